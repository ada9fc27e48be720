// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

class QKeySequence;
class QPainter;
class QRect;
class QSize;

namespace aicms::kit {

/// `text` in bidi isolates (U+2068, U+2069), so that a Latin name or number keeps its order in a right-to-left
/// sentence.
QString isolated(const QString& text);

/// One line of text: elided to fit, its direction taken from the content and not from the window. `alignment` is
/// logical: Qt::AlignLeft means the leading edge of `direction`.
void drawLine(QPainter* painter, const QRect& rect, const QString& text, Qt::LayoutDirection direction,
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter, Qt::TextElideMode elide = Qt::ElideRight);

/// Height of one line in the type step: 1.5 times its size.
int lineHeight(theme::Type step);
/// Room for `text` broken into lines of at most `width`, each of lineHeight.
QSize blockSize(theme::Type step, const QString& text, int width);
QSize blockSize(const QFont& font, int line, const QString& text, int width);
/// Broken text from the top of `rect`, painted with the painter's pen; alignment and direction as in drawLine.
void drawBlock(QPainter* painter, const QRect& rect, theme::Type step, const QString& text,
    Qt::LayoutDirection direction, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop);
void drawBlock(QPainter* painter, const QRect& rect, const QFont& font, int line, const QString& text,
    Qt::LayoutDirection direction, Qt::Alignment alignment);

/// Width that `text` needs in one line of the type step.
int textWidth(theme::Type step, const QString& text);

/// The shortcut as people read it on a key cap: "Ctrl K".
QString keyCapText(const QKeySequence& keys);

} // namespace aicms::kit
