// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled where Qt Charts is not there.
#include "ui/kit/charts/column_chart.h"
#include "ui/kit/text.h"
#include "ui/kit/themed.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace aicms::kit {

namespace {

using theme::Color;
using theme::px;
using theme::Type;

class PaintedColumnChart : public ColumnChart {
public:
    explicit PaintedColumnChart(QWidget* parent) : ColumnChart(parent)
    {
        followTheme(this, [this] { update(); });
    }
    void setColumns(const std::vector<ChartColumn>& columns) override
    {
        m_columns = columns;
        const auto [low, high] = std::ranges::minmax_element(m_columns, {}, &ChartColumn::height);
        m_scale = m_columns.empty() ? ChartScale {}
                                    : chartScale(low->height(), std::max(high->height(), limit()), 5, leastStep());
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        if (m_columns.empty())
            return;
        QPainter painter(this);
        painter.setFont(theme::theme().font(Type::Caption));
        for (int i = 0; i < m_scale.ticks(); ++i) {
            const double value = m_scale.low + i * m_scale.step;
            const int y = heightOf(value);
            painter.fillRect(plot().left(), y, plot().width(), 1, theme::color(Color::ChartGrid));
            painter.setPen(theme::color(Color::TextMuted));
            const QRect label = isMirrored()
                ? QRect(plot().right() + px(6), y - px(8), width() - plot().right(), px(16))
                : QRect(0, y - px(8), plot().left() - px(6), px(16));
            drawLine(&painter, label, axisText(value, m_scale.step), Qt::LeftToRight,
                (isMirrored() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        }
        const int count = static_cast<int>(m_columns.size());
        const int every = labelEvery(count, std::max(2, plot().width() / px(44)));
        for (int i = 0; i < count; ++i) {
            const ChartColumn& column = m_columns[static_cast<std::size_t>(i)];
            const int zero = heightOf(0);
            const int end = heightOf(column.value);
            const QRectF slot = slotOf(i);
            const QRectF bar(
                slot.left() + slot.width() * 0.19, std::min(zero, end), slot.width() * 0.62, std::abs(zero - end) + 1);
            painter.fillRect(bar, theme::color(Color::Chart1));
            if (column.above > 0) {
                const QRectF above(bar.left(), heightOf(column.height()), bar.width(), end - heightOf(column.height()));
                painter.fillRect(above, QBrush(theme::color(Color::Chart2), aboveBrush));
            }
            if ((count - 1 - i) % every == 0) {
                const QRect label(
                    static_cast<int>(slot.center().x()) - px(24), plot().bottom() + px(4), px(48), px(16));
                drawLine(&painter, label, column.label, Qt::LeftToRight, Qt::AlignCenter);
            }
        }
        if (limit() > 0) {
            painter.setPen(QPen(theme::color(Color::Danger), px(2), Qt::DashLine));
            painter.drawLine(plot().left(), heightOf(limit()), plot().right(), heightOf(limit()));
        }
    }
    bool event(QEvent* event) override
    {
        if (event->type() != QEvent::ToolTip)
            return ColumnChart::event(event);
        auto* help = static_cast<QHelpEvent*>(event);
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (slotOf(static_cast<int>(i)).contains(help->pos()))
                QToolTip::showText(help->globalPos(), tipOf(m_columns[i]), this);
        }
        return true;
    }

private:
    QRect plot() const
    {
        int labels = 0;
        for (int i = 0; i < m_scale.ticks(); ++i)
            labels = std::max(labels, textWidth(Type::Caption, axisText(m_scale.low + i * m_scale.step, m_scale.step)));
        return isMirrored() ? rect().adjusted(px(4), px(8), -labels - px(8), -px(24))
                            : rect().adjusted(labels + px(8), px(8), -px(4), -px(24));
    }
    int heightOf(double value) const
    {
        const double part = (value - m_scale.low) / (m_scale.high - m_scale.low);
        return plot().bottom() - static_cast<int>(part * plot().height());
    }
    QRectF slotOf(int index) const
    {
        const double width = plot().width() / static_cast<double>(m_columns.size());
        const auto place = isMirrored() ? static_cast<int>(m_columns.size()) - 1 - index : index;
        return {plot().left() + place * width, static_cast<double>(plot().top()), width,
            static_cast<double>(plot().height())};
    }

    std::vector<ChartColumn> m_columns;
    ChartScale m_scale;
};

} // namespace

ColumnChart* makeColumnChart(QWidget* parent)
{
    return new PaintedColumnChart(parent);
}

} // namespace aicms::kit
