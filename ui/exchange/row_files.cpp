// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/row_files.h"

#include "core/base/file_problem.h"
#include "ui/kit/text.h"
#include "ui/wording/exchange_wording.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

#include <cerrno>
#include <memory>

namespace aicms::ui_exchange {

namespace {

struct RowFiles {
    Q_DECLARE_TR_FUNCTIONS(aicms::ui_exchange::RowFiles)
};

using Write = std::function<base::Result<void>(QIODevice& target)>;

base::Result<void> save(const QString& source, const QString& path, const Write& write)
{
    if (const auto place = base::requirePlaceForOutput(path); !place)
        return place;
    if (const QString there = QFileInfo(path).canonicalFilePath();
        !there.isEmpty() && there == QFileInfo(source).canonicalFilePath())
        return base::fail(base::ErrorKind::Invalid, QStringLiteral("source_file"));
    QSaveFile target(path);
    errno = 0;
    if (!target.open(QIODevice::WriteOnly))
        return base::fail(base::writeProblem(target, errno));
    if (auto written = write(target); !written)
        return written;
    errno = 0;
    if (!target.flush() || !target.commit())
        return base::fail(base::writeProblem(target, errno));
    return {};
}

template <class T, class Work> QFuture<base::Result<T>> inBackground(Work work)
{
    const auto promise = std::make_shared<QPromise<base::Result<T>>>();
    promise->start();
    QFuture<base::Result<T>> future = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

QFuture<base::Result<void>> saveInBackground(const QString& source, const QString& path, Write write)
{
    return inBackground<void>([source, path, write = std::move(write)] { return save(source, path, write); });
}

} // namespace

QFuture<base::Result<void>> saveRejectedRows(const QString& source, const exchange::SourceChoice& choice,
    std::vector<exchange::RejectedRow> rejected, const QString& target)
{
    return saveInBackground(source, target, [source, choice, rejected = std::move(rejected)](QIODevice& to) {
        return exchange::writeRejectedEntries(source, choice, rejected, to,
            [](const exchange::RejectedRow& row) { return wording::rejectReasonSentence(row.reason, row.limit); });
    });
}

QFuture<base::Result<QHash<qint64, QString>>> firstCellsOf(
    const QString& source, const exchange::SourceChoice& choice, std::vector<exchange::RejectedRow> rejected)
{
    constexpr std::size_t mostToKnow = 500; // nobody reads on further; the file may be large
    return inBackground<QHash<qint64, QString>>([source, choice, rejected = std::move(rejected)] {
        return exchange::readFirstCells(source, choice, rejected, mostToKnow);
    });
}

QString rejectedFileName(exchange::FileFormat format)
{
    return QStringLiteral("not-imported.") + exchange::rejectedSuffix(format);
}

QString rejectedSavedSentence(const QString& path)
{
    return RowFiles::tr("The rows are saved as %1, with the reason in front. Correct them there and import that file "
                        "afterwards. It is not encrypted: delete it when you are done.")
        .arg(kit::isolated(QDir::toNativeSeparators(path)));
}

QFuture<base::Result<void>> saveSkippedRows(const QString& source, const exchange::SourceChoice& choice,
    std::vector<exchange::SkippedRow> skipped, const QString& target)
{
    return saveInBackground(source, target, [source, choice, skipped = std::move(skipped)](QIODevice& to) {
        return exchange::writeSkippedEntries(source, choice, skipped, to);
    });
}

QFuture<base::Result<void>> saveLeftOutColumns(const QString& source, const exchange::SourceChoice& choice,
    exchange::UnmappedPolicy unmapped, const QString& target)
{
    return saveInBackground(source, target, [source, choice, unmapped](QIODevice& to) {
        return exchange::writeLeftOutValues(source, choice, unmapped, to);
    });
}

} // namespace aicms::ui_exchange
