// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/backup.h"
#include "core/retention/erasure_service.h"
#include "tests/durability/kill_bench.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QTest>

using namespace aicms;
using namespace test;
using std::chrono::milliseconds;

/// kill -9 while somebody is erased, and while a backup is written.
class TestKillsOfErasures : public QObject {
    Q_OBJECT

    std::unique_ptr<BareVault> m_vault;
    std::unique_ptr<KillBench> m_bench;
    static constexpr int people = 60;

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
    /// Everybody else is there; the one is there whole, or gone and, once what was left is done, proved to be gone.
    void checkErasure(BareVault::Session& session)
    {
        const qint64 left = BareVault::number(session, "SELECT count(*) FROM customer");
        QVERIFY(left == people || left == people - 1);
        QCOMPARE(BareVault::number(session, "SELECT count(*) FROM customer WHERE id <> 7"), people - 1);
        if (left == people) {
            QCOMPARE(BareVault::number(session, "SELECT count(*) FROM erasure"), 0);
            QCOMPARE(BareVault::number(session, "SELECT count(*) FROM note WHERE customer_id = 7"), 1);
            return;
        }
        retention::ErasureService erasures(*session.database, session.session);
        const auto finished = erasures.finishPending().result();
        QVERIFY(finished);
        QCOMPARE(BareVault::number(session, "SELECT count(*) FROM erasure WHERE state = 1"), 1);
        QCOMPARE(BareVault::number(session, "SELECT count(*) FROM erasure_mark"), 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<BareVault>(people);
        m_bench = std::make_unique<KillBench>(*m_vault);
    }

    void erasures()
    {
        for (int i = 0; i < KillBench::kills(24); ++i) {
            m_vault->restore();
            // Half of them while the new file is written and swapped in.
            const auto isUnderWay
                = i % 2 == 0 ? m_bench->whenOpen() : m_bench->whenThere(QStringLiteral("vault.db.rotating"));
            m_bench->killDuring({QStringLiteral("retention"), QStringLiteral("erase"), QStringLiteral("7"),
                                    QStringLiteral("--confirm"), QStringLiteral("Ada Person7")},
                isUnderWay, milliseconds(60));
            const auto session = opened();
            if (QTest::currentTestFailed())
                return;
            checkErasure(*session);
            if (QTest::currentTestFailed())
                return;
            QVERIFY(QDir(m_vault->folder()).entryList({QStringLiteral("*.rotating*")}, QDir::Files).isEmpty());
        }
    }

    void backups()
    {
        const QString drive = QFileInfo(m_vault->root()).path() + QStringLiteral("/drive");
        QVERIFY(QDir().mkpath(drive));
        m_vault->restore();
        for (int i = 0; i < KillBench::kills(12); ++i) {
            m_bench->killDuring(
                {QStringLiteral("backup"), QStringLiteral("create"), drive},
                [&drive] { return !QDir(drive).entryList({QStringLiteral("*.part*")}, QDir::Files).isEmpty(); },
                milliseconds(40));
            const auto session = opened();
            if (QTest::currentTestFailed())
                return;
            // What bears the name of a backup is one.
            const QDir dir(drive);
            for (const QString& name : dir.entryList({QStringLiteral("*.aicmsbackup")}, QDir::Files))
                QVERIFY2(retention::readBackup(dir.filePath(name)), qPrintable(name));
        }
    }
};

AICMS_TEST(TestKillsOfErasures)
#include "test_kills_of_erasures.moc"
