// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purposes/catalogue.h"
#include "core/purposes/notice.h"
#include "core/storage/transaction.h"

namespace aicms::purposes {

/// For folders that work inside a transaction of their own (the ledger, receipts). No function here asks
/// for permission or writes to the audit log.

/// All purposes as this transaction sees them, as the catalogue holds them.
std::vector<Purpose> storedPurposes(storage::ReadTransaction& tx);
/// A version as it stood; empty when there is none.
std::optional<Purpose> purposeVersion(storage::ReadTransaction& tx, base::PurposeId id, int version);
/// Every notice with its versions and texts.
std::vector<Notice> allNotices(storage::ReadTransaction& tx);
/// A published wording by the id of its version; empty when there is none.
NoticeText noticeText(storage::ReadTransaction& tx, qint64 version, const QString& language);
/// The version of the first published text that is not the one whose SHA-256 was noted when it was published; 0: none.
qint64 firstChangedNotice(storage::ReadTransaction& tx);
/// Somebody was shown a version; the text must be there.
void recordSight(storage::WriteTransaction& tx, const NoticeSight& sight);
/// She was not shown it after all: one sight that says the same as `sight` counts no more; none is left as it is.
void strikeSight(storage::WriteTransaction& tx, const NoticeSight& sight, base::UserId by, const QString& reason);

} // namespace aicms::purposes
