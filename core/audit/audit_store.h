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
std::vector<GivenReason> reasonsBefore(storage::ReadTransaction& tx, base::UtcTime before);
QString takeReason(storage::WriteTransaction& tx, qint64 seq);
vault::SecretBytes nextKeyOf(storage::ReadTransaction& tx);
void replaceNextKey(storage::WriteTransaction& tx, const vault::SecretBytes& key);
void insertState(storage::WriteTransaction& tx, const vault::SecretBytes& firstKey, const QByteArray& signingPublic,
    const vault::SecretBytes& signingSecret);
QByteArray signingPublic(storage::ReadTransaction& tx);
vault::SecretBytes signingSecret(storage::ReadTransaction& tx);
qint64 commitCounter(storage::ReadTransaction& tx);
qint64 databaseSize(storage::ReadTransaction& tx); ///< bytes that its pages take
/// Every row in order; stops when `visit` answers false.
void forEachRow(storage::ReadTransaction& tx, const std::function<bool(const StoredRow&)>& visit);
/// A reason whose text is there but does not fit its digest; 0 when all fit.
qint64 firstBadReason(storage::ReadTransaction& tx);
std::vector<LoggedEntry> list(storage::ReadTransaction& tx, const ListFilter& filter);
qint64 count(storage::ReadTransaction& tx, const ListFilter& filter);

/// For log_reading.h.
std::vector<LoggedEntry> entriesAbout(
    storage::ReadTransaction& tx, int kind, qint64 objectId, const QString& action); ///< begins so; oldest first
std::vector<LoggedEntry> entriesOfKind(storage::ReadTransaction& tx, int kind, const QString& action);
LoggedEntry lastOfLedger(storage::ReadTransaction& tx);
LoggedEntry lastAbout(storage::ReadTransaction& tx, int kind, qint64 objectId, const QString& action);
std::vector<LoggedEntry> barEntries(storage::ReadTransaction& tx, qint64 after);
qint64 countBehind(storage::ReadTransaction& tx, qint64 after);
qint64 firstGap(storage::ReadTransaction& tx, qint64 after); ///< 0: none

/// When entries from `since` to `until` were made, the latest first; stops when `visit` answers false. By an index.
void visitTimes(storage::ReadTransaction& tx, base::UtcTime since, base::UtcTime until,
    const std::function<bool(base::UtcTime)>& visit);
/// When the last entry was made; empty before the first one.
std::optional<base::UtcTime> timeOfLast(storage::ReadTransaction& tx);

/// What was found at an opening and is told until somebody vouches for the vault as it is; names of rows of `setting`.
inline const QString olderPages = QStringLiteral("audit.older_pages"); ///< pages were put back to an older state
inline const QString lostAnchors = QStringLiteral("audit.lost_anchors"); ///< neither anchor was there or held
bool hasFinding(storage::ReadTransaction& tx, const QString& name);
void setFinding(storage::WriteTransaction& tx, const QString& name);
void forgetFindings(storage::WriteTransaction& tx); ///< both

} // namespace aicms::audit::store
