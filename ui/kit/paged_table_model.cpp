// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/paged_table_model.h"

#include <algorithm>

namespace aicms::kit {

PagedTableModel::PagedTableModel(QObject* parent) : QAbstractTableModel(parent), m_generation(std::make_shared<int>(0))
{
}

PagedTableModel::~PagedTableModel() = default;

void PagedTableModel::setColumns(std::vector<TableColumn> columns)
{
    beginResetModel();
    m_columns = std::move(columns);
    forgetBlocks();
    endResetModel();
}

void PagedTableModel::setWidth(const QString& id, int designPixels)
{
    for (TableColumn& column : m_columns) {
        if (column.id == id)
            column.width = designPixels;
    }
}

void PagedTableModel::setTickable(bool tickable)
{
    beginResetModel();
    m_tickable = tickable;
    endResetModel();
}

int PagedTableModel::columnOf(const QString& id) const
{
    const auto at = std::ranges::find(m_columns, id, &TableColumn::id);
    return at == m_columns.end() ? -1 : static_cast<int>(at - m_columns.begin()) + (m_tickable ? 1 : 0);
}

void PagedTableModel::setLoader(Loader loader)
{
    m_loader = std::move(loader);
    m_fixed = false;
}

void PagedTableModel::setIds(std::vector<qint64> ids)
{
    beginResetModel();
    forgetBlocks();
    m_ids = std::move(ids);
    m_rowOf.clear();
    const qsizetype before = m_checked.size();
    if (before > 0) {
        QSet<qint64> kept;
        for (const qint64 id : m_ids) {
            if (m_checked.contains(id))
                kept.insert(id);
        }
        m_checked = std::move(kept);
    }
    endResetModel();
    if (m_checked.size() != before)
        Q_EMIT checkedChanged();
}

void PagedTableModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    forgetBlocks();
    m_fixed = true;
    const bool wasChecked = !m_checked.isEmpty();
    m_checked.clear();
    m_partly.clear();
    m_rowOf.clear();
    m_ids.resize(rows.size());
    for (std::size_t at = 0; at < rows.size(); ++at)
        m_ids[at] = static_cast<qint64>(at) + 1;
    for (std::size_t at = 0; at < rows.size(); at += blockRows) {
        Block& block = m_blocks[static_cast<int>(at / blockRows)];
        const std::size_t end = std::min(rows.size(), at + blockRows);
        block.rows.assign(std::make_move_iterator(rows.begin() + static_cast<std::ptrdiff_t>(at)),
            std::make_move_iterator(rows.begin() + static_cast<std::ptrdiff_t>(end)));
        block.isAsked = true;
    }
    endResetModel();
    if (wasChecked)
        Q_EMIT checkedChanged();
}

