// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purposes/catalogue.h"
#include "core/purposes/notice.h"
#include "core/storage/transaction.h"

namespace aicms::purposes {

/// For folders that work inside a transaction of their own (the ledger, receipts). No function here asks
/// for permission or writes to the audit log.

/// A version as it stood; empty when there is none.
std::optional<Purpose> purposeVersion(storage::ReadTransaction& tx, base::PurposeId id, int version);
/// Every notice with its versions and texts.
std::vector<Notice> allNotices(storage::ReadTransaction& tx);
/// A published wording by the id of its version; empty when there is none.
NoticeText noticeText(storage::ReadTransaction& tx, qint64 version, const QString& language);
/// Somebody was shown a version; the text must be there.
void recordSight(storage::WriteTransaction& tx, const NoticeSight& sight);

} // namespace aicms::purposes
