// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/erasure_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>
#include <set>

namespace aicms::retention::store {

namespace {

QString countsText(const Certificate& certificate)
{
    const auto byTable = [](const Certificate::Counts& counts) {
        QJsonObject rows;
        for (const auto& [table, count] : counts)
            rows.insert(table, count);
        return rows;
    };
    QJsonArray left;
    for (const LeftText& text : certificate.left)
        left.append(QJsonArray {text.table, text.row, text.owner.value, static_cast<int>(text.why)});
    const QJsonObject all {{QStringLiteral("rows"), byTable(certificate.erased)},
        {QStringLiteral("nameless"), byTable(certificate.nameless)},
        {QStringLiteral("orders"), certificate.anonymisedOrders}, {QStringLiteral("left"), left},
        {QStringLiteral("left_more"), certificate.leftMore}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

void readCounts(const QString& text, Certificate& certificate)
{
    const QJsonObject all = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto take = [&all](const char* key, Certificate::Counts& counts) {
        const QJsonObject rows = all[QLatin1String(key)].toObject();
        for (auto row = rows.begin(); row != rows.end(); ++row)
            counts.emplace_back(row.key(), row.value().toInteger());
    };
    take("rows", certificate.erased);
    take("nameless", certificate.nameless);
    certificate.anonymisedOrders = all[QLatin1String("orders")].toInteger();
    for (const QJsonValue& each : all[QLatin1String("left")].toArray()) {
        const QJsonArray found = each.toArray();
        const int why = found[3].toInt();
        if (why >= 0 && why < whyLeftCount)
            certificate.left.push_back(
                {found[0].toString(), found[1].toInteger(), {found[2].toInteger()}, static_cast<WhyLeft>(why)});
    }
    certificate.leftMore = all[QLatin1String("left_more")].toInteger();
}

/// Each text once, and of very many only how many they are.
void addLeft(Certificate& whole, const Certificate& part)
{
    constexpr std::size_t mostNamed = 500;
    whole.leftMore += part.leftMore;
    std::set<LeftText> texts(whole.left.begin(), whole.left.end());
    for (const LeftText& text : part.left) {
        if (texts.size() < mostNamed)
            texts.insert(text);
        else
            whole.leftMore += texts.contains(text) ? 0 : 1;
    }
    whole.left.assign(texts.begin(), texts.end());
}

QString proofText(const ErasureProof& proof)
{
    const QJsonObject all {{QStringLiteral("pages"), proof.pages}, {QStringLiteral("pieces"), proof.pieces},
        {QStringLiteral("words"), proof.words}, {QStringLiteral("found"), proof.found},
        {QStringLiteral("shared"), proof.shared}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

ErasureProof proofOf(const QString& text)
{
    const QJsonObject all = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto number = [&all](const char* key) { return all[QLatin1String(key)].toInteger(); };
    return {number("pages"), number("pieces"), number("words"), number("found"), number("shared")};
}

Certificate certificateOf(const storage::Rows& rows)
{
    Certificate certificate;
    certificate.id = rows.id<ErasureId>(0);
    certificate.startedAt = rows.time(1);
    if (!rows.isNull(2))
        certificate.finishedAt = rows.time(2);
    certificate.by = rows.id<base::UserId>(3);
    certificate.ground = static_cast<ErasureGround>(rows.integer(4));
    certificate.state = static_cast<ErasureState>(rows.integer(5));
    certificate.people = rows.integer(6);
    readCounts(rows.text(7), certificate);
    certificate.proof = proofOf(rows.text(8));
    return certificate;
}

/// Of a tombstone, for the sum by which the log knows the list.
QByteArray rowOf(int kind, const QByteArray& digest, base::UtcTime at)
{
    return QByteArray::number(kind) + ' ' + QByteArray::number(at.microseconds) + ' ' + digest;
}

} // namespace

ErasureId insertErasure(storage::WriteTransaction& tx, base::UserId by, ErasureGround ground)
{
    return {tx.insert("INSERT INTO erasure (started_at, user_id, ground, state, people, counts, proof)"
                      " VALUES (?1, ?2, ?3, ?4, 0, '{}', '{}')",
        tx.now(), by, static_cast<int>(ground), static_cast<int>(ErasureState::Pending))};
}

void addToErasure(storage::WriteTransaction& tx, const Certificate& part)
{
    auto whole = readErasure(tx, part.id);
    if (!whole)
        throw base::Failure(base::ErrorKind::NotFound, QStringLiteral("erasure"), part.id.value);
    const auto add = [](Certificate::Counts& counts, const Certificate::Counts& more) {
        std::map<QString, qint64> rows(counts.begin(), counts.end());
        for (const auto& [table, count] : more)
            rows[table] += count;
        counts.assign(rows.begin(), rows.end());
    };
    add(whole->erased, part.erased);
    add(whole->nameless, part.nameless);
    whole->anonymisedOrders += part.anonymisedOrders;
    addLeft(*whole, part);
    tx.execute("UPDATE erasure SET people = people + ?2, counts = ?3, state = ?4 WHERE id = ?1", part.id, part.people,
        countsText(*whole), static_cast<int>(ErasureState::Pending));
}

void finishErasure(storage::WriteTransaction& tx, ErasureId id, ErasureState state, const ErasureProof& proof)
{
    const std::optional<base::UtcTime> end
        = state == ErasureState::Complete ? std::optional(tx.now()) : std::optional<base::UtcTime>();
    tx.execute("UPDATE erasure SET state = ?2, proof = ?3, finished_at = ?4 WHERE id = ?1", id, static_cast<int>(state),
        proofText(proof), end);
}

std::optional<Certificate> readErasure(storage::ReadTransaction& tx, ErasureId id)
{
    auto rows
        = tx.query("SELECT id, started_at, finished_at, user_id, ground, state, people, counts, proof FROM erasure"
                   " WHERE id = ?1",
            id);
    return rows.next() ? std::optional(certificateOf(rows)) : std::nullopt;
}

std::vector<Certificate> readErasures(storage::ReadTransaction& tx, int most)
{
    std::vector<Certificate> all;
    auto rows
        = tx.query("SELECT id, started_at, finished_at, user_id, ground, state, people, counts, proof FROM erasure"
                   " ORDER BY id DESC LIMIT ?1",
            most);
    while (rows.next())
        all.push_back(certificateOf(rows));
    return all;
}

std::vector<ErasureId> unprovedErasures(storage::ReadTransaction& tx)
{
    std::vector<ErasureId> ids;
    auto rows = tx.query("SELECT id FROM erasure WHERE state <> 1 ORDER BY id");
    while (rows.next())
        ids.push_back(rows.id<ErasureId>(0));
    return ids;
}

consent::ListSum insertTombstones(
    storage::WriteTransaction& tx, ErasureId id, const std::vector<Tombstone>& stones, base::UtcTime at)
{
    consent::ListSum added;
    for (const Tombstone& stone : stones) {
        tx.execute("INSERT INTO tombstone (erasure_id, kind, digest, at) VALUES (?1, ?2, ?3, ?4)", id,
            static_cast<int>(stone.kind), stone.digest, at);
        added.add(rowOf(static_cast<int>(stone.kind), stone.digest, at));
    }
    return added;
}

consent::ListSum sumOfTombstones(storage::ReadTransaction& tx)
{
    consent::ListSum sum;
    auto rows = tx.query("SELECT kind, digest, at FROM tombstone");
    while (rows.next())
        sum.add(rowOf(static_cast<int>(rows.integer(0)), rows.blob(1), rows.time(2)));
    return sum;
}

bool hasTombstones(storage::ReadTransaction& tx)
{
    return tx.query("SELECT 1 FROM tombstone LIMIT 1").next();
}

bool isTombstone(storage::ReadTransaction& tx, const Tombstone& stone)
{
    return tx.query("SELECT 1 FROM tombstone WHERE digest = ?1", stone.digest).next();
}

std::vector<LoggedErasure> tombstonesAfter(storage::ReadTransaction& tx, qint64 seq)
{
    std::vector<LoggedErasure> all;
    auto rows = tx.query("SELECT kind, digest, at FROM tombstone WHERE seq > ?1 ORDER BY seq", seq);
    while (rows.next())
        all.push_back({{static_cast<TombstoneKind>(rows.integer(0)), rows.blob(1)}, rows.time(2)});
    return all;
}

qint64 lastTombstone(storage::ReadTransaction& tx)
{
    auto rows = tx.query("SELECT MAX(seq) FROM tombstone");
    return rows.next() ? rows.integer(0) : 0;
}

qint64 commitCounter(storage::ReadTransaction& tx)
{
    auto rows = tx.query("SELECT commit_counter FROM vault_state");
    return rows.next() ? rows.integer(0) : 0;
}

void insertMarks(storage::WriteTransaction& tx, ErasureId id, const std::vector<Mark>& marks)
{
    for (const Mark& mark : marks)
        tx.execute("INSERT INTO erasure_mark (erasure_id, kind, glance, digest) VALUES (?1, ?2, ?3, ?4)"
                   " ON CONFLICT (erasure_id, kind, digest) DO NOTHING",
            id, mark.kind, static_cast<qint64>(mark.glance), mark.digest);
}

std::vector<Mark> readMarks(storage::ReadTransaction& tx, ErasureId id)
{
    std::vector<Mark> marks;
    auto rows = tx.query("SELECT kind, glance, digest FROM erasure_mark WHERE erasure_id = ?1", id);
    while (rows.next())
        marks.push_back({static_cast<int>(rows.integer(0)), static_cast<quint32>(rows.integer(1)), rows.blob(2)});
    return marks;
}

void deleteMarks(storage::WriteTransaction& tx, ErasureId id)
{
    tx.execute("DELETE FROM erasure_mark WHERE erasure_id = ?1", id);
}

std::vector<std::pair<base::UserId, base::UtcTime>> usersRemoved(storage::ReadTransaction& tx)
{
    std::vector<std::pair<base::UserId, base::UtcTime>> users;
    auto rows = tx.query("SELECT id, removed_at FROM app_user WHERE removed_at IS NOT NULL ORDER BY id");
    while (rows.next())
        users.emplace_back(rows.id<base::UserId>(0), rows.time(1));
    return users;
}

} // namespace aicms::retention::store
