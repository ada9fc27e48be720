// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/orders_screen.h"

#include "core/sales/sales_rules.h"
#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/column_room.h"
#include "ui/kit/data_table.h"
#include "ui/kit/detail_pane.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/filter_bar.h"
#include "ui/kit/label.h"
#include "ui/kit/page_header.h"
#include "ui/kit/paged_table_model.h"
#include "ui/kit/pane_room.h"
#include "ui/kit/search_box.h"
#include "ui/kit/view_tabs.h"
#include "ui/sales/offer_import.h"
#include "ui/shell/answer.h"
#include "ui/shell/commands.h"
#include "ui/shell/spacing.h"
#include "ui/wording/amount_text.h"
#include "ui/wording/date_text.h"

#include <QCborArray>
#include <QCborValue>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <unordered_map>
#include <utility>

namespace aicms::sales_ui {

using kit::ActionButton;
using kit::CellKind;
using kit::PagedTableModel;
using TableRow = PagedTableModel::Row;
using shell::onSuccess;

namespace {

TableRow orderCells(const sales::OrderRow& row)
{
    const sales::OrderHead& head = row.head;
    kit::PillText state;
    if (head.kind == sales::OrderKind::Credit)
        state = {theme::Tone::Warning, QStringLiteral("undo-2"), OrdersScreen::tr("Credit")};
    else if (head.marks)
        state = {theme::Tone::Info, QStringLiteral("flag"), OrdersScreen::tr("Look at it")};
    return {head.number.isEmpty() ? QStringLiteral("–") : head.number, head.at.toDateTime().toLocalTime().date(),
        row.customerName.isEmpty() ? OrdersScreen::tr("No customer") : row.customerName,
        QLocale().toString(head.lineCount), wording::amountText(head.total, head.currency),
        state.text.isEmpty() ? QVariant() : QVariant::fromValue(state)};
}

/// In the order of the asked ids; an empty row where the order is gone.
std::vector<PagedTableModel::Row> inOrder(const std::vector<qint64>& ids, const std::vector<sales::OrderRow>& rows)
{
    std::unordered_map<qint64, const sales::OrderRow*> byId;
    for (const sales::OrderRow& row : rows)
        byId.emplace(row.head.id.value, &row);
    std::vector<PagedTableModel::Row> ordered;
    for (const qint64 id : ids) {
        const auto found = byId.find(id);
        ordered.push_back(found == byId.end() ? PagedTableModel::Row {} : orderCells(*found->second));
    }
    return ordered;
}

} // namespace

OrdersScreen::OrdersScreen(const shell::Context& context, QWidget* parent)
    : Screen(parent), m_context(context), m_header(new kit::PageHeader(tr("Orders"), {}, this)),
      m_tabs(new kit::ViewTabs(this)), m_filter(new kit::FilterBar(tr("Number or customer begins with"), this)),
      m_table(new kit::DataTable), m_pane(new kit::DetailPane)
{
    setObjectName(QStringLiteral("ordersScreen"));
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 20, 20, 20, 12, 8);
    all->addWidget(m_header);
    all->addWidget(m_tabs);
    all->addWidget(m_filter);
    auto* row = new QHBoxLayout;
    shell::setSpacing(row, 0, 0, 0, 0, 12);
    row->addWidget(m_table, 1);
    row->addWidget(m_pane);
    all->addLayout(row, 1);
    new kit::PaneRoom(this, m_pane, {m_header, m_tabs, m_filter, m_table});
    makeHeader();
    makeTable();
    makePane();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(150);
    connect(&m_refresh, &QTimer::timeout, this, &OrdersScreen::ask);
    m_follow.setSingleShot(true);
    m_follow.setInterval(200);
    connect(&m_follow, &QTimer::timeout, this, &OrdersScreen::followInPane);
    connect(&context.workspace, &workspace::Workspace::changed, this, [this](const base::Change& change) {
        using base::ChangeKind;
        const bool isAboutOrders = change.kind == ChangeKind::Order || change.kind == ChangeKind::Everything;
        if (isAboutOrders && isVisible() && !m_refresh.isActive())
            m_refresh.start();
    });
}

QString OrdersScreen::title() const
{
    return tr("Orders");
}

