// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/consent_today.h"

#include "core/consent/renewal.h"
#include "core/workspace/workspace.h"
#include "ui/shell/today_answer.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace aicms::ui_consent {

using consent::Ending;
using shell::forToday;
using shell::TodayLine;
using shell::TodayPart;
using shell::TodayTile;

namespace {

struct ConsentToday {
    Q_DECLARE_TR_FUNCTIONS(aicms::ui_consent::ConsentToday)
};

using Endings = std::vector<Ending>;
using Asked = std::vector<std::optional<base::UtcTime>>;

constexpr int soonDays = 30;
constexpr int weeksShown = 12;
constexpr int weekDays = 7;

QDate lastDayOf(const Ending& ending, const QTimeZone& zone)
{
    return ending.validUntil.toDateTime().toTimeZone(zone).date();
}

TodayTile tileOf(const Endings& endings, const std::vector<QDate>& days, QDate today)
{
    TodayTile tile;
    tile.title = ConsentToday::tr("Consents expiring");
    tile.icon = QStringLiteral("hand-heart");
    tile.tint = theme::Color::Warning;
    tile.line = theme::Color::Chart2;
    tile.figure = std::ranges::count_if(days, [today](QDate day) { return today.daysTo(day) <= soonDays; });
    tile.words = ConsentToday::tr("within 30 days");
    if (!endings.empty()) {
        tile.series.assign(weeksShown, 0);
        for (const QDate day : days) {
            const qint64 week = std::max<qint64>(0, today.daysTo(day)) / weekDays;
            tile.series[static_cast<std::size_t>(std::min<qint64>(week, weeksShown - 1))] += 1;
        }
    }
    tile.seriesWords = ConsentToday::tr("Consents that end in each of the coming 12 weeks");
    tile.way = {QStringLiteral("go.consent"), QStringLiteral("renew")};
    return tile;
}

/// Whoever was asked already is waited for.
TodayPart partOf(const Endings& endings, const Endings& soon, const Asked& asked, const QTimeZone& zone, QDate today)
{
    std::vector<QDate> days;
    for (const Ending& ending : endings)
        days.push_back(lastDayOf(ending, zone));
    TodayPart part;
    part.tiles.push_back(tileOf(endings, days, today));
    std::set<qint64> people;
    QDate first;
    for (std::size_t at = 0; at < soon.size() && at < asked.size(); ++at) {
        if (asked[at])
            continue;
        people.insert(soon[at].customer.value);
        const QDate day = lastDayOf(soon[at], zone);
        first = first.isValid() ? std::min(first, day) : day;
    }
    if (people.empty())
        return part;
    TodayLine line;
    line.due = first;
    line.icon = QStringLiteral("hand-heart");
    line.text = ConsentToday::tr("Ask %n customer(s) to renew their consent", nullptr, static_cast<int>(people.size()));
    line.more
        = ConsentToday::tr("Their consent ends within 30 days, and they were not asked yet. What has ended is not "
                           "used any more.");
    line.action = ConsentToday::tr("See list");
    line.way = {QStringLiteral("go.consent"), QStringLiteral("renew")};
    part.lines.push_back(line);
    return part;
}

} // namespace

void tellConsents(const shell::Context& context, const shell::ShowToday& show)
{
    workspace::Workspace& vault = context.workspace;
    forToday(vault, vault.consent().endings(weeksShown * weekDays), show, [&vault, show](const Endings& endings) {
        const QTimeZone zone = vault.zone();
        const QDate today = vault.today();
        Endings soon;
        std::vector<consent::RenewalWish> wishes;
        for (const Ending& ending : endings) {
            if (today.daysTo(lastDayOf(ending, zone)) > soonDays)
                continue;
            soon.push_back(ending);
            wishes.push_back({ending.customer, ending.purpose});
        }
        forToday(vault, consent::readAsked(vault.database(), vault.session(), std::move(wishes)), show,
            [show, endings, soon, zone, today](
                const Asked& asked) { show(partOf(endings, soon, asked, zone, today)); });
    });
}

} // namespace aicms::ui_consent
