// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/ui/customers/desk.h"
#include "ui/kit/form_field.h"
#include "ui/kit/message_bar.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QRadioButton>

using namespace aicms;
using namespace test;

class TestCustomerForm : public QObject {
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;

    void open(const QString& user = ownerName) { m_desk = std::make_unique<Desk>(user); }
    QString fieldMessage(const QString& editor)
    {
        auto* field = qobject_cast<kit::FormField*>(m_desk->find(editor)->parentWidget());
        return field ? field->message() : QString();
    }
    bool isMarked(const QString& editor)
    {
        auto* field = qobject_cast<kit::FormField*>(m_desk->find(editor)->parentWidget());
        using enum kit::FormField::State;
        return field && (field->state() == Error || field->state() == Warning);
    }
    base::CustomerId only()
    {
        const auto ids = m_desk->service().ids({}).result().value();
        return ids.empty() ? base::CustomerId {} : ids.front();
    }

private Q_SLOTS:
    void cleanup() { m_desk.reset(); }

    /// The form said en-GB and GB where the record says English and United Kingdom.
    void namesInsteadOfCodes()
    {
        open();
        customers::Customer c;
        c.givenName = u"Hannah"_s;
        c.language = u"en-GB"_s;
        c.addresses = {{u"Anchor Way 12"_s, {}, u"Leeds"_s}};
        c.addresses.front().country = u"GB"_s;
        const auto id = m_desk->add(c);
        m_desk->openForm(id);
        QCOMPARE(m_desk->find<QLineEdit>(u"country"_s)->text(), u"United Kingdom"_s);
        QCOMPARE(m_desk->find<QComboBox>(u"language"_s)->currentText(), u"English (United Kingdom)"_s);
        m_desk->type(u"givenName"_s, u"Hanna"_s);
        m_desk->press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(m_desk->waitFor([&] { return m_desk->get(id).givenName == u"Hanna"_s; }));
        QCOMPARE(m_desk->get(id).language, u"en-GB"_s);
        QCOMPARE(m_desk->get(id).addresses.front().country, u"GB"_s);
    }

    void addsAPersonWithEverything()
    {
        open();
        m_desk->openForm();
        QVERIFY(m_desk->find<QLineEdit>(u"givenName"_s)->hasFocus());
        m_desk->type(u"givenName"_s, u"Hannah"_s);
        m_desk->type(u"familyName"_s, u"Okafor"_s);
        m_desk->type(u"email"_s, u"hannah@example.com"_s);
        m_desk->type(u"phone"_s, u"040 66969142"_s);
        m_desk->click(u"add.addresses"_s);
        m_desk->type(u"street"_s, u"Ankerweg 12"_s);
        m_desk->type(u"city"_s, u"Hamburg"_s);
        m_desk->type(u"organisation"_s, u"Nordlicht AB"_s);
        m_desk->type(u"birthday"_s, u"14 Feb 1991"_s);
        m_desk->type(u"tag"_s, u"regular,"_s);
        m_desk->type(u"note"_s, u"Prefers mornings"_s);
        m_desk->press(Qt::Key_S, Qt::ControlModifier);
        m_desk->find(u"profile"_s);
        QCOMPARE(m_desk->place(), u"customer"_s);
        const auto stored = m_desk->get({m_desk->frame->place().argument.toLongLong()});
        QCOMPARE(stored.displayName(), u"Hannah Okafor"_s);
        QCOMPARE(stored.phones.front().e164, u"+494066969142"_s);
        QCOMPARE(stored.addresses.front().city, u"Hamburg"_s);
        QCOMPARE(stored.memberships.front().organisationName, u"Nordlicht AB"_s);
        QCOMPARE(stored.birthday->toIso(), u"1991-02-14"_s);
        QCOMPARE(stored.tags.front().name, u"regular"_s);
        QCOMPARE(stored.notes.front().text, u"Prefers mornings"_s);
        QVERIFY(m_desk->undo.canUndo());
        m_desk->undo.undo();
        QVERIFY(m_desk->waitFor([&] { return m_desk->get(stored.id).deletedAt.has_value(); }));
    }

