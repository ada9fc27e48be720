// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit.h"
#include "core/retention/backup_service.h"
#include "core/retention/erasure_service.h"
#include "core/retention/purge_service.h"
#include "core/retention/tombstone_log.h"
#include "core/workspace/restore.h"
#include "tests/durability/old_people.h"
#include "tests/support/test_program.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QTest>
#include <QThread>

#include <cerrno>
#include <chrono>

using namespace aicms;
using namespace test;
using base::ErrorKind;

namespace {

constexpr int everybody = 40;
constexpr int young = 15; ///< of them, who are within their time
constexpr base::CustomerId she {7};

/// Disk full or failing at one call of the system, once or from then on.
std::vector<DiskFault> waysToFail(qint64 call)
{
    const std::vector<DiskFault> all {{call, ENOSPC, false, false}, {call, EIO, true, false},
        {call, ENOSPC, true, true}, {call, EIO, false, false}, {call, EIO, false, true}};
    if (qEnvironmentVariableIsSet("AICMS_DURABILITY_FULL"))
        return all;
    return {all[static_cast<std::size_t>(call) % all.size()]};
}

QByteArray wordsOf(const DiskFault& fault)
{
    return QByteArray("call ") + QByteArray::number(fault.at) + (fault.error == EIO ? " EIO" : " ENOSPC")
        + (fault.isForEver ? " for ever" : " once") + (fault.isShort ? ", short" : "");
}

} // namespace

/// The disk is full or fails at some call while somebody is erased, while a run removes what is past its time, while
/// the file is written anew, and while a backup is restored: nothing is damaged, nobody comes back, nobody is lost who
/// should stay, and what was begun can be brought to its end.
class TestFaultsOfErasures : public QObject {
    Q_OBJECT

    std::unique_ptr<BareVault> m_vault;
    base::SystemClock m_clock;
    QString m_backup;

    /// Which of many calls are tried: each of few; else some, and the last ones, by which it counts, all.
    static bool isTried(qint64 call, qint64 calls, qint64 most)
    {
        if (qEnvironmentVariableIsSet("AICMS_DURABILITY_FULL") || calls <= most || call > calls - most / 4)
            return true;
        const qint64 step = std::max<qint64>(1, calls / most);
        return call % (step % 5 == 0 ? step + 1 : step) == 0; // each way to fail comes in turn
    }

    /// Counts the calls of an undisturbed run, then disturbs them one by one. `check` looks at what is left.
    void disturb(const std::function<base::Result<void>()>& work, qint64 most,
        const std::function<void(const base::Result<void>& answer)>& check)
    {
        m_vault->restore();
        system_calls::watch(m_vault->root());
        system_calls::begin();
        const auto undisturbed = work();
        const qint64 calls = system_calls::count();
        system_calls::stop();
        QVERIFY2(undisturbed,
            undisturbed
                ? ""
                : base::errorCode(undisturbed.error().kind).toLatin1() + ' ' + undisturbed.error().subject.toLatin1());
        check(undisturbed);
        if (QTest::currentTestFailed())
            return;
        qint64 runs = 0;
        for (qint64 call = 1; call <= calls; ++call) {
            if (!isTried(call, calls, most))
                continue;
            for (const DiskFault& fault : waysToFail(call)) {
                m_vault->restore();
                system_calls::watch(m_vault->root());
                system_calls::begin(fault);
                const auto answer = work();
                system_calls::stop();
                if (!answer) {
                    const ErrorKind expected = fault.error == ENOSPC ? ErrorKind::DiskFull : ErrorKind::InputOutput;
                    // Of a file that does not open SQLite says no more than that, and a journal that cannot be begun
                    // makes it take the database for one that is only to be read.
                    const bool isOpening
                        = answer.error().subject == QLatin1String("open") || answer.error().kind == ErrorKind::ReadOnly;
                    if (answer.error().kind != expected && !isOpening)
                        QTest::qFail("another error than the disk's: " + base::errorCode(answer.error().kind).toLatin1()
                                + ' ' + answer.error().subject.toLatin1(),
                            __FILE__, __LINE__);
                }
                if (!QTest::currentTestFailed())
                    check(answer);
                if (QTest::currentTestFailed()) {
                    qWarning("%s of %lld", wordsOf(fault).constData(), qlonglong(calls));
                    return;
                }
                ++runs;
            }
        }
        qInfo("%lld calls, %lld faults", qlonglong(calls), qlonglong(runs));
    }

    std::unique_ptr<BareVault::Session> opened()
    {
        auto session = m_vault->open();
        if (!session) {
            QTest::qFail("does not open: " + base::errorCode(session.error().kind).toLatin1() + ' '
                    + session.error().subject.toLatin1(),
                __FILE__, __LINE__);
            return nullptr;
        }
        const QStringList damage = BareVault::damageOf(**session);
        if (!damage.isEmpty())
            QTest::qFail(damage.join(u' ').toUtf8(), __FILE__, __LINE__);
        return std::move(*session);
    }

