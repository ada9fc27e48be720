// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customers_service.h"
#include "ui/kit/data_table.h"

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
    void fitColumns();
    void goToNeighbour(qint64 gone, const std::vector<qint64>& before);

    std::vector<qint64> m_shown;
    qint64 m_gone = 0; ///< was the current row
    qint64 m_standIn = 0; ///< is it since; 0: none was left
    QSet<QString> m_unwanted;
    QStringList m_pushedOut;
};

} // namespace aicms::customers_ui
