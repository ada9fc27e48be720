// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/address_digest.h"
#include "core/consent/consent.h"
#include "core/storage/transaction.h"

#include <memory>
#include <optional>
#include <vector>

namespace aicms::consent {

/// The addresses that came with a sale: a soft opt-in (privacy-rules K9) holds for those and for no other that the
/// person has or will have. Known again by a keyed hash, however they are written and whatever becomes of the record in
/// between: an edit, an import and its undoing, the bin, a restored backup.

/// Of which kind an address has to be.
struct AddressKinds {
    bool email = false;
    bool phone = false;
    bool has(AddressKind kind) const { return kind == AddressKind::Email ? email : phone; }
    bool isNone() const { return !email && !phone; }
};
/// By which kinds a channel (All: any) writes to an own customer for the purpose: by e-mail and text message only.
AddressKinds writtenToBy(const purposes::Purpose& purpose, Channel channel);
/// Whether by her answer (whatever the way) to an advertising purpose somebody refused to be written to in the ways
/// that a sale allows: nobody is confirmed as an own customer then (K9: "has not objected").
bool refusesOwnCustomer(const purposes::Purpose& purpose, const StateRow& answer);

/// One that is confirmed and that the person has now.
struct SaleAddress {
    base::CustomerId customer = {};
    base::PurposeId purpose = {};
    AddressKind kind = AddressKind::Email;
    base::UtcTime at = {}; ///< when it was confirmed
};
/// Of the people with ids from `first` on and below `end`, by id; of one purpose where one is given.
std::vector<SaleAddress> saleAddresses(
    storage::ReadTransaction& tx, qint64 first, qint64 end, base::PurposeId purpose = {});
std::vector<SaleAddress> saleAddresses(
    storage::ReadTransaction& tx, base::CustomerId customer, base::PurposeId purpose);

/// Tells the addresses of one person that are confirmed for a purpose. For the length of one transaction.
class SaleAddressList {
public:
    SaleAddressList(storage::ReadTransaction& tx, base::CustomerId customer, base::PurposeId purpose);
    bool hasEmail(const customers::Email& email) const;
    bool hasPhone(const customers::Phone& phone) const;
    /// Those of the record, as they are written there.
    QStringList allOf(const customers::Customer& customer) const;

private:
    std::vector<QByteArray> m_digests;
    std::optional<vault::SecretBytes> m_key;
};

/// What of a record can be confirmed: the addresses of those kinds that are read for sure, as they are written.
QStringList confirmable(customers::Customer customer, AddressKinds kinds);
/// Notes those of them that `written` names, by the form in which addresses are compared. False: one is not hers.
bool confirmAddresses(storage::WriteTransaction& tx, const customers::Customer& customer, base::PurposeId purpose,
    AddressKinds kinds, const QStringList& written);

/// For the log: "PURPOSE addresses=N", so many hang on it; 0: it is taken back.
QString saleName(storage::ReadTransaction& tx, base::CustomerId customer, base::PurposeId purpose, const QString& code);

/// Once, for what an earlier program noted without an address: those that the person had when it was confirmed. Who
/// entered an address later says so in its provenance.
void settleSaleAddresses(storage::WriteTransaction& tx);

} // namespace aicms::consent
