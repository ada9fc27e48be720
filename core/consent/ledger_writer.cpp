// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/ledger_writer.h"

#include "core/base/text_fold.h"
#include "core/consent/bare_day.h"
#include "core/consent/consent_rules.h"
#include "core/consent/earlier_answers.h"
#include "core/consent/entry_sights.h"
#include "core/consent/gate_store.h"
#include "core/consent/held_proof.h"
#include "core/consent/hidden_age.h"
#include "core/consent/named_ledger.h"
#include "core/consent/own_word.h"
#include "core/consent/projection_store.h"
#include "core/consent/same_entry.h"
#include "core/consent/suppression_store.h"
#include "core/customers/customer_writer.h"
#include "core/purposes/purpose_records.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace aicms::consent {

using base::ErrorKind;

LedgerWriter::LedgerWriter(
    storage::WriteTransaction& tx, const access::Session& session, Surroundings surroundings, Settles settles)
    : m_tx(tx), m_session(session), m_around(std::move(surroundings)), m_names(tx), m_head(readHead(tx)),
      m_settles(settles)
{
}

std::optional<LedgerWriter::Person> LedgerWriter::read(base::CustomerId customer) const
{
    const auto facts = readPerson(m_tx, customer);
    if (!facts)
        return std::nullopt;
    Person person;
    person.facts = *facts;
    person.history = readEvents(m_tx, customer);
    person.settled = person.history.size();
    person.isInOrder = isInOrder(person.history);
    return person;
}

LedgerWriter::Person* LedgerWriter::kept(base::CustomerId customer)
{
    const auto known = m_people.find(customer);
    if (known != m_people.end())
        return &known->second;
    auto person = read(customer);
    return person ? &m_people.emplace(customer, std::move(*person)).first->second : nullptr;
}

const std::vector<Event>& LedgerWriter::keptEvents(base::CustomerId customer)
{
    static const std::vector<Event> none;
    const Person* person = kept(customer);
    return person ? person->history : none;
}

RecordContext LedgerWriter::contextOf(EventDraft& draft, const Person& of)
{
    const PersonFacts& person = of.facts;
    RecordContext context;
    context.history = of.history;
    context.purposes = m_around.catalogue->purposes();
    context.birthday = person.birthday;
    if (!m_around.isReplay && !seesBirthdays(m_session.role))
        context.knownSince = knownSince(m_tx, draft.customer);
    context.isMarkedMinor = person.isMarkedMinor;
    context.country = person.country.isEmpty() ? m_around.country : person.country;
    context.lastRecorded = m_head.recordedAt;
    context.now = m_tx.now();
    context.zone = m_around.zone;
    if (draft.notice != 0) {
        const bool isOpen = draft.language.isEmpty();
        draft.language = isOpen ? noticeLanguage(m_tx, draft.notice, person.language) : draft.language;
        context.noticePublished = noticePublishedAt(m_tx, draft.notice, draft.language);
    }
    if (draft.at && draft.isDayAlone && isAgreed(draft.state)) {
        draft.at = notBefore(context.noticePublished, *draft.at, context.zone);
        draft.offsetMinutes.reset(); // of the zone then
    }
    if (const purposes::Purpose* newest = m_around.catalogue->find(draft.purpose)) {
        // What was agreed to is what the purpose meant then.
        const int version
            = newest->version == 1 ? 1 : purposeVersionAt(m_tx, newest->id, draft.at.value_or(context.now));
        if (version != newest->version)
            m_version = purposes::purposeVersion(m_tx, newest->id, version);
        context.purpose = version == newest->version || !m_version ? newest : &*m_version;
    }
    return context;
}

