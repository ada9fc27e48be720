// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/attachment.h"
#include "core/storage/transaction.h"

#include <functional>
#include <vector>

namespace aicms::customers {

/// The SQL of attached files. All throw base::Failure.
base::AttachmentId insertAttachment(
    storage::WriteTransaction& tx, const Attachment& attachment, const QByteArray& bytes);
std::optional<Attachment> readAttachment(storage::ReadTransaction& tx, base::AttachmentId id);
/// Those not removed, the newest first.
std::vector<Attachment> attachmentsOf(storage::ReadTransaction& tx, base::CustomerId customer);
/// Calls `take` with each piece in order. Damaged "attachment" when a piece is missing.
void readBytes(storage::ReadTransaction& tx, const Attachment& attachment,
    const std::function<void(const QByteArray& piece)>& take);
/// With exactly those bytes: one that is there, else one that was removed, the newest of them.
std::optional<Attachment> attachmentWith(
    storage::ReadTransaction& tx, base::CustomerId customer, const QByteArray& digest);
/// No other file of the customer that is not removed has the same bytes.
bool isOnlyCopy(storage::ReadTransaction& tx, const Attachment& attachment);
void setRemovedAt(storage::WriteTransaction& tx, base::AttachmentId id, std::optional<base::UtcTime> removedAt);
/// Deletes for good what was removed before that time. Answers the ids.
std::vector<base::AttachmentId> forgetRemoved(storage::WriteTransaction& tx, base::UtcTime before);
bool hasRemoved(storage::ReadTransaction& tx);
bool hasAttachments(storage::ReadTransaction& tx, base::CustomerId customer); ///< removed ones too

qint64 readAttachmentLimit(storage::ReadTransaction& tx); ///< bytes
void writeAttachmentLimit(storage::WriteTransaction& tx, qint64 mebibytes);

} // namespace aicms::customers
