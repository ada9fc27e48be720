// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style/aicms_style.h"
#include "ui/theme/style/button_look.h"
#include "ui/theme/style/choice_look.h"
#include "ui/theme/style/field_look.h"
#include "ui/theme/style/menu_look.h"
#include "ui/theme/style/range_look.h"

namespace aicms::theme {

namespace {

int headerPadding()
{
    return px(10);
}

/// Sizes of the controls whose options the design's own code reads; an invalid size for the others.
QSize ownSize(QStyle::ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget)
{
    switch (type) {
    case QStyle::CT_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return pushButtonSize(button, widget);
        break;
    case QStyle::CT_ToolButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option))
            return toolButtonSize(button, contents, widget);
        break;
    case QStyle::CT_LineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option))
            return lineEditSize(frame, contents, widget);
        break;
    case QStyle::CT_ComboBox: return comboSize(contents, widget);
    case QStyle::CT_SpinBox:
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
            return spinSize(spin, contents, widget);
        break;
    case QStyle::CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return menuItemSize(item);
        break;
    case QStyle::CT_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return menuBarItemSize(item);
        break;
    case QStyle::CT_ProgressBar:
        return option->state & QStyle::State_Horizontal ? QSize(contents.width(), px(8))
                                                        : QSize(px(8), contents.height());
    default: break;
    }
    return {};
}

} // namespace

QSize AicmsStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const
{
    if (option) {
        const QSize own = ownSize(type, option, contents, widget);
        if (own.isValid())
            return own;
    }
    const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_CheckBox:
    case CT_RadioButton: return base.expandedTo(QSize(px(24), px(24)));
    case CT_HeaderSection:
        return {base.width() + 2 * (headerPadding() - pixelMetric(PM_HeaderMargin, option, widget)),
            qMax(base.height(), px(32))};
    case CT_ItemViewItem: return base.expandedTo(QSize(0, px(32)));
    case CT_TabBarTab:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            return tabSize(tab, base, widget);
        return base;
    default: return base;
    }
}

QRect AicmsStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option))
            return lineEditContents(frame);
        break;
    case SE_ItemViewItemFocusRect: return option->rect;
    case SE_HeaderLabel: return option->rect.adjusted(headerPadding(), 0, -headerPadding(), 0);
    case SE_HeaderArrow: return {};
    default: break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect AicmsStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); combo && control == CC_ComboBox)
        return comboPart(combo, part);
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option); spin && control == CC_SpinBox)
        return spinPart(spin, part);
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option); slider && control == CC_ScrollBar)
        return scrollBarPart(slider, part);
    if (const auto* box = qstyleoption_cast<const QStyleOptionGroupBox*>(option);
        box && control == CC_GroupBox && part == SC_GroupBoxContents)
        return box->text.isEmpty() ? box->rect : box->rect.adjusted(0, qMax(px(24), box->fontMetrics.height()), 0, 0);
    const QRect base = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_GroupBox && part == SC_GroupBoxLabel) // the title is heavier than the font it was measured with
        return option->direction == Qt::RightToLeft ? base.adjusted(-px(16), 0, 0, 0) : base.adjusted(0, 0, px(16), 0);
    return base;
}

} // namespace aicms::theme