void OrdersScreen::makeHeader()
{
    offerImport(m_context, m_header);
    if (access::permit(m_context.workspace.session(), access::Operation::AddOrder)) {
        auto* add = new ActionButton(tr("New walk-in order"), ActionButton::Role::Primary, QStringLiteral("plus"));
        add->setObjectName(QStringLiteral("newWalkIn"));
        add->setKeyHint(QStringLiteral("N"));
        connect(add, &QPushButton::clicked, this, [this] { m_context.commands.run(QStringLiteral("orders.new"), 0); });
        m_header->addAction(add);
    }
    m_tabs->setObjectName(QStringLiteral("orderViews"));
    m_tabs->addView(QStringLiteral("all"), tr("All"));
    m_tabs->addView(QStringLiteral("walk-in"), tr("Without a customer"));
    m_tabs->addView(QStringLiteral("marked"), tr("To look at"));
    connect(m_tabs, &kit::ViewTabs::viewChanged, this, &OrdersScreen::chooseView);
    m_filter->box()->setObjectName(QStringLiteral("orderFilter"));
    m_filter->box()->setShortcutHint(QStringLiteral("/"));
    connect(m_filter, &kit::FilterBar::textChanged, this, [this](const QString& text) {
        m_query.text = text.trimmed();
        ask();
    });
    connect(m_filter, &kit::FilterBar::confirmed, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_filter, &kit::FilterBar::returned, this, [this] { m_opensFirst = true; });
}

void OrdersScreen::makeTable()
{
    m_table->setObjectName(QStringLiteral("ordersTable"));
    m_table->setAccessibleName(tr("Orders"));
    m_table->setColumns({{QStringLiteral("number"), tr("Number"), CellKind::Strong, 120, false},
        {QStringLiteral("date"), tr("Date"), CellKind::Date, 110, false},
        {QStringLiteral("customer"), tr("Customer"), CellKind::Text, 190, false, {}, 1},
        {QStringLiteral("lines"), tr("Lines"), CellKind::Number, 60, false},
        {QStringLiteral("total"), tr("Total"), CellKind::Number, 120, false},
        {QStringLiteral("state"), tr("State"), CellKind::Pill, 120, false}});
    new kit::ColumnRoom(m_table, {QStringLiteral("lines"), QStringLiteral("state"), QStringLiteral("date")});
    m_table->rows()->setLoader([this](const std::vector<qint64>& ids, const PagedTableModel::Answer& answer) {
        std::vector<base::OrderId> asked;
        for (const qint64 id : ids)
            asked.push_back({id});
        kit::whenDone(this, m_context.workspace.orders().rows(asked),
            [ids, answer](const base::Result<std::vector<sales::OrderRow>>& rows) {
                answer(rows ? inOrder(ids, *rows) : std::vector<PagedTableModel::Row> {});
            });
    });
    m_table->setLoading(true);
    connect(m_table, &kit::DataTable::opened, this, &OrdersScreen::open);
    connect(m_table, &kit::DataTable::paneRequested, this, &OrdersScreen::togglePane);
    connect(m_table, &kit::DataTable::currentIdChanged, &m_follow, qOverload<>(&QTimer::start));
}

