// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/country.h"

namespace aicms::sample {

namespace detail {

QStringList list(const char16_t* text)
{
    return QString::fromUtf16(text).split(u'|');
}

std::vector<Town> towns(const char16_t* text)
{
    std::vector<Town> result;
    for (const QString& entry : list(text)) {
        const QStringList parts = entry.split(u';');
        result.push_back({parts.value(0), parts.value(1), parts.value(2)});
    }
    return result;
}

} // namespace detail

const std::vector<Country>& countries()
{
    static const std::vector<Country> all = {detail::germany(), detail::unitedKingdom(), detail::unitedStates(),
        detail::france(), detail::spain(), detail::italy(), detail::poland(), detail::netherlands(), detail::sweden(),
        detail::turkey(), detail::japan(), detail::egypt(), detail::india()};
    return all;
}

const Country* findCountry(const QString& code)
{
    for (const Country& country : countries()) {
        if (country.code == code)
            return &country;
    }
    return nullptr;
}

} // namespace aicms::sample
