// SPDX-License-Identifier: GPL-3.0-or-later
// A slip of the hand in the form for an answer: the way back, letters that mean one answer each, and what is needed
// before it is asked for (privacy-rules K2, K4; the ledger is only ever added to).
#include "tests/support/test_program.h"
#include "tests/ui/consent/consent_shop.h"
#include "ui/answers/letter_keys.h"
#include "ui/answers/record_panel.h"
#include "ui/consent/everyone_page.h"
#include "ui/kit/form_field.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/toast.h"

#include <QAbstractItemView>
#include <QCborArray>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>

#include <algorithm>

using namespace aicms;
using consent::State;

class TestConsentSlips : public QObject {
    Q_OBJECT

    std::unique_ptr<test::ConsentShop> m_shop;
    base::CustomerId m_hannah;

    void makeShop(const QString& user = test::ownerName)
    {
        m_shop.reset();
        m_shop = std::make_unique<test::ConsentShop>(user);
        m_hannah = m_shop->addPerson(QStringLiteral("Hannah"), QStringLiteral("Okafor"), QStringLiteral("h@a.example"));
    }
    std::vector<consent::HistoryEntry> history() { return m_shop->vault->consent().history(m_hannah).result().value(); }
    void openForm()
    {
        m_shop->openPerson(m_hannah);
        m_shop->find("stateTable")->setFocus();
        m_shop->press({Qt::Key_N});
        m_shop->find("recordConsent");
    }
    void recordYes()
    {
        openForm();
        m_shop->press({Qt::Key_A, Qt::Key_Return});
        QVERIFY(m_shop->waitFor([this] { return history().size() == 1; }));
        QVERIFY(m_shop->waitFor([this] { return toast() != nullptr; }));
    }
    kit::Toast* toast()
    {
        for (auto* each : m_shop->frame->findChildren<kit::Toast*>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    QAbstractButton* wayBack()
    {
        const auto buttons = toast() ? toast()->findChildren<QAbstractButton*>() : QList<QAbstractButton*>();
        const auto found = std::ranges::find_if(
            buttons, [](const QAbstractButton* each) { return each->text() == QStringLiteral("It was a mistake…"); });
        return found == buttons.end() ? nullptr : *found;
    }
    bool isStrikeOpen()
    {
        const auto* form = m_shop->frame->findChild<QWidget*>(QStringLiteral("recordConsent"));
        return m_shop->waitFor([&] {
            const auto* answer = form->findChild<QComboBox*>(QStringLiteral("recordState"));
            return form->isVisible() && answer->currentText() == QLatin1String("This entry was a mistake")
                && form->findChild<QLineEdit*>(QStringLiteral("recordReason"))->hasFocus();
        });
    }
    QString hintOf(const char* editor)
    {
        const QWidget* field = m_shop->find(editor);
        while (field && !qobject_cast<const kit::FormField*>(field))
            field = field->parentWidget();
        return field ? qobject_cast<const kit::FormField*>(field)->message() : QString();
    }
    bool barSays(const QString& words)
    {
        return m_shop->waitFor([&] {
            return std::ranges::any_of(m_shop->frame->findChildren<kit::MessageBar*>(QStringLiteral("noticeBar")),
                [&](const kit::MessageBar* bar) { return bar->text().contains(words); });
        });
    }

private Q_SLOTS:
    void cleanup() { m_shop.reset(); }

    /// The toast and Ctrl+Z lead to the same form, from wherever somebody is. Nothing goes without a word why.
    void aWrongAnswerHasAWayBack_data()
    {
        QTest::addColumn<bool>("isByKey");
        QTest::newRow("the toast's button") << false;
        QTest::newRow("Ctrl+Z, on another page") << true;
    }
    void aWrongAnswerHasAWayBack()
    {
        QFETCH(bool, isByKey);
        makeShop();
        recordYes();
        QVERIFY(m_shop->waitFor([this] { return wayBack() != nullptr; }));
        QCOMPARE(m_shop->undo.undoOpens(), QStringLiteral("It was a mistake…"));
        if (isByKey) {
            m_shop->commands.run(QStringLiteral("go.customers"));
            m_shop->undo.undo();
        } else {
            wayBack()->click();
        }
        QVERIFY(isStrikeOpen());
        QVERIFY(hintOf("recordReason").startsWith(QLatin1String("Needed:")));
        QCOMPARE(history().size(), std::size_t(1)); // nothing is written yet
        QVERIFY(!toast() || !toast()->text().contains(QLatin1String("Undone")));
        m_shop->find<QLineEdit>("recordReason")->setText(QStringLiteral("the customer before her"));
        m_shop->press({Qt::Key_Return});
        QVERIFY(m_shop->waitFor([this] { return history().size() == 2; }));
        QCOMPARE(history().back().event.corrects, std::optional<qint64>(history().front().event.seq));
        QCOMPARE(history().back().event.reason, QStringLiteral("the customer before her"));
        QCOMPARE(history().back().event.state, State::Unknown);
    }

    /// Back on the page by Alt+Left the form stays closed: it was opened by a wish, not by the place.
    void theFormIsNotOpenedTwice()
    {
        makeShop();
        recordYes();
        m_shop->undo.undo();
        QVERIFY(isStrikeOpen());
        m_shop->press({Qt::Key_Escape});
        const auto* form = m_shop->frame->findChild<QWidget*>(QStringLiteral("recordConsent"));
        QVERIFY(m_shop->waitFor([form] { return !form->isVisible(); }));
        m_shop->commands.run(QStringLiteral("go.customers"));
        QVERIFY(m_shop->frame->goBack());
        m_shop->find("stateTable");
        QTest::qWait(100);
        QVERIFY(!form->isVisible());
    }

    /// What was struck out in the meantime is said; the form is of no use there.
    void whatIsCorrectedAlreadyIsSaid()
    {
        makeShop();
        recordYes();
        consent::EventDraft strike;
        strike.customer = m_hannah;
        strike.purpose = history().front().names.purposeCode;
        strike.state = State::Unknown;
        strike.corrects = history().front().event.seq;
        strike.reason = QStringLiteral("by somebody else");
        QVERIFY(m_shop->vault->consent().record(strike).result());
        m_shop->undo.undo();
        QVERIFY(barSays(QStringLiteral("corrected already")));
        QVERIFY(!m_shop->frame->findChild<QWidget*>(QStringLiteral("recordConsent"))->isVisible());
    }

    /// Whose role corrects nothing is told who does, rather than nothing.
    void whoMayNotIsToldWhoMay()
    {
        makeShop(test::staffName);
        QVERIFY(!access::permit(m_shop->vault->session(), access::Operation::CorrectConsent));
        recordYes();
        m_shop->undo.undo();
        QVERIFY(barSays(QStringLiteral("These may: Owner")));
        QCOMPARE(history().size(), std::size_t(1));
    }

    /// A letter stands for one answer, and is told with it.
    void everyAnswerHasALetterOfItsOwn_data()
    {
        QTest::addColumn<QStringList>("answers");
        QTest::addColumn<QString>("letters");
        QTest::newRow("English") << QStringList {QStringLiteral("Agreed"), QStringLiteral("Withdrawn"),
            QStringLiteral("Said no"), QStringLiteral("Agreed again"), QStringLiteral("Objected"),
            QStringLiteral("Was asked"), QStringLiteral("Declared not valid"),
            QStringLiteral("Opted out by browser signal")}
                                 << QStringLiteral("AWSGOKDB");
        QTest::newRow("German") << QStringList {QStringLiteral("Eingewilligt"), QStringLiteral("Widerrufen"),
            QStringLiteral("Abgelehnt"), QStringLiteral("Erneut eingewilligt"), QStringLiteral("Widersprochen"),
            QStringLiteral("Wurde gefragt"), QStringLiteral("Für ungültig erklärt")}
                                << QStringLiteral("EWARIGF");
        // O is left for Oui.
        QTest::newRow("French") << QStringList {QStringLiteral("Consenti"), QStringLiteral("Retiré"),
            QStringLiteral("Refusé"), QStringLiteral("Consenti de nouveau"), QStringLiteral("S’oppose"),
            QStringLiteral("Question posée"), QStringLiteral("Déclaré non valable"),
            QStringLiteral("Refus par signal du navigateur")}
                                << QStringLiteral("CREDSQNP");
        // S is left for Sí.
        QTest::newRow("Spanish") << QStringList {QStringLiteral("Consentido"), QStringLiteral("Retirado"),
            QStringLiteral("Negado"), QStringLiteral("Consentido de nuevo"), QStringLiteral("Oposición"),
            QStringLiteral("Preguntado"), QStringLiteral("Declarado no válido"),
            QStringLiteral("Exclusión por señal del navegador")}
                                 << QStringLiteral("CRNDOPVE");
    }
    void everyAnswerHasALetterOfItsOwn()
    {
        QFETCH(QStringList, answers);
        QFETCH(QString, letters);
        QStringList own = answers::ownLetters(answers);
        QCOMPARE(own.join(QString()), letters);
        QCOMPARE(own.removeDuplicates(), 0);
    }

    void theAnswersLettersAreTold()
    {
        makeShop();
        openForm();
        const QString said = m_shop->find<QLabel>("recordSummary")->text();
        for (const char* each : {"A: Agreed", "W: Withdrawn", "K: Was asked"})
            QVERIFY2(said.contains(QLatin1String(each)), qPrintable(said));
        auto* answer = m_shop->find<QComboBox>("recordState");
        for (const auto& [key, state] : {std::pair(Qt::Key_K, State::Requested), {Qt::Key_W, State::Withdrawn},
                 {Qt::Key_W, State::Withdrawn}, {Qt::Key_Y, State::Given}, {Qt::Key_G, State::Renewed}}) {
            QTest::keyClick(answer, key);
            QCOMPARE(answer->currentData().toInt(), static_cast<int>(state));
        }
    }

    /// "B" began three ways of coming in, and went on to the next of them unseen.
    void aLetterOfSeveralChoosesNone()
    {
        makeShop();
        openForm();
        auto* how = m_shop->find<QComboBox>("recordHow");
        how->setCurrentText(QStringLiteral("By letter"));
        how->setFocus();
        QTest::keyClick(how, Qt::Key_P);
        QCOMPARE(how->currentText(), QStringLiteral("By phone"));
        QTest::keyClick(how, Qt::Key_E);
        QCOMPARE(how->currentText(), QStringLiteral("By e-mail"));
        QTest::keyClick(how, Qt::Key_B);
        QCOMPARE(how->currentText(), QStringLiteral("By e-mail"));
        QVERIFY(m_shop->waitFor([how] { return how->view()->isVisible(); }));
        how->hidePopup();
    }

    /// That a reason is needed is read before anything is refused.
    void whatIsNeededIsSaidBeforehand()
    {
        makeShop();
        openForm();
        QVERIFY(hintOf("recordReason").isEmpty());
        m_shop->press({Qt::Key_A});
        m_shop->find<QLineEdit>("recordAt")
            ->setText(m_shop->vault->today().addDays(-3).toString(QStringLiteral("yyyy-MM-dd")));
        QVERIFY2(hintOf("recordReason").contains(QLatin1String("earlier day")), qPrintable(hintOf("recordReason")));
    }

    /// The same day, and yet before what the ledger has of this purpose.
    void whatComesBeforeAnotherNeedsAReasonToo()
    {
        makeShop();
        recordYes();
        QTest::qWait(50);
        openForm();
        m_shop->press({Qt::Key_S});
        const QDateTime now = m_shop->clock.now().toDateTime().toTimeZone(m_shop->vault->consent().zone());
        if (now.time() < QTime(0, 10))
            QSKIP("ten minutes ago was yesterday");
        m_shop->find<QLineEdit>("recordAt")->setText(now.addSecs(-300).toString(QStringLiteral("yyyy-MM-dd HH:mm")));
        QVERIFY(m_shop->waitFor(
            [this] { return hintOf("recordReason").contains(QLatin1String("later answer for this purpose")); }));
    }

    /// Locked at half past ten, opened after lunch: it was said at half past ten.
    void aLockDoesNotMoveWhenItReachedYou()
    {
        makeShop();
        openForm();
        m_shop->press({Qt::Key_A});
        const QString opened = m_shop->find<QLineEdit>("recordAt")->text();
        auto* panel = static_cast<answers::RecordPanel*>(m_shop->find("recordConsent"));
        const auto kept = panel->unsaved();
        QVERIFY(kept);
        constexpr qsizetype moment = 8;
        QCborArray content = QCborValue::fromCbor(*kept).toArray();
        QCOMPARE(content.at(moment).toString(), opened);
        const QDateTime before
            = m_shop->clock.now().toDateTime().toTimeZone(m_shop->vault->consent().zone()).addSecs(-5400);
        content[moment] = before.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        QVERIFY(panel->restore(content.toCborValue().toCbor()));
        const QString said = m_shop->find<QLabel>("recordSummary")->text();
        QVERIFY2(said.contains(before.toString(QStringLiteral("HH:mm"))), qPrintable(said));
    }

    /// Return in the form for the sender goes on, or says what is missing.
    void returnGoesOnInTheSendersForm()
    {
        makeShop();
        QVERIFY(m_shop->vault->purposes().setController({}).result());
        consent::EventDraft yes;
        yes.customer = m_hannah;
        yes.purpose = QStringLiteral("marketing_email");
        QVERIFY(m_shop->vault->consent().record(yes).result());
        m_shop->commands.run(QStringLiteral("go.consent"));
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("peopleTable")->rowCount() == 1; }));
        m_shop->rows("peopleTable")->checkAll();
        m_shop->click("askToRenew");
        auto* mail = m_shop->find<QLineEdit>("controllerEmail");
        mail->setFocus();
        m_shop->press({Qt::Key_Return});
        QVERIFY(m_shop->waitFor([this] { return m_shop->find("controllerAddress")->hasFocus(); }));
        QVERIFY(hintOf("controllerAddress").contains(QLatin1String("Enter the address first")));
        m_shop->find<QPlainTextEdit>("controllerAddress")->setPlainText(QStringLiteral("Lindenweg 5\n79098 Freiburg"));
        mail->setText(QStringLiteral("shop@example.org"));
        mail->setFocus();
        m_shop->press({Qt::Key_Return});
        QVERIFY(m_shop->waitFor([this] { return m_shop->vault->purposes().controller().isReachable(); }));
        m_shop->find("renewalKinds");
    }

    /// The bar of what is ticked made the page wider than its window, whose cards then had no lower edge.
    void theBarMakesNoPageWider()
    {
        makeShop();
        m_shop->frame->resize(1100, 800);
        consent::EventDraft yes;
        yes.customer = m_hannah;
        yes.purpose = QStringLiteral("marketing_email");
        QVERIFY(m_shop->vault->consent().record(yes).result());
        m_shop->addPerson(QStringLiteral("Ada"), QStringLiteral("Sol"));
        m_shop->commands.run(QStringLiteral("go.consent"));
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("peopleTable")->rowCount() == 1; }));
        m_shop->rows("peopleTable")->checkAll();
        m_shop->find("peopleBulk");
        QTest::qWait(100);
        const auto* page = m_shop->frame->findChild<ui_consent::EveryonePage*>();
        QCOMPARE(page->horizontalScrollBar()->maximum(), 0);
    }

    /// Below a list and beside a chart: what goes on is in sight as soon as the form is there.
    void theSendersButtonIsInSight()
    {
        makeShop();
        m_shop->frame->resize(1280, 800);
        QVERIFY(m_shop->vault->purposes().setController({}).result());
        consent::EventDraft yes;
        yes.customer = m_hannah;
        yes.purpose = QStringLiteral("marketing_email");
        QVERIFY(m_shop->vault->consent().record(yes).result());
        m_shop->commands.run(QStringLiteral("go.consent"));
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("peopleTable")->rowCount() == 1; }));
        m_shop->rows("peopleTable")->checkAll();
        m_shop->find("askToRenew")->setFocus();
        m_shop->press({Qt::Key_Space});
        const QWidget* save = m_shop->find("renewalSaveSender");
        QVERIFY(m_shop->waitFor([save] { return save->visibleRegion().boundingRect().height() == save->height(); }));
    }

    /// With the keys on Cancel the next space threw away all that was typed.
    void aWrongAddressOfTheSenderIsPutRight()
    {
        makeShop();
        QVERIFY(m_shop->vault->purposes().setController({}).result());
        consent::EventDraft yes;
        yes.customer = m_hannah;
        yes.purpose = QStringLiteral("marketing_email");
        QVERIFY(m_shop->vault->consent().record(yes).result());
        m_shop->commands.run(QStringLiteral("go.consent"));
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("peopleTable")->rowCount() == 1; }));
        m_shop->rows("peopleTable")->checkAll();
        m_shop->click("askToRenew");
        m_shop->find<QPlainTextEdit>("controllerAddress")->setPlainText(QStringLiteral("Lindenweg 5\n79098 Freiburg"));
        auto* email = m_shop->find<QLineEdit>("controllerEmail");
        email->setText(QStringLiteral("no address"));
        auto* save = m_shop->find<QAbstractButton>("renewalSaveSender");
        save->setFocus();
        save->click();
        QVERIFY(!m_shop->find("renewalCancel")->hasFocus());
        QVERIFY(m_shop->waitFor([email] { return email->hasFocus(); }));
        QVERIFY(hintOf("controllerEmail").size() > 0);
        email->setText(QStringLiteral("shop@example.org"));
        save->click();
        QVERIFY(m_shop->waitFor([this] { return m_shop->find("renewalLetters")->hasFocus(); }));
    }
};

AICMS_WINDOW_TEST(TestConsentSlips)
#include "test_consent_slips.moc"
