// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent.h"
#include "core/purposes/catalogue.h"
#include "core/requests/flows/flow.h"
#include "core/storage/transaction.h"

namespace aicms::requests {

/// The purposes that a wish of this kind is about, in the catalogue's order, with what the person said to each so far.
std::vector<PossibleStop> possibleStops(storage::ReadTransaction& tx, const purposes::Catalogue& catalogue,
    base::CustomerId customer, Kind kind, base::UtcTime now);
/// What is recorded of a use that ends so.
consent::State stateOfStop(const Request& request, Kind kind);

} // namespace aicms::requests
