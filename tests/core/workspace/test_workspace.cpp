// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/key_derivation.h"
#include "core/workspace/workspace.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"

#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace aicms;
using base::ErrorKind;
using workspace::Workspace;

namespace {

const QString ownerPassword = QStringLiteral("velvet tundra opaque lantern");
const QString staffPassword = QStringLiteral("mosaic drift anchor ribbon");
const QString ownerName = QStringLiteral("Mara Ellis");
const QString staffName = QStringLiteral("Jonas Weber");

vault::Vault::NewVault newVault()
{
    vault::Vault::NewVault options;
    options.business = QStringLiteral("Lindenhof Cycles");
    options.country = QStringLiteral("DE");
    options.ownerName = ownerName;
    options.secret.password = ownerPassword;
    options.kdf = vault::KdfParameters::floor();
    return options;
}

workspace::Credentials credentials(const QString& user, const QString& password)
{
    workspace::Credentials who;
    who.user = user;
    who.secret.password = password;
    return who;
}

vault::Vault::NewUser newUser(const QString& role)
{
    vault::Vault::NewUser user;
    user.name = staffName;
    user.role = role;
    user.secret.password = staffPassword;
    user.kdf = vault::KdfParameters::floor();
    return user;
}

} // namespace

class TestWorkspace : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::SystemClock m_clock;
    QString m_vault;
    int m_count = 0;

    base::Result<std::unique_ptr<Workspace>> open(const QString& user, const QString& password)
    {
        return Workspace::open(m_vault, credentials(user, password), m_clock, {});
    }
    QString markBeside() const { return m_vault + QStringLiteral(".creating"); }
    /// As if its making had been killed: both marks stand again. `codeFile`: the one that was to get the code.
    void markAsHalfMade(const QByteArray& codeFile = {}) const
    {
        QFile beside(markBeside());
        QVERIFY(beside.open(QIODevice::WriteOnly));
        beside.write(codeFile);
        QVERIFY(QFile(m_vault + QStringLiteral("/vault.creating")).open(QIODevice::WriteOnly));
    }

