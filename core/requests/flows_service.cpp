// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/flows_service.h"

#include "core/audit/audit.h"
#include "core/base/refusal.h"
#include "core/consent/own_word.h"
#include "core/customers/customer_writer.h"
#include "core/requests/arrival.h"
#include "core/requests/flows/possible_stops.h"
#include "core/requests/law_table.h"
#include "core/requests/request_desk.h"
#include "core/requests/request_store.h"
#include "core/sharing/disclosures.h"

#include <algorithm>

namespace aicms::requests {

using access::Operation;
using base::ErrorKind;
using base::refused;
using storage::ReadTransaction;
using storage::WriteTransaction;

namespace {

tl::unexpected<base::Error> invalidFlow(const char* what)
{
    return base::fail(ErrorKind::Invalid, QStringLiteral("request.") + QLatin1String(what));
}

/// On one line, so that it stays one part of a note.
QString oneLine(const QString& text)
{
    return text.simplified();
}

QStringList groundsFor(Kind kind, const std::vector<Regime>& regimes)
{
    const LawTable& laws = LawTable::builtIn();
    QStringList codes = laws.refusalCodes();
    codes.removeIf(
        [&](const QString& code) { return laws.isOfAPart(code) || !laws.isRefusalFor(code, kind, regimes); });
    codes.sort();
    return codes;
}

} // namespace

/// One item of a request that is being carried out.
class FlowsService::Step {
public:
    Step(WriteTransaction& transaction, const FlowsService& service, Request asked, int place)
        : tx(transaction), request(std::move(asked)), position(place), m_service(service), m_desk(service.desk())
    {
    }

    Kind kind() const { return request.items[static_cast<std::size_t>(position)].kind; }
    base::Result<void> note(const QString& code, const QStringList& parts) const
    {
        return m_desk.move(tx, request.id, {Move::Note, {}, {}, 0, code, parts.join(u'\n')});
    }
    base::Result<void> decide(Outcome outcome, const QString& why = {}) const
    {
        return m_desk.move(
            tx, request.id, {Move::Decide, {}, position, 0, outcomeCode(outcome), why}, RequestDesk::By::ItsAct);
    }
    /// What the person says no to by this request, of purposes that use her.
    base::Result<void> lower(const QStringList& purposes, std::optional<consent::State> state = {}) const
    {
        const auto catalogue = m_service.m_services.purposes.catalogue();
        const auto words = consent::ownWords(tx, catalogue->purposes(), request.customer, tx.now());
        std::vector<consent::EventDraft> drafts;
        for (std::size_t i = 0; i < words.size(); ++i) {
            const purposes::Purpose& purpose = catalogue->purposes()[i];
            if (!purposes.contains(purpose.code) || words[i].saysNo)
                continue;
            consent::EventDraft draft;
            draft.customer = request.customer;
            draft.purpose = purpose.code;
            draft.state = state.value_or(stateOfStop(request, kind()));
            draft.at = noCameAt(request, m_service.m_zone, tx.now());
            draft.how = howOf(request.arrivedBy);
            draft.reason = askedIn(request.id);
            const bool takesBack = draft.state == consent::State::Withdrawn && !words[i].yesBy.empty();
            for (const consent::Channel way : takesBack ? words[i].yesBy : std::vector {consent::Channel::All}) {
                draft.channel = way;
                drafts.push_back(draft);
            }
        }
        const auto recorded = m_service.m_services.consent.lower(tx, drafts);
        return recorded ? base::Result<void>() : base::fail(recorded.error());
    }

