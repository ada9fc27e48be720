// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/address_digest.h"
#include "core/consent/consent.h"
#include "core/consent/list_sum.h"
#include "core/consent/listed_addresses.h"
#include "core/customers/customer.h"
#include "core/purposes/purposes.h"
#include "core/storage/transaction.h"
#include "core/vault/secret_bytes.h"

#include <QStringList>

#include <functional>

namespace aicms::consent {

std::optional<vault::SecretBytes> readSuppressionKey(storage::ReadTransaction& tx);
void storeSuppressionKey(storage::WriteTransaction& tx, const vault::SecretBytes& key);
/// An objection: when it was received, and its number in the ledger.
struct Objection {
    base::UtcTime at = {};
    qint64 entry = 0; ///< 0: listed before numbers were noted
};
/// All rows of the list, lifted ones too.
ListSum sumOfSuppressions(storage::ReadTransaction& tx);
/// This and the four that follow answer what became of that sum, which the log is to be told (nameLedger).
/// One that was lifted stands again.
[[nodiscard]] ListSum insertSuppression(storage::WriteTransaction& tx, const QByteArray& digest,
    base::PurposeId purpose, AddressKind kind, const Objection& objection);
/// The entry `yes` lifts the objections that were received before `before`; their rows stay, for when it is struck out.
/// `saidBy`: those of that person alone; none: everybody's.
[[nodiscard]] ListSum liftSuppressions(storage::WriteTransaction& tx, const QByteArray& digest, base::PurposeId purpose,
    base::UtcTime before, qint64 yes, base::CustomerId saidBy);
/// What the yes `from` took off is taken off by the yes `to`, received at `at`, which is put in its place.
[[nodiscard]] ListSum passLifted(storage::WriteTransaction& tx, qint64 from, qint64 to, base::UtcTime at);
[[nodiscard]] ListSum restoreLifted(storage::WriteTransaction& tx, qint64 yes); ///< what it lifted counts again
/// Of an objection whose number was noted, whatever the addresses; nobody else's.
[[nodiscard]] ListSum deleteSuppressions(storage::WriteTransaction& tx, const Objection& objection);
/// Those without a number, of objections received at just that moment.
[[nodiscard]] ListSum deleteUnnumbered(
    storage::WriteTransaction& tx, const QByteArray& digest, base::PurposeId purpose, base::UtcTime objectedAt);
/// As the list stands. No purpose: of any advertising, which is any but passing on to others. `now`: what a yes dated
/// later lifted stands until then.
bool isSuppressed(
    storage::ReadTransaction& tx, const QByteArray& digest, base::PurposeId purpose, std::optional<base::UtcTime> now);
/// As it stood at a moment that has passed: by objections received until then which no yes received until then lifts.
/// When somebody agreed who was erased since is not known any more: the objection counts as if that came later.
bool wasSuppressed(storage::ReadTransaction& tx, const QByteArray& digest, base::PurposeId purpose, base::UtcTime at);
/// Whether a yes received at `before` would lift something of it, if no file had brought one yet.
bool isLiftable(storage::ReadTransaction& tx, const QByteArray& digest, base::PurposeId purpose, base::UtcTime before);
bool hasSuppressions(storage::ReadTransaction& tx);
/// A row of an objection received at just that moment, lifted or not.
bool hasSuppression(storage::ReadTransaction& tx, const QByteArray& digest, base::PurposeId purpose, base::UtcTime at);
std::vector<ListedAddress> readSuppressionsAfter(storage::ReadTransaction& tx, qint64 commit);
/// Of a database that was put together from a damaged one, whose counter may be behind its rows.
void numberAsOfNow(storage::WriteTransaction& tx);

QStringList readEmails(storage::ReadTransaction& tx, base::CustomerId customer); ///< folded
std::vector<customers::Phone> readPhones(storage::ReadTransaction& tx, base::CustomerId customer); ///< typed and read
/// Who else bears one of this person's addresses of that kind; somebody who bears several may be in it more than once.
std::vector<base::CustomerId> sharersOf(storage::ReadTransaction& tx, base::CustomerId customer, AddressKind kind);
/// Whether somebody else bears an address of this person, in one of these forms.
bool isBorneByAnother(
    storage::ReadTransaction& tx, base::CustomerId customer, AddressKind kind, const QStringList& forms);
/// Whether the person ever said to a purpose what puts addresses on the list.
bool everObjected(storage::ReadTransaction& tx, base::CustomerId customer, base::PurposeId purpose);
/// And objects to the purpose.
bool hasOtherObjector(storage::ReadTransaction& tx, base::CustomerId customer, base::PurposeId purpose,
    AddressKind kind, const QStringList& forms);
struct ListedObjection {
    base::PurposeId purpose;
    Channel channel = Channel::All;
    Objection objection;
};
/// What the person says now that puts her addresses on the list (noThatLists()), to any purpose or to those alone.
std::vector<ListedObjection> readListedObjections(storage::ReadTransaction& tx, base::CustomerId customer,
    const std::function<bool(const purposes::Purpose&)>& isMeant = {});
std::vector<base::CustomerId> readOptedOut(storage::ReadTransaction& tx); ///< who ever said no to passing on, by id
bool areOptOutsListed(storage::ReadTransaction& tx);
void setOptOutsListed(storage::WriteTransaction& tx);
/// When a purpose begins as advertising: what stands on the list for others of people who are gone is said to it as
/// well. Of those who are here the ledger says it.
[[nodiscard]] ListSum listForNewPurpose(storage::WriteTransaction& tx, base::PurposeId purpose);

/// For checking. The first entry that is named by a row and does not explain it, 0: none.
qint64 firstUnexplained(storage::ReadTransaction& tx);
qint64 firstLiftedByNoYes(storage::ReadTransaction& tx);
std::vector<base::CustomerId> readObjectors(storage::ReadTransaction& tx); ///< who ever said what lists them, by id

} // namespace aicms::consent
