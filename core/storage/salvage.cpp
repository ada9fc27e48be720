// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/salvage.h"

#include "core/storage/connection.h"
#include "core/storage/migrator.h"
#include "core/storage/table_rows.h"

#include <QFile>

#include <sqlite3.h>

#include <algorithm>
#include <utility>

namespace aicms::storage {

using base::ErrorKind;
using base::Failure;

namespace {

constexpr int cacheMiB = 16;
constexpr qint64 rowsPerStep = 20'000;

/// The damaged database. After a page that does not hold its connection answers nothing more, so it is opened again.
class Source {
public:
    Source(QString path, const vault::SecretBytes& key) : m_path(std::move(path)), m_key(key) { reopen(); }
    Connection& connection() { return *m_connection; }
    void reopen()
    {
        m_connection.reset();
        m_connection = std::make_unique<Connection>(m_path, m_key, Access::Write, cacheMiB);
    }

private:
    QString m_path;
    const vault::SecretBytes& m_key;
    std::unique_ptr<Connection> m_connection;
};

bool isDamage(const Failure& failure)
{
    return failure.error().kind == ErrorKind::Damaged || failure.error().kind == ErrorKind::Internal;
}

/// One table on its way from the damaged database to the new one.
class TableCopy {
public:
    TableCopy(Source& source, Connection& target, TableShape shape, std::function<void(qint64)> progress)
        : m_source(source), m_target(target), m_shape(std::move(shape)), m_progress(std::move(progress))
    {
        m_result.name = m_shape.name;
    }

    SalvagedTable copy()
    {
        if (m_shape.key.isEmpty())
            copyWithoutKey();
        else
            copyByKey();
        return std::move(m_result);
    }

private:
    /// Rows with a key from `from` on, in order of it. Answers the last key that was read before the damage; none: the
    /// end was reached.
    std::optional<qint64> copyFrom(qint64 from)
    {
        qint64 last = from - 1;
        try {
            TableReader reader(m_source.connection(), m_shape, from);
            for (bool isMore = true; isMore;) {
                m_target.run("BEGIN");
                TableWriter writer(m_target, m_shape);
                for (qint64 row = 0; row < rowsPerStep && (isMore = reader.next()); ++row) {
                    forgetFirstRows();
                    writer.put(reader);
                    last = reader.key();
                    ++m_result.saved;
                }
                m_target.run("COMMIT");
                if (m_progress)
                    m_progress(m_result.saved);
            }
            forgetFirstRows();
            return std::nullopt;
        } catch (const Failure& failure) {
            if (!isDamage(failure))
                throw;
            if (sqlite3_get_autocommit(m_target.handle()) == 0)
                m_target.run("COMMIT");
            m_source.reopen();
            return last;
        }
    }
    /// What migrations put in goes as soon as it is known what stood in its place; else it is better than nothing.
    void forgetFirstRows()
    {
        if (!std::exchange(m_hasForgotten, true))
            emptyTable(m_target, m_shape);
    }
    /// Whether the first row from `key` on can be read; no row is readable, too.
    bool isReadableFrom(qint64 key)
    {
        try {
            TableReader(m_source.connection(), m_shape, key).next();
            return true;
        } catch (const Failure& failure) {
            if (!isDamage(failure))
                throw;
            m_source.reopen();
            return false;
        }
    }
    /// The least key behind the damage that follows `last`: by steps that double, then by halving.
    qint64 firstReadableAfter(qint64 last)
    {
        qint64 bad = last;
        qint64 step = 1;
        while (!isReadableFrom(bad + step)) {
            bad += step;
            if (step > UnreadableRange::noEnd / 4 || bad > UnreadableRange::noEnd - 4 * step)
                return UnreadableRange::noEnd;
            step *= 2;
        }
        qint64 good = bad + step;
        while (good - bad > 1) {
            const qint64 middle = bad + (good - bad) / 2;
            (isReadableFrom(middle) ? good : bad) = middle;
        }
        return good;
    }
    void copyByKey()
    {
        qint64 from = std::numeric_limits<qint64>::min() + 1;
        while (const auto last = copyFrom(from)) {
            // Before the first row there is nothing; ids begin at 1.
            const qint64 after = std::max<qint64>(*last, 0);
            qint64 next = firstReadableAfter(after);
            // It can be read, but not stored: the row is as wrong as one that cannot be read.
            if (next == from)
                ++next;
            m_result.unreadable.push_back({after, next});
            if (next == UnreadableRange::noEnd)
                break;
            from = next;
        }
        m_result.isLost = m_result.saved == 0 && !m_result.unreadable.empty();
    }
    /// A key that is no number: what stands before the damage.
    void copyWithoutKey() { m_result.isLost = copyFrom(0).has_value(); }

