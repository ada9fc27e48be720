// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purposes/notice.h"
#include "core/storage/transaction.h"

#include <QHash>

#include <optional>

namespace aicms::purposes {

std::vector<Notice> readNotices(storage::ReadTransaction& tx);
std::optional<Notice> readNotice(storage::ReadTransaction& tx, const QString& code);
qint64 insertNotice(storage::WriteTransaction& tx, const QString& code, NoticeKind kind);
/// Replaces the draft of one language; an empty text takes it away.
void storeDraft(storage::WriteTransaction& tx, qint64 notice, const QString& language, const NoticeText& text);
/// Gives the version its id and its texts their digests.
void insertNoticeVersion(storage::WriteTransaction& tx, qint64 notice, NoticeVersion& version);

NoticeText readNoticeText(storage::ReadTransaction& tx, qint64 version, const QString& language);
QStringList readLanguages(storage::ReadTransaction& tx, qint64 version); ///< in which it is written
base::UtcTime readPublishedAt(storage::ReadTransaction& tx, qint64 version);
/// In which language a customer reads; empty: there is no such customer. In the bin they are customers still.
std::optional<QString> readLanguageOf(storage::ReadTransaction& tx, base::CustomerId customer);
qint64 insertSight(storage::WriteTransaction& tx, const NoticeSight& sight); ///< its id
/// Empty: there is none, or it was struck out. So it is with all that follow: what was struck out is not among them.
std::optional<NoticeSight> readSight(storage::ReadTransaction& tx, qint64 id);
/// The first that says the same and is not struck out; 0: there is none.
qint64 findSight(storage::ReadTransaction& tx, const NoticeSight& sight);
void insertStrike(storage::WriteTransaction& tx, qint64 sight, base::UserId by, const QString& reason);
/// Of one person, oldest first.
std::vector<NoticeSight> readSights(storage::ReadTransaction& tx, base::CustomerId customer);
/// Who saw one version, newest first, without the bin.
std::vector<NoticeSight> readSightsOf(storage::ReadTransaction& tx, qint64 version, int most);
/// People by id of the version, and how many saw any at all, without the bin.
QHash<qint64, qint64> readSightCounts(storage::ReadTransaction& tx, qint64 notice);
qint64 countSeers(storage::ReadTransaction& tx, qint64 notice);
/// Who saw this notice, but none of its versions from `version` on. By id, without the bin.
std::vector<base::CustomerId> readOutdated(storage::ReadTransaction& tx, qint64 notice, int version);

} // namespace aicms::purposes
