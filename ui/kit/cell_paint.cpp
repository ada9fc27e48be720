// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/cell_paint.h"

#include "ui/kit/hit_text.h"
#include "ui/kit/text.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace aicms::kit {

using theme::Color;
using theme::px;
using theme::Type;

namespace {

// Two lines in a cell.
QRect upperLine(const QRect& cell)
{
    return {cell.left(), cell.center().y() - px(18), cell.width(), px(18)};
}
QRect lowerLine(const QRect& cell)
{
    return {cell.left(), cell.center().y(), cell.width(), px(16)};
}

struct Pen {
    QPainter* painter;
    const QStyleOptionViewItem& option;

    void write(
        const QRect& rect, const QString& text, Type type, Color color, Qt::Alignment align = Qt::AlignLeft) const
    {
        painter->setFont(theme::theme().font(type));
        painter->setPen(theme::color(option.state & QStyle::State_Enabled ? color : Color::TextDisabled));
        drawLine(painter, rect, text, option.direction, align | Qt::AlignVCenter);
    }

    void writeHit(const QRect& rect, const QString& text, const QVector<TextMark>& marks, Type type, Color color) const
    {
        painter->setFont(theme::theme().font(type));
        painter->setPen(theme::color(option.state & QStyle::State_Enabled ? color : Color::TextDisabled));
        drawHitLine(painter, rect, text, marks, option.direction);
    }
    /// The text, and why it was found below it.
    void writeHit(const QRect& rect, const HitText& cell, Type type, Color color) const
    {
        if (cell.why.isEmpty()) {
            writeHit(rect, cell.text, cell.marks, type, color);
            return;
        }
        writeHit(upperLine(rect), cell.text, cell.marks, type, color);
        writeHit(lowerLine(rect), cell.why, cell.whyMarks, Type::Caption, Color::TextMuted);
    }

    /// The part of `whole` from `lead` on; mirrored with the layout.
    QRect after(const QRect& whole, int lead) const
    {
        return QStyle::visualRect(option.direction, whole, whole.adjusted(lead, 0, 0, 0));
    }
};

void paintName(const Pen& pen, const QRect& rect, const HitText& name)
{
    const QRect circle(rect.left(), rect.center().y() - px(24) / 2 + 1, px(24), px(24));
    drawAvatar(pen.painter, QStyle::visualRect(pen.option.direction, rect, circle), name.text, theme::Tone::Neutral);
    pen.writeHit(pen.after(rect, px(24 + 8)), name, Type::BodyStrong, Color::TextPrimary);
}

void paintTwoLines(const Pen& pen, const QRect& rect, const TwoLineCell& cell)
{
    if (cell.text.isEmpty()) {
        pen.write(rect, cell.title, Type::BodyStrong, Color::TextPrimary);
        return;
    }
    pen.write(upperLine(rect), cell.title, Type::BodyStrong, Color::TextPrimary);
    pen.write(lowerLine(rect), cell.text, Type::Caption, Color::TextMuted);
}

void paintIconPills(const Pen& pen, const QRect& rect, const QVector<IconPill>& pills)
{
    const int width = px(48);
    int x = rect.left();
    for (const IconPill& pill : pills) {
        if (x + width > rect.right() + 1)
            break;
        const QRect place = QStyle::visualRect(
            pen.option.direction, rect, QRect(x, rect.center().y() - px(20) / 2 + 1, width, px(20)));
        drawPanel(pen.painter, place, px(10), theme::color(theme::toneSoft(pill.tone)));
        const auto half = [&](int from) {
            return QStyle::visualRect(
                pen.option.direction, place, QRect(place.left() + from, place.top(), px(16), px(20)));
        };
        drawIconIn(pen.painter, half(px(6)), pill.icon, theme::toneColor(pill.tone), 13);
        drawIconIn(pen.painter, half(px(26)), pill.stateIcon, theme::toneColor(pill.tone), 13);
        x += width + px(6);
    }
}

void paintTags(const Pen& pen, const QRect& rect, const QStringList& tags)
{
    int used = 0;
    for (qsizetype index = 0; index < tags.size(); ++index) {
        const PillText pill {theme::Tone::Neutral, {}, tags[index]};
        const QString more = QStringLiteral("+%1").arg(QLocale().toString(tags.size() - index));
        const int rest = index + 1 < tags.size() ? textWidth(Type::Caption, more) + px(4) : 0;
        QRect room = pen.after(rect, used);
        if (index > 0 && room.width() < pillSize(pill).width() + rest) {
            pen.write(room, more, Type::Caption, Color::TextMuted); // whole tags only, and how many there are besides
            return;
        }
        if (index == 0 && rest > 0)
            room = QStyle::visualRect(pen.option.direction, rect, rect.adjusted(0, 0, -rest, 0));
        used += drawPill(pen.painter, room, pill, pen.option.direction).width() + px(4);
    }
}

void paintMarked(const Pen& pen, const QRect& rect, const HitText& cell)
{
    int lead = 0;
    if (!cell.wrong.isEmpty()) {
        const QRect icon
            = QStyle::visualRect(pen.option.direction, rect, QRect(rect.left(), rect.top(), px(14), rect.height()));
        drawIconIn(pen.painter, icon, QStringLiteral("triangle-alert"), Color::Warning, 14);
        lead = px(14 + 5);
    }
    pen.writeHit(pen.after(rect, lead), cell, Type::Body, Color::TextSecondary);
}

void paintShare(const Pen& pen, const QRect& rect, const ShareCell& cell)
{
    const int height = px(8);
    QRect bar(rect.left(), rect.center().y() - height / 2 + 1, rect.width(), height);
    drawPanel(pen.painter, bar, height / 2.0, theme::color(Color::NeutralSoft));
    const double share = std::clamp(cell.share, 0.0, 1.0);
    if (share <= 0)
        return;
    bar.setWidth(std::max(height, static_cast<int>(share * bar.width()))); // the least share is seen, too
    drawPanel(pen.painter, QStyle::visualRect(pen.option.direction, rect, bar), height / 2.0,
        theme::color(cell.isMuted ? Color::Neutral : Color::Accent));
}

void paintIconText(const Pen& pen, const QRect& rect, const PillText& cell)
{
    const QRect icon
        = QStyle::visualRect(pen.option.direction, rect, QRect(rect.left(), rect.top(), px(16), rect.height()));
    drawIconIn(pen.painter, icon, cell.icon, theme::toneColor(cell.tone));
    const bool alarming = cell.tone == theme::Tone::Warning || cell.tone == theme::Tone::Danger;
    pen.write(pen.after(rect, px(16 + 6)), cell.text, Type::Body,
        alarming ? theme::toneColor(cell.tone) : Color::TextSecondary);
}

} // namespace

