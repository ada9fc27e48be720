// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/disclosures.h"

#include "core/audit/audit.h"
#include "core/purposes/purpose_records.h"
#include "core/purposes/stored_fields.h"
#include "core/sharing/disclosure_store.h"
#include "core/sharing/recipient_store.h"
#include "core/sharing/told_store.h"

#include <algorithm>

namespace aicms::sharing {

using base::ErrorKind;
using base::Failure;

namespace {

constexpr qsizetype mostNote = 500;

/// As the purpose stood when the data left; before its first version, that one.
purposes::Purpose asOf(storage::ReadTransaction& tx, purposes::Purpose purpose, base::UtcTime at)
{
    while (purpose.createdAt > at && purpose.version > 1) {
        auto before = purposes::purposeVersion(tx, purpose.id, purpose.version - 1);
        if (!before)
            break;
        purpose = *std::move(before);
    }
    return purpose;
}

/// Those of them who are not to be told the same already. Answers how many that are.
qint64 nameToBeTold(storage::WriteTransaction& tx, const access::Session& session,
    const std::vector<RecipientId>& recipients, base::CustomerId customer, Cause cause, qint64 request)
{
    qint64 named = 0;
    for (const RecipientId recipient : recipients) {
        if (store::isToBeTold(tx, recipient, cause, customer, request))
            continue;
        ToldRecipient notice;
        notice.recipient = recipient;
        notice.cause = cause;
        notice.customer = customer;
        notice.request = request;
        const NoticeId id = store::insertNotice(tx, notice, session.user);
        audit::append(tx, session,
            {QStringLiteral("recipient.to_tell"), audit::ObjectKind::Recipient, recipient.value, {},
                QStringLiteral("notice=%1 %2").arg(id.value).arg(causeCode(cause))});
        tx.publish(base::ChangeKind::Recipient, recipient.value);
        ++named;
    }
    return named;
}

} // namespace

DisclosureId logDisclosure(storage::WriteTransaction& tx, const access::Session& session, const DisclosureDraft& draft)
{
    const Recipient recipient = demandRecipient(tx, draft.recipient);
    const purposes::Catalogue catalogue(purposes::storedPurposes(tx));
    const purposes::Purpose* newest = catalogue.find(draft.purpose);
    if (!newest)
        throw Failure(ErrorKind::NotFound, QStringLiteral("purpose"));
    const purposes::Purpose purpose = asOf(tx, *newest, draft.at);
    if (draft.people.empty() && draft.erased <= 0)
        throw Failure(ErrorKind::Invalid, QStringLiteral("disclosure_people"));
    const QStringList known = purposes::fieldsOf(catalogue);
    const bool areKnown
        = std::ranges::all_of(draft.fields, [&](const QString& field) { return known.contains(field); });
    if (draft.fields.isEmpty() || !areKnown)
        throw Failure(ErrorKind::Invalid, QStringLiteral("disclosure_fields"));
    if (draft.note.size() > mostNote)
        throw Failure(ErrorKind::Invalid, QStringLiteral("disclosure_note"));
    if (draft.at > tx.now())
        throw Failure(ErrorKind::Invalid, QStringLiteral("disclosure_at"));
    Disclosure disclosure;
    disclosure.recipient = recipient.id;
    disclosure.agreement = recipient.agreement ? recipient.agreement->id : AgreementId();
    disclosure.purposeVersion = purpose.version;
    disclosure.basis = purpose.basis;
    disclosure.act = draft.act;
    disclosure.at = draft.at;
    disclosure.recordedAt = tx.now();
    disclosure.by = session.user;
    disclosure.note = draft.note.trimmed();
    disclosure.people = std::max(draft.erased, 0);
    for (const QString& field : known) { // in the order of a record, each once
        if (draft.fields.contains(field))
            disclosure.fields << field;
    }
    const DisclosureId id = store::insertDisclosure(tx, disclosure, purpose.id, draft.people);
    // Names of a business's own fields are somebody's words, so the line counts them.
    audit::append(tx, session,
        {QStringLiteral("disclosure.%1").arg(actCode(draft.act)), audit::ObjectKind::Disclosure, id.value, {},
            QStringLiteral("recipient=%1 %2 people=%3 fields=%4")
                .arg(recipient.id.value)
                .arg(purpose.code)
                .arg(static_cast<qint64>(store::peopleOf(tx, id).size()) + disclosure.people)
                .arg(disclosure.fields.size())});
    tx.publish(base::ChangeKind::Recipient, recipient.id.value);
    return id;
}

Recipient demandRecipient(storage::ReadTransaction& tx, RecipientId id)
{
    auto recipient = store::readRecipient(tx, id);
    if (!recipient)
        throw Failure(ErrorKind::NotFound, QStringLiteral("recipient"), id.value);
    return *std::move(recipient);
}

std::vector<Recipient> storedRecipients(storage::ReadTransaction& tx)
{
    std::vector<Recipient> all;
    for (RecipientRow& row : store::readRecipients(tx, true))
        all.push_back(std::move(row.recipient));
    return all;
}

std::vector<Disclosure> receivedOf(storage::ReadTransaction& tx, base::CustomerId customer)
{
    DisclosureQuery query;
    query.customer = customer;
    query.most = -1; // all
    return store::readDisclosures(tx, query);
}

std::vector<Recipient> recipientsWith(storage::ReadTransaction& tx, base::CustomerId customer)
{
    std::vector<Recipient> all;
    for (const RecipientId id : store::recipientsOf(tx, customer))
        all.push_back(demandRecipient(tx, id));
    std::ranges::sort(all, {}, [](const Recipient& each) { return each.name.toCaseFolded(); });
    return all;
}

std::vector<Recipient> thirdPartiesWith(storage::ReadTransaction& tx, base::CustomerId customer, base::UtcTime since)
{
    std::vector<Recipient> all = recipientsWith(tx, customer);
    std::vector<RecipientId> got;
    for (const Disclosure& each : receivedOf(tx, customer)) {
        if (each.act != Act::Letter && each.at >= since) // a notice is no sale
            got.push_back(each.recipient);
    }
    std::erase_if(all, [&](const Recipient& each) {
        return !isThirdParty(each.role) || std::ranges::find(got, each.id) == got.end();
    });
    return all;
}

qint64 noteToTell(storage::WriteTransaction& tx, const access::Session& session, base::CustomerId customer, Cause cause,
    qint64 request)
{
    return nameToBeTold(tx, session, store::recipientsOf(tx, customer), customer, cause, request);
}

qint64 noteOptedOut(storage::WriteTransaction& tx, const access::Session& session, base::CustomerId customer,
    base::UtcTime since, qint64 request)
{
    std::vector<RecipientId> thirds;
    for (const Recipient& each : thirdPartiesWith(tx, customer, since))
        thirds.push_back(each.id);
    return nameToBeTold(tx, session, thirds, customer, Cause::OptedOut, request);
}

std::vector<Recipient> recipientsToTell(storage::ReadTransaction& tx, base::CustomerId customer, qint64 request)
{
    std::vector<Recipient> all = customer.isValid() ? recipientsWith(tx, customer) : std::vector<Recipient>();
    for (const RecipientId id : store::recipientsNamedFor(tx, request)) {
        if (std::ranges::find(all, id, &Recipient::id) == all.end())
            all.push_back(demandRecipient(tx, id));
    }
    std::ranges::sort(all, {}, [](const Recipient& each) { return each.name.toCaseFolded(); });
    return all;
}

bool isStillToTell(storage::ReadTransaction& tx, RecipientId recipient, base::CustomerId customer, qint64 request)
{
    return !store::openNotices(tx, recipient, customer, request).empty();
}

std::vector<ToldRecipient> noticesFor(storage::ReadTransaction& tx, qint64 request)
{
    return store::noticesFor(tx, request);
}

base::Result<void> settleFor(storage::WriteTransaction& tx, const access::Session& session, RecipientId recipient,
    base::CustomerId customer, Cause cause, qint64 request, ToldState state, const QString& note)
{
    if (const QString fault = faultOf(state, note); !fault.isEmpty())
        return base::fail(ErrorKind::Invalid, fault);
    nameToBeTold(tx, session, {recipient}, customer, cause, request);
    for (const ToldRecipient& each : store::noticesFor(tx, request)) {
        if (each.recipient == recipient && each.cause == cause)
            settle(tx, session, each, state, note);
    }
    return {};
}

qint64 noteTold(storage::WriteTransaction& tx, const access::Session& session, RecipientId recipient,
    base::CustomerId customer, qint64 request)
{
    const std::vector<NoticeId> open = store::openNotices(tx, recipient, customer, request);
    for (const NoticeId id : open)
        settle(tx, session, *store::readNotice(tx, id), ToldState::Told, {});
    return static_cast<qint64>(open.size());
}

QString faultOf(ToldState state, const QString& note)
{
    if (state == ToldState::Open)
        return QStringLiteral("told_state");
    const bool lacksReason = state == ToldState::Impossible && note.trimmed().isEmpty();
    return lacksReason || note.size() > mostNote ? QStringLiteral("told_reason") : QString();
}

void settle(storage::WriteTransaction& tx, const access::Session& session, const ToldRecipient& notice, ToldState state,
    const QString& note)
{
    store::settleNotice(tx, notice.id, state, session.user, note);
    audit::append(tx, session,
        {QStringLiteral("recipient.tell"), audit::ObjectKind::Recipient, notice.recipient.value, {},
            QStringLiteral("notice=%1 %2").arg(notice.id.value).arg(toldStateCode(state))});
    tx.publish(base::ChangeKind::Recipient, notice.recipient.value);
}

QString purposeTowards(storage::ReadTransaction& tx, const Recipient& recipient, base::CustomerId customer)
{
    DisclosureQuery query;
    query.recipient = recipient.id;
    query.most = 1;
    if (customer.isValid()) {
        query.customer = customer;
        if (const auto of = store::readDisclosures(tx, query); !of.empty())
            return of.front().purpose;
        query.customer = {};
    }
    if (const auto last = store::readDisclosures(tx, query); !last.empty())
        return last.front().purpose;
    if (!recipient.purposes.isEmpty())
        return recipient.purposes.front();
    for (const purposes::Purpose& each : purposes::storedPurposes(tx)) {
        if (each.basis == purposes::LawfulBasis::LegalObligation && !each.retiredAt)
            return each.code;
    }
    return {};
}

void forgetPerson(storage::WriteTransaction& tx, base::CustomerId customer)
{
    store::forgetNotesAbout(tx, customer);
    store::forgetNoticesAbout(tx, customer);
}

} // namespace aicms::sharing