    /// A child without a birthday would count as of age (K6): the record is marked, and whoever cleared it is told.
    void whoClearsTheBirthdayOfAChildIsTold()
    {
        open();
        const auto bars = [this] {
            QStringList texts;
            for (const kit::MessageBar* bar : m_desk->frame->findChildren<kit::MessageBar*>(u"noticeBar"_s))
                texts << bar->text();
            return texts.filter(u"under age"_s);
        };
        const int year = m_desk->workspace->today().year();
        for (const int age : {40, 9}) {
            customers::Customer person;
            person.givenName = u"Kim"_s;
            person.familyName = u"of %1"_s.arg(age);
            person.birthdayTyped = u"%1-01-01"_s.arg(year - age);
            const base::CustomerId id = m_desk->add(person);
            m_desk->openForm(id);
            m_desk->type(u"birthday"_s, {});
            m_desk->click(u"saveCustomer"_s);
            QVERIFY(m_desk->waitFor([&] { return !m_desk->get(id).birthday; }));
            m_desk->find(u"profile"_s);
            const bool isChild = age < 18;
            QCOMPARE(m_desk->workspace->gate().limits(id).result()->isMarkedMinor, isChild);
            QVERIFY(m_desk->waitFor([&] { return bars().size() == (isChild ? 1 : 0); }));
        }
        QVERIFY2(bars().front().contains(u"marked"_s), qPrintable(bars().front()));
    }

    void warnsButSavesWhatCannotBeRead()
    {
        open();
        m_desk->openForm();
        m_desk->type(u"givenName"_s, u"Ayla"_s);
        m_desk->type(u"email"_s, u"ayla@@example"_s);
        QVERIFY2(!isMarked(u"email"_s), "nothing is called wrong while it is typed for the first time");
        m_desk->type(u"phone"_s, u"reception"_s);
        QVERIFY(m_desk->waitFor([&] { return isMarked(u"email"_s); }));
        QVERIFY(fieldMessage(u"email"_s).contains(u"name@example.com"_s));
        m_desk->type(u"birthday"_s, u"31.02.1990"_s);
        m_desk->type(u"givenName"_s, u"Ayla"_s);
        QVERIFY(m_desk->waitFor([&] { return isMarked(u"birthday"_s) && isMarked(u"phone"_s); }));
        m_desk->click(u"saveCustomer"_s);
        m_desk->find(u"profile"_s);
        const auto stored = m_desk->get(only());
        QCOMPARE(stored.emails.front().address, u"ayla@@example"_s);
        QVERIFY(!stored.emails.front().valid);
        QCOMPARE(stored.birthdayTyped, u"31.02.1990"_s);
        QVERIFY(!stored.birthday);
    }

    void checksOnLeavingAFieldAndThenWithEveryKey()
    {
        open();
        m_desk->openForm();
        m_desk->type(u"email"_s, u"ayla@@example"_s);
        QVERIFY2(!isMarked(u"email"_s), "nothing is called wrong while it is typed for the first time");
        m_desk->press(Qt::Key_Tab); // to the label in the same row
        QVERIFY2(isMarked(u"email"_s), "leaving the field is enough");
        QVERIFY2(fieldMessage(u"email"_s).contains(u"two @"_s), qPrintable(fieldMessage(u"email"_s)));
        QVERIFY2(!m_desk->find(u"email"_s)->property("invalid").toBool(), "it is taken as typed: nothing blocks");
        auto* email = m_desk->find<QLineEdit>(u"email"_s);
        email->setFocus();
        email->setCursorPosition(5);
        QTest::keyClick(email, Qt::Key_Delete);
        QCOMPARE(email->text(), u"ayla@example"_s);
        QVERIFY2(fieldMessage(u"email"_s).contains(u"no dot"_s), qPrintable(fieldMessage(u"email"_s)));
        email->end(false);
        QTest::keyClicks(email, u".com"_s);
        QVERIFY(!isMarked(u"email"_s));
        QTest::keyClick(email, Qt::Key_Backspace);
        QTest::keyClick(email, Qt::Key_Backspace);
        QTest::keyClick(email, Qt::Key_Backspace);
        QVERIFY2(isMarked(u"email"_s), "once wrong, it is checked with every key");
        email->clear();
        QTest::keyClick(email, Qt::Key_Delete);
        m_desk->press(Qt::Key_Tab);
        QVERIFY2(!isMarked(u"email"_s), "an empty row is no mistake");
    }

    void tagsAndNotesSayWhatIsWrong()
    {
        open();
        m_desk->openForm();
        m_desk->type(u"givenName"_s, u"Ayla"_s);
        m_desk->type(u"tag"_s, QString(61, u'x') + u","_s);
        m_desk->type(u"givenName"_s, u"Ayla"_s);
        QVERIFY2(m_desk->text().contains(u"at most 60 letters"_s), qPrintable(m_desk->text()));
    }

