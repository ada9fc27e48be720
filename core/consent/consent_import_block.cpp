// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consent_import_block.h"

#include "core/base/local_day.h"
#include "core/base/phone_number.h"
#include "core/consent/advertising_objections.h"
#include "core/consent/bare_day.h"
#include "core/consent/consent_rules.h"
#include "core/consent/held_proof.h"
#include "core/consent/last_answers.h"
#include "core/consent/person_store.h"
#include "core/customers/customer_writer.h"
#include "core/purposes/purpose_records.h"

#include <algorithm>
#include <limits>
#include <set>
#include <utility>

namespace aicms::consent {

namespace {

const QString importReason = QStringLiteral("import"); ///< where the file gives none
const QString wouldRaise = QStringLiteral("would_raise"); ///< takes a no away
const QString wouldRevive = QStringLiteral("would_revive"); ///< brings a yes back that does not hold
const QString altered = QStringLiteral("altered"); ///< our own export, and not as it was written
const QString hiddenInQuotes = QStringLiteral("hidden_in_quotes"); ///< where rows begin and end is not sure

/// It may have been recorded as shorter: the period of the purpose, or a birthday, came first.
bool hasEndOf(const Event& event, const EventDraft& draft)
{
    return !draft.validUntil || (event.validUntil && *event.validUntil <= *draft.validUntil);
}

/// Whatever reason is given for it: a person may write that word as well.
bool isOfImport(const Event& event)
{
    return event.batch.isValid();
}

/// `from`: of a row that names a day only, its beginning; else the time of the draft. What somebody struck out is not
/// there already, unless a file brought it: that row was struck out, and comes again with its file.
const Event* findSame(const std::vector<Event>& history, const EventDraft& draft, base::PurposeId purpose,
    base::UtcTime from, const QSet<qint64>& taken)
{
    const QSet<qint64> struck = struckOut(history);
    const auto found = std::ranges::find_if(history, [&](const Event& event) {
        return (isOfImport(event) || !struck.contains(event.seq)) && event.purpose == purpose
            && event.state == draft.state && event.channel == draft.channel && event.at >= from && event.at <= *draft.at
            && event.corrects == draft.corrects && hasEndOf(event, draft) && !taken.contains(event.seq);
    });
    return found == history.end() ? nullptr : &*found;
}

/// The first moment of a day of which `time` is the very last (a lowering row without a time of day); else `time`.
base::UtcTime startOfBareDay(base::UtcTime time, const QTimeZone& zone)
{
    const QDate day = base::localDay(time, zone);
    return time == endOfDay(day, zone) ? base::UtcTime::fromDateTime(day.startOfDay(zone)) : time;
}

State stateOf(const PurposeLines& lines, Channel channel, base::UtcTime time)
{
    return stateAt(lines.line(channel), time);
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
    const PurposeLines linesBefore = linesOf(before, purpose); // once for all ways: it reads the whole history
    const PurposeLines linesAfter = linesOf(after, purpose);
    QString raise;
    for (int channel = 0; channel < purposes::channelCount; ++channel) {
        const auto way = static_cast<Channel>(channel);
        const State was = stateOf(linesBefore, way, now);
        const State becomes = stateOf(linesAfter, way, now);
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
    const PurposeLines lines = linesOf(history, purpose);
    for (const Channel way : everyWay) {
        const bool isCovered = draft.channel == Channel::All || draft.channel == way;
        if (isCovered && stateOf(lines, way, now) != draft.state)
            return false;
    }
    return true;
}

/// A yes that only another answer makes possible.
bool restsOnAnother(const QString& reason)
{
    return reason == refusalCode(Refusal::NothingToLift) || reason == refusalCode(Refusal::NeverGiven);
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
    : m_tx(tx), m_around(around), m_writer(tx, session, std::move(around), LedgerWriter::Settles::EachPerson),
      m_match(match), m_state(state), m_notices(purposes::allNotices(tx)),
      m_mayCorrect(access::permit(session, access::Operation::CorrectConsent).has_value())
{
    if (!m_state.batch.isValid())
        m_state.batch = {readHead(tx).seq + 1};
}

void ConsentImportBlock::list(std::vector<ConsentRejection>& rows, const ConsentRow& row, const QString& reason)
{
    if (rows.size() < ConsentImportResult::maxListed)
        rows.push_back({row.number, reason, row.word, row.line, row.says});
}

void ConsentImportBlock::reject(const ConsentRow& row, const QString& reason)
{
    list(m_state.result.rejected, row, reason);
}

void ConsentImportBlock::quarantine(const ConsentRow& row, const QString& reason)
{
    ++m_state.result.quarantined;
    m_state.result.mayBeNo += row.mayBeNo() ? 1 : 0;
    list(m_state.result.quarantine, row, reason);
}

void ConsentImportBlock::refuse(const ConsentRow& row, const QString& reason)
{
    const bool isForAPerson = reason == wouldRaise || reason == wouldRevive || row.mayBeNo();
    if (isForAPerson)
        quarantine(row, reason);
    else
        reject(row, reason);
}

void ConsentImportBlock::finish()
{
    settleWaiting();
    m_writer.finish();
    m_state.result.lifted += m_writer.listCounts().lifted;
    m_state.result.stillSuppressed += m_writer.listCounts().kept;
}

/// A block has many rows of a person as easily as one.
base::CustomerId ConsentImportBlock::findCustomer(const QString& text)
{
    const auto known = m_found.constFind(text);
    return known != m_found.cend() ? *known
                                   : *m_found.insert(text, lookUpCustomer(m_tx, m_match, m_around.country, text));
}

base::CustomerId ConsentImportBlock::lookUpCustomer(
    storage::ReadTransaction& tx, const std::vector<CustomerMatch>& match, const QString& country, const QString& text)
{
    for (const CustomerMatch way : match) {
        std::vector<base::CustomerId> found;
        customers::Customer probe;
        switch (way) {
        case CustomerMatch::Id: found = {{text.toLongLong()}}; break;
        case CustomerMatch::Uuid: found = {findByUuid(tx, text)}; break;
        case CustomerMatch::Number: probe.number = text; break;
        case CustomerMatch::Email: probe.emails.push_back({text}); break;
        case CustomerMatch::Phone:
            if (const auto number = base::PhoneNumber::parse(text, country))
                probe.phones.push_back({text, {}, number->e164()});
            break;
        }
        if (way != CustomerMatch::Id && way != CustomerMatch::Uuid)
            found = customers::findDuplicates(tx, probe);
        std::erase_if(found, [&tx](base::CustomerId id) { return !id.isValid() || !readPerson(tx, id); });
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

std::optional<base::UtcTime> ConsentImportBlock::publishedAt(qint64 noticeVersion) const
{
    for (const purposes::Notice& notice : m_notices) {
        const auto found = std::ranges::find(notice.versions, noticeVersion, &purposes::NoticeVersion::id);
        if (found != notice.versions.end())
            return found->publishedAt;
    }
    return std::nullopt;
}

QString ConsentImportBlock::raiseOf(const EventDraft& draft, const std::vector<Event>& history) const
{
    const purposes::Purpose* purpose = m_around.catalogue->find(draft.purpose);
    if (!purpose || draft.proof.isShown())
        return {};
    // What an import brought does not speak for another row: the same file gives the same answer the next time.
    const auto isOther = [](const Event& each) { return !isAgreed(each.state) || !isOfImport(each); };
    if (!draft.corrects && isPlain(history, m_tx.now()) && *draft.at <= m_tx.now()) {
        const auto wouldEnd = [&](const std::function<bool(const Event&)>& counts) {
            return isAgreed(draft.state) && wouldEndNo(history, purpose->id, draft.channel, *draft.at, counts);
        };
        const auto isThere = [&](const Event& each) { return isOther(each) && !isToCome(each); };
        return wouldEnd(isOther) || wouldEnd(isThere) ? wouldRaise : QString();
    }
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
    std::vector<Event> others = history;
    std::erase_if(others, [&isOther](const Event& each) { return !isOther(each); });
    QString raise = raiseAfter(others);
    // Nor does a no that comes further down, and lies behind what the row would raise.
    if (raise.isEmpty() && std::erase_if(others, [this](const Event& each) { return isToCome(each); }) > 0)
        raise = raiseAfter(others);
    // A correction may take away what keeps a yes of the same file from holding.
    return raise.isEmpty() && draft.corrects ? raiseAfter(history) : raise;
}

/// What somebody said who is gone stands by the address alone: without proof no file takes that away either.
bool ConsentImportBlock::freesAddress(const EventDraft& draft) const
{
    const purposes::Purpose* purpose = m_around.catalogue->find(draft.purpose);
    return purpose && isAgreed(draft.state) && !draft.proof.isShown()
        && wouldUnsuppress(m_tx, draft.customer, purpose->id, draft.channel, *draft.at);
}

/// Of an import that is over, and no row of this one has named it yet.
bool ConsentImportBlock::isToCome(const Event& event) const
{
    return isOfImport(event) && event.batch != m_state.batch && !m_state.seen.contains(event.seq);
}

std::optional<qint64> ConsentImportBlock::correctedEntry(const ConsentRow& row) const
{
    const auto known = m_state.numbers.constFind(row.corrects);
    if (known != m_state.numbers.cend())
        return *known;
    return row.seq == 0 ? std::optional(row.corrects) : std::nullopt;
}

/// Two equal entries of one ledger stay two: a correction may strike out one of them.
void ConsentImportBlock::noteNumber(const ConsentRow& row, qint64 seq)
{
    m_state.seen.insert(seq);
    if (row.seq == 0)
        return;
    m_state.numbers.insert(row.seq, seq);
    m_state.taken.insert(seq);
}

/// Into the ledger, unless it is there already; else why not: setAside, or the code of what is wrong.
QString ConsentImportBlock::enter(const ConsentRow& row, const EventDraft& draft, base::UtcTime from)
{
    ConsentImportResult& result = m_state.result;
    const std::vector<Event>& history = m_writer.keptEvents(draft.customer);
    const purposes::Purpose* purpose = m_around.catalogue->find(draft.purpose);
    if (const Event* same = purpose ? findSame(history, draft, purpose->id, from, m_state.taken) : nullptr) {
        noteNumber(row, same->seq);
        ++result.skipped;
        return {};
    }
    // Dated ahead, or no day that can be read: either counts from now on.
    const bool isAsOfNow = purpose && !isAgreed(draft.state) && !draft.corrects && from > m_tx.now();
    if (isAsOfNow && holdsByEveryWay(history, *purpose, draft, m_tx.now())) {
        ++result.skipped; // was taken as of the day of an earlier run
        return {};
    }
    if (draft.corrects && !m_mayCorrect)
        return QStringLiteral("corrects_not_allowed");
    if (const QString raise = raiseOf(draft, history); !raise.isEmpty())
        return raise;
    if (freesAddress(draft))
        return wouldRaise;
    const bool takesNothingBack = purpose && draft.state == State::Withdrawn && !draft.corrects
        && isUnfounded(history, *purpose, draft.channel, *draft.at);
    const auto event = m_writer.record(draft);
    if (!event)
        return reasonOf(event.error());
    carryLateObjection(m_tx, m_writer, *m_around.catalogue, *event);
    if (takesNothingBack) {
        ++result.unfounded;
        list(result.kept, row, refusalCode(Refusal::NeverGiven));
    }
    noteNumber(row, event->seq);
    ++result.recorded;
    result.withoutProof += event->proof.kind == ProofKind::ImportedNone ? 1 : 0;
    return {};
}

namespace {

const base::UtcTime longAgo {std::numeric_limits<qint64>::min()};

enum class Part { None, Correction, Notice, Giver, Time };

/// What of a no is refused with that word, so that the rest of it can be taken.
Part refusedPart(const EventDraft& draft, const QString& reason)
{
    const auto is = [&reason](Refusal refusal) { return reason.section(u' ', 0, 0) == refusalCode(refusal); };
    if (is(Refusal::NoticeUnknown) || is(Refusal::NoticeNotPublished))
        return Part::Notice;
    if (is(Refusal::ParentMissing))
        return Part::Giver;
    if (is(Refusal::TooLongAgo) || is(Refusal::BeforeKnown) || reason == QLatin1String("consent.before_birth"))
        return Part::Time;
    return draft.corrects ? Part::Correction : Part::None;
}

} // namespace

QString ConsentImportBlock::enterWithout(ConsentRow& row, bool isTimeless)
{
    EventDraft& draft = row.draft;
    const bool canLeaveOut = isNo(draft.state);
    base::UtcTime said = *draft.at;
    for (;;) {
        // Without a time an entry counts from now on, as none that is there does; a correction is made once.
        const base::UtcTime from = !isTimeless ? startOfBareDay(said, m_around.zone)
            : draft.corrects                   ? longAgo
                                               : base::UtcTime {m_tx.now().microseconds + 1};
        if (from <= m_tx.now() && from < *draft.at)
            draft.at = std::min(*draft.at, m_tx.now()); // today until now
        const QString reason = enter(row, draft, from);
        const Part part = reason.isEmpty() || !canLeaveOut ? Part::None : refusedPart(draft, reason);
        switch (part) {
        case Part::None: return reason;
        case Part::Correction: draft.corrects.reset(); break;
        case Part::Notice: draft.notice = 0; break;
        case Part::Giver: draft.giver = Giver::Customer; break;
        case Part::Time:
            if (isTimeless)
                return reason;
            isTimeless = true;
            said = m_tx.now();
            draft.at = said;
            draft.offsetMinutes.reset();
            break;
        }
        row.leftOut << reason;
    }
}

void ConsentImportBlock::take(ConsentRow& row)
{
    ConsentImportResult& result = m_state.result;
    EventDraft& draft = row.draft;
    if (row.fault.isEmpty())
        draft.customer = findCustomer(row.customer);
    // Text of a cell, unless it names somebody and a purpose that are here.
    const purposes::Purpose* purpose = m_around.catalogue->find(draft.purpose);
    if (row.isInnerText && (!draft.customer.isValid() || !purpose))
        return;
    ++result.read;
    result.swallowed += row.line > 0 ? 1 : 0;
    if (!row.fault.isEmpty())
        return refuse(row, row.fault);
    if (!draft.customer.isValid())
        return refuse(row, QStringLiteral("customer"));
    const bool isANo = isNo(draft.state);
    if (row.line > 0 && !isANo)
        return isAgreed(draft.state) ? quarantine(row, hiddenInQuotes) : reject(row, hiddenInQuotes);
    if (row.isAltered && !isANo)
        return quarantine(row, altered);
    if (row.isAltered)
        row.leftOut << altered;
    if (row.line > 0)
        row.leftOut << hiddenInQuotes;
    if (isANo && purpose && !isOfPurpose(draft.channel, *purpose)) {
        draft.channel = Channel::All;
        row.leftOut << refusalCode(Refusal::ChannelUnknown);
    }
    draft.notice = findNotice(row.notice);
    if (draft.notice < 0) {
        if (!isANo)
            return refuse(row, refusalCode(Refusal::NoticeUnknown));
        draft.notice = 0;
        row.leftOut << refusalCode(Refusal::NoticeUnknown);
    }
    if (draft.at && draft.isDayAlone && isAgreed(draft.state)) // here already, so that the same row is known again
        draft.at = notBefore(publishedAt(draft.notice), *draft.at, m_around.zone);
    draft.proof = heldProof(m_tx, draft.customer, draft.proof, ProofKind::ImportedNone);
    draft.batch = m_state.batch;
    if (draft.reason.isEmpty())
        draft.reason = importReason;
    if (row.corrects != 0) {
        draft.corrects = correctedEntry(row);
        if (!draft.corrects && !isANo)
            return refuse(row, refusalCode(Refusal::NothingToCorrect));
        if (!draft.corrects) // a no is not lost with the correction that it is a part of
            row.leftOut << refusalCode(Refusal::NothingToCorrect);
    }
    const bool isTimeless = !draft.at;
    if (isTimeless)
        draft.at = m_tx.now();
    settle(row, isTimeless);
}

void ConsentImportBlock::settle(ConsentRow& row, bool isTimeless)
{
    ConsentImportResult& result = m_state.result;
    const qint64 before = result.recorded;
    const QString reason = enterWithout(row, isTimeless);
    if (row.seq != 0 && !isTimeless && restsOnAnother(reason))
        return m_waiting.push_back({std::move(row), reason});
    if (!reason.isEmpty())
        return refuse(row, reason);
    if (result.recorded == before)
        return;
    for (const QString& left : row.leftOut)
        list(result.kept, row, left);
    if (isNo(row.draft.state) && !row.word.isEmpty())
        ++result.readAsNo[row.word];
}

/// The numbers of a ledger give its order, and a row may rest on one behind it: read again, the file would bring it.
void ConsentImportBlock::settleWaiting()
{
    for (std::size_t left = 0; left != m_waiting.size();) {
        left = m_waiting.size();
        for (Waiting& each : std::exchange(m_waiting, {}))
            settle(each.row, false);
    }
    for (Waiting& each : std::exchange(m_waiting, {}))
        refuse(each.row, each.reason);
}

} // namespace aicms::consent
