// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/request_wording.h"

#include "ui/wording/date_text.h"
#include "ui/wording/flow_wording.h"
#include "ui/wording/retention_wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>

namespace aicms::wording {

namespace {

using namespace aicms::requests;

template <size_t size, class Value>
QString nameOf(const char* context, const std::array<const char*, size>& names, Value value)
{
    const auto place = static_cast<size_t>(value);
    return place < size ? QCoreApplication::translate(context, names[place]) : QString();
}

constexpr std::array<const char*, kindCount> kinds = {
    QT_TRANSLATE_NOOP("request kind", "Copy of the data"),
    QT_TRANSLATE_NOOP("request kind", "Correct data"),
    QT_TRANSLATE_NOOP("request kind", "Delete data"),
    QT_TRANSLATE_NOOP("request kind", "Restrict the use of data"),
    QT_TRANSLATE_NOOP("request kind", "Take data to somebody else"),
    QT_TRANSLATE_NOOP("request kind", "Object to a use"),
    QT_TRANSLATE_NOOP("request kind", "Object to advertising"),
    QT_TRANSLATE_NOOP("request kind", "Have a suggestion of the computer reviewed"),
    QT_TRANSLATE_NOOP("request kind", "Withdraw a consent"),
    QT_TRANSLATE_NOOP("request kind", "Stop selling and sharing"),
    QT_TRANSLATE_NOOP("request kind", "Limit the use of sensitive data"),
    QT_TRANSLATE_NOOP("request kind", "Complaint"),
};
constexpr std::array<const char*, kindCount> shortKinds = {
    QT_TRANSLATE_NOOP("request kind short", "Copy of data"),
    QT_TRANSLATE_NOOP("request kind short", "Correct"),
    QT_TRANSLATE_NOOP("request kind short", "Delete"),
    QT_TRANSLATE_NOOP("request kind short", "Restrict"),
    QT_TRANSLATE_NOOP("request kind short", "Move"),
    QT_TRANSLATE_NOOP("request kind short", "Object"),
    QT_TRANSLATE_NOOP("request kind short", "No advertising"),
    QT_TRANSLATE_NOOP("request kind short", "Review"),
    QT_TRANSLATE_NOOP("request kind short", "Withdraw"),
    QT_TRANSLATE_NOOP("request kind short", "Stop sharing"),
    QT_TRANSLATE_NOOP("request kind short", "Limit"),
    QT_TRANSLATE_NOOP("request kind short", "Complaint"),
};
constexpr std::array<const char*, regimeCount> laws = {
    QT_TRANSLATE_NOOP("request law", "GDPR"),
    QT_TRANSLATE_NOOP("request law", "UK GDPR"),
    QT_TRANSLATE_NOOP("request law", "CCPA"),
    QT_TRANSLATE_NOOP("request law", "LGPD"),
};
constexpr std::array<const char*, arrivedByCount> ways = {
    QT_TRANSLATE_NOOP("request way", "By letter"),
    QT_TRANSLATE_NOOP("request way", "By e-mail"),
    QT_TRANSLATE_NOOP("request way", "By phone"),
    QT_TRANSLATE_NOOP("request way", "In the shop"),
    QT_TRANSLATE_NOOP("request way", "On the website"),
    QT_TRANSLATE_NOOP("request way", "By social media"),
    QT_TRANSLATE_NOOP("request way", "By a signal of the browser"),
    QT_TRANSLATE_NOOP("request way", "Another way"),
};
constexpr std::array<const char*, endCount> ends = {
    QT_TRANSLATE_NOOP("request end", "Open"),
    QT_TRANSLATE_NOOP("request end", "Answered"),
    QT_TRANSLATE_NOOP("request end", "Refused"),
    QT_TRANSLATE_NOOP("request end", "Withdrawn"),
    QT_TRANSLATE_NOOP("request end", "Person not identified"),
    QT_TRANSLATE_NOOP("request end", "Taken in by mistake"),
};
constexpr std::array<const char*, outcomeCount> outcomes = {
    QT_TRANSLATE_NOOP("request outcome", "Not decided"),
    QT_TRANSLATE_NOOP("request outcome", "Granted"),
    QT_TRANSLATE_NOOP("request outcome", "Granted in part"),
    QT_TRANSLATE_NOOP("request outcome", "Nothing is stored"),
    QT_TRANSLATE_NOOP("request outcome", "Refused"),
};
constexpr std::array<const char*, moveCount> moves = {
    QT_TRANSLATE_NOOP("request move", "took it in"),
    QT_TRANSLATE_NOOP("request move", "confirmed receipt"),
    QT_TRANSLATE_NOOP("request move", "passed it on"),
    QT_TRANSLATE_NOOP("request move", "found who it is"),
    QT_TRANSLATE_NOOP("request move", "asked for identity"),
    QT_TRANSLATE_NOOP("request move", "confirmed identity"),
    QT_TRANSLATE_NOOP("request move", "asked what is meant"),
    QT_TRANSLATE_NOOP("request move", "got an answer"),
    QT_TRANSLATE_NOOP("request move", "asked for a fee"),
    QT_TRANSLATE_NOOP("request move", "got the fee"),
    QT_TRANSLATE_NOOP("request move", "extended the time"),
    QT_TRANSLATE_NOOP("request move", "decided"),
    QT_TRANSLATE_NOOP("request move", "answered"),
    QT_TRANSLATE_NOOP("request move", "refused"),
    QT_TRANSLATE_NOOP("request move", "closed it: not wanted any more"),
    QT_TRANSLATE_NOOP("request move", "closed it: person not identified"),
    QT_TRANSLATE_NOOP("request move", "noted"),
    QT_TRANSLATE_NOOP("request move", "corrected what was taken in"),
    QT_TRANSLATE_NOOP("request move", "closed it: taken in by mistake"),
};
struct Identity {
    Q_DECLARE_TR_FUNCTIONS(aicms::wording::Identity)
};

struct Letters {
    Q_DECLARE_TR_FUNCTIONS(aicms::wording::Letters)
};

struct Deletion {
    Q_DECLARE_TR_FUNCTIONS(aicms::wording::Deletion)
};

struct CopySteps {
    Q_DECLARE_TR_FUNCTIONS(aicms::wording::CopySteps)
};

struct Intake {
    Q_DECLARE_TR_FUNCTIONS(aicms::wording::Intake)
};

struct CodedName {
    const char* code;
    const char* name;
};

QString nameOfCode(const char* context, std::span<const CodedName> names, const QString& code)
{
    for (const CodedName& each : names) {
        if (code == QLatin1String(each.code))
            return QCoreApplication::translate(context, each.name);
    }
    return code;
}

/// What it was before it was corrected.
QString intakeText(const IntakeBefore& before)
{
    QStringList parts;
    QStringList kindNames;
    for (const Kind kind : before.kinds)
        kindNames << nameOf("request kind", kinds, kind);
    if (!kindNames.isEmpty())
        parts << Intake::tr("before: %1", "what was asked for").arg(kindNames.join(Intake::tr(", ", "in a list")));
    if (before.received.isValid())
        parts << Intake::tr("received before: %1", "day").arg(QLocale().toString(before.received, QLocale::LongFormat));
    if (before.isOfAnother)
        parts << Intake::tr("it was of somebody else before");
    return parts.join(QStringLiteral("; "));
}

constexpr CodedName sendingWays[]
    = {{"email", QT_TRANSLATE_NOOP("sending way", "E-mail")}, {"post", QT_TRANSLATE_NOOP("sending way", "Post")},
        {"handed_over", QT_TRANSLATE_NOOP("sending way", "Handed over")},
        {"phone", QT_TRANSLATE_NOOP("sending way", "Phone")},
        {"message", QT_TRANSLATE_NOOP("sending way", "Text message")}};

constexpr CodedName withholdings[]
    = {{"rights_of_others", QT_TRANSLATE_NOOP("withholding", "Rights of other people, Art. 15(4)")},
        {"trade_secret", QT_TRANSLATE_NOOP("withholding", "Trade secret, recital 63")},
        {"legal_privilege", QT_TRANSLATE_NOOP("withholding", "Confidential legal advice")},
        {"national_exemption", QT_TRANSLATE_NOOP("withholding", "An exemption of national law")},
        {"never_shown", QT_TRANSLATE_NOOP("withholding", "Never shown in such an answer, 11 CCR 7024")}};

constexpr CodedName answerLines[] = {{"confirmation", QT_TRANSLATE_NOOP("answer line", "whether data is held")},
    {"purposes", QT_TRANSLATE_NOOP("answer line", "what it is used for")},
    {"categories", QT_TRANSLATE_NOOP("answer line", "which kinds of data")},
    {"recipients", QT_TRANSLATE_NOOP("answer line", "who received it")},
    {"storage", QT_TRANSLATE_NOOP("answer line", "how long it is kept")},
    {"rights", QT_TRANSLATE_NOOP("answer line", "what can be asked for")},
    {"complaint", QT_TRANSLATE_NOOP("answer line", "where to complain")},
    {"sources", QT_TRANSLATE_NOOP("answer line", "where it came from")},
    {"automated_decisions", QT_TRANSLATE_NOOP("answer line", "what a computer concluded")},
    {"transfer_safeguards", QT_TRANSLATE_NOOP("answer line", "other countries")},
    {"sold_or_shared", QT_TRANSLATE_NOOP("answer line", "what is sold or shared")},
    {"copy", QT_TRANSLATE_NOOP("answer line", "the copy itself")}};

constexpr CodedName knownPoints[] = {{"order", QT_TRANSLATE_NOOP("known point", "what was bought last, and when")},
    {"birthday", QT_TRANSLATE_NOOP("known point", "the birthday")},
    {"number", QT_TRANSLATE_NOOP("known point", "the customer number")},
    {"phone", QT_TRANSLATE_NOOP("known point", "a phone number")},
    {"address", QT_TRANSLATE_NOOP("known point", "the address")},
    {"email", QT_TRANSLATE_NOOP("known point", "an e-mail address, by writing from it")}};

constexpr std::array<const char*, requests::placeCount> placeNames = {
    QT_TRANSLATE_NOOP("deletion place", "Profile and addresses"),
    QT_TRANSLATE_NOOP("deletion place", "Orders and invoices"),
    QT_TRANSLATE_NOOP("deletion place", "Calls, visits and tasks"),
    QT_TRANSLATE_NOOP("deletion place", "Notes"),
    QT_TRANSLATE_NOOP("deletion place", "Events"),
    QT_TRANSLATE_NOOP("deletion place", "Consent ledger"),
    QT_TRANSLATE_NOOP("deletion place", "Files and scans"),
    QT_TRANSLATE_NOOP("deletion place", "Requests about own data"),
    QT_TRANSLATE_NOOP("deletion place", "Undo list of imports"),
    QT_TRANSLATE_NOOP("deletion place", "Unsaved drafts"),
    QT_TRANSLATE_NOOP("deletion place", "Reasons in the log"),
    QT_TRANSLATE_NOOP("deletion place", "Free text of other records"),
};

constexpr std::array<const char*, 8> groundNames = {
    QT_TRANSLATE_NOOP("erasure ground", "The data is no longer needed, Art. 17(1)(a)"),
    QT_TRANSLATE_NOOP("erasure ground", "The person took a consent back, Art. 17(1)(b)"),
    QT_TRANSLATE_NOOP("erasure ground", "The person objects to the use, Art. 17(1)(c)"),
    QT_TRANSLATE_NOOP("erasure ground", "The data was used unlawfully, Art. 17(1)(d)"),
    QT_TRANSLATE_NOOP("erasure ground", "A law demands the deletion, Art. 17(1)(e)"),
    QT_TRANSLATE_NOOP("erasure ground", "The person was a child then, Art. 17(1)(f)"),
    QT_TRANSLATE_NOOP("erasure ground", "The period of keeping has ended"),
    QT_TRANSLATE_NOOP("erasure ground", "Another law, for example the CCPA"),
};

} // namespace

QString requestKindName(Kind kind)
{
    return nameOf("request kind", kinds, kind);
}

QString requestKindShort(Kind kind)
{
    return nameOf("request kind short", shortKinds, kind);
}

QString requestLawName(Regime regime)
{
    return nameOf("request law", laws, regime);
}

QString requestWayName(ArrivedBy way)
{
    return nameOf("request way", ways, way);
}

QString requestEndName(End end)
{
    return nameOf("request end", ends, end);
}

QString requestOutcomeName(Outcome outcome)
{
    return nameOf("request outcome", outcomes, outcome);
}

QString requestMoveName(Move move)
{
    return nameOf("request move", moves, move);
}

QString requestNumber(RequestId id)
{
    return requestReference(id);
}

QString requestPlaceName(requests::Place place)
{
    return QCoreApplication::translate("deletion place", placeNames.at(static_cast<std::size_t>(place)));
}

QString objectionNotKept()
{
    return QCoreApplication::translate("aicms::wording::AtOnce",
        "There is no purpose of advertising, so the objection could not be entered for this person. If you "
        "set one up later, enter the objection for it before you switch the purpose on.");
}

QString erasureGroundName(retention::ErasureGround ground)
{
    return QCoreApplication::translate("erasure ground", groundNames.at(static_cast<std::size_t>(ground)));
}

QString keptUntil(const QString& basis, QDate until)
{
    return Deletion::tr("until %1: %2", "day, law")
        .arg(QLocale().toString(until, QLocale::LongFormat), ruleReason(basis));
}

QString keptProofsText(const retention::KeptGroup& proofs)
{
    return Deletion::tr("Proof of consent to be telephoned that a law wants, sealed under the telephone number: %1, %2",
        "count; until when and by which law")
        .arg(QLocale().toString(proofs.orders), keptUntil(proofs.basis, proofs.until));
}

QString recipientTold(const requests::RecipientTold& told)
{
    const QString day = QLocale().toString(told.on, QLocale::LongFormat);
    switch (told.state) {
    case sharing::ToldState::Open: return Deletion::tr("%1: still to be told", "recipient").arg(told.name);
    case sharing::ToldState::Told:
        return (told.isByLetter ? Deletion::tr("%1: told by letter on %2", "recipient, day")
                                : Deletion::tr("%1: told on %2", "recipient, day"))
            .arg(told.name, day);
    case sharing::ToldState::Confirmed:
        return Deletion::tr("%1: told, and confirmed it on %2", "recipient, day").arg(told.name, day);
    case sharing::ToldState::Impossible: break;
    }
    return Deletion::tr("%1: not told, because that is impossible or would take a disproportionate effort; noted on %2",
        "recipient, day")
        .arg(told.name, day);
}

QString sendingWayName(const QString& code)
{
    return nameOfCode("sending way", sendingWays, code);
}

QString withholdingName(const QString& code)
{
    return nameOfCode("withholding", withholdings, code);
}

QString answerLineName(const QString& code)
{
    return nameOfCode("answer line", answerLines, code);
}

QString knownPointName(const QString& code)
{
    return nameOfCode("known point", knownPoints, code);
}

QString knownValueText(const QString& value)
{
    static const QRegularExpression day(QStringLiteral("\\b\\d{4}-\\d{2}-\\d{2}\\b"));
    QString text = value;
    if (const auto found = day.match(text); found.hasMatch()) {
        if (const QDate date = QDate::fromString(found.captured(), Qt::ISODate); date.isValid())
            text.replace(found.capturedStart(), found.capturedLength(), dayText(date));
    }
    return text;
}

QString letterKindName(requests::LetterKind kind)
{
    switch (kind) {
    case LetterKind::Acknowledgement: return Letters::tr("Confirmation of receipt");
    case LetterKind::Identity: return Letters::tr("Question who asks");
    case LetterKind::Clarification: return Letters::tr("Question what is meant");
    case LetterKind::Extension: return Letters::tr("Notice that it takes longer");
    case LetterKind::Refusal: return Letters::tr("Refusal with reasons");
    case LetterKind::Answer: return Letters::tr("Answer");
    case LetterKind::RecipientNotice: return Letters::tr("Notice to whoever received the data");
    }
    return {};
}

QString requestEventName(const requests::Event& event)
{
    if (const auto step = event.move == requests::Move::Note ? letterStepOf(event.code) : std::nullopt) {
        switch (step->act) {
        case LetterAct::Begun: return Letters::tr("Began a letter");
        case LetterAct::Sent: return Letters::tr("Sent a letter");
        case LetterAct::Dropped: return Letters::tr("Deleted a draft of a letter");
        }
    }
    if (event.move == requests::Move::Note && event.code == requests::answeredOtherwise)
        return Letters::tr("Told the person without a letter");
    if (event.move == requests::Move::Note && requests::isExportStep(event.code))
        return event.code == requests::exportPacked ? CopySteps::tr("Copy packed") : CopySteps::tr("Copy sent");
    if (event.move == requests::Move::Note && requests::isFlowStep(event.code))
        return flowStepName(event.code);
    if (event.move != requests::Move::Note || !requests::isDeletionStep(event.code))
        return requestMoveName(event.move);
    if (event.code == requests::deletionFound)
        return Deletion::tr("Searched for everything about the person");
    if (event.code == requests::deletionConfirmed)
        return Deletion::tr("Looked at what will be deleted");
    if (event.code == requests::deletionLookedOver)
        return Deletion::tr("Looked over it as the first of two people");
    if (event.code == requests::deletionErased)
        return Deletion::tr("Deleted");
    return Deletion::tr("Searched again");
}

QString identityMethodName(const QString& code)
{
    if (code == QLatin1String("known"))
        return Identity::tr("By things you hold already, like an order or a phone number");
    if (code == QLatin1String("documents"))
        return Identity::tr("By a document that was shown and is not kept");
    return code == QLatin1String("agent") ? Identity::tr("An agent or a parent has shown that they may ask")
                                          : QString();
}

QString requestEventText(const requests::Event& event)
{
    constexpr int shownDigits = 12;
    if (event.move == requests::Move::Correct)
        return intakeText(requests::intakeBefore(event.code));
    if (event.move == requests::Move::ShowIdentity) {
        QStringList parts = event.text.split(u'\n', Qt::SkipEmptyParts);
        parts.prepend(identityMethodName(event.code));
        parts.removeAll(QString());
        return parts.join(QStringLiteral("; "));
    }
    if (const auto step = event.move == requests::Move::Note ? letterStepOf(event.code) : std::nullopt)
        return letterKindName(step->kind);
    if (event.move == requests::Move::Note && event.code == requests::exportPacked)
        return CopySteps::tr("SHA-256 %1…").arg(event.text.left(shownDigits));
    if (event.move == requests::Move::Note && event.code == requests::exportSent) {
        const QStringList ways = event.text.split(u' ');
        return CopySteps::tr("file: %1, passphrase: %2", "in which way each went")
            .arg(sendingWayName(ways.value(0)), sendingWayName(ways.value(1)));
    }
    if (event.move == requests::Move::Note && requests::isFlowStep(event.code))
        return flowStepText(event);
    if (event.move != requests::Move::Note || !requests::isDeletionStep(event.code) || event.text.isEmpty())
        return event.text;
    const QString number = QLocale().toString(event.text.section(u' ', 0, 0).toLongLong());
    if (event.code == requests::deletionErased)
        return Deletion::tr("certificate %1").arg(event.text);
    return event.code == requests::deletionChecked ? Deletion::tr("found: %1").arg(number)
                                                   : Deletion::tr("items: %1").arg(number);
}

} // namespace aicms::wording
