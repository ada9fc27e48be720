// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include <QLocale>
#include <QSet>

namespace aicms::base {

namespace {

struct Digits {
    QString whole;
    QString fraction;
    bool negative = false;
};

std::optional<Digits> splitAmount(const QString& text)
{
    Digits result;
    QString plain;
    for (const QChar c : text) {
        const int digit = c.digitValue();
        if (digit >= 0)
            plain += QLatin1Char(static_cast<char>('0' + digit));
        else if (c == u'.' || c == u',')
            plain += c;
        else if (c == u'-' || c == u'\u2212')
            result.negative = true;
        else if (c.isLetter() || c == u'\'' || c == u'\u2019' || c.isSpace() || c == u'+'
            || c.category() == QChar::Symbol_Currency)
            continue;
        else
            return std::nullopt;
    }
    const qsizetype lastMark = qMax(plain.lastIndexOf(u'.'), plain.lastIndexOf(u','));
    const bool isGrouping = lastMark >= 0 && plain.size() - lastMark - 1 == 3
        && (plain.count(plain[lastMark]) > 1 || !(plain.contains(u'.') && plain.contains(u',')));
    result.whole = lastMark < 0 || isGrouping ? plain : plain.left(lastMark);
    result.fraction = lastMark < 0 || isGrouping ? QString() : plain.mid(lastMark + 1);
    result.whole.remove(u'.').remove(u',');
    if (result.whole.isEmpty() && result.fraction.isEmpty())
        return std::nullopt;
    return result;
}

} // namespace

int Money::decimals(const QString& currency)
{
    static const QSet<QString> none = {QStringLiteral("JPY"), QStringLiteral("KRW"), QStringLiteral("CLP"),
        QStringLiteral("VND"), QStringLiteral("ISK"), QStringLiteral("UGX"), QStringLiteral("XAF"),
        QStringLiteral("XOF"), QStringLiteral("PYG")};
    static const QSet<QString> three = {QStringLiteral("KWD"), QStringLiteral("BHD"), QStringLiteral("OMR"),
        QStringLiteral("JOD"), QStringLiteral("TND"), QStringLiteral("IQD"), QStringLiteral("LYD")};
    return none.contains(currency) ? 0 : three.contains(currency) ? 3 : 2;
}

std::optional<Money> Money::ofMinor(qint64 minor, const QString& currency)
{
    if (currency.size() != 3)
        return std::nullopt;
    for (const QChar c : currency) {
        if (c < u'A' || c > u'Z')
            return std::nullopt;
    }
    return Money(minor, currency);
}

std::optional<Money> Money::parse(const QString& text, const QString& currency)
{
    const auto amount = splitAmount(text.trimmed());
    const int places = decimals(currency);
    if (!amount || amount->fraction.size() > places)
        return std::nullopt;
    bool fits = false;
    const qint64 minor = (amount->whole + amount->fraction.leftJustified(places, QLatin1Char('0'))).toLongLong(&fits);
    if (!fits)
        return std::nullopt;
    return ofMinor(amount->negative ? -minor : minor, currency);
}

QString Money::toDecimal() const
{
    const int places = decimals(m_currency);
    QString digits = QString::number(qAbs(m_minor)).rightJustified(places + 1, QLatin1Char('0'));
    if (places > 0)
        digits.insert(digits.size() - places, QLatin1Char('.'));
    return m_minor < 0 ? QLatin1Char('-') + digits : digits;
}

QString currencyOf(const QString& country)
{
    const auto territory = QLocale::codeToTerritory(country);
    if (territory == QLocale::AnyTerritory)
        return {};
    const QList<QLocale> locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory);
    return locales.isEmpty() ? QString() : locales.first().currencySymbol(QLocale::CurrencyIsoCode);
}

} // namespace aicms::base
