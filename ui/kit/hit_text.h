// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/cells.h"

#include <QMetaType>
#include <QString>
#include <QTextCharFormat>
#include <QVariant>
#include <QVector>

class QPainter;
class QRect;

namespace aicms::kit {

/// A part of a text, in UTF-16 units.
struct TextMark {
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const TextMark&, const TextMark&) = default;
};

/// A text with the letters that a search hit. Stands in a cell of names, texts or MarkedText instead of its usual
/// value.
struct HitText {
    QString text = {};
    QVector<TextMark> marks = {};
    QString why = {}; ///< second line, small: what else was hit
    QVector<TextMark> whyMarks = {};
    QString wrong = {}; ///< as in MarkedText
};

/// The value of a cell of any kind that shows one text: HitText, MarkedText or what turns into a QString.
HitText hitTextOf(const QVariant& value);

/// How a hit is tinted. In high contrast there are no tints: a line under the letters says it as well.
QTextCharFormat hitFormat();
/// As drawLine, with the marked letters tinted.
void drawHitLine(QPainter* painter, const QRect& rect, const QString& text, const QVector<TextMark>& marks,
    Qt::LayoutDirection direction);

} // namespace aicms::kit

Q_DECLARE_METATYPE(aicms::kit::HitText)
