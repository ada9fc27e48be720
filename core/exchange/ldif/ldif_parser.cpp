// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ldif/ldif_parser.h"

#include <algorithm>
#include <array>

namespace aicms::exchange {

namespace {

QByteArray withoutOptions(const QByteArray& name)
{
    const qsizetype semicolon = name.indexOf(';');
    return (semicolon < 0 ? name : name.left(semicolon)).trimmed().toLower();
}

} // namespace

std::vector<QByteArray> LdifRecord::values(const char* name) const
{
    std::vector<QByteArray> found;
    for (const Attribute& attribute : attributes) {
        if (attribute.name == name)
            found.push_back(attribute.value);
    }
    return found;
}

bool LdifRecord::isList() const
{
    static constexpr std::array classes {
        "groupofnames", "groupofuniquenames", "mozillaabpersonalphalist", "mailgroup", "group", "posixgroup"};
    const std::vector<QByteArray> own = values("objectclass");
    return std::any_of(own.begin(), own.end(), [](const QByteArray& value) {
        return std::any_of(
            classes.begin(), classes.end(), [&value](const char* name) { return value.trimmed().toLower() == name; });
    });
}

base::Result<bool> LdifParser::peek()
{
    if (m_hasNext)
        return true;
    auto found = m_lines.next(m_next);
    m_hasNext = found.value_or(false);
    m_isCut = m_isCut || m_lines.isCut();
    return found;
}

base::Result<bool> LdifParser::nextUnfolded(QByteArray& line, QByteArray& text)
{
    auto found = peek();
    if (!found || !*found)
        return found;
    line = m_next;
    m_hasNext = false;
    if (m_keepsText)
        text += m_next + '\n';
    while (true) {
        const auto more = peek();
        if (!more)
            return more;
        if (!*more || !m_next.startsWith(' '))
            return true;
        m_hasNext = false;
        if (m_keepsText)
            text += m_next + '\n';
        const qsizetype room = std::max<qsizetype>(0, mostValueBytes - line.size());
        m_isCut = m_isCut || m_next.size() - 1 > room;
        line.append(m_next.constData() + 1, std::min(m_next.size() - 1, room));
    }
}

void LdifParser::add(LdifRecord& record, const QByteArray& line) const
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0) {
        if (record.unread.size() < mostUnread)
            record.unread.push_back(line.trimmed().left(mostUnreadBytes));
        return;
    }
    LdifRecord::Attribute attribute;
    attribute.name = withoutOptions(line.left(colon));
    const char sign = colon + 1 < line.size() ? line[colon + 1] : '\0';
    attribute.isBinary = sign == ':';
    const QByteArray value = line.mid(colon + (sign == ':' || sign == '<' ? 2 : 1)).trimmed();
    attribute.value = value;
    if (attribute.isBinary) {
        const auto decoded = QByteArray::fromBase64Encoding(value, QByteArray::AbortOnBase64DecodingErrors);
        record.isBroken = record.isBroken || !decoded;
        attribute.value = decoded.decoded;
    }
    if (attribute.name == "dn")
        record.dn = attribute.value;
    else if (attribute.name == "changetype")
        record.isChange = record.isChange || attribute.value.toLower() != "add";
    else if (record.attributes.size() < mostLines)
        record.attributes.push_back(std::move(attribute));
    else
        record.isTooLarge = true;
}

base::Result<bool> LdifParser::next(LdifRecord& record)
{
    record = {};
    m_isCut = false;
    bool hasLines = false;
    QByteArray line;
    while (true) {
        const auto more = peek();
        if (!more)
            return more;
        const bool isNextDn = *more && m_next.size() > 3 && m_next.left(3).toLower() == "dn:";
        if (isNextDn && hasLines && !record.dn.isEmpty()) // the blank line between two records is missing
            break;
        const auto found = nextUnfolded(line, record.text);
        if (!found)
            return found;
        if (!*found || line.trimmed().isEmpty()) {
            if (hasLines || !*found)
                break;
            continue;
        }
        if (line.startsWith('#') || (!hasLines && line.left(8).toLower() == "version:"))
            continue;
        hasLines = true;
        add(record, line);
    }
    record.isCut = m_isCut;
    record.number = hasLines ? ++m_number : m_number;
    return hasLines;
}

std::vector<std::pair<QByteArray, QByteArray>> partsOfDn(const QByteArray& dn)
{
    std::vector<std::pair<QByteArray, QByteArray>> parts;
    QByteArray piece;
    const auto take = [&] {
        const qsizetype equals = piece.indexOf('=');
        if (equals > 0)
            parts.emplace_back(piece.left(equals).trimmed().toLower(), piece.mid(equals + 1).trimmed());
        piece.clear();
    };
    for (qsizetype i = 0; i < dn.size(); ++i) {
        if (dn[i] == '\\' && i + 1 < dn.size()) {
            piece += dn[++i];
        } else if (dn[i] == ',') {
            take();
        } else {
            piece += dn[i];
        }
    }
    take();
    return parts;
}

QByteArray normalisedDn(const QByteArray& dn)
{
    QByteArray text;
    for (const auto& [name, value] : partsOfDn(dn))
        text += name + '=' + value.simplified().toLower() + ',';
    return text;
}

} // namespace aicms::exchange
