// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requests_screen.h"

#include "core/workspace/workspace.h"
#include "ui/kit/action_button.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/page_header.h"
#include "ui/kit/scroll_page.h"
#include "ui/kit/when_done.h"
#include "ui/requests/answer.h"
#include "ui/requests/due_tile.h"
#include "ui/requests/request_calendar.h"
#include "ui/requests/request_form.h"
#include "ui/requests/request_pane.h"
#include "ui/requests/request_queue.h"
#include "ui/requests/requests_today.h"
#include "ui/shell/commands.h"
#include "ui/shell/spacing.h"
#include "ui/wording/request_wording.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace aicms::ui_requests {

using requests::Queue;
using requests::QueueFigures;
using requests::RequestId;
using shell::ScreenEntry;
using theme::Color;

namespace {

/// What stands beside the list.
enum SidePage { nothingPage, panePage, formPage };

bool may(const shell::Context& context, access::Operation operation)
{
    return access::permit(context.workspace.session(), operation).has_value();
}

} // namespace

RequestsScreen::RequestsScreen(const shell::Context& context, shell::Choosers choosers, QWidget* parent)
    : Screen(parent), m_context(context), m_choosers(std::move(choosers)),
      m_header(new kit::PageHeader(tr("Requests"))), m_queue(new RequestQueue(context)), m_side(new QStackedWidget),
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
    below->addWidget(m_queue, 5);
    below->addWidget(makeSide(), 3);
    all->addWidget(m_header);
    all->addWidget(makeTiles());
    all->addLayout(below, 1);
    followQueue();
    connect(&context.workspace, &workspace::Workspace::changed, this, [this](const base::Change& change) {
        const bool concerns = change.kind == base::ChangeKind::Request || change.kind == base::ChangeKind::Everything;
        if (!concerns || !isVisible())
            return;
        reload();
        if (change.id == 0 || change.id == m_pane->request().value)
            m_pane->reload(); // changed elsewhere, it must not offer what is over
    });
}

void RequestsScreen::followQueue()
{
    connect(m_queue, &RequestQueue::viewChanged, this, &RequestsScreen::reload);
    connect(m_queue, &RequestQueue::read, this, &RequestsScreen::chooseWanted);
    connect(m_queue, &RequestQueue::chosen, this, [this](qint64 id) {
        if (m_side->currentIndex() != formPage) // what is being typed stays in front
            showRequest(id);
    });
    connect(m_queue, &RequestQueue::opened, this, [this](qint64 id) {
        if (m_side->currentIndex() == formPage)
            return openSide();
        showRequest(id);
        openSide();
        m_pane->focusMain();
    });
    connect(m_queue, &RequestQueue::pressed, this, [this] {
        if (m_isNarrow)
            openSide();
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
    m_queue->setChartShown(!m_isNarrow);
    m_queue->setVisible(!isSide);
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
    m_queue->takeFocus();
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
        m_queue->choose(0);
        m_pane->show({}); // a list that is read anew does not choose it again
        showRequest(0);
    }
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
    connect(m_pane, &RequestPane::stepsWanted, this, [this](const QString& command, qint64 id) {
        if (command == correctIntake)
            beginCorrection({id});
        else
            m_context.commands.run(command, id);
    });
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
        m_wantsKeys = true;
        showRequest(made.id.value); // at once: a form that stays is filled in a second time
        m_queue->showOpen();
        reload();
    });
    connect(m_form, &RequestForm::corrected, this, &RequestsScreen::takeCorrection);
    connect(m_form, &RequestForm::left, this, [this] {
        Q_EMIT settled();
        if (const base::CustomerId next = std::exchange(m_nextNew, {}); next.isValid())
            return m_form->openFor(next);
        showRequest(m_queue->currentId());
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
        m_queue->showOpen();
    }
    m_takesTheOnlyOne = true;
    reload();
    if (m_side->currentIndex() == panePage)
        m_pane->reload(); // the steps of an answer may have closed it
    if (m_side->currentIndex() != formPage && !(m_isNarrow && m_isSideOpen))
        m_queue->takeFocus(); // the keys of the screen count at once
    if (const qint64 customer = argument.toLongLong(); customer > 0)
        beginNew({customer});
    else if (argument == beginning())
        beginNew({});
}

bool RequestsScreen::focusResults()
{
    m_queue->takeFocus();
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

void RequestsScreen::reload()
{
    m_queue->reload();
    onSuccess(this, m_context.workspace.requests().figures(m_context.workspace.today()), m_context.notices,
        [this](const QueueFigures& figures) { showFigures(figures); });
}

void RequestsScreen::chooseWanted()
{
    const qint64 wanted = m_wanted != 0 ? m_wanted : m_pane->request().value;
    const bool takesTheOnlyOne = std::exchange(m_takesTheOnlyOne, false);
    if (m_queue->has(wanted)) {
        m_queue->choose(wanted);
        if (m_wanted != 0)
            showRequest(wanted);
    } else if (takesTheOnlyOne && m_wanted == 0 && m_side->currentIndex() == nothingPage) {
        m_queue->choose(m_queue->onlyId());
    }
    m_wanted = 0;
    if (std::exchange(m_wantsKeys, false) && m_queue->isVisible())
        m_queue->takeFocus(); // the button that took it in is gone
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
    m_queue->showFigures(figures);
    m_header->setSubtitle(m_isNarrow ? tr("Open: %1. Late: %2.").arg(figures.open()).arg(figures.late)
            : figures.closedThisYear == 0
            ? tr("People asking about their own data. Open: %1. None was closed this year.").arg(figures.open())
            : tr("People asking about their own data. Open: %1. Closed this year: %2, in %3 days on average.")
                  .arg(figures.open())
                  .arg(figures.closedThisYear)
                  .arg(figures.averageDays));
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

void RequestsScreen::beginCorrection(RequestId id)
{
    onSuccess(
        this, m_context.workspace.requests().show(id), m_context.notices, [this](const requests::RequestView& view) {
            if (m_side->currentIndex() != panePage || m_pane->request() != view.request.id)
                return; // something else is in front by now
            m_side->setCurrentIndex(formPage);
            openSide();
            m_form->openToCorrect(view);
        });
}

void RequestsScreen::takeCorrection(const requests::RequestView& made, const requests::Request& before)
{
    m_context.notices.toast(tr("Corrected. The deadline was worked out anew."));
    const auto objects = [](const requests::Request& request) {
        return std::ranges::find(request.items, requests::Kind::ObjectionMarketing, &requests::Item::kind)
            != request.items.end();
    };
    const bool isSame = objects(made.request) && made.request.customer == before.customer;
    if (before.customer.isValid() && objects(before) && !isSame)
        m_context.notices.warning(tr("Advertising was stopped at once when this was taken in, and stays stopped for "
                                     "whoever it was taken in for. If she did not object, enter that on the page "
                                     "Consent."));
    if (!made.isObjectionKept)
        m_context.notices.warning(wording::objectionNotKept());
    Q_EMIT settled();
    m_wanted = made.request.id.value;
    showRequest(made.request.id.value);
    leaveSide();
    reload();
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
    entry.count = [](const shell::Context& context, const shell::ShowCount& show) {
        auto& vault = context.workspace;
        kit::whenDone(&context.notices, vault.requests().figures(vault.today()),
            [show](const base::Result<QueueFigures>& figures) {
                show({figures ? figures->open() : 0, figures && figures->late > 0});
            });
    };
    return entry;
}

} // namespace aicms::ui_requests
