// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requests_today.h"

#include "core/requests/request_rules.h"
#include "core/workspace/workspace.h"
#include "ui/requests/request_cells.h"
#include "ui/requests/request_way.h"
#include "ui/shell/today_answer.h"
#include "ui/wording/date_text.h"
#include "ui/wording/request_wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace aicms::ui_requests {

using requests::Kind;
using requests::QueueFigures;
using requests::RequestId;
using requests::RequestRow;
using shell::forToday;
using shell::TodayLine;
using shell::TodayPart;
using shell::TodayTile;

namespace {

struct RequestsToday {
    Q_DECLARE_TR_FUNCTIONS(aicms::ui_requests::RequestsToday)
};

using Ids = std::vector<RequestId>;
using Rows = std::vector<RequestRow>;
using Series = std::vector<double>;

const QString oneOfThem = QStringLiteral("request ");
constexpr int monthsShown = 12;
/// Of more closed ones the line would cost more than it tells.
constexpr int mostClosed = 2000;

/// What is to be done, and for whom.
QString taskOf(const RequestRow& row)
{
    const QString who = personOf(row.name);
    if (row.items.size() == 1) {
        switch (row.items.front().kind) {
        case Kind::Access: return RequestsToday::tr("Send %1 a copy of their data").arg(who);
        case Kind::Portability: return RequestsToday::tr("Send %1 their data to take along").arg(who);
        case Kind::Erasure: return RequestsToday::tr("Delete the data of %1").arg(who);
        case Kind::Rectification: return RequestsToday::tr("Correct the data of %1").arg(who);
        default: break;
        }
    }
    QStringList kinds;
    for (const requests::Item& item : row.items)
        kinds << wording::requestKindName(item.kind);
    return RequestsToday::tr("Answer %1: %2", "a person, what is asked for")
        .arg(who, kinds.join(RequestsToday::tr(", ", "between what is asked for")));
}

TodayLine lineOf(const RequestRow& row, QDate today)
{
    TodayLine line;
    line.due = row.dueOn;
    line.icon = row.items.empty() ? QStringLiteral("inbox") : requestIcon(row.items.front().kind);
    line.text = taskOf(row);
    line.more = RequestsToday::tr("%1, received on %2. Step: %3.", "number of the request, day, name of the step")
                    .arg(wording::requestNumber(row.id), wording::dayText(row.received),
                        shortStepName(wayOf(row.standing, row.items), row.items));
    if (const QString reminder = reminderText(row.dueOn, today); !reminder.isEmpty())
        line.more += u' ' + reminder;
    line.action = RequestsToday::tr("Continue");
    line.way = {QStringLiteral("go.requests"), showing(row.id)};
    return line;
}

/// How many were open at the end of each month, and are now.
Series openByMonth(const Rows& rows, QDate today)
{
    Series series;
    for (const QDate first : shell::monthsUntil(today, monthsShown)) {
        const QDate day = std::min(today, first.addMonths(1).addDays(-1));
        series.push_back(static_cast<double>(std::ranges::count_if(rows, [day](const RequestRow& row) {
            const QDate ended = row.standing.endedOn;
            return row.received.isValid() && row.received <= day && (!ended.isValid() || ended > day);
        })));
    }
    return series;
}

TodayPart partOf(const QueueFigures& figures, const Rows& open, const Series& series, QDate today)
{
    TodayPart part;
    TodayTile tile;
    tile.title = RequestsToday::tr("Open requests");
    tile.icon = QStringLiteral("inbox");
    tile.tint = figures.late > 0 ? theme::Color::Danger : theme::Color::Accent;
    tile.figure = figures.open();
    tile.words = figures.open() == 0
        ? RequestsToday::tr("nobody waits for an answer")
        : RequestsToday::tr("%1 late, %2 due in 10 days", "how many requests")
              .arg(QLocale().toString(figures.late), QLocale().toString(figures.withinThree + figures.withinTen));
    tile.series = series;
    tile.seriesWords = RequestsToday::tr("Requests that were open at the end of each of the last 12 months");
    tile.way = {QStringLiteral("go.requests")};
    part.tiles.push_back(tile);
    for (const RequestRow& row : open) {
        if (!row.dueOn.isValid() && !row.owedSince.isValid()) // an answer is outstanding
            continue;
        if (!row.dueOn.isValid() || remindersReached(row.dueOn, today) > 0)
            part.lines.push_back(lineOf(row, today));
        else if (!part.next.isValid() || row.dueOn < part.next)
            part.next = row.dueOn;
    }
    return part;
}

} // namespace

QVariant showing(RequestId id)
{
    return oneOfThem + QString::number(id.value);
}

QVariant beginning()
{
    return QStringLiteral("new");
}

RequestId shownBy(const QVariant& argument)
{
    const QString text = argument.toString();
    return {text.startsWith(oneOfThem) ? text.mid(oneOfThem.size()).toLongLong() : 0};
}

void tellRequests(const shell::Context& context, const shell::ShowToday& show)
{
    workspace::Workspace& vault = context.workspace;
    const QDate today = vault.today();
    const bool mayOpen = access::permit(vault.session(), access::Operation::OpenRequest).has_value();
    const auto tell = [show, today, mayOpen](const QueueFigures& figures, const Rows& open, const Rows* closed) {
        Series series;
        if (closed) {
            Rows all = open;
            all.insert(all.end(), closed->begin(), closed->end());
            series = openByMonth(all, today);
        }
        TodayPart part = partOf(figures, open, series, today);
        if (mayOpen)
            part.start = shell::TodayStart {RequestsToday::tr("New request"), QStringLiteral("plus"), Qt::Key_N,
                {QStringLiteral("go.requests"), beginning()}};
        show(part);
    };
    const auto readClosed = [&vault, show, tell](const QueueFigures& figures, const Rows& open) {
        forToday(vault, vault.requests().ids(requests::Queue::Closed), show,
            [&vault, show, tell, figures, open](const Ids& ids) {
                if (std::ssize(ids) > mostClosed)
                    tell(figures, open, nullptr);
                else
                    forToday(vault, vault.requests().rows(ids), show,
                        [tell, figures, open](const Rows& closed) { tell(figures, open, &closed); });
            });
    };
    const auto readOpen = [&vault, show, readClosed](const QueueFigures& figures) {
        forToday(vault, vault.requests().ids(requests::Queue::Open), show,
            [&vault, show, readClosed, figures](const Ids& ids) {
                forToday(vault, vault.requests().rows(ids), show,
                    [readClosed, figures](const Rows& open) { readClosed(figures, open); });
            });
    };
    forToday(vault, vault.requests().figures(today), show, readOpen);
}

} // namespace aicms::ui_requests
