// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/record/purchases_card.h"

#include "core/sales/sales_rules.h"
#include "core/workspace/workspace.h"
#include "ui/customers/answer.h"
#include "ui/customers/shown_text.h"
#include "ui/kit/action_button.h"
#include "ui/kit/charts/chart_panel.h"
#include "ui/kit/data_table.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/label.h"
#include "ui/kit/paged_table_model.h"
#include "ui/shell/commands.h"
#include "ui/shell/spacing.h"
#include "ui/wording/amount_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::customers_ui {

using kit::ActionButton;
using kit::CellKind;
using kit::Label;
using kit::PagedTableModel;
using TableRow = PagedTableModel::Row;
using sales::OrderHead;
using theme::Color;
using theme::Type;

namespace {

TableRow cellsOf(const OrderHead& order, QDate today)
{
    const bool isCredit = order.kind == sales::OrderKind::Credit;
    kit::PillText state;
    if (isCredit)
        state = {theme::Tone::Warning, QStringLiteral("undo-2"), PurchasesCard::tr("Credit")};
    else if (order.marks)
        state = {theme::Tone::Info, QStringLiteral("flag"), PurchasesCard::tr("Look at it")};
    const kit::TwoLineCell what {
        order.number.isEmpty() ? QStringLiteral("–") : order.number, shortDate(localDate(order.at), today)};
    return {QVariant::fromValue(what), QLocale().toString(order.lineCount),
        wording::amountText(order.total, order.currency),
        state.text.isEmpty() ? QVariant() : QVariant::fromValue(state)};
}

// They leave where there is no room: what was paid must be in sight.
const QString linesColumn = QStringLiteral("lines");
const QString skuColumn = QStringLiteral("sku");
const QString priceColumn = QStringLiteral("price");

/// Hides the first of `leaving` until the others have room.
void fitColumns(kit::DataTable& table, const QStringList& leaving)
{
    int needed = 0;
    for (const kit::TableColumn& column : table.rows()->columns())
        needed += theme::px(column.width);
    for (const QString& id : leaving) {
        const bool hasRoom = needed <= table.viewport()->width();
        if (!hasRoom)
            needed -= theme::px(table.rows()->columns().at(static_cast<std::size_t>(table.rows()->columnOf(id))).width);
        if (table.isColumnVisible(id) != hasRoom)
            table.setColumnVisible(id, hasRoom);
    }
}

/// The currency in which most was bought: the chart shows one.
QString mainCurrency(const std::vector<sales::CurrencyTotal>& totals)
{
    const auto most = std::ranges::max_element(totals, {}, &sales::CurrencyTotal::orders);
    return most == totals.end() ? QString() : most->currency;
}

/// The order that came to those of the same customer: it was just written here, and is what one wants to see. Invalid
/// where none came, or several at once.
base::OrderId onlyNew(const std::vector<OrderHead>& before, const std::vector<OrderHead>& now)
{
    if (before.empty() || now.size() != before.size() + 1 || now.front().customer != before.front().customer)
        return {};
    const auto isNew = [&before](const OrderHead& order) {
        return std::ranges::find(before, order.id, &OrderHead::id) == before.end();
    };
    const auto found = std::ranges::find_if(now, isNew);
    return found == now.end() ? base::OrderId {} : found->id;
}

} // namespace

