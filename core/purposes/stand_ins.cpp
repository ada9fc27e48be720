// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purposes/stand_ins.h"

#include "core/audit/log_reading.h"
#include "core/purposes/notice.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace aicms::purposes {

namespace {

QString lostCode(qint64 id)
{
    return QStringLiteral("lost_%1").arg(id);
}

/// Below zero stands the notice of a version of which nobody knows to which notice it belonged: no notice that is lost
/// as well had such an id.
QString lostNoticeCode(qint64 id)
{
    return id < 0 ? QStringLiteral("lost_version_%1").arg(-id) : lostCode(id);
}

void makePurpose(storage::WriteTransaction& tx, qint64 id)
{
    tx.execute("INSERT OR IGNORE INTO purpose (id, code, is_on) VALUES (?1, ?2, 0)", id, lostCode(id));
}

void makePurposeVersions(storage::WriteTransaction& tx, qint64 purpose)
{
    std::vector<int> written;
    {
        auto rows = tx.query("SELECT DISTINCT version FROM purpose_text WHERE purpose_id = ?1", purpose);
        while (rows.next())
            written.push_back(static_cast<int>(rows.integer(0)));
    }
    for (const int version : written)
        makePurposeVersion(tx, {purpose}, version);
    tx.execute("UPDATE purpose SET is_on = 0 WHERE id = ?1 AND 0 ="
               " (SELECT created_at FROM purpose_version WHERE purpose_id = ?1 ORDER BY version DESC LIMIT 1)",
        purpose);
}

/// Of a kind that nobody is shown unless somebody picks it.
void makeNotice(storage::WriteTransaction& tx, qint64 id)
{
    tx.execute("INSERT OR IGNORE INTO notice (id, code, kind) VALUES (?1, ?2, ?3)", id, lostNoticeCode(id),
        static_cast<int>(NoticeKind::Collection));
}

struct Publishing {
    qint64 notice = 0;
    NoticeVersion version;
};

std::optional<Publishing> publishingOf(const audit::LoggedEntry& logged)
{
    static const QRegularExpression form(QStringLiteral("^version=(\\d+)(?: published_at=(\\S+))?$"));
    const auto match = form.match(logged.entry.details);
    if (!match.hasMatch())
        return std::nullopt;
    Publishing publishing {logged.entry.objectId, {}};
    publishing.version.version = match.captured(1).toInt();
    publishing.version.asksAgain = true; // not known; whoever saw an earlier one is told once too often
    publishing.version.recordedAt = logged.at;
    publishing.version.publishedAt = match.capturedLength(2) > 0
        ? base::UtcTime::fromDateTime(QDateTime::fromString(match.captured(2), Qt::ISODate))
        : logged.at;
    publishing.version.by = logged.user;
    publishing.version.reason = logged.entry.reason.isNull() ? QString(QLatin1String("")) : logged.entry.reason;
    return publishing;
}

/// The greatest id that is left, or that anything refers to.
std::size_t versionsKnown(storage::ReadTransaction& tx, const std::vector<qint64>& missing)
{
    const qint64 most = missing.empty() ? 0 : *std::ranges::max_element(missing);
    auto rows
        = tx.query("SELECT MAX(id) FROM (SELECT id FROM notice_version WHERE notice_id > 0"
                   " UNION ALL SELECT version_id FROM notice_text UNION ALL SELECT version_id FROM notice_sight)");
    return static_cast<std::size_t>(std::max(most, rows.next() ? rows.integer(0) : 0));
}

/// Ids are given in the order of publishing, and no version is ever deleted: the log's n-th publishing is that of
/// version n. None where the log has a gap, where not every version was logged, or where one that is left says
/// otherwise.
std::vector<Publishing> publishings(storage::ReadTransaction& tx, const std::vector<qint64>& missing)
{
    std::vector<Publishing> all;
    for (const audit::LoggedEntry& logged : audit::everyEntry(tx, QStringLiteral("notice.publish"))) {
        auto publishing = publishingOf(logged);
        if (!publishing)
            return {};
        all.push_back(std::move(*publishing));
    }
    if (all.size() != versionsKnown(tx, missing))
        return {};
    auto rows = tx.query("SELECT id, notice_id, version FROM notice_version WHERE notice_id > 0");
    while (rows.next()) {
        const auto place = static_cast<std::size_t>(rows.integer(0) - 1);
        if (place >= all.size() || all[place].notice != rows.integer(1)
            || all[place].version.version != rows.integer(2))
            return {};
    }
    return all;
}

void makeNoticeVersion(storage::WriteTransaction& tx, qint64 id, const std::vector<Publishing>& known)
{
    Publishing publishing {-id, {}};
    publishing.version.version = 1;
    publishing.version.reason = QLatin1String("");
    if (id > 0 && id <= static_cast<qint64>(known.size()))
        publishing = known[static_cast<std::size_t>(id - 1)];
    else
        makeNotice(tx, -id);
    const NoticeVersion& version = publishing.version;
    tx.execute("INSERT OR IGNORE INTO notice_version (id, notice_id, version, asks_again, published_at, recorded_at,"
               " user_id, reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        id, publishing.notice, version.version, version.asksAgain, version.publishedAt, version.recordedAt,
        version.by.value, version.reason);
}

void makeNoticeTexts(storage::WriteTransaction& tx, qint64 version)
{
    tx.execute("INSERT OR IGNORE INTO notice_text (version_id, language, title, text, digest)"
               " SELECT DISTINCT version_id, language, '', '', x'' FROM notice_sight WHERE version_id = ?1",
        version);
}

} // namespace

void makePurposeVersion(storage::WriteTransaction& tx, base::PurposeId purpose, int version)
{
    tx.execute("INSERT OR IGNORE INTO purpose_version (purpose_id, version, basis, uses_ai, is_marketing, needs_proof,"
               " allows_soft_opt_in, renewal, retention_rule, content, asks_again, created_at, user_id)"
               " VALUES (?1, ?2, 0, 0, 0, 1, 0, 'P24M', '', '{}', 1, 0, 0)",
        purpose, version);
}

bool makeStandIns(storage::WriteTransaction& tx, const QString& table, const std::vector<qint64>& ids)
{
    const auto known = table == QLatin1String("notice_version") ? publishings(tx, ids) : std::vector<Publishing>();
    for (const qint64 id : ids) {
        if (table == QLatin1String("purpose"))
            makePurpose(tx, id);
        else if (table == QLatin1String("purpose_version"))
            makePurposeVersions(tx, id);
        else if (table == QLatin1String("notice"))
            makeNotice(tx, id);
        else if (table == QLatin1String("notice_version"))
            makeNoticeVersion(tx, id, known);
        else if (table == QLatin1String("notice_text"))
            makeNoticeTexts(tx, id);
        else
            return false;
    }
    return true;
}

bool isPurposeLost(const QString& code, qint64 purpose)
{
    return code == lostCode(purpose);
}

bool isNoticeLost(const QString& code, qint64 notice)
{
    return code == lostNoticeCode(notice);
}

} // namespace aicms::purposes