void OrdersScreen::makePane()
{
    m_pane->setObjectName(QStringLiteral("orderPane"));
    m_summary = (new kit::Label({}, theme::Type::Body, theme::Color::TextSecondary))->wrapped();
    m_marks = (new kit::Label({}, theme::Type::Caption, theme::Color::Warning))->wrapped();
    m_lines = new kit::DataTable;
    m_lines->setObjectName(QStringLiteral("orderLines"));
    m_lines->setAccessibleName(tr("Lines of the order"));
    m_lines->setColumns({{QStringLiteral("what"), tr("What"), CellKind::TwoLines, 190, false},
        {QStringLiteral("amount"), tr("Amount"), CellKind::Number, 110, false}});
    m_lines->setDensity(kit::DataTable::Density::Roomy);
    m_pane->body()->addWidget(m_summary);
    m_pane->body()->addWidget(m_marks);
    m_pane->body()->addWidget(m_lines, 1);
    m_customer = new ActionButton(tr("Open customer"), ActionButton::Role::Outlined, QStringLiteral("contact"));
    m_customer->setObjectName(QStringLiteral("openOrderCustomer"));
    connect(m_customer, &QPushButton::clicked, this,
        [this] { m_context.commands.run(QStringLiteral("customers.open"), m_opened.customer.value); });
    m_pane->addAction(m_customer);
    m_pane->hide();
    connect(m_pane, &kit::DetailPane::closed, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
}

void OrdersScreen::enter(const QVariant& argument)
{
    m_wanted = argument.toLongLong();
    if (m_wanted > 0) {
        open(m_wanted);
        // In a view or behind a filter that leaves it out it could not be marked in the list.
        if (!m_filter->box()->text().isEmpty())
            m_filter->box()->clear();
        m_query = {};
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentView(QStringLiteral("all"));
    }
    ask();
    m_table->setFocus(Qt::OtherFocusReason);
}

void OrdersScreen::focusFilter()
{
    m_filter->box()->setFocus(Qt::ShortcutFocusReason);
    m_filter->box()->selectAll();
}

QByteArray OrdersScreen::view() const
{
    if (m_query.text.isEmpty() && m_tabs->currentView() == QLatin1String("all"))
        return {};
    return QCborArray {m_query.text, m_tabs->currentView()}.toCborValue().toCbor();
}

void OrdersScreen::restoreView(const QByteArray& view)
{
    const QCborArray shown = QCborValue::fromCbor(view).toArray();
    m_tabs->setCurrentView(shown.at(1).toString());
    m_filter->box()->setText(shown.at(0).toString());
}

void OrdersScreen::chooseView(const QString& view)
{
    m_query.markedOnly = view == QLatin1String("marked");
    m_query.customer.reset();
    if (view == QLatin1String("walk-in"))
        m_query.customer = base::CustomerId {};
    ask();
}

void OrdersScreen::ask()
{
    kit::whenDone(this, m_context.workspace.orders().ids(m_query),
        [this, mine = ++m_generation](const base::Result<std::vector<base::OrderId>>& found) {
            if (mine != m_generation)
                return;
            m_table->setLoading(false);
            if (!found) {
                m_context.notices.error(found.error());
                return;
            }
            const qint64 current = m_wanted > 0 ? m_wanted : m_table->currentId();
            const bool isWanted = std::exchange(m_wanted, 0) > 0;
            std::vector<qint64> ids;
            for (const base::OrderId id : *found)
                ids.push_back(id.value);
            m_table->rows()->setIds(ids);
            // What the list leaves out is not shown beside it.
            if (!isWanted && !m_pane->isHidden() && m_table->rows()->rowOf(m_asked) < 0)
                m_pane->hide();
            m_filter->setCountText(tr("%Ln shown", nullptr, static_cast<int>(ids.size())));
            if (ids.empty())
                m_table->setEmptyState(new kit::EmptyState(QStringLiteral("receipt"), tr("No orders here"),
                    tr("Orders are entered on a customer's page, or imported.")));
            else if (isWanted || m_table->currentId() == 0)
                m_table->setCurrentId(m_table->rows()->rowOf(current) >= 0 ? current : ids.front());
            if (std::exchange(m_opensFirst, false) && m_table->currentId() != 0)
                open(m_table->currentId());
        });
}

void OrdersScreen::togglePane(qint64 id)
{
    if (m_pane->isHidden())
        open(id);
    else
        m_pane->leave();
}

void OrdersScreen::followInPane()
{
    const qint64 id = m_table->currentId();
    if (!m_pane->isHidden() && id != 0 && id != m_asked)
        open(id);
}

void OrdersScreen::keyPressEvent(QKeyEvent* event)
{
    const bool mayAdd = access::permit(m_context.workspace.session(), access::Operation::AddOrder).has_value();
    if (event->key() == Qt::Key_Escape && !m_pane->isHidden())
        m_pane->leave();
    else if (event->key() == Qt::Key_Escape && m_filter->box()->hasFocus())
        m_table->setFocus(Qt::OtherFocusReason);
    else if (event->key() == Qt::Key_N && event->modifiers() == Qt::NoModifier && mayAdd)
        m_context.commands.run(QStringLiteral("orders.new"), 0);
    else
        Screen::keyPressEvent(event);
}

void OrdersScreen::open(qint64 id)
{
    m_asked = id;
    onSuccess(m_context.workspace.orders().open({id}), this, m_context.notices, [this](const sales::Order& order) {
        if (order.head.id.value == m_asked) // else another was chosen meanwhile
            showOrder(order);
    });
}

void OrdersScreen::showOrder(const sales::Order& order)
{
    m_opened = order.head;
    const QString& currency = order.head.currency;
    m_pane->setTitle(wording::orderTitle(order.head));
    m_summary->setText(tr("%1, %2", "date, sum")
            .arg(wording::momentText(order.head.at.toDateTime().toLocalTime()),
                wording::amountText(order.head.total, currency)));
    m_marks->setText(wording::orderMarksSentence(order.head.marks));
    m_marks->setVisible(!m_marks->text().isEmpty());
    std::vector<PagedTableModel::Row> rows;
    for (const sales::OrderLine& line : order.lines) {
        const kit::TwoLineCell what {line.description.isEmpty() ? line.sku : line.description,
            tr("%1 × %2", "how many, price of one")
                .arg(wording::numberText(line.quantity), wording::amountText(line.unitPrice, currency))};
        rows.push_back({QVariant::fromValue(what),
            wording::amountText(sales::amountOf(line).value_or(base::Decimal()), currency)});
    }
    m_lines->rows()->setRows(std::move(rows));
    m_pane->setActionsVisible(order.head.customer.isValid());
    m_pane->show();
}

} // namespace aicms::sales_ui
