// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/salvage_wording.h"

#include <QCoreApplication>
#include <QHash>

namespace aicms::wording {

namespace {

struct Salvage {
    Q_DECLARE_TR_FUNCTIONS(aicms::wording::Salvage)
};

/// Tables in the words of the window; others are told by their technical name.
QString tableName(const QString& table)
{
    static const QHash<QString, const char*> names = {
        {QStringLiteral("customer"), QT_TRANSLATE_NOOP("aicms::wording::Salvage", "Customers")},
        {QStringLiteral("email"), QT_TRANSLATE_NOOP("aicms::wording::Salvage", "E-mail addresses")},
        {QStringLiteral("phone"), QT_TRANSLATE_NOOP("aicms::wording::Salvage", "Phone numbers")},
        {QStringLiteral("address"), QT_TRANSLATE_NOOP("aicms::wording::Salvage", "Addresses")},
        {QStringLiteral("note"), QT_TRANSLATE_NOOP("aicms::wording::Salvage", "Notes")},
        {QStringLiteral("interaction"), QT_TRANSLATE_NOOP("aicms::wording::Salvage", "Contacts and tasks")},
        {QStringLiteral("audit_entry"), QT_TRANSLATE_NOOP("aicms::wording::Salvage", "Entries of the log")},
    };
    const auto found = names.constFind(table);
    return found == names.cend() ? table : Salvage::tr(*found);
}

QString rangesOf(const storage::SalvagedTable& table)
{
    QStringList ranges;
    for (const storage::UnreadableRange& range : table.unreadable) {
        if (range.before == storage::UnreadableRange::noEnd)
            ranges << Salvage::tr("all after %1").arg(range.after);
        else if (range.before - range.after > 2)
            ranges << Salvage::tr("%1 to %2").arg(range.after + 1).arg(range.before - 1);
        else
            ranges << QString::number(range.after + 1);
    }
    return ranges.join(QStringLiteral(", "));
}

QString lineOf(const storage::SalvagedTable& table)
{
    const QString name = tableName(table.name);
    if (!table.unreadable.empty())
        return Salvage::tr("%1: %2 saved; could not be read: %3").arg(name).arg(table.saved).arg(rangesOf(table));
    if (table.isLost)
        return Salvage::tr("%1: %2 saved; the rest could not be read").arg(name).arg(table.saved);
    return Salvage::tr("%1: all %2 saved").arg(name).arg(table.saved);
}

bool isShownWhole(const storage::SalvagedTable& table)
{
    return table.saved > 0 && tableName(table.name) != table.name;
}

} // namespace

QStringList salvageLines(const workspace::SalvageResult& result)
{
    QStringList lost, whole;
    for (const storage::SalvagedTable& table : result.rows.tables) {
        const bool isWhole = table.unreadable.empty() && !table.isLost;
        if (!isWhole)
            lost << lineOf(table);
        else if (isShownWhole(table))
            whole << lineOf(table);
    }
    for (const auto& [table, ids] : result.rows.standIns) {
        const auto count = static_cast<int>(ids.size());
        if (table == QLatin1String("customer"))
            lost << Salvage::tr(
                "%n customer(s) could not be read, but things that belong to them could. They are in the "
                "list with a number that begins with a question mark.",
                nullptr, count);
        else if (table == QLatin1String("purpose"))
            lost << Salvage::tr("%n purpose(s) could not be read, but answers to them could. They are in the list "
                                "switched off, with a name that begins with “lost”.",
                nullptr, count);
        else if (table == QLatin1String("notice_text"))
            lost << Salvage::tr(
                "The wording of %n version(s) of notices could not be read. Who was shown them is kept.", nullptr,
                count);
    }
    if (!result.logHolds)
        lost << Salvage::tr("The log has a gap. Checking it will say so from now on.");
    return lost + whole;
}

} // namespace aicms::wording
