// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/secret_bytes.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <functional>
#include <vector>

namespace aicms::retention {

/// A piece of something erased, or a word of the search index, by which traces of it are found without keeping it.
struct Mark {
    int kind = 0; ///< length of the piece in bytes: 10, 16 or 32; 0: a whole word
    quint32 glance = 0; ///< 24 bits of a hash that is quick to compute at each place of a page
    QByteArray digest = {}; ///< keyed BLAKE2b, 16 bytes
};

/// Cuts values into pieces. A value of less than 10 bytes says too little to be told from chance and is left out; a
/// long one gives pieces all along, because it may be spread over pages.
class MarkMaker {
public:
    explicit MarkMaker(const vault::SecretBytes& key) : m_key(key) { }
    void addValue(QByteArrayView value);
    void addWords(const QString& foldedText); ///< as the search index cuts it
    std::vector<Mark> take(); ///< each once

private:
    void add(int kind, QByteArrayView bytes);
    const vault::SecretBytes& m_key;
    QHash<QByteArray, Mark> m_marks;
};

/// Looks for many marks at once. Not for two threads at a time.
class MarkFinder {
public:
    MarkFinder(const vault::SecretBytes& key, const std::vector<Mark>& marks);
    /// Calls `found` with the place of each mark in the list that was given.
    void look(QByteArrayView bytes, const std::function<void(int mark)>& found) const;
    /// The same, with the stretch in which the mark stands.
    using Found = std::function<void(int mark, qsizetype from, qsizetype length)>;
    void lookWhere(QByteArrayView bytes, const Found& found) const;
    int findWord(QByteArrayView word) const; ///< -1: not looked for
    bool hasPieces() const;

private:
    struct Glances {
        int length = 0;
        std::vector<quint64> bits; ///< empty: no mark of this length
    };
    void lookFor(const Glances& glances, QByteArrayView bytes, const Found& found) const;
    const vault::SecretBytes& m_key;
    std::array<Glances, 4> m_glances;
    QHash<QByteArray, int> m_places;
};

/// Runs of letters and digits, as the tokenizer unicode61 sees them.
QStringList searchWords(const QString& foldedText);

} // namespace aicms::retention
