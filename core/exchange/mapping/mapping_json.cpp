// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping/column_mapping.h"
#include "core/purposes/purposes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace aicms::exchange {

namespace {

using base::ErrorKind;

const QString ownPrefix = QStringLiteral("own:");

struct NamedField {
    Field field;
    QString ownName;
};

std::optional<NamedField> readField(const QString& text)
{
    if (text.startsWith(ownPrefix) && text.size() > ownPrefix.size())
        return NamedField {Field::Own, text.mid(ownPrefix.size())};
    const auto field = fieldFromCode(text);
    if (!field || *field == Field::Own || *field == Field::Photo)
        return std::nullopt;
    return NamedField {*field, {}};
}

QString writeField(Field field, const QString& ownName)
{
    return field == Field::Own ? ownPrefix + ownName : fieldCode(field);
}

/// The order of d, M and y in a pattern such as "dd.MM.yyyy"; empty when one is missing or anything else is in it.
std::optional<base::DateOrder> readPattern(const QString& pattern)
{
    for (const QChar c : pattern) {
        if (c.isLetterOrNumber() && c != u'd' && c != u'M' && c != u'y')
            return std::nullopt;
    }
    const qsizetype day = pattern.indexOf(u'd');
    const qsizetype month = pattern.indexOf(u'M');
    const qsizetype year = pattern.indexOf(u'y');
    if (day < 0 || month < 0 || year < 0)
        return std::nullopt;
    if (day < month && month < year)
        return base::DateOrder::DayMonthYear;
    if (month < day && day < year)
        return base::DateOrder::MonthDayYear;
    return year < month && month < day ? std::optional(base::DateOrder::YearMonthDay) : std::nullopt;
}

QString writePattern(base::DateOrder order)
{
    switch (order) {
    case base::DateOrder::DayMonthYear: return QStringLiteral("dd.MM.yyyy");
    case base::DateOrder::MonthDayYear: return QStringLiteral("MM/dd/yyyy");
    case base::DateOrder::YearMonthDay: return QStringLiteral("yyyy-MM-dd");
    }
    return {};
}

/// The first key that is not among the allowed ones.
std::optional<QString> unknownKey(const QJsonObject& object, const QStringList& allowed)
{
    const QStringList keys = object.keys();
    const auto unknown
        = std::find_if(keys.begin(), keys.end(), [&](const QString& key) { return !allowed.contains(key); });
    return unknown == keys.end() ? std::nullopt : std::optional(*unknown);
}

/// The first key whose value is no text.
std::optional<QString> notText(const QJsonObject& object)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isString())
            return it.key();
    }
    return std::nullopt;
}

base::Result<Column> readColumn(const QJsonValue& value)
{
    if (!value.isObject())
        return base::fail(ErrorKind::Invalid, QStringLiteral("columns"));
    const QJsonObject object = value.toObject();
    static const QStringList keys = {QStringLiteral("header"), QStringLiteral("field"), QStringLiteral("label"),
        QStringLiteral("group"), QStringLiteral("purpose")};
    if (const auto key = unknownKey(object, keys))
        return base::fail(ErrorKind::Invalid, *key);
    if (const auto key = notText(object))
        return base::fail(ErrorKind::Invalid, *key);
    for (const QString& needed : {keys[0], keys[1]}) {
        if (!object.contains(needed))
            return base::fail(ErrorKind::Invalid, needed);
    }
    const QString fieldText = object.value(keys[1]).toString();
    const auto field = readField(fieldText);
    if (!field)
        return base::fail(ErrorKind::Invalid, fieldText);
    Column column;
    column.header = object.value(keys[0]).toString();
    column.field = field->field;
    column.ownName = field->ownName;
    column.label = object.value(keys[2]).toString();
    column.group = object.value(keys[3]).toString();
    column.purpose = object.value(keys[4]).toString();
    if (!column.purpose.isEmpty() && purposes::findPurpose(column.purpose) == nullptr)
        return base::fail(ErrorKind::Invalid, column.purpose);
    if (column.field == Field::LeaveOut)
        column.leftOut = LeftOut::Chosen;
    return column;
}

bool canBeConstant(Field field)
{
    switch (field) {
    case Field::Kind:
    case Field::Organisation:
    case Field::City:
    case Field::Region:
    case Field::Postcode:
    case Field::Country:
    case Field::Language:
    case Field::Tag:
    case Field::Note:
    case Field::Own: return true;
    default: return false;
    }
}

