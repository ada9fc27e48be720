// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/kit/charts/column_chart.h"
#include "ui/theme/theme.h"

#include <QDate>
#include <QString>
#include <QVariant>

#include <functional>
#include <optional>
#include <vector>

namespace aicms::shell {

struct Context;

// What a screen has to say on the page of the day (ui/home), which knows no screen: each tells its own part of it with
// ScreenEntry::today.

/// A command and what it is given. No command: it leads nowhere.
struct TodayWay {
    QString command = {};
    QVariant argument = {};
    bool isThere() const { return !command.isEmpty(); }
    friend bool operator==(const TodayWay&, const TodayWay&) = default;
};

/// A number that is worth a look every morning.
struct TodayTile {
    QString title; ///< "Open requests"
    QString icon;
    theme::Color tint = theme::Color::Accent; ///< of the icon
    theme::Color line = theme::Color::Chart1; ///< of the sparkline
    qint64 figure = 0;
    QString words = {}; ///< "1 late, 1 due this week"
    std::vector<double> series = {}; ///< oldest first; fewer than two: no line is drawn
    QString seriesWords = {}; ///< what the line shows
    TodayWay way = {};
    friend bool operator==(const TodayTile&, const TodayTile&) = default;
};

/// Something that somebody has to do.
struct TodayLine {
    QDate due = {}; ///< invalid: no day is set; it comes last
    QString icon = {};
    QString text = {}; ///< what, and about whom
    QString more = {}; ///< the line below
    QString action = {}; ///< on the button: "Continue"
    TodayWay way = {};
    friend bool operator==(const TodayLine&, const TodayLine&) = default;
};

struct TodayChart {
    QString title;
    QString nameTitle; ///< heads of the table that shows the same
    QString valueTitle;
    std::vector<kit::ChartColumn> columns = {};
    QString sentence = {}; ///< what it shows, in words
    QString aboveTitle = {}; ///< of a second series that stands on the first; empty: there is one
    friend bool operator==(const TodayChart&, const TodayChart&) = default;
};

/// One of the things that keep the data safe, and whether it is as it should be.
struct TodayCheck {
    bool isWell = true;
    QString text = {};
    QString day = {}; ///< "today", "2 Feb 2026"; may be empty
    TodayWay way = {};
    friend bool operator==(const TodayCheck&, const TodayCheck&) = default;
};

/// What can be begun from there at any time, by its letter as well.
struct TodayStart {
    QString text; ///< "New request"
    QString icon;
    Qt::Key key = Qt::Key_unknown; ///< a letter
    TodayWay way = {};
    friend bool operator==(const TodayStart&, const TodayStart&) = default;
};

struct TodayPart {
    std::vector<TodayTile> tiles = {};
    std::vector<TodayLine> lines = {};
    std::vector<TodayChart> charts = {};
    std::vector<TodayCheck> checks = {};
    std::optional<TodayStart> start = {};
    QDate next = {}; ///< the first deadline that is too far away for a line
    friend bool operator==(const TodayPart&, const TodayPart&) = default;
};

/// From so many days before its deadline on something is told as a line.
inline constexpr int todayDays = 10;
inline bool isForToday(QDate due, QDate today)
{
    return today.daysTo(due) <= todayDays;
}

/// "today", "yesterday", "12 May 2026"; of a day to come "in 19 days".
QString todayText(QDate day, QDate today);

/// Called back with the part, on the thread of the window and perhaps more than once: a part that takes long to count
/// comes after one that does not. An error is told in its place; NotAllowed is none, there is just nothing to tell.
using ShowToday = std::function<void(const base::Result<TodayPart>&)>;

} // namespace aicms::shell
