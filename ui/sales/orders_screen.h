// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/order.h"
#include "ui/shell/screen.h"

#include <QTimer>

namespace aicms::kit {
class ActionButton;
class DataTable;
class DetailPane;
class FilterBar;
class Label;
class PageHeader;
class ViewTabs;
} // namespace aicms::kit

namespace aicms::sales_ui {

/// All orders, the newest first, and beside them the lines of the one that is opened.
class OrdersScreen : public shell::Screen {
    Q_OBJECT
public:
    explicit OrdersScreen(const shell::Context& context, QWidget* parent = nullptr);

    QString title() const override;
    void enter(const QVariant& argument) override; ///< the id of an order to open, or nothing
    void focusFilter() override;
    QByteArray view() const override;
    void restoreView(const QByteArray& view) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeHeader();
    void makeTable();
    void makePane();
    void ask();
    void chooseView(const QString& view);
    void open(qint64 id);
    void togglePane(qint64 id);
    void followInPane();
    void showOrder(const sales::Order& order);

    shell::Context m_context;
    sales::OrderQuery m_query;
    sales::OrderHead m_opened;
    qint64 m_wanted = 0; ///< the cursor goes there once the list is read
    qint64 m_asked = 0; ///< the one that the pane shows, or will once it is read
    bool m_opensFirst = false; ///< Return came before the answer
    int m_generation = 0;
    QTimer m_refresh;
    QTimer m_follow; ///< only an order at which the cursor rests is opened
    kit::PageHeader* m_header;
    kit::ViewTabs* m_tabs;
    kit::FilterBar* m_filter;
    kit::DataTable* m_table;
    kit::DetailPane* m_pane;
    kit::Label* m_summary = nullptr;
    kit::Label* m_marks = nullptr;
    kit::DataTable* m_lines = nullptr;
    kit::ActionButton* m_customer = nullptr;
};

} // namespace aicms::sales_ui
