// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text/charset.h"

#include "core/exchange/text/text_decoder.h"

#if __has_include(<iconv.h>)
#include "core/exchange/text/iconv_converter.h"
#endif

#include <QRegularExpression>

namespace aicms::exchange {

namespace {

std::optional<QString> decode(TextEncoding encoding, const QByteArray& bytes)
{
    QString text = TextDecoder(encoding).decode(bytes, true);
    return text.contains(QChar(TextDecoder::invalidMark)) ? std::nullopt : std::optional(std::move(text));
}

#if __has_include(<iconv.h>)
/// Only encodings that address books were written in: a file must not choose among all that iconv has.
bool isExpected(const QString& name)
{
    static const QRegularExpression expected(
        QStringLiteral("^(iso-8859-\\d{1,2}|(windows-|cp)(1250|1251|1252|1253|1254|1255|1256|1257|1258|437|850|866|"
                       "874|932|936|949|950)|koi8-[ru]|gb2312|gbk|gb18030|big5|euc-(jp|kr|tw)|iso-2022-(jp|kr)|"
                       "tis-620|macintosh)$"));
    return expected.match(name).hasMatch();
}

std::optional<QString> decodeByIconv(const QByteArray& bytes, const QString& name)
{
    if (!isExpected(name))
        return std::nullopt;
    const QByteArray code = (name.startsWith(u"windows-") ? QStringLiteral("cp") + name.mid(8) : name).toLatin1();
    IconvConverter converter({code.constData(), name.toLatin1().constData()});
    if (!converter.isValid())
        return std::nullopt;
    QString text;
    converter.convert(bytes.constData(), bytes.size(), true, TextDecoder::invalidMark, text);
    return text.contains(QChar(TextDecoder::invalidMark)) ? std::nullopt : std::optional(std::move(text));
}
#endif

} // namespace

std::optional<QString> decodeBytes(const QByteArray& bytes, TextEncoding fileEncoding)
{
    if (auto text = decode(TextEncoding::Utf8, bytes))
        return text;
    const TextEncoding encoding = isLegacyEncoding(fileEncoding) ? fileEncoding : guessEncoding(bytes, true).encoding;
    return isLegacyEncoding(encoding) && isEncodingAvailable(encoding) ? decode(encoding, bytes) : std::nullopt;
}

std::optional<QString> decodeCharset(const QByteArray& bytes, const QString& name)
{
    const QString code = name.trimmed().toLower();
    if (code == u"us-ascii" || code == u"ascii") // what claims to be ASCII and is not is mostly UTF-8
        return decode(TextEncoding::Utf8, bytes);
    if (const auto encoding = encodingFromCode(code); encoding && isEncodingAvailable(*encoding))
        return decode(*encoding, bytes);
#if __has_include(<iconv.h>)
    return decodeByIconv(bytes, code);
#else
    return std::nullopt;
#endif
}

} // namespace aicms::exchange
