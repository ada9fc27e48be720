// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/cells.h"

#include <QStyleOptionViewItem>

class QPainter;

namespace aicms::kit {

/// Draws one value into `rect`, the cell without its side padding.
void paintCell(
    QPainter* painter, const QStyleOptionViewItem& option, const QRect& rect, CellKind kind, const QVariant& value);

/// A grey bar where text will be.
void paintPlaceholder(QPainter* painter, const QStyleOptionViewItem& option, const QRect& rect);

/// Room that the value wants, for tool tips on what is cut.
int cellWidth(CellKind kind, const QVariant& value);

} // namespace aicms::kit
