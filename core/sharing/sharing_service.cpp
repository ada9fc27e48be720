// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/sharing_service.h"

#include "core/audit/audit.h"
#include "core/base/file_problem.h"
#include "core/base/local_day.h"
#include "core/base/refusal.h"
#include "core/purposes/purpose_records.h"
#include "core/sharing/disclosure_store.h"
#include "core/sharing/recipient_store.h"
#include "core/sharing/told_store.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace aicms::sharing {

using access::Operation;
using base::ErrorKind;
using base::refused;

namespace {

constexpr qsizetype mostReason = 500;

base::Result<QByteArray> signedPaper(const QString& path)
{
    if (path.isEmpty())
        return QByteArray();
    if (const auto readable = base::requireReadable(path); !readable)
        return base::fail(readable.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(ErrorKind::NotFound, QStringLiteral("file"));
    QByteArray bytes = file.read(mostAgreementBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return base::fail(ErrorKind::InputOutput, file.errorString());
    if (bytes.size() > mostAgreementBytes)
        return base::fail(ErrorKind::TooLarge, QStringLiteral("agreement_file"), mostAgreementBytes);
    if (bytes.isEmpty())
        return base::fail(ErrorKind::Invalid, QStringLiteral("attachment"));
    return bytes;
}

base::Result<void> checkRecipient(storage::ReadTransaction& tx, const Recipient& recipient, const QString& country)
{
    const QString fault = faultOf(recipient, purposes::Catalogue(purposes::storedPurposes(tx)), country);
    if (!fault.isEmpty())
        return base::fail(ErrorKind::Invalid, QStringLiteral("recipient_") + fault);
    return {};
}

} // namespace

SharingService::SharingService(
    storage::Database& database, const access::Session& session, purposes::PurposesService& purposes, QTimeZone zone)
    : m_database(database), m_session(session), m_purposes(purposes), m_zone(std::move(zone))
{
}

QDate SharingService::dayOf(base::UtcTime time) const
{
    return base::localDay(time, m_zone);
}

void SharingService::log(
    storage::WriteTransaction& tx, const char* action, RecipientId id, const QString& details) const
{
    // What was typed may name somebody: the log keeps ids and codes alone.
    audit::append(tx, m_session, {QString::fromLatin1(action), audit::ObjectKind::Recipient, id.value, {}, details});
    tx.publish(base::ChangeKind::Recipient, id.value);
}

/// Answers the recipient as the job left it.
SharingService::Future<Recipient> SharingService::write(
    Operation operation, std::function<base::Result<RecipientId>(storage::WriteTransaction&)> job)
{
    if (const auto allowed = access::permit(m_session, operation); !allowed)
        return refused<Recipient>(allowed.error());
    return m_database.write([job = std::move(job)](storage::WriteTransaction& tx) -> base::Result<Recipient> {
        const auto id = job(tx);
        return id ? base::Result<Recipient>(demandRecipient(tx, *id)) : base::fail(id.error());
    });
}

SharingService::Future<std::vector<RecipientRow>> SharingService::recipients(bool withEnded)
{
    using Answer = std::vector<RecipientRow>;
    if (const auto allowed = access::permit(m_session, Operation::ListRecipients); !allowed)
        return refused<Answer>(allowed.error());
    return m_database.read([withEnded](storage::ReadTransaction& tx) -> base::Result<Answer> {
        return store::readRecipients(tx, withEnded);
    });
}

SharingService::Future<Recipient> SharingService::recipient(RecipientId id)
{
    if (const auto allowed = access::permit(m_session, Operation::ListRecipients); !allowed)
        return refused<Recipient>(allowed.error());
    return m_database.read(
        [id](storage::ReadTransaction& tx) -> base::Result<Recipient> { return demandRecipient(tx, id); });
}

SharingService::Future<Recipient> SharingService::find(const QString& nameOrNumber)
{
    if (const auto allowed = access::permit(m_session, Operation::ListRecipients); !allowed)
        return refused<Recipient>(allowed.error());
    return m_database.read([nameOrNumber](storage::ReadTransaction& tx) -> base::Result<Recipient> {
        if (auto named = store::findRecipient(tx, nameOrNumber))
            return *std::move(named);
        return demandRecipient(tx, {nameOrNumber.toLongLong()});
    });
}

SharingService::Future<Recipient> SharingService::add(Recipient recipient)
{
    return write(Operation::EditRecipients,
        [this, recipient = std::move(recipient), country = country()](
            storage::WriteTransaction& tx) -> base::Result<RecipientId> {
            if (const auto checked = checkRecipient(tx, recipient, country); !checked)
                return base::fail(checked.error());
            const RecipientId id = store::insertRecipient(tx, recipient, m_session.user);
            log(tx, "recipient.add", id, roleCode(recipient.role));
            return id;
        });
}

SharingService::Future<Recipient> SharingService::change(Recipient recipient)
{
    return write(Operation::EditRecipients,
        [this, recipient = std::move(recipient), country = country()](
            storage::WriteTransaction& tx) -> base::Result<RecipientId> {
            const Recipient before = demandRecipient(tx, recipient.id);
            if (before.endedAt)
                return base::fail(ErrorKind::Conflict, QStringLiteral("recipient_ended"), before.id.value);
            if (before.revision != recipient.revision)
                return base::fail(ErrorKind::Conflict, QStringLiteral("recipient"), before.revision);
            if (const auto checked = checkRecipient(tx, recipient, country); !checked)
                return base::fail(checked.error());
            store::updateRecipient(tx, recipient);
            log(tx, "recipient.change", recipient.id, roleCode(recipient.role));
            return recipient.id;
        });
}

SharingService::Future<Recipient> SharingService::agree(RecipientId id, Agreement agreement, const QString& file)
{
    if (const auto allowed = access::permit(m_session, Operation::EditRecipients); !allowed)
        return refused<Recipient>(allowed.error());
    auto bytes = signedPaper(file);
    if (!bytes)
        return refused<Recipient>(bytes.error());
    agreement.fileName = file.isEmpty() ? QString() : QFileInfo(file).fileName();
    return write(Operation::EditRecipients,
        [this, id, agreement, bytes = *std::move(bytes)](storage::WriteTransaction& tx) -> base::Result<RecipientId> {
            if (demandRecipient(tx, id).endedAt)
                return base::fail(ErrorKind::Conflict, QStringLiteral("recipient_ended"), id.value);
            if (const QString fault = faultOf(agreement, dayOf(tx.now())); !fault.isEmpty())
                return base::fail(ErrorKind::Invalid, fault);
            const AgreementId made = store::insertAgreement(tx, id, agreement, bytes, m_session.user);
            log(tx, "recipient.agree", id,
                QStringLiteral("agreement=%1 %2").arg(made.value).arg(agreementKindCode(agreement.kind)));
            return id;
        });
}

SharingService::Future<std::vector<Agreement>> SharingService::agreements(RecipientId id)
{
    using Answer = std::vector<Agreement>;
    if (const auto allowed = access::permit(m_session, Operation::ListRecipients); !allowed)
        return refused<Answer>(allowed.error());
    return m_database.read([id](storage::ReadTransaction& tx) -> base::Result<Answer> {
        demandRecipient(tx, id);
        return store::readAgreements(tx, id);
    });
}

SharingService::Future<void> SharingService::saveAgreement(AgreementId id, const QString& path)
{
    if (const auto allowed = access::permit(m_session, Operation::ListRecipients); !allowed)
        return refused<void>(allowed.error());
    if (const auto place = base::requirePlaceForOutput(path); !place)
        return refused<void>(place.error());
    return m_database.read([id, path](storage::ReadTransaction& tx) -> base::Result<void> {
        const QByteArray bytes = store::readAgreementFile(tx, id);
        QSaveFile file(path);
        errno = 0;
        const bool isWritten
            = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit();
        return isWritten ? base::Result<void>() : base::fail(base::writeProblem(file, errno));
    });
}

SharingService::Future<Recipient> SharingService::end(RecipientId id, const QString& reason)
{
    return write(
        Operation::EditRecipients, [this, id, reason](storage::WriteTransaction& tx) -> base::Result<RecipientId> {
            const Recipient before = demandRecipient(tx, id);
            if (before.endedAt)
                return base::fail(ErrorKind::Conflict, QStringLiteral("recipient_ended"), id.value);
            if (reason.trimmed().isEmpty() || reason.size() > mostReason)
                return base::fail(ErrorKind::Invalid, QStringLiteral("recipient_reason"));
            store::endRecipient(tx, id, m_session.user, reason);
            log(tx, "recipient.end", id);
            return id;
        });
}

SharingService::Future<DisclosureId> SharingService::record(DisclosureDraft draft)
{
    if (const auto allowed = access::permit(m_session, Operation::RecordDisclosure); !allowed)
        return refused<DisclosureId>(allowed.error());
    return m_database.write(
        [this, draft = std::move(draft)](storage::WriteTransaction& tx) -> base::Result<DisclosureId> {
            return logDisclosure(tx, m_session, draft);
        });
}

SharingService::Future<std::vector<Disclosure>> SharingService::disclosures(DisclosureQuery query)
{
    using Answer = std::vector<Disclosure>;
    if (const auto allowed = access::permit(m_session, Operation::ListDisclosures); !allowed)
        return refused<Answer>(allowed.error());
    return m_database.read(
        [query](storage::ReadTransaction& tx) -> base::Result<Answer> { return store::readDisclosures(tx, query); });
}

SharingService::Future<std::vector<Disclosure>> SharingService::receivedOf(base::CustomerId customer)
{
    using Answer = std::vector<Disclosure>;
    if (const auto allowed = access::permit(m_session, Operation::ListDisclosures); !allowed)
        return refused<Answer>(allowed.error());
    return m_database.read(
        [customer](storage::ReadTransaction& tx) -> base::Result<Answer> { return sharing::receivedOf(tx, customer); });
}

SharingService::Future<std::vector<ToldRecipient>> SharingService::toTell(bool withSettled)
{
    using Answer = std::vector<ToldRecipient>;
    if (const auto allowed = access::permit(m_session, Operation::ListDisclosures); !allowed)
        return refused<Answer>(allowed.error());
    return m_database.read([withSettled](storage::ReadTransaction& tx) -> base::Result<Answer> {
        return store::readNotices(tx, withSettled);
    });
}

SharingService::Future<void> SharingService::settle(NoticeId id, ToldState state, const QString& note)
{
    if (const auto allowed = access::permit(m_session, Operation::RecordDisclosure); !allowed)
        return refused<void>(allowed.error());
    return m_database.write([this, id, state, note](storage::WriteTransaction& tx) -> base::Result<void> {
        const auto notice = store::readNotice(tx, id);
        if (!notice)
            return base::fail(ErrorKind::NotFound, QStringLiteral("recipient_notice"), id.value);
        if (const QString fault = faultOf(state, note); !fault.isEmpty())
            return base::fail(ErrorKind::Invalid, fault);
        sharing::settle(tx, m_session, *notice, state, note);
        return {};
    });
}

} // namespace aicms::sharing
