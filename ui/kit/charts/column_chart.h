// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <utility>
#include <vector>

namespace aicms::kit {

/// One column of a chart.
struct ChartColumn {
    QString label; ///< below it, where there is room: "Mar 26"; unlike all others
    QString name; ///< the whole name, for the table and the tool tip: "March 2026"
    double value = 0; ///< only to be drawn; never shown as a number
    QString text; ///< the exact value, as it is shown
    double above = 0; ///< of a second series, stacked on the first
    QString aboveText = {};
    double height() const { return value + above; }
    friend bool operator==(const ChartColumn&, const ChartColumn&) = default;
};

/// Columns side by side, above and below a zero line, with lines of the grid only. Made with Qt Charts where the build
/// has it, else painted: makeColumnChart is the one place that knows.
class ColumnChart : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Where one reads from right to left the first column stands at the right.
    virtual void setColumns(const std::vector<ChartColumn>& columns) = 0;
    /// What is counted has no halves: the axis shows whole numbers only. Before setColumns.
    void setWholeNumbers() { m_leastStep = 1; }
    /// What the two parts of a column are, for its tool tip. Empty: there is one.
    void setParts(const QString& below, const QString& above) { m_parts = {below, above}; }
    /// A dashed line across, which the columns should stay below. Before setColumns; 0: none.
    void setLimit(double limit) { m_limit = limit; }

protected:
    bool isMirrored() const { return layoutDirection() == Qt::RightToLeft; }
    double leastStep() const { return m_leastStep; }
    double limit() const { return m_limit; }
    bool hasParts() const { return !m_parts.second.isEmpty(); }
    QString tipOf(const ChartColumn& column) const;

private:
    double m_leastStep = 0;
    double m_limit = 0;
    std::pair<QString, QString> m_parts;
};

/// Of the second series, told from the first without colours, too.
inline constexpr Qt::BrushStyle aboveBrush = Qt::BDiagPattern;

ColumnChart* makeColumnChart(QWidget* parent = nullptr);

/// A grid that ends above the largest and below the smallest value, in round steps (1, 2 or 5 times a power of ten).
struct ChartScale {
    double low = 0;
    double high = 1;
    double step = 1;
    int ticks() const; ///< lines of the grid, both ends included
};
ChartScale chartScale(double smallest, double largest, int mostSteps, double leastStep = 0);
/// "1,200", "3.5 k", "2 M": short enough for an axis, in the form of the locale.
QString axisText(double value, double step);
/// Labels stand under every so many columns (1, 2, 3, 6, 12, ...), so that no more than `room` of them are shown.
int labelEvery(int columns, int room);

} // namespace aicms::kit