PurchasesCard::PurchasesCard(const shell::Context& context, QWidget* parent)
    : Card({}, parent), m_context(context), m_totals(new Label({}, Type::Section)),
      m_new(new ActionButton(tr("New order"), ActionButton::Role::Outlined, QStringLiteral("plus"))),
      m_nothing(new kit::EmptyState(QStringLiteral("receipt"), tr("No orders yet"),
          tr("What this customer buys stands here, order by order, with a chart of the months."))),
      m_contents(new QWidget), m_chart(new kit::ChartPanel({})), m_table(new kit::DataTable), m_lineBox(new QWidget),
      m_lineTitle(new Label({}, Type::BodyStrong)), m_lineMarks(new Label({}, Type::Caption, Color::TextMuted)),
      m_credit(new ActionButton(tr("Credit this order"), ActionButton::Role::Outlined, QStringLiteral("undo-2"))),
      m_lines(new kit::DataTable)
{
    setObjectName(QStringLiteral("purchases"));
    m_new->setObjectName(QStringLiteral("newOrder"));
    m_new->setButtonSize(ActionButton::Size::Small);
    setInner(tr("Purchases"));
    m_totals->setObjectName(QStringLiteral("purchaseTotals"));
    m_totals->wrapped();
    auto* all = new QVBoxLayout(m_contents);
    shell::setSpacing(all, 0, 0, 0, 0, 10);
    all->addWidget(m_chart);
    makeTable();
    all->addWidget(m_table, 1);
    makeLines();
    all->addWidget(m_lineBox);
    auto* head = new QHBoxLayout;
    shell::setSpacing(head, 0, 0, 0, 0, 8);
    head->addWidget(m_totals, 1);
    head->addWidget(m_new, 0, Qt::AlignTop);
    body()->addLayout(head);
    body()->addWidget(m_nothing);
    body()->addWidget(m_contents, 1);
    body()->addStretch(0);
    m_chart->setTableTitles(tr("Month"), tr("Bought"));
    connect(m_new, &QPushButton::clicked, this, &PurchasesCard::newOrderRequested);
    connect(m_credit, &QPushButton::clicked, this, [this] { Q_EMIT creditRequested(m_shown); });
    m_contents->hide();
    m_fitting.setSingleShot(true);
    m_fitting.setInterval(0);
    connect(&m_fitting, &QTimer::timeout, this, [this] {
        fitColumns(*m_table, {linesColumn});
        fitColumns(*m_lines, {skuColumn, priceColumn});
    });
}

void PurchasesCard::makeTable()
{
    m_table->setObjectName(QStringLiteral("orderTable"));
    m_table->setAccessibleName(tr("Orders, the newest first"));
    // Number and date share a column: side by side they have no room in a window of 1280.
    m_table->setColumns({{QStringLiteral("number"), tr("Order"), CellKind::TwoLines, 92, false, {}, 1},
        {linesColumn, tr("Lines"), CellKind::Number, 60, false},
        {QStringLiteral("total"), tr("Total"), CellKind::Number, 104, false},
        {QStringLiteral("state"), tr("State"), CellKind::Pill, 114, false}});
    m_table->viewport()->installEventFilter(this);
    m_table->setDensity(kit::DataTable::Density::Roomy);
    m_table->rows()->setLoader([this](const std::vector<qint64>& ids, const PagedTableModel::Answer& answer) {
        std::vector<PagedTableModel::Row> rows;
        const QDate today = m_context.workspace.today();
        for (const qint64 id : ids) {
            const OrderHead* order = find({id});
            rows.push_back(order ? cellsOf(*order, today) : PagedTableModel::Row {});
        }
        answer(std::move(rows));
    });
    kit::followTheme(m_table, [this] { m_table->setMinimumHeight(theme::px(32 + 4 * 44)); });
    connect(m_table, &kit::DataTable::currentIdChanged, this, [this](qint64 id) { showLines({id}); });
}

void PurchasesCard::makeLines()
{
    auto* all = new QVBoxLayout(m_lineBox);
    shell::setSpacing(all, 0, 0, 0, 0, 6);
    auto* head = new QHBoxLayout;
    shell::setSpacing(head, 0, 0, 0, 0, 8);
    head->addWidget(m_lineTitle);
    head->addWidget(m_lineMarks, 1);
    m_credit->setObjectName(QStringLiteral("creditOrder"));
    m_credit->setButtonSize(ActionButton::Size::Small);
    head->addWidget(m_credit);
    all->addLayout(head);
    m_lines->setObjectName(QStringLiteral("lineTable"));
    m_lines->setAccessibleName(tr("Lines of the order"));
    m_lines->setColumns({{QStringLiteral("what"), tr("What"), CellKind::Text, 160, false, {}, 1},
        {skuColumn, tr("Item number"), CellKind::Secondary, 108, false},
        {QStringLiteral("quantity"), tr("Quantity"), CellKind::Number, 80, false},
        {priceColumn, tr("Each"), CellKind::Number, 90, false},
        {QStringLiteral("amount"), tr("Amount"), CellKind::Number, 100, false}});
    m_lines->viewport()->installEventFilter(this);
    kit::followTheme(m_lines, [this] { m_lines->setFixedHeight(theme::px(32 + 4 * 36 + 4)); });
    all->addWidget(m_lines);
    m_lineBox->hide();
}

