// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/key_derivation.h"
#include "core/workspace/list_doubt.h"
#include "core/workspace/restore.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <map>

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
    static vault::Vault::NewVault newVault()
    {
        vault::Vault::NewVault options;
        options.business = QStringLiteral("Lindenhof Cycles");
        options.country = QStringLiteral("DE");
        options.ownerName = QStringLiteral("Mara Ellis");
        options.secret.password = QStringLiteral("velvet tundra opaque lantern");
        options.kdf = vault::KdfParameters::floor();
        return options;
    }
    static QStringList namesIn(Workspace& vault)
    {
        QStringList names;
        const auto ids = vault.customers().ids({}).result().value();
        const auto rows = vault.customers().rows(ids).result().value();
        for (const auto& row : rows)
            names << row.name;
        names.sort();
        return names;
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
        {
            auto created = Workspace::create(m_first, newVault(), m_clock);
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

    /// Two lives of one vault: whom the one erases stands in the other until it is told there, and asked for. Numbers
    /// are given anew in each: nobody else goes for having the same one.
    void whoIsErasedInTheOneIsToldInTheOther()
    {
        const QString one = m_folder.path(QStringLiteral("one.aicms"));
        std::map<QString, base::CustomerId> ids;
        {
            auto created = Workspace::create(one, newVault(), m_clock);
            QVERIFY(created);
            for (const char* name : {"Anna", "Ben", "Cara", "Dora", "Eve"})
                ids[QLatin1String(name)] = add(*created->workspace, QLatin1String(name));
            const QString drive = m_folder.path(QStringLiteral("drive of two lives"));
            QVERIFY(QDir().mkpath(drive));
            m_request.file = created->workspace->backups().create(drive).result().value().path;
            QVERIFY(created->workspace->close());
        }
        const QString two = m_folder.path(QStringLiteral("two.aicms"));
        QVERIFY(restore(one, QStringLiteral("two.aicms")));
        {
            auto vault = Workspace::open(two, ownersKey(), m_clock, {}).value();
            QVERIFY(vault->report().erasedElsewhere.empty());
            ids[QStringLiteral("New two")] = add(*vault, QStringLiteral("New two"));
            retention::Hold hold;
            hold.matter = QStringLiteral("Claim");
            hold.reason = QStringLiteral("Letter");
            hold.reviewOn = vault->today().addMonths(1);
            hold.people = {ids[QStringLiteral("Cara")]};
            QVERIFY(vault->holds().place(hold).result());
            QVERIFY(vault->gate()
                    .restrict(ids[QStringLiteral("Eve")], consent::RestrictionGround::AccuracyContested, {})
                    .result());
            QVERIFY(vault->close());
        }
        {
            auto vault = Workspace::open(one, ownersKey(), m_clock, {}).value();
            const auto other = add(*vault, QStringLiteral("New one"));
            QCOMPARE(other, ids[QStringLiteral("New two")]);
            std::vector<base::CustomerId> gone {other};
            for (const char* name : {"Anna", "Cara", "Dora", "Eve"})
                gone.push_back(ids[QLatin1String(name)]);
            QVERIFY(vault->erasures().erase(gone, retention::ErasureGround::ConsentWithdrawn).result());
            QVERIFY(vault->close());
        }
        {
            auto vault = Workspace::open(two, ownersKey(), m_clock, {}).value();
            QCOMPARE(vault->report().erasedElsewhere.front().people.size(), std::size_t(2));
            customers::Interaction call;
            call.customer = ids[QStringLiteral("Dora")];
            call.subject = QStringLiteral("wants a bell");
            call.at = {m_clock.now().microseconds + 1};
            QVERIFY(vault->customers().logInteraction(call).result());
            QVERIFY(vault->close());
        }
        auto vault = Workspace::open(two, ownersKey(), m_clock, {}).value();
        QCOMPARE(vault->report().erasedElsewhere.size(), std::size_t(1));
        QCOMPARE(vault->report().erasedElsewhere.front().people.size(), std::size_t(1));
        QCOMPARE(vault->report().erasedElsewhere.front().kept, 3);
        QCOMPARE(workspace::copiesThatErased(*vault), QStringList {QFileInfo(one).canonicalFilePath()});
        const auto doubt = workspace::doubtOfLists(*vault);
        QVERIFY(doubt && *doubt);
        QCOMPARE(**doubt, (base::Error {ErrorKind::OlderThanAnchor, QStringLiteral("lists_elsewhere"), 1}));
        QCOMPARE(workspace::wayOutOf(**doubt), workspace::WayOut::CatchUp);
        QCOMPARE(workspace::behindAnotherCopy(*vault), *doubt);
        QCOMPARE(namesIn(*vault),
            (QStringList {QStringLiteral("Anna"), QStringLiteral("Ben"), QStringLiteral("Cara"), QStringLiteral("Dora"),
                QStringLiteral("Eve"), QStringLiteral("New two")}));
        const auto done = workspace::catchUp(*vault);
        QVERIFY(done);
        QCOMPARE(done->people, 1);
        QCOMPARE(namesIn(*vault),
            (QStringList {QStringLiteral("Ben"), QStringLiteral("Cara"), QStringLiteral("Dora"), QStringLiteral("Eve"),
                QStringLiteral("New two")}));
        QVERIFY(!*workspace::doubtOfLists(*vault) && !workspace::behindAnotherCopy(*vault));
        QCOMPARE(workspace::catchUp(*vault)->people, 0);
        const auto certificates = vault->erasures().certificates(1).result();
        QCOMPARE(certificates->front().state, retention::ErasureState::Complete);
        QCOMPARE(certificates->front().people, 1);
        QVERIFY(vault->close());
        vault.reset();
        QCOMPARE(Workspace::open(two, ownersKey(), m_clock, {}).value()->report().erasedElsewhere.front().kept, 3);

        // A list that somebody changed names nobody.
        QFile list(one + QStringLiteral("/vault.tombstones"));
        QVERIFY(list.open(QIODevice::ReadWrite));
        QByteArray text = list.readAll();
        text.replace("\"digest\":\"", "\"digest\":\"0");
        QVERIFY(list.resize(0) && list.seek(0) && list.write(text) == text.size());
        list.close();
        QVERIFY(Workspace::open(two, ownersKey(), m_clock, {}).value()->report().erasedElsewhere.empty());
    }

    /// A copy that no restore made is known by having been opened.
    void aCopyMadeByHandIsKnown()
    {
        const QString one = m_folder.path(QStringLiteral("kept.aicms")),
                      hand = m_folder.path(QStringLiteral("hand.aicms"));
        base::CustomerId anna;
        {
            auto created = Workspace::create(one, newVault(), m_clock);
            QVERIFY(created);
            anna = add(*created->workspace, QStringLiteral("Anna"));
            QVERIFY(created->workspace->close());
        }
        QVERIFY(QDir().mkpath(hand));
        for (const QFileInfo& each : QDir(one).entryInfoList(QDir::Files | QDir::Hidden))
            QVERIFY(QFile::copy(each.filePath(), hand + u'/' + each.fileName()));
        erase(one, anna);
        auto vault = Workspace::open(hand, ownersKey(), m_clock, {}).value();
        QCOMPARE(vault->report().erasedElsewhere.size(), std::size_t(1));
        QCOMPARE(vault->report().erasedElsewhere.front().people.size(), std::size_t(1));
    }
};

AICMS_TEST(TestLivingFolders)
#include "test_living_folders.moc"
