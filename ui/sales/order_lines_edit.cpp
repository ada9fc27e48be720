// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/order_lines_edit.h"

#include "core/sales/sales_rules.h"
#include "ui/kit/action_button.h"
#include "ui/kit/label.h"
#include "ui/kit/themed.h"
#include "ui/shell/spacing.h"
#include "ui/wording/amount_text.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::sales_ui {

using kit::Label;

namespace {

QString titleOf(const sales::Product& product)
{
    if (product.sku.isEmpty() || product.name.isEmpty())
        return product.name + product.sku;
    return QStringLiteral("%1 (%2)").arg(product.name, product.sku);
}

} // namespace

OrderLinesEdit::OrderLinesEdit(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout)
{
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 0, 0, 0, 0, 8);
    shell::setSpacing(m_rows, 0, 0, 0, 0, 6);
    all->addLayout(m_rows);
    auto* add = new kit::ActionButton(tr("Add a line"), kit::ActionButton::Role::Quiet, QStringLiteral("plus"));
    add->setObjectName(QStringLiteral("addLine"));
    connect(add, &QPushButton::clicked, this, [this] {
        addLine();
        m_lines.back().what->setFocus(Qt::OtherFocusReason);
    });
    all->addWidget(add, 0, Qt::AlignLeading);
    addLine();
}

void OrderLinesEdit::setProducts(const std::vector<sales::ProductRow>& products)
{
    m_products = products;
    for (const Line& line : m_lines)
        fillProducts(line.what);
}

void OrderLinesEdit::setCurrency(const QString& currency)
{
    m_currency = currency;
    onChanged();
}

void OrderLinesEdit::fillProducts(QComboBox* box) const
{
    const QString text = box->currentText();
    const QSignalBlocker quiet(box);
    box->clear();
    for (const sales::ProductRow& row : m_products)
        box->addItem(titleOf(row.product), row.product.id.value);
    box->setCurrentIndex(-1);
    box->setEditText(text);
}

void OrderLinesEdit::addLine()
{
    const QString number = QString::number(m_lines.size());
    Line line {new QWidget, new QComboBox, new QLineEdit, new QLineEdit,
        new Label({}, theme::Type::Body, theme::Color::TextSecondary)};
    line.what->setObjectName(QStringLiteral("line.what.") + number);
    line.what->setEditable(true);
    line.what->setInsertPolicy(QComboBox::NoInsert);
    line.what->lineEdit()->setPlaceholderText(tr("Product, or any words"));
    line.what->setAccessibleName(tr("What"));
    line.what->completer()->setFilterMode(Qt::MatchContains);
    line.what->completer()->setCompletionMode(QCompleter::PopupCompletion);
    line.quantity->setObjectName(QStringLiteral("line.quantity.") + number);
    line.quantity->setPlaceholderText(tr("How many"));
    line.quantity->setAccessibleName(tr("How many"));
    line.price->setObjectName(QStringLiteral("line.price.") + number);
    line.price->setPlaceholderText(tr("Price of one"));
    line.price->setAccessibleName(tr("Price of one"));
    auto* remove = new kit::IconButton(QStringLiteral("x"), tr("Remove this line"));
    auto* row = new QHBoxLayout(line.row);
    shell::setSpacing(row, 0, 0, 0, 0, 6);
    row->addWidget(line.what, 5);
    row->addWidget(line.quantity, 1);
    row->addWidget(line.price, 2);
    row->addWidget(line.amount, 2);
    row->addWidget(remove);
    fillProducts(line.what);
    m_rows->addWidget(line.row);
    m_lines.push_back(line);
    connect(line.what, &QComboBox::activated, this, [this, line] { takePrice(line); });
    connect(line.what, &QComboBox::editTextChanged, this, &OrderLinesEdit::onChanged);
    connect(line.quantity, &QLineEdit::textChanged, this, &OrderLinesEdit::onChanged);
    connect(line.price, &QLineEdit::textChanged, this, &OrderLinesEdit::onChanged);
    connect(remove, &QPushButton::clicked, this, [this, row = line.row] { removeLine(row); });
}

void OrderLinesEdit::removeLine(QWidget* row)
{
    std::erase_if(m_lines, [row](const Line& line) { return line.row == row; });
    row->deleteLater();
    if (m_lines.empty())
        addLine();
    onChanged();
}

void OrderLinesEdit::takePrice(const Line& line) const
{
    const auto found = std::ranges::find(m_products, line.what->currentData().toLongLong(),
        [](const sales::ProductRow& row) { return row.product.id.value; });
    if (found == m_products.end())
        return;
    if (line.quantity->text().isEmpty())
        line.quantity->setText(QStringLiteral("1"));
    const auto& price = found->product.price;
    if (price && price->currency() == m_currency) {
        const int decimals = base::Money::decimals(m_currency);
        line.price->setText(wording::numberText(*base::Decimal::of(price->minor(), decimals), decimals));
    }
}

bool OrderLinesEdit::isBlank(const Line& line) const
{
    return line.what->currentText().trimmed().isEmpty() && line.quantity->text().trimmed().isEmpty()
        && line.price->text().trimmed().isEmpty();
}

std::optional<sales::OrderLine> OrderLinesEdit::typed(const Line& line) const
{
    const auto quantity = wording::numberFrom(line.quantity->text());
    const auto price = wording::numberFrom(line.price->text());
    const QString text = line.what->currentText().simplified();
    if (!quantity || quantity->sign() <= 0 || !price || text.isEmpty())
        return std::nullopt;
    sales::OrderLine typedLine;
    typedLine.quantity = *quantity;
    typedLine.unitPrice = *price;
    const auto found
        = std::ranges::find(m_products, text, [](const sales::ProductRow& row) { return titleOf(row.product); });
    if (found != m_products.end())
        typedLine.product = found->product.id;
    else
        typedLine.description = text;
    return sales::faultOf(typedLine).isEmpty() && sales::amountOf(typedLine) ? std::optional(typedLine) : std::nullopt;
}

std::optional<std::vector<sales::OrderLine>> OrderLinesEdit::lines() const
{
    std::vector<sales::OrderLine> all;
    for (const Line& line : m_lines) {
        if (isBlank(line))
            continue;
        const auto one = typed(line);
        if (!one)
            return std::nullopt;
        all.push_back(*one);
    }
    return all;
}

QString OrderLinesEdit::problem() const
{
    for (const Line& line : m_lines) {
        if (isBlank(line) || typed(line))
            continue;
        if (line.what->currentText().trimmed().isEmpty())
            return tr("A line lacks what was sold");
        const auto quantity = wording::numberFrom(line.quantity->text());
        if (!quantity || quantity->sign() <= 0)
            return tr("“%1”: type how many, such as 2").arg(line.what->currentText());
        return tr("“%1”: type the price of one, such as %2")
            .arg(line.what->currentText(), wording::numberText(*base::Decimal::of(1990, 2), 2));
    }
    return {};
}

bool OrderLinesEdit::isEmpty() const
{
    return std::ranges::all_of(m_lines, [this](const Line& line) { return isBlank(line); });
}

void OrderLinesEdit::focusFirst()
{
    m_lines.front().what->setFocus(Qt::OtherFocusReason);
}

void OrderLinesEdit::showAmount(const Line& line) const
{
    const auto one = typed(line);
    line.amount->setText(one ? wording::amountText(*sales::amountOf(*one), m_currency) : QString());
}

void OrderLinesEdit::onChanged()
{
    for (const Line& line : m_lines)
        showAmount(line);
    Q_EMIT changed();
}

} // namespace aicms::sales_ui
