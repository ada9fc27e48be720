// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style/aicms_style.h"
#include "ui/theme/style/button_look.h"
#include "ui/theme/style/choice_look.h"
#include "ui/theme/style/field_look.h"
#include "ui/theme/style/focus_ring.h"
#include "ui/theme/style/menu_look.h"
#include "ui/theme/style/range_look.h"
#include "ui/theme/style/table_look.h"

#include <QFrame>

namespace aicms::theme {

namespace {

bool isLine(const QStyleOptionFrame* frame)
{
    return frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine;
}

void drawLine(const QStyleOptionFrame* frame, QPainter* painter)
{
    const QRect rect = frame->rect;
    const int line = theme().borderWidth();
    if (frame->frameShape == QFrame::HLine)
        painter->fillRect(rect.left(), rect.center().y(), rect.width(), line, color(Color::BorderSubtle));
    else
        painter->fillRect(rect.center().x(), rect.top(), line, rect.height(), color(Color::BorderSubtle));
}

void drawSplitter(const QStyleOption* option, QPainter* painter)
{
    const int line = theme().borderWidth();
    const QRect rect = option->rect;
    const QColor shade = color(isHovered(option) || isPressed(option) ? Color::Accent : Color::BorderSubtle);
    if (option->state & QStyle::State_Horizontal)
        painter->fillRect(rect.center().x(), rect.top(), line, rect.height(), shade);
    else
        painter->fillRect(rect.left(), rect.center().y(), rect.width(), line, shade);
}

} // namespace

void AicmsStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (drawButtonControl(element, option, painter, widget) || drawMenuControl(element, option, painter, widget)
        || drawViewControl(element, option, painter, widget))
        return;
    switch (element) {
    case CE_ProgressBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
            drawProgressBar(bar, painter, widget);
            return;
        }
        break;
    case CE_ShapedFrame:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && isLine(frame)) {
            drawLine(frame, painter);
            return;
        }
        break;
    case CE_Splitter: drawSplitter(option, painter); return;
    case CE_FocusFrame: FocusRing::paint(painter, widget); return;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

bool AicmsStyle::drawButtonControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
        switch (element) {
        case CE_PushButton:
            drawPushButtonBevel(button, painter, widget);
            drawPushButtonLabel(button, painter, widget);
            return true;
        case CE_PushButtonBevel: drawPushButtonBevel(button, painter, widget); return true;
        case CE_PushButtonLabel: drawPushButtonLabel(button, painter, widget); return true;
        default: return false;
        }
    }
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        combo && element == CE_ComboBoxLabel) {
        drawComboLabel(combo, painter);
        return true;
    }
    return false;
}

bool AicmsStyle::drawMenuControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    Q_UNUSED(widget);
    if (element == CE_MenuBarEmptyArea) {
        painter->fillRect(option->rect, color(Color::Surface));
        return true;
    }
    if (element == CE_MenuEmptyArea || element == CE_MenuHMargin || element == CE_MenuVMargin)
        return true;
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (item && element == CE_MenuItem)
        drawMenuItem(item, painter, FocusRing::isKeyboardUsed());
    else if (item && element == CE_MenuBarItem)
        drawMenuBarItem(item, painter, FocusRing::isKeyboardUsed());
    else
        return false;
    return true;
}

bool AicmsStyle::drawViewControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
        if (element == CE_TabBarTabShape) {
            drawTabShape(tab, painter);
            if (isFocused(tab) && FocusRing::isKeyboardUsed())
                drawRing(painter, tab->rect.adjusted(0, px(1), 0, -px(3)), px(6));
            return true;
        }
        if (element == CE_TabBarTabLabel) {
            const PainterScope scope(painter);
            painter->setFont(tabFont(tab, widget));
            const QStyleOptionTab label = tabLabel(tab);
            QProxyStyle::drawControl(element, &label, painter, widget);
            return true;
        }
    }
    if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
        if (element == CE_Header) {
            // The base style would measure the label by its own rules, not by ours.
            drawHeaderSection(header, painter);
            QStyleOptionHeader label = *header;
            label.rect = subElementRect(SE_HeaderLabel, header, widget);
            drawHeaderLabel(&label, painter, widget);
            return true;
        }
        if (element == CE_HeaderSection) {
            drawHeaderSection(header, painter);
            return true;
        }
        if (element == CE_HeaderLabel) {
            drawHeaderLabel(header, painter, widget);
            return true;
        }
    }
    if (element == CE_HeaderEmptyArea) {
        drawHeaderSection(option, painter);
        return true;
    }
    if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option); item && element == CE_ItemViewItem) {
        const QStyleOptionViewItem label = itemLabel(item);
        QProxyStyle::drawControl(element, &label, painter, widget);
        return true;
    }
    return false;
}

void AicmsStyle::drawToolButton(const QStyleOptionToolButton* option, QPainter* painter, const QWidget* widget) const
{
    drawToolButtonPanel(option, painter, widget);
    const QRect room = subControlRect(CC_ToolButton, option, SC_ToolButton, widget);
    if (option->toolButtonStyle == Qt::ToolButtonTextUnderIcon || option->features & QStyleOptionToolButton::Arrow) {
        QStyleOptionToolButton label = *option;
        label.rect = room;
        drawControl(CE_ToolButtonLabel, &label, painter, widget);
    } else {
        drawToolButtonLabel(option, painter, widget, room);
    }
    if (option->subControls & SC_ToolButtonMenu) {
        QStyleOption arrow = *option;
        arrow.rect = subControlRect(CC_ToolButton, option, SC_ToolButtonMenu, widget);
        drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
    }
}

void AicmsStyle::drawGroupBox(const QStyleOptionGroupBox* option, QPainter* painter, const QWidget* widget) const
{
    const PainterScope scope(painter);
    QFont title = painter->font();
    title.setWeight(QFont::Medium);
    painter->setFont(title);
    QProxyStyle::drawComplexControl(CC_GroupBox, option, painter, widget);
}

void AicmsStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); combo && control == CC_ComboBox)
        drawComboBox(combo, painter, widget);
    else if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option); spin && control == CC_SpinBox)
        drawSpinBox(spin, painter, widget);
    else if (const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        tool && control == CC_ToolButton)
        drawToolButton(tool, painter, widget);
    else if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
        slider && control == CC_ScrollBar)
        drawScrollBar(slider, painter);
    else if (const auto* group = qstyleoption_cast<const QStyleOptionGroupBox*>(option);
        group && control == CC_GroupBox)
        drawGroupBox(group, painter, widget);
    else if (slider && control == CC_Slider)
        drawSlider(slider, painter, subControlRect(control, option, SC_SliderGroove, widget),
            subControlRect(control, option, SC_SliderHandle, widget));
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace aicms::theme
