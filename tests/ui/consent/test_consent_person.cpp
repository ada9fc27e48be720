// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/ui/consent/consent_shop.h"
#include "tests/ui/kit/whole_cells.h"
#include "ui/answers/proof_field.h"
#include "ui/answers/record_panel.h"
#include "ui/consent/person_page.h"
#include "ui/kit/day_field.h"
#include "ui/kit/view_tabs.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>

using namespace aicms;

/// What the page and the form of one person must not pass over in silence: a paper that is gone, what was not known on
/// a day, an hour that nobody said, an address that is missing.
class TestConsentPerson : public QObject {
    Q_OBJECT

    std::unique_ptr<test::ConsentShop> m_shop;
    base::CustomerId m_hannah;

    std::vector<consent::HistoryEntry> history() { return m_shop->vault->consent().history(m_hannah).result().value(); }
    answers::RecordPanel* openPanel()
    {
        m_shop->openPerson(m_hannah);
        m_shop->find("stateTable")->setFocus();
        m_shop->press({Qt::Key_N});
        return static_cast<answers::RecordPanel*>(m_shop->find("recordConsent"));
    }
    void openEntry()
    {
        m_shop->openPerson(m_hannah);
        QVERIFY(m_shop->waitFor([&] { return m_shop->rows("ledgerTable")->rowCount() == 1; }));
        m_shop->find("entryCard");
    }
    bool isShown(const char* name) const
    {
        const auto* widget = m_shop->frame->findChild<QWidget*>(QString::fromLatin1(name));
        return widget && widget->isVisible();
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::ConsentShop>();
        m_hannah = m_shop->addPerson(
            QStringLiteral("Hannah"), QStringLiteral("Okafor"), QStringLiteral("hannah@example.org"));
    }
    void cleanup() { m_shop.reset(); }

    /// Wide answers drove the entry below them, with four of its facts in sight: the purposes are folded before.
    void wideAnswersLeaveTheEntryItsPlace()
    {
        QVERIFY(m_shop->vault->gate().restrict(m_hannah, consent::RestrictionGround::UnlawfulUse, QString()).result());
        consent::EventDraft yes;
        yes.customer = m_hannah;
        yes.purpose = QStringLiteral("marketing_email");
        yes.state = consent::State::Given;
        QVERIFY(m_shop->vault->consent().record(yes).result());
        m_shop->frame->resize(1440, 880);
        m_shop->openPerson(m_hannah);
        auto* states = m_shop->find<kit::DataTable>("stateTable");
        QVERIFY(m_shop->waitFor([states] { return states->rows()->rowCount() > 0; }));
        const auto* entry = m_shop->find("entryCard");
        const auto isBeside = [&] {
            return entry->mapTo(m_shop->frame.get(), QPoint()).y() < states->mapTo(m_shop->frame.get(), QPoint()).y();
        };
        QVERIFY(m_shop->waitFor(isBeside));
        const auto nameWidth
            = [states] { return states->columnWidth(states->rows()->columnOf(QStringLiteral("purpose"))); };
        const int whole = nameWidth();
        bool isFolded = false;
        for (int width = 1420; width > 1100 && !isFolded; width -= 20) {
            m_shop->frame->resize(width, 880);
            QTest::qWait(50);
            isFolded = isBeside() && nameWidth() < whole - theme::px(40);
        }
        QVERIFY(isFolded);
        for (const char* fact : {"fact.purpose", "fact.when", "fact.by", "fact.how", "fact.notice", "fact.proof"}) {
            const QWidget* each = m_shop->find(fact);
            QVERIFY2(m_shop->waitFor([each] { return each->visibleRegion().boundingRect() == each->rect(); }), fact);
        }
        QVERIFY(test::isWhole(*states, QStringLiteral("all")));
    }

