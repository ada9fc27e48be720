// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/sales/order.h"
#include "core/sales/stock.h"

#include <QLocale>
#include <QString>

namespace aicms::wording {

/// A number as people write it: grouped, with the locale's decimal mark; exact, with at least `leastDecimals`.
QString numberText(base::Decimal number, int leastDecimals = 0);
QString numberText(base::Decimal number, int leastDecimals, const QLocale& locale);
/// "£1,249.00", "1.249,00 €": exact, with the sign of well-known currencies and the code of others, where the locale
/// writes it.
QString amountText(base::Decimal amount, const QString& currency);
QString amountText(const base::Money& money);
/// Sums of several currencies side by side, never added: "€1,249.00 · CHF 20.00".
QString totalsText(const std::vector<sales::CurrencyTotal>& totals);
/// How large a file is, as its windows elsewhere say it: "293 bytes", "1.4 MB", "25 MB" (of 1,024 kB each).
QString sizeText(qint64 bytes);
/// Reads a number as it was typed, by the mark of the locale; by the other mark when it is none by that ("12,50" in
/// English). Empty when it is none by either.
std::optional<base::Decimal> numberFrom(const QString& text);

/// "Order 19777" or "Credit C19777"; without a number "Order" or "Credit".
QString orderTitle(const sales::OrderHead& order);
QString orderMarksSentence(sales::OrderMarks marks); ///< what is odd about it; empty when nothing is
QString movementName(sales::MovementKind kind);
QString eventName(const QString& kind); ///< "Website visit"; the business's own word as it is

} // namespace aicms::wording
