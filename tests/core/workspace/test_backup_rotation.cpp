// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/key_derivation.h"
#include "core/workspace/restore.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace aicms;
using base::ErrorKind;
using workspace::Workspace;

/// Which backups in a folder go when another one is written, and which never do.
class TestBackupRotation : public QObject {
    Q_OBJECT

    static constexpr qint64 aSecond = 1'000'000; // microseconds

    test::TemporaryFolder m_folder;
    base::FixedClock m_clock {base::UtcTime {1'779'969'600'000'000}}; // 2026-05-28T12:00Z
    QString m_vault, m_stale, m_drive;

    static workspace::Credentials ownersKey()
    {
        workspace::Credentials who;
        who.secret.password = QStringLiteral("velvet tundra opaque lantern");
        return who;
    }
    static void add(Workspace& vault, int many)
    {
        for (int i = 0; i < many; ++i) {
            customers::Customer customer;
            customer.givenName = QStringLiteral("Person %1").arg(i);
            QVERIFY(vault.customers().add(customer).result());
        }
    }
    retention::BackupDone backup(Workspace& vault)
    {
        m_clock.advance(10 * aSecond);
        return vault.backups().create(m_drive).result().value();
    }
    std::unique_ptr<Workspace> open(const QString& folder)
    {
        return Workspace::open(folder, ownersKey(), m_clock, {}).value();
    }

private Q_SLOTS:
    void init()
    {
        static int round = 0;
        const QString base = m_folder.path(QString::number(++round));
        m_vault = base + QStringLiteral("/shop.aicms");
        m_stale = base + QStringLiteral("/stale.aicms");
        m_drive = base + QStringLiteral("/drive");
        QVERIFY(QDir().mkpath(m_drive) && QDir().mkpath(m_stale));
        vault::Vault::NewVault options;
        options.business = QStringLiteral("Lindenhof Cycles");
        options.country = QStringLiteral("DE");
        options.ownerName = QStringLiteral("Mara Ellis");
        options.secret.password = QStringLiteral("velvet tundra opaque lantern");
        options.kdf = vault::KdfParameters::floor();
        {
            auto created = Workspace::create(m_vault, std::move(options), m_clock);
            QVERIFY(created);
            add(*created->workspace, 1);
            QVERIFY(created->workspace->close());
        }
        for (const QString& name : QDir(m_vault).entryList(QDir::Files))
            QVERIFY(QFile::copy(m_vault + u'/' + name, m_stale + u'/' + name));
    }

    void theNewestOfADayStays()
    {
        const auto vault = open(m_vault);
        const auto first = backup(*vault);
        const auto second = backup(*vault);
        QVERIFY(!second.isDoubted);
        QCOMPARE(second.removed, QStringList {QFileInfo(first.path).fileName()});
        QCOMPARE(QDir(m_drive).entryList(QDir::Files), QStringList {QFileInfo(second.path).fileName()});
    }

    /// What a copy does not know of is not its to take away: neither while it is known to be older, nor once an owner
    /// has said that it counts.
    void anOlderCopyTakesNothingAway()
    {
        QString newest;
        {
            const auto vault = open(m_vault);
            add(*vault, 40);
            newest = backup(*vault).path;
            QVERIFY(vault->close());
        }
        const auto stale = open(m_stale);
        QVERIFY(stale->report().anchor.isBehind());
        const auto doubted = backup(*stale);
        QVERIFY(doubted.isDoubted);
        QCOMPARE(doubted.removed, QStringList());
        QVERIFY(stale->audit().checkpoint());
        const auto vouched = backup(*stale);
        QVERIFY(!vouched.isDoubted);
        QCOMPARE(vouched.removed, QStringList {QFileInfo(doubted.path).fileName()});
        QVERIFY(QFile::exists(newest));
    }

    /// However much was done in the copy since: each takes away what it was itself once, and nothing else.
    void copiesThatPartedShareNoRotation()
    {
        QString newest;
        {
            const auto vault = open(m_vault);
            add(*vault, 3);
            newest = backup(*vault).path;
            QVERIFY(vault->close());
        }
        const auto copy = open(m_stale);
        add(*copy, 60);
        QVERIFY(copy->audit().checkpoint());
        const auto first = backup(*copy);
        const auto second = backup(*copy);
        QVERIFY(!second.isDoubted);
        QCOMPARE(second.ofOthers, 1);
        QCOMPARE(second.removed, QStringList {QFileInfo(first.path).fileName()});
        QVERIFY(QFile::exists(newest));
        QVERIFY(copy->close());
        // And the other way round.
        const auto vault = open(m_vault);
        const auto third = backup(*vault);
        QCOMPARE(third.ofOthers, 1);
        QCOMPARE(third.removed, QStringList {QFileInfo(newest).fileName()});
        QVERIFY(QFile::exists(second.path));
    }

    /// A backup that was opened anew writes into the same folder as the vault that goes on.
    void aRestoredVaultTakesNoNewerBackupAway()
    {
        const auto vault = open(m_vault);
        const auto old = backup(*vault);
        add(*vault, 2);
        m_clock.advance(24 * 3600 * aSecond);
        const auto newest = backup(*vault);
        const QString target = m_vault + QStringLiteral("-again");
        QVERIFY(vault->close());
        const auto restored = workspace::restoreBackup({old.path, target, m_vault}, ownersKey(), m_clock);
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().subject));
        const auto again = open(target);
        add(*again, 60);
        backup(*again);
        const auto done = backup(*again);
        QVERIFY(!done.isDoubted);
        QCOMPARE(done.ofOthers, 1);
        QVERIFY(QFile::exists(newest.path));
        QVERIFY(QFile::exists(done.path));
    }

    void whatKilledBackupsLeftIsTakenAway()
    {
        const auto vault = open(m_vault);
        const QString own = m_drive + u'/' + retention::backupName(vault->vaultId(), m_clock.now());
        const QString other
            = m_drive + u'/' + retention::backupName(QUuid::createUuid(), m_clock.now()) + QStringLiteral(".part");
        const QStringList left {own + QStringLiteral(".part"), own + QStringLiteral(".part-wal"),
            own + QStringLiteral(".part-shm"), own + QStringLiteral(".QwErTy")};
        for (const QString& path : left + QStringList {other}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
        }
        const auto done = backup(*vault);
        QStringList expected {QFileInfo(done.path).fileName(), QFileInfo(other).fileName()};
        expected.sort();
        QCOMPARE(QDir(m_drive).entryList(QDir::Files | QDir::Hidden, QDir::Name), expected);
    }

    /// It is the backup that is damaged, and no file of the vault.
    void damagedKeysOfABackupAreTheBackups()
    {
        QString path;
        {
            const auto vault = open(m_vault);
            path = backup(*vault).path;
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray bytes = file.readAll();
        const qsizetype at = bytes.indexOf("\"slots\":\"") + 60;
        QVERIFY(at > 60);
        QVERIFY(file.seek(at) && file.write(bytes[at] == 'A' ? "B" : "A") == 1);
        file.close();
        const base::Error expected {ErrorKind::Damaged, QStringLiteral("backup"), 0};
        QCOMPARE(workspace::readBackupInfo(path, m_clock).error(), expected);
        QCOMPARE(workspace::verifyBackup(path, ownersKey(), m_clock).error(), expected);
    }
};

AICMS_TEST(TestBackupRotation)
#include "test_backup_rotation.moc"
