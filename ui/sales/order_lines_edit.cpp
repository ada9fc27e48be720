// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/order_lines_edit.h"

#include "core/sales/sales_rules.h"
#include "ui/kit/action_button.h"
#include "ui/kit/label.h"
#include "ui/kit/themed.h"
#include "ui/sales/typed_number.h"
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

constexpr int leastForOneRow = 620; ///< design pixels

QString titleOf(const sales::Product& product)
{
    if (product.sku.isEmpty() || product.name.isEmpty())
        return product.name + product.sku;
    return QStringLiteral("%1 (%2)").arg(product.name, product.sku);
}

/// Set on a field that was wrong once: from then on it is judged while it is typed in.
constexpr auto wasWrong = "wasWrong";

QString textOf(const QWidget* editor)
{
    if (const auto* box = qobject_cast<const QComboBox*>(editor))
        return box->currentText().trimmed();
    return qobject_cast<const QLineEdit*>(editor)->text().trimmed();
}

/// A field with its word above.
QVBoxLayout* below(const QString& word, QWidget* field, std::vector<Label*>& words)
{
    auto* column = new QVBoxLayout;
    shell::setSpacing(column, 0, 0, 0, 0, 4);
    words.push_back(new Label(word, theme::Type::BodyStrong));
    column->addWidget(words.back());
    column->addWidget(field);
    return column;
}

} // namespace

std::array<QWidget*, 3> OrderLinesEdit::Line::editors() const
{
    return {what, quantity, price};
}

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
    kit::followTheme(this, [this] { arrange(); });
}

void OrderLinesEdit::clear()
{
    for (const Line& line : m_lines) {
        line.row->hide();
        line.row->deleteLater();
    }
    m_lines.clear();
    addLine();
    onChanged();
}

void OrderLinesEdit::arrange()
{
    // Where it is narrow the figures stand below, so that they can be read; each then has its words again.
    const bool isNarrow = width() < theme::px(leastForOneRow);
    for (std::size_t place = 0; place < m_lines.size(); ++place) {
        m_lines[place].fields->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        for (kit::Label* word : m_lines[place].words)
            word->setVisible(isNarrow || place == 0);
    }
}

void OrderLinesEdit::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
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
    Line line {new QWidget, nullptr, {}, new QComboBox, new QLineEdit, new QLineEdit,
        new Label({}, theme::Type::Body, theme::Color::TextSecondary), new QWidget,
        new Label({}, theme::Type::Caption, theme::Color::Danger)};
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
    remove->setObjectName(QStringLiteral("line.remove.") + number);
    line.amount->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    kit::followTheme(line.amount, [amount = line.amount] { amount->setMinimumHeight(theme::px(32)); });
    line.sentence->setObjectName(QStringLiteral("line.problem.") + number);
    auto* both = new QVBoxLayout(line.row);
    shell::setSpacing(both, 0, 0, 0, 0, 4);
    line.fields = new QBoxLayout(QBoxLayout::LeftToRight);
    shell::setSpacing(line.fields, 0, 0, 0, 0, 6);
    both->addLayout(line.fields);
    auto* wrong = new QHBoxLayout(line.wrong);
    shell::setSpacing(wrong, 0, 0, 0, 0, 5);
    auto* icon = new kit::IconLabel(QStringLiteral("circle-alert"), theme::Color::Danger, 14);
    icon->setBoxHeight(17);
    wrong->addWidget(icon, 0, Qt::AlignTop);
    wrong->addWidget(line.sentence->wrapped(), 1);
    both->addWidget(line.wrong);
    line.wrong->hide();
    auto* figures = new QHBoxLayout;
    shell::setSpacing(figures, 0, 0, 0, 0, 6);
    line.fields->addLayout(below(tr("What"), line.what, line.words), 5);
    line.fields->addLayout(figures, 5);
    figures->addLayout(below(tr("How many"), line.quantity, line.words), 3);
    figures->addLayout(below(tr("Price of one"), line.price, line.words), 4);
    auto* sum = below(tr("Sum"), line.amount, line.words);
    line.words.back()->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    figures->addLayout(sum, 4);
    figures->addWidget(remove, 0, Qt::AlignBottom);
    fillProducts(line.what);
    m_rows->addWidget(line.row);
    m_lines.push_back(line);
    connectLine(line);
    arrange();
    connect(remove, &QPushButton::clicked, this, [this, row = line.row] { removeLine(row); });
}

