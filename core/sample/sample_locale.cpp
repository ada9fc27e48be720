// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_locale.h"

#include <QRegularExpression>

namespace aicms::sample {

namespace {

constexpr int livesAtHomePerMille = 900;
constexpr int hasOwnCulturePerMille = 820;

const Country* homeOf(const QString& language, const QString& region)
{
    if (!region.isEmpty())
        return findCountry(region);
    for (const Country& country : countries()) {
        if (country.language.section(u'-', 0, 0) == language)
            return &country;
    }
    return nullptr;
}

} // namespace

base::Result<SampleLocale> SampleLocale::parse(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^([A-Za-z]{2,3})(?:[_-]([A-Za-z]{2}))?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return base::fail(base::ErrorKind::Invalid, QStringLiteral("locale"));
    SampleLocale locale;
    locale.m_language = match.captured(1).toLower();
    const QString region = match.captured(2).toUpper();
    locale.m_home = homeOf(locale.m_language, region == QLatin1String("UK") ? QStringLiteral("GB") : region);
    return locale;
}

const Country& SampleLocale::pickResidence(RandomStream& random) const
{
    if (m_home && random.chance(livesAtHomePerMille))
        return *m_home;
    const auto& all = countries();
    return all[static_cast<size_t>(random.below(static_cast<qint64>(all.size())))];
}

const Country& SampleLocale::pickCulture(const Country& residence, RandomStream& random)
{
    if (random.chance(hasOwnCulturePerMille))
        return residence;
    const QString code = residence.neighbours.at(random.belowFavouringFirst(residence.neighbours.size()));
    const Country* culture = findCountry(code);
    return culture ? *culture : residence;
}

} // namespace aicms::sample
