// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/handbook/book.h"
#include "ui/handbook/places.h"

#include <QDir>
#include <QLocale>
#include <QTest>
#include <QWidget>

#include <algorithm>

using namespace aicms;
using handbook::Book;

class TestBook : public QObject {
    Q_OBJECT

    static QStringList namesIn(const std::vector<handbook::Hit>& hits)
    {
        QStringList names;
        for (const handbook::Hit& hit : hits)
            names << hit.page;
        return names;
    }

private Q_SLOTS:
    void everyPageIsInTheContentsOnce_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("German") << QStringLiteral("de");
    }
    void everyPageIsInTheContentsOnce()
    {
        QFETCH(QString, language);
        const Book book(language);
        QStringList listed;
        for (const handbook::Group& group : Book::contents()) {
            for (const QString& name : group.pages) {
                QVERIFY2(book.page(name) && !book.page(name)->title.isEmpty(), qPrintable(name));
                listed << name + QStringLiteral(".md");
            }
        }
        listed.sort();
        QCOMPARE(listed, QDir(QStringLiteral(":/handbook/") + language).entryList(QDir::Files, QDir::Name));
    }

    void everyPlaceLeadsToAPage()
    {
        const Book book(QStringLiteral("en"));
        const QWidget nothing;
        for (const QString& screen : handbook::placesKnown())
            QVERIFY2(book.page(handbook::pageFor(screen, &nothing)), qPrintable(screen));
        QCOMPARE(handbook::pageFor(QStringLiteral("products"), &nothing), QStringLiteral("products"));
        QCOMPARE(handbook::pageFor(QStringLiteral("nowhere"), &nothing), QStringLiteral("start"));
    }

    void theLanguageIsThatOfTheProgram()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Austria));
        QCOMPARE(Book::languageNow(), QStringLiteral("de"));
        QLocale::setDefault(QLocale(QLocale::Japanese));
        QCOMPARE(Book::languageNow(), QStringLiteral("en"));
        QLocale::setDefault(before);
    }

    void aSearchFindsThePagesWithEveryWord()
    {
        const Book book(QStringLiteral("en"));
        // In the title before in the text.
        QCOMPARE(namesIn(book.find(QStringLiteral("backups"))).value(0), QStringLiteral("backups"));
        const QStringList forgotten = namesIn(book.find(QStringLiteral("passphrase forgotten")));
        QVERIFY(forgotten.contains(QStringLiteral("unlock")));
        QVERIFY(forgotten.size() < namesIn(book.find(QStringLiteral("passphrase"))).size());
        QVERIFY(book.find(QStringLiteral("xylophone")).empty());
        QVERIFY(book.find(QStringLiteral("  ")).empty());
        for (const handbook::Hit& hit : book.find(QStringLiteral("certificate"))) {
            QVERIFY2(!hit.shown.why.contains(QLatin1String("**")) && !hit.shown.why.contains(QLatin1String("](")),
                qPrintable(hit.shown.why));
            QVERIFY(!hit.shown.marks.isEmpty() || !hit.shown.whyMarks.isEmpty());
        }
    }

    void capitalsAndUmlautsDoNotMatter()
    {
        const Book book(QStringLiteral("de"));
        const QStringList found = namesIn(book.find(QStringLiteral("LOSCHSPERRE")));
        QVERIFY(found.contains(QStringLiteral("retention-holds")));
        const QString text = QStringLiteral("Die Löschsperre gilt");
        const QVector<kit::TextMark> marks = handbook::marksOf(QStringLiteral("loschsperre"), text);
        QCOMPARE(marks.size(), 1);
        QCOMPARE(text.mid(marks[0].start, marks[0].length), QStringLiteral("Löschsperre"));
    }
};

AICMS_WINDOW_TEST(TestBook)
#include "test_book.moc"
