// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/style/paint.h"

namespace aicms::theme {

/// What a button is for, from its dynamic property `role`.
enum class ButtonRole { Outlined, Primary, Quiet, Danger, DangerOutline, Link };

/// A button of a QDialogButtonBox without the property takes its role from the box: accepting is primary, destroying is
/// dangerOutline.
ButtonRole buttonRole(const QStyleOption* option, const QWidget* widget);

struct ButtonColors {
    QColor fill;
    QColor border;
    QColor text;
};
ButtonColors buttonColors(ButtonRole role, const QStyleOption* option);

/// The font of the button's text: 600 on the filled roles, else 500.
QFont buttonFont(ButtonRole role, const QWidget* widget);

void drawPushButtonBevel(const QStyleOptionButton* option, QPainter* painter, const QWidget* widget);
void drawPushButtonLabel(const QStyleOptionButton* option, QPainter* painter, const QWidget* widget);
QSize pushButtonSize(const QStyleOptionButton* option, const QWidget* widget);

/// Tool buttons: quiet when autoRaise is on, else outlined.
void drawToolButtonPanel(const QStyleOptionToolButton* option, QPainter* painter, const QWidget* widget);
void drawToolButtonLabel(
    const QStyleOptionToolButton* option, QPainter* painter, const QWidget* widget, const QRect& room);
QSize toolButtonSize(const QStyleOptionToolButton* option, const QSize& contents, const QWidget* widget);

} // namespace aicms::theme
