// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purposes/purposes.h"

#include <algorithm>

namespace aicms::purposes {

/// The stored purposes in their newest versions, as they stood at one moment. Never changes: whoever holds one may read
/// it on any thread.
class Catalogue {
public:
    Catalogue() = default;
    explicit Catalogue(std::vector<Purpose> purposes, QString country = {})
        : m_purposes(std::move(purposes)), m_country(std::move(country))
    {
    }

    /// In the order in which they were made, retired ones too.
    const std::vector<Purpose>& purposes() const { return m_purposes; }
    const QString& country() const { return m_country; } ///< of the business, whose law counts
    const Purpose* find(const QString& code) const
    {
        const auto found = std::find_if(
            m_purposes.begin(), m_purposes.end(), [&code](const Purpose& each) { return each.code == code; });
        return found == m_purposes.end() ? nullptr : &*found;
    }
    const Purpose* find(base::PurposeId id) const
    {
        const auto found
            = std::find_if(m_purposes.begin(), m_purposes.end(), [id](const Purpose& each) { return each.id == id; });
        return found == m_purposes.end() ? nullptr : &*found;
    }

private:
    std::vector<Purpose> m_purposes;
    QString m_country;
};

} // namespace aicms::purposes
