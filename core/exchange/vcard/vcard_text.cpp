// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard/vcard_text.h"

#include "core/exchange/text/charset.h"

namespace aicms::exchange {

namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

} // namespace

QByteArray decodeQuotedPrintable(const QByteArray& bytes)
{
    QByteArray plain;
    plain.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] != '=') {
            plain += bytes[i];
            continue;
        }
        const int high = i + 1 < bytes.size() ? hexValue(bytes[i + 1]) : -1;
        const int low = i + 2 < bytes.size() ? hexValue(bytes[i + 2]) : -1;
        const bool isFold = i + 1 < bytes.size() && (bytes[i + 1] == ' ' || bytes[i + 1] == '\t');
        if (high >= 0 && low >= 0) {
            plain += static_cast<char>(high * 16 + low);
            i += 2;
        } else if (!isFold) { // before a fold it was a soft break
            plain += '=';
        }
    }
    return plain;
}

std::optional<QString> textOf(const ContentLine& line, TextEncoding fileEncoding)
{
    const QByteArray bytes = line.isQuotedPrintable() ? decodeQuotedPrintable(line.value)
        : line.isBase64()                             ? QByteArray::fromBase64(line.value)
                                                      : line.value;
    if (const QByteArray charset = line.parameter("CHARSET"); !charset.isEmpty()) {
        if (auto text = decodeCharset(bytes, QString::fromLatin1(charset)))
            return text;
    }
    return decodeBytes(bytes, fileEncoding);
}

QString unescapeText(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            plain += text[i];
            continue;
        }
        const QChar next = text[i + 1];
        const bool isEscape = QStringView(u"nN,;:\\").contains(next);
        if (!isEscape) {
            plain += u'\\'; // a path of Windows
            continue;
        }
        plain += next.toLower() == u'n' ? QChar(u'\n') : next;
        ++i;
    }
    return plain;
}

QStringList splitEscaped(const QString& text, QChar separator)
{
    QStringList pieces;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\') {
            ++i;
        } else if (text[i] == separator) {
            pieces.append(unescapeText(QStringView(text).mid(begin, i - begin)));
            begin = i + 1;
        }
    }
    pieces.append(unescapeText(QStringView(text).mid(begin)));
    return pieces;
}

QStringList componentsOf(const QString& text, bool hasLists, const QString& glue)
{
    if (!hasLists)
        return splitEscaped(text, u';');
    QStringList components;
    qsizetype begin = 0;
    const auto take = [&](qsizetype end) {
        QStringList values = splitEscaped(text.mid(begin, end - begin), u',');
        for (QString& value : values)
            value = value.trimmed();
        values.removeAll(QString());
        components.append(values.join(glue));
        begin = end + 1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == u';')
            take(i);
    }
    take(text.size());
    return components;
}

QString escapeText(const QString& text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n') {
            escaped += QLatin1String("\\n");
            continue;
        }
        if (c == u'\\' || c == u',' || c == u';')
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

} // namespace aicms::exchange
