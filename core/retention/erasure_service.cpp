// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/erasure_service.h"

#include "core/audit/audit.h"
#include "core/base/local_day.h"
#include "core/base/pool_task.h"
#include "core/base/refusal.h"
#include "core/consent/named_ledger.h"
#include "core/consent/restriction.h"
#include "core/customers/customer_writer.h"
#include "core/retention/erasure_store.h"
#include "core/retention/hold_store.h"
#include "core/retention/person_erasure.h"
#include "core/retention/person_store.h"
#include "core/retention/self_scan.h"
#include "core/retention/text_store.h"

#include <algorithm>

namespace aicms::retention {

using base::ErrorKind;
using base::refused;
using base::startOn;
using storage::ReadTransaction;
using storage::WriteTransaction;

namespace {

void report(const ErasureService::Progress& progress, ErasureService::Step step, qint64 done, qint64 total)
{
    if (progress)
        progress(step, done, total);
}

Certificate demandErasure(ReadTransaction& tx, ErasureId id)
{
    auto found = store::readErasure(tx, id);
    if (!found)
        throw base::Failure(ErrorKind::NotFound, QStringLiteral("erasure"), id.value);
    return std::move(*found);
}

} // namespace

ErasureService::ErasureService(storage::Database& database, const access::Session& session, QTimeZone zone)
    : m_database(database), m_session(session), m_zone(std::move(zone))
{
    m_worker.setMaxThreadCount(1);
}

ErasureService::~ErasureService()
{
    stop();
    m_worker.waitForDone();
}

ErasureService::Future<Certificate> ErasureService::erase(
    const std::vector<base::CustomerId>& people, ErasureGround ground, Progress progress)
{
    if (const auto permitted = access::permit(m_session, access::Operation::EraseCustomer); !permitted)
        return refused<Certificate>(permitted.error());
    return startOn(m_worker, [this, people, ground, progress = std::move(progress)]() -> base::Result<Certificate> {
        report(progress, Step::Rows, 0, static_cast<qint64>(people.size()));
        const auto erased
            = m_database
                  .write([&](WriteTransaction& tx) -> base::Result<ErasureId> {
                      if (const auto doubt = doubtIn(tx))
                          return base::fail(*doubt);
                      for (const base::CustomerId id : people) {
                          if (!customers::revisionOf(tx, id))
                              return base::fail(ErrorKind::NotFound, {}, id.value);
                          if (const HoldId hold = store::holdOverMember(tx, id); hold.isValid())
                              return base::fail(ErrorKind::Conflict, QStringLiteral("held_member"), hold.value);
                          // What is kept because she asked for it goes by her own request alone.
                          const auto lasting = consent::lastingRestriction(tx, id);
                          if (lasting && lasting->ground != consent::RestrictionGround::PeriodEnded)
                              return base::fail(ErrorKind::Conflict, QStringLiteral("locked"), id.value);
                          // Of what is gone nobody can give a copy any more.
                          if (const qint64 request = store::requestForCopy(tx, id))
                              return base::fail(ErrorKind::Conflict, QStringLiteral("open_copy"), request);
                      }
                      const ErasureId id = store::insertErasure(tx, m_session.user, ground);
                      erasePeople(tx, m_session, m_zone, id, people);
                      return id;
                  })
                  .result();
        if (!erased)
            return base::fail(erased.error());
        const auto proved = prove(progress);
        if (!proved)
            return base::fail(erasureBegun(proved.error()));
        return m_database
            .read([id = *erased](ReadTransaction& tx) -> base::Result<Certificate> { return demandErasure(tx, id); })
            .result();
    });
}

ErasureService::Future<TextsNaming> ErasureService::textsNaming(const std::vector<base::CustomerId>& people)
{
    if (const auto permitted = access::permit(m_session, access::Operation::ListRetention); !permitted)
        return refused<TextsNaming>(permitted.error());
    return m_database.read([people, today = base::localDay(m_database.clock().now(), m_zone), zone = m_zone](
                               ReadTransaction& tx) -> base::Result<TextsNaming> {
        TextQuery query;
        query.people = store::namedPeople(tx, people);
        query.gone = {people.begin(), people.end()};
        query.today = today;
        query.zone = zone;
        return retention::textsNaming(tx, query);
    });
}

ErasureService::Future<qint64> ErasureService::finishPending(Progress progress)
{
    return startOn(m_worker, [this, progress = std::move(progress)]() -> base::Result<qint64> {
        const auto proved = prove(progress);
        if (!proved)
            return base::fail(proved.error());
        return std::ranges::count(*proved, ErasureState::Complete, &Certificate::state);
    });
}

base::Result<ErasureId> ErasureService::begin(ErasureGround ground)
{
    return m_database
        .write([this, ground](WriteTransaction& tx) -> base::Result<ErasureId> {
            return store::insertErasure(tx, m_session.user, ground);
        })
        .result();
}

base::Result<qint64> ErasureService::eraseBlock(ErasureId id, const std::vector<base::CustomerId>& people)
{
    return m_database
        .write([this, id, &people](WriteTransaction& tx) -> base::Result<qint64> {
            return erasePeople(tx, m_session, m_zone, id, people).people;
        })
        .result();
}

base::Result<std::vector<Certificate>> ErasureService::prove(const Progress& progress)
{
    std::vector<Certificate> settled;
    const auto pending = m_database
                             .read([](ReadTransaction& tx) -> base::Result<std::vector<ErasureId>> {
                                 return store::unprovedErasures(tx);
                             })
                             .result();
    if (!pending)
        return base::fail(pending.error());
    if (pending->empty())
        return settled;
    if (isStopping())
        return base::fail(ErrorKind::Cancelled);
    if (m_cleaner)
        m_cleaner();
    report(progress, Step::Compacting, 0, 0);
    if (const auto compacted = m_database.compact().result(); !compacted)
        return base::fail(compacted.error());
    for (const ErasureId id : *pending) {
        if (isStopping())
            return base::fail(ErrorKind::Cancelled);
        const auto proof = scan(id, progress);
        if (!proof)
            return base::fail(proof.error());
        const auto certificate = settle(id, *proof);
        if (!certificate)
            return base::fail(certificate.error());
        settled.push_back(*certificate);
    }
    return settled;
}

base::Result<ErasureProof> ErasureService::scan(ErasureId id, const Progress& progress)
{
    return m_database
        .read([this, id, &progress](ReadTransaction& tx) -> base::Result<ErasureProof> {
            const auto key = consent::vouchedKey(tx);
            if (!key)
                return base::fail(base::internalError());
            const std::vector<Mark> marks = store::readMarks(tx, id);
            const MarkFinder finder(*key, marks);
            const ScanResult seen = scanFile(tx, finder, [&](qint64 done, qint64 total) {
                if (isStopping())
                    throw base::Failure(ErrorKind::Cancelled);
                report(progress, Step::Reading, done, total);
            });
            ErasureProof proof;
            proof.pages = seen.pages;
            proof.words = std::ranges::count(marks, 0, &Mark::kind);
            proof.pieces = static_cast<qint64>(marks.size()) - proof.words;
            proof.found = static_cast<qint64>(seen.left.size()) + seen.strayWords;
            proof.shared = static_cast<qint64>(seen.shared.size());
            return proof;
        })
        .result();
}

base::Result<Certificate> ErasureService::settle(ErasureId id, const ErasureProof& proof)
{
    return m_database
        .write([this, id, &proof](WriteTransaction& tx) -> base::Result<Certificate> {
            const bool isClean = proof.found == 0;
            store::finishErasure(tx, id, isClean ? ErasureState::Complete : ErasureState::Residue, proof);
            if (isClean)
                store::deleteMarks(tx, id);
            audit::append(tx, m_session,
                {isClean ? QStringLiteral("erasure.complete") : QStringLiteral("erasure.residue"),
                    audit::ObjectKind::Erasure, id.value, {},
                    QStringLiteral("pages=%1 found=%2").arg(proof.pages).arg(proof.found)});
            tx.publish(base::ChangeKind::Retention, id.value);
            return demandErasure(tx, id);
        })
        .result();
}

ErasureService::Future<Certificate> ErasureService::certificate(ErasureId id)
{
    if (const auto permitted = access::permit(m_session, access::Operation::ListRetention); !permitted)
        return refused<Certificate>(permitted.error());
    return m_database.read([id](ReadTransaction& tx) -> base::Result<Certificate> { return demandErasure(tx, id); });
}

ErasureService::Future<std::vector<Certificate>> ErasureService::certificates(int most)
{
    if (const auto permitted = access::permit(m_session, access::Operation::ListRetention); !permitted)
        return refused<std::vector<Certificate>>(permitted.error());
    return m_database.read([most](ReadTransaction& tx) -> base::Result<std::vector<Certificate>> {
        return store::readErasures(tx, most);
    });
}

} // namespace aicms::retention
