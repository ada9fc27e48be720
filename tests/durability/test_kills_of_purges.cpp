// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/backup_service.h"
#include "core/retention/erasure_service.h"
#include "core/retention/purge_service.h"
#include "core/retention/tombstone_log.h"
#include "core/vault/vault_folder.h"
#include "tests/durability/kill_bench.h"
#include "tests/durability/old_people.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QTest>

using namespace aicms;
using namespace test;
using std::chrono::milliseconds;

/// kill -9 while a run removes what is past its time, and while a backup is restored.
class TestKillsOfPurges : public QObject {
    Q_OBJECT

    std::unique_ptr<BareVault> m_vault;
    std::unique_ptr<KillBench> m_bench;
    base::SystemClock m_clock;
    static constexpr int people = 60;
    static constexpr int stay = 20; ///< of them, who are within their time

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

    /// Whoever is within her time is there; the others go block by block, and once the run has gone on all of them are
    /// gone, with proof.
    void checkRun(BareVault::Session& session)
    {
        QCOMPARE(BareVault::number(session, "SELECT count(*) FROM customer WHERE id <= 20"), stay);
        const qint64 runs = BareVault::number(session, "SELECT count(*) FROM retention_run");
        const qint64 left = BareVault::number(session, "SELECT count(*) FROM customer WHERE id > 20");
        const qint64 calls = BareVault::number(session, "SELECT count(*) FROM interaction");
        QVERIFY2(left == 0 || left == people - stay, "somebody went by half");
        QVERIFY2(runs == 1 || (left == people - stay && calls == people - stay), "something went without a run");
        if (runs == 0)
            return;
        retention::ErasureService erasures(*session.database, session.session);
        QVERIFY(erasures.finishPending().result()); // as the opening does
        retention::PurgeService purges(
            *session.database, session.session, erasures, m_clock, QStringLiteral("DE"), QTimeZone::systemTimeZone());
        QVERIFY(purges.resume().result());
        QCOMPARE(BareVault::number(session, "SELECT count(*) FROM customer"), stay);
        QCOMPARE(BareVault::number(session, "SELECT count(*) FROM interaction"), 0);
        QCOMPARE(BareVault::number(session, "SELECT count(*) FROM retention_run WHERE state = 2"), 1);
        QCOMPARE(BareVault::number(session, "SELECT count(*) FROM erasure WHERE state <> 1"), 0);
        QCOMPARE(BareVault::number(session, "SELECT count(*) FROM erasure_mark"), 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<BareVault>(people);
        m_bench = std::make_unique<KillBench>(*m_vault);
        makeThemOld(*m_vault, stay, people);
    }

    void purges()
    {
        int killed = 0;
        for (int i = 0; i < KillBench::kills(15); ++i) {
            m_vault->restore();
            // Two of three while the new file is written and swapped in.
            const auto isUnderWay
                = i % 3 == 0 ? m_bench->whenOpen() : m_bench->whenThere(QStringLiteral("vault.db.rotating"));
            killed += m_bench->killDuring({QStringLiteral("retention"), QStringLiteral("run"),
                                              QStringLiteral("--confirm"), QString::number(2 * (people - stay))},
                isUnderWay, milliseconds(60));
            const auto session = opened();
            if (QTest::currentTestFailed())
                return;
            checkRun(*session);
            if (QTest::currentTestFailed())
                return;
            QVERIFY(QDir(m_vault->folder()).entryList({QStringLiteral("*.rotating*")}, QDir::Files).isEmpty());
        }
        QVERIFY2(killed > 0, "every run had ended before");
    }

    /// What is killed leaves nothing that opens, or the whole vault without whom it has lost since.
    void restores()
    {
        m_vault->restore();
        const QString base = QFileInfo(m_vault->root()).path();
        const QString drive = base + QStringLiteral("/drive of restores");
        QVERIFY(QDir().mkpath(drive));
        QString file;
        {
            auto session = m_vault->open().value();
            retention::BackupService backups(
                *session->database, session->session, *session->slotFile, session->unlocked, m_clock);
            file = backups.create(drive).result().value().path;
            retention::ErasureService erasures(*session->database, session->session);
            QVERIFY(erasures.erase({{7}}, retention::ErasureGround::ConsentWithdrawn).result());
            retention::TombstoneLog log(*session->database, m_vault->folder());
            QVERIFY(log.follow(true));
            log.end();
            QVERIFY(session->close());
        }
        m_vault->keep();
        const QString target = base + QStringLiteral("/restored.aicms");
        const QString side = target + QStringLiteral(".restoring");
        const QStringList words {
            QStringLiteral("backup"), QStringLiteral("restore"), file, QStringLiteral("--to"), target};
        const auto customersIn = [this](const QString& folder) -> qint64 {
            const auto database = storage::Database::open(
                {folder + QStringLiteral("/vault.db"), &m_clock, false}, m_vault->unlocked().databaseKey);
            if (!database)
                return -1;
            return (*database)
                ->read([](storage::ReadTransaction& tx) -> base::Result<qint64> {
                    auto rows = tx.query("SELECT count(*) FROM customer");
                    return rows.next() ? rows.integer(0) : -1;
                })
                .result()
                .value();
        };
        const auto checkTarget = [&](bool isWhole) {
            QCOMPARE(QFileInfo::exists(target), isWhole);
            if (!isWhole)
                return;
            QCOMPARE(customersIn(target), people - 1);
            QVERIFY(QDir(target).removeRecursively());
        };
        int killed = 0;
        for (int i = 0; i < KillBench::kills(15); ++i) {
            m_vault->restore();
            const QString sign = i % 3 == 0 ? side : side + QStringLiteral("/vault.db");
            const bool isKilled
                = m_bench->killDuring(words, [&sign] { return QFileInfo::exists(sign); }, milliseconds(120));
            killed += isKilled;
            const auto session = opened(); // the vault that it is measured by
            if (QTest::currentTestFailed())
                return;
            QCOMPARE(BareVault::number(*session, "SELECT count(*) FROM customer"), people - 1);
            // What was left aside opens only once whoever was erased since is gone from it.
            if (vault::isVaultFolder(side))
                QCOMPARE(customersIn(side), people - 1);
            checkTarget(QFileInfo::exists(target));
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(killed > 0, "every restore had ended before");
        m_vault->restore();
        QVERIFY(!m_bench->killDuring(words, [] { return false; }, milliseconds(0))); // over what the kills have left
        checkTarget(true);
        QVERIFY(!QFileInfo::exists(side));
    }
};

AICMS_TEST(TestKillsOfPurges)
#include "test_kills_of_purges.moc"
