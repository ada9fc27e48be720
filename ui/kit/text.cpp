// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/text.h"

#include <QFontMetrics>
#include <QKeySequence>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <cmath>

namespace aicms::kit {

namespace {

/// Breaks `text` and gives the lines' count and the widest line; draws nothing.
QSize layOut(QTextLayout& layout, int width, int height)
{
    layout.beginLayout();
    qreal widest = 0;
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, lines * height + (height - line.height()) / 2));
        widest = std::max(widest, line.naturalTextWidth());
        ++lines;
    }
    layout.endLayout();
    return {static_cast<int>(std::ceil(widest)), std::max(1, lines) * height};
}

void prepare(QTextLayout& layout, QString text, Qt::Alignment alignment)
{
    text.replace(u'\n', QChar::LineSeparator);
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setText(text);
    layout.setTextOption(option);
}

} // namespace

QString isolated(const QString& text)
{
    return text.isEmpty() ? text : QChar(0x2068) + text + QChar(0x2069);
}

void drawLine(QPainter* painter, const QRect& rect, const QString& text, Qt::LayoutDirection direction,
    Qt::Alignment alignment, Qt::TextElideMode elide)
{
    if (rect.width() <= 0 || text.isEmpty())
        return;
    const Qt::LayoutDirection before = painter->layoutDirection();
    painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const QString shown = painter->fontMetrics().elidedText(text, elide, rect.width());
    const Qt::Alignment visual = QStyle::visualAlignment(direction, alignment) | Qt::AlignAbsolute;
    painter->drawText(rect, static_cast<int>(visual) | Qt::TextSingleLine, shown);
    painter->setLayoutDirection(before);
}

int lineHeight(theme::Type step)
{
    switch (step) {
    case theme::Type::Caption:
    case theme::Type::TableHead: return theme::px(17);
    case theme::Type::Section: return theme::px(22);
    case theme::Type::Title: return theme::px(26);
    case theme::Type::Figure: return theme::px(34);
    default: return theme::px(20);
    }
}

QSize blockSize(theme::Type step, const QString& text, int width)
{
    return blockSize(theme::theme().font(step), lineHeight(step), text, width);
}

QSize blockSize(const QFont& font, int line, const QString& text, int width)
{
    QTextLayout layout;
    layout.setFont(font);
    prepare(layout, text, Qt::AlignLeft);
    return layOut(layout, std::max(1, width), line);
}

void drawBlock(QPainter* painter, const QRect& rect, theme::Type step, const QString& text,
    Qt::LayoutDirection direction, Qt::Alignment alignment)
{
    drawBlock(painter, rect, theme::theme().font(step), lineHeight(step), text, direction, alignment);
}

void drawBlock(QPainter* painter, const QRect& rect, const QFont& font, int line, const QString& text,
    Qt::LayoutDirection direction, Qt::Alignment alignment)
{
    QTextLayout layout;
    layout.setFont(font);
    const Qt::Alignment visual = QStyle::visualAlignment(direction, alignment & Qt::AlignHorizontal_Mask);
    prepare(layout, text, visual | Qt::AlignAbsolute);
    const QSize size = layOut(layout, rect.width(), line);
    QPoint origin = rect.topLeft();
    if (alignment & Qt::AlignVCenter)
        origin.ry() += std::max(0, (rect.height() - size.height()) / 2);
    layout.draw(painter, origin);
}

int textWidth(theme::Type step, const QString& text)
{
    return QFontMetrics(theme::theme().font(step)).horizontalAdvance(text);
}

QString keyCapText(const QKeySequence& keys)
{
    QString text = keys.toString(QKeySequence::NativeText);
    // A plus at the end is the key itself: "Ctrl++" is shown as "Ctrl +".
    const bool isPlusKey = text.endsWith(u'+');
    text.replace(u'+', u' ');
    if (isPlusKey)
        text.back() = u'+';
    return text;
}

} // namespace aicms::kit
