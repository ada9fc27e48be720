// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requests_screen.h"

#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/charts/chart_panel.h"
#include "ui/kit/column_room.h"
#include "ui/kit/data_table.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/page_header.h"
#include "ui/kit/scroll_page.h"
#include "ui/kit/view_tabs.h"
#include "ui/kit/when_done.h"
#include "ui/requests/answer.h"
#include "ui/requests/due_tile.h"
#include "ui/requests/handler_field.h"
#include "ui/requests/request_calendar.h"
#include "ui/requests/request_cells.h"
#include "ui/requests/request_form.h"
#include "ui/requests/request_pane.h"
#include "ui/requests/requests_today.h"
#include "ui/shell/commands.h"
#include "ui/shell/spacing.h"
#include "ui/wording/request_wording.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace aicms::ui_requests {

using requests::Queue;
using requests::QueueFigures;
using requests::RequestId;
using shell::ScreenEntry;
using theme::Color;

namespace {

const QString openView = QStringLiteral("open");
const QString closedView = QStringLiteral("closed");
const QString mineView = QStringLiteral("mine");

/// What stands beside the list.
enum SidePage { nothingPage, panePage, formPage };

bool may(const shell::Context& context, access::Operation operation)
{
    return access::permit(context.workspace.session(), operation).has_value();
}

} // namespace

RequestsScreen::RequestsScreen(const shell::Context& context, shell::Choosers choosers, QWidget* parent)
    : Screen(parent), m_context(context), m_choosers(std::move(choosers)),
      m_header(new kit::PageHeader(tr("Requests"))), m_tabs(new kit::ViewTabs), m_table(new kit::DataTable),
      m_chart(new kit::ChartPanel(tr("Days to close, by month"))), m_side(new QStackedWidget),
      m_nothing(new kit::EmptyState(
          QStringLiteral("inbox"), tr("No request is chosen"), tr("Choose one in the list, or take in a new one."))),
      m_toList(new kit::LinkButton(tr("All requests"), QStringLiteral("arrow-left"))), m_pane(new RequestPane(context)),
      m_form(new RequestForm(context))
{
    setObjectName(QStringLiteral("requestsScreen"));
    auto* page = new kit::ScrollPage;
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(page);
    page->setMargins(20);
    QVBoxLayout* all = page->body();
    auto* calendar = new kit::ActionButton(
        tr("Deadlines as calendar…"), kit::ActionButton::Role::Outlined, QStringLiteral("calendar-plus"));
    calendar->setObjectName(QStringLiteral("requestCalendar"));
    m_header->addAction(calendar);
    connect(calendar, &QPushButton::clicked, this, &RequestsScreen::saveCalendar);
    if (may(context, access::Operation::OpenRequest)) {
        auto* make = new kit::ActionButton(tr("New request"), kit::ActionButton::Role::Primary, QStringLiteral("plus"));
        make->setObjectName(QStringLiteral("newRequest"));
        make->setKeyHint(QStringLiteral("N"));
        m_header->addAction(make);
        connect(make, &QPushButton::clicked, this, [this] { beginNew({}); });
    }
    auto* below = new QHBoxLayout;
    shell::setSpacing(below, 0, 0, 0, 0, 12);
    m_lists = makeLists();
    below->addWidget(m_lists, 5);
    below->addWidget(makeSide(), 3);
    all->addWidget(m_header);
    all->addWidget(makeTiles());
    all->addLayout(below, 1);
    connect(&context.workspace, &workspace::Workspace::changed, this, [this](const base::Change& change) {
        const bool concerns = change.kind == base::ChangeKind::Request || change.kind == base::ChangeKind::Everything;
        if (!concerns || !isVisible())
            return;
        reload();
        if (change.id == 0 || change.id == m_pane->request().value)
            m_pane->reload(); // changed elsewhere, it must not offer what is over
    });
}

