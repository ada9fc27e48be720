// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/ui/exchange/wizard_bench.h"
#include "ui/theme/theme.h"

#include <QRadioButton>

using namespace aicms;
using test::WizardBench;
using ui_exchange::ImportFlow;
using ui_exchange::ImportScreen;
using Stage = ImportFlow::Stage;

/// What the wizard holds over a lock.
class TestImportUnsaved : public QObject {
    Q_OBJECT

    std::unique_ptr<WizardBench> m_bench;

    /// Locks and opens again; gives the wizard back what it held.
    bool lockAndOpen()
    {
        const auto unsaved = m_bench->wizard()->unsaved();
        m_bench->reopenVault();
        m_bench->openScreens();
        return unsaved && m_bench->wizard()->restore(unsaved->content);
    }

private Q_SLOTS:
    void initTestCase() { theme::theme().install(); }
    void init() { m_bench = std::make_unique<WizardBench>(); }
    void cleanup() { m_bench.reset(); }

    void nothingChosenIsNothing() { QVERIFY(!m_bench->wizard()->unsaved()); }

    void choicesComeBack()
    {
        WizardBench& bench = *m_bench;
        const QString path = bench.write(QStringLiteral("some.csv"), WizardBench::people(20));
        QVERIFY(bench.walkTo(ImportScreen::Match, path));
        bench.chooseField(3, exchange::Field::Region);
        QVERIFY(bench.waitForFile());
        bench.click("next");
        bench.find<QRadioButton>("duplicatesUpdate")->click();
        QVERIFY(lockAndOpen());
        QTRY_COMPARE(bench.wizard()->step(), int(ImportScreen::Source));
        QCOMPARE(bench.flow().path(), path);
        QCOMPARE(bench.flow().preview()->mapping.columns[3].field, exchange::Field::Region);
        QVERIFY(bench.find<QRadioButton>("duplicatesUpdate")->isChecked());
        QCOMPARE(bench.customers(), 0);
        bench.click("next");
        QVERIFY(bench.waitFor(Stage::Checked));
        QCOMPARE(bench.flow().checkResult()->created, 20);
    }

    void aFileThatIsGoneIsSaid()
    {
        WizardBench& bench = *m_bench;
        const QString path = bench.write(QStringLiteral("gone.csv"), WizardBench::people(3));
        QVERIFY(bench.walkTo(ImportScreen::Match, path));
        QVERIFY(QFile::remove(path));
        QVERIFY(lockAndOpen());
        QTRY_VERIFY(bench.flow().fileError().has_value());
        QCOMPARE(bench.wizard()->step(), int(ImportScreen::File));
    }

