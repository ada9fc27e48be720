// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consent_mapping.h"

#include "core/consent/mapping_sources.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace aicms::consent {

using base::ErrorKind;

namespace {

const QStringList& fieldCodes()
{
    static const QStringList codes {QStringLiteral("customer"), QStringLiteral("purpose"), QStringLiteral("state"),
        QStringLiteral("at"), QStringLiteral("channel"), QStringLiteral("how"), QStringLiteral("notice"),
        QStringLiteral("language"), QStringLiteral("proof"), QStringLiteral("reason"), QStringLiteral("seq"),
        QStringLiteral("corrects"), QStringLiteral("valid_until"), QStringLiteral("giver"),
        QStringLiteral("giver_name"), QStringLiteral("proof_kind"), QStringLiteral("proof_sha256"),
        QStringLiteral("explicit"), QStringLiteral("read_at")};
    return codes;
}

std::optional<CustomerMatch> matchFromCode(const QString& code)
{
    static const QStringList codes {QStringLiteral("id"), QStringLiteral("number"), QStringLiteral("email"),
        QStringLiteral("phone"), QStringLiteral("uuid")};
    const qsizetype position = codes.indexOf(code.trimmed());
    return position < 0 ? std::nullopt : std::optional(static_cast<CustomerMatch>(position));
}

base::Result<std::vector<CustomerMatch>> readMatch(const QString& text)
{
    std::vector<CustomerMatch> ways;
    for (const QString& code : text.split(u',', Qt::SkipEmptyParts)) {
        const auto way = matchFromCode(code);
        if (!way)
            return base::fail(ErrorKind::Invalid, code);
        ways.push_back(*way);
    }
    if (ways.empty())
        ways = {CustomerMatch::Id, CustomerMatch::Number, CustomerMatch::Email, CustomerMatch::Phone};
    return ways;
}

/// A code with two things that its sentence names, in lines below it.
QString codeWith(const char* code, const QString& first, const QString& second)
{
    return QStringList({QLatin1String(code), first, second}).join(u'\n');
}

base::Result<ConsentColumn> readColumn(const QJsonObject& object)
{
    static const QStringList known {
        QStringLiteral("header"), QStringLiteral("field"), QStringLiteral("match"), QStringLiteral("values")};
    for (const QString& key : object.keys()) {
        if (!known.contains(key))
            return base::fail(ErrorKind::Invalid, key);
    }
    ConsentColumn column;
    column.header = object.value(QLatin1String("header")).toString();
    const QString code = object.value(QLatin1String("field")).toString();
    const auto field = consentFieldFromCode(code);
    if (!field)
        return base::fail(ErrorKind::Invalid, code.isEmpty() ? QStringLiteral("field") : code);
    column.field = *field;
    if (*field == ConsentField::Customer) {
        auto match = readMatch(object.value(QLatin1String("match")).toString());
        if (!match)
            return base::fail(match.error());
        column.match = std::move(*match);
    }
    const QJsonObject values = object.value(QLatin1String("values")).toObject();
    for (auto value = values.begin(); value != values.end(); ++value) {
        const QString word = value.key().trimmed().toLower(); // as cells are compared
        const QString meaning = value->toString();
        if (column.values.contains(word) && column.values.value(word) != meaning)
            return base::fail(ErrorKind::Invalid, codeWith("consent.word_twice", code, value.key()));
        if (column.field == ConsentField::State && !stateFromCode(meaning))
            return base::fail(ErrorKind::Invalid, codeWith("consent.no_state", value.key(), meaning));
        column.values.insert(word, meaning);
    }
    return column;
}

base::Result<void> readFormat(const QJsonObject& object, ConsentMapping& mapping)
{
    // The same keys as in the mapping of customers, read by the same code.
    QJsonObject formatOnly {{QStringLiteral("columns"), QJsonArray()}};
    for (const QString& key : {QStringLiteral("separator"), QStringLiteral("encoding"), QStringLiteral("date")}) {
        if (object.contains(key))
            formatOnly.insert(key, object.value(key));
    }
    const auto format = exchange::mappingFromJson(QJsonDocument(formatOnly).toJson());
    if (!format)
        return base::fail(format.error());
    mapping.format = format->format;
    mapping.dateOrder = format->dateOrder.value_or(base::DateOrder::YearMonthDay);
    return {};
}

bool isSet(const ConsentMapping& mapping, ConsentField field)
{
    return mapping.constants.contains(field)
        || std::any_of(mapping.columns.begin(), mapping.columns.end(),
            [field](const ConsentColumn& column) { return column.field == field; });
}

} // namespace

QString consentFieldCode(ConsentField field)
{
    return fieldCodes().value(static_cast<int>(field));
}

std::optional<ConsentField> consentFieldFromCode(const QString& code)
{
    const qsizetype position = fieldCodes().indexOf(code);
    return position < 0 ? std::nullopt : std::optional(static_cast<ConsentField>(position));
}

base::Result<void> checkSources(const ConsentMapping& mapping)
{
    QHash<ConsentField, QString> headers;
    for (const ConsentColumn& column : mapping.columns) {
        const QString other = headers.value(column.field);
        if (headers.contains(column.field))
            return base::fail(ErrorKind::Invalid,
                codeWith("consent.field_twice", consentFieldCode(column.field),
                    other + QStringLiteral(" | ") + column.header));
        headers.insert(column.field, column.header);
    }
    if (headers.contains(ConsentField::State) && mapping.constants.contains(ConsentField::State))
        return base::fail(ErrorKind::Invalid,
            codeWith("consent.constant_answer", headers.value(ConsentField::State),
                mapping.constants.value(ConsentField::State)));
    return {};
}

base::Result<ConsentMapping> consentMappingFromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return base::fail(ErrorKind::Invalid, QStringLiteral("json"));
    const QJsonObject object = document.object();
    static const QStringList known {QStringLiteral("separator"), QStringLiteral("encoding"), QStringLiteral("date"),
        QStringLiteral("columns"), QStringLiteral("constants")};
    for (const QString& key : object.keys()) {
        if (!known.contains(key))
            return base::fail(ErrorKind::Invalid, key);
    }
    ConsentMapping mapping;
    if (const auto format = readFormat(object, mapping); !format)
        return base::fail(format.error());
    for (const QJsonValue& value : object.value(QLatin1String("columns")).toArray()) {
        auto column = readColumn(value.toObject());
        if (!column)
            return base::fail(column.error());
        mapping.columns.push_back(std::move(*column));
    }
    const QJsonObject constants = object.value(QLatin1String("constants")).toObject();
    for (auto constant = constants.begin(); constant != constants.end(); ++constant) {
        const auto field = consentFieldFromCode(constant.key());
        if (!field || *field == ConsentField::Customer)
            return base::fail(ErrorKind::Invalid, constant.key());
        mapping.constants.insert(*field, constant->toString());
    }
    for (const ConsentField needed :
        {ConsentField::Customer, ConsentField::Purpose, ConsentField::State, ConsentField::At}) {
        if (!isSet(mapping, needed))
            return base::fail(ErrorKind::Invalid, consentFieldCode(needed));
    }
    if (const auto checked = checkSources(mapping); !checked)
        return base::fail(checked.error());
    return mapping;
}

} // namespace aicms::consent