    void blocksAndLeadsToTheField()
    {
        open();
        m_desk->openForm();
        m_desk->click(u"saveCustomer"_s);
        QVERIFY(m_desk->find<QAbstractButton>(u"problem.name"_s)->hasFocus());
        m_desk->press(Qt::Key_Space);
        QVERIFY(m_desk->find<QLineEdit>(u"givenName"_s)->hasFocus());
        QVERIFY(fieldMessage(u"givenName"_s).contains(u"Enter a name"_s));
        m_desk->type(u"givenName"_s, u"Ayla"_s);
        QVERIFY2(!m_desk->has(u"problems"_s), "what is put right is no longer asked for");
        m_desk->click(u"add.links"_s);
        m_desk->type(u"link"_s, u"javascript:alert(1)"_s);
        m_desk->click(u"saveCustomer"_s);
        m_desk->find(u"problem.link.0"_s);
        QCOMPARE(m_desk->place(), u"customer.edit"_s);
        QVERIFY(!only().isValid());
        m_desk->type(u"link"_s, u"https://example.org"_s);
        m_desk->click(u"saveCustomer"_s);
        m_desk->find(u"profile"_s);
        QVERIFY(only().isValid());
    }

    void editsAndUndoes()
    {
        open();
        const auto id = m_desk->addPerson(u"Hannah"_s, u"Okafor"_s, u"hannah@example.com"_s);
        m_desk->openForm(id);
        QVERIFY(m_desk->waitFor([&] { return m_desk->find<QLineEdit>(u"familyName"_s)->text() == u"Okafor"_s; }));
        m_desk->type(u"familyName"_s, u"Weber"_s);
        m_desk->press(Qt::Key_S, Qt::ControlModifier);
        m_desk->find(u"profile"_s);
        QCOMPARE(m_desk->get(id).familyName, u"Weber"_s);
        QCOMPARE(m_desk->get(id).emails.size(), std::size_t(1));
        m_desk->undo.undo();
        QVERIFY(m_desk->waitFor([&] { return m_desk->get(id).familyName == u"Okafor"_s; }));
    }

    /// The line below the note was drawn over its border.
    void aWarningOfTwoLinesLeavesTheOthersTheirRoom()
    {
        open();
        m_desk->frame->resize(1280, 800);
        m_desk->openForm();
        m_desk->type(u"birthday"_s, u"31.02.1990"_s);
        m_desk->type(u"givenName"_s, u"Ayla"_s);
        QVERIFY(m_desk->waitFor([&] { return isMarked(u"birthday"_s); }));
        const QWidget* field = m_desk->find(u"note"_s)->parentWidget();
        const auto hasRoom
            = [field] { return field->height() >= field->layout()->totalHeightForWidth(field->width()); };
        QVERIFY2(m_desk->waitFor(hasRoom), QByteArray::number(field->height()).constData());
    }

    void undoingAnEditTakesTheOrganisationAlongThatItMade()
    {
        open();
        const auto id = m_desk->addPerson(u"Hannah"_s, u"Okafor"_s, u"hannah@example.com"_s);
        m_desk->openForm(id);
        QVERIFY(m_desk->waitFor([&] { return m_desk->find<QLineEdit>(u"familyName"_s)->text() == u"Okafor"_s; }));
        m_desk->type(u"organisation"_s, u"Nordlicht AB"_s);
        m_desk->press(Qt::Key_S, Qt::ControlModifier);
        m_desk->find(u"profile"_s);
        const auto made = m_desk->get(id).memberships.front().organisation;
        const auto isBinned = [&] { return m_desk->get(made).deletedAt.has_value(); };
        QVERIFY(!isBinned());
        m_desk->undo.undo();
        QVERIFY(m_desk->waitFor([&] { return isBinned(); }));
        QVERIFY(m_desk->get(id).memberships.empty());
        m_desk->undo.redo();
        QVERIFY(m_desk->waitFor([&] { return !isBinned() && m_desk->get(id).memberships.size() == 1; }));
        m_desk->undo.undo();
        QVERIFY(m_desk->waitFor([&] { return isBinned(); }));
    }

    void undoneRedoneAndUndoneInOneGoEndsAsIfSlowly()
    {
        open();
        const auto id = m_desk->addPerson(u"Hannah"_s, u"Okafor"_s, u"hannah@example.com"_s);
        m_desk->openForm(id);
        QVERIFY(m_desk->waitFor([&] { return m_desk->find<QLineEdit>(u"familyName"_s)->text() == u"Okafor"_s; }));
        m_desk->type(u"organisation"_s, u"Nordlicht AB"_s);
        m_desk->press(Qt::Key_S, Qt::ControlModifier);
        m_desk->find(u"profile"_s);
        const auto made = m_desk->get(id).memberships.front().organisation;
        m_desk->undo.undo();
        m_desk->undo.redo();
        m_desk->undo.undo();
        m_desk->undo.redo();
        const auto isThere
            = [&] { return !m_desk->get(made).deletedAt.has_value() && m_desk->get(id).memberships.size() == 1; };
        // Stored twice before, and four times now.
        QVERIFY(m_desk->waitFor([&] { return m_desk->get(id).revision == 6 && isThere(); }));
        m_desk->undo.undo();
        QVERIFY(m_desk->waitFor([&] { return m_desk->get(made).deletedAt && m_desk->get(id).memberships.empty(); }));
    }

