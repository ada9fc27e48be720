// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/package/row_values.h"

#include "core/base/calendar_date.h"
#include "core/base/clock.h"

#include <QJsonArray>
#include <QUuid>

#include <cstring>

namespace aicms::requests {

namespace {

using customers::PersonColumn;
using customers::PersonTable;
using customers::PersonValue;
using customers::Portable;

constexpr const char* originCodes[] = {"provided", "observed", "inferred", "third_party"};
constexpr const char* sourceCodes[] = {"form", "import", "sample", "person"};
constexpr int lastPortableOrigin = 1; ///< observed

QString code(std::span<const char* const> codes, qint64 number)
{
    return number >= 0 && number < static_cast<qint64>(codes.size())
        ? QString::fromLatin1(codes[static_cast<size_t>(number)])
        : QString::number(number);
}

/// Millionths as a decimal number without an exponent.
QString decimal(qint64 millionths)
{
    constexpr qint64 one = 1'000'000;
    const QString sign = millionths < 0 ? QStringLiteral("-") : QString();
    const quint64 size = millionths < 0 ? quint64(0) - quint64(millionths) : quint64(millionths);
    QString text = sign + QString::number(size / one);
    QString rest = QString::number(size % one).rightJustified(6, u'0');
    while (rest.endsWith(u'0'))
        rest.chop(1);
    return rest.isEmpty() ? text : text + u'.' + rest;
}

QJsonValue dateOf(qint64 number)
{
    const auto day = base::CalendarDate::of(
        static_cast<int>(number / 10'000), static_cast<int>(number / 100 % 100), static_cast<int>(number % 100));
    return day ? QJsonValue(day->toIso()) : QJsonValue();
}

} // namespace

const RowValues::Reason& RowValues::reason(qint64 provenance)
{
    const auto known = m_reasons.constFind(provenance);
    if (known != m_reasons.constEnd())
        return *known;
    Reason made;
    auto rows
        = m_tx.query("SELECT purpose, origin, source_kind, source_id, at FROM provenance WHERE id = ?1", provenance);
    if (rows.next()) {
        made.purpose = rows.text(0);
        made.origin = static_cast<int>(rows.integer(1));
        const QString source = code(sourceCodes, rows.integer(2));
        made.json = {{QStringLiteral("purpose"), made.purpose},
            {QStringLiteral("origin"), code(originCodes, made.origin)}, {QStringLiteral("source"), source},
            {QStringLiteral("source_id"), rows.integer(3)}, {QStringLiteral("at"), rows.time(4).toIso()}};
        if (!m_sources.contains(source))
            m_sources << source;
        const purposes::Purpose* purpose = m_catalogue.find(made.purpose);
        m_purposes.insert(made.purpose, purpose ? purposes::lawfulBasisCode(purpose->basis) : QString());
    }
    return *m_reasons.insert(provenance, made);
}

bool RowValues::mayGo(const PersonTable& table, const Reason* reason) const
{
    if (!m_isPortable || table.portable == Portable::Always || !reason)
        return true;
    const QString basis = m_purposes.value(reason->purpose);
    const bool isBasis = basis == purposes::lawfulBasisCode(purposes::LawfulBasis::Consent)
        || basis == purposes::lawfulBasisCode(purposes::LawfulBasis::Contract);
    return reason->origin <= lastPortableOrigin && isBasis;
}

QJsonValue RowValues::value(PersonValue kind, const storage::Rows& rows, int column)
{
    if (rows.isNull(column))
        return {};
    switch (kind) {
    case PersonValue::Text: return rows.text(column);
    case PersonValue::FreeText: return m_others.without(rows.text(column));
    case PersonValue::Integer: return rows.integer(column);
    case PersonValue::Flag: return rows.integer(column) != 0;
    case PersonValue::Time: return rows.time(column).toIso();
    case PersonValue::JulianDay: return QDate::fromJulianDay(rows.integer(column)).toString(Qt::ISODate);
    case PersonValue::DateNumber: return dateOf(rows.integer(column));
    case PersonValue::Uuid: return QUuid::fromRfc4122(rows.blob(column)).toString(QUuid::WithoutBraces);
    case PersonValue::Bytes: return QString::fromLatin1(rows.blob(column).toBase64());
    case PersonValue::Millionths: return decimal(rows.integer(column));
    case PersonValue::Provenance: break;
    }
    return {};
}

std::optional<QJsonObject> RowValues::row(const PersonTable& table, const storage::Rows& rows)
{
    QHash<QString, const Reason*> reasons;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const int column = static_cast<int>(i);
        if (table.columns[i].value == PersonValue::Provenance && !rows.isNull(column))
            reason(rows.integer(column));
    }
    // Only now: a hash that grows moves what it holds.
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const int column = static_cast<int>(i);
        const PersonColumn& each = table.columns[i];
        const QString name = QString::fromLatin1(each.name).section(u'.', -1);
        if (each.value == PersonValue::Provenance && !rows.isNull(column))
            reasons.insert(name, &*m_reasons.constFind(rows.integer(column)));
    }
    QJsonObject values;
    QHash<QString, QJsonArray> fields;
    bool hasValue = reasons.isEmpty(); // a row without reasons is judged as a whole, by its table
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const PersonColumn& each = table.columns[i];
        const QString reasonName = QString::fromLatin1(each.provenance);
        const Reason* why = reasons.value(reasonName);
        if (each.value == PersonValue::Provenance || !mayGo(table, why))
            continue;
        const QString name = QString::fromLatin1(each.name);
        values.insert(name, value(each.value, rows, static_cast<int>(i)));
        hasValue = hasValue || why != nullptr;
        if (why)
            fields[reasonName].append(name);
    }
    if (!hasValue)
        return std::nullopt;
    QJsonArray held;
    for (auto field = fields.constBegin(); field != fields.constEnd(); ++field) {
        QJsonObject because = reasons.value(field.key())->json;
        because.insert(QStringLiteral("fields"), *field);
        held.append(because);
    }
    if (!held.isEmpty())
        values.insert(QStringLiteral("held_because"), held);
    return values;
}

} // namespace aicms::requests
