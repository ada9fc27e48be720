// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace aicms::shell {

struct Country {
    QString code; ///< ISO 3166-1 alpha-2
    QString name;
};
/// All countries that Qt knows, by name in the order of the user's language.
std::vector<Country> allCountries();
/// Where the computer says it is; "DE" and the like, empty when it does not say.
QString countryOfThisComputer();

} // namespace aicms::shell
