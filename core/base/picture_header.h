// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace aicms::base {

/// What a picture says of itself before anybody decodes it: so that a small file that would fill the memory is seen in
/// time.
struct PictureHeader {
    QString mediaType; ///< "image/jpeg", "image/png", "image/gif", "image/webp", "image/bmp"
    qint64 width = 0; ///< pixels
    qint64 height = 0;
    qint64 pixels() const { return width * height; }
    friend bool operator==(const PictureHeader&, const PictureHeader&) = default;
};

/// Looks at the bytes that give the size (JPEG, PNG, GIF, WebP, BMP); empty when it is none of these or damaged there.
std::optional<PictureHeader> readPictureHeader(const QByteArray& bytes);

} // namespace aicms::base