    void undoingANewCustomerTakesTheOrganisationAlongThatCameWithIt()
    {
        open();
        m_desk->openForm();
        m_desk->type(u"givenName"_s, u"Hannah"_s);
        m_desk->type(u"organisation"_s, u"Nordlicht AB"_s);
        m_desk->press(Qt::Key_S, Qt::ControlModifier);
        m_desk->find(u"profile"_s);
        const auto stored = m_desk->get({m_desk->frame->place().argument.toLongLong()});
        const auto made = stored.memberships.front().organisation;
        const auto areBinned = [&](bool binned) {
            return m_desk->get(stored.id).deletedAt.has_value() == binned
                && m_desk->get(made).deletedAt.has_value() == binned;
        };
        QVERIFY(areBinned(false));
        m_desk->undo.undo();
        QVERIFY(m_desk->waitFor([&] { return areBinned(true); }));
        m_desk->undo.redo();
        QVERIFY(m_desk->waitFor([&] { return areBinned(false); }));
    }

    void undoingANewCustomerLeavesAnOrganisationThatWasThere()
    {
        open();
        customers::Customer first;
        first.givenName = u"Emma"_s;
        first.memberships.push_back({{}, u"Nordlicht AB"_s, {}, {}});
        const auto there = m_desk->get(m_desk->add(first)).memberships.front().organisation;
        m_desk->openForm();
        m_desk->type(u"givenName"_s, u"Hannah"_s);
        m_desk->type(u"organisation"_s, u"Nordlicht AB"_s);
        m_desk->press(Qt::Key_S, Qt::ControlModifier);
        m_desk->find(u"profile"_s);
        const base::CustomerId hannah {m_desk->frame->place().argument.toLongLong()};
        m_desk->undo.undo();
        QVERIFY(m_desk->waitFor([&] { return m_desk->get(hannah).deletedAt.has_value(); }));
        QTest::qWait(300);
        QVERIFY(!m_desk->get(there).deletedAt.has_value());
    }

    void removesRows()
    {
        open();
        const auto id = m_desk->addPerson(u"Hannah"_s, u"Okafor"_s, u"hannah@example.com"_s);
        m_desk->openForm(id);
        m_desk->click(u"email.remove"_s);
        m_desk->click(u"saveCustomer"_s);
        m_desk->find(u"profile"_s);
        QVERIFY(m_desk->get(id).emails.empty());
    }

