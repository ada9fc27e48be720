// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/answer_proof.h"

#include "core/consent/answer_columns_store.h"
#include "core/consent/ledger_store.h"
#include "core/consent/projection_store.h"
#include "core/purposes/purpose_records.h"

#include <algorithm>
#include <limits>

namespace aicms::consent {

namespace {

constexpr qint64 entriesInPart = 10'000;
constexpr int peopleInPart = 500;
/// Whoever has a larger id is looked at each time: it would cost memory for all ids below.
constexpr qint64 largestRemembered = 1 << 27;

/// Changes with every trigger that is made or dropped.
qint64 readSchemaVersion(storage::ReadTransaction& tx)
{
    auto rows = tx.query("PRAGMA schema_version");
    return rows.next() ? rows.integer(0) : 0;
}

void demandSound(const LedgerCheck& ledger)
{
    if (ledger.firstBad != 0)
        throw base::Failure(changedLedger(ledger.firstBad));
}

void demandSame(storage::ReadTransaction& tx, const Ids& people)
{
    if (people.empty())
        return;
    const base::CustomerId wrong = firstContradicted(tx, purposes::storedPurposes(tx), people);
    if (wrong.isValid())
        throw base::Failure(changedAnswers(wrong));
    if (const auto unlogged = softOptInFinding(tx, people))
        throw base::Failure(*unlogged);
}

} // namespace

bool AnswerProof::isProven(base::CustomerId customer) const
{
    return customer.value < qint64(m_isProven.size()) && m_isProven[std::size_t(customer.value)];
}

void AnswerProof::follow(storage::ReadTransaction& tx, qint64 now)
{
    const qint64 schema = readSchemaVersion(tx);
    const bool isUnknown = now - m_upTo > newsKept || schema != m_schema;
    // + 1: the news of this very count are of a writer that does not count its commits, hence none of ours.
    const Ids changed = isUnknown ? Ids {} : readNews(tx, m_upTo, now + 1, std::numeric_limits<qint64>::max() - 1);
    if (isUnknown || (!changed.empty() && !changed.front().isValid()))
        m_isProven.clear();
    for (const base::CustomerId customer : changed) {
        if (isProven(customer))
            m_isProven[std::size_t(customer.value)] = false;
    }
    if (now != m_upTo || schema != m_schema
        || !changed.empty()) // other connections may still be reading an earlier state
        m_standing.clear();
    m_upTo = now;
    m_schema = schema;
}

bool AnswerProof::stands(const storage::Snapshot& snapshot) const
{
    const auto standing = m_standing.find(snapshot.connection);
    return standing != m_standing.end() && standing->second == snapshot.version;
}

bool AnswerProof::holds(storage::ReadTransaction& tx, base::CustomerId customer)
{
    const storage::Snapshot snapshot = tx.snapshot();
    {
        const std::scoped_lock lock(m_mutex);
        if (stands(snapshot))
            return isProven(customer);
    }
    const qint64 now = readCommitCounter(tx);
    Task task = begin(tx, now, {customer});
    if (!task.people.empty()) // who was proven once has a ledger that was read
        return false;
    task.ledger = verifyLedgerPart(tx, task.ledger, std::numeric_limits<qint64>::max()).check;
    demandSound(task.ledger);
    demandLogged(tx);
    keep(now, task.ledger, {});
    const std::scoped_lock lock(m_mutex);
    if (now == m_upTo)
        m_standing[snapshot.connection] = snapshot.version;
    return true;
}

AnswerProof::Task AnswerProof::begin(storage::ReadTransaction& tx, qint64 now, const Ids& people)
{
    const std::scoped_lock lock(m_mutex);
    // A reader that began before the newest change proves everything for itself.
    if (now < m_upTo)
        return {{}, people};
    follow(tx, now);
    Task task {m_ledger, {}};
    std::ranges::copy_if(
        people, std::back_inserter(task.people), [this](base::CustomerId customer) { return !isProven(customer); });
    return task;
}

void AnswerProof::keep(qint64 now, const LedgerCheck& ledger, const Ids& people)
{
    const std::scoped_lock lock(m_mutex);
    if (now != m_upTo)
        return;
    if (ledger.entries > m_ledger.entries)
        m_ledger = ledger;
    for (const base::CustomerId customer : people) {
        if (customer.value > largestRemembered)
            break;
        if (customer.value >= qint64(m_isProven.size()))
            m_isProven.resize(std::size_t(std::min(people.back().value, largestRemembered)) + 1);
        m_isProven[std::size_t(customer.value)] = true;
    }
}

void AnswerProof::demand(storage::ReadTransaction& tx, const Ids& people)
{
    const qint64 now = readCommitCounter(tx);
    Task task = begin(tx, now, people);
    task.ledger = verifyLedgerPart(tx, task.ledger, std::numeric_limits<qint64>::max()).check;
    demandSound(task.ledger);
    demandLogged(tx);
    demandSame(tx, task.people);
    keep(now, task.ledger, task.people);
}

void AnswerProof::demandLogged(storage::ReadTransaction& tx)
{
    if (const auto found = m_logged.finding(tx))
        throw base::Failure(*found);
}

AnswerProof::Walk AnswerProof::proveOn(storage::ReadTransaction& tx, Walk walk)
{
    try {
        const qint64 now = readCommitCounter(tx);
        const Ids next = walk.isLedgerRead ? readPeopleAfter(tx, walk.last, peopleInPart) : Ids {};
        Task task = begin(tx, now, next);
        if (!walk.isLedgerRead) {
            const LedgerPart part = verifyLedgerPart(tx, task.ledger, entriesInPart);
            demandSound(part.check);
            keep(now, part.check, {});
            if (part.isLast)
                demandLogged(tx);
            walk.isLedgerRead = part.isLast;
            return walk;
        }
        demandSame(tx, task.people);
        keep(now, task.ledger, task.people);
        if (!next.empty())
            walk.last = next.back();
        walk.isAtEnd = qsizetype(next.size()) < peopleInPart;
        return walk;
    } catch (const base::Failure& failure) {
        const std::scoped_lock lock(m_mutex);
        if (failure.error().kind == base::ErrorKind::Tampered && !m_finding)
            m_finding = failure.error();
        throw;
    }
}

std::optional<base::Error> AnswerProof::finding() const
{
    const std::scoped_lock lock(m_mutex);
    return m_finding;
}

} // namespace aicms::consent
