// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/sample_service.h"

#include <span>

namespace aicms::sample {

/// The steps by which invented data go again; private to this folder. Each answers the first error.

void logSample(storage::WriteTransaction& tx, const access::Session& session, const char* action, qint64 customers);
/// Leaves alone what was deleted or made somebody's own meanwhile. Answers how many went.
base::Result<qint64> removeCustomers(
    storage::Database& database, const access::Session& session, std::span<const base::CustomerId> ids);
/// In blocks, from the end: a credit goes before what it credits.
base::Result<void> removeOrders(
    storage::Database& database, const access::Session& session, std::span<const base::OrderId> ids);
/// With their invented bookings; a product that is still named by an order or a booking stays.
base::Result<void> removeProducts(
    storage::Database& database, const access::Session& session, std::span<const base::ProductId> ids);
base::Result<void> removeSampleOrders(
    storage::Database& database, const access::Session& session, const storage::CancelToken& token);
/// Invented events that are left, and the products.
base::Result<void> closeShop(storage::Database& database, const access::Session& session);

/// The whole of SampleService::removeAll.
base::Result<qint64> removeSampleData(storage::Database& database, const access::Session& session,
    const SampleService::Progress& progress, const storage::CancelToken& token);

} // namespace aicms::sample
