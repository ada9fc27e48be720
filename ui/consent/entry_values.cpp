// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/entry_values.h"

#include "core/workspace/workspace.h"
#include "ui/answers/answer_pill.h"
#include "ui/wording/consent_wording.h"
#include "ui/wording/date_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace aicms::ui_consent {

using consent::Event;
using consent::HistoryEntry;

namespace {

struct Entry {
    Q_DECLARE_TR_FUNCTIONS(aicms::ui_consent::Entry)
};

QString noticeOf(const HistoryEntry& entry)
{
    if (entry.names.noticeCode.isEmpty())
        return {};
    return Entry::tr("%1, version %2").arg(entry.names.noticeCode).arg(entry.names.noticeVersion);
}

QString momentText(base::UtcTime time, const QTimeZone& zone)
{
    return wording::momentText(time.toDateTime().toTimeZone(zone));
}

/// The name where the role may see it; the ledger itself holds a number.
QString witness(const Event& event, workspace::Workspace& workspace)
{
    if (const auto users = workspace.users().list()) {
        for (const users::User& user : *users) {
            if (user.id == event.by)
                return user.name;
        }
    }
    return event.by == workspace.session().user ? workspace.session().userName
                                                : Entry::tr("User %1").arg(event.by.value);
}

QString proofOf(const Event& event)
{
    const QString kind = wording::proofName(event.proof.kind);
    if (!event.proof.text.isEmpty())
        return Entry::tr("%1: %2").arg(kind, event.proof.text);
    return kind;
}

} // namespace

std::vector<QDate> entryDays(const std::vector<HistoryEntry>& history, const QTimeZone& zone, const QDate& today)
{
    std::vector<QDate> days {today};
    for (const HistoryEntry& entry : history)
        days.push_back(std::min(today, entry.event.at.toDateTime().toTimeZone(zone).date()));
    std::ranges::sort(days);
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

kit::PagedTableModel::Row ledgerRow(
    const HistoryEntry& entry, const purposes::Catalogue& catalogue, const QTimeZone& zone)
{
    const Event& event = entry.event;
    return {event.seq, event.at.toDateTime().toTimeZone(zone).date(), answers::purposeName(catalogue, event.purpose),
        QVariant::fromValue(answers::changePill(event.state)), wording::howName(event.how), noticeOf(entry),
        wording::proofName(event.proof.kind)};
}

std::vector<kit::KeyValue> entryValues(
    const HistoryEntry& entry, const purposes::Catalogue& catalogue, workspace::Workspace& workspace)
{
    const Event& event = entry.event;
    const QTimeZone& zone = workspace.consent().zone();
    std::vector<kit::KeyValue> rows;
    const auto add = [&rows](const char* id, const QString& label, const QString& value) {
        if (!value.isEmpty())
            rows.push_back({QString::fromLatin1(id), label, value});
    };
    add("change", Entry::tr("Change"), wording::consentChangeName(event.state));
    add("purpose", Entry::tr("Purpose"),
        Entry::tr("%1, version %2").arg(answers::purposeName(catalogue, event.purpose)).arg(event.purposeVersion));
    add("when", Entry::tr("When"), momentText(event.at, zone));
    add("covers", Entry::tr("Covers"), wording::channelName(event.channel));
    add("how", Entry::tr("How it came in"), wording::howName(event.how));
    add("notice", Entry::tr("Notice read"), noticeOf(entry));
    add("language", Entry::tr("In the language"), event.language);
    add("giver", Entry::tr("Given by"),
        event.giver == consent::Giver::Customer
            ? QString()
            : Entry::tr("%1: %2").arg(wording::giverName(event.giver), event.giverName));
    add("proof", Entry::tr("Proof"), proofOf(event));
    add("until", Entry::tr("Holds until"), event.validUntil ? momentText(*event.validUntil, zone) : QString());
    add("by", Entry::tr("Recorded by"), witness(event, workspace));
    add("recorded", Entry::tr("Recorded"), momentText(event.recordedAt, zone));
    add("corrects", Entry::tr("Corrects entry"), event.corrects ? QString::number(*event.corrects) : QString());
    add("reason", Entry::tr("Reason"), event.reason);
    return rows;
}

} // namespace aicms::ui_consent
