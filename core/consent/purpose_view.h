// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/sale_addresses.h"
#include "core/consent/suppression.h"

namespace aicms::consent {

/// What a purpose may see of a record: the fields that it names and nothing else (GDPR Art. 5(1)(b) and (c)). By a
/// channel only what reaches a person by it: no telephone number in a list for letters.
customers::Customer seenBy(const purposes::Purpose& purpose, Channel channel, customers::Customer customer);

/// Takes away the addresses of whoever objected (`list` of the same transaction), and answers them.
QStringList dropSuppressed(const SuppressionList& list, base::PurposeId purpose, customers::Customer& customer);

/// Takes away every address that did not come with the sale, and answers them: what is left of somebody who is written
/// to as an own customer (K9). By post nobody is.
QStringList keepSaleAddresses(const SaleAddressList& list, customers::Customer& customer);

/// Takes away e-mail addresses and phone numbers that cannot be read as such for sure (words beside a number, letters
/// in it), and answers them: no list of objectors can be asked about them.
QStringList dropUnreadable(customers::Customer& customer);

/// What a list for a purpose carries of a record, and what stays here.
struct Carried {
    customers::Customer customer = {};
    QStringList suppressed = {};
    QStringList unreadable = {};
    QStringList notPassedOn = {}; ///< for whoever passes the list on (dropSuppressed() with that purpose)
    QStringList notFromSale = {};
    bool isAnyWithheld() const;
};
/// `list` of the same transaction; `isOwnCustomer`: the gate lets her through without a yes (K9).
Carried carriedFor(storage::ReadTransaction& tx, const SuppressionList& list, const purposes::Purpose& purpose,
    Channel channel, bool isOwnCustomer, customers::Customer customer);

/// Whether something is left by which the channel reaches the person; All: one of the ways of the purpose.
bool isReachable(const customers::Customer& customer, const purposes::Purpose& purpose, Channel channel);
/// Whether anything of the person goes out. By a channel: whom it reaches. Without one everybody, but in advertising
/// whoever had addresses and has none left: a name alone could be put beside the numbers that objected (O3).
bool goesOut(const Carried& carried, const purposes::Purpose& purpose, Channel channel);

} // namespace aicms::consent
