// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/backup_plan.h"
#include "core/vault/key_derivation.h"
#include "core/workspace/restore.h"
#include "core/workspace/salvage.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace aicms;
using base::ErrorKind;
using workspace::Workspace;

namespace {

const QString ownersWords = QStringLiteral("velvet tundra opaque lantern");

workspace::Credentials ownersKey()
{
    workspace::Credentials who;
    who.secret.password = ownersWords;
    return who;
}

} // namespace

/// A whole vault and its backups, as the command line uses them.
class TestRestore : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::SystemClock m_clock;
    QString m_vault, m_backup;
    base::CustomerId m_anna, m_ben;

    base::CustomerId add(Workspace& vault, const QString& name)
    {
        customers::Customer customer;
        customer.givenName = name;
        customer.emails.push_back({name.toLower() + QStringLiteral("@example.com")});
        return vault.customers().add(customer).result().value();
    }
    QStringList namesIn(const QString& folder, bool* sawAcceptance = nullptr)
    {
        auto opened = Workspace::open(folder, ownersKey(), m_clock, {});
        if (!opened) {
            QTest::qFail(base::errorCode(opened.error().kind).toLatin1(), __FILE__, __LINE__);
            return {};
        }
        const auto ids = (*opened)->customers().ids({}).result().value();
        QStringList names;
        const auto rows = (*opened)->customers().rows(ids).result().value();
        for (const auto& row : rows)
            names << row.name;
        audit::ListFilter filter;
        filter.action = QStringLiteral("backup.accept");
        if (sawAcceptance)
            *sawAcceptance = (*opened)->audit().count(filter).result().value() > 0;
        names.sort();
        return names;
    }
    workspace::RestoreRequest request(const QString& name)
    {
        workspace::RestoreRequest request;
        request.file = m_backup;
        request.target = m_folder.path(name);
        request.measuredBy = m_vault;
        return request;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = m_folder.path(QStringLiteral("shop.aicms"));
        vault::Vault::NewVault options;
        options.business = QStringLiteral("Lindenhof Cycles");
        options.country = QStringLiteral("DE");
        options.ownerName = QStringLiteral("Mara Ellis");
        options.secret.password = ownersWords;
        options.kdf = vault::KdfParameters::floor();
        auto created = Workspace::create(m_vault, std::move(options), m_clock);
        QVERIFY(created);
        Workspace& vault = *created->workspace;
        m_anna = add(vault, QStringLiteral("Anna"));
        m_ben = add(vault, QStringLiteral("Ben"));
        QVERIFY(QDir().mkpath(m_folder.path(QStringLiteral("drive"))));
        QCOMPARE(vault.backups().create(m_vault).result().error().subject, QStringLiteral("backup_folder"));
        const auto done = vault.backups().create(m_folder.path(QStringLiteral("drive"))).result();
        QVERIFY2(done, qPrintable(done ? QString() : done.error().subject));
        m_backup = done->path;
        QCOMPARE(QDir(m_folder.path(QStringLiteral("drive"))).entryList(QDir::Files).size(), 1);
        QVERIFY(vault.backups().last().result().value().has_value());
        const auto erased = vault.erasures().erase({m_anna}, retention::ErasureGround::ConsentWithdrawn).result();
        QVERIFY(erased);
        QCOMPARE(erased->state, retention::ErasureState::Complete);
        add(vault, QStringLiteral("Cleo"));
        QVERIFY(vault.close());
    }

    void aSoundBackupIsSound()
    {
        const auto damage = workspace::verifyBackup(m_backup, ownersKey(), m_clock);
        QVERIFY(damage);
        QCOMPARE(*damage, QStringList());
        auto wrong = ownersKey();
        wrong.secret.password = QStringLiteral("not the passphrase");
        QCOMPARE(workspace::verifyBackup(m_backup, wrong, m_clock).error().kind, ErrorKind::WrongPassword);
    }

    /// Who was removed as a user does not come back with an old backup: neither into the restored vault nor to restore.
    void whoWasRemovedAsAUserStaysOut()
    {
        const QString folder = m_folder.path(QStringLiteral("team.aicms")),
                      drive = m_folder.path(QStringLiteral("team"));
        const QString ritasWords = QStringLiteral("granite willow parade ember");
        QVERIFY(QDir().mkpath(drive));
        workspace::Credentials owner = ownersKey(), rita;
        owner.user = QStringLiteral("Mara Ellis");
        rita.user = QStringLiteral("Rita");
        rita.secret.password = ritasWords;
        workspace::RestoreRequest wanted;
        {
            vault::Vault::NewVault options;
            options.business = QStringLiteral("Team");
            options.country = QStringLiteral("DE");
            options.ownerName = owner.user;
            options.secret.password = ownersWords;
            options.kdf = vault::KdfParameters::floor();
            auto created = Workspace::create(folder, std::move(options), m_clock);
            QVERIFY(created);
            Workspace& vault = *created->workspace;
            vault::Vault::NewUser user;
            user.name = rita.user;
            user.role = QStringLiteral("owner");
            user.secret.password = ritasWords;
            const auto added = vault.users().add(user);
            QVERIFY(added);
            wanted.file = vault.backups().create(drive).result().value().path;
            QVERIFY(vault.users().remove(*added));
            QVERIFY(vault.close());
        }
        wanted.target = m_folder.path(QStringLiteral("team_back.aicms"));
        wanted.measuredBy = folder;
        const auto refused = workspace::restoreBackup(wanted, rita, m_clock);
        QVERIFY(!refused);
        QCOMPARE(refused.error(), (base::Error {ErrorKind::NotAllowed, QStringLiteral("vault.open"), 0}));
        QVERIFY(!QDir(wanted.target).exists());
        const auto restored = workspace::restoreBackup(wanted, owner, m_clock);
        QVERIFY2(restored,
            qPrintable(restored ? QString() : base::errorCode(restored.error().kind) + restored.error().subject));
        QCOMPARE(restored->usersRemovedAgain, 1);
        QVERIFY(!Workspace::open(wanted.target, rita, m_clock, {}));
        auto opened = Workspace::open(wanted.target, owner, m_clock, {});
        QVERIFY(opened);
        QCOMPARE((*opened)->audit().verify(false).result()->firstBad, 0);
    }

    void whoWasErasedStaysErased()
    {
        const auto wanted = request(QStringLiteral("back.aicms"));
        const auto restored = workspace::restoreBackup(wanted, ownersKey(), m_clock);
        QVERIFY2(restored,
            qPrintable(restored ? QString() : base::errorCode(restored.error().kind) + restored.error().subject));
        QCOMPARE(restored->erasedAgain, 1);
        QVERIFY(!restored->erasuresWereMissing);
        QCOMPARE(namesIn(wanted.target), QStringList {QStringLiteral("Ben")});
        QVERIFY(!QFile::exists(wanted.target + QStringLiteral(".restoring")));
        QCOMPARE(workspace::restoreBackup(wanted, ownersKey(), m_clock).error().kind, ErrorKind::AlreadyExists);
    }

    void aRestoreAsideLeavesTheMarkOfTheVaultAlone()
    {
        const auto wanted = request(QStringLiteral("aside.aicms"));
        QVERIFY(workspace::restoreBackup(wanted, ownersKey(), m_clock));
        {
            auto opened = Workspace::open(m_vault, ownersKey(), m_clock, {});
            QVERIFY(opened);
            QVERIFY2(!(*opened)->report().anchor.isBehind(), "it is the newest that there is");
            QVERIFY(!(*opened)->report().anchor.wasTouched());
        }
        {
            auto opened = Workspace::open(wanted.target, ownersKey(), m_clock, {});
            QVERIFY(opened);
            QVERIFY(!(*opened)->report().anchor.isBehind());
            QVERIFY(!(*opened)->report().anchor.wasTouched());
            QCOMPARE((*opened)->report().anchor.inSettings, vault::AnchorFileState::Good);
        }
        // And its anchors go on: what is put back later is noticed.
        QFile file(m_vault + QStringLiteral("/vault.db"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        {
            auto opened = Workspace::open(m_vault, ownersKey(), m_clock, {});
            add(**opened, QStringLiteral("Dora"));
            QVERIFY((*opened)->close());
        }
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray after = file.readAll();
        const auto put = [&file](const QByteArray& bytes) {
            return file.resize(0) && file.seek(0) && file.write(bytes) == bytes.size() && file.flush();
        };
        QVERIFY(put(before));
        QVERIFY((*Workspace::open(m_vault, ownersKey(), m_clock, {}))->report().anchor.isBehind());
        QVERIFY(put(after));
        file.close();
        QVERIFY(!(*Workspace::open(m_vault, ownersKey(), m_clock, {}))->report().anchor.isBehind());
    }

    /// A backup from before an objection does not bring the advertising back. Nor does the vault's own folder as it was
    /// before, with the mark and the list of that day: the mark in the user's settings knows of more.
    void anObjectionSinceTheBackupStands()
    {
        const QString folder = m_folder.path(QStringLiteral("objects.aicms")),
                      drive = m_folder.path(QStringLiteral("drive before the objection"));
        QVERIFY(QDir().mkpath(drive));
        vault::Vault::NewVault options;
        options.business = QStringLiteral("Lindenhof Cycles");
        options.country = QStringLiteral("DE");
        options.ownerName = QStringLiteral("Mara Ellis");
        options.secret.password = ownersWords;
        options.kdf = vault::KdfParameters::floor();
        const QString purpose = QStringLiteral("marketing_email");
        base::CustomerId dora;
        {
            auto created = Workspace::create(folder, std::move(options), m_clock);
            QVERIFY(created);
            dora = add(*created->workspace, QStringLiteral("Dora"));
            consent::EventDraft yes;
            yes.customer = dora;
            yes.purpose = purpose;
            yes.state = consent::State::Given;
            yes.proof = {consent::ProofKind::Text, QStringLiteral("Signed at the counter"), {}};
            QVERIFY(created->workspace->consent().record(yes).result());
            QVERIFY(created->workspace->gate().may(purpose, dora, m_clock.now()).result()->isAllowed);
            QVERIFY(created->workspace->close());
        }
        QMap<QString, QByteArray> before;
        for (const QFileInfo& each : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile file(each.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            before[each.filePath()] = file.readAll();
        }
        workspace::RestoreRequest wanted;
        wanted.target = m_folder.path(QStringLiteral("objects back.aicms"));
        wanted.measuredBy = folder;
        {
            auto vault = Workspace::open(folder, ownersKey(), m_clock, {}).value();
            wanted.file = vault->backups().create(drive).result().value().path;
            consent::EventDraft no;
            no.customer = dora;
            no.purpose = purpose;
            no.state = consent::State::Objected;
            QVERIFY(vault->consent().record(no).result());
            QVERIFY(vault->close());
        }
        const auto restored = workspace::restoreBackup(wanted, ownersKey(), m_clock);
        QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().subject));
        QCOMPARE(restored->takenBackAgain, 1);
        {
            auto vault = Workspace::open(wanted.target, ownersKey(), m_clock, {}).value();
            const auto said = vault->gate().may(purpose, dora, m_clock.now()).result();
            QCOMPARE(said->reason, consent::GateReason::Objected);
            QVERIFY(vault->gate().who(purpose, m_clock.now()).result()->empty());
            QVERIFY(!vault->gate().suppressed(dora, purpose).result()->isEmpty());
        }
        for (const QFileInfo& each : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden))
            QFile::remove(each.filePath());
        for (const auto& [path, bytes] : before.asKeyValueRange()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        }
        wanted.target = m_folder.path(QStringLiteral("objects by the old mark.aicms"));
        const auto refused = workspace::restoreBackup(wanted, ownersKey(), m_clock);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::OlderThanAnchor);
        QVERIFY(!QFile::exists(wanted.target));
        QVERIFY((*Workspace::open(folder, ownersKey(), m_clock, {}))->report().anchor.isBehind());
    }

    /// Of a killed restore, whatever it was to be called; somebody's vault is nobody's leftover.
    void whatAKilledRestoreLeftIsTakenAway()
    {
        const QString left = m_folder.path(QStringLiteral("killed.aicms.restoring"));
        const QString adopted = m_folder.path(QStringLiteral("adopted.aicms.restoring"));
        for (const QString& folder : {left, adopted}) {
            QVERIFY(QDir().mkpath(folder + QStringLiteral("/keys")));
            QVERIFY(QFile::copy(m_vault + QStringLiteral("/vault.db"), folder + QStringLiteral("/vault.db")));
        }
        QVERIFY(QFile::copy(m_vault + QStringLiteral("/vault.keys"), left + QStringLiteral("/keys/vault.keys")));
        QVERIFY(QFile::copy(m_vault + QStringLiteral("/vault.keys"), adopted + QStringLiteral("/vault.keys")));
        QVERIFY(!Workspace::open(left, ownersKey(), m_clock, {}));
        const auto wanted = request(QStringLiteral("after the kill.aicms"));
        QVERIFY(workspace::restoreBackup(wanted, ownersKey(), m_clock));
        QVERIFY(!QFile::exists(left));
        QVERIFY(QFile::exists(adopted + QStringLiteral("/vault.db")));
        QVERIFY(QDir(adopted).removeRecursively());
        QVERIFY(!QFile::exists(wanted.target + QStringLiteral("/keys")));
        QVERIFY(Workspace::open(wanted.target, ownersKey(), m_clock, {}));
    }

    /// A folder of such a name that no restore made is left as it is; nor is one made inside another vault.
    void nobodysFolderIsTakenAway()
    {
        const auto wanted = request(QStringLiteral("beside.aicms"));
        const QString beside = wanted.target + QStringLiteral(".restoring");
        const QString other = m_folder.path(QStringLiteral("other.restoring"));
        for (const QString& folder : {beside, other}) {
            QVERIFY(QDir().mkpath(folder + QStringLiteral("/keys")));
            QFile file(folder + QStringLiteral("/mine.txt"));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        }
        const auto refused = workspace::restoreBackup(wanted, ownersKey(), m_clock);
        QVERIFY(!refused);
        QCOMPARE(refused.error().subject, QStringLiteral("restoring"));
        QVERIFY(!QFile::exists(wanted.target));
        for (const QString& folder : {beside, other}) {
            QVERIFY(QFile::exists(folder + QStringLiteral("/mine.txt")));
            QVERIFY(QDir(folder).removeRecursively());
        }
        auto inside = wanted;
        inside.target = m_vault + QStringLiteral("/sub/deep");
        QCOMPARE(
            workspace::restoreBackup(inside, ownersKey(), m_clock).error().subject, QStringLiteral("restore_folder"));
        QVERIFY(!QFile::exists(m_vault + QStringLiteral("/sub")));
    }

    void aBackupSaysWhoseItIs()
    {
        const auto info = workspace::readBackupInfo(m_backup, m_clock);
        QVERIFY(info);
        QCOMPARE(info->business, QStringLiteral("Lindenhof Cycles"));
        QCOMPARE(info->users.size(), std::size_t(1));
        QCOMPARE(info->users[0].name, QStringLiteral("Mara Ellis"));
        QCOMPARE(
            workspace::readBackupInfo(m_vault + QStringLiteral("/vault.db"), m_clock).error().kind, ErrorKind::Damaged);
    }

    /// It says what a restore would bring, and leaves nothing behind.
    void aTrialChangesNothing()
    {
        auto wanted = request(QStringLiteral("trial.aicms"));
        wanted.isTrial = true;
        const QDir anchors(qEnvironmentVariable("XDG_CONFIG_HOME"));
        const auto files = [&] {
            QStringList all;
            for (const QString& folder : {anchors.path(), m_folder.path(QString())}) {
                QDirIterator it(folder, QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
                while (it.hasNext())
                    all << it.next();
            }
            all.sort();
            return all;
        };
        const QStringList before = files();
        const auto tried = workspace::restoreBackup(wanted, ownersKey(), m_clock);
        QVERIFY2(tried, qPrintable(tried ? QString() : tried.error().subject));
        QCOMPARE(tried->erasedAgain, 1);
        QCOMPARE(tried->customers, 1);
        QCOMPARE(files(), before);
    }

    /// The list of who was erased since is brought up to the last erasure while the vault goes on being used.
    void aVaultThatIsOpenMeasuresItself()
    {
        auto vault = Workspace::open(m_vault, ownersKey(), m_clock, {}).value();
        const QString drive = m_folder.path(QStringLiteral("drive of the open one"));
        QVERIFY(QDir().mkpath(drive));
        const auto emil = add(*vault, QStringLiteral("Emil"));
        auto wanted = request(QStringLiteral("beside the open one.aicms"));
        wanted.file = vault->backups().create(drive).result().value().path;
        QVERIFY(vault->erasures().erase({emil}, retention::ErasureGround::ConsentWithdrawn).result());
        QVERIFY(vault->audit().writeAnchor()); // of what the list does not reach to yet
        const auto restored = workspace::restoreInBackground(wanted, ownersKey(), m_clock, vault.get()).result();
        QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().subject));
        QCOMPARE(restored->erasedAgain, 1);
        audit::ListFilter filter;
        filter.action = QStringLiteral("backup.restore_begun");
        QCOMPARE(vault->audit().count(filter).result().value(), 1);
        QVERIFY(vault->close());
        QVERIFY(!namesIn(wanted.target).contains(QStringLiteral("Emil")));
    }

    /// Whoever stands before a damaged vault is told of the newest backup that is whole.
    void theNewestWholeBackupIsFound()
    {
        const auto newest = [this] { return workspace::newestCheckedBackup(m_vault, m_clock).result().value(); };
        QCOMPARE(newest(), QString());
        const QString drive = m_folder.path(QStringLiteral("planned drive"));
        QVERIFY(QDir().mkpath(drive));
        const QString older = drive + u'/' + QFileInfo(m_backup).fileName();
        QVERIFY(QFile::copy(m_backup, older));
        const QUuid id = workspace::readBackupInfo(m_backup, m_clock)->manifest.vaultId;
        retention::BackupPlan plan {true, drive, retention::rootOf(drive)};
        QVERIFY(retention::writeBackupPlan(id, plan));
        QCOMPARE(newest(), older);
        const QString later = drive + u'/'
            + retention::backupName(id, base::UtcTime::fromDateTime(QDateTime::currentDateTimeUtc().addYears(1)));
        QVERIFY(QFile::copy(m_backup, later));
        QCOMPARE(newest(), later);
        QFile file(later);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() - 1));
        file.close();
        QCOMPARE(newest(), older);
        plan.root = QStringLiteral("/a drive that was taken away");
        QVERIFY(retention::writeBackupPlan(id, plan));
        QCOMPARE(newest(), QString());
    }

    void whoMayNotManageTheVaultRestoresNothing()
    {
        const QString folder = m_folder.path(QStringLiteral("two.aicms"));
        vault::Vault::NewVault options;
        options.business = QStringLiteral("Lindenhof Cycles");
        options.country = QStringLiteral("DE");
        options.ownerName = QStringLiteral("Mara Ellis");
        options.secret.password = ownersWords;
        options.kdf = vault::KdfParameters::floor();
        auto created = Workspace::create(folder, std::move(options), m_clock);
        QVERIFY(created);
        workspace::Credentials auditor {QStringLiteral("Jonas Weber"), {}};
        auditor.secret.password = ownersWords;
        QVERIFY(created->workspace->users().add(
            {auditor.user, QStringLiteral("auditor"), {ownersWords, {}}, vault::KdfParameters::floor()}));
        const QString drive = m_folder.path(QStringLiteral("drive of two"));
        QVERIFY(QDir().mkpath(drive));
        workspace::RestoreRequest wanted;
        wanted.file = created->workspace->backups().create(drive).result().value().path;
        wanted.target = m_folder.path(QStringLiteral("two back.aicms"));
        wanted.measuredBy = folder;
        QVERIFY(created->workspace->close());
        const auto refused = workspace::restoreBackup(wanted, auditor, m_clock);
        QVERIFY(!refused);
        QCOMPARE(refused.error(), (base::Error {ErrorKind::NotAllowed, QStringLiteral("backup.restore"), 0}));
        QVERIFY(!QFile::exists(wanted.target));
        auto owner = ownersKey();
        owner.user = QStringLiteral("Mara Ellis");
        QVERIFY(workspace::restoreBackup(wanted, owner, m_clock));
    }

    void withoutTheListNothingIsRestored()
    {
        const QString list = m_vault + QStringLiteral("/vault.tombstones");
        QFile file(list);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        const auto put = [&list](const QByteArray& bytes) {
            QFile changed(list);
            return changed.open(QIODevice::WriteOnly) && changed.write(bytes) == bytes.size();
        };
        auto wanted = request(QStringLiteral("refused.aicms"));
        QFile::remove(list);
        const auto refused = workspace::restoreBackup(wanted, ownersKey(), m_clock);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::OlderThanAnchor);
        QCOMPARE(refused.error().subject, QStringLiteral("tombstones"));
        // As it stood before the last pieces were written.
        QVERIFY(put(whole.left(whole.lastIndexOf("{\"commit\""))));
        QCOMPARE(workspace::restoreBackup(wanted, ownersKey(), m_clock).error().kind, ErrorKind::OlderThanAnchor);
        QByteArray changed = whole;
        changed[changed.indexOf("digest\":\"") + 12] ^= 1;
        QVERIFY(put(changed));
        QCOMPARE(workspace::restoreBackup(wanted, ownersKey(), m_clock).error().kind, ErrorKind::Tampered);
        wanted.measuredBy.clear();
        QCOMPARE(workspace::restoreBackup(wanted, ownersKey(), m_clock).error().kind, ErrorKind::OlderThanAnchor);
        QVERIFY(!QFile::exists(wanted.target));
        QVERIFY(!QFile::exists(wanted.target + QStringLiteral(".restoring")));

        wanted.acceptMissingErasures = true;
        const auto accepted = workspace::restoreBackup(wanted, ownersKey(), m_clock);
        QVERIFY(accepted);
        QVERIFY(accepted->erasuresWereMissing);
        bool isLogged = false;
        QCOMPARE(namesIn(wanted.target, &isLogged), (QStringList {QStringLiteral("Anna"), QStringLiteral("Ben")}));
        QVERIFY(isLogged);
        QVERIFY(put(whole));
    }
};

AICMS_TEST(TestRestore)
#include "test_restore.moc"
