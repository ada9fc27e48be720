// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody meets who records answers at the counter all day: where the keys go, what will be and was recorded.
#include "tests/support/test_program.h"
#include "tests/ui/consent/consent_shop.h"
#include "ui/answers/letter_keys.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/form_field.h"
#include "ui/kit/toast.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>

using namespace aicms;
using consent::State;

class TestConsentCounter : public QObject {
    Q_OBJECT

    std::unique_ptr<test::ConsentShop> m_shop;
    base::CustomerId m_hannah;

    std::vector<consent::HistoryEntry> history() { return m_shop->vault->consent().history(m_hannah).result().value(); }
    void enter(State state, int daysAgo, const char* purpose = "marketing_email")
    {
        consent::EventDraft entry;
        entry.customer = m_hannah;
        entry.purpose = QString::fromLatin1(purpose);
        entry.state = state;
        entry.at = base::UtcTime {m_shop->clock.now().microseconds - daysAgo * test::ConsentShop::day};
        entry.reason = QStringLiteral("from the folder");
        QVERIFY(m_shop->vault->consent().record(entry).result());
    }
    void openForm()
    {
        m_shop->openPerson(m_hannah);
        m_shop->find("stateTable")->setFocus();
        m_shop->press({Qt::Key_N});
        m_shop->find("recordConsent");
    }
    QString said(const char* name)
    {
        QWidget* found = m_shop->find(name);
        const auto* label = qobject_cast<QLabel*>(found);
        return label ? label->text() : test::visibleText(found);
    }
    bool hears(const QString& words)
    {
        return m_shop->waitFor([&] {
            for (const auto* toast : m_shop->frame->findChildren<kit::Toast*>()) {
                if (toast->text().contains(words))
                    return true;
            }
            return false;
        });
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::ConsentShop>();
        m_hannah = m_shop->addPerson(QStringLiteral("Hannah"), QStringLiteral("Okafor"), QStringLiteral("h@a.example"));
    }
    void cleanup()
    {
        theme::theme().setTextScale(100);
        m_shop.reset();
    }

    /// The next A went into the search field, and Return opened another customer.
    void theKeysComeBackFromTheForm_data()
    {
        QTest::addColumn<int>("scale");
        QTest::addColumn<bool>("isTyped");
        QTest::newRow("words are thrown away") << 100 << true;
        QTest::newRow("plain Esc, large text") << 200 << false;
        QTest::newRow("words, large text") << 200 << true;
    }
    void theKeysComeBackFromTheForm()
    {
        QFETCH(int, scale);
        QFETCH(bool, isTyped);
        m_shop->frame->resize(1280, 800);
        theme::theme().setTextScale(scale);
        m_shop->commands.run(QStringLiteral("customers.open"), m_hannah.value);
        QVERIFY(m_shop->waitFor([this] { return m_shop->frame->findChild<QWidget*>(QStringLiteral("consentNow")); }));
        QTest::qWait(200); // the record is read
        m_shop->press({Qt::Key_A});
        QVERIFY(m_shop->waitFor([this] { return m_shop->find("recordState")->hasFocus(); }));
        if (isTyped)
            m_shop->find<QLineEdit>("recordReason")->setText(QStringLiteral("half"));
        m_shop->press({Qt::Key_Escape});
        if (isTyped) {
            auto* question = m_shop->find<kit::ConfirmBox>("recordQuestion");
            for (auto* button : question->findChildren<QAbstractButton*>()) {
                if (button->text() == QLatin1String("Throw it away")) {
                    button->setFocus();
                    button->click();
                }
            }
        }
        const auto* form = m_shop->frame->findChild<QWidget*>(QStringLiteral("recordConsent"));
        QVERIFY(m_shop->waitFor([form] { return !form->isVisible(); }));
        QTest::qWait(50);
        const QWidget* focus = m_shop->frame->focusWidget();
        QVERIFY2(focus && focus->objectName() == QLatin1String("recordAnswer"),
            qPrintable(focus ? focus->objectName() : QStringLiteral("nowhere")));
        m_shop->press({Qt::Key_A});
        QVERIFY(m_shop->waitFor([form] { return form->isVisible(); }));
    }

