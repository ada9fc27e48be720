// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consent_import.h"

#include "core/audit/audit.h"
#include "core/base/refusal.h"
#include "core/consent/consent_import_block.h"
#include "core/consent/consent_rules.h"
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
        auto result = m_request.dryRun ? tried(progress, token) : toTheEnd(progress, token);
        const bool isPartly = !result && !m_request.dryRun && m_result.recorded > 0;
        return isPartly ? base::fail(result.error().kind, importedPartly(), m_result.recorded) : result;
    }

private:
    /// The whole file in one transaction that is taken back at its end: a block has to meet what those before it
    /// entered, or a no of the first rows would not stand in the way of a yes of the last (privacy-rules K9).
    base::Result<ConsentImportResult> tried(
        const ConsentImportService::Progress& progress, const storage::CancelToken& token)
    {
        const QString takenBack = QStringLiteral("dry_run");
        const auto outcome
            = m_database
                  .write([&](storage::WriteTransaction& tx) -> base::Result<void> {
                      m_trial = &tx;
                      const auto read = toTheEnd(progress, token);
                      m_trial = nullptr;
                      return read ? base::fail(ErrorKind::Cancelled, takenBack) : base::fail(read.error());
                  })
                  .result();
        if (!outcome && outcome.error().subject == takenBack)
            return m_result;
        return outcome ? base::fail(base::internalError()) : base::fail(outcome.error());
    }

    base::Result<ConsentImportResult> toTheEnd(
        const ConsentImportService::Progress& progress, const storage::CancelToken& token)
    {
        if (!m_file.open(QIODevice::ReadOnly))
            return base::fail(ErrorKind::NotFound, QStringLiteral("file"));
        auto table = openTable(m_request.mapping.format);
        // Written otherwise than the mapping says: where its columns are found so, nothing else is meant.
        if (!table) {
            auto asWritten = openTable({});
            if (asWritten || asWritten.error().kind == ErrorKind::Invalid) // or that names the columns as they are
                table = std::move(asWritten);
        }
        if (!table)
            return base::fail(table.error());
        const ConsentRows& rows = table->rows;
        const auto read = readBlocks(*table->reader, progress, token, rows,
            [&](const exchange::CsvRow& row, Block& block) { takeRow(row, rows, block); });
        if (!read)
            return base::fail(read.error());
        if (const auto reread = readHiddenLines(*table, token); !reread)
            return base::fail(reread.error());
        return m_result;
    }

    struct Table {
        exchange::CsvFormat format;
        std::unique_ptr<exchange::CsvReader> reader; ///< behind the header
        ConsentRows rows;
    };
    base::Result<Table> openTable(const exchange::CsvFormatChoice& choice)
    {
        if (!m_file.seek(0))
            return base::fail(ErrorKind::InputOutput, m_file.errorString());
        const auto format = exchange::detectCsvFormat(m_file, choice);
        if (!format)
            return base::fail(format.error());
        auto reader = std::make_unique<exchange::CsvReader>(m_file, *format);
        if (const auto header = reader->readHeader(); !header)
            return base::fail(header.error());
        auto rows = ConsentRows::bind(m_request.mapping, reader->header(), m_around.zone);
        if (!rows)
            return base::fail(rows.error());
        return Table {*format, std::move(reader), std::move(*rows)};
    }

    /// Once more from the front, line by line, of which those count that quotes had put inside cells.
    base::Result<void> readHiddenLines(const Table& table, const storage::CancelToken& token)
    {
        if (m_hidden.empty())
            return {};
        if (!m_file.seek(0))
            return base::fail(ErrorKind::InputOutput, m_file.errorString());
        exchange::CsvLimits asLines;
        asLines.rows = asLines.fileBytes; // a row may have had many
        exchange::CsvReader lines(m_file, table.format, table.reader->header(), asLines);
        auto next = m_hidden.cbegin();
        return readBlocks(lines, {}, token, table.rows, [&](const exchange::CsvRow& line, Block& block) {
            while (next != m_hidden.cend() && next->last < line.firstLine)
                ++next;
            if (next != m_hidden.cend() && line.firstLine >= next->first)
                takeLine(line, *next, table.rows, block);
        });
    }

    /// Lines of the file that a quoted cell holds.
    struct Hidden {
        qint64 row = 0;
        qint64 first = 0;
        qint64 last = 0;
        /// A quotation mark is missing: nothing of the row is what it seems. Else the row was taken as it stands, and
        /// only what reads as a whole row of its own is looked at behind its first line.
        bool isBroken = false;
    };
    using Block = std::vector<ConsentRow>;

    template <class Take>
    base::Result<void> readBlocks(exchange::CsvReader& reader, const ConsentImportService::Progress& progress,
        const storage::CancelToken& token, const ConsentRows& rows, Take take)
    {
        for (bool isEnd = false; !isEnd;) {
            if (token.isCancelled())
                return base::fail(ErrorKind::Cancelled);
            Block block;
            exchange::CsvRow row;
            while (!isEnd && block.size() < rowsPerBlock) {
                const auto found = reader.next(row);
                if (!found)
                    return base::fail(found.error());
                isEnd = !*found;
                if (!isEnd)
                    take(row, block);
            }
            if (const auto stored = store(std::move(block), rows); !stored)
                return stored;
            if (progress)
                progress(reader.bytesRead(), m_file.size());
        }
        return {};
    }

    void takeRow(const exchange::CsvRow& row, const ConsentRows& rows, Block& block)
    {
        using exchange::RowFault;
        ConsentRow read = rows.read(row);
        if (row.lastLine > row.firstLine) {
            const bool isBroken = row.isTorn || row.missingCells > 0 || row.fault == RowFault::UnterminatedQuote
                || row.fault == RowFault::TooManyCells || row.fault == RowFault::CellTooLong || !read.fault.isEmpty();
            m_hidden.push_back({row.number, row.firstLine, row.lastLine, isBroken});
            if (isBroken)
                return;
        }
        block.push_back(std::move(read));
    }

    static void takeLine(const exchange::CsvRow& line, const Hidden& hidden, const ConsentRows& rows, Block& block)
    {
        if (!hidden.isBroken && line.firstLine == hidden.first)
            return;
        ConsentRow read = rows.read(line);
        read.number = hidden.row;
        read.line = line.firstLine;
        read.isInnerText = !hidden.isBroken;
        const bool isWhole = line.missingCells == 0 && line.fault != exchange::RowFault::TooManyCells;
        const bool saysSomething = read.fault.isEmpty() && (isNo(read.draft.state) || isAgreed(read.draft.state));
        if (hidden.isBroken || (isWhole && saysSomething))
            block.push_back(std::move(read));
    }

    base::Result<void> store(Block block, const ConsentRows& rows)
    {
        if (block.empty() && m_state.batch.isValid())
            return {};
        if (m_trial) {
            enter(*m_trial, block, rows, m_state);
            m_result = m_state.result;
            return {};
        }
        auto state = std::make_shared<ConsentImportBlock::Carried>(m_state);
        const auto stored = m_database
                                .write([&, state](storage::WriteTransaction& tx) -> base::Result<void> {
                                    enter(tx, block, rows, *state);
                                    return {};
                                })
                                .result();
        if (!stored)
            return base::fail(stored.error());
        m_state = *state;
        m_result = m_state.result;
        return {};
    }

    void enter(
        storage::WriteTransaction& tx, Block& block, const ConsentRows& rows, ConsentImportBlock::Carried& state) const
    {
        ConsentImportBlock importBlock(tx, m_session, m_around, rows.match(), state);
        for (ConsentRow& row : block)
            importBlock.take(row);
        audit::append(tx, m_session,
            {QStringLiteral("consent.import"), audit::ObjectKind::None, 0, {},
                QStringLiteral("rows=%1").arg(block.size())});
        importBlock.finish();
    }

    storage::Database& m_database;
    access::Session m_session;
    LedgerWriter::Surroundings m_around;
    ConsentImportService::Request m_request;
    QFile m_file;
    ConsentImportBlock::Carried m_state;
    ConsentImportResult m_result;
    storage::WriteTransaction* m_trial = nullptr; ///< of a dry run, while it lasts
    std::vector<Hidden> m_hidden; ///< in the order of the file
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
