// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/customers/attachment.h"
#include "core/customers/record_lock.h"
#include "core/storage/database.h"

#include <QFuture>
#include <QThreadPool>

#include <functional>
#include <vector>

namespace aicms::customers {

class PrivateFiles;

/// The face of files that belong to customers. Every call asks access::permit first; adding, opening, saving and
/// removing are written to the audit log. Files are read and written on a worker thread, piece by piece where they
/// leave the vault.
class AttachmentsService {
public:
    template <class T> using Future = QFuture<base::Result<T>>;
    static constexpr int keptDays = 30;
    /// The entries that bytes are the proof of, by number.
    using ProofOf = std::function<std::vector<qint64>(
        storage::ReadTransaction& tx, base::CustomerId customer, const QByteArray& digest)>;

    /// All references must outlive this; the destructor waits for the worker.
    AttachmentsService(storage::Database& database, const access::Session& session, PrivateFiles& files);
    ~AttachmentsService();
    /// Before the first call; without it no file is the proof of anything.
    void setProofOf(ProofOf proofOf) { m_proofOf = std::move(proofOf); }
    /// Asked before a file is removed. Before the first call; without it none is locked.
    void setLock(IsLocked isLocked) { m_isLocked = std::move(isLocked); }

    Future<std::vector<Attachment>> list(base::CustomerId customer); ///< the newest first
    /// Reads the file and stores it under its cleaned name. `purpose` empty: customer_care. TooLarge (number: the limit
    /// in bytes), Unsupported "attachment" for content that is no PDF, picture or text, Invalid "file" for an empty
    /// one, NotFound for the customer or "file", ReadOnly, InputOutput.
    Future<Attachment> add(base::CustomerId customer, const QString& path, const QString& purpose = {});
    /// Writes a private copy for a viewer and answers its path; PrivateFiles removes it. The name of the copy tells
    /// nothing; its ending goes by the content.
    Future<QString> open(base::AttachmentId id, const QString& reason = {});
    /// Writes it to a place that the user chose, whole or not at all; the log says so first.
    Future<void> save(base::AttachmentId id, const QString& path, const QString& reason = {});
    /// The entries of the ledger that lose their proof when it goes; none where another file has the same bytes.
    Future<std::vector<qint64>> provenBy(base::AttachmentId id);
    /// Out of the record; for good after `keptDays`. Conflict "file_proof" with the number of an entry whose proof it
    /// is and which is not in `proofOf`: nobody removes a proof without knowing it. The log has the entries. Conflict
    /// "locked": the record stays as it is.
    Future<void> remove(base::AttachmentId id, const std::vector<qint64>& proofOf = {});
    Future<void> restore(base::AttachmentId id); ///< and back
    Future<qint64> forgetOld();

    Future<qint64> limit(); ///< the most bytes of one file
    Future<void> setLimit(qint64 mebibytes); ///< 1 to limits::mostAttachmentMiB; Invalid "attachment_limit"

private:
    storage::Database& m_database;
    const access::Session& m_session;
    PrivateFiles& m_files;
    ProofOf m_proofOf;
    IsLocked m_isLocked;
    QThreadPool m_worker;
};

} // namespace aicms::customers
