// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purposes/purposes_service.h"
#include "tests/core/customers/opened_vault.h"
#include "tests/support/error_of.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using purposes::Purpose;

namespace {

const QString care = QStringLiteral("customer_care");
const QString post = QStringLiteral("marketing_post");

class Follower : public purposes::PurposeFollower {
public:
    void purposeChanged(storage::WriteTransaction&, const Purpose& before, const Purpose& after) override
    {
        seen << QStringLiteral("%1 %2>%3").arg(after.code).arg(before.version).arg(after.version);
    }
    QStringList seen;
};

} // namespace

class TestPurposesService : public QObject {
    Q_OBJECT

    std::unique_ptr<test::OpenedVault> m_vault;
    std::unique_ptr<purposes::PurposesService> m_service;

    Purpose stored(const QString& code) const { return *m_service->catalogue()->find(code); }

private Q_SLOTS:
    void init()
    {
        m_service.reset();
        m_vault = std::make_unique<test::OpenedVault>();
        m_service
            = std::make_unique<purposes::PurposesService>(*m_vault->database, m_vault->session, QStringLiteral("DE"));
        QVERIFY(m_vault->write([this](storage::WriteTransaction& tx) { m_service->start(tx); }));
    }
    void cleanupTestCase() { m_service.reset(); }

    void aVaultBeginsWithTheDefaultList()
    {
        QCOMPARE(int(m_service->list().result()->size()), 13);
        for (const Purpose& expected : purposes::defaultPurposes(QStringLiteral("DE"))) {
            Purpose purpose = stored(expected.code);
            QVERIFY(purpose.id.isValid());
            purpose.id = {};
            purpose.createdAt = {};
            purpose.by = {};
            purpose.reviewOn = {}; // a year after the vault was made
            QVERIFY2(purpose == expected, qPrintable(expected.code));
        }
        // Only once.
        QVERIFY(m_vault->write([this](storage::WriteTransaction& tx) { m_service->start(tx); }));
        QCOMPARE(m_vault->number("SELECT COUNT(*) FROM purpose"), 13);
    }

    /// Nobody sets a first day by herself: each that comes with the vault is looked at again within a year.
    void whatComesWithTheVaultHasADayOfReview()
    {
        const QDate made = m_vault->clock.now().toDateTime().date();
        for (const Purpose& each : m_service->catalogue()->purposes())
            QCOMPARE(each.reviewOn, made.addYears(1));
    }

    void ownPurposesAreAdded()
    {
        Purpose purpose;
        purpose.code = QStringLiteral("theft_cases");
        purpose.basis = purposes::LawfulBasis::LegitimateInterests;
        purpose.texts.insert(QStringLiteral("en"), {QStringLiteral("Theft cases"), QStringLiteral("Who stole what.")});
        auto refused = m_service->add(purpose).result();
        QCOMPARE(test::errorOf(refused).subject, QStringLiteral("purpose.weighing"));
        const QString words = QStringLiteral("What was stolen here");
        purpose.weighing = purposes::WeighingTest {words, words, words, words};
        const auto added = m_service->add(purpose).result();
        QVERIFY(added);
        QCOMPARE(added->version, 1);
        QVERIFY(stored(purpose.code) == *added);
        refused = m_service->add(purpose).result();
        QCOMPARE(test::errorOf(refused).kind, base::ErrorKind::AlreadyExists);
    }

    void aWiderMeaningIsANewVersionThatAsksAgain()
    {
        auto follower = std::make_shared<Follower>();
        m_service->setFollower(follower);
        Purpose purpose = stored(post);
        const Purpose before = purpose;
        m_vault->clock.advance(test::OpenedVault::day);
        purpose.recipients << QStringLiteral("Letter shop Kramer");
        auto changed = m_service->change(purpose).result();
        QVERIFY(changed);
        QCOMPARE(changed->meaning.changed, QStringList(QStringLiteral("recipients")));
        QCOMPARE(stored(post).version, 2);
        QCOMPARE(stored(post).consentsFrom, 2);
        // Narrower: another version, nobody is asked.
        purpose = stored(post);
        purpose.recipients.clear();
        purpose.asksAgain = false;
        changed = m_service->change(purpose).result();
        QVERIFY(changed);
        QCOMPARE(stored(post).version, 3);
        QCOMPARE(stored(post).consentsFrom, 2);
        // Nothing new: no version.
        purpose = stored(post);
        purpose.reviewOn = QDate(2027, 5, 12);
        QVERIFY(!m_service->change(purpose).result()->meaning.isAny());
        QCOMPARE(stored(post).version, 3);
        QCOMPARE(stored(post).reviewOn, QDate(2027, 5, 12));
        QCOMPARE(follower->seen,
            QStringList({QStringLiteral("marketing_post 1>2"), QStringLiteral("marketing_post 2>3"),
                QStringLiteral("marketing_post 3>3")}));
        // The first version stands as it was.
        const auto first = m_service->version(before.id, 1).result();
        QVERIFY(first);
        QVERIFY(first->recipients.isEmpty());
        QCOMPARE(first->createdAt, before.createdAt);
    }

    void somebodyElsesChangeIsNoticed()
    {
        Purpose purpose = stored(care);
        purpose.fields << QStringLiteral("birthday");
        QVERIFY(m_service->change(purpose).result());
        const auto late = m_service->change(purpose).result();
        QCOMPARE(test::errorOf(late).kind, base::ErrorKind::Conflict);
        QCOMPARE(test::errorOf(late).number, 2);
    }

    void offAndRetired()
    {
        QVERIFY(m_service->setOn(post, false).result());
        QVERIFY(!stored(post).isUsable());
        QVERIFY(m_service->setOn(post, true).result());
        QVERIFY(stored(post).isUsable());
        QVERIFY(m_service->retire(post).result());
        QVERIFY(!stored(post).isUsable());
        QCOMPARE(int(m_service->list().result()->size()), 12);
        QCOMPARE(test::errorOf(m_service->retire(QStringLiteral("nothing")).result()).kind, base::ErrorKind::NotFound);
    }

    void rightsAreAsked()
    {
        m_vault->become(QStringLiteral("staff"));
        QVERIFY(m_service->list().result());
        QCOMPARE(test::errorOf(m_service->setOn(post, false).result()).kind, base::ErrorKind::NotAllowed);
        QCOMPARE(test::errorOf(m_service->change(stored(post)).result()).kind, base::ErrorKind::NotAllowed);
        QVERIFY(stored(post).isUsable());
    }

    void everyChangeStandsInTheLog()
    {
        Purpose purpose = stored(post);
        purpose.renewal = QStringLiteral("P12M");
        QVERIFY(m_service->change(purpose).result());
        QVERIFY(m_service->retire(post).result());
        const QStringList lines = m_vault->auditLines();
        const QString id = QString::number(stored(post).id.value);
        QVERIFY(lines[lines.size() - 2].startsWith(QStringLiteral("purpose.change %1 renewal %1.2=").arg(id)));
        QCOMPARE(lines.last(), QStringLiteral("purpose.retire %1").arg(id));
    }
};

AICMS_TEST(TestPurposesService)
#include "test_purposes_service.moc"