bool PurchasesCard::eventFilter(QObject* watched, QEvent* event)
{
    // Later: the head takes the new width first, else it keeps its last column as wide as it was stretched before.
    if (event->type() == QEvent::Resize && (watched == m_table->viewport() || watched == m_lines->viewport()))
        m_fitting.start();
    return Card::eventFilter(watched, event);
}

void PurchasesCard::setOrders(const std::vector<OrderHead>& orders, bool mayAdd)
{
    const base::OrderId added = onlyNew(m_orders, orders);
    m_orders = orders;
    m_mayAdd = mayAdd;
    m_new->setVisible(mayAdd && m_context.commands.has(QStringLiteral("orders.new")));
    m_nothing->setVisible(orders.empty());
    m_contents->setVisible(!orders.empty());
    if (orders.empty()) {
        m_shown = {};
        m_totals->setText({});
        return;
    }
    fillChart();
    const qint64 current = m_table->currentId();
    std::vector<qint64> ids;
    for (const OrderHead& order : orders)
        ids.push_back(order.id.value);
    m_table->rows()->setIds(ids);
    m_table->setCurrentId(added.isValid() ? added.value : find({current}) ? current : ids.front());
    showLines({m_table->currentId()});
}

void PurchasesCard::fillChart()
{
    const auto totals = sales::totalsOf(m_orders);
    if (!totals)
        return;
    m_totals->setText(tr("%1 in %2", "sums, number of orders")
            .arg(wording::totalsText(*totals), tr("%Ln order(s)", nullptr, static_cast<int>(m_orders.size()))));
    const QString currency = mainCurrency(*totals);
    m_chart->setTitle(tr("Bought by month, in %1", "a currency").arg(currency));
    std::vector<kit::ChartColumn> columns;
    for (const sales::MonthTotal& month : sales::monthTotals(m_orders, currency, QTimeZone::systemTimeZone())) {
        const QDate first(month.year, month.month, 1);
        columns.push_back({QLocale().toString(first, tr("MMM yy", "month and year below a chart's column")),
            QLocale().toString(first, tr("MMMM yyyy", "month and year")), month.total.toString().toDouble(),
            wording::amountText(month.total, currency)});
    }
    const auto best = std::ranges::max_element(columns, {}, &kit::ChartColumn::value);
    m_chart->setColumns(columns,
        tr("Bought by month in %1, from %2 to %3. Most in %4: %5.")
            .arg(currency, columns.front().name, columns.back().name, best->name, best->text));
}

const OrderHead* PurchasesCard::find(base::OrderId id) const
{
    const auto found = std::ranges::find(m_orders, id, &OrderHead::id);
    return found == m_orders.end() ? nullptr : &*found;
}

void PurchasesCard::showOrder(base::OrderId id)
{
    if (find(id))
        m_table->setCurrentId(id.value);
}

void PurchasesCard::showLines(base::OrderId id)
{
    const OrderHead* order = find(id);
    m_lineBox->setVisible(order != nullptr);
    if (!order)
        return;
    m_shown = id;
    m_lineTitle->setText(wording::orderTitle(*order));
    m_lineMarks->setText(wording::orderMarksSentence(order->marks));
    m_credit->setVisible(m_mayAdd && order->kind == sales::OrderKind::Sale);
    onSuccess(m_context.workspace.orders().lines(id), this, m_context.notices,
        [this, id, currency = order->currency](const std::vector<sales::OrderLine>& lines) {
            if (id != m_shown)
                return;
            std::vector<PagedTableModel::Row> rows;
            for (const sales::OrderLine& line : lines)
                rows.push_back({line.description, line.sku, wording::numberText(line.quantity),
                    wording::amountText(line.unitPrice, currency),
                    wording::amountText(sales::amountOf(line).value_or(base::Decimal()), currency)});
            m_lines->rows()->setRows(std::move(rows));
        });
}

} // namespace aicms::customers_ui
