// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/attachments_service.h"

#include "core/audit/audit.h"
#include "core/audit/clock_leap.h"
#include "core/base/file_problem.h"
#include "core/base/pool_task.h"
#include "core/base/refusal.h"
#include "core/customers/attachment_rules.h"
#include "core/customers/attachment_store.h"
#include "core/customers/customer_store.h"
#include "core/customers/private_files.h"
#include "core/customers/provenance_rules.h"
#include "core/vault/crypto.h"

#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QSaveFile>

#include <algorithm>
#include <type_traits>

namespace aicms::customers {

using access::Operation;
using base::ErrorKind;
using base::refused;
using base::startOn;

namespace {

/// Nothing of a file that is read tells of a full disk.
base::Error readProblem(const QFileDevice& file)
{
    const bool isRefused = file.error() == QFileDevice::PermissionsError || file.error() == QFileDevice::OpenError;
    return isRefused ? base::Error {ErrorKind::ReadOnly, {}, 0}
                     : base::Error {ErrorKind::InputOutput, file.errorString(), 0};
}

base::Result<QByteArray> readFile(const QString& path, qint64 limit)
{
    QFile file(path);
    // No pipe, no device: they never end.
    if (!QFileInfo(path).isFile())
        return base::fail(ErrorKind::NotFound, QStringLiteral("file"));
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(readProblem(file));
    if (file.size() > limit)
        return base::fail(ErrorKind::TooLarge, QStringLiteral("attachment"), limit);
    const QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return base::fail(readProblem(file));
    if (bytes.size() > limit) // it grew meanwhile
        return base::fail(ErrorKind::TooLarge, QStringLiteral("attachment"), limit);
    if (bytes.isEmpty())
        return base::fail(ErrorKind::Invalid, QStringLiteral("attachment"));
    return bytes;
}

void log(storage::WriteTransaction& tx, const access::Session& session, const char* action,
    const Attachment& attachment, const QString& reason = {}, const QStringList& proved = {})
{
    QString details = QStringLiteral("file:%1").arg(attachment.id.value);
    if (!proved.isEmpty())
        details += QStringLiteral(" entries=") + proved.join(u',');
    audit::append(tx, session,
        {QString::fromLatin1(action), audit::ObjectKind::Customer, attachment.customer.value, reason, details});
    tx.publish(base::ChangeKind::Customer, attachment.customer.value);
}

base::Result<Attachment> found(storage::ReadTransaction& tx, base::AttachmentId id)
{
    auto attachment = readAttachment(tx, id);
    if (!attachment)
        return base::fail(ErrorKind::NotFound, QStringLiteral("attachment"), id.value);
    return std::move(*attachment);
}

/// The log says that it leaves before a byte of it does.
base::Result<Attachment> logLeaving(storage::Database& database, const access::Session& session, const char* action,
    base::AttachmentId id, const QString& reason)
{
    return database
        .write([=](storage::WriteTransaction& tx) -> base::Result<Attachment> {
            auto attachment = found(tx, id);
            if (attachment)
                log(tx, session, action, *attachment, reason);
            return attachment;
        })
        .result();
}

/// Whose proof is gone when this file goes.
std::vector<qint64> lostProofs(
    storage::ReadTransaction& tx, const Attachment& attachment, const AttachmentsService::ProofOf& proofOf)
{
    if (!proofOf || attachment.removedAt || !isOnlyCopy(tx, attachment))
        return {};
    return proofOf(tx, attachment.customer, attachment.digest);
}

base::Result<void> writeBytes(storage::Database& database, const Attachment& attachment, QIODevice& device)
{
    return database
        .read([&](storage::ReadTransaction& tx) -> base::Result<void> {
            vault::Sha256 digest;
            bool isWritten = true;
            readBytes(tx, attachment, [&](const QByteArray& piece) {
                digest.add(piece);
                isWritten = isWritten && device.write(piece) == piece.size();
            });
            if (!isWritten)
                return base::fail(ErrorKind::DiskFull, QStringLiteral("file"));
            if (digest.finish() != attachment.digest)
                return base::fail(ErrorKind::Damaged, QStringLiteral("attachment"), attachment.id.value);
            return {};
        })
        .result();
}

} // namespace

AttachmentsService::AttachmentsService(storage::Database& database, const access::Session& session, PrivateFiles& files)
    : m_database(database), m_session(session), m_files(files)
{
    m_worker.setMaxThreadCount(1);
}

AttachmentsService::~AttachmentsService()
{
    m_worker.waitForDone();
}

AttachmentsService::Future<std::vector<Attachment>> AttachmentsService::list(base::CustomerId customer)
{
    using Answer = std::vector<Attachment>;
    if (const auto allowed = access::permit(m_session, Operation::ListFiles); !allowed)
        return refused<Answer>(allowed.error());
    return m_database.read(
        [customer](storage::ReadTransaction& tx) -> base::Result<Answer> { return attachmentsOf(tx, customer); });
}

AttachmentsService::Future<Attachment> AttachmentsService::add(
    base::CustomerId customer, const QString& path, const QString& purpose)
{
    if (const auto allowed = access::permit(m_session, Operation::AddFile); !allowed)
        return refused<Attachment>(allowed.error());
    return startOn(
        m_worker, [&database = m_database, session = m_session, customer, path, purpose]() -> base::Result<Attachment> {
            const auto most = database
                                  .read([](storage::ReadTransaction& tx) -> base::Result<qint64> {
                                      return readAttachmentLimit(tx);
                                  })
                                  .result();
            if (!most)
                return base::fail(most.error());
            const auto bytes = readFile(path, *most);
            if (!bytes)
                return base::fail(bytes.error());
            const auto kind = kindOfContent(*bytes);
            if (!kind)
                return base::fail(ErrorKind::Unsupported, QStringLiteral("attachment"));
            Attachment attachment;
            attachment.customer = customer;
            attachment.name = cleanFileName(QFileInfo(path).fileName());
            attachment.kind = *kind;
            attachment.size = bytes->size();
            vault::Sha256 digest;
            digest.add(*bytes);
            attachment.digest = digest.finish();
            attachment.provenance.purpose = purpose;
            return database
                .write([=, bytes = *bytes](storage::WriteTransaction& tx) mutable -> base::Result<Attachment> {
                    const auto isBinned = isInBin(tx, customer);
                    if (!isBinned || *isBinned)
                        return base::fail(ErrorKind::NotFound, {}, customer.value);
                    completeProvenance(attachment.provenance, QStringLiteral("file"), session.user, tx.now());
                    attachment.id = insertAttachment(tx, attachment, bytes);
                    log(tx, session, "file.add", attachment);
                    return attachment;
                })
                .result();
        });
}

AttachmentsService::Future<QString> AttachmentsService::open(base::AttachmentId id, const QString& reason)
{
    if (const auto allowed = access::permit(m_session, Operation::OpenFile); !allowed)
        return refused<QString>(allowed.error());
    return startOn(m_worker,
        [&database = m_database, &files = m_files, session = m_session, id, reason]() -> base::Result<QString> {
            const auto attachment = logLeaving(database, session, "file.open", id, reason);
            if (!attachment)
                return base::fail(attachment.error());
            return files.make(safeEnding(attachment->kind),
                [&](QIODevice& device) { return writeBytes(database, *attachment, device); });
        });
}

AttachmentsService::Future<void> AttachmentsService::save(
    base::AttachmentId id, const QString& path, const QString& reason)
{
    if (const auto allowed = access::permit(m_session, Operation::SaveFile); !allowed)
        return refused<void>(allowed.error());
    return startOn(m_worker, [&database = m_database, session = m_session, id, path, reason]() -> base::Result<void> {
        if (const auto place = base::requirePlaceForOutput(path); !place)
            return base::fail(place.error());
        QSaveFile file(path);
        errno = 0;
        if (!file.open(QIODevice::WriteOnly))
            return base::fail(base::writeProblem(file, errno));
        const auto attachment = logLeaving(database, session, "file.save", id, reason);
        if (!attachment)
            return base::fail(attachment.error());
        if (const auto written = writeBytes(database, *attachment, file); !written)
            return base::fail(written.error());
        errno = 0;
        if (!file.flush() || !file.commit())
            return base::fail(base::writeProblem(file, errno));
        return {};
    });
}

AttachmentsService::Future<std::vector<qint64>> AttachmentsService::provenBy(base::AttachmentId id)
{
    using Answer = std::vector<qint64>;
    if (const auto allowed = access::permit(m_session, Operation::ListFiles); !allowed)
        return refused<Answer>(allowed.error());
    return m_database.read([id, known = m_proofOf](storage::ReadTransaction& tx) -> base::Result<Answer> {
        const auto attachment = found(tx, id);
        if (!attachment)
            return base::fail(attachment.error());
        return lostProofs(tx, *attachment, known);
    });
}

AttachmentsService::Future<void> AttachmentsService::remove(base::AttachmentId id, const std::vector<qint64>& proofOf)
{
    if (const auto allowed = access::permit(m_session, Operation::RemoveFile); !allowed)
        return refused<void>(allowed.error());
    return m_database.write([id, proofOf, known = m_proofOf, session = m_session, isLocked = m_isLocked](
                                storage::WriteTransaction& tx) -> base::Result<void> {
        const auto attachment = found(tx, id);
        if (!attachment)
            return base::fail(attachment.error());
        if (attachment->removedAt)
            return {};
        if (const auto mayChange = requireUnlocked(tx, isLocked, attachment->customer); !mayChange)
            return mayChange;
        QStringList proved;
        for (const qint64 entry : lostProofs(tx, *attachment, known)) {
            if (std::ranges::find(proofOf, entry) == proofOf.end())
                return base::fail(ErrorKind::Conflict, QStringLiteral("file_proof"), entry);
            proved << QString::number(entry);
        }
        setRemovedAt(tx, id, tx.now());
        log(tx, session, "file.remove", *attachment, {}, proved);
        if (!proved.isEmpty()) // what needs that proof is used no more
            tx.publish(base::ChangeKind::Consent, attachment->customer.value);
        return {};
    });
}

AttachmentsService::Future<void> AttachmentsService::restore(base::AttachmentId id)
{
    if (const auto allowed = access::permit(m_session, Operation::RestoreFile); !allowed)
        return refused<void>(allowed.error());
    return m_database.write(
        [id, known = m_proofOf, session = m_session](storage::WriteTransaction& tx) -> base::Result<void> {
            const auto attachment = found(tx, id);
            if (!attachment)
                return base::fail(attachment.error());
            if (!attachment->removedAt)
                return {};
            setRemovedAt(tx, id, std::nullopt);
            log(tx, session, "file.restore", *attachment);
            if (known && !known(tx, attachment->customer, attachment->digest).empty())
                tx.publish(base::ChangeKind::Consent, attachment->customer.value);
            return {};
        });
}

AttachmentsService::Future<qint64> AttachmentsService::forgetOld()
{
    if (const auto allowed = access::permit(m_session, Operation::RemoveFile); !allowed)
        return refused<qint64>(allowed.error());
    // Asked first: mostly there is nothing to do, and nothing to write then.
    return startOn(m_worker, [&database = m_database, session = m_session]() -> base::Result<qint64> {
        const auto isAny
            = database.read([](storage::ReadTransaction& tx) -> base::Result<bool> { return hasRemoved(tx); }).result();
        if (!isAny || !*isAny)
            return isAny ? base::Result<qint64>(0) : base::fail(isAny.error());
        return database
            .write([session](storage::WriteTransaction& tx) -> base::Result<qint64> {
                // By a clock that may be wrong nothing ends by itself.
                if (audit::clockLeap(tx, tx.now()))
                    return 0;
                const auto ids = forgetRemoved(tx, {tx.now().microseconds - keptDays * base::microsecondsPerDay});
                for (const base::AttachmentId id : ids)
                    audit::append(tx, session,
                        {QStringLiteral("file.forget"), audit::ObjectKind::None, 0, {},
                            QStringLiteral("file:%1").arg(id.value)});
                return static_cast<qint64>(ids.size());
            })
            .result();
    });
}

AttachmentsService::Future<qint64> AttachmentsService::limit()
{
    if (const auto allowed = access::permit(m_session, Operation::ListFiles); !allowed)
        return refused<qint64>(allowed.error());
    return m_database.read(
        [](storage::ReadTransaction& tx) -> base::Result<qint64> { return readAttachmentLimit(tx); });
}

AttachmentsService::Future<void> AttachmentsService::setLimit(qint64 mebibytes)
{
    if (const auto allowed = access::permit(m_session, Operation::ChangeSettings); !allowed)
        return refused<void>(allowed.error());
    if (mebibytes < 1 || mebibytes > limits::mostAttachmentMiB)
        return refused<void>({ErrorKind::Invalid, QStringLiteral("attachment_limit"), 0});
    return m_database.write([mebibytes, session = m_session](storage::WriteTransaction& tx) -> base::Result<void> {
        writeAttachmentLimit(tx, mebibytes);
        audit::append(tx, session,
            {QStringLiteral("vault.settings"), audit::ObjectKind::Vault, 0, {},
                QStringLiteral("attachment_limit_mib=%1").arg(mebibytes)});
        tx.publish(base::ChangeKind::Settings, 0);
        return {};
    });
}

} // namespace aicms::customers
