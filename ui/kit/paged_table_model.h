// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/cells.h"

#include <QAbstractTableModel>
#include <QSet>

#include <functional>
#include <list>
#include <memory>
#include <unordered_map>
#include <vector>

namespace aicms::kit {

/// A table of any length: the ids of all rows are known, their cells are fetched in blocks of 64 when they are looked
/// at. The blocks used last are kept; rows on their way are placeholders.
class PagedTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int blockRows = 64;
    static constexpr int keptBlocks = 64; ///< 4096 rows

    using Row = QVariantList; ///< one value a column, as its CellKind wants it
    /// Rows in the order of the asked ids. An empty Row: there is no such record any more. An empty vector: the block
    /// could not be read; it is asked for again when it is next looked at.
    using Answer = std::function<void(std::vector<Row> rows)>;
    /// Starts reading; calls `answer` once, on this thread, now or later. Late answers (after setIds, or when the model
    /// is gone) are dropped.
    using Loader = std::function<void(const std::vector<qint64>& ids, const Answer& answer)>;

    enum Role { CellRole = Qt::UserRole + 1, KindRole, IdRole, LoadedRole };

    explicit PagedTableModel(QObject* parent = nullptr);
    ~PagedTableModel() override;

    void setColumns(std::vector<TableColumn> columns);
    const std::vector<TableColumn>& columns() const { return m_columns; }
    void setWidth(const QString& id, int designPixels); ///< by DataTable::setWidth(), which shows it
    /// A first column with tick boxes; model columns are then one more than columns().
    void setTickable(bool tickable);
    bool isTickable() const { return m_tickable; }
    int columnOf(const QString& id) const; ///< model column, or -1

    void setLoader(Loader loader);
    void setIds(std::vector<qint64> ids); ///< ticks of ids that are gone are taken away
    /// A short table whose cells are known; ids are 1, 2, 3 and on.
    void setRows(std::vector<Row> rows);
    void reload(); ///< same ids, all cells asked again

    qint64 idAt(int row) const; ///< 0 when there is no such row
    int rowOf(qint64 id) const; ///< -1 when there is none
    bool isLoaded(int row) const;

    bool isChecked(qint64 id) const { return m_checked.contains(id); }
    void setChecked(qint64 id, bool checked);
    /// A ticked row of which not all is meant, until it is ticked or unticked, or the rows are others.
    void setPartly(qint64 id, bool partly);
    void checkAll();
    void clearChecked();
    std::vector<qint64> checkedIds() const; ///< in the order of the rows
    int checkedCount() const { return static_cast<int>(m_checked.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void checkedChanged();

private:
    struct Block {
        std::vector<Row> rows; ///< empty while on its way
        std::list<int>::iterator used;
        bool isAsked = false;
    };
    const Row* rowAt(int row) const;
    const TableColumn* columnAt(int column) const;
    Block& touch(int block) const;
    void ask(int block) const;
    void fill(int block, std::vector<Row> rows);
    void forgetBlocks();
    void ticksChanged();

    std::vector<TableColumn> m_columns;
    std::vector<qint64> m_ids;
    Loader m_loader;
    mutable std::unordered_map<int, Block> m_blocks;
    mutable std::list<int> m_used; ///< newest first
    mutable std::unordered_map<qint64, int> m_rowOf; ///< built when first asked
    std::shared_ptr<int> m_generation; ///< counts resets; answers hold it weakly
    QSet<qint64> m_checked;
    QSet<qint64> m_partly;
    bool m_tickable = false;
    bool m_fixed = false;
};

} // namespace aicms::kit