QWidget* RequestsScreen::makeTiles()
{
    m_tileRow = new QWidget;
    auto* row = new QHBoxLayout(m_tileRow);
    shell::setSpacing(row, 0, 0, 0, 0, 10);
    m_tiles = {new DueTile(QStringLiteral("circle-alert"), Color::Danger, tr("Late"), QStringLiteral("tileLate")),
        new DueTile(QStringLiteral("hourglass"), Color::Danger, tr("Due in 3 days"), QStringLiteral("tileThree")),
        new DueTile(QStringLiteral("hourglass"), Color::Warning, tr("Due in 10 days"), QStringLiteral("tileTen")),
        new DueTile(QStringLiteral("calendar"), Color::TextSecondary, tr("Later"), QStringLiteral("tileLater")),
        new DueTile(QStringLiteral("circle-pause"), Color::Info, tr("Waiting"), QStringLiteral("tileWaiting")),
        new DueTile(
            QStringLiteral("circle-check"), Color::Success, tr("Closed this month"), QStringLiteral("tileClosed"))};
    for (DueTile* tile : m_tiles)
        row->addWidget(tile, 1);
    return m_tileRow;
}

void RequestsScreen::resizeEvent(QResizeEvent* event)
{
    Screen::resizeEvent(event);
    arrange();
}

/// In a narrow window, or with large text, the list has the page, and the request that is opened takes its place
/// (picture 21).
void RequestsScreen::arrange()
{
    constexpr int leastWidth = 900; // design pixels
    const bool isNarrow = width() < theme::px(leastWidth);
    const bool hasChanged = std::exchange(m_isNarrow, isNarrow) != isNarrow;
    const bool isSide = m_isNarrow && m_isSideOpen;
    m_header->setVisible(!isSide);
    m_tileRow->setVisible(!m_isNarrow);
    m_chartPart->setVisible(!m_isNarrow);
    m_lists->setVisible(!isSide);
    m_sideColumn->setVisible(!m_isNarrow || m_isSideOpen);
    m_toList->setVisible(isSide);
    if (hasChanged)
        showFigures(m_figures);
}

void RequestsScreen::openSide()
{
    m_isSideOpen = true;
    arrange();
}

void RequestsScreen::leaveSide()
{
    m_isSideOpen = false;
    arrange();
    m_table->setFocus(Qt::OtherFocusReason);
}

void RequestsScreen::stepBack()
{
    if (m_side->currentIndex() == formPage)
        m_form->leave();
    else if (m_side->currentIndex() == panePage && m_pane->leaveAct())
        return;
    else if (m_isNarrow && m_isSideOpen)
        leaveSide();
    else {
        m_table->setCurrentIndex({});
        m_pane->show({}); // a list that is read anew does not choose it again
        showRequest(0);
    }
}

void RequestsScreen::showRowMenu(qint64 id, const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("requestRowMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Handler& each : handlersOf(m_context.workspace)) {
        const bool isMe = each.id == m_context.workspace.session().user;
        auto* line = menu->addAction(isMe ? tr("Take it over") : tr("Hand it to %1", "a user").arg(each.name));
        line->setObjectName(QStringLiteral("handTo%1").arg(each.id.value));
        connect(line, &QAction::triggered, this, [this, id, user = each.id] { handTo({id}, user); });
    }
    if (menu->isEmpty() || queue() == Queue::Closed)
        delete menu;
    else
        menu->popup(at);
}

void RequestsScreen::handTo(requests::RequestId id, base::UserId user)
{
    requests::MoveDraft draft;
    draft.move = requests::Move::Assign;
    draft.number = user.value;
    onSuccess(this, m_context.workspace.requests().move(id, draft), m_context.notices,
        [](const requests::RequestView&) { }); // the change brings list and pane up to date
}

