// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/decimal.h"
#include "core/base/ids.h"
#include "core/customers/customer.h"

#include <QFlags>
#include <QString>

#include <optional>
#include <vector>

namespace aicms::sales {

enum class OrderKind {
    Sale,
    Credit, ///< takes a sale back, whole or in part: its quantities are negative
};
QString orderKindCode(OrderKind kind); ///< "sale", "credit"

/// What is worth a look in an order, though it is kept as it came.
enum class OrderMark : quint8 {
    PriceNotPositive = 1 << 0, ///< a line with a unit price of 0 or less
    NegativeQuantity = 1 << 1, ///< a line of a sale with a quantity below 0
};
Q_DECLARE_FLAGS(OrderMarks, OrderMark)
QStringList orderMarkCodes(OrderMarks marks); ///< "price_not_positive", "negative_quantity"

/// One line: so many of something at a price each.
struct OrderLine {
    base::ProductId product = {}; ///< none: sold without a product of the list
    QString sku = {}; ///< of the product; only read
    QString description = {}; ///< as it was sold; empty on writing: the product's name
    base::Decimal quantity = {};
    base::Decimal unitPrice = {}; ///< in the order's currency; may have more decimals than the currency
    friend bool operator==(const OrderLine&, const OrderLine&) = default;
};

/// An order without its lines: what lists and timelines show.
struct OrderHead {
    base::OrderId id = {};
    qint64 revision = 0;
    QString number = {}; ///< unique where given
    base::UtcTime at = {};
    base::CustomerId customer = {}; ///< none: a walk-in order, or the person was erased
    OrderKind kind = OrderKind::Sale;
    QString currency = {}; ///< ISO 4217
    QString country = {}; ///< where it went, as typed
    base::OrderId credits = {}; ///< the sale that this credit takes back, where that is known
    OrderMarks marks = {};
    base::Decimal total = {}; ///< exact sum of quantity times unit price; negative for a credit
    qint64 lineCount = 0;
    customers::Provenance provenance = {};
    friend bool operator==(const OrderHead&, const OrderHead&) = default;
};

struct Order {
    OrderHead head = {};
    std::vector<OrderLine> lines = {};
    friend bool operator==(const Order&, const Order&) = default;
};

/// One row of the list of orders: the head with the customer's name.
struct OrderRow {
    OrderHead head;
    QString customerName;
};

struct OrderQuery {
    QString number = {}; ///< begins with; empty: all
    QString text = {}; ///< begins the number or the customer's name, as shown or as sorted; empty: all
    std::optional<base::CustomerId> customer = {}; ///< the invalid id: orders without a customer
    std::optional<base::UtcTime> from = {}; ///< included
    std::optional<base::UtcTime> until = {}; ///< not included
    bool markedOnly = false;
    friend bool operator==(const OrderQuery&, const OrderQuery&) = default;
};

/// A sum in one currency; currencies are never added together.
struct CurrencyTotal {
    QString currency;
    base::Decimal total;
    qint64 orders = 0;
    friend bool operator==(const CurrencyTotal&, const CurrencyTotal&) = default;
};

} // namespace aicms::sales

Q_DECLARE_OPERATORS_FOR_FLAGS(aicms::sales::OrderMarks)
