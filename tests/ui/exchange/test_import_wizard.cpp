// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/ui/exchange/wizard_bench.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/data_table.h"
#include "ui/kit/progress_panel.h"
#include "ui/kit/step_item.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>

using namespace aicms;
using test::WizardBench;
using ui_exchange::ImportFlow;
using ui_exchange::ImportScreen;
using Stage = ImportFlow::Stage;

namespace {

const QByteArray fair("Full name;E-Mail;Mobile;PLZ / Ort;Newsletter?;Birthday;Religion\n"
                      "Ayla Demir;ayla.demir@example.com;0176 0406 9019;21073 Hamburg;yes;14.02.1991;\n"
                      "Ben Osei;ben.osei@example.org;0171 3920087;20095 Hamburg;yes;;rk\n"
                      "Carla Winter;carla.winter@@example;040 66969161;21614 Buxtehude;yes;03.11.1980;\n"
                      ";;;;yes;;\n"
                      "Dario Conti;dario.conti@example.net;;22303 Hamburg;yes;;\n");

} // namespace

class TestImportWizard : public QObject {
    Q_OBJECT

    std::unique_ptr<WizardBench> m_bench;

    bool importAll(const QString& path)
    {
        if (!m_bench->walkTo(ImportScreen::Run, path))
            return false;
        m_bench->click("next");
        return m_bench->waitFor(Stage::Imported);
    }

    static QString focused()
    {
        const QWidget* focus = QApplication::focusWidget();
        return focus ? focus->objectName() : QString();
    }
    bool focusIsIn(const char* name) const
    {
        const auto* part = m_bench->find<QWidget>(name);
        const QWidget* focus = QApplication::focusWidget();
        return focus && (part == focus || part->isAncestorOf(focus));
    }

private Q_SLOTS:
    void initTestCase() { theme::theme().install(); }
    void init() { m_bench = std::make_unique<WizardBench>(); }
    void cleanup() { m_bench.reset(); }

    void fromAGuessToCustomers()
    {
        WizardBench& bench = *m_bench;
        QVERIFY(bench.walkTo(ImportScreen::Match, bench.write(QStringLiteral("fair.csv"), fair)));
        QCOMPARE(bench.text("check0"), QStringLiteral("4 filled, all look right"));
        QVERIFY2(
            bench.text("check1").contains(QStringLiteral("carla.winter@@example")), qPrintable(bench.text("check1")));
        QVERIFY(bench.text("check3").contains(QStringLiteral("split into two fields")));
        QCOMPARE(bench.text("check5"), QStringLiteral("No purpose needs it. Leaving it out is safer"));
        bench.click("next");
        QCOMPARE(bench.wizard()->step(), int(ImportScreen::Source));
        bench.click("next");
        QVERIFY(bench.waitFor(Stage::Checked));
        QCOMPARE(bench.customers(), 0);
        QCOMPARE(bench.text("tileCreated"), QStringLiteral("4"));
        QCOMPARE(bench.text("tileRejected"), QStringLiteral("1"));
        const auto* wrong = bench.find<kit::DataTable>("wrongValuesTable")->rows();
        QCOMPARE(wrong->rowCount(), 1);
        QCOMPARE(wrong->index(0, wrong->columnOf(QStringLiteral("value"))).data().toString(),
            QStringLiteral("carla.winter@@example"));
        QVERIFY(wrong->index(0, wrong->columnOf(QStringLiteral("row"))).data().toString().toInt() > 1);
        QCOMPARE(bench.text("tileLeftOut"), QStringLiteral("3"));
        QVERIFY(bench.message("checkMessage").startsWith(QStringLiteral("Nothing is stored yet")));
        bench.click("next");
        QVERIFY(bench.find<QAbstractButton>("next")->text().startsWith(QStringLiteral("Import 4 ")));
        bench.click("next");
        QVERIFY(bench.waitFor(Stage::Imported));
        QCOMPARE(bench.customers(), 4);
        const auto ayla = bench.customer(QStringLiteral("ayla.demir@example.com"));
        QCOMPARE(ayla.phones.at(0).e164, QStringLiteral("+4917604069019"));
        QCOMPARE(ayla.addresses.at(0).city, QStringLiteral("Hamburg"));
        QCOMPARE(ayla.birthdayTyped, QString());
        QVERIFY(ayla.extraFields.empty());
        QVERIFY(bench.notices.jobs.contains(QStringLiteral("import: Importing customers")));
        QVERIFY(!bench.notices.isJobShown);
        bench.click("next");
        QCOMPARE(bench.shown.last(), QStringLiteral("customers newest")); // not as it was filtered before
    }

