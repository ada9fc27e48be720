// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/event.h"
#include "core/sales/order.h"
#include "core/sales/product.h"
#include "core/sales/stock.h"

#include <QTimeZone>

#include <span>

namespace aicms::sales {

/// Longest texts, in UTF-16 units, and largest numbers.
namespace limits {
constexpr int sku = 100;
constexpr int name = 300;
constexpr int category = 100;
constexpr int orderNumber = 60;
constexpr int description = 500;
constexpr int country = 100;
constexpr int note = 500;
constexpr int eventKind = 60;
constexpr int eventValue = 2'000;
constexpr int eventSource = 200;
constexpr int linesPerOrder = 100'000;
/// Quantities and unit prices are stored in millionths.
constexpr int storedDecimals = 6;
} // namespace limits

/// Trims and brings one-line texts to NFC with single blanks.
void normalise(Product& product);
void normalise(Order& order);
void normalise(StockMovement& movement);
void normalise(Event& event);

/// The first field that breaks a rule ("sku", "name", "price", ...); empty when all is well. A product needs a name or
/// sku.
QString faultOf(const Product& product);
/// "number", "currency", "lines", "quantity", "unit_price", "description", "total"; a credit has negative quantities
/// only.
QString faultOf(const Order& order);
/// "product", "quantity" (0, or the wrong sign for its kind), "note".
QString faultOf(const StockMovement& movement);
QString faultOf(const Event& event);
/// "quantity" or "unit_price" when it has more decimals than are stored or does not fit; else empty.
QString faultOf(const OrderLine& line);

/// Quantity times unit price, exact; empty when it does not fit.
std::optional<base::Decimal> amountOf(const OrderLine& line);
/// Exact sum of the lines; empty when it does not fit.
std::optional<base::Decimal> totalOf(std::span<const OrderLine> lines);
OrderMarks marksOf(const OrderLine& line, OrderKind kind);
/// Works out marks, total and count of lines. False when the total does not fit.
bool settle(Order& order);

/// What is left to credit of a sale after `credits`: lines in the sale's order with the quantities that were not taken
/// back. Lines are alike by product, description and unit price.
std::vector<OrderLine> remainingLines(const Order& sale, std::span<const Order> credits);
/// The credit of those lines of a sale: same customer, currency and country, quantities below 0. Without number and
/// time.
Order creditOf(const Order& sale, std::vector<OrderLine> lines);

/// True when the number says that the order takes another one back, as in Online Retail ("C536379").
bool isCancellationNumber(const QString& number);

/// Adds an order to sums by currency, which stay in order of the currencies' codes. False when the sum does not fit.
bool addTotal(std::vector<CurrencyTotal>& totals, const OrderHead& order);
/// Sums by currency, in order of the currencies' codes. Empty when one does not fit.
std::optional<std::vector<CurrencyTotal>> totalsOf(std::span<const OrderHead> orders);

/// What was bought in one month, for the chart.
struct MonthTotal {
    int year = 0;
    int month = 0; ///< 1 to 12
    base::Decimal total;
    friend bool operator==(const MonthTotal&, const MonthTotal&) = default;
};
/// Months of `zone` from the first to the last order of that currency, those without any included. A month whose sum
/// does not fit is left out.
std::vector<MonthTotal> monthTotals(std::span<const OrderHead> orders, const QString& currency, const QTimeZone& zone);

} // namespace aicms::sales
