// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purposes/purpose_records.h"

#include "core/purposes/current_wording.h"
#include "core/purposes/notices_store.h"
#include "core/purposes/purposes_store.h"

namespace aicms::purposes {

std::vector<Purpose> storedPurposes(storage::ReadTransaction& tx)
{
    return readPurposes(tx);
}

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

qint64 firstChangedNotice(storage::ReadTransaction& tx)
{
    for (const Notice& notice : readNotices(tx)) {
        for (const NoticeVersion& version : notice.versions) {
            for (const auto& [language, text] : version.texts.asKeyValueRange()) {
                if (!isWordingLost(version, language) && noticeDigest(text) != text.digest)
                    return version.id;
            }
        }
    }
    return 0;
}

void recordSight(storage::WriteTransaction& tx, const NoticeSight& sight)
{
    insertSight(tx, sight);
}

} // namespace aicms::purposes
