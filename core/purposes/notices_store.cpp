// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purposes/notices_store.h"

namespace aicms::purposes {

namespace {

QString text(const QString& value)
{
    return value.isNull() ? QString(QLatin1String("")) : value;
}

void readVersions(storage::ReadTransaction& tx, Notice& notice)
{
    {
        auto rows
            = tx.query("SELECT id, version, asks_again, published_at, recorded_at, user_id, reason FROM notice_version"
                       " WHERE notice_id = ?1 ORDER BY version",
                notice.id);
        while (rows.next())
            notice.versions.push_back({rows.integer(0), static_cast<int>(rows.integer(1)), rows.integer(2) != 0,
                rows.time(3), rows.time(4), rows.id<base::UserId>(5), {}, rows.text(6)});
    }
    for (NoticeVersion& version : notice.versions) {
        auto rows
            = tx.query("SELECT language, title, text, digest FROM notice_text WHERE version_id = ?1 ORDER BY language",
                version.id);
        while (rows.next())
            version.texts.insert(rows.text(0), {rows.text(1), rows.text(2), rows.blob(3)});
    }
}

void readDrafts(storage::ReadTransaction& tx, Notice& notice)
{
    auto rows = tx.query("SELECT language, title, text FROM notice_draft WHERE notice_id = ?1", notice.id);
    while (rows.next())
        notice.draft.insert(rows.text(0), {rows.text(1), rows.text(2), {}});
}

/// SELECT over the sights that count, `s`, with their version, `v`: what was struck out stays stored and counts for
/// nobody. To be kept: a statement is found again by the address of its text.
QByteArray countingSights(const char* columns, const char* rest)
{
    return QByteArrayLiteral("SELECT ") + columns
        + " FROM (SELECT * FROM notice_sight WHERE id NOT IN (SELECT sight_id FROM notice_sight_struck)) s"
          " JOIN notice_version v ON v.id = version_id "
        + rest;
}

constexpr const char* sightColumns = "customer_id, version_id, n.code, version, s.language, at, how, s.user_id, s.id";

/// Columns: customer, version's id, notice's code, version, language, at, how, user, the sight's id.
std::vector<NoticeSight> sightsOf(storage::Rows rows)
{
    std::vector<NoticeSight> sights;
    while (rows.next())
        sights.push_back({rows.id<base::CustomerId>(0), rows.integer(1), rows.text(2),
            static_cast<int>(rows.integer(3)), rows.text(4), rows.time(5), static_cast<int>(rows.integer(6)),
            rows.id<base::UserId>(7), rows.integer(8)});
    return sights;
}

} // namespace

std::vector<Notice> readNotices(storage::ReadTransaction& tx)
{
    std::vector<Notice> notices;
    {
        auto rows = tx.query("SELECT id, code, kind FROM notice ORDER BY id");
        while (rows.next())
            notices.push_back({rows.integer(0), rows.text(1), static_cast<NoticeKind>(rows.integer(2)), {}, {}});
    }
    for (Notice& notice : notices) {
        readVersions(tx, notice);
        readDrafts(tx, notice);
    }
    return notices;
}

std::optional<Notice> readNotice(storage::ReadTransaction& tx, const QString& code)
{
    Notice notice;
    {
        auto rows = tx.query("SELECT id, code, kind FROM notice WHERE code = ?1", code);
        if (!rows.next())
            return std::nullopt;
        notice = {rows.integer(0), rows.text(1), static_cast<NoticeKind>(rows.integer(2)), {}, {}};
    }
    readVersions(tx, notice);
    readDrafts(tx, notice);
    return notice;
}

qint64 insertNotice(storage::WriteTransaction& tx, const QString& code, NoticeKind kind)
{
    return tx.insert("INSERT INTO notice (code, kind) VALUES (?1, ?2)", code, static_cast<int>(kind));
}

void storeDraft(storage::WriteTransaction& tx, qint64 notice, const QString& language, const NoticeText& draft)
{
    tx.execute("DELETE FROM notice_draft WHERE notice_id = ?1 AND language = ?2", notice, language);
    if (!draft.text.isEmpty())
        tx.execute("INSERT INTO notice_draft (notice_id, language, title, text) VALUES (?1, ?2, ?3, ?4)", notice,
            language, text(draft.title), draft.text);
    tx.publish(base::ChangeKind::Notice, notice);
}

void insertNoticeVersion(storage::WriteTransaction& tx, qint64 notice, NoticeVersion& version)
{
    version.id
        = tx.insert("INSERT INTO notice_version (notice_id, version, asks_again, published_at, recorded_at, user_id,"
                    " reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            notice, version.version, version.asksAgain, version.publishedAt, version.recordedAt, version.by.value,
            text(version.reason));
    for (auto each = version.texts.begin(); each != version.texts.end(); ++each) {
        each->digest = noticeDigest(*each);
        tx.execute("INSERT INTO notice_text (version_id, language, title, text, digest) VALUES (?1, ?2, ?3, ?4, ?5)",
            version.id, each.key(), text(each->title), text(each->text), each->digest);
    }
    tx.publish(base::ChangeKind::Notice, notice);
}

NoticeText readNoticeText(storage::ReadTransaction& tx, qint64 version, const QString& language)
{
    auto rows = tx.query(
        "SELECT title, text, digest FROM notice_text WHERE version_id = ?1 AND language = ?2", version, language);
    return rows.next() ? NoticeText {rows.text(0), rows.text(1), rows.blob(2)} : NoticeText {};
}

QStringList readLanguages(storage::ReadTransaction& tx, qint64 version)
{
    auto rows = tx.query("SELECT language FROM notice_text WHERE version_id = ?1 ORDER BY language", version);
    QStringList languages;
    while (rows.next())
        languages << rows.text(0);
    return languages;
}

base::UtcTime readPublishedAt(storage::ReadTransaction& tx, qint64 version)
{
    auto rows = tx.query("SELECT published_at FROM notice_version WHERE id = ?1", version);
    return rows.next() ? rows.time(0) : base::UtcTime {};
}

std::optional<QString> readLanguageOf(storage::ReadTransaction& tx, base::CustomerId customer)
{
    auto rows = tx.query("SELECT language FROM customer WHERE id = ?1", customer);
    return rows.next() ? std::optional(rows.text(0)) : std::nullopt;
}

qint64 insertSight(storage::WriteTransaction& tx, const NoticeSight& sight)
{
    return tx.insert("INSERT INTO notice_sight (customer_id, version_id, language, at, how, user_id)"
                     " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        sight.customer, sight.version, sight.language, sight.at, sight.how, sight.by.value);
}

std::optional<NoticeSight> readSight(storage::ReadTransaction& tx, qint64 id)
{
    static const QByteArray sql = countingSights(sightColumns, "JOIN notice n ON n.id = notice_id WHERE s.id = ?1");
    auto found = sightsOf(tx.query(sql.constData(), id));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

qint64 findSight(storage::ReadTransaction& tx, const NoticeSight& sight)
{
    auto rows = tx.query("SELECT MIN(id) FROM notice_sight WHERE customer_id = ?1 AND version_id = ?2"
                         " AND language = ?3 AND at = ?4 AND how = ?5 AND user_id = ?6"
                         " AND id NOT IN (SELECT sight_id FROM notice_sight_struck)",
        sight.customer, sight.version, sight.language, sight.at, sight.how, sight.by.value);
    return rows.next() && !rows.isNull(0) ? rows.integer(0) : 0;
}

void insertStrike(storage::WriteTransaction& tx, qint64 sight, base::UserId by, const QString& reason)
{
    tx.execute("INSERT INTO notice_sight_struck (sight_id, at, user_id, reason) VALUES (?1, ?2, ?3, ?4)", sight,
        tx.now(), by.value, reason);
}

std::vector<NoticeSight> readSights(storage::ReadTransaction& tx, base::CustomerId customer)
{
    static const QByteArray sql
        = countingSights(sightColumns, "JOIN notice n ON n.id = notice_id WHERE customer_id = ?1 ORDER BY at, s.id");
    return sightsOf(tx.query(sql.constData(), customer));
}

std::vector<NoticeSight> readSightsOf(storage::ReadTransaction& tx, qint64 version, int most)
{
    static const QByteArray sql = countingSights(sightColumns,
        "JOIN notice n ON n.id = notice_id JOIN customer c ON c.id = customer_id"
        " WHERE version_id = ?1 AND deleted_at IS NULL ORDER BY at DESC, s.id DESC LIMIT ?2");
    return sightsOf(tx.query(sql.constData(), version, most));
}

QHash<qint64, qint64> readSightCounts(storage::ReadTransaction& tx, qint64 notice)
{
    static const QByteArray sql = countingSights("version_id, COUNT(DISTINCT customer_id)",
        "JOIN customer c ON c.id = customer_id WHERE notice_id = ?1 AND deleted_at IS NULL GROUP BY version_id");
    auto rows = tx.query(sql.constData(), notice);
    QHash<qint64, qint64> people;
    while (rows.next())
        people.insert(rows.integer(0), rows.integer(1));
    return people;
}

qint64 countSeers(storage::ReadTransaction& tx, qint64 notice)
{
    static const QByteArray sql = countingSights("COUNT(DISTINCT customer_id)",
        "JOIN customer c ON c.id = customer_id WHERE notice_id = ?1 AND deleted_at IS NULL");
    auto rows = tx.query(sql.constData(), notice);
    return rows.next() ? rows.integer(0) : 0;
}

std::vector<base::CustomerId> readOutdated(storage::ReadTransaction& tx, qint64 notice, int version)
{
    static const QByteArray sql = countingSights("customer_id",
        "JOIN customer c ON c.id = customer_id WHERE notice_id = ?1 AND deleted_at IS NULL"
        " GROUP BY customer_id HAVING MAX(version) < ?2 ORDER BY customer_id");
    auto rows = tx.query(sql.constData(), notice, version);
    std::vector<base::CustomerId> ids;
    while (rows.next())
        ids.push_back(rows.id<base::CustomerId>(0));
    return ids;
}

} // namespace aicms::purposes