    void theCheckShowsWhoIsUpdatedAndHow()
    {
        WizardBench& bench = *m_bench;
        QVERIFY(importAll(bench.write(QStringLiteral("first.csv"), WizardBench::people(3))));
        QByteArray csv = WizardBench::people(4);
        csv.replace("Hamburg", "Bremen");
        QVERIFY(bench.walkTo(ImportScreen::Source, bench.write(QStringLiteral("moved.csv"), csv)));
        bench.find<QRadioButton>("duplicatesUpdate")->click();
        bench.click("next");
        QVERIFY(bench.waitFor(Stage::Checked));
        auto* table = bench.find<kit::DataTable>("updatesTable");
        QVERIFY(table->isVisible());
        const auto* rows = table->rows();
        QCOMPARE(rows->rowCount(), 3);
        QStringList line;
        for (int column = 0; column < rows->columnCount(); ++column)
            line << rows->index(0, column).data().toString();
        QCOMPARE(line.join(u'|'), QStringLiteral("2|Person Number1|Address|Hamburg|Bremen"));
        bench.click("back");
        bench.find<QRadioButton>("duplicatesSkip")->click();
        bench.click("next");
        QVERIFY(bench.waitFor(Stage::Checked));
        QVERIFY(!table->isVisible());
    }

    void whatTheCheckSaysIsWhatTheImportDoes()
    {
        WizardBench& bench = *m_bench;
        QVERIFY(importAll(bench.write(QStringLiteral("first.csv"), WizardBench::people(30))));
        for (const char* policy : {"duplicatesSkip", "duplicatesUpdate", "duplicatesAdd"}) {
            QByteArray csv = WizardBench::people(40, 21);
            csv.replace("Hamburg", policy);
            QVERIFY(bench.walkTo(ImportScreen::Source,
                bench.write(QStringLiteral("%1.csv").arg(QLatin1String(policy)), csv + ",,,Nowhere\n")));
            bench.find<QRadioButton>(policy)->click();
            bench.click("next");
            QVERIFY(bench.waitFor(Stage::Checked));
            const exchange::ImportResult checked = *bench.flow().checkResult();
            const qint64 before = bench.customers();
            bench.click("next");
            bench.click("next");
            QVERIFY(bench.waitFor(Stage::Imported));
            exchange::ImportResult done = *bench.flow().result();
            QCOMPARE(bench.customers(), before + done.created);
            QVERIFY(done.batch.isValid());
            done.batch = {};
            QVERIFY2(done == checked, policy);
            QCOMPARE(done.rejectedCount, 1);
        }
    }

    void aSpecialCategoryIsBlocked()
    {
        WizardBench& bench = *m_bench;
        QVERIFY(bench.walkTo(ImportScreen::Match, bench.write(QStringLiteral("fair.csv"), fair)));
        QVERIFY(!bench.window()->findChild<QComboBox*>(QStringLiteral("field6")));
        QVERIFY(!bench.find<QLineEdit>("locked6")->isEnabled());
        QCOMPARE(bench.text("check6"), QStringLiteral("Special category (GDPR Art. 9). Blocked"));
        bench.flow().setField(6, exchange::Field::Note);
        QCOMPARE(bench.flow().preview()->mapping.columns.at(6).field, exchange::Field::LeaveOut);
        bench.find<QRadioButton>("unmappedKeep")->click();
        QCOMPARE(bench.text("check6"), QStringLiteral("Special category (GDPR Art. 9). Blocked"));
        QVERIFY(
            bench.text("check4").startsWith(QStringLiteral("Cannot become a consent. Consents need date and proof")));
    }

