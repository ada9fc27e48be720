// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace aicms::kit {

/// Gives a painted widget its role for screen readers. Call in the constructor.
void setAccessibleRole(QWidget* widget, QAccessible::Role role);
/// What the widget shows now ("Fair, step 3 of 5"); readers are told when it changes.
void setAccessibleValue(QWidget* widget, const QString& value);
/// Gives the widget a name and has it read out at once.
void announce(QWidget* widget, const QString& text);

} // namespace aicms::kit
