// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/log_reading.h"

#include "core/audit/audit_store.h"

#include <algorithm>

namespace aicms::audit {

std::vector<LoggedEntry> everyEntry(storage::ReadTransaction& tx, const QString& action)
{
    if (store::count(tx, {}) != store::head(tx).seq)
        return {};
    ListFilter filter;
    filter.action = action;
    filter.limit = 0;
    std::vector<LoggedEntry> entries = store::list(tx, filter);
    std::erase_if(entries, [&action](const LoggedEntry& each) { return each.entry.action != action; });
    std::ranges::reverse(entries);
    return entries;
}

std::vector<LoggedEntry> entriesAbout(
    storage::ReadTransaction& tx, ObjectKind kind, qint64 objectId, const QString& action)
{
    return store::entriesAbout(tx, static_cast<int>(kind), objectId, action);
}

std::vector<LoggedEntry> entriesOfKind(storage::ReadTransaction& tx, ObjectKind kind, const QString& action)
{
    return store::entriesOfKind(tx, static_cast<int>(kind), action);
}

LoggedEntry lastOfLedger(storage::ReadTransaction& tx)
{
    return store::lastOfLedger(tx);
}

LoggedEntry lastAbout(storage::ReadTransaction& tx, ObjectKind kind, qint64 objectId, const QString& action)
{
    return store::lastAbout(tx, static_cast<int>(kind), objectId, action);
}

std::vector<LoggedEntry> barEntries(storage::ReadTransaction& tx, qint64 after)
{
    return store::barEntries(tx, after);
}

qint64 firstMissing(storage::ReadTransaction& tx, qint64 after, qint64& last)
{
    last = store::head(tx).seq;
    if (last - after == store::countBehind(tx, after))
        return 0;
    const auto salvages
        = store::entriesAbout(tx, static_cast<int>(ObjectKind::Vault), 0, QStringLiteral("vault.salvage"));
    const bool isKnown = std::ranges::any_of(
        salvages, [](const LoggedEntry& each) { return each.entry.details == QLatin1String("part"); });
    return isKnown ? 0 : store::firstGap(tx, after);
}

bool hasFoundDamage(storage::ReadTransaction& tx)
{
    const auto last = [&tx](const char* action, auto isMeant) {
        qint64 seq = 0;
        for (const LoggedEntry& each : entriesAbout(tx, ObjectKind::Vault, 0, QString::fromLatin1(action))) {
            if (isMeant(each.entry.details))
                seq = each.seq;
        }
        return seq;
    };
    const qint64 damaged
        = last("vault.check", [](const QString& details) { return details.endsWith(QLatin1String(" damaged")); });
    if (damaged == 0)
        return false;
    // A quick check reads too little to take back what a deep one found.
    const qint64 sound
        = last("vault.check", [](const QString& details) { return details == QLatin1String("deep sound"); });
    const qint64 vouched = last("audit.checkpoint", [](const QString&) { return true; });
    return damaged > std::max(sound, vouched);
}

} // namespace aicms::audit
