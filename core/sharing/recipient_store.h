// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sharing/recipient.h"
#include "core/storage/transaction.h"

/// The SQL of recipient, recipient_purpose and recipient_agreement. All throw base::Failure.
namespace aicms::sharing::store {

std::optional<Recipient> readRecipient(storage::ReadTransaction& tx, RecipientId id);
/// By its name, without regard to case.
std::optional<Recipient> findRecipient(storage::ReadTransaction& tx, const QString& name);
/// By name; those that are ended at the end, if they are wanted.
std::vector<Recipient> readRegister(storage::ReadTransaction& tx, bool withEnded);
/// The same with what went to each.
std::vector<RecipientRow> readRecipients(storage::ReadTransaction& tx, bool withEnded);
/// AlreadyExists "recipient" with the id of the one that has the name.
RecipientId insertRecipient(storage::WriteTransaction& tx, const Recipient& recipient, base::UserId by);
/// Everything but the agreement. AlreadyExists as above.
void updateRecipient(storage::WriteTransaction& tx, const Recipient& recipient);
void endRecipient(storage::WriteTransaction& tx, RecipientId id, base::UserId by, const QString& reason);

AgreementId insertAgreement(storage::WriteTransaction& tx, RecipientId recipient, const Agreement& agreement,
    const QByteArray& file, base::UserId by);
/// Newest first.
std::vector<Agreement> readAgreements(storage::ReadTransaction& tx, RecipientId recipient);
/// The signed paper. NotFound "agreement_file" where none is kept; Damaged "agreement_file".
QByteArray readAgreementFile(storage::ReadTransaction& tx, AgreementId id);

} // namespace aicms::sharing::store
