// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/erasure_marks.h"

#include "core/vault/crypto.h"

#include <QStringList>

#include <algorithm>

namespace aicms::retention {

namespace {

constexpr std::array lengths = {0, 10, 16, 32};
constexpr int digestBytes = 16;
constexpr int mostPieces = 64; // of one value
constexpr int glanceBits = 24;
constexpr quint64 multiplier = 0x9E3779B97F4A7C15ULL; // odd, so that every byte counts
constexpr int leastDifferentBytes = 4; // runs of zeros stand on every page

quint32 glanceOf(quint64 hash)
{
    return static_cast<quint32>((hash * 0xD6E8FEB86659FD93ULL) >> (64 - glanceBits));
}

quint64 hashOf(QByteArrayView bytes)
{
    quint64 hash = 0;
    for (const char byte : bytes)
        hash = hash * multiplier + static_cast<unsigned char>(byte) + 1;
    return hash;
}

QByteArray digestOf(const vault::SecretBytes& key, int kind, QByteArrayView bytes)
{
    QByteArray text(1, static_cast<char>(kind));
    text.append(bytes.data(), bytes.size());
    return vault::keyedBlake2b(key, text, digestBytes);
}

bool isDistinct(QByteArrayView bytes)
{
    std::array<bool, 256> seen {};
    int different = 0;
    for (const char byte : bytes) {
        bool& known = seen[static_cast<unsigned char>(byte)];
        different += known ? 0 : 1;
        known = true;
    }
    return different >= leastDifferentBytes;
}

} // namespace

void MarkMaker::add(int kind, QByteArrayView bytes)
{
    if (kind != 0 && !isDistinct(bytes))
        return;
    const QByteArray digest = digestOf(m_key, kind, bytes);
    m_marks.insert(digest, {kind, glanceOf(hashOf(bytes)), digest});
}

void MarkMaker::addValue(QByteArrayView value)
{
    const auto fits
        = std::find_if(lengths.rbegin(), lengths.rend() - 1, [&value](int length) { return value.size() >= length; });
    if (fits == lengths.rend() - 1)
        return;
    const qsizetype length = *fits;
    const qsizetype step = std::max(length, value.size() / mostPieces);
    for (qsizetype from = 0; from + length <= value.size(); from += step)
        add(*fits, value.sliced(from, length));
    add(*fits, value.last(length));
}

void MarkMaker::addWords(const QString& foldedText)
{
    for (const QString& word : searchWords(foldedText)) {
        if (word.size() > 3) // shorter ones are parts of too many others
            add(0, word.toUtf8());
    }
}

std::vector<Mark> MarkMaker::take()
{
    std::vector<Mark> marks(m_marks.cbegin(), m_marks.cend());
    m_marks.clear();
    return marks;
}

MarkFinder::MarkFinder(const vault::SecretBytes& key, const std::vector<Mark>& marks) : m_key(key)
{
    for (std::size_t i = 0; i < lengths.size(); ++i)
        m_glances[i].length = lengths[i];
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const auto glances = std::ranges::find(m_glances, marks[i].kind, &Glances::length);
        if (glances == m_glances.end())
            continue;
        glances->bits.resize((1U << glanceBits) / 64);
        glances->bits[marks[i].glance / 64] |= 1ULL << (marks[i].glance % 64);
        m_places.insert(marks[i].digest, static_cast<int>(i));
    }
}

bool MarkFinder::hasPieces() const
{
    return std::any_of(
        m_glances.begin() + 1, m_glances.end(), [](const Glances& glances) { return !glances.bits.empty(); });
}

void MarkFinder::look(QByteArrayView bytes, const std::function<void(int)>& found) const
{
    lookWhere(bytes, [&found](int mark, qsizetype, qsizetype) { found(mark); });
}

void MarkFinder::lookWhere(QByteArrayView bytes, const Found& found) const
{
    for (std::size_t i = 1; i < m_glances.size(); ++i) {
        if (!m_glances[i].bits.empty() && bytes.size() >= m_glances[i].length)
            lookFor(m_glances[i], bytes, found);
    }
}

void MarkFinder::lookFor(const Glances& glances, QByteArrayView bytes, const Found& found) const
{
    const qsizetype length = glances.length;
    quint64 weight = 1; // of the byte that leaves
    for (qsizetype i = 1; i < length; ++i)
        weight *= multiplier;
    quint64 hash = hashOf(bytes.first(length));
    const auto at = [&bytes](qsizetype i) { return static_cast<quint64>(static_cast<unsigned char>(bytes[i])) + 1; };
    for (qsizetype from = 0;; ++from) {
        const quint32 glance = glanceOf(hash);
        if ((glances.bits[glance / 64] >> (glance % 64)) & 1) {
            const auto place = m_places.constFind(digestOf(m_key, glances.length, bytes.sliced(from, length)));
            if (place != m_places.constEnd())
                found(*place, from, length);
        }
        if (from + length >= bytes.size())
            return;
        hash = (hash - at(from) * weight) * multiplier + at(from + length);
    }
}

int MarkFinder::findWord(QByteArrayView word) const
{
    const Glances& glances = m_glances.front();
    if (glances.bits.empty())
        return -1;
    const quint32 glance = glanceOf(hashOf(word));
    if (((glances.bits[glance / 64] >> (glance % 64)) & 1) == 0)
        return -1;
    return m_places.value(digestOf(m_key, 0, word), -1);
}

QStringList searchWords(const QString& foldedText)
{
    QStringList words;
    QString word;
    for (const char32_t letter : foldedText.toUcs4()) {
        if (QChar::isLetterOrNumber(letter)) {
            word += QString::fromUcs4(&letter, 1);
        } else if (!word.isEmpty()) {
            words << word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words << word;
    return words;
}

} // namespace aicms::retention
