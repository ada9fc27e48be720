// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/sharing/disclosure.h"
#include "core/sharing/recipient_rules.h"
#include "core/sharing/told_recipient.h"
#include "core/storage/transaction.h"

namespace aicms::sharing {

/// For folders that work inside a transaction of their own (exports, letters, erasures, packages). No function here
/// asks for permission: the caller did. All throw base::Failure.

/// Puts a handing over into the log, with its line in the log of who did what. NotFound "recipient", "purpose", or with
/// a customer's id; Invalid "disclosure_fields", "disclosure_people", "disclosure_note", "disclosure_at" (to come).
DisclosureId logDisclosure(storage::WriteTransaction& tx, const access::Session& session, const DisclosureDraft& draft);

/// The recipient as it stands. NotFound "recipient".
Recipient demandRecipient(storage::ReadTransaction& tx, RecipientId id);
/// Those to which data may go for a purpose, and those to which it went; ended ones at the end.
std::vector<Recipient> storedRecipients(storage::ReadTransaction& tx);
/// What went out of this person's data, newest first.
std::vector<Disclosure> receivedOf(storage::ReadTransaction& tx, base::CustomerId customer);
/// Who had data of this person, by name: who has to be told when it is corrected, erased or restricted.
std::vector<Recipient> recipientsWith(storage::ReadTransaction& tx, base::CustomerId customer);

/// Data of the person was corrected, erased or restricted: whoever had it is to be told (GDPR Art. 19). Called before
/// she is erased. `request`: the number of the request that it follows from, 0: none. Who is to be told the same
/// already is not named twice. Answers how many are named.
qint64 noteToTell(storage::WriteTransaction& tx, const access::Session& session, base::CustomerId customer, Cause cause,
    qint64 request = 0);
/// Whoever decides for itself what it does with the data and got some of hers at `since` or later, by name: who has to
/// be told when she says no to its sale and sharing (privacy-rules C5).
std::vector<Recipient> thirdPartiesWith(storage::ReadTransaction& tx, base::CustomerId customer, base::UtcTime since);
/// As noteToTell, of those third parties alone.
qint64 noteOptedOut(storage::WriteTransaction& tx, const access::Session& session, base::CustomerId customer,
    base::UtcTime since, qint64 request = 0);
/// The list of Art. 19: who had data of this person, and whoever was named to be told because of that request, by name.
std::vector<Recipient> recipientsToTell(storage::ReadTransaction& tx, base::CustomerId customer, qint64 request);
/// Whether that one was named and nobody has told it yet.
bool isStillToTell(storage::ReadTransaction& tx, RecipientId recipient, base::CustomerId customer, qint64 request);
/// "told_state" (Open), "told_reason" (Impossible without one, or more than 500 characters); empty: it may be so.
QString faultOf(ToldState state, const QString& note);
/// How far the telling has come, with its line in the log.
void settle(storage::WriteTransaction& tx, const access::Session& session, const ToldRecipient& notice, ToldState state,
    const QString& note);
/// Who was named to be told because of that request, and how far that is, oldest first.
std::vector<ToldRecipient> noticesFor(storage::ReadTransaction& tx, qint64 request);
/// The same recipient is named once, also before what it is to be told of is done; from then on it stands at `state`.
/// Invalid with faultOf().
base::Result<void> settleFor(storage::WriteTransaction& tx, const access::Session& session, RecipientId recipient,
    base::CustomerId customer, Cause cause, qint64 request, ToldState state, const QString& note);
/// It was told: what was open of this person, or because of that request, is so no more. Answers how many that were.
qint64 noteTold(storage::WriteTransaction& tx, const access::Session& session, RecipientId recipient,
    base::CustomerId customer, qint64 request);
/// The code of the purpose for which it got data last: of this person where that is known, else of anybody; before
/// anything went to it the first for which it was entered, else one that a law demands. Empty: there is none.
QString purposeTowards(storage::ReadTransaction& tx, const Recipient& recipient, base::CustomerId customer);
/// What stands about her in words goes, as she is being erased.
void forgetPerson(storage::WriteTransaction& tx, base::CustomerId customer);

} // namespace aicms::sharing
