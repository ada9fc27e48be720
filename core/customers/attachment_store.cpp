// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/attachment_store.h"

#include "core/base/error.h"
#include "core/customers/attachment_rules.h"
#include "core/customers/provenance_store.h"

#include <algorithm>

namespace aicms::customers {

namespace {

/// Small enough that no page cache is swept by one file, large enough that few rows are touched.
constexpr qsizetype pieceSize = 256 * 1024;
constexpr qint64 mebibyte = 1024 * 1024;
const QString limitName = QStringLiteral("attachment_limit_mib");

Attachment attachmentFrom(const storage::Rows& rows, ProvenanceReader& provenances)
{
    Attachment attachment {rows.id<base::AttachmentId>(0), rows.id<base::CustomerId>(1), rows.text(2),
        static_cast<AttachmentKind>(rows.integer(3)), rows.integer(4), rows.blob(5), provenances.byId(rows.integer(6)),
        {}};
    if (!rows.isNull(7))
        attachment.removedAt = rows.time(7);
    return attachment;
}

} // namespace

base::AttachmentId insertAttachment(
    storage::WriteTransaction& tx, const Attachment& attachment, const QByteArray& bytes)
{
    ProvenanceWriter provenances(tx);
    const base::AttachmentId id {
        tx.insert("INSERT INTO attachment (customer_id, name, kind, size, digest, provenance_id)"
                  " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            attachment.customer, attachment.name, static_cast<int>(attachment.kind), attachment.size, attachment.digest,
            provenances.idOf(attachment.provenance))};
    int position = 0;
    for (qsizetype at = 0; at < bytes.size(); at += pieceSize)
        tx.execute("INSERT INTO attachment_piece (attachment_id, position, bytes) VALUES (?1, ?2, ?3)", id, position++,
            QByteArray::fromRawData(bytes.constData() + at, std::min(pieceSize, bytes.size() - at)));
    return id;
}

std::optional<Attachment> readAttachment(storage::ReadTransaction& tx, base::AttachmentId id)
{
    ProvenanceReader provenances(tx);
    auto rows = tx.query("SELECT id, customer_id, name, kind, size, digest, provenance_id, removed_at FROM attachment"
                         " WHERE id = ?1",
        id);
    return rows.next() ? std::optional(attachmentFrom(rows, provenances)) : std::nullopt;
}

std::vector<Attachment> attachmentsOf(storage::ReadTransaction& tx, base::CustomerId customer)
{
    ProvenanceReader provenances(tx);
    std::vector<Attachment> all;
    auto rows = tx.query("SELECT id, customer_id, name, kind, size, digest, provenance_id, removed_at FROM attachment"
                         " WHERE customer_id = ?1 AND removed_at IS NULL ORDER BY id DESC",
        customer);
    while (rows.next())
        all.push_back(attachmentFrom(rows, provenances));
    return all;
}

void readBytes(storage::ReadTransaction& tx, const Attachment& attachment,
    const std::function<void(const QByteArray& piece)>& take)
{
    qint64 read = 0;
    auto rows
        = tx.query("SELECT bytes FROM attachment_piece WHERE attachment_id = ?1 ORDER BY position", attachment.id);
    while (rows.next()) {
        const QByteArray piece = rows.blob(0);
        read += piece.size();
        take(piece);
    }
    if (read != attachment.size)
        throw base::Failure(base::ErrorKind::Damaged, QStringLiteral("attachment"), attachment.id.value);
}

std::optional<Attachment> attachmentWith(
    storage::ReadTransaction& tx, base::CustomerId customer, const QByteArray& digest)
{
    ProvenanceReader provenances(tx);
    auto rows = tx.query("SELECT id, customer_id, name, kind, size, digest, provenance_id, removed_at FROM attachment"
                         " WHERE customer_id = ?1 AND digest = ?2 ORDER BY removed_at IS NOT NULL, id DESC LIMIT 1",
        customer, digest);
    return rows.next() ? std::optional(attachmentFrom(rows, provenances)) : std::nullopt;
}

bool isOnlyCopy(storage::ReadTransaction& tx, const Attachment& attachment)
{
    return !tx.query("SELECT 1 FROM attachment WHERE customer_id = ?1 AND digest = ?2 AND removed_at IS NULL"
                     " AND id <> ?3",
                  attachment.customer, attachment.digest, attachment.id)
                .next();
}

void setRemovedAt(storage::WriteTransaction& tx, base::AttachmentId id, std::optional<base::UtcTime> removedAt)
{
    tx.execute("UPDATE attachment SET removed_at = ?2 WHERE id = ?1", id, removedAt);
}

std::vector<base::AttachmentId> forgetRemoved(storage::WriteTransaction& tx, base::UtcTime before)
{
    std::vector<base::AttachmentId> ids;
    {
        // Those that a legal hold reaches, placed after they were removed, wait until it is lifted.
        auto rows = tx.query("SELECT id FROM attachment a WHERE removed_at < ?1 AND NOT EXISTS"
                             " (SELECT 1 FROM legal_hold_scope s JOIN legal_hold h ON h.id = s.hold_id"
                             " WHERE h.lifted_at IS NULL"
                             " AND (s.customer_id = a.customer_id OR s.customer_id IS NULL))",
            before);
        while (rows.next())
            ids.push_back(rows.id<base::AttachmentId>(0));
    }
    for (const base::AttachmentId id : ids)
        tx.execute("DELETE FROM attachment WHERE id = ?1", id);
    return ids;
}

bool hasRemoved(storage::ReadTransaction& tx)
{
    return tx.query("SELECT 1 FROM attachment WHERE removed_at IS NOT NULL LIMIT 1").next();
}

bool hasAttachments(storage::ReadTransaction& tx, base::CustomerId customer)
{
    return tx.query("SELECT 1 FROM attachment WHERE customer_id = ?1 LIMIT 1", customer).next();
}

qint64 readAttachmentLimit(storage::ReadTransaction& tx)
{
    auto rows = tx.query("SELECT value FROM setting WHERE name = ?1", limitName);
    const qint64 set = rows.next() ? rows.text(0).toLongLong() : 0;
    return std::clamp<qint64>(set > 0 ? set : limits::attachmentMiB, 1, limits::mostAttachmentMiB) * mebibyte;
}

void writeAttachmentLimit(storage::WriteTransaction& tx, qint64 mebibytes)
{
    tx.execute("INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2",
        limitName, QString::number(mebibytes));
}

} // namespace aicms::customers
