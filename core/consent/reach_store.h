// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent.h"
#include "core/customers/customer.h"
#include "core/storage/transaction.h"

#include <optional>
#include <span>

namespace aicms::consent {

/// Of the records no more than the ways by which the channel (All: any) reaches people, for questions about many:
/// where they lie close together each table is read once, and not person by person.
class WaysReader {
public:
    /// `people`: who will be asked for, by id; it must outlive this.
    WaysReader(storage::ReadTransaction& tx, Channel channel, std::span<const base::CustomerId> people);
    /// Of one of the people; in the order of their ids.
    customers::Customer of(base::CustomerId customer);

private:
    void read(base::CustomerId first, base::CustomerId last);

    /// One table's rows, by person, and whether there is one to be taken.
    struct Cursor {
        std::optional<storage::Rows> rows = {};
        bool isOpen = false;
        void open(storage::Rows read);
        void close();
        template <class Take> void take(base::CustomerId customer, Take take);
    };

    storage::ReadTransaction& m_tx;
    Channel m_channel;
    std::span<const base::CustomerId> m_people; ///< who were not reached yet
    base::CustomerId m_last = {}; ///< up to whom the cursors read
    Cursor m_emails;
    Cursor m_phones;
    Cursor m_addresses;
};

} // namespace aicms::consent
