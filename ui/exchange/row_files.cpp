// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/row_files.h"

#include <QFile>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

#include <memory>

namespace aicms::ui_exchange {

namespace {

using Write = std::function<base::Result<void>(QIODevice& source, QIODevice& target)>;

base::Result<void> copy(const QString& from, const QString& to, const Write& write)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorKind::InputOutput, source.errorString());
    QSaveFile target(to);
    if (!target.open(QIODevice::WriteOnly))
        return base::fail(base::ErrorKind::InputOutput, target.errorString());
    if (auto written = write(source, target); !written)
        return written;
    if (!target.commit())
        return base::fail(base::ErrorKind::InputOutput, target.errorString());
    return {};
}

QFuture<base::Result<void>> copyInBackground(const QString& from, const QString& to, Write write)
{
    const auto promise = std::make_shared<QPromise<base::Result<void>>>();
    promise->start();
    QFuture<base::Result<void>> future = promise->future();
    QThreadPool::globalInstance()->start([promise, from, to, write = std::move(write)] {
        promise->addResult(copy(from, to, write));
        promise->finish();
    });
    return future;
}

} // namespace

QFuture<base::Result<void>> saveRejectedRows(const QString& source, const exchange::CsvFormat& format,
    std::vector<exchange::RejectedRow> rejected, const QString& target)
{
    return copyInBackground(source, target, [format, rejected = std::move(rejected)](QIODevice& from, QIODevice& to) {
        return exchange::writeRejectedRows(from, format, rejected, to);
    });
}

QFuture<base::Result<void>> saveSkippedRows(const QString& source, const exchange::CsvFormat& format,
    std::vector<exchange::SkippedRow> skipped, const QString& target)
{
    return copyInBackground(source, target, [format, skipped = std::move(skipped)](QIODevice& from, QIODevice& to) {
        return exchange::writeSkippedRows(from, format, skipped, to);
    });
}

QFuture<base::Result<void>> saveLeftOutColumns(const QString& source, const exchange::CsvFormat& format,
    const exchange::ColumnMapping& mapping, const QString& target)
{
    return copyInBackground(source, target, [format, mapping](QIODevice& from, QIODevice& to) {
        return exchange::writeLeftOutColumns(from, format, mapping, to);
    });
}

} // namespace aicms::ui_exchange
