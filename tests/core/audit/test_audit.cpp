// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit_rules.h"
#include "core/audit/audit_service.h"
#include "core/storage/connection.h"
#include "core/vault/anchor.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace aicms;
using audit::AuditService;
using audit::ObjectKind;
using base::ErrorKind;

namespace {

constexpr int rowsWritten = 40;

access::Session sessionOf(const char* role)
{
    for (const access::Role& preset : access::presetRoles()) {
        if (preset.name == QLatin1String(role))
            return {{1}, QStringLiteral("Mara"), preset};
    }
    return {};
}

} // namespace

/// The attacks of security.md 2.5 on a log of 40 entries. The attacker holds the database key: he writes with plain SQL
/// after dropping the triggers.
class TestAudit : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::SystemClock m_clock;
    vault::SecretBytes m_key = vault::SecretBytes::random(32);
    vault::SecretBytes m_firstKey = vault::SecretBytes::random(32);
    access::Session m_owner = sessionOf("owner");
    QUuid m_vaultId = QUuid::createUuid();
    QString m_path;
    int m_count = 0;

    std::unique_ptr<storage::Database> open(bool create)
    {
        auto database = storage::Database::open({m_path, &m_clock, create}, m_key);
        return database ? std::move(*database) : nullptr;
    }
    AuditService service(storage::Database& database, bool withKey = true)
    {
        return AuditService(database, m_owner, QFileInfo(m_path).path(), m_vaultId,
            withKey ? m_firstKey.clone() : vault::SecretBytes());
    }
    audit::Verification verify(bool owner)
    {
        const auto database = open(false);
        auto log = service(*database);
        return log.verify(owner).result().value();
    }
    void addEntries(storage::Database& database, int count)
    {
        for (int i = 0; i < count; ++i) {
            const auto added = database
                                   .write([this, i](storage::WriteTransaction& tx) -> base::Result<void> {
                                       audit::append(tx, m_owner,
                                           {QStringLiteral("customer.open"), ObjectKind::Customer, i + 1,
                                               i % 3 ? QString() : QStringLiteral("She called"), {}});
                                       return {};
                                   })
                                   .result();
            QVERIFY(added.has_value());
        }
    }
    /// What an insider does who has the raw key and any SQLCipher tool.
    void tamper(const QByteArray& sql)
    {
        storage::Connection connection(m_path, m_key, storage::Access::Write, 4);
        connection.run("DROP TRIGGER audit_entry_no_update");
        connection.run("DROP TRIGGER audit_entry_no_delete");
        connection.run(sql);
    }

