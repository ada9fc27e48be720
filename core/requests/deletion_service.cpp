// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/deletion_service.h"

#include "core/audit/audit.h"
#include "core/base/local_day.h"
#include "core/base/pool_task.h"
#include "core/base/refusal.h"
#include "core/base/text_fold.h"
#include "core/customers/customer_writer.h"
#include "core/requests/deletion/deletion_store.h"
#include "core/requests/deletion/second_look.h"
#include "core/requests/letters/letter_store.h"
#include "core/requests/package/third_persons.h"
#include "core/requests/request_desk.h"
#include "core/requests/request_store.h"
#include "core/retention/person_erasure.h"
#include "core/retention/second_person.h"
#include "core/sharing/disclosures.h"

#include <QElapsedTimer>

#include <algorithm>

namespace aicms::requests {

using access::Operation;
using base::ErrorKind;
using base::refused;
using storage::ReadTransaction;
using storage::WriteTransaction;

namespace {

tl::unexpected<base::Error> refuse(const char* what)
{
    return base::fail(ErrorKind::Invalid, QStringLiteral("request.") + QLatin1String(what));
}

std::optional<int> deletionItem(const Request& request)
{
    const auto item = std::ranges::find(request.items, Kind::Erasure, &Item::kind);
    return item == request.items.end() ? std::nullopt : std::optional(static_cast<int>(item - request.items.begin()));
}

base::Result<Request> requestToDelete(ReadTransaction& tx, RequestId id)
{
    auto request = store::read(tx, id);
    if (!request)
        return base::fail(ErrorKind::NotFound, QStringLiteral("request"), id.value);
    return deletionItem(*request) ? base::Result<Request>(*std::move(request)) : refuse("no_deletion");
}

/// One whose person may be looked for and erased.
base::Result<Request> readyToDelete(ReadTransaction& tx, RequestId id)
{
    auto request = requestToDelete(tx, id);
    if (!request)
        return request;
    const Refusal refusal = checkReady(*request);
    return refusal == Refusal::Ok ? std::move(request) : base::fail(ErrorKind::Invalid, refusalCode(refusal));
}

/// How the deletion of that person will be decided.
Item decided(storage::ReadTransaction& tx, base::CustomerId person, base::UtcTime now, const QTimeZone& zone)
{
    return decidedItem(store::keptOf(tx, person, now, zone));
}

std::vector<LetterHead> owedAnswers(storage::ReadTransaction& tx, RequestId id)
{
    std::vector<LetterHead> letters = store::lettersOf(tx, id);
    std::erase_if(letters, [](const LetterHead& each) { return !each.isOwed(); });
    return letters;
}

bool permits(const access::Session& session, base::Error& error)
{
    for (const Operation operation : {Operation::HandleRequest, Operation::EraseCustomer}) {
        if (const auto allowed = access::permit(session, operation); !allowed) {
            error = allowed.error();
            return false;
        }
    }
    return true;
}

} // namespace

/// One deletion on the worker thread.
class DeletionService::Job {
public:
    Job(DeletionService& service, RequestId id, ProgressReport report)
        : m_service(service), m_desk(service.m_session, service.m_country, service.m_zone), m_id(id),
          m_report(std::move(report))
    {
    }

    base::Result<Deleted> erase(const QString& typedName, Undecided undecided, bool proves)
    {
        enter(Phase::Searching);
        if (const auto looked
            = m_service.m_database.read([&](ReadTransaction& tx) { return look(tx, typedName, undecided); }).result();
            !looked)
            return base::fail(looked.error());
        Stage stage = Stage::MayStop;
        if (!m_service.m_stage.compare_exchange_strong(stage, Stage::Writing))
            return base::fail(ErrorKind::Cancelled);
        enter(Phase::Rows);
        if (const auto written = m_service.m_database
                .write([&](WriteTransaction& tx) -> base::Result<void> {
                    // Whatever changed since it was looked at counts.
                    const auto ready = look(tx, typedName, undecided);
                    return ready ? write(tx) : ready;
                })
                .result();
            !written)
            return base::fail(written.error());
        if (proves)
            return prove();
        endPhase();
        return std::move(m_result);
    }

