// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consent_import.h"

#include "core/audit/audit.h"
#include "core/base/refusal.h"
#include "core/consent/consent_import_block.h"
#include "core/consent/consent_rules.h"
#include "core/consent/export_check.h"
#include "core/consent/row_order.h"
#include "core/consent/suppression_store.h"
#include "core/exchange/csv/csv_reader.h"

#include <QFile>
#include <QHash>
#include <QPromise>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

namespace aicms::consent {

using base::ErrorKind;
using base::refused;

namespace {

constexpr std::size_t rowsPerBlock = 2'000;
/// That are held in memory at once, whatever the file's length: a longer one is read several times.
constexpr qint64 rowsPerPass = 100'000;
/// An address that more people have is nobody's own, and would hold the whole file together.
constexpr std::size_t mostSharers = 500;

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
        if (const auto surveyed = survey(*table, token); !surveyed)
            return base::fail(surveyed.error());
        const qint64 passes = m_rows / rowsPerPass + 1;
        for (qint64 pass = 0; pass < passes; ++pass) {
            auto people = peopleOf(*table, {pass, passes}, token);
            if (!people)
                return base::fail(people.error());
            if (const auto stored = storePeople(std::move(*people), table->rows, pass + 1 == passes, progress, token);
                !stored)
                return base::fail(stored.error());
        }
        for (auto* list : {&m_result.rejected, &m_result.kept, &m_result.quarantine})
            inOrderOfFile(*list);
        return m_result;
    }