    /// As at every opening, something is entered into the log first.
    static base::Result<void> enterOpening(BareVault::Session& session)
    {
        return session.database
            ->write([&session](storage::WriteTransaction& tx) -> base::Result<void> {
                audit::append(tx, session.session, {QStringLiteral("vault.open"), audit::ObjectKind::Vault});
                return {};
            })
            .result();
    }

    static void checkProved(BareVault::Session& session)
    {
        const auto unproved = session.database
                                  ->read([](storage::ReadTransaction& tx) -> base::Result<QStringList> {
                                      QStringList all;
                                      auto rows = tx.query("SELECT id || ' state ' || state || ' people ' || people"
                                                           " || ' ' || proof FROM erasure WHERE state <> 1");
                                      while (rows.next())
                                          all << rows.text(0);
                                      return all;
                                  })
                                  .result();
        QVERIFY2(unproved && unproved->isEmpty(), unproved ? qPrintable(unproved->join(u'\n')) : "not read");
        QCOMPARE(BareVault::number(session, "SELECT count(*) FROM erasure_mark"), 0);
        QVERIFY(QDir(session.slotFile->folder()).entryList({QStringLiteral("*.rotating*")}, QDir::Files).isEmpty());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<BareVault>(everybody);
        makeThemOld(*m_vault, young, everybody);
    }

    void erasures()
    {
        const auto work = [this]() -> base::Result<void> {
            auto session = m_vault->open();
            if (!session)
                return base::fail(session.error());
            retention::ErasureService erasures(*(*session)->database, (*session)->session);
            const auto erased = erasures.erase({she}, retention::ErasureGround::ConsentWithdrawn).result();
            static_cast<void>((*session)->close());
            return erased ? base::Result<void>() : base::fail(erased.error());
        };
        int saidBegun = 0;
        disturb(work, 48, [&](const base::Result<void>& answer) {
            const auto session = opened();
            if (QTest::currentTestFailed())
                return;
            const bool isGone = BareVault::number(*session, "SELECT count(*) FROM customer WHERE id = 7") == 0;
            QVERIFY2(isGone || !answer, "was answered with success and is not done");
            // Whoever is told that nothing was lost would begin again.
            if (!answer && answer.error().subject == QLatin1String("erasure_begun"))
                QVERIFY(isGone);
            saidBegun += !answer && answer.error().subject == QLatin1String("erasure_begun");
            QCOMPARE(BareVault::number(*session, "SELECT count(*) FROM customer WHERE id <> 7"), everybody - 1);
            QCOMPARE(BareVault::number(*session, "SELECT count(*) FROM note WHERE customer_id = 7"), isGone ? 0 : 1);
            if (answer)
                checkProved(*session);
            retention::ErasureService erasures(*session->database, session->session);
            QVERIFY(erasures.finishPending().result()); // as the opening does
            checkProved(*session);
        });
        QVERIFY(QTest::currentTestFailed() || saidBegun > 0);
    }

    void purges()
    {
        const auto work = [this]() -> base::Result<void> {
            auto session = m_vault->open();
            if (!session)
                return base::fail(session.error());
            retention::ErasureService erasures(*(*session)->database, (*session)->session);
            retention::PurgeService purges(*(*session)->database, (*session)->session, erasures, m_clock,
                QStringLiteral("DE"), QTimeZone::systemTimeZone());
            const auto run = purges.run(2 * (everybody - young), {}).result();
            static_cast<void>((*session)->close());
            return run ? base::Result<void>() : base::fail(run.error());
        };
        disturb(work, 32, [this](const base::Result<void>& answer) {
            const auto session = opened();
            if (QTest::currentTestFailed())
                return;
            QCOMPARE(BareVault::number(*session, "SELECT count(*) FROM customer WHERE id <= 15"), young);
            const qint64 runs = BareVault::number(*session, "SELECT count(*) FROM retention_run");
            const qint64 left = BareVault::number(*session, "SELECT count(*) FROM customer WHERE id > 15");
            QVERIFY2(left == 0 || left == everybody - young, "somebody went by half");
            QVERIFY2(left == 0 || !answer, "was answered with success and is not done");
            if (runs == 0) {
                QCOMPARE(left, everybody - young);
                QCOMPARE(BareVault::number(*session, "SELECT count(*) FROM interaction"), everybody - young);
                return;
            }
            retention::ErasureService erasures(*session->database, session->session);
            QVERIFY(erasures.finishPending().result());
            retention::PurgeService purges(*session->database, session->session, erasures, m_clock,
                QStringLiteral("DE"), QTimeZone::systemTimeZone());
            QVERIFY(purges.resume().result());
            QCOMPARE(BareVault::number(*session, "SELECT count(*) FROM customer"), young);
            QCOMPARE(BareVault::number(*session, "SELECT count(*) FROM interaction"), 0);
            QCOMPARE(BareVault::number(*session, "SELECT count(*) FROM retention_run WHERE state = 2"), 1);
            checkProved(*session);
        });
    }