    base::Result<Deleted> finish()
    {
        const auto known = m_service.m_database
                               .read([&](ReadTransaction& tx) -> base::Result<retention::ErasureId> {
                                   return erasureOf(store::readEvents(tx, m_id));
                               })
                               .result();
        if (!known)
            return base::fail(known.error());
        if (!known->isValid())
            return refuse("nothing_erased");
        m_erasure = *known;
        return prove();
    }

private:
    void enter(Phase phase)
    {
        endPhase();
        m_phase = phase;
        m_clock.start();
        if (m_report)
            m_report(phase, 0, 0);
    }
    void endPhase()
    {
        if (m_clock.isValid())
            m_result.milliseconds.emplace_back(m_phase, m_clock.elapsed());
        m_clock.invalidate();
    }

    base::Result<void> look(ReadTransaction& tx, const QString& typedName, Undecided undecided)
    {
        const auto request = readyToDelete(tx, m_id);
        if (!request)
            return base::fail(request.error());
        if (const auto doubt = m_service.m_erasures.doubtIn(tx))
            return base::fail(*doubt);
        if (waitsForCopy(*request))
            return refuse("copy_first");
        const customers::Customer person = customers::readCustomer(tx, request->customer);
        if (base::foldText(typedName) != base::foldText(person.displayName()))
            return base::fail(ErrorKind::Invalid, QStringLiteral("confirm"));
        m_result.before = store::findPerson(tx, request->customer, m_service.m_clock.now(), m_service.m_zone);
        if (!m_result.before.holds.empty())
            return base::fail(ErrorKind::Conflict, QStringLiteral("legal_hold"), request->customer.value);
        const auto progress = store::readProgress(tx, m_id);
        m_ground = progress && progress->isChosen ? progress->ground : groundOf(*request);
        if (progress)
            applyDecisions(*progress, m_result.before.hits);
        if (undecided == Undecided::BlackOutSure) {
            for (TextHit& hit : m_result.before.hits) {
                if (hit.fate == HitFate::Open && hit.isSure())
                    hit.fate = HitFate::BlackOut;
            }
        } else if (m_result.before.undecided() > 0) {
            return base::fail(
                ErrorKind::Conflict, QStringLiteral("request.texts_undecided"), m_result.before.undecided());
        }
        if (const auto looked = checkSecondLook(tx, m_service.m_session, m_id, m_result.before); !looked)
            return looked;
        const auto told = recipientsTold(tx, m_id, request->customer, m_service.m_zone);
        if (const qint64 untold = openOf(told); untold > 0)
            return base::fail(ErrorKind::Conflict, recipientsUntold, untold);
        m_result.leftUndecided = m_result.before.undecided();
        m_person = request->customer;
        m_position = *deletionItem(*request);
        m_known = knownPerson(tx, request->customer);
        m_named.people = {retention::namedPerson(person)};
        m_named.today = base::localDay(m_service.m_clock.now(), m_service.m_zone);
        m_named.zone = m_service.m_zone;
        m_named.spared = m_result.before.spared();
        return {};
    }

