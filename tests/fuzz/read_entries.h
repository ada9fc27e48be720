// SPDX-License-Identifier: GPL-3.0-or-later
// What the fuzzers of whole customers have in common: any reader keeps its promises on any bytes.
#pragma once

#include "core/exchange/source/entry_reader.h"

#include <cstdlib>

namespace aicms::fuzz {

inline void demand(bool promise)
{
    if (!promise)
        std::abort();
}

inline exchange::RowOptions options(bool keeps)
{
    exchange::RowOptions options;
    options.unmapped = keeps ? exchange::UnmappedPolicy::Keep : exchange::UnmappedPolicy::Drop;
    options.region = QStringLiteral("DE");
    options.today = QDate(2026, 5, 12);
    return options;
}

inline void readAll(exchange::EntryReader& reader)
{
    qint64 last = 0;
    while (true) {
        exchange::MappedRow row;
        const auto found = reader.next(row);
        if (!found || !*found)
            break;
        demand(row.number > last);
        last = row.number;
        const customers::Customer& customer = row.customer;
        const auto held = [](const auto& values) {
            for (const auto& value : values)
                demand(!value.provenance.purpose.isEmpty());
        };
        held(customer.emails);
        held(customer.phones);
        held(customer.extraFields);
        demand(row.rejected || !customer.displayName().isEmpty());
    }
    const exchange::EntryColumns all = reader.columns();
    demand(all.columns.size() == all.figures.size() && all.columns.size() <= 1'001);
}

} // namespace aicms::fuzz
