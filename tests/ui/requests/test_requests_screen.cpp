// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/requests/register_window.h"

#include <algorithm>

using namespace aicms;
using requests::Kind;
using requests::Move;

namespace {

constexpr int patience = test::registerPatience;

} // namespace

class TestRequestsScreen : public test::RegisterWindow {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { openRegister(); }
    void cleanupTestCase() { closeRegister(); }

    void theQueueCountsWhatIsDue()
    {
        open(Kind::Access, 45);
        open(Kind::Erasure, 28);
        open(Kind::Rectification, 0);
        m_commands.run(QStringLiteral("go.requests"));
        auto* rows = find<kit::DataTable>("requestTable")->rows();
        QTRY_COMPARE_WITH_TIMEOUT(rows->rowCount(), 3, patience);
        QTRY_COMPARE_WITH_TIMEOUT(text("tileLate"), QStringLiteral("1"), patience);
        QCOMPARE(text("tileLater"), QStringLiteral("1"));
        QTRY_VERIFY_WITH_TIMEOUT(rows->isLoaded(0), patience);
        QCOMPARE(rows->index(0, rows->columnOf(QStringLiteral("person"))).data().toString(),
            QStringLiteral("Hannah Okafor"));
        QVERIFY(
            rows->index(0, rows->columnOf(QStringLiteral("due"))).data().toString().contains(QLatin1String("late")));
    }

