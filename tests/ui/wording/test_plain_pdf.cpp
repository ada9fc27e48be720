// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/wording/plain_pdf.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace aicms;

namespace {

QByteArray samplePdf()
{
    wording::PlainPdf pdf(QStringLiteral("Kopie Ihrer Daten"), QStringLiteral("Lindenhof"));
    pdf.line(QStringLiteral("Größe und Maße, Łódź, Ђ; ein sehr langes Wort: ") + QString(300, u'w'), 12, true);
    std::vector<QStringList> rows;
    for (int i = 0; i < 120; ++i)
        rows.push_back({QString::number(i), QStringLiteral("█████ kam mit, Zeile %1").arg(i)});
    pdf.table({QStringLiteral("Nr."), QStringLiteral("Text")}, rows);
    return pdf.take();
}

} // namespace

class TestPlainPdf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Each object stands where the table of places says.
    void placesAreRight()
    {
        const QByteArray pdf = samplePdf();
        QVERIFY(pdf.startsWith("%PDF-1.7\n") && pdf.endsWith("%%EOF\n"));
        const qsizetype start = pdf.mid(pdf.lastIndexOf("startxref\n") + 10).split('\n').front().toLongLong();
        QVERIFY(pdf.mid(start).startsWith("xref\n0 "));
        const QList<QByteArray> lines = pdf.mid(start).split('\n');
        const int count = lines[1].split(' ')[1].toInt();
        QVERIFY(count > 10);
        for (int object = 1; object < count; ++object) {
            const qsizetype at = lines[2 + object].left(10).toLongLong();
            QVERIFY(pdf.mid(at).startsWith(QByteArray::number(object) + " 0 obj\n"));
        }
    }

    void lettersThatAreMissingAreCounted()
    {
        wording::PlainPdf pdf(QStringLiteral("x"), QStringLiteral("x"));
        pdf.line(QStringLiteral("Ayla Demir"));
        QCOMPARE(pdf.missingLetters(), 0);
        pdf.line(QStringLiteral("田中"));
        QCOMPARE(pdf.missingLetters(), 2);
    }

    /// However much stands before it: a heading is on the page of what it announces, and so is the head of a table.
    void aHeadingIsNeverAloneAtTheFoot()
    {
        const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (reader.isEmpty())
            QSKIP("pdftotext is not installed");
        int moved = 0;
        for (int lines = 40; lines < 70; ++lines) {
            wording::PlainPdf pdf(QStringLiteral("x"), QStringLiteral("foot"));
            for (int i = 0; i < lines; ++i)
                pdf.line(QStringLiteral("line"));
            pdf.line(QStringLiteral("Partword"), 14, true);
            pdf.line(QStringLiteral("Headingword"), 12, true);
            pdf.table({QStringLiteral("Columnword")}, {{QStringLiteral("Firstword")}});
            QProcess process;
            process.start(reader, {QStringLiteral("-"), QStringLiteral("-")});
            process.write(pdf.take());
            process.closeWriteChannel();
            QVERIFY(process.waitForFinished());
            const QStringList pages = QString::fromUtf8(process.readAllStandardOutput()).split(u'\f');
            const auto pageOf = [&pages](const char* word) {
                return std::ranges::find_if(pages, [word](const QString& page) {
                    return page.contains(QLatin1String(word));
                }) - pages.begin();
            };
            for (const char* word : {"Partword", "Headingword", "Columnword"})
                QCOMPARE(pageOf(word), pageOf("Firstword"));
            moved += pageOf("Firstword") > 0 && !pages.front().contains(QLatin1String("Partword")) ? 1 : 0;
        }
        QVERIFY(moved > 0);
    }

    /// A row that a page has room for is read on one page.
    void aRowIsNotParted()
    {
        const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (reader.isEmpty())
            QSKIP("pdftotext is not installed");
        wording::PlainPdf pdf(QStringLiteral("x"), QStringLiteral("x"));
        std::vector<QStringList> rows;
        for (int i = 0; i < 40; ++i)
            rows.push_back({QStringLiteral("first%1\nsecond\nthird\nfourth\nfifth\nlast%1").arg(i)});
        pdf.table({QStringLiteral("Text")}, rows);
        QProcess process;
        process.start(reader, {QStringLiteral("-"), QStringLiteral("-")});
        process.write(pdf.take());
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        const QStringList pages = QString::fromUtf8(process.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(pages.size() > 2);
        const auto pageOf = [&pages](const QString& word) {
            for (qsizetype page = 0; page < pages.size(); ++page) {
                if (pages[page].split(u'\n').contains(word))
                    return page;
            }
            return qsizetype(-1);
        };
        for (int i = 0; i < 40; ++i) {
            QVERIFY(pageOf(QStringLiteral("first%1").arg(i)) >= 0);
            QCOMPARE(pageOf(QStringLiteral("last%1").arg(i)), pageOf(QStringLiteral("first%1").arg(i)));
        }
    }

    /// Another program reads every word of it.
    void anotherProgramReadsIt()
    {
        const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (reader.isEmpty())
            QSKIP("pdftotext is not installed");
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(samplePdf());
        file.close();
        QProcess process;
        process.start(reader, {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")});
        QVERIFY(process.waitForFinished());
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        QCOMPARE(process.readAllStandardError(), QByteArray());
        for (const QString& word : {QStringLiteral("Größe und Maße, Łódź, Ђ"), QStringLiteral("kam mit, Zeile 0"),
                 QStringLiteral("kam mit, Zeile 119"), QStringLiteral("Lindenhof")})
            QVERIFY2(text.contains(word), qPrintable(word + text.left(500)));
        static const QRegularExpression firstPage(QStringLiteral("\\b1 ?/ ?[2-9]\\b"));
        QVERIFY2(text.contains(firstPage), qPrintable(text.right(500)));
    }
};

AICMS_TEST(TestPlainPdf)
#include "test_plain_pdf.moc"
