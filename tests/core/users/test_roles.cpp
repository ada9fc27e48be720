// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/refusals.h"
#include "core/vault/key_derivation.h"
#include "core/workspace/workspace.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using access::Right;
using base::ErrorKind;
using workspace::Workspace;

namespace {

const QString ownerOfRoles = QStringLiteral("Mara Ellis");
const QString giverOfRoles = QStringLiteral("Jonas Weber");
const QString roleOfGiver = QStringLiteral("Office");
const base::Error beyond {ErrorKind::NotAllowed, users::beyondOwnRights, 0};

vault::Secret secretOfRoles()
{
    vault::Secret made;
    made.password = QStringLiteral("velvet tundra opaque lantern");
    return made;
}

vault::Vault::NewUser userWithRole(const QString& name, const QString& role)
{
    return {name, role, secretOfRoles(), vault::KdfParameters::floor()};
}

} // namespace

class TestRoles : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::SystemClock m_clock;
    QString m_vault;

    std::unique_ptr<Workspace> opened(const QString& user)
    {
        auto vault = Workspace::open(m_vault, {user, secretOfRoles()}, m_clock, {});
        if (!vault)
            qFatal("%s %s", qPrintable(base::errorCode(vault.error().kind)), qPrintable(vault.error().subject));
        return std::move(*vault);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = m_folder.path(QStringLiteral("shop.aicms"));
        vault::Vault::NewVault options {QStringLiteral("Lindenhof Cycles"), QStringLiteral("DE"), ownerOfRoles,
            secretOfRoles(), {}, vault::KdfParameters::floor()};
        QVERIFY(Workspace::create(m_vault, std::move(options), m_clock));
    }

    /// By the reason as well: the key files refuse some of it for reasons of their own.
    void whoGivesRolesGivesNoRightThatHeLacks()
    {
        base::UserId kim;
        {
            const auto owner = opened(ownerOfRoles);
            QVERIFY(owner->users().defineRole(roleOfGiver, Right::SeeCustomers | Right::ManageUsers));
            QVERIFY(owner->users().add(userWithRole(giverOfRoles, roleOfGiver)));
            const auto added = owner->users().add(userWithRole(QStringLiteral("Kim"), QStringLiteral("staff")));
            QVERIFY(added);
            kim = *added;
        }
        const auto vault = opened(giverOfRoles);
        users::UsersService& users = vault->users();
        const base::UserId self = vault->session().user;
        for (const char* role : {"manager", "staff", "owner"})
            QCOMPARE(users.changeRole(self, QLatin1String(role)).error(), beyond);
        QCOMPARE(users.changeRole(kim, QStringLiteral("manager")).error(), beyond);
        QCOMPARE(users.add(userWithRole(QStringLiteral("Lea"), QStringLiteral("manager"))).error(), beyond);
        QCOMPARE(users.defineRole(roleOfGiver, Right::SeeCustomers | Right::ManageVault).error(), beyond);
        QVERIFY(users.changeRole(kim, roleOfGiver));
    }

    void aRoleOfSomebodyWhoLeftCanGo()
    {
        const auto owner = opened(ownerOfRoles);
        const QString till = QStringLiteral("Till");
        QVERIFY(owner->users().defineRole(till, Right::SeeCustomers));
        const auto user = owner->users().add(userWithRole(QStringLiteral("Ada"), till));
        QVERIFY(user);
        QVERIFY2(!owner->users().removeRole(till), "Ada has it");
        QVERIFY(owner->users().remove(*user));
        QVERIFY(owner->users().removeRole(till));
    }
};

AICMS_TEST(TestRoles)
#include "test_roles.moc"