void PagedTableModel::reload()
{
    if (m_fixed)
        return;
    forgetBlocks();
    if (!m_ids.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PagedTableModel::forgetBlocks()
{
    m_generation = std::make_shared<int>(*m_generation + 1); // answers on their way hold the old one
    m_blocks.clear();
    m_used.clear();
}

qint64 PagedTableModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_ids[static_cast<std::size_t>(row)] : 0;
}

int PagedTableModel::rowOf(qint64 id) const
{
    if (m_rowOf.empty()) {
        m_rowOf.reserve(m_ids.size());
        for (std::size_t row = 0; row < m_ids.size(); ++row)
            m_rowOf.emplace(m_ids[row], static_cast<int>(row));
    }
    const auto at = m_rowOf.find(id);
    return at == m_rowOf.end() ? -1 : at->second;
}

bool PagedTableModel::isLoaded(int row) const
{
    const auto at = m_blocks.find(row / blockRows);
    return at != m_blocks.end() && !at->second.rows.empty();
}

PagedTableModel::Block& PagedTableModel::touch(int block) const
{
    const auto [at, isNew] = m_blocks.try_emplace(block);
    if (m_fixed)
        return at->second;
    if (!isNew)
        m_used.erase(at->second.used);
    m_used.push_front(block);
    at->second.used = m_used.begin();
    while (m_used.size() > keptBlocks) {
        m_blocks.erase(m_used.back());
        m_used.pop_back();
    }
    return m_blocks.at(block);
}

const PagedTableModel::Row* PagedTableModel::rowAt(int row) const
{
    const int at = row / blockRows;
    Block& block = touch(at);
    if (!block.isAsked)
        ask(at);
    // A loader may answer at once, and an answer may come after the block was dropped: look again.
    const auto found = m_blocks.find(at);
    const auto offset = static_cast<std::size_t>(row % blockRows);
    if (found == m_blocks.end() || offset >= found->second.rows.size())
        return nullptr;
    return &found->second.rows[offset];
}

void PagedTableModel::ask(int block) const
{
    if (!m_loader)
        return;
    m_blocks.at(block).isAsked = true;
    const auto first = m_ids.begin() + static_cast<std::ptrdiff_t>(block) * blockRows;
    const auto left = std::min<std::ptrdiff_t>(blockRows, m_ids.end() - first);
    const std::vector<qint64> ids(first, first + left);
    // Cells are fetched while the view paints; the views' const face hides a cache, as in every lazy model.
    auto* self = const_cast<PagedTableModel*>(this);
    m_loader(ids, [self, block, alive = std::weak_ptr<int>(m_generation)](std::vector<Row> rows) {
        if (!alive.expired())
            self->fill(block, std::move(rows));
    });
}

void PagedTableModel::fill(int block, std::vector<Row> rows)
{
    const auto at = m_blocks.find(block);
    if (at == m_blocks.end())
        return; // scrolled far away meanwhile
    if (rows.empty()) {
        at->second.isAsked = false;
        return;
    }
    at->second.rows = std::move(rows);
    const int first = block * blockRows;
    const int last = std::min(first + blockRows, rowCount()) - 1;
    // Queued: a loader that answers at once does so while the view paints.
    QMetaObject::invokeMethod(
        this,
        [this, first, last, alive = std::weak_ptr<int>(m_generation)] {
            if (!alive.expired())
                Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
        },
        Qt::QueuedConnection);
}

const TableColumn* PagedTableModel::columnAt(int column) const
{
    const int at = column - (m_tickable ? 1 : 0);
    return at >= 0 && at < static_cast<int>(m_columns.size()) ? &m_columns[static_cast<std::size_t>(at)] : nullptr;
}

int PagedTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int PagedTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + (m_tickable ? 1 : 0);
}

QVariant PagedTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == IdRole)
        return idAt(index.row());
    const TableColumn* column = columnAt(index.column());
    if (!column) {
        const bool ticked = isChecked(idAt(index.row()));
        const bool partly = ticked && m_partly.contains(idAt(index.row()));
        if (role == Qt::CheckStateRole)
            return partly ? Qt::PartiallyChecked : ticked ? Qt::Checked : Qt::Unchecked;
        return role == Qt::AccessibleTextRole ? (partly          ? tr("partly ticked")
                                                        : ticked ? tr("ticked")
                                                                 : tr("not ticked"))
                                              : QVariant();
    }
    if (role == KindRole)
        return static_cast<int>(column->kind);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((column->kind == CellKind::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != CellRole && role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != LoadedRole)
        return {};
    const Row* row = rowAt(index.row());
    if (role == LoadedRole)
        return row != nullptr;
    const auto at = static_cast<qsizetype>(column - m_columns.data());
    if (!row || at >= row->size())
        return role == CellRole || row ? QVariant()
                                       : QVariant(role == Qt::AccessibleTextRole ? tr("loading") : QString());
    return role == CellRole ? row->at(at) : QVariant(cellText(column->kind, row->at(at)));
}

QVariant PagedTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const TableColumn* column = columnAt(section);
    if (orientation != Qt::Horizontal)
        return {};
    if (!column)
        return role == Qt::AccessibleTextRole ? tr("Tick") : QVariant();
    switch (role) {
    case Qt::DisplayRole: return column->title;
    case Qt::ToolTipRole: return column->description.isEmpty() ? column->title : column->description;
    case Qt::TextAlignmentRole:
        return static_cast<int>((column->kind == CellKind::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

} // namespace aicms::kit
