// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/column_room.h"

#include "ui/kit/cell_paint.h"
#include "ui/kit/data_table.h"
#include "ui/kit/head_width.h"
#include "ui/kit/themed.h"

#include <QEvent>
#include <QFontMetrics>

#include <algorithm>

namespace aicms::kit {

int headWidth(const QString& title, int least)
{
    constexpr int around = 24;
    const int name = QFontMetrics(theme::theme().font(theme::Type::TableHead)).horizontalAdvance(title);
    return std::max(least, name * 100 / std::max(1, theme::px(100)) + around);
}

int pillWidth(const std::vector<QVariantList>& rows, int column, int least)
{
    constexpr int around = 22;
    int widest = 0;
    for (const QVariantList& row : rows)
        widest = std::max(widest, cellWidth(CellKind::Pill, row.value(column)));
    return std::max(least, (widest * 100 + theme::px(100) - 1) / std::max(1, theme::px(100)) + around);
}

int wordsWidth(const std::vector<QVariantList>& rows, int column, CellKind kind, const QString& title, int most)
{
    constexpr int around = 22;
    int widest = 0;
    for (const QVariantList& row : rows)
        widest = std::max(widest, cellWidth(kind, row.value(column)));
    const int wanted = (widest * 100 + theme::px(100) - 1) / std::max(1, theme::px(100)) + around;
    return headWidth(title, std::min(wanted, most));
}

ColumnRoom::ColumnRoom(DataTable* table, const QStringList& leaving, Words words)
    : QObject(table), m_table(table), m_words(words), m_leaving(leaving)
{
    table->viewport()->installEventFilter(this);
    followTheme(table, [this] { apply(); });
}

/// Words may give up a little: a column that says only beginnings is better gone.
int ColumnRoom::leastWidth(const TableColumn& column) const
{
    constexpr int keptPercent = 85;
    const bool isWords
        = column.kind == CellKind::Strong || column.kind == CellKind::Text || column.kind == CellKind::Secondary;
    return theme::px(column.width) * (isWords && m_words == Words::Shortened ? keptPercent : 100) / 100;
}

void ColumnRoom::setWanted(const QString& id, bool isWanted)
{
    m_unwanted.removeAll(id);
    if (!isWanted)
        m_unwanted << id;
    else if (!m_leaving.contains(id) && !m_table->isColumnVisible(id))
        m_table->setColumnVisible(id, true); // it never leaves for want of room
    apply();
}

void ColumnRoom::apply()
{
    if (m_isApplying)
        return;
    m_isApplying = true;
    constexpr int ticks = 38;
    int needed = m_table->rows()->isTickable() ? theme::px(ticks) : 0;
    for (const TableColumn& column : m_table->rows()->columns())
        needed += m_unwanted.contains(column.id) ? 0 : leastWidth(column);
    QStringList hidden = m_unwanted;
    for (const QString& id : std::as_const(m_leaving)) {
        if (needed <= m_table->viewport()->width())
            break;
        for (const TableColumn& column : m_table->rows()->columns()) {
            if (column.id != id || m_unwanted.contains(id))
                continue;
            hidden << id;
            needed -= leastWidth(column);
        }
    }
    for (const QString& id : m_leaving + m_unwanted) {
        if (m_table->isColumnVisible(id) == hidden.contains(id))
            m_table->setColumnVisible(id, !hidden.contains(id));
    }
    m_isApplying = false;
}

bool ColumnRoom::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        apply();
    return QObject::eventFilter(watched, event);
}

} // namespace aicms::kit
