// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody points at is what is meant: the row of a purpose, a person's tick box, the field of the day.
#include "tests/support/test_program.h"
#include "tests/ui/consent/consent_shop.h"
#include "ui/consent/everyone_page.h"
#include "ui/kit/message_bar.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QWindow>

using namespace aicms;
using consent::State;

class TestConsentChosen : public QObject {
    Q_OBJECT

    std::unique_ptr<test::ConsentShop> m_shop;
    base::CustomerId m_megan;

    std::vector<consent::HistoryEntry> history() { return m_shop->vault->consent().history(m_megan).result().value(); }
    void say(const char* purpose, State state, int daysAgo = 10)
    {
        consent::EventDraft entry;
        entry.customer = m_megan;
        entry.purpose = QString::fromLatin1(purpose);
        entry.state = state;
        entry.at = base::UtcTime {m_shop->clock.now().microseconds - daysAgo * test::ConsentShop::day};
        entry.proof = {consent::ProofKind::Text, QStringLiteral("card"), {}};
        entry.reason = QStringLiteral("from the folder");
        QVERIFY(m_shop->vault->consent().record(entry).result());
    }
    void openPage(int entries)
    {
        m_shop->openPerson(m_megan);
        QVERIFY(m_shop->waitFor([&] { return m_shop->rows("ledgerTable")->rowCount() == entries; }));
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("stateTable")->rowCount() > 0; }));
        QVERIFY(m_shop->waitFor([this] { return m_shop->find("stateTable")->hasFocus(); }));
        QTest::qWait(100); // the page has its places
    }
    int rowOf(const char* table, const QString& purpose)
    {
        kit::PagedTableModel* rows = m_shop->rows(table);
        for (int row = 0; row < rows->rowCount(); ++row) {
            if (rows->index(row, rows->columnOf(QStringLiteral("purpose"))).data().toString() == purpose)
                return row;
        }
        return -1;
    }
    void clickRow(const char* table, int row)
    {
        auto* list = m_shop->find<kit::DataTable>(table);
        list->scrollTo(list->rows()->index(row, 0));
        const QRect place = list->visualRect(list->rows()->index(row, 0));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier, place.center());
    }
    QComboBox* purposes() { return m_shop->find<QComboBox>("recordPurpose"); }
    QString proposed() { return purposes()->currentData().toString(); }
    bool isProposed(const char* code)
    {
        return m_shop->waitFor([&] { return proposed() == QLatin1String(code); });
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::ConsentShop>();
        m_megan = m_shop->addPerson(QStringLiteral("Megan"), QStringLiteral("Cooper"), QStringLiteral("m@a.example"));
    }
    void cleanup() { m_shop.reset(); }

    /// N proposed advertising by e-mail, whatever row was marked; two keys more, and a yes stood for the wrong purpose.
    void theChosenRowIsProposed_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("purpose");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("answers, the row that is marked already")
            << QByteArray("stateTable") << QStringLiteral("Advertising by phone") << QByteArray("marketing_phone");
        QTest::newRow("answers, another row")
            << QByteArray("stateTable") << QStringLiteral("Passing on to others") << QByteArray("third_party_sharing");
        QTest::newRow("answers, a row of which nobody asked")
            << QByteArray("stateTable") << QStringLiteral("Advertising by post") << QByteArray("marketing_post");
        QTest::newRow("ledger, the row that is marked already")
            << QByteArray("ledgerTable") << QStringLiteral("Passing on to others") << QByteArray("third_party_sharing");
        QTest::newRow("ledger, another row")
            << QByteArray("ledgerTable") << QStringLiteral("Advertising by phone") << QByteArray("marketing_phone");
    }
    void theChosenRowIsProposed()
    {
        QFETCH(QByteArray, table);
        QFETCH(QString, purpose);
        QFETCH(QByteArray, code);
        say("marketing_phone", State::Requested, 20);
        say("third_party_sharing", State::Refused, 10);
        openPage(2);
        const int row = rowOf(table.constData(), purpose);
        QVERIFY(row >= 0);
        clickRow(table.constData(), row);
        m_shop->press({Qt::Key_N, Qt::Key_S});
        QCOMPARE(proposed(), QString::fromLatin1(code));
        QTest::qWait(100); // what is known of the person changes nothing of it
        QCOMPARE(proposed(), QString::fromLatin1(code));
        QVERIFY(m_shop->find<QLabel>("recordSummary")->text().contains(purpose));
        m_shop->press({Qt::Key_Return});
        QVERIFY(m_shop->waitFor([this] { return history().size() == 3; }));
        QCOMPARE(history().back().names.purposeCode, QString::fromLatin1(code));
        // The next one is of what is marked now: the entry that was just recorded.
        QVERIFY(m_shop->waitFor([this] { return m_shop->find("ledgerTable")->hasFocus(); }));
        m_shop->press({Qt::Key_N});
        QVERIFY(isProposed(code.constData()));
    }

    /// The answers went on marking the purpose that had been marked before.
    void theRowOfWhatWasRecordedIsMarked()
    {
        say("marketing_email", State::Given, 20);
        openPage(1);
        m_shop->press({Qt::Key_N, Qt::Key_S});
        purposes()->setCurrentIndex(purposes()->findData(QStringLiteral("marketing_post")));
        m_shop->press({Qt::Key_Return});
        QVERIFY(m_shop->waitFor([this] { return history().size() == 2; }));
        auto* states = m_shop->find<kit::DataTable>("stateTable");
        QVERIFY(m_shop->waitFor(
            [&] { return states->currentId() == rowOf("stateTable", QStringLiteral("Advertising by post")) + 1; }));
    }

    /// The entry beside the answers is of the marked one, for the next person too; pressed again it leads back to it.
    void theEntryIsThatOfTheMarkedRow()
    {
        say("marketing_email", State::Given, 20);
        say("marketing_email", State::Withdrawn, 15);
        say("third_party_sharing", State::Refused, 5);
        const base::CustomerId eve
            = m_shop->addPerson(QStringLiteral("Eve"), QStringLiteral("Lee"), QStringLiteral("e@a.example"));
        consent::EventDraft yes;
        yes.customer = eve;
        yes.purpose = QStringLiteral("third_party_sharing");
        yes.state = State::Refused;
        QVERIFY(m_shop->vault->consent().record(yes).result());
        m_shop->openPerson(eve);
        QVERIFY(m_shop->waitFor([&] { return m_shop->rows("ledgerTable")->rowCount() == 1; }));
        openPage(3);
        auto* states = m_shop->find<kit::DataTable>("stateTable");
        auto* ledger = m_shop->find<kit::DataTable>("ledgerTable");
        const QString email = QStringLiteral("Advertising by e-mail");
        const QString sharing = QStringLiteral("Passing on to others");
        const auto isMarked = [&](const QString& purpose) {
            return states->currentId() == rowOf("stateTable", purpose) + 1
                && m_shop->find<QLabel>("fact.purpose")->text().startsWith(purpose);
        };
        QVERIFY(m_shop->waitFor([&] { return isMarked(email); }));
        const qint64 withdrawn = rowOf("ledgerTable", email) + 1; // the newest of the two
        QCOMPARE(ledger->currentId(), withdrawn);
        ledger->setCurrentId(withdrawn + 1);
        clickRow("stateTable", rowOf("stateTable", email)); // marked already
        QCOMPARE(ledger->currentId(), withdrawn);
        ledger->setCurrentId(rowOf("ledgerTable", sharing) + 1);
        QVERIFY(isMarked(sharing));
        clickRow("stateTable", rowOf("stateTable", email));
        QVERIFY(isMarked(email));
    }

    /// Whoever comes back by the rail has the keys there, and N did nothing.
    void theKeyWorksAfterTheRailWasClicked()
    {
        say("marketing_email", State::Given, 20);
        openPage(1);
        m_shop->commands.run(QStringLiteral("customers.list"));
        QVERIFY(m_shop->waitFor([this] { return m_shop->frame->place().screen != QLatin1String("consent"); }));
        m_shop->commands.run(QStringLiteral("go.consent"));
        QVERIFY(m_shop->waitFor([this] { return m_shop->find("stateTable")->hasFocus(); }));
        m_shop->press({Qt::Key_N});
        m_shop->find("recordConsent");
    }

    void byKeysToo()
    {
        say("marketing_phone", State::Requested, 20);
        say("third_party_sharing", State::Refused, 10);
        openPage(2);
        m_shop->press({Qt::Key_Down, Qt::Key_N});
        QVERIFY(isProposed("third_party_sharing"));
    }

    /// Where none is chosen, none is put into the mouth of somebody who was asked for others.
    void ofSeveralNoneIsPreselected()
    {
        say("marketing_phone", State::Requested, 20);
        say("third_party_sharing", State::Refused, 10);
        openPage(2);
        m_shop->press({Qt::Key_N});
        QVERIFY(m_shop->waitFor([this] { return purposes()->currentIndex() == -1; }));
        m_shop->press({Qt::Key_Escape}); // nothing was begun, nothing is asked
        m_shop->press({Qt::Key_N, Qt::Key_A, Qt::Key_Return});
        const auto* message = m_shop->find<kit::MessageBar>("recordMessage");
        QVERIFY2(message->text().startsWith(QLatin1String("For which purpose")), qPrintable(message->text()));
        QCOMPARE(history().size(), std::size_t(2));
    }

    void whatWasAskedIsAnswered()
    {
        say("marketing_phone", State::Requested, 20);
        openPage(1);
        m_shop->press({Qt::Key_N});
        QVERIFY(isProposed("marketing_phone"));
    }

    /// A row that was never agreed to is not taken back while another yes may be meant.
    void whatWasNeverGivenIsNotTakenBackByItsRow()
    {
        say("marketing_email", State::Given, 20);
        say("third_party_sharing", State::Refused, 10);
        openPage(2);
        clickRow("stateTable", rowOf("stateTable", QStringLiteral("Passing on to others")));
        m_shop->press({Qt::Key_N, Qt::Key_W});
        QVERIFY(m_shop->waitFor([this] { return purposes()->currentIndex() == -1; }));
        m_shop->press({Qt::Key_O}); // to object nobody needs to have agreed
        QCOMPARE(proposed(), QStringLiteral("third_party_sharing"));
        m_shop->press({Qt::Key_Escape});
        clickRow("stateTable", rowOf("stateTable", QStringLiteral("Advertising by e-mail")));
        m_shop->press({Qt::Key_N, Qt::Key_W});
        QVERIFY(isProposed("marketing_email"));
    }

    /// It was said that it will be recorded, and refused then.
    void whatIsRefusedIsSaidBefore()
    {
        say("marketing_email", State::Given, 20);
        openPage(1);
        clickRow("stateTable", rowOf("stateTable", QStringLiteral("Contract with the customer")));
        m_shop->press({Qt::Key_N, Qt::Key_O});
        const auto* summary = m_shop->find<QLabel>("recordSummary");
        QVERIFY(m_shop->waitFor([summary] {
            return summary->text().startsWith(QLatin1String("Before it can be recorded: choose another"));
        }));
        QVERIFY2(!summary->text().contains(QLatin1String("Then it is recorded")), qPrintable(summary->text()));
    }

    /// GDPR Art. 7(3): with two of them at Yes it is as few keys to take one back as to give it.
    void takingBackOneOfTwoTakesNoMoreKeys()
    {
        const std::vector<Qt::Key> give {Qt::Key_N, Qt::Key_A, Qt::Key_Return};
        const std::vector<Qt::Key> takeBack {Qt::Key_N, Qt::Key_W, Qt::Key_Return};
        say("third_party_sharing", State::Given, 30);
        say("marketing_email", State::Given, 20);
        openPage(2);
        QCOMPARE(takeBack.size(), give.size());
        for (const Qt::Key key : takeBack)
            m_shop->press({key});
        QVERIFY(m_shop->waitFor([this] { return history().size() == 3; }));
        QCOMPARE(history().back().event.state, State::Withdrawn);
        QCOMPARE(history().back().names.purposeCode, QStringLiteral("marketing_email"));
    }

    /// The second click on the field of the day missed it.
    void theDaysFieldStaysWhereItIs()
    {
        for (int days = 400; days > 300; days -= 10)
            say("marketing_email", days % 20 == 0 ? State::Given : State::Withdrawn, days);
        m_shop->frame->resize(1280, 880);
        openPage(10);
        const auto top
            = [this](const char* name) { return m_shop->find(name)->mapTo(m_shop->frame.get(), QPoint()).y(); };
        const int before = top("asOfDay");
        const int link = top("besidesAnswers");
        const int height = m_shop->find("asOfSaid")->height();
        m_shop->find("asOfSlider")->setFocus();
        m_shop->press({Qt::Key_Home});
        QVERIFY(m_shop->waitFor([&] { return m_shop->find("asOfSaid")->height() > height + 20; }));
        QCOMPARE(top("asOfDay"), before);
        QCOMPARE(top("besidesAnswers"), link);
    }

    /// A page that was scrolled moved its list under the pointer: the tick was lost, and the next one was of another.
    void aTickMovesNoPage()
    {
        for (int each = 0; each < 6; ++each)
            m_shop->addPerson(QStringLiteral("Ann"), QStringLiteral("Lee %1").arg(each));
        say("marketing_email", State::Given, 20);
        m_shop->frame->resize(1280, 640);
        m_shop->commands.run(QStringLiteral("go.consent"));
        auto* page = m_shop->frame->findChild<ui_consent::EveryonePage*>();
        auto* people = m_shop->find<kit::DataTable>("peopleTable");
        QVERIFY(m_shop->waitFor([people] { return people->rows()->rowCount() == 1; }));
        QTest::qWait(100);
        QScrollBar* bar = page->verticalScrollBar();
        m_shop->find("everyoneTable")->setFocus();
        // The head of the list above what is in sight.
        bar->setValue(people->mapTo(page->widget(), QPoint()).y() + 10);
        QTest::qWait(50);
        const int scrolled = bar->value();
        QVERIFY(scrolled > 0);
        QVERIFY(people->mapTo(page->viewport(), QPoint()).y() < 0);
        const QRect tick = people->visualRect(people->rows()->index(0, 0));
        const QPoint at = people->viewport()->mapTo(m_shop->frame.get(), tick.center());
        QWindow* window = m_shop->frame->window()->windowHandle();
        QTest::mousePress(window, Qt::LeftButton, Qt::NoModifier, at);
        QTest::qWait(50);
        QTest::mouseRelease(window, Qt::LeftButton, Qt::NoModifier, at);
        QTest::qWait(50);
        QTest::mouseMove(window, QPoint(2, 2)); // away from what will be taken down
        QTest::qWait(20);
        QCOMPARE(bar->value(), scrolled);
        QCOMPARE(people->rows()->checkedCount(), 1);
    }

    /// What can be done with those who are ticked lay below the edge: nothing seemed to happen.
    void whatTicksAreForIsInSight()
    {
        for (int each = 0; each < 6; ++each)
            m_shop->addPerson(QStringLiteral("Ann"), QStringLiteral("Lee %1").arg(each));
        say("marketing_email", State::Given, 20);
        m_shop->frame->resize(1320, 880);
        m_shop->commands.run(QStringLiteral("go.consent"));
        auto* people = m_shop->find<kit::DataTable>("peopleTable");
        QVERIFY(m_shop->waitFor([people] { return people->rows()->rowCount() == 1; }));
        auto* page = m_shop->frame->findChild<ui_consent::EveryonePage*>();
        page->ensureVisible(0, people->mapTo(page->widget(), QPoint(0, people->horizontalHeader()->height() + 40)).y());
        people->rows()->setChecked(people->rows()->idAt(0), true);
        const QWidget* renew = m_shop->find("askToRenew");
        QVERIFY(m_shop->waitFor([renew] { return renew->visibleRegion().boundingRect() == renew->rect(); }));
    }

    /// Down and the space bar ticked somebody below the edge of the page.
    void theRowOfTheKeysIsInSight()
    {
        for (int each = 0; each < 6; ++each) {
            consent::EventDraft yes;
            yes.customer = m_shop->addPerson(QStringLiteral("Ann"), QStringLiteral("Lee %1").arg(each));
            yes.purpose = QStringLiteral("marketing_email");
            QVERIFY(m_shop->vault->consent().record(yes).result());
        }
        m_shop->frame->resize(1280, 800);
        m_shop->commands.run(QStringLiteral("go.consent"));
        auto* page = m_shop->frame->findChild<ui_consent::EveryonePage*>();
        auto* people = m_shop->find<kit::DataTable>("peopleTable");
        QVERIFY(m_shop->waitFor([people] { return people->rows()->rowCount() == 6; }));
        people->setFocus();
        people->setCurrentId(people->rows()->idAt(0));
        QTest::qWait(50);
        page->verticalScrollBar()->setValue(0);
        for (int down = 0; down < 5; ++down)
            QTest::keyClick(people, Qt::Key_Down);
        QVERIFY(m_shop->waitFor([people] {
            const QRect row = people->visualRect(people->currentIndex());
            return people->currentIndex().row() == 5 && people->viewport()->visibleRegion().contains(row.center());
        }));
    }
};

AICMS_WINDOW_TEST(TestConsentChosen)
#include "test_consent_chosen.moc"
