// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/stock_box.h"

#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/data_table.h"
#include "ui/kit/label.h"
#include "ui/kit/paged_table_model.h"
#include "ui/kit/themed.h"
#include "ui/sales/typed_number.h"
#include "ui/shell/answer.h"
#include "ui/shell/spacing.h"
#include "ui/shell/undo_list.h"
#include "ui/wording/amount_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <memory>

namespace aicms::sales_ui {

using kit::ActionButton;
using kit::CellKind;
using kit::Label;
using sales::MovementKind;
using sales::StockMovement;
using shell::onSuccess;
using shell::withoutWords;

namespace {

QString signedText(base::Decimal quantity)
{
    const QString text = wording::numberText(quantity);
    return quantity.sign() > 0 ? QLocale().positiveSign() + text : text;
}

} // namespace

StockBox::StockBox(const shell::Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_stock(new Label({}, theme::Type::Section)), m_kind(new QComboBox),
      m_quantity(new QLineEdit), m_note(new QLineEdit),
      m_book(new ActionButton(tr("Book"), ActionButton::Role::Outlined)),
      m_wrong((new Label({}, theme::Type::Caption, theme::Color::Danger))->wrapped()),
      m_none(new Label(tr("No bookings yet"), theme::Type::Body, theme::Color::TextMuted)), m_table(new kit::DataTable)
{
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 0, 8, 0, 0, 8);
    m_stock->setObjectName(QStringLiteral("stock"));
    all->addWidget(m_stock);
    all->addWidget(makeForm());
    m_table->setObjectName(QStringLiteral("movementTable"));
    m_table->setAccessibleName(tr("Bookings of stock, the newest first"));
    m_table->setColumns({{QStringLiteral("date"), tr("Date"), CellKind::Date, 112, false},
        {QStringLiteral("what"), tr("What"), CellKind::TwoLines, 126, false, {}, 1},
        {QStringLiteral("change"), tr("Change"), CellKind::Number, 84, false}});
    m_table->setDensity(kit::DataTable::Density::Roomy);
    kit::followTheme(m_table, [this] { m_table->setMinimumHeight(theme::px(32 + 3 * 44)); });
    m_none->setObjectName(QStringLiteral("noMovements"));
    all->addWidget(m_none);
    all->addWidget(m_table, 1);
    m_table->hide();
}

QWidget* StockBox::makeForm()
{
    auto* form = new QWidget;
    auto* rows = new QVBoxLayout(form);
    shell::setSpacing(rows, 0, 0, 0, 0, 6);
    auto* first = new QHBoxLayout;
    shell::setSpacing(first, 0, 0, 0, 0, 6);
    m_kind->setObjectName(QStringLiteral("movementKind"));
    m_kind->setAccessibleName(tr("What happened"));
    for (const MovementKind kind :
        {MovementKind::Received, MovementKind::Counted, MovementKind::Lost, MovementKind::Returned, MovementKind::Sold})
        m_kind->addItem(wording::movementName(kind), static_cast<int>(kind));
    m_quantity->setObjectName(QStringLiteral("movementQuantity"));
    m_quantity->setPlaceholderText(tr("How many"));
    m_quantity->setAccessibleName(tr("How many"));
    m_note->setObjectName(QStringLiteral("movementNote"));
    m_note->setPlaceholderText(tr("Note (not needed)"));
    m_note->setAccessibleName(tr("Note"));
    m_book->setObjectName(QStringLiteral("bookStock"));
    first->addWidget(m_kind, 1);
    first->addWidget(m_quantity, 1);
    auto* second = new QHBoxLayout;
    shell::setSpacing(second, 0, 0, 0, 0, 6);
    second->addWidget(m_note, 1);
    second->addWidget(m_book);
    rows->addLayout(first);
    rows->addLayout(second);
    m_wrong->setObjectName(QStringLiteral("movementProblem"));
    rows->addWidget(m_wrong);
    connect(m_quantity, &QLineEdit::textChanged, this, &StockBox::updateForm);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &StockBox::updateForm);
    connect(m_quantity, &QLineEdit::returnPressed, this, &StockBox::book);
    connect(m_note, &QLineEdit::returnPressed, this, &StockBox::book);
    connect(m_book, &QPushButton::clicked, this, &StockBox::book);
    if (!access::permit(m_context.workspace.session(), access::Operation::MoveStock))
        form->hide();
    updateForm();
    return form;
}

