// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <atomic>
#include <thread>

using namespace aicms;
using namespace aicms::storage;
using base::ErrorKind;

namespace {

const QString plantedName = QStringLiteral("Quillfeather-Obradović");

vault::SecretBytes keyOf(unsigned char fill)
{
    vault::SecretBytes key(32);
    std::fill_n(key.data(), 32, fill);
    return key;
}

/// A table of its own: these tests are about the layer below the domain.
base::Result<void> makeTable(WriteTransaction& tx)
{
    tx.execute("CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT UNIQUE, amount INTEGER)");
    return {};
}

auto addThing(const QString& name)
{
    return [name](WriteTransaction& tx) -> base::Result<qint64> {
        tx.publish(base::ChangeKind::Customer, 1);
        return tx.insert("INSERT INTO thing (name, amount) VALUES (?1, ?2)", name, 1);
    };
}

base::Result<qint64> countThings(ReadTransaction& tx)
{
    auto rows = tx.query("SELECT count(*) FROM thing");
    rows.next();
    return rows.integer(0);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestDatabase : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::SystemClock m_clock;
    int m_files = 0;

    QString freshPath() { return m_folder.path(QStringLiteral("vault%1.db").arg(++m_files)); }
    std::unique_ptr<Database> open(const QString& path, bool create, unsigned char fill = 7)
    {
        auto result = Database::open({path, &m_clock, create}, keyOf(fill));
        return result ? std::move(*result) : nullptr;
    }

private Q_SLOTS:
    void nothingIsStoredIntoAFileThatWasReplaced()
    {
#ifdef Q_OS_UNIX
        const QString path = freshPath();
        auto database = open(path, true);
        QVERIFY(database->write(makeTable).result());
        QVERIFY(database->write(addThing(QStringLiteral("first"))).result());
        const QString aside = path + QStringLiteral(".aside");
        QVERIFY(QFile::rename(path, aside));
        const auto gone = database->write(addThing(QStringLiteral("second"))).result();
        QVERIFY(!gone);
        QCOMPARE(gone.error(), (base::Error {ErrorKind::Damaged, QStringLiteral("vault_replaced"), 0}));
        QFile other(path);
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("Name,City\n") > 0);
        other.close();
        QVERIFY2(!database->write(addThing(QStringLiteral("second"))).result(), "another file stands there");
        QCOMPARE(*database->read(countThings).result(), 1);
        QVERIFY(QFile::remove(path) && QFile::rename(aside, path));
        QVERIFY2(database->write(addThing(QStringLiteral("second"))).result(), "it is back");
        QCOMPARE(*database->read(countThings).result(), 2);
#endif
    }
    void writesAndReads()
    {
        const auto database = open(freshPath(), true);
        QVERIFY(database);
        QVERIFY(isAcceptableCipherVersion(database->cipherVersion()));
        QCOMPARE(database->schemaVersion(), latestSchemaVersion());
        QVERIFY(database->write(makeTable).result());
        const auto id = database->write(addThing(plantedName)).result();
        QVERIFY(id.has_value());
        const auto name = database->read([id](ReadTransaction& tx) -> base::Result<QString> {
            auto rows = tx.query("SELECT name FROM thing WHERE id = ?1", *id);
            return rows.next() ? rows.text(0) : QString();
        });
        QCOMPARE(name.result().value(), plantedName);
    }

    void acceptsOnlyModernCipher()
    {
        QVERIFY(!isAcceptableCipherVersion(QString()));
        QVERIFY(!isAcceptableCipherVersion(QStringLiteral("3.4.1 community")));
        QVERIFY(isAcceptableCipherVersion(QStringLiteral("4.14.0 community")));
    }

    void nothingReadableOnDisk()
    {
        const QString path = freshPath();
        auto database = open(path, true);
        QVERIFY(database->write(makeTable).result());
        QVERIFY(database->write(addThing(plantedName)).result());
        QVERIFY(!contentOf(path + QStringLiteral("-wal")).isEmpty());
        for (const char* end : {"", "-wal", "-shm"})
            QVERIFY(!contentOf(path + QLatin1String(end)).contains(plantedName.toUtf8().left(12)));
        database.reset();
        QVERIFY(!isPlainDatabase(path));
        QVERIFY(!contentOf(path).contains(plantedName.toUtf8().left(12)));
        QVERIFY2(contentOf(path + QStringLiteral("-wal")).isEmpty(), "the log is emptied at close");
    }

