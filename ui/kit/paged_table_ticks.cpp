// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/paged_table_model.h"

namespace aicms::kit {

Qt::ItemFlags PagedTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (m_tickable && index.isValid() && index.column() == 0)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool PagedTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!m_tickable || index.column() != 0 || role != Qt::CheckStateRole || idAt(index.row()) == 0)
        return false;
    setChecked(idAt(index.row()), value.toInt() == Qt::Checked);
    return true;
}

void PagedTableModel::setChecked(qint64 id, bool checked)
{
    const int row = rowOf(id);
    if (row < 0 || isChecked(id) == checked)
        return;
    if (checked)
        m_checked.insert(id);
    else
        m_checked.remove(id);
    m_partly.remove(id);
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1), {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
}

void PagedTableModel::setPartly(qint64 id, bool partly)
{
    const int row = rowOf(id);
    if (row < 0 || m_partly.contains(id) == partly)
        return;
    if (partly)
        m_partly.insert(id);
    else
        m_partly.remove(id);
    Q_EMIT dataChanged(index(row, 0), index(row, 0), {Qt::CheckStateRole});
    Q_EMIT checkedChanged(); // the box in the head tells of it, too
}

void PagedTableModel::checkAll()
{
    m_partly.clear();
    m_checked = QSet<qint64>(m_ids.begin(), m_ids.end());
    ticksChanged();
}

void PagedTableModel::clearChecked()
{
    m_checked.clear();
    m_partly.clear();
    ticksChanged();
}

void PagedTableModel::ticksChanged()
{
    if (!m_ids.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
}

std::vector<qint64> PagedTableModel::checkedIds() const
{
    std::vector<qint64> ids;
    ids.reserve(static_cast<std::size_t>(m_checked.size()));
    for (const qint64 id : m_ids) {
        if (m_checked.contains(id))
            ids.push_back(id);
    }
    return ids;
}

} // namespace aicms::kit
