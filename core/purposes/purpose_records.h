// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purposes/catalogue.h"
#include "core/purposes/notice.h"
#include "core/storage/transaction.h"

namespace aicms::purposes {

/// For folders that work inside a transaction of their own (the ledger, receipts, sample data). No function here asks
/// for permission or writes to the audit log.

/// A version as it stood; empty when there is none.
std::optional<Purpose> purposeVersion(storage::ReadTransaction& tx, base::PurposeId id, int version);
/// Every notice with its versions and texts.
std::vector<Notice> allNotices(storage::ReadTransaction& tx);
/// A published wording by the id of its version; empty when there is none.
NoticeText noticeText(storage::ReadTransaction& tx, qint64 version, const QString& language);
/// Somebody was shown a version; the text must be there.
void recordSight(storage::WriteTransaction& tx, const NoticeSight& sight);
/// She was not shown it after all: one sight that says the same as `sight` counts no more; none is left as it is.
void strikeSight(storage::WriteTransaction& tx, const NoticeSight& sight, base::UserId by, const QString& reason);
/// Publishes a version of a notice, which is made where there is none; answers with ids and digests filled in.
NoticeVersion publishNotice(storage::WriteTransaction& tx, const QString& code, NoticeKind kind, NoticeVersion version);

} // namespace aicms::purposes
