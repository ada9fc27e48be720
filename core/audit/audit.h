// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/base/clock.h"
#include "core/storage/transaction.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace aicms::audit {

/// What an entry is about. Ids only: an entry stays true and valid after the thing itself was erased.
/// The numbers are stored; new ones go to the end.
enum class ObjectKind {
    None,
    Vault,
    User,
    Role,
    Customer,
    Interaction,
    ImportBatch,
    Purpose,
    Export,
    Sample,
    Notice,
    Product,
    Order,
    StockMovement,
    OwnField,
    Erasure,
    LegalHold,
    RetentionRule,
    Backup,
    Request,
    Recipient,
    Disclosure,
};
QString objectKindCode(ObjectKind kind); ///< "customer", "import_batch", ...

struct Entry {
    QString action; ///< stable code, e.g. "customer.open", "customer.edit", "vault.export_key"
    ObjectKind kind = ObjectKind::None;
    qint64 objectId = 0;
    /// Free text that a person gave; kept beside the chain (which holds only its digest), so that it can be erased.
    QString reason = {};
    /// Short codes only, e.g. names of changed fields or a count; never values.
    QString details = {};
};

/// Adds an entry to the chain inside the caller's transaction. Every change, and every opening, printing and export of
/// a record, calls this.
void append(storage::WriteTransaction& tx, const access::Session& session, const Entry& entry);

/// Takes away the free texts that were given as reasons for what was done to this object. The entries stay, and hold.
/// Answers how many went.
qint64 eraseReasons(storage::WriteTransaction& tx, ObjectKind kind, qint64 objectId);

/// A free text that somebody gave as a reason, with what it is about.
struct GivenReason {
    qint64 seq = 0; ///< of its entry
    base::UtcTime at = {};
    ObjectKind kind = ObjectKind::None;
    qint64 objectId = 0;
};
std::vector<GivenReason> reasonsBefore(storage::ReadTransaction& tx, base::UtcTime before); ///< by seq
/// Takes one away; answers what it said, empty when it is not there.
QString eraseReason(storage::WriteTransaction& tx, qint64 seq);

/// An entry as it stands in the log.
struct LoggedEntry {
    qint64 seq = 0;
    base::UtcTime at;
    base::UserId user;
    Entry entry;
};

/// The last entry: what an anchor holds.
struct Head {
    qint64 seq = 0;
    QByteArray hash; ///< 32 bytes; empty before the first entry
};

} // namespace aicms::audit
