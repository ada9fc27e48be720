// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace aicms::base {

/// A length of time in calendar units (ISO 8601: "P24M", "P2Y", "P90D", "P1Y6M", "P2W"). Never negative, never empty.
class Period {
public:
    /// Empty when the text is no such period, is zero, or is longer than 200 years.
    static std::optional<Period> parse(const QString& text);

    int months() const { return m_months; } ///< years included
    int days() const { return m_days; } ///< weeks included
    /// The same day number so many months later, or the last day of that month; then the days. 31 Jan + P1M = 28 Feb
    /// (Regulation 1182/71 Art. 3(2)(c), privacy-rules R1).
    QDate after(QDate day) const { return day.addMonths(m_months).addDays(m_days); }
    /// In the shortest form with months and days: "P24M", "P90D".
    QString toIso() const;
    friend bool operator==(const Period&, const Period&) = default;

private:
    Period(int months, int days) : m_months(months), m_days(days) { }
    int m_months;
    int m_days;
};

} // namespace aicms::base
