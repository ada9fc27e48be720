// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/json_scanner.h"

namespace aicms::exchange {

namespace {

constexpr qint64 jsonPieceBytes = 64 * 1024;
constexpr qsizetype longestKey = 100;

base::Error damagedJson()
{
    return {base::ErrorKind::Unsupported, QStringLiteral("json")};
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

base::Result<bool> JsonScanner::fill()
{
    if (m_at < m_piece.size())
        return true;
    m_piece = m_device.read(jsonPieceBytes);
    m_at = 0;
    if (m_piece.isEmpty() && !m_device.atEnd())
        return base::fail(base::ErrorKind::InputOutput, m_device.errorString());
    if (m_bytes == 0 && m_piece.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
    m_bytes += m_piece.size();
    return m_at < m_piece.size();
}

base::Result<char> JsonScanner::peekToken()
{
    while (true) {
        const auto more = fill();
        if (!more)
            return base::fail(more.error());
        if (!*more)
            return '\0';
        const char c = m_piece[m_at];
        if (!isSpace(c))
            return c == '\0' ? ' ' : c; // NUL is no JSON and must not look like the end
        ++m_at;
    }
}

base::Result<void> JsonScanner::findArray()
{
    const auto first = peekToken();
    if (!first)
        return base::fail(first.error());
    if (*first == '{') {
        if (const auto found = findCustomers(); !found)
            return found;
    }
    const auto bracket = peekToken();
    if (!bracket)
        return base::fail(bracket.error());
    if (*bracket != '[')
        return base::fail(damagedJson());
    ++m_at;
    m_place = Place::InArray;
    return {};
}

/// Goes through the outermost object up to the value of "customers".
base::Result<void> JsonScanner::findCustomers()
{
    ++m_at; // the brace
    while (true) {
        const auto c = peekToken();
        if (!c)
            return base::fail(c.error());
        if (*c == ',') {
            ++m_at;
            continue;
        }
        if (*c != '"')
            return base::fail(damagedJson());
        const auto key = readKey();
        if (!key)
            return base::fail(key.error());
        const auto colon = peekToken();
        if (!colon)
            return base::fail(colon.error());
        if (*colon != ':')
            return base::fail(damagedJson());
        ++m_at;
        if (*key == "customers")
            return {};
        Entry other;
        if (const auto read = readValue(other); !read)
            return read;
        if (other.isCutOff)
            return base::fail(damagedJson());
    }
}

base::Result<QByteArray> JsonScanner::readKey()
{
    Entry key;
    if (const auto read = readValue(key); !read)
        return base::fail(read.error());
    if (key.isCutOff || key.bytes.size() > longestKey)
        return base::fail(damagedJson());
    return key.bytes.mid(1, key.bytes.size() - 2);
}

/// Takes one byte of a value that is not finished.
void JsonScanner::scanValue(Entry& entry, char c)
{
    if (m_isInString) {
        const bool isEnd = c == '"' && !m_isEscaped;
        m_isEscaped = c == '\\' && !m_isEscaped;
        m_isInString = !isEnd;
    } else if (c == '"') {
        m_isInString = true;
    } else if (c == '{' || c == '[') {
        ++m_depth;
    } else if (c == '}' || c == ']') {
        --m_depth;
    }
    entry.isTooDeep = entry.isTooDeep || m_depth > mostDepth;
    if (entry.bytes.size() < mostEntryBytes && !entry.isTooDeep)
        entry.bytes += c;
    else
        entry.isTooLarge = !entry.isTooDeep;
}

base::Result<void> JsonScanner::readValue(Entry& entry)
{
    m_depth = 0;
    m_isInString = m_isEscaped = false;
    const auto first = peekToken();
    if (!first)
        return base::fail(first.error());
    const bool isClosed = *first == '{' || *first == '[' || *first == '"'; // the value itself says where it ends
    while (true) {
        const auto more = fill();
        if (!more)
            return base::fail(more.error());
        if (!*more) {
            entry.isCutOff = true;
            return {};
        }
        const char c = m_piece[m_at];
        if (!isClosed && (isSpace(c) || c == ',' || c == ']' || c == '}' || c == ':'))
            return entry.bytes.isEmpty() ? base::Result<void>(base::fail(damagedJson())) : base::Result<void>();
        scanValue(entry, c);
        ++m_at;
        if (isClosed && m_depth == 0 && !m_isInString)
            return {};
    }
}

base::Result<bool> JsonScanner::next(Entry& entry)
{
    entry = {};
    if (m_place == Place::Start) {
        if (const auto found = findArray(); !found)
            return base::fail(found.error());
    }
    while (m_place == Place::InArray) {
        const auto c = peekToken();
        if (!c)
            return base::fail(c.error());
        if (*c == ',') {
            ++m_at;
            continue;
        }
        if (*c == ']' || *c == '\0') {
            m_isTruncated = m_isTruncated || *c == '\0';
            m_place = Place::End;
            break;
        }
        if (const auto read = readValue(entry); !read)
            return base::fail(read.error());
        m_isTruncated = m_isTruncated || entry.isCutOff;
        return true;
    }
    return false;
}

} // namespace aicms::exchange
