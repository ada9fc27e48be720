// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/cells.h"

#include "ui/kit/day_format.h"
#include "ui/kit/hit_text.h"

#include <QDateTime>
#include <QLocale>

namespace aicms::kit {

namespace {

QString dateText(const QVariant& value)
{
    const QLocale locale;
    if (value.userType() == QMetaType::QDate)
        return locale.toString(value.toDate(), dayFormat());
    if (value.userType() == QMetaType::QDateTime)
        return locale.toString(value.toDateTime().date(), dayFormat());
    return value.toString();
}

QString numberText(const QVariant& value)
{
    const QLocale locale;
    switch (value.userType()) {
    case QMetaType::Int:
    case QMetaType::LongLong: return locale.toString(value.toLongLong());
    case QMetaType::Double: return locale.toString(value.toDouble(), 'f', 2);
    default: return value.toString();
    }
}

} // namespace

QString cellText(CellKind kind, const QVariant& value)
{
    switch (kind) {
    case CellKind::Name:
    case CellKind::Text:
    case CellKind::Strong:
    case CellKind::Secondary:
    case CellKind::Marked: {
        const HitText cell = hitTextOf(value);
        QStringList parts {cell.text, cell.why, cell.wrong};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case CellKind::TwoLines: {
        const auto cell = value.value<TwoLineCell>();
        return cell.text.isEmpty() ? cell.title : cell.title + QStringLiteral(", ") + cell.text;
    }
    case CellKind::Pill:
        if (value.userType() == QMetaType::QString)
            return value.toString();
        [[fallthrough]];
    case CellKind::IconText: return value.value<PillText>().text;
    case CellKind::IconPills: {
        QStringList words;
        for (const IconPill& pill : value.value<QVector<IconPill>>())
            words << pill.description;
        return words.join(QStringLiteral(", "));
    }
    case CellKind::Tags: return value.toStringList().join(QStringLiteral(", "));
    case CellKind::Date: return dateText(value);
    case CellKind::Number: return numberText(value);
    case CellKind::Share: return value.value<ShareCell>().words;
    }
    return value.toString();
}

} // namespace aicms::kit
