// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/page_cells.h"
#include "tests/support/test_program.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <QTest>

using aicms::retention::PageCells;

/// Which bytes of a page belong to one value, and which only stand beside each other.
class TestPageCells : public QObject {
    Q_OBJECT

    static constexpr int size = 512;

    /// A leaf of a table with two rows of two texts each, and an old copy in the room between.
    static QByteArray page()
    {
        QByteArray page(size, '\0');
        const auto cell = [](const QByteArray& one, const QByteArray& two, char rowid) {
            const auto type = [](const QByteArray& text) { return static_cast<char>(13 + 2 * text.size()); };
            const QByteArray payload = QByteArray(1, 3) + type(one) + type(two) + one + two;
            return QByteArray(1, static_cast<char>(payload.size())) + QByteArray(1, rowid) + payload;
        };
        const QByteArray first = cell("Am Hang 1", "2 Heide", 1);
        const QByteArray second = cell("Ringstrasse 4", "Bonn", 2);
        const qsizetype firstAt = size - first.size(), secondAt = firstAt - second.size();
        page[0] = 13;
        page[4] = 2;
        const auto put = [&page](qsizetype at, qsizetype number) {
            page[at] = static_cast<char>(number >> 8);
            page[at + 1] = static_cast<char>(number & 0xFF);
        };
        put(5, secondAt);
        put(8, firstAt);
        put(10, secondAt);
        page.replace(firstAt, first.size(), first);
        page.replace(secondAt, second.size(), second);
        page.replace(100, 10, "Am Hang 12");
        return page;
    }

private Q_SLOTS:
    void tellsNeighboursFromValuesAndFromOldCopies()
    {
        const QByteArray bytes = page();
        const PageCells cells(bytes, false, 0);
        const auto isAcross = [&](const QByteArray& text, qsizetype from) {
            const qsizetype at = bytes.indexOf(text, from);
            if (at < 0)
                qFatal("not on the page");
            return cells.isAcrossValues(at, text.size());
        };
        QVERIFY(!isAcross("Am Hang 12", 0)); // in room that no cell takes
        QVERIFY(isAcross("Am Hang 12", 200)); // the end of one value and the beginning of the next
        QVERIFY(!isAcross("Am Hang 1", 200));
        QVERIFY(!isAcross("Ringstrasse 4", 0));
        QVERIFY(!isAcross("2 Heide", 0));
        QVERIFY(isAcross(bytes.mid(bytes.indexOf("Bonn"), 6), 0)); // and of the next cell
        QVERIFY(!PageCells(QByteArray(size, 'x'), false, 0).isAcrossValues(10, 20)); // no b-tree page
    }

    /// What is read from a page is never trusted.
    void noPageMakesItReadElsewhere()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 20'000; ++i) {
            QByteArray bytes = page();
            for (int changes = 0; changes < 8; ++changes)
                bytes[random.bounded(size)] = static_cast<char>(random.bounded(256));
            bytes[0] = "\x02\x05\x0a\x0d"[random.bounded(4)];
            const PageCells cells(QByteArrayView(bytes).first(random.bounded(size + 1)), random.bounded(2) == 0,
                static_cast<int>(random.bounded(100)));
            static_cast<void>(cells.isAcrossValues(random.bounded(size), 16));
        }
    }
};

AICMS_TEST(TestPageCells)
#include "test_page_cells.moc"
