// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit_store.h"

namespace aicms::audit::store {

namespace {

vault::SecretBytes secret(storage::ReadTransaction& tx, const char* sql)
{
    auto rows = tx.query(sql);
    if (!rows.next())
        throw base::Failure(base::ErrorKind::Damaged, QStringLiteral("audit_state"));
    QByteArray bytes = rows.blob(0);
    return vault::SecretBytes::take(bytes);
}

QByteArray bytesOf(const vault::SecretBytes& value)
{
    return QByteArray::fromRawData(reinterpret_cast<const char*>(value.data()), static_cast<qsizetype>(value.size()));
}

/// The filter's conditions; an unset one is bound NULL and lets everything through.
storage::Rows filtered(storage::ReadTransaction& tx, const char* sql, const ListFilter& filter)
{
    const std::optional<int> kind = filter.kind ? std::optional<int>(static_cast<int>(*filter.kind)) : std::nullopt;
    const std::optional<qint64> object = filter.objectId > 0 ? std::optional<qint64>(filter.objectId) : std::nullopt;
    const QString from = filter.action.isEmpty() ? QString() : filter.action;
    // Codes are ASCII: everything that begins with X lies between X and X + '~'.
    const QString to = filter.action.isEmpty() ? QString() : filter.action + QLatin1Char('~');
    const qint64 limit = filter.limit > 0 ? filter.limit : -1;
    return tx.query(sql, filter.user, from, to, kind, object, filter.from, filter.until, limit);
}

} // namespace

Head head(storage::ReadTransaction& tx)
{
    auto rows = tx.query("SELECT seq, hash FROM audit_entry ORDER BY seq DESC LIMIT 1");
    return rows.next() ? Head {rows.integer(0), rows.blob(1)} : Head {};
}

bool hasDetails(storage::ReadTransaction& tx, const QString& action, const QString& begin)
{
    return tx
        .query("SELECT 1 FROM audit_entry WHERE action = ?1 AND substr(details, 1, ?3) = ?2 LIMIT 1", action, begin,
            begin.size())
        .next();
}

Head entryAt(storage::ReadTransaction& tx, qint64 seq)
{
    auto rows = tx.query("SELECT seq, hash FROM audit_entry WHERE seq = ?1", seq);
    return rows.next() ? Head {rows.integer(0), rows.blob(1)} : Head {};
}

void insert(storage::WriteTransaction& tx, const StoredRow& stored)
{
    const ChainRow& row = stored.row;
    tx.execute(
        "INSERT INTO audit_entry (seq, at, user_id, action, object_kind, object_id, details, reason_digest, hash, tag) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        row.seq, row.at, row.user, row.action, row.kind, row.objectId, row.details,
        row.reasonDigest.isEmpty() ? QByteArray() : row.reasonDigest, stored.hash, stored.tag);
}

qint64 deleteReasons(storage::WriteTransaction& tx, int kind, qint64 objectId)
{
    return tx.execute("DELETE FROM audit_reason WHERE seq IN"
                      " (SELECT seq FROM audit_entry WHERE object_kind = ?1 AND object_id = ?2)",
        kind, objectId);
}

std::vector<GivenReason> reasonsBefore(storage::ReadTransaction& tx, base::UtcTime before)
{
    std::vector<GivenReason> reasons;
    auto rows = tx.query("SELECT e.seq, e.at, e.object_kind, e.object_id FROM audit_reason r"
                         " JOIN audit_entry e ON e.seq = r.seq WHERE e.at < ?1 ORDER BY e.seq",
        before);
    while (rows.next())
        reasons.push_back({rows.integer(0), rows.time(1), static_cast<ObjectKind>(rows.integer(2)), rows.integer(3)});
    return reasons;
}

QString takeReason(storage::WriteTransaction& tx, qint64 seq)
{
    QString text;
    {
        auto rows = tx.query("SELECT text FROM audit_reason WHERE seq = ?1", seq);
        if (rows.next())
            text = rows.text(0);
    }
    tx.execute("DELETE FROM audit_reason WHERE seq = ?1", seq);
    return text;
}

void insertReason(storage::WriteTransaction& tx, qint64 seq, const QByteArray& salt, const QString& text)
{
    tx.execute("INSERT INTO audit_reason (seq, salt, text) VALUES (?1, ?2, ?3)", seq, salt, text);
}

vault::SecretBytes nextKeyOf(storage::ReadTransaction& tx)
{
    return secret(tx, "SELECT next_key FROM audit_state WHERE id = 1");
}

void replaceNextKey(storage::WriteTransaction& tx, const vault::SecretBytes& key)
{
    tx.execute("UPDATE audit_state SET next_key = ?1 WHERE id = 1", bytesOf(key));
}

void insertState(storage::WriteTransaction& tx, const vault::SecretBytes& firstKey, const QByteArray& publicKey,
    const vault::SecretBytes& secretKey)
{
    tx.execute("INSERT INTO audit_state (id, next_key, signing_public, signing_secret) VALUES (1, ?1, ?2, ?3)",
        bytesOf(firstKey), publicKey, bytesOf(secretKey));
}

QByteArray signingPublic(storage::ReadTransaction& tx)
{
    auto rows = tx.query("SELECT signing_public FROM audit_state WHERE id = 1");
    if (!rows.next())
        throw base::Failure(base::ErrorKind::Damaged, QStringLiteral("audit_state"));
    return rows.blob(0);
}

vault::SecretBytes signingSecret(storage::ReadTransaction& tx)
{
    return secret(tx, "SELECT signing_secret FROM audit_state WHERE id = 1");
}

qint64 commitCounter(storage::ReadTransaction& tx)
{
    auto rows = tx.query("SELECT commit_counter FROM vault_state WHERE id = 1");
    return rows.next() ? rows.integer(0) : 0;
}

qint64 databaseSize(storage::ReadTransaction& tx)
{
    auto rows = tx.query("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
    return rows.next() ? rows.integer(0) : 0;
}

void forEachRow(storage::ReadTransaction& tx, const std::function<bool(const StoredRow&)>& visit)
{
    auto rows = tx.query("SELECT seq, at, user_id, action, object_kind, object_id, details, reason_digest, hash, tag "
                         "FROM audit_entry ORDER BY seq");
    while (rows.next()) {
        const StoredRow stored {{rows.integer(0), rows.integer(1), rows.integer(2), rows.text(3),
                                    static_cast<int>(rows.integer(4)), rows.integer(5), rows.text(6), rows.blob(7)},
            rows.blob(8), rows.blob(9)};
        if (!visit(stored))
            return;
    }
}

qint64 firstBadReason(storage::ReadTransaction& tx)
{
    auto rows = tx.query("SELECT r.seq, r.salt, r.text, e.reason_digest FROM audit_reason r "
                         "LEFT JOIN audit_entry e ON e.seq = r.seq ORDER BY r.seq");
    while (rows.next()) {
        if (reasonDigest(rows.blob(1), rows.text(2)) != rows.blob(3))
            return rows.integer(0);
    }
    return 0;
}

std::vector<LoggedEntry> list(storage::ReadTransaction& tx, const ListFilter& filter)
{
    auto rows = filtered(tx,
        "SELECT e.seq, e.at, e.user_id, e.action, e.object_kind, e.object_id, e.details, r.text FROM audit_entry e "
        "LEFT JOIN audit_reason r ON r.seq = e.seq "
        "WHERE (?1 IS NULL OR e.user_id = ?1) AND (?2 IS NULL OR e.action BETWEEN ?2 AND ?3) "
        "AND (?4 IS NULL OR e.object_kind = ?4) AND (?5 IS NULL OR e.object_id = ?5) "
        "AND (?6 IS NULL OR e.at >= ?6) AND (?7 IS NULL OR e.at < ?7) ORDER BY e.seq DESC LIMIT ?8",
        filter);
    std::vector<LoggedEntry> entries;
    while (rows.next()) {
        entries.push_back({rows.integer(0), rows.time(1), {rows.integer(2)},
            {rows.text(3), static_cast<ObjectKind>(rows.integer(4)), rows.integer(5), rows.text(7), rows.text(6)}});
    }
    return entries;
}

qint64 count(storage::ReadTransaction& tx, const ListFilter& filter)
{
    auto rows = filtered(tx,
        "SELECT count(*) FROM audit_entry e WHERE (?1 IS NULL OR e.user_id = ?1) "
        "AND (?2 IS NULL OR e.action BETWEEN ?2 AND ?3) AND (?4 IS NULL OR e.object_kind = ?4) "
        "AND (?5 IS NULL OR e.object_id = ?5) AND (?6 IS NULL OR e.at >= ?6) AND (?7 IS NULL OR e.at < ?7) "
        "AND (?8 IS NULL OR ?8 = ?8)",
        filter);
    return rows.next() ? rows.integer(0) : 0;
}

namespace {

#define AICMS_LOGGED " seq, at, user_id, action, object_kind, object_id, details "

LoggedEntry loggedFrom(const storage::Rows& rows)
{
    return {rows.integer(0), rows.time(1), {rows.integer(2)},
        {rows.text(3), static_cast<ObjectKind>(rows.integer(4)), rows.integer(5), {}, rows.text(6)}};
}

std::vector<LoggedEntry> everyLogged(storage::Rows rows)
{
    std::vector<LoggedEntry> entries;
    while (rows.next())
        entries.push_back(loggedFrom(rows));
    return entries;
}

} // namespace

std::vector<LoggedEntry> entriesAbout(storage::ReadTransaction& tx, int kind, qint64 objectId, const QString& action)
{
    return everyLogged(
        tx.query("SELECT" AICMS_LOGGED "FROM audit_entry INDEXED BY audit_entry_object WHERE object_kind = ?1"
                 " AND object_id = ?2 AND action >= ?3 AND action < ?4 ORDER BY seq",
            kind, objectId, action, action + QLatin1Char('~')));
}

std::vector<LoggedEntry> entriesOfKind(storage::ReadTransaction& tx, int kind, const QString& action)
{
    return everyLogged(
        tx.query("SELECT" AICMS_LOGGED "FROM audit_entry INDEXED BY audit_entry_object WHERE object_kind = ?1"
                 " AND action >= ?2 AND action < ?3 ORDER BY seq",
            kind, action, action + QLatin1Char('~')));
}

LoggedEntry lastOfLedger(storage::ReadTransaction& tx)
{
    auto rows = tx.query("SELECT" AICMS_LOGGED "FROM audit_entry INDEXED BY audit_entry_ledger"
                         " WHERE action = 'consent.ledger' ORDER BY object_id DESC, seq DESC LIMIT 1");
    return rows.next() ? loggedFrom(rows) : LoggedEntry {};
}

LoggedEntry lastAbout(storage::ReadTransaction& tx, int kind, qint64 objectId, const QString& action)
{
    auto rows = tx.query("SELECT" AICMS_LOGGED "FROM audit_entry INDEXED BY audit_entry_object WHERE object_kind = ?1"
                         " AND object_id = ?2 AND action = ?3 ORDER BY seq DESC LIMIT 1",
        kind, objectId, action);
    return rows.next() ? loggedFrom(rows) : LoggedEntry {};
}

std::vector<LoggedEntry> barEntries(storage::ReadTransaction& tx, qint64 after)
{
    // The condition of the index, word for word.
    return everyLogged(tx.query("SELECT" AICMS_LOGGED "FROM audit_entry INDEXED BY audit_entry_bars WHERE action IN"
                                " ('consent.restrict', 'consent.lift_restriction', 'consent.mark_minor',"
                                " 'consent.unmark_minor', 'consent.bar_again') AND seq > ?1 ORDER BY seq",
        after));
}

qint64 countBehind(storage::ReadTransaction& tx, qint64 after)
{
    // Of the narrowest index there is; behind a known entry by the number.
    auto rows = after == 0 ? tx.query("SELECT count(*) FROM audit_entry")
                           : tx.query("SELECT count(*) FROM audit_entry WHERE seq > ?1", after);
    return rows.next() ? rows.integer(0) : 0;
}

qint64 firstGap(storage::ReadTransaction& tx, qint64 after)
{
    auto rows = tx.query("SELECT seq FROM audit_entry WHERE seq > ?1 ORDER BY seq", after);
    qint64 expected = after + 1;
    while (rows.next()) {
        if (rows.integer(0) != expected)
            return expected;
        ++expected;
    }
    return 0;
}

std::optional<base::UtcTime> timeOfLast(storage::ReadTransaction& tx)
{
    auto rows = tx.query("SELECT at FROM audit_entry ORDER BY seq DESC LIMIT 1");
    return rows.next() ? std::optional(rows.time(0)) : std::nullopt;
}

void visitTimes(storage::ReadTransaction& tx, base::UtcTime since, base::UtcTime until,
    const std::function<bool(base::UtcTime)>& visit)
{
    auto rows = tx.query("SELECT at FROM audit_entry WHERE at BETWEEN ?1 AND ?2 ORDER BY at DESC", since, until);
    while (rows.next() && visit(rows.time(0))) { }
}

bool hasFinding(storage::ReadTransaction& tx, const QString& name)
{
    return tx.query("SELECT 1 FROM setting WHERE name = ?1", name).next();
}

void setFinding(storage::WriteTransaction& tx, const QString& name)
{
    tx.execute("INSERT INTO setting (name, value) VALUES (?1, '1') ON CONFLICT (name) DO NOTHING", name);
}

void forgetFindings(storage::WriteTransaction& tx)
{
    tx.execute("DELETE FROM setting WHERE name IN (?1, ?2)", olderPages, lostAnchors);
}

} // namespace aicms::audit::store
