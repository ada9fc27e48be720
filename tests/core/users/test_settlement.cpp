// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/key_derivation.h"
#include "core/workspace/workspace.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTest>

using namespace aicms;
using workspace::Workspace;

namespace {

const QString password = QStringLiteral("velvet tundra opaque lantern");
const QString ownerName = QStringLiteral("Mara Ellis");
const QString secondName = QStringLiteral("Jonas Weber");
constexpr base::UserId second {2};

vault::Secret secret()
{
    vault::Secret made;
    made.password = password;
    return made;
}

vault::Vault::NewUser newUser(const QString& role = QStringLiteral("staff"))
{
    return {secondName, role, secret(), vault::KdfParameters::floor()};
}

} // namespace

/// What a failing disk left of a change of the users, made here by hand, and what the next opening makes of it.
class TestSettlement : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::SystemClock m_clock;
    QString m_vault;
    int m_count = 0;

    std::unique_ptr<Workspace> opened(const QString& user = ownerName, Workspace::Options options = {})
    {
        auto vault = Workspace::open(m_vault, {user, secret()}, m_clock, options);
        if (!vault)
            qFatal("%s %s", qPrintable(base::errorCode(vault.error().kind)), qPrintable(vault.error().subject));
        return std::move(*vault);
    }
    /// Changes the slot file and nothing else.
    void inSlots(const std::function<bool(vault::Vault&, vault::Unlocked&)>& change)
    {
        auto slotFile = vault::Vault::open(m_vault, m_clock).value();
        auto unlocked = slotFile
                            .unlock(ownerName, secret(),
                                [&](const vault::SecretBytes& key) {
                                    return storage::Database::opensWith(slotFile.databasePath(), key);
                                })
                            .value();
        QVERIFY(change(slotFile, unlocked));
    }
    qint64 keyNumber() { return vault::Vault::open(m_vault, m_clock)->info()->keyNumber; }
    static qint64 logged(Workspace& vault, const char* action)
    {
        audit::ListFilter filter;
        filter.action = QLatin1String(action);
        return vault.audit().count(filter).result().value();
    }
    static void inDatabase(Workspace& vault, const char* sql)
    {
        QVERIFY(vault.database()
                .write([sql](storage::WriteTransaction& tx) -> base::Result<void> {
                    tx.execute(sql);
                    return {};
                })
                .result());
    }

    QHash<QString, QByteArray> slotFiles() const
    {
        QHash<QString, QByteArray> texts;
        for (const char* name : {"/vault.keys", "/vault.keys.2"}) {
            QFile file(m_vault + QLatin1String(name));
            if (file.open(QIODevice::ReadOnly))
                texts.insert(file.fileName(), file.readAll());
        }
        return texts;
    }
    static void putBack(const QHash<QString, QByteArray>& texts)
    {
        QCOMPARE(texts.size(), 2);
        for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
            QFile file(it.key());
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(it.value()) == it.value().size());
        }
    }

