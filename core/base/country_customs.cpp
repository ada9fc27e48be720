// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/country_customs.h"

#include <QLocale>

namespace aicms::base {

QTimeZone timeZoneOf(const QString& country)
{
    const auto territory = QLocale::codeToTerritory(country);
    if (territory == QLocale::AnyTerritory)
        return QTimeZone::utc();
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds(territory);
    if (zones.contains(QTimeZone::systemTimeZoneId()))
        return QTimeZone(QTimeZone::systemTimeZoneId());
    return zones.isEmpty() ? QTimeZone::utc() : QTimeZone(zones.first());
}

QString currencyOf(const QString& country)
{
    const auto territory = QLocale::codeToTerritory(country);
    if (territory == QLocale::AnyTerritory)
        return {};
    const QList<QLocale> locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory);
    return locales.isEmpty() ? QString() : locales.first().currencySymbol(QLocale::CurrencyIsoCode);
}

} // namespace aicms::base