    /// What was recorded is told with its purpose.
    void theToastNamesThePurpose()
    {
        openForm();
        m_shop->press({Qt::Key_A, Qt::Key_Return});
        QVERIFY(hears(QStringLiteral("Agreed: Advertising by e-mail, Hannah Okafor (entry 1)")));
    }

    /// At 200 % the line that says what will be recorded, and its button, are in sight, and the form begins at its top.
    void withLargeTextNothingIsRecordedBlindly_data()
    {
        QTest::addColumn<bool>("isOnRecord");
        QTest::newRow("page of consent") << false;
        QTest::newRow("customer's record") << true;
    }
    void withLargeTextNothingIsRecordedBlindly()
    {
        QFETCH(bool, isOnRecord);
        m_shop->frame->resize(1280, 800);
        theme::theme().setTextScale(200);
        if (isOnRecord) {
            m_shop->commands.run(QStringLiteral("customers.open"), m_hannah.value);
            QVERIFY(
                m_shop->waitFor([this] { return m_shop->frame->findChild<QWidget*>(QStringLiteral("consentNow")); }));
            QTest::qWait(200); // the record is read
            m_shop->press({Qt::Key_A});
        } else {
            openForm();
        }
        const auto isSeen = [this](const char* name) {
            const QWidget* widget = m_shop->find(name);
            return widget->visibleRegion().boundingRect().height() == widget->height();
        };
        m_shop->press({Qt::Key_A});
        for (const char* name : {"recordPurpose", "recordState", "recordSummary", "recordSave"})
            QVERIFY2(m_shop->waitFor([&] { return isSeen(name); }), name);
    }

    /// An answer of an earlier day changes nothing where a later one decides: said before and after it is recorded.
    void whatStillDecidesIsSaid()
    {
        enter(State::Given, 100);
        enter(State::Withdrawn, 10);
        openForm();
        m_shop->press({Qt::Key_A});
        QVERIFY(!said("recordSummary").contains(QLatin1String("still decides")));
        m_shop->find<QLineEdit>("recordAt")->setText(m_shop->vault->today().addDays(-50).toString(Qt::ISODate));
        QVERIFY(m_shop->waitFor(
            [this] { return said("recordSummary").contains(QLatin1String("still decides: Withdrawn")); }));
        m_shop->find<QLineEdit>("recordReason")->setText(QStringLiteral("the form lay in a drawer"));
        m_shop->click("recordSave");
        QVERIFY(hears(QStringLiteral("still decides: Withdrawn")));
    }

    /// A refusal stands once, and goes with the first change.
    void aRefusalStandsOnceAndGoes()
    {
        openForm();
        m_shop->press({Qt::Key_A});
        m_shop->find<QLineEdit>("recordAt")->setText(m_shop->vault->today().addDays(-3).toString(Qt::ISODate));
        m_shop->click("recordSave");
        QVERIFY(m_shop->waitFor([this] { return m_shop->find("recordMessage")->isVisible(); }));
        const QString text = said("recordConsent");
        const QString sentence = QStringLiteral("This entry lies in the past");
        QCOMPARE(text.count(sentence), text.count(QStringLiteral("Record a change"))); // as often as the title
        QVERIFY(m_shop->find("recordReason")->property("invalid").toBool());
        m_shop->find("recordAt")->setFocus();
        QTest::keyClick(m_shop->find("recordAt"), Qt::Key_Backspace);
        QVERIFY(!m_shop->frame->findChild<QWidget*>(QStringLiteral("recordMessage"))->isVisible());
        QVERIFY(!m_shop->find("recordReason")->property("invalid").toBool());
    }

