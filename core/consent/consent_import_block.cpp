// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consent_import_block.h"

#include "core/base/phone_number.h"
#include "core/consent/bare_day.h"
#include "core/consent/consent_rules.h"
#include "core/consent/held_proof.h"
#include "core/consent/person_store.h"
#include "core/customers/customer_writer.h"
#include "core/purposes/purpose_records.h"

#include <algorithm>
#include <set>

namespace aicms::consent {

namespace {

const QString importReason = QStringLiteral("import"); ///< where the file gives none
const QString wouldRaise = QStringLiteral("would_raise"); ///< takes a no away
const QString wouldRevive = QStringLiteral("would_revive"); ///< brings a yes back that does not hold

/// It may have been recorded as shorter: the period of the purpose, or a birthday, came first.
bool hasEndOf(const Event& event, const EventDraft& draft)
{
    return !draft.validUntil || (event.validUntil && *event.validUntil <= *draft.validUntil);
}

/// Entries from before imports were numbered are known by their reason.
bool isOfImport(const Event& event)
{
    return event.batch.isValid() || event.reason == importReason;
}

/// `from`: of a row that names a day only, its beginning; else the time of the draft.
const Event* findSame(const std::vector<Event>& history, const EventDraft& draft, base::PurposeId purpose,
    base::UtcTime from, const QSet<qint64>& taken)
{
    const auto found = std::ranges::find_if(history, [&](const Event& event) {
        return event.purpose == purpose && event.state == draft.state && event.channel == draft.channel
            && event.at >= from && event.at <= *draft.at && event.corrects == draft.corrects && hasEndOf(event, draft)
            && !taken.contains(event.seq);
    });
    return found == history.end() ? nullptr : &*found;
}

/// The first moment of a day of which `time` is the very last (a lowering row without a time of day); else `time`.
base::UtcTime startOfBareDay(base::UtcTime time, const QTimeZone& zone)
{
    const QDate day = time.toDateTime().toTimeZone(zone).date();
    return time == endOfDay(day, zone) ? base::UtcTime::fromDateTime(day.startOfDay(zone)) : time;
}

State stateOf(const std::vector<Event>& history, const purposes::Purpose& purpose, Channel channel, base::UtcTime time)
{
    const PurposeLines lines = linesOf(history, purpose);
    const Span* span = at(lines.line(channel), time);
    return span ? span->row.state : State::NeverAsked;
}

/// The purposes whose answers an entry may change: its own, and those of what it strikes out, of what that had struck
/// out, and so on.
std::set<base::PurposeId> purposesTouched(
    const std::vector<Event>& history, base::PurposeId own, std::optional<qint64> corrects)
{
    std::set<base::PurposeId> touched {own};
    while (corrects) {
        const auto found = std::ranges::find(history, *corrects, &Event::seq);
        if (found == history.end())
            break;
        touched.insert(found->purpose);
        corrects = found->corrects;
    }
    return touched;
}

/// By some way, after an entry that shows nothing: a no is none any more, or a correction, which can take a no away or
/// the end of a yes without saying yes itself, brings a yes back. Which of them; empty: neither.
QString raiseOfPurpose(const std::vector<Event>& before, const std::vector<Event>& after,
    const purposes::Purpose& purpose, base::UtcTime now)
{
    const bool isCorrection = after.back().corrects.has_value();
    QString raise;
    for (int channel = 0; channel < purposes::channelCount; ++channel) {
        const auto way = static_cast<Channel>(channel);
        const State was = stateOf(before, purpose, way, now);
        const State becomes = stateOf(after, purpose, way, now);
        if (isNo(was) && !isNo(becomes))
            return wouldRaise;
        if (isCorrection && !isAgreed(was) && isAgreed(becomes))
            raise = wouldRevive;
    }
    return raise;
}

bool holdsByEveryWay(
    const std::vector<Event>& history, const purposes::Purpose& purpose, const EventDraft& draft, base::UtcTime now)
{
    for (const Channel way : {Channel::Email, Channel::Phone, Channel::Post, Channel::Sms}) {
        const bool isCovered = draft.channel == Channel::All || draft.channel == way;
        if (isCovered && stateOf(history, purpose, way, now) != draft.state)
            return false;
    }
    return true;
}

/// "consent.giver_under_age 16": the code of the refusal, and its number where it has one.
QString reasonOf(const base::Error& error)
{
    const QString code = error.subject.isEmpty() ? base::errorCode(error.kind) : error.subject;
    return error.number == 0 ? code : QStringLiteral("%1 %2").arg(code).arg(error.number);
}

} // namespace

ConsentImportBlock::ConsentImportBlock(storage::WriteTransaction& tx, const access::Session& session,
    LedgerWriter::Surroundings around, const std::vector<CustomerMatch>& match, Carried& state)
    : m_tx(tx), m_around(around), m_writer(tx, session, std::move(around)), m_match(match), m_state(state),
      m_notices(purposes::allNotices(tx)),
      m_mayCorrect(access::permit(session, access::Operation::CorrectConsent).has_value())
{
    if (!m_state.batch.isValid())
        m_state.batch = {readHead(tx).seq + 1};
}

void ConsentImportBlock::list(std::vector<ConsentRejection>& rows, const ConsentRow& row, const QString& reason)
{
    if (rows.size() < ConsentImportResult::maxListed)
        rows.push_back({row.number, reason});
}

void ConsentImportBlock::reject(const ConsentRow& row, const QString& reason)
{
    list(m_state.result.rejected, row, reason);
}

base::CustomerId ConsentImportBlock::findCustomer(const QString& text)
{
    for (const CustomerMatch way : m_match) {
        std::vector<base::CustomerId> found;
        customers::Customer probe;
        switch (way) {
        case CustomerMatch::Id: found = {{text.toLongLong()}}; break;
        case CustomerMatch::Uuid: found = {findByUuid(m_tx, text)}; break;
        case CustomerMatch::Number: probe.number = text; break;
        case CustomerMatch::Email: probe.emails.push_back({text}); break;
        case CustomerMatch::Phone:
            if (const auto number = base::PhoneNumber::parse(text, m_around.country))
                probe.phones.push_back({text, {}, number->e164()});
            break;
        }
        if (way != CustomerMatch::Id && way != CustomerMatch::Uuid)
            found = customers::findDuplicates(m_tx, probe);
        std::erase_if(found, [this](base::CustomerId id) { return !id.isValid() || !readPerson(m_tx, id); });
        if (found.size() == 1)
            return found.front();
        if (found.size() > 1)
            return {};
    }
    return {};
}

qint64 ConsentImportBlock::findNotice(const QString& text)
{
    if (text.isEmpty())
        return 0;
    for (const purposes::Notice& notice : m_notices) {
        for (const purposes::NoticeVersion& version : notice.versions) {
            const QString name = QStringLiteral("%1/%2").arg(notice.code).arg(version.version);
            if (text == name || text == QString::number(version.id))
                return version.id;
        }
    }
    return -1;
}

QString ConsentImportBlock::raiseOf(const EventDraft& draft, const std::vector<Event>& history) const
{
    const purposes::Purpose* purpose = m_around.catalogue->find(draft.purpose);
    if (!purpose || draft.proof.isShown())
        return {};
    Event event;
    event.seq = history.empty() ? 1 : history.back().seq + 1;
    event.purpose = purpose->id;
    event.channel = draft.channel;
    event.state = draft.state;
    event.at = *draft.at;
    event.recordedAt = m_tx.now();
    event.corrects = draft.corrects;
    const auto raiseAfter = [&](const std::vector<Event>& before) {
        std::vector<Event> after = before;
        after.push_back(event);
        QString raise;
        for (const base::PurposeId touched : purposesTouched(history, purpose->id, draft.corrects)) {
            const purposes::Purpose* each = m_around.catalogue->find(touched);
            const QString found = each ? raiseOfPurpose(before, after, *each, m_tx.now()) : QString();
            if (found == wouldRaise)
                return found;
            raise = found.isEmpty() ? raise : found;
        }
        return raise;
    };
    // What an import brought does not speak for another row: the same file gives the same answer the next time.
    std::vector<Event> others = history;
    std::erase_if(others, [](const Event& each) { return isAgreed(each.state) && isOfImport(each); });
    const QString raise = raiseAfter(others);
    // A correction may take away what keeps a yes of the same file from holding.
    return raise.isEmpty() && draft.corrects ? raiseAfter(history) : raise;
}

std::optional<qint64> ConsentImportBlock::correctedEntry(const ConsentRow& row) const
{
    const auto known = m_state.numbers.constFind(row.corrects);
    if (known != m_state.numbers.cend())
        return *known;
    return row.seq == 0 ? std::optional(row.corrects) : std::nullopt;
}

/// The rule by which somebody who records a withdrawal is refused (record_rules, checkChange).
void ConsentImportBlock::noteUnfounded(
    const ConsentRow& row, const EventDraft& draft, const std::vector<Event>& history)
{
    const purposes::Purpose* purpose = m_around.catalogue->find(draft.purpose);
    if (draft.state != State::Withdrawn || draft.corrects || purpose->basis != purposes::LawfulBasis::Consent)
        return;
    for (int channel = 0; channel < purposes::channelCount; ++channel) {
        const auto way = static_cast<Channel>(channel);
        const State before = stateOf(history, *purpose, way, *draft.at);
        const bool isCovered = draft.channel == Channel::All || draft.channel == way;
        if (isCovered && (isAgreed(before) || before == State::Expired || before == State::Withdrawn))
            return;
    }
    ++m_state.result.unfounded;
    list(m_state.result.kept, row, refusalCode(Refusal::NeverGiven));
}

/// Two equal entries of one ledger stay two: a correction may strike out one of them.
void ConsentImportBlock::noteNumber(const ConsentRow& row, qint64 seq)
{
    if (row.seq == 0)
        return;
    m_state.numbers.insert(row.seq, seq);
    m_state.taken.insert(seq);
}

/// Into the ledger, unless it is there already; else why not: setAside, or the code of what is wrong.
QString ConsentImportBlock::enter(const ConsentRow& row, const EventDraft& draft, base::UtcTime from)
{
    ConsentImportResult& result = m_state.result;
    const std::vector<Event> history = m_writer.events(draft.customer);
    const purposes::Purpose* purpose = m_around.catalogue->find(draft.purpose);
    if (const Event* same = purpose ? findSame(history, draft, purpose->id, from, m_state.taken) : nullptr) {
        noteNumber(row, same->seq);
        ++result.skipped;
        return {};
    }
    const bool isAhead = purpose && !isAgreed(draft.state) && !draft.corrects && from > m_tx.now();
    if (isAhead && holdsByEveryWay(history, *purpose, draft, m_tx.now())) {
        ++result.skipped; // was taken as of the day of an earlier run
        return {};
    }
    if (draft.corrects && !m_mayCorrect)
        return QStringLiteral("corrects_not_allowed");
    if (const QString raise = raiseOf(draft, history); !raise.isEmpty())
        return raise;
    const auto event = m_writer.record(draft);
    if (!event)
        return reasonOf(event.error());
    noteUnfounded(row, draft, history);
    noteNumber(row, event->seq);
    ++result.recorded;
    if (isAgreed(event->state)) {
        result.lifted += m_writer.suppressionChange().lifted.size();
        result.stillSuppressed += m_writer.suppressionChange().kept.size();
    }
    result.withoutProof += event->proof.kind == ProofKind::ImportedNone ? 1 : 0;
    return {};
}

void ConsentImportBlock::take(ConsentRow& row)
{
    ConsentImportResult& result = m_state.result;
    ++result.read;
    if (!row.fault.isEmpty())
        return reject(row, row.fault);
    EventDraft& draft = row.draft;
    draft.customer = findCustomer(row.customer);
    if (!draft.customer.isValid())
        return reject(row, QStringLiteral("customer"));
    draft.notice = findNotice(row.notice);
    if (draft.notice < 0)
        return reject(row, refusalCode(Refusal::NoticeUnknown));
    draft.proof = heldProof(m_tx, draft.customer, draft.proof, ProofKind::ImportedNone);
    draft.batch = m_state.batch;
    if (draft.reason.isEmpty())
        draft.reason = importReason;
    const base::UtcTime from = startOfBareDay(*draft.at, m_around.zone);
    if (from <= m_tx.now() && from < *draft.at)
        draft.at = std::min(*draft.at, m_tx.now()); // today until now
    const bool isCorrection = row.corrects != 0;
    draft.corrects = isCorrection ? correctedEntry(row) : std::nullopt;
    QString fault = isCorrection && !draft.corrects ? refusalCode(Refusal::NothingToCorrect) : enter(row, draft, from);
    // A no is not lost with the correction that it is a part of: it counts as an answer of its own.
    if (!fault.isEmpty() && isCorrection && isNo(draft.state)) {
        draft.corrects.reset();
        const qint64 before = result.recorded;
        if (enter(row, draft, from).isEmpty()) {
            if (result.recorded > before)
                list(result.kept, row, fault);
            return;
        }
    }
    if (fault == wouldRaise || fault == wouldRevive) {
        ++result.quarantined;
        list(result.quarantine, row, fault);
    } else if (!fault.isEmpty()) {
        reject(row, fault);
    }
}

} // namespace aicms::consent