QWidget* RequestsScreen::makeLists()
{
    auto* card = new kit::Card;
    card->setPadding(0);
    m_tabs->setObjectName(QStringLiteral("requestTabs"));
    m_tabs->addView(openView, tr("Open"));
    m_tabs->addView(mineView, tr("Mine"));
    m_tabs->addView(closedView, tr("Closed"));
    m_table->setObjectName(QStringLiteral("requestTable"));
    m_table->setAccessibleName(tr("Requests, what is due first"));
    m_table->setColumns(queueColumns());
    new kit::ColumnRoom(m_table, {QStringLiteral("with"), QStringLiteral("number"), QStringLiteral("step")});
    m_table->setFrameShape(QFrame::NoFrame); // the card around has a border
    m_table->setEmptyState(new kit::EmptyState(QStringLiteral("circle-check"), tr("No request here"),
        tr("When somebody asks about their own data, take it in at once: the time runs from the day it reached you.")));
    m_table->rows()->setLoader([this](const std::vector<qint64>& numbers, const kit::PagedTableModel::Answer& answer) {
        std::vector<RequestId> ids;
        for (const qint64 number : numbers)
            ids.push_back({number});
        kit::whenDone(this, m_context.workspace.requests().rows(std::move(ids)),
            [this, answer](const base::Result<std::vector<requests::RequestRow>>& rows) {
                std::vector<kit::PagedTableModel::Row> cells;
                if (rows) {
                    std::vector<base::UserId> handlers;
                    for (const requests::RequestRow& row : *rows)
                        handlers.push_back(row.standing.assignedTo);
                    const auto names = userNames(m_context.workspace, handlers);
                    for (const requests::RequestRow& row : *rows)
                        cells.push_back(queueCells(row, m_context.workspace.today(), names));
                }
                answer(std::move(cells));
            });
    });
    m_chart->setObjectName(QStringLiteral("requestChart"));
    m_chart->setWholeNumbers(); // days
    constexpr double limit = 30; // days: a month, as most of the laws give
    m_chart->setLimit(limit, tr("Dashed line: 30 days, about what the law allows"));
    m_chart->setTableTitles(tr("Month"), tr("Days to close"));
    auto* list = new QVBoxLayout;
    shell::setSpacing(list, 0, 0, 0, 0, 0);
    list->addWidget(m_tabs);
    list->addWidget(m_table, 1);
    card->body()->addLayout(list, 3);
    m_chartPart = new QWidget;
    auto* chart = new QVBoxLayout(m_chartPart);
    shell::setSpacing(chart, 0, 0, 0, 8, 8);
    auto* inner = new QHBoxLayout;
    shell::setSpacing(inner, 16, 0, 6, 0, 0);
    inner->addWidget(m_chart);
    chart->addWidget(new kit::Separator);
    chart->addLayout(inner, 1);
    card->body()->addWidget(m_chartPart, 2);
    connect(m_tabs, &kit::ViewTabs::viewChanged, this, &RequestsScreen::reload);
    connect(m_table, &kit::DataTable::currentIdChanged, this, [this](qint64 id) {
        if (m_side->currentIndex() != formPage) // what is being typed stays in front
            showRequest(id);
    });
    const auto open = [this](qint64 id) {
        if (m_side->currentIndex() == formPage)
            return openSide();
        showRequest(id);
        openSide();
        m_pane->focusMain();
    };
    connect(m_table, &kit::DataTable::opened, this, open);
    connect(m_table, &kit::DataTable::paneRequested, this, open);
    connect(m_table, &QTableView::clicked, this, [this] {
        if (m_isNarrow)
            openSide();
    });
    connect(m_table, &kit::DataTable::menuRequested, this, &RequestsScreen::showRowMenu);
    return card;
}

QWidget* RequestsScreen::makeSide()
{
    const auto scrolled = [](QWidget* content) {
        auto* page = new kit::ScrollPage;
        page->setMargins(0);
        page->body()->addWidget(content, 1);
        return page;
    };
    m_side->addWidget(m_nothing);
    m_paneScroll = scrolled(m_pane);
    m_side->addWidget(m_paneScroll);
    m_side->addWidget(scrolled(m_form));
    m_toList->setObjectName(QStringLiteral("requestToList"));
    m_toList->hide();
    connect(m_toList, &QPushButton::clicked, this, &RequestsScreen::leaveSide);
    m_sideColumn = new QWidget;
    auto* column = new QVBoxLayout(m_sideColumn);
    shell::setSpacing(column, 0, 0, 0, 0, 8);
    column->addWidget(m_toList, 0, Qt::AlignLeading);
    column->addWidget(m_side, 1);
    connect(m_pane, &RequestPane::stepsWanted, this,
        [this](const QString& command, qint64 id) { m_context.commands.run(command, id); });
    connect(m_pane, &RequestPane::moved, this, &RequestsScreen::settled);
    connect(m_pane, &RequestPane::thrownAway, this, &RequestsScreen::settled);
    connect(m_pane, &RequestPane::anotherWanted, this, [this](base::CustomerId customer) { beginNew(customer); });
    connect(m_form, &RequestForm::opened, this, [this](const requests::Opened& made) {
        m_context.notices.toast(made.stopped.purposes > 0
                ? tr("Taken in. Advertising to this person was stopped at once.")
                : tr("Taken in. The deadline is worked out."));
        if (!made.stopped.isKept)
            m_context.notices.warning(wording::objectionNotKept());
        Q_EMIT settled();
        m_wanted = made.id.value;
        showRequest(made.id.value); // at once: a form that stays is filled in a second time
        m_tabs->setCurrentView(openView);
        reload();
    });
    connect(m_form, &RequestForm::left, this, [this] {
        Q_EMIT settled();
        if (const base::CustomerId next = std::exchange(m_nextNew, {}); next.isValid())
            return m_form->openFor(next);
        showRequest(m_table->currentId());
        leaveSide();
    });
    connect(m_form, &RequestForm::stayed, this, [this] { m_nextNew = {}; });
    return m_sideColumn;
}

