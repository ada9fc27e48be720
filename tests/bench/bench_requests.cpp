// SPDX-License-Identifier: GPL-3.0-or-later
// The register of data-subject requests with 10,000 of them, and what is held about one person, over everything that is
// stored: the searches for texts that mention them and for records that may be theirs too go through all of it.
#include "core/consent/suppression.h"
#include "core/requests/package_service.h"
#include "core/requests/requests_service.h"
#include "tests/bench/filled_vault.h"
#include "tests/bench/percentiles.h"

#include <algorithm>
#include <random>

using namespace aicms;
using bench::FilledVault;
using bench::Percentiles;

namespace {

constexpr int wantedRequests = 10'000;
constexpr int rowsInSight = 40;

template <class T> T demand(const base::Result<T>& result)
{
    if (!result)
        qFatal("%s %s", qPrintable(base::errorCode(result.error().kind)), qPrintable(result.error().subject));
    if constexpr (!std::is_void_v<T>)
        return *result;
}

/// The services over the filled vault; takes the requests in where there are none.
class Desk {
public:
    static Desk& instance()
    {
        static Desk desk;
        return desk;
    }
    requests::RequestsService& service() { return *m_requests; }
    requests::PackageService& packages() { return *m_packages; }
    requests::RequestId any() { return m_ids[m_random() % m_ids.size()]; }
    /// A copy that may be collected: it is known who asks.
    requests::RequestId identified()
    {
        requests::RequestDraft draft;
        draft.customer = anybody();
        draft.kinds = {requests::Kind::Access};
        draft.received = today();
        const auto id = demand(m_requests->open(draft).result()).id;
        requests::MoveDraft known;
        known.move = requests::Move::ShowIdentity;
        known.code = requests::identityMethods().front();
        demand(m_requests->move(id, known).result());
        return id;
    }
    QDate today() const { return m_requests->today(m_clock.now()); }

private:
    Desk()
    {
        auto& database = FilledVault::instance().database();
        m_session.user = {1};
        m_session.role = access::presetRoles().front();
        const QTimeZone zone("Europe/Berlin");
        m_purposes = std::make_unique<purposes::PurposesService>(database, m_session, QStringLiteral("DE"));
        m_requests = std::make_unique<requests::RequestsService>(database, m_session, QStringLiteral("DE"), zone);
        m_packages = std::make_unique<requests::PackageService>(
            database, m_session, *m_purposes, QStringLiteral("Bike shop"), QStringLiteral("DE"), zone);
        demand(database
                .write([this](storage::WriteTransaction& tx) -> base::Result<void> {
                    m_purposes->start(tx);
                    consent::startSuppression(tx);
                    return {};
                })
                .result());
        m_ids = demand(m_requests->ids(requests::Queue::Open).result());
        while (m_ids.size() < wantedRequests) {
            requests::RequestDraft draft;
            draft.customer = anybody();
            draft.kinds = {m_ids.size() % 3 == 0 ? requests::Kind::Erasure : requests::Kind::Access};
            draft.received = today().addDays(-static_cast<int>(m_ids.size() % 40));
            m_ids.push_back(demand(m_requests->open(draft).result()).id);
        }
    }
    base::CustomerId anybody()
    {
        return {1 + static_cast<qint64>(m_random() % static_cast<quint64>(FilledVault::instance().customers()))};
    }

    base::SystemClock m_clock;
    access::Session m_session;
    std::mt19937_64 m_random {7};
    std::unique_ptr<purposes::PurposesService> m_purposes;
    std::unique_ptr<requests::RequestsService> m_requests;
    std::unique_ptr<requests::PackageService> m_packages;
    std::vector<requests::RequestId> m_ids;
};

template <class Work> void timed(benchmark::State& state, Work work)
{
    Desk::instance();
    Percentiles percentiles;
    for (auto _ : state)
        percentiles.measure(state, work);
    percentiles.report(state);
}

/// The queue as it opens: its order, the figures above it and the rows in sight. 100 ms at 10,000 requests.
void queueOpens(benchmark::State& state)
{
    timed(state, [] {
        Desk& desk = Desk::instance();
        auto ids = desk.service().ids(requests::Queue::Open);
        auto figures = desk.service().figures(desk.today());
        std::vector<requests::RequestId> seen = demand(ids.result());
        seen.resize(std::min<std::size_t>(seen.size(), rowsInSight));
        benchmark::DoNotOptimize(demand(desk.service().rows(seen).result()));
        benchmark::DoNotOptimize(demand(figures.result()));
    });
}
BENCHMARK(queueOpens)->Iterations(50)->UseManualTime()->Unit(benchmark::kMillisecond);

/// One request beside the queue, with every date computed anew.
void oneRequestIsShown(benchmark::State& state)
{
    timed(state, [] {
        Desk& desk = Desk::instance();
        benchmark::DoNotOptimize(demand(desk.service().show(desk.any()).result()));
    });
}
BENCHMARK(oneRequestIsShown)->Iterations(200)->UseManualTime()->Unit(benchmark::kMillisecond);

/// Everything that is held about one person, before it is packed: 2 s at 1,000,000 customers.
void onePersonIsCollected(benchmark::State& state)
{
    Desk& desk = Desk::instance();
    Percentiles percentiles;
    for (auto _ : state) {
        const requests::RequestId id = desk.identified();
        percentiles.measure(state, [&] { benchmark::DoNotOptimize(demand(desk.packages().collect(id).result())); });
    }
    percentiles.report(state);
}
BENCHMARK(onePersonIsCollected)->Iterations(20)->UseManualTime()->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
