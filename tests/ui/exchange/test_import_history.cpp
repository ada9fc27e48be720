// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/ui/exchange/wizard_bench.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/data_table.h"
#include "ui/theme/theme.h"
#include "ui/wording/exchange_wording.h"

#include <QScrollBar>

using namespace aicms;
using test::WizardBench;
using ui_exchange::ImportFlow;
using ui_exchange::ImportScreen;

class TestImportHistory : public QObject {
    Q_OBJECT

    static void importAll(WizardBench& bench, const QByteArray& csv, const QString& name)
    {
        QVERIFY(bench.walkTo(ImportScreen::Run, bench.write(name, csv)));
        bench.click("next");
        QVERIFY(bench.waitFor(ImportFlow::Stage::Imported));
    }
    static QString cell(const WizardBench& bench, int row, const char* column)
    {
        const auto* model = bench.find<kit::DataTable>("historyTable")->rows();
        return model->index(row, model->columnOf(QString::fromLatin1(column))).data().toString();
    }
    static int rows(const WizardBench& bench)
    {
        return bench.find<kit::DataTable>("historyTable")->model()->rowCount();
    }

private Q_SLOTS:
    void initTestCase() { theme::theme().install(); }

    /// At the usual size of text in the smallest window; what leaves is who did it.
    void nothingOfTheListIsCut()
    {
        WizardBench bench;
        importAll(bench, WizardBench::people(4), QStringLiteral("a list of customers.csv"));
        const auto many = [](storage::WriteTransaction& tx) -> base::Result<void> {
            tx.execute("UPDATE import_batch SET rows_read = 320705, created = 320705, skipped = 120000");
            return {};
        };
        QVERIFY(bench.context().workspace.database().write(many).result());
        bench.commands.run(QStringLiteral("import.history"));
        QTRY_COMPARE(rows(bench), 1);
        bench.window()->resize(1066, 700);
        QTest::qWait(50);
        const auto* table = bench.find<kit::DataTable>("historyTable");
        const auto& theme = theme::theme();
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            if (table->isColumnHidden(column))
                continue;
            const QString head = table->model()->headerData(column, Qt::Horizontal).toString();
            const QString text = table->model()->index(0, column).data().toString();
            const int room = table->columnWidth(column) - 2 * theme::px(10);
            QVERIFY2(
                QFontMetrics(theme.font(theme::Type::TableHead)).horizontalAdvance(head) <= room, qPrintable(head));
            QVERIFY2(QFontMetrics(theme.font(theme::Type::Body)).horizontalAdvance(text) <= room, qPrintable(text));
        }
    }

    /// The question names an import by its number, and what can be done with it depends on its state.
    void numberAndStateAreInSightAtDoubleSize()
    {
        WizardBench bench;
        importAll(bench, WizardBench::people(4), QStringLiteral("a.csv"));
        bench.commands.run(QStringLiteral("import.history"));
        QTRY_COMPARE(rows(bench), 1);
        bench.window()->resize(1170, 700);
        theme::theme().setTextScale(200);
        QTest::qWait(50);
        auto* table = bench.find<kit::DataTable>("historyTable");
        bench.click("undoPastImport");
        QTRY_VERIFY(bench.has("undoPastQuestion"));
        QTest::qWait(50);
        const bool scrolls = table->horizontalScrollBar()->maximum() > 0;
        const bool hasNumber = table->isColumnVisible(QStringLiteral("number"));
        const bool hasState = table->isColumnVisible(QStringLiteral("state"));
        const auto bottom = [&bench](QWidget* widget, bool isTop) {
            return widget->mapTo(bench.window(), QPoint(0, isTop ? 0 : widget->height())).y();
        };
        const bool isApart = bottom(bench.find<QWidget>("undoPastImport"), true) >= bottom(table, false);
        theme::theme().setTextScale(100);
        QVERIFY(!scrolls && hasNumber && hasState);
        QVERIFY2(isApart, "the button is drawn over the table");
    }

    void importsAreListedAndUndone()
    {
        WizardBench bench;
        importAll(bench, WizardBench::people(4), QStringLiteral("a.csv"));
        importAll(bench, WizardBench::people(6, 3), QStringLiteral("b.csv"));
        QCOMPARE(bench.customers(), 8);
        bench.commands.run(QStringLiteral("import.history"));
        QTRY_COMPARE(rows(bench), 2);
        QCOMPARE(cell(bench, 0, "state"), QStringLiteral("Finished"));
        QCOMPARE(cell(bench, 0, "created"), QStringLiteral("4"));
        QCOMPARE(cell(bench, 0, "skipped"), QStringLiteral("2"));
        QCOMPARE(cell(bench, 1, "created"), QStringLiteral("4"));
        QVERIFY(bench.find<QWidget>("resumeImport")->isHidden());
        QCOMPARE(cell(bench, 0, "file"), QStringLiteral("b.csv"));
        QCOMPARE(cell(bench, 1, "file"), QStringLiteral("a.csv"));
        QVERIFY(cell(bench, 0, "number") != cell(bench, 1, "number"));
        QCOMPARE(cell(bench, 0, "user"), bench.context().workspace.session().userName);

        bench.click("undoPastImport");
        QTRY_VERIFY(bench.has("undoPastQuestion"));
        auto* question = bench.find<kit::ConfirmBox>("undoPastQuestion");
        QCOMPARE(bench.customers(), 8);
        Q_EMIT question->confirmed();
        QCOMPARE(cell(bench, 0, "state"), QStringLiteral("Being undone"));
        QVERIFY2(bench.text("historyReason").startsWith(QStringLiteral("Import number 2 is being undone")),
            qPrintable(bench.text("historyReason")));
        QTRY_VERIFY(bench.message("historyMessage").startsWith(QStringLiteral("Import number 2 is undone")));
        QCOMPARE(bench.customers(), 4);
        QTRY_COMPARE(cell(bench, 0, "state"), QStringLiteral("Undone"));
        QVERIFY(!bench.find<QWidget>("undoPastImport")->isEnabled());
        QVERIFY(bench.text("historyReason").contains(QStringLiteral("Only records that were changed or used since")));
        bench.find<kit::DataTable>("historyTable")->setCurrentId(2);
        QVERIFY(bench.find<QWidget>("undoPastImport")->isEnabled());
    }

    void theQuestionCountsWhatGoesAndWhatStays()
    {
        WizardBench bench;
        importAll(bench,
            "First name,Last name,E-mail,Company\nAda,Weber,ada@example.com,Nordlicht AB\n"
            "Bea,Weber,bea@example.com,\nCleo,Weber,cleo@example.com,\n",
            QStringLiteral("a.csv"));
        QVERIFY2(bench.message("runMessage").contains(QStringLiteral("3 person(s) and 1 organisation(s)")),
            qPrintable(bench.message("runMessage")));
        auto touched = bench.customer(QStringLiteral("bea@example.com"));
        touched.tags.push_back({QStringLiteral("vip")});
        QVERIFY(bench.context().workspace.customers().edit(touched).result().has_value());
        bench.commands.run(QStringLiteral("import.history"));
        QTRY_COMPARE(rows(bench), 1);
        QCOMPARE(cell(bench, 0, "created"), QStringLiteral("3")); // rows, as the figures beside it
        bench.click("undoPastImport");
        auto* question = bench.find<kit::ConfirmBox>("undoPastQuestion");
        QTRY_VERIFY2(question->accessibleDescription().contains(QStringLiteral("2 person(s) and 1 organisation(s)")),
            qPrintable(question->accessibleDescription()));
        QVERIFY2(question->accessibleDescription().contains(QStringLiteral("1 record(s) that were changed")),
            qPrintable(question->accessibleDescription()));
        Q_EMIT question->confirmed();
        QTRY_VERIFY2(bench.message("historyMessage").contains(QStringLiteral("2 person(s) and 1 organisation(s)")),
            qPrintable(bench.message("historyMessage")));
    }

    /// What a later import changed stays for now, says with which it goes back, and does.
    void whatAnotherImportHoldsGoesBackWithThatOne()
    {
        WizardBench bench;
        const auto run = [&bench](const QByteArray& csv, const QString& name) {
            exchange::ImportRequest request;
            request.path = bench.write(name, csv);
            request.duplicates = exchange::DuplicatePolicy::Update;
            return bench.context().workspace.imports().run(request).result().has_value();
        };
        QVERIFY(run("E-mail,Name,Town\nada@example.com,Ada,Bern\n", QStringLiteral("a.csv")));
        QVERIFY(run("E-mail,Name,Town\nada@example.com,Ada,Basel\n", QStringLiteral("b.csv")));
        bench.commands.run(QStringLiteral("import.history"));
        QTRY_COMPARE(rows(bench), 2);
        const auto undo = [&bench](int row, const QString& said) {
            bench.find<kit::DataTable>("historyTable")->setCurrentId(row);
            bench.click("undoPastImport");
            QTRY_VERIFY(bench.has("undoPastQuestion"));
            auto* question = bench.find<kit::ConfirmBox>("undoPastQuestion");
            QTRY_VERIFY2(
                question->accessibleDescription().contains(said), qPrintable(question->accessibleDescription()));
            Q_EMIT question->confirmed();
            // What was said of the one before does not stand beside it.
            QVERIFY(bench.find<QWidget>("historyMessage")->isHidden());
        };
        const QString held = QStringLiteral("stay because another import changed or uses them: number 2");
        undo(2, held);
        QTRY_VERIFY(bench.message("historyMessage").startsWith(QStringLiteral("Import number 1 is undone")));
        QVERIFY2(bench.message("historyMessage").contains(held), qPrintable(bench.message("historyMessage")));
        QCOMPARE(bench.customers(), 1);
        undo(1, QStringLiteral("This removes 1 person(s)."));
        QTRY_VERIFY(bench.message("historyMessage").startsWith(QStringLiteral("Import number 2 is undone")));
        QCOMPARE(bench.customers(), 0);
    }

    void rowsThatWereNotTakenAreFoundAgain()
    {
        WizardBench bench;
        const QByteArray csv("First name,E-mail\nAda,ada@example.com\nBea,bea@example.com,x\n,,\n");
        importAll(bench, csv, QStringLiteral("a.csv"));
        QVERIFY(!bench.find<QWidget>("runSaveRejected")->isHidden());
        const auto* shown = bench.find<kit::DataTable>("runRejectedTable")->rows();
        const auto content
            = [shown] { return shown->index(0, shown->columnOf(QStringLiteral("content"))).data().toString(); };
        QTRY_VERIFY2(content().startsWith(QStringLiteral("Bea, bea@example.com")), qPrintable(content()));
        const QString done = bench.message("runMessage");
        QVERIFY2(done.contains(QStringLiteral("keep the file")) && !done.contains(QStringLiteral("delete it")),
            qPrintable(done));
        importAll(bench, WizardBench::people(2), QStringLiteral("b.csv"));
        bench.commands.run(QStringLiteral("import.history"));
        QTRY_COMPARE(rows(bench), 2);
        auto* rejected = bench.find<kit::DataTable>("pastRejectedTable");
        QVERIFY(!rejected->isVisible()); // of the newest there are none
        bench.find<kit::DataTable>("historyTable")->setCurrentId(2);
        QTRY_VERIFY(rejected->isVisible());
        const auto* model = rejected->rows();
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->index(0, model->columnOf(QStringLiteral("row"))).data().toString(), QStringLiteral("3"));
        bench.saveAnswer = bench.folder.path(QStringLiteral("again.csv"));
        bench.openAnswer = bench.write(QStringLiteral("other.csv"), WizardBench::people(3));
        bench.click("pastSaveRejected");
        QTRY_VERIFY(bench.message("historyMessage").startsWith(QStringLiteral("This is not the file")));
        QVERIFY(!QFile::exists(bench.saveAnswer));
        bench.openAnswer = bench.folder.path(QStringLiteral("a.csv"));
        bench.click("pastSaveRejected");
        QTRY_VERIFY(bench.message("historyMessage").startsWith(QStringLiteral("The rows are saved")));
        const QByteArray saved = bench.read(bench.saveAnswer);
        QVERIFY2(saved.contains(",Bea,bea@example.com,x"), saved.constData());
        QVERIFY2(!saved.contains("too_many_cells"), "a code is no sentence");
        QVERIFY2(saved.contains(wording::rejectReasonSentence(exchange::RejectReason::TooManyCells, 0).toUtf8()),
            saved.constData());
        QVERIFY(!saved.contains("Ada"));
    }

    void anImportThatWasBrokenOffGoesOn()
    {
        WizardBench bench;
        const QString path = bench.write(QStringLiteral("big.csv"), WizardBench::people(11'000));
        QVERIFY(bench.walkTo(ImportScreen::Run, path));
        bench.click("next");
        QVERIFY(QTest::qWaitFor([&bench] { return bench.flow().progress().rows > 0; }, 120'000));
        bench.reopenVault();
        const qint64 stored = bench.customers();
        QVERIFY(stored >= 5'000 && stored < 11'000);
        bench.openScreens();
        const QString offer = QStringLiteral("import.unfinished");
        QVERIFY(bench.notices.offers.contains(offer));
        QVERIFY2(bench.notices.offers[offer].text.contains(
                     QStringLiteral("cut off after %1 row").arg(QLocale().toString(stored))),
            qPrintable(bench.notices.offers[offer].text));
        bench.notices.offers[offer].run();
        QTRY_COMPARE(rows(bench), 1);
        QCOMPARE(cell(bench, 0, "state"), QStringLiteral("Cut off"));
        QVERIFY(bench.find<QWidget>("resumeImport")->isVisible());

        bench.openAnswer = bench.write(QStringLiteral("other.csv"), WizardBench::people(3));
        bench.click("resumeImport");
        QVERIFY(bench.waitFor(ImportFlow::Stage::Stopped));
        QVERIFY2(bench.message("runMessage").contains(QStringLiteral("not the file with which the import began")),
            qPrintable(bench.message("runMessage")));
        QCOMPARE(bench.customers(), stored);

        bench.openAnswer = path;
        bench.commands.run(QStringLiteral("import.history"));
        QTRY_COMPARE(rows(bench), 1);
        bench.click("resumeImport");
        QCOMPARE(bench.shown.last(), QStringLiteral("import"));
        QVERIFY(bench.waitFor(ImportFlow::Stage::Imported));
        QCOMPARE(bench.customers(), 11'000);
        QCOMPARE(bench.flow().result()->created, 11'000);
        QTRY_VERIFY(!bench.notices.offers.contains(offer));
        bench.reopenVault();
        bench.openScreens();
        QVERIFY(bench.notices.offers.isEmpty());
    }

    void theMessageChoosesTheImportItIsAbout()
    {
        WizardBench bench;
        bench.openAnswer = bench.write(QStringLiteral("big.csv"), WizardBench::people(11'000));
        QVERIFY(bench.walkTo(ImportScreen::Run, bench.openAnswer));
        bench.click("next");
        QVERIFY(QTest::qWaitFor([&bench] { return bench.flow().progress().rows > 0; }, 120'000));
        bench.reopenVault();
        bench.openScreens();
        const auto offer = bench.notices.offers.value(QStringLiteral("import.unfinished"));
        importAll(bench, WizardBench::people(2, 20'000), QStringLiteral("later.csv"));
        offer.run();
        QTRY_COMPARE(rows(bench), 2);
        QTRY_VERIFY(bench.find<QWidget>("resumeImport")->isVisible());
        bench.click("undoPastImport");
        QTRY_VERIFY(bench.has("undoPastQuestion"));
        Q_EMIT bench.find<kit::ConfirmBox>("undoPastQuestion")->confirmed();
        QTRY_VERIFY_WITH_TIMEOUT(bench.notices.offers.isEmpty(), 60'000);
        QCOMPARE(bench.customers(), 2);
    }

    void nothingImportedYet()
    {
        WizardBench bench;
        bench.commands.run(QStringLiteral("import.history"));
        QTest::qWait(50);
        QCOMPARE(rows(bench), 0);
        QVERIFY(!bench.find<QWidget>("undoPastImport")->isEnabled());
        QVERIFY(bench.find<QWidget>("resumeImport")->isHidden());
    }

    void staffIsRefused()
    {
        WizardBench bench(QStringLiteral("staff"));
        QVERIFY(!bench.commands.has(QStringLiteral("import.start")));
        QVERIFY(!bench.commands.has(QStringLiteral("import.resume")));
        QVERIFY(!bench.commands.has(QStringLiteral("import.history")));
        bench.commands.run(QStringLiteral("go.import"), bench.write(QStringLiteral("a.csv"), WizardBench::people(2)));
        QVERIFY(bench.waitForFile());
        QVERIFY2(bench.message("fileMessage").startsWith(QStringLiteral("Your role does not allow this")),
            qPrintable(bench.message("fileMessage")));
        QVERIFY(!bench.find<QWidget>("next")->isEnabled());
        QCOMPARE(bench.customers(), 0);
    }
};

AICMS_WINDOW_TEST(TestImportHistory)
#include "test_import_history.moc"
