// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_rules.h"
#include "core/audit/audit_service.h"

#include <functional>

namespace aicms::audit::store {

struct StoredRow {
    ChainRow row;
    QByteArray hash;
    QByteArray tag;
};

Head head(storage::ReadTransaction& tx);
/// Whether an entry of that action has details that begin so.
bool hasDetails(storage::ReadTransaction& tx, const QString& action, const QString& begin);
Head entryAt(storage::ReadTransaction& tx, qint64 seq); ///< seq 0 when there is none
void insert(storage::WriteTransaction& tx, const StoredRow& stored);
void insertReason(storage::WriteTransaction& tx, qint64 seq, const QByteArray& salt, const QString& text);
qint64 deleteReasons(storage::WriteTransaction& tx, int kind, qint64 objectId);
vault::SecretBytes nextKeyOf(storage::ReadTransaction& tx);
void replaceNextKey(storage::WriteTransaction& tx, const vault::SecretBytes& key);
void insertState(storage::WriteTransaction& tx, const vault::SecretBytes& firstKey, const QByteArray& signingPublic,
    const vault::SecretBytes& signingSecret);
QByteArray signingPublic(storage::ReadTransaction& tx);
vault::SecretBytes signingSecret(storage::ReadTransaction& tx);
qint64 commitCounter(storage::ReadTransaction& tx);
/// Every row in order; stops when `visit` answers false.
void forEachRow(storage::ReadTransaction& tx, const std::function<bool(const StoredRow&)>& visit);
/// A reason whose text is there but does not fit its digest; 0 when all fit.
qint64 firstBadReason(storage::ReadTransaction& tx);
std::vector<LoggedEntry> list(storage::ReadTransaction& tx, const ListFilter& filter);
qint64 count(storage::ReadTransaction& tx, const ListFilter& filter);

/// Whether pages of the file were found put back to an older state, until somebody vouched for the vault as it is.
bool hasOlderPages(storage::ReadTransaction& tx);
void setOlderPages(storage::WriteTransaction& tx, bool found);

} // namespace aicms::audit::store