private Q_SLOTS:
    void init()
    {
        QDir().mkpath(m_folder.path(QStringLiteral("v%1").arg(++m_count)));
        m_path = m_folder.path(QStringLiteral("v%1/vault.db").arg(m_count));
        m_vaultId = QUuid::createUuid();
        const auto database = open(true);
        QVERIFY(database);
        const auto made = database
                              ->write([this](storage::WriteTransaction& tx) -> base::Result<void> {
                                  AuditService::initialise(tx, m_firstKey);
                                  return {};
                              })
                              .result();
        QVERIFY(made.has_value());
        addEntries(*database, rowsWritten);
        auto log = service(*database);
        QCOMPARE(log.writeAnchor().value().seq, rowsWritten);
    }

    void anUntouchedLogHolds()
    {
        const auto chain = verify(false);
        QVERIFY(chain.ok);
        QCOMPARE(chain.mode, QStringLiteral("chain"));
        QCOMPARE(chain.entries, rowsWritten);
        const auto owner = verify(true);
        QVERIFY(owner.ok);
        QCOMPARE(owner.mode, QStringLiteral("owner"));
    }

    void editsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("firstBad");
        QTest::newRow("action") << QByteArray("UPDATE audit_entry SET action='x' WHERE seq=17") << 17;
        QTest::newRow("user") << QByteArray("UPDATE audit_entry SET user_id=9 WHERE seq=1") << 1;
        QTest::newRow("time") << QByteArray("UPDATE audit_entry SET at=at+1 WHERE seq=40") << 40;
        QTest::newRow("object") << QByteArray("UPDATE audit_entry SET object_id=0 WHERE seq=5") << 5;
        QTest::newRow("details") << QByteArray("UPDATE audit_entry SET details='x' WHERE seq=6") << 6;
        QTest::newRow("reason") << QByteArray("UPDATE audit_reason SET text='x' WHERE seq=7") << 7;
        QTest::newRow("deleted in the middle") << QByteArray("DELETE FROM audit_entry WHERE seq=20") << 20;
        QTest::newRow("swapped") << QByteArray(
            "UPDATE audit_entry SET seq=-1 WHERE seq=10;UPDATE audit_entry SET seq=10 WHERE seq=11;"
            "UPDATE audit_entry SET seq=11 WHERE seq=-1")
                                 << 10;
        QTest::newRow("added") << QByteArray(
            "INSERT INTO audit_entry SELECT 41, at, user_id, action, object_kind, object_id, "
            "details, reason_digest, hash, tag FROM audit_entry WHERE seq=40")
                               << 41;
    }
    void editsAreNamed()
    {
        QFETCH(QByteArray, sql);
        QFETCH(int, firstBad);
        tamper(sql);
        const auto chain = verify(false);
        QVERIFY(!chain.ok);
        QCOMPARE(chain.firstBad, firstBad);
        QVERIFY(!verify(true).ok);
    }

    void anErasedReasonLeavesTheLogWhole()
    {
        tamper("DELETE FROM audit_reason");
        QVERIFY(verify(true).ok);
    }

    void theTailCutIsSeenByTheOwner()
    {
        tamper("DELETE FROM audit_entry WHERE seq > 30; DELETE FROM audit_reason WHERE seq > 30");
        QVERIFY2(verify(false).ok, "a plain chain cannot see a missing tail");
        const auto owner = verify(true);
        QVERIFY(!owner.ok);
        QCOMPARE(owner.firstBad, 31);
    }

    void historyWrittenAnewIsSeenByTheOwner()
    {
        // The insider recomputes every hash and makes tags with the key that stands in the database now.
        {
            storage::Connection connection(m_path, m_key, storage::Access::Write, 4);
            connection.run("DROP TRIGGER audit_entry_no_update");
            connection.inWriteTransaction({1}, [this](storage::WriteTransaction& tx) {
                auto keyRow = tx.query("SELECT next_key FROM audit_state");
                keyRow.next();
                QByteArray bytes = keyRow.blob(0);
                const auto key = vault::SecretBytes::take(bytes);
                QByteArray previous;
                for (qint64 seq = 1; seq <= rowsWritten; ++seq) {
                    auto row = tx.query("SELECT at, user_id, object_kind, object_id, details, reason_digest FROM "
                                        "audit_entry WHERE seq=?1",
                        seq);
                    row.next();
                    const audit::ChainRow forged {seq, row.integer(0), row.integer(1), QStringLiteral("nothing"),
                        int(row.integer(2)), row.integer(3), row.text(4), row.blob(5)};
                    previous = audit::chainHash(forged, previous);
                    tx.execute("UPDATE audit_entry SET action='nothing', hash=?2, tag=?3 WHERE seq=?1", seq, previous,
                        audit::chainTag(key, previous));
                }
                return true;
            });
        }
        QVERIFY(verify(false).ok);
        const auto owner = verify(true);
        QVERIFY(!owner.ok);
        QCOMPARE(owner.firstBad, 1);
        const auto database = open(false);
        QVERIFY2(service(*database).compareWithAnchor().value().isBehind(), "the anchor holds another hash");
    }

    void anOlderCopyIsReported()
    {
        QVERIFY(QFile::copy(m_path, m_path + QStringLiteral(".old")));
        {
            const auto database = open(false);
            addEntries(*database, 7);
            auto log = service(*database);
            QVERIFY(log.writeAnchor().has_value());
            QVERIFY(!log.compareWithAnchor().value().isBehind());
        }
        QFile::remove(m_path);
        QVERIFY(QFile::rename(m_path + QStringLiteral(".old"), m_path));
        const auto database = open(false);
        auto log = service(*database);
        const auto report = log.compareWithAnchor().value();
        QVERIFY(report.isBehind());
        QCOMPARE(report.lastOutside, 47);
        QCOMPARE(report.lastInside, 40);
    }

    void oneGoodAnchorIsEnough()
    {
        const QString folderCopy = QFileInfo(m_path).path() + QStringLiteral("/vault.anchor");
        QVERIFY(QFile::exists(folderCopy));
        QVERIFY(QFile::exists(vault::configAnchorPath(QFileInfo(m_path).path(), m_vaultId)));
        QFile file(folderCopy);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray text = file.readAll();
        text.replace("\"40\"", "\"41\"").replace(": 40", ": 41").replace(":40", ":41");
        file.seek(0);
        file.write(text);
        file.close();
        const auto database = open(false);
        auto log = service(*database);
        const auto report = log.compareWithAnchor().value();
        QCOMPARE(report.inFolder, vault::AnchorFileState::Bad);
        QCOMPARE(report.inSettings, vault::AnchorFileState::Good);
        QVERIFY(!report.isBehind() && !report.isUnknown && report.wasTouched());
    }

    void anchorsThatAreGoneAreReported()
    {
        const QString folderCopy = QFileInfo(m_path).path() + QStringLiteral("/vault.anchor");
        const QString second = vault::configAnchorPath(QFileInfo(m_path).path(), m_vaultId);
        const auto database = open(false);
        auto log = service(*database);
        QVERIFY(log.writeAnchor());
        QVERIFY(!log.compareWithAnchor().value().wasTouched());
        QVERIFY(QFile::remove(second));
        auto report = log.compareWithAnchor().value();
        QVERIFY2(!report.wasTouched(), "these settings never held one, for all that is known");
        QCOMPARE(report.inSettings, vault::AnchorFileState::Missing);
        QVERIFY(QFile::remove(folderCopy));
        report = log.compareWithAnchor().value();
        QVERIFY(report.isUnknown && report.wasTouched() && !report.isBehind());
        QFile junk(folderCopy);
        QVERIFY(junk.open(QIODevice::WriteOnly) && junk.write("junk") == 4);
        junk.close();
        report = log.compareWithAnchor().value();
        QVERIFY(report.isUnknown);
        QCOMPARE(report.inFolder, vault::AnchorFileState::Bad);
        QVERIFY(log.writeAnchor());
        QVERIFY(!log.compareWithAnchor().value().wasTouched());
    }

    /// A copy that went on from an older one may have more entries than the newest one had: no number is missing then.
    void aHistoryOfItsOwnIsReported()
    {
        QVERIFY(QFile::copy(m_path, m_path + QStringLiteral(".old")));
        {
            const auto database = open(false);
            addEntries(*database, 3);
            QVERIFY(service(*database).writeAnchor().has_value());
        }
        QFile::remove(m_path);
        QVERIFY(QFile::rename(m_path + QStringLiteral(".old"), m_path));
        const auto database = open(false);
        addEntries(*database, 20);
        const auto report = service(*database).compareWithAnchor().value();
        QVERIFY(report.isBehind());
        QCOMPARE(report.lastOutside, 43);
        QCOMPARE(report.lastInside, 60);
    }

    void findingsAreToldUntilSomebodyVouches_data()
    {
        QTest::addColumn<bool>("ofPages");
        QTest::newRow("older pages") << true;
        QTest::newRow("lost anchors") << false;
    }
    void findingsAreToldUntilSomebodyVouches()
    {
        QFETCH(bool, ofPages);
        const auto database = open(false);
        auto log = service(*database);
        const auto isTold = [&](bool found) {
            audit::AnchorReport report;
            (ofPages ? report.pagesReplaced : report.isUnknown) = found;
            const auto kept = database
                                  ->write([&report](storage::WriteTransaction& tx) -> base::Result<void> {
                                      AuditService::keepFindings(tx, report);
                                      return {};
                                  })
                                  .result();
            return kept && (ofPages ? report.pagesReplaced : report.isUnknown)
                && !(ofPages ? report.isUnknown : report.pagesReplaced);
        };
        QVERIFY(!isTold(false));
        QVERIFY(isTold(true));
        QVERIFY(isTold(false));
        QVERIFY(log.compareWithAnchor().has_value());
        QVERIFY(log.checkpoint().has_value());
        QVERIFY(!isTold(false));
    }

    void aLogAheadOfTheClockIsNoticed()
    {
        const auto database = open(false);
        const auto aheadOf = [&](qint64 microsecondsBack) {
            const base::UtcTime now {m_clock.now().microseconds - microsecondsBack};
            return database
                ->read([now](storage::ReadTransaction& tx) -> base::Result<std::optional<base::UtcTime>> {
                    return AuditService::aheadOf(tx, now);
                })
                .result()
                .value();
        };
        constexpr qint64 hour = 3'600'000'000;
        QVERIFY(!aheadOf(0));
        QVERIFY2(!aheadOf(23 * hour), "clocks are set by hand, and zones differ");
        QVERIFY(aheadOf(25 * hour));
        QVERIFY(aheadOf(50 * 365 * 24 * hour));
    }

    void anAnchorEveryHundredEntries()
    {
        const auto database = open(false);
        auto log = service(*database);
        QVERIFY(log.compareWithAnchor().has_value());
        database->setCommitListener([&log](const auto&, qint64) { log.afterCommit(); });
        const QString folderCopy = QFileInfo(m_path).path() + QStringLiteral("/vault.anchor");
        QVERIFY(QFile::remove(folderCopy));
        addEntries(*database, 99);
        QTest::qWait(50);
        QVERIFY(!QFile::exists(folderCopy));
        addEntries(*database, 2);
        QTRY_VERIFY(QFile::exists(folderCopy));
        database->close();
    }

    void listsByFilter()
    {
        const auto database = open(false);
        auto log = service(*database);
        audit::ListFilter filter;
        filter.objectId = 4;
        const auto one = log.list(filter).result().value();
        QCOMPARE(one.size(), std::size_t(1));
        QCOMPARE(one.front().entry.reason, QStringLiteral("She called"));
        filter = {};
        filter.action = QStringLiteral("customer.");
        QCOMPARE(log.count(filter).result().value(), rowsWritten);
        filter.action = QStringLiteral("vault.");
        QCOMPARE(log.count(filter).result().value(), 0);
        filter = {};
        filter.limit = 3;
        QCOMPARE(log.list(filter).result().value().front().seq, rowsWritten);
    }

    void staffMayNotReadIt()
    {
        const auto database = open(false);
        const access::Session staff = sessionOf("staff");
        AuditService log(*database, staff, QFileInfo(m_path).path(), m_vaultId, {});
        QCOMPARE(log.list({}).result().error().kind, ErrorKind::NotAllowed);
        QCOMPARE(log.count({}).result().error().kind, ErrorKind::NotAllowed);
        QCOMPARE(log.verify(false).result().error().kind, ErrorKind::NotAllowed);
        QCOMPARE(log.checkpoint().error().kind, ErrorKind::NotAllowed);
        auto manager = service(*database, false);
        QCOMPARE(manager.verify(true).result().error().kind, ErrorKind::NotAllowed);
    }
};

AICMS_TEST(TestAudit)
#include "test_audit.moc"
