// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/sale_addresses.h"

namespace aicms::consent {

/// All SQL of sale_addresses.

struct NotedAddress : SaleAddress {
    QByteArray digest = {};
};
/// By customer and kind.
std::vector<NotedAddress> readNoted(storage::ReadTransaction& tx, qint64 first, qint64 end, base::PurposeId purpose);
/// What was noted before keeps its time.
void insertNoted(storage::WriteTransaction& tx, const NotedAddress& address);

/// A soft opt-in whose conditions are all confirmed.
struct ConfirmedSale {
    base::CustomerId customer = {};
    base::PurposeId purpose = {};
    base::UtcTime at = {};
};
std::vector<ConfirmedSale> readConfirmed(storage::ReadTransaction& tx);
/// The same as the log names it, of the people with ids from `first` on and below `end`, by customer.
struct StandingSale {
    base::CustomerId customer = {};
    base::PurposeId purpose = {};
    QString code = {}; ///< of the purpose
    qint64 addresses = 0; ///< how many hang on it
};
std::vector<StandingSale> readStandingSales(storage::ReadTransaction& tx, qint64 first, qint64 end);
/// How many addresses hang on one.
qint64 countNoted(storage::ReadTransaction& tx, base::CustomerId customer, base::PurposeId purpose);
QStringList readEmailsOf(storage::ReadTransaction& tx, base::CustomerId customer, base::UtcTime enteredBy);
std::vector<customers::Phone> readPhonesOf(
    storage::ReadTransaction& tx, base::CustomerId customer, base::UtcTime enteredBy);
bool areSettled(storage::ReadTransaction& tx);
void setSettled(storage::WriteTransaction& tx);

} // namespace aicms::consent
