// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/postal_lines.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace aicms::customers {

namespace {

bool isOneOf(const QString& code, std::initializer_list<const char*> codes)
{
    return std::ranges::any_of(codes, [&code](const char* each) { return code == QLatin1String(each); });
}

} // namespace

QStringList postalLines(const Address& address, const QString& own, QString (*abroad)(const QString& country))
{
    const QString code = address.country.trimmed().toUpper();
    const QString there = code.isEmpty() ? own : code;
    QStringList lines = address.street.split(u'\n');
    if (isOneOf(there, {"US", "CA", "AU"})) {
        const QString place = QStringList {address.region, address.postcode}.join(u' ').trimmed();
        lines << (address.city.isEmpty() || place.isEmpty() ? address.city + place
                                                            : address.city + QStringLiteral(", ") + place);
    } else if (isOneOf(there, {"GB", "IE"})) {
        lines << address.city << address.region << address.postcode;
    } else {
        lines << QStringLiteral("%1 %2").arg(address.postcode, address.city).trimmed() << address.region;
    }
    if (!code.isEmpty() && code != own)
        lines << abroad(address.country.trimmed()).toUpper();
    for (QString& line : lines)
        line = line.simplified();
    lines.removeAll(QString());
    return lines;
}

QString postalCountry(const QString& country)
{
    const QLocale::Territory territory
        = country.size() == 2 ? QLocale::codeToTerritory(country.toUpper()) : QLocale::AnyTerritory;
    return territory == QLocale::AnyTerritory ? country : QLocale::territoryToString(territory);
}

QString townOf(const QStringList& lines)
{
    static const QRegularExpression withDigit(QStringLiteral("\\S*\\d\\S*"));
    // From below: the first line is the street, the last one may be a country.
    for (qsizetype place = lines.size() - 1; place > 0; --place) {
        if (!withDigit.match(lines[place]).hasMatch())
            continue;
        const QString town = QString(lines[place]).remove(withDigit).section(u',', 0, 0).simplified();
        return town.isEmpty() && place > 1 ? lines[place - 1].section(u',', 0, 0) : town;
    }
    return lines.size() > 1 ? lines[1].section(u',', 0, 0) : QString();
}

} // namespace aicms::customers
