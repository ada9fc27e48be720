// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/decimal.h"
#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/customers/customer.h"

#include <QString>

#include <optional>
#include <vector>

namespace aicms::sales {

/// Something the business sells.
struct Product {
    base::ProductId id = {};
    qint64 revision = 0; ///< for optimistic locking: +1 at each change
    QString sku = {}; ///< stock keeping unit, the business's own number; unique where given, case kept
    QString name = {};
    QString category = {};
    std::optional<base::Money> price = {}; ///< of one; none: not fixed
    bool isActive = true; ///< false: no longer offered, kept for the orders that name it
    base::UtcTime createdAt = {};
    base::UtcTime updatedAt = {};
    customers::Provenance provenance = {};
    friend bool operator==(const Product&, const Product&) = default;
};

/// One row of the list of products.
struct ProductRow {
    Product product;
    base::Decimal stock; ///< sum of its movements
    bool isCounted = false; ///< has movements at all; without any its stock is not known
    friend bool operator==(const ProductRow&, const ProductRow&) = default;
};

struct ProductQuery {
    QString text = {}; ///< stands in sku or name, folded; empty: all
    QString category = {}; ///< as it is written; empty: all
    bool withInactive = false;
    friend bool operator==(const ProductQuery&, const ProductQuery&) = default;
};

} // namespace aicms::sales
