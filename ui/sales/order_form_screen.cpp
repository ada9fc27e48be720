// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/order_form_screen.h"

#include "core/sales/sales_rules.h"
#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/day_field.h"
#include "ui/kit/form_field.h"
#include "ui/kit/label.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page_header.h"
#include "ui/kit/scroll_page.h"
#include "ui/kit/text.h"
#include "ui/sales/order_lines_edit.h"
#include "ui/shell/answer.h"
#include "ui/shell/commands.h"
#include "ui/shell/spacing.h"
#include "ui/shell/undo_list.h"
#include "ui/wording/amount_text.h"
#include "ui/wording/error_sentence.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

#include <memory>

namespace aicms::sales_ui {

using kit::ActionButton;
using kit::FormField;
using shell::onSuccess;
using shell::withoutWords;

OrderFormScreen::OrderFormScreen(const shell::Context& context, QWidget* parent)
    : Screen(parent), m_context(context), m_header(new kit::PageHeader(tr("New order"), {}, this)),
      m_number(new QLineEdit), m_at(new kit::MomentField), m_lines(new OrderLinesEdit),
      m_stock(new QCheckBox(tr("Take the products from stock"))), m_total(new kit::Label({}, theme::Type::Section)),
      m_problem(new kit::MessageBar(kit::MessageBar::Kind::Danger)),
      m_leave(new kit::ConfirmBox(
          tr("Leave without saving?"), tr("What you typed here is not saved. It cannot be brought back."))),
      m_save(new ActionButton(tr("Save order"), ActionButton::Role::Primary))
{
    setObjectName(QStringLiteral("orderFormScreen"));
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 20, 20, 20, 12, 12);
    all->addWidget(m_header);
    auto* page = new kit::ScrollPage;
    page->setMargins(0);
    all->addWidget(page, 1);
    auto* card = new kit::Card;
    page->body()->addWidget(card);
    page->body()->addStretch(1);
    card->body()->addWidget(m_leave);
    card->body()->addWidget(m_problem);
    m_problem->hide();
    makeLeaveBox();
    makeForm();
    auto* top = new QHBoxLayout;
    shell::setSpacing(top, 0, 0, 0, 0, 12);
    m_numberField = new FormField(tr("Order number"), m_number);
    m_numberField->setOptional(true);
    top->addWidget(m_numberField, 1);
    m_atField = new FormField(tr("When"), m_at);
    top->addWidget(m_atField, 1);
    top->addStretch(1);
    card->body()->addLayout(top);
    card->body()->addWidget(m_lines);
    card->addSeparator();
    card->body()->addWidget(makeFoot());
    kit::followTheme(this, [this] { arrange(); });
}

QWidget* OrderFormScreen::makeFoot()
{
    auto* foot = new QWidget;
    m_foot = new QBoxLayout(QBoxLayout::LeftToRight, foot);
    shell::setSpacing(m_foot, 0, 0, 0, 0, 12);
    auto* cancel = new ActionButton(tr("Cancel"), ActionButton::Role::Outlined);
    cancel->setObjectName(QStringLiteral("cancelOrder"));
    cancel->setKeyHint(tr("Esc"));
    connect(cancel, &QPushButton::clicked, this, &OrderFormScreen::askToLeave);
    auto* buttons = new QHBoxLayout;
    shell::setSpacing(buttons, 0, 0, 0, 0, 12);
    buttons->addStretch(1);
    buttons->addWidget(m_total);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    m_foot->addWidget(m_stock);
    m_foot->addLayout(buttons, 1);
    return foot;
}

void OrderFormScreen::makeLeaveBox()
{
    m_leave->setObjectName(QStringLiteral("leaveOrderBox"));
    m_leave->setKeepText(tr("Keep writing"));
    m_leave->setConfirmText(tr("Throw the order away"));
    m_leave->hide();
    connect(m_leave, &kit::ConfirmBox::kept, this, [this] {
        m_leave->hide();
        m_lines->focusFirst();
        Q_EMIT stayed();
    });
    connect(m_leave, &kit::ConfirmBox::confirmed, this, [this] {
        m_isDone = true;
        Q_EMIT letGo();
        leave();
    });
}

