// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/purposes/purposes_service.h"
#include "core/sample/sample_generator.h"
#include "core/storage/database.h"

#include <QFuture>
#include <QThreadPool>
#include <QTimeZone>

#include <functional>

namespace aicms::sample {

struct FillRequest {
    qint64 customers = 0; ///< 1 to 1,000,000, organisations included
    quint64 seed = 1;
    QString locale = QStringLiteral("en_GB");
    static constexpr qint64 most = 1'000'000;
};

struct FillResult {
    qint64 customers = 0;
    qint64 organisations = 0; ///< among them
    qint64 interactions = 0;
    qint64 notes = 0;
    qint64 duplicates = 0; ///< people planted twice
    qint64 orders = 0; ///< walk-in orders and credits among them
    qint64 orderLines = 0;
    qint64 events = 0;
    qint64 products = 0; ///< that were not there yet
    qint64 consents = 0; ///< entries of the ledger
    base::CustomerId first = {};
    base::CustomerId last = {};
};

/// Puts invented customers into the vault and takes them out again. Runs on a worker thread in blocks, each one
/// transaction with its audit entry; other writes go between the blocks.
class SampleService {
public:
    template <class T> using Future = QFuture<base::Result<T>>;
    /// Called on the worker thread after each block.
    using Progress = std::function<void(qint64 done, qint64 total)>;

    /// All references must outlive this; the destructor waits for the worker.
    SampleService(storage::Database& database, const access::Session& session, const base::Clock& clock);
    /// With it people are asked for consent, too; `purposes` must outlive this.
    void askForConsent(const purposes::PurposesService& purposes, const QTimeZone& zone);
    ~SampleService();

    /// Invalid "count" or "locale"; NotAllowed. A cancelled or failed run takes its people out again before it answers.
    /// A customer number that is taken already is left out.
    Future<FillResult> fill(const FillRequest& request, Progress progress = {}, storage::CancelToken token = {});
    /// Deletes every customer that is still sample data, for good, with all that hangs on it, and invented orders and
    /// products; a product that an order of the business names stays. Answers how many customers went. Stopped
    /// (Cancelled): the rest is still there and can be removed by another call.
    Future<qint64> removeAll(Progress progress = {}, storage::CancelToken token = {});
    Future<qint64> count(); ///< customers that removeAll() would delete. NotAllowed

private:
    storage::Database& m_database;
    const access::Session& m_session;
    const base::Clock& m_clock;
    const purposes::PurposesService* m_purposes = nullptr;
    QTimeZone m_zone = QTimeZone::utc();
    QThreadPool m_worker;
};

} // namespace aicms::sample
