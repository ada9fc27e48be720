// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/ui/consent/consent_shop.h"
#include "ui/consent/person_page.h"
#include "ui/customers/record/sheet_screen.h"
#include "ui/kit/timeline.h"

#include <QFile>
#include <QLineEdit>

using namespace aicms;
using consent::State;

/// The front desk answers a person: who recorded it, on paper if she likes. It exports nothing.
class TestConsentStaff : public QObject {
    Q_OBJECT

    std::unique_ptr<test::ConsentShop> m_shop;
    base::CustomerId m_hannah;

    bool isPdf(const QString& path)
    {
        QFile file(path);
        return m_shop->waitFor([&] { return QFile(path).size() > 1'000; }) && file.open(QIODevice::ReadOnly)
            && file.read(5) == "%PDF-";
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::ConsentShop>(test::staffName, [this](workspace::Workspace& owners) {
            customers::Customer hannah;
            hannah.givenName = QStringLiteral("Hannah");
            hannah.familyName = QStringLiteral("Okafor");
            m_hannah = owners.customers().add(hannah).result().value();
            consent::EventDraft yes;
            yes.customer = m_hannah;
            yes.purpose = QStringLiteral("marketing_email");
            if (!owners.consent().record(yes).result())
                qFatal("the owner's entry was not taken");
        });
    }
    void cleanup() { m_shop.reset(); }

    void whoRecordedIsNamed()
    {
        m_shop->openPerson(m_hannah);
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("ledgerTable")->rowCount() == 1; }));
        kit::PagedTableModel* ledger = m_shop->rows("ledgerTable");
        QCOMPARE(ledger->index(0, ledger->columnOf(QStringLiteral("by"))).data().toString(), test::ownerName);
        m_shop->find<kit::DataTable>("ledgerTable")->setCurrentId(1);
        QVERIFY(test::visibleText(m_shop->find("entryCard")).contains(test::ownerName));
    }

    /// A form of long ago: who enters it instead, in words that can be followed at the counter.
    void aFormOfLongAgoIsHandedOn()
    {
        m_shop->openPerson(m_hannah);
        m_shop->find("stateTable")->setFocus();
        m_shop->press({Qt::Key_N, Qt::Key_A});
        m_shop->find<QLineEdit>("recordAt")->setText(QStringLiteral("3.3.2003"));
        m_shop->find<QLineEdit>("recordReason")->setText(QStringLiteral("found in a drawer"));
        m_shop->click("recordSave");
        QVERIFY(m_shop->waitFor([this] {
            const QString said = test::visibleText(m_shop->find("recordConsent"));
            return said.contains(QLatin1String("give the form to the owner or a manager"))
                && !said.contains(QLatin1String("birth"));
        }));
    }

    /// Letters hold names and addresses of many: the button is off from the start and says why.
    void lettersAreNotOfferedToStaff()
    {
        m_shop->commands.run(QStringLiteral("go.consent"));
        m_shop->click("people.given");
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("peopleTable")->rowCount() == 1; }));
        m_shop->rows("peopleTable")->checkAll();
        auto* button = m_shop->find<QAbstractButton>("askToRenew");
        QVERIFY(!button->isEnabled());
        QVERIFY(button->toolTip().contains(QLatin1String("Your role makes no letters to several people")));
    }

    /// Who may, where the role may not: a button that is not there leaves somebody with a wrong entry and no way on.
    void whoCorrectsIsSaid()
    {
        m_shop->openPerson(m_hannah);
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("ledgerTable")->rowCount() == 1; }));
        m_shop->find<kit::DataTable>("ledgerTable")->setCurrentId(1);
        QVERIFY(!m_shop->find("correctEntry")->isEnabled());
        const QString said = test::visibleText(m_shop->find("entryCard"));
        QVERIFY2(said.contains(QLatin1String("These may: Owner")), qPrintable(said));
    }

    /// Staff do not read the log; the ledger they do, and what they record stands in the timeline.
    void whatWasRecordedStandsInTheTimeline()
    {
        QVERIFY(!access::permit(m_shop->vault->session(), access::Operation::ListAudit));
        m_shop->commands.run(QStringLiteral("customers.open"), m_hannah.value);
        const auto* timeline = m_shop->find<kit::Timeline>("timeline");
        QVERIFY(m_shop->waitFor([&] {
            for (int row = 0; row < timeline->count(); ++row) {
                const kit::TimelineItem& item = timeline->item(row);
                if (item.title == QLatin1String("Agreed")
                    && item.text.startsWith(QLatin1String("Advertising by e-mail, "))
                    && item.text.contains(QLatin1String("recorded by ")))
                    return true;
            }
            return false;
        }));
    }

    void theRecordAndTheSheetAreHandedOut()
    {
        m_shop->openPerson(m_hannah);
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("ledgerTable")->rowCount() == 1; }));
        QVERIFY(m_shop->find("printRecord")->isVisible());
        QVERIFY(m_shop->find("saveRecord")->isVisible());
        auto* page = m_shop->frame->findChild<ui_consent::PersonPage*>();
        const QString record = m_shop->folder.path(QStringLiteral("record.pdf"));
        page->saveTo(record);
        QVERIFY(isPdf(record));
        // What a program can read in bulk is for those who may export.
        const QString entries = m_shop->folder.path(QStringLiteral("record.json"));
        page->saveTo(entries);
        QVERIFY(m_shop->waitFor(
            [this] { return test::visibleText(m_shop->frame->window()).contains(QLatin1String("export consents")); }));
        QVERIFY(!QFile::exists(entries));
        m_shop->commands.run(QStringLiteral("go.customer.sheet"), m_hannah.value);
        const QString sheet = m_shop->folder.path(QStringLiteral("sheet.pdf"));
        m_shop->find("sheetPrint");
        auto* screen = m_shop->frame->findChild<customers_ui::SheetScreen*>();
        screen->saveTo(sheet);
        QVERIFY(isPdf(sheet));
        QVERIFY(!m_shop->frame->findChild<QWidget*>(QStringLiteral("saveLedger")));
        QVERIFY(!m_shop->vault->customers().logPrinted(m_hannah).result()); // the whole record stays here
    }
};

AICMS_WINDOW_TEST(TestConsentStaff)
#include "test_consent_staff.moc"
