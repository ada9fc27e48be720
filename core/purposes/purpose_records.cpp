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

void strikeSight(storage::WriteTransaction& tx, const NoticeSight& sight, base::UserId by, const QString& reason)
{
    if (const qint64 id = findSight(tx, sight); id != 0)
        insertStrike(tx, id, by, reason);
}

NoticeVersion publishNotice(storage::WriteTransaction& tx, const QString& code, NoticeKind kind, NoticeVersion version)
{
    const auto found = readNotice(tx, code);
    version.version = found && found->newest() ? found->newest()->version + 1 : 1;
    insertNoticeVersion(tx, found ? found->id : insertNotice(tx, code, kind), version);
    return version;
}

} // namespace aicms::purposes
