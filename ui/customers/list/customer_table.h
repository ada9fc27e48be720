// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customers_service.h"
#include "ui/kit/data_table.h"
#include "ui/kit/paged_table_model.h"

#include <QSet>

namespace aicms::customers_ui {

/// The columns of the list and how their cells are read. Columns leave in a set order when there is no room.
class CustomerTable : public kit::DataTable {
    Q_OBJECT
public:
    explicit CustomerTable(customers::CustomersService& service, QWidget* parent = nullptr);

    /// Shows other ids, or reads the same ones again; ticks, the current row and the place stay. Where the current row
    /// has gone its neighbour takes its place, until it comes back.
    void showIds(const std::vector<qint64>& ids);
    /// What the ids are the answer to: its letters are marked in their rows, with the reason where nothing that is
    /// shown has them. Before showIds.
    void setSearched(const QString& text);
    std::vector<base::CustomerId> tickedIds() const;

    /// What the person chose; what fits is decided by the width.
    bool isWanted(const QString& column) const { return !m_unwanted.contains(column); }
    void setWanted(const QString& column, bool wanted);

    /// Titles of wanted columns for which there is no room now.
    const QStringList& pushedOut() const { return m_pushedOut; }

    static std::optional<customers::SortBy> sortOf(const QString& column);
    static QString columnOf(customers::SortBy sort);

Q_SIGNALS:
    void pushedOutChanged(const QStringList& titles);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void load(const std::vector<qint64>& ids, const kit::PagedTableModel::Answer& answer);
    /// Where a column's value stands in a row of cells; nothing when the column is hidden.
    std::optional<qsizetype> cellPlace(const QString& column) const;
    void fitColumns();
    void goToNeighbour(qint64 gone, const std::vector<qint64>& before);

    customers::CustomersService& m_service;
    QString m_searched;
    std::vector<qint64> m_shown;
    qint64 m_gone = 0; ///< was the current row
    qint64 m_standIn = 0; ///< is it since; 0: none was left
    QSet<QString> m_unwanted;
    QStringList m_pushedOut;
};

} // namespace aicms::customers_ui
