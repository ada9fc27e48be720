// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/charts/column_chart.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace aicms::kit {

QString ColumnChart::tipOf(const ChartColumn& column) const
{
    const auto named = [](const QString& name, const QString& text) { return name + QStringLiteral(": ") + text; };
    if (!hasParts())
        return named(column.name, column.text);
    return QStringList {column.name, named(m_parts.first, column.text), named(m_parts.second, column.aboveText)}.join(
        QLatin1Char('\n'));
}

int ChartScale::ticks() const
{
    return static_cast<int>(std::lround((high - low) / step)) + 1;
}

ChartScale chartScale(double smallest, double largest, int mostSteps, double leastStep)
{
    const double low = std::min(0.0, smallest);
    const double high = std::max(0.0, largest);
    if (high - low <= 0)
        return {0, 1, 1};
    double step = std::pow(10, std::floor(std::log10((high - low) / mostSteps)));
    const auto steps = [&](double size) { return std::ceil(high / size) - std::floor(low / size); };
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (steps(step * factor) <= mostSteps) {
            step *= factor;
            break;
        }
    }
    step = std::max(step, leastStep);
    return {std::floor(low / step) * step, std::ceil(high / step) * step, step};
}

QString axisText(double value, double step)
{
    struct Unit {
        double size;
        const char* text;
    };
    static constexpr std::array units {Unit {1e9, "G"}, Unit {1e6, "M"}, Unit {1e3, "k"}};
    for (const Unit& unit : units) {
        if (step >= unit.size / 2 && value != 0) {
            const double scaled = value / unit.size;
            const int decimals = std::abs(scaled - std::round(scaled)) < 1e-9 ? 0 : 1;
            return QLocale().toString(scaled, 'f', decimals) + u' ' + QLatin1String(unit.text);
        }
    }
    const int decimals = step >= 1 ? 0 : static_cast<int>(std::ceil(-std::log10(step)));
    return QLocale().toString(value, 'f', decimals);
}

int labelEvery(int columns, int room)
{
    int every = 1;
    while (room > 0 && columns / every > room)
        every = every == 1 ? 2 : every == 2 ? 3 : every == 3 ? 6 : every * 2;
    return every;
}

} // namespace aicms::kit
