// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/kit/paper.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace aicms::kit;

namespace {

/// The page on which the text stands, of a document that was laid out on pages; -1: nowhere.
int pageOfText(const QTextDocument& document, const QString& text)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.text() == text)
            return static_cast<int>(
                document.documentLayout()->blockBoundingRect(block).top() / document.pageSize().height());
    }
    return -1;
}

} // namespace

class PaperTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { aicms::theme::theme().install(); }

    /// However much stands before it: a heading is on the page of what it announces.
    void aHeadingIsNeverAloneAtTheFoot_data()
    {
        QTest::addColumn<bool>("isTable");
        QTest::newRow("text") << false;
        QTest::newRow("table") << true;
    }
    void aHeadingIsNeverAloneAtTheFoot()
    {
        QFETCH(bool, isTable);
        int moved = 0;
        for (int lines = 1; lines < 60; ++lines) {
            Paper paper(QStringLiteral("en"));
            for (int i = 0; i < lines; ++i)
                paper.line(QStringLiteral("line %1").arg(i));
            paper.line(QStringLiteral("Part"), 14, true);
            paper.line(QStringLiteral("Heading"), 12, true);
            paper.underHeading(QStringLiteral("Version 1"));
            if (isTable)
                paper.table(
                    {QStringLiteral("No."), QStringLiteral("What")}, {{QStringLiteral("1"), QStringLiteral("first")}});
            else
                paper.line(QStringLiteral("first"));
            const auto document = paper.take();
            document->setPageSize(QSizeF(500, 400));
            const int before = pageOfText(*document, QStringLiteral("Part"));
            keepTogether(*document);
            const int page = pageOfText(*document, QStringLiteral("first"));
            QVERIFY(page >= 0);
            for (const char* heading : {"Part", "Heading", "Version 1"})
                QCOMPARE(pageOfText(*document, QString::fromLatin1(heading)), page);
            moved += page != before ? 1 : 0;
        }
        QVERIFY(moved > 0); // there were lengths at which it would have stood alone
    }

    /// A row that a page has room for is read on one page, under the head of its table.
    void aRowIsNotParted()
    {
        const auto rowOf = [](int number) {
            return QStringList {QStringLiteral("no. %1").arg(number),
                QStringList(1 + number % 7 * 12, QStringLiteral("word")).join(u' ')};
        };
        int parted = 0;
        for (int lines = 1; lines < 30; ++lines) {
            Paper paper(QStringLiteral("en"));
            for (int i = 0; i < lines; ++i)
                paper.line(QStringLiteral("line %1").arg(i));
            std::vector<QStringList> rows;
            for (int i = 0; i < 60; ++i)
                rows.push_back(rowOf(i));
            paper.table({QStringLiteral("No."), QStringLiteral("What")}, rows);
            paper.line(QStringLiteral("The last line"));
            const auto document = paper.take();
            document->setPageSize(QSizeF(500, 400));
            const auto partedRows = [&document] {
                int found = 0;
                double last = 0;
                for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
                    const QRectF place = document->documentLayout()->blockBoundingRect(block);
                    const auto pageOf = [](double at) { return static_cast<int>(at / 400); };
                    found += block.text().startsWith(QLatin1String("word"))
                        && pageOf(place.top()) != pageOf(place.bottom() - 1);
                    if (block.text().startsWith(QLatin1String("no. "))) {
                        const QRectF beside = document->documentLayout()->blockBoundingRect(block.next());
                        if (pageOf(beside.top()) != pageOf(place.top()) || place.top() <= last)
                            return 1'000; // the cells of a row begin side by side, below the row before
                        last = place.top();
                    }
                }
                return found;
            };
            parted += partedRows();
            const int before = document->pageCount();
            keepTogether(*document);
            QCOMPARE(partedRows(), 0);
            QVERIFY2(document->pageCount() <= before * 2, qPrintable(QString::number(document->pageCount())));
            QCOMPARE(pageOfText(*document, QStringLiteral("The last line")), document->pageCount() - 1);
        }
        QVERIFY(parted > 0);
    }

    /// A row that goes to the next page leaves none behind with nothing but the head of its table, and goes on as wide.
    void noPageHasTheHeadAlone_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("to the right") << QStringLiteral("de");
        QTest::newRow("to the left") << QStringLiteral("ar");
    }
    void noPageHasTheHeadAlone()
    {
        QFETCH(QString, language);
        int parted = 0;
        for (int lines = 1; lines < 30; lines += 2) {
            Paper paper(language);
            for (int i = 0; i < lines; ++i)
                paper.line(QStringLiteral("line %1").arg(i));
            std::vector<QStringList> rows;
            for (int i = 0; i < 9; ++i)
                rows.push_back({QStringLiteral("word"), QStringList(50 + i, QStringLiteral("word")).join(u' '),
                    QStringLiteral("no. %1").arg(i)});
            paper.table({QStringLiteral("What"), QStringLiteral("Why"), QStringLiteral("No.")}, rows);
            const auto document = paper.take();
            document->setPageSize(QSizeF(500, 400));
            const int before = document->pageCount();
            keepTogether(*document);
            QVERIFY2(document->pageCount() <= before + before / 2 + 1, qPrintable(QString::number(lines)));
            QSet<int> written;
            QSet<int> edges;
            int number = 0;
            for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
                const QRectF place = document->documentLayout()->blockBoundingRect(block);
                const bool isHead
                    = QStringList {QStringLiteral("What"), QStringLiteral("Why"), QStringLiteral("No.")}.contains(
                        block.text());
                if (!block.text().isEmpty() && !isHead)
                    written << static_cast<int>(place.top() / 400);
                if (block.text().startsWith(QLatin1String("no. "))) {
                    QCOMPARE(block.text(), QStringLiteral("no. %1").arg(number++)); // in their order, none twice
                    edges << qRound(place.left());
                }
                parted += block.text() == QLatin1String("Why");
            }
            QCOMPARE(number, 9);
            QCOMPARE(edges.size(), 1);
            for (int page = 0; page < document->pageCount(); ++page)
                QVERIFY2(written.contains(page), qPrintable(QStringLiteral("%1: page %2").arg(lines).arg(page + 1)));
        }
        QVERIFY(parted > 15); // tables went on over pages
    }

    /// The line that begins the next page is not on the one before, too.
    void everyLineIsPrintedOnce()
    {
        const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (reader.isEmpty())
            QSKIP("pdftotext is not installed");
        constexpr int lines = 180;
        Paper paper(QStringLiteral("en"));
        for (int i = 0; i < lines; ++i)
            paper.line(QStringLiteral("line%1.").arg(i), i % 3 == 0 ? 8 : 10);
        QProcess process;
        process.start(reader, {QStringLiteral("-"), QStringLiteral("-")});
        process.write(pdfBytes(*paper.take(), QStringLiteral("foot")));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY(text.count(QStringLiteral("foot")) > 2);
        for (int i = 0; i < lines; ++i)
            QVERIFY2(text.count(QStringLiteral("line%1.").arg(i)) == 1, qPrintable(QString::number(i)));
    }

    /// A cell that goes on over pages, and a heading behind it that is moved to the next one: every word is printed.
    void nothingIsLostBehindALongCell()
    {
        const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (reader.isEmpty())
            QSKIP("pdftotext is not installed");
        for (int words = 900; words < 1'300; words += 20) {
            QStringList note;
            for (int i = 0; i < words; ++i)
                note << QStringLiteral("word%1.").arg(i);
            Paper paper(QStringLiteral("en"));
            paper.line(QStringLiteral("Notes"), 12, true);
            paper.table({QStringLiteral("When"), QStringLiteral("What")},
                {{QStringLiteral("today"), note.join(u' ')}, {QStringLiteral("today"), note.join(u' ')}});
            paper.line(QStringLiteral("Heading"), 12, true);
            paper.table({QStringLiteral("No."), QStringLiteral("What")},
                {{QStringLiteral("1"), QStringLiteral("first")}, {QStringLiteral("2"), note.join(u' ')}});
            paper.line(QStringLiteral("The very last line"));
            QProcess process;
            process.start(reader, {QStringLiteral("-"), QStringLiteral("-")});
            process.write(pdfBytes(*paper.take(), QStringLiteral("foot")));
            process.closeWriteChannel();
            QVERIFY(process.waitForFinished());
            const QString text = QString::fromUtf8(process.readAllStandardOutput());
            for (const QString& word : note)
                QVERIFY2(text.count(word) >= 3,
                    qPrintable(QStringLiteral("%1 of %2: %3").arg(word).arg(words).arg(text.count(word))));
            QVERIFY(text.contains(QStringLiteral("Heading")) && text.contains(QStringLiteral("The very last line")));
        }
    }

    /// "889" in two lines reads as 88 and 9.
    void numbersStayWhole()
    {
        const QString much = QStringList(40, QStringLiteral("Datenschutzgrundverordnung")).join(u' ');
        Paper paper(QStringLiteral("de"));
        paper.table(QStringList(8, QStringLiteral("Einwilligungsnachweis")),
            {QStringList {QStringLiteral("12889"), much, much, much, much, much, much, much}});
        const auto document = paper.take();
        document->setPageSize(QSizeF(500, 700));
        document->documentLayout()->documentSize();
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
            if (block.text() == QLatin1String("12889"))
                QCOMPARE(block.layout()->lineCount(), 1);
        }
    }
};

AICMS_WINDOW_TEST(PaperTest)
#include "test_paper.moc"
