// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/base/error.h"
#include "core/consent/ledger_chain.h"
#include "core/consent/list_sum.h"
#include "core/storage/transaction.h"
#include "core/vault/secret_bytes.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace aicms::consent {

/// What the audit log, which nobody can shorten or alter unseen, says of the ledger and of the list of addresses that
/// must not be written to. Whoever has the database's key can take rows out of both; the log still names them.
struct NamedLedger {
    qint64 loggedAs = 0; ///< the log's own entry
    qint64 seq = 0; ///< the newest entry of the ledger then
    QByteArray hash = {}; ///< its hash, which rests on all before it
    ListSum list = {};
    /// What tells the key of the list from another one, and not the key; empty: named by an earlier program, or lost.
    QByteArray key = {};
};
/// The key by which the list and the erased people are known is that of the log, or none was ever named there. With
/// another one nobody is found on the list, which stands there as it did. `key`: the vault's, where it has one.
bool isKeyAsNamed(const std::optional<vault::SecretBytes>& key, const NamedLedger& named);
/// lifetimeKey() for whoever asks by it who objected or was erased. Throws base::Failure of kind Tampered,
/// "suppression_list", where it is not the one that the log names: by another one nobody would be found.
std::optional<vault::SecretBytes> vouchedKey(storage::ReadTransaction& tx);
/// As it was last named; empty: never yet.
std::optional<NamedLedger> readNamedLedger(storage::ReadTransaction& tx);

/// Names both as they are now, in the transaction that changed them; `change`: what it did to the list.
void nameLedger(storage::WriteTransaction& tx, const access::Session& session, const ListSum& change);
/// At an opening: names what an earlier program wrote that named nothing, and whose entries it had forgotten. Once in
/// the life of a vault: where anything was ever named, nothing is named in its place. The key of the list, which was
/// named later than the others, is named once beside what the log says of these.
void nameFirst(storage::WriteTransaction& tx, const access::Session& session);
/// The same for a vault that was put together from a damaged file, where entries of the log are lost. A ledger that
/// ends before what the log names stays one of which something is missing.
void nameSalvaged(storage::WriteTransaction& tx, const access::Session& session);
/// After that: where the damaged file had lost the key itself, the next opening makes another one and names it.
void dropLostKey(storage::WriteTransaction& tx, const access::Session& session);

/// The first entry of the ledger that is missing at its end, is another one, or was never named; 0: it ends as the log
/// says. `head`, `hash`: of its last entry.
qint64 firstNotNamed(storage::ReadTransaction& tx, qint64 head, const QByteArray& hash);

/// In the log: what these entries of the person said is deleted, because it need not be proved any longer.
void logForgotten(storage::WriteTransaction& tx, const access::Session& session, base::CustomerId customer,
    const std::vector<qint64>& seqs);
/// Whose entries the log says were forgotten, for the length of one call.
class ForgottenEntries {
public:
    explicit ForgottenEntries(storage::ReadTransaction& tx) : m_tx(tx) { }
    bool has(base::CustomerId customer, qint64 seq);

private:
    storage::ReadTransaction& m_tx;
    QHash<qint64, QSet<qint64>> m_known;
};
/// The numbers that an entry of the log names: "entries=3,5".
QSet<qint64> entriesIn(const QString& details);

} // namespace aicms::consent
