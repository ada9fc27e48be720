// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_service.h"

#include "core/audit/audit.h"
#include "core/base/refusal.h"
#include "core/sample/sample_filling.h"
#include "core/sample/sample_removal.h"
#include "core/sample/sample_store.h"

#include <QPromise>

namespace aicms::sample {

using base::ErrorKind;
using base::refused;

namespace {

template <class T, class Work> QFuture<base::Result<T>> startOn(QThreadPool& pool, Work work)
{
    auto promise = std::make_shared<QPromise<base::Result<T>>>();
    promise->start();
    pool.start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

} // namespace

SampleService::SampleService(storage::Database& database, const access::Session& session, const base::Clock& clock)
    : m_database(database), m_session(session), m_clock(clock)
{
    m_worker.setMaxThreadCount(1);
}

void SampleService::askForConsent(const purposes::PurposesService& purposes, const QTimeZone& zone)
{
    m_purposes = &purposes;
    m_zone = zone;
}

SampleService::~SampleService()
{
    m_worker.waitForDone();
}

SampleService::Future<FillResult> SampleService::fill(
    const FillRequest& request, Progress progress, storage::CancelToken token)
{
    if (const auto permitted = access::permit(m_session, access::Operation::FillSample); !permitted)
        return refused<FillResult>(permitted.error());
    if (request.customers < 1 || request.customers > FillRequest::most)
        return refused<FillResult>({ErrorKind::Invalid, QStringLiteral("count"), request.customers});
    const auto locale = SampleLocale::parse(request.locale);
    if (!locale)
        return refused<FillResult>(locale.error());
    std::optional<consent::LedgerWriter::Surroundings> consents;
    if (m_purposes)
        consents = consent::LedgerWriter::Surroundings {
            m_purposes->catalogue(), m_purposes->country(), m_zone, {}, false, true};
    SampleFilling filling(
        m_database, m_session, SampleGenerator(request.seed, *locale, m_clock.now()), std::move(consents));
    return startOn<FillResult>(m_worker,
        [filling = std::move(filling), count = request.customers, progress = std::move(progress),
            token = std::move(token)]() mutable { return filling.run(count, progress, token); });
}

SampleService::Future<qint64> SampleService::removeAll(Progress progress, storage::CancelToken token)
{
    if (const auto permitted = access::permit(m_session, access::Operation::RemoveSample); !permitted)
        return refused<qint64>(permitted.error());
    return startOn<qint64>(m_worker, [this, progress = std::move(progress), token = std::move(token)] {
        return removeSampleData(m_database, m_session, progress, token);
    });
}

SampleService::Future<qint64> SampleService::count()
{
    if (const auto permitted = access::permit(m_session, access::Operation::ListCustomers); !permitted)
        return refused<qint64>(permitted.error());
    return m_database.read(
        [](storage::ReadTransaction& tx) -> base::Result<qint64> { return countSampleCustomers(tx); });
}

} // namespace aicms::sample
