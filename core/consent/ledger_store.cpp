// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/ledger_store.h"

#include "core/consent/consent_rules.h"
#include "core/consent/named_ledger.h"
#include "core/consent/standing_bars_store.h"
#include "core/purposes/stand_ins.h"

#include <algorithm>
#include <limits>

namespace aicms::consent {

namespace {

QString text(const QString& value)
{
    return value.isNull() ? QString(QLatin1String("")) : value;
}

/// Columns as in the statements below, from `first` on.
Event eventFrom(const storage::Rows& rows)
{
    Event event;
    event.seq = rows.integer(0);
    event.customer = rows.id<base::CustomerId>(1);
    event.recordId = QUuid::fromRfc4122(rows.blob(2));
    event.purpose = rows.id<base::PurposeId>(3);
    event.purposeVersion = static_cast<int>(rows.integer(4));
    event.channel = static_cast<Channel>(rows.integer(5));
    event.state = static_cast<State>(rows.integer(6));
    event.isExplicit = rows.integer(7) != 0;
    event.at = rows.time(8);
    event.offsetMinutes = static_cast<int>(rows.integer(9));
    event.recordedAt = rows.time(10);
    if (!rows.isNull(11))
        event.validUntil = rows.time(11);
    event.how = static_cast<How>(rows.integer(12));
    event.giver = static_cast<Giver>(rows.integer(13));
    event.giverName = rows.text(14);
    event.notice = rows.integer(15);
    event.language = rows.text(16);
    event.proof.kind = static_cast<ProofKind>(rows.integer(17));
    event.proof.text = rows.text(18);
    event.proof.digest = rows.blob(19);
    event.by = rows.id<base::UserId>(20);
    if (!rows.isNull(21))
        event.corrects = rows.integer(21);
    event.reason = rows.text(22);
    event.batch = rows.id<base::BatchId>(23);
    return event;
}

#define AICMS_EVENT_COLUMNS                                                                                            \
    " p.seq, p.customer_id, record_id, purpose_id, purpose_version, channel, state, is_explicit, at, at_offset,"       \
    " recorded_at, valid_until, how, giver, giver_name, notice_version_id, language, proof_kind, proof_text,"          \
    " proof_digest, user_id, corrects, reason, batch_id "

} // namespace

const NameReader::Shown& NameReader::shownAt(const Event& event)
{
    const QPair<qint64, QString> key(event.notice, event.language);
    const auto known = m_notices.constFind(key);
    if (known != m_notices.cend())
        return *known;
    Shown shown;
    auto rows = m_tx.query("SELECT n.id, code, version, digest, title, published_at, recorded_at FROM notice_version v"
                           " JOIN notice n ON n.id = notice_id"
                           " LEFT JOIN notice_text t ON t.version_id = v.id AND t.language = ?2 WHERE v.id = ?1",
        event.notice, text(event.language));
    if (rows.next()) {
        shown.names = {{}, rows.text(1), static_cast<int>(rows.integer(2)), rows.blob(3), rows.text(4)};
        shown.isLost
            = shown.names.noticeDigest.isEmpty() || purposes::isNoticeLost(shown.names.noticeCode, rows.integer(0));
        if (rows.integer(5) < rows.integer(6)) {
            shown.names.noticeSince = base::UtcTime {rows.integer(5)};
            shown.names.noticeEntered = base::UtcTime {rows.integer(6)};
        }
    }
    return *m_notices.insert(key, shown);
}

EventNames NameReader::of(const Event& event)
{
    QString& code = m_purposes[event.purpose.value];
    if (code.isEmpty()) {
        auto rows = m_tx.query("SELECT code FROM purpose WHERE id = ?1", event.purpose);
        if (rows.next())
            code = rows.text(0);
    }
    if (event.notice == 0)
        return {code};
    EventNames names = shownAt(event).names;
    names.purposeCode = code;
    return names;
}

bool NameReader::isUnchanged(const Event& event, const QByteArray& digest)
{
    const EventNames names = of(event);
    return payloadDigest(event, names) == digest || purposes::isPurposeLost(names.purposeCode, event.purpose.value)
        || (event.notice != 0 && shownAt(event).isLost);
}

LedgerHead readHead(storage::ReadTransaction& tx)
{
    LedgerHead head;
    {
        auto rows = tx.query("SELECT seq, hash FROM consent_event ORDER BY seq DESC LIMIT 1");
        if (rows.next())
            head = {rows.integer(0), rows.blob(1), {}};
    }
    auto rows = tx.query("SELECT recorded_at FROM consent_payload ORDER BY seq DESC LIMIT 1");
    if (rows.next())
        head.recordedAt = rows.time(0);
    return head;
}

void appendEvent(storage::WriteTransaction& tx, NameReader& names, LedgerHead& head, Event& event)
{
    event.seq = head.seq + 1;
    if (event.recordId.isNull())
        event.recordId = QUuid::createUuid();
    const QByteArray digest = payloadDigest(event, names.of(event));
    const QByteArray hash = chainHash(head.hash, event.seq, event.customer, digest);
    tx.execute("INSERT INTO consent_event (seq, customer_id, digest, hash) VALUES (?1, ?2, ?3, ?4)", event.seq,
        event.customer, digest, hash);
    const auto notice = event.notice == 0 ? std::nullopt : std::optional(event.notice);
    tx.execute("INSERT INTO consent_payload (seq, customer_id, record_id, purpose_id, purpose_version, channel, state,"
               " is_explicit, at, at_offset, recorded_at, valid_until, how, giver, giver_name, notice_version_id,"
               " language, proof_kind, proof_text, proof_digest, user_id, corrects, reason, batch_id)"
               " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20,"
               " ?21, ?22, ?23, ?24)",
        event.seq, event.customer, event.recordId.toRfc4122(), event.purpose, event.purposeVersion,
        static_cast<int>(event.channel), static_cast<int>(event.state), event.isExplicit, event.at, event.offsetMinutes,
        event.recordedAt, event.validUntil, static_cast<int>(event.how), static_cast<int>(event.giver),
        text(event.giverName), notice, text(event.language), static_cast<int>(event.proof.kind), text(event.proof.text),
        event.proof.digest, event.by.value, event.corrects, text(event.reason), event.batch);
    head = {event.seq, hash, event.recordedAt};
}

std::vector<Event> readEvents(storage::ReadTransaction& tx, base::CustomerId customer)
{
    auto rows = tx.query(
        "SELECT" AICMS_EVENT_COLUMNS "FROM consent_payload p WHERE p.customer_id = ?1 ORDER BY p.seq", customer);
    std::vector<Event> events;
    while (rows.next())
        events.push_back(eventFrom(rows));
    return events;
}

std::vector<Event> readEventsOf(storage::ReadTransaction& tx, const QString& people)
{
    // Named: without statistics the planner would read the whole ledger in the order of its numbers.
    auto rows = tx.query("SELECT" AICMS_EVENT_COLUMNS "FROM consent_payload p INDEXED BY consent_payload_customer"
                         " WHERE p.customer_id IN (SELECT value FROM json_each(?1)) ORDER BY p.customer_id, p.seq",
        people);
    std::vector<Event> events;
    while (rows.next())
        events.push_back(eventFrom(rows));
    return events;
}

std::optional<Event> readEvent(storage::ReadTransaction& tx, qint64 seq)
{
    auto rows = tx.query("SELECT" AICMS_EVENT_COLUMNS "FROM consent_payload p WHERE p.seq = ?1", seq);
    return rows.next() ? std::optional(eventFrom(rows)) : std::nullopt;
}

bool isTokenOfAnother(storage::ReadTransaction& tx, base::CustomerId customer, const QString& token)
{
    // 3: ProofKind::DoubleOptIn, as the index has it.
    static_assert(static_cast<int>(ProofKind::DoubleOptIn) == 3);
    auto rows = tx.query(
        "SELECT customer_id, seq FROM consent_payload WHERE proof_kind = 3 AND proof_text = ?1 AND customer_id <> ?2",
        token, customer);
    while (rows.next()) {
        if (!struckOut(readEvents(tx, rows.id<base::CustomerId>(0))).contains(rows.integer(1)))
            return true;
    }
    return false;
}

std::vector<ChainLink> readLinks(storage::ReadTransaction& tx, base::CustomerId customer)
{
    auto rows
        = tx.query("SELECT e.seq, e.digest, e.hash, b.hash, a.seq, a.customer_id, a.digest, a.hash"
                   " FROM consent_event e INDEXED BY consent_event_customer"
                   " LEFT JOIN consent_event b ON b.seq = e.seq - 1 LEFT JOIN consent_event a ON a.seq = e.seq + 1"
                   " WHERE e.customer_id = ?1 ORDER BY e.seq",
            customer);
    std::vector<ChainLink> links;
    while (rows.next()) {
        const qint64 seq = rows.integer(0);
        const bool isChained = chainHash(rows.blob(3), seq, customer, rows.blob(1)) == rows.blob(2)
            && (rows.isNull(4)
                || chainHash(rows.blob(2), seq + 1, rows.id<base::CustomerId>(5), rows.blob(6)) == rows.blob(7));
        links.push_back({seq, rows.blob(1), isChained, rows.isNull(4)});
    }
    return links;
}

std::pair<QByteArray, QByteArray> readChain(storage::ReadTransaction& tx, qint64 seq)
{
    auto rows = tx.query("SELECT digest, hash FROM consent_event WHERE seq = ?1", seq);
    return rows.next() ? std::pair(rows.blob(0), rows.blob(1)) : std::pair<QByteArray, QByteArray>();
}

void forEachEvent(storage::ReadTransaction& tx, const std::function<bool(const Event&)>& visit)
{
    auto rows = tx.query("SELECT" AICMS_EVENT_COLUMNS "FROM consent_payload p ORDER BY p.seq");
    while (rows.next()) {
        if (!visit(eventFrom(rows)))
            return;
    }
}

LedgerCheck verifyLedger(storage::ReadTransaction& tx)
{
    return verifyLedgerPart(tx, {}, std::numeric_limits<qint64>::max()).check;
}

LedgerPart verifyLedgerPart(storage::ReadTransaction& tx, const LedgerCheck& before, qint64 most)
{
    LedgerPart part {before, true};
    LedgerCheck& check = part.check;
    NameReader names(tx);
    ForgottenEntries forgotten(tx);
    QByteArray previous = readChain(tx, before.entries).second;
    if (before.entries > 0 && previous.isEmpty()) { // the end is gone that was there
        check.firstBad = before.entries;
        return part;
    }
    auto chain = tx.query(
        "SELECT seq, customer_id, digest, hash FROM consent_event WHERE seq > ?1 ORDER BY seq", before.entries);
    auto payloads = tx.query(
        "SELECT" AICMS_EVENT_COLUMNS "FROM consent_payload p WHERE p.seq > ?1 ORDER BY p.seq", before.entries);
    bool hasPayload = payloads.next();
    while (chain.next()) {
        if (check.entries - before.entries == most) {
            part.isLast = false;
            return part;
        }
        const qint64 seq = chain.integer(0);
        const auto customer = chain.id<base::CustomerId>(1);
        const QByteArray digest = chain.blob(2);
        bool isGood = seq == check.entries + 1 && chainHash(previous, seq, customer, digest) == chain.blob(3);
        if (hasPayload && payloads.integer(0) == seq) {
            const Event event = eventFrom(payloads);
            isGood = isGood && event.customer == customer && names.isUnchanged(event, digest);
            hasPayload = payloads.next();
        } else {
            isGood = isGood && (!isThere(tx, customer) || forgotten.has(customer, seq));
            ++check.erased;
        }
        ++check.entries;
        if (!isGood) {
            check.firstBad = check.entries;
            return part;
        }
        previous = chain.blob(3);
    }
    check.firstBad = hasPayload ? check.entries + 1 // entries that the chain does not know
                                : firstNotNamed(tx, check.entries, previous);
    return part;
}

} // namespace aicms::consent