void OrderFormScreen::arrange()
{
    constexpr int leastForOneRow = 620;
    m_foot->setDirection(width() < theme::px(leastForOneRow) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void OrderFormScreen::resizeEvent(QResizeEvent* event)
{
    Screen::resizeEvent(event);
    arrange();
}

void OrderFormScreen::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        askToLeave();
    else
        Screen::keyPressEvent(event);
}

void OrderFormScreen::askToLeave()
{
    if (mayLeave())
        leave();
}

void OrderFormScreen::makeForm()
{
    m_header->setBackVisible(true);
    connect(m_header, &kit::PageHeader::backRequested, this, &OrderFormScreen::askToLeave);
    m_number->setObjectName(QStringLiteral("orderNumber"));
    m_at->setObjectName(QStringLiteral("orderTime"));
    m_at->edited = [this] { m_atField->setError(kit::MomentField::sentence(m_at->fault())); };
    m_stock->setObjectName(QStringLiteral("takeFromStock"));
    m_stock->setChecked(true);
    m_total->setObjectName(QStringLiteral("orderTotal"));
    m_problem->setObjectName(QStringLiteral("orderProblem"));
    m_save->setObjectName(QStringLiteral("saveOrder"));
    m_save->setKeyHint(QStringLiteral("Ctrl S"));
    connect(m_lines, &OrderLinesEdit::changed, this, &OrderFormScreen::showTotal);
    connect(m_save, &QPushButton::clicked, this, &OrderFormScreen::save);
    auto* keys = new QShortcut(QKeySequence::Save, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &OrderFormScreen::save);
}

QString OrderFormScreen::title() const
{
    return tr("New order");
}

QString OrderFormScreen::currency() const
{
    const QString own = base::currencyOf(m_context.workspace.country());
    return own.isEmpty() ? QStringLiteral("EUR") : own;
}

void OrderFormScreen::enter(const QVariant& argument)
{
    m_customer = {argument.toLongLong()};
    m_isDone = false;
    m_entered = m_context.workspace.clock().now();
    m_at->setToday(m_context.workspace.today());
    m_at->setMoment(m_entered.toDateTime().toLocalTime());
    m_leave->hide();
    m_problem->hide();
    m_number->clear();
    m_numberField->setError({});
    m_lines->clear();
    m_lines->setCurrency(currency());
    m_header->setSubtitle(m_customer.isValid() ? QString() : tr("For somebody who is not in your list"));
    onSuccess(m_context.workspace.products().rows({}), this, m_context.notices,
        [this](const std::vector<sales::ProductRow>& products) { m_lines->setProducts(products); });
    if (m_customer.isValid())
        onSuccess(m_context.workspace.customers().rows({m_customer}), this, m_context.notices,
            [this, customer = m_customer](const std::vector<customers::CustomerRow>& found) {
                if (customer == m_customer && !found.empty())
                    m_header->setSubtitle(tr("For %1", "a name").arg(kit::isolated(found.front().name)));
            });
    showTotal();
    m_lines->focusFirst();
}

bool OrderFormScreen::mayLeave()
{
    if (m_isDone || (m_lines->isEmpty() && m_number->text().isEmpty()))
        return true;
    m_leave->show();
    return false;
}

void OrderFormScreen::showTotal()
{
    const auto lines = m_lines->lines();
    const auto total = lines ? sales::totalOf(*lines) : std::nullopt;
    m_total->setText(total ? wording::amountText(*total, currency()) : QString());
    // With something wrong it can be pressed: it then goes there and says what.
    const bool hasLines = !m_lines->isEmpty();
    m_save->setEnabled(hasLines);
    m_save->setReason(hasLines ? QString() : tr("Write at least one line: what, how many and the price of one"));
}

void OrderFormScreen::save()
{
    m_problem->hide();
    m_leave->hide();
    const auto lines = m_lines->lines();
    if (!lines) {
        m_lines->showWrong();
        return;
    }
    if (lines->empty() || !sales::totalOf(*lines)) {
        m_problem->setText(lines->empty() ? tr("The order has no line yet")
                                          : tr("The sum of the lines is too large. Check how many and the prices."));
        m_problem->show();
        return;
    }
    if (const QString fault = kit::MomentField::sentence(m_at->fault()); !fault.isEmpty()) {
        m_atField->setError(fault);
        m_at->setFocus(Qt::OtherFocusReason);
        return;
    }
    sales::Order order;
    order.head.customer = m_customer;
    order.head.number = m_number->text();
    order.head.at = m_at->localTime(m_entered);
    order.head.currency = currency();
    order.lines = *lines;
    const auto stock = m_stock->isChecked() ? sales::OrdersService::Stock::Move : sales::OrdersService::Stock::Leave;
    kit::whenDone(this, m_context.workspace.orders().add(order, stock),
        [this, order, stock](const base::Result<base::OrderId>& id) {
            if (id) {
                saved(*id, order, stock);
                return;
            }
            if (id.error().kind == base::ErrorKind::AlreadyExists) {
                m_numberField->setError(tr("Another order has this number"));
                m_number->setFocus();
                return;
            }
            m_problem->setText(wording::sentence(id.error()));
            m_problem->show();
        });
}

void OrderFormScreen::saved(base::OrderId id, const sales::Order& order, sales::OrdersService::Stock stock)
{
    const QString text = tr("%1 saved", "an order").arg(wording::orderTitle(order.head));
    const auto stored = std::make_shared<base::OrderId>(id); // entered again it has another
    m_context.undo.push({text,
        [context = m_context, stored] { withoutWords(context.workspace.orders().withdraw(*stored), context.notices); },
        [context = m_context, stored, order, stock] {
            onSuccess(context.workspace.orders().add(order, stock), &context.notices, context.notices,
                [stored](base::OrderId again) { *stored = again; });
        }});
    m_context.notices.toastWithUndo(text);
    m_isDone = true;
    if (m_customer.isValid())
        leave(); // the record shows what was just written
    else
        m_context.commands.run(QStringLiteral("go.orders"), id.value);
}

void OrderFormScreen::leave()
{
    if (m_customer.isValid())
        m_context.commands.run(QStringLiteral("customers.open"), m_customer.value);
    else
        m_context.commands.run(QStringLiteral("go.orders"));
}

} // namespace aicms::sales_ui
