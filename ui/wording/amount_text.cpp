// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/amount_text.h"

#include "core/sales/event.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace aicms::wording {

namespace {

struct Sales {
    Q_DECLARE_TR_FUNCTIONS(aicms::wording::Sales)
};

QString signOf(const QString& currency)
{
    static const QHash<QString, QString> signs {{QStringLiteral("EUR"), QStringLiteral("€")},
        {QStringLiteral("GBP"), QStringLiteral("£")}, {QStringLiteral("USD"), QStringLiteral("$")},
        {QStringLiteral("JPY"), QStringLiteral("¥")}};
    return signs.value(currency, currency);
}

/// Where a locale puts the sign of a currency: "£12.90", "12,90 €".
struct AmountShape {
    bool signFirst = true;
    QString gap;
};

AmountShape amountShape(const QLocale& locale)
{
    const QString mark = QStringLiteral("¤");
    const QString sample = locale.toCurrencyString(qlonglong(1), mark);
    const qsizetype signAt = sample.indexOf(mark);
    const qsizetype oneAt = sample.indexOf(locale.toString(1));
    if (signAt < 0 || oneAt < 0)
        return {};
    AmountShape shape;
    shape.signFirst = signAt < oneAt;
    // The gap may hold marks of direction besides a blank; whether there is a blank is all that counts.
    const QString between
        = shape.signFirst ? sample.mid(signAt + 1, oneAt - signAt - 1) : sample.mid(oneAt + 1, signAt - oneAt - 1);
    for (const QChar c : between) {
        if (c.isSpace())
            shape.gap = QChar(QChar::Nbsp);
    }
    return shape;
}

} // namespace

QString numberText(base::Decimal number, int leastDecimals)
{
    return numberText(number, leastDecimals, QLocale());
}

QString numberText(base::Decimal number, int leastDecimals, const QLocale& locale)
{
    // The whole part goes through QLocale as a whole number: no floating point comes near an amount.
    const QString plain = number.toString(leastDecimals);
    const bool isNegative = plain.startsWith(u'-');
    const QString digits = isNegative ? plain.mid(1) : plain;
    QString text = locale.toString(digits.section(u'.', 0, 0).toLongLong());
    const QString fraction = digits.section(u'.', 1, 1);
    if (!fraction.isEmpty()) {
        text += locale.decimalPoint();
        for (const QChar c : fraction)
            text += locale.toString(c.digitValue());
    }
    return isNegative ? locale.negativeSign() + text : text;
}

QString amountText(base::Decimal amount, const QString& currency)
{
    const QString number = numberText(amount, base::Money::decimals(currency));
    const QString sign = signOf(currency);
    const AmountShape shape = amountShape(QLocale());
    // Letters never touch the figures; a sign does where the locale writes it so.
    QString gap = shape.gap;
    if (gap.isEmpty() && (shape.signFirst ? sign.back() : sign.front()).isLetter())
        gap = QChar(QChar::Nbsp);
    if (!shape.signFirst)
        return number + gap + sign;
    const QString minus = QLocale().negativeSign();
    return number.startsWith(minus) ? minus + sign + gap + number.mid(minus.size()) : sign + gap + number;
}

QString amountText(const base::Money& money)
{
    const int decimals = base::Money::decimals(money.currency());
    return amountText(base::Decimal::of(money.minor(), decimals).value_or(base::Decimal()), money.currency());
}

QString totalsText(const std::vector<sales::CurrencyTotal>& totals)
{
    QStringList parts;
    for (const sales::CurrencyTotal& total : totals)
        parts << amountText(total.total, total.currency);
    return parts.join(QStringLiteral(" · "));
}

QString sizeText(qint64 bytes)
{
    if (bytes == 1)
        return Sales::tr("1 byte");
    // A limit of "25.00 MiB" is nobody's word. Tenths only where they tell something.
    const QLocale locale;
    const QString whole = locale.formattedDataSize(bytes, 0, QLocale::DataSizeTraditionalFormat);
    const QString tenths = locale.formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
    const QString none = locale.decimalPoint() + locale.zeroDigit();
    return tenths.contains(none + QLatin1Char(' ')) || tenths.contains(none + QChar::Nbsp) ? whole : tenths;
}

std::optional<base::Decimal> numberFrom(const QString& text)
{
    const QChar mark = QLocale().decimalPoint().isEmpty() ? QChar(u'.') : QLocale().decimalPoint().front();
    if (const auto number = base::Decimal::parse(text, mark))
        return number;
    // The language of the program is not always that of whoever types: "12,50" can mean nothing else.
    return base::Decimal::parse(text, mark == u'.' ? QChar(u',') : QChar(u'.'));
}

QString orderTitle(const sales::OrderHead& order)
{
    const bool isCredit = order.kind == sales::OrderKind::Credit;
    if (order.number.isEmpty())
        return isCredit ? Sales::tr("Credit") : Sales::tr("Order");
    return (isCredit ? Sales::tr("Credit %1") : Sales::tr("Order %1")).arg(order.number);
}

QString orderMarksSentence(sales::OrderMarks marks)
{
    QStringList sentences;
    if (marks.testFlag(sales::OrderMark::PriceNotPositive))
        sentences << Sales::tr("Has a line with a price of 0 or less");
    if (marks.testFlag(sales::OrderMark::NegativeQuantity))
        sentences << Sales::tr("Has a line with a quantity below 0");
    return sentences.join(QStringLiteral(". "));
}

QString movementName(sales::MovementKind kind)
{
    switch (kind) {
    case sales::MovementKind::Received: return Sales::tr("Received");
    case sales::MovementKind::Sold: return Sales::tr("Sold");
    case sales::MovementKind::Returned: return Sales::tr("Returned");
    case sales::MovementKind::Counted: return Sales::tr("Counted");
    case sales::MovementKind::Lost: return Sales::tr("Lost");
    }
    return {};
}

QString eventName(const QString& kind)
{
    if (kind == QLatin1String(sales::eventKind::websiteVisit))
        return Sales::tr("Website visit");
    if (kind == QLatin1String(sales::eventKind::newsletterClick))
        return Sales::tr("Newsletter click");
    return kind;
}

} // namespace aicms::wording
