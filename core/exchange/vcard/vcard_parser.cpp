// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard/vcard_parser.h"

#include <algorithm>

namespace aicms::exchange {

namespace {

bool isFold(const QByteArray& line)
{
    return line.startsWith(' ') || line.startsWith('\t');
}

bool isMark(const QByteArray& line, const char* mark)
{
    return line.size() < 40 && line.trimmed().compare(mark, Qt::CaseInsensitive) == 0;
}
bool isBegin(const QByteArray& line)
{
    return isMark(line, "BEGIN:VCARD");
}
bool isEnd(const QByteArray& line)
{
    return isMark(line, "END:VCARD");
}

/// Version 2.1 lets the card of an agent begin on the line of the property, or on the next one.
bool beginsAgent(const QByteArray& line)
{
    constexpr qsizetype longest = 200;
    if (line.size() > longest)
        return false;
    const auto parsed = parseContentLine(line);
    return parsed && parsed->is("AGENT") && isBegin(parsed->value);
}

/// A line of base64 that was wrapped without a blank in front.
bool isBareBase64(const QByteArray& line)
{
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' || c == '/'
            || c == '=' || c == ' ';
    };
    return !line.trimmed().isEmpty() && std::all_of(line.begin(), line.end(), fits);
}

qsizetype trimmedLength(const QByteArray& value)
{
    qsizetype length = value.size();
    while (length > 0 && (value[length - 1] == ' ' || value[length - 1] == '\t'))
        --length;
    return length;
}

void addStray(std::vector<QByteArray>& strays, const QByteArray& line)
{
    const QByteArray words = line.trimmed();
    if (!words.isEmpty() && words != "\x1A" && strays.size() < VCardParser::mostStrays)
        strays.push_back(words.left(VCardParser::mostStrayBytes));
}

/// A line that is no property: behind a note most likely a line break in it that nobody escaped. Any other value would
/// be spoilt by it.
void addBreak(VCard& card, const QByteArray& line)
{
    if (card.lines.empty() || !card.lines.back().is("NOTE") || card.lines.back().isBase64())
        addStray(card.unread, line);
    else
        card.lines.back().value += '\n' + line;
}

} // namespace

void VCardParser::append(QByteArray& value, const QByteArray& more)
{
    const qsizetype room = std::max<qsizetype>(0, mostPropertyBytes - value.size());
    m_isCut = m_isCut || more.size() > room || m_lines.isCut();
    value.append(more.constData(), std::min(more.size(), room));
}

base::Result<bool> VCardParser::peek()
{
    if (m_hasNext)
        return true;
    auto found = m_lines.next(m_next);
    m_hasNext = found.value_or(false);
    return found;
}

/// The line that was looked at is used up.
void VCardParser::use()
{
    m_hasNext = false;
    if (m_keepsText)
        m_text += m_next + '\n';
}

base::Result<bool> VCardParser::take(QByteArray& line)
{
    auto found = peek();
    if (!found || !*found)
        return found;
    use();
    line.clear();
    append(line, m_next);
    return true;
}

base::Result<bool> VCardParser::nextUnfolded(QByteArray& line)
{
    m_isCut = false;
    auto found = take(line);
    if (!found || !*found)
        return found;
    while (true) {
        const auto more = peek();
        if (!more)
            return more;
        if (!*more || !isFold(m_next))
            return true;
        use();
        append(line, m_keepsFolds ? m_next : m_next.mid(1));
    }
}

base::Result<bool> VCardParser::findBegin(std::vector<QByteArray>& strays)
{
    QByteArray line;
    while (!m_hasBegin) {
        m_isCut = false;
        auto found = take(line);
        if (!found || !*found)
            return found;
        m_hasBegin = isBegin(line);
        if (!m_hasBegin)
            addStray(strays, line);
    }
    return true;
}

base::Result<void> VCardParser::completeValue(ContentLine& line)
{
    while (line.isQuotedPrintable() || line.isBase64()) {
        const auto more = peek();
        if (!more)
            return base::fail(more.error());
        const qsizetype length = trimmedLength(line.value);
        const bool isSoftBreak = line.isQuotedPrintable() && length > 0 && line.value[length - 1] == '=';
        if (!*more || isEnd(m_next) || (!isSoftBreak && !(line.isBase64() && isBareBase64(m_next))))
            return {};
        if (isSoftBreak)
            line.value.truncate(length - 1);
        use();
        append(line.value, m_next);
    }
    return {};
}

base::Result<void> VCardParser::readAgent(ContentLine& agent)
{
    agent.value = "BEGIN:VCARD";
    QByteArray line;
    for (int depth = 1; depth > 0;) {
        const auto found = take(line);
        if (!found)
            return base::fail(found.error());
        if (!*found)
            return {};
        depth += isBegin(line) || beginsAgent(line) ? 1 : isEnd(line) ? -1 : 0;
        append(agent.value, '\n' + line);
    }
    return {};
}

base::Result<void> VCardParser::readLines(VCard& card)
{
    QByteArray line;
    while (true) {
        const auto found = nextUnfolded(line);
        if (!found)
            return base::fail(found.error());
        if (!*found) {
            card.isOpen = card.isCutOff = true;
            return {};
        }
        if (isEnd(line))
            return {};
        if (isBegin(line)) {
            if (!card.lines.empty() && card.lines.back().is("AGENT") && card.lines.back().value.trimmed().isEmpty()) {
                if (const auto read = readAgent(card.lines.back()); !read)
                    return read;
                continue;
            }
            card.isOpen = m_hasBegin = true;
            return {};
        }
        if (line.trimmed().isEmpty())
            continue;
        auto parsed = parseContentLine(line);
        if (!parsed) {
            addBreak(card, line);
            continue;
        }
        if (const auto completed = beginsAgent(line) ? readAgent(*parsed) : completeValue(*parsed); !completed)
            return completed;
        parsed->isCut = m_isCut;
        m_keepsFolds = m_keepsFolds || (parsed->is("VERSION") && parsed->value.trimmed() == "2.1");
        card.isTooLarge = card.isTooLarge || m_isCut || card.lines.size() >= mostLines;
        if (card.lines.size() < mostLines)
            card.lines.push_back(std::move(*parsed));
    }
}

base::Result<bool> VCardParser::next(VCard& card)
{
    card = {};
    m_keepsFolds = false;
    auto found = findBegin(card.strays);
    if (!found || !*found)
        return found;
    m_hasBegin = false;
    card.number = ++m_number;
    m_text.clear();
    if (const auto read = readLines(card); !read)
        return base::fail(read.error());
    card.text = m_text;
    // What stands behind its END can be told with this card only: it may be the last one.
    if (const auto more = findBegin(card.strays); !more)
        return more;
    return true;
}

} // namespace aicms::exchange
