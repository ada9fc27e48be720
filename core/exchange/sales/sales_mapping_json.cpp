// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping/column_mapping.h"
#include "core/exchange/sales/sales_mapping.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace aicms::exchange {

namespace {

using base::ErrorKind;

const QString decimalKey = QStringLiteral("decimal");
const QString matchKey = QStringLiteral("match");
const QString columnsKey = QStringLiteral("columns");
const QString constantsKey = QStringLiteral("constants");
const QString headerKey = QStringLiteral("header");
const QString fieldKey = QStringLiteral("field");

base::Result<void> readChoices(const QJsonObject& object, SalesMapping& mapping)
{
    if (object.contains(decimalKey)) {
        const QString mark = object.value(decimalKey).toString();
        if (mark != QLatin1String(".") && mark != QLatin1String(","))
            return base::fail(ErrorKind::Invalid, decimalKey);
        mapping.decimalMark = mark[0];
    }
    if (object.contains(matchKey)) {
        const auto key = customerKeyFromCode(object.value(matchKey).toString());
        if (!key)
            return base::fail(ErrorKind::Invalid, matchKey);
        mapping.match = *key;
    }
    return {};
}

base::Result<void> readColumns(const QJsonValue& value, SalesMapping& mapping)
{
    if (!value.isArray())
        return base::fail(ErrorKind::Invalid, columnsKey);
    const QJsonArray columns = value.toArray();
    for (const QJsonValue& each : columns) {
        const QJsonObject column = each.toObject();
        const QStringList keys = column.keys();
        for (const QString& key : keys) {
            if (key != headerKey && key != fieldKey)
                return base::fail(ErrorKind::Invalid, key);
        }
        if (!column.value(headerKey).isString())
            return base::fail(ErrorKind::Invalid, headerKey);
        const QString code = column.value(fieldKey).toString();
        const auto field = salesFieldFromCode(code);
        if (!field)
            return base::fail(ErrorKind::Invalid, code.isEmpty() ? fieldKey : code);
        mapping.columns.push_back({column.value(headerKey).toString(), *field});
    }
    return {};
}

base::Result<void> readSalesConstants(const QJsonValue& value, SalesMapping& mapping)
{
    if (!value.isUndefined() && !value.isObject())
        return base::fail(ErrorKind::Invalid, constantsKey);
    const QJsonObject constants = value.toObject();
    for (auto it = constants.begin(); it != constants.end(); ++it) {
        const auto field = salesFieldFromCode(it.key());
        if (!field || *field == SalesField::LeaveOut || !it.value().isString())
            return base::fail(ErrorKind::Invalid, it.key());
        mapping.constants[*field] = it.value().toString();
    }
    return {};
}

} // namespace

base::Result<SalesMapping> salesMappingFromJson(SalesSubject subject, const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return base::fail(ErrorKind::Invalid, QStringLiteral("json"));
    // What every mapping file has (separator, encoding, order of dates) is read in one place.
    QJsonObject common = document.object();
    for (const QString& own : {decimalKey, matchKey, constantsKey})
        common.remove(own);
    common.insert(columnsKey, QJsonArray());
    const auto shared = mappingFromJson(QJsonDocument(common).toJson());
    if (!shared)
        return base::fail(shared.error());
    SalesMapping mapping;
    mapping.subject = subject;
    mapping.format = shared->format;
    mapping.dateOrder = shared->dateOrder;
    const QJsonObject object = document.object();
    const auto read = readChoices(object, mapping)
                          .and_then([&] { return readColumns(object.value(columnsKey), mapping); })
                          .and_then([&] { return readSalesConstants(object.value(constantsKey), mapping); });
    if (!read)
        return base::fail(read.error());
    return mapping;
}

QByteArray salesMappingToJson(const SalesMapping& mapping)
{
    ColumnMapping common;
    common.format = mapping.format;
    common.dateOrder = mapping.dateOrder;
    QJsonObject object = QJsonDocument::fromJson(mappingToJson(common)).object();
    if (mapping.decimalMark)
        object.insert(decimalKey, QString(*mapping.decimalMark));
    object.insert(matchKey, customerKeyCode(mapping.match));
    QJsonArray columns;
    for (const SalesColumn& column : mapping.columns) {
        if (column.field != SalesField::LeaveOut)
            columns.append(QJsonObject {{headerKey, column.header}, {fieldKey, salesFieldCode(column.field)}});
    }
    object.insert(columnsKey, columns);
    QJsonObject constants;
    for (const auto& [field, value] : mapping.constants)
        constants.insert(salesFieldCode(field), value);
    object.insert(constantsKey, constants);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace aicms::exchange
