// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requests_screen.h"

#include "core/requests/deadline_calendar.h"
#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/charts/chart_panel.h"
#include "ui/kit/column_room.h"
#include "ui/kit/data_table.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/page_header.h"
#include "ui/kit/paper.h"
#include "ui/kit/scroll_page.h"
#include "ui/kit/view_tabs.h"
#include "ui/kit/when_done.h"
#include "ui/requests/answer.h"
#include "ui/requests/due_tile.h"
#include "ui/requests/flows/flow_list.h"
#include "ui/requests/request_cells.h"
#include "ui/requests/request_form.h"
#include "ui/requests/request_pane.h"
#include "ui/requests/requests_today.h"
#include "ui/shell/commands.h"
#include "ui/shell/spacing.h"
#include "ui/wording/request_wording.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

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
      m_pane(new RequestPane(context)), m_form(new RequestForm(context))
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
    m_below = new QBoxLayout(QBoxLayout::LeftToRight);
    shell::setSpacing(m_below, 0, 0, 0, 0, 12);
    m_lists = makeLists();
    m_below->addWidget(m_lists, 5);
    m_below->addWidget(makeSide(), 3);
    all->addWidget(m_header);
    all->addWidget(makeTiles());
    all->addLayout(m_below, 1);
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
    auto* holder = new QWidget;
    m_tileGrid = new QGridLayout(holder);
    shell::setSpacing(m_tileGrid, 0, 0, 0, 0, 10);
    m_tiles = {new DueTile(QStringLiteral("circle-alert"), Color::Danger, tr("Late"), QStringLiteral("tileLate")),
        new DueTile(QStringLiteral("hourglass"), Color::Danger, tr("Due in 3 days"), QStringLiteral("tileThree")),
        new DueTile(QStringLiteral("hourglass"), Color::Warning, tr("Due in 10 days"), QStringLiteral("tileTen")),
        new DueTile(QStringLiteral("calendar"), Color::TextSecondary, tr("Later"), QStringLiteral("tileLater")),
        new DueTile(QStringLiteral("circle-pause"), Color::Info, tr("Waiting"), QStringLiteral("tileWaiting")),
        new DueTile(
            QStringLiteral("circle-check"), Color::Success, tr("Closed this month"), QStringLiteral("tileClosed"))};
    for (std::size_t i = 0; i < m_tiles.size(); ++i)
        m_tileGrid->addWidget(m_tiles[i], 0, static_cast<int>(i));
    return holder;
}

/// In a narrow window, or with large text, one thing stands below the other and the page scrolls.
void RequestsScreen::resizeEvent(QResizeEvent* event)
{
    constexpr int leastWidth = 900; // design pixels
    constexpr int listHeight = 220;
    constexpr int sideHeight = 420;
    Screen::resizeEvent(event);
    const bool isNarrow = width() < theme::px(leastWidth);
    const int columns = isNarrow ? 3 : static_cast<int>(m_tiles.size());
    for (std::size_t i = 0; i < m_tiles.size(); ++i)
        m_tileGrid->addWidget(m_tiles[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    m_below->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_chart->setVisible(!isNarrow);
    m_lists->setMinimumHeight(isNarrow ? theme::px(listHeight) : 0);
    m_side->setMinimumHeight(isNarrow ? theme::px(sideHeight) : 0);
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
                    const auto names = userNames(m_context.workspace);
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
    card->body()->addWidget(m_tabs);
    card->body()->addWidget(m_table, 3);
    card->addSeparator();
    auto* chart = new QHBoxLayout;
    shell::setSpacing(chart, 16, 0, 6, 8, 0);
    chart->addWidget(m_chart);
    card->body()->addLayout(chart, 2);
    connect(m_tabs, &kit::ViewTabs::viewChanged, this, &RequestsScreen::reload);
    connect(m_table, &kit::DataTable::currentIdChanged, this, [this](qint64 id) {
        if (m_side->currentIndex() != formPage) // what is being typed stays in front
            showRequest(id);
    });
    connect(m_table, &kit::DataTable::opened, this, &RequestsScreen::showRequest);
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
    connect(m_pane, &RequestPane::stepsWanted, this,
        [this](const QString& command, qint64 id) { m_context.commands.run(command, id); });
    connect(m_pane, &RequestPane::moved, this, &RequestsScreen::settled);
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
        showRequest(m_table->currentId());
        Q_EMIT settled();
    });
    return m_side;
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
    if (m_side->currentIndex() != formPage)
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
        const QByteArray inCards = m_pane->flows().typed();
        return inCards.isEmpty() ? std::nullopt : std::optional(shell::Unsaved {{}, inCards});
    }
    const QByteArray typed = m_side->currentIndex() == formPage ? m_form->typed() : QByteArray();
    return typed.isEmpty() ? std::nullopt : std::optional(shell::Unsaved {m_form->customer(), typed});
}

