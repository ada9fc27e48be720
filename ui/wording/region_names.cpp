// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/region_names.h"

#include <algorithm>
#include <array>

namespace aicms::wording {

namespace {

struct NamedRegion {
    const char* country;
    const char* code;
    const char* name;
};

constexpr std::array namedRegions {
    NamedRegion {"DE", "BW", "Baden-Württemberg"},
    NamedRegion {"DE", "BY", "Bayern"},
    NamedRegion {"DE", "BE", "Berlin"},
    NamedRegion {"DE", "BB", "Brandenburg"},
    NamedRegion {"DE", "HB", "Bremen"},
    NamedRegion {"DE", "HH", "Hamburg"},
    NamedRegion {"DE", "HE", "Hessen"},
    NamedRegion {"DE", "MV", "Mecklenburg-Vorpommern"},
    NamedRegion {"DE", "NI", "Niedersachsen"},
    NamedRegion {"DE", "NW", "Nordrhein-Westfalen"},
    NamedRegion {"DE", "RP", "Rheinland-Pfalz"},
    NamedRegion {"DE", "SL", "Saarland"},
    NamedRegion {"DE", "SN", "Sachsen"},
    NamedRegion {"DE", "ST", "Sachsen-Anhalt"},
    NamedRegion {"DE", "SH", "Schleswig-Holstein"},
    NamedRegion {"DE", "TH", "Thüringen"},
    NamedRegion {"FR", "57", "Moselle"},
    NamedRegion {"FR", "67", "Bas-Rhin"},
    NamedRegion {"FR", "68", "Haut-Rhin"},
    NamedRegion {"GB", "ENG", "England"},
    NamedRegion {"GB", "NIR", "Northern Ireland"},
    NamedRegion {"GB", "SCT", "Scotland"},
    NamedRegion {"GB", "WLS", "Wales"},
    NamedRegion {"US", "CA", "California"},
};

} // namespace

QString regionName(const QString& country, const QString& region)
{
    const auto found = std::ranges::find_if(namedRegions, [&](const NamedRegion& each) {
        return country == QLatin1String(each.country) && region == QLatin1String(each.code);
    });
    return found == namedRegions.end() ? region : QString::fromUtf8(found->name);
}

} // namespace aicms::wording