    void keptColumnsBecomeExtraFields()
    {
        WizardBench& bench = *m_bench;
        QVERIFY(bench.walkTo(
            ImportScreen::Match, bench.write(QStringLiteral("shoes.csv"), "Name,Shoe size\nNora Quist,39\n")));
        bench.find<QRadioButton>("unmappedKeep")->click();
        for (int i = 0; i < 2; ++i)
            bench.click("next");
        QVERIFY(bench.waitFor(Stage::Checked));
        QCOMPARE(bench.text("tileLeftOut"), QStringLiteral("0"));
        QVERIFY(!bench.find<QWidget>("leftOutTable")->isVisible());
        QVERIFY(bench.find<QWidget>("keptColumns")->isVisible());
        QVERIFY(bench.text("keptColumns").contains(QStringLiteral("Shoe size")));
        for (int i = 0; i < 2; ++i)
            bench.click("next");
        QVERIFY(bench.waitFor(Stage::Imported));
        const auto nora = bench.customer(QStringLiteral("Nora"));
        QCOMPARE(nora.extraFields.size(), std::size_t(1));
        QCOMPARE(nora.extraFields.front().name, QStringLiteral("Shoe size"));
        QCOMPARE(nora.extraFields.front().value, QStringLiteral("39"));
    }

    void aMatchingIsRememberedUnderAName()
    {
        WizardBench& bench = *m_bench;
        const QByteArray csv("Who,Where to write\nAyla Demir,ayla@example.com\n");
        QVERIFY(bench.walkTo(ImportScreen::Match, bench.write(QStringLiteral("a.csv"), csv)));
        bench.chooseField(0, exchange::Field::Name);
        QVERIFY(QTest::qWaitFor(
            [&bench] { return bench.flow().preview()->mapping.columns.at(0).field == exchange::Field::Name; }));
        bench.click("rememberMatching");
        bench.click("keepMatching"); // without a name nothing happens
        QVERIFY(bench.message("usedMatching").isEmpty());
        bench.find<QLineEdit>("matchingName")->setText(QStringLiteral("Web shop"));
        bench.click("keepMatching");
        QVERIFY(QTest::qWaitFor([&bench] { return !bench.message("usedMatching").isEmpty(); }));
        QVERIFY(bench.message("usedMatching").contains(QStringLiteral("Web shop")));
        QVERIFY(bench.walkTo(
            ImportScreen::Match, bench.write(QStringLiteral("b.csv"), csv + "Ben Osei,ben@example.com\n")));
        QCOMPARE(bench.flow().preview()->matching, QStringLiteral("Web shop"));
        QVERIFY(bench.flow().preview()->mapping.columns.at(0).field == exchange::Field::Name);
        bench.chooseField(0, exchange::Field::Note);
        QVERIFY(QTest::qWaitFor(
            [&bench] { return bench.flow().preview()->mapping.columns.at(0).field == exchange::Field::Note; }));
        bench.click("savedMatchings");
        QMenu* menu = nullptr;
        QVERIFY(QTest::qWaitFor([&bench, &menu] {
            menu = bench.window()->findChild<QMenu*>(QStringLiteral("matchingMenu"));
            return menu != nullptr;
        }));
        QCOMPARE(menu->actions().at(0)->text(), QStringLiteral("Web shop"));
        menu->actions().at(0)->trigger();
        menu->close();
        QVERIFY(QTest::qWaitFor(
            [&bench] { return bench.flow().preview()->mapping.columns.at(0).field == exchange::Field::Name; }));
    }

