// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/key_derivation.h"
#include "core/workspace/restore.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using base::ErrorKind;
using workspace::Workspace;

/// A vault that was restored goes on in another folder than the one that it was measured by.
class TestLivingFolders : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::SystemClock m_clock;
    QString m_first;
    base::CustomerId m_anna, m_ben;
    workspace::RestoreRequest m_request;

    static workspace::Credentials ownersKey()
    {
        workspace::Credentials who;
        who.secret.password = QStringLiteral("velvet tundra opaque lantern");
        return who;
    }
    base::CustomerId add(Workspace& vault, const QString& name, int yearsAgo = 0)
    {
        customers::Customer customer;
        customer.givenName = name;
        customer.createdAt = base::UtcTime::fromDateTime(m_clock.now().toDateTime().addYears(-yearsAgo));
        return vault.customers().add(customer).result().value();
    }
    void erase(const QString& folder, base::CustomerId who)
    {
        auto vault = Workspace::open(folder, ownersKey(), m_clock, {}).value();
        QVERIFY(vault->erasures().erase({who}, retention::ErasureGround::ConsentWithdrawn).result());
        QVERIFY(vault->close());
    }
    base::Result<workspace::RestoreResult> restore(const QString& by, const QString& to, bool accepts = false)
    {
        m_request.measuredBy = by;
        m_request.target = m_folder.path(to);
        m_request.acceptMissingErasures = accepts;
        return workspace::restoreBackup(m_request, ownersKey(), m_clock);
    }

private Q_SLOTS:
    void aRestoreIsMeasuredByTheOneThatIsInUse()
    {
        m_first = m_folder.path(QStringLiteral("first.aicms"));
        vault::Vault::NewVault options;
        options.business = QStringLiteral("Lindenhof Cycles");
        options.country = QStringLiteral("DE");
        options.ownerName = QStringLiteral("Mara Ellis");
        options.secret.password = QStringLiteral("velvet tundra opaque lantern");
        options.kdf = vault::KdfParameters::floor();
        {
            auto created = Workspace::create(m_first, std::move(options), m_clock);
            QVERIFY(created);
            Workspace& vault = *created->workspace;
            m_anna = add(vault, QStringLiteral("Anna"));
            m_ben = add(vault, QStringLiteral("Ben"));
            add(vault, QStringLiteral("Old"), 9);
            const QString drive = m_folder.path(QStringLiteral("drive"));
            QVERIFY(QDir().mkpath(drive));
            m_request.file = vault.backups().create(drive).result().value().path;
            QVERIFY(vault.close());
        }
        erase(m_first, m_anna);
        const QString second = m_folder.path(QStringLiteral("second.aicms"));
        const auto restored = restore(m_first, QStringLiteral("second.aicms"));
        QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().subject));
        QCOMPARE(restored->pastTime, 1);
        // Looked into alone it knows nothing that the first one does not.
        QVERIFY(Workspace::open(second, ownersKey(), m_clock, {}).value()->close());
        QVERIFY(restore(m_first, QStringLiteral("third.aicms")));

        erase(second, m_ben);
        const auto refused = restore(m_first, QStringLiteral("fourth.aicms"));
        QVERIFY(!refused);
        QCOMPARE(
            refused.error(), (base::Error {ErrorKind::OlderThanAnchor, QStringLiteral("tombstones_elsewhere"), 0}));
        QVERIFY(!QFileInfo::exists(m_request.target));
        const auto right = restore(second, QStringLiteral("fourth.aicms"));
        QVERIFY2(right, qPrintable(right ? QString() : right.error().subject));
        QCOMPARE(right->erasedAgain, 2);
        const auto accepted = restore(m_first, QStringLiteral("fifth.aicms"), true);
        QVERIFY(accepted);
        QVERIFY(accepted->erasuresWereMissing);
        QCOMPARE(accepted->erasedAgain, 1);
    }
};

AICMS_TEST(TestLivingFolders)
#include "test_living_folders.moc"
