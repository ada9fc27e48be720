// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/retention_today.h"

#include "core/workspace/workspace.h"
#include "ui/retention/retention_words.h"
#include "ui/shell/frame/backup_status.h"
#include "ui/shell/today_answer.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <functional>

namespace aicms::ui_retention {

using retention::Certificate;
using retention::Hold;
using retention::Run;
using shell::forToday;
using shell::TodayChart;
using shell::TodayLine;
using shell::TodayPart;
using shell::TodayTile;

namespace {

struct RetentionToday {
    Q_DECLARE_TR_FUNCTIONS(aicms::ui_retention::RetentionToday)
};

constexpr int monthsShown = 12;
constexpr int mostRead = 1000; ///< as the list of past removals

using Series = std::vector<double>;
using Lines = std::vector<TodayLine>;

const QString retentionScreen = QStringLiteral("go.retention");

/// What is known besides the count, which takes longest.
struct Known {
    std::vector<Hold> holds;
    std::vector<Certificate> certificates;
    std::vector<Run> runs;
    std::optional<retention::PurgeService::Confirmation> confirmed = {}; ///< what waits for a second person
    QString confirmedBy = {};
};

/// Not by a run, nor of single values that nobody needs: somebody asked for it.
bool isOnRequest(const Certificate& certificate, const std::vector<Run>& runs)
{
    return certificate.people > 0 && std::ranges::find(runs, certificate.id, &Run::erasure) == runs.end();
}

Series removedByMonth(const Known& known, bool onRequest, const std::vector<QDate>& months, const QTimeZone& zone)
{
    Series series(months.size(), 0);
    for (const Certificate& each : known.certificates) {
        if (isOnRequest(each, known.runs) != onRequest)
            continue;
        const QDate day = each.startedAt.toDateTime().toTimeZone(zone).date();
        const auto month = std::ranges::find(months, QDate(day.year(), day.month(), 1));
        if (month != months.end())
            series[static_cast<std::size_t>(month - months.begin())]
                += static_cast<double>(removedBy(each, known.runs));
    }
    return series;
}

TodayChart chartOf(const Series& byRules, const Series& onRequest, const std::vector<QDate>& months)
{
    const QLocale locale;
    TodayChart chart;
    chart.title = RetentionToday::tr("Records removed in the last 12 months");
    chart.nameTitle = RetentionToday::tr("Month");
    chart.valueTitle = RetentionToday::tr("Removed by retention");
    chart.aboveTitle = RetentionToday::tr("Removed on request");
    qint64 sum = 0;
    qint64 asked = 0;
    for (std::size_t at = 0; at < months.size(); ++at) {
        const auto count = static_cast<qint64>(byRules[at]);
        const auto wished = static_cast<qint64>(onRequest[at]);
        sum += count + wished;
        asked += wished;
        chart.columns.push_back({locale.toString(months[at], RetentionToday::tr("MMM", "month, as QLocale writes it")),
            locale.toString(months[at], RetentionToday::tr("MMMM yyyy", "month and year, as QLocale writes them")),
            byRules[at], locale.toString(count), onRequest[at], locale.toString(wished)});
    }
    chart.sentence
        = RetentionToday::tr("Records that were removed for good, month by month: %1 in all, %2 of them on request.")
              .arg(locale.toString(sum), locale.toString(asked));
    return chart;
}

Lines holdLines(const std::vector<Hold>& holds, QDate today, QDate& next)
{
    Lines lines;
    for (const Hold& hold : holds) {
        if (!hold.reviewOn.isValid())
            continue;
        if (!shell::isForToday(hold.reviewOn, today)) {
            next = next.isValid() ? std::min(next, hold.reviewOn) : hold.reviewOn;
            continue;
        }
        TodayLine line;
        line.due = hold.reviewOn;
        line.icon = QStringLiteral("gavel");
        line.text = RetentionToday::tr("Decide on the legal hold: %1", "its matter").arg(hold.matter);
        line.more = RetentionToday::tr("It keeps: %1. Is it still needed?", "3 customers").arg(coverText(hold));
        line.action = RetentionToday::tr("Decide");
        line.way = {retentionScreen, QStringLiteral("holds")};
        lines.push_back(line);
    }
    return lines;
}

TodayPart partOf(const Known& known, const DueCount::Figures& due, const workspace::Workspace& vault)
{
    const QDate today = vault.today();
    const std::vector<QDate> months = shell::monthsUntil(today, monthsShown);
    const Series byRules = removedByMonth(known, false, months, vault.zone());
    const Series onRequest = removedByMonth(known, true, months, vault.zone());
    Series removed(months.size());
    std::ranges::transform(byRules, onRequest, removed.begin(), std::plus());
    TodayPart part;
    TodayTile tile;
    tile.title = RetentionToday::tr("Past retention");
    tile.icon = QStringLiteral("calendar-clock");
    tile.tint = theme::Color::Info;
    tile.line = theme::Color::Chart5;
    tile.figure = due.goes;
    tile.words = RetentionToday::tr("record(s) can be removed", nullptr, static_cast<int>(due.goes));
    if (std::ranges::any_of(removed, [](double count) { return count > 0; })) { // else there is nothing to be seen
        tile.series = removed;
        part.charts.push_back(chartOf(byRules, onRequest, months));
    }
    tile.seriesWords = RetentionToday::tr("Records removed in each of the last 12 months");
    tile.way = {retentionScreen, QStringLiteral("due")};
    part.tiles.push_back(tile);
    part.lines = holdLines(known.holds, today, part.next);
    if (due.toDecide > 0)
        part.lines.push_back({{}, QStringLiteral("scale"),
            RetentionToday::tr("Decide on %Ln record(s)", nullptr, static_cast<int>(due.toDecide)),
            RetentionToday::tr("The time is over, and the rule asks a person whether it goes or stays."),
            RetentionToday::tr("Decide"), {retentionScreen, QStringLiteral("review")}});
    if (known.confirmed && !known.confirmed->isMine)
        part.lines.push_back({{}, QStringLiteral("user-check"),
            RetentionToday::tr("Begin the run that %1 confirmed", "person").arg(known.confirmedBy),
            RetentionToday::tr("%n record(s), confirmed on %1. Look through the same list first.", nullptr,
                static_cast<int>(known.confirmed->run.plannedTotal()))
                .arg(timeText(known.confirmed->run.startedAt, vault)),
            RetentionToday::tr("See dry run"), {retentionScreen, QStringLiteral("due")}});
    else if (due.goes > 0)
        part.lines.push_back({{}, QStringLiteral("calendar-clock"),
            RetentionToday::tr("Remove %Ln record(s) past their time", nullptr, static_cast<int>(due.goes)),
            RetentionToday::tr("Look through the dry run first: it removes nothing."),
            RetentionToday::tr("See dry run"), {retentionScreen, QStringLiteral("due")}});
    return part;
}

} // namespace

void tellRetention(const shell::Context& context, const std::shared_ptr<DueCount>& count, const shell::ShowToday& show)
{
    workspace::Workspace& vault = context.workspace;
    const auto tell = [&vault, context, count, show](const Known& known) {
        count->tellTo([&vault, show, known](const base::Result<DueCount::Figures>& due) {
            show(due.map([&](const DueCount::Figures& figures) { return partOf(known, figures, vault); }));
        });
        count->count(context);
    };
    const auto withRuns
        = [&vault, show, tell](const std::vector<Hold>& holds, const std::vector<Certificate>& certificates) {
              return [&vault, show, tell, holds, certificates](const std::vector<Run>& runs) {
                  using Confirmed = std::optional<retention::PurgeService::Confirmation>;
                  forToday(vault, vault.purges().confirmation(), show,
                      [&vault, tell, holds, certificates, runs](const Confirmed& confirmed) {
                          const QString by = confirmed
                              ? userNames(vault).value(confirmed->run.by.value, RetentionToday::tr("A colleague"))
                              : QString();
                          tell({holds, certificates, runs, confirmed, by});
                      });
              };
          };
    forToday(vault, vault.holds().list(false), show, [&vault, show, withRuns](const std::vector<Hold>& holds) {
        forToday(vault, vault.erasures().certificates(mostRead), show,
            [&vault, show, withRuns, holds](const std::vector<Certificate>& certificates) {
                forToday(vault, vault.purges().runs(mostRead), show, withRuns(holds, certificates));
            });
    });
}

void tellBackups(const shell::Context& context, const shell::ShowToday& show)
{
    workspace::Workspace& vault = context.workspace;
    forToday(vault, vault.backups().last(), show, [&vault, show](const std::optional<base::UtcTime>& last) {
        shell::TodayCheck check;
        check.way = {QStringLiteral("go.backups"), {}};
        if (!last) {
            check.isWell = false;
            check.text = RetentionToday::tr("There is no backup yet");
        } else {
            const QDate day = last->toDateTime().toTimeZone(vault.zone()).date();
            check.isWell = day.daysTo(vault.today()) <= shell::BackupStatus::oldAfterDays;
            check.text = check.isWell ? RetentionToday::tr("Backup made, read back and checked")
                                      : RetentionToday::tr("The newest backup is old");
            check.day = shell::todayText(day, vault.today());
        }
        if (check.isWell)
            check.way = {};
        TodayPart part;
        part.checks.push_back(check);
        show(part);
    });
}

} // namespace aicms::ui_retention