    void undoingBringsTheNumberBack()
    {
        WizardBench& bench = *m_bench;
        QVERIFY(importAll(bench.write(QStringLiteral("old.csv"), WizardBench::people(5))));
        QVERIFY(importAll(bench.write(QStringLiteral("new.csv"), WizardBench::people(7, 101))));
        QCOMPARE(bench.customers(), 12);
        auto touched = bench.customer(QStringLiteral("person103@example.com"));
        touched.tags.push_back({QStringLiteral("vip")});
        QVERIFY(bench.context().workspace.customers().edit(touched).result().has_value());
        bench.click("undoImport");
        auto* question = bench.find<kit::ConfirmBox>("undoQuestion");
        QTRY_VERIFY(question->isVisible());
        QCOMPARE(bench.customers(), 12);
        Q_EMIT question->confirmed();
        QVERIFY(bench.waitFor(Stage::Undone));
        QCOMPARE(bench.customers(), 6);
        QCOMPARE(bench.flow().undoResult()->removed, 6);
        QVERIFY2(
            bench.message("runMessage").contains(QStringLiteral("left alone because somebody changed or used them")),
            qPrintable(bench.message("runMessage")));
    }

    void keepingTheImportChangesNothing()
    {
        WizardBench& bench = *m_bench;
        QVERIFY(importAll(bench.write(QStringLiteral("old.csv"), WizardBench::people(5))));
        bench.click("undoImport");
        Q_EMIT bench.find<kit::ConfirmBox>("undoQuestion")->kept();
        QCOMPARE(bench.flow().stage(), Stage::Imported);
        QCOMPARE(bench.customers(), 5);
        QVERIFY(bench.find<QAbstractButton>("undoImport")->isVisible());
    }

    void leavingKeepsTheImportRunning()
    {
        WizardBench& bench = *m_bench;
        QVERIFY(bench.walkTo(ImportScreen::Run, bench.write(QStringLiteral("new.csv"), WizardBench::people(300))));
        bench.click("next");
        bench.commands.run(QStringLiteral("import.history"));
        QVERIFY(!bench.wizard()->isVisible());
        QVERIFY(bench.waitFor(Stage::Imported));
        QCOMPARE(bench.customers(), 300);
        QVERIFY2(bench.notices.toasts.join(u' ').contains(QStringLiteral("The import is done")),
            qPrintable(bench.notices.toasts.join(u' ')));
    }

    void closingInTheMiddleSaysWhatIsKept()
    {
        WizardBench& bench = *m_bench;
        QVERIFY(bench.walkTo(ImportScreen::Match, bench.write(QStringLiteral("fair.csv"), fair)));
        bench.chooseField(5, exchange::Field::Birthday);
        QTest::keyClick(bench.wizard()->findChild<QAbstractButton*>(QStringLiteral("next")), Qt::Key_Escape);
        QCOMPARE(bench.shown.last(), QStringLiteral("customers"));
        QVERIFY(bench.notices.toasts.last().startsWith(QStringLiteral("Nothing is stored. Which file it is")));
        bench.commands.run(QStringLiteral("import.start"));
        QCOMPARE(bench.wizard()->step(), int(ImportScreen::Match));
        QCOMPARE(bench.flow().preview()->mapping.columns.at(5).field, exchange::Field::Birthday);
    }

    void aDisabledNextSaysWhy()
    {
        WizardBench& bench = *m_bench;
        auto* next = bench.find<kit::ActionButton>("next");
        QVERIFY(!next->isEnabled());
        QCOMPARE(next->accessibleDescription(), QStringLiteral("Choose a file first"));
        QVERIFY(bench.walkTo(
            ImportScreen::Match, bench.write(QStringLiteral("town.csv"), "Town,Name\nHamburg,Ayla Demir\n")));
        QVERIFY(next->isEnabled());
        bench.chooseField(1, exchange::Field::LeaveOut);
        QVERIFY(!next->isEnabled());
        QVERIFY(next->accessibleDescription().contains(QStringLiteral("name, e-mail, phone or number")));
        bench.chooseField(1, exchange::Field::Name);
        QVERIFY(next->isEnabled());
    }

