// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purposes/word_diff.h"
#include "tests/support/test_program.h"

#include <QRandomGenerator>
#include <QTest>

using namespace aicms::purposes;

namespace {

/// "a [-b-]{+c+} d"
QString marked(const QString& before, const QString& after)
{
    QString text;
    for (const DiffPiece& piece : wordDiff(before, after)) {
        text += piece.kind == DiffPiece::Kind::Same ? piece.text
            : piece.kind == DiffPiece::Kind::Added  ? QStringLiteral("{+%1+}").arg(piece.text)
                                                    : QStringLiteral("[-%1-]").arg(piece.text);
    }
    return text;
}

QString joined(const std::vector<DiffPiece>& pieces, DiffPiece::Kind without)
{
    QString text;
    for (const DiffPiece& piece : pieces)
        text += piece.kind == without ? QString() : piece.text;
    return text;
}

} // namespace

class TestWordDiff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatChanged_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* before, const char* after, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after) << QString::fromUtf8(expected);
        };
        row("equal", "We keep it.", "We keep it.", "We keep it.");
        row("one word", "the last 5 years", "the last 3 years", "the last [-5-]{+3+} years");
        row("added", "We keep it.", "We never keep it.", "We {+never +}keep it.");
        row("removed", "We never keep it.", "We keep it.", "We [-never -]keep it.");
        row("from nothing", "", "Hello", "{+Hello+}");
        row("to nothing", "Hello", "", "[-Hello-]");
        row("letters with marks", "Über Öl", "Über Gas", "Über [-Öl-]{+Gas+}");
    }
    void showsWhatChanged()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, expected);
        QCOMPARE(marked(before, after), expected);
    }

    /// Whatever the texts: nothing is lost and nothing made up, and neighbours are of different kinds.
    void bothTextsCanBePutTogetherAgain()
    {
        QRandomGenerator random(3);
        const QStringList words {QStringLiteral("we"), QStringLiteral("look"), QStringLiteral("at"),
            QStringLiteral("orders."), QStringLiteral("\n\nYou"), QStringLiteral("may  object")};
        for (int i = 0; i < 500; ++i) {
            QString before;
            QString after;
            for (int w = random.bounded(40); w > 0; --w)
                before += words.at(random.bounded(words.size())) + u' ';
            after = before;
            for (int edits = random.bounded(6); edits > 0; --edits)
                after.insert(random.bounded(after.size() + 1), words.at(random.bounded(words.size())));
            const auto pieces = wordDiff(before, after);
            QCOMPARE(joined(pieces, DiffPiece::Kind::Added), before);
            QCOMPARE(joined(pieces, DiffPiece::Kind::Removed), after);
            for (size_t p = 1; p < pieces.size(); ++p)
                QVERIFY(pieces[p].kind != pieces[p - 1].kind);
        }
    }

    void longTextsThatShareNothingAreReplaced()
    {
        QString before;
        QString after;
        for (int i = 0; i < 6000; ++i) {
            before += QStringLiteral("a%1 ").arg(i);
            after += QStringLiteral("b%1 ").arg(i);
        }
        const auto pieces = wordDiff(before, after);
        QCOMPARE(joined(pieces, DiffPiece::Kind::Added), before);
        QCOMPARE(joined(pieces, DiffPiece::Kind::Removed), after);
    }
};

AICMS_TEST(TestWordDiff)
#include "test_word_diff.moc"
