// SPDX-License-Identifier: GPL-3.0-or-later
// Stopping an import that runs: never by accident, and so that it can begin again.
#include "tests/support/test_program.h"
#include "tests/ui/exchange/wizard_bench.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/progress_panel.h"
#include "ui/theme/theme.h"

#include <QApplication>

using namespace aicms;
using test::WizardBench;
using ui_exchange::ImportFlow;
using ui_exchange::ImportScreen;
using Stage = ImportFlow::Stage;

class TestImportStop : public QObject {
    Q_OBJECT

    std::unique_ptr<WizardBench> m_bench;

    bool importAll(const QString& path)
    {
        if (!m_bench->walkTo(ImportScreen::Run, path))
            return false;
        m_bench->click("next");
        return m_bench->waitFor(Stage::Imported);
    }

private Q_SLOTS:
    void initTestCase() { theme::theme().install(); }
    void init() { m_bench = std::make_unique<WizardBench>(); }
    void cleanup() { m_bench.reset(); }

    void stoppingTakesAllBack()
    {
        WizardBench& bench = *m_bench;
        QVERIFY(importAll(bench.write(QStringLiteral("old.csv"), WizardBench::people(3))));
        QVERIFY(
            bench.walkTo(ImportScreen::Run, bench.write(QStringLiteral("big.csv"), WizardBench::people(12'000, 1000))));
        bench.click("next");
        QVERIFY(QTest::qWaitFor([&bench] { return bench.flow().progress().rows > 0; }, 120'000));
        QCOMPARE(bench.flow().stage(), Stage::Importing);
        qint64 takenBack = 0; // it is said how far the taking back is
        connect(&bench.flow(), &ImportFlow::progressed, this, [&bench, &takenBack] {
            if (bench.flow().isStopping() && bench.flow().totalRows() > 0)
                takenBack = bench.flow().totalRows();
        });
        bench.flow().stopImport();
        QVERIFY(bench.waitFor(Stage::Stopped));
        QVERIFY(takenBack > 0);
        QCOMPARE(bench.customers(), 3);
        QVERIFY(bench.context().workspace.imports().unfinished().result().value().empty());
        QVERIFY(bench.message("runMessage")
                .startsWith(QStringLiteral("Stopped. Everything that was imported has been taken back")));
        QVERIFY(!bench.notices.isJobShown);
        // File and settings are still there: it begins again with the check.
        QCOMPARE(bench.find<QAbstractButton>("next")->text(), QStringLiteral("Try again"));
        bench.click("next");
        QCOMPARE(bench.wizard()->step(), int(ImportScreen::Check));
        QVERIFY(bench.waitFor(Stage::Checked));
        QCOMPARE(bench.flow().checkResult()->created, 12'000);
    }

    void aReturnTooManyTakesNothingBack()
    {
        WizardBench& bench = *m_bench;
        QVERIFY(QTest::qWaitForWindowActive(bench.window()));
        QVERIFY(bench.walkTo(ImportScreen::Run, bench.write(QStringLiteral("big.csv"), WizardBench::people(12'000))));
        bench.click("next");
        QCOMPARE(bench.flow().stage(), Stage::Importing);
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(!bench.flow().isStopping());
        QVERIFY(bench.waitFor(Stage::Imported));
        QCOMPARE(bench.customers(), 12'000);
    }

    void stoppingIsAskedAbout()
    {
        WizardBench& bench = *m_bench;
        QVERIFY(bench.walkTo(ImportScreen::Run, bench.write(QStringLiteral("big.csv"), WizardBench::people(12'000))));
        bench.click("next");
        auto* panel = bench.find<kit::ProgressPanel>("runProgress");
        Q_EMIT panel->stopRequested();
        QVERIFY(!bench.flow().isStopping());
        Q_EMIT bench.find<kit::ConfirmBox>("stopQuestion")->kept();
        QVERIFY(!bench.flow().isStopping());
        Q_EMIT panel->stopRequested();
        const auto boxes = bench.window()->findChildren<kit::ConfirmBox*>(QStringLiteral("stopQuestion"));
        Q_EMIT boxes.last()->confirmed();
        QVERIFY(bench.flow().isStopping());
        QVERIFY(bench.waitFor(Stage::Stopped));
        QCOMPARE(bench.customers(), 0);
    }
};

AICMS_WINDOW_TEST(TestImportStop)
#include "test_import_stop.moc"
