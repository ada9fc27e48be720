// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/product.h"
#include "core/sales/stock.h"
#include "ui/shell/screen.h"

class QComboBox;
class QLineEdit;

namespace aicms::kit {
class ActionButton;
class DataTable;
class Label;
} // namespace aicms::kit

namespace aicms::sales_ui {

/// How many of a product are there, a line to book what came, went or was counted, and the bookings so far.
class StockBox : public QWidget {
    Q_OBJECT
public:
    explicit StockBox(const shell::Context& context, QWidget* parent = nullptr);
    void showProduct(const sales::ProductRow& row);

private:
    QWidget* makeForm();
    void readMovements();
    void showMovements(const std::vector<sales::StockMovement>& movements);
    void updateForm();
    void book();
    /// What is typed, as a number above 0 (or 0 for a count).
    std::optional<base::Decimal> quantity() const;

    shell::Context m_context;
    sales::ProductRow m_row;
    kit::Label* m_stock;
    QComboBox* m_kind;
    QLineEdit* m_quantity;
    QLineEdit* m_note;
    kit::ActionButton* m_book;
    kit::Label* m_wrong; ///< why it cannot be booked
    kit::Label* m_none;
    kit::DataTable* m_table;
};

} // namespace aicms::sales_ui
