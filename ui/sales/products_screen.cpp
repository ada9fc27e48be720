// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/products_screen.h"

#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/column_room.h"
#include "ui/kit/data_table.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/filter_bar.h"
#include "ui/kit/page_header.h"
#include "ui/kit/paged_table_model.h"
#include "ui/kit/pane_room.h"
#include "ui/kit/search_box.h"
#include "ui/sales/offer_import.h"
#include "ui/sales/product_pane.h"
#include "ui/shell/answer.h"
#include "ui/shell/commands.h"
#include "ui/shell/spacing.h"
#include "ui/wording/amount_text.h"

#include <QCborArray>
#include <QCborValue>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

#include <utility>

namespace aicms::sales_ui {

using kit::ActionButton;
using kit::CellKind;
using kit::PagedTableModel;
using TableRow = PagedTableModel::Row;
using shell::onSuccess;

namespace {

TableRow cellsOf(const sales::ProductRow& row)
{
    const sales::Product& product = row.product;
    kit::PillText state;
    if (!product.isActive)
        state = {theme::Tone::Neutral, QStringLiteral("archive"), ProductsScreen::tr("Not offered")};
    else if (row.isCounted && row.stock.sign() <= 0)
        state = {theme::Tone::Warning, QStringLiteral("package"), ProductsScreen::tr("Out of stock")};
    return {product.name.isEmpty() ? product.sku : product.name, product.sku, product.category,
        product.price ? wording::amountText(*product.price) : QString(),
        row.isCounted ? wording::numberText(row.stock) : QString(),
        state.text.isEmpty() ? QVariant() : QVariant::fromValue(state)};
}

} // namespace

ProductsScreen::ProductsScreen(const shell::Context& context, QWidget* parent)
    : Screen(parent), m_context(context), m_header(new kit::PageHeader(tr("Products"), {}, this)),
      m_filter(new kit::FilterBar(tr("Filter this list"), this)), m_table(new kit::DataTable),
      m_pane(new ProductPane(context))
{
    setObjectName(QStringLiteral("productsScreen"));
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 20, 20, 20, 12, 8);
    all->addWidget(m_header);
    all->addWidget(m_filter);
    auto* row = new QHBoxLayout;
    shell::setSpacing(row, 0, 0, 0, 0, 12);
    row->addWidget(m_table, 1);
    row->addWidget(m_pane);
    all->addLayout(row, 1);
    m_pane->hide();
    new kit::PaneRoom(this, m_pane, {m_header, m_filter, m_table});
    makeHeader();
    makeFilterBar();
    makeTable();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(100);
    connect(&m_refresh, &QTimer::timeout, this, &ProductsScreen::ask);
    connect(&context.workspace, &workspace::Workspace::changed, this, [this](const base::Change& change) {
        using base::ChangeKind;
        const bool isAboutProducts = change.kind == ChangeKind::Product || change.kind == ChangeKind::Everything;
        if (isAboutProducts && !m_refresh.isActive())
            m_refresh.start();
    });
    connect(m_pane, &ProductPane::stored, this, [this](base::ProductId id) {
        m_wanted = m_stored = id;
        ask();
    });
    connect(m_pane, &ProductPane::removed, this, [this] {
        m_pane->hide();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_pane, &ProductPane::discarded, this, &ProductsScreen::letGo);
    connect(m_pane, &kit::DetailPane::closed, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
}

QString ProductsScreen::title() const
{
    return tr("Products");
}

void ProductsScreen::makeHeader()
{
    offerImport(m_context, m_header);
    if (!access::permit(m_context.workspace.session(), access::Operation::EditProducts))
        return;
    auto* add = new ActionButton(tr("New product"), ActionButton::Role::Primary, QStringLiteral("plus"));
    add->setObjectName(QStringLiteral("newProduct"));
    add->setKeyHint(QStringLiteral("N"));
    connect(add, &QPushButton::clicked, this, &ProductsScreen::beginNew);
    m_header->addAction(add);
}

void ProductsScreen::makeFilterBar()
{
    m_filter->box()->setObjectName(QStringLiteral("productFilter"));
    m_filter->box()->setShortcutHint(QStringLiteral("/"));
    m_category = new ActionButton(tr("Category"), ActionButton::Role::Outlined, QStringLiteral("tag"));
    m_category->setObjectName(QStringLiteral("categoryFilter"));
    m_inactive = new ActionButton(tr("Not offered too"), ActionButton::Role::Outlined, QStringLiteral("archive"));
    m_inactive->setObjectName(QStringLiteral("inactiveToo"));
    m_inactive->setCheckable(true);
    m_filter->addTrailing(m_category);
    m_filter->addTrailing(m_inactive);
    connect(m_category, &QPushButton::clicked, this, &ProductsScreen::chooseCategory);
    connect(m_inactive, &QAbstractButton::toggled, this, [this](bool on) {
        m_query.withInactive = on;
        ask();
    });
    connect(m_filter, &kit::FilterBar::textChanged, this, [this](const QString& text) {
        m_query.text = text.trimmed();
        ask();
    });
    connect(m_filter, &kit::FilterBar::confirmed, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_filter, &kit::FilterBar::returned, this, [this] { m_opensFirst = true; });
    connect(m_filter, &kit::FilterBar::filterRemoved, this, [this] { setCategory({}); });
    connect(m_filter, &kit::FilterBar::cleared, this, &ProductsScreen::clearFilters);
}

void ProductsScreen::makeTable()
{
    m_table->setObjectName(QStringLiteral("productTable"));
    m_table->setAccessibleName(tr("Products"));
    m_table->setColumns({{QStringLiteral("name"), tr("Name"), CellKind::Strong, 280, false, {}, 1},
        {QStringLiteral("sku"), tr("Item number"), CellKind::Secondary, 132, false},
        {QStringLiteral("category"), tr("Category"), CellKind::Text, 140, false},
        {QStringLiteral("price"), tr("Price"), CellKind::Number, 100, false},
        {QStringLiteral("stock"), tr("Stock"), CellKind::Number, 80, false},
        {QStringLiteral("state"), tr("State"), CellKind::Pill, 130, false}});
    m_room = new kit::ColumnRoom(
        m_table, {QStringLiteral("category"), QStringLiteral("state"), QStringLiteral("sku"), QStringLiteral("stock")});
    m_table->rows()->setLoader([this](const std::vector<qint64>& ids, const PagedTableModel::Answer& answer) {
        std::vector<PagedTableModel::Row> rows;
        for (const qint64 id : ids) {
            const auto found = m_rows.find(id);
            rows.push_back(found == m_rows.end() ? PagedTableModel::Row {} : cellsOf(found->second));
        }
        answer(std::move(rows));
    });
    m_table->setLoading(true);
    connect(m_table, &kit::DataTable::opened, this, &ProductsScreen::openPane);
    connect(m_table, &kit::DataTable::paneRequested, this, &ProductsScreen::openPane);
    connect(m_table, &kit::DataTable::currentIdChanged, this, &ProductsScreen::choose);
}

void ProductsScreen::enter(const QVariant& argument)
{
    m_wanted = {argument.toLongLong()};
    ask();
    m_table->setFocus(Qt::OtherFocusReason);
}

bool ProductsScreen::mayLeave()
{
    if (m_pane->isHidden() || !m_pane->isChanged())
        return true;
    m_pane->warnUnsaved();
    return false;
}

void ProductsScreen::focusFilter()
{
    m_filter->box()->setFocus(Qt::ShortcutFocusReason);
    m_filter->box()->selectAll();
}

QByteArray ProductsScreen::view() const
{
    if (m_query.text.isEmpty() && m_query.category.isEmpty())
        return {};
    return QCborArray {m_query.text, m_query.category}.toCborValue().toCbor();
}

void ProductsScreen::restoreView(const QByteArray& view)
{
    const QCborArray shown = QCborValue::fromCbor(view).toArray();
    if (const QString category = shown.at(1).toString(); !category.isEmpty())
        setCategory(category);
    m_filter->box()->setText(shown.at(0).toString());
}

void ProductsScreen::ask()
{
    kit::whenDone(this, m_context.workspace.products().rows(m_query),
        [this, mine = ++m_generation](const base::Result<std::vector<sales::ProductRow>>& rows) {
            if (mine != m_generation)
                return;
            m_table->setLoading(false);
            if (rows)
                showRows(*rows);
            else
                m_context.notices.error(rows.error());
        });
    onSuccess(m_context.workspace.products().categories(), this, m_context.notices,
        [this](const QStringList& names) { m_pane->setCategories(names); });
}

void ProductsScreen::showRows(const std::vector<sales::ProductRow>& rows)
{
    const qint64 current = m_wanted.isValid() ? m_wanted.value : m_table->currentId();
    const bool opensPane = std::exchange(m_opensFirst, false) || m_wanted.isValid();
    m_wanted = {};
    const base::ProductId stored = std::exchange(m_stored, {});
    m_rows.clear();
    std::vector<qint64> ids;
    for (const sales::ProductRow& row : rows) {
        ids.push_back(row.product.id.value);
        m_rows.emplace(ids.back(), row);
    }
    m_table->rows()->setIds(ids);
    showColumns();
    m_filter->setCountText(tr("%Ln shown", nullptr, static_cast<int>(ids.size())));
    if (ids.empty()) {
        m_table->setEmptyState(emptyState());
        return;
    }
    m_table->setCurrentId(m_rows.contains(current) ? current : ids.front());
    if (stored.isValid() && !m_pane->isHidden() && m_rows.contains(stored.value))
        m_pane->follow(m_rows.at(stored.value));
    else if (opensPane)
        openPane(m_table->currentId());
    else if (!m_pane->isHidden() && m_pane->product().isValid() && !m_pane->isChanged())
        choose(m_table->currentId());
}

QWidget* ProductsScreen::emptyState()
{
    const bool isFiltered = !m_query.text.isEmpty() || !m_query.category.isEmpty();
    auto* state = isFiltered
        ? new kit::EmptyState(QStringLiteral("search-x"), tr("No product fits"), tr("The filters hide the others."))
        : new kit::EmptyState(QStringLiteral("package"), tr("No products yet"),
              tr("Add what you sell, or import a list of products or orders: products come with them."));
    state->setObjectName(QStringLiteral("productsEmpty"));
    if (isFiltered) {
        auto* clear = new ActionButton(tr("Clear all filters"), ActionButton::Role::Outlined);
        connect(clear, &QPushButton::clicked, this, &ProductsScreen::clearFilters);
        state->addAction(clear);
    }
    return state;
}

void ProductsScreen::showColumns()
{
    bool hasCategory = false;
    bool hasStock = false;
    bool hasState = false;
    for (const auto& [id, row] : m_rows) {
        hasCategory |= !row.product.category.isEmpty();
        hasStock |= row.isCounted;
        hasState |= !row.product.isActive || (row.isCounted && row.stock.sign() <= 0);
    }
    // A column in which nothing stands takes room from the names.
    m_room->setWanted(QStringLiteral("category"), hasCategory);
    m_room->setWanted(QStringLiteral("stock"), hasStock);
    m_room->setWanted(QStringLiteral("state"), hasState);
}

void ProductsScreen::choose(qint64 id)
{
    const auto found = m_rows.find(id);
    // What is typed and not stored stays until it is saved or closed.
    if (found != m_rows.end() && !m_pane->isHidden() && m_pane->product().isValid() && !m_pane->isChanged())
        m_pane->showProduct(found->second);
}

void ProductsScreen::openPane(qint64 id)
{
    const auto found = m_rows.find(id);
    if (found == m_rows.end())
        return;
    if (!m_pane->isHidden() && m_pane->isChanged() && m_pane->product().value != id) {
        m_pane->warnUnsaved();
        return;
    }
    m_pane->showProduct(found->second);
    m_pane->show();
}

void ProductsScreen::beginNew()
{
    if (!m_pane->isHidden() && m_pane->isChanged()) {
        m_pane->warnUnsaved();
        return;
    }
    m_pane->show();
    m_pane->beginNew();
}

void ProductsScreen::chooseCategory()
{
    onSuccess(m_context.workspace.products().categories(), this, m_context.notices, [this](const QStringList& names) {
        auto* menu = new QMenu(this);
        menu->setObjectName(QStringLiteral("categoryMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const QString& name : names)
            connect(menu->addAction(name), &QAction::triggered, this, [this, name] { setCategory(name); });
        menu->popup(m_category->mapToGlobal(QPoint(0, m_category->height())));
    });
}

void ProductsScreen::setCategory(const QString& name)
{
    m_filter->removeFilter(QStringLiteral("category"));
    m_query.category = name;
    if (!name.isEmpty())
        m_filter->addFilter(QStringLiteral("category"), tr("Category “%1”").arg(name));
    ask();
}

void ProductsScreen::clearFilters()
{
    m_filter->box()->clear();
    m_filter->clearFilters();
    m_query.text.clear();
    m_query.category.clear();
    ask();
}

void ProductsScreen::keyPressEvent(QKeyEvent* event)
{
    const bool mayEdit = access::permit(m_context.workspace.session(), access::Operation::EditProducts).has_value();
    if (event->key() == Qt::Key_N && event->modifiers() == Qt::NoModifier && mayEdit)
        beginNew();
    else if (event->key() == Qt::Key_Escape && !m_pane->isHidden())
        m_pane->leave();
    else if (event->key() == Qt::Key_Escape && m_filter->box()->hasFocus())
        m_table->setFocus(Qt::OtherFocusReason);
    else
        Screen::keyPressEvent(event);
}

} // namespace aicms::sales_ui
