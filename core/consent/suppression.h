// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/consent/consent.h"
#include "core/consent/list_sum.h"
#include "core/customers/customer.h"
#include "core/exchange/import_guard.h"
#include "core/storage/transaction.h"
#include "core/vault/secret_bytes.h"

#include <memory>
#include <optional>

namespace aicms::consent {

/// Addresses that must not be written to (privacy-rules O3), and those that must not be passed on to anybody who does
/// with them what he likes, since whoever has them said no to that (noThatLists()): keyed BLAKE2b of folded e-mail and
/// of E.164 number, with a random key that lives as long as the vault. They outlive the customer and say nothing about
/// anybody by themselves. For folders that work inside a transaction of their own.

/// Draws the key where there is none yet. Once for each open vault.
void startSuppression(storage::WriteTransaction& tx);

/// These four answer what became of the sum of the list, which whoever calls them tells the log (nameLedger).
/// Puts every address of the person on the list for a purpose; `channel` All: e-mail and phone, else what it reaches.
/// `objectedAt`: when the objection was received; `entry`: its number in the ledger.
[[nodiscard]] ListSum suppress(storage::WriteTransaction& tx, base::CustomerId customer, base::PurposeId purpose,
    Channel channel, base::UtcTime objectedAt, qint64 entry);

/// What a yes did to the list, with the addresses as the record compares them.
struct SuppressionChange {
    QStringList lifted = {}; ///< may be used again: the yes is the latest word about them
    QStringList kept = {}; ///< stay on the list: the yes was not received after the objection, or a file has no proof
    QStringList shared = {}; ///< stay on it as well: somebody else who is here and has the address objects
};
/// What a yes takes off: when it is recorded, what anybody said who had the address before; ever after, only what she
/// said herself. An address that she got since may be that of somebody else who objected, and no question, no
/// correction and no entry that lets an old yes count again is a word of hers about it.
enum class Lifts { Everybodys, Own };
/// The person agreed by the entry `yes`, received at `agreedAt`. Only objections that were received before it are
/// lifted; an address that she shares with somebody who objects stays on the list. `channel`: Email, else Phone or Sms.
[[nodiscard]] ListSum unsuppress(storage::WriteTransaction& tx, base::CustomerId customer, base::PurposeId purpose,
    Channel channel, base::UtcTime agreedAt, qint64 yes, Lifts lifts, SuppressionChange& change);
/// Whether such a yes (`channel` All: by any way) would lift something that was said by somebody else, who is not here
/// any more: what stands by the address alone. A yes that a file brought does not speak for another row of it.
bool wouldUnsuppress(storage::ReadTransaction& tx, base::CustomerId customer, base::PurposeId purpose, Channel channel,
    base::UtcTime agreedAt);
/// The objection `entry` of the person, received at that moment, is struck out or counts from another moment.
[[nodiscard]] ListSum forgetObjection(storage::WriteTransaction& tx, base::CustomerId customer, base::PurposeId purpose,
    base::UtcTime objectedAt, qint64 entry);
/// The yes `entry` is struck out or counts from another moment: what it took off the list stands on it again.
[[nodiscard]] ListSum forgetYes(storage::WriteTransaction& tx, qint64 entry);
/// Somebody who objects to marketing or to passing on gets another address, which somebody else may have as well: it
/// stands on the list from then on, as if she had had it when she objected. Inside the transaction that changes the
/// record (CustomersService::setEditFollower, and of imports). Tells the log.
void keepObjectorListed(storage::WriteTransaction& tx, const access::Session& session,
    const customers::Customer& before, const customers::Customer& after);
/// Of the addresses of somebody who objects, as they are written: those on the list that somebody else has as well, who
/// is left out by them from then on. Taken out of the record they stay there, for they may have been hers.
QStringList silencedOfOthers(storage::ReadTransaction& tx, const customers::Customer& customer);
/// Before an erasure: every address of somebody who objects to marketing or to passing on now, the newest ones too.
/// Tells the log. Answers whether the list changed.
bool suppressObjector(storage::WriteTransaction& tx, const access::Session& session, base::CustomerId customer);

/// Once for each vault: who said no to passing on before that put addresses on the list. Tells the log.
void listEarlierOptOuts(storage::WriteTransaction& tx, const access::Session& session);

/// The random key, as old as the vault and the same after every change of the database's key, under which everybody who
/// is gone is known again: objectors here, erased people in core/retention. None in a vault that was never started.
std::optional<vault::SecretBytes> lifetimeKey(storage::ReadTransaction& tx);

/// Looks addresses up for the length of one transaction.
class SuppressionList {
public:
    /// `now`: a yes that a clock ahead dated later takes nothing off the list before that moment has come; none: the
    /// list as it was written. `asOf`: as it stood at a moment that has passed, asked of single purposes only; none: as
    /// it stands.
    explicit SuppressionList(
        storage::ReadTransaction& tx, std::optional<base::UtcTime> now = {}, std::optional<base::UtcTime> asOf = {});
    ~SuppressionList();
    bool isEmpty() const;
    /// No purpose: for any advertising.
    bool hasEmail(const QString& address, base::PurposeId purpose = {}) const;
    bool hasPhone(const customers::Phone& phone, base::PurposeId purpose = {}) const;
    /// The e-mail addresses and phone numbers of the record that stand on it, as they are written there. An address is
    /// known again however it is written (plainAddress, mailboxAddresses, phoneForm).
    QStringList allOf(const customers::Customer& customer, base::PurposeId purpose = {}) const;

private:
    bool isListed(const QByteArray& digest, base::PurposeId purpose) const;

    struct Private;
    std::unique_ptr<Private> d;
};

/// Rows of an import that bear the address of somebody who objected are not stored: a person decides.
class SuppressionGuard : public exchange::ImportGuard {
public:
    Verdict judge(storage::ReadTransaction& tx, const customers::Customer& customer) override;
    QString addressAtFault(storage::ReadTransaction& tx, const customers::Customer& customer) override;
    bool isLocked(storage::ReadTransaction& tx, base::CustomerId customer) override; ///< restricted (GDPR Art. 18)
};

} // namespace aicms::consent
