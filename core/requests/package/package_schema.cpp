// SPDX-License-Identifier: GPL-3.0-or-later
// The schema that goes with every package, made from the same list as the package itself.
#include "core/requests/package/person_package.h"
#include "core/requests/package/person_tables.h"

#include <QJsonArray>

namespace aicms::requests {

namespace {

using customers::PersonColumn;
using customers::PersonTable;
using customers::PersonValue;

QJsonArray orNull(const char* type)
{
    return {QString::fromLatin1(type), QStringLiteral("null")};
}

QJsonObject typeOf(const PersonColumn& column)
{
    QJsonObject type;
    const auto text = [&](const char* key, const char* value) {
        type = {{QStringLiteral("type"), orNull("string")}, {QString::fromLatin1(key), QString::fromLatin1(value)}};
    };
    switch (column.value) {
    case PersonValue::Integer: type = {{QStringLiteral("type"), orNull("integer")}}; break;
    case PersonValue::Flag: type = {{QStringLiteral("type"), orNull("boolean")}}; break;
    case PersonValue::Time: text("format", "date-time"); break;
    case PersonValue::JulianDay: text("format", "date"); break;
    case PersonValue::Uuid: text("format", "uuid"); break;
    case PersonValue::Bytes: text("contentEncoding", "base64"); break;
    case PersonValue::Millionths: text("pattern", "^-?[0-9]+(\\.[0-9]{1,6})?$"); break;
    default: type = {{QStringLiteral("type"), orNull("string")}}; break;
    }
    if (*column.meaning)
        type.insert(QStringLiteral("description"), QString::fromUtf8(column.meaning));
    return type;
}

QJsonObject tableSchema(const PersonTable& table)
{
    QJsonObject properties;
    for (const PersonColumn& column : table.columns) {
        if (column.value != PersonValue::Provenance)
            properties.insert(QString::fromLatin1(column.name), typeOf(column));
    }
    properties.insert(QStringLiteral("held_because"),
        QJsonObject {{QStringLiteral("type"), QStringLiteral("array")},
            {QStringLiteral("description"),
                QStringLiteral(
                    "purpose, origin (provided, observed, inferred, third_party) and source of the fields")}});
    const QJsonObject row {{QStringLiteral("type"), QStringLiteral("object")},
        {QStringLiteral("properties"), properties}, {QStringLiteral("additionalProperties"), false}};
    return {{QStringLiteral("type"), QStringLiteral("array")}, {QStringLiteral("items"), row}};
}

} // namespace

QJsonObject packageSchema()
{
    QJsonObject tables;
    for (const PersonTable* table : personTables())
        tables.insert(QString::fromLatin1(table->name), tableSchema(*table));
    tables.insert(QStringLiteral("mentioned_elsewhere"),
        QJsonObject {{QStringLiteral("type"), QStringLiteral("array")},
            {QStringLiteral("description"), QStringLiteral("texts in other records that mean the person")}});
    const QJsonObject data {{QStringLiteral("type"), QStringLiteral("object")}, {QStringLiteral("properties"), tables},
        {QStringLiteral("additionalProperties"), false}};
    return {{QStringLiteral("$schema"), QStringLiteral("https://json-schema.org/draft/2020-12/schema")},
        {QStringLiteral("title"), QStringLiteral("aicms-person/%1").arg(packageFormat)},
        {QStringLiteral("type"), QStringLiteral("object")},
        {QStringLiteral("required"),
            QJsonArray {QStringLiteral("format"), QStringLiteral("kind"), QStringLiteral("data")}},
        {QStringLiteral("properties"), QJsonObject {{QStringLiteral("data"), data}}}};
}

} // namespace aicms::requests