    void refusesWrongKeyAndPlainFile()
    {
        const QString path = freshPath();
        open(path, true).reset();
        const auto wrong = Database::open({path, &m_clock, false}, keyOf(8));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, ErrorKind::Damaged);
        const QString plain = freshPath();
        QFile file(plain);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArrayLiteral("SQLite format 3") + QByteArray(5000, '\0'));
        file.close();
        QCOMPARE(Database::open({plain, &m_clock, false}, keyOf(7)).error().kind, ErrorKind::NotEncrypted);
        QCOMPARE(Database::open({freshPath(), &m_clock, false}, keyOf(7)).error().kind, ErrorKind::NotFound);
    }

    void refusesNewerSchema()
    {
        const QString path = freshPath();
        open(path, true).reset();
        {
            Connection connection(path, keyOf(7), Access::Write, 4);
            connection.run("PRAGMA user_version=999");
        }
        const auto newer = Database::open({path, &m_clock, false}, keyOf(7));
        QCOMPARE(newer.error().kind, ErrorKind::TooNew);
        QCOMPARE(newer.error().number, 999);
    }

    void errorsRollBackAndPublishNothing()
    {
        const auto database = open(freshPath(), true);
        std::atomic<int> published {0};
        database->setCommitListener(
            [&](const std::vector<base::Change>& changes, qint64) { published += int(changes.size()); });
        QVERIFY(database->write(makeTable).result());
        QVERIFY(database->write(addThing(QStringLiteral("a"))).result());
        QCOMPARE(published.load(), 1);
        const qint64 counter = database->commitCounter();
        const auto twice = database->write(addThing(QStringLiteral("a"))).result();
        QCOMPARE(twice.error().kind, ErrorKind::AlreadyExists);
        const auto refused = database
                                 ->write([](WriteTransaction& tx) -> base::Result<void> {
                                     tx.execute("INSERT INTO thing (name) VALUES ('b')");
                                     tx.publish(base::ChangeKind::Customer, 2);
                                     return base::fail(ErrorKind::Invalid, QStringLiteral("name"));
                                 })
                                 .result();
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
        QCOMPARE(database->read(countThings).result().value(), 1);
        QCOMPARE(published.load(), 1);
        QCOMPARE(database->commitCounter(), counter);
    }

    void readersCannotWrite()
    {
        const QString path = freshPath();
        const auto database = open(path, true);
        QVERIFY(database->write(makeTable).result());
        const auto answer = database
                                ->read([](ReadTransaction& tx) -> base::Result<void> {
                                    auto rows = tx.query("INSERT INTO thing (name) VALUES ('c')");
                                    rows.next();
                                    return {};
                                })
                                .result();
        QCOMPARE(answer.error().kind, ErrorKind::ReadOnly);
    }

    void cancelStopsALongQuery()
    {
        const auto database = open(freshPath(), true);
        CancelToken token;
        std::atomic<bool> isRunning {false};
        auto future = database->read(
            [&](ReadTransaction& tx) -> base::Result<qint64> {
                isRunning = true;
                auto rows = tx.query(
                    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
                rows.next();
                return rows.integer(0);
            },
            token);
        QTRY_VERIFY(isRunning.load());
        token.cancel();
        QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
        QCOMPARE(database->read(countSchema).result().has_value(), true);
    }

    void jobsKeepTheirOrderAndCloseWaits()
    {
        const QString path = freshPath();
        auto database = open(path, true);
        QVERIFY(database->write(makeTable).result());
        QList<QFuture<base::Result<qint64>>> futures;
        for (int i = 0; i < 200; ++i)
            futures += database->write(addThing(QString::number(i)));
        database->close();
        for (int i = 0; i < futures.size(); ++i)
            QCOMPARE(futures[i].result().value(), i + 1);
        QCOMPARE(database->write(addThing(QStringLiteral("late"))).result().error().kind, ErrorKind::Cancelled);
        const auto again = open(path, false);
        QCOMPARE(again->read(countThings).result().value(), 200);
    }

    void auditTablesCannotBeChanged()
    {
        const auto database = open(freshPath(), true);
        for (const char* sql :
            {"DROP TABLE audit_entry", "DROP TRIGGER audit_entry_no_update", "ALTER TABLE audit_entry RENAME TO x"}) {
            const auto answer = database
                                    ->write([sql](WriteTransaction& tx) -> base::Result<void> {
                                        tx.execute(sql);
                                        return {};
                                    })
                                    .result();
            QVERIFY2(!answer, sql);
        }
        const auto update
            = database
                  ->write([](WriteTransaction& tx) -> base::Result<void> {
                      tx.execute("INSERT INTO audit_entry VALUES (1, 1, 1, 'x', 0, 0, '', NULL, x'00', x'00')");
                      tx.execute("UPDATE audit_entry SET action = 'y'");
                      return {};
                  })
                  .result();
        QVERIFY(!update);
        const auto erase
            = database
                  ->write([](WriteTransaction& tx) -> base::Result<void> {
                      tx.execute("INSERT INTO audit_entry VALUES (1, 1, 1, 'x', 0, 0, '', NULL, x'00', x'00')");
                      tx.execute("DELETE FROM audit_entry");
                      return {};
                  })
                  .result();
        QVERIFY(!erase);
        const auto replace
            = database
                  ->write([](WriteTransaction& tx) -> base::Result<void> {
                      tx.execute("INSERT INTO audit_entry VALUES (1, 1, 1, 'x', 0, 0, '', NULL, x'00', x'00')");
                      tx.execute("REPLACE INTO audit_entry VALUES (1, 1, 1, 'y', 0, 0, '', NULL, x'00', x'00')");
                      return {};
                  })
                  .result();
        QVERIFY2(!replace, "what is replaced is deleted first");
    }

    /// Who only reads, too: everything that is set is read back, and nothing said is not "as it was set".
    void settingsHold()
    {
        const QString path = freshPath();
        open(path, true).reset();
        for (const Access access : {Access::Write, Access::Read}) {
            Connection connection(path, keyOf(7), access, 3);
            QCOMPARE(connection.pragmaText("PRAGMA recursive_triggers"), QStringLiteral("1"));
            QCOMPARE(connection.pragmaText("PRAGMA cipher_memory_security"), QStringLiteral("1"));
            QCOMPARE(connection.pragmaText("PRAGMA fullfsync"), QStringLiteral("1"));
            QCOMPARE(connection.pragmaText("PRAGMA checkpoint_fullfsync"), QStringLiteral("1"));
            QCOMPARE(connection.pragmaText("PRAGMA cache_size"), QStringLiteral("-3072"));
        }
    }

    void aLogThatSomebodyReadsIsNotEmptied()
    {
        const QString path = freshPath();
        open(path, true).reset();
        Connection writer(path, keyOf(7), Access::Write, 1);
        writer.run("CREATE TABLE thing (id INTEGER PRIMARY KEY)");
        Connection reader(path, keyOf(7), Access::Read, 1);
        reader.run("BEGIN");
        QCOMPARE(reader.pragmaText("SELECT count(*) FROM thing"), QStringLiteral("0"));
        writer.run("INSERT INTO thing VALUES (1)");
        writer.run("PRAGMA busy_timeout=1");
        writer.checkpoint(); // does what it can
        QVERIFY(QFileInfo(path + QStringLiteral("-wal")).size() > 0);
        std::optional<base::Error> refusal;
        try {
            writer.emptyLog();
        } catch (const base::Failure& failure) {
            refusal = failure.error();
        }
        QCOMPARE(refusal.value_or(base::internalError()).kind, ErrorKind::InUse);
        reader.run("COMMIT");
        writer.emptyLog();
        QCOMPARE(QFileInfo(path + QStringLiteral("-wal")).size(), qint64(0));
    }

    void rotationChangesTheKeyAndLosesNothing()
    {
        const QString path = freshPath();
        auto database = open(path, true);
        QVERIFY(database->write(makeTable).result());
        QVERIFY(database->write(addThing(plantedName)).result());
        std::atomic<bool> isDone {false};
        std::thread reader([&] {
            while (!isDone)
                database->read(countThings).waitForFinished();
        });
        auto rotation = database->rotate(keyOf(9));
        QList<QFuture<base::Result<qint64>>> meanwhile;
        for (int i = 0; i < 20; ++i)
            meanwhile += database->write(addThing(QString::number(i)));
        const auto rotated = rotation.result();
        isDone = true;
        reader.join();
        QVERIFY(rotated.has_value());
        for (const auto& future : meanwhile)
            QVERIFY(future.result().has_value());
        database.reset();
        QVERIFY(!open(path, false, 7));
        database = open(path, false, 9);
        QVERIFY(database);
        QCOMPARE(database->read(countThings).result().value(), 21);
        QVERIFY(!QFile::exists(path + QStringLiteral(".rotating")));
    }

    /// They hold everybody under the key that was to open nothing any more.
    void aNewKeyTakesTheCopiesOfMigrationsAlong()
    {
        const QString path = freshPath();
        auto database = open(path, true);
        QVERIFY(database->write(makeTable).result());
        plantCopy(path, QStringLiteral(".before-18"), 7);
        QVERIFY(database->rotate(keyOf(9)).result());
        QVERIFY(!QFile::exists(path + QStringLiteral(".before-18")));
        database.reset();
        // The program ended between the new key and the removal.
        plantCopy(path, QStringLiteral(".before-17"), 7);
        plantCopy(path, QStringLiteral(".before-18"), 9);
        QVERIFY(open(path, false, 9));
        QVERIFY(!QFile::exists(path + QStringLiteral(".before-17")));
        QVERIFY2(QFile::exists(path + QStringLiteral(".before-18")), "it is of the key that counts");
    }

    void checkFindsDamage()
    {
        const QString path = freshPath();
        auto database = open(path, true);
        QVERIFY(database->write(makeTable).result());
        QVERIFY(database->write(addThing(plantedName)).result());
        QVERIFY(database->check(false).result().value().isEmpty());
        QVERIFY(database->check(true).result().value().isEmpty());
        database.reset();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(4096 * 3 + 100);
        file.write("garbage");
        file.close();
        database = open(path, false);
        if (database) {
            const auto answer = database->check(true).result();
            QVERIFY(!answer || !answer->isEmpty());
        }
    }

    /// SQLCipher answers a page that does not hold with the code that SQLite has for a statement that is wrong.
    void aWrongStatementIsNoDamage()
    {
        const QString path = freshPath();
        auto database = open(path, true);
        const auto wrong = database
                               ->write([](WriteTransaction& tx) -> base::Result<void> {
                                   tx.execute("UPDATE setting SET no_such_column = 1");
                                   return {};
                               })
                               .result();
        QCOMPARE(wrong.error().kind, ErrorKind::Internal);
        QVERIFY(database->write(makeTable).result());
        QVERIFY(database
                ->write([](WriteTransaction& tx) -> base::Result<void> {
                    for (int i = 0; i < 2000; ++i)
                        tx.execute(
                            "INSERT INTO thing (name, amount) VALUES (?1, ?2)", plantedName + QString::number(i), i);
                    return {};
                })
                .result());
        database->close();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (int fromEnd = 2; fromEnd < 14; ++fromEnd) // the youngest table stands there
            QVERIFY(file.seek(file.size() - 4096 * fromEnd + 100) && file.write("garbage") == 7);
        file.close();
        database = open(path, false);
        QVERIFY(database);
        const auto bad = database->read([](ReadTransaction& tx) -> base::Result<qint64> {
            auto rows = tx.query("SELECT sum(length(name)) FROM thing");
            rows.next();
            return rows.integer(0);
        });
        QVERIFY(!bad.result());
        QCOMPARE(bad.result().error().kind, ErrorKind::Damaged);
    }

    void leftoversOfARotationGo()
    {
        const QString path = freshPath();
        open(path, true).reset();
        for (const char* end : {"", "-journal", "-wal", "-shm"})
            QVERIFY(QFile(path + QStringLiteral(".rotating") + QLatin1String(end)).open(QIODevice::WriteOnly));
        QVERIFY(open(path, false));
        const QFileInfo info(path);
        const QStringList names = info.dir().entryList({info.fileName() + QStringLiteral(".rotating*")}, QDir::Files);
        QCOMPARE(names, QStringList());
    }

    void statementsMayNest()
    {
        const auto database = open(freshPath(), true);
        QVERIFY(database->write(makeTable).result());
        for (int i = 0; i < 5; ++i)
            QVERIFY(database->write(addThing(QString::number(i))).result());
        const auto pairs = database->read([](ReadTransaction& tx) -> base::Result<int> {
            static const char* const sql = "SELECT id FROM thing ORDER BY id";
            int count = 0;
            auto outer = tx.query(sql);
            while (outer.next()) {
                auto inner = tx.query(sql);
                while (inner.next())
                    ++count;
            }
            return count;
        });
        QCOMPARE(pairs.result().value(), 25);
    }

private:
    /// As a migration would have left it.
    void plantCopy(const QString& path, const QString& end, unsigned char fill)
    {
        const QString other = freshPath();
        open(other, true, fill).reset();
        Connection source(other, keyOf(fill), Access::Write, 1);
        writeVerifiedCopy(source, path + end, keyOf(fill), 1);
    }
    static base::Result<qint64> countSchema(ReadTransaction& tx)
    {
        auto rows = tx.query("SELECT count(*) FROM sqlite_master");
        rows.next();
        return rows.integer(0);
    }
};

AICMS_TEST(TestDatabase)
#include "test_database.moc"
