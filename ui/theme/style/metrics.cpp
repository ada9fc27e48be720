// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style/aicms_style.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QGroupBox>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace aicms::theme {

namespace {

/// The measures of the design in design pixels; below zero where the design says nothing and Fusion decides.
double designMetric(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_ButtonIconSize:
    case QStyle::PM_TabBarIconSize:
    case QStyle::PM_ListViewIconSize:
    case QStyle::PM_LineEditIconSize:
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
    case QStyle::PM_MenuButtonIndicator: return 16;
    case QStyle::PM_LineEditIconMargin: return 6;
    case QStyle::PM_LargeIconSize:
    case QStyle::PM_MessageBoxIconSize: return 28;
    case QStyle::PM_ToolBarIconSize: return 17;
    case QStyle::PM_ButtonMargin: return 12;
    case QStyle::PM_CheckBoxLabelSpacing:
    case QStyle::PM_RadioButtonLabelSpacing:
    case QStyle::PM_LayoutHorizontalSpacing:
    case QStyle::PM_LayoutVerticalSpacing: return 8;
    case QStyle::PM_LayoutLeftMargin:
    case QStyle::PM_LayoutTopMargin:
    case QStyle::PM_LayoutRightMargin:
    case QStyle::PM_LayoutBottomMargin: return 16;
    case QStyle::PM_ScrollBarExtent: return 10;
    case QStyle::PM_ScrollBarSliderMin: return 28;
    case QStyle::PM_TabBarTabHSpace: return 20;
    case QStyle::PM_HeaderMargin: // also decides the least height of a table's row
        return 4;
    case QStyle::PM_HeaderMarkSize: return 14;
    case QStyle::PM_HeaderDefaultSectionSizeHorizontal: return 100;
    case QStyle::PM_HeaderDefaultSectionSizeVertical: return 36;
    case QStyle::PM_SplitterWidth: return 5;
    case QStyle::PM_SliderThickness:
    case QStyle::PM_SliderControlThickness:
    case QStyle::PM_SliderLength: return 18;
    case QStyle::PM_MenuPanelWidth: return 1;
    case QStyle::PM_MenuVMargin: return 5;
    case QStyle::PM_MenuHMargin: return 0;
    case QStyle::PM_MenuBarItemSpacing:
    case QStyle::PM_MenuBarHMargin:
    case QStyle::PM_MenuBarVMargin: return 2;
    case QStyle::PM_ToolTipLabelFrameWidth: return 8;
    case QStyle::PM_TreeViewIndentation: return 20;
    case QStyle::PM_FocusFrameHMargin:
    case QStyle::PM_FocusFrameVMargin: return 4;
    default: return -1;
    }
}

/// Wide enough that the square page inside does not cover the frame's round corners.
int frameWidth(const QWidget* widget)
{
    if (qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget))
        return px(4);
    if (widget && widget->inherits("QComboBoxPrivateContainer"))
        return px(5);
    if (qobject_cast<const QAbstractItemView*>(widget))
        return px(2);
    return theme().borderWidth();
}

bool isAlwaysZero(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_ButtonShiftHorizontal:
    case QStyle::PM_ButtonShiftVertical:
    case QStyle::PM_TabBarTabShiftHorizontal:
    case QStyle::PM_TabBarTabShiftVertical:
    case QStyle::PM_TabBarTabOverlap:
    case QStyle::PM_TabBarBaseOverlap:
    case QStyle::PM_MenuBarPanelWidth:
    case QStyle::PM_SubMenuOverlap:
    case QStyle::PM_ScrollView_ScrollBarSpacing: return true;
    default: return false;
    }
}

} // namespace

int AicmsStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    if (isAlwaysZero(metric))
        return 0;
    if (metric == PM_DefaultFrameWidth)
        return frameWidth(widget);
    if (metric == PM_SpinBoxFrameWidth || metric == PM_ComboBoxFrameWidth)
        return theme().borderWidth();
    // Item views take the space beside their words from this metric of all.
    if (metric == PM_FocusFrameHMargin && qobject_cast<const QAbstractItemView*>(widget))
        return px(9);
    // A group has no frame, so its contents begin where its title does.
    const bool side = metric == PM_LayoutLeftMargin || metric == PM_LayoutRightMargin;
    if ((side || metric == PM_LayoutBottomMargin) && qobject_cast<const QGroupBox*>(widget))
        return 0;
    if (metric == PM_LayoutTopMargin && qobject_cast<const QGroupBox*>(widget))
        return px(4);
    const double design = designMetric(metric);
    return design < 0 ? QProxyStyle::pixelMetric(metric, option, widget) : px(design);
}

int AicmsStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_SloppySubMenus:
    case SH_Menu_MouseTracking:
    case SH_MenuBar_MouseTracking:
    case SH_ComboBox_ListMouseTracking:
    case SH_FocusFrame_AboveWidget: return 1;
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_MessageBox_CenterButtons:
    case SH_FocusFrame_Mask: // the ring of a check box lies inside the frame
    case SH_ComboBox_Popup: return 0;
    case SH_ComboBox_PopupFrameStyle: return QFrame::StyledPanel | QFrame::Plain;
    case SH_Widget_Animation_Duration: return theme().duration(120);
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_Table_GridLineColor: return static_cast<int>(color(Color::BorderSubtle).rgb());
    case SH_LineEdit_PasswordCharacter: return 0x2022;
    // Tables say which row is selected by a tint and which cell has the focus by a ring; text keeps its colour.
    case SH_ItemView_ChangeHighlightOnFocus: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace aicms::theme
