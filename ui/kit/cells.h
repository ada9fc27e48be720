// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/paint.h"

#include <QMetaType>
#include <QVariant>
#include <QVector>

namespace aicms::kit {

/// How a column's values are drawn, and which type they have.
enum class CellKind {
    Text, ///< QString
    Strong, ///< QString, weight 500
    Secondary, ///< QString in the secondary colour
    Name, ///< QString: avatar with initials, then the name (500)
    TwoLines, ///< TwoLineCell
    Pill, ///< PillText
    IconPills, ///< QVector<IconPill>: small pills without words
    Tags, ///< QStringList
    Date, ///< QDate or QDateTime, shown in the locale's form; or a QString as it is
    Number, ///< int, double or QString; at the trailing edge
    Marked, ///< MarkedText: secondary, with a warning sign where something is wrong with it
    IconText, ///< PillText drawn without its tint
    Share, ///< ShareCell: a bar
};

struct TwoLineCell {
    QString title;
    QString text;
};

/// A value with what is wrong with it, in words (empty: nothing); the words are the tool tip and what readers say.
struct MarkedText {
    QString text;
    QString wrong = {};
};

/// What it is about and its state, for narrow columns; the words are the tool tip and what readers say.
struct IconPill {
    theme::Tone tone = theme::Tone::Neutral;
    QString icon;
    QString stateIcon;
    QString description;
};

/// How large a part something is; the words are the tool tip and what readers say.
struct ShareCell {
    double share = 0; ///< of the length of the bar, 0 to 1
    QString words;
    bool isMuted = false; ///< does not count for now
};

/// A column of a table.
struct TableColumn {
    QString id;
    QString title;
    CellKind kind = CellKind::Text;
    int width = 140; ///< design pixels
    bool sortable = true;
    QString description = {}; ///< tool tip of the head
    int grow = 0; ///< share of the room that is left over; none grows: the last column takes it
};

/// The value in words, for screen readers, tool tips and copying.
QString cellText(CellKind kind, const QVariant& value);

} // namespace aicms::kit

Q_DECLARE_METATYPE(aicms::kit::PillText)
Q_DECLARE_METATYPE(aicms::kit::TwoLineCell)
Q_DECLARE_METATYPE(aicms::kit::MarkedText)
Q_DECLARE_METATYPE(aicms::kit::IconPill)
Q_DECLARE_METATYPE(aicms::kit::ShareCell)
