// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consent_service.h"

#include "core/base/local_day.h"
#include "core/base/refusal.h"
#include "core/consent/advertising_objections.h"
#include "core/consent/consent_rules.h"
#include "core/consent/entry_log.h"
#include "core/consent/hidden_age.h"
#include "core/consent/last_answers.h"
#include "core/consent/ledger_store.h"
#include "core/consent/ledger_writer.h"
#include "core/consent/person_store.h"
#include "core/consent/projection_store.h"
#include "core/purposes/purpose_records.h"

#include <algorithm>
#include <mutex>

namespace aicms::consent {

using access::Operation;
using base::ErrorKind;
using base::refused;

namespace {

base::Result<void> demandPerson(storage::ReadTransaction& tx, base::CustomerId customer)
{
    if (!readPerson(tx, customer))
        return base::fail(ErrorKind::NotFound, {}, customer.value);
    return {};
}

Operation operationFor(const EventDraft& draft)
{
    return draft.corrects ? Operation::CorrectConsent : Operation::RecordConsent;
}

} // namespace

/// How far the chain was read and held.
struct ConsentService::ReadChain {
    std::mutex mutex; ///< held for one part
    LedgerCheck sound;
    using Promise = QPromise<base::Result<LedgerCheck>>;

    LedgerPart readPart(storage::ReadTransaction& tx)
    {
        constexpr qint64 most = 10'000; // entries, about 30 ms
        const std::scoped_lock lock(mutex);
        const LedgerPart part = verifyLedgerPart(tx, sound, most);
        if (part.check.firstBad == 0)
            sound = part.check;
        return part;
    }
    /// Part by part, each behind what was asked for meanwhile: with a million people it takes many seconds, and there
    /// are two readers.
    static void readOn(const std::shared_ptr<ReadChain>& chain, storage::Database& database,
        const storage::CancelToken& token, const std::shared_ptr<Promise>& promise)
    {
        database
            .read([chain](storage::ReadTransaction& tx) -> base::Result<LedgerPart> { return chain->readPart(tx); },
                token)
            .then([chain, &database, token, promise](const base::Result<LedgerPart>& part) {
                if (part && !part->isLast)
                    return readOn(chain, database, token, promise);
                promise->addResult(part ? base::Result<LedgerCheck>(part->check)
                                        : base::Result<LedgerCheck>(base::fail(part.error())));
                promise->finish();
            });
    }
};

ConsentService::ConsentService(storage::Database& database, const access::Session& session,
    purposes::PurposesService& purposes, QTimeZone zone, const base::Clock& clock)
    : m_database(database), m_session(session), m_purposes(purposes), m_zone(std::move(zone)), m_clock(clock),
      m_chain(std::make_shared<ReadChain>()), m_logged(std::make_shared<LoggedProof>())
{
}

ConsentService::~ConsentService() = default;

ConsentService::Future<Recorded> ConsentService::record(const EventDraft& draft)
{
    if (const auto allowed = access::permit(m_session, operationFor(draft)); !allowed)
        return refused<Recorded>(allowed.error());
    LedgerWriter::Surroundings around {catalogue(), m_purposes.country(), m_zone, m_derived};
    return m_database.write([draft, around = std::move(around), session = m_session](
                                storage::WriteTransaction& tx) -> base::Result<Recorded> {
        LedgerWriter writer(tx, session, around);
        const bool isClockBehind = readHead(tx).recordedAt > tx.now();
        const bool isWithdrawal = draft.state == State::Withdrawn && !draft.corrects;
        const std::vector<Event> before = isWithdrawal ? writer.events(draft.customer) : std::vector<Event>();
        const auto event = writer.record(draft);
        if (!event)
            return base::fail(event.error());
        logEntry(tx, session, *event, draft.purpose);
        const purposes::Purpose* purpose = around.catalogue->find(draft.purpose);
        Recorded recorded {*event, isClockBehind, writer.derivedRemoved(), writer.suppressionChange(),
            writer.standing(), isWithdrawal && purpose && isUnfounded(before, *purpose, event->channel, event->at)};
        for (const Event& carried : carryLateObjection(tx, writer, *around.catalogue, *event))
            logEntry(tx, session, carried, around.catalogue->find(carried.purpose)->code);
        writer.finish();
        return recorded;
    });
}

base::Result<AdvertisingStop> ConsentService::objectToAdvertising(
    storage::WriteTransaction& tx, base::CustomerId customer, base::UtcTime at, How how, const QString& why)
{
    if (const auto found = demandPerson(tx, customer); !found)
        return base::fail(found.error());
    const auto purposes = catalogue();
    const std::vector<Event> entries = readEvents(tx, customer);
    LedgerWriter writer(tx, m_session, {purposes, m_purposes.country(), m_zone, m_derived});
    AdvertisingStop stopped {0, false};
    // Retired ones too: what begins later, or comes back by hand or with a backup, finds the objection there.
    for (const purposes::Purpose& purpose : purposes->purposes()) {
        if (!purpose.isMarketing)
            continue;
        stopped.isKept = true;
        if (objectsByEveryWay(entries, purpose, tx.now()))
            continue;
        EventDraft draft;
        draft.customer = customer;
        draft.purpose = purpose.code;
        draft.state = State::Objected;
        draft.at = at;
        draft.how = how;
        draft.reason = why;
        const auto event = writer.record(draft);
        if (!event)
            return base::fail(event.error());
        logEntry(tx, m_session, *event, purpose.code);
        stopped.purposes += purpose.retiredAt ? 0 : 1;
    }
    writer.finish();
    return stopped;
}

base::Result<std::vector<Event>> ConsentService::lower(
    storage::WriteTransaction& tx, const std::vector<EventDraft>& drafts)
{
    const auto purposes = catalogue();
    LedgerWriter writer(tx, m_session, {purposes, m_purposes.country(), m_zone, m_derived});
    std::vector<Event> recorded;
    for (EventDraft draft : drafts) {
        if (!isNo(draft.state) || draft.state == State::Invalidated || draft.corrects)
            return base::fail(refusalError(Refusal::NotAnAnswer));
        auto event = writer.record(draft);
        if (!event && event.error().kind == ErrorKind::Invalid) {
            draft.at.reset();
            event = writer.record(draft);
        }
        if (!event)
            return base::fail(event.error());
        logEntry(tx, m_session, *event, draft.purpose);
        recorded.push_back(*event);
        for (Event& carried : carryLateObjection(tx, writer, *purposes, *event)) {
            logEntry(tx, m_session, carried, purposes->find(carried.purpose)->code);
            recorded.push_back(std::move(carried));
        }
    }
    writer.finish();
    return recorded;
}

ConsentService::Future<std::vector<HistoryEntry>> ConsentService::history(base::CustomerId customer)
{
    using Answer = std::vector<HistoryEntry>;
    if (const auto allowed = access::permit(m_session, Operation::ListConsent); !allowed)
        return refused<Answer>(allowed.error());
    return m_database.read(
        [customer, showsAges = seesBirthdays(m_session.role)](storage::ReadTransaction& tx) -> base::Result<Answer> {
            if (const auto found = demandPerson(tx, customer); !found)
                return base::fail(found.error());
            NameReader names(tx);
            Answer entries;
            for (Event& event : readEvents(tx, customer)) {
                const EventNames named = names.of(event);
                const ProofFile file = proofFileOf(tx, event);
                if (!showsAges && tellsAge(event))
                    event.validUntil.reset();
                entries.push_back({std::move(event), named, file});
            }
            return entries;
        });
}

ConsentService::Future<PersonCheck> ConsentService::checkPerson(base::CustomerId customer)
{
    if (const auto allowed = access::permit(m_session, Operation::ListConsent); !allowed)
        return refused<PersonCheck>(allowed.error());
    return m_database.read([customer, logged = m_logged](storage::ReadTransaction& tx) -> base::Result<PersonCheck> {
        if (const auto found = demandPerson(tx, customer); !found)
            return base::fail(found.error());
        PersonCheck check;
        check.notAsLogged = findingOf(tx, customer, readEvents(tx, customer));
        if (check.notAsLogged && check.notAsLogged->subject == QLatin1String("consent_ledger")) {
            check.changedEntry = check.notAsLogged->number;
            check.notAsLogged.reset();
        }
        if (!check.notAsLogged)
            check.notAsLogged = logged->finding(tx);
        check.isContradicted = firstContradicted(tx, purposes::storedPurposes(tx), std::span(&customer, 1)).isValid();
        return check;
    });
}

ConsentService::Future<std::vector<StateCount>> ConsentService::counts()
{
    using Answer = std::vector<StateCount>;
    if (const auto allowed = access::permit(m_session, Operation::ListConsent); !allowed)
        return refused<Answer>(allowed.error());
    return m_database.read(
        [now = m_clock.now()](storage::ReadTransaction& tx) -> base::Result<Answer> { return readCounts(tx, now); });
}

ConsentService::Future<std::vector<Ending>> ConsentService::endings(int days)
{
    using Answer = std::vector<Ending>;
    if (const auto allowed = access::permit(m_session, Operation::ListConsent); !allowed)
        return refused<Answer>(allowed.error());
    const base::UtcTime now = m_clock.now();
    // By the last day of use: a consent has ended when the day after it begins.
    const QDate after = base::localDay(now, m_zone).addDays(days + 1);
    const base::UtcTime until = base::UtcTime::fromDateTime(after.startOfDay(m_zone));
    return m_database.read(
        [now, until, showsAges = seesBirthdays(m_session.role)](
            storage::ReadTransaction& tx) -> base::Result<Answer> { return readEndings(tx, now, until, showsAges); });
}

ConsentService::Future<LedgerCheck> ConsentService::chain(storage::CancelToken token)
{
    if (const auto allowed = access::permit(m_session, Operation::ListConsent); !allowed)
        return refused<LedgerCheck>(allowed.error());
    const auto promise = std::make_shared<ReadChain::Promise>();
    promise->start();
    Future<LedgerCheck> answer = promise->future();
    ReadChain::readOn(m_chain, m_database, token, promise);
    return answer;
}

ConsentService::Future<ConsentCheck> ConsentService::check(storage::CancelToken token)
{
    if (const auto allowed = access::permit(m_session, Operation::CheckVault); !allowed)
        return refused<ConsentCheck>(allowed.error());
    return m_database.read(
        [now = m_clock.now()](storage::ReadTransaction& tx) -> base::Result<ConsentCheck> {
            const std::vector<base::CustomerId> people = readPeople(tx);
            return ConsentCheck {verifyLedger(tx), qint64(people.size()),
                firstContradicted(tx, purposes::storedPurposes(tx), people), checkSuppression(tx, now),
                purposes::firstChangedNotice(tx), loggedFindings(tx)};
        },
        std::move(token));
}

} // namespace aicms::consent
