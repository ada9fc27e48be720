// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/base/ids.h"
#include "core/sample/sample_locale.h"
#include "core/storage/transaction.h"

#include <vector>

namespace aicms::sample {

/// The shop's products in the vault.
struct StockedShop {
    std::vector<base::ProductId> products; ///< by place in the catalogue
    std::vector<base::ProductId> made; ///< those that were not there yet
};

/// Finds or makes the products of the catalogue, those that are made with two years of deliveries, sales by the month
/// and counts. A sku that the business gave to something of its own is left to it.
StockedShop stockShop(storage::WriteTransaction& tx, const access::Session& session, const SampleLocale& locale,
    quint64 seed, base::UtcTime now);

/// The currency of the shop, ISO 4217; the euro where the country is not known.
QString shopCurrency(const SampleLocale& locale);

} // namespace aicms::sample
