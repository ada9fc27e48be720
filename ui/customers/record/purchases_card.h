// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/order.h"
#include "ui/kit/card.h"
#include "ui/shell/screen.h"

#include <QTimer>

namespace aicms::kit {
class ActionButton;
class ChartPanel;
class DataTable;
class EmptyState;
class Label;
} // namespace aicms::kit

namespace aicms::customers_ui {

/// What a customer bought: sums by currency, the months as a chart, the orders with their lines.
class PurchasesCard : public kit::Card {
    Q_OBJECT
public:
    explicit PurchasesCard(const shell::Context& context, QWidget* parent = nullptr);
    /// `orders` newest first.
    void setOrders(const std::vector<sales::OrderHead>& orders, bool mayAdd);
    /// Shows the lines of one order.
    void showOrder(base::OrderId id);

Q_SIGNALS:
    void newOrderRequested();
    void creditRequested(aicms::base::OrderId sale);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeTable();
    void makeLines();
    void fillChart();
    void showLines(base::OrderId id);
    const sales::OrderHead* find(base::OrderId id) const;

    shell::Context m_context;
    std::vector<sales::OrderHead> m_orders;
    bool m_mayAdd = false;
    QTimer m_fitting;
    base::OrderId m_shown = {};
    kit::Label* m_totals;
    kit::ActionButton* m_new;
    kit::EmptyState* m_nothing;
    QWidget* m_contents;
    kit::ChartPanel* m_chart;
    kit::DataTable* m_table;
    QWidget* m_lineBox;
    kit::Label* m_lineTitle;
    kit::Label* m_lineMarks;
    kit::ActionButton* m_credit;
    kit::DataTable* m_lines;
};

} // namespace aicms::customers_ui
