// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/json_scanner.h"

#include "core/exchange/json/json_keys.h"

namespace aicms::exchange {

namespace {

constexpr qint64 jsonPieceBytes = 64 * 1024;
constexpr qsizetype longestKey = 100;

base::Error damagedJson()
{
    return {base::ErrorKind::Unsupported, QStringLiteral("json")};
}

base::Error unknownVersion(const QByteArray& version)
{
    return {base::ErrorKind::Unsupported, QStringLiteral("json_version"), version.toLongLong()};
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
        ++m_at;
        m_isInObject = true;
        const auto found = readMembers();
        if (!found || !*found)
            return base::fail(found ? damagedJson() : found.error());
    }
    const auto bracket = peekToken();
    if (!bracket)
        return base::fail(bracket.error());
    if (*bracket != '[')
        return base::fail(damagedJson());
    if (!isKnownVersion())
        return base::fail(unknownVersion(m_version));
    ++m_at;
    m_place = Place::InArray;
    return {};
}

/// Goes through the outermost object up to the value of "customers", or to its end: false. A version of our own format
/// that is not known is an error wherever it stands.
base::Result<bool> JsonScanner::readMembers()
{
    while (true) {
        const auto c = peekToken();
        if (!c)
            return base::fail(c.error());
        if (*c == ',') {
            ++m_at;
            continue;
        }
        if (*c != '"')
            return false;
        const auto key = readKey();
        if (!key)
            return base::fail(key.error());
        const auto colon = peekToken();
        if (!colon)
            return base::fail(colon.error());
        if (*colon != ':')
            return base::fail(damagedJson());
        ++m_at;
        if (*key == "customers" && m_place == Place::Start)
            return true;
        Entry other;
        if (const auto read = readValue(other); !read)
            return base::fail(read.error());
        if (other.isCutOff)
            return base::fail(damagedJson());
        if (*key == "format")
            m_isForeign = other.bytes != '"' + QByteArray(keys::formatName.data()) + '"';
        else if (*key == "version")
            m_version = other.bytes;
    }
}

bool JsonScanner::isKnownVersion() const
{
    return m_isForeign || m_version.isEmpty() || m_version == QByteArray::number(keys::formatVersion);
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

/// Behind the array: the version may stand there. What is no JSON there is nobody's loss.
base::Result<bool> JsonScanner::finish()
{
    if (!m_isInObject || m_isTruncated)
        return false;
    ++m_at; // the bracket
    const auto rest = readMembers();
    if (!rest && rest.error().kind == base::ErrorKind::InputOutput)
        return rest;
    return isKnownVersion() ? base::Result<bool>(false) : base::fail(unknownVersion(m_version));
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
            return finish();
        }
        if (const auto read = readValue(entry); !read)
            return base::fail(read.error());
        m_isTruncated = m_isTruncated || entry.isCutOff;
        return true;
    }
    return false;
}

} // namespace aicms::exchange
