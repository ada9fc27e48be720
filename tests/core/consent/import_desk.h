// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent_import.h"
#include "tests/core/consent/consent_desk.h"

#include <QFile>

namespace aicms::test {

/// A list of one purpose, as another program may have it.
inline const QByteArray mappingJson = R"({"separator":";","date":"dd.MM.yyyy","columns":[
    {"header":"Mail","field":"customer","match":"email,number"},
    {"header":"Newsletter","field":"state","values":{"ja":"given","nein":"refused","raus":"withdrawn"}},
    {"header":"Seit","field":"at"},{"header":"Beleg","field":"proof"}],
    "constants":{"purpose":"marketing_email"}})";

inline QString write(ConsentDesk& desk, const QByteArray& bytes)
{
    const QString path = desk.folder.path(QStringLiteral("consents.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's own file cannot be written");
    return path;
}

inline consent::ConsentImportResult import(
    ConsentDesk& desk, const QByteArray& bytes, bool isDry = false, const QByteArray& json = mappingJson)
{
    consent::ConsentImportService service(*desk.database, desk.session, desk.purposes, QTimeZone("Europe/Berlin"));
    const auto mapping = consent::consentMappingFromJson(json);
    const auto result = service.run({write(desk, bytes), mapping.value(), isDry}).result();
    if (!result)
        qFatal("import failed: %s", qPrintable(result.error().subject));
    return *result;
}

inline base::CustomerId addWithMail(ConsentDesk& desk, const QString& mail)
{
    customers::Customer customer;
    customer.givenName = QStringLiteral("Mia");
    customer.emails.push_back({mail});
    return desk.add(customer);
}

} // namespace aicms::test