void paintCell(
    QPainter* painter, const QStyleOptionViewItem& option, const QRect& rect, CellKind kind, const QVariant& value)
{
    const Pen pen {painter, option};
    switch (kind) {
    case CellKind::Name: paintName(pen, rect, hitTextOf(value)); break;
    case CellKind::TwoLines: paintTwoLines(pen, rect, value.value<TwoLineCell>()); break;
    case CellKind::Pill:
        if (value.userType() == QMetaType::QString)
            pen.write(rect, value.toString(), Type::Body, Color::TextSecondary);
        else if (const auto pill = value.value<PillText>(); !pill.text.isEmpty())
            drawPill(painter, rect, pill, option.direction);
        break;
    case CellKind::IconPills: paintIconPills(pen, rect, value.value<QVector<IconPill>>()); break;
    case CellKind::Tags: paintTags(pen, rect, value.toStringList()); break;
    case CellKind::Marked: paintMarked(pen, rect, hitTextOf(value)); break;
    case CellKind::IconText: paintIconText(pen, rect, value.value<PillText>()); break;
    case CellKind::Share: paintShare(pen, rect, value.value<ShareCell>()); break;
    case CellKind::Number:
        pen.write(rect, cellText(kind, value), Type::Body, Color::TextPrimary, Qt::AlignRight);
        break;
    case CellKind::Strong: pen.writeHit(rect, hitTextOf(value), Type::BodyStrong, Color::TextPrimary); break;
    case CellKind::Text: pen.writeHit(rect, hitTextOf(value), Type::Body, Color::TextPrimary); break;
    case CellKind::Secondary: pen.writeHit(rect, hitTextOf(value), Type::Body, Color::TextSecondary); break;
    case CellKind::Date: pen.write(rect, cellText(kind, value), Type::Body, Color::TextSecondary); break;
    }
}

void paintPlaceholder(QPainter* painter, const QStyleOptionViewItem& option, const QRect& rect)
{
    const QRect bar(rect.left(), rect.center().y() - px(4), std::min(rect.width(), px(96)), px(8));
    drawPanel(painter, QStyle::visualRect(option.direction, rect, bar), px(4), theme::color(Color::NeutralSoft));
}

namespace {

int hitWidth(Type type, const HitText& cell)
{
    return std::max(textWidth(type, cell.text), textWidth(Type::Caption, cell.why));
}

} // namespace

int cellWidth(CellKind kind, const QVariant& value)
{
    switch (kind) {
    case CellKind::Pill:
        return value.userType() == QMetaType::QString ? textWidth(Type::Body, value.toString())
                                                      : pillSize(value.value<PillText>()).width();
    case CellKind::Share:
    case CellKind::IconPills: return QWIDGETSIZE_MAX; // the words behind the pictures are always worth a tool tip
    case CellKind::Name: return px(32) + hitWidth(Type::BodyStrong, hitTextOf(value));
    case CellKind::Tags: {
        int width = 0;
        for (const QString& tag : value.toStringList())
            width += pillSize({theme::Tone::Neutral, {}, tag}).width() + px(4);
        return width;
    }
    case CellKind::TwoLines: {
        const auto cell = value.value<TwoLineCell>();
        return std::max(textWidth(Type::BodyStrong, cell.title), textWidth(Type::Caption, cell.text));
    }
    case CellKind::Marked: {
        const HitText cell = hitTextOf(value);
        return cell.wrong.isEmpty() ? hitWidth(Type::Body, cell) : QWIDGETSIZE_MAX;
    }
    case CellKind::IconText: return px(22) + textWidth(Type::Body, value.value<PillText>().text);
    case CellKind::Strong: return hitWidth(Type::BodyStrong, hitTextOf(value));
    case CellKind::Text:
    case CellKind::Secondary: return hitWidth(Type::Body, hitTextOf(value));
    default: return textWidth(Type::Body, cellText(kind, value));
    }
}

} // namespace aicms::kit
