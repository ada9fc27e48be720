// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/request_queue.h"

#include "core/workspace/workspace.h"
#include "ui/kit/charts/chart_panel.h"
#include "ui/kit/column_room.h"
#include "ui/kit/data_table.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/head_width.h"
#include "ui/kit/view_tabs.h"
#include "ui/kit/when_done.h"
#include "ui/requests/answer.h"
#include "ui/requests/handler_field.h"
#include "ui/requests/request_cells.h"
#include "ui/shell/spacing.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace aicms::ui_requests {

using requests::Queue;
using requests::QueueFigures;
using requests::RequestId;

namespace {

const QString openView = QStringLiteral("open");
const QString closedView = QStringLiteral("closed");
const QString mineView = QStringLiteral("mine");

} // namespace

RequestQueue::RequestQueue(const shell::Context& context, QWidget* parent)
    : Card({}, parent), m_context(context), m_tabs(new kit::ViewTabs), m_table(new kit::DataTable),
      m_chart(new kit::ChartPanel(tr("Days to close, by month"))), m_chartPart(new QWidget)
{
    setPadding(0);
    m_tabs->setObjectName(QStringLiteral("requestTabs"));
    m_tabs->addView(openView, tr("Open"));
    m_tabs->addView(mineView, tr("Mine"));
    m_tabs->addView(closedView, tr("Closed"));
    makeTable();
    m_chart->setObjectName(QStringLiteral("requestChart"));
    m_chart->setWholeNumbers(); // days
    constexpr double limit = 30; // days: a month, as most of the laws give
    m_chart->setLimit(limit, tr("Dashed line: 30 days, about what the law allows"));
    m_chart->setTableTitles(tr("Month"), tr("Days to close"));
    auto* list = new QVBoxLayout;
    shell::setSpacing(list, 0, 0, 0, 0, 0);
    list->addWidget(m_tabs);
    list->addWidget(m_table, 1);
    body()->addLayout(list, 3);
    auto* chart = new QVBoxLayout(m_chartPart);
    shell::setSpacing(chart, 0, 0, 0, 8, 8);
    auto* inner = new QHBoxLayout;
    shell::setSpacing(inner, 16, 0, 6, 0, 0);
    inner->addWidget(m_chart);
    chart->addWidget(new kit::Separator);
    chart->addLayout(inner, 1);
    body()->addWidget(m_chartPart, 2);
    connect(m_tabs, &kit::ViewTabs::viewChanged, this, &RequestQueue::viewChanged);
    connect(m_table, &kit::DataTable::currentIdChanged, this, &RequestQueue::chosen);
    connect(m_table, &kit::DataTable::opened, this, &RequestQueue::opened);
    connect(m_table, &kit::DataTable::paneRequested, this, &RequestQueue::opened);
    connect(m_table, &QTableView::clicked, this, &RequestQueue::pressed);
    connect(m_table, &kit::DataTable::menuRequested, this, &RequestQueue::showRowMenu);
}

void RequestQueue::makeTable()
{
    m_table->setObjectName(QStringLiteral("requestTable"));
    m_table->setAccessibleName(tr("Requests, what is due first"));
    m_table->setColumns(queueColumns());
    // The step stands beside the list as well; the number is what people call a request by.
    m_room = new kit::ColumnRoom(m_table, {QStringLiteral("with"), QStringLiteral("step"), QStringLiteral("number")},
        kit::ColumnRoom::Words::Whole);
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
                    fitDeadlines(cells);
                }
                answer(std::move(cells));
            });
    });
}

void RequestQueue::fitDeadlines(const std::vector<QVariantList>& rows)
{
    const int width = kit::pillWidth(rows, m_table->rows()->columnOf(dueColumn), std::max(m_dueWidth, leastDueWidth));
    if (std::exchange(m_dueWidth, width) == width)
        return;
    m_table->setWidth(dueColumn, width);
    m_room->apply();
}

void RequestQueue::showRowMenu(qint64 id, const QPoint& at)
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
    if (menu->isEmpty() || view() == Queue::Closed)
        delete menu;
    else
        menu->popup(at);
}

void RequestQueue::handTo(RequestId id, base::UserId user)
{
    requests::MoveDraft draft;
    draft.move = requests::Move::Assign;
    draft.number = user.value;
    onSuccess(this, m_context.workspace.requests().move(id, draft), m_context.notices,
        [](const requests::RequestView&) { }); // the change brings list and pane up to date
}

Queue RequestQueue::view() const
{
    const QString view = m_tabs->currentView();
    return view == closedView ? Queue::Closed : view == mineView ? Queue::Mine : Queue::Open;
}

void RequestQueue::reload()
{
    auto& service = m_context.workspace.requests();
    onSuccess(this, service.ids(view()), m_context.notices, [this, asked = view()](const std::vector<RequestId>& ids) {
        if (asked == view()) // else another list was chosen meanwhile
            showIds(ids);
    });
    onSuccess(this, service.ids(Queue::Mine), m_context.notices,
        [this](const std::vector<RequestId>& mine) { m_tabs->setCount(mineView, static_cast<int>(mine.size())); });
}

void RequestQueue::showIds(const std::vector<RequestId>& ids)
{
    std::vector<qint64> numbers;
    for (const RequestId id : ids)
        numbers.push_back(id.value);
    m_table->rows()->setIds(numbers);
    m_table->rows()->reload();
    Q_EMIT read();
}

void RequestQueue::showOpen()
{
    m_tabs->setCurrentView(openView);
}

void RequestQueue::showFigures(const QueueFigures& figures)
{
    m_tabs->setCount(openView, figures.open());
    std::vector<kit::ChartColumn> columns;
    const QLocale locale;
    for (const QueueFigures::Month& month : figures.months)
        columns.push_back({locale.toString(month.first, QStringLiteral("MMM yy")),
            locale.toString(month.first, QStringLiteral("MMMM yyyy")), month.days,
            month.count == 0 ? tr("none closed") : locale.toString(month.days, 'f', 0)});
    m_chart->setColumns(columns, tr("Days from receipt to the answer, month by month. The law allows about 30."));
}

void RequestQueue::setChartShown(bool isShown)
{
    m_chartPart->setVisible(isShown);
}

bool RequestQueue::has(qint64 id) const
{
    return m_table->rows()->rowOf(id) >= 0;
}

qint64 RequestQueue::currentId() const
{
    return m_table->currentId();
}

qint64 RequestQueue::onlyId() const
{
    return m_table->rows()->rowCount() == 1 ? m_table->rows()->idAt(0) : 0;
}

void RequestQueue::choose(qint64 id)
{
    if (id > 0)
        m_table->setCurrentId(id);
    else
        m_table->setCurrentIndex({});
}

void RequestQueue::takeFocus()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace aicms::ui_requests
