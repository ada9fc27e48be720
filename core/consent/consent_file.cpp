// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consent_file.h"

#include "core/base/refusal.h"
#include "core/exchange/csv/csv_reader.h"

#include <QFile>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace aicms::consent {

using base::ErrorKind;

namespace {

void note(ConsentFile::Column& column, const QString& cell)
{
    if (cell.isEmpty())
        return;
    if (column.example.isEmpty())
        column.example = cell;
    if (column.hasMore || column.values.contains(cell, Qt::CaseInsensitive))
        return;
    column.hasMore = column.values.size() >= ConsentFile::mostValues;
    if (!column.hasMore)
        column.values << cell;
}

base::Result<ConsentFile> readBeginning(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(ErrorKind::NotFound, QStringLiteral("file"));
    const auto format = exchange::detectCsvFormat(file);
    if (!format)
        return base::fail(format.error());
    exchange::CsvReader reader(file, *format);
    if (const auto header = reader.readHeader(); !header)
        return base::fail(header.error());
    ConsentFile found;
    for (const QString& header : reader.header())
        found.columns.push_back({header});
    exchange::CsvRow row;
    while (found.rows < ConsentFile::mostRows) {
        const auto isThere = reader.next(row);
        if (!isThere)
            return base::fail(isThere.error());
        if (!*isThere)
            break;
        ++found.rows;
        for (std::size_t i = 0; i < found.columns.size(); ++i)
            note(found.columns[i], row.cells.value(static_cast<qsizetype>(i)).trimmed());
    }
    return found;
}

} // namespace

QFuture<base::Result<ConsentFile>> lookAtConsentFile(const access::Session& session, const QString& path)
{
    if (const auto allowed = access::permit(session, access::Operation::ImportConsent); !allowed)
        return base::refused<ConsentFile>(allowed.error());
    auto promise = std::make_shared<QPromise<base::Result<ConsentFile>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, path] {
        promise->addResult(readBeginning(path));
        promise->finish();
    });
    return promise->future();
}

} // namespace aicms::consent