void StockBox::showProduct(const sales::ProductRow& row)
{
    if (row.product.id != m_row.product.id) {
        m_quantity->clear();
        m_note->clear();
    }
    m_row = row;
    m_stock->setText(row.isCounted ? tr("%1 in stock", "a number").arg(wording::numberText(row.stock))
                                   : tr("Stock not counted yet"));
    readMovements();
}

void StockBox::readMovements()
{
    onSuccess(m_context.workspace.products().movements(m_row.product.id), this, m_context.notices,
        [this, id = m_row.product.id](const std::vector<StockMovement>& movements) {
            if (id == m_row.product.id)
                showMovements(movements);
        });
}

void StockBox::showMovements(const std::vector<StockMovement>& movements)
{
    std::vector<kit::PagedTableModel::Row> rows;
    for (const StockMovement& movement : movements) {
        QString note = movement.note;
        if (movement.counted)
            note = tr("%1 were there", "a number").arg(wording::numberText(*movement.counted))
                + (note.isEmpty() ? QString() : QStringLiteral(", ") + note);
        rows.push_back({movement.at.toDateTime().toLocalTime().date(),
            QVariant::fromValue(kit::TwoLineCell {wording::movementName(movement.kind), note}),
            signedText(movement.quantity)});
    }
    m_none->setVisible(rows.empty());
    m_table->setVisible(!rows.empty());
    m_table->rows()->setRows(std::move(rows));
}

std::optional<base::Decimal> StockBox::quantity() const
{
    const auto number = typedNumber(m_quantity->text(), {});
    const bool isCount = m_kind->currentData().toInt() == static_cast<int>(MovementKind::Counted);
    return number && (number->sign() > 0 || (isCount && number->sign() == 0)) ? number : std::nullopt;
}

void StockBox::updateForm()
{
    m_book->setEnabled(quantity().has_value());
    m_book->setReason(quantity() ? QString() : tr("Type how many, such as 5"));
    const bool isWrong = !quantity() && !m_quantity->text().trimmed().isEmpty();
    m_wrong->setText(
        isWrong ? tr("Type a number above 0, such as 5. What went away is booked as lost or sold.") : QString());
    m_wrong->setVisible(isWrong);
    m_quantity->setProperty("invalid", isWrong);
    m_quantity->setAccessibleDescription(m_wrong->text());
    m_quantity->update();
}

void StockBox::book()
{
    const auto number = quantity();
    if (!number)
        return;
    const auto kind = static_cast<MovementKind>(m_kind->currentData().toInt());
    StockMovement movement;
    movement.product = m_row.product.id;
    movement.kind = kind;
    movement.note = m_note->text();
    const bool goesOut = kind == MovementKind::Lost || kind == MovementKind::Sold;
    movement.quantity = goesOut ? number->negated() : *number;
    const auto enter = [context = m_context, movement, number = *number] {
        auto& products = context.workspace.products();
        return movement.kind == MovementKind::Counted ? products.count(movement.product, number, movement.note)
                                                      : products.move(movement);
    };
    const QString text = tr("%1: %2 of “%3”", "what happened, how many, product")
                             .arg(wording::movementName(kind), wording::numberText(*number),
                                 m_row.product.name.isEmpty() ? m_row.product.sku : m_row.product.name);
    onSuccess(enter(), this, m_context.notices, [this, text, enter](base::StockMovementId id) {
        m_quantity->clear();
        m_note->clear();
        m_quantity->setFocus(Qt::OtherFocusReason); // the button that was pressed is off now
        const auto booked = std::make_shared<base::StockMovementId>(id); // booked again it has another
        m_context.undo.push({text,
            [context = m_context, booked] {
                withoutWords(context.workspace.products().withdraw(*booked), context.notices);
            },
            [context = m_context, booked, enter] {
                onSuccess(enter(), &context.notices, context.notices,
                    [booked](base::StockMovementId again) { *booked = again; });
            }});
        m_context.notices.toastWithUndo(text);
    });
}

} // namespace aicms::sales_ui