    void takenInIdentifiedAndClosedInThePane()
    {
        m_commands.run(QStringLiteral("request.start"), m_hannah.value);
        QTRY_COMPARE_WITH_TIMEOUT(
            find<QComboBox>("requestPerson")->currentText(), QStringLiteral("Hannah Okafor"), patience);
        find<QComboBox>("requestKind")->setCurrentIndex(static_cast<int>(Kind::Portability));
        QTest::mouseClick(find<QPushButton>("requestFormSave"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(find<kit::DataTable>("requestTable")->rows()->rowCount(), 4, patience);
        QTRY_VERIFY_WITH_TIMEOUT(text("requestTitle").contains(QLatin1String("Hannah Okafor")), patience);
        m_frame->activateWindow();
        QTRY_VERIFY_WITH_TIMEOUT(find("requestTable")->hasFocus(), patience); // and not whoever it is with
        const requests::RequestId id = m_vault->requests().idsOf(m_hannah).result()->back();
        QCOMPARE(find<QPushButton>("moveIdentified")->text(), QStringLiteral("Continue at step 2"));
        begin("moveAskIdentity");
        doIt();
        QTRY_VERIFY_WITH_TIMEOUT(standing(id).asksIdentity, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!isShown("requestAct"), patience);
        QVERIFY(!isOffered("moveAskIdentity"));
        begin("moveIdentified");
        doIt();
        QTest::qWait(100);
        QVERIFY(!standing(id).isIdentified); // how it is known was not said
        find<QComboBox>("requestIdentity")->setCurrentIndex(2);
        doIt();
        QTRY_VERIFY_WITH_TIMEOUT(standing(id).isIdentified, patience);
        QCOMPARE(lastEvent(id).code, QStringLiteral("documents"));
        QTRY_VERIFY_WITH_TIMEOUT(!isShown("requestAct"), patience);
        begin("moveGrant");
        find<QLineEdit>("requestReason")->setText(QStringLiteral("on paper")); // no steps of the program did it
        doIt();
        QTRY_VERIFY_WITH_TIMEOUT(isShown("moveAnswerLetter"), patience);
        // The answer is not sent: nothing closes it but a note how the person was told.
        QVERIFY(!isOffered("moveAnswer"));
        QCOMPARE(find<QPushButton>("moveAnswerLetter")->text(), QStringLiteral("Continue at step 4"));
        begin("moveToldOtherwise");
        doIt();
        QTest::qWait(100);
        QCOMPARE(standing(id).end, requests::End::Open);
        find<QLineEdit>("requestReason")->setText(QStringLiteral("on the telephone"));
        doIt();
        QTRY_COMPARE_WITH_TIMEOUT(standing(id).end, requests::End::Answered, patience);
        const auto opened = m_vault->requestLetters().open(id).result();
        QVERIFY(!requests::isAnswerDue(opened->offers)); // nobody asks for a letter any more
        const auto& told = opened->view.events[opened->view.events.size() - 2];
        QCOMPARE(told.code, requests::answeredOtherwise);
        QCOMPARE(told.text, QStringLiteral("on the telephone"));
        QTRY_COMPARE_WITH_TIMEOUT(text("tileClosed"), QStringLiteral("1"), patience);
    }

    /// An extension without a reason is not sent off.
    void extendingWantsAReason()
    {
        const requests::RequestId id = open(Kind::Access, 1);
        m_commands.run(QStringLiteral("go.requests"));
        auto* table = find<kit::DataTable>("requestTable");
        QTRY_VERIFY_WITH_TIMEOUT(table->rows()->rowOf(id.value) >= 0, patience);
        table->setCurrentId(id.value);
        QTRY_COMPARE_WITH_TIMEOUT(paneNumber(), id.value, patience);
        auto* bar = find("requestExtend");
        QTest::mouseClick(bar->findChild<QPushButton*>(), Qt::LeftButton);
        doIt();
        QTest::qWait(100);
        QVERIFY(!standing(id).isExtended);
        find<QLineEdit>("requestReason")->setText(QStringLiteral("many years of orders"));
        doIt();
        QTRY_VERIFY_WITH_TIMEOUT(standing(id).isExtended, patience);
        if (const QString folder = qEnvironmentVariable("AICMS_SHOTS"); !folder.isEmpty()) {
            QTest::qWait(500);
            QVERIFY(m_frame->grab().save(folder + QStringLiteral("/requests.png")));
        }
    }

    void somebodyWhoIsNotStored()
    {
        QTest::keyClick(find("requestTable"), Qt::Key_N);
        auto* person = find<QComboBox>("requestPerson");
        person->setEditText(QStringLiteral("Somebody New"));
        QTest::qWait(200);
        QTest::mouseClick(find<QPushButton>("requestFormSave"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(text("requestTitle").contains(QLatin1String("Somebody New")), patience);
    }

    void whoIsMeantComesBeforeWhoHasItInANote()
    {
        customers::Customer bernd;
        bernd.givenName = QStringLiteral("Bernd");
        bernd.familyName = QStringLiteral("Zabel");
        bernd.notes.push_back({});
        bernd.notes.back().text = QStringLiteral("Knows Groessmann.");
        customers::Customer meant;
        meant.givenName = QStringLiteral("Käthe");
        meant.familyName = QStringLiteral("Größmann");
        QVERIFY(m_vault->customers().add(bernd).result());
        QVERIFY(m_vault->customers().add(meant).result());
        QTest::keyClick(find("requestTable"), Qt::Key_N);
        auto* person = find<QComboBox>("requestPerson");
        person->setEditText(QStringLiteral("groessm"));
        QTRY_COMPARE_WITH_TIMEOUT(person->count(), 2, patience);
        QVERIFY2(person->itemText(0).startsWith(QStringLiteral("Käthe")), qPrintable(person->itemText(0)));
        QCOMPARE(person->itemText(1), QStringLiteral("Bernd Zabel, found in a note"));
        person->setEditText({});
        // Refused, the reason is seen, and the keys stay.
        m_frame->resize(1280, 480);
        auto* save = find<QPushButton>("requestFormSave");
        save->setFocus();
        QTest::qWait(50);
        save->click();
        auto* message = find<kit::MessageBar>("requestFormMessage");
        QTRY_VERIFY_WITH_TIMEOUT(!message->visibleRegion().isEmpty(), patience);
        QVERIFY(save->hasFocus());
        m_frame->resize(1280, 800);
        find<QPushButton>("requestFormClose")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!isShown("requestForm"), patience);
    }

    /// Whatever list is in front, a form that stays would be filled in a second time.
    void takenInWhileTheClosedOnesAreShown()
    {
        m_commands.run(QStringLiteral("go.requests"));
        QVERIFY(find<kit::DataTable>("requestTable")->hasFocus()); // N and the arrows count at once
        find<kit::ViewTabs>("requestTabs")->setCurrentView(QStringLiteral("closed"));
        QTest::qWait(100);
        m_commands.run(QStringLiteral("request.start"), m_hannah.value);
        QTRY_COMPARE_WITH_TIMEOUT(
            find<QComboBox>("requestPerson")->currentText(), QStringLiteral("Hannah Okafor"), patience);
        QTest::mouseClick(find<QPushButton>("requestFormSave"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!isShown("requestForm"), patience);
        const auto id
            = std::ranges::max(*m_vault->requests().idsOf(m_hannah).result(), {}, &requests::RequestId::value);
        QTRY_COMPARE_WITH_TIMEOUT(paneNumber(), id.value, patience);
        QCOMPARE(find<kit::ViewTabs>("requestTabs")->currentView(), QStringLiteral("open"));
        QTRY_COMPARE_WITH_TIMEOUT(find<kit::DataTable>("requestTable")->currentId(), id.value, patience);
    }

    /// Its steps close a request on a screen of their own; the register does not go on offering what is over.
    void closedElsewhereItOffersNothingMore()
    {
        const requests::RequestId id = open(Kind::Access, 2);
        choose(id);
        begin("moveWithdraw");
        QVERIFY(find<QPushButton>("requestActLeave")->hasFocus()); // nothing opens it again: the harmless one
        QVERIFY(m_vault->requests().move(id, {Move::Withdraw}).result());
        QTRY_VERIFY_WITH_TIMEOUT(!isShown("requestAct"), patience);
        // The list goes on with another one; of this one nothing can be done.
        const auto offersNothing = [&] { return paneNumber() != id.value || !isShown("requestMore"); };
        QTRY_VERIFY_WITH_TIMEOUT(offersNothing(), patience);
    }

    /// The wrong kind and day are set right in the form it was taken in with; the register says what it was before.
    void whatWasTakenInWronglyIsCorrected()
    {
        m_frame->resize(1280, 800);
        const requests::RequestId id = open(Kind::Access, 9);
        choose(id);
        begin("moveCorrect");
        auto* kind = find<QComboBox>("requestKind");
        QTRY_COMPARE_WITH_TIMEOUT(
            find<QComboBox>("requestPerson")->currentText(), QStringLiteral("Hannah Okafor"), patience);
        QCOMPARE(kind->currentData().toInt(), static_cast<int>(Kind::Access));
        QCOMPARE(find<QPushButton>("requestFormSave")->text(), QStringLiteral("Save the correction"));
        auto* day = static_cast<kit::DayField*>(find<QLineEdit>("requestReceived"));
        QCOMPARE(day->date(), m_today.addDays(-9));
        kind->setCurrentIndex(kind->findData(static_cast<int>(Kind::Portability)));
        day->setDate(m_today.addDays(-4));
        find<QPushButton>("requestFormSave")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!isShown("requestForm"), patience);
        const requests::RequestView view = m_vault->requests().show(id).result().value();
        QCOMPARE(view.request.items.size(), size_t(1));
        QCOMPARE(view.request.items.front().kind, Kind::Portability);
        QCOMPARE(view.request.received, m_today.addDays(-4));
        QTRY_COMPARE_WITH_TIMEOUT(paneNumber(), id.value, patience);
        QTRY_VERIFY_WITH_TIMEOUT(
            activity().filter(QStringLiteral("corrected what was taken in: before: Copy of the data")).size() == 1,
            patience);
        // The next one is a new request again.
        QTest::keyClick(find("requestTable"), Qt::Key_N);
        QCOMPARE(find<QPushButton>("requestFormSave")->text(), QStringLiteral("Take it in"));
        QVERIFY(find<QComboBox>("requestPerson")->currentText().isEmpty());
        find<QPushButton>("requestFormClose")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!isShown("requestForm"), patience);
    }

    void takenInByMistakeItIsClosedAsThat()
    {
        const requests::RequestId id = open(Kind::Access, 2);
        choose(id);
        begin("moveMistaken");
        doIt();
        QTest::qWait(100);
        QCOMPARE(standing(id).end, requests::End::Open); // it is said how that happened
        find<QLineEdit>("requestReason")->setText(QStringLiteral("Two people of one name."));
        doIt();
        QTRY_COMPARE_WITH_TIMEOUT(standing(id).end, requests::End::Mistaken, patience);
        QCOMPARE(lastEvent(id).text, QStringLiteral("Two people of one name."));
        // What something was done for is no mistake of the intake.
        const requests::RequestId done = open(Kind::Access, 2);
        QVERIFY(m_vault->requests().move(done, {Move::ShowIdentity, {}, {}, 0, QStringLiteral("known"), {}}).result());
        QVERIFY(m_vault->requests()
                .move(done, {Move::Decide, {}, 0, 0, QStringLiteral("granted"), QStringLiteral("on paper")})
                .result());
        choose(done);
        QVERIFY(!isOffered("moveCorrect"));
        QVERIFY(!isOffered("moveMistaken"));
    }

    /// By its number a request is called: it is the last that leaves for want of room.
    void theNumberStays()
    {
        const auto* table = find<kit::DataTable>("requestTable");
        for (int width = 1440; width >= 1180; width -= 20) {
            m_frame->resize(width, 800);
            QTest::qWait(20);
            QVERIFY2(
                table->isColumnVisible(QStringLiteral("number")) || !table->isColumnVisible(QStringLiteral("step")),
                qPrintable(QString::number(width)));
        }
        m_frame->resize(1280, 800);
        QTest::qWait(20);
        QVERIFY(table->isColumnVisible(QStringLiteral("number")));
        m_frame->resize(1440, 900);
    }

    /// R6: what was asked, and since when the time stands still.
    void whatIsMeantIsAskedWithAQuestionAndADay()
    {
        const requests::RequestId id = open(Kind::Access, 9);
        choose(id);
        begin("moveAskClarification");
        doIt();
        QTest::qWait(100);
        QVERIFY(!standing(id).asksClarification);
        find<QLineEdit>("requestReason")->setText(QStringLiteral("The orders as well?"));
        auto* day = static_cast<kit::DayField*>(find<QLineEdit>("requestDay"));
        day->setDate(m_today.addDays(-8));
        doIt();
        QTRY_VERIFY_WITH_TIMEOUT(standing(id).asksClarification, patience);
        QCOMPARE(lastEvent(id).day, m_today.addDays(-8));
        QCOMPARE(lastEvent(id).text, QStringLiteral("The orders as well?"));
        const QString paused = find<kit::MessageBar>("requestPaused")->text();
        QVERIFY2(paused.contains(QStringLiteral("The orders as well?"))
                && paused.contains(QLocale().toString(m_today.addDays(-8), QLocale::LongFormat))
                && paused.contains(QStringLiteral("clock stands")),
            qPrintable(paused));
        QTRY_VERIFY_WITH_TIMEOUT(isShown("moveClarified"), patience); // what the pane leads to while it waits
        begin("moveClarified");
        QCOMPARE(day->date(), m_today); // what happens next is of today again
        day->setDate(m_today.addDays(-3));
        doIt();
        QTRY_VERIFY_WITH_TIMEOUT(!standing(id).asksClarification, patience);
        QCOMPARE(lastEvent(id).day, m_today.addDays(-3)); // when the answer came, and not when it was typed in
        QTRY_VERIFY_WITH_TIMEOUT(!isShown("requestPaused"), patience);
    }

    /// A parent, a lawyer: who it is and what they showed stands in the register (I2).
    void whoAsksForSomebodyElseIsNamed()
    {
        const requests::RequestId id = open(Kind::Access, 1);
        choose(id);
        begin("moveIdentified");
        auto* how = find<QComboBox>("requestIdentity");
        how->setCurrentIndex(how->findData(QStringLiteral("agent")));
        doIt();
        QTest::qWait(100);
        QVERIFY(!standing(id).isIdentified);
        find<QLineEdit>("agentName")->setText(QStringLiteral("Anna Weber"));
        find<QLineEdit>("agentShown")->setText(QStringLiteral("birth certificate"));
        find<QPlainTextEdit>("agentAddress")->setPlainText(QStringLiteral("Gartenweg 2\n91522 Ansbach"));
        QVERIFY(text("agentMaturity").contains(QStringLiteral("child")));
        doIt();
        QTRY_VERIFY_WITH_TIMEOUT(standing(id).isIdentified, patience);
        QCOMPARE(requests::agentOf({lastEvent(id)}), QStringLiteral("Anna Weber"));
        QCOMPARE(requests::agentAddress({lastEvent(id)}),
            QStringList({QStringLiteral("Gartenweg 2"), QStringLiteral("91522 Ansbach")}));
        QTRY_VERIFY_WITH_TIMEOUT(
            activity().join(u'|').contains(QStringLiteral("Anna Weber; birth certificate")), patience);
    }

    /// Q1: one letter asks for several things; each is an item of its own, and the steps show where it stands.
    void severalThingsInOneLetter()
    {
        m_commands.run(QStringLiteral("request.start"), m_hannah.value);
        QTRY_COMPARE_WITH_TIMEOUT(
            find<QComboBox>("requestPerson")->currentText(), QStringLiteral("Hannah Okafor"), patience);
        find<QPushButton>("requestAddKind")->click();
        auto* more = find<QComboBox>("requestKind2");
        more->setCurrentIndex(more->findData(static_cast<int>(Kind::Erasure)));
        find<QPushButton>("requestAddKind")->click();
        find<QComboBox>("requestKind3"); // left open: it asks for nothing
        QTest::mouseClick(find<QPushButton>("requestFormSave"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!isShown("requestForm"), patience);
        const auto id
            = std::ranges::max(*m_vault->requests().idsOf(m_hannah).result(), {}, &requests::RequestId::value);
        const auto items = m_vault->requests().show(id).result()->request.items;
        QCOMPARE(items.size(), size_t(2));
        QCOMPARE(items[1].kind, Kind::Erasure);
        auto* steps = static_cast<kit::StepList*>(find("requestSteps"));
        QTRY_COMPARE_WITH_TIMEOUT(steps->count(), 5, patience); // received, identity, two things, closed
        QCOMPARE(steps->current(), 1);
        QVERIFY(m_vault->requests().move(id, {Move::ShowIdentity, {}, {}, 0, QStringLiteral("known")}).result());
        QTRY_COMPARE_WITH_TIMEOUT(steps->current(), 2, patience);
        m_commands.run(QStringLiteral("request.start"), m_hannah.value);
        QTRY_VERIFY_WITH_TIMEOUT(isShown("requestForm"), patience);
        QVERIFY(!isShown("requestKind2")); // the next form begins anew
        find<QPushButton>("requestFormClose")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!isShown("requestForm"), patience);
    }

    /// A deletion is done by its steps: no button says that it was.
    void noClickSaysThatSomebodyWasDeleted()
    {
        const requests::RequestId id = open(Kind::Erasure, 1);
        QVERIFY(m_vault->requests().move(id, {Move::ShowIdentity, {}, {}, 0, QStringLiteral("known")}).result());
        choose(id);
        QVERIFY(isOffered("moveWithdraw"));
        QVERIFY(!isOffered("moveGrant"));
    }

    /// The list drops while it is typed in, and namesakes can be told apart.
    void namesakesAreToldApart()
    {
        const auto first = add(QStringLiteral("Aishwarya"), QStringLiteral("Mehta"), QStringLiteral("am@example.org"));
        const auto second = add(QStringLiteral("Aishwarya"), QStringLiteral("Mehta"), QStringLiteral("am@example.org"));
        m_commands.run(QStringLiteral("go.requests"));
        QTest::mouseClick(find<QPushButton>("newRequest"), Qt::LeftButton);
        auto* person = find<QComboBox>("requestPerson");
        person->lineEdit()->setFocus();
        QTest::keyClicks(person->lineEdit(), QStringLiteral("aishwarya mehta"));
        QTRY_COMPARE_WITH_TIMEOUT(person->count(), 2, patience);
        QTRY_VERIFY_WITH_TIMEOUT(person->completer()->popup()->isVisible(), patience);
        QVERIFY(person->itemText(0) != person->itemText(1));
        QVERIFY(person->itemText(0).contains(QStringLiteral("am@example.org")));
        person->completer()->popup()->hide();
        const auto* form = m_frame->findChild<ui_requests::RequestForm*>();
        QVERIFY(!form->customer().isValid()); // never a guess
        QTest::mouseClick(find<QPushButton>("requestFormSave"), Qt::LeftButton);
        find("requestFormMessage");
        QVERIFY(m_vault->requests().idsOf(first).result()->empty());
        person->setCurrentIndex(1);
        QVERIFY(form->customer() == first || form->customer() == second);
        QTest::mouseClick(find<QPushButton>("requestFormSave"), Qt::LeftButton);
        // The other record is the same person, perhaps: half of the data would be forgotten.
        QTRY_VERIFY_WITH_TIMEOUT(isShown("requestTwice"), patience);
        QVERIFY(find<kit::MessageBar>("requestTwice")->text().contains(QStringLiteral("the same e-mail")));
        Q_EMIT find<kit::MessageBar>("requestTwice")->actionTriggered();
        QTRY_COMPARE_WITH_TIMEOUT(
            find<QComboBox>("requestPerson")->currentText(), QStringLiteral("Aishwarya Mehta"), patience);
        QTest::mouseClick(find<QPushButton>("requestFormClose"), Qt::LeftButton);
    }

    /// Somebody with an address of his own is called as a customer is: he is not taken for that one unasked.
    void aNamesakeWhoIsReachedElsewhereIsNotTheCustomer()
    {
        const auto stored = add(QStringLiteral("Zyn"), QStringLiteral("Qvol"), QStringLiteral("zyn@example.org"));
        m_commands.run(QStringLiteral("go.requests"));
        QTest::mouseClick(find<QPushButton>("newRequest"), Qt::LeftButton);
        auto* person = find<QComboBox>("requestPerson");
        person->lineEdit()->setFocus();
        QTest::keyClicks(person->lineEdit(), QStringLiteral("Zyn Qvol"));
        QTRY_COMPARE_WITH_TIMEOUT(person->count(), 1, patience);
        person->completer()->popup()->hide();
        const auto* form = m_frame->findChild<ui_requests::RequestForm*>();
        QVERIFY(form->customer() == stored); // typed in full, and nobody else is called that
        find<QLineEdit>("requestContact")->setText(QStringLiteral("another@example.net"));
        QVERIFY(!form->customer().isValid());
        QTest::mouseClick(find<QPushButton>("requestFormSave"), Qt::LeftButton);
        find("requestFormMessage"); // once it is asked
        QTest::mouseClick(find<QPushButton>("requestFormSave"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!isShown("requestForm"), patience);
        QVERIFY(m_vault->requests().idsOf(stored).result()->empty());
        const auto all = m_vault->requests().ids({}).result().value();
        const auto isHis = [this](requests::RequestId id) {
            return m_vault->requests().show(id).result()->request.personContact == QLatin1String("another@example.net");
        };
        QVERIFY(std::ranges::any_of(all, isHis));
    }

    /// It stops at once what there is; where there is no purpose of advertising, whoever takes it in is told (O3).
    void anObjectionThatNothingKeepsIsTold()
    {
        const auto bars = [this] {
            QStringList texts;
            for (const kit::MessageBar* bar : m_frame->findChildren<kit::MessageBar*>(QStringLiteral("noticeBar")))
                texts << bar->text();
            return texts.filter(QStringLiteral("no purpose of advertising"));
        };
        const auto takeIn = [this] {
            m_commands.run(QStringLiteral("request.start"), m_hannah.value);
            QTRY_COMPARE_WITH_TIMEOUT(
                find<QComboBox>("requestPerson")->currentText(), QStringLiteral("Hannah Okafor"), patience);
            find<QComboBox>("requestKind")->setCurrentIndex(static_cast<int>(Kind::ObjectionMarketing));
            const auto before = m_vault->requests().idsOf(m_hannah).result()->size();
            QTest::mouseClick(find<QPushButton>("requestFormSave"), Qt::LeftButton);
            QTRY_COMPARE_WITH_TIMEOUT(m_vault->requests().idsOf(m_hannah).result()->size(), before + 1, patience);
            find<QLabel>("requestTitle");
        };
        takeIn();
        const auto entries = [this] { return m_vault->consent().history(m_hannah).result()->size(); };
        const auto kept = entries();
        QVERIFY(kept > 0);
        QVERIFY(bars().isEmpty());
        const auto stored = m_vault->purposes().catalogue()->purposes();
        for (purposes::Purpose purpose : stored) {
            if (!purpose.isMarketing)
                continue;
            purpose.isMarketing = false;
            QVERIFY(m_vault->purposes().change(purpose).result());
        }
        takeIn();
        QTRY_COMPARE_WITH_TIMEOUT(bars().size(), 1, patience);
        QCOMPARE(entries(), kept);
        for (purposes::Purpose purpose : stored) {
            if (!purpose.isMarketing)
                continue;
            purpose.version = m_vault->purposes().catalogue()->find(purpose.code)->version;
            QVERIFY(m_vault->purposes().change(purpose).result());
        }
    }
};

AICMS_WINDOW_TEST(TestRequestsScreen)
#include "test_requests_screen.moc"