    base::Result<void> write(WriteTransaction& tx)
    {
        m_erasure = retention::beginErasure(tx, m_service.m_session, m_ground);
        // While it is known to whom it goes. It outlives her until it is sent, and nothing else does.
        const auto answers = m_service.letterDesk().readyAnswers(
            tx, m_id, decided(tx, m_person, m_service.m_clock.now(), m_service.m_zone), true);
        if (!answers)
            return base::fail(answers.error());
        const MentionFinder finder(m_known);
        retention::Certificate elsewhere;
        elsewhere.id = m_erasure;
        const auto countTexts = [&](HitFate fate, retention::Certificate::Counts& counts) {
            const auto many = std::ranges::count_if(
                m_result.before.hits, [fate](const TextHit& hit) { return hit.fate == fate && !hit.isHeld; });
            if (many > 0)
                counts.emplace_back(retention::textsElsewhere, many);
        };
        countTexts(HitFate::Remove, elsewhere.erased);
        countTexts(HitFate::BlackOut, elsewhere.nameless);
        retention::addToCertificate(tx, elsewhere);
        for (const TextHit& hit : m_result.before.hits)
            retention::markErased(tx, m_erasure, store::carryOut(tx, m_service.m_session, hit, finder));
        retention::erasePeople(
            tx, m_service.m_session, m_service.m_zone, m_erasure, {m_person}, m_id.value, {m_named.spared});
        for (const LetterHead& letter : store::lettersOf(tx, m_id)) { // whoever had a letter before is told
            if (letter.isSent() && letter.recipient.isValid())
                sharing::noteTold(tx, m_service.m_session, letter.recipient, {}, m_id.value);
        }
        take(tx, *retention::certificateOf(tx, m_erasure));
        if (const auto noted = note(tx, deletionErased, QString::number(m_erasure.value)); !noted)
            return noted;
        const auto request = store::read(tx, m_id);
        if (request->items[static_cast<std::size_t>(m_position)].outcome != Outcome::Open)
            return {};
        const Item item = decidedItem(m_result.locked);
        MoveDraft decision;
        decision.move = Move::Decide;
        decision.position = m_position;
        decision.code = outcomeCode(item.outcome);
        decision.text = item.text;
        return m_desk.move(tx, m_id, decision);
    }

    void take(ReadTransaction& tx, const retention::Certificate& certificate)
    {
        m_result.certificate = certificate;
        m_result.locked = retention::keptBy(tx, m_erasure);
        m_result.answers = owedAnswers(tx, m_id);
        m_result.told = recipientsTold(tx, m_id, {}, m_service.m_zone);
        m_result.backupsEnd = store::backupsEnd(tx, certificate.startedAt, m_service.m_zone);
    }

    base::Result<void> note(WriteTransaction& tx, const QString& code, const QString& text)
    {
        MoveDraft draft;
        draft.code = code;
        draft.text = text;
        return m_desk.move(tx, m_id, draft);
    }

    base::Result<Deleted> prove()
    {
        using Step = retention::ErasureService::Step;
        const auto proved = m_service.m_erasures.prove([this](Step step, qint64 done, qint64 total) {
            const Phase phase = step == Step::Reading ? Phase::Reading : Phase::Compacting;
            if (m_phase != phase || !m_clock.isValid())
                enter(phase);
            if (m_report)
                m_report(phase, done, total);
        });
        if (!proved)
            return base::fail(retention::erasureBegun(proved.error()));
        enter(Phase::SearchingAgain);
        const auto ended = m_service.m_database.write([&](WriteTransaction& tx) { return end(tx); }).result();
        if (!ended)
            return base::fail(ended.error());
        endPhase();
        return std::move(m_result);
    }

    base::Result<void> end(WriteTransaction& tx)
    {
        const auto certificate = retention::certificateOf(tx, m_erasure);
        if (!certificate)
            return base::fail(ErrorKind::NotFound, QStringLiteral("erasure"), m_erasure.value);
        take(tx, *certificate);
        m_result.foundAgain = certificate->proof.found + searchAgain(tx);
        const auto request = store::read(tx, m_id);
        if (!request)
            return base::fail(ErrorKind::NotFound, QStringLiteral("request"), m_id.value);
        m_result.isClosed = request->standing.end != End::Open;
        if (m_result.isClosed || certificate->state != retention::ErasureState::Complete || m_result.foundAgain > 0)
            return {};
        if (const auto noted = note(tx, deletionChecked, QString::number(m_result.foundAgain)); !noted)
            return noted;
        const auto closed = m_desk.closeErased(tx, m_id);
        m_result.isClosed = store::read(tx, m_id)->standing.end != End::Open;
        return closed;
    }

    /// By name, address and number, wherever the first search looked; after a cut-off nobody knows them any more, and
    /// the marks alone prove. What stays for a reason stands in the certificate.
    qint64 searchAgain(ReadTransaction& tx) const
    {
        if (!m_person.isValid())
            return 0;
        const auto hits = store::findTexts(tx, MentionFinder(m_known), {});
        return std::ranges::count_if(hits, [this](const TextHit& hit) {
            return !m_named.spared.contains({hit.table, hit.id});
        }) + static_cast<qint64>(retention::textsNaming(tx, m_named).losing.size());
    }

