// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/ui/customers/desk.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>

using namespace aicms;
using namespace test;

class TestRecord : public QObject {
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    base::CustomerId m_id;

    void open() { m_desk = std::make_unique<Desk>(); }
    customers::Customer hannah()
    {
        customers::Customer c;
        c.givenName = u"Hannah"_s;
        c.familyName = u"Okafor"_s;
        c.number = u"K-17"_s;
        c.language = u"de"_s;
        c.birthdayTyped = u"14 Feb 1991"_s;
        c.emails = {{u"hannah@example.com"_s, u"work"_s}, {u"hannah at home"_s, u"home"_s}};
        c.phones = {{u"040 66969142"_s}, {u"reception"_s}};
        c.addresses = {{u"Ankerweg 12"_s, u"20457"_s, u"Hamburg"_s}};
        c.links = {{u"https://example.org/hannah"_s}};
        c.tags = {{u"regular"_s, {}}};
        c.notes = {{{}, u"Rides a 54 cm frame"_s, {}, {}}};
        c.memberships = {{{}, u"Nordlicht AB"_s, u"Buyer"_s, {}}};
        return c;
    }
    void openHannah()
    {
        open();
        m_id = m_desk->add(hannah());
        m_desk->openRecord(m_id);
    }
    QString value(const QString& row) { return m_desk->find<QLabel>(u"value."_s + row)->text(); }

private Q_SLOTS:
    void cleanup() { m_desk.reset(); }

    void showsEveryField()
    {
        openHannah();
        QCOMPARE(value(u"name"_s), u"Hannah Okafor"_s);
        QCOMPARE(value(u"email.0"_s), u"hannah@example.com"_s);
        QCOMPARE(value(u"phone.0"_s), u"040 66969142"_s);
        QCOMPARE(value(u"address.0"_s), u"Ankerweg 12, 20457 Hamburg"_s);
        QCOMPARE(value(u"link.0"_s), u"https://example.org/hannah"_s);
        QCOMPARE(value(u"language"_s), u"German"_s);
        QCOMPARE(value(u"number"_s), u"K-17"_s);
        QCOMPARE(value(u"birthday"_s), u"14 February 1991"_s);
        QCOMPARE(value(u"tag.0"_s), u"regular"_s);
        QCOMPARE(m_desk->find<QAbstractButton>(u"link.organisation.0"_s)->text(), u"Nordlicht AB, Buyer"_s);
        QVERIFY(m_desk->text().contains(u"Rides a 54 cm frame"_s));
        QVERIFY(m_desk->auditActions().contains(u"customer.open"_s));
        QVERIFY2(!m_desk->frame->title().contains(u"Hannah"_s), "no name in the window's title");
    }

    void marksWhatWasKeptAsTyped()
    {
        openHannah();
        QVERIFY(m_desk->has(u"problem.email.1"_s));
        QVERIFY(m_desk->has(u"problem.phone.1"_s));
        QVERIFY(!m_desk->has(u"problem.email.0"_s));
        QVERIFY(m_desk->has(u"asTypedPill"_s));
    }

