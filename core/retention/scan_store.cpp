// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/scan_store.h"

#include <QByteArrayList>

#include <array>

namespace aicms::retention::store {

namespace {

/// FTS5 keeps the words themselves under this sign; other signs stand for their first letters.
constexpr char wholeWords = '0';

struct Index {
    const char* makeVocabulary;
    const char* dropVocabulary;
    const char* beginnings;
    const char* nextTerm;
    const char* allTerms;
};
constexpr Index words {"CREATE VIRTUAL TABLE temp.words_vocabulary USING fts5vocab('main', 'search_words', 'row')",
    "DROP TABLE temp.words_vocabulary", "SELECT term FROM search_words_idx",
    "SELECT term FROM temp.words_vocabulary WHERE term >= ?1 ORDER BY term", "SELECT term FROM temp.words_vocabulary"};
constexpr Index parts {"CREATE VIRTUAL TABLE temp.parts_vocabulary USING fts5vocab('main', 'search_parts', 'row')",
    "DROP TABLE temp.parts_vocabulary", "SELECT term FROM search_parts_idx",
    "SELECT term FROM temp.parts_vocabulary WHERE term >= ?1 ORDER BY term", "SELECT term FROM temp.parts_vocabulary"};
constexpr Index texts {"CREATE VIRTUAL TABLE temp.texts_vocabulary USING fts5vocab('main', 'search_texts', 'row')",
    "DROP TABLE temp.texts_vocabulary", "SELECT term FROM search_texts_idx",
    "SELECT term FROM temp.texts_vocabulary WHERE term >= ?1 ORDER BY term", "SELECT term FROM temp.texts_vocabulary"};

/// Lives in memory only, for the length of one look.
class Vocabulary {
public:
    Vocabulary(storage::ReadTransaction& tx, const Index& index) : m_tx(tx), m_index(index)
    {
        tx.query(index.makeVocabulary).next();
    }
    ~Vocabulary()
    {
        try {
            m_tx.query(m_index.dropVocabulary).next();
        } catch (...) { // ends with the connection at the latest
        }
    }
    Vocabulary(const Vocabulary&) = delete;
    Vocabulary& operator=(const Vocabulary&) = delete;

private:
    storage::ReadTransaction& m_tx;
    const Index& m_index;
};

/// Without the bytes of a letter that was cut in the middle.
QByteArray wholeLetters(QByteArray bytes)
{
    constexpr int longestLetter = 4;
    for (int cut = 0; cut < longestLetter && !bytes.isEmpty(); ++cut) {
        if (QString::fromUtf8(bytes).toUtf8() == bytes)
            return bytes;
        bytes.chop(1);
    }
    return bytes;
}

/// Whether the vocabulary has a term that begins so.
bool isHeld(storage::ReadTransaction& tx, const Index& index, const QByteArray& begin)
{
    const QByteArray whole = wholeLetters(begin);
    auto terms = tx.query(index.nextTerm, QString::fromUtf8(whole));
    while (terms.next() && terms.bytes(0).startsWith(whole)) {
        if (terms.bytes(0).startsWith(begin))
            return true;
    }
    return false;
}

qint64 strayWordsOf(storage::ReadTransaction& tx, const Index& index)
{
    const Vocabulary vocabulary(tx, index);
    qint64 stray = 0;
    auto rows = tx.query(index.beginnings);
    while (rows.next()) {
        const QByteArrayView stored = rows.bytes(0);
        if (stored.size() < 2 || stored.front() != wholeWords)
            continue;
        stray += isHeld(tx, index, stored.sliced(1).toByteArray()) ? 0 : 1;
    }
    return stray;
}

QByteArrayList livingTables(storage::ReadTransaction& tx)
{
    QByteArrayList tables {"sqlite_master"};
    auto rows = tx.query("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                         " AND name NOT LIKE 'sqlite_%' ORDER BY name");
    while (rows.next())
        tables << rows.text(0).toUtf8();
    return tables;
}

} // namespace

qint64 pageCount(storage::ReadTransaction& tx)
{
    auto rows = tx.query("SELECT page_count FROM pragma_page_count");
    return rows.next() ? rows.integer(0) : 0;
}

void visitPages(storage::ReadTransaction& tx, const std::function<void(QByteArrayView)>& visit)
{
    auto rows = tx.query("SELECT data FROM sqlite_dbpage('main')");
    while (rows.next())
        visit(rows.bytes(0));
}

void visitVocabulary(storage::ReadTransaction& tx, const std::function<void(QByteArrayView)>& visit)
{
    const Vocabulary vocabulary(tx, words);
    auto rows = tx.query(words.allTerms);
    while (rows.next())
        visit(rows.bytes(0));
}

qint64 countStrayWords(storage::ReadTransaction& tx)
{
    return strayWordsOf(tx, words) + strayWordsOf(tx, parts) + strayWordsOf(tx, texts);
}

void visitLivingValues(storage::ReadTransaction& tx, const std::function<void(QByteArrayView)>& visit)
{
    for (const QByteArray& table : livingTables(tx)) {
        const QByteArray sql = "SELECT * FROM \"" + table + '"';
        auto rows = tx.query(sql.constData());
        while (rows.next()) {
            for (int column = 0; column < rows.columnCount(); ++column) {
                const QByteArrayView value = rows.bytes(column);
                if (!value.isEmpty())
                    visit(value);
            }
        }
    }
}

void visitSearchTexts(storage::ReadTransaction& tx, const std::function<void(const QString&)>& visit)
{
    auto rows
        = tx.query("SELECT name, number, email, phone, city, street, organisation, tag, note, field, sensitive FROM"
                   " search_document");
    while (rows.next()) {
        for (int column = 0; column < rows.columnCount(); ++column)
            visit(rows.text(column));
    }
}

} // namespace aicms::retention::store
