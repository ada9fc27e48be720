// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consent_import.h"

#include "core/audit/audit.h"
#include "core/base/refusal.h"
#include "core/consent/consent_import_block.h"
#include "core/exchange/csv/csv_reader.h"

#include <QFile>
#include <QPromise>

namespace aicms::consent {

using base::ErrorKind;
using base::refused;

namespace {

constexpr std::size_t rowsPerBlock = 2'000;

/// One import from the first byte to the last, on a worker thread.
class Run {
public:
    Run(storage::Database& database, access::Session session, LedgerWriter::Surroundings around,
        ConsentImportService::Request request)
        : m_database(database), m_session(std::move(session)), m_around(std::move(around)),
          m_request(std::move(request)), m_file(m_request.path)
    {
    }

    /// Blocks that are stored stay: whoever is told of a failure is told of them, too.
    base::Result<ConsentImportResult> all(
        const ConsentImportService::Progress& progress, const storage::CancelToken& token)
    {
        auto result = toTheEnd(progress, token);
        const bool isPartly = !result && !m_request.dryRun && m_result.recorded > 0;
        return isPartly ? base::fail(result.error().kind, importedPartly(), m_result.recorded) : result;
    }

private:
    base::Result<ConsentImportResult> toTheEnd(
        const ConsentImportService::Progress& progress, const storage::CancelToken& token)
    {
        if (!m_file.open(QIODevice::ReadOnly))
            return base::fail(ErrorKind::NotFound, QStringLiteral("file"));
        const auto format = exchange::detectCsvFormat(m_file, m_request.mapping.format);
        if (!format)
            return base::fail(format.error());
        exchange::CsvReader reader(m_file, *format);
        if (const auto header = reader.readHeader(); !header)
            return base::fail(header.error());
        const auto rows = ConsentRows::bind(m_request.mapping, reader.header(), m_around.zone);
        if (!rows)
            return base::fail(rows.error());
        for (bool isEnd = false; !isEnd;) {
            if (token.isCancelled())
                return base::fail(ErrorKind::Cancelled);
            auto block = readBlock(reader, *rows, isEnd);
            if (!block)
                return base::fail(block.error());
            if (const auto stored = store(std::move(*block), *rows); !stored)
                return base::fail(stored.error());
            if (progress)
                progress(reader.bytesRead(), m_file.size());
        }
        return m_result;
    }

    static base::Result<std::vector<ConsentRow>> readBlock(
        exchange::CsvReader& reader, const ConsentRows& rows, bool& isEnd)
    {
        std::vector<ConsentRow> block;
        exchange::CsvRow row;
        while (block.size() < rowsPerBlock) {
            const auto found = reader.next(row);
            if (!found)
                return base::fail(found.error());
            isEnd = !*found;
            if (isEnd)
                break;
            block.push_back(rows.read(row.number, row.cells));
            if (row.fault != exchange::RowFault::None && block.back().fault.isEmpty())
                block.back().fault = QStringLiteral("row");
        }
        return block;
    }

    base::Result<void> store(std::vector<ConsentRow> block, const ConsentRows& rows)
    {
        // A dry run is one long transaction's work that is thrown away, block by block: its error is not one.
        auto state = std::make_shared<ConsentImportBlock::Carried>(m_state);
        const bool isDry = m_request.dryRun;
        const auto stored = m_database
                                .write([&, state](storage::WriteTransaction& tx) -> base::Result<void> {
                                    ConsentImportBlock importBlock(tx, m_session, m_around, rows.match(), *state);
                                    for (ConsentRow& row : block)
                                        importBlock.take(row);
                                    audit::append(tx, m_session,
                                        {QStringLiteral("consent.import"), audit::ObjectKind::None, 0, {},
                                            QStringLiteral("rows=%1").arg(block.size())});
                                    importBlock.finish();
                                    if (isDry)
                                        return base::fail(ErrorKind::Cancelled, QStringLiteral("dry_run"));
                                    return {};
                                })
                                .result();
        const bool isThrownAway = isDry && !stored && stored.error().subject == QLatin1String("dry_run");
        if (!stored && !isThrownAway)
            return base::fail(stored.error());
        m_state = *state;
        m_result = m_state.result;
        return {};
    }

    storage::Database& m_database;
    access::Session m_session;
    LedgerWriter::Surroundings m_around;
    ConsentImportService::Request m_request;
    QFile m_file;
    ConsentImportBlock::Carried m_state;
    ConsentImportResult m_result;
};

} // namespace

QString importedPartly()
{
    return QStringLiteral("consent.imported_partly");
}

ConsentImportService::ConsentImportService(
    storage::Database& database, const access::Session& session, purposes::PurposesService& purposes, QTimeZone zone)
    : m_database(database), m_session(session), m_purposes(purposes), m_zone(std::move(zone))
{
    m_worker.setMaxThreadCount(1);
}

ConsentImportService::~ConsentImportService()
{
    m_worker.waitForDone();
}

ConsentImportService::Future<ConsentImportResult> ConsentImportService::run(
    const Request& request, Progress progress, storage::CancelToken token)
{
    if (const auto allowed = access::permit(m_session, access::Operation::ImportConsent); !allowed)
        return refused<ConsentImportResult>(allowed.error());
    LedgerWriter::Surroundings around {m_purposes.catalogue(), m_purposes.country(), m_zone, m_derived};
    auto run = std::make_shared<Run>(m_database, m_session, std::move(around), request);
    auto promise = std::make_shared<QPromise<base::Result<ConsentImportResult>>>();
    promise->start();
    m_worker.start([run, promise, progress = std::move(progress), token = std::move(token)] {
        promise->addResult(run->all(progress, token));
        promise->finish();
    });
    return promise->future();
}

} // namespace aicms::consent
