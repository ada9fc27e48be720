// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/request_desk.h"

#include "core/audit/audit.h"
#include "core/requests/arrival.h"
#include "core/requests/deletion/deletion.h"
#include "core/requests/deletion/deletion_store.h"
#include "core/requests/deletion/recipients_told.h"
#include "core/requests/flows/flow.h"
#include "core/requests/law_table.h"
#include "core/requests/letters/letter_store.h"
#include "core/requests/request_store.h"
#include "core/sharing/disclosures.h"

#include <algorithm>
#include <iterator>

namespace aicms::requests {

namespace {

using base::ErrorKind;

tl::unexpected<base::Error> invalid(const char* what)
{
    return base::fail(ErrorKind::Invalid, QStringLiteral("request.") + QLatin1String(what));
}

void log(storage::WriteTransaction& tx, const access::Session& session, RequestId id, const Event& event,
    bool isByHand = false)
{
    // That something was done outside the program stands there; how, in the history of the request.
    const QString details = isByHand ? event.code + QStringLiteral(" by_hand") : event.code;
    audit::append(tx, session,
        {QStringLiteral("request.") + moveCode(event.move), audit::ObjectKind::Request, id.value, {}, details});
    tx.publish(base::ChangeKind::Request, id.value);
}

/// A ground of refusal, or an outcome.
void decide(Item& item, const QString& code, const QString& text)
{
    const auto outcome = outcomeFromCode(code);
    item.outcome = outcome.value_or(Outcome::Refused);
    item.refusal = outcome ? QString() : code;
    item.text = text.trimmed();
}

/// What was begun for the person who was thought to ask is not gone on with for another one.
void forgetBegun(storage::WriteTransaction& tx, RequestId id)
{
    store::forgetExport(tx, id);
    store::forgetProgress(tx, id);
    store::dropDrafts(tx, id);
}

/// Of what the recipients of her data are told where such a wish is granted (GDPR Art. 19).
std::optional<sharing::Cause> causeOf(const Item& item)
{
    if (item.outcome != Outcome::Granted && item.outcome != Outcome::Partly)
        return std::nullopt;
    switch (item.kind) {
    case Kind::Rectification: return sharing::Cause::Rectified;
    case Kind::Erasure: return sharing::Cause::Erased;
    case Kind::Restriction: return sharing::Cause::Restricted;
    default: return std::nullopt;
    }
}

} // namespace

RequestDesk::Known RequestDesk::calendars(
    storage::ReadTransaction& tx, const Request& request, const std::vector<Event>& events) const
{
    using deadlines::WorkCalendar;
    const auto& book = deadlines::HolidayBook::builtIn();
    const QDate from = request.received;
    QDate until = from; // an answer may have been waited for through years
    for (const Event& event : events)
        until = std::max(until, event.day);
    auto own = WorkCalendar::of(book, m_country, store::setting(tx, store::regionSetting), from, until);
    auto california = WorkCalendar::of(book, QStringLiteral("US"), QStringLiteral("CA"), from, until);
    // Without holidays a date falls earlier, never later: nobody misses it.
    return {{own.value_or(WorkCalendar()), california.value_or(WorkCalendar())}, own.has_value()};
}

base::Result<void> RequestDesk::chooseLaws(
    storage::ReadTransaction& tx, const RequestDraft& draft, Request& request) const
{
    std::optional<store::Residence> place = store::Residence();
    if (draft.customer.isValid())
        place = store::placeOf(tx, draft.customer);
    if (!place)
        return base::fail(ErrorKind::NotFound, {}, draft.customer.value);
    const auto& laws = LawTable::builtIn();
    const bool isCcpaChosen = std::ranges::find(draft.regimes, Regime::Ccpa) != draft.regimes.end();
    std::vector<Regime> suggested = laws.suggested(m_country, place->country, place->region, isCcpaChosen);
    request.regimes = draft.regimes.empty() ? suggested : draft.regimes;
    std::ranges::sort(request.regimes);
    const auto [from, to] = std::ranges::unique(request.regimes);
    request.regimes.erase(from, to);
    std::ranges::sort(suggested);
    request.lawsChosen = request.regimes != suggested;
    request.lawsReason = request.lawsChosen ? draft.lawsReason.trimmed() : QString();
    if (request.regimes.empty())
        return invalid("law");
    return request.lawsChosen && request.lawsReason.isEmpty() ? invalid("law_reason") : base::Result<void>();
}

base::Result<void> RequestDesk::setDue(
    storage::ReadTransaction& tx, Request& request, const std::vector<Event>& events) const
{
    const auto all
        = deadlinesOf(request, events, deadlines::LawBook::builtIn(), calendars(tx, request, events).days, m_zone);
    if (!all)
        return base::fail(all.error());
    const Deadline* first = leading(*all);
    request.dueOn = first ? first->answer.day : QDate();
    request.dueClock = first ? first->clock : QString();
    return {};
}

/// What somebody said of it as it came in.
base::Result<void> RequestDesk::fill(storage::WriteTransaction& tx, const RequestDraft& draft, Request& request) const
{
    request.customer = draft.customer;
    request.personName = draft.customer.isValid() ? QString() : draft.personName.trimmed();
    request.personContact = draft.customer.isValid() ? QString() : draft.personContact.trimmed();
    request.arrivedBy = draft.arrivedBy;
    request.receivedAt = draft.receivedAt;
    request.received = draft.receivedAt ? dayOf(*draft.receivedAt) : draft.received;
    request.text = draft.text.trimmed();
    request.items.clear();
    if (draft.kinds.empty())
        return invalid("kind");
    if (!request.customer.isValid() && request.personName.isEmpty() && request.personContact.isEmpty())
        return invalid("person");
    if (!request.received.isValid() || request.received > dayOf(tx.now())
        || (request.receivedAt && *request.receivedAt > tx.now()))
        return invalid("future_date");
    for (const Kind kind : draft.kinds) {
        const bool isNew = std::ranges::find(request.items, kind, &Item::kind) == request.items.end();
        if (isNew)
            request.items.push_back({kind});
    }
    return chooseLaws(tx, draft, request);
}

base::Result<Opened> RequestDesk::open(storage::WriteTransaction& tx, RequestDraft draft) const
{
    Request request;
    request.takenBy = m_session.user;
    request.openedAt = tx.now();
    request.standing.assignedTo = m_session.user;
    if (const auto filled = fill(tx, draft, request); !filled)
        return base::fail(filled.error());
    const Event event {0, Move::Open, request.received, tx.now(), m_session.user, {}, arrivedByCode(request.arrivedBy)};
    if (const auto due = setDue(tx, request, {event}); !due)
        return base::fail(due.error());
    request.id = store::insert(tx, request);
    store::insertEvent(tx, request.id, event);
    store::insertEvent(tx, request.id,
        {0, Move::Assign, dayOf(tx.now()), tx.now(), m_session.user, {}, QString::number(m_session.user.value)});
    log(tx, m_session, request.id, event);
    return Opened {request.id, store::openOf(tx, request.customer, request.id), request.dueOn};
}

base::Result<void> RequestDesk::correct(storage::WriteTransaction& tx, RequestId id, const RequestDraft& draft) const
{
    auto request = store::read(tx, id);
    if (!request)
        return base::fail(ErrorKind::NotFound, QStringLiteral("request"), id.value);
    std::vector<Event> events = store::readEvents(tx, id);
    Refusal refusal = check(request->standing, request->items, {Move::Correct});
    if (refusal == Refusal::Ok && isCarriedOut(request->items, events))
        refusal = Refusal::CarriedOut;
    if (refusal != Refusal::Ok)
        return base::fail(ErrorKind::Invalid, refusalCode(refusal));
    const Request before = *request;
    if (const auto filled = fill(tx, draft, *request); !filled)
        return filled;
    const bool isTooLate = std::ranges::any_of(events, [&request](const Event& event) {
        const bool isOwn = event.move != Move::Open && event.move != Move::Correct;
        return isOwn && event.day < request->received;
    });
    if (isTooLate)
        return invalid("day"); // something was done for it before that
    IntakeBefore changed;
    if (request->received != before.received)
        changed.received = before.received;
    if (!std::ranges::equal(request->items, before.items, {}, &Item::kind, &Item::kind))
        std::ranges::transform(before.items, std::back_inserter(changed.kinds), &Item::kind);
    changed.isOfAnother = request->customer != before.customer || request->personName != before.personName;
    const Event event {0, Move::Correct, dayOf(tx.now()), tx.now(), m_session.user, {}, intakeCode(changed)};
    events.push_back(event);
    request->standing = after(request->standing, event);
    if (const auto due = setDue(tx, *request, events); !due)
        return due;
    if (changed.isOfAnother || !changed.kinds.empty()) {
        store::dropDrafts(tx, id); // written to somebody else, or about something else
        store::forgetExport(tx, id);
    }
    store::insertEvent(tx, id, event);
    store::rewrite(tx, *request);
    log(tx, m_session, id, event);
    for (const base::CustomerId each : {before.customer, request->customer}) { // her record tells of it, too
        if (each.isValid() && before.customer != request->customer)
            audit::append(tx, m_session,
                {QStringLiteral("request.correct_intake"), audit::ObjectKind::Customer, each.value, {},
                    QStringLiteral("person")});
    }
    return {};
}

base::Result<void> RequestDesk::checkExtension(
    storage::ReadTransaction& tx, const Request& request, const std::vector<Event>& events, QDate day) const
{
    const auto by = extensionNoticeBy(
        request, events, deadlines::LawBook::builtIn(), calendars(tx, request, events).days, m_zone, day);
    if (!by)
        return base::fail(by.error());
    if (!by->isValid())
        return request.standing.isWaiting() ? invalid("waiting") : invalid("no_extension");
    return day > *by ? invalid("extension_late") : base::Result<void>();
}

base::Result<void> RequestDesk::carryOut(storage::ReadTransaction& tx, Request& request, const MoveDraft& draft) const
{
    switch (draft.move) {
    case Move::Decide: decide(request.items[static_cast<size_t>(*draft.position)], draft.code, draft.text); break;
    case Move::Refuse:
        for (Item& item : request.items) {
            if (item.outcome == Outcome::Open)
                decide(item, draft.code, draft.text);
        }
        break;
    case Move::Assign:
        if (!store::isUser(tx, {draft.number}))
            return base::fail(ErrorKind::NotFound, QStringLiteral("user"));
        break;
    case Move::LinkPerson: return link(tx, request, {draft.number});
    default: break;
    }
    return {};
}

/// The laws follow the person, unless somebody chose them for a reason.
base::Result<void> RequestDesk::link(storage::ReadTransaction& tx, Request& request, base::CustomerId person) const
{
    const auto place = store::placeOf(tx, person);
    if (!place)
        return base::fail(ErrorKind::NotFound, {}, person.value);
    request.customer = person;
    // Now that it is known who it is, what the stranger was called by is not held twice.
    request.personName.clear();
    request.personContact.clear();
    if (request.lawsChosen)
        return {};
    const bool isCcpaChosen = std::ranges::find(request.regimes, Regime::Ccpa) != request.regimes.end();
    auto suggested = LawTable::builtIn().suggested(m_country, place->country, place->region, isCcpaChosen);
    std::ranges::sort(suggested);
    if (!suggested.empty())
        request.regimes = std::move(suggested);
    return {};
}

base::Result<void> RequestDesk::move(storage::WriteTransaction& tx, RequestId id, const MoveDraft& draft, By by) const
{
    auto request = store::read(tx, id);
    if (!request)
        return base::fail(ErrorKind::NotFound, QStringLiteral("request"), id.value);
    std::vector<Event> events = store::readEvents(tx, id);
    const base::CustomerId before = request->customer;
    const bool isOther = draft.move == Move::LinkPerson && before.isValid() && before.value != draft.number;
    bool isByHand = false;
    Refusal refusal = check(request->standing, request->items, draft, request->regimes);
    if (refusal == Refusal::Ok && draft.move == Move::Decide && by == By::Hand) {
        const Kind kind = request->items[static_cast<size_t>(*draft.position)].kind;
        isByHand = outcomeFromCode(draft.code).has_value() && !wasDone(kind, events);
        refusal = checkByHand(*request, events, draft);
    }
    if (refusal == Refusal::Ok && isOther && isCarriedOut(request->items, events))
        refusal = Refusal::CarriedOut;
    if (refusal != Refusal::Ok)
        return base::fail(ErrorKind::Invalid, refusalCode(refusal));
    if (const qint64 untold = draft.move == Move::Answer ? untoldOf(tx, id) : 0; untold > 0)
        return base::fail(ErrorKind::Conflict, recipientsUntold, untold);
    const QDate today = dayOf(tx.now());
    const QDate day = draft.day.isValid() ? draft.day : today;
    if (day < request->received || day > today)
        return invalid("day");
    if (draft.move == Move::Correct) // by correct() only, which knows into what
        return base::fail(ErrorKind::Invalid, refusalCode(Refusal::CodeUnknown));
    if (draft.move == Move::CloseMistaken && isCarriedOut(request->items, events))
        return base::fail(ErrorKind::Invalid, refusalCode(Refusal::CarriedOut));
    if (draft.move == Move::Extend) {
        if (const auto possible = checkExtension(tx, *request, events, day); !possible)
            return base::fail(possible.error());
    }
    if (const auto done = carryOut(tx, *request, draft); !done)
        return base::fail(done.error());
    Event event {0, draft.move, day, tx.now(), m_session.user, draft.position, draft.code, draft.text.trimmed()};
    if (draft.move == Move::Assign)
        event.code = QString::number(draft.number);
    if (draft.move == Move::LinkPerson)
        event.code = linkCode(request->customer, before);
    events.push_back(event);
    request->standing = after(request->standing, event);
    if (const auto due = setDue(tx, *request, events); !due)
        return base::fail(due.error());
    store::insertEvent(tx, id, event);
    store::update(tx, *request);
    if (request->standing.end != End::Open) {
        store::dropOwed(tx, id); // told in another way; the address has no use any more
        store::forgetExport(tx, id); // it names words about others, and nothing goes on from there
    }
    if (isOther)
        forgetBegun(tx, id);
    log(tx, m_session, id, event, isByHand);
    if (draft.move == Move::Decide && request->customer.isValid()) {
        const Item& item = request->items[static_cast<size_t>(*draft.position)];
        if (const auto cause = causeOf(item))
            sharing::noteToTell(tx, m_session, request->customer, *cause, id.value);
        // Also where no use was left that could end: the data may have gone out while the wish lay here.
        if (isOptOut(item.kind) && item.outcome != Outcome::Refused)
            sharing::noteOptedOut(tx, m_session, request->customer, arrivalDay(*request, m_zone), id.value);
    }
    return {};
}

base::Result<void> RequestDesk::closeErased(storage::WriteTransaction& tx, RequestId id, QDate day) const
{
    const auto request = store::read(tx, id);
    if (!request)
        return base::fail(ErrorKind::NotFound, QStringLiteral("request"), id.value);
    const auto events = store::readEvents(tx, id);
    const bool isProved = std::ranges::any_of(events, [](const Event& event) { return event.code == deletionChecked; });
    const bool isMore
        = std::ranges::any_of(request->items, [](const Item& item) { return item.outcome == Outcome::Open; });
    if (request->standing.end != End::Open || request->standing.isWaiting() || isMore || !isProved
        || store::hasOwed(tx, id) || untoldOf(tx, id) > 0)
        return {};
    return move(tx, id, {Move::Answer, day});
}

base::Result<RequestView> RequestDesk::view(storage::ReadTransaction& tx, RequestId id) const
{
    auto request = store::read(tx, id);
    if (!request)
        return base::fail(ErrorKind::NotFound, QStringLiteral("request"), id.value);
    RequestView view;
    view.request = *std::move(request);
    view.events = store::readEvents(tx, id);
    const Known days = calendars(tx, view.request, view.events);
    const auto& book = deadlines::LawBook::builtIn();
    auto all = deadlinesOf(view.request, view.events, book, days.days, m_zone);
    const auto noticeBy = extensionNoticeBy(view.request, view.events, book, days.days, m_zone, {});
    if (!all || !noticeBy)
        return base::fail(!all ? all.error() : noticeBy.error());
    view.deadlines = *std::move(all);
    const bool mayExtend = view.request.standing.end == End::Open && !view.request.standing.isExtended;
    view.extensionNoticeBy = mayExtend ? *noticeBy : QDate();
    if (const Deadline* first = leading(view.deadlines))
        view.target = deadlines::internalTarget(first->answer.day, book, days.days.of(first->regime));
    view.holidaysAreKnown = days.isKnown;
    if (view.request.customer.isValid()) {
        view.otherOpen = store::openOf(tx, view.request.customer, id);
        view.lookAlikes = lookAlikesOf(tx, view.request.customer);
    }
    if (const auto row = store::readRow(tx, id))
        view.personShown = row->name;
    return view;
}

base::Result<void> RequestDesk::renewDates(storage::WriteTransaction& tx) const
{
    for (const RequestId id : store::ids(tx, {})) {
        auto request = store::read(tx, id);
        if (const auto due = setDue(tx, *request, store::readEvents(tx, id)); !due)
            return due;
        store::update(tx, *request);
        tx.publish(base::ChangeKind::Request, id.value);
    }
    return {};
}

QueueFigures RequestDesk::figures(storage::ReadTransaction& tx, QDate today) const
{
    constexpr int soon = 3;
    constexpr int near = 10;
    constexpr int monthsShown = 12;
    QueueFigures figures;
    for (const auto& [due, isWaiting] : store::openDueDays(tx)) {
        const qint64 left = due.isValid() ? today.daysTo(due) : 0;
        int& counted = !due.isValid() && isWaiting ? figures.waiting
            : !due.isValid()                       ? figures.owed
            : left < 0                             ? figures.late
            : left <= soon                         ? figures.withinThree
            : left <= near                         ? figures.withinTen
                                                   : figures.later;
        ++counted;
    }
    const QDate thisMonth(today.year(), today.month(), 1);
    for (int back = monthsShown - 1; back >= 0; --back)
        figures.months.push_back({thisMonth.addMonths(-back)});
    qint64 daysThisYear = 0;
    const QDate from = std::min(figures.months.front().first, QDate(today.year(), 1, 1));
    for (const store::Closed& closed : store::closedSince(tx, from)) {
        const QDate month(closed.endedOn.year(), closed.endedOn.month(), 1);
        const auto found = std::ranges::find(figures.months, month, &QueueFigures::Month::first);
        if (found != figures.months.end()) {
            found->days += closed.days;
            ++found->count;
        }
        figures.closedThisMonth += month == thisMonth ? 1 : 0;
        if (closed.endedOn.year() == today.year()) {
            ++figures.closedThisYear;
            daysThisYear += closed.days;
        }
    }
    for (QueueFigures::Month& month : figures.months)
        month.days /= std::max(month.count, 1);
    figures.averageDays = static_cast<int>(daysThisYear / std::max(figures.closedThisYear, 1));
    return figures;
}

} // namespace aicms::requests