    /// A step that is done looks as if it could be gone back to, so it can.
    void aDoneStepIsGoneBackToWithOneClick()
    {
        WizardBench& bench = *m_bench;
        QVERIFY(bench.walkTo(ImportScreen::Check, bench.write(QStringLiteral("fair.csv"), fair)));
        const auto steps = bench.wizard()->findChildren<kit::StepItem*>();
        const auto click = [&steps](int step) {
            QTest::mouseClick(steps.at(step), Qt::LeftButton, {}, steps.at(step)->circleRect().center());
        };
        click(ImportScreen::Run);
        QCOMPARE(bench.wizard()->step(), int(ImportScreen::Check));
        click(ImportScreen::Match);
        QCOMPARE(bench.wizard()->step(), int(ImportScreen::Match));
        QCOMPARE(bench.flow().fileName(), QStringLiteral("fair.csv"));
        QVERIFY(importAll(bench.write(QStringLiteral("new.csv"), WizardBench::people(3))));
        click(ImportScreen::Match); // what is stored is no longer matched
        QCOMPARE(bench.wizard()->step(), int(ImportScreen::Run));
    }

    void aKeptColumnSaysWhereItGoes()
    {
        WizardBench& bench = *m_bench;
        QVERIFY(bench.walkTo(
            ImportScreen::Match, bench.write(QStringLiteral("shoes.csv"), "Name,Shoe size\nAyla Demir,38\n")));
        auto* field = bench.find<QComboBox>("field1");
        QCOMPARE(field->currentText(), QStringLiteral("Leave out"));
        bench.find<QRadioButton>("unmappedKeep")->click();
        QCOMPARE(field->currentText(), QString());
        QCOMPARE(field->placeholderText(), QStringLiteral("Extra field"));
        bench.chooseField(1, exchange::Field::LeaveOut);
        QTRY_COMPARE(field->currentText(), QStringLiteral("Leave out"));
        QCOMPARE(bench.flow().preview()->mapping.columns.at(1).leftOut, exchange::LeftOut::Chosen);
    }

    void originIsWrittenDown()
    {
        WizardBench& bench = *m_bench;
        QVERIFY(bench.walkTo(ImportScreen::Source, bench.write(QStringLiteral("bought.csv"), WizardBench::people(1))));
        QVERIFY(bench.message("noConsent").startsWith(QStringLiteral("An import never makes a consent")));
        bench.find<QRadioButton>("originThirdParty")->click();
        bench.click("next");
        QVERIFY(bench.waitFor(Stage::Checked));
        bench.click("next");
        bench.click("next");
        QVERIFY(bench.waitFor(Stage::Imported));
        const auto person = bench.customer(QStringLiteral("person1@example.com"));
        QCOMPARE(person.emails.at(0).provenance.origin, customers::Origin::ThirdParty);
        QCOMPARE(person.emails.at(0).provenance.source, customers::SourceKind::Import);
    }

