// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/key_derivation.h"
#include "core/workspace/restore.h"
#include "core/workspace/salvage.h"
#include "core/workspace/vault_check.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QTest>

using namespace aicms;
using consent::GateReason;
using workspace::Workspace;

namespace {

const QString passphrase = QStringLiteral("velvet tundra opaque lantern");
const QString email = QStringLiteral("marketing_email");
const QString catalogues = QStringLiteral("catalogues"); // begins after somebody objected

workspace::Credentials credentials()
{
    workspace::Credentials who;
    who.secret.password = passphrase;
    return who;
}

} // namespace

/// A confirmed soft opt-in (K9) and objections that were carried over to later advertising (O3) say the same after a
/// vault was restored, salvaged or got another key: the gate's answers, and what the log says of them.
class TestGateOutlasts : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::SystemClock m_clock;
    QString m_vault;
    base::CustomerId m_sold; ///< an own customer
    base::CustomerId m_objects; ///< to all advertising, before the catalogues began
    base::CustomerId m_silent;

    static base::CustomerId add(Workspace& vault, const QString& name)
    {
        customers::Customer customer;
        customer.givenName = name;
        customer.emails.push_back({name.toLower() + QStringLiteral("@example.com")});
        return vault.customers().add(customer).result().value();
    }
    static purposes::Purpose advertisingByPost()
    {
        purposes::Purpose purpose;
        purpose.code = catalogues;
        purpose.isMarketing = true;
        purpose.channels = {consent::Channel::Post};
        purpose.basis = purposes::LawfulBasis::LegitimateInterests;
        purpose.weighing
            = purposes::WeighingTest {QStringLiteral("news of the shop"), QStringLiteral("nothing milder does it"),
                QStringLiteral("few letters a year"), QStringLiteral("the interest outweighs")};
        purpose.texts.insert(QStringLiteral("en"), {QStringLiteral("Catalogues"), QStringLiteral("We post them.")});
        return purpose;
    }
    void sell(Workspace& vault, base::CustomerId who)
    {
        sales::Order order;
        order.head.customer = who;
        order.head.at = m_clock.now();
        order.head.currency = QStringLiteral("EUR");
        order.head.country = QStringLiteral("DE");
        order.lines.push_back({{}, {}, QStringLiteral("Repair"), *base::Decimal::parse(QStringLiteral("1")),
            *base::Decimal::parse(QStringLiteral("40"))});
        const auto sold = vault.orders().add(order, sales::OrdersService::Stock::Leave).result();
        QVERIFY2(sold, sold ? "" : qPrintable(sold.error().subject));
    }
    QString folder(const QString& name) const { return m_folder.path(name); }
    std::unique_ptr<Workspace> open(const QString& path)
    {
        auto opened = Workspace::open(path, credentials(), m_clock, {});
        if (!opened)
            qFatal("%s", qPrintable(base::errorCode(opened.error().kind) + opened.error().subject));
        return std::move(*opened);
    }
    /// A copy to do something to.
    QString copied(const QString& name) const
    {
        const QString target = folder(name);
        QDir().mkpath(target);
        for (const QFileInfo& file : QDir(m_vault).entryInfoList(QDir::Files | QDir::Hidden))
            QFile::copy(file.filePath(), target + u'/' + file.fileName());
        return target;
    }
    /// Everything that is asked here, of the vault as it is now.
    void verifySame(Workspace& vault)
    {
        const auto reason = [&](const QString& purpose, base::CustomerId who) {
            const auto said = vault.gate().may(purpose, who, m_clock.now()).result();
            const auto all = vault.gate().who(purpose, m_clock.now()).result();
            if (!said || !all)
                qFatal("%s", qPrintable((said ? all.error() : said.error()).subject));
            if (said->isAllowed != std::ranges::binary_search(*all, who))
                qFatal("one by one and the set differ");
            return std::pair(said->isAllowed, said->reason);
        };
        QVERIFY(reason(email, m_sold).first);
        QCOMPARE(reason(email, m_sold).second, GateReason::SoftOptIn);
        QVERIFY(!reason(email, m_silent).first);
        for (const QString& purpose : {email, catalogues})
            QCOMPARE(reason(purpose, m_objects), std::pair(false, GateReason::Objected));
        QVERIFY(reason(catalogues, m_silent).first);
        // Answered by her entries and by the log, one by one and as a whole.
        for (const base::CustomerId who : {m_sold, m_objects, m_silent})
            QVERIFY(vault.consent().checkPerson(who).result()->isSound());
        const auto report = workspace::checkVault(vault, true);
        QVERIFY(report);
        QCOMPARE(report->damage.join(u' '), QString());
        const auto history = vault.consent().history(m_objects).result().value();
        QCOMPARE(history.back().names.purposeCode, catalogues);
        QCOMPARE(history.back().event.how, consent::How::Program);
        const auto* ownCustomer = vault.gate().limits(m_sold).result()->softOptIn(email);
        QVERIFY(ownCustomer && ownCustomer->isAllowed);
        QCOMPARE(ownCustomer->addresses.size(), 1);
    }
    /// What begins from here on leaves the same people out.
    void verifyGoesOn(Workspace& vault)
    {
        purposes::Purpose later = advertisingByPost();
        later.code = QStringLiteral("leaflets_later");
        const auto added = vault.purposes().add(later).result();
        QVERIFY2(added, added ? "" : qPrintable(added.error().subject));
        QCOMPARE(vault.gate().may(later.code, m_objects, m_clock.now()).result()->reason, GateReason::Objected);
        QVERIFY(vault.gate().may(later.code, m_silent, m_clock.now()).result()->isAllowed);
        verifySameChecks(vault);
    }
    static void verifySameChecks(Workspace& vault)
    {
        const auto report = workspace::checkVault(vault, true);
        QVERIFY(report);
        QCOMPARE(report->damage.join(u' '), QString());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = folder(QStringLiteral("shop.aicms"));
        vault::Vault::NewVault options;
        options.business = QStringLiteral("Lindenhof Cycles");
        options.country = QStringLiteral("DE");
        options.ownerName = QStringLiteral("Mara Ellis");
        options.secret.password = passphrase;
        options.kdf = vault::KdfParameters::floor();
        auto created = Workspace::create(m_vault, std::move(options), m_clock);
        QVERIFY(created);
        Workspace& vault = *created->workspace;
        m_sold = add(vault, QStringLiteral("Anna"));
        m_objects = add(vault, QStringLiteral("Ben"));
        m_silent = add(vault, QStringLiteral("Cleo"));
        sell(vault, m_sold);
        const auto confirmed = vault.gate().allowSoftOptIn(m_sold, email, {true, true, true, {}}).result();
        QVERIFY2(confirmed, confirmed ? "" : qPrintable(confirmed.error().subject));
        requests::RequestDraft request;
        request.customer = m_objects;
        request.kinds = {requests::Kind::ObjectionMarketing};
        request.regimes = {requests::Regime::EuGdpr};
        request.received = vault.today();
        const auto taken = vault.requests().open(request).result();
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().subject));
        QVERIFY(taken->stopped.purposes > 0 && taken->stopped.isKept);
        const auto added = vault.purposes().add(advertisingByPost()).result();
        QVERIFY2(added, added ? "" : qPrintable(added.error().subject));
        verifySame(vault);
        QVERIFY(vault.close());
    }

    void anotherKey()
    {
        auto vault = open(copied(QStringLiteral("rotated.aicms")));
        const QString path = folder(QStringLiteral("rotated.aicms"));
        QVERIFY(vault->users().rotateKey());
        verifySame(*vault);
        QVERIFY(vault->close());
        vault.reset();
        vault = open(path);
        verifySame(*vault);
        verifyGoesOn(*vault);
    }

    void aRestoredBackup()
    {
        const QString from = copied(QStringLiteral("backed up.aicms"));
        auto vault = open(from);
        QVERIFY(QDir().mkpath(folder(QStringLiteral("drive"))));
        workspace::RestoreRequest request;
        request.file = vault->backups().create(folder(QStringLiteral("drive"))).result().value().path;
        request.target = folder(QStringLiteral("restored.aicms"));
        request.measuredBy = from;
        request.acceptMissingErasures = true; // nobody was ever erased: there is no list yet
        QVERIFY(vault->close());
        vault.reset();
        const auto restored = workspace::restoreBackup(request, credentials(), m_clock);
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().subject));
        vault = open(request.target);
        verifySame(*vault);
        verifyGoesOn(*vault);
    }

    void aSalvage()
    {
        const QString from = copied(QStringLiteral("salvage.aicms"));
        const QString target = from + QStringLiteral(".saved");
        const auto saved = workspace::salvageVault(from, target, credentials(), m_clock);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().subject));
        auto vault = open(target);
        verifySame(*vault);
        verifyGoesOn(*vault);
    }
};

AICMS_TEST(TestGateOutlasts)
#include "test_gate_outlasts.moc"