    DeletionService& m_service;
    RequestDesk m_desk;
    RequestId m_id;
    ProgressReport m_report;
    Phase m_phase = Phase::Searching;
    QElapsedTimer m_clock;
    Deleted m_result;
    retention::ErasureGround m_ground = retention::ErasureGround::ConsentWithdrawn;
    retention::ErasureId m_erasure;
    base::CustomerId m_person;
    int m_position = 0;
    KnownPerson m_known;
    retention::TextQuery m_named; ///< the same for all other texts
};

DeletionService::DeletionService(storage::Database& database, const access::Session& session,
    retention::ErasureService& erasures, const base::Clock& clock, QString business, QString country, QTimeZone zone)
    : m_database(database), m_session(session), m_erasures(erasures), m_clock(clock), m_business(std::move(business)),
      m_country(std::move(country)), m_zone(std::move(zone))
{
    m_worker.setMaxThreadCount(1);
}

DeletionService::~DeletionService()
{
    stop();
    m_worker.waitForDone();
}

DeletionService::Future<DeletionCase> DeletionService::open(RequestId id)
{
    if (base::Error error {ErrorKind::Internal}; !permits(m_session, error))
        return refused<DeletionCase>(error);
    return m_database.read([desk = RequestDesk(m_session, m_country, m_zone), zone = m_zone, session = m_session, id](
                               ReadTransaction& tx) -> base::Result<DeletionCase> {
        const auto request = requestToDelete(tx, id);
        if (!request)
            return base::fail(request.error());
        auto view = desk.view(tx, id);
        if (!view)
            return base::fail(view.error());
        DeletionCase opened;
        opened.view = *std::move(view);
        if (request->customer.isValid())
            opened.person = casePerson(tx, session, request->customer, zone);
        opened.progress = store::readProgress(tx, id).value_or(DeletionProgress());
        opened.letters = store::lettersOf(tx, id);
        std::erase_if(opened.letters, [](const LetterHead& each) { return !each.recipient.isValid(); });
        opened.told = recipientsTold(tx, id, request->customer, zone);
        opened.answers = owedAnswers(tx, id);
        opened.needsSecond = retention::twoPeople(tx) != retention::TwoPeople::Off;
        if (const auto erasure = erasureOf(opened.view.events); erasure.isValid()) {
            opened.certificate = retention::certificateOf(tx, erasure);
            opened.locked = retention::keptBy(tx, erasure);
            if (opened.certificate)
                opened.backupsEnd = store::backupsEnd(tx, opened.certificate->startedAt, zone);
        }
        return opened;
    });
}

DeletionService::Future<Found> DeletionService::search(RequestId id)
{
    if (base::Error error {ErrorKind::Internal}; !permits(m_session, error))
        return refused<Found>(error);
    return m_database.write([session = m_session, zone = m_zone, id](WriteTransaction& tx) -> base::Result<Found> {
        const auto request = readyToDelete(tx, id);
        if (!request)
            return base::fail(request.error());
        Found found = store::findSoFar(tx, id, request->customer, tx.now(), zone);
        audit::append(tx, session, {QStringLiteral("request.search"), audit::ObjectKind::Request, id.value});
        return found;
    });
}

DeletionService::Future<void> DeletionService::save(
    RequestId id, DeletionProgress progress, const QString& reached, const QString& text)
{
    if (base::Error error {ErrorKind::Internal}; !permits(m_session, error))
        return refused<void>(error);
    return m_database.write([desk = RequestDesk(m_session, m_country, m_zone), id, progress = std::move(progress),
                                reached, text](WriteTransaction& tx) -> base::Result<void> {
        const auto request = requestToDelete(tx, id);
        if (!request)
            return base::fail(request.error());
        if (request->standing.end != End::Open)
            return refuse("ended");
        store::writeProgress(tx, id, progress);
        if (reached.isEmpty())
            return {};
        const auto events = store::readEvents(tx, id);
        const bool isNoted = std::ranges::any_of(
            events, [&](const Event& event) { return event.code == reached && event.text == text; });
        if (isNoted)
            return {};
        MoveDraft draft;
        draft.code = reached;
        draft.text = text;
        return desk.move(tx, id, draft);
    });
}

DeletionService::Future<std::vector<LetterHead>> DeletionService::draftAnswers(RequestId id)
{
    using Answer = std::vector<LetterHead>;
    if (base::Error error {ErrorKind::Internal}; !permits(m_session, error))
        return refused<Answer>(error);
    return m_database.write([desk = letterDesk(), zone = m_zone, id](WriteTransaction& tx) -> base::Result<Answer> {
        const auto request = readyToDelete(tx, id);
        if (!request)
            return base::fail(request.error());
        return desk.readyAnswers(tx, id, decided(tx, request->customer, tx.now(), zone), false);
    });
}

DeletionService::Future<std::vector<RecipientTold>> DeletionService::tell(
    RequestId id, sharing::RecipientId recipient, sharing::ToldState state, const QString& note)
{
    using Answer = std::vector<RecipientTold>;
    if (base::Error error {ErrorKind::Internal}; !permits(m_session, error))
        return refused<Answer>(error);
    return m_database.write(
        [session = m_session, zone = m_zone, id, recipient, state, note](WriteTransaction& tx) -> base::Result<Answer> {
            const auto request = readyToDelete(tx, id);
            if (!request)
                return base::fail(request.error());
            const auto all = recipientsTold(tx, id, request->customer, zone);
            if (std::ranges::find(all, recipient, &RecipientTold::recipient) == all.end())
                return base::fail(ErrorKind::NotFound, QStringLiteral("recipient"), recipient.value);
            if (const auto settled = sharing::settleFor(
                    tx, session, recipient, request->customer, sharing::Cause::Erased, id.value, state, note);
                !settled)
                return base::fail(settled.error());
            tx.publish(base::ChangeKind::Request, id.value);
            return recipientsTold(tx, id, request->customer, zone);
        });
}

DeletionService::Future<RequestView> DeletionService::lookOver(RequestId id)
{
    if (base::Error error {ErrorKind::Internal}; !permits(m_session, error))
        return refused<RequestView>(error);
    return m_database.write([desk = RequestDesk(m_session, m_country, m_zone), zone = m_zone, id](
                                WriteTransaction& tx) -> base::Result<RequestView> {
        const auto request = readyToDelete(tx, id);
        if (!request)
            return base::fail(request.error());
        const base::CustomerId person = request->customer;
        const auto note = secondLook(tx, person, store::findSoFar(tx, id, person, tx.now(), zone));
        if (const auto noted = note ? desk.move(tx, id, *note) : base::fail(note.error()); !noted)
            return base::fail(noted.error());
        return desk.view(tx, id);
    });
}

DeletionService::Future<DeletionService::Deleted> DeletionService::erase(
    RequestId id, QString typedName, Undecided undecided, ProgressReport report, bool proves)
{
    if (base::Error error {ErrorKind::Internal}; !permits(m_session, error))
        return refused<Deleted>(error);
    m_stage = Stage::MayStop;
    return base::startOn(m_worker,
        [this, id, typedName = std::move(typedName), undecided, report = std::move(report),
            proves]() -> base::Result<Deleted> {
            auto deleted = Job(*this, id, report).erase(typedName, undecided, proves);
            m_stage = Stage::Idle;
            return deleted;
        });
}

bool DeletionService::stop()
{
    Stage stage = Stage::MayStop;
    return m_stage.compare_exchange_strong(stage, Stage::Stopped);
}

DeletionService::Future<DeletionService::Deleted> DeletionService::finish(RequestId id, ProgressReport report)
{
    if (base::Error error {ErrorKind::Internal}; !permits(m_session, error))
        return refused<Deleted>(error);
    return base::startOn(m_worker,
        [this, id, report = std::move(report)]() -> base::Result<Deleted> { return Job(*this, id, report).finish(); });
}

} // namespace aicms::requests
