// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/list/customers_screen.h"

#include "core/customers/search_suggestion.h"
#include "core/workspace/workspace.h"
#include "ui/customers/answer.h"
#include "ui/customers/customer_actions.h"
#include "ui/customers/list/customer_ids.h"
#include "ui/customers/list/customer_pane.h"
#include "ui/customers/list/customer_table.h"
#include "ui/customers/list/list_empty.h"
#include "ui/kit/bulk_bar.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/filter_bar.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page_header.h"
#include "ui/kit/paged_table_model.h"
#include "ui/kit/search_box.h"
#include "ui/kit/tab_order.h"
#include "ui/kit/text.h"
#include "ui/kit/view_tabs.h"
#include "ui/kit/when_done.h"
#include "ui/shell/commands.h"
#include "ui/shell/spacing.h"

#include <QCborMap>
#include <QCborValue>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <limits>
#include <utility>

namespace aicms::customers_ui {

namespace {

constexpr int mostSimilar = 50; ///< among so many the likeliest word is chosen
constexpr int leastForSubtitle = 420; ///< height of the page in design pixels

const QString allView = QStringLiteral("all");
const QString textKey = QStringLiteral("text");
const QString tagKey = QStringLiteral("tag");
const QString tabKey = QStringLiteral("tab");

int shown(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace

CustomersScreen::CustomersScreen(const shell::Context& context, std::shared_ptr<ListState> state, QWidget* parent)
    : Screen(parent), m_context(context), m_state(std::move(state)),
      m_ids(new CustomerIdsQuery(context.workspace.customers(), this)),
      m_header(new kit::PageHeader(tr("Customers"), {}, this)), m_tabs(new kit::ViewTabs(this)),
      m_filter(new kit::FilterBar(tr("Filter this list"), this)),
      m_orderBar(new kit::MessageBar(kit::MessageBar::Kind::Info, {}, this)),
      m_table(new CustomerTable(context.workspace.customers(), this)), m_bulk(new kit::BulkBar(this)),
      m_pane(new CustomerPane(context))
{
    setObjectName(QStringLiteral("customersScreen"));
    auto* all = new QVBoxLayout(this);
    shell::setSpacing(all, 20, 20, 20, 12, 8);
    all->addWidget(m_header);
    all->addWidget(m_tabs);
    all->addWidget(m_filter);
    all->addWidget(m_orderBar);
    auto* list = new QVBoxLayout;
    shell::setSpacing(list, 0, 0, 0, 0, 0);
    list->addWidget(m_table, 1);
    list->addWidget(m_bulk);
    auto* row = new QHBoxLayout;
    shell::setSpacing(row, 0, 0, 0, 0, 12);
    row->addLayout(list, 1);
    row->addWidget(m_pane);
    all->addLayout(row, 1);
    makePane();
    makeHeader();
    makeFilterBar();
    makeTable();
    makeBulkBar();
    addKeys();
    kit::orderTabsAsLaidOut(this);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(150);
    connect(&m_refresh, &QTimer::timeout, this, &CustomersScreen::ask);
    connect(&context.workspace, &workspace::Workspace::changed, this, [this](const base::Change& change) {
        using base::ChangeKind;
        if (change.kind == ChangeKind::User || change.kind == ChangeKind::Purpose
            || change.kind == ChangeKind::Settings)
            return;
        m_isStale = true;
        // An import commits many times a second: what comes while the timer runs waits with it.
        if (isVisible() && !m_refresh.isActive())
            m_refresh.start();
    });
    connect(m_state.get(), &ListState::filterRequested, this, &CustomersScreen::takeFilter);
    connect(m_ids, &CustomerIdsQuery::ready, this, &CustomersScreen::showIds);
    connect(m_ids, &CustomerIdsQuery::counted, this, &CustomersScreen::showCounts);
    connect(m_ids, &CustomerIdsQuery::failed, this, [this](const base::Error& error) {
        m_isNewText = false;
        m_opensFirst = false;
        m_table->setLoading(false);
        m_table->showIds({});
        m_table->setEmptyState(listFailed(error, [this] { ask(); }));
    });
    m_table->setLoading(true);
}

CustomersScreen::~CustomersScreen()
{
    // The state outlives the vault that it was made for.
    m_state->setIds({});
    m_state->takeFilter();
}

QString CustomersScreen::title() const
{
    return tr("Customers");
}

void CustomersScreen::enter(const QVariant&)
{
    takeFilter();
    m_wanted = m_state->takeShown();
    m_table->setCurrentId(m_wanted.value);
    if (m_isStale)
        ask();
    else
        m_wanted = {};
    m_table->setFocus(Qt::OtherFocusReason);
}

bool CustomersScreen::focusResults()
{
    m_table->setFocus(Qt::OtherFocusReason);
    return true;
}

bool CustomersScreen::openResult()
{
    focusResults();
    if (m_query.text.isEmpty())
        return true; // nobody is looked for
    if (m_isNewText || m_table->currentId() != 0)
        openRow(m_table->currentId());
    else if (m_order > 0)
        openOrder();
    return true;
}

void CustomersScreen::focusFilter()
{
    m_filter->box()->setFocus(Qt::ShortcutFocusReason);
    m_filter->box()->selectAll();
}

QByteArray CustomersScreen::view() const
{
    const QString tab = m_tabs->currentView();
    if (m_query.text.isEmpty() && m_query.tag.isEmpty() && tab == allView)
        return {};
    return QCborMap {{textKey, m_query.text}, {tagKey, m_query.tag}, {tabKey, tab}}.toCborValue().toCbor();
}

void CustomersScreen::restoreView(const QByteArray& view)
{
    const QCborMap map = QCborValue::fromCbor(view).toMap();
    m_tabs->setCurrentView(map.value(tabKey).toString(allView));
    if (const QString tag = map.value(tagKey).toString(); !tag.isEmpty())
        setTag(tag);
    const QString text = map.value(textKey).toString();
    m_filter->box()->setText(text);
    setText(text);
}

void CustomersScreen::takeFilter()
{
    if (m_state->takeAll()) {
        m_tabs->setCurrentView(allView);
        clearFilters();
    }
    if (m_state->takeNewest()) {
        m_isNewText = true; // the cursor goes to the top
        sortByHand(CustomerTable::columnOf(customers::SortBy::Created), Qt::DescendingOrder);
    }
    const auto text = m_state->takeFilter();
    if (!text)
        return;
    if (m_filter->box()->text() != *text)
        m_filter->box()->setText(*text);
    setText(*text);
}

void CustomersScreen::setText(const QString& text)
{
    if (m_query.text == text.trimmed())
        return;
    m_query.text = text.trimmed();
    m_similar.clear();
    m_isNewText = true;
    m_opensFirst = false; // Return was meant for what stood there then
    lookForOrder();
    ask();
}

/// An order that belongs to no customer is found nowhere else by its number.
void CustomersScreen::lookForOrder()
{
    const int mine = ++m_orderSearch;
    m_order = 0;
    m_orderBar->hide();
    if (m_query.text.isEmpty() || !m_context.commands.has(QStringLiteral("go.orders")))
        return;
    kit::whenDone(this, m_context.workspace.orders().findByNumber(m_query.text),
        [this, mine, number = m_query.text](const base::Result<base::OrderId>& found) {
            if (!found || mine != m_orderSearch)
                return;
            m_order = found->value;
            m_orderBar->setText(tr("%1 is the number of an order.").arg(kit::isolated(number)));
            m_orderBar->show();
        });
}

void CustomersScreen::openOrder()
{
    m_context.commands.run(QStringLiteral("go.orders"), m_order);
}

void CustomersScreen::ask()
{
    // One question at a time; what changes meanwhile is asked when its answer is here.
    m_isStale = false;
    chooseOrder();
    m_ids->ask(m_query);
    m_ids->askCounts();
}

void CustomersScreen::chooseOrder()
{
    if (m_isSortedByHand)
        return;
    const bool isSearch = !m_query.text.isEmpty() && !m_query.deletedOnly;
    m_query.sortBy = isSearch ? customers::SortBy::Match : customers::SortBy::Name;
    m_query.descending = false;
    m_table->setSort(isSearch ? QString() : CustomerTable::columnOf(m_query.sortBy), Qt::AscendingOrder);
}

void CustomersScreen::sortByHand(const QString& column, Qt::SortOrder order)
{
    const auto sort = CustomerTable::sortOf(column);
    if (!sort)
        return;
    m_query.sortBy = *sort;
    m_query.descending = order == Qt::DescendingOrder;
    // By name, while nothing is looked for, is the order from the start: with it a search gives its own again.
    m_isSortedByHand = *sort != customers::SortBy::Name || m_query.descending || !m_query.text.isEmpty();
    m_table->setSort(column, order);
    ask();
}

void CustomersScreen::showIds(const std::vector<qint64>& ids)
{
    m_table->setLoading(false);
    m_table->setSearched(m_query.deletedOnly ? QString() : m_query.text);
    m_table->showIds(ids);
    m_state->setIds(std::make_shared<const std::vector<qint64>>(ids));
    const QString count = tr("%Ln shown", nullptr, shown(static_cast<qint64>(ids.size())));
    const bool isRanked = m_query.sortBy == customers::SortBy::Match && ids.size() > 1;
    m_filter->setCountText(isRanked ? tr("%1, best matches first").arg(count) : count);
    m_table->setCurrentId(std::exchange(m_wanted, {}).value); // does nothing where it is not in the list
    const bool wantsFirst = std::exchange(m_isNewText, false) || m_table->currentId() == 0;
    if (wantsFirst && !ids.empty())
        m_table->setCurrentId(ids.front()); // the best hit, wherever the person was before
    const bool opensFirst = std::exchange(m_opensFirst, false);
    if (opensFirst && !ids.empty() && isVisible())
        openRow(ids.front());
    else if (opensFirst && m_order > 0 && isVisible())
        openOrder();
    const bool isFiltered = !m_query.text.isEmpty() || !m_query.tag.isEmpty();
    if (ids.empty()) {
        if (isFiltered)
            showNothingFound();
        else
            m_table->setEmptyState(m_query.deletedOnly ? emptyBin() : nothingYet(m_context));
        if (!m_query.text.isEmpty() && m_similar.isEmpty())
            lookForSimilar();
    }
    showTicks();
}

void CustomersScreen::showCounts(qint64 all, qint64 organisations, qint64 bin)
{
    m_all = all;
    m_organisations = organisations;
    m_bin = bin;
    m_tabs->setCount(QStringLiteral("all"), shown(all));
    m_tabs->setCount(QStringLiteral("people"), shown(all - organisations));
    m_tabs->setCount(QStringLiteral("organisations"), shown(organisations));
    m_tabs->setCount(QStringLiteral("bin"), shown(bin));
    showSubtitle();
    m_inView = m_query.deletedOnly                      ? bin
        : m_query.kind == customers::Kind::Organisation ? organisations
        : m_query.kind                                  ? all - organisations
                                                        : all;
    if (m_table->rows()->rowCount() == 0 && !m_ids->isBusy() && (!m_query.text.isEmpty() || !m_query.tag.isEmpty()))
        showNothingFound();
}

void CustomersScreen::showNothingFound()
{
    m_table->setEmptyState(nothingFound(
        m_query, m_inView, m_similar, [this] { clearFilters(); },
        [this, name = m_similar] {
            m_filter->box()->setText(name);
            setText(name);
            m_table->setFocus(Qt::OtherFocusReason);
        }));
}

void CustomersScreen::lookForSimilar()
{
    onSuccess(m_context.workspace.customers().search(m_query.text, mostSimilar), this, m_context.notices,
        [this, text = m_query.text](const std::vector<customers::SearchHit>& hits) {
            if (text != m_query.text || hits.empty() || !hits.front().isSimilar || m_table->rows()->rowCount() > 0)
                return;
            m_similar = customers::suggestedText(text, hits);
            if (m_similar.isEmpty())
                m_similar = hits.front().name;
            showNothingFound();
        });
}

void CustomersScreen::showSubtitle()
{
    // In a short window the rows need the room more; the tabs give the same numbers.
    if (m_all < 0 || height() < theme::px(leastForSubtitle)) {
        m_header->setSubtitle({});
        return;
    }
    QString text = tr("%1 and %2", "people, organisations")
                       .arg(tr("%Ln person(s)", nullptr, shown(m_all - m_organisations)),
                           tr("%Ln organisation(s)", nullptr, shown(m_organisations)));
    if (!access::permit(m_context.workspace.session(), access::Operation::ShowSensitive))
        text = tr("%1. Birthdays are left out: your role does not show them.").arg(text);
    m_header->setSubtitle(text);
}

void CustomersScreen::resizeEvent(QResizeEvent* event)
{
    Screen::resizeEvent(event);
    showSubtitle();
}

void CustomersScreen::showTicks()
{
    const int count = m_table->rows()->checkedCount();
    const bool inBin = m_query.deletedOnly;
    m_bulk->setCounts(count, m_table->rows()->rowCount());
    if (count == 0)
        return;
    m_tagTicked->setVisible(!inBin && mayEdit(m_context));
    m_binTicked->setVisible(!inBin && mayDelete(m_context));
    m_backTicked->setVisible(inBin && mayDelete(m_context));
    m_binTicked->setText(tr("Move %Ln to the bin", nullptr, count));
    m_backTicked->setText(tr("Bring back %Ln", nullptr, count));
}

void CustomersScreen::chooseView(const QString& view)
{
    m_query.deletedOnly = view == QLatin1String("bin");
    m_query.kind.reset();
    if (view == QLatin1String("people"))
        m_query.kind = customers::Kind::Person;
    else if (view == QLatin1String("organisations"))
        m_query.kind = customers::Kind::Organisation;
    m_table->rows()->clearChecked();
    showCounts(std::max<qint64>(m_all, 0), m_organisations, m_bin);
    ask();
}

void CustomersScreen::setTag(const QString& tag)
{
    m_filter->removeFilter(QStringLiteral("tag"));
    m_query.tag = tag;
    if (!tag.isEmpty())
        m_filter->addFilter(QStringLiteral("tag"), tr("Tag “%1”").arg(tag));
    ask();
}

void CustomersScreen::clearFilters()
{
    m_filter->box()->clear();
    m_filter->clearFilters();
    m_query.text.clear();
    m_query.tag.clear();
    lookForOrder();
    ask();
    m_table->setFocus(Qt::OtherFocusReason);
}

void CustomersScreen::openRow(qint64 id)
{
    if (m_isNewText) { // what stands there is not what was searched for
        m_opensFirst = true;
        return;
    }
    m_context.commands.run(QStringLiteral("customers.open"), id);
}

std::vector<base::CustomerId> CustomersScreen::chosen() const
{
    auto ids = m_table->tickedIds();
    if (ids.empty() && m_table->currentId() != 0)
        ids.push_back({m_table->currentId()});
    return ids;
}

} // namespace aicms::customers_ui
