// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/entry_values.h"

#include "core/base/local_day.h"
#include "core/consent/consent_rules.h"
#include "core/workspace/workspace.h"
#include "ui/answers/answer_pill.h"
#include "ui/wording/consent_wording.h"
#include "ui/wording/date_text.h"
#include "ui/wording/day_alone.h"
#include "ui/wording/names.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>
#include <set>

namespace aicms::ui_consent {

using consent::Event;
using consent::HistoryEntry;
using kit::PillText;
using LedgerRow = kit::PagedTableModel::Row;

namespace {

struct Entry {
    Q_DECLARE_TR_FUNCTIONS(aicms::ui_consent::Entry)
};

/// A wording that was entered after the day since which it is said to be in use proves less: that is told with it.
QString noticeOf(const HistoryEntry& entry, const QTimeZone& zone)
{
    const consent::EventNames& names = entry.names;
    if (names.noticeCode.isEmpty())
        return {};
    const QString name = names.noticeTitle.isEmpty() ? names.noticeCode : names.noticeTitle;
    const QString version = names.noticeDigest.isEmpty()
        ? Entry::tr("%1, version %2, of which the wording is lost").arg(name).arg(names.noticeVersion)
        : Entry::tr("%1, version %2").arg(name).arg(names.noticeVersion);
    if (!names.noticeSince || !names.noticeEntered)
        return version;
    const auto day = [&zone](base::UtcTime time) { return wording::dayText(base::localDay(time, zone)); };
    return Entry::tr("%1; said to be in use since %2, entered only on %3", "version of a notice, day, day")
        .arg(version, day(*names.noticeSince), day(*names.noticeEntered));
}

QString momentText(base::UtcTime time, const QTimeZone& zone)
{
    return wording::momentText(time.toDateTime().toTimeZone(zone));
}

/// The last day on which it holds: what ends with a day has its end at the beginning of the next.
QString untilText(base::UtcTime end, const QTimeZone& zone)
{
    return wording::dayText(base::UtcTime {end.microseconds - 1}.toDateTime().toTimeZone(zone).date());
}

std::vector<Event> eventsOf(const std::vector<HistoryEntry>& history)
{
    std::vector<Event> events;
    std::ranges::transform(history, std::back_inserter(events), &HistoryEntry::event);
    return events;
}

QString proofOf(const HistoryEntry& entry, const QTimeZone& zone)
{
    const consent::Proof& proof = entry.event.proof;
    QString said = wording::proofName(proof.kind);
    if (!proof.text.isEmpty())
        said = Entry::tr("%1: %2").arg(said, proof.text);
    const QString missing = wording::missingProofText(entry.file, zone);
    return missing.isEmpty() ? said : Entry::tr("%1; %2", "proof, what became of it").arg(said, missing);
}

} // namespace

QString endOf(const Event& event, const std::vector<HistoryEntry>& history, workspace::Workspace& workspace)
{
    const QTimeZone& zone = workspace.consent().zone();
    const auto dayOf
        = [&zone](base::UtcTime time) { return wording::dayText(time.toDateTime().toTimeZone(zone).date()); };
    const std::vector<Event> events = eventsOf(history);
    const auto corrections = consent::correctionsIn(history);
    if (const auto found = corrections.constFind(event.seq); found != corrections.constEnd())
        return Entry::tr("Corrected by entry %1 on %2").arg(QLocale().toString(found->by), dayOf(found->recordedAt));
    bool wasDeciding = false;
    for (const consent::Span& span : consent::timeline(consent::inTrueTime(events), event.purpose, event.channel)) {
        if (span.from > workspace.clock().now())
            break;
        const bool isOwn = span.row.event == event.seq;
        const bool goesOn
            = consent::isAgreed(event.state) && consent::isAgreed(span.row.state); // as when it is renewed
        if (wasDeciding && !isOwn && !goesOn && span.row.state != consent::State::Expired)
            return Entry::tr("%1: %2").arg(wording::consentChangeName(span.row.state),
                Entry::tr("Entry %1 on %2").arg(QLocale().toString(span.row.event), dayOf(span.from)));
        if ((isOwn || wasDeciding) && span.row.state == consent::State::Expired)
            return Entry::tr("Its time was up on %1").arg(dayOf(base::UtcTime {span.from.microseconds - 1}));
        wasDeciding = wasDeciding || isOwn;
    }
    return {};
}

std::vector<QDate> daysOfChange(const std::vector<HistoryEntry>& history, const QTimeZone& zone, base::UtcTime now)
{
    const std::vector<Event> events = consent::inTrueTime(eventsOf(history));
    std::set<std::pair<qint64, purposes::Channel>> lines;
    std::set<QDate> days;
    const auto add = [&](base::UtcTime time) { days.insert(std::min(time, now).toDateTime().toTimeZone(zone).date()); };
    for (const HistoryEntry& entry : history) {
        lines.emplace(entry.event.purpose.value, entry.event.channel);
        add(entry.event.at);
    }
    for (const auto& [purpose, channel] : lines) {
        for (const consent::Span& span : consent::timeline(events, {purpose}, channel)) {
            if (span.from <= now)
                add(span.from);
        }
    }
    return {days.begin(), days.end()};
}

QSet<qint64> struckEntries(const std::vector<HistoryEntry>& history)
{
    return consent::struckOut(eventsOf(history));
}

PillText changeOf(const Event& event, bool isStruck)
{
    kit::PillText pill = answers::changePill(event.state);
    if (event.corrects && event.state == consent::State::Unknown)
        pill = {theme::Tone::Neutral, QStringLiteral("undo-2"), Entry::tr("Strikes out %1").arg(*event.corrects)};
    if (isStruck)
        pill = {theme::Tone::Neutral, QStringLiteral("x"), Entry::tr("%1, corrected", "what it said").arg(pill.text)};
    return pill;
}

LedgerRow ledgerRow(const HistoryEntry& entry, const QSet<qint64>& struck, const purposes::Catalogue& catalogue,
    const wording::UserNames& witnesses, const QTimeZone& zone)
{
    const Event& event = entry.event;
    return {event.seq, event.at.toDateTime().toTimeZone(zone).date(), answers::purposeName(catalogue, event.purpose),
        QVariant::fromValue(changeOf(event, struck.contains(event.seq))), wording::howName(event.how),
        entry.names.noticeCode.isEmpty() ? QStringLiteral("–")
                                         : Entry::tr("v%1", "version of a notice").arg(entry.names.noticeVersion),
        entry.file.isMissing() ? Entry::tr("File, gone") : wording::proofName(event.proof.kind),
        witnesses.of(event.by)};
}

std::vector<kit::KeyValue> entryValues(const HistoryEntry& entry, const QHash<qint64, consent::Correction>& corrections,
    const purposes::Catalogue& catalogue, workspace::Workspace& workspace)
{
    const Event& event = entry.event;
    const QTimeZone& zone = workspace.consent().zone();
    std::vector<kit::KeyValue> rows;
    const auto add = [&rows](const char* id, const QString& label, const QString& value) {
        if (!value.isEmpty())
            rows.push_back({QString::fromLatin1(id), label, value});
    };
    add("change", Entry::tr("Change"), wording::consentEntryText(event, corrections, zone));
    add("purpose", Entry::tr("Purpose"),
        Entry::tr("%1, version %2").arg(answers::purposeName(catalogue, event.purpose)).arg(event.purposeVersion));
    add("when", Entry::tr("When"), wording::receivedText(event.at, zone));
    add("covers", Entry::tr("Covers"), wording::channelName(event.channel));
    add("explicit", Entry::tr("Explicit"), event.isExplicit ? Entry::tr("Yes, in so many words") : QString());
    add("how", Entry::tr("How it came in"), wording::howName(event.how));
    add("notice", Entry::tr("Notice read"), noticeOf(entry, zone));
    add("language", Entry::tr("In the language"), wording::languageName(event.language));
    add("giver", Entry::tr("Given by"),
        event.giver == consent::Giver::Customer
            ? QString()
            : Entry::tr("%1: %2").arg(wording::giverName(event.giver), event.giverName));
    add("proof", Entry::tr("Proof"), proofOf(entry, zone));
    add("until", Entry::tr("Holds until"), event.validUntil ? untilText(*event.validUntil, zone) : QString());
    add("by", Entry::tr("Recorded by"), wording::UserNames(workspace).of(event.by));
    add("recorded", Entry::tr("Recorded"), momentText(event.recordedAt, zone));
    add("corrects", Entry::tr("Corrects entry"), event.corrects ? QString::number(*event.corrects) : QString());
    add("reason", Entry::tr("Reason"), wording::consentReason(event));
    return rows;
}

} // namespace aicms::ui_consent
