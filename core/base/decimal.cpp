// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include <array>
#include <limits>

namespace aicms::base {

namespace {

constexpr qint64 lowest = std::numeric_limits<qint64>::min();

constexpr std::array<qint64, 19> powers = [] {
    std::array<qint64, 19> list {};
    qint64 power = 1;
    for (qint64& entry : list) {
        entry = power;
        power = entry < 1'000'000'000'000'000'000 ? entry * 10 : entry; // 10^18 is the last that fits
    }
    return list;
}();

std::optional<qint64> product(qint64 a, qint64 b)
{
    qint64 result = 0;
    if (qMulOverflow(a, b, &result) || result == lowest)
        return std::nullopt;
    return result;
}

bool groups(QChar c, QChar mark)
{
    return c == u'\'' || c == u'\u2019' || c.isSpace() || ((c == u',' || c == u'.') && c != mark);
}

bool isSign(QChar c)
{
    return c == u'-' || c == u'\u2212' || c == u'+';
}

/// The text without the currency around it; `isNegative` tells of a minus before or behind the digits.
QStringView digitsOf(QStringView text, bool& isNegative)
{
    const auto isAround
        = [](QChar c) { return c.isLetter() || c.isSpace() || c.category() == QChar::Symbol_Currency || isSign(c); };
    int signs = 0;
    const auto take = [&](QChar c) {
        signs += isSign(c) ? 1 : 0;
        isNegative = isNegative || c == u'-' || c == u'\u2212';
    };
    while (!text.isEmpty() && isAround(text.front())) {
        take(text.front());
        text = text.mid(1);
    }
    while (!text.isEmpty() && isAround(text.back())) {
        take(text.back());
        text.chop(1);
    }
    return signs > 1 ? QStringView() : text;
}

} // namespace

std::optional<Decimal> Decimal::of(qint64 coefficient, int scale)
{
    if (coefficient == lowest || scale < 0)
        return std::nullopt;
    while (scale > 0 && coefficient % 10 == 0) {
        coefficient /= 10;
        --scale;
    }
    if (scale > mostDecimals)
        return std::nullopt;
    return Decimal(coefficient, scale);
}

std::optional<Decimal> Decimal::parse(QStringView text, QChar mark)
{
    bool isNegative = false;
    const QStringView digits = digitsOf(text, isNegative);
    qint64 coefficient = 0;
    int scale = 0;
    bool isFraction = false;
    bool hasDigit = false;
    std::optional<int> sinceGroup; // digits behind the last grouping sign
    for (const QChar c : digits) {
        const int digit = c.digitValue();
        if (digit >= 0) {
            hasDigit = true;
            if (sinceGroup && !isFraction)
                ++*sinceGroup;
            if (isFraction && ++scale > mostDecimals && digit == 0) {
                --scale; // zeros at the end say nothing
                continue;
            }
            if (qMulOverflow(coefficient, qint64(10), &coefficient)
                || qAddOverflow(coefficient, qint64(digit), &coefficient))
                return std::nullopt;
        } else if (c == mark && !isFraction) {
            isFraction = true;
        } else if (isFraction || !hasDigit || !groups(c, mark)) {
            return std::nullopt;
        } else {
            sinceGroup = 0;
        }
    }
    // Else "12,50" of somebody who writes fractions with a comma would be read as 1250.
    if (!hasDigit || (sinceGroup && *sinceGroup != 3))
        return std::nullopt;
    return of(isNegative ? -coefficient : coefficient, scale);
}

std::optional<qint64> Decimal::scaledBy(int scale) const
{
    if (scale < m_scale || scale - m_scale > 18)
        return std::nullopt;
    return product(m_coefficient, powers[static_cast<std::size_t>(scale - m_scale)]);
}

std::optional<Decimal> Decimal::plus(Decimal other) const
{
    const int scale = qMax(m_scale, other.m_scale);
    const auto a = scaledBy(scale);
    const auto b = other.scaledBy(scale);
    qint64 sum = 0;
    if (!a || !b || qAddOverflow(*a, *b, &sum))
        return std::nullopt;
    return of(sum, scale);
}

std::optional<Decimal> Decimal::times(Decimal other) const
{
    const auto coefficient = product(m_coefficient, other.m_coefficient);
    return coefficient ? of(*coefficient, m_scale + other.m_scale) : std::nullopt;
}

std::optional<Money> Decimal::rounded(const QString& currency) const
{
    const int places = Money::decimals(currency);
    if (m_scale <= places) {
        const auto minor = scaledBy(places);
        return minor ? Money::ofMinor(*minor, currency) : std::nullopt;
    }
    const qint64 divisor = powers[static_cast<std::size_t>(m_scale - places)];
    const qint64 rest = qAbs(m_coefficient % divisor);
    const qint64 whole = m_coefficient / divisor;
    return Money::ofMinor(rest >= divisor - rest ? whole + sign() : whole, currency);
}

QString Decimal::toString(int leastDecimals) const
{
    QString digits = QString::number(qAbs(m_coefficient)).rightJustified(m_scale + 1, QLatin1Char('0'));
    const int decimals = qMax(m_scale, leastDecimals);
    digits += QString(decimals - m_scale, QLatin1Char('0'));
    if (decimals > 0)
        digits.insert(digits.size() - decimals, QLatin1Char('.'));
    return m_coefficient < 0 ? QLatin1Char('-') + digits : digits;
}

} // namespace aicms::base