    void whyTellsWhereAValueComesFrom()
    {
        openHannah();
        auto* button = m_desk->find(u"why.email.0"_s);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_F1);
        auto* popup = m_desk->find(u"whyPopup"_s);
        const QString text = visibleText(popup);
        for (const QString& part : {u"Contract with the customer"_s, u"GDPR Art. 6(1)(b)"_s, u"Given by the person"_s,
                 u"Typed in"_s, ownerName, u"Owner"_s, u"Staff"_s, u"kept 3 year"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        QTest::keyClick(popup, Qt::Key_Escape);
        QVERIFY(m_desk->waitFor([&] { return !m_desk->has(u"whyPopup"_s); }));
        QVERIFY2(button->hasFocus(), "the focus returns to what opened the popup");
        m_desk->click(u"why.birthday"_s);
        QVERIFY2(!visibleText(m_desk->find(u"whyPopup"_s)).contains(u"Staff"_s), "staff do not see birthdays");
    }

    void removesAValueWithUndo()
    {
        openHannah();
        m_desk->click(u"why.phone.0"_s);
        m_desk->click(u"whyRemove"_s);
        QVERIFY(m_desk->waitFor([&] { return m_desk->get(m_id).phones.size() == 1; }));
        QVERIFY(m_desk->waitFor([&] { return m_desk->undo.canUndo(); }));
        m_desk->undo.undo();
        QVERIFY(m_desk->waitFor([&] { return m_desk->get(m_id).phones.size() == 2; }));
        QCOMPARE(m_desk->get(m_id).phones.front().typed, u"040 66969142"_s);
        QTest::qWait(200);
        m_desk->undo.redo();
        QVERIFY(m_desk->waitFor([&] { return m_desk->get(m_id).phones.size() == 1; }));
    }

    void undoIsRefusedWhenSomethingElseChanged()
    {
        openHannah();
        m_desk->click(u"why.number"_s);
        m_desk->click(u"whyRemove"_s);
        QVERIFY(m_desk->waitFor([&] { return m_desk->undo.canUndo(); }));
        customers::Customer other = m_desk->get(m_id);
        other.language = u"fr"_s;
        QVERIFY(m_desk->service().edit(other).result().has_value());
        m_desk->undo.undo();
        m_desk->find(u"noticeBar"_s);
        QCOMPARE(m_desk->get(m_id).language, u"fr"_s);
        QVERIFY(m_desk->get(m_id).number.isEmpty());
    }

    void notesAreAddedChangedAndRemoved()
    {
        openHannah();
        m_desk->click(u"addNote"_s);
        m_desk->type(u"noteText"_s, u"Likes tea"_s);
        QVERIFY2(!m_desk->frame->mayLeave(), "an unsaved note keeps the page");
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_desk->waitFor([&] { return m_desk->get(m_id).notes.size() == 2; }));
        const auto id = m_desk->get(m_id).notes.back().id;
        m_desk->click(u"editNote.%1"_s.arg(id.value));
        m_desk->type(u"noteText"_s, u"Likes coffee"_s);
        m_desk->click(u"noteSave"_s);
        QVERIFY(m_desk->waitFor([&] { return m_desk->get(m_id).notes.back().text == u"Likes coffee"_s; }));
        QVERIFY(m_desk->waitFor([&] { return m_desk->undo.undoText() == u"Note changed"_s; }));
        m_desk->undo.undo();
        QVERIFY(m_desk->waitFor([&] { return m_desk->get(m_id).notes.back().text == u"Likes tea"_s; }));
    }

    void followsItsOrganisation()
    {
        openHannah();
        m_desk->click(u"link.organisation.0"_s);
        QVERIFY(m_desk->waitFor([&] { return m_desk->has(u"organisationPill"_s); }));
        QCOMPARE(m_desk->find<QAbstractButton>(u"link.member.%1"_s.arg(m_id.value))->text(), u"Hannah Okafor"_s);
    }

    void goesToTheBinAndBack()
    {
        openHannah();
        m_desk->press(Qt::Key_Delete);
        m_desk->find(u"binPill"_s);
        QVERIFY2(!m_desk->has(u"editCustomer"_s), "what is in the bin is not edited");
        m_desk->undo.undo();
        QVERIFY(m_desk->waitFor([&] { return !m_desk->has(u"binPill"_s) && m_desk->has(u"editCustomer"_s); }));
    }

    void staffSeeNoBirthday()
    {
        // Staff may not set what they may not see, so the owner has added her.
        m_desk = std::make_unique<Desk>(staffName,
            [this](workspace::Workspace& vault) { m_id = vault.customers().add(hannah()).result().value(); });
        m_desk->openRecord(m_id);
        QCOMPARE(value(u"birthday"_s), u"Only with the right to see it"_s);
        QVERIFY(!m_desk->has(u"why.birthday"_s));
        QVERIFY(!m_desk->text().contains(u"1991"_s));
        m_desk->click(u"moreActions"_s);
        auto* menu = m_desk->find<QMenu>(u"recordMenu"_s);
        for (const QAction* action : menu->actions())
            QVERIFY(action->text() != u"Move to the bin"_s);
        menu->close();
        m_desk->press(Qt::Key_Delete);
        QTest::qWait(200);
        QVERIFY(!m_desk->get(m_id).deletedAt);
    }

    /// Somebody asks about their own data while their record is open: by its key, and by the menu.
    void aRequestIsTakenInFromTheRecord()
    {
        openHannah();
        QList<qint64> asked;
        m_desk->commands.add({u"request.start"_s, {}, {}, {}, {},
            [&asked](const QVariant& customer) { asked << customer.toLongLong(); }});
        m_desk->press(Qt::Key_R);
        QCOMPARE(asked, QList<qint64> {m_id.value});
        m_desk->click(u"moreActions"_s);
        auto* menu = m_desk->find<QMenu>(u"recordMenu"_s);
        menu->findChild<QAction*>(u"recordRequest"_s)->trigger();
        menu->close();
        QCOMPARE(asked.size(), 2);
    }

    void aMissingRecordLeadsBack()
    {
        open();
        m_desk->go(u"customers.open"_s, 4711);
        m_desk->find(u"recordFailed"_s);
        m_desk->click(u"backToList"_s);
        QCOMPARE(m_desk->place(), u"customers"_s);
    }

