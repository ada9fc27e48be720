// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/sales_words.h"

#include "core/base/decimal.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace aicms::ui_exchange {

using exchange::SalesSubject;

namespace {

struct SalesWords {
    Q_DECLARE_TR_FUNCTIONS(aicms::ui_exchange::SalesWords)
};

/// "1,234.50 GBP" in the person's own figures, exact to the last digit.
QString totalText(const sales::CurrencyTotal& total)
{
    const QLocale locale;
    const QString plain = total.total.toString(base::Money::decimals(total.currency));
    QString text = locale.toString(plain.section(u'.', 0, 0).toLongLong());
    if (const QString decimals = plain.section(u'.', 1); !decimals.isEmpty())
        text += locale.decimalPoint() + decimals;
    if (plain.startsWith(QLatin1String("-0")))
        text.prepend(locale.negativeSign());
    return text + QChar(0x00A0) + total.currency;
}

} // namespace

QString subjectName(ImportFlow::Subject subject)
{
    if (!subject)
        return SalesWords::tr("Customers");
    switch (*subject) {
    case SalesSubject::Orders: return SalesWords::tr("Orders");
    case SalesSubject::Products: return SalesWords::tr("Products");
    case SalesSubject::Events: return SalesWords::tr("Visits, clicks and other events");
    }
    return {};
}

QString importTitle(ImportFlow::Subject subject)
{
    if (!subject)
        return SalesWords::tr("Import customers");
    switch (*subject) {
    case SalesSubject::Orders: return SalesWords::tr("Import orders");
    case SalesSubject::Products: return SalesWords::tr("Import products");
    case SalesSubject::Events: return SalesWords::tr("Import events");
    }
    return {};
}

QString importingTitle(ImportFlow::Subject subject)
{
    if (!subject)
        return SalesWords::tr("Importing customers");
    switch (*subject) {
    case SalesSubject::Orders: return SalesWords::tr("Importing orders");
    case SalesSubject::Products: return SalesWords::tr("Importing products");
    case SalesSubject::Events: return SalesWords::tr("Importing events");
    }
    return {};
}

QString newRowsWords(ImportFlow::Subject subject)
{
    if (!subject)
        return SalesWords::tr("new customers");
    switch (*subject) {
    case SalesSubject::Orders: return SalesWords::tr("order lines");
    case SalesSubject::Products: return SalesWords::tr("new products");
    case SalesSubject::Events: return SalesWords::tr("new events");
    }
    return {};
}

QString keyName(exchange::CustomerKey key)
{
    switch (key) {
    case exchange::CustomerKey::Number: return SalesWords::tr("Customer number");
    case exchange::CustomerKey::Id: return SalesWords::tr("Number of the record in AICMS");
    case exchange::CustomerKey::Email: return SalesWords::tr("E-mail");
    case exchange::CustomerKey::Phone: return SalesWords::tr("Phone");
    }
    return {};
}

QString salesSentence(const exchange::SalesImportResult& result, SalesSubject subject)
{
    if (subject != SalesSubject::Orders)
        return {};
    const QLocale locale;
    QStringList parts;
    parts << SalesWords::tr("%Ln order(s).", nullptr, static_cast<int>(result.orders));
    if (result.creditOrders > 0)
        parts << SalesWords::tr("%Ln of them give(s) money back.", nullptr, static_cast<int>(result.creditOrders));
    if (result.walkInOrders > 0)
        parts << SalesWords::tr(
            "%Ln order(s) name no customer and count as walk-in.", nullptr, static_cast<int>(result.walkInOrders));
    if (result.customersCreated > 0)
        parts << SalesWords::tr("%Ln new customer(s), of whom only the key in the file is known.", nullptr,
            static_cast<int>(result.customersCreated));
    if (result.productsCreated > 0)
        parts << SalesWords::tr("%Ln new product(s).", nullptr, static_cast<int>(result.productsCreated));
    if (result.markedLines > 0)
        parts << SalesWords::tr("%Ln line(s) have a price of 0 or less; they are kept and marked.", nullptr,
            static_cast<int>(result.markedLines));
    for (const sales::CurrencyTotal& total : result.totals)
        parts << SalesWords::tr("In total %1.").arg(totalText(total));
    return parts.join(u' ');
}

} // namespace aicms::ui_exchange
