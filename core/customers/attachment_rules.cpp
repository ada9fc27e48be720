// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/attachment_rules.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace aicms::customers {

namespace {

constexpr qsizetype pdfMarkWithin = 1024; // ISO 32000-1, Annex H, note 13

struct Signature {
    const char* bytes;
    int length;
    AttachmentKind kind;
};
constexpr std::array signatures {
    Signature {"\xFF\xD8\xFF", 3, AttachmentKind::Jpeg},
    Signature {"\x89PNG\r\n\x1A\n", 8, AttachmentKind::Png},
    Signature {"GIF87a", 6, AttachmentKind::Gif},
    Signature {"GIF89a", 6, AttachmentKind::Gif},
    Signature {"II*\0", 4, AttachmentKind::Tiff},
    Signature {"MM\0*", 4, AttachmentKind::Tiff},
};

bool isControl(char16_t c)
{
    return (c < 0x20 && c != u'\n' && c != u'\r' && c != u'\t' && c != u'\f') || c == 0x7F;
}

bool isCleanText(const QString& text)
{
    return std::ranges::none_of(text, [](QChar c) { return isControl(c.unicode()); });
}

bool decodesCleanly(const QByteArray& bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder.decode(bytes);
    return !decoder.hasError() && isCleanText(text);
}

bool isText(const QByteArray& bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return bytes.size() % 2 == 0 && decodesCleanly(bytes, QStringConverter::Utf16);
    if (decodesCleanly(bytes, QStringConverter::Utf8))
        return true;
    // Windows-1252 and its like: any byte but the control characters, and mostly the letters of ASCII.
    const bool isClean = std::ranges::none_of(bytes, [](char c) { return isControl(static_cast<unsigned char>(c)); });
    const auto ascii = std::ranges::count_if(bytes, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    return isClean && ascii * 10 >= bytes.size() * 7;
}

bool turnsDirection(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200E || code == 0x200F
        || code == 0x061C;
}

} // namespace

QString attachmentKindCode(AttachmentKind kind)
{
    switch (kind) {
    case AttachmentKind::Pdf: return QStringLiteral("pdf");
    case AttachmentKind::Jpeg: return QStringLiteral("jpeg");
    case AttachmentKind::Png: return QStringLiteral("png");
    case AttachmentKind::Gif: return QStringLiteral("gif");
    case AttachmentKind::Webp: return QStringLiteral("webp");
    case AttachmentKind::Tiff: return QStringLiteral("tiff");
    case AttachmentKind::Bitmap: return QStringLiteral("bmp");
    case AttachmentKind::Text: return QStringLiteral("text");
    }
    return {};
}

std::optional<AttachmentKind> kindOfContent(const QByteArray& bytes)
{
    for (const Signature& signature : signatures) {
        if (bytes.startsWith(QByteArrayView(signature.bytes, signature.length)))
            return signature.kind;
    }
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return AttachmentKind::Webp;
    // "BM" alone begins many a text: the header's reserved bytes are zero.
    if (bytes.startsWith("BM") && bytes.size() > 26 && bytes.mid(6, 4) == QByteArray(4, '\0'))
        return AttachmentKind::Bitmap;
    const qsizetype pdf = bytes.left(pdfMarkWithin).indexOf("%PDF-");
    if (pdf == 0
        || (pdf > 0 && !bytes.startsWith("PK") && !bytes.startsWith("MZ")
            && !bytes.startsWith("\x7F"
                                 "ELF")))
        return AttachmentKind::Pdf;
    return isText(bytes) ? std::optional(AttachmentKind::Text) : std::nullopt;
}

QString cleanFileName(const QString& name)
{
    QString clean = name.normalized(QString::NormalizationForm_C);
    clean.replace(QLatin1Char('\\'), QLatin1Char('/'));
    clean = clean.section(QLatin1Char('/'), -1);
    erase_if(clean, [](QChar c) {
        return c.category() == QChar::Other_Control || turnsDirection(c) || QStringView(u":*?\"<>|").contains(c);
    });
    clean = clean.simplified();
    while (clean.startsWith(QLatin1Char('.')))
        clean.remove(0, 1);
    while (clean.endsWith(QLatin1Char('.')) || clean.endsWith(QLatin1Char(' ')))
        clean.chop(1);
    if (clean.isEmpty())
        return QStringLiteral("file");
    if (clean.size() <= limits::attachmentName)
        return clean;
    const qsizetype dot = clean.lastIndexOf(QLatin1Char('.'));
    const QString ending = dot > 0 && clean.size() - dot <= 10 ? clean.mid(dot) : QString();
    return clean.left(limits::attachmentName - ending.size()) + ending;
}

QString safeEnding(AttachmentKind kind)
{
    switch (kind) {
    case AttachmentKind::Text: return QStringLiteral(".txt");
    case AttachmentKind::Jpeg: return QStringLiteral(".jpg");
    default: return QLatin1Char('.') + attachmentKindCode(kind);
    }
}

} // namespace aicms::customers
