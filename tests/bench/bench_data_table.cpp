// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/percentiles.h"
#include "ui/kit/data_table.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QScrollBar>

#include <numeric>
#include <random>

using namespace aicms;
using bench::Percentiles;
using kit::DataTable;
using kit::PagedTableModel;

namespace {

constexpr int rowCount = 1'000'000;

/// The rows are there at once: what is measured is the table alone, not the database.
void fill(DataTable& table)
{
    table.setColumns({{QStringLiteral("name"), QStringLiteral("Name"), kit::CellKind::Name, 200},
        {QStringLiteral("mail"), QStringLiteral("Email"), kit::CellKind::Secondary, 200, false},
        {QStringLiteral("spent"), QStringLiteral("Spent"), kit::CellKind::Number, 100}});
    std::vector<qint64> ids(rowCount);
    std::iota(ids.begin(), ids.end(), 1);
    table.rows()->setLoader([](const std::vector<qint64>& asked, const PagedTableModel::Answer& answer) {
        std::vector<PagedTableModel::Row> rows;
        for (const qint64 id : asked)
            rows.push_back({QStringLiteral("Person %1").arg(id), QStringLiteral("p@example.com"), 12.5});
        answer(rows);
    });
    table.rows()->setIds(ids);
    table.resize(1280, 800);
    table.show();
}

void jumpAndPaint(benchmark::State& state)
{
    DataTable table;
    fill(table);
    std::mt19937 random(7);
    Percentiles times;
    for (auto step : state) {
        static_cast<void>(step);
        const int place = static_cast<int>(random() % static_cast<unsigned>(table.verticalScrollBar()->maximum()));
        times.measure(state, [&] {
            table.verticalScrollBar()->setValue(place);
            benchmark::DoNotOptimize(table.grab());
        });
    }
    times.report(state);
}

} // namespace

int main(int count, char** arguments)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(count, arguments);
    theme::theme().install();
    benchmark::Initialize(&count, arguments);
    if (benchmark::ReportUnrecognizedArguments(count, arguments))
        return 2;
    benchmark::RegisterBenchmark("jump among a million rows and paint", jumpAndPaint)
        ->Iterations(200)
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