void OrderLinesEdit::connectLine(const Line& line)
{
    connect(line.what, &QComboBox::activated, this, [this, line] { takePrice(line); });
    connect(line.what, &QComboBox::editTextChanged, this, &OrderLinesEdit::onChanged);
    connect(line.quantity, &QLineEdit::textChanged, this, &OrderLinesEdit::onChanged);
    connect(line.price, &QLineEdit::textChanged, this, &OrderLinesEdit::onChanged);
    // A field that was only passed through is not called wrong.
    for (QLineEdit* edit : {line.quantity, line.price})
        connect(edit, &QLineEdit::editingFinished, this, [this, line, edit] {
            if (edit->isModified())
                left(line, edit);
        });
}

void OrderLinesEdit::removeLine(QWidget* row)
{
    const auto found = std::ranges::find(m_lines, row, &Line::row);
    const auto place = static_cast<std::size_t>(found - m_lines.begin());
    m_lines.erase(found);
    if (m_lines.empty())
        addLine();
    // The keys stay among the lines: with the row they would leave the form.
    m_lines[std::min(place, m_lines.size() - 1)].what->setFocus(Qt::OtherFocusReason);
    row->hide();
    row->deleteLater();
    arrange();
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
    const auto quantity = typedNumber(line.quantity->text(), m_currency);
    const auto price = typedNumber(line.price->text(), m_currency);
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

QString OrderLinesEdit::fault(const Line& line, const QWidget* editor) const
{
    const QString text = textOf(editor);
    if (editor == line.what)
        return text.isEmpty() ? tr("Say what was sold, such as “Tube 28 inch”.") : QString();
    const auto number = typedNumber(text, m_currency);
    if (editor == line.quantity) {
        if (number && number->sign() > 0)
            return {};
        return text.isEmpty() ? tr("Type how many, such as 2.")
                              : tr("“%1” does not say how many. Type a number above 0, such as 2.").arg(text);
    }
    const QString example = wording::numberText(*base::Decimal::of(1990, 2), 2);
    if (text.isEmpty())
        return tr("Type the price of one, such as %1.").arg(example);
    if (!number)
        return tr("“%1” is no price. Type a number, such as %2.").arg(text, example);
    const auto quantity = typedNumber(line.quantity->text(), m_currency);
    const bool isTooLarge = quantity && quantity->sign() > 0 && !textOf(line.what).isEmpty() && !typed(line);
    return isTooLarge ? tr("So much cannot be reckoned. Check how many and the price.") : QString();
}

void OrderLinesEdit::left(const Line& line, QWidget* editor)
{
    if (isBlank(line) || fault(line, editor).isEmpty())
        return;
    editor->setProperty(wasWrong, true);
    showFaults(line);
}

void OrderLinesEdit::showFaults(const Line& line) const
{
    QString first;
    for (QWidget* editor : line.editors()) {
        const QString found = isBlank(line) || !editor->property(wasWrong).toBool() ? QString() : fault(line, editor);
        editor->setProperty("invalid", !found.isEmpty());
        editor->setAccessibleDescription(found);
        editor->update();
        if (first.isEmpty())
            first = found;
    }
    line.sentence->setText(first);
    line.wrong->setVisible(!first.isEmpty());
}

bool OrderLinesEdit::showWrong()
{
    QWidget* first = nullptr;
    for (const Line& line : m_lines) {
        for (QWidget* editor : line.editors()) {
            if (isBlank(line) || fault(line, editor).isEmpty())
                continue;
            editor->setProperty(wasWrong, true);
            first = first ? first : editor;
        }
        showFaults(line);
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return first != nullptr;
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
    for (const Line& line : m_lines) {
        showAmount(line);
        showFaults(line);
    }
    Q_EMIT changed();
}

} // namespace aicms::sales_ui
