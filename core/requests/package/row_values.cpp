// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/package/row_values.h"

#include "core/base/calendar_date.h"
#include "core/base/clock.h"
#include "core/requests/package/never_revealed.h"

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

bool RowValues::isPortable(int origin, const QString& purpose) const
{
    const purposes::Purpose* held = m_catalogue.find(purpose);
    return held && origin <= lastPortableOrigin
        && (held->basis == purposes::LawfulBasis::Consent || held->basis == purposes::LawfulBasis::Contract);
}

bool RowValues::mayGo(const PersonTable& table, const Reason* reason) const
{
    return m_rule != Rule::Portable || table.portable == Portable::Always || !reason
        || isPortable(reason->origin, reason->purpose);
}

bool RowValues::mayGo(const customers::Provenance& provenance) const
{
    return m_rule != Rule::Portable || isPortable(static_cast<int>(provenance.origin), provenance.purpose);
}

QJsonValue RowValues::freeText(const PersonTable& table, const storage::Rows& rows, int column)
{
    base::UtcTime at;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].value == PersonValue::Time && !rows.isNull(static_cast<int>(i))) {
            at = rows.time(static_cast<int>(i));
            break;
        }
    }
    const auto shown = m_texts.own(QString::fromLatin1(table.name), rows.text(column), at);
    if (!shown)
        return {};
    return m_rule == Rule::Ccpa ? withoutNeverRevealed(*shown) : *shown;
}

QJsonValue RowValues::value(const PersonTable& table, const storage::Rows& rows, int column)
{
    if (rows.isNull(column))
        return {};
    switch (table.columns[static_cast<size_t>(column)].value) {
    case PersonValue::Text: return rows.text(column);
    case PersonValue::FreeText: return freeText(table, rows, column);
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

/// Fields with a name and a value: of what may not be shown the name stays, so that the person knows that it is held.
void RowValues::hide(const PersonTable& table, QJsonObject& values)
{
    const QLatin1String nameKey("name");
    const QLatin1String valueKey("value");
    if (m_rule != Rule::Ccpa || !values.contains(nameKey) || !values.contains(valueKey))
        return;
    const QString kind = neverRevealed(values[nameKey].toString(), values[valueKey].toString());
    if (kind.isEmpty())
        return;
    values[valueKey] = blackedOut;
    if (values.contains(QLatin1String("reading")))
        values[QLatin1String("reading")] = QString();
    m_withheld.push_back({QString::fromLatin1(table.name), 1, {QStringLiteral("never_shown"), kind}});
}

void RowValues::noteUnexplained(const PersonTable& table, const QJsonObject& values, const QJsonArray& held)
{
    for (const QJsonValue& each : held) {
        if (!m_purposes.value(each[QLatin1String("purpose")].toString()).isEmpty())
            continue;
        const bool isNamed = values.contains(QLatin1String("name")) && values.contains(QLatin1String("value"));
        for (const QJsonValue& field : each[QLatin1String("fields")].toArray()) {
            if (values[field.toString()].isNull() || values[field.toString()].toString(QStringLiteral("-")).isEmpty())
                continue;
            const QString what = isNamed ? values[QLatin1String("name")].toString()
                                         : QString::fromLatin1(table.name) + u'.' + field.toString();
            if (!m_unexplained.contains(what))
                m_unexplained << what;
        }
    }
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
        values.insert(name, value(table, rows, static_cast<int>(i)));
        hasValue = hasValue || why != nullptr;
        if (why)
            fields[reasonName].append(name);
    }
    if (!hasValue)
        return std::nullopt;
    hide(table, values);
    QJsonArray held;
    for (auto field = fields.constBegin(); field != fields.constEnd(); ++field) {
        QJsonObject because = reasons.value(field.key())->json;
        because.insert(QStringLiteral("fields"), *field);
        held.append(because);
    }
    noteUnexplained(table, values, held);
    if (!held.isEmpty())
        values.insert(QStringLiteral("held_because"), held);
    return values;
}

} // namespace aicms::requests
