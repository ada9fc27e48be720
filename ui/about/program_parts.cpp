// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/about/program_parts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace aicms::about {

namespace {

struct Age {
    Q_DECLARE_TR_FUNCTIONS(aicms::about::Age)
};

QString licenseOf(const QJsonObject& component)
{
    const QJsonObject first = component[QLatin1String("licenses")].toArray().first().toObject();
    if (first.contains(QLatin1String("expression")))
        return first[QLatin1String("expression")].toString();
    const QJsonObject license = first[QLatin1String("license")].toObject();
    return license[QLatin1String(license.contains(QLatin1String("id")) ? "id" : "name")].toString();
}

QUrl websiteOf(const QJsonObject& component)
{
    for (const QJsonValue& value : component[QLatin1String("externalReferences")].toArray()) {
        const QJsonObject reference = value.toObject();
        if (reference[QLatin1String("type")].toString() == QLatin1String("website"))
            return QUrl(reference[QLatin1String("url")].toString());
    }
    return {};
}

} // namespace

ProgramParts partsOf(const QByteArray& billOfMaterials)
{
    const QJsonObject bill = QJsonDocument::fromJson(billOfMaterials).object();
    const QJsonObject metadata = bill[QLatin1String("metadata")].toObject();
    const QJsonObject program = metadata[QLatin1String("component")].toObject();
    ProgramParts told;
    told.version = program[QLatin1String("version")].toString();
    told.released = QDate::fromString(metadata[QLatin1String("timestamp")].toString().left(10), Qt::ISODate);
    told.releasePage = websiteOf(program);
    for (const QJsonValue& value : bill[QLatin1String("components")].toArray()) {
        const QJsonObject part = value.toObject();
        told.parts.push_back(
            {part[QLatin1String("name")].toString(), part[QLatin1String("version")].toString(), licenseOf(part)});
    }
    return told;
}

QString ageSentence(const QDate& released, const QDate& today)
{
    const int days = static_cast<int>(released.daysTo(today));
    if (days < 0)
        return Age::tr("The clock of this computer stands before the day of this version.");
    if (days == 0)
        return Age::tr("This version is of today.");
    int months = (today.year() - released.year()) * 12 + today.month() - released.month();
    if (today.day() < released.day())
        --months;
    if (months < 2)
        return Age::tr("This version is %n day(s) old.", nullptr, days);
    if (months < 24)
        return Age::tr("This version is %n month(s) old.", nullptr, months);
    return Age::tr("This version is %n year(s) old.", nullptr, months / 12);
}

} // namespace aicms::about
