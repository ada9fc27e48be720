// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/stand_ins.h"
#include "core/storage/salvage.h"
#include "core/workspace/salvage.h"
#include "tests/durability/bare_vault.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace aicms;
using namespace test;
using base::ErrorKind;

namespace {

constexpr qint64 pageSize = 4096;
constexpr int people = 400;
const QString databaseName = QStringLiteral("shop.aicms/vault.db");

QSet<qint64> customerIds(BareVault::Session& session)
{
    return session.database
        ->read([](storage::ReadTransaction& tx) -> base::Result<QSet<qint64>> {
            QSet<qint64> ids;
            auto rows = tx.query("SELECT id FROM customer");
            while (rows.next())
                ids.insert(rows.integer(0));
            return ids;
        })
        .result()
        .value();
}

} // namespace

class TestSalvage : public QObject {
    Q_OBJECT

    std::unique_ptr<BareVault> m_vault;
    QByteArray m_digest;

    QString target() const { return m_vault->root() + QStringLiteral("/saved.db"); }
    DiskContent damaged(const QSet<qint64>& pages) const
    {
        DiskContent content = m_vault->fresh();
        for (const qint64 page : pages)
            content[databaseName].replace((page - 1) * pageSize + 100, 64, QByteArray(64, '#'));
        return content;
    }
    base::Result<storage::SalvageReport> salvage(const DiskContent& content)
    {
        writeFolder(m_vault->root(), content);
        return storage::salvageDatabase(m_vault->root() + QLatin1Char('/') + databaseName, target(),
            m_vault->unlocked().databaseKey, base::SystemClock().now(), workspace::makeStandIns);
    }
    /// Puts the saved database in the place of the damaged one and opens it.
    std::unique_ptr<BareVault::Session> openSaved()
    {
        const QString path = m_vault->root() + QLatin1Char('/') + databaseName;
        for (const char* end : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1String(end));
        QFile::rename(target(), path);
        auto session = m_vault->open().value();
        // As the salvage of a whole vault does before anybody works in it.
        const auto mended = session->database
                                ->write([](storage::WriteTransaction& tx) -> base::Result<void> {
                                    customers::mendSearch(tx);
                                    return {};
                                })
                                .result();
        if (!mended)
            qFatal("the search index cannot be mended");
        return session;
    }
    static const storage::SalvagedTable& tableOf(const storage::SalvageReport& report, const char* name)
    {
        return *std::ranges::find(report.tables, QString::fromLatin1(name), &storage::SalvagedTable::name);
    }
    workspace::Credentials credentials() const
    {
        workspace::Credentials who;
        who.secret.password = BareVault::password;
        return who;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<BareVault>(people);
        m_vault->restore();
        auto session = m_vault->open().value();
        m_digest = BareVault::digestOf(*session);
    }

    void aSoundVaultComesOutTheSame()
    {
        const auto report = salvage(m_vault->fresh());
        QVERIFY(report);
        QVERIFY(report->isWhole());
        QVERIFY(report->standIns.empty());
        QCOMPARE(report->orphansRemoved, 0);
        QCOMPARE(tableOf(*report, "customer").saved, people);
        const auto session = openSaved();
        QCOMPARE(BareVault::digestOf(*session), m_digest);
        QStringList damage = BareVault::damageOf(*session);
        damage.removeAll(QStringLiteral("older pages")); // the mark outside is of the file that was salvaged
        QVERIFY2(damage.isEmpty(), qPrintable(damage.join(u' ')));
        QCOMPARE(
            session->customers->search(QStringLiteral("person17@example.com"), 5).result()->size(), std::size_t(1));
    }

    /// Whatever pages are gone: what comes out is a sound vault, everybody is in it or in the list, and only few are
    /// not.
    void pagesThatAreGone()
    {
        QRandomGenerator random(9);
        const qint64 pages = m_vault->fresh()[databaseName].size() / pageSize;
        int withLosses = 0;
        for (int turn = 0; turn < 30; ++turn) {
            QSet<qint64> gone;
            while (gone.size() < 1 + turn % 4)
                gone.insert(2 + random.bounded(static_cast<quint32>(pages - 1)));
            const auto report = salvage(damaged(gone));
            if (!report) {
                // The page that lists the tables: nothing can be read then, and that is said.
                QCOMPARE(report.error().kind, ErrorKind::Damaged);
                QVERIFY(!QFile::exists(target()));
                continue;
            }
            const auto session = openSaved();
            QStringList damage = BareVault::damageOf(*session);
            // A log with a hole is a broken chain, and says so.
            if (!tableOf(*report, "audit_entry").unreadable.empty()
                || !tableOf(*report, "audit_state").unreadable.empty())
                damage.removeAll(QStringLiteral("audit"));
            damage.removeIf([](const QString& line) { return line.startsWith(QLatin1String("older")); });
            QVERIFY2(damage.isEmpty(), qPrintable(damage.join(u' ')));
            const QSet<qint64> ids = customerIds(*session);
            for (qint64 id = 1; id <= people; ++id) {
                const bool isListed = std::ranges::any_of(tableOf(*report, "customer").unreadable,
                    [id](const storage::UnreadableRange& range) { return id > range.after && id < range.before; });
                QVERIFY2(ids.contains(id) || isListed, "somebody is lost in silence");
            }
            QVERIFY2(ids.size() > people / 2, "more is lost than has to be");
            withLosses += report->isWhole() ? 0 : 1;
        }
        QVERIFY(withLosses > 5);
    }

    void aWholeVaultInOneCall()
    {
        const qint64 pages = m_vault->fresh()[databaseName].size() / pageSize;
        // A page with people on it: the first whose loss costs customers.
        DiskContent content;
        for (qint64 page = 3; page < pages && content.isEmpty(); ++page) {
            const auto report = salvage(damaged({page}));
            if (report && !tableOf(*report, "customer").unreadable.empty())
                content = damaged({page});
        }
        QVERIFY(!content.isEmpty());
        writeFolder(m_vault->root(), content);
        const QString saved = m_vault->root() + QStringLiteral("/saved.aicms");
        base::SystemClock clock;
        workspace::Credentials wrong;
        wrong.secret.password = QStringLiteral("not the passphrase at all");
        QCOMPARE(
            workspace::salvageVault(m_vault->folder(), saved, wrong, clock).error().kind, ErrorKind::WrongPassword);
        QVERIFY2(
            !QDir(saved + QStringLiteral(".damaged")).exists() && !QDir(saved).exists(), "something is left behind");

        const auto result = workspace::salvageVault(m_vault->folder(), saved, credentials(), clock);
        QVERIFY2(result, qPrintable(base::errorCode(result ? ErrorKind::Internal : result.error().kind)));
        QVERIFY(!result->isWhole());
        const DiskContent original = readFolder(m_vault->folder());
        QCOMPARE(original[QStringLiteral("vault.db")], content[databaseName]);
        QCOMPARE(readFolder(result->copy)[QStringLiteral("vault.db")], content[databaseName]);
        QVERIFY(!QFile::exists(saved + QStringLiteral("/damaged.db")));

        auto opened = workspace::Workspace::open(saved, credentials(), clock, {});
        QVERIFY2(opened, "the same passphrase opens it");
        QVERIFY(!(*opened)->report().anchor.isBehind());
        QVERIFY((*opened)->customers().count({}).result().value() > people / 2);
        opened->reset();
        QCOMPARE(workspace::salvageVault(m_vault->folder(), saved, credentials(), clock).error().kind,
            ErrorKind::AlreadyExists);
    }
};

AICMS_TEST(TestSalvage)
#include "test_salvage.moc"