    void byKeyboardFromTheFileToTheEnd()
    {
        WizardBench& bench = *m_bench;
        bench.openAnswer = bench.write(QStringLiteral("fair.csv"), fair);
        QVERIFY(QTest::qWaitForWindowActive(bench.window()));
        const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
        const auto tabTo = [&press](const QString& name) {
            for (int i = 0; i < 80 && QApplication::focusWidget()->objectName() != name; ++i)
                press(Qt::Key_Tab);
            return QApplication::focusWidget()->objectName() == name;
        };
        QVERIFY(tabTo(QStringLiteral("chooseFile")));
        press(Qt::Key_Space);
        QVERIFY(bench.waitForFile());
        QCOMPARE(focused(), QStringLiteral("next"));
        press(Qt::Key_Space);
        QCOMPARE(bench.wizard()->step(), int(ImportScreen::Match));
        QVERIFY(tabTo(QStringLiteral("field5")));
        QVERIFY(tabTo(QStringLiteral("next")));
        press(Qt::Key_Space);
        QVERIFY(tabTo(QStringLiteral("duplicatesSkip")));
        press(Qt::Key_Down);
        QCOMPARE(bench.flow().duplicates(), exchange::DuplicatePolicy::Update);
        QVERIFY(tabTo(QStringLiteral("next")));
        press(Qt::Key_Space);
        QVERIFY(bench.waitFor(Stage::Checked));
        QVERIFY(tabTo(QStringLiteral("next")));
        press(Qt::Key_Space);
        QCOMPARE(bench.wizard()->step(), int(ImportScreen::Run));
        QVERIFY(tabTo(QStringLiteral("next")));
        press(Qt::Key_Space);
        QVERIFY(bench.waitFor(Stage::Imported));
        QCOMPARE(bench.customers(), 4);
        QCOMPARE(focused(), QStringLiteral("next"));
        QVERIFY(tabTo(QStringLiteral("undoImport")));
        press(Qt::Key_Space);
        QTRY_VERIFY(focusIsIn("undoQuestion"));
        Q_EMIT bench.find<kit::ConfirmBox>("undoQuestion")->confirmed();
        QVERIFY(bench.waitFor(Stage::Undone));
        QCOMPARE(bench.customers(), 0);
        QCOMPARE(focused(), QStringLiteral("next"));
    }

