// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QString>

#include <compare>
#include <optional>

namespace aicms::base {

/// An exact decimal number, coefficient * 10^-scale, without trailing zeros: equal numbers are equal. For quantities,
/// unit prices and their products and sums; nothing here rounds unless it says so.
class Decimal {
public:
    static constexpr int mostDecimals = 12;

    constexpr Decimal() = default;
    /// Empty when the scale is not 0 to mostDecimals once trailing zeros are gone.
    static std::optional<Decimal> of(qint64 coefficient, int scale = 0);
    /// Reads "1234.5", "-3", "1,234.50", "1 234.5", "£2.55", "2.55 GBP", "12.50-" where `mark` parts whole and
    /// fraction; the other mark, blanks and apostrophes may group digits before it, three in the last group. Empty for
    /// anything else: "12,50" is no number where the point is the mark.
    static std::optional<Decimal> parse(QStringView text, QChar mark = u'.');

    qint64 coefficient() const { return m_coefficient; }
    int scale() const { return m_scale; }
    int sign() const { return m_coefficient < 0 ? -1 : m_coefficient > 0 ? 1 : 0; }
    Decimal negated() const { return {-m_coefficient, m_scale}; }

    /// This number times 10^scale; empty when that is no whole number or does not fit.
    std::optional<qint64> scaledBy(int scale) const;
    /// Empty when the result does not fit.
    std::optional<Decimal> plus(Decimal other) const;
    std::optional<Decimal> times(Decimal other) const;
    /// To the currency's minor unit, halves away from zero (commercial rounding, DIN 1333). Empty as Money::ofMinor.
    std::optional<Money> rounded(const QString& currency) const;

    /// Plain, e.g. "-1234.5"; at least `leastDecimals` digits behind the point.
    QString toString(int leastDecimals = 0) const;
    friend bool operator==(const Decimal&, const Decimal&) = default;

private:
    constexpr Decimal(qint64 coefficient, int scale) : m_coefficient(coefficient), m_scale(scale) { }
    qint64 m_coefficient = 0; ///< never the lowest 64-bit number, so that it can be negated
    int m_scale = 0;
};

} // namespace aicms::base
