// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purposes/word_diff.h"

#include <QStringList>

#include <algorithm>

namespace aicms::purposes {

namespace {

using Kind = DiffPiece::Kind;

/// Words and the white space between them, so that nothing is lost.
QStringList wordsOf(const QString& text)
{
    QStringList words;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from + 1;
        while (to < text.size() && text[to].isSpace() == text[from].isSpace())
            ++to;
        words << text.mid(from, to - from);
        from = to;
    }
    return words;
}

void append(std::vector<DiffPiece>& pieces, Kind kind, const QString& text)
{
    if (text.isEmpty())
        return;
    if (!pieces.empty() && pieces.back().kind == kind)
        pieces.back().text += text;
    else
        pieces.push_back({kind, text});
}

/// How far each diagonal got after every number of differences; empty when there are more than `most`.
using Fronts = std::vector<std::vector<int>>;
Fronts search(const QStringList& a, const QStringList& b, int most)
{
    const int n = static_cast<int>(a.size());
    const int m = static_cast<int>(b.size());
    Fronts fronts;
    std::vector<int> front(static_cast<size_t>(2 * most + 3), 0);
    const auto reach = [&front, most](int k) -> int& { return front[static_cast<size_t>(k + most + 1)]; };
    for (int d = 0; d <= most; ++d) {
        fronts.push_back(front);
        for (int k = -d; k <= d; k += 2) {
            const bool isDown = k == -d || (k != d && reach(k - 1) < reach(k + 1));
            int x = isDown ? reach(k + 1) : reach(k - 1) + 1;
            while (x < n && x - k < m && a[x] == b[x - k])
                ++x;
            reach(k) = x;
            if (x >= n && x - k >= m)
                return fronts;
        }
    }
    return {};
}

/// From the end back to the beginning; the pieces come out in reverse.
std::vector<DiffPiece> walkBack(const QStringList& a, const QStringList& b, const Fronts& fronts, int most)
{
    std::vector<DiffPiece> reversed;
    int x = static_cast<int>(a.size());
    int y = static_cast<int>(b.size());
    for (int d = static_cast<int>(fronts.size()) - 1; d >= 0; --d) {
        const auto reach = [&](int k) { return fronts[static_cast<size_t>(d)][static_cast<size_t>(k + most + 1)]; };
        const int k = x - y;
        const bool isDown = k == -d || (k != d && reach(k - 1) < reach(k + 1));
        const int fromX = d == 0 ? 0 : isDown ? reach(k + 1) : reach(k - 1);
        const int fromY = d == 0 ? 0 : fromX - (isDown ? k + 1 : k - 1);
        while (x > fromX && y > fromY) {
            reversed.push_back({Kind::Same, a[--x]});
            --y;
        }
        if (d > 0)
            reversed.push_back(isDown ? DiffPiece {Kind::Added, b[--y]} : DiffPiece {Kind::Removed, a[--x]});
    }
    std::ranges::reverse(reversed);
    return reversed;
}

/// Of a run of changes first what went, then what came, so that it reads as a replacement.
void appendOrdered(std::vector<DiffPiece>& pieces, const std::vector<DiffPiece>& words)
{
    for (size_t i = 0; i < words.size();) {
        if (words[i].kind == Kind::Same) {
            append(pieces, Kind::Same, words[i++].text);
            continue;
        }
        QString removed;
        QString added;
        for (; i < words.size() && words[i].kind != Kind::Same; ++i)
            (words[i].kind == Kind::Removed ? removed : added) += words[i].text;
        append(pieces, Kind::Removed, removed);
        append(pieces, Kind::Added, added);
    }
}

} // namespace

std::vector<DiffPiece> wordDiff(const QString& before, const QString& after)
{
    constexpr int mostDifferences = 1000; // the fronts take the square of it: 8 MB
    QStringList a = wordsOf(before);
    QStringList b = wordsOf(after);
    qsizetype head = 0;
    while (head < a.size() && head < b.size() && a[head] == b[head])
        ++head;
    qsizetype tail = 0;
    while (tail < a.size() - head && tail < b.size() - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    const QString same = a.mid(a.size() - tail).join(QString());
    std::vector<DiffPiece> pieces;
    append(pieces, Kind::Same, a.mid(0, head).join(QString()));
    a = a.mid(head, a.size() - head - tail);
    b = b.mid(head, b.size() - head - tail);
    const int most = std::min<int>(mostDifferences, static_cast<int>(a.size() + b.size()));
    const Fronts fronts = search(a, b, most);
    if (fronts.empty())
        appendOrdered(pieces, {{Kind::Removed, a.join(QString())}, {Kind::Added, b.join(QString())}});
    else
        appendOrdered(pieces, walkBack(a, b, fronts, most));
    append(pieces, Kind::Same, same);
    return pieces;
}

} // namespace aicms::purposes