    void asksBeforeLeavingWithChanges()
    {
        open();
        m_desk->openForm();
        m_desk->press(Qt::Key_Escape);
        QVERIFY2(m_desk->waitFor([&] { return m_desk->place() == u"customers"_s; }), "nothing typed, nothing asked");
        m_desk->openForm();
        m_desk->type(u"givenName"_s, u"Ayla"_s);
        m_desk->press(Qt::Key_Escape);
        m_desk->find(u"leaveBox"_s);
        QVERIFY(!m_desk->frame->show(u"customers"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(m_desk->waitFor([&] { return !m_desk->has(u"leaveBox"_s); }));
        QCOMPARE(m_desk->find<QLineEdit>(u"givenName"_s)->text(), u"Ayla"_s);
        m_desk->press(Qt::Key_Escape);
        for (QAbstractButton* button : m_desk->find(u"leaveBox"_s)->findChildren<QAbstractButton*>()) {
            if (button->text() == u"Throw away changes"_s)
                button->click();
        }
        QCOMPARE(m_desk->place(), u"customers"_s);
        QVERIFY(!only().isValid());
    }

    void aConflictShowsWhatChanged()
    {
        open();
        const auto id = m_desk->addPerson(u"Hannah"_s, u"Okafor"_s, u"hannah@example.com"_s);
        m_desk->openForm(id);
        QVERIFY(m_desk->waitFor([&] { return m_desk->find<QLineEdit>(u"familyName"_s)->text() == u"Okafor"_s; }));
        m_desk->type(u"familyName"_s, u"Weber"_s);
        customers::Customer other = m_desk->get(id);
        other.familyName = u"Schmidt"_s;
        other.number = u"K-9"_s;
        QVERIFY(m_desk->service().edit(other).result().has_value());
        m_desk->click(u"saveCustomer"_s);
        auto* bar = m_desk->find(u"conflict"_s);
        QCOMPARE(m_desk->get(id).familyName, u"Schmidt"_s);
        for (QAbstractButton* button : bar->findChildren<QAbstractButton*>()) {
            if (button->text() == u"Show what changed"_s)
                button->click();
        }
        QCOMPARE(m_desk->find<QLabel>(u"theirs.family_name"_s)->text(), u"Schmidt"_s);
        QCOMPARE(m_desk->find<QLineEdit>(u"familyName"_s)->text(), u"Weber"_s);
        QCOMPARE(m_desk->find<QLineEdit>(u"number"_s)->text(), u"K-9"_s);
        m_desk->click(u"saveCustomer"_s);
        m_desk->find(u"profile"_s);
        QCOMPARE(m_desk->get(id).familyName, u"Weber"_s);
        QCOMPARE(m_desk->get(id).number, u"K-9"_s);
    }

    void hintsAtDuplicates()
    {
        open();
        const auto id = m_desk->addPerson(u"Hannah"_s, u"Okafor"_s, u"hannah@example.com"_s);
        m_desk->openForm();
        m_desk->type(u"email"_s, u"Hannah@example.com"_s);
        auto* hint = m_desk->find(u"duplicateHint"_s);
        QVERIFY(visibleText(hint).contains(u"has this e-mail"_s));
        m_desk->type(u"email"_s, u"somebody@example.com"_s);
        QVERIFY(m_desk->waitFor([&] { return !m_desk->has(u"duplicateHint"_s); }));
        Q_UNUSED(id);
    }

    void hintsAtAPhoneInAnotherNotation()
    {
        open();
        customers::Customer known;
        known.givenName = u"Hannah"_s;
        known.phones.push_back({u"(0176) 04069019"_s});
        m_desk->add(known);
        m_desk->openForm();
        m_desk->type(u"phone"_s, u"+49 176 0406 9019"_s);
        QVERIFY(visibleText(m_desk->find(u"duplicateHint"_s)).contains(u"has this phone number"_s));
    }

    void organisationsHaveOneName()
    {
        open();
        m_desk->openForm();
        m_desk->find<QRadioButton>(u"kindOrganisation"_s)->click();
        QVERIFY(!m_desk->has(u"givenName"_s));
        QVERIFY(!m_desk->has(u"birthday"_s));
        m_desk->type(u"name"_s, u"Zeta Works"_s);
        m_desk->click(u"saveCustomer"_s);
        m_desk->find(u"organisationPill"_s);
        QCOMPARE(m_desk->get(only()).kind, customers::Kind::Organisation);
    }

    void staffHaveNoBirthdayFieldAndKeepIt()
    {
        open(staffName);
        m_desk->openForm();
        QVERIFY(!m_desk->has(u"birthday"_s));
        m_desk->type(u"givenName"_s, u"Ayla"_s);
        m_desk->click(u"saveCustomer"_s);
        m_desk->find(u"profile"_s);
        QVERIFY2(!m_desk->undo.canUndo(), "who may not use the bin cannot take an addition back");
    }

    /// Nobody types what a legal hold would refuse at the end.
    void whatAHoldKeepsIsSaidBeforeSaving()
    {
        open();
        const auto held = m_desk->addPerson(u"Ayla"_s, u"Demir"_s), free = m_desk->addPerson(u"Sam"_s, u"Reyes"_s);
        retention::Hold hold;
        hold.matter = u"Claim"_s;
        hold.reason = u"Letter"_s;
        hold.reviewOn = m_desk->workspace->today().addMonths(1);
        hold.people = {held};
        QVERIFY(m_desk->workspace->holds().place(hold).result());
        m_desk->openForm(held);
        m_desk->find(u"formHeld"_s);
        QVERIFY(!m_desk->text().contains(u"Every change can be undone"_s));
        m_desk->openForm(free);
        QVERIFY(m_desk->waitFor([this] { return m_desk->text().contains(u"Every change can be undone"_s); }));
        QVERIFY(!m_desk->has(u"formHeld"_s));
    }

    void whatIsTooLongIsBlocked()
    {
        open();
        m_desk->openForm();
        m_desk->find<QLineEdit>(u"givenName"_s)->setText(QString(301, u'x'));
        m_desk->click(u"saveCustomer"_s);
        m_desk->find(u"problem.given_name"_s);
        QVERIFY(fieldMessage(u"givenName"_s).contains(u"at most 300 letters"_s));
    }
};

AICMS_WINDOW_TEST(TestCustomerForm)
#include "test_customer_form.moc"
