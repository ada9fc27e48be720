// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style/field_look.h"

#include "ui/theme/style/button_look.h"

#include <QAbstractSpinBox>
#include <QComboBox>

namespace aicms::theme {

namespace {

/// QLineEdit keeps 2 px of its own between its contents and the text.
constexpr int lineEditOwnMargin = 2;

int arrowWidth()
{
    return px(16);
}

int edge()
{
    return px(10);
}

} // namespace

void drawFieldBox(const QStyleOption* option, QPainter* painter, const QWidget* widget, bool readOnly)
{
    const bool off = !isEnabled(option);
    const bool invalid = hasFlag(widget, "invalid") && !off;
    Box box {color(off || readOnly ? Color::Sunken : Color::Surface),
        color(off ? Color::BorderSubtle : Color::BorderControl), static_cast<qreal>(theme().borderWidth()),
        static_cast<qreal>(px(6))};
    if (invalid || isFocused(option)) {
        box.border = color(isFocused(option) ? Color::Focus : Color::Danger);
        box.width = theme().borderWidth() + px(1);
    }
    drawBox(painter, option->rect, box);
    if (invalid && isFocused(option)) {
        const qreal inset = box.width + px(1);
        drawBox(painter, QRectF(option->rect).adjusted(inset, inset, -inset, -inset),
            {QColor(), color(Color::Danger), static_cast<qreal>(px(1)), box.radius - inset});
    }
}

void drawLineEditPanel(const QStyleOptionFrame* option, QPainter* painter, const QWidget* widget)
{
    if (option->lineWidth > 0) {
        drawFieldBox(option, painter, widget, option->state & QStyle::State_ReadOnly);
        return;
    }
    const QWidget* owner = widget ? widget->parentWidget() : nullptr;
    const bool insideField = qobject_cast<const QComboBox*>(owner) || qobject_cast<const QAbstractSpinBox*>(owner);
    if (!insideField)
        painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
}

QRect lineEditContents(const QStyleOptionFrame* option)
{
    if (option->lineWidth <= 0)
        return option->rect;
    const int side = edge() - lineEditOwnMargin;
    return option->rect.adjusted(side, 0, -side, 0);
}

QSize lineEditSize(const QStyleOptionFrame* option, const QSize& contents, const QWidget* widget)
{
    if (option->lineWidth <= 0)
        return contents;
    const int side = edge() - lineEditOwnMargin;
    return {contents.width() + 2 * side, qMax(controlHeight(widget), contents.height())};
}

void drawComboBox(const QStyleOptionComboBox* option, QPainter* painter, const QWidget* widget)
{
    if (option->subControls & QStyle::SC_ComboBoxFrame && option->frame)
        drawFieldBox(option, painter, widget, false);
    if (!(option->subControls & QStyle::SC_ComboBoxArrow))
        return;
    const Color arrow = isEnabled(option) ? Color::TextSecondary : Color::TextDisabled;
    drawIcon(painter, comboPart(option, QStyle::SC_ComboBoxArrow), QStringLiteral("chevron-down"), color(arrow));
}

void drawComboLabel(const QStyleOptionComboBox* option, QPainter* painter)
{
    const PainterScope scope(painter);
    QRect room = comboPart(option, QStyle::SC_ComboBoxEditField);
    if (!option->currentIcon.isNull()) {
        const QSize size = option->iconSize;
        const QRect place = QStyle::alignedRect(option->direction, Qt::AlignLeft | Qt::AlignVCenter, size, room);
        option->currentIcon.paint(painter, place, Qt::AlignCenter, isEnabled(option) ? QIcon::Normal : QIcon::Disabled);
        const QRect rest = room.adjusted(size.width() + px(8), 0, 0, 0);
        room = QStyle::visualRect(option->direction, room, rest);
    }
    if (option->editable || option->currentText.isEmpty())
        return;
    // The widget puts the placeholder's colour into this role when nothing is chosen.
    painter->setPen(option->palette.color(QPalette::ButtonText));
    const Qt::Alignment align = QStyle::visualAlignment(option->direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->drawText(room, static_cast<int>(align) | Qt::TextSingleLine,
        isolated(
            painter->fontMetrics().elidedText(option->currentText, Qt::ElideRight, room.width()), option->direction));
}

QRect comboPart(const QStyleOptionComboBox* option, QStyle::SubControl part)
{
    const QRect all = option->rect;
    const int arrow = arrowWidth() + 2 * px(8);
    QRect found = all;
    switch (part) {
    case QStyle::SC_ComboBoxEditField: {
        const int lead = option->editable ? edge() - lineEditOwnMargin : edge();
        found = all.adjusted(lead, theme().borderWidth(), -arrow, -theme().borderWidth());
        break;
    }
    case QStyle::SC_ComboBoxArrow: found = QRect(all.right() - arrow + 1, all.top(), arrow, all.height()); break;
    case QStyle::SC_ComboBoxListBoxPopup: return all.translated(0, px(4));
    default: break;
    }
    return QStyle::visualRect(option->direction, all, found);
}

QSize comboSize(const QSize& contents, const QWidget* widget)
{
    return {contents.width() + edge() + arrowWidth() + 2 * px(8) + px(2), controlHeight(widget)};
}

void drawSpinBox(const QStyleOptionSpinBox* option, QPainter* painter, const QWidget* widget)
{
    if (option->frame && (option->subControls & QStyle::SC_SpinBoxFrame)) {
        const auto* box = qobject_cast<const QAbstractSpinBox*>(widget);
        drawFieldBox(option, painter, widget, box && box->isReadOnly());
    }
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag step, const QString& name) {
        if (!(option->subControls & part))
            return;
        const bool on = isEnabled(option) && option->stepEnabled.testFlag(step);
        const QRect rect = spinPart(option, part);
        if (on && isHovered(option) && (option->activeSubControls & part))
            drawBox(
                painter, rect, {color(isPressed(option) ? Color::Selected : Color::Hover), QColor(), 0, qreal(px(3))});
        drawIcon(painter, rect, name, color(on ? Color::TextSecondary : Color::TextDisabled), 13);
    };
    arrow(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, QStringLiteral("chevron-up"));
    arrow(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, QStringLiteral("chevron-down"));
}

QRect spinPart(const QStyleOptionSpinBox* option, QStyle::SubControl part)
{
    const QRect all = option->rect;
    const bool buttons = option->buttonSymbols != QAbstractSpinBox::NoButtons;
    const int width = buttons ? px(24) : 0;
    const int inset = option->frame ? px(3) : 0;
    const int middle = all.center().y() + 1;
    QRect found = all;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        found = QRect(all.right() - width - inset + 1, all.top() + inset, width, middle - all.top() - inset);
        break;
    case QStyle::SC_SpinBoxDown:
        found = QRect(all.right() - width - inset + 1, middle, width, all.bottom() + 1 - inset - middle);
        break;
    case QStyle::SC_SpinBoxEditField:
        found = all.adjusted(option->frame ? edge() - lineEditOwnMargin : 0, theme().borderWidth(), -(width + inset),
            -theme().borderWidth());
        break;
    default: break;
    }
    return QStyle::visualRect(option->direction, all, found);
}

QSize spinSize(const QStyleOptionSpinBox* option, const QSize& contents, const QWidget* widget)
{
    const int buttons = option->buttonSymbols != QAbstractSpinBox::NoButtons ? px(24) + px(3) : 0;
    return {contents.width() + buttons + edge() + px(4), qMax(controlHeight(widget), contents.height())};
}

} // namespace aicms::theme
