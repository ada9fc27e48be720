// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style/aicms_style.h"
#include "ui/theme/style/button_look.h"
#include "ui/theme/style/choice_look.h"
#include "ui/theme/style/field_look.h"
#include "ui/theme/style/focus_ring.h"
#include "ui/theme/style/menu_look.h"
#include "ui/theme/style/table_look.h"

#include <QAbstractItemView>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace aicms::theme {

namespace {

void drawFocusRect(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    // Ringed widgets have theirs outside; drawing it inside as well would double it.
    if (!FocusRing::isKeyboardUsed() || FocusRing::isRinged(widget))
        return;
    if (qobject_cast<const QAbstractItemView*>(widget))
        drawCellRing(painter, option->rect);
    else
        drawRing(painter, option->rect, px(6 + 2));
}

void drawFrame(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const auto* text = qobject_cast<const QTextEdit*>(widget);
    const auto* plain = qobject_cast<const QPlainTextEdit*>(widget);
    if (text || plain) {
        drawFieldBox(option, painter, widget, text ? text->isReadOnly() : plain->isReadOnly());
    } else if (widget && widget->inherits("QComboBoxPrivateContainer")) {
        drawPopupPanel(option, painter);
    } else {
        const bool view = qobject_cast<const QAbstractItemView*>(widget);
        drawBox(painter, option->rect,
            {view ? color(Color::Surface) : QColor(), color(Color::BorderSubtle), qreal(theme().borderWidth()),
                qreal(px(view ? 5 : 6))});
    }
}

/// Arrows of the style point to a side of the screen, icons to a side of the text: in right-to-left they swap.
QString sideChevron(bool left)
{
    return left != QGuiApplication::isRightToLeft() ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right");
}

void drawBranch(const QStyleOption* option, QPainter* painter)
{
    if (!(option->state & QStyle::State_Children))
        return;
    const bool open = option->state & QStyle::State_Open;
    drawIcon(painter, option->rect, open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
        color(Color::TextSecondary));
}

} // namespace

void AicmsStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (!drawMark(element, option, painter, widget) && !drawPanel(element, option, painter, widget))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

bool AicmsStyle::drawMark(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const QColor arrow = color(isEnabled(option) ? Color::TextSecondary : Color::TextDisabled);
    switch (element) {
    case PE_FrameFocusRect: drawFocusRect(option, painter, widget); return true;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheckIndicator(option, painter); return true;
    case PE_IndicatorRadioButton: drawRadioIndicator(option, painter); return true;
    case PE_IndicatorArrowUp: drawIcon(painter, option->rect, QStringLiteral("chevron-up"), arrow); return true;
    case PE_IndicatorArrowDown: drawIcon(painter, option->rect, QStringLiteral("chevron-down"), arrow); return true;
    case PE_IndicatorArrowLeft: drawIcon(painter, option->rect, sideChevron(true), arrow); return true;
    case PE_IndicatorArrowRight: drawIcon(painter, option->rect, sideChevron(false), arrow); return true;
    case PE_IndicatorTabClose: drawIcon(painter, option->rect, QStringLiteral("x"), arrow); return true;
    case PE_IndicatorBranch: drawBranch(option, painter); return true;
    case PE_IndicatorHeaderArrow: return true; // drawn with the words
    default: return false;
    }
}

bool AicmsStyle::drawPanel(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option)) {
            drawLineEditPanel(frame, painter, widget);
            return true;
        }
        return false;
    case PE_PanelButtonCommand:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            drawPushButtonBevel(button, painter, widget);
            return true;
        }
        return false;
    case PE_Frame: drawFrame(option, painter, widget); return true;
    case PE_PanelMenu: drawPopupPanel(option, painter); return true;
    case PE_PanelTipLabel: drawToolTipPanel(option, painter); return true;
    case PE_PanelMenuBar: painter->fillRect(option->rect, color(Color::Surface)); return true;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            drawItemBackground(item, painter, widget);
            return true;
        }
        return false;
    case PE_FrameTabBarBase:
        if (const auto* base = qstyleoption_cast<const QStyleOptionTabBarBase*>(option)) {
            drawTabBase(base, painter);
            return true;
        }
        return false;
    case PE_FrameTabWidget:
        painter->fillRect(option->rect.left(), option->rect.top(), option->rect.width(), theme().borderWidth(),
            color(Color::BorderSubtle));
        return true;
    case PE_FrameMenu:
    case PE_FrameLineEdit:
    case PE_FrameGroupBox:
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_PanelScrollAreaCorner: return true; // the design has none of these
    default: return false;
    }
}

} // namespace aicms::theme
