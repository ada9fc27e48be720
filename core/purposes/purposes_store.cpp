// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purposes/purposes_store.h"

#include "core/base/error.h"
#include "core/purposes/purpose_content.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace aicms::purposes {

namespace {

std::optional<int> dayNumber(QDate day)
{
    if (!day.isValid())
        return std::nullopt;
    return day.year() * 10'000 + day.month() * 100 + day.day();
}

QDate dayOf(qint64 number)
{
    return {static_cast<int>(number / 10'000), static_cast<int>(number / 100 % 100), static_cast<int>(number % 100)};
}

/// Columns: purpose.id, code, is_on, review_on, retired_at, version, basis, uses_ai, is_marketing, needs_proof,
/// allows_soft_opt_in, renewal, retention_rule, content, asks_again, created_at, user_id.
Purpose fromRow(const storage::Rows& rows)
{
    Purpose purpose;
    purpose.id = rows.id<base::PurposeId>(0);
    purpose.code = rows.text(1);
    purpose.isOn = rows.integer(2) != 0;
    if (!rows.isNull(3))
        purpose.reviewOn = dayOf(rows.integer(3));
    if (!rows.isNull(4))
        purpose.retiredAt = rows.time(4);
    purpose.version = static_cast<int>(rows.integer(5));
    purpose.basis = static_cast<LawfulBasis>(rows.integer(6));
    purpose.usesAi = rows.integer(7) != 0;
    purpose.isMarketing = rows.integer(8) != 0;
    purpose.needsProof = rows.integer(9) != 0;
    purpose.allowsSoftOptIn = rows.integer(10) != 0;
    purpose.renewal = rows.text(11);
    purpose.retentionRule = rows.text(12);
    readContent(rows.text(13), purpose);
    purpose.asksAgain = rows.integer(14) != 0;
    purpose.createdAt = rows.time(15);
    purpose.by = rows.id<base::UserId>(16);
    return purpose;
}

void readTexts(storage::ReadTransaction& tx, Purpose& purpose)
{
    auto rows = tx.query("SELECT language, name, text FROM purpose_text WHERE purpose_id = ?1 AND version = ?2",
        purpose.id, purpose.version);
    while (rows.next())
        purpose.texts.insert(rows.text(0), {rows.text(1), rows.text(2)});
}

void readCoverage(storage::ReadTransaction& tx, Purpose& purpose)
{
    auto rows = tx.query(
        "SELECT MAX(version) FROM purpose_version WHERE purpose_id = ?1 AND asks_again = 1 AND version <= ?2",
        purpose.id, purpose.version);
    purpose.consentsFrom = rows.next() && !rows.isNull(0) ? static_cast<int>(rows.integer(0)) : 1;
}

} // namespace

std::vector<Purpose> readPurposes(storage::ReadTransaction& tx)
{
    std::vector<Purpose> purposes;
    {
        auto rows = tx.query(
            "SELECT p.id, code, is_on, review_on, retired_at, version, basis, uses_ai, is_marketing, needs_proof,"
            " allows_soft_opt_in, renewal, retention_rule, content, asks_again, created_at, user_id"
            " FROM purpose p JOIN purpose_version v ON v.purpose_id = p.id"
            " WHERE version = (SELECT MAX(version) FROM purpose_version w WHERE w.purpose_id = p.id) ORDER BY p.id");
        while (rows.next())
            purposes.push_back(fromRow(rows));
    }
    for (Purpose& purpose : purposes) {
        readTexts(tx, purpose);
        readCoverage(tx, purpose);
    }
    return purposes;
}

std::optional<Purpose> readPurposeVersion(storage::ReadTransaction& tx, base::PurposeId id, int version)
{
    std::optional<Purpose> purpose;
    {
        auto rows = tx.query(
            "SELECT p.id, code, is_on, review_on, retired_at, version, basis, uses_ai, is_marketing, needs_proof,"
            " allows_soft_opt_in, renewal, retention_rule, content, asks_again, created_at, user_id"
            " FROM purpose p JOIN purpose_version v ON v.purpose_id = p.id WHERE p.id = ?1 AND version = ?2",
            id, version);
        if (!rows.next())
            return std::nullopt;
        purpose = fromRow(rows);
    }
    readTexts(tx, *purpose);
    readCoverage(tx, *purpose);
    return purpose;
}

VersionDigests readVersionDigests(storage::ReadTransaction& tx)
{
    std::map<std::pair<qint64, qint64>, QJsonArray> versions;
    {
        auto rows = tx.query("SELECT purpose_id, version, code, basis, uses_ai, is_marketing, needs_proof, "
                             "allows_soft_opt_in, asks_again,"
                             " created_at, user_id, renewal, retention_rule, content FROM purpose_version"
                             " LEFT JOIN purpose p ON p.id = purpose_id ORDER BY purpose_id, version");
        while (rows.next()) {
            QJsonArray& fields = versions[{rows.integer(0), rows.integer(1)}];
            fields << rows.integer(0) << rows.integer(1) << (rows.isNull(2) ? QString() : rows.text(2));
            for (int column = 3; column <= 10; ++column)
                fields << rows.integer(column);
            for (int column = 11; column <= 13; ++column)
                fields << rows.text(column);
        }
    }
    auto rows = tx.query("SELECT purpose_id, version, language, name, text FROM purpose_text"
                         " ORDER BY purpose_id, version, language");
    while (rows.next())
        versions[{rows.integer(0), rows.integer(1)}] << rows.text(2) << rows.text(3) << rows.text(4);
    VersionDigests digests;
    for (const auto& [version, fields] : versions)
        digests[version]
            = QCryptographicHash::hash(QJsonDocument(fields).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256)
                  .left(16);
    return digests;
}

base::PurposeId insertPurpose(storage::WriteTransaction& tx, const Purpose& purpose)
{
    {
        auto rows = tx.query("SELECT id FROM purpose WHERE code = ?1", purpose.code);
        if (rows.next())
            throw base::Failure(base::ErrorKind::AlreadyExists, QStringLiteral("purpose"), rows.integer(0));
    }
    Purpose stored = purpose;
    stored.id = {tx.insert("INSERT INTO purpose (code, is_on, review_on, retired_at) VALUES (?1, ?2, ?3, ?4)",
        purpose.code, purpose.isOn, dayNumber(purpose.reviewOn), purpose.retiredAt)};
    insertPurposeVersion(tx, stored);
    return stored.id;
}

void insertPurposeVersion(storage::WriteTransaction& tx, const Purpose& purpose)
{
    const auto text = [](const QString& value) { return value.isNull() ? QString(QLatin1String("")) : value; };
    tx.execute("INSERT INTO purpose_version (purpose_id, version, basis, uses_ai, is_marketing, needs_proof,"
               " allows_soft_opt_in, renewal, retention_rule, content, asks_again, created_at, user_id)"
               " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
        purpose.id, purpose.version, static_cast<int>(purpose.basis), purpose.usesAi, purpose.isMarketing,
        purpose.needsProof, purpose.allowsSoftOptIn, text(purpose.renewal), text(purpose.retentionRule),
        contentText(purpose), purpose.asksAgain, purpose.createdAt, purpose.by.value);
    for (auto each = purpose.texts.begin(); each != purpose.texts.end(); ++each)
        tx.execute("INSERT INTO purpose_text (purpose_id, version, language, name, text) VALUES (?1, ?2, ?3, ?4, ?5)",
            purpose.id, purpose.version, each.key(), text(each->name), text(each->text));
    tx.publish(base::ChangeKind::Purpose, purpose.id.value);
}

void updatePurposeRow(storage::WriteTransaction& tx, const Purpose& purpose)
{
    tx.execute("UPDATE purpose SET is_on = ?2, review_on = ?3, retired_at = ?4 WHERE id = ?1", purpose.id, purpose.isOn,
        dayNumber(purpose.reviewOn), purpose.retiredAt);
    tx.publish(base::ChangeKind::Purpose, purpose.id.value);
}

} // namespace aicms::purposes
