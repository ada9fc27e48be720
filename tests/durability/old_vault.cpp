// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/old_vault.h"

#include "core/audit/audit_service.h"
#include "core/storage/migrator.h"
#include "core/users/users_service.h"

#include <QFile>
#include <QRandomGenerator>

namespace aicms::test {

namespace {

constexpr int schema = 4;
constexpr qint64 then = 1'700'000'000'000'000;

void addPerson(storage::WriteTransaction& tx, int number)
{
    QByteArray uuid(16, '\0');
    QRandomGenerator::global()->generate(
        reinterpret_cast<quint32*>(uuid.begin()), reinterpret_cast<quint32*>(uuid.end()));
    const QString name = QStringLiteral("Person%1").arg(number);
    const qint64 id = tx.insert(
        "INSERT INTO customer (uuid, revision, kind, number, given_name, family_name, name, language, birthday_typed,"
        " name_provenance_id, sort_key, folded_name, created_at, updated_at)"
        " VALUES (?1, 1, 0, '', 'Ada', ?2, '', '', '', 1, ?3, ?3, ?4, ?4)",
        uuid, name, name.toLower() + QStringLiteral(" ada"), then);
    tx.execute("INSERT INTO note (customer_id, at, text, provenance_id) VALUES (?1, ?2, ?3, 1)", id, then,
        QStringLiteral("Asked about lights. ").repeated(20));
    tx.execute("INSERT INTO search_document (id, name, number, email, city, organisation, tag, note)"
               " VALUES (?1, ?2, '', '', '', '', '', '')",
        id, name.toLower());
    tx.execute("INSERT INTO search_words (rowid, name, number, email, city, organisation, tag, note)"
               " VALUES (?1, ?2, '', '', '', '', '', '')",
        id, name.toLower());
}

} // namespace

void makeOldDatabase(const QString& path, const vault::SecretBytes& key, const vault::SecretBytes& auditKey, int people)
{
    QFile::remove(path);
    storage::Connection connection(path, key, storage::Access::Create, 8);
    storage::migrate(connection, path, key, schema);
    connection.inWriteTransaction({then}, [&](storage::WriteTransaction& tx) {
        audit::AuditService::initialise(tx, auditKey);
        users::UsersService::initialise(tx, {1}, QStringLiteral("Mara Ellis"));
        tx.execute("INSERT INTO provenance (id, purpose, origin, source_kind, source_id, entered_by, at)"
                   " VALUES (1, 'customer_care', 0, 0, 0, 1, ?1)",
            then);
        for (int number = 1; number <= people; ++number)
            addPerson(tx, number);
        return true;
    });
    connection.checkpoint();
}

} // namespace aicms::test
