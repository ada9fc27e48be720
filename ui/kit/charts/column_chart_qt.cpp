// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled where Qt Charts is there.
#include "ui/kit/charts/column_chart.h"
#include "ui/kit/themed.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace aicms::kit {

namespace {

using theme::Color;
using theme::px;

class QtColumnChart : public ColumnChart {
public:
    explicit QtColumnChart(QWidget* parent)
        : ColumnChart(parent), m_chart(new QChart), m_view(new QChartView(m_chart, this))
    {
        auto* all = new QVBoxLayout(this);
        all->setContentsMargins(0, 0, 0, 0);
        all->addWidget(m_view);
        m_view->setFrameShape(QFrame::NoFrame);
        m_view->setFocusPolicy(Qt::NoFocus);
        m_view->setBackgroundBrush(Qt::NoBrush);
        m_view->viewport()->setAutoFillBackground(false);
        m_chart->setBackgroundVisible(false);
        m_chart->legend()->hide();
        m_chart->setAnimationOptions(QChart::NoAnimation);
        followTheme(this, [this] { rebuild(); });
    }
    void setColumns(const std::vector<ChartColumn>& columns) override
    {
        m_columns = columns;
        rebuild();
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        ColumnChart::resizeEvent(event);
        if (labelRoom() != m_labelRoom || stepRoom() != m_stepRoom)
            rebuild();
    }
    void changeEvent(QEvent* event) override
    {
        ColumnChart::changeEvent(event);
        if (event->type() == QEvent::LayoutDirectionChange)
            rebuild();
    }

private:
    int labelRoom() const { return std::max(2, width() / px(64)); }
    /// Qt Charts cuts a label to dots when the lines of the grid are closer than its own height and margins.
    int stepRoom() const { return std::clamp(height() / px(44), 2, 5); }

    void rebuild()
    {
        m_labelRoom = labelRoom();
        m_stepRoom = stepRoom();
        m_chart->removeAllSeries();
        const QList<QAbstractAxis*> axes = m_chart->axes();
        for (QAbstractAxis* axis : axes) {
            m_chart->removeAxis(axis);
            delete axis;
        }
        m_chart->setMargins(QMargins(0, px(4), px(4), 0));
        if (m_columns.empty())
            return;
        auto* series = new QStackedBarSeries;
        series->append(setOf(&ChartColumn::value, Color::Chart1, Qt::SolidPattern));
        if (hasParts())
            series->append(setOf(&ChartColumn::above, Color::Chart2, aboveBrush));
        series->setBarWidth(0.62);
        m_chart->addSeries(series);
        addAxes(series);
    }

    QBarSet* setOf(double ChartColumn::* part, Color color, Qt::BrushStyle style)
    {
        auto* set = new QBarSet({});
        set->setBrush(QBrush(theme::color(color), style));
        set->setBorderColor(theme::color(color));
        for (int place = 0; place < static_cast<int>(m_columns.size()); ++place)
            *set << columnAt(place).*part;
        connect(set, &QBarSet::hovered, this, [this](bool isOn, int index) { showTip(isOn, index); });
        return set;
    }

    /// Places count from the left.
    const ChartColumn& columnAt(int place) const
    {
        const auto index = static_cast<std::size_t>(place);
        return m_columns[isMirrored() ? m_columns.size() - 1 - index : index];
    }

    void addAxes(QStackedBarSeries* series)
    {
        auto* across = new QCategoryAxis;
        across->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        const int count = static_cast<int>(m_columns.size());
        across->setRange(-0.5, count - 0.5);
        const int every = labelEvery(count, m_labelRoom);
        // Qt Charts takes categories in rising order only, and the last column is the one that bears a label.
        for (int place = isMirrored() ? 0 : (count - 1) % every; place < count; place += every)
            across->append(columnAt(place).label, place);
        const auto [low, high] = std::ranges::minmax_element(m_columns, {}, &ChartColumn::height);
        const ChartScale scale = chartScale(low->height(), std::max(high->height(), limit()), stepRoom(), leastStep());
        auto* up = new QCategoryAxis;
        up->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        up->setRange(scale.low, scale.high);
        for (int i = 0; i < scale.ticks(); ++i)
            up->append(axisText(scale.low + i * scale.step, scale.step), scale.low + i * scale.step);
        across->setGridLineVisible(false);
        up->setGridLineColor(theme::color(Color::ChartGrid));
        for (QCategoryAxis* axis : {across, up}) {
            axis->setLabelsColor(theme::color(Color::TextMuted));
            axis->setLabelsFont(theme::theme().font(theme::Type::Caption));
            axis->setLinePenColor(theme::color(Color::ChartGrid));
        }
        up->setLineVisible(false);
        m_chart->addAxis(across, Qt::AlignBottom);
        m_chart->addAxis(up, isMirrored() ? Qt::AlignRight : Qt::AlignLeft);
        series->attachAxis(across);
        series->attachAxis(up);
        addLimit(across, up);
    }

    void addLimit(QCategoryAxis* across, QCategoryAxis* up)
    {
        if (limit() <= 0)
            return;
        auto* line = new QLineSeries;
        line->setPen(QPen(theme::color(Color::Danger), px(2), Qt::DashLine));
        line->append(across->min(), limit());
        line->append(across->max(), limit());
        m_chart->addSeries(line);
        line->attachAxis(across);
        line->attachAxis(up);
    }

    void showTip(bool isOn, int index)
    {
        if (!isOn || index < 0 || static_cast<std::size_t>(index) >= m_columns.size()) {
            QToolTip::hideText();
            return;
        }
        QToolTip::showText(QCursor::pos(), tipOf(columnAt(index)), this);
    }

    QChart* m_chart;
    QChartView* m_view;
    std::vector<ChartColumn> m_columns;
    int m_labelRoom = 0;
    int m_stepRoom = 0;
};

} // namespace

ColumnChart* makeColumnChart(QWidget* parent)
{
    return new QtColumnChart(parent);
}

} // namespace aicms::kit
