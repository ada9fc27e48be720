// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/ui/consent/consent_shop.h"
#include "tests/ui/shell/doubted_vault.h"
#include "ui/kit/message_bar.h"

using namespace aicms;

/// From a vault in doubt nothing leaves by the window that says who agreed, as nothing does on the command line.
class TestConsentDoubted : public QObject {
    Q_OBJECT

    std::unique_ptr<test::ConsentShop> m_shop;
    base::CustomerId m_ada;

    void show(const QString& page)
    {
        if (page == QLatin1String("person")) {
            m_shop->openPerson(m_ada);
            m_shop->find("saveReceipt");
        } else {
            m_shop->commands.run(QStringLiteral("go.consent"));
            m_shop->find("saveLedger");
        }
    }
    bool isRefused() const
    {
        const auto bars = m_shop->frame->findChildren<kit::MessageBar*>();
        return std::ranges::any_of(bars, [](const kit::MessageBar* bar) {
            return bar->isVisible() && bar->text().contains(QLatin1String("No list leaves it"))
                && bar->text().contains(QLatin1String("audit checkpoint"));
        });
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::ConsentShop>();
        customers::Customer ada;
        ada.givenName = QStringLiteral("Ada");
        ada.familyName = QStringLiteral("Sol");
        ada.emails.push_back({QStringLiteral("ada@example.org")});
        customers::Address home;
        home.street = QStringLiteral("Lindenstr. 9");
        home.city = QStringLiteral("Berlin");
        ada.addresses.push_back(home);
        m_ada = m_shop->vault->customers().add(ada).result().value();
        consent::EventDraft yes;
        yes.customer = m_ada;
        yes.purpose = QStringLiteral("marketing_email");
        yes.state = consent::State::Given;
        yes.proof = {consent::ProofKind::Text, QStringLiteral("form"), {}};
        QVERIFY(m_shop->vault->consent().record(yes).result());
    }
    void cleanup() { m_shop.reset(); }

    void nothingLeaves_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QByteArray>("button");
        QTest::newRow("the whole ledger") << "everybody" << QByteArray("saveLedger");
        QTest::newRow("the record of one person") << "person" << QByteArray("saveRecord");
        QTest::newRow("the same on paper") << "person" << QByteArray("printRecord");
        QTest::newRow("a receipt") << "person" << QByteArray("saveReceipt");
    }
    void nothingLeaves()
    {
        QFETCH(QString, page);
        QFETCH(QByteArray, button);
        show(page);
        const auto asks = [&] { return test::asksWhere([&] { m_shop->click(button.constData()); }); };
        test::doubtLists(*m_shop->vault);
        QVERIFY(!asks());
        QVERIFY(isRefused());
        test::trustLists(*m_shop->vault);
        QVERIFY(asks());
    }
};

AICMS_WINDOW_TEST(TestConsentDoubted)
#include "test_consent_doubted.moc"
