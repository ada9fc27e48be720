// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purposes/purpose_records.h"

#include "core/purposes/notices_store.h"
#include "core/purposes/purposes_store.h"

namespace aicms::purposes {

std::optional<Purpose> purposeVersion(storage::ReadTransaction& tx, base::PurposeId id, int version)
{
    return readPurposeVersion(tx, id, version);
}

std::vector<Notice> allNotices(storage::ReadTransaction& tx)
{
    return readNotices(tx);
}

NoticeText noticeText(storage::ReadTransaction& tx, qint64 version, const QString& language)
{
    return readNoticeText(tx, version, language);
}

void recordSight(storage::WriteTransaction& tx, const NoticeSight& sight)
{
    insertSight(tx, sight);
}

} // namespace aicms::purposes
