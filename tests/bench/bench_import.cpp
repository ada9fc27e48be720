// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit_service.h"
#include "core/exchange/import_service.h"

#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace aicms;

namespace {

constexpr int rows = 20'000;

/// An empty encrypted database with its log, the service, and a file of invented people.
struct Desk {
    QTemporaryDir folder;
    base::SystemClock clock;
    access::Session session {{1}, QStringLiteral("bench"), access::presetRoles().front()};
    std::unique_ptr<storage::Database> database;
    std::unique_ptr<exchange::ImportService> service;
    QString file = folder.filePath(QStringLiteral("people.csv"));

    Desk()
    {
        const vault::SecretBytes key = vault::SecretBytes::random(32);
        database
            = std::move(*storage::Database::open({folder.filePath(QStringLiteral("vault.db")), &clock, true}, key));
        const auto begun = database
                               ->write([](storage::WriteTransaction& tx) -> base::Result<void> {
                                   audit::AuditService::initialise(tx, vault::SecretBytes::random(32));
                                   return {};
                               })
                               .result();
        service = std::make_unique<exchange::ImportService>(*database, session, QStringLiteral("DE"));
        QByteArray people(
            "Customer number,First name,Last name,E-mail,Mobile,Street,Postcode,City,Company,Notes,Tags\n");
        for (int i = 0; i < rows; ++i)
            people += QByteArray("K-%,Given%,Family%,p%@example.com,0171 3%,Weg %,21073,Hamburg,Firm ")
                          .replace('%', QByteArray::number(1'000'000 + i))
                + QByteArray::number(i % 900) + ",met at the fair,vip\n";
        QFile out(file);
        if (!begun || !out.open(QIODevice::WriteOnly) || out.write(people) != people.size())
            qFatal("the desk could not be set up");
    }
    base::BatchId import() const
    {
        exchange::ImportRequest request;
        request.path = file;
        return service->run(request).result()->batch;
    }
};

void importPeople(benchmark::State& state)
{
    for (auto _ : state) {
        state.PauseTiming();
        const Desk desk;
        state.ResumeTiming();
        benchmark::DoNotOptimize(desk.import());
    }
    state.SetItemsProcessed(state.iterations() * rows);
}
BENCHMARK(importPeople)->Iterations(1)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();

/// Should take no longer than the import.
void undoImport(benchmark::State& state)
{
    for (auto _ : state) {
        state.PauseTiming();
        const Desk desk;
        const base::BatchId batch = desk.import();
        state.ResumeTiming();
        benchmark::DoNotOptimize(desk.service->undo(batch).result()->removed);
    }
    state.SetItemsProcessed(state.iterations() * rows);
}
BENCHMARK(undoImport)->Iterations(1)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();

} // namespace

BENCHMARK_MAIN();