QString RequestsScreen::title() const
{
    return tr("Requests");
}

void RequestsScreen::enter(const QVariant& argument)
{
    const RequestId wanted = shownBy(argument);
    if (wanted.isValid() && m_side->currentIndex() != formPage) { // what is being typed stays in front
        m_wanted = wanted.value;
        m_tabs->setCurrentView(openView);
    }
    reload();
    if (m_side->currentIndex() == panePage)
        m_pane->reload(); // the steps of an answer may have closed it
    if (m_side->currentIndex() != formPage && !(m_isNarrow && m_isSideOpen))
        m_table->setFocus(Qt::OtherFocusReason); // the keys of the screen count at once
    if (const qint64 customer = argument.toLongLong(); customer > 0)
        beginNew({customer});
    else if (argument == beginning())
        beginNew({});
}

bool RequestsScreen::focusResults()
{
    m_table->setFocus(Qt::OtherFocusReason);
    return true;
}

std::optional<shell::Unsaved> RequestsScreen::unsaved() const
{
    if (m_side->currentIndex() == panePage) {
        const QByteArray typed = m_pane->typed();
        return typed.isEmpty() ? std::nullopt : std::optional(shell::Unsaved {m_pane->customer(), typed});
    }
    const QByteArray typed = m_side->currentIndex() == formPage ? m_form->typed() : QByteArray();
    return typed.isEmpty() ? std::nullopt : std::optional(shell::Unsaved {m_form->customer(), typed});
}

bool RequestsScreen::restore(const QByteArray& content)
{
    if (const requests::RequestId id = RequestPane::requestOf(content); id.isValid()) {
        m_pane->bringBack(content);
        m_wanted = id.value;
        openSide();
        reload();
        return true;
    }
    if (!may(m_context, access::Operation::OpenRequest) || !m_form->bringBack(content))
        return false;
    m_side->setCurrentIndex(formPage);
    openSide();
    return true;
}

requests::Queue RequestsScreen::queue() const
{
    const QString view = m_tabs->currentView();
    return view == closedView ? Queue::Closed : view == mineView ? Queue::Mine : Queue::Open;
}

void RequestsScreen::reload()
{
    auto& service = m_context.workspace.requests();
    onSuccess(
        this, service.ids(queue()), m_context.notices, [this, asked = queue()](const std::vector<RequestId>& ids) {
            if (asked == queue()) // else another list was chosen meanwhile
                showIds(ids);
        });
    onSuccess(this, service.ids(Queue::Mine), m_context.notices,
        [this](const std::vector<RequestId>& mine) { m_tabs->setCount(mineView, static_cast<int>(mine.size())); });
    onSuccess(this, service.figures(m_context.workspace.today()), m_context.notices,
        [this](const QueueFigures& figures) { showFigures(figures); });
}

void RequestsScreen::showIds(const std::vector<RequestId>& ids)
{
    const qint64 wanted = m_wanted != 0 ? m_wanted : m_pane->request().value;
    std::vector<qint64> numbers;
    for (const RequestId id : ids)
        numbers.push_back(id.value);
    m_table->rows()->setIds(numbers);
    m_table->rows()->reload();
    if (m_table->rows()->rowOf(wanted) >= 0) {
        m_table->setCurrentId(wanted);
        if (m_wanted != 0)
            showRequest(wanted);
    }
    m_wanted = 0;
}

