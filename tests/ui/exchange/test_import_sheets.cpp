// SPDX-License-Identifier: GPL-3.0-or-later
// Every step in every look, as pictures beside the program to be looked at, and measured for what can be measured.
#include "tests/support/test_program.h"
#include "tests/ui/exchange/wizard_bench.h"
#include "ui/kit/label.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QDir>
#include <QScrollArea>

using namespace aicms;
using test::WizardBench;
using theme::Scheme;
using ui_exchange::ImportFlow;
using ui_exchange::ImportScreen;

namespace {

QByteArray fairList()
{
    QByteArray csv("Full name;E-Mail;Mobile;PLZ / Ort;Newsletter?;Birthday;Religion\n");
    for (int i = 1; i <= 512; ++i) {
        const bool wrong = i == 3 || i == 100 || i == 300;
        csv += QStringLiteral("%1;%2;0176 0406 9%3;21073 Hamburg;yes;14.02.1991;\n")
                   .arg(i == 1 ? QStringLiteral("Ayla Demir") : QStringLiteral("Person Number%1").arg(i),
                       wrong ? QStringLiteral("carla.winter@@example") : QStringLiteral("person%1@example.com").arg(i))
                   .arg(i, 3, 10, QLatin1Char('0'))
                   .toUtf8();
    }
    return csv + ";;;;yes;;\n;;;22303 Hamburg;no;;\n";
}

/// Words of labels and buttons that have less room than they need.
QStringList cutTexts(QWidget* root)
{
    QStringList cut;
    for (const auto* label : root->findChildren<kit::Label*>()) {
        const bool elides = label->minimumSizeHint().width() < label->sizeHint().width();
        if (label->isVisible() && !label->wordWrap() && !elides && label->width() < label->sizeHint().width())
            cut << label->text();
        if (label->isVisible() && label->wordWrap() && label->height() + 1 < label->heightForWidth(label->width()))
            cut << label->text();
    }
    for (const auto* button : root->findChildren<QAbstractButton*>()) {
        if (button->isVisible() && !button->text().isEmpty() && button->width() < button->minimumSizeHint().width())
            cut << button->text();
    }
    return cut;
}

} // namespace

class TestImportSheets : public QObject {
    Q_OBJECT

    void grab(WizardBench& bench, const QString& name)
    {
        QTest::qWait(30);
        // On a busy machine the last layout may come later than that.
        const bool isWhole = QTest::qWaitFor([&bench] { return cutTexts(bench.window()).isEmpty(); }, 3000);
        const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/sheets/import");
        QDir().mkpath(folder);
        QVERIFY(bench.window()->grab().save(
            QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(QTest::currentDataTag()), name)));
        const QStringList cut = cutTexts(bench.window());
        QVERIFY2(isWhole && cut.isEmpty(), qPrintable(name + QStringLiteral(": ") + cut.join(QStringLiteral(" | "))));
        for (auto* area : bench.window()->findChildren<QScrollArea*>()) {
            if (area->isVisible())
                QVERIFY2(area->widget()->width() <= area->viewport()->width(),
                    qPrintable(name + QStringLiteral(": wider than the window")));
        }
    }

private Q_SLOTS:
    void initTestCase() { theme::theme().install(); }
    void cleanup()
    {
        theme::theme().setScheme(Scheme::Light);
        theme::theme().setTextScale(100);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void sheets_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<int>("scale");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("light") << Scheme::Light << 100 << QSize(1440, 900) << Qt::LeftToRight;
        QTest::newRow("dark") << Scheme::Dark << 100 << QSize(1440, 900) << Qt::LeftToRight;
        QTest::newRow("double") << Scheme::Light << 200 << QSize(1280, 800) << Qt::LeftToRight;
        QTest::newRow("double-dark") << Scheme::Dark << 200 << QSize(1280, 800) << Qt::LeftToRight;
        QTest::newRow("mirrored") << Scheme::Light << 100 << QSize(1440, 900) << Qt::RightToLeft;
        QTest::newRow("contrast") << Scheme::HighContrast << 100 << QSize(1280, 800) << Qt::LeftToRight;
    }
    void sheets()
    {
        QFETCH(Scheme, scheme);
        QFETCH(int, scale);
        QFETCH(QSize, size);
        QFETCH(Qt::LayoutDirection, direction);
        theme::theme().setScheme(scheme);
        theme::theme().setTextScale(scale);
        QGuiApplication::setLayoutDirection(direction);
        WizardBench bench;
        bench.window()->resize(size);
        grab(bench, QStringLiteral("1-file-none"));
        QVERIFY(bench.walkTo(ImportScreen::File, bench.write(QStringLiteral("spring-fair-2026.csv"), fairList())));
        grab(bench, QStringLiteral("1-file"));
        bench.click("next");
        bench.find<QComboBox>("field5")->setFocus(Qt::TabFocusReason);
        grab(bench, QStringLiteral("2-match"));
        bench.find<QWidget>("unmappedKeep")->setFocus(Qt::TabFocusReason);
        grab(bench, QStringLiteral("2-match-end"));
        bench.click("next");
        grab(bench, QStringLiteral("3-source"));
        bench.click("next");
        QVERIFY(bench.waitFor(ImportFlow::Stage::Checked));
        grab(bench, QStringLiteral("4-check"));
        bench.click("next");
        grab(bench, QStringLiteral("5-import-ready"));
        bench.click("next");
        grab(bench, QStringLiteral("5-import-running"));
        QVERIFY(bench.waitFor(ImportFlow::Stage::Imported));
        grab(bench, QStringLiteral("5-import-done"));
        bench.click("undoImport");
        grab(bench, QStringLiteral("5-import-undo"));
        bench.commands.run(QStringLiteral("import.history"));
        QTest::qWait(100);
        bench.click("undoPastImport");
        grab(bench, QStringLiteral("6-history"));
        bench.commands.run(QStringLiteral("import.start"),
            bench.write(
                QStringLiteral(
                    "a-file-with-a-very-long-name-that-nobody-would-ever-type-by-hand-but-some-program-made.csv"),
                QByteArray("a,").repeated(100'000)));
        QVERIFY(bench.waitForFile());
        grab(bench, QStringLiteral("7-bad-file"));
    }
};

AICMS_WINDOW_TEST(TestImportSheets)
#include "test_import_sheets.moc"