namespace {

/// "Given Family" or "Family Given", however it is written.
bool isOwnName(storage::ReadTransaction& tx, base::CustomerId id, const QString& name)
{
    const customers::Customer customer = customers::readCustomer(tx, id);
    const QString typed = base::foldText(name);
    return !typed.isEmpty()
        && (typed == base::foldText(customer.displayName())
            || typed == base::foldText(customer.familyName + u' ' + customer.givenName)
            || typed == base::foldText(customer.familyName + QStringLiteral(", ") + customer.givenName));
}

/// Striking a correction out lets what that had struck count again, with a token that somebody else may have used
/// since.
bool bringsBackTokenOfAnother(storage::ReadTransaction& tx, const EventDraft& draft, std::span<const Event> history)
{
    if (!draft.corrects)
        return false;
    std::vector<Event> after(history.begin(), history.end());
    after.emplace_back();
    after.back().seq = std::numeric_limits<qint64>::max();
    after.back().corrects = draft.corrects;
    const QSet<qint64> was = struckOut(history);
    const QSet<qint64> will = struckOut(after);
    return std::ranges::any_of(history, [&](const Event& event) {
        return was.contains(event.seq) && !will.contains(event.seq) && event.proof.kind == ProofKind::DoubleOptIn
            && isAgreed(event.state) && isTokenOfAnother(tx, draft.customer, event.proof.text);
    });
}

} // namespace

base::Result<Event> LedgerWriter::append(EventDraft draft, const Person& person)
{
    const purposes::Purpose* newest = m_around.catalogue->find(draft.purpose);
    // Nobody says no to nothing: by a way that the purpose does not use it is a no to the purpose.
    if (!m_around.isReplay && newest && isNo(draft.state) && !isOfPurpose(draft.channel, *newest))
        draft.channel = Channel::All;
    draft.proof
        = heldProof(m_tx, draft.customer, draft.proof, draft.isImported ? ProofKind::ImportedNone : ProofKind::None);
    const bool isParent = draft.giver == Giver::Parent && isAgreed(draft.state);
    if (isParent && isOwnName(m_tx, draft.customer, draft.giverName))
        return base::fail(ErrorKind::Invalid, QStringLiteral("consent.own_parent"));
    const bool isTokenUsed = isAgreed(draft.state) && draft.proof.kind == ProofKind::DoubleOptIn
        && isTokenOfAnother(m_tx, draft.customer, draft.proof.text);
    if (isTokenUsed || bringsBackTokenOfAnother(m_tx, draft, person.history))
        return base::fail(ErrorKind::Invalid, QStringLiteral("consent.token_used"));
    const RecordContext context = contextOf(draft, person);
    auto event = decide(draft, context);
    if (!event)
        return base::fail(event.error());
    // A wording from before the purpose changed cannot have named the change (K5): nobody is asked with it, and a yes
    // to it is one to what the purpose was then.
    // A letter without any wording cannot have named it either.
    const bool isWritten = draft.how == How::Letter || draft.how == How::Email;
    if (draft.state == State::Requested && draft.notice == 0 && isWritten && !draft.isImported && !m_around.isReplay
        && consentsFromAt(m_tx, event->purpose, event->at) > 1)
        return base::fail(ErrorKind::Invalid, QStringLiteral("consent.wording_unpublished"));
    const bool isShown = draft.notice != 0 && context.noticePublished && event->purposeVersion > 1;
    if (isShown && (isAgreed(draft.state) || draft.state == State::Requested)) {
        const int shown = purposeVersionAt(m_tx, event->purpose, *context.noticePublished);
        if (shown < consentsFromAt(m_tx, event->purpose, event->at)) {
            if (draft.state == State::Requested && !draft.isImported && !m_around.isReplay)
                return base::fail(ErrorKind::Invalid, QStringLiteral("consent.wording_outdated"));
            event->purposeVersion = shown;
        }
    }
    event->by = event->how == How::Program ? base::UserId {} : m_session.user;
    appendEvent(m_tx, m_names, m_head, *event);
    m_isWritten = true;
    keepSights(m_tx, *event, person.history);
    return *event;
}

std::vector<base::Result<Event>> LedgerWriter::recordAll(
    base::CustomerId customer, const std::vector<EventDraft>& drafts)
{
    m_derivedRemoved = 0;
    m_suppression = {};
    m_standing.reset();
    // Where each call settles nobody is kept: others may write of her between two calls.
    std::optional<Person> own = m_settles == Settles::EachCall ? read(customer) : std::nullopt;
    Person* person = m_settles == Settles::EachCall ? (own ? &*own : nullptr) : kept(customer);
    if (!person)
        return std::vector<base::Result<Event>>(drafts.size(), base::fail(ErrorKind::NotFound, {}, customer.value));
    std::vector<base::Result<Event>> answers;
    for (EventDraft draft : drafts) {
        draft.customer = customer;
        answers.push_back(append(std::move(draft), *person));
        if (answers.back())
            touch(*person, *answers.back());
    }
    if (m_settles == Settles::EachCall)
        settle(customer, *person);
    return answers;
}