    void compactions()
    {
        QByteArray content;
        const auto work = [this]() -> base::Result<void> {
            auto session = m_vault->open();
            if (!session)
                return base::fail(session.error());
            const auto entered = enterOpening(**session);
            if (!entered)
                return entered;
            const auto compacted = (*session)->database->compact().result();
            static_cast<void>((*session)->close());
            return compacted ? base::Result<void>() : base::fail(compacted.error());
        };
        disturb(work, 24, [&](const base::Result<void>&) {
            const auto session = opened();
            if (QTest::currentTestFailed())
                return;
            const QByteArray now = BareVault::digestOf(*session);
            QVERIFY(!now.isEmpty() && (content.isEmpty() || now == content));
            content = now;
        });
    }

    /// The disk goes away while the file is written anew: whoever asks afterwards is answered, be it that it failed.
    void nobodyWaitsForADiskThatIsGone()
    {
        const auto compact = [this](const DiskFault& fault) {
            m_vault->restore();
            system_calls::watch(m_vault->root());
            const auto session = m_vault->open().value();
            static_cast<void>(enterOpening(*session));
            system_calls::begin(fault);
            const bool isCompacted = session->database->compact().result().has_value();
            const qint64 calls = system_calls::count();
            const auto asked = session->database->read([](storage::ReadTransaction& tx) -> base::Result<qint64> {
                auto rows = tx.query("SELECT count(*) FROM customer");
                rows.next();
                return rows.integer(0);
            });
            const auto changed = session->database->write([](storage::WriteTransaction& tx) -> base::Result<void> {
                tx.execute("UPDATE customer SET language = 'en' WHERE id = 7");
                return {};
            });
            const QDeadlineTimer patience(std::chrono::seconds(20));
            while (!(asked.isFinished() && changed.isFinished()) && !patience.hasExpired())
                QThread::msleep(2);
            const bool isAnswered = asked.isFinished() && changed.isFinished();
            if (!isAnswered)
                session->database->close(); // or the test would wait for ever as well
            static_cast<void>(session->close());
            system_calls::stop();
            if (!isAnswered)
                QTest::qFail("somebody waits for ever", __FILE__, __LINE__);
            else if (fault.at == 0 && !(isCompacted && asked.result() && changed.result()))
                QTest::qFail("it does not even work undisturbed", __FILE__, __LINE__);
            return calls;
        };
        const qint64 calls = compact({});
        for (qint64 call = 1; call <= calls && !QTest::currentTestFailed(); ++call) {
            // The end, at which the new file takes the old one's place, call by call.
            if (call <= calls - 40 && call % 20 != 0)
                continue;
            compact({.at = call, .error = EIO, .isForEver = true, .isGone = true});
            if (QTest::currentTestFailed())
                qWarning("call %lld of %lld", qlonglong(call), qlonglong(calls));
            else
                static_cast<void>(opened());
        }
    }

    void restores()
    {
        m_vault->restore();
        const QString drive = QFileInfo(m_vault->root()).path() + QStringLiteral("/drive of faults");
        QVERIFY(QDir().mkpath(drive));
        {
            auto session = m_vault->open().value();
            retention::BackupService backups(
                *session->database, session->session, *session->slotFile, session->unlocked, m_clock);
            m_backup = backups.create(drive).result().value().path;
            retention::ErasureService erasures(*session->database, session->session);
            QVERIFY(erasures.erase({she}, retention::ErasureGround::ConsentWithdrawn).result());
            retention::TombstoneLog log(*session->database, m_vault->folder());
            QVERIFY(log.follow(true));
            log.end();
            QVERIFY(session->close());
        }
        m_vault->keep();
        const QString target = m_vault->root() + QStringLiteral("/restored.aicms");
        const auto work = [&]() -> base::Result<void> {
            workspace::RestoreRequest request;
            request.file = m_backup;
            request.target = target;
            request.measuredBy = m_vault->folder();
            workspace::Credentials credentials {BareVault::ownerName, {}};
            credentials.secret.password = BareVault::password;
            const auto restored = workspace::restoreBackup(request, credentials, m_clock);
            return restored ? base::Result<void>() : base::fail(restored.error());
        };
        disturb(work, 16, [&](const base::Result<void>& answer) {
            {
                const auto session = opened(); // the vault that it is measured by
                if (QTest::currentTestFailed())
                    return;
                QCOMPARE(BareVault::number(*session, "SELECT count(*) FROM customer"), everybody - 1);
            }
            const bool isThere = QFileInfo::exists(target);
            QVERIFY2(isThere || !answer, "was answered with success and is not there");
            if (!isThere)
                return;
            const auto database = storage::Database::open(
                {target + QStringLiteral("/vault.db"), &m_clock, false}, m_vault->unlocked().databaseKey);
            QVERIFY(database);
            const auto left = (*database)
                                  ->read([](storage::ReadTransaction& tx) -> base::Result<QList<qint64>> {
                                      QList<qint64> ids;
                                      auto rows = tx.query("SELECT id FROM customer");
                                      while (rows.next())
                                          ids << rows.integer(0);
                                      return ids;
                                  })
                                  .result();
            QVERIFY(left && left->size() == everybody - 1 && !left->contains(she.value));
            const auto damage = (*database)->check(true).result();
            QVERIFY(damage && damage->isEmpty());
            (*database)->close();
        });
    }
};

AICMS_TEST(TestFaultsOfErasures)
#include "test_faults_of_erasures.moc"
