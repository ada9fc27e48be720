// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/picture_header.h"

namespace aicms::base {

namespace {

/// Bytes as a number; the caller has made sure that they are there.
qint64 number(const QByteArray& bytes, qsizetype at, int count, bool bigEndian)
{
    qint64 value = 0;
    for (int i = 0; i < count; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[at + (bigEndian ? i : count - 1 - i)]);
        value = value * 256 + byte;
    }
    return value;
}
qint64 big(const QByteArray& bytes, qsizetype at, int count)
{
    return number(bytes, at, count, true);
}
qint64 little(const QByteArray& bytes, qsizetype at, int count)
{
    return number(bytes, at, count, false);
}

std::optional<PictureHeader> checked(const char* type, qint64 width, qint64 height)
{
    if (width <= 0 || height <= 0)
        return std::nullopt;
    return PictureHeader {QString::fromLatin1(type), width, height};
}

/// ITU-T T.81: segments up to the frame header, which has the size.
std::optional<PictureHeader> readJpeg(const QByteArray& bytes)
{
    qsizetype at = 2;
    while (at + 9 <= bytes.size()) {
        if (static_cast<unsigned char>(bytes[at]) != 0xFF)
            return std::nullopt;
        const auto marker = static_cast<unsigned char>(bytes[at + 1]);
        if (marker == 0xFF) { // a filling byte
            ++at;
            continue;
        }
        const bool standsAlone = marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7);
        if (standsAlone) {
            at += 2;
            continue;
        }
        const bool isFrame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (isFrame)
            return checked("image/jpeg", big(bytes, at + 7, 2), big(bytes, at + 5, 2));
        if (marker == 0xD9 || marker == 0xDA) // the picture itself, without a frame header before it
            return std::nullopt;
        at += 2 + big(bytes, at + 2, 2);
    }
    return std::nullopt;
}

/// RIFF with one of three kinds of content (the WebP container specification).
std::optional<PictureHeader> readWebp(const QByteArray& bytes)
{
    if (bytes.size() < 30)
        return std::nullopt;
    const QByteArray kind = bytes.mid(12, 4);
    if (kind == "VP8X")
        return checked("image/webp", little(bytes, 24, 3) + 1, little(bytes, 27, 3) + 1);
    if (kind == "VP8L") {
        const qint64 bits = little(bytes, 21, 4);
        return checked("image/webp", (bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1);
    }
    if (kind == "VP8 ")
        return checked("image/webp", little(bytes, 26, 2) & 0x3FFF, little(bytes, 28, 2) & 0x3FFF);
    return std::nullopt;
}

} // namespace

std::optional<PictureHeader> readPictureHeader(const QByteArray& bytes)
{
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return readJpeg(bytes);
    if (bytes.startsWith("\x89PNG\r\n\x1A\n") && bytes.size() >= 24)
        return checked("image/png", big(bytes, 16, 4), big(bytes, 20, 4));
    if ((bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a")) && bytes.size() >= 10)
        return checked("image/gif", little(bytes, 6, 2), little(bytes, 8, 2));
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return readWebp(bytes);
    if (bytes.startsWith("BM") && bytes.size() >= 26) {
        // The height of a picture that is stored from the top is negative.
        const auto height = static_cast<qint32>(little(bytes, 22, 4));
        return checked("image/bmp", static_cast<qint32>(little(bytes, 18, 4)), qAbs(static_cast<qint64>(height)));
    }
    return std::nullopt;
}

} // namespace aicms::base