/// Takes a new entry in, and notes for which purposes it may change what is stored.
void LedgerWriter::touch(Person& person, const Event& event)
{
    std::vector<Event>& history = person.history;
    person.isInOrder = person.isInOrder && (history.empty() || history.back().recordedAt <= event.recordedAt);
    history.push_back(event);
    person.touched[event.purpose] |= isNo(event.state);
    person.hasAgreed = person.hasAgreed || isAgreed(event.state);
    // A clock that was set back: what it had dated ahead may be read anew, for whatever purpose.
    if (!person.isInOrder) {
        for (const Event& earlier : history)
            person.touched.emplace(earlier.purpose, false);
    }
    // A correction that is struck out brings back what it had struck, perhaps of another purpose.
    for (std::optional<qint64> struck = event.corrects; struck;) {
        const auto found = std::ranges::find(history, *struck, &Event::seq);
        struck = found == history.end() ? std::nullopt : found->corrects;
        if (found != history.end())
            person.touched.emplace(found->purpose, false);
    }
}

void LedgerWriter::settle(base::CustomerId customer, Person& person)
{
    for (const auto& [purpose, hasNo] : person.touched)
        settle(customer, purpose, person, hasNo);
    if (!person.touched.empty())
        m_tx.publish(base::ChangeKind::Consent, customer.value);
    person.touched.clear();
    person.settled = person.history.size();
    person.hasAgreed = false;
}

void LedgerWriter::finish()
{
    m_listCounts = {};
    for (auto& [customer, person] : m_people) {
        const bool hasAgreed = person.hasAgreed;
        m_suppression = {};
        settle(customer, person);
        m_listCounts.lifted += hasAgreed ? m_suppression.lifted.size() : 0;
        m_listCounts.kept += hasAgreed ? m_suppression.kept.size() + m_suppression.shared.size() : 0;
    }
    m_people.clear();
    if (m_isWritten || !m_listChange.isNone())
        nameLedger(m_tx, m_session, m_listChange);
    m_isWritten = false;
    m_listChange = {};
}

base::Result<Event> LedgerWriter::record(const EventDraft& draft)
{
    return recordAll(draft.customer, {draft}).front();
}

