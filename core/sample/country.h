// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace aicms::sample {

/// Names as a part of the world gives them. The native lists stand beside the Latin ones, entry for entry; empty where
/// names are written in Latin letters anyway.
struct NameCulture {
    QStringList women;
    QStringList men;
    QStringList families;
    QStringList nativeWomen = {};
    QStringList nativeMen = {};
    QStringList nativeFamilies = {};
};

struct Town {
    QString name;
    QString postcodePattern; ///< '#' stands for a digit, '@' for a capital letter
    QString region = {};
};

/// A national numbering plan of which a part is set aside for drama and documentation.
enum class NumberPlan { Germany, UnitedKingdom, UnitedStates, France };

/// What addresses, organisations and telephone numbers of a country look like. Towns are real, streets are invented.
struct Country {
    QString code; ///< ISO 3166-1 alpha-2; also names the culture most people there have
    QString language; ///< BCP 47
    NameCulture names;
    std::vector<Town> towns;
    QStringList streetStarts;
    QStringList streetEnds;
    QString streetPattern; ///< {a} start, {b} end, {n} number
    QStringList trades;
    QString organisationPattern; ///< {f} family name, {t} trade, {c} town
    QString datePattern; ///< as people there type a date
    NumberPlan plan;
    int utcOffsetHours; ///< standard time, for opening hours
    QStringList neighbours; ///< cultures of people who moved there, the most frequent first
};

/// All countries that the generator knows, built once.
const std::vector<Country>& countries();
const Country* findCountry(const QString& code); ///< ISO 3166-1 alpha-2, capitals; null for one that is not known

namespace detail {

/// Cuts a '|' list.
QStringList list(const char16_t* text);
/// "Name;pattern;region|Name;pattern".
std::vector<Town> towns(const char16_t* text);

Country germany();
Country unitedKingdom();
Country unitedStates();
Country france();
Country spain();
Country italy();
Country poland();
Country netherlands();
Country sweden();
Country turkey();
Country japan();
Country egypt();
Country india();

} // namespace detail

} // namespace aicms::sample
