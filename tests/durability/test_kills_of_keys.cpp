// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"
#include "tests/durability/kill_bench.h"
#include "tests/durability/old_vault.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QTest>

using namespace aicms;
using namespace test;
using std::chrono::milliseconds;

/// kill -9 while keys, passphrases and the schema change.
class TestKillsOfKeys : public QObject {
    Q_OBJECT

    std::unique_ptr<BareVault> m_vault;
    std::unique_ptr<KillBench> m_bench;

    std::unique_ptr<BareVault::Session> opened()
    {
        auto session = m_vault->open();
        if (!session) {
            QTest::qFail(base::errorCode(session.error().kind).toLatin1(), __FILE__, __LINE__);
            return nullptr;
        }
        const QStringList damage = BareVault::damageOf(**session);
        if (!damage.isEmpty())
            QTest::qFail(damage.join(u' ').toUtf8(), __FILE__, __LINE__);
        if ((*session)->commits() < m_bench->acknowledged().revision)
            QTest::qFail("an acknowledged commit is lost", __FILE__, __LINE__);
        return std::move(*session);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<BareVault>(20);
        m_bench = std::make_unique<KillBench>(*m_vault);
    }

    void rotations()
    {
        m_vault->restore();
        QByteArray content;
        for (int i = 0; i < KillBench::kills(35); ++i) {
            // Once the second seals are written, the database is copied and swapped.
            const auto isUnderWay
                = i % 3 == 0 ? m_bench->whenOpen() : m_bench->whenThere(QStringLiteral("vault.db.rotating"));
            m_bench->killDuring({QStringLiteral("vault"), QStringLiteral("rotate-key")}, isUnderWay, milliseconds(40));
            const auto session = opened();
            if (QTest::currentTestFailed())
                return;
            const QByteArray now = BareVault::digestOf(*session);
            QVERIFY(content.isEmpty() || now == content);
            content = now;
            QVERIFY(QDir(m_vault->folder()).entryList({QStringLiteral("*.rotating*")}, QDir::Files).isEmpty());
            QVERIFY(!session->slotFile->info()->rotationPending);
        }
    }

    void passphrases()
    {
        const QString next = QFileInfo(m_vault->root()).path() + QStringLiteral("/next");
        QFile file(next);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(BareVault::nextPassword.toUtf8()) > 0);
        file.close();
        for (int i = 0; i < KillBench::kills(12); ++i) {
            m_vault->restore();
            // Counting the try is the first thing that the change writes; then come two seconds of deriving keys.
            m_bench->killDuring(
                {QStringLiteral("vault"), QStringLiteral("change-password"), QStringLiteral("--new-password-file"),
                    next},
                [path = m_vault->folder() + QStringLiteral("/vault.keys"), before = m_vault->fresh()] {
                    QFile slots_(path);
                    return slots_.open(QIODevice::ReadOnly)
                        && slots_.readAll() != before[QStringLiteral("shop.aicms/vault.keys")];
                },
                milliseconds(6));
            const auto session = opened();
            if (QTest::currentTestFailed())
                return;
        }
    }

    void migrations()
    {
        m_vault->restore();
        makeOldDatabase(m_vault->folder() + QStringLiteral("/vault.db"), m_vault->unlocked().databaseKey,
            m_vault->unlocked().auditFirstKey, 300);
        QDir(m_vault->root()).rename(QStringLiteral("config"), QStringLiteral("config.newer"));
        QFile::remove(m_vault->folder() + QStringLiteral("/vault.anchor"));
        const DiskContent old = readFolder(m_vault->root());
        for (int i = 0; i < KillBench::kills(25); ++i) {
            writeFolder(m_vault->root(), old);
            m_bench->killDuring({QStringLiteral("vault"), QStringLiteral("check")},
                m_bench->whenThere(QStringLiteral("vault.db.before-4")), milliseconds(25));
            const auto session = opened();
            if (QTest::currentTestFailed())
                return;
            QCOMPARE(session->database->schemaVersion(), storage::latestSchemaVersion());
            QCOMPARE(BareVault::number(*session, "SELECT count(*) FROM customer"), 300);
            QCOMPARE(BareVault::number(*session, "SELECT count(*) FROM note"), 300);
        }
    }
};

AICMS_TEST(TestKillsOfKeys)
#include "test_kills_of_keys.moc"