namespace {

bool countsAsItStands(const Event& event, const Event& received, const QSet<qint64>& struck)
{
    return !struck.contains(event.seq) && received.at == event.at;
}

/// Objections of the person that were put on the list, and yeses that took an address off it, which do not count (any
/// more) from the moment that stands there: they are struck out, or a clock had dated them ahead.
ListSum forgetStruck(storage::WriteTransaction& tx, base::CustomerId customer, const purposes::Purpose& purpose,
    const std::vector<Event>& history)
{
    const AnswerTest lists = noThatLists(purpose);
    ListSum sum;
    const std::vector<Event> received = inTrueTime(history);
    const QSet<qint64> struck = struckOut(history);
    for (std::size_t place = 0; place < history.size(); ++place) {
        const Event& event = history[place];
        if (event.purpose != purpose.id || countsAsItStands(event, received[place], struck))
            continue;
        if (lists(event.state))
            sum += forgetObjection(tx, customer, purpose.id, event.at, event.seq);
        else if (isAgreed(event.state))
            sum += forgetYes(tx, event.seq);
    }
    return sum;
}

/// A yes that is put in the place of another one, of another day say, keeps off the list what that one took off.
ListSum passToCorrections(storage::WriteTransaction& tx, base::PurposeId purpose, std::span<const Event> recorded)
{
    ListSum sum;
    for (const Event& entry : recorded) {
        const bool isYes = isAgreed(entry.state) && entry.proof.kind != ProofKind::ImportedNone;
        if (entry.purpose == purpose && entry.corrects && isYes)
            sum += passLifted(tx, *entry.corrects, entry.seq, entry.at);
    }
    return sum;
}

/// The last yes until now; null: there is none. It took the address off the list, whatever was said after it: an
/// objection is ended by a yes for good, whether it was recorded while it held or, out of a file or because it counts
/// again, only afterwards.
template <class Counts> const Span* lastYes(const std::vector<Span>& line, base::UtcTime now, Counts counts)
{
    for (const Span* span = at(line, now); span; span = span == line.data() ? nullptr : span - 1) {
        if (isAgreed(span->row.state) && counts(*span))
            return span;
    }
    return nullptr;
}

/// That, or one that a clock ahead has put at a moment to come: nobody writes again when the moment is there, so it
/// stands on the list from now on.
const Span* objectionToList(const std::vector<Span>& line, base::UtcTime now, AnswerTest lists)
{
    const Span* standing = standingObjection(line, now, endOfTime, lists);
    return standing ? standing : standingObjection(line, endOfTime, endOfTime, lists);
}

/// By one channel, what the person's entries say of the list: an objection that puts her addresses on it, or a yes that
/// takes them off.
struct ListAnswer {
    std::vector<const Span*> objections;
    const Span* agreed = nullptr; ///< the last yes without an objection since
    /// The last that takes an address off. What a file says without proof is none: a living objector's no it does not
    /// get past, and of somebody who is gone nothing is left but the address on the list.
    const Span* yes = nullptr;
};

ListAnswer listAnswer(const purposes::Purpose& purpose, const PurposeLines& lines, std::span<const Event> history,
    Channel channel, base::UtcTime now)
{
    ListAnswer answer;
    const AnswerTest lists = noThatLists(purpose);
    const Span* said = objectionToList(lines.line(channel), now, lists);
    const Span* byMessage = channel == Channel::Phone ? objectionToList(lines.line(Channel::Sms), now, lists) : nullptr;
    for (const Span* span : {said, byMessage}) {
        if (span)
            answer.objections.push_back(span);
    }
    if (answer.objections.empty())
        answer.agreed = lastYes(lines.line(channel), now, [](const Span&) { return true; });
    if (answer.agreed)
        answer.yes = lastYes(lines.line(channel), now, [&](const Span& span) {
            const auto yes = std::ranges::find(history, span.row.event, &Event::seq);
            return yes != history.end() && yes->proof.kind != ProofKind::ImportedNone;
        });
    return answer;
}

constexpr Channel listedChannels[] = {Channel::Email, Channel::Phone};
constexpr base::UtcTime nothingBefore {std::numeric_limits<qint64>::min()};

bool isSameYes(const Span* one, const Span* other)
{
    return one && other ? one->row.event == other->row.event : one == other;
}

/// The list knows a number, and not whether somebody objected to calls with it or to messages: a yes to calls alone
/// takes nobody else's objection off.
bool standsForMessages(const purposes::Purpose& purpose, const PurposeLines& lines, Channel channel)
{
    return channel == Channel::Phone && !lines.isUniform
        && (purpose.channels.empty() || purpose.hasChannel(Channel::Sms));
}

/// The list of addresses follows what the person says now (Lifts).
ListSum keepSuppression(storage::WriteTransaction& tx, base::CustomerId customer, const purposes::Purpose& purpose,
    const PurposeLines& lines, std::span<const Event> history, std::size_t settled, SuppressionChange& change)
{
    ListSum sum;
    const base::UtcTime now = tx.now();
    const auto before = history.first(settled);
    for (const Channel channel : listedChannels) {
        const ListAnswer answer = listAnswer(purpose, lines, history, channel, now);
        for (const Span* span : answer.objections)
            sum += suppress(tx, customer, purpose.id, channel, span->from, span->row.event);
        if (!answer.agreed)
            continue;
        const PurposeLines linesBefore = linesOf(before, purpose);
        const ListAnswer earlier = listAnswer(purpose, linesBefore, before, channel, now);
        const auto isRecordedNow = [&](const Span* yes) {
            const auto isIt = [yes](const Event& entry) { return !entry.corrects && entry.seq == yes->row.event; };
            return yes && std::ranges::any_of(history.subspan(settled), isIt);
        };
        bool isNew = isRecordedNow(answer.yes);
        base::UtcTime since = answer.yes ? answer.yes->from : nothingBefore;
        if (answer.yes && standsForMessages(purpose, lines, channel)) {
            const Span* byMessage = listAnswer(purpose, lines, history, Channel::Sms, now).yes;
            isNew = byMessage && (isNew || isRecordedNow(byMessage));
            since = isNew ? std::min(since, byMessage->from) : since;
        }
        const bool isTold = isNew || !isSameYes(answer.yes, earlier.yes) || !isSameYes(answer.agreed, earlier.agreed);
        SuppressionChange untold;
        // Tells as well what stays on the list.
        sum += unsuppress(tx, customer, purpose.id, channel, since, answer.yes ? answer.yes->row.event : 0,
            isNew ? Lifts::Everybodys : Lifts::Own, isTold ? change : untold);
    }
    return sum;
}

/// Of the entries behind the first `settled`, the objections that would stand on the list if each had been settled when
/// it was recorded. A yes that was recorded after an objection, received after it and before another no, took nothing
/// off the list, since it never held; looking at all of them at once, it would keep the objection from ever getting
/// there.
ListSum listMeanwhile(storage::WriteTransaction& tx, base::CustomerId customer, const purposes::Purpose& purpose,
    std::span<const Event> history, std::size_t settled)
{
    const auto isOfPurpose = [&](const Event& event) { return event.purpose == purpose.id; };
    const AnswerTest lists = noThatLists(purpose);
    const auto objects = [&](const Event& event) { return isOfPurpose(event) && lists(event.state); };
    const auto agrees = [&](const Event& event) { return isOfPurpose(event) && isAgreed(event.state); };
    const bool isMany = history.size() > settled + 1;
    if (!isMany || std::ranges::none_of(history.subspan(settled), objects) || std::ranges::none_of(history, agrees))
        return {};
    using Listed = std::tuple<Channel, qint64, base::UtcTime>; // the number of the objection, and when it was received
    std::map<Listed, qint64> listed; // by which yes it was lifted; 0: by none
    const bool isRightClock = isInOrder(history);
    for (std::size_t count = settled + 1; count <= history.size(); ++count) {
        const auto soFar = history.first(count);
        if (isRightClock && !isOfPurpose(soFar.back()) && !soFar.back().corrects)
            continue;
        const std::vector<Event> received = inTrueTime(soFar);
        const QSet<qint64> struck = struckOut(soFar);
        for (std::size_t place = 0; place < count; ++place) {
            const Event& event = soFar[place];
            if (!isOfPurpose(event) || countsAsItStands(event, received[place], struck))
                continue;
            for (const Channel channel : listedChannels)
                listed.erase({channel, event.seq, event.at});
            for (auto& [objection, yes] : listed)
                yes = yes == event.seq ? 0 : yes;
        }
        const PurposeLines lines = linesOf(soFar, purpose);
        for (const Channel channel : listedChannels) {
            const ListAnswer answer = listAnswer(purpose, lines, soFar, channel, tx.now());
            for (const Span* span : answer.objections)
                listed[{channel, span->row.event, span->from}] = 0;
            for (auto& [objection, yes] : listed) {
                const auto& [way, entry, at] = objection;
                if (answer.yes && way == channel && at < answer.yes->from && yes == 0)
                    yes = answer.yes->row.event;
            }
        }
    }
    ListSum sum;
    for (const auto& [objection, yes] : listed) {
        const auto& [channel, entry, at] = objection;
        if (yes == 0)
            sum += suppress(tx, customer, purpose.id, channel, at, entry);
    }
    return sum;
}

} // namespace

