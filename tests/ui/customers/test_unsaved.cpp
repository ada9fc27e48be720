// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/ui/customers/desk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace aicms;
using namespace test;

/// What was typed stands on the page again after the vault was locked and opened.
class TestUnsaved : public QObject {
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;

    QString line(const QString& name) { return m_desk->find<QLineEdit>(name)->text(); }
    bool isForgotten()
    {
        return m_desk->waitFor([this] {
            const auto kept = m_desk->workspace->drafts().kept().result().value();
            return std::ranges::none_of(kept, [](const drafts::Draft& draft) { return draft.customer.isValid(); })
                && std::ranges::none_of(
                    kept, [](const drafts::Draft& draft) { return draft.screen == u"customer.edit"_s; });
        });
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }

    void aNewCustomer()
    {
        m_desk->openForm();
        m_desk->type(u"givenName"_s, u"Hannah"_s);
        m_desk->type(u"email"_s, u"hannah@example.com"_s);
        m_desk->type(u"note"_s, u"Prefers mornings"_s);
        m_desk->lockAndOpen();
        QCOMPARE(m_desk->place(), u"customer.edit"_s);
        QCOMPARE(line(u"givenName"_s), u"Hannah"_s);
        QCOMPARE(line(u"email"_s), u"hannah@example.com"_s);
        QCOMPARE(m_desk->find<QPlainTextEdit>(u"note"_s)->toPlainText(), u"Prefers mornings"_s);
        m_desk->press(Qt::Key_S, Qt::ControlModifier);
        m_desk->find(u"profile"_s);
        const auto stored = m_desk->get({m_desk->frame->place().argument.toLongLong()});
        QCOMPARE(stored.displayName(), u"Hannah"_s);
        QCOMPARE(stored.notes.size(), std::size_t(1));
        QVERIFY(isForgotten());
    }

    void aChangedCustomer()
    {
        const auto id = m_desk->addPerson(u"Hannah"_s, u"Okafor"_s);
        m_desk->openForm(id);
        m_desk->type(u"familyName"_s, u"Okafor-Lind"_s);
        m_desk->lockAndOpen();
        QVERIFY(m_desk->waitFor([this] { return line(u"familyName"_s) == u"Okafor-Lind"_s; }));
        QVERIFY2(!m_desk->frame->mayLeave(), "what came back counts as saved");
        m_desk->find(u"leaveBox"_s);
        m_desk->press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(m_desk->waitFor([&] { return m_desk->get(id).familyName == u"Okafor-Lind"_s; }));
        QVERIFY(isForgotten());
    }

    void whatSomebodyElseChangedMeanwhileStays()
    {
        const auto id = m_desk->addPerson(u"Hannah"_s, u"Okafor"_s);
        m_desk->openForm(id);
        m_desk->type(u"familyName"_s, u"Okafor-Lind"_s);
        customers::Customer theirs = m_desk->get(id);
        theirs.number = u"K-77"_s;
        QVERIFY(m_desk->service().edit(theirs).result());
        m_desk->lockAndOpen();
        QVERIFY(m_desk->waitFor([this] { return line(u"familyName"_s) == u"Okafor-Lind"_s; }));
        QCOMPARE(line(u"number"_s), u"K-77"_s);
    }

    void thrownAwayIsForgotten()
    {
        m_desk->openForm(m_desk->addPerson(u"Hannah"_s, u"Okafor"_s));
        m_desk->type(u"familyName"_s, u"X"_s);
        m_desk->lockAndOpen();
        QVERIFY(m_desk->waitFor([this] { return line(u"familyName"_s) == u"X"_s; }));
        m_desk->press(Qt::Key_Escape);
        for (auto* button : m_desk->find(u"leaveBox"_s)->findChildren<QAbstractButton*>()) {
            if (button->text() == u"Throw away changes"_s)
                button->click();
        }
        m_desk->find(u"profile"_s);
        QVERIFY(isForgotten());
    }

    void aContactAndANoteBeingWritten()
    {
        const auto id = m_desk->addPerson(u"Hannah"_s, u"Okafor"_s);
        m_desk->openRecord(id);
        m_desk->click(u"addNote"_s);
        m_desk->type(u"noteText"_s, u"Half a thought"_s);
        m_desk->click(u"logContactButton"_s);
        auto* kind = m_desk->find<QComboBox>(u"contactKind"_s);
        kind->setCurrentIndex(kind->findText(u"Visit"_s));
        m_desk->type(u"contactSubject"_s, u"Asked about lights"_s);
        m_desk->lockAndOpen();
        QCOMPARE(m_desk->place(), u"customer"_s);
        QVERIFY(m_desk->waitFor([this] { return m_desk->has(u"contactSubject"_s); }));
        QCOMPARE(line(u"contactSubject"_s), u"Asked about lights"_s);
        QCOMPARE(m_desk->find<QComboBox>(u"contactKind"_s)->currentText(), u"Visit"_s);
        QCOMPARE(m_desk->find<QPlainTextEdit>(u"noteText"_s)->toPlainText(), u"Half a thought"_s);
        m_desk->click(u"contactSave"_s);
        QVERIFY(m_desk->waitFor([&] { return m_desk->contacts(id).size() == 1; }));
        QVERIFY2(!isForgottenNow(), "the note is still open");
        m_desk->click(u"noteSave"_s);
        QVERIFY(m_desk->waitFor([&] { return m_desk->get(id).notes.size() == 1; }));
        QVERIFY(isForgotten());
    }

    void aPlaceWithoutTyping()
    {
        const auto id = m_desk->addPerson(u"Hannah"_s, u"Okafor"_s);
        m_desk->openRecord(id);
        m_desk->lockAndOpen();
        QCOMPARE(m_desk->place(), u"customer"_s);
        QCOMPARE(m_desk->frame->place().argument.toLongLong(), id.value);
        QVERIFY(!m_desk->has(u"logContact"_s));
    }

    void anUntouchedFormIsNothing()
    {
        m_desk->openForm();
        const auto drafts = m_desk->frame->drafts();
        QCOMPARE(drafts.size(), std::size_t(1)); // the place
        m_desk->lockAndOpen();
        QVERIFY(m_desk->frame->mayLeave());
    }

    void whatTheListIsFilteredBy()
    {
        m_desk->addPerson(u"Hannah"_s, u"Okafor"_s);
        m_desk->addPerson(u"Zoe"_s, u"Demir"_s);
        m_desk->go(u"customers.list"_s);
        m_desk->go(u"customers.filter"_s, u"zoe"_s);
        const auto isFiltered = [this] {
            auto* table = m_desk->find<QAbstractItemView>(u"customerTable"_s);
            return table->model()->rowCount() == 1;
        };
        QVERIFY(m_desk->waitFor(isFiltered));
        m_desk->lockAndOpen();
        QCOMPARE(m_desk->place(), u"customers"_s);
        QVERIFY(m_desk->waitFor(isFiltered));
        QVERIFY(m_desk->frame->mayLeave());
    }

private:
    bool isForgottenNow()
    {
        const auto kept = m_desk->workspace->drafts().kept().result().value();
        return std::ranges::none_of(kept, [](const drafts::Draft& draft) { return draft.customer.isValid(); });
    }
};

AICMS_WINDOW_TEST(TestUnsaved)
#include "test_unsaved.moc"