    WriteTransaction& tx;
    Request request;
    int position;

private:
    const FlowsService& m_service;
    RequestDesk m_desk;
};

FlowsService::FlowsService(storage::Database& database, const access::Session& session, const Services& services,
    QString country, QTimeZone zone)
    : m_database(database), m_session(session), m_services(services), m_country(std::move(country)),
      m_zone(std::move(zone))
{
}

RequestDesk FlowsService::desk() const
{
    return {m_session, m_country, m_zone};
}

template <class Job>
FlowsService::Future<RequestView> FlowsService::carryOut(RequestId id, int position, Flow flow, Job job)
{
    if (const auto allowed = access::permit(m_session, Operation::HandleRequest); !allowed)
        return refused<RequestView>(allowed.error());
    return m_database.write(
        [this, id, position, flow, job = std::move(job)](WriteTransaction& tx) -> base::Result<RequestView> {
            auto request = store::read(tx, id);
            if (!request)
                return base::fail(ErrorKind::NotFound, QStringLiteral("request"), id.value);
            const bool isThere = position >= 0 && position < static_cast<int>(request->items.size());
            if (!isThere || flowOf(request->items[static_cast<std::size_t>(position)].kind) != flow)
                return invalidFlow("item");
            const Item& item = request->items[static_cast<std::size_t>(position)];
            if (item.outcome != Outcome::Open && request->standing.end == End::Open)
                return invalidFlow("decided_already");
            if (const Refusal refusal = checkReady(*request, waitsForIdentity(item.kind)); refusal != Refusal::Ok)
                return base::fail(ErrorKind::Invalid, refusalCode(refusal));
            Step step(tx, *this, *std::move(request), position);
            if (const auto done = job(step); !done)
                return base::fail(done.error());
            return desk().view(tx, id);
        });
}

FlowsService::Future<std::vector<FlowCase>> FlowsService::open(RequestId id)
{
    using Answer = std::vector<FlowCase>;
    if (const auto allowed = access::permit(m_session, Operation::HandleRequest); !allowed)
        return refused<Answer>(allowed.error());
    return m_database.read(
        [desk = desk(), id, now = m_database.clock().now(), catalogue = m_services.purposes.catalogue()](
            ReadTransaction& tx) -> base::Result<Answer> {
            const auto view = desk.view(tx, id);
            if (!view)
                return base::fail(view.error());
            const base::CustomerId customer = view->request.customer;
            const base::UtcTime since = arrivalDay(view->request, desk.zone());
            FlowCase about {*view};
            if (customer.isValid()) {
                about.restriction = consent::lastingRestriction(tx, customer);
                for (const sharing::Recipient& each : sharing::recipientsWith(tx, customer))
                    about.toTell << each.name;
            }
            Answer cases;
            for (std::size_t i = 0; i < view->request.items.size(); ++i) {
                const Item& item = view->request.items[i];
                FlowCase each = about;
                each.position = static_cast<int>(i);
                each.flow = flowOf(item.kind);
                if (each.flow == Flow::None)
                    continue;
                each.grounds = groundsFor(item.kind, view->request.regimes);
                if (isOptOut(item.kind) && customer.isValid()) {
                    each.toTell.clear();
                    for (const sharing::Recipient& third : sharing::thirdPartiesWith(tx, customer, since))
                        each.toTell << third.name;
                }
                const bool looksAtUses = each.flow == Flow::Stop || each.flow == Flow::Review;
                if (looksAtUses && customer.isValid())
                    each.stops = possibleStops(tx, *catalogue, customer, item.kind, now);
                cases.push_back(std::move(each));
            }
            return cases;
        });
}

FlowsService::Future<std::vector<FieldValue>> FlowsService::fields(RequestId id)
{
    using Answer = std::vector<FieldValue>;
    for (const Operation operation : {Operation::HandleRequest, Operation::OpenCustomer}) {
        if (const auto allowed = access::permit(m_session, operation); !allowed)
            return refused<Answer>(allowed.error());
    }
    return m_database.write([this, id](WriteTransaction& tx) -> base::Result<Answer> {
        const auto request = store::read(tx, id);
        if (!request)
            return base::fail(ErrorKind::NotFound, QStringLiteral("request"), id.value);
        const bool asksIt
            = std::ranges::any_of(request->items, [](const Item& item) { return flowOf(item.kind) == Flow::Correct; });
        if (!asksIt)
            return invalidFlow("item");
        if (!request->customer.isValid())
            return invalidFlow("person_missing");
        if (!request->standing.isIdentified)
            return invalidFlow("not_identified");
        if (m_logged.insert(id.value).second)
            audit::append(tx, m_session,
                {QStringLiteral("customer.open"), audit::ObjectKind::Customer, request->customer.value, {},
                    askedIn(id)});
        const bool seesSensitive = m_session.role.rights.testFlag(access::Right::SeeSensitive);
        const auto isSensitive
            = [](const customers::ExtraField& value) { return value.sensitivity != customers::Sensitivity::Ordinary; };
        customers::Customer person = customers::readCustomer(tx, request->customer);
        if (!seesSensitive)
            std::erase_if(person.extraFields, isSensitive); // as the record is shown: places are counted by it
        for (customers::ExtraField& value : person.extraFields)
            value.isHidden = isSensitive(value);
        return fieldValues(person, seesSensitive);
    });
}

FlowsService::Future<RequestView> FlowsService::stop(RequestId id, int position, QStringList purposes, QString why)
{
    return carryOut(id, position, Flow::Stop,
        [this, purposes = std::move(purposes), why = why.trimmed()](const Step& step) -> base::Result<void> {
            const auto possible = possibleStops(
                step.tx, *m_services.purposes.catalogue(), step.request.customer, step.kind(), step.tx.now());
            QStringList ended; // by now, whether by this or before
            bool isMeant = false;
            bool isLeftOut = false;
            for (const PossibleStop& each : possible) {
                const bool isNamed = purposes.contains(each.purpose) && each.mayStop;
                isMeant = isMeant || each.isMeant;
                isLeftOut = isLeftOut || (each.isMeant && !each.isStopped && !isNamed);
                if (isNamed || each.isStopped)
                    ended << each.purpose;
            }
            const bool areAllKnown
                = std::ranges::all_of(purposes, [&](const QString& code) { return ended.contains(code); });
            if (!areAllKnown)
                return invalidFlow("stop");
            if (isLeftOut && ended.isEmpty())
                return invalidFlow("nothing_chosen");
            if (isLeftOut && why.isEmpty())
                return invalidFlow("reason_missing");
            if (step.kind() == Kind::ObjectionMarketing && !isLeftOut) {
                // Of all advertising, retired purposes too: what begins later leaves her out as well.
                const auto stopped = m_services.consent.objectToAdvertising(step.tx, step.request.customer,
                    noCameAt(step.request, m_zone, step.tx.now()), howOf(step.request.arrivedBy),
                    objectedIn(step.request.id));
                if (!stopped)
                    return base::fail(stopped.error());
            }
            if (const auto lowered = step.lower(purposes); !lowered)
                return lowered;
            if (!ended.isEmpty()) {
                if (const auto noted = step.note(flowStopped, {ended.join(u',')}); !noted)
                    return noted;
            }
            return step.decide(isLeftOut ? Outcome::Partly : isMeant ? Outcome::Granted : Outcome::NothingHeld, why);
        });
}

FlowsService::Future<RequestView> FlowsService::restrict(
    RequestId id, int position, consent::RestrictionGround ground, QString why)
{
    return carryOut(
        id, position, Flow::Restrict, [this, ground, why = why.trimmed()](const Step& step) -> base::Result<void> {
            if (ground == consent::RestrictionGround::PeriodEnded)
                return invalidFlow("code");
            // The recipients are named with the number of the request, which the restriction itself does not know.
            if (const auto decided = step.decide(Outcome::Granted, why); !decided)
                return decided;
            const auto lasting = consent::lastingRestriction(step.tx, step.request.customer);
            if (!lasting) {
                const auto restricted = m_services.gate.restrictWithin(step.tx, step.request.customer, ground, why);
                if (!restricted)
                    return base::fail(restricted.error());
            }
            return step.note(flowRestricted, {consent::restrictionGroundCode(lasting ? lasting->ground : ground)});
        });
}

FlowsService::Future<RequestView> FlowsService::lift(RequestId id, QDate toldOn, QString why)
{
    if (const auto allowed = access::permit(m_session, Operation::LiftRestriction); !allowed)
        return refused<RequestView>(allowed.error());
    return m_database.write([this, id, toldOn, why = why.trimmed()](WriteTransaction& tx) -> base::Result<RequestView> {
        const auto request = store::read(tx, id);
        if (!request)
            return base::fail(ErrorKind::NotFound, QStringLiteral("request"), id.value);
        bool ledToIt = false;
        for (const Item& item : request->items) {
            const bool mayHave = mayLeadToRestriction(item.kind);
            ledToIt = ledToIt || mayHave;
            if (mayHave && item.outcome == Outcome::Open && request->standing.end == End::Open)
                return invalidFlow("undecided");
        }
        if (!ledToIt)
            return invalidFlow("item");
        if (!request->customer.isValid())
            return invalidFlow("person_missing");
        if (why.isEmpty())
            return invalidFlow("reason_missing");
        std::optional<base::UtcTime> told;
        if (toldOn.isValid() && toldOn <= desk().dayOf(tx.now()))
            told = std::min(base::UtcTime::fromDateTime(toldOn.startOfDay(m_zone)), tx.now());
        if (const auto lifted = m_services.gate.liftWithin(tx, request->customer, told, why); !lifted)
            return base::fail(lifted.error());
        const QString text = toldOn.toString(Qt::ISODate) + u'\n' + why;
        if (const auto noted = desk().move(tx, id, {Move::Note, {}, {}, 0, flowLifted, text}); !noted)
            return base::fail(noted.error());
        return desk().view(tx, id);
    });
}

FlowsService::Future<RequestView> FlowsService::correct(RequestId id, int position, Correction correction)
{
    if (const auto allowed = access::permit(m_session, Operation::EditCustomer); !allowed)
        return refused<RequestView>(allowed.error());
    return carryOut(id, position, Flow::Correct,
        [this, correction = std::move(correction)](const Step& step) -> base::Result<void> {
            const QString after = correction.after.trimmed();
            if (correction.source.trimmed().isEmpty())
                return invalidFlow("source_missing");
            if (oneLine(correction.before) == oneLine(after))
                return invalidFlow("same_value");
            QString name = correction.field;
            if (correction.field != QLatin1String("other")) {
                bool isThere = false;
                bool isAsSeen = false;
                const auto edited
                    = m_services.customers.editWithin(step.tx, step.request.customer, [&](customers::Customer& person) {
                          for (const FieldValue& each : fieldValues(person, true)) {
                              if (each.field != correction.field)
                                  continue;
                              isThere = true;
                              isAsSeen = oneLine(each.value) == oneLine(correction.before);
                              name = each.name.isEmpty() ? each.field : each.name;
                          }
                          if (isThere && isAsSeen)
                              setFieldValue(person, correction.field, after);
                      });
                if (!edited)
                    return base::fail(edited.error());
                if (!isThere)
                    return invalidFlow("field");
                if (!isAsSeen)
                    return base::fail(
                        ErrorKind::Conflict, QStringLiteral("request.value_changed"), step.request.customer.value);
            }
            if (const auto noted = step.note(
                    flowCorrected, {name, oneLine(correction.before), oneLine(after), oneLine(correction.source)});
                !noted)
                return noted;
            return correction.isLast ? step.decide(Outcome::Granted) : base::Result<void>();
        });
}

FlowsService::Future<RequestView> FlowsService::endCorrecting(RequestId id, int position)
{
    return carryOut(id, position, Flow::Correct, [](const Step& step) -> base::Result<void> {
        const auto events = store::readEvents(step.tx, step.request.id);
        const bool isCorrected
            = std::ranges::any_of(events, [](const Event& event) { return event.code == flowCorrected; });
        return isCorrected ? step.decide(Outcome::Granted) : invalidFlow("nothing_corrected");
    });
}

FlowsService::Future<RequestView> FlowsService::attach(RequestId id, int position, QString statement, QString why)
{
    if (const auto allowed = access::permit(m_session, Operation::EditCustomer); !allowed)
        return refused<RequestView>(allowed.error());
    return carryOut(id, position, Flow::Correct,
        [this, statement = statement.trimmed(), why = oneLine(why)](const Step& step) -> base::Result<void> {
            if (statement.isEmpty() || why.isEmpty())
                return invalidFlow("reason_missing");
            const auto edited
                = m_services.customers.editWithin(step.tx, step.request.customer, [&](customers::Customer& person) {
                      customers::Note note;
                      note.text = statement;
                      note.at = step.tx.now();
                      note.provenance.origin = customers::Origin::Provided;
                      note.provenance.source = customers::SourceKind::Person;
                      note.provenance.sourceId = person.id.value;
                      person.notes.push_back(note);
                  });
            if (!edited)
                return base::fail(edited.error());
            if (const auto noted = step.note(flowStatement, {why, statement}); !noted)
                return noted;
            return step.decide(Outcome::Partly, why);
        });
}

FlowsService::Future<RequestView> FlowsService::review(RequestId id, int position, Review review)
{
    return carryOut(
        id, position, Flow::Review, [this, review = std::move(review)](const Step& step) -> base::Result<void> {
            if (oneLine(review.before).isEmpty())
                return invalidFlow("before_missing");
            if (oneLine(review.reason).isEmpty())
                return invalidFlow("reason_missing");
            const auto possible = possibleStops(
                step.tx, *m_services.purposes.catalogue(), step.request.customer, step.kind(), step.tx.now());
            QStringList ended;
            for (const QString& code : review.stops) {
                const auto found = std::ranges::find(possible, code, &PossibleStop::purpose);
                if (found == possible.end() || !found->mayStop)
                    return invalidFlow("stop");
                if (!found->isStopped)
                    ended << code;
            }
            if (!ended.isEmpty()) {
                if (const auto lowered = step.lower(ended, consent::State::Withdrawn); !lowered)
                    return lowered;
                if (const auto noted = step.note(flowStopped, {ended.join(u',')}); !noted)
                    return noted;
            }
            if (const auto noted = step.note(
                    flowReviewed, {verdictCode(review.verdict), oneLine(review.before), oneLine(review.reason)});
                !noted)
                return noted;
            return step.decide(Outcome::Granted, oneLine(review.reason));
        });
}

FlowsService::Future<RequestView> FlowsService::settle(RequestId id, int position, QString found)
{
    return carryOut(id, position, Flow::Settle, [found = found.trimmed()](const Step& step) -> base::Result<void> {
        if (found.isEmpty())
            return invalidFlow("reason_missing");
        if (const auto noted = step.note(flowSettled, {found}); !noted)
            return noted;
        return step.decide(Outcome::Granted, found);
    });
}

} // namespace aicms::requests