void LedgerWriter::settle(base::CustomerId customer, base::PurposeId id, const Person& person, bool hasNo)
{
    const std::vector<Event>& history = person.history;
    const purposes::Purpose* purpose = m_around.catalogue->find(id);
    if (!purpose)
        return;
    project(m_tx, customer, history, *purpose);
    const PurposeLines lines = linesOf(history, *purpose);
    const base::UtcTime now = m_tx.now();
    if (history.back().purpose == id)
        m_standing = decidesInstead(history, history.back(), *purpose, now);
    if (m_around.listsObjectors && noThatLists(*purpose)) {
        m_listChange += passToCorrections(m_tx, id, std::span(history).subspan(person.settled));
        m_listChange += forgetStruck(m_tx, customer, *purpose, history);
        m_listChange += listMeanwhile(m_tx, customer, *purpose, history, person.settled);
        m_listChange += keepSuppression(m_tx, customer, *purpose, lines, history, person.settled, m_suppression);
    }
    // What was derived before a no goes, though a later yes came with it.
    if (isAgreed(stateAt(lines.all, now)) && !(hasNo && m_settles == Settles::EachPerson))
        return;
    for (const auto& data : m_around.derived)
        m_derivedRemoved += data->remove(m_tx, customer, purpose->code);
}

} // namespace aicms::consent
