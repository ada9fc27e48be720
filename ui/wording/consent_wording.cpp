// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/consent_wording.h"

#include "ui/wording/date_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace aicms::wording {

using consent::Giver;
using consent::How;
using consent::ProofKind;
using consent::State;
using purposes::Channel;

QString consentStateName(State state)
{
    switch (state) {
    case State::NeverAsked: return QCoreApplication::translate("consent state", "Never asked");
    case State::Requested: return QCoreApplication::translate("consent state", "Asked");
    case State::Given: return QCoreApplication::translate("consent state", "Yes");
    case State::Refused: return QCoreApplication::translate("consent state", "Said no");
    case State::Withdrawn: return QCoreApplication::translate("consent state", "Withdrawn");
    case State::Expired: return QCoreApplication::translate("consent state", "Expired");
    case State::Renewed: return QCoreApplication::translate("consent state", "Yes, renewed");
    case State::Objected: return QCoreApplication::translate("consent state", "Objected");
    case State::Invalidated: return QCoreApplication::translate("consent state", "Not valid");
    case State::Unknown: return QCoreApplication::translate("consent state", "Not known");
    case State::OptOutSignal: return QCoreApplication::translate("consent state", "Opted out");
    }
    return {};
}

QString consentChangeName(State state)
{
    switch (state) {
    case State::Given: return QCoreApplication::translate("consent change", "Agreed");
    case State::Renewed: return QCoreApplication::translate("consent change", "Agreed again");
    case State::Requested: return QCoreApplication::translate("consent change", "Was asked");
    case State::OptOutSignal: return QCoreApplication::translate("consent change", "Opted out by browser signal");
    case State::Invalidated: return QCoreApplication::translate("consent change", "Declared not valid");
    default: return consentStateName(state);
    }
}

QString consentEntryText(
    const consent::Event& event, const QHash<qint64, consent::Correction>& corrections, const QTimeZone& zone)
{
    QString text = consentChangeName(event.state);
    if (event.corrects && event.state == State::Unknown)
        text = QCoreApplication::translate("consent change", "Strikes out entry %1")
                   .arg(QLocale().toString(*event.corrects));
    else if (event.corrects)
        text = QCoreApplication::translate("consent change", "%1, corrects entry %2", "what it says, number")
                   .arg(text, QLocale().toString(*event.corrects));
    const auto correction = corrections.constFind(event.seq);
    if (correction == corrections.constEnd())
        return text;
    return QCoreApplication::translate("consent change", "%1, corrected by entry %2 on %3", "what it said, number, day")
        .arg(text, QLocale().toString(correction->by),
            dayText(correction->recordedAt.toDateTime().toTimeZone(zone).date()));
}

QString consentReason(const consent::Event& event)
{
    if (event.how == How::Import && event.reason == QLatin1String("import"))
        return {};
    if (event.reason == QLatin1String("restored backup"))
        return QCoreApplication::translate("consent reason", "A backup was put back");
    if (event.reason == QLatin1String("sample"))
        return QCoreApplication::translate("consent reason", "Example data");
    if (event.reason.startsWith(QLatin1String("request:")))
        return QCoreApplication::translate("consent reason", "Objection to advertising, request %1", "number")
            .arg(event.reason.mid(8));
    if (event.reason.startsWith(QLatin1String("asked:")))
        return QCoreApplication::translate("consent reason", "Asked for in request %1", "number")
            .arg(event.reason.mid(6));
    return event.reason;
}

QString ranOutSentence(const consent::Event& event, base::UtcTime now, const QTimeZone& zone)
{
    if (!consent::isAgreed(event.state) || !event.validUntil || *event.validUntil > now)
        return {};
    const base::UtcTime last {event.validUntil->microseconds - 1};
    return QCoreApplication::translate(
        "consent change", "Its time was up on %1 already: nobody may use it any more.", "day")
        .arg(dayText(last.toDateTime().toTimeZone(zone).date()));
}

