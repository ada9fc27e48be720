// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "core/purposes/catalogue.h"
#include "core/storage/transaction.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace aicms::consent {

/// One of a person's addresses, as it is written, by which purposes in use (codes) must not reach anybody, since
/// somebody who has or had it objected: perhaps another person, perhaps one who is erased.
struct SilencedAddress {
    QString address = {};
    QStringList purposes = {};
    friend bool operator==(const SilencedAddress&, const SilencedAddress&) = default;
};
/// Of the record, as the list of suppressed addresses stands (`now`: as SuppressionList has it). For folders that work
/// inside a transaction of their own; a list that was tampered with throws base::Failure.
std::vector<SilencedAddress> silencedAddresses(storage::ReadTransaction& tx, const customers::Customer& customer,
    const purposes::Catalogue& catalogue, std::optional<base::UtcTime> now = {});

} // namespace aicms::consent
