// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/page_seal.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTest>

using namespace aicms;
using namespace aicms::storage;

class TestPageSeal : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::SystemClock m_clock;

    static vault::SecretBytes keyFilledWith(unsigned char fill)
    {
        vault::SecretBytes key(32);
        std::fill_n(key.data(), 32, fill);
        return key;
    }
    std::unique_ptr<Database> open(const QString& path, unsigned char fill, bool create = false)
    {
        auto opened = Database::open({path, &m_clock, create}, keyFilledWith(fill));
        return opened ? std::move(*opened) : nullptr;
    }
    static bool addRows(Database& database, int count)
    {
        return database
            .write([count](WriteTransaction& tx) -> base::Result<void> {
                tx.execute("CREATE TABLE IF NOT EXISTS thing (id INTEGER PRIMARY KEY, name TEXT)");
                for (int i = 0; i < count; ++i)
                    tx.insert("INSERT INTO thing (name) VALUES (?1)", QStringLiteral("something ").repeated(50));
                return {};
            })
            .result()
            .has_value();
    }

private Q_SLOTS:
    void olderPagesAreTold()
    {
        const QString path = m_folder.path(QStringLiteral("older.db"));
        auto database = open(path, 7, true);
        QVERIFY(database && addRows(*database, 10));
        database.reset();
        const QByteArray then = pageSeal(path);
        QCOMPARE(then.size(), qsizetype(48));
        QCOMPARE(pageSeal(path), then);
        QVERIFY(!isOtherPages(then, then));
        database = open(path, 7);
        QVERIFY(database && addRows(*database, 10));
        database.reset();
        QVERIFY(isOtherPages(pageSeal(path), then));
        QVERIFY(isOtherPages(then, pageSeal(path)));
        QVERIFY2(!isOtherPages({}, then) && !isOtherPages(then, {}), "nothing tells nothing");
    }

    void aFileOfWhichHalfIsLeftIsOpenedByItsKey()
    {
        const QString path = m_folder.path(QStringLiteral("halved.db"));
        auto database = open(path, 7, true);
        QVERIFY(database && addRows(*database, 50));
        database.reset();
        const QByteArray whole = pageSeal(path);
        const qint64 size = QFileInfo(path).size();
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append) && file.write(QByteArray(5'000, 'x')) == 5'000);
        file.close();
        QVERIFY(isOtherPages(whole, pageSeal(path)));
        QCOMPARE(pageSeal(path, size), whole);
        QVERIFY(QFile::resize(path, size / 2 / 4096 * 4096));
        QVERIFY2(Database::opensWith(path, keyFilledWith(7)), "the key is right; the file is not");
        QVERIFY(!Database::opensWith(path, keyFilledWith(8)));
    }

    /// A seal without the salt, as vaults have it that were closed by an older program.
    void aSealOfBeforeStillHolds()
    {
        const QString path = m_folder.path(QStringLiteral("before.db"));
        auto database = open(path, 7, true);
        QVERIFY(database && addRows(*database, 10));
        database.reset();
        const QByteArray then = pageSeal(path).last(32);
        QVERIFY(!isOtherPages(then, pageSeal(path)));
        database = open(path, 7);
        QVERIFY(database && addRows(*database, 10));
        database.reset();
        QVERIFY(isOtherPages(then, pageSeal(path)));
    }

    /// Such a file shares no page with the sealed one, and no page of that could be read in it.
    void anotherKeyEndsTheSeal()
    {
        const QString path = m_folder.path(QStringLiteral("rotated.db"));
        auto database = open(path, 7, true);
        QVERIFY(database && addRows(*database, 40));
        database.reset();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray oldPages = file.readAll();
        file.close();
        const QByteArray then = pageSeal(path);
        database = open(path, 7);
        QVERIFY(database && database->rotate(keyFilledWith(9)).result());
        database.reset();
        QVERIFY(!isOtherPages(then, pageSeal(path)));
        QVERIFY(pageSeal(path).first(16) != then.first(16));

        // A page of before is refused by its own code, and with the salt of before so is the whole file.
        const qint64 last = oldPages.size() - 4096;
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray newPages = file.readAll();
        QVERIFY(file.seek(last) && file.write(oldPages.sliced(last, 4096)) == 4096);
        file.close();
        database = open(path, 9);
        QVERIFY(database && !database->check(true).result().value().isEmpty());
        database.reset();
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(newPages.size()));
        QVERIFY(file.write(newPages) == newPages.size());
        QVERIFY(file.seek(0) && file.write(oldPages.first(16)) == 16);
        file.close();
        QVERIFY(!open(path, 9));
    }
};

AICMS_TEST(TestPageSeal)
#include "test_page_seal.moc"
