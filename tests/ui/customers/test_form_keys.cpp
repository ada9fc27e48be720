// SPDX-License-Identifier: GPL-3.0-or-later
// Going through the form, the contact panel and the head of a record by keyboard, and what stays in sight.
#include "tests/support/test_program.h"
#include "tests/ui/customers/desk.h"
#include "ui/kit/action_button.h"
#include "ui/kit/scroll_page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace aicms;
using namespace test;

class TestFormKeys : public QObject {
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;

    QStringList tabThrough(int stops)
    {
        QStringList names;
        for (int stop = 0; stop < stops; ++stop) {
            names << QApplication::focusWidget()->objectName();
            m_desk->press(Qt::Key_Tab);
        }
        return names;
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }

    void tabGoesAsTheFormIsRead()
    {
        m_desk->openForm();
        const QStringList expected {u"givenName"_s, u"familyName"_s, u"organisation"_s, u"role"_s, u"number"_s,
            u"email"_s, u"email.label"_s, u"email.remove"_s, u"add.emails"_s, u"phone"_s, u"phone.label"_s,
            u"phone.remove"_s, u"add.phones"_s, u"add.addresses"_s, u"add.links"_s, u"language"_s, u"birthday"_s,
            u"tag"_s, u"note"_s, u"cancelForm"_s, u"saveCustomer"_s};
        QCOMPARE(tabThrough(static_cast<int>(expected.size())), expected);
    }

    void tabGoesAsTheListIsRead()
    {
        m_desk->go(u"customers.list"_s);
        QStringList found;
        const QStringList expected {u"newCustomer"_s, u"customerViews"_s, u"customerFilter"_s, u"tagFilter"_s,
            u"chooseColumns"_s, u"customerTable"_s};
        QWidget* first = m_desk->find(u"newCustomer"_s);
        QWidget* at = first;
        do {
            if (expected.contains(at->objectName()))
                found << at->objectName();
            at = at->nextInFocusChain();
        } while (at != first);
        QCOMPARE(found, expected);
    }

    void aRowThatWasAddedStandsInItsPlace()
    {
        m_desk->openForm();
        m_desk->click(u"add.emails"_s);
        // A row comes into sight with the next turn of the event loop, before anybody can press a key.
        QVERIFY(
            m_desk->waitFor([] { return QApplication::focusWidget() && QApplication::focusWidget()->isVisible(); }));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"email"_s);
        const QStringList expected {u"email"_s, u"email.label"_s, u"email.remove"_s, u"add.emails"_s, u"phone"_s};
        QCOMPARE(tabThrough(static_cast<int>(expected.size())), expected);
    }

    void savingStaysInSight()
    {
        m_desk->openForm();
        auto* save = m_desk->find(u"saveCustomer"_s);
        auto* page = m_desk->frame->findChild<QWidget*>(u"customerFormScreen"_s);
        for (const QString& name : {u"givenName"_s, u"note"_s}) {
            m_desk->find(name)->setFocus();
            const QRect place(save->mapTo(page, QPoint()), save->size());
            QVERIFY2(page->rect().contains(place), qPrintable(name));
            QVERIFY2(!save->visibleRegion().isEmpty(), qPrintable(name));
        }
    }

    void theFocusedFieldIsSeenWhole()
    {
        m_desk->frame->resize(1000, 420);
        m_desk->openForm();
        auto* note = m_desk->find<QPlainTextEdit>(u"note"_s);
        note->setFocus(Qt::TabFocusReason);
        QVERIFY(m_desk->waitFor([&] { return note->visibleRegion().boundingRect() == note->rect(); }));
    }

    void notesThatAreHeldAreShown()
    {
        customers::Customer known;
        known.givenName = u"Hannah"_s;
        customers::Note note;
        note.text = u"Prefers mornings"_s;
        known.notes.push_back(note);
        const auto id = m_desk->add(known);
        m_desk->openForm(id);
        QVERIFY(m_desk->waitFor([&] { return m_desk->text().contains(u"Prefers mornings"_s); }));
        m_desk->type(u"note"_s, u"Has a dog"_s);
        m_desk->click(u"saveCustomer"_s);
        m_desk->find(u"profile"_s);
        QCOMPARE(m_desk->get(id).notes.size(), std::size_t(2));
    }

    void theTimeOfAContactIsOneStop()
    {
        m_desk->openRecord(m_desk->addPerson(u"Hannah"_s, u"Okafor"_s));
        m_desk->press(Qt::Key_C);
        auto* when = m_desk->find<QLineEdit>(u"contactWhen"_s);
        const QString before = when->text();
        QVERIFY(m_desk->find<QLineEdit>(u"contactSubject"_s)->hasFocus()); // who types at once types the subject
        QTest::keyClicks(QApplication::focusWidget(), u"17 lights"_s);
        QCOMPARE(m_desk->find<QLineEdit>(u"contactSubject"_s)->text(), u"17 lights"_s);
        QCOMPARE(when->text(), before);
        m_desk->press(Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(when->hasFocus());
        m_desk->press(Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(m_desk->find<QComboBox>(u"contactKind"_s)->hasFocus());
    }

    void theHeadOfARecordStaysInOneLine()
    {
        // Opened without having been in a list: there is no "3 of 12".
        m_desk->openRecord(m_desk->addPerson(u"Hannah"_s, u"Okafor"_s));
        auto* more = m_desk->find(u"moreActions"_s);
        auto* log = m_desk->find(u"logContactButton"_s);
        QCOMPARE(more->geometry().center().y(), log->geometry().center().y());
    }
};

AICMS_WINDOW_TEST(TestFormKeys)
#include "test_form_keys.moc"