    void closingOverARunningImportIsToldFirst()
    {
        WizardBench& bench = *m_bench;
        const QString notice = QStringLiteral("import.closing");
        QVERIFY(bench.wizard()->mayClose());
        QVERIFY(bench.walkTo(ImportScreen::Run, bench.write(QStringLiteral("some.csv"), WizardBench::people(3'000))));
        QVERIFY(bench.wizard()->mayClose()); // nothing is stored yet
        bench.click("next");
        QCOMPARE(bench.flow().stage(), Stage::Importing);
        QVERIFY(!bench.wizard()->mayClose());
        QVERIFY(bench.notices.offers.contains(notice));
        QVERIFY(bench.waitFor(Stage::Imported));
        QVERIFY(!bench.notices.offers.contains(notice)); // there is nothing to break off any more
        QVERIFY(bench.wizard()->mayClose());
        bench.flow().undo();
        QVERIFY(!bench.wizard()->mayClose());
        const auto offer = bench.notices.offers.value(notice);
        QVERIFY(offer.run);
        offer.run(); // "Close all the same"
        QVERIFY(!bench.window()->isVisible());
        QVERIFY(bench.wizard()->mayClose());
    }

    void aRunningImportGoesOnByItself()
    {
        WizardBench& bench = *m_bench;
        const QString path = bench.write(QStringLiteral("big.csv"), WizardBench::people(11'000));
        QVERIFY(bench.walkTo(ImportScreen::Run, path));
        bench.click("next");
        QVERIFY(QTest::qWaitFor([&bench] { return bench.flow().progress().rows > 0; }, 120'000));
        const auto unsaved = bench.wizard()->unsaved();
        bench.reopenVault();
        const qint64 stored = bench.customers();
        QVERIFY2(stored >= 5'000 && stored < 11'000, QByteArray::number(stored));
        bench.openScreens();
        QVERIFY(bench.wizard()->restore(unsaved->content));
        QVERIFY(bench.waitFor(Stage::Imported));
        QCOMPARE(bench.wizard()->step(), int(ImportScreen::Run));
        QCOMPARE(bench.customers(), 11'000);
        QVERIFY(bench.flow().isResumed());
    }

    void aRunningImportOfOrdersGoesOnAsOne()
    {
        WizardBench& bench = *m_bench;
        QByteArray bytes("InvoiceNo,StockCode,Quantity,InvoiceDate,UnitPrice,CustomerID\n");
        for (int i = 0; i < 11'000; ++i)
            bytes += QByteArray::number(5'000 + i / 10) + ",L" + QByteArray::number(i % 90) + ",2,2010-12-01,1.50,K"
                + QByteArray::number(i / 10 % 40) + '\n';
        QVERIFY(bench.walkTo(ImportScreen::Run, bench.write(QStringLiteral("orders.csv"), bytes)));
        bench.click("next");
        QVERIFY(QTest::qWaitFor([&bench] { return bench.flow().progress().rows > 0; }, 120'000));
        const auto unsaved = bench.wizard()->unsaved();
        bench.reopenVault();
        bench.openScreens();
        bench.notices.jobs.clear();
        QVERIFY(bench.wizard()->restore(unsaved->content));
        QTRY_COMPARE(bench.flow().stage(), Stage::Importing);
        QCOMPARE(bench.wizard()->title(), QStringLiteral("Import orders"));
        QVERIFY(bench.waitFor(Stage::Imported));
        QVERIFY(bench.notices.jobs.filter(QStringLiteral("Importing customers")).isEmpty());
        QCOMPARE(bench.customers(), 40);
        const QString done = bench.message("runMessage");
        for (const char* part : {"11,000", "1,100", "40", "33,000.00"})
            QVERIFY2(done.contains(QLatin1String(part)), qPrintable(done));
    }

    void oneThatWasBeingTakenBackIsSaid()
    {
        WizardBench& bench = *m_bench;
        QVERIFY(bench.walkTo(ImportScreen::Run, bench.write(QStringLiteral("big.csv"), WizardBench::people(3'000))));
        bench.click("next");
        const auto unsaved = bench.wizard()->unsaved();
        QVERIFY(unsaved);
        QVERIFY(bench.waitFor(Stage::Imported));
        // As it stands when the program was killed while the import was taken back.
        const auto half = [](storage::WriteTransaction& tx) -> base::Result<void> {
            tx.execute("UPDATE import_batch SET state = 2");
            return {};
        };
        QVERIFY(bench.context().workspace.database().write(half).result());
        bench.reopenVault();
        bench.openScreens();
        const QString notice = QStringLiteral("import.unfinished");
        QVERIFY(bench.notices.offers.contains(notice));
        QVERIFY(bench.wizard()->restore(unsaved->content));
        QTest::qWait(300);
        QVERIFY(bench.notices.offers.contains(notice));
        QVERIFY2(bench.notices.offers[notice].text.contains(QStringLiteral("Undo it once more")),
            qPrintable(bench.notices.offers[notice].text));
        QCOMPARE(bench.notices.offers[notice].action, QStringLiteral("Undo the rest…"));
    }

    void anEndedImportIsNothing()
    {
        WizardBench& bench = *m_bench;
        QVERIFY(bench.walkTo(ImportScreen::Run, bench.write(QStringLiteral("few.csv"), WizardBench::people(3))));
        bench.click("next");
        QVERIFY(bench.waitFor(Stage::Imported));
        QVERIFY(!bench.wizard()->unsaved());
    }
};

AICMS_WINDOW_TEST(TestImportUnsaved)
#include "test_import_unsaved.moc"
