// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/key_derivation.h"
#include "core/workspace/workspace.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using access::Right;
using workspace::Workspace;

namespace {

vault::Secret secretOfNames()
{
    vault::Secret made;
    made.password = QStringLiteral("velvet tundra opaque lantern");
    return made;
}

} // namespace

/// Who stands behind the number of an entry.
class TestUserNames : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::SystemClock m_clock;
    QString m_vault;
    const QString m_owner = QStringLiteral("Mara Ellis");

    std::unique_ptr<Workspace> opened(const QString& user)
    {
        auto vault = Workspace::open(m_vault, {user, secretOfNames()}, m_clock, {});
        if (!vault)
            qFatal("%s", qPrintable(vault.error().subject));
        return std::move(*vault);
    }
    base::UserId addUser(Workspace& vault, const QString& name, const QString& role)
    {
        const auto added = vault.users().add({name, role, secretOfNames(), vault::KdfParameters::floor()});
        return added ? *added : base::UserId {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = m_folder.path(QStringLiteral("shop.aicms"));
        vault::Vault::NewVault options {QStringLiteral("Lindenhof Cycles"), QStringLiteral("DE"), m_owner,
            secretOfNames(), {}, vault::KdfParameters::floor()};
        QVERIFY(Workspace::create(m_vault, std::move(options), m_clock));
    }

    /// Two years later whoever recorded may be gone.
    void staffIsToldTheNameThatWasAskedForAndNoOther()
    {
        base::UserId kim;
        base::UserId mara;
        {
            const auto owner = opened(m_owner);
            mara = owner->session().user;
            kim = addUser(*owner, QStringLiteral("Kim"), QStringLiteral("staff"));
            QVERIFY(addUser(*owner, QStringLiteral("Jonas"), QStringLiteral("staff")).isValid());
            QVERIFY(owner->users().defineRole(QStringLiteral("Books"), Right::ManageProducts));
            QVERIFY(addUser(*owner, QStringLiteral("Lea"), QStringLiteral("Books")).isValid());
            QVERIFY(owner->users().remove(kim));
        }
        {
            const auto staff = opened(QStringLiteral("Jonas"));
            QVERIFY(!staff->users().list());
            const auto names = staff->users().names({kim, {99}});
            QVERIFY(names);
            QCOMPARE(*names, (QHash<base::UserId, QString> {{kim, QStringLiteral("Kim")}}));
            QCOMPARE(staff->users().names({mara})->value(mara), m_owner);
        }
        // Who sees no customers sees no entries either.
        QCOMPARE(opened(QStringLiteral("Lea"))->users().names({mara}).error(),
            (base::Error {base::ErrorKind::NotAllowed, QStringLiteral("users.name"), 0}));
    }
};

AICMS_TEST(TestUserNames)
#include "test_user_names.moc"