    void tabGoesFromColumnToColumnAndOn()
    {
        WizardBench& bench = *m_bench;
        QVERIFY(QTest::qWaitForWindowActive(bench.window()));
        QVERIFY(bench.walkTo(ImportScreen::Match,
            bench.write(QStringLiteral("a.csv"), "First name,E-mail,Word,Phone\nAda,ada@example.com,x,040 123456\n")));
        bench.chooseField(2, exchange::Field::City); // gets a field for its kind, last of all
        QVERIFY(bench.waitForFile());
        bench.find<QWidget>("field0")->setFocus();
        QStringList order;
        while (focused() != QLatin1String("next") && order.size() < 30) {
            order << focused();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        order.removeIf([](const QString& name) {
            return !name.startsWith(QLatin1String("field")) && !name.startsWith(QLatin1String("label"))
                && !name.contains(QLatin1String("atching")) && !name.contains(QLatin1String("Mapping"))
                && name != QLatin1String("back");
        });
        QCOMPARE(order,
            (QStringList {QStringLiteral("field0"), QStringLiteral("field1"), QStringLiteral("label1"),
                QStringLiteral("field2"), QStringLiteral("label2"), QStringLiteral("field3"), QStringLiteral("label3"),
                QStringLiteral("savedMatchings"), QStringLiteral("rememberMatching"), QStringLiteral("useMapping"),
                QStringLiteral("saveMapping"), QStringLiteral("back")}));
    }

    void escapeLeavesTheNameAndNotTheImport()
    {
        WizardBench& bench = *m_bench;
        QVERIFY(QTest::qWaitForWindowActive(bench.window()));
        QVERIFY(bench.walkTo(ImportScreen::Match, bench.write(QStringLiteral("fair.csv"), fair)));
        bench.click("rememberMatching");
        QCOMPARE(focused(), QStringLiteral("matchingName"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!bench.find<QWidget>("matchingName")->isVisible());
        QCOMPARE(focused(), QStringLiteral("rememberMatching"));
        QVERIFY(bench.shown.isEmpty() || bench.shown.last() != QLatin1String("customers"));
    }

    void returnKeepsTheNameAndStaysOnTheStep()
    {
        WizardBench& bench = *m_bench;
        QVERIFY(QTest::qWaitForWindowActive(bench.window()));
        QVERIFY(bench.walkTo(ImportScreen::Match, bench.write(QStringLiteral("fair.csv"), fair)));
        bench.click("rememberMatching");
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Fair"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(bench.message("usedMatching").startsWith(QStringLiteral("Remembered as")));
        QCOMPARE(bench.wizard()->step(), int(ImportScreen::Match));
        QVERIFY(bench.find<QWidget>("usedMatching")->isVisible());
    }

    void theCountsOfTheCheckAddUp()
    {
        WizardBench& bench = *m_bench;
        QVERIFY(importAll(
            bench.write(QStringLiteral("first.csv"), "First name,Last name,E-mail\nJohn,Doe,j@example.com\n")));
        QVERIFY(bench.walkTo(ImportScreen::Check,
            bench.write(QStringLiteral("second.csv"),
                "First name,Last name,E-mail,Company,Nothing\nJohn,Doe,,Nordlicht AB,\nJohn,Doe,j@example.com,,\n"
                "First name,Last name,E-mail,Company,Nothing\n,,,,\nAda,Weber,a@example.com,,\n")));
        QVERIFY(bench.waitFor(Stage::Checked));
        QCOMPARE(bench.text("tileCreated"), QStringLiteral("2"));
        QCOMPARE(bench.text("tileSkipped"), QStringLiteral("1"));
        QCOMPARE(bench.text("tileRejected"), QStringLiteral("1"));
        QCOMPARE(bench.text("tileLeftOut"), QStringLiteral("0")); // an empty column is missed by nobody
        QVERIFY(bench.find<QWidget>("leftOutTable")->isHidden() || !bench.find<QWidget>("leftOutTable")->isVisible());
        const QString message = bench.message("checkMessage");
        for (const char* part :
            {"4 row(s) in the file: 2 to add, 0 that update somebody, 1 left out, 1 that cannot be taken",
                "make 2 person(s)", "1 more organisation(s)", "1 of the rows to add bear the name", "1 row(s) beside"})
            QVERIFY2(message.contains(QLatin1String(part)), qPrintable(message));
        // Who is the same one is left out, and taken in again.
        auto* namesakes = bench.find<kit::DataTable>("namesakesTable");
        namesakes->rows()->setChecked(1, true);
        bench.click("leaveOut");
        QVERIFY(bench.waitFor(Stage::Checked));
        QCOMPARE(bench.text("tileCreated"), QStringLiteral("1"));
        QCOMPARE(bench.text("tileSkipped"), QStringLiteral("2"));
        QVERIFY(!namesakes->isVisible());
        bench.find<kit::DataTable>("skippedTable")->rows()->setChecked(1, true);
        bench.click("addAnyway");
        QVERIFY(bench.waitFor(Stage::Checked));
        QCOMPARE(bench.text("tileCreated"), QStringLiteral("2"));
    }

    void stoppingLeavesTheFocusAtTheImport()
    {
        WizardBench& bench = *m_bench;
        QVERIFY(QTest::qWaitForWindowActive(bench.window()));
        QVERIFY(bench.walkTo(ImportScreen::Check, bench.write(QStringLiteral("many.csv"), WizardBench::people(3000))));
        QVERIFY(bench.waitFor(Stage::Checked));
        bench.click("next");
        bench.click("next");
        QCOMPARE(bench.flow().stage(), Stage::Importing);
        QVERIFY(focusIsIn("runProgress"));
        Q_EMIT bench.find<kit::ProgressPanel>("runProgress")->stopRequested();
        Q_EMIT bench.find<kit::ConfirmBox>("stopQuestion")->confirmed();
        QVERIFY(bench.flow().isStopping());
        QVERIFY(focusIsIn("runProgress")); // not on to a button that locks or closes
        QVERIFY(bench.waitFor(Stage::Stopped));
        QCOMPARE(focused(), QStringLiteral("next"));
    }
};

AICMS_WINDOW_TEST(TestImportWizard)
#include "test_import_wizard.moc"