private Q_SLOTS:
    void init()
    {
        m_vault = m_folder.path(QStringLiteral("shop%1.aicms").arg(++m_count));
        vault::Vault::NewVault options {QStringLiteral("Lindenhof Cycles"), QStringLiteral("DE"), ownerName, secret(),
            {}, vault::KdfParameters::floor()};
        QVERIFY(Workspace::create(m_vault, std::move(options), m_clock));
    }

    void whereAllAgreesNothingIsLogged()
    {
        QCOMPARE(opened()->users().add(newUser()).value(), second);
        const auto vault = opened();
        QCOMPARE(logged(*vault, "user."), 1);
        QCOMPARE(logged(*vault, "vault.rotate_key"), 0);
        QVERIFY(!vault->report().rotationSettled);
        QVERIFY(!vault->report().keyIsDue);
    }

    void aUserWithoutARowGetsIt()
    {
        inSlots(
            [](vault::Vault& slotFile, vault::Unlocked& by) { return slotFile.addUser(by, newUser()).has_value(); });
        const auto users = opened()->users().list().value();
        QCOMPARE(users.size(), std::size_t(2));
        QCOMPARE(users.back().id, second);
        QCOMPARE(users.back().name, secondName);
        QCOMPARE(users.back().role, QStringLiteral("staff"));
        const auto vault = opened();
        QCOMPARE(logged(*vault, "user.add_settled"), 1); // once
        QVERIFY(vault->audit().verify(true).result()->ok);
    }

    void aUserWithoutASlotIsRemovedAndTheKeyRenewed()
    {
        QVERIFY(opened()->users().add(newUser()));
        const qint64 before = keyNumber();
        inSlots(
            [](vault::Vault& slotFile, vault::Unlocked& by) { return slotFile.removeUser(by, second).has_value(); });
        {
            const auto vault = opened();
            QVERIFY(vault->report().rotationSettled);
            QVERIFY(vault->users().list()->back().removedAt);
            QCOMPARE(logged(*vault, "user.remove_settled"), 1);
            QCOMPARE(logged(*vault, "vault.rotate_key"), 1);
        }
        QCOMPARE(keyNumber(), before + 1);
        const auto vault = opened();
        QVERIFY(!vault->report().rotationSettled);
        QCOMPARE(logged(*vault, "user.remove_settled"), 1);
        QCOMPARE(keyNumber(), before + 1);
    }

    void aRoleFollowsTheSlot()
    {
        QVERIFY(opened()->users().add(newUser()));
        inSlots([](vault::Vault& slotFile, vault::Unlocked& by) {
            return slotFile.changeRole(by, second, QStringLiteral("auditor")).has_value();
        });
        const auto vault = opened();
        QCOMPARE(vault->users().list()->back().role, QStringLiteral("auditor"));
        QCOMPARE(logged(*vault, "user.role_settled"), 1);
    }

    /// Whoever opens next ends it, without the right to renew the key of his own will.
    void aKeyThatIsDueIsRenewedByWhoeverOpens()
    {
        {
            const auto vault = opened();
            QVERIFY(vault->users().add(newUser()));
            inDatabase(*vault, "INSERT INTO setting (name, value) VALUES ('users.due_key', '1')");
        }
        QCOMPARE(keyNumber(), 1);
        QVERIFY(opened(secondName)->report().rotationSettled);
        QCOMPARE(keyNumber(), 2);
        QVERIFY(!opened(secondName)->report().rotationSettled);
        QCOMPARE(logged(*opened(), "vault.rotate_key"), 1);
        QCOMPARE(keyNumber(), 2);
    }

    /// Only the last write of a rotation failed: it counts, and the log hears of it late.
    void aRotationThatTheLogDoesNotKnowIsEntered()
    {
        {
            const auto vault = opened();
            QVERIFY(vault->users().rotateKey());
            inDatabase(*vault, "UPDATE setting SET value = '1' WHERE name = 'users.logged_key'");
            inDatabase(*vault, "INSERT INTO setting (name, value) VALUES ('users.due_key', '1')");
        }
        QVERIFY(!opened()->report().rotationSettled);
        const auto vault = opened();
        QCOMPARE(logged(*vault, "vault.rotate_key_settled"), 1);
        QCOMPARE(logged(*vault, "vault.rotate_key"), 2);
        QCOMPARE(keyNumber(), 2);
    }

    /// It proves nothing of who may open, so nobody is removed for it.
    void anOlderSlotFileSettlesNothing()
    {
        const auto older = slotFiles();
        QVERIFY(opened()->users().add(newUser()));
        putBack(older);
        const auto vault = opened();
        QVERIFY(vault->report().slotsAreOlder);
        QVERIFY(!vault->users().list()->back().removedAt);
        QCOMPARE(logged(*vault, "user.remove_settled"), 0);
        QCOMPARE(keyNumber(), 1);
    }

    void anOlderSlotFileGivesNoRightsBack_data()
    {
        QTest::addColumn<bool>("readOnly");
        QTest::newRow("to work in") << false;
        QTest::newRow("for reading") << true;
    }
    void anOlderSlotFileGivesNoRightsBack()
    {
        QFETCH(bool, readOnly);
        QVERIFY(opened()->users().add(newUser(QStringLiteral("owner"))));
        const auto older = slotFiles();
        QVERIFY(opened()->users().changeRole(second, QStringLiteral("staff")));
        putBack(older);
        {
            const auto vault = opened(secondName, {.readOnly = readOnly});
            QVERIFY(vault->report().slotsAreOlder);
            QCOMPARE(vault->session().role.name, QStringLiteral("staff"));
            QCOMPARE(vault->users().exportKey().error().kind, base::ErrorKind::NotAllowed);
            QCOMPARE(vault->users().remove({1}).error().kind, base::ErrorKind::NotAllowed);
            // A change that makes the older file as new as the one that was noted would make it count again.
            vault::Secret next;
            next.password = QStringLiteral("harbour violet cobalt meadow");
            QCOMPARE(vault->users().changePassword(secret(), next).error().kind,
                readOnly ? base::ErrorKind::ReadOnly : base::ErrorKind::NotAllowed);
        }
        // What an owner changes next takes nothing of it over.
        {
            const auto vault = opened();
            QVERIFY(vault->report().slotsAreOlder);
            QCOMPARE(vault->session().role.name, QStringLiteral("owner"));
            QVERIFY(vault->users().rotateKey());
        }
        QVERIFY(!opened()->report().slotsAreOlder);
        QCOMPARE(opened(secondName)->session().role.name, QStringLiteral("staff"));
        QCOMPARE(opened()->users().list()->back().role, QStringLiteral("staff"));
    }

    void anOlderSlotFileLetsNobodyInWhoWasRemoved()
    {
        QVERIFY(opened()->users().add(newUser()));
        const auto older = slotFiles();
        inSlots([](vault::Vault& slotFile, vault::Unlocked& by) {
            return slotFile.setBusiness(by, QStringLiteral("Lindenhof"), QStringLiteral("DE")).has_value();
        });
        // Removed, and the key not yet renewed: the older file's key still opens the database.
        inDatabase(*opened(), "UPDATE app_user SET removed_at = added_at WHERE id = 2");
        putBack(older);
        const auto refused = Workspace::open(m_vault, {secondName, secret()}, m_clock, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, base::ErrorKind::NotAllowed);
        QVERIFY2(opened()->report().slotsAreOlder, "others come in as before");
    }
};

AICMS_TEST(TestSettlement)
#include "test_settlement.moc"
