// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_run/countries.h"

#include "ui/wording/place_names.h"

#include <QCollator>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace aicms::shell {

namespace {

bool isCountryCode(const QString& code)
{
    return code.size() == 2 && std::ranges::all_of(code, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

} // namespace

std::vector<Country> allCountries()
{
    std::vector<Country> countries;
    QSet<QString> seen;
    for (int value = 1; value <= static_cast<int>(QLocale::LastTerritory); ++value) {
        const auto territory = static_cast<QLocale::Territory>(value);
        const QString code = QLocale::territoryToCode(territory);
        if (!isCountryCode(code) || seen.contains(code))
            continue;
        seen.insert(code);
        countries.push_back({code, wording::territoryName(territory)});
    }
    QCollator collator;
    std::ranges::sort(
        countries, [&](const Country& a, const Country& b) { return collator.compare(a.name, b.name) < 0; });
    return countries;
}

QString countryOfThisComputer()
{
    const QString code = QLocale::territoryToCode(QLocale::system().territory());
    return isCountryCode(code) ? code : QString();
}

} // namespace aicms::shell
