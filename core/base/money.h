// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace aicms::base {

/// An exact amount of one currency in its minor unit (ISO 4217: EUR 2 digits, JPY 0, KWD 3).
class Money {
public:
    /// Empty when the currency is no three-letter code or the amount does not fit 64 bits.
    static std::optional<Money> ofMinor(qint64 minor, const QString& currency);
    /// Reads "1,234.50", "1.234,50", "1 234,5", "-3", with or without the currency's code or a sign such as "€".
    /// A single separator followed by three digits is read as grouping. Never rounds: more decimals than the currency
    /// has are refused.
    static std::optional<Money> parse(const QString& text, const QString& currency);

    qint64 minor() const { return m_minor; }
    const QString& currency() const { return m_currency; }
    /// Plain decimal, e.g. "1234.50".
    QString toDecimal() const;
    static int decimals(const QString& currency);
    friend bool operator==(const Money&, const Money&) = default;

private:
    Money(qint64 minor, QString currency) : m_minor(minor), m_currency(std::move(currency)) { }
    qint64 m_minor;
    QString m_currency;
};

/// The currency of that country (ISO 3166-1 alpha-2); empty for an unknown one.
QString currencyOf(const QString& country);

} // namespace aicms::base