bool RequestsScreen::restore(const QByteArray& content)
{
    if (const requests::RequestId id = FlowList::requestOf(content); id.isValid()) {
        m_pane->flows().bringBack(content);
        m_wanted = id.value;
        reload();
        return true;
    }
    if (!may(m_context, access::Operation::OpenRequest) || !m_form->bringBack(content))
        return false;
    m_side->setCurrentIndex(formPage);
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
            [this](const std::vector<requests::RequestRow>& rows) { writeCalendar(rows); });
    });
}

/// Numbers and kinds, no names: a calendar goes to phones and other computers.
void RequestsScreen::writeCalendar(const std::vector<requests::RequestRow>& rows)
{
    constexpr int warnDays = 7; // privacy-rules R7
    std::vector<requests::CalendarEntry> entries;
    for (const requests::RequestRow& row : rows) {
        if (!row.dueOn.isValid()) // an answer is outstanding
            continue;
        QStringList kinds;
        for (const requests::Item& item : row.items)
            kinds << wording::requestKindName(item.kind);
        const QString number = wording::requestNumber(row.id);
        entries.push_back({QStringLiteral("request-%1@%2")
                               .arg(row.id.value)
                               .arg(m_context.workspace.vaultId().toString(QUuid::WithoutBraces)),
            row.dueOn, tr("%1: %2, answer due", "number, what is asked for").arg(number, kinds.join(tr(", "))),
            tr("Received on %1. Who asks stands in the register.")
                .arg(QLocale().toString(row.received, QLocale::LongFormat)),
            warnDays});
    }
    const QString path = m_choosers.saveFile(
        this, tr("Save the deadlines"), tr("deadlines", "a file name without the ending") + QStringLiteral(".ics"));
    if (path.isEmpty())
        return;
    if (kit::saveText(QString::fromUtf8(calendarFile(entries, m_context.workspace.clock().now())), path))
        m_context.notices.toast(
            tr("Saved as %1. It holds numbers and dates, no names. Dates that change need a new file.", "file name")
                .arg(QFileInfo(path).fileName()));
    else
        m_context.notices.error({base::ErrorKind::InputOutput, tr("the file could not be written")});
}

void RequestsScreen::showFigures(const QueueFigures& figures)
{
    const std::vector<int> shown = {
        figures.late, figures.withinThree, figures.withinTen, figures.later, figures.waiting, figures.closedThisMonth};
    for (size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setFigure(shown[i]);
    m_tabs->setCount(openView, figures.open());
    m_header->setSubtitle(figures.closedThisYear == 0
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
    m_side->setCurrentIndex(formPage);
    m_form->openFor(customer);
}

void RequestsScreen::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_N)
        beginNew({});
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
        kit::whenDone(&vault, vault.requests().figures(vault.today()),
            [show](const base::Result<QueueFigures>& figures) { show(figures ? figures->open() : 0); });
    };
    return entry;
}

} // namespace aicms::ui_requests
