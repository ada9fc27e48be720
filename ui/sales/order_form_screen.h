// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/order.h"
#include "core/sales/orders_service.h"
#include "ui/shell/screen.h"

class QBoxLayout;
class QCheckBox;
class QLineEdit;

namespace aicms::kit {
class ActionButton;
class ConfirmBox;
class FormField;
class Label;
class MessageBar;
class MomentField;
class PageHeader;
} // namespace aicms::kit

namespace aicms::sales_ui {

class OrderLinesEdit;

/// An order by hand: for a customer, or for somebody who walked in.
class OrderFormScreen : public shell::Screen {
    Q_OBJECT
public:
    explicit OrderFormScreen(const shell::Context& context, QWidget* parent = nullptr);

    QString title() const override;
    void enter(const QVariant& argument) override; ///< the customer's id; 0: nobody
    bool mayLeave() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeForm();
    void showTotal();
    void save();
    void saved(base::OrderId id, const sales::Order& order, sales::OrdersService::Stock stock);
    QWidget* makeFoot();
    void makeLeaveBox();
    void arrange();
    void askToLeave();
    void leave();
    QString currency() const;

    shell::Context m_context;
    base::CustomerId m_customer = {};
    bool m_isDone = true;
    kit::PageHeader* m_header;
    QLineEdit* m_number;
    kit::MomentField* m_at;
    kit::FormField* m_atField = nullptr;
    base::UtcTime m_entered; ///< when the form was opened
    OrderLinesEdit* m_lines;
    QCheckBox* m_stock;
    kit::Label* m_total;
    kit::MessageBar* m_problem;
    kit::ConfirmBox* m_leave;
    QBoxLayout* m_foot = nullptr;
    kit::FormField* m_numberField = nullptr;
    kit::ActionButton* m_save;
};

} // namespace aicms::sales_ui
