// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard/content_line.h"

#include <algorithm>
#include <array>

namespace aicms::exchange {

namespace {

/// Most parameters of one property; no program writes a tenth of it.
constexpr std::size_t mostParameters = 100;

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

/// The end of the parameter that begins at `at`: the next semicolon or colon outside quotes. A quote that is never
/// closed is a character like others.
qsizetype parameterEnd(const QByteArray& line, qsizetype at)
{
    const qsizetype begin = at;
    bool isQuoted = false;
    for (; at < line.size(); ++at) {
        if (line[at] == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (line[at] == ';' || line[at] == ':'))
            return at;
    }
    if (!isQuoted)
        return at;
    const auto end = std::find_if(line.begin() + begin, line.end(), [](char c) { return c == ';' || c == ':'; });
    return end - line.begin();
}

/// ^n, ^' and ^^ of RFC 6868.
QByteArray decodeCarets(QByteArray value)
{
    if (!value.contains('^'))
        return value;
    QByteArray plain;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char next = i + 1 < value.size() ? value[i + 1] : '\0';
        const bool isEscape = value[i] == '^' && (next == 'n' || next == '^' || next == '\'');
        if (!isEscape) {
            plain += value[i];
            continue;
        }
        plain += next == 'n' ? '\n' : next == '^' ? '^' : '"';
        ++i;
    }
    return plain;
}

QByteArray unquoted(QByteArray value)
{
    value = value.trimmed();
    if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
        value = value.mid(1, value.size() - 2);
    return decodeCarets(value);
}

/// Version 2.1 leaves out the names of parameters.
QByteArray nameOfBareWord(const QByteArray& word)
{
    static constexpr std::array encodings {"QUOTED-PRINTABLE", "BASE64", "7BIT", "8BIT"};
    static constexpr std::array locations {"INLINE", "URL", "CID", "CONTENT-ID"};
    const auto isOneOf = [&word](const auto& words) {
        return std::any_of(words.begin(), words.end(), [&word](const char* other) { return word == other; });
    };
    return isOneOf(encodings) ? "ENCODING" : isOneOf(locations) ? "VALUE" : "TYPE";
}

void addParameter(ContentLine& line, const QByteArray& piece)
{
    if (line.parameters.size() >= mostParameters)
        return;
    const qsizetype equals = piece.indexOf('=');
    if (equals < 0) {
        const QByteArray word = piece.trimmed();
        if (!word.isEmpty())
            line.parameters.push_back({nameOfBareWord(word.toUpper()), word});
        return;
    }
    line.parameters.push_back({piece.left(equals).trimmed().toUpper(), unquoted(piece.mid(equals + 1))});
}

} // namespace

std::optional<ContentLine> parseContentLine(const QByteArray& line)
{
    ContentLine parsed;
    qsizetype at = 0;
    while (at < line.size() && (isNameCharacter(line[at]) || line[at] == '.'))
        ++at;
    if (at == 0 || at >= line.size() || (line[at] != ':' && line[at] != ';'))
        return std::nullopt;
    const QByteArray head = line.left(at);
    const qsizetype dot = head.lastIndexOf('.');
    parsed.group = head.left(std::max<qsizetype>(dot, 0)).toLower();
    parsed.name = head.mid(dot + 1).toUpper();
    while (at < line.size() && line[at] == ';') {
        const qsizetype end = parameterEnd(line, at + 1);
        addParameter(parsed, line.mid(at + 1, end - at - 1));
        at = end;
    }
    if (at >= line.size() || parsed.name.isEmpty())
        return std::nullopt;
    parsed.value = line.mid(at + 1);
    return parsed;
}

QByteArray ContentLine::parameter(const char* parameterName) const
{
    const auto found = std::find_if(
        parameters.begin(), parameters.end(), [&](const Parameter& p) { return p.name == parameterName; });
    return found == parameters.end() ? QByteArray() : found->value;
}

QStringList ContentLine::types() const
{
    static const QStringList silent {QStringLiteral("voice"), QStringLiteral("internet"), QStringLiteral("pref"),
        QStringLiteral("text"), QStringLiteral("msg"), QStringLiteral("x-other")};
    QStringList words;
    for (const Parameter& p : parameters) {
        if (p.name != "TYPE")
            continue;
        const QStringList values = QString::fromUtf8(p.value).toLower().split(QLatin1Char(','));
        for (const QString& text : values) {
            const QString word = text.trimmed();
            if (!word.isEmpty() && !silent.contains(word) && !words.contains(word))
                words.append(word);
        }
    }
    return words;
}

bool ContentLine::isPreferred() const
{
    const auto says = [](const Parameter& p) {
        return (p.name == "PREF" && p.value.trimmed() == "1")
            || (p.name == "TYPE" && p.value.toLower().split(',').contains("pref"));
    };
    return std::any_of(parameters.begin(), parameters.end(), says);
}

bool ContentLine::isQuotedPrintable() const
{
    return parameter("ENCODING").compare("QUOTED-PRINTABLE", Qt::CaseInsensitive) == 0;
}

bool ContentLine::isBase64() const
{
    const QByteArray encoding = parameter("ENCODING").toUpper();
    return encoding == "BASE64" || encoding == "B";
}

} // namespace aicms::exchange