QString datedAnswer(const consent::StateRow& row, const QTimeZone& zone)
{
    // What ran out is told with its last day, as the letters and the entry tell it.
    const qint64 before = row.state == consent::State::Expired ? 1 : 0;
    const auto dayOf = [&](base::UtcTime time) {
        return dayText(base::UtcTime {time.microseconds - before}.toDateTime().toTimeZone(zone).date());
    };
    const QString day = row.since ? dayOf(*row.since) : QString();
    return QCoreApplication::translate("consent change", "%1 on %2 (entry %3)", "answer, day, number of the entry")
        .arg(consentChangeName(row.state), day, QLocale().toString(row.event));
}

QString channelName(Channel channel)
{
    switch (channel) {
    case Channel::All: return QCoreApplication::translate("channel", "Any way");
    case Channel::Email: return QCoreApplication::translate("channel", "E-mail");
    case Channel::Phone: return QCoreApplication::translate("channel", "Phone");
    case Channel::Post: return QCoreApplication::translate("channel", "Post");
    case Channel::Sms: return QCoreApplication::translate("channel", "Text message");
    }
    return {};
}

QString howName(How how)
{
    switch (how) {
    case How::Form: return QCoreApplication::translate("how", "Form");
    case How::Counter: return QCoreApplication::translate("how", "At the counter");
    case How::Phone: return QCoreApplication::translate("how", "By phone");
    case How::Letter: return QCoreApplication::translate("how", "By letter");
    case How::Web: return QCoreApplication::translate("how", "On the website");
    case How::Email: return QCoreApplication::translate("how", "By e-mail");
    case How::Import: return QCoreApplication::translate("how", "Imported");
    case How::Program: return QCoreApplication::translate("how", "By the program");
    }
    return {};
}

QString giverName(Giver giver)
{
    switch (giver) {
    case Giver::Customer: return QCoreApplication::translate("giver", "The person");
    case Giver::Parent: return QCoreApplication::translate("giver", "A parent");
    case Giver::Representative: return QCoreApplication::translate("giver", "A representative");
    }
    return {};
}

QString restrictionEffect(consent::RestrictionGround ground)
{
    const QString effect = ground == consent::RestrictionGround::ObjectionPending
        ? QCoreApplication::translate(
              "restriction", "The record is locked, and everything that the person can object to is paused. %1.", "why")
        : QCoreApplication::translate("restriction", "The record is locked, and used for nothing. %1.", "why");
    return effect.arg(restrictionGroundName(ground));
}

QString restrictionGroundName(consent::RestrictionGround ground)
{
    using consent::RestrictionGround;
    switch (ground) {
    case RestrictionGround::AccuracyContested:
        return QCoreApplication::translate("restriction", "They say that the data is wrong");
    case RestrictionGround::UnlawfulUse:
        return QCoreApplication::translate("restriction", "It was used unlawfully, and they want it kept");
    case RestrictionGround::NeededForClaims:
        return QCoreApplication::translate("restriction", "They need it for a legal claim");
    case RestrictionGround::ObjectionPending:
        return QCoreApplication::translate("restriction", "They objected, and it is being weighed");
    case RestrictionGround::PeriodEnded:
        return QCoreApplication::translate("restriction", "The time for which it was kept is over");
    }
    return {};
}

QString proofName(ProofKind kind)
{
    switch (kind) {
    case ProofKind::None: return QCoreApplication::translate("proof", "No proof");
    case ProofKind::Text: return QCoreApplication::translate("proof", "Note");
    case ProofKind::File: return QCoreApplication::translate("proof", "File");
    case ProofKind::DoubleOptIn: return QCoreApplication::translate("proof", "Confirmed link");
    case ProofKind::ImportedNone: return QCoreApplication::translate("proof", "Imported, no proof");
    }
    return {};
}

QString missingProofText(const consent::ProofFile& file, const QTimeZone& zone)
{
    if (file.place == consent::ProofFile::Place::Removed)
        return QCoreApplication::translate("proof", "the file was removed on %1", "day")
            .arg(dayText(file.removedAt.toDateTime().toTimeZone(zone).date()));
    if (file.place == consent::ProofFile::Place::Gone)
        return QCoreApplication::translate("proof", "the file is gone");
    return {};
}

} // namespace aicms::wording
