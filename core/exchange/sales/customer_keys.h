// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sales/sales_rows.h"

#include <QHash>

namespace aicms::exchange {

/// Whose orders or events these are: finds customers by the key of a file, makes those that are missing where that was
/// asked for, and remembers both for the length of a run.
class CustomerKeys {
public:
    enum class State { Found, Unknown, Quarantined };
    struct Owner {
        State state = State::Unknown;
        base::CustomerId customer = {};
    };

    explicit CustomerKeys(const SalesRowContext& context) : m_context(context) { }
    /// `country` goes to a customer that is made.
    Owner ownerOf(storage::WriteTransaction& tx, const QString& key, const QString& country);

private:
    Owner find(storage::WriteTransaction& tx, const QString& key, const QString& country);
    Owner create(storage::WriteTransaction& tx, const QString& key, const QString& country);

    const SalesRowContext& m_context;
    QHash<QString, Owner> m_known;
};

} // namespace aicms::exchange