    void aCorrectionNamesWhatItCorrects()
    {
        enter(State::Given, 20);
        m_shop->openPerson(m_hannah);
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("ledgerTable")->rowCount() == 1; }));
        m_shop->click("correctEntry");
        const QString summary = said("recordSummary");
        QVERIFY2(summary.contains(QLatin1String("in place of entry 1")), qPrintable(summary));
        QVERIFY2(summary.contains(QLatin1String("received on ")), qPrintable(summary));
    }

    /// The pane of an entry begins with its first line, however far the one before was read.
    void anotherEntryIsReadFromItsTop()
    {
        enter(State::Given, 20);
        enter(State::Withdrawn, 10);
        m_shop->frame->resize(1280, 720);
        m_shop->openPerson(m_hannah);
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("ledgerTable")->rowCount() == 2; }));
        auto* pane = m_shop->find("entryCard")->findChild<QScrollArea*>();
        pane->widget()->setMinimumHeight(2'000);
        QVERIFY(m_shop->waitFor([pane] { return pane->verticalScrollBar()->maximum() > 100; }));
        pane->verticalScrollBar()->setValue(100);
        m_shop->find<kit::DataTable>("ledgerTable")->setCurrentId(2);
        QCOMPARE(pane->verticalScrollBar()->value(), 0);
    }

    void allWhoAreToBeAskedAreReachedWithoutTicking()
    {
        enter(State::Given, 2 * 365 - 20);
        m_shop->commands.run(QStringLiteral("go.consent"), QStringLiteral("renew"));
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("renewTable")->rowCount() == 1; }));
        m_shop->click("renewAll");
        QVERIFY(m_shop->waitFor([this] { return m_shop->find("renewalFigures")->isVisible(); }));
    }

    /// N after a day was typed into the field of the day.
    void aDayThatIsEnteredLeadsOn()
    {
        enter(State::Given, 40);
        m_shop->openPerson(m_hannah);
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("ledgerTable")->rowCount() == 1; }));
        QTest::qWait(300); // the page is read
        auto* day = m_shop->find<QLineEdit>("asOfDay");
        const auto type = [&](const QString& text) {
            day->setFocus();
            day->selectAll();
            QTest::keyClicks(day, text);
            QTest::keyClick(day, Qt::Key_Return);
            QTest::qWait(20);
        };
        const auto* said = m_shop->find<QLabel>("asOfSaid"); // beside the field
        type(QStringLiteral("nonsense"));
        QVERIFY(day->hasFocus()); // to be written again
        QVERIFY2(said->text().contains(QLatin1String("is no day between")), qPrintable(said->text()));
        type(m_shop->vault->today().addDays(-20).toString(Qt::ISODate));
        QVERIFY(m_shop->find("stateTable")->hasFocus());
        QVERIFY2(!said->text().contains(QLatin1String("is no day between")), qPrintable(said->text()));
    }

    /// A day that is past has its own restriction, and nothing can be changed on it.
    void whatStoodBesidesTheAnswersOnThatDay()
    {
        enter(State::Given, 40);
        QVERIFY(m_shop->vault->gate()
                .restrict(m_hannah, consent::RestrictionGround::AccuracyContested, QStringLiteral("wrong street"))
                .result());
        m_shop->openPerson(m_hannah);
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("ledgerTable")->rowCount() == 1; }));
        m_shop->click("besidesAnswers");
        QVERIFY(m_shop->waitFor([this] { return said("limitsCard").contains(QLatin1String("Restricted since")); }));
        m_shop->find("asOfSlider")->setFocus();
        m_shop->press({Qt::Key_Home});
        QVERIFY(
            m_shop->waitFor([this] { return said("restrictionState").contains(QLatin1String("Not restricted on")); }));
        for (const char* name : {"restrictionSwitch", "minorSwitch", "softOptInState"})
            QVERIFY2(!m_shop->frame->findChild<QWidget*>(QString::fromLatin1(name))->isVisible(), name);
        m_shop->click("backToToday");
        QVERIFY(
            m_shop->waitFor([this] { return said("restrictionState").contains(QLatin1String("Restricted since")); }));
        QVERIFY(m_shop->find("restrictionSwitch")->isVisible());
    }

    void whatWasBegunOutlivesALock()
    {
        m_shop->openPerson(m_hannah);
        m_shop->click("besidesAnswers");
        m_shop->click("restrictionSwitch");
        m_shop->find<QComboBox>("restrictionGround")->setCurrentIndex(2);
        m_shop->find<QLineEdit>("restrictionReason")->setText(QStringLiteral("a case"));
        m_shop->lockAndOpen();
        QCOMPARE(m_shop->find<QLineEdit>("restrictionReason")->text(), QStringLiteral("a case"));
        QCOMPARE(m_shop->find<QComboBox>("restrictionGround")->currentIndex(), 2);
        m_shop->click("restrictionDo");
        QVERIFY(
            m_shop->waitFor([this] { return said("restrictionState").contains(QLatin1String("Restricted since")); }));
        QVERIFY(!m_shop->frame->holdsUnsaved());
        cleanup();
        init(); // the form has the page to itself
        openForm();
        m_shop->press({Qt::Key_W});
        m_shop->find<QLineEdit>("recordReason")->setText(QStringLiteral("half a word"));
        m_shop->lockAndOpen();
        QCOMPARE(m_shop->find<QLineEdit>("recordReason")->text(), QStringLiteral("half a word"));
        QCOMPARE(m_shop->find<QComboBox>("recordState")->currentData().toInt(), static_cast<int>(State::Withdrawn));
    }

    /// It came back as the moment of the lock.
    void anEmptiedMomentStaysEmptyOverALock()
    {
        openForm();
        m_shop->press({Qt::Key_A});
        auto* moment = m_shop->find<QLineEdit>("recordAt");
        moment->selectAll();
        QTest::keyClick(moment, Qt::Key_Backspace);
        for (int each = 0; each < 2; ++each) {
            m_shop->lockAndOpen();
            QCOMPARE(m_shop->find<QLineEdit>("recordAt")->text(), QString());
        }
    }

    /// A new language makes the screens anew, as a lock does: the person was forgotten.
    void thePersonOutlivesALock()
    {
        m_shop->commands.run(QStringLiteral("go.consent"));
        m_shop->openPerson(m_hannah);
        m_shop->commands.run(QStringLiteral("go.customers"));
        m_shop->lockAndOpen();
        m_shop->commands.run(QStringLiteral("go.consent"));
        const auto* tabs = m_shop->find<QTabBar>("consentTabs");
        QVERIFY(m_shop->waitFor([tabs] { return tabs->tabText(1).contains(QLatin1String("Hannah")); }));
        QVERIFY(m_shop->find("asOfDay")->isVisible());
    }

    /// "Ne" and "w" are no two other purposes.
    void lettersThatFollowAtOnceAreABeginning()
    {
        QComboBox list;
        list.addItems({QStringLiteral("Advertising by e-mail"), QStringLiteral("Newsletter"),
            QStringLiteral("Advertising by post"), QStringLiteral("Workshop")});
        new answers::LetterKeys(&list, answers::LetterKeys::Kind::Telling);
        for (const Qt::Key key : {Qt::Key_N, Qt::Key_E, Qt::Key_W})
            QTest::keyClick(&list, key);
        QCOMPARE(list.currentText(), QStringLiteral("Newsletter"));
        QTest::keyClick(&list, Qt::Key_P); // nothing goes on so: a choice of its own
        QCOMPARE(list.currentText(), QStringLiteral("Advertising by post"));
    }

    /// "adv" marked "Drafts of answers": its first letter opened the list and was lost, and Tab went nowhere.
    void lettersGoOnInTheOpenList()
    {
        QWidget form;
        auto* column = new QVBoxLayout(&form);
        auto* list = new QComboBox;
        auto* next = new QLineEdit;
        column->addWidget(list);
        column->addWidget(next);
        list->addItems({QStringLiteral("Contract"), QStringLiteral("Drafts of answers"),
            QStringLiteral("Advertising by e-mail"), QStringLiteral("Advertising by post")});
        new answers::LetterKeys(list, answers::LetterKeys::Kind::Telling);
        form.show();
        form.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_A);
        QTRY_VERIFY(list->view()->isVisible());
        QCOMPARE(list->view()->currentIndex().row(), 2);
        QTest::qWait(QApplication::keyboardInputInterval() + 50); // whoever looks for the letters
        for (const Qt::Key key : {Qt::Key_D, Qt::Key_V})
            QTest::keyClick(list->view(), key);
        QCOMPARE(list->view()->currentIndex().row(), 2);
        QTest::keyClicks(list->view(), QStringLiteral("ertising by p"));
        QCOMPARE(list->view()->currentIndex().row(), 3);
        QTest::keyClick(list->view(), Qt::Key_Tab);
        QCOMPARE(list->currentText(), QStringLiteral("Advertising by post"));
        QVERIFY(!list->view()->isVisible());
        QVERIFY(m_shop->waitFor([next] { return next->hasFocus(); }));
    }
};

AICMS_WINDOW_TEST(TestConsentCounter)
#include "test_consent_counter.moc"
