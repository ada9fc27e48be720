// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sales/sales_rows.h"

#include <QHash>

namespace aicms::exchange {

/// The products that the lines of an order file name: found by their sku, or made with what the first line says.
/// Remembers them for the length of a run.
class ProductKeys {
public:
    explicit ProductKeys(const SalesRowContext& context) : m_context(context) { }
    /// None for a line without sku.
    base::ProductId productOf(storage::WriteTransaction& tx, const MappedLine& line);

private:
    struct Known {
        base::ProductId id;
        bool isNameless = false; ///< made by this run, and no line has said its name yet
    };
    Known find(storage::WriteTransaction& tx, const MappedLine& line);
    void name(storage::WriteTransaction& tx, Known& product, const QString& description);

    const SalesRowContext& m_context;
    QHash<QString, Known> m_known;
};

} // namespace aicms::exchange