private Q_SLOTS:
    void init() { m_vault = m_folder.path(QStringLiteral("shop%1.aicms").arg(++m_count)); }

    void aVaultIsMadeClosedAndOpened()
    {
        auto created = Workspace::create(m_vault, newVault(), m_clock);
        QVERIFY(created.has_value());
        QCOMPARE(created->workspace->session().userName, ownerName);
        QCOMPARE(created->workspace->session().role.name, QStringLiteral("owner"));
        QVERIFY(created->workspace->close().has_value());
        created->workspace.reset();
        for (const char* name : {"vault.db", "vault.keys", "vault.keys.2", "vault.anchor"})
            QVERIFY2(QFile::exists(m_vault + QLatin1Char('/') + QLatin1String(name)), name);
        QCOMPARE(QFile::permissions(m_vault) & 0x0077, QFile::Permissions());

        QCOMPARE(open(ownerName, QStringLiteral("not the passphrase")).error().kind, ErrorKind::WrongPassword);
        auto opened = open({}, ownerPassword);
        QVERIFY(opened.has_value());
        QVERIFY(!(*opened)->report().anchor.isBehind());
        const auto verified = (*opened)->audit().verify(true).result().value();
        QVERIFY(verified.ok);
        audit::ListFilter ofVault;
        ofVault.action = QStringLiteral("vault.");
        QCOMPARE((*opened)->audit().list(ofVault).result().value().size(), std::size_t(4)); // create, open, close, open
    }

    /// Where it was made is where it is meant, whatever the zone of the program that opens it.
    void aVaultKeepsItsZone()
    {
        const QByteArray before = qgetenv("TZ");
        const auto go = [](const QByteArray& zone) { zone.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", zone); };
        go("Europe/Berlin");
        auto created = Workspace::create(m_vault, newVault(), m_clock);
        QVERIFY(created.has_value());
        QCOMPARE(created->workspace->zone().id(), QByteArrayLiteral("Europe/Berlin"));
        created->workspace.reset();
        go("Asia/Tokyo");
        auto opened = open(ownerName, ownerPassword);
        QVERIFY(opened.has_value());
        QCOMPARE((*opened)->zone().id(), QByteArrayLiteral("Europe/Berlin"));
        QCOMPARE((*opened)->consent().zone().id(), QByteArrayLiteral("Europe/Berlin"));
        QCOMPARE((*opened)->setZone(QStringLiteral("Nowhere/Town")).error().subject, QStringLiteral("zone"));
        // An earlier vault holds none: it takes that of its next opening.
        QVERIFY((*opened)
                ->database()
                .write([](storage::WriteTransaction& tx) -> base::Result<void> {
                    tx.execute("DELETE FROM setting WHERE name = 'zone'");
                    return {};
                })
                .result());
        opened->reset();
        opened = open(ownerName, ownerPassword);
        QCOMPARE((*opened)->zone().id(), QByteArrayLiteral("Asia/Tokyo"));
        opened->reset();
        go("UTC");
        opened = open(ownerName, ownerPassword);
        QCOMPARE((*opened)->zone().id(), QByteArrayLiteral("Asia/Tokyo"));
        QVERIFY((*opened)->setZone(QStringLiteral("Europe/Lisbon")).has_value());
        opened->reset();
        opened = open(ownerName, ownerPassword);
        QCOMPARE((*opened)->zone().id(), QByteArrayLiteral("Europe/Lisbon"));
        opened->reset();
        go(before);
    }

    void theRecoveryCodeOpens()
    {
        auto created = Workspace::create(m_vault, newVault(), m_clock);
        QVERIFY(created.has_value());
        created->workspace.reset();
        auto opened = Workspace::openWithRecoveryCode(m_vault, created->recoveryCode, m_clock, {});
        QVERIFY(opened.has_value());
        QVERIFY((*opened)->openedByRecoveryCode());
        vault::Secret next;
        next.password = staffPassword;
        QVERIFY((*opened)->users().changePassword({}, next).has_value());
        opened->reset();
        QVERIFY(open(ownerName, staffPassword).has_value());
    }

    void theBusinessIsRenamedAndMovesToAnotherCountry()
    {
        auto created = Workspace::create(m_vault, newVault(), m_clock);
        QVERIFY(created.has_value());
        Workspace& shop = *created->workspace;
        QSignalSpy told(&shop, &Workspace::businessChanged);
        QCOMPARE(shop.setBusiness(QString(), QStringLiteral("AT")).error().subject, QStringLiteral("business"));
        QCOMPARE(
            shop.setBusiness(QStringLiteral("Mara's Wheels"), QString()).error().subject, QStringLiteral("country"));
        QCOMPARE(shop.business(), QStringLiteral("Lindenhof Cycles"));
        QCOMPARE(told.size(), 0);

        QVERIFY(shop.setBusiness(QStringLiteral("  Mara's   Wheels "), QStringLiteral("AT")).has_value());
        QCOMPARE(shop.business(), QStringLiteral("Mara's Wheels"));
        QCOMPARE(shop.country(), QStringLiteral("DE")); // whose rules the services go on with until they are made anew
        QCOMPARE(shop.nextCountry(), QStringLiteral("AT"));
        QCOMPARE(told.size(), 1);
        audit::ListFilter ofBusiness;
        ofBusiness.action = QStringLiteral("vault.business");
        const auto logged = shop.audit().list(ofBusiness).result().value();
        QCOMPARE(logged.size(), std::size_t(1));
        QCOMPARE(logged.front().entry.details, QStringLiteral("name country=DE>AT")); // no name: it may be a person's
        created->workspace.reset();

        const auto opened = open(ownerName, ownerPassword);
        QVERIFY(opened.has_value());
        QCOMPARE((*opened)->business(), QStringLiteral("Mara's Wheels"));
        QCOMPARE((*opened)->country(), QStringLiteral("AT"));
        QVERIFY(!(*opened)->report().slotsAreOlder);
    }

    void oneProgramAtATime()
    {
        auto created = Workspace::create(m_vault, newVault(), m_clock);
        QVERIFY(created.has_value());
        QCOMPARE(open({}, ownerPassword).error().kind, ErrorKind::InUse);
        created->workspace.reset();
        QVERIFY(open({}, ownerPassword).has_value());
    }

    void usersComeAndGo()
    {
        auto created = Workspace::create(m_vault, newVault(), m_clock);
        QVERIFY(created.has_value());
        Workspace& owner = *created->workspace;
        QCOMPARE(owner.users().add(newUser(QStringLiteral("no such role"))).error().kind, ErrorKind::NotFound);
        const auto id = owner.users().add(newUser(QStringLiteral("staff")));
        QVERIFY(id.has_value());
        QCOMPARE(owner.users().add(newUser(QStringLiteral("staff"))).error().kind, ErrorKind::AlreadyExists);
        created->workspace.reset();
        {
            auto staff = open(staffName, staffPassword);
            QVERIFY(staff.has_value());
            QCOMPARE((*staff)->session().role.name, QStringLiteral("staff"));
            QVERIFY((*staff)->session().role.rights.testFlag(access::Right::EditCustomers));
            QCOMPARE((*staff)->users().list().error().kind, ErrorKind::NotAllowed);
            QCOMPARE((*staff)->users().rotateKey().error().kind, ErrorKind::NotAllowed);
            QCOMPARE((*staff)->users().exportKey().error().kind, ErrorKind::NotAllowed);
            QCOMPARE((*staff)->users().add(newUser(QStringLiteral("owner"))).error().kind, ErrorKind::NotAllowed);
            QCOMPARE((*staff)->users().remove({1}).error().kind, ErrorKind::NotAllowed);
            QCOMPARE((*staff)->users().changeRole(*id, QStringLiteral("owner")).error().kind, ErrorKind::NotAllowed);
        }
        {
            auto again = open(ownerName, ownerPassword);
            QVERIFY((*again)->users().changeRole(*id, QStringLiteral("auditor")).has_value());
        }
        {
            auto auditor = open(staffName, staffPassword);
            QCOMPARE((*auditor)->session().role.name, QStringLiteral("auditor"));
            QVERIFY((*auditor)->audit().verify(false).result().value().ok);
            QCOMPARE((*auditor)->audit().verify(true).result().error().kind, ErrorKind::NotAllowed);
        }
        {
            auto again = open(ownerName, ownerPassword);
            QVERIFY((*again)->users().remove(*id).has_value());
            QCOMPARE((*again)->users().list().value().back().removedAt.has_value(), true);
        }
        QCOMPARE(open(staffName, staffPassword).error().kind, ErrorKind::NotFound);
        QVERIFY2(open(ownerName, ownerPassword).has_value(), "the owner opens with the rotated key");
    }

    void rotationKeepsAbsentUsers()
    {
        auto created = Workspace::create(m_vault, newVault(), m_clock);
        QVERIFY(created.has_value());
        QVERIFY(created->workspace->users().add(newUser(QStringLiteral("staff"))).has_value());
        const auto before = created->workspace->users().exportKey();
        QVERIFY(created->workspace->users().rotateKey().has_value());
        const auto after = created->workspace->users().exportKey();
        QVERIFY(!before->equals(*after));
        QCOMPARE(after->size(), std::size_t(64));
        created->workspace.reset();
        QVERIFY(open(staffName, staffPassword).has_value());
        QVERIFY(Workspace::openWithRecoveryCode(m_vault, created->recoveryCode, m_clock, {}).has_value());
    }

    void anOldCopyOfTheDatabaseIsReported()
    {
        auto created = Workspace::create(m_vault, newVault(), m_clock);
        QVERIFY(created.has_value());
        created->workspace.reset();
        const QString database = m_vault + QStringLiteral("/vault.db");
        QVERIFY(QFile::copy(database, database + QStringLiteral(".old")));
        QVERIFY(open({}, ownerPassword).has_value());
        QFile::remove(database);
        QVERIFY(QFile::rename(database + QStringLiteral(".old"), database));
        auto opened = open({}, ownerPassword);
        QVERIFY(opened.has_value());
        QVERIFY((*opened)->report().anchor.isBehind());
        opened->reset();
        opened = open({}, ownerPassword);
        QVERIFY2((*opened)->report().anchor.isBehind(), "opening it once does not make it the newest");
        QVERIFY((*opened)->audit().checkpoint().has_value());
        opened->reset();
        opened = open({}, ownerPassword);
        QVERIFY2(!(*opened)->report().anchor.isBehind(), "somebody vouched for it");
    }

    void aCreationThatWasCutOffSaysSo()
    {
        auto created = Workspace::create(m_vault, newVault(), m_clock);
        QVERIFY(created.has_value());
        created->workspace.reset();
        QVERIFY(!QFile::exists(markBeside()));
        // As a kill in the middle leaves it: the marks, and a database without tables.
        markAsHalfMade();
        QVERIFY(QFile::resize(m_vault + QStringLiteral("/vault.db"), 0));
        const auto opened = open({}, ownerPassword);
        QCOMPARE(opened.error().kind, ErrorKind::NotAVault);
        QCOMPARE(opened.error().subject, QStringLiteral("creation_cut_off"));
        created = Workspace::create(m_vault, newVault(), m_clock);
        QVERIFY2(created.has_value(), "it can be made anew under the same name");
        QVERIFY(!QFile::exists(markBeside()));
    }

    /// A kill between the database and its recovery code: the password opens it, and nobody was told that it was made.
    void aCreationWithoutARecoveryCodeWasCutOff()
    {
        {
            // Whoever is no owner any more has no code, and his successor has none yet: as the kill leaves it.
            auto created = Workspace::create(m_vault, newVault(), m_clock);
            QVERIFY(created.has_value());
            auto& users = created->workspace->users();
            QVERIFY(users.add(newUser(QStringLiteral("owner"))).has_value());
            QVERIFY(users.changeRole(created->workspace->session().user, QStringLiteral("staff")).has_value());
        }
        markAsHalfMade();
        const auto opened = open(staffName, staffPassword);
        QVERIFY2(!opened, "it looks whole and has no recovery code");
        QCOMPARE(opened.error().subject, QStringLiteral("creation_cut_off"));
        QVERIFY2(QFile::exists(markBeside()), "so that it can be made anew");
        QVERIFY(Workspace::create(m_vault, newVault(), m_clock).has_value());
        QVERIFY(!QFile::exists(markBeside()));
        // Its file was to get the code and never came to be.
        markAsHalfMade(m_vault.toUtf8() + ".code");
        QCOMPARE(open({}, ownerPassword).error().subject, QStringLiteral("creation_cut_off"));
        // Marks that only could not be taken away hide no vault.
        markAsHalfMade();
        QVERIFY(open({}, ownerPassword).has_value());
        QVERIFY(!QFile::exists(markBeside()));
        QVERIFY(!QFile::exists(m_vault + QStringLiteral("/vault.creating")));
    }

    /// The mark comes back from a copy of the folder's neighbours, and the file with the code went into a safe.
    void aMarkAloneNeverCallsAFullVaultEmpty()
    {
        {
            auto created = Workspace::create(m_vault, newVault(), m_clock);
            QVERIFY(created.has_value());
            customers::Customer customer;
            customer.familyName = QStringLiteral("Demir");
            const auto added = created->workspace->customers().add(std::move(customer)).result();
            QVERIFY(added.has_value());
        }
        QFile mark(markBeside());
        QVERIFY(mark.open(QIODevice::WriteOnly));
        mark.write(m_vault.toUtf8() + ".code");
        mark.close();
        const auto again = Workspace::create(m_vault, newVault(), m_clock);
        QCOMPARE(again.error(), (base::Error {ErrorKind::AlreadyExists, QStringLiteral("vault"), 0}));
        // Nor are the key files of a vault taken whose database stands elsewhere.
        const QString database = m_vault + QStringLiteral("/vault.db");
        QVERIFY(QFile::rename(database, m_vault + QStringLiteral(".away")));
        QFile::remove(m_vault + QStringLiteral("/vault.anchor"));
        QCOMPARE(Workspace::create(m_vault, newVault(), m_clock).error().kind, ErrorKind::AlreadyExists);
        QVERIFY(QFile::rename(m_vault + QStringLiteral(".away"), database));
        const auto opened = open({}, ownerPassword);
        QVERIFY2(opened.has_value(), "the mark proves nothing");
        QCOMPARE((*opened)->customers().count({}).result().value(), qint64(1));
        QVERIFY(!QFile::exists(markBeside()));
    }

    void theCodeIsHandedOverWhileTheVaultIsHalfMade()
    {
        const QString mark = markBeside();
        const QString file = m_vault + QStringLiteral(".code");
        bool wasHalfMade = false;
        const auto made = Workspace::create(m_vault, newVault(), m_clock, {file, [&](const vault::RecoveryCode&) {
                                                                               wasHalfMade = QFile::exists(mark);
                                                                               return base::Result<void>(
                                                                                   base::fail(ErrorKind::DiskFull));
                                                                           }});
        QCOMPARE(made.error().kind, ErrorKind::DiskFull);
        QVERIFY(wasHalfMade);
        QVERIFY2(!QFile::exists(m_vault) && !QFile::exists(mark), "nobody has its code");
    }

    void makingItAnewAfterAKillIsQuiet()
    {
        QVERIFY(Workspace::create(m_vault, newVault(), m_clock).has_value());
        markAsHalfMade();
        static int warnings = 0;
        warnings = 0;
        const auto before
            = qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) { ++warnings; });
        const bool isMade = Workspace::create(m_vault, newVault(), m_clock).has_value();
        qInstallMessageHandler(before);
        QVERIFY(isMade);
        QCOMPARE(warnings, 0);
    }

    void aDatabaseWithoutKeyFilesIsDamage()
    {
        auto created = Workspace::create(m_vault, newVault(), m_clock);
        QVERIFY(created.has_value());
        created->workspace.reset();
        QVERIFY(QFile::remove(m_vault + QStringLiteral("/vault.keys")));
        QVERIFY(QFile::remove(m_vault + QStringLiteral("/vault.keys.2")));
        QCOMPARE(open({}, ownerPassword).error(), (base::Error {ErrorKind::Damaged, QStringLiteral("vault.keys"), 0}));
    }

    void missingAndWrongFiles()
    {
        auto created = Workspace::create(m_vault, newVault(), m_clock);
        QVERIFY(created.has_value());
        created->workspace.reset();
        QVERIFY(QFile::remove(m_vault + QStringLiteral("/vault.keys")));
        {
            auto opened = open({}, ownerPassword);
            QVERIFY2(opened.has_value(), "the second copy of the slot file serves");
            QVERIFY((*opened)->report().slotCopyDamaged);
        }
        const QString database = m_vault + QStringLiteral("/vault.db");
        QVERIFY(QFile::rename(database, database + QStringLiteral(".away")));
        QCOMPARE(open({}, ownerPassword).error().kind, ErrorKind::NotFound);
        QVERIFY2(!QFile::exists(database), "no empty database is made in its place");
#ifdef Q_OS_UNIX
        QCOMPARE(::mkfifo(QFile::encodeName(database).constData(), 0600), 0); // nobody writes into it, ever
        QCOMPARE(open({}, ownerPassword).error(), (base::Error {ErrorKind::Damaged, QStringLiteral("vault.db"), 0}));
        QVERIFY(QFile::remove(database));
#endif
        QCOMPARE(Workspace::open(m_folder.path(), credentials({}, ownerPassword), m_clock, {}).error().kind,
            ErrorKind::NotAVault);
        QCOMPARE(Workspace::create(m_vault, newVault(), m_clock).error().kind, ErrorKind::AlreadyExists);
    }

    void aFailedCreationLeavesNothing()
    {
        auto options = newVault();
        options.secret.password = QStringLiteral("password123");
        QCOMPARE(Workspace::create(m_vault, std::move(options), m_clock).error().kind, ErrorKind::WeakPassphrase);
        QVERIFY(!QFile::exists(m_vault));
    }
};

AICMS_TEST(TestWorkspace)
#include "test_workspace.moc"
