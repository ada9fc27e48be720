// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"
#include "ui/kit/letter_pages.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace aicms;
using kit::LetterSheet;

namespace {

LetterSheet letterTo(const QString& name, int paragraphs)
{
    LetterSheet sheet;
    sheet.language = QStringLiteral("en");
    sheet.returnLine = QStringLiteral("Senderline");
    sheet.recipient = {name, QStringLiteral("Road7"), QStringLiteral("Town9")};
    sheet.info = {QStringLiteral("Shopname"), QStringLiteral("Shopphone")};
    sheet.day = QStringLiteral("Freiburgday");
    sheet.subject = QStringLiteral("Subjectword");
    for (int i = 0; i < paragraphs; ++i)
        sheet.parts.emplace_back(
            QStringLiteral("Heading%1.").arg(i), QStringLiteral("paragraph%1. ").arg(i).repeated(40));
    sheet.slipTitle = QStringLiteral("Sliptitle");
    sheet.slipLines = {QStringLiteral("Slipline")};
    sheet.choices = {QStringLiteral("Choiceone"), QStringLiteral("Choicetwo")};
    sheet.yes = QStringLiteral("Yesword");
    sheet.no = QStringLiteral("Noword");
    sheet.sign = QStringLiteral("Signhere");
    return sheet;
}

/// A word on the paper: its page, and where it begins in millimetres.
struct Word {
    int page = 0;
    double x = 0;
    double y = 0;
};

} // namespace

/// Letters for envelopes with a window.
class TestLetterPages : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    QString m_reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));

    QString saved(const std::vector<LetterSheet>& letters, const QString& country = QStringLiteral("DE"))
    {
        const QString path = m_folder.path(QStringLiteral("letters.pdf"));
        return kit::saveLetters(letters, country, path) ? path : QString();
    }
    QString read(const QString& path, const QStringList& how = {})
    {
        QProcess process;
        process.start(m_reader, how + QStringList {path, QStringLiteral("-")});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    std::multimap<QString, Word> words(const QString& path)
    {
        static const QRegularExpression one(
            QStringLiteral("<page|<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\"[^>]*>([^<]*)</word>"));
        constexpr double millimetres = 25.4 / 72;
        std::multimap<QString, Word> found;
        int page = 0;
        const QString text = read(path, {QStringLiteral("-bbox")});
        for (auto it = one.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            if (match.captured(3).isEmpty())
                ++page;
            else
                found.insert({match.captured(3),
                    {page, match.captured(1).toDouble() * millimetres, match.captured(2).toDouble() * millimetres}});
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        theme::theme().install();
        if (m_reader.isEmpty())
            QSKIP("pdftotext is not installed");
    }

    /// DIN 5008, form B: the address lies in the window, the rest has its place.
    void eachPartHasItsPlace()
    {
        const auto found = words(saved({letterTo(QStringLiteral("Hannah"), 2)}));
        const auto at = [&](const char* word) {
            const auto place = found.find(QString::fromLatin1(word));
            if (place == found.end())
                qFatal("%s is not on the paper", word);
            return place->second;
        };
        for (const char* word : {"Hannah", "Road7", "Town9"}) {
            QVERIFY2(at(word).x > 20 && at(word).x < 105 && at(word).y > 62.7 && at(word).y < 90, word);
            QCOMPARE(at(word).page, 1);
        }
        QVERIFY(at("Hannah").y < at("Road7").y && at("Road7").y < at("Town9").y);
        QVERIFY(at("Senderline").y < at("Hannah").y && at("Senderline").y > 50);
        QVERIFY(at("Shopname").x > 120 && at("Shopphone").y > at("Shopname").y && at("Shopphone").y < 100);
        QVERIFY(found.contains(QStringLiteral("Freiburgday")));
        QVERIFY(at("Subjectword").y > 100 && at("Subjectword").y < at("Heading0.").y);
        QVERIFY(at("Heading0.").y < at("paragraph0.").y && at("paragraph0.").y < at("Heading1.").y);
        // The slip at the foot, with a box for yes and for no at each choice.
        QVERIFY(at("Sliptitle").y > at("paragraph1.").y && at("Sliptitle").y < at("Slipline").y);
        QVERIFY(at("Choiceone").y < at("Choicetwo").y && at("Signhere").y > 260);
        QCOMPARE(found.count(QStringLiteral("Yesword")), std::size_t(2));
        QCOMPARE(found.count(QStringLiteral("Noword")), std::size_t(2));
    }

    /// Each letter begins a page, and nothing of a long one is lost: its slip then has a page of its own.
    void everyLetterIsWhole()
    {
        int pagesOfAll = 0;
        for (int paragraphs = 1; paragraphs < 24; ++paragraphs) {
            const QString path
                = saved({letterTo(QStringLiteral("Hannah"), paragraphs), letterTo(QStringLiteral("Ibrahim"), 1)});
            const auto found = words(path);
            for (int i = 0; i < paragraphs; ++i)
                QVERIFY2(found.count(QStringLiteral("paragraph%1.").arg(i)) >= 40,
                    qPrintable(QStringLiteral("%1 of %2").arg(i).arg(paragraphs)));
            const Word second = found.find(QStringLiteral("Ibrahim"))->second;
            QVERIFY(second.page > 1 && second.y < 90);
            const auto slips = found.equal_range(QStringLiteral("Sliptitle"));
            QCOMPARE(std::distance(slips.first, slips.second), 2);
            QCOMPARE(slips.first->second.page, second.page - 1); // on the last page of its own letter
            pagesOfAll = std::max(pagesOfAll, second.page);
            for (auto word = found.begin(); word != found.end(); ++word) {
                const bool isAbove = word->second.page == slips.first->second.page
                    && word->first.startsWith(QLatin1String("paragraph")) && word->second.y > slips.first->second.y - 2;
                QVERIFY2(!isAbove, qPrintable(word->first));
            }
        }
        QVERIFY(pagesOfAll > 3);
    }

    void withoutChoicesThereIsNoSlip()
    {
        LetterSheet sheet = letterTo(QStringLiteral("Hannah"), 1);
        sheet.choices.clear();
        const auto found = words(saved({sheet}));
        QVERIFY(found.contains(QStringLiteral("Hannah")));
        for (const char* word : {"Sliptitle", "Signhere", "Yesword"})
            QVERIFY2(!found.contains(QString::fromLatin1(word)), word);
    }

    void thePaperIsThatOfTheCountry()
    {
        const auto height = [this](const char* country) {
            static const QRegularExpression page(QStringLiteral("<page width=\"[\\d.]+\" height=\"([\\d.]+)\""));
            const QString path = saved({letterTo(QStringLiteral("Hannah"), 1)}, QString::fromLatin1(country));
            return page.match(read(path, {QStringLiteral("-bbox")})).captured(1).toDouble();
        };
        QVERIFY(std::abs(height("DE") - 842) < 2);
        QVERIFY(std::abs(height("US") - 792) < 2);
        QVERIFY(std::abs(height("CA") - 792) < 2);
    }

    void whatCannotBeWrittenIsSaid()
    {
        QVERIFY(!kit::saveLetters({}, QStringLiteral("DE"), m_folder.path(QStringLiteral("none.pdf"))));
        QVERIFY(!QFile::exists(m_folder.path(QStringLiteral("none.pdf"))));
        QVERIFY(!kit::saveLetters({letterTo(QStringLiteral("Hannah"), 1)}, QStringLiteral("DE"),
            m_folder.path(QStringLiteral("no folder/letters.pdf"))));
    }
};

AICMS_WINDOW_TEST(TestLetterPages)
#include "test_letter_pages.moc"
