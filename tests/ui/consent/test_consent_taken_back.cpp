// SPDX-License-Identifier: GPL-3.0-or-later
// The form for an answer after somebody else was at the counter: what is taken back is this person's own yes, and the
// line below says what will happen (GDPR Art. 7(3); privacy-rules K2).
#include "tests/support/test_program.h"
#include "tests/ui/consent/consent_shop.h"
#include "ui/kit/form_field.h"
#include "ui/kit/message_bar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace aicms;
using consent::State;

class TestConsentTakenBack : public QObject {
    Q_OBJECT

    std::unique_ptr<test::ConsentShop> m_shop;
    base::CustomerId m_hannah;
    base::CustomerId m_ada;

    std::vector<consent::HistoryEntry> history(base::CustomerId id)
    {
        return m_shop->vault->consent().history(id).result().value();
    }
    void say(base::CustomerId id, const char* purpose, State state = State::Given)
    {
        consent::EventDraft entry;
        entry.customer = id;
        entry.purpose = QString::fromLatin1(purpose);
        entry.state = state;
        QVERIFY(m_shop->vault->consent().record(entry).result());
    }
    void openForm(base::CustomerId id)
    {
        m_shop->openPerson(id);
        m_shop->find("stateTable")->setFocus();
        m_shop->press({Qt::Key_N});
    }
    QComboBox* purposes() { return m_shop->find<QComboBox>("recordPurpose"); }
    void choosePurpose(const char* code)
    {
        purposes()->setCurrentIndex(purposes()->findData(QString::fromLatin1(code)));
    }
    QString chosen() { return purposes()->currentData().toString(); }
    QString summary() { return m_shop->find<QLabel>("recordSummary")->text(); }
    /// Hannah answers about post, so that this is what the form would keep.
    void keepPost()
    {
        openForm(m_hannah);
        choosePurpose("marketing_post");
        m_shop->find("recordState")->setFocus();
        m_shop->press({Qt::Key_A, Qt::Key_Return});
        QVERIFY(m_shop->waitFor([this] { return history(m_hannah).size() == 1; }));
        QCOMPARE(history(m_hannah).front().names.purposeCode, QStringLiteral("marketing_post"));
        // Written before the form learns of it: opened earlier, the next one would be closed with this one.
        const auto* form = m_shop->frame->findChild<QWidget*>(QStringLiteral("recordConsent"));
        QVERIFY(m_shop->waitFor([form] { return !form->isVisible(); }));
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::ConsentShop>();
        m_hannah = m_shop->addPerson(QStringLiteral("Hannah"), QStringLiteral("Okafor"), QStringLiteral("h@a.example"));
        m_ada = m_shop->addPerson(QStringLiteral("Ada"), QStringLiteral("Sol"), QStringLiteral("ada@a.example"));
    }
    void cleanup() { m_shop.reset(); }

    /// N W Return recorded the purpose of the customer before as withdrawn, and the yes of this one stood.
    void whatIsWithdrawnIsTheirOwnYes()
    {
        say(m_ada, "marketing_email");
        keepPost();
        openForm(m_ada);
        m_shop->press({Qt::Key_W, Qt::Key_Return});
        QVERIFY(m_shop->waitFor([this] { return history(m_ada).size() == 2; }));
        QCOMPARE(history(m_ada).back().event.state, State::Withdrawn);
        QCOMPARE(history(m_ada).back().names.purposeCode, QStringLiteral("marketing_email"));
    }

    /// A stack of forms is a stack of the same question: a new yes keeps its purpose.
    void aNewYesKeepsThePurpose()
    {
        say(m_ada, "marketing_email");
        keepPost();
        openForm(m_ada);
        m_shop->press({Qt::Key_W});
        QVERIFY(m_shop->waitFor([this] { return chosen() == QLatin1String("marketing_email"); }));
        m_shop->press({Qt::Key_A});
        QCOMPARE(chosen(), QStringLiteral("marketing_post"));
        choosePurpose("marketing_email");
        m_shop->press({Qt::Key_W, Qt::Key_A});
        QCOMPARE(chosen(), QStringLiteral("marketing_email")); // by hand it stays
    }

    /// "As with the last answer" stood where another answer had come since, and a letter was noted that nobody wrote.
    void whatWasRecordedSinceEndsThePile()
    {
        keepPost();
        const auto how = [this] { return m_shop->find<QComboBox>("recordHow"); };
        const auto hint = [this](const char* editor) {
            const QWidget* field = m_shop->find(editor);
            while (field && !qobject_cast<const kit::FormField*>(field))
                field = field->parentWidget();
            return field ? static_cast<const kit::FormField*>(field)->message() : QString();
        };
        const auto letter = static_cast<int>(consent::How::Letter);
        const auto answer = [&](Qt::Key key, int way, std::size_t entries) {
            openForm(m_ada);
            how()->setCurrentIndex(how()->findData(way));
            m_shop->find("recordState")->setFocus();
            m_shop->press({key});
            choosePurpose("marketing_post");
            m_shop->press({Qt::Key_Return});
            QVERIFY(m_shop->waitFor([&] { return history(m_ada).size() == entries; }));
            const auto* form = m_shop->frame->findChild<QWidget*>(QStringLiteral("recordConsent"));
            QVERIFY(m_shop->waitFor([form] { return !form->isVisible(); }));
        };
        answer(Qt::Key_A, letter, 1);
        openForm(m_hannah); // the next letter: whose the last one was is said
        QCOMPARE(how()->currentData().toInt(), letter);
        QVERIFY(
            m_shop->waitFor([&] { return hint("recordHow") == QLatin1String("As with the last answer: Ada Sol"); }));
        m_shop->press({Qt::Key_Escape});
        answer(Qt::Key_W, letter, 2); // a no by letter goes on with the pile
        openForm(m_hannah);
        QCOMPARE(how()->currentData().toInt(), letter);
        m_shop->press({Qt::Key_Escape});
        answer(Qt::Key_O, static_cast<int>(consent::How::Phone), 3);
        openForm(m_hannah);
        QCOMPARE(how()->currentData().toInt(), static_cast<int>(consent::How::Counter));
        QVERIFY2(hint("recordHow").isEmpty(), qPrintable(hint("recordHow")));
        QVERIFY2(hint("recordPurpose").isEmpty(), qPrintable(hint("recordPurpose")));
    }