    Source& m_source;
    Connection& m_target;
    TableShape m_shape;
    std::function<void(qint64)> m_progress;
    SalvagedTable m_result;
    bool m_hasForgotten = false;
};

void dropOrphans(Connection& target, const Orphans& orphans, SalvageReport& report)
{
    try {
        report.orphansRemoved += removeOrphans(target, orphans);
    } catch (const Failure& failure) {
        // A log that nothing may be taken from keeps what it says of lost things.
        if (failure.error().kind != ErrorKind::Internal)
            throw;
    }
}

/// What refers to lost rows gets stand-ins, or goes. A stand-in may need another one: hence the turns.
void settleOrphans(Connection& target, base::UtcTime now, const StandIn& standIn, SalvageReport& report)
{
    for (int turn = 0; turn < 4; ++turn) {
        for (const Orphans& orphans : findOrphans(target)) {
            bool isMade = false;
            target.inWriteTransaction(now, [&](WriteTransaction& tx) {
                isMade = standIn && standIn(tx, orphans.parent, orphans.missing);
                return isMade;
            });
            if (isMade)
                report.standIns.emplace_back(orphans.parent, orphans.missing);
            else
                dropOrphans(target, orphans, report);
        }
    }
}

SalvageReport copyAll(Source& source, Connection& target, const QString& path, const vault::SecretBytes& key,
    base::UtcTime now, const StandIn& standIn, const std::function<void(const QString&, qint64)>& progress)
{
    SalvageReport report;
    report.schemaVersion = static_cast<int>(source.connection().pragmaNumber("PRAGMA user_version"));
    if (report.schemaVersion > latestSchemaVersion())
        throw Failure(ErrorKind::TooNew, {}, report.schemaVersion);
    migrate(target, path, key, report.schemaVersion);
    target.run("PRAGMA foreign_keys=OFF");
    for (const TableShape& shape : tablesToCopy(target)) {
        const auto tell = [&](qint64 rows) {
            if (progress)
                progress(shape.name, rows);
        };
        report.tables.push_back(TableCopy(source, target, shape, tell).copy());
    }
    settleOrphans(target, now, standIn, report);
    rebuildIndexes(target);
    target.run("PRAGMA foreign_keys=ON");
    target.checkpoint();
    return report;
}

} // namespace

bool SalvageReport::isWhole() const
{
    return std::ranges::all_of(
        tables, [](const SalvagedTable& table) { return table.unreadable.empty() && !table.isLost; });
}

base::Result<SalvageReport> salvageDatabase(const QString& source, const QString& target, const vault::SecretBytes& key,
    base::UtcTime now, const StandIn& standIn, const std::function<void(const QString& table, qint64 rows)>& progress)
{
    if (QFile::exists(target))
        return base::fail(ErrorKind::AlreadyExists, QStringLiteral("vault.db"));
    try {
        Source damaged(source, key);
        Connection fresh(target, key, Access::Create, cacheMiB);
        return copyAll(damaged, fresh, target, key, now, standIn, progress);
    } catch (const Failure& failure) {
        for (const char* end : {"", "-wal", "-shm"})
            QFile::remove(target + QLatin1String(end));
        return base::fail(failure.error());
    }
}

} // namespace aicms::storage
