// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/ui/exchange/wizard_bench.h"
#include "ui/exchange/skipped_card.h"
#include "ui/kit/data_table.h"
#include "ui/theme/theme.h"

using namespace aicms;
using test::WizardBench;
using ui_exchange::ImportFlow;
using ui_exchange::ImportScreen;
using Stage = ImportFlow::Stage;

namespace {

const QByteArray family("First name;Last name;E-Mail;Customer number\n"
                        "Max;Weber;weber@example.com;\n"
                        "Max;Weber;weber@example.com;\n"
                        "\n"
                        "Ayla;Demir;ayla@example.com;K-1\n"
                        "A.;Demir;;K-1\n");

QStringList cells(const kit::DataTable* table, int row)
{
    QStringList texts;
    for (int column = 0; column < table->model()->columnCount(); ++column)
        texts << table->model()->index(row, column).data(Qt::DisplayRole).toString();
    texts.removeAll(QString());
    return texts;
}

} // namespace

class TestImportSkipped : public QObject {
    Q_OBJECT

    std::unique_ptr<WizardBench> m_bench;

    bool check(const QByteArray& bytes)
    {
        if (!m_bench->walkTo(ImportScreen::Source, m_bench->write(QStringLiteral("in.csv"), bytes)))
            return false;
        m_bench->click("next");
        return m_bench->waitFor(Stage::Checked);
    }

private Q_SLOTS:
    void initTestCase() { theme::theme().install(); }
    void init() { m_bench = std::make_unique<WizardBench>(); }
    void cleanup() { m_bench.reset(); }

    void namesWhoIsPassedOverAndWhy()
    {
        WizardBench& bench = *m_bench;
        QVERIFY(check(family));
        QCOMPARE(bench.text("tileSkipped"), QStringLiteral("2"));
        auto* table = bench.find<kit::DataTable>("skippedTable");
        QVERIFY(table->isVisible());
        QCOMPARE(table->rows()->rowCount(), 2);
        const QString first = cells(table, 0).join(u'|');
        QVERIFY2(first.contains(QStringLiteral("Max Weber")) && first.contains(QStringLiteral("in row 2 of this file")),
            qPrintable(first));
        QVERIFY2(!first.contains(QStringLiteral("before")), "the other one stands in the same file");
        const QString second = cells(table, 1).join(u'|');
        QVERIFY2(second.contains(QStringLiteral("Same customer number")), qPrintable(second));
        QVERIFY2(bench.message("checkMessage").contains(QStringLiteral("nothing in")),
            qPrintable(bench.message("checkMessage")));
    }

    void aRowIsAddedAllTheSame()
    {
        WizardBench& bench = *m_bench;
        QVERIFY(check(family));
        auto* table = bench.find<kit::DataTable>("skippedTable");
        QVERIFY(!bench.find<QAbstractButton>("addAnyway")->isEnabled());
        table->rows()->setChecked(2, true);
        QVERIFY2(!bench.find<QAbstractButton>("addAnyway")->isEnabled(), "a customer number is given once");
        QVERIFY(bench.text("addAnywayHint").contains(QStringLiteral("given only once")));
        table->rows()->setChecked(1, true);
        bench.click("addAnyway");
        QVERIFY(bench.waitFor(Stage::Checked));
        QCOMPARE(bench.text("tileCreated"), QStringLiteral("3"));
        QCOMPARE(table->rows()->rowCount(), 1);
        QVERIFY(!bench.message("addedAnyway").isEmpty());
        bench.click("next");
        bench.click("next");
        QVERIFY(bench.waitFor(Stage::Imported));
        QCOMPARE(bench.customers(), 3);
        QVERIFY(bench.find<kit::DataTable>("runSkippedTable")->isVisible());
        QCOMPARE(bench.find<kit::DataTable>("runSkippedTable")->rows()->rowCount(), 1);
    }

    void whyARowStaysOutIsTrue()
    {
        WizardBench& bench = *m_bench;
        QVERIFY(check(family));
        exchange::ImportResult result;
        result.quarantined = 1;
        result.skipped = 1;
        result.passedOver = {{2, exchange::SkipReason::Erased, {}, 0, QStringLiteral("Ada Weber")},
            {3, exchange::SkipReason::SameNumber, {}, 0, QStringLiteral("Ben Osei")}};
        auto* table = bench.find<kit::DataTable>("skippedTable");
        bench.find<ui_exchange::SkippedCard>("skippedCard")->showRows(result);
        QVERIFY(cells(table, 0).join(u'|').contains(QStringLiteral("by hand under Customers")));
        table->rows()->setChecked(1, true);
        QString hint = bench.text("addAnywayHint");
        QVERIFY2(hint.contains(QStringLiteral("erased")) && !hint.contains(QStringLiteral("number")), qPrintable(hint));
        table->rows()->setChecked(1, false);
        table->rows()->setChecked(2, true);
        hint = bench.text("addAnywayHint");
        QVERIFY2(
            hint.contains(QStringLiteral("only once")) && !hint.contains(QStringLiteral("erased")), qPrintable(hint));
    }

