// SPDX-License-Identifier: GPL-3.0-or-later
// The dated data files of resources/law that this folder reads.
#include "core/base/error.h"
#include "core/base/json_strings.h"
#include "core/purposes/law.h"
#include "core/purposes/purposes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace aicms::purposes {

namespace {

/// A file that is built in and does not read is a broken program.
QJsonObject lawFile(const QString& name)
{
    QFile file(QStringLiteral(":/aicms/law/") + name);
    if (!file.open(QIODevice::ReadOnly))
        throw base::Failure(base::internalError());
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    if (object.value(QLatin1String("version")).toString().isEmpty()
        || object.value(QLatin1String("valid_from")).toString().isEmpty())
        throw base::Failure(base::internalError());
    return object;
}

const QJsonObject& purposeFile()
{
    static const QJsonObject file = lawFile(QStringLiteral("purposes.json"));
    return file;
}

const QJsonObject& ageFile()
{
    static const QJsonObject file = lawFile(QStringLiteral("consent_age.json"));
    return file;
}

const QJsonObject& marketingFile()
{
    static const QJsonObject file = lawFile(QStringLiteral("marketing.json"));
    return file;
}

Purpose fromJson(const QJsonObject& object, const QJsonObject& ofCountry)
{
    const auto isSet = [&](QLatin1String name) {
        return ofCountry.contains(name) ? ofCountry.value(name).toBool() : object.value(name).toBool();
    };
    Purpose purpose;
    purpose.code = object.value(QLatin1String("code")).toString();
    purpose.version = 1;
    purpose.basis = lawfulBasisFromCode(object.value(QLatin1String("basis")).toString()).value();
    purpose.usesAi = isSet(QLatin1String("ai"));
    purpose.isMarketing = isSet(QLatin1String("marketing"));
    purpose.needsProof = isSet(QLatin1String("needs_proof"));
    purpose.allowsSoftOptIn = isSet(QLatin1String("soft_opt_in"));
    for (const QString& code : base::stringsOf(object.value(QLatin1String("channels"))))
        purpose.channels.push_back(channelFromCode(code).value());
    purpose.fields = base::stringsOf(object.value(QLatin1String("fields")));
    purpose.renewal = object.value(QLatin1String("renewal")).toString();
    if (object.contains(QLatin1String("weighing"))) {
        const QJsonObject weighing = object.value(QLatin1String("weighing")).toObject();
        const auto text = [&](QLatin1String name) { return weighing.value(name).toString(); };
        purpose.weighing = WeighingTest {text(QLatin1String("purpose")), text(QLatin1String("need")),
            text(QLatin1String("balance")), text(QLatin1String("result"))};
    }
    const QJsonObject names = object.value(QLatin1String("names")).toObject();
    const QJsonObject texts = object.value(QLatin1String("texts")).toObject();
    for (auto name = names.begin(); name != names.end(); ++name)
        purpose.texts.insert(name.key(), {name->toString(), texts.value(name.key()).toString()});
    return purpose;
}

} // namespace

std::vector<Purpose> defaultPurposes(const QString& country)
{
    const QJsonObject ofCountry = purposeFile().value(QLatin1String("countries")).toObject().value(country).toObject();
    std::vector<Purpose> purposes;
    for (const QJsonValue& value : purposeFile().value(QLatin1String("purposes")).toArray()) {
        const QJsonObject object = value.toObject();
        purposes.push_back(
            fromJson(object, ofCountry.value(object.value(QLatin1String("code")).toString()).toObject()));
    }
    return purposes;
}

std::span<const Purpose> defaultCatalogue()
{
    static const std::vector<Purpose> catalogue = defaultPurposes({});
    return catalogue;
}

int consentAge(const QString& country)
{
    const int otherwise = ageFile().value(QLatin1String("default")).toInt();
    return ageFile().value(QLatin1String("ages")).toObject().value(country).toInt(otherwise);
}

int highestConsentAge()
{
    static const int highest = [] {
        int age = ageFile().value(QLatin1String("default")).toInt();
        for (const QJsonValue& each : ageFile().value(QLatin1String("ages")).toObject())
            age = std::max(age, each.toInt());
        return age;
    }();
    return highest;
}

int aiAge()
{
    return ageFile().value(QLatin1String("ai_age")).toInt();
}

int youngestOwnAge()
{
    return ageFile().value(QLatin1String("youngest")).toInt();
}

int oldestOwnAge()
{
    return ageFile().value(QLatin1String("oldest")).toInt();
}

int ageOfMajority()
{
    return ageFile().value(QLatin1String("majority")).toInt();
}

bool isConsentNeeded(const QString& country, Channel channel)
{
    // The gate asks it of everybody in a list.
    static const std::set<std::pair<QString, Channel>> needed = [] {
        std::set<std::pair<QString, Channel>> all;
        for (const QJsonValue& value : marketingFile().value(QLatin1String("needs_consent")).toArray()) {
            const QJsonObject rule = value.toObject();
            for (const QString& there : base::stringsOf(rule.value(QLatin1String("countries")))) {
                for (const QString& code : base::stringsOf(rule.value(QLatin1String("channels"))))
                    all.emplace(there, channelFromCode(code).value());
            }
        }
        return all;
    }();
    return needed.contains({country, channel});
}

std::optional<base::Period> quietAfterObjection(const QString& country)
{
    const QJsonObject countries = marketingFile().value(QLatin1String("quiet_after_objection")).toObject();
    return base::Period::parse(countries.value(country).toString());
}

} // namespace aicms::purposes
