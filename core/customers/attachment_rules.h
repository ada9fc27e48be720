// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/attachment.h"

namespace aicms::customers {

namespace limits {
constexpr qint64 attachmentMiB = 25; ///< for one file, when the business sets nothing else
constexpr qint64 mostAttachmentMiB = 200; ///< the most that it may set: a file is held in memory once
constexpr int attachmentName = 200;
} // namespace limits

/// What the bytes are, by their first ones and, of a text, by all of them; nothing for what is none of these kinds
/// (programs, office files, archives). A text is UTF-8, UTF-16 with its mark, or eight-bit without control characters.
std::optional<AttachmentKind> kindOfContent(const QByteArray& bytes);

/// The name without folders, control characters and signs that turn the direction of writing (which make "gpj.exe" of
/// "exe.jpg"), in NFC and at most `limits::attachmentName` long, its ending kept; "file" when nothing is left.
QString cleanFileName(const QString& name);

/// The ending under which a viewer gets it, by its content: ".pdf", ".txt", ... A page of HTML is opened as plain text.
QString safeEnding(AttachmentKind kind);

} // namespace aicms::customers
