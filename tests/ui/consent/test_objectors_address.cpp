// SPDX-License-Identifier: GPL-3.0-or-later
// An address with which somebody else objected (privacy-rules O3) is seen wherever its owner is looked at.
#include "core/sales/orders_service.h"
#include "tests/support/test_program.h"
#include "tests/ui/consent/consent_shop.h"
#include "ui/kit/action_button.h"
#include "ui/kit/message_bar.h"

#include <QComboBox>
#include <QLabel>
#include <QTextBrowser>

using namespace aicms;
using namespace Qt::StringLiterals;
using consent::State;

class TestObjectorsAddress : public QObject {
    Q_OBJECT

    std::unique_ptr<test::ConsentShop> m_shop;
    base::CustomerId m_berta;
    const QString m_address = u"shared@example.org"_s;

    void say(base::CustomerId who, State state)
    {
        consent::EventDraft draft;
        draft.customer = who;
        draft.purpose = u"marketing_email"_s;
        draft.state = state;
        QVERIFY(m_shop->vault->consent().record(draft).result());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_shop = std::make_unique<test::ConsentShop>();
        say(m_shop->addPerson(u"Hannah"_s, u"Okafor"_s, m_address), State::Objected);
        m_berta = m_shop->addPerson(u"Berta"_s, u"Lind"_s, m_address);
        QCOMPARE(m_shop->vault->gate().silenced(m_berta).result()->size(), std::size_t(1));
    }
    void cleanupTestCase() { m_shop.reset(); }

    /// The warning at the record that was just entered stays until a yes of hers ends it, and no longer.
    void theYesTakesTheWarningAway()
    {
        const base::CustomerId before = m_shop->addPerson(u"Ines"_s, u"Cole"_s, u"handed.on@example.org"_s);
        say(before, State::Objected);
        customers::Customer ines = m_shop->vault->customers().reload(before).result().value();
        ines.emails.clear();
        QVERIFY(m_shop->vault->customers().edit(ines).result());
        m_shop->commands.run(u"customers.new"_s);
        m_shop->find<QLineEdit>("givenName")->setText(u"Emma"_s);
        m_shop->find<QLineEdit>("email")->setText(u"handed.on@example.org"_s);
        m_shop->click("saveCustomer");
        const auto warning = [this] {
            for (const auto* bar : m_shop->frame->findChildren<kit::MessageBar*>(u"noticeBar"_s)) {
                if (bar->isVisible() && bar->text().contains(u"until a later yes is recorded"_s))
                    return true;
            }
            return false;
        };
        QVERIFY(m_shop->waitFor(warning));
        m_shop->find("recordScreen");
        const auto place = m_shop->frame->place();
        const base::CustomerId emma {place.argument.toLongLong()};
        QVERIFY(emma.isValid());
        QTest::qWait(100);
        QVERIFY(warning());
        say(emma, State::Given);
        QVERIFY(m_shop->waitFor([&] { return !warning(); }));
    }

    void theRecordSaysIt()
    {
        m_shop->commands.run(u"customers.open"_s, m_berta.value);
        const auto* notice = m_shop->find<QLabel>("notice.email.0");
        QVERIFY2(notice->text().contains(u"objected"_s), qPrintable(notice->text()));
    }

    void theConsentPageAndItsPanelSayIt()
    {
        m_shop->openPerson(m_berta);
        const auto* bar = m_shop->find<kit::MessageBar>("personSilenced");
        QVERIFY2(bar->text().contains(m_address), qPrintable(bar->text()));
        m_shop->click("besidesAnswers");
        const auto* line = m_shop->find<QLabel>("silencedAddresses");
        QVERIFY2(line->text().contains(m_address), qPrintable(line->text()));
        // Nobody is an own customer by an address that must not be written to.
        auto* purpose = m_shop->find<QComboBox>("softOptInPurpose");
        const int byEmail = purpose->findData(u"marketing_email"_s);
        QVERIFY(byEmail >= 0);
        purpose->setCurrentIndex(byEmail);
        const auto* address = m_shop->frame->findChild<QComboBox*>(u"softOptInAddress"_s);
        QVERIFY(m_shop->waitFor([address] { return address->findText(u"shared@example.org"_s) < 0; }));
        QVERIFY(m_shop->find<kit::ActionButton>("softOptInAllow")->toolTip().contains(u"objected"_s));
        m_shop->click("besidesAnswers");
    }

    void theFormForAYesSaysIt()
    {
        m_shop->openPerson(m_berta);
        m_shop->find("stateTable")->setFocus();
        m_shop->press({Qt::Key_N});
        auto* purpose = m_shop->find<QComboBox>("recordPurpose");
        purpose->setCurrentIndex(purpose->findData(u"marketing_email"_s));
        auto* state = m_shop->find<QComboBox>("recordState");
        state->setCurrentIndex(state->findData(static_cast<int>(State::Given)));
        const auto* warning = m_shop->find<kit::MessageBar>("recordWarning");
        QVERIFY2(warning->text().contains(m_address), qPrintable(warning->text()));
        m_shop->press({Qt::Key_Escape});
    }

    void theSheetSaysIt()
    {
        m_shop->commands.run(u"go.customer.sheet"_s, m_berta.value);
        const auto* page = m_shop->find<QTextBrowser>("sheetPage");
        QVERIFY(m_shop->waitFor(
            [page] { return page->toPlainText().contains(u"shared@example.org: nothing is sent there for"_s); }));
    }
};

AICMS_WINDOW_TEST(TestObjectorsAddress)
#include "test_objectors_address.moc"
