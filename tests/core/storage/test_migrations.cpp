// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace aicms;
using namespace aicms::storage;

namespace {

vault::SecretBytes oneKey()
{
    vault::SecretBytes key(32);
    std::fill_n(key.data(), 32, 7);
    return key;
}

QByteArray wholeFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "DIGEST  NAME" a file, as sha256sum writes it.
QStringList digestsOf(const QString& folder)
{
    QStringList lines;
    for (const QString& name : QDir(folder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        const QByteArray text = wholeFile(QDir(folder).filePath(name));
        lines << QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex())
                + QStringLiteral("  ") + name;
    }
    return lines;
}

QStringList keptIn(const QString& path)
{
    QStringList lines;
    for (const QString& line : QString::fromUtf8(wholeFile(path)).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            lines << line;
    }
    return lines;
}

} // namespace

/// A migration that people's vaults have been through must not change: theirs and new ones would have two schemas
/// under one number, and nothing else would tell.
class TestMigrations : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::SystemClock m_clock;

    QStringList schemaOf(const QString& path)
    {
        Connection connection(path, oneKey(), Access::Read, 1);
        return connection.pragmaLines("SELECT type || ' ' || name || ': ' || coalesce(sql, '') FROM sqlite_master"
                                      " WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name");
    }

private Q_SLOTS:
    void noneHasChanged()
    {
        const QString root = qEnvironmentVariable("AICMS_SOURCE");
        const QStringList now = digestsOf(root + QStringLiteral("/core/storage/migrations"));
        QVERIFY2(!now.isEmpty(), "the sources are not where AICMS_SOURCE says");
        QCOMPARE(now, keptIn(root + QStringLiteral("/tests/core/storage/migrations.sha256")));
    }

    void aVaultOfSchemaFourBecomesOneOfToday()
    {
        const QString path = m_folder.path(QStringLiteral("old.db"));
        const QString fixture
            = qEnvironmentVariable("AICMS_SOURCE") + QStringLiteral("/tests/core/storage/schema_4.sql");
        {
            Connection old(path, oneKey(), Access::Create, 1);
            old.run(wholeFile(fixture));
            QCOMPARE(old.pragmaNumber("PRAGMA user_version"), qint64(4));
        }
        const auto opened = Database::open({path, &m_clock, false}, oneKey());
        QVERIFY2(opened, opened ? "" : qPrintable(base::errorCode(opened.error().kind)));
        QCOMPARE((*opened)->schemaVersion(), latestSchemaVersion());
        QCOMPARE((*opened)->check(true).result().value(), QStringList());
        (*opened)->close();

        const QString fresh = m_folder.path(QStringLiteral("fresh.db"));
        QVERIFY(Database::open({fresh, &m_clock, true}, oneKey()));
        QCOMPARE(schemaOf(path), schemaOf(fresh));

        Connection now(path, oneKey(), Access::Read, 1);
        const auto says = [&now](const char* sql, const char* expected) {
            QCOMPARE(now.pragmaLines(sql), QStringList(QString::fromUtf8(expected)));
        };
        says("SELECT group_concat(given_name || family_name || name || coalesce(birthday, '')) FROM customer",
            "AdaLindqvist19850309,Lindqvist & Co,BenGone");
        says("SELECT address || (SELECT e164 FROM phone) || (SELECT city FROM address) || (SELECT url FROM link)"
             " FROM email",
            "ada@example.org+4930123456Berlinhttps://example.org/");
        says("SELECT t.name FROM tag t JOIN customer_tag c ON c.tag_id = t.id WHERE c.customer_id = 1", "regular");
        says("SELECT n.text || (SELECT value FROM extra_field) || (SELECT role FROM membership) FROM note n",
            "Asked about lights.54 cmowner");
        says("SELECT subject || text FROM interaction", "CallWants a bell.");
        says("SELECT action FROM audit_entry", "vault.create");
        says("SELECT created || (SELECT customer_id FROM import_change) || (SELECT field FROM import_rejection)"
             " FROM import_batch",
            "12email");
        says("SELECT rowid FROM search_words WHERE search_words MATCH 'lights'", "1");

        Connection kept(path + QStringLiteral(".before-4"), oneKey(), Access::Read, 1);
        QCOMPARE(kept.pragmaNumber("PRAGMA user_version"), qint64(4));
    }
};

AICMS_TEST(TestMigrations)
#include "test_migrations.moc"
