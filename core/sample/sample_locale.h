// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/sample/country.h"
#include "core/sample/random_stream.h"

namespace aicms::sample {

/// Where the invented shop stands: "de_DE", "en_US", "fr", ... A country that the generator has no names for gets the
/// people of all countries evenly, with texts in the locale's language where there are any.
class SampleLocale {
public:
    /// Invalid (subject "locale") when it is not "xx", "xx_YY" or "xx-YY".
    static base::Result<SampleLocale> parse(const QString& text);

    const QString& language() const { return m_language; } ///< two or three letters
    const Country& pickResidence(RandomStream& random) const;
    /// The culture of somebody's name: mostly the country's own.
    static const Country& pickCulture(const Country& residence, RandomStream& random);
    /// The home country, for opening hours and national telephone notation; null for an unknown one.
    const Country* home() const { return m_home; }

private:
    QString m_language;
    const Country* m_home = nullptr;
};

} // namespace aicms::sample
