// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/customer_lists.h"
#include "core/base/file_problem.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace aicms::cli {

using base::ErrorKind;
using customers::Customer;

namespace {

constexpr qint64 largestRecord = 4 * 1024 * 1024; // bytes

std::optional<Values> valuesOf(const QJsonValue& value)
{
    Values values;
    for (const QJsonValue& entry : value.toArray()) {
        const bool isObject = entry.isObject() && entry[QStringLiteral("value")].isString();
        if (!isObject && !entry.isString())
            return std::nullopt;
        values.emplace_back(isObject ? entry[QStringLiteral("value")].toString() : entry.toString(),
            entry[QStringLiteral("label")].toString());
    }
    return values;
}

/// A note with an id is one that is stored.
QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue& entry : value.toArray()) {
        if (!entry[QStringLiteral("id")].isDouble())
            texts << (entry.isObject() ? entry[QStringLiteral("text")].toString() : entry.toString());
    }
    return texts;
}

std::vector<customers::Address> addressesOf(const QJsonValue& value)
{
    std::vector<customers::Address> addresses;
    for (const QJsonValue& entry : value.toArray())
        addresses.push_back({entry[QStringLiteral("street")].toString(), entry[QStringLiteral("postcode")].toString(),
            entry[QStringLiteral("city")].toString(), entry[QStringLiteral("region")].toString(),
            entry[QStringLiteral("country")].toString(), entry[QStringLiteral("label")].toString(), {}});
    return addresses;
}

std::vector<std::pair<QString, QString>> pairsOf(const QJsonValue& value, const QString& first, const QString& second)
{
    std::vector<std::pair<QString, QString>> pairs;
    for (const QJsonValue& entry : value.toArray())
        pairs.emplace_back(entry[first].toString(), entry[second].toString());
    return pairs;
}

/// What show printed as hidden says nothing about the value.
QJsonArray shownOnly(const QJsonValue& value)
{
    QJsonArray shown;
    for (const QJsonValue& entry : value.toArray()) {
        if (!entry[QStringLiteral("hidden")].toBool())
            shown.append(entry);
    }
    return shown;
}

/// What show prints besides and nobody can set.
bool isReadOnly(const QString& key)
{
    static const QStringList keys = {QStringLiteral("id"), QStringLiteral("uuid"), QStringLiteral("revision"),
        QStringLiteral("created_at"), QStringLiteral("updated_at"), QStringLiteral("deleted_at"),
        QStringLiteral("interactions"), QStringLiteral("held"), QStringLiteral("purchases"), QStringLiteral("events"),
        QStringLiteral("fields_hidden"), QStringLiteral("warnings")};
    return keys.contains(key);
}

/// False when the key is not known or its value is of the wrong type.
bool applyList(const QString& key, const QJsonValue& value, Lists& lists)
{
    if (!value.isArray())
        return false;
    std::optional<Values>* const labelledList = key == QLatin1String("emails") ? &lists.emails
        : key == QLatin1String("phones")                                       ? &lists.phones
        : key == QLatin1String("links")                                        ? &lists.links
                                                                               : nullptr;
    if (labelledList) {
        *labelledList = valuesOf(value);
        return labelledList->has_value();
    }
    if (key == QLatin1String("tags"))
        lists.tags = textsOf(value);
    else if (key == QLatin1String("notes"))
        lists.notes = textsOf(value);
    else if (key == QLatin1String("addresses"))
        lists.addresses = addressesOf(value);
    else if (key == QLatin1String("fields"))
        lists.fields = pairsOf(shownOnly(value), QStringLiteral("name"), QStringLiteral("value"));
    else if (key == QLatin1String("organisations"))
        lists.organisations = pairsOf(value, QStringLiteral("name"), QStringLiteral("role"));
    else
        return false;
    return true;
}

base::Result<QJsonObject> readJson(const QString& path)
{
    if (path != QLatin1String("-")) {
        if (const auto readable = base::requireReadable(path); !readable)
            return base::fail(readable.error());
    }
    QFile file(path);
    const bool isOpen
        = path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return base::fail(file.exists() ? base::Error {ErrorKind::ReadOnly, {}, 0}
                                        : base::Error {ErrorKind::NotFound, QStringLiteral("file"), 0});
    const QByteArray bytes = file.read(largestRecord + 1);
    if (bytes.size() > largestRecord)
        return base::fail(ErrorKind::TooLarge, {}, largestRecord);
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return base::fail(ErrorKind::Invalid, QStringLiteral("json"));
    return document.object();
}

} // namespace

base::Result<void> applyJson(const QString& path, Customer& customer, Lists& lists)
{
    const auto object = readJson(path);
    if (!object)
        return base::fail(object.error());
    for (auto entry = object->begin(); entry != object->end(); ++entry) {
        // As show prints what the role may not see.
        const bool isHidden = entry->isObject() && entry->toObject().value(QLatin1String("hidden")).toBool();
        if (isReadOnly(entry.key()) || isHidden)
            continue;
        lists.namesBirthday = lists.namesBirthday || entry.key() == QLatin1String("birthday");
        const bool isTaken = entry->isString() ? applyText(entry.key(), entry->toString(), customer)
                                               : applyList(entry.key(), *entry, lists);
        if (!isTaken)
            return base::fail(ErrorKind::Invalid, entry.key());
    }
    return {};
}

} // namespace aicms::cli