    /// A page that cannot be read must not look like that of somebody who never bought.
    void whatCannotBeReadIsNotShownAsNothing_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::newRow("orders") << QByteArray("sales_order");
        QTest::newRow("events") << QByteArray("customer_event");
    }
    void whatCannotBeReadIsNotShownAsNothing()
    {
        QFETCH(QByteArray, table);
        openHannah();
        m_desk->go(u"customers.list"_s);
        const QByteArray loss = "ALTER TABLE " + table + " RENAME TO lost";
        QVERIFY(m_desk->workspace->database()
                .write([&loss](storage::WriteTransaction& tx) -> base::Result<void> {
                    tx.execute(loss.constData());
                    return {};
                })
                .result());
        m_desk->go(u"customers.open"_s, m_id.value);
        m_desk->find(u"recordFailed"_s);
    }

    void savesAsPdfAndLogsIt()
    {
        openHannah();
        m_desk->click(u"moreActions"_s);
        auto* menu = m_desk->find<QMenu>(u"recordMenu"_s);
        for (QAction* action : menu->actions()) {
            if (action->text() == u"Save as PDF…"_s)
                action->trigger();
        }
        menu->close();
        auto* dialog = m_desk->frame->findChild<QFileDialog*>(u"pdfDialog"_s);
        QVERIFY(dialog);
        const QString path = m_desk->folder.path(u"hannah.pdf"_s);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QVERIFY(m_desk->waitFor([&] { return QFile(path).size() > 1000; }));
        QVERIFY(m_desk->auditActions().contains(u"customer.print"_s));
    }

    void narrowPagesShowOneColumnAtATime()
    {
        openHannah();
        QVERIFY(m_desk->has(u"notes"_s));
        m_desk->frame->resize(800, 700);
        QVERIFY(m_desk->waitFor([&] { return m_desk->has(u"recordTabs"_s); }));
        QVERIFY(m_desk->has(u"profile"_s));
        QVERIFY(!m_desk->has(u"notes"_s));
        QVERIFY2(m_desk->has(u"editCustomer"_s), "there is room for it below the name");
        QVERIFY2(!m_desk->has(u"recordViews"_s), "one row of tabs");
        auto* tabs = m_desk->find<QTabBar>(u"recordTabs"_s);
        QCOMPARE(tabs->count(), 6);
        tabs->setCurrentIndex(3);
        QVERIFY(m_desk->has(u"consentNow"_s) && !m_desk->has(u"profile"_s));
        m_desk->press(Qt::Key_C);
        QVERIFY(m_desk->has(u"logContact"_s) && !m_desk->has(u"timeline"_s));
        QCOMPARE(tabs->tabText(tabs->currentIndex()), u"Timeline"_s);
        m_desk->press(Qt::Key_Escape);
        QVERIFY(m_desk->has(u"activity"_s));
        m_desk->frame->resize(1440, 900);
        QVERIFY(m_desk->waitFor([&] { return m_desk->has(u"notes"_s); }));
        QVERIFY(m_desk->has(u"recordViews"_s) && m_desk->has(u"profile"_s) && m_desk->has(u"activity"_s));
    }

    /// Whoever goes from one to the next presses the same button again.
    void steppingKeepsTheFocusOnTheArrow()
    {
        open();
        const auto first = m_desk->addPerson(u"Ada"_s, u"A"_s);
        m_desk->addPerson(u"Ben"_s, u"B"_s);
        const auto last = m_desk->addPerson(u"Cem"_s, u"C"_s);
        m_desk->go(u"customers.list"_s);
        m_desk->find(u"customerTable"_s);
        m_desk->openRecord(first);
        QVERIFY(m_desk->waitFor([&] { return m_desk->find(u"nextCustomer"_s)->isEnabled(); }));
        m_desk->click(u"nextCustomer"_s);
        QVERIFY(m_desk->waitFor([&] { return m_desk->find(u"nextCustomer"_s)->hasFocus(); }));
        m_desk->click(u"nextCustomer"_s);
        QVERIFY(m_desk->waitFor([&] { return m_desk->find(u"previousCustomer"_s)->hasFocus(); }));
        QCOMPARE(m_desk->frame->place().argument.toLongLong(), last.value);
    }

    void longNamesDoNotWidenThePage()
    {
        open();
        const auto id = m_desk->addPerson(QString(300, u'W'), QString(300, u'M'));
        m_desk->openRecord(id);
        QVERIFY(m_desk->has(u"editCustomer"_s));
        QVERIFY(m_desk->frame->minimumSizeHint().width() <= 1280);
        QVERIFY(m_desk->find(u"moreActions"_s)->mapTo(m_desk->frame.get(), QPoint()).x() < 1440);
    }
};

AICMS_WINDOW_TEST(TestRecord)
#include "test_record.moc"
