// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/customers/attachment.h"
#include "core/storage/database.h"

#include <QFuture>
#include <QThreadPool>

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

    /// All references must outlive this; the destructor waits for the worker.
    AttachmentsService(storage::Database& database, const access::Session& session, PrivateFiles& files);
    ~AttachmentsService();

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
    Future<void> remove(base::AttachmentId id); ///< out of the record; for good after `keptDays`
    Future<void> restore(base::AttachmentId id); ///< and back
    Future<qint64> forgetOld();

    Future<qint64> limit(); ///< the most bytes of one file
    Future<void> setLimit(qint64 mebibytes); ///< 1 to limits::mostAttachmentMiB; Invalid "attachment_limit"

private:
    Future<void> setRemoved(base::AttachmentId id, access::Operation operation, const char* action, bool isRemoved);

    storage::Database& m_database;
    const access::Session& m_session;
    PrivateFiles& m_files;
    QThreadPool m_worker;
};

} // namespace aicms::customers