    struct Table {
        exchange::CsvFormat format;
        QStringList header;
        ConsentRows rows;
    };
    base::Result<Table> openTable(const exchange::CsvFormatChoice& choice)
    {
        if (!m_file.seek(0))
            return base::fail(ErrorKind::InputOutput, m_file.errorString());
        const auto format = exchange::detectCsvFormat(m_file, choice);
        if (!format)
            return base::fail(format.error());
        exchange::CsvReader reader(m_file, *format);
        if (const auto header = reader.readHeader(); !header)
            return base::fail(header.error());
        auto rows = ConsentRows::bind(m_request.mapping, reader.header(), m_around.zone);
        if (!rows)
            return base::fail(rows.error());
        return Table {*format, reader.header(), std::move(*rows)};
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
    /// A part of the groups of people of the file, so that never more than so many rows have to be held at once.
    struct Part {
        qint64 number = 0;
        qint64 count = 1;
        bool has(qint64 group) const
        {
            constexpr quint64 golden = 0x9E37'79B9'7F4A'7C15; // spreads numbers that follow each other
            return static_cast<qint64>((static_cast<quint64>(group) * golden) >> 33) % count == number;
        }
    };
    /// All rows of each group of people who share addresses; a row without a known person is alone. Nobody may be left
    /// with a yes while the no to it stands further down in the file, wherever the import ends: what is stored of them
    /// is all that the file says.
    using People = std::map<qint64, Block>;

    /// From the front to the end.
    template <class Take>
    base::Result<void> readAll(exchange::CsvReader& reader, const storage::CancelToken& token, Take take) const
    {
        for (;;) {
            if (token.isCancelled())
                return base::fail(ErrorKind::Cancelled);
            exchange::CsvRow row;
            const auto found = reader.next(row);
            if (!found)
                return base::fail(found.error());
            if (!*found)
                return {};
            if (const base::Result<void> taken = take(std::move(row)); !taken)
                return taken;
        }
    }
    template <class Take> base::Result<void> readRows(const Table& table, const storage::CancelToken& token, Take take)
    {
        if (!m_file.seek(0))
            return base::fail(ErrorKind::InputOutput, m_file.errorString());
        exchange::CsvReader reader(m_file, table.format);
        if (const auto header = reader.readHeader(); !header)
            return base::fail(header.error());
        return readAll(reader, token, std::move(take));
    }
    /// Line by line, of which those count that quotes had put inside cells.
    template <class Take>
    base::Result<void> readHiddenLines(const Table& table, const storage::CancelToken& token, Take take)
    {
        if (m_hidden.empty())
            return {};
        if (!m_file.seek(0))
            return base::fail(ErrorKind::InputOutput, m_file.errorString());
        exchange::CsvLimits asLines;
        asLines.rows = asLines.fileBytes; // a row may have had many
        exchange::CsvReader lines(m_file, table.format, table.header, asLines);
        auto next = m_hidden.cbegin();
        return readAll(lines, token, [&](exchange::CsvRow line) -> base::Result<void> {
            while (next != m_hidden.cend() && next->last < line.firstLine)
                ++next;
            return next != m_hidden.cend() && line.firstLine >= next->first ? take(std::move(line), *next)
                                                                            : base::Result<void>();
        });
    }

    /// Reads everything before anything is stored.
    base::Result<void> survey(const Table& table, const storage::CancelToken& token)
    {
        m_check = ExportCheck(table.header);
        qint64 lastRow = 0;
        const auto read = readRows(table, token, [&](const exchange::CsvRow& row) -> base::Result<void> {
            using exchange::RowFault;
            ++m_rows;
            if (row.lastLine > row.firstLine) {
                const bool isBroken = row.isTorn || row.missingCells > 0 || row.fault == RowFault::UnterminatedQuote
                    || row.fault == RowFault::TooManyCells || row.fault == RowFault::CellTooLong
                    || !table.rows.read(row).fault.isEmpty();
                m_hidden.push_back({row.number, row.firstLine, row.lastLine, isBroken});
                m_rows += row.lastLine - row.firstLine;
            }
            if (row.fault == RowFault::RepeatedHeader)
                m_headers.push_back(row.number);
            m_check.take(row);
            lastRow = row.number;
            return {};
        });
        // Where a quotation mark hides rows, those are named, and a yes of them is not taken.
        m_check.finish(lastRow);
        const bool isTorn = std::ranges::any_of(m_hidden, &Hidden::isBroken);
        if (read && m_check.firstGap() > 0 && !isTorn)
            return base::fail(
                ErrorKind::Invalid, QStringLiteral("consent.export_incomplete\n%1").arg(m_check.firstGap()));
        m_state.result.isUnchecked = isOwnExport(table.header) && !m_check.canCheck();
        return read;
    }

    base::Result<People> peopleOf(const Table& table, const Part& part, const storage::CancelToken& token)
    {
        People people;
        qint64 alone = 0;
        std::vector<exchange::CsvRow> read;
        const auto takeRead = [&](auto makeRow) -> base::Result<void> {
            if (const auto found = findPeople(read, table.rows); !found)
                return found;
            for (const exchange::CsvRow& row : read) {
                const qint64 known = m_groups.value(qHash(table.rows.customerOf(row)));
                const qint64 group = known != 0 ? known : --alone;
                if (part.has(group))
                    makeRow(row, group);
            }
            read.clear();
            return {};
        };
        auto hidden = m_hidden.cbegin();
        const auto asRow = [&](const exchange::CsvRow& row, qint64 group) {
            ConsentRow found = table.rows.read(row);
            found.isAltered = m_check.isAltered(row.number);
            add(people, group, std::move(found));
        };
        auto done = readRows(table, token, [&](exchange::CsvRow row) -> base::Result<void> {
            const bool hidesLines = hidden != m_hidden.cend() && hidden->row == row.number;
            const bool isBroken = hidesLines && hidden->isBroken;
            hidden += hidesLines ? 1 : 0;
            if (!isBroken)
                read.push_back(std::move(row));
            return read.size() < rowsPerBlock ? base::Result<void>() : takeRead(asRow);
        });
        if (done)
            done = takeRead(asRow);
        const auto asLine = [&](const exchange::CsvRow& line, qint64 group) {
            const auto of = std::ranges::lower_bound(m_hidden, line.firstLine, {}, &Hidden::last);
            Block block;
            takeLine(line, *of, table.rows, block);
            for (ConsentRow& row : block)
                add(people, group, std::move(row));
        };
        if (done)
            done = readHiddenLines(table, token, [&](exchange::CsvRow line, const Hidden&) -> base::Result<void> {
                read.push_back(std::move(line));
                return read.size() < rowsPerBlock ? base::Result<void>() : takeRead(asLine);
            });
        if (done)
            done = takeRead(asLine);
        return done ? base::Result<People>(std::move(people)) : base::fail(done.error());
    }

    void add(People& people, qint64 group, ConsentRow row) const
    {
        row.part = static_cast<int>(std::ranges::upper_bound(m_headers, row.number) - m_headers.begin());
        people[group].push_back(std::move(row));
    }

    /// Whom the rows name, so that rows which name a person in different ways stay together.
    base::Result<void> findPeople(const std::vector<exchange::CsvRow>& read, const ConsentRows& rows)
    {
        QSet<QString> unknown;
        for (const exchange::CsvRow& row : read) {
            const QString text = rows.customerOf(row);
            if (!text.isEmpty() && !m_groups.contains(qHash(text)))
                unknown.insert(text);
        }
        if (unknown.isEmpty())
            return {};
        const auto find = [&](storage::ReadTransaction& tx) -> base::Result<void> {
            for (const QString& text : std::as_const(unknown)) {
                const auto person = ConsentImportBlock::lookUpCustomer(tx, rows.match(), m_around.country, text);
                m_groups.insert(qHash(text), person.isValid() ? groupOf(tx, person) : 0);
            }
            return {};
        };
        return m_trial ? find(*m_trial) : m_database.read(find).result();
    }

    /// The person with the lowest number of those who are linked by addresses that they share: an objection of one of
    /// them keeps the address of all from being used.
    qint64 groupOf(storage::ReadTransaction& tx, base::CustomerId person)
    {
        if (const auto known = m_sharers.constFind(person.value); known != m_sharers.cend())
            return *known;
        std::vector<base::CustomerId> members {person};
        QSet<qint64> seen {person.value};
        for (std::size_t next = 0; next < members.size(); ++next) {
            for (const AddressKind kind : {AddressKind::Email, AddressKind::Phone}) {
                for (const base::CustomerId other : sharersOf(tx, members[next], kind)) {
                    if (members.size() >= mostSharers)
                        return person.value;
                    if (!seen.contains(other.value))
                        members.push_back(other);
                    seen.insert(other.value);
                }
            }
        }
        if (members.size() == 1)
            return person.value;
        const qint64 group = std::ranges::min(members).value;
        for (const base::CustomerId member : members)
            m_sharers.insert(member.value, group);
        return group;
    }

    base::Result<void> storePeople(People people, const ConsentRows& rows, bool isLastPass,
        const ConsentImportService::Progress& progress, const storage::CancelToken& token)
    {
        Block block;
        const auto storeBlock = [&](bool isLast) -> base::Result<void> {
            if (token.isCancelled())
                return base::fail(ErrorKind::Cancelled);
            m_done += static_cast<qint64>(block.size());
            if (const auto stored = store(std::exchange(block, {}), rows, isLast); !stored)
                return stored;
            if (progress)
                progress(m_file.size() * std::min(m_done, m_rows) / std::max<qint64>(m_rows, 1), m_file.size());
            return {};
        };
        for (auto& [number, group] : people) {
            putInOrder(group);
            if (!block.empty() && block.size() + group.size() > rowsPerBlock) {
                if (const auto stored = storeBlock(false); !stored)
                    return stored;
            }
            std::ranges::move(group, std::back_inserter(block));
            group = {};
        }
        return storeBlock(isLastPass);
    }

    static void inOrderOfFile(std::vector<ConsentRejection>& list)
    {
        const auto place = [](const ConsentRejection& each) {
            return std::tuple(each.line > 0, each.line > 0 ? each.line : each.row);
        };
        std::ranges::stable_sort(list, {}, place);
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

    /// The last one alone lets the log say that the import came to its end.
    base::Result<void> store(Block block, const ConsentRows& rows, bool isLast)
    {
        if (block.empty() && !isLast)
            return {};
        if (m_trial) {
            enter(*m_trial, block, rows, isLast, m_state);
            m_result = m_state.result;
            return {};
        }
        auto state = std::make_shared<ConsentImportBlock::Carried>(m_state);
        const auto stored = m_database
                                .write([&, state](storage::WriteTransaction& tx) -> base::Result<void> {
                                    enter(tx, block, rows, isLast, *state);
                                    return {};
                                })
                                .result();
        if (!stored)
            return base::fail(stored.error());
        m_state = *state;
        m_result = m_state.result;
        return {};
    }

    void enter(storage::WriteTransaction& tx, Block& block, const ConsentRows& rows, bool isLast,
        ConsentImportBlock::Carried& state) const
    {
        ConsentImportBlock importBlock(tx, m_session, m_around, rows.match(), state);
        for (ConsentRow& row : block)
            importBlock.take(row);
        audit::append(tx, m_session,
            {isLast ? QStringLiteral("consent.import") : QStringLiteral("consent.import_rows"), audit::ObjectKind::None,
                0, {}, QStringLiteral("rows=%1").arg(block.size())});
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
    std::vector<qint64> m_headers; ///< rows that are the header of another file, which was put behind
    ExportCheck m_check;
    qint64 m_rows = 0; ///< about how many the file has, for passes and progress
    qint64 m_done = 0;
    /// By the hash of what names a person in the file, where she belongs: rows are put together by it, no more.
    QHash<std::size_t, qint64> m_groups;
    QHash<qint64, qint64> m_sharers; ///< the group of everybody who is not alone in one
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
