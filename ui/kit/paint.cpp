// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/paint.h"

#include "ui/kit/text.h"

#include <QPainter>
#include <QStyle>

namespace aicms::kit {

using theme::Color;
using theme::color;
using theme::px;
using theme::Type;

void drawPanel(
    QPainter* painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& border, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool bordered = border.isValid() && width > 0;
    const qreal half = bordered ? width / 2 : 0;
    painter->setPen(bordered ? QPen(border, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inner = std::max(0.0, radius - half);
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), inner, inner);
    painter->restore();
}

void drawIconIn(QPainter* painter, const QRect& rect, const QString& name, Color role, int designPixels)
{
    if (name.isEmpty())
        return;
    const QPixmap image = theme::theme().icon(name, role, designPixels, painter->device()->devicePixelRatioF());
    const QSizeF size = image.deviceIndependentSize();
    const QPointF at(rect.x() + (rect.width() - size.width()) / 2, rect.y() + (rect.height() - size.height()) / 2);
    painter->drawPixmap(at.toPoint(), image);
}

void drawFocusRing(QPainter* painter, const QRectF& rect, qreal radius)
{
    drawPanel(painter, rect, radius, {}, color(Color::Focus), px(2));
}

namespace {

/// Pills are measured and painted with the same letters, else the last of them fall away.
QFont pillFont()
{
    QFont font = theme::theme().font(Type::Caption);
    font.setWeight(QFont::Medium);
    return font;
}

int pillLead(const PillText& pill)
{
    return pill.icon.isEmpty() ? px(9) : px(7) + px(13) + px(5);
}

} // namespace

QSize pillSize(const PillText& pill)
{
    return {pillLead(pill) + QFontMetrics(pillFont()).horizontalAdvance(pill.text) + px(2) + px(8), px(22)};
}

QRect drawPill(QPainter* painter, const QRect& room, const PillText& pill, Qt::LayoutDirection direction)
{
    const QSize size = pillSize(pill).boundedTo(QSize(room.width(), px(22)));
    const QRect whole = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, size, room);
    const Color text = theme::toneColor(pill.tone);
    // Without tints the outline keeps a pill apart from plain text.
    const bool outlined = theme::theme().scheme() == theme::Scheme::HighContrast;
    drawPanel(painter, whole, whole.height() / 2.0, color(theme::toneSoft(pill.tone)),
        outlined ? color(text) : QColor(), theme::theme().borderWidth());
    if (!pill.icon.isEmpty()) {
        const QRect icon(whole.left() + px(7), whole.top(), px(13), whole.height());
        drawIconIn(painter, QStyle::visualRect(direction, whole, icon), pill.icon, text, 13);
    }
    painter->save();
    painter->setFont(pillFont());
    painter->setPen(color(text));
    const QRect words = whole.adjusted(pillLead(pill), 0, -px(8), 0);
    drawLine(painter, QStyle::visualRect(direction, whole, words), pill.text, direction);
    painter->restore();
    return whole;
}

QSize keyCapSize(const QString& text)
{
    return {textWidth(Type::Caption, text) + px(2) + 2 * px(6), px(20)};
}

void drawKeyCap(QPainter* painter, const QRect& rect, const QString& text)
{
    drawPanel(painter, rect, px(4), color(Color::Sunken), color(Color::BorderSubtle), theme::theme().borderWidth());
    painter->save();
    QFont font = theme::theme().font(Type::Caption);
    font.setWeight(QFont::Medium);
    painter->setFont(font);
    painter->setPen(color(Color::TextSecondary));
    drawLine(painter, rect, text, Qt::LeftToRight, Qt::AlignCenter);
    painter->restore();
}

QString initialsOf(const QString& name)
{
    QStringList words;
    for (QString word : name.simplified().split(u' ', Qt::SkipEmptyParts)) {
        while (!word.isEmpty() && (word.front().isPunct() || word.front().isSymbol()))
            word.remove(0, 1); // a bracket is no initial
        if (!word.isEmpty())
            words.append(word);
    }
    if (words.isEmpty())
        return {};
    // A surrogate pair is one letter.
    const auto first = [](const QString& word) { return word.left(word.front().isHighSurrogate() ? 2 : 1); };
    QString initials = first(words.front());
    if (words.size() > 1)
        initials += (initials.isRightToLeft() ? QStringLiteral(" ") : QString()) + first(words.back());
    return initials.toUpper();
}

void drawAvatar(QPainter* painter, const QRect& rect, const QString& name, theme::Tone tone)
{
    drawPanel(painter, rect, rect.width() / 2.0, color(theme::toneSoft(tone)));
    painter->save();
    QFont font = theme::theme().font(Type::TableHead);
    font.setPixelSize(std::max(px(11), rect.height() * 9 / 22));
    painter->setFont(font);
    painter->setPen(color(theme::toneColor(tone)));
    drawLine(painter, rect, initialsOf(name), Qt::LeftToRight, Qt::AlignCenter, Qt::ElideNone);
    painter->restore();
}

} // namespace aicms::kit