    /// Of nothing that was agreed to it is a no all the same, but not to what somebody else was asked.
    void nothingAgreedToKeepsNoPurposeOfAnother()
    {
        keepPost();
        openForm(m_ada);
        m_shop->press({Qt::Key_W});
        QCOMPARE(chosen(), QStringLiteral("marketing_email"));
    }

    void amongSeveralTheUsualOneIsProposed()
    {
        say(m_ada, "marketing_email");
        say(m_ada, "marketing_post");
        keepPost(); // of somebody else
        openForm(m_ada);
        m_shop->press({Qt::Key_W});
        QVERIFY(m_shop->waitFor([this] { return chosen() == QLatin1String("marketing_email"); }));
        QVERIFY2(summary().contains(QLatin1String("Withdrawn, Advertising by e-mail")), qPrintable(summary()));
        choosePurpose("marketing_post");
        m_shop->click("recordSave");
        QVERIFY(m_shop->waitFor([this] { return history(m_ada).size() == 3; }));
        QCOMPARE(history(m_ada).back().names.purposeCode, QStringLiteral("marketing_post"));
        QCOMPARE(history(m_ada).back().event.state, State::Withdrawn);
    }

    /// "Will be recorded" stood above a day for which it was refused.
    void whatWillBeRefusedIsNotPromised_data()
    {
        QTest::addColumn<QString>("day");
        QTest::newRow("there is none") << QStringLiteral("31.2.2026");
        QTest::newRow("to come") << QStringLiteral("2199-01-01");
        QTest::newRow("none") << QString();
        QTest::newRow("words") << QStringLiteral("some day");
    }
    void whatWillBeRefusedIsNotPromised()
    {
        QFETCH(QString, day);
        openForm(m_ada);
        m_shop->press({Qt::Key_A});
        auto* at = m_shop->find<QLineEdit>("recordAt");
        const QString now = at->text();
        at->setText(day);
        QVERIFY2(summary().startsWith(QLatin1String("Before it can be recorded: ")), qPrintable(summary()));
        QVERIFY2(!summary().contains(QLatin1String("received")), qPrintable(summary()));
        at->setText(now);
        QVERIFY2(summary().startsWith(QLatin1String("Will be recorded: ")), qPrintable(summary()));
    }

    void aParentIsAskedForBeforehand()
    {
        QVERIFY(m_shop->vault->gate().markMinor(m_ada, true).result());
        openForm(m_ada);
        m_shop->press({Qt::Key_A});
        QVERIFY(m_shop->waitFor([this] { return summary().contains(QLatin1String("name the parent who agrees")); }));
        m_shop->find<QLineEdit>("recordParent")->setText(QStringLiteral("Eva Sol"));
        QVERIFY2(summary().startsWith(QLatin1String("Will be recorded: ")), qPrintable(summary()));
        m_shop->find<QLineEdit>("recordParent")->clear();
        m_shop->find("recordState")->setFocus();
        m_shop->press({Qt::Key_W}); // nobody is too young for a no
        QVERIFY2(summary().startsWith(QLatin1String("Will be recorded: ")), qPrintable(summary()));
    }

    void aCorrectionNamesThePerson()
    {
        say(m_ada, "marketing_email");
        m_shop->openPerson(m_ada);
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("ledgerTable")->rowCount() == 1; }));
        m_shop->click("correctEntry");
        QVERIFY(m_shop->waitFor([this] {
            return test::visibleText(m_shop->find("recordConsent")).contains(QLatin1String("Correct entry 1: Ada Sol"));
        }));
    }

    /// The list of answers, which has the keys, took Ctrl+S for a letter to search by.
    void ctrlSRecords()
    {
        openForm(m_ada);
        m_shop->press({Qt::Key_A});
        QVERIFY(m_shop->find("recordState")->hasFocus());
        QTest::keyClick(m_shop->frame->focusWidget(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(m_shop->waitFor([this] { return history(m_ada).size() == 1; }));
    }

    void escClosesTheLetters()
    {
        say(m_ada, "marketing_email");
        m_shop->commands.run(QStringLiteral("go.consent"));
        QVERIFY(m_shop->waitFor([this] { return m_shop->rows("peopleTable")->rowCount() == 1; }));
        m_shop->rows("peopleTable")->checkAll();
        m_shop->click("askToRenew");
        QVERIFY(m_shop->waitFor([this] { return m_shop->find("renewalLetters")->hasFocus(); }));
        const QWidget* panel = m_shop->find("renewalPanel");
        m_shop->press({Qt::Key_Escape});
        QVERIFY(m_shop->waitFor([panel] { return !panel->isVisible(); }));
    }
};

AICMS_WINDOW_TEST(TestConsentTakenBack)
#include "test_consent_taken_back.moc"
