// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/shell/shop.h"
#include "ui/about/about_screen.h"
#include "ui/shell/commands.h"
#include "ui/shell/notices.h"
#include "ui/shell/undo_list.h"

#include <QComboBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include "resources/resources.h"

using namespace aicms;
using test::find;

namespace {

class AboutNotices : public shell::Notices {
public:
    void toast(const QString& text) override { heard << text; }
    void toastWithUndo(const QString& text) override { heard << text; }
    void error(const base::Error& error) override { heard << base::errorCode(error.kind); }
    void warning(const QString& text) override { heard << text; }
    void offer(const QString&, const QString& text, const QString&, const std::function<void()>&) override
    {
        heard << text;
    }
    void job(const QString&, const QString&, int) override { }
    QStringList heard;
};

QByteArray billOfThisBuild()
{
    resources::load();
    QFile file(QStringLiteral(":/about/parts.cdx.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestAboutScreen : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::SystemClock m_clock;
    test::Answers m_answers;
    shell::Commands m_commands;
    shell::UndoList m_undo;
    AboutNotices m_notices;
    std::unique_ptr<workspace::Workspace> m_workspace;
    QList<QUrl> m_opened;

    std::unique_ptr<about::AboutScreen> makeScreen(const QByteArray& bill)
    {
        auto screen = std::make_unique<about::AboutScreen>(shell::Context {*m_workspace, m_commands, m_notices, m_undo},
            about::AboutScreen::Options {bill, m_answers.choosers(), [this](const QUrl& page) { m_opened << page; }});
        screen->enter({});
        return screen;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString vault = m_folder.path(QStringLiteral("vault"));
        test::makeVault(vault, m_clock);
        auto opened = test::openVault(vault, m_clock);
        QVERIFY(opened);
        m_workspace = std::move(*opened);
    }

    void everyPartOfTheManifestIsToldWithItsLicence()
    {
        const about::ProgramParts told = about::partsOf(billOfThisBuild());
        QCOMPARE(told.version, QStringLiteral(AICMS_VERSION));
        QVERIFY(told.released.isValid());
        QVERIFY(told.parts.size() >= 12);
        const auto screen = makeScreen(billOfThisBuild());
        const QString shown = test::visibleText(screen.get());
        for (const about::Part& part : told.parts) {
            QVERIFY2(!part.license.isEmpty(), qPrintable(part.name));
            const bool isWordOfSpdx = part.license == QLatin1String("blessing");
            const QString license = isWordOfSpdx ? QStringLiteral("public domain") : part.license;
            QVERIFY2(shown.contains(part.name) && shown.contains(license), qPrintable(part.name));
        }
        QVERIFY(shown.contains(QStringLiteral(AICMS_VERSION)));
    }

    void everyLicenceCanBeRead()
    {
        const auto screen = makeScreen(billOfThisBuild());
        auto* choice = find<QComboBox>(screen.get(), "textChoice");
        auto* text = find<QPlainTextEdit>(screen.get(), "licenseText");
        QSet<QString> texts;
        for (int each = 0; each < choice->count(); ++each) {
            choice->setCurrentIndex(each);
            QVERIFY2(text->toPlainText().size() > 100, qPrintable(choice->currentText()));
            texts << text->toPlainText();
        }
        QCOMPARE(texts.size(), choice->count());
        QVERIFY(text->toPlainText().contains(QStringLiteral("CycloneDX")));
    }

    void theBrowserIsOpenedOnAClickAlone()
    {
        const auto bare = makeScreen("{}");
        QVERIFY(!bare->findChild<QPushButton*>(QStringLiteral("openReleases")));
        const auto screen
            = makeScreen("{\"metadata\": {\"component\": {\"externalReferences\": [{\"type\": \"website\", "
                         "\"url\": \"https://example.org/releases\"}]}}}");
        QVERIFY(m_opened.isEmpty());
        QTest::mouseClick(find<QPushButton>(screen.get(), "openReleases"), Qt::LeftButton);
        QCOMPARE(m_opened, QList<QUrl> {QUrl(QStringLiteral("https://example.org/releases"))});
    }

    void theListOfPartsIsSavedAsItIs()
    {
        const auto screen = makeScreen(billOfThisBuild());
        m_answers.saveFile = m_folder.path(QStringLiteral("parts.json"));
        QTest::mouseClick(find<QPushButton>(screen.get(), "saveBill"), Qt::LeftButton);
        QFile saved(m_answers.saveFile);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), billOfThisBuild());
        // Inside a vault nothing is written.
        m_answers.saveFile = m_folder.path(QStringLiteral("vault/parts.json"));
        QTest::mouseClick(find<QPushButton>(screen.get(), "saveBill"), Qt::LeftButton);
        QVERIFY(!QFile::exists(m_answers.saveFile));
    }

    void theAgeIsCounted_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("words");
        QTest::newRow("before") << QDate(2026, 1, 30) << QStringLiteral("clock");
        QTest::newRow("same day") << QDate(2026, 1, 31) << QStringLiteral("of today");
        QTest::newRow("days") << QDate(2026, 2, 1) << QStringLiteral("1 day");
        QTest::newRow("short of two months") << QDate(2026, 3, 30) << QStringLiteral("58 day");
        QTest::newRow("two months") << QDate(2026, 3, 31) << QStringLiteral("2 month");
        QTest::newRow("short of two years") << QDate(2028, 1, 30) << QStringLiteral("23 month");
        QTest::newRow("two years") << QDate(2028, 1, 31) << QStringLiteral("2 year");
    }

    void theAgeIsCounted()
    {
        QFETCH(QDate, today);
        QFETCH(QString, words);
        const QString sentence = about::ageSentence(QDate(2026, 1, 31), today);
        QVERIFY2(sentence.contains(words), qPrintable(sentence));
    }
};

AICMS_WINDOW_TEST(TestAboutScreen)
#include "test_about_screen.moc"
