// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/style/paint.h"

class QAbstractItemView;

namespace aicms::theme {

void drawHeaderSection(const QStyleOption* option, QPainter* painter);
/// The head's words, with the sort arrow right after them.
void drawHeaderLabel(const QStyleOptionHeader* option, QPainter* painter, const QWidget* widget);

/// Background of one row (tables, trees) or one item (lists): hover, selection, and the line below a table's row.
void drawItemBackground(const QStyleOptionViewItem* option, QPainter* painter, const QWidget* widget);
/// Items keep the colour of their text when selected: the tint below is light enough.
QStyleOptionViewItem itemLabel(const QStyleOptionViewItem* option);
/// The ring inside the cell that has the keyboard.
void drawCellRing(QPainter* painter, const QRect& cell);

/// Makes a table show its hover over whole rows; Qt itself repaints only the cell under the pointer.
void followHoveredRow(QAbstractItemView* view);

} // namespace aicms::theme
