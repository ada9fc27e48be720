// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/memory_scan.h"

#include <QFile>
#include <QList>

#include <algorithm>

namespace aicms::test {

namespace {

constexpr qint64 blockSize = 8 << 20;

struct Range {
    qint64 begin;
    qint64 end;
};

QList<Range> writableRanges(qint64 process)
{
    QList<Range> ranges;
    QFile maps(QStringLiteral("/proc/%1/maps").arg(process));
    if (!maps.open(QIODevice::ReadOnly))
        return ranges;
    for (const QByteArray& line : maps.readAll().split('\n')) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.size() < 5 || !fields[1].startsWith("rw"))
            continue;
        const QList<QByteArray> ends = fields[0].split('-');
        ranges.push_back({ends[0].toLongLong(nullptr, 16), ends[1].toLongLong(nullptr, 16)});
    }
    return ranges;
}

/// The word of `length` letters at `at`, each in `width` bytes; empty when the bytes between are not zero.
QByteArray wordAt(const QByteArray& block, qsizetype at, int length, int width)
{
    if (at + qsizetype(length) * width > block.size())
        return {};
    QByteArray word;
    for (int i = 0; i < length; ++i) {
        if (width == 2 && block[at + 2 * i + 1] != 0)
            return {};
        word += block[at + i * width];
    }
    return word.toLower();
}

QByteArray widened(const QByteArray& text)
{
    QByteArray wide;
    for (const char c : text)
        wide.append(c).append('\0');
    wide.chop(1); // the last zero is checked with the word
    return wide;
}

void lookIn(const QByteArray& block, const QByteArray& prefix, int length, int width, const QSet<QByteArray>& words,
    QSet<QByteArray>& found)
{
    const QByteArray needle = width == 1 ? prefix : widened(prefix);
    for (qsizetype at = block.indexOf(needle); at >= 0; at = block.indexOf(needle, at + 1)) {
        const QByteArray word = wordAt(block, at, length, width);
        if (words.contains(word))
            found.insert(word);
    }
}

} // namespace

FoundWords scanMemory(qint64 process, const QByteArray& prefix, int length, const QSet<QByteArray>& words)
{
    FoundWords found;
    QFile memory(QStringLiteral("/proc/%1/mem").arg(process));
    if (!memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return found;
    const QList<QByteArray> prefixes {prefix, prefix.toLower(), prefix.toUpper()};
    const qint64 overlap = 2 * length;
    for (const Range& range : writableRanges(process)) {
        for (qint64 from = range.begin; from < range.end; from += blockSize) {
            if (!memory.seek(from))
                continue;
            const QByteArray block = memory.read(std::min(blockSize + overlap, range.end - from));
            found.isReadable = found.isReadable || !block.isEmpty();
            for (const QByteArray& each : QSet<QByteArray>(prefixes.begin(), prefixes.end())) {
                lookIn(block, each, length, 1, words, found.utf8);
                lookIn(block, each, length, 2, words, found.utf16);
            }
        }
    }
    return found;
}

} // namespace aicms::test
