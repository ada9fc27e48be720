// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/wizard/marked_quote.h"

#include <QPainter>
#include <QTextLayout>

namespace aicms::ui_requests {

using theme::px;

namespace {

constexpr int edge = 3; // design pixels
constexpr int side = 12;
constexpr int above = 8;

} // namespace

MarkedQuote::MarkedQuote(const QString& text, const std::vector<requests::Mention>& mentions, QWidget* parent)
    : PaintedWidget(parent), m_text(text), m_mentions(mentions)
{
    m_text.replace(u'\n', QChar::LineSeparator);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(text);
}

qreal MarkedQuote::lay(QTextLayout& layout, int width) const
{
    QList<QTextLayout::FormatRange> marks;
    for (const requests::Mention& mention : m_mentions) {
        QTextCharFormat format;
        format.setFontWeight(QFont::DemiBold);
        format.setForeground(theme::color(theme::Color::Warning));
        format.setBackground(theme::color(theme::Color::WarningSoft));
        marks.push_back({static_cast<int>(mention.start), static_cast<int>(mention.length), format});
    }
    layout.setFormats(marks);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height() * 1.2;
    }
    layout.endLayout();
    return height;
}

int MarkedQuote::heightForWidth(int width) const
{
    QTextLayout layout(m_text, font());
    return static_cast<int>(lay(layout, width - px(edge + 2 * side))) + px(2 * above);
}

QSize MarkedQuote::sizeHint() const
{
    constexpr int wish = 420;
    return {px(wish), heightForWidth(px(wish))};
}

QSize MarkedQuote::minimumSizeHint() const
{
    return {px(120), fontMetrics().height() + px(2 * above)};
}

void MarkedQuote::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(theme::Color::Sunken));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(
        mirrored ? width() - px(edge) : 0, 0, px(edge), height(), theme::color(theme::Color::BorderControl));
    painter.setPen(theme::color(theme::Color::TextPrimary));
    QTextLayout layout(m_text, font());
    lay(layout, width() - px(edge + 2 * side));
    layout.draw(&painter, QPointF(px(side) + (mirrored ? 0 : px(edge)), px(above)));
}

} // namespace aicms::ui_requests