void RequestsScreen::saveCalendar()
{
    auto& service = m_context.workspace.requests();
    onSuccess(this, service.ids(Queue::Open), m_context.notices, [this](const std::vector<RequestId>& ids) {
        onSuccess(this, m_context.workspace.requests().rows(ids), m_context.notices,
            [this](
                const std::vector<requests::RequestRow>& rows) { writeCalendar(this, m_context, m_choosers, rows); });
    });
}

void RequestsScreen::showFigures(const QueueFigures& figures)
{
    const std::vector<int> shown = {figures.late, figures.withinThree + figures.owed, figures.withinTen, figures.later,
        figures.waiting, figures.closedThisMonth};
    for (size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setFigure(shown[i]);
    m_figures = figures;
    m_tabs->setCount(openView, figures.open());
    m_header->setSubtitle(m_isNarrow ? tr("Open: %1. Late: %2.").arg(figures.open()).arg(figures.late)
            : figures.closedThisYear == 0
            ? tr("People asking about their own data. Open: %1. None was closed this year.").arg(figures.open())
            : tr("People asking about their own data. Open: %1. Closed this year: %2, in %3 days on average.")
                  .arg(figures.open())
                  .arg(figures.closedThisYear)
                  .arg(figures.averageDays));
    std::vector<kit::ChartColumn> columns;
    const QLocale locale;
    for (const QueueFigures::Month& month : figures.months)
        columns.push_back({locale.toString(month.first, QStringLiteral("MMM yy")),
            locale.toString(month.first, QStringLiteral("MMMM yyyy")), month.days,
            month.count == 0 ? tr("none closed") : locale.toString(month.days, 'f', 0)});
    m_chart->setColumns(columns, tr("Days from receipt to the answer, month by month. The law allows about 30."));
}

void RequestsScreen::showRequest(qint64 id)
{
    if (id <= 0) {
        m_side->setCurrentIndex(nothingPage);
        return;
    }
    if (m_pane->request().value != id)
        m_paneScroll->verticalScrollBar()->setValue(0); // else another button lies where one was just clicked
    m_pane->show({id});
    m_side->setCurrentIndex(panePage);
}

void RequestsScreen::beginNew(base::CustomerId customer)
{
    if (!may(m_context, access::Operation::OpenRequest))
        return;
    m_wanted = 0; // a list that comes later does not put the request before in the form's place
    const bool isBegun = m_side->currentIndex() == formPage && m_form->isTouched();
    m_side->setCurrentIndex(formPage);
    openSide();
    if (isBegun && !customer.isValid())
        return m_form->takeFocus();
    if (isBegun) {
        m_nextNew = customer;
        return m_form->leave();
    }
    m_form->openFor(customer);
}

void RequestsScreen::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_N)
        beginNew({});
    else if (event->key() == Qt::Key_Escape)
        stepBack();
    else
        Screen::keyPressEvent(event);
}

ScreenEntry requestsEntry(shell::Choosers choosers)
{
    ScreenEntry entry;
    entry.id = QStringLiteral("requests");
    entry.railText = RequestsScreen::tr("Requests");
    entry.railIcon = QStringLiteral("inbox");
    entry.make = [choosers](const shell::Context& context, QWidget* parent) {
        return new RequestsScreen(context, choosers, parent);
    };
    entry.announce = [](const shell::Context& context) {
        context.commands.add({QStringLiteral("request.start"), {}, {}, {}, {},
            [&commands = context.commands](const QVariant& id) { commands.run(QStringLiteral("go.requests"), id); }});
        if (may(context, access::Operation::OpenRequest))
            context.commands.explainKey(
                {RequestsScreen::tr("On the page Home"), QStringLiteral("N"), RequestsScreen::tr("New request")});
    };
    entry.today = tellRequests;
    entry.count = [](const shell::Context& context, const std::function<void(qint64)>& show) {
        auto& vault = context.workspace;
        kit::whenDone(&context.notices, vault.requests().figures(vault.today()),
            [show](const base::Result<QueueFigures>& figures) { show(figures ? figures->open() : 0); });
    };
    return entry;
}

} // namespace aicms::ui_requests