    /// No paper and no page speaks of a file as if it were still there.
    void aProofThatIsNoLongerThereIsToldSo()
    {
        const QString path = m_shop->folder.path(QStringLiteral("form.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("signed: H. Okafor") > 0);
        file.close();
        openPanel()->proof()->choose(path);
        m_shop->find<QComboBox>("recordState")->setFocus();
        m_shop->press({Qt::Key_A, Qt::Key_Return});
        QVERIFY(m_shop->waitFor([this] { return history().size() == 1; }));
        openEntry();
        QVERIFY(m_shop->find("proofSheet")->isVisible() && m_shop->find("openProof")->isEnabled());
        auto& files = m_shop->vault->attachments();
        const auto id = files.list(m_hannah).result()->front().id;
        const auto refused = files.remove(id).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().subject, QStringLiteral("file_proof"));
        QCOMPARE(refused.error().number, 1);
        QVERIFY(files.remove(id, *files.provenBy(id).result()).result());
        const auto says = [this](const char* words) {
            return m_shop->waitFor(
                [this, words] { return test::visibleText(m_shop->find("entryCard")).contains(QLatin1String(words)); });
        };
        QVERIFY(says("the file was removed on"));
        QVERIFY(!m_shop->find("openProof")->isEnabled() && !isShown("proofSheet"));
        kit::PagedTableModel* ledger = m_shop->rows("ledgerTable");
        QCOMPARE(ledger->index(0, ledger->columnOf(QStringLiteral("proof"))).data().toString(),
            QStringLiteral("File, gone"));
        QVERIFY(files.restore(id).result());
        QVERIFY(m_shop->waitFor([this] { return m_shop->find("openProof")->isEnabled(); }));
    }

    /// An answer of which only the day is known is corrected as one, and keeps its moment.
    void aDayWithoutAnHourStaysADay()
    {
        const QDate day(2025, 4, 10);
        consent::EventDraft yes;
        yes.customer = m_hannah;
        yes.purpose = QStringLiteral("marketing_email");
        yes.at = base::UtcTime::fromDateTime(day.startOfDay(m_shop->vault->consent().zone()));
        yes.reason = QStringLiteral("from the folder");
        QVERIFY(m_shop->vault->consent().record(yes).result());
        openEntry();
        m_shop->click("correctEntry");
        const QString shown = m_shop->find<QLineEdit>("recordAt")->text();
        QVERIFY2(!shown.contains(u':'), qPrintable(shown));
        m_shop->find<QLineEdit>("recordReason")->setText(QStringLiteral("by phone"));
        m_shop->click("recordSave");
        QVERIFY(m_shop->waitFor([this] { return history().size() == 2; }));
        QCOMPARE(history().back().event.at, *yes.at);
    }

    /// A yes to be reached where nobody can reach her is told, and taken all the same.
    void aYesByAWayThatIsMissingIsTold()
    {
        m_hannah = m_shop->addPerson(QStringLiteral("Ayla"), QStringLiteral("Demirbas"));
        openPanel();
        auto* state = m_shop->find<QComboBox>("recordState");
        state->setCurrentIndex(0);
        QVERIFY(m_shop->waitFor([this] { return isShown("recordWarning"); }));
        QVERIFY(test::visibleText(m_shop->find("recordWarning")).contains(QLatin1String("no e-mail address")));
        state->setCurrentIndex(1);
        QVERIFY2(!isShown("recordWarning"), "nobody needs an address to say no");
        state->setCurrentIndex(0);
        m_shop->click("recordSave");
        QVERIFY(m_shop->waitFor([this] { return history().size() == 1; }));
    }

    /// What one learned only later is not shown as if it had been known on the day that is looked at.
    void thePastSaysWhatWasNotKnownThen()
    {
        const QDate today = m_shop->vault->today();
        consent::EventDraft yes;
        yes.customer = m_hannah;
        yes.purpose = QStringLiteral("marketing_email");
        yes.at = base::UtcTime::fromDateTime(today.addDays(-40).startOfDay(m_shop->vault->consent().zone()));
        yes.reason = QStringLiteral("from the folder");
        QVERIFY(m_shop->vault->consent().record(yes).result());
        openEntry();
        m_shop->find<kit::DayField>("asOfDay")->chosen(today.addDays(-20));
        auto* page = m_shop->frame->findChild<ui_consent::PersonPage*>();
        QVERIFY(m_shop->waitFor([page] {
            const QString text = test::visibleText(page);
            return text.contains(QLatin1String("The record was made only on"))
                && text.contains(QLatin1String("not known to you on it: entry 1"));
        }));
        m_shop->click("backToToday");
        QVERIFY(m_shop->waitFor(
            [page] { return !test::visibleText(page).contains(QLatin1String("The record was made")); }));
        QVERIFY(!test::visibleText(page).contains(QLatin1String("not known to you")));
    }

    /// The text grows while another page is shown, and the window became smaller: the page was wider than its window.
    void largeTextWhileAnotherPageWasShown()
    {
        const auto usual = qScopeGuard([] { theme::theme().setTextScale(100); });
        m_shop->frame->resize(1440, 900);
        m_shop->openPerson(m_hannah);
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("stateTable")->rowCount() > 10; }));
        m_shop->commands.run(QStringLiteral("go.customers"));
        theme::theme().setTextScale(200);
        QTest::qWait(100);
        m_shop->frame->resize(1280, 800);
        QTest::qWait(100);
        m_shop->commands.run(QStringLiteral("go.consent"));
        QTest::qWait(300);
        const auto isInside = [this] {
            for (QWidget* each = m_shop->find("consentPerson"); each; each = each->parentWidget()) {
                auto* area = qobject_cast<QScrollArea*>(each);
                if (area && area->horizontalScrollBar()->maximum() > 0)
                    return false;
            }
            return true;
        };
        if (!m_shop->waitFor(isInside)) {
            for (QWidget* each : m_shop->frame->findChildren<QWidget*>()) {
                if (each->minimumSizeHint().width() > 1000 || each->minimumWidth() > 1000 || each->width() > 1200)
                    qWarning() << each << each->objectName() << each->isVisible() << each->width()
                               << each->minimumSizeHint() << each->minimumWidth();
            }
            QFAIL("wide");
        }
        m_shop->press({Qt::Key_N});
        m_shop->find("recordConsent");
        QVERIFY(m_shop->waitFor(isInside));
        const QWidget* page = m_shop->find("consentPerson");
        QVERIFY(m_shop->waitFor([&] { return m_shop->find("recordConsent")->width() <= page->width(); }));
    }

    void tabsAndKeysAreReachedWithoutTheMouse()
    {
        m_shop->openPerson(m_hannah);
        const auto* tabs = m_shop->find<kit::ViewTabs>("consentTabs");
        QCOMPARE(tabs->currentView(), QStringLiteral("person"));
        m_shop->frame->stepTab(1);
        QCOMPARE(tabs->currentView(), QStringLiteral("renew"));
        m_shop->frame->stepTab(1);
        QCOMPARE(tabs->currentView(), QStringLiteral("everyone"));
        m_shop->frame->stepTab(-1);
        QCOMPARE(tabs->currentView(), QStringLiteral("renew"));
        QStringList keys;
        for (const shell::KeyHelp& key : m_shop->commands.explainedKeys()) {
            if (key.place == QString::fromUtf8("On a person’s consents"))
                keys << key.keys;
        }
        QCOMPARE(keys, QStringList({QStringLiteral("N"), QStringLiteral("T"), QStringLiteral("Ctrl P")}));
    }
};

AICMS_WINDOW_TEST(TestConsentPerson)
#include "test_consent_person.moc"
