// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/style/paint.h"

namespace aicms::theme {

/// The box of everything that takes input: line and text edits, combo, spin and date boxes. A focused field has a 2 px
/// border in the focus colour, a field with the property `invalid` a 2 px border in the danger colour; both together
/// show both.
void drawFieldBox(const QStyleOption* option, QPainter* painter, const QWidget* widget, bool readOnly);

/// Line edits: with a frame the field's box; without one (inside another control) nothing but their base colour.
void drawLineEditPanel(const QStyleOptionFrame* option, QPainter* painter, const QWidget* widget);
QRect lineEditContents(const QStyleOptionFrame* option);
QSize lineEditSize(const QStyleOptionFrame* option, const QSize& contents, const QWidget* widget);

void drawComboBox(const QStyleOptionComboBox* option, QPainter* painter, const QWidget* widget);
void drawComboLabel(const QStyleOptionComboBox* option, QPainter* painter);
QRect comboPart(const QStyleOptionComboBox* option, QStyle::SubControl part);
QSize comboSize(const QSize& contents, const QWidget* widget);

void drawSpinBox(const QStyleOptionSpinBox* option, QPainter* painter, const QWidget* widget);
QRect spinPart(const QStyleOptionSpinBox* option, QStyle::SubControl part);
QSize spinSize(const QStyleOptionSpinBox* option, const QSize& contents, const QWidget* widget);

} // namespace aicms::theme
