// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/product.h"
#include "ui/shell/screen.h"

#include <QTimer>

#include <unordered_map>

namespace aicms::kit {
class ActionButton;
class ColumnRoom;
class DataTable;
class FilterBar;
class PageHeader;
} // namespace aicms::kit

namespace aicms::sales_ui {

class ProductPane;

/// What the business sells: a list with prices and stock, and beside it the product that is chosen.
class ProductsScreen : public shell::Screen {
    Q_OBJECT
public:
    explicit ProductsScreen(const shell::Context& context, QWidget* parent = nullptr);

    QString title() const override;
    void enter(const QVariant& argument) override;
    bool mayLeave() override;
    void focusFilter() override;
    QByteArray view() const override;
    void restoreView(const QByteArray& view) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeHeader();
    void makeFilterBar();
    void makeTable();
    void ask();
    void showRows(const std::vector<sales::ProductRow>& rows);
    void choose(qint64 id);
    void showColumns();
    void openPane(qint64 id);
    void beginNew();
    void chooseCategory();
    void setCategory(const QString& name);
    void clearFilters();
    QWidget* emptyState();

    shell::Context m_context;
    sales::ProductQuery m_query;
    std::unordered_map<qint64, sales::ProductRow> m_rows;
    base::ProductId m_wanted = {}; ///< to be chosen once the list is read
    base::ProductId m_stored = {}; ///< by the pane, which shows it once the list is read
    int m_generation = 0;
    QTimer m_refresh;
    kit::PageHeader* m_header;
    kit::FilterBar* m_filter;
    kit::ActionButton* m_category = nullptr;
    kit::ActionButton* m_inactive = nullptr;
    kit::DataTable* m_table;
    kit::ColumnRoom* m_room = nullptr;
    bool m_opensFirst = false; ///< Return came before the answer
    ProductPane* m_pane;
};

} // namespace aicms::sales_ui
