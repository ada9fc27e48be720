// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace aicms::customers {

/// What a file is by its content; its ending says nothing.
enum class AttachmentKind { Pdf, Jpeg, Png, Gif, Webp, Tiff, Bitmap, Text };
QString attachmentKindCode(AttachmentKind kind); ///< "pdf", "jpeg", ..., "text"

/// A file that belongs to a customer. Its bytes stand in the database, in pieces.
struct Attachment {
    base::AttachmentId id = {};
    base::CustomerId customer = {};
    QString name = {}; ///< as the file was called, without a path
    AttachmentKind kind = AttachmentKind::Text;
    qint64 size = 0; ///< bytes
    QByteArray digest = {}; ///< SHA-256 of the bytes
    Provenance provenance = {}; ///< who added it, when, and why it is held
    std::optional<base::UtcTime> removedAt = {};
    friend bool operator==(const Attachment&, const Attachment&) = default;
};

} // namespace aicms::customers
