// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/handbook_rules.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace aicms::rules;

/// The handbook tells of the program as it is: what it calls a button is what the button says.
class TestHandbookRules : public QObject {
    Q_OBJECT

    const QString m_source = qEnvironmentVariable("AICMS_SOURCE");
    const QString m_handbook = m_source + QStringLiteral("/resources/handbook/");

    static QStringList pagesIn(const QString& folder)
    {
        return QDir(folder).entryList({QStringLiteral("*.md")}, QDir::Files);
    }

private Q_SLOTS:
    /// Whoever reads another language is given the English one.
    void everyHandbookIsWholeAndTrue_data()
    {
        QTest::addColumn<QString>("language");
        const QStringList languages = QDir(m_handbook).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(languages.contains(QStringLiteral("en")) && languages.contains(QStringLiteral("de")));
        for (const QString& language : languages)
            QTest::newRow(qPrintable(language)) << language;
    }
    void everyHandbookIsWholeAndTrue()
    {
        QFETCH(QString, language);
        const QStringList shown = shownTexts(m_source + QStringLiteral("/translations"), language);
        QVERIFY(shown.size() > 2000);
        const QStringList breaches
            = handbookBreaches(m_handbook + language, shown, pagesIn(m_handbook + QStringLiteral("en")));
        for (const QString& breach : breaches)
            qWarning("%s", qPrintable(breach));
        QVERIFY2(breaches.isEmpty(), "resources/README.md says how a page is written");
    }

    void aBreachIsFound_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* from, const char* to, const char* told) {
            QTest::newRow(told) << QString::fromLatin1(from) << QString::fromLatin1(to) << QString::fromUtf8(told);
        };
        row("**Open**", "**Unfold**", "the program shows no “Unfold”");
        row("**Remove 12**", "**Remove some**", "the program shows no “Remove some”");
        row("(orders.md)", "(bills.md)", "a link to bills.md");
        row("(orders.md)", "(page.md)", "a link to page.md");
        row("(orders.md)", "(https://example.org)", "an address outside the program");
        row("# Page", "Page", "no title");
        row("word ", "![it](pictures/it.png) ", "no picture pictures/it.png");
        row("word ", "", "words");
    }
    void aBreachIsFound()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, told);
        const QTemporaryDir folder;
        QString text = QStringLiteral("# Page\n\n**Open** it, **Remove 12**, see [orders](orders.md).\n")
            + QStringLiteral("word ").repeated(200);
        const auto write = [&folder](const QString& name, const QString& content) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content.toUtf8()) > 0);
        };
        write(QStringLiteral("orders.md"), QStringLiteral("# Orders\n") + QStringLiteral("word ").repeated(200));
        write(QStringLiteral("page.md"), text);
        const QStringList shown {QStringLiteral("Open"), QStringLiteral("Remove %Ln")};
        const QStringList pages {QStringLiteral("orders.md"), QStringLiteral("page.md")};
        QCOMPARE(handbookBreaches(folder.path(), shown, pages), QStringList());
        write(QStringLiteral("page.md"), text.replace(from, to));
        const QString found = handbookBreaches(folder.path(), shown, pages).join(u'\n');
        QVERIFY2(found.contains(told), qPrintable(found));
    }

    void aPageOfOneLanguageAloneIsFound()
    {
        const QTemporaryDir folder;
        QVERIFY(!handbookBreaches(folder.path(), {}, {QStringLiteral("orders.md")}).isEmpty());
    }

    void aPictureThatNobodySeesOrThatIsTooLargeIsFound()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("pictures")));
        QFile picture(folder.filePath(QStringLiteral("pictures/window.png")));
        QVERIFY(picture.open(QIODevice::WriteOnly) && picture.write(QByteArray(70'000, 'x')) == 70'000);
        picture.close();
        const QStringList breaches = handbookBreaches(folder.path(), {}, {});
        QCOMPARE(breaches,
            (QStringList {QStringLiteral("pictures/window.png: 70000 bytes"),
                QStringLiteral("pictures/window.png: in no page")}));
    }
};

AICMS_TEST(TestHandbookRules)
#include "test_handbook.moc"
