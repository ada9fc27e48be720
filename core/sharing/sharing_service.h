// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purposes/purposes_service.h"
#include "core/sharing/disclosures.h"
#include "core/storage/database.h"

#include <QFuture>
#include <QTimeZone>

namespace aicms::sharing {

/// The face of recipients, agreements, disclosures and of who has to be told. Every call asks access::permit first, is
/// one transaction with its audit entry and answers through a future.
class SharingService {
public:
    template <class T> using Future = QFuture<base::Result<T>>;

    /// `zone`: of the business, in which it is today. References must outlive this.
    SharingService(storage::Database& database, const access::Session& session, purposes::PurposesService& purposes,
        QTimeZone zone);

    const QString& country() const { return m_purposes.country(); } ///< of the business, whose law of transfers counts

    Future<std::vector<RecipientRow>> recipients(bool withEnded = false);
    /// NotFound "recipient".
    Future<Recipient> recipient(RecipientId id);
    /// By its name or its number, as somebody types it. NotFound "recipient".
    Future<Recipient> find(const QString& nameOrNumber);
    /// Id, agreement, times and end are ignored. Invalid "recipient_" and the field of faultOf, AlreadyExists
    /// "recipient".
    Future<Recipient> add(Recipient recipient);
    /// `recipient.revision` is the one that was read: Conflict "recipient" when there is a newer one. Errors of add(),
    /// NotFound, Conflict "recipient_ended" once it is ended.
    Future<Recipient> change(Recipient recipient);
    /// Another agreement, which counts from now on. `file`: of the signed paper, read here; empty: none. Invalid
    /// "agreement_signed", "agreement_ends"; NotFound "recipient", "file"; TooLarge "agreement_file" with the limit.
    Future<Recipient> agree(RecipientId id, Agreement agreement, const QString& file = {});
    Future<std::vector<Agreement>> agreements(RecipientId id); ///< newest first
    /// Writes the signed paper. NotFound "agreement_file", Damaged, and what base::writeProblem names.
    Future<void> saveAgreement(AgreementId id, const QString& path);
    /// It gets nothing any more. Invalid "recipient_reason"; Conflict "recipient_ended" when it was ended before.
    Future<Recipient> end(RecipientId id, const QString& reason);

    /// What the program did not hand over itself. The draft's act is taken as given. Errors of logDisclosure.
    Future<DisclosureId> record(DisclosureDraft draft);
    Future<std::vector<Disclosure>> disclosures(DisclosureQuery query); ///< newest first
    /// Of one person, all of it, newest first.
    Future<std::vector<Disclosure>> receivedOf(base::CustomerId customer);

    /// Who has to be told (GDPR Art. 19), oldest first.
    Future<std::vector<ToldRecipient>> toTell(bool withSettled = false);
    /// How far it has come; never back to open. NotFound "recipient_notice"; Invalid "told_state", "told_reason"
    /// (Impossible without one, or more than 500 characters).
    Future<void> settle(NoticeId id, ToldState state, const QString& note = {});

private:
    Future<Recipient> write(
        access::Operation operation, std::function<base::Result<RecipientId>(storage::WriteTransaction&)> job);
    QDate dayOf(base::UtcTime time) const;
    void log(storage::WriteTransaction& tx, const char* action, RecipientId id, const QString& details = {}) const;

    storage::Database& m_database;
    const access::Session& m_session;
    purposes::PurposesService& m_purposes;
    QTimeZone m_zone;
};

} // namespace aicms::sharing