    void anotherProgramsNumberIsTold()
    {
        WizardBench& bench = *m_bench;
        QVERIFY(check("First name;Last name;E-Mail;Customer number\nAisha;El-Sayed;aisha@inbox.test;10005\n"));
        bench.click("next");
        bench.click("next");
        QVERIFY(bench.waitFor(Stage::Imported));
        QVERIFY(check("First name;Last name;E-Mail;Kunde-Nr\nAisha Maria;El-Sayed;aisha@inbox.test;K-7\n"));
        QCOMPARE(bench.text("tileCreated"), QStringLiteral("0"));
        const QString row = cells(bench.find<kit::DataTable>("skippedTable"), 0).join(u'|');
        QVERIFY2(row.contains(QStringLiteral("Same e-mail as")) && row.contains(QStringLiteral("Aisha El-Sayed"))
                && row.contains(QStringLiteral("another customer number: 10005")),
            qPrintable(row));
        bench.flow().setDuplicates(exchange::DuplicatePolicy::Update);
        bench.flow().startCheck();
        QVERIFY(bench.waitFor(Stage::Checked));
        const QString number = cells(bench.find<kit::DataTable>("updatesTable"), 0).join(u'|');
        QVERIFY2(
            number.contains(QStringLiteral("10005")) && number.contains(QStringLiteral("K-7 in the file is not taken")),
            qPrintable(number));
        bench.flow().setDuplicates(exchange::DuplicatePolicy::Skip);
        bench.flow().startCheck();
        QVERIFY(bench.waitFor(Stage::Checked));
        bench.find<kit::DataTable>("skippedTable")->rows()->setChecked(1, true);
        bench.click("addAnyway");
        QVERIFY(bench.waitFor(Stage::Checked));
        QCOMPARE(bench.text("tileCreated"), QStringLiteral("1"));
    }

    void addingIsTakenBack()
    {
        WizardBench& bench = *m_bench;
        QVERIFY(check(family));
        bench.flow().addAnyway({3});
        QVERIFY(bench.waitFor(Stage::Checked));
        QCOMPARE(bench.text("tileCreated"), QStringLiteral("3"));
        bench.flow().passOverAgain();
        QVERIFY(bench.waitFor(Stage::Checked));
        QCOMPARE(bench.text("tileCreated"), QStringLiteral("2"));
        QVERIFY(bench.message("addedAnyway").isEmpty());
    }

    void anotherSettingForgetsTheAddedRows()
    {
        WizardBench& bench = *m_bench;
        QVERIFY(check(family));
        bench.flow().addAnyway({3});
        QVERIFY(bench.waitFor(Stage::Checked));
        bench.flow().setDuplicates(exchange::DuplicatePolicy::Update);
        QCOMPARE(bench.flow().addedAnyway(), 0);
    }

    void theyAreSavedAsAFile()
    {
        WizardBench& bench = *m_bench;
        QVERIFY(check(family));
        bench.saveAnswer = bench.folder.path(QStringLiteral("over.csv"));
        bench.click("saveSkipped");
        QTRY_VERIFY(!bench.message("savedMessage").isEmpty());
        const QByteArray saved = bench.read(bench.saveAnswer);
        QVERIFY2(saved.contains("3,same_email,2,Max,Weber,weber@example.com,"), saved.constData());
        QVERIFY2(saved.contains("6,same_number,5,A.,Demir,,K-1"), saved.constData());
    }

    void aCleanFileShowsNone()
    {
        WizardBench& bench = *m_bench;
        QVERIFY(check(WizardBench::people(3)));
        QVERIFY(!bench.find<kit::DataTable>("skippedTable")->isVisible());
    }

    void stepTwoAndStepFourAgreeOnALongName()
    {
        WizardBench& bench = *m_bench;
        const QByteArray csv = "First name,Last name,E-Mail\n" + QByteArray(301, 'x') + ",Weber,w@example.com\n";
        QVERIFY(bench.walkTo(ImportScreen::Match, bench.write(QStringLiteral("long.csv"), csv)));
        QVERIFY2(bench.text("check0").contains(QStringLiteral("300 letters")), qPrintable(bench.text("check0")));
        bench.click("next");
        bench.click("next");
        QVERIFY(bench.waitFor(Stage::Checked));
        QCOMPARE(bench.text("tileRejected"), QStringLiteral("1"));
        const QString why = cells(bench.find<kit::DataTable>("checkRejectedTable"), 0).join(u'|');
        QVERIFY2(why.contains(QStringLiteral("300 letters")), qPrintable(why));
    }
};

AICMS_WINDOW_TEST(TestImportSkipped)
#include "test_import_skipped.moc"
