// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/self_scan.h"

#include "core/retention/page_cells.h"
#include "core/retention/scan_store.h"

#include <optional>

namespace aicms::retention {

namespace {

constexpr qint64 pagesPerReport = 2048;
constexpr qsizetype reservedAt = 20; // in the file's header: how many bytes at the end of each page are the cipher's

/// Marks that living rows have as well.
std::set<int> accountedFor(storage::ReadTransaction& tx, const MarkFinder& finder, const std::set<int>& found)
{
    std::set<int> living;
    store::visitLivingValues(tx, [&](QByteArrayView value) {
        if (living.size() < found.size())
            finder.look(value, [&](int mark) {
                if (found.contains(mark))
                    living.insert(mark);
            });
    });
    return living;
}

/// The same of words: the vocabulary names only what some row of the index holds, so the row is asked for the word.
std::set<int> accountedWords(storage::ReadTransaction& tx, const MarkFinder& finder)
{
    std::set<int> living;
    store::visitSearchTexts(tx, [&](const QString& text) {
        for (const QString& word : searchWords(text)) {
            const int mark = finder.findWord(word.toUtf8());
            if (mark >= 0)
                living.insert(mark);
        }
    });
    return living;
}

/// Marks that stand on the page, but for bytes that only stand beside each other because living values do. The end of
/// the page holds the cipher's random bytes and no value: a living value that is the beginning of an erased one would
/// be completed by them once in 256 times.
void lookAt(QByteArrayView page, bool isFirst, int reserved, const MarkFinder& finder, std::set<int>& found)
{
    std::optional<PageCells> cells; // mostly nothing is found
    finder.lookWhere(page.chopped(reserved), [&](int mark, qsizetype from, qsizetype length) {
        if (found.contains(mark))
            return;
        if (!cells)
            cells.emplace(page, isFirst, reserved);
        if (!cells->isAcrossValues(from, length))
            found.insert(mark);
    });
}

} // namespace

ScanResult scanFile(
    storage::ReadTransaction& tx, const MarkFinder& finder, const std::function<void(qint64, qint64)>& progress)
{
    ScanResult result;
    const qint64 total = store::pageCount(tx);
    std::set<int> found;
    int reserved = 0;
    store::visitPages(tx, [&](QByteArrayView page) {
        if (++result.pages == 1)
            reserved = static_cast<quint8>(page[reservedAt]);
        if (finder.hasPieces())
            lookAt(page, result.pages == 1, reserved, finder, found);
        if (progress && result.pages % pagesPerReport == 0)
            progress(result.pages, total);
    });
    if (!found.empty())
        result.shared = accountedFor(tx, finder, found);
    std::set<int> foundWords;
    store::visitVocabulary(tx, [&](QByteArrayView term) {
        const int mark = finder.findWord(term);
        if (mark >= 0)
            foundWords.insert(mark);
    });
    if (!foundWords.empty()) {
        for (const int mark : accountedWords(tx, finder))
            result.shared.insert(mark);
    }
    found.merge(foundWords);
    for (const int mark : found) {
        if (!result.shared.contains(mark))
            result.left.insert(mark);
    }
    result.strayWords = store::countStrayWords(tx);
    return result;
}

} // namespace aicms::retention