base::Result<std::vector<Constant>> readConstants(const QJsonValue& value)
{
    std::vector<Constant> constants;
    if (value.isUndefined())
        return constants;
    if (!value.isObject())
        return base::fail(ErrorKind::Invalid, QStringLiteral("constants"));
    const QJsonObject object = value.toObject();
    if (const auto key = notText(object))
        return base::fail(ErrorKind::Invalid, *key);
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto field = readField(it.key());
        if (!field || !canBeConstant(field->field) || isSpecialCategory(field->ownName))
            return base::fail(ErrorKind::Invalid, it.key());
        constants.push_back({field->field, field->ownName, it.value().toString()});
    }
    return constants;
}

base::Result<void> readFormat(const QJsonObject& object, ColumnMapping& mapping)
{
    for (const QString& key :
        {QStringLiteral("separator"), QStringLiteral("encoding"), QStringLiteral("date"), QStringLiteral("sheet")}) {
        const QJsonValue value = object.value(key);
        if (!value.isUndefined() && !value.isString())
            return base::fail(ErrorKind::Invalid, key);
    }
    const QString separator = object.value(QStringLiteral("separator")).toString();
    if (!separator.isEmpty()) {
        if (separator.size() != 1 || !QStringView(u",;\t|").contains(separator[0]))
            return base::fail(ErrorKind::Invalid, QStringLiteral("separator"));
        mapping.format.separator = separator[0].unicode();
    }
    const QString encoding = object.value(QStringLiteral("encoding")).toString();
    if (!encoding.isEmpty()) {
        mapping.format.encoding = encodingFromCode(encoding);
        if (!mapping.format.encoding)
            return base::fail(ErrorKind::Invalid, encoding);
    }
    if (const QString sheet = object.value(QStringLiteral("sheet")).toString(); !sheet.isEmpty())
        mapping.format.sheet = sheet;
    const QString pattern = object.value(QStringLiteral("date")).toString();
    if (!pattern.isEmpty()) {
        mapping.dateOrder = readPattern(pattern);
        if (!mapping.dateOrder)
            return base::fail(ErrorKind::Invalid, pattern);
    }
    return {};
}

} // namespace

base::Result<ColumnMapping> mappingFromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return base::fail(ErrorKind::Invalid, QStringLiteral("json"));
    const QJsonObject object = document.object();
    if (const auto key = unknownKey(object,
            {QStringLiteral("separator"), QStringLiteral("encoding"), QStringLiteral("date"), QStringLiteral("columns"),
                QStringLiteral("constants"), QStringLiteral("sheet")}))
        return base::fail(ErrorKind::Invalid, *key);
    ColumnMapping mapping;
    if (const auto format = readFormat(object, mapping); !format)
        return base::fail(format.error());
    if (!object.value(QStringLiteral("columns")).isArray())
        return base::fail(ErrorKind::Invalid, QStringLiteral("columns"));
    const QJsonArray columns = object.value(QStringLiteral("columns")).toArray();
    for (const QJsonValue& value : columns) {
        auto column = readColumn(value);
        if (!column)
            return base::fail(column.error());
        mapping.columns.push_back(std::move(*column));
    }
    auto constants = readConstants(object.value(QStringLiteral("constants")));
    if (!constants)
        return base::fail(constants.error());
    mapping.constants = std::move(*constants);
    return mapping;
}

QByteArray mappingToJson(const ColumnMapping& mapping)
{
    QJsonObject object;
    if (mapping.format.separator)
        object.insert(QStringLiteral("separator"), QString(QChar(*mapping.format.separator)));
    if (mapping.format.encoding)
        object.insert(QStringLiteral("encoding"), encodingCode(*mapping.format.encoding));
    if (mapping.format.sheet)
        object.insert(QStringLiteral("sheet"), *mapping.format.sheet);
    if (mapping.dateOrder)
        object.insert(QStringLiteral("date"), writePattern(*mapping.dateOrder));
    QJsonArray columns;
    for (const Column& column : mapping.columns) {
        if (column.field == Field::LeaveOut && column.leftOut != LeftOut::Chosen)
            continue;
        QJsonObject entry {{QStringLiteral("header"), column.header},
            {QStringLiteral("field"), writeField(column.field, column.ownName)}};
        if (!column.label.isEmpty())
            entry.insert(QStringLiteral("label"), column.label);
        if (!column.group.isEmpty() && column.group != column.label)
            entry.insert(QStringLiteral("group"), column.group);
        if (!column.purpose.isEmpty())
            entry.insert(QStringLiteral("purpose"), column.purpose);
        columns.append(entry);
    }
    object.insert(QStringLiteral("columns"), columns);
    QJsonObject constants;
    for (const Constant& constant : mapping.constants)
        constants.insert(writeField(constant.field, constant.ownName), constant.value);
    object.insert(QStringLiteral("constants"), constants);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace aicms::exchange
