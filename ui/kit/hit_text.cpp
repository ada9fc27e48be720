// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/hit_text.h"

#include "ui/kit/text.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace aicms::kit {

using theme::Color;

namespace {

/// What of the marks is left where the text is cut after `kept` units.
QList<QTextLayout::FormatRange> formatsOf(const QVector<TextMark>& marks, qsizetype kept)
{
    QList<QTextLayout::FormatRange> formats;
    for (const TextMark& mark : marks) {
        const qsizetype length = std::min(mark.length, kept - mark.start);
        if (mark.start >= 0 && length > 0)
            formats.append({static_cast<int>(mark.start), static_cast<int>(length), hitFormat()});
    }
    return formats;
}

} // namespace

QTextCharFormat hitFormat()
{
    QTextCharFormat format;
    format.setBackground(theme::color(Color::AccentSoft));
    format.setForeground(theme::color(Color::AccentText));
    format.setFontUnderline(theme::theme().scheme() == theme::Scheme::HighContrast);
    return format;
}

HitText hitTextOf(const QVariant& value)
{
    if (value.metaType() == QMetaType::fromType<HitText>())
        return value.value<HitText>();
    if (value.metaType() == QMetaType::fromType<MarkedText>()) {
        const auto cell = value.value<MarkedText>();
        return {.text = cell.text, .wrong = cell.wrong};
    }
    return {.text = value.toString()};
}

void drawHitLine(QPainter* painter, const QRect& rect, const QString& text, const QVector<TextMark>& marks,
    Qt::LayoutDirection direction)
{
    if (marks.isEmpty()) {
        drawLine(painter, rect, text, direction);
        return;
    }
    if (rect.width() <= 0)
        return;
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    QTextLayout layout(shown, painter->font());
    QTextOption option(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.setFormats(formatsOf(marks, shown == text ? text.size() : shown.size() - 1));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    line.setPosition({0, (rect.height() - line.height()) / 2});
    layout.endLayout();
    layout.draw(painter, rect.topLeft());
}

} // namespace aicms::kit
