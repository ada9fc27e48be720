// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "app/cli/exit_code.h"
#include "app/cli/text.h"
#include "core/workspace/salvage.h"

#include <QDir>
#include <QJsonArray>

namespace aicms::cli {

namespace {

QJsonArray idsOf(const std::vector<qint64>& ids)
{
    QJsonArray all;
    for (const qint64 id : ids)
        all.append(id);
    return all;
}

QJsonObject tableOf(const storage::SalvagedTable& table)
{
    QJsonArray ranges;
    for (const storage::UnreadableRange& range : table.unreadable) {
        const bool hasEnd = range.before != storage::UnreadableRange::noEnd;
        ranges.append(QJsonObject {{QStringLiteral("after"), range.after},
            {QStringLiteral("before"), hasEnd ? QJsonValue(range.before) : QJsonValue()}});
    }
    return {{QStringLiteral("table"), table.name}, {QStringLiteral("saved"), table.saved},
        {QStringLiteral("unreadable"), ranges}, {QStringLiteral("lost"), table.isLost}};
}

QString lineOf(const storage::SalvagedTable& table)
{
    QStringList ranges;
    for (const storage::UnreadableRange& range : table.unreadable)
        ranges << (range.before == storage::UnreadableRange::noEnd
                ? Text::tr("after %1").arg(range.after)
                : Text::tr("between %1 and %2").arg(range.after).arg(range.before));
    const QString saved = Text::tr("%1: %2 saved").arg(table.name).arg(table.saved);
    if (!ranges.isEmpty())
        return Text::tr("%1; unreadable: %2").arg(saved, ranges.join(QStringLiteral(", ")));
    return table.isLost ? Text::tr("%1; the rest is unreadable").arg(saved) : saved;
}

Outcome salvageVault(Context& context)
{
    auto secret = context.secret();
    if (!secret)
        return base::fail(secret.error());
    const QString folder = QDir::current().absoluteFilePath(context.argument(0));
    const QString target = QDir::current().absoluteFilePath(context.value("to"));
    context.storeIn(context.value("to"));
    const auto result = workspace::salvageVault(folder, target, {context.value("user"), std::move(*secret)},
        context.clock(), [&context](const QString& table, qint64 rows) {
            context.out().message(Text::tr("%1: %2 rows").arg(table).arg(rows));
        });
    if (!result)
        return base::fail(result.error());
    QJsonArray tables, standIns;
    QStringList lines;
    for (const storage::SalvagedTable& table : result->rows.tables) {
        tables.append(tableOf(table));
        lines << lineOf(table);
    }
    for (const auto& [table, ids] : result->rows.standIns) {
        standIns.append(QJsonObject {{QStringLiteral("table"), table}, {QStringLiteral("ids"), idsOf(ids)}});
        lines << Text::tr("%1: %2 made anew for what belongs to them").arg(table).arg(ids.size());
    }
    lines.prepend(result->isWhole() ? Text::tr("Everything could be read. The vault is in %1").arg(target)
                                    : Text::tr("What could be read is in %1").arg(target));
    lines << Text::tr("The damaged vault stays where it is; a copy of it is in %1").arg(result->copy);
    context.out().result(
        {{QStringLiteral("ok"), true}, {QStringLiteral("whole"), result->isWhole()}, {QStringLiteral("folder"), target},
            {QStringLiteral("copy"), result->copy}, {QStringLiteral("tables"), tables},
            {QStringLiteral("stand_ins"), standIns}, {QStringLiteral("orphans_removed"), result->rows.orphansRemoved},
            {QStringLiteral("log_holds"), result->logHolds}},
        lines);
    return exitDone;
}

} // namespace

std::vector<Command> salvageCommands()
{
    return {{{QStringLiteral("vault"), QStringLiteral("salvage")},
        QT_TRANSLATE_NOOP("aicms::cli::Text", "Save what can be read of a damaged vault into a new folder"),
        {QStringLiteral("DIR")}, false,
        {{"to", "NEWDIR", QT_TRANSLATE_NOOP("aicms::cli::Text", "The new folder; the damaged one is left as it is"),
            true}},
        salvageVault, false}};
}

} // namespace aicms::cli
