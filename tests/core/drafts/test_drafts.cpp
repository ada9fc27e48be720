// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/drafts_service.h"
#include "tests/core/customers/opened_vault.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using drafts::Draft;
using drafts::DraftsService;

class TestDrafts : public QObject {
    Q_OBJECT

    std::unique_ptr<test::OpenedVault> m_vault;
    std::unique_ptr<DraftsService> m_service;

    base::CustomerId addSomebody(const QString& family)
    {
        customers::Customer customer;
        customer.familyName = family;
        return m_vault->add(customer);
    }
    std::vector<Draft> kept() { return m_service->kept().result().value(); }
    void open(qint64 daysLater)
    {
        m_vault->clock.set(base::UtcTime {test::OpenedVault::noon + daysLater * test::OpenedVault::day});
        QVERIFY(m_vault->write([](storage::WriteTransaction& tx) { DraftsService::dropStale(tx); }));
    }

private Q_SLOTS:
    void init()
    {
        m_vault = std::make_unique<test::OpenedVault>();
        m_service = std::make_unique<DraftsService>(*m_vault->database, m_vault->session);
    }
    void cleanup()
    {
        m_service.reset();
        m_vault.reset();
    }

    void whatIsKeptComesBack()
    {
        const std::vector<Draft> drafts {{QStringLiteral("customer.edit"), addSomebody(QStringLiteral("Petrova")), true,
                                             QByteArray("half a \0 sentence", 17)},
            {QStringLiteral("import"), {}, false, {}}};
        QVERIFY(m_service->keep(drafts).result());
        const auto back = kept();
        QCOMPARE(back.size(), drafts.size());
        QCOMPARE(back[0], drafts[0]);
        QCOMPARE(back[1].screen, drafts[1].screen);
        QVERIFY(!back[1].customer.isValid());
        QVERIFY(m_vault->auditLines().last().startsWith(QStringLiteral("draft.keep")));
    }

    void aLaterLockReplacesAnEarlierOne()
    {
        QVERIFY(m_service->keep({{QStringLiteral("customer.edit")}, {QStringLiteral("import")}}).result());
        QVERIFY(m_service->keep({{QStringLiteral("customer")}}).result());
        QCOMPARE(kept().size(), std::size_t(1));
        QVERIFY(m_service->keep({}).result());
        QVERIFY(kept().empty());
    }

    void whatGoesOnChangingIsLoggedOnce()
    {
        const auto entries = [this] { return m_vault->auditLines().filter(QStringLiteral("draft.keep")).size(); };
        const auto ayla = addSomebody(QStringLiteral("Petrova"));
        for (const char* content : {"a", "ab", "abc"})
            QVERIFY(m_service->keep({{QStringLiteral("import"), {}, true, content}}).result());
        QCOMPARE(entries(), 1);
        QCOMPARE(kept().front().content, QByteArray("abc"));
        QVERIFY(m_service->keep({{QStringLiteral("import")}, {QStringLiteral("customer"), ayla}}).result());
        QVERIFY(m_service->keep({{QStringLiteral("import")}, {QStringLiteral("customer"), ayla}}).result());
        QCOMPARE(entries(), 2);
        QVERIFY(m_service->keep({}).result());
        QVERIFY(m_service->keep({{QStringLiteral("import")}}).result()); // another one
        QCOMPARE(entries(), 3);
    }

    void discardingTakesOne()
    {
        QVERIFY(m_service->keep({{QStringLiteral("customer.edit")}, {QStringLiteral("import")}}).result());
        QVERIFY(m_service->discard(QStringLiteral("import")).result());
        QVERIFY(m_service->discard(QStringLiteral("import")).result());
        QCOMPARE(kept().size(), std::size_t(1));
        QCOMPARE(kept().front().screen, QStringLiteral("customer.edit"));
    }

    void nobodySeesAnothers()
    {
        QVERIFY(m_service->keep({{QStringLiteral("customer.edit")}}).result());
        m_vault->session.user = {8};
        QVERIFY(kept().empty());
        QVERIFY(m_service->keep({}).result());
        m_vault->session.user = {7};
        QCOMPARE(kept().size(), std::size_t(1));
    }

    void aDraftGoesWithItsCustomer()
    {
        const auto id = addSomebody(QStringLiteral("Petrova"));
        QVERIFY(m_service->keep({{QStringLiteral("customer"), id}, {QStringLiteral("import")}}).result());
        QVERIFY(m_vault->write(
            [id](storage::WriteTransaction& tx) { tx.execute("DELETE FROM customer WHERE id = ?1", id); }));
        QCOMPARE(kept().size(), std::size_t(1));
        QCOMPARE(kept().front().screen, QStringLiteral("import"));
    }

    void whatNobodyCameBackForGoes()
    {
        QVERIFY(m_service->keep({{QStringLiteral("customer.edit")}}).result());
        open(drafts::draftDays - 1);
        QCOMPARE(kept().size(), std::size_t(1));
        open(drafts::draftDays + 1);
        QVERIFY(kept().empty());
    }

    void draftsOfSomebodyWhoLeftGo()
    {
        QVERIFY(m_service->keep({{QStringLiteral("customer.edit")}}).result());
        QVERIFY(m_vault->write([](storage::WriteTransaction& tx) {
            tx.execute("INSERT INTO app_user (id, name, role, added_at, removed_at) VALUES (7, 'x', 'staff', 1, 2)");
        }));
        open(0);
        QVERIFY(kept().empty());
    }
};

AICMS_TEST(TestDrafts)
#include "test_drafts.moc"
