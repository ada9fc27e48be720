// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/decimal.h"
#include "core/base/ids.h"
#include "core/customers/customer.h"

#include <QString>

#include <optional>

namespace aicms::sales {

/// Why stock went up or down. The numbers are stored; new ones go to the end.
enum class MovementKind { Received, Sold, Returned, Counted, Lost };
QString movementKindCode(MovementKind kind); ///< "received", "sold", "returned", "counted", "lost"

/// One change of a product's stock. The stock is the sum of all movements. Holds nothing about a person: who bought
/// stands in the order.
struct StockMovement {
    base::StockMovementId id = {};
    base::ProductId product = {};
    MovementKind kind = MovementKind::Received;
    base::UtcTime at = {};
    base::Decimal quantity = {}; ///< what the stock changes by; negative for sold and lost
    std::optional<base::Decimal> counted = {}; ///< kind Counted: what was there; `quantity` is the difference
    base::OrderId order = {}; ///< that it belongs to, for sold and returned
    QString note = {};
    customers::Provenance provenance = {};
    friend bool operator==(const StockMovement&, const StockMovement&) = default;
};

} // namespace aicms::sales
