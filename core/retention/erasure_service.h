// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/retention/texts_of_others.h"
#include "core/storage/database.h"

#include <QFuture>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <vector>

namespace aicms::retention {

/// The erasure job: the one way by which people leave for good, used for one person and for a purge. It works in two
/// halves. The first is one transaction for each block of people: rows go, tombstones come. The second takes out of the
/// file what the rows left behind, reads the whole file to prove it, and signs the certificate. Whatever cuts it off,
/// what is left to do is known and done at the next opening.
class ErasureService {
public:
    enum class Step { Rows, Compacting, Reading };
    /// Called on a worker thread. `total` 0: unknown.
    using Progress = std::function<void(Step step, qint64 done, qint64 total)>;
    template <class T> using Future = QFuture<base::Result<T>>;

    /// `zone`: of the business, in whose days the law's periods run.
    ErasureService(
        storage::Database& database, const access::Session& session, QTimeZone zone = QTimeZone::systemTimeZone());
    ~ErasureService(); ///< stop(), and waits for the step that runs
    /// No step begins from here on, and reading ends at once; what is left is done at the next opening. Before whoever
    /// works with it is waited for.
    void stop() { m_isStopping = true; }

    /// Erases these people and proves it. Conflict "legal_hold"; of somebody whose data is restricted for another
    /// reason than the end of its period, "locked" with the customer's id; of whom asked for a copy of the data that
    /// did not go out yet, "open_copy" with the request's; and what setDoubt() says: nothing was erased. NotFound. With
    /// the subject "erasure_begun" (see erasureBegun): all are gone, and the rest is done at the next opening.
    Future<Certificate> erase(
        const std::vector<base::CustomerId>& people, ErasureGround ground, Progress progress = {});
    /// What erasing these people would do to texts of others. Changes nothing.
    Future<TextsNaming> textsNaming(const std::vector<base::CustomerId>& people);
    /// The second half of every erasure that was cut off or left traces; answers how many are complete now.
    Future<qint64> finishPending(Progress progress = {});

    /// Removes what stands outside the database (copies of files for viewers). Runs before each proof, on the worker.
    void setCleaner(std::function<void()> cleaner) { m_cleaner = std::move(cleaner); }

    /// Why nothing may be removed here, whoever asks; asked in the transaction that would remove it.
    using Doubt = std::function<std::optional<base::Error>(storage::ReadTransaction&)>;
    void setDoubt(Doubt doubt) { m_doubt = std::move(doubt); }
    std::optional<base::Error> doubtIn(storage::ReadTransaction& tx) const
    {
        return m_doubt ? m_doubt(tx) : std::nullopt;
    }

    Future<Certificate> certificate(ErasureId id); ///< NotFound "erasure"
    Future<std::vector<Certificate>> certificates(int most); ///< newest first

    /// For whoever is on a thread of its own: an erasure to which a restored backup adds block after block, and, for
    /// that and for a purge, the second half of all erasures that are not proved.
    base::Result<ErasureId> begin(ErasureGround ground);
    base::Result<qint64> eraseBlock(ErasureId id, const std::vector<base::CustomerId>& people);
    base::Result<std::vector<Certificate>> prove(const Progress& progress);

private:
    base::Result<ErasureProof> scan(ErasureId id, const Progress& progress);
    base::Result<Certificate> settle(ErasureId id, const ErasureProof& proof);
    bool isStopping() const { return m_isStopping.load(); }

    storage::Database& m_database;
    const access::Session& m_session;
    QTimeZone m_zone;
    std::function<void()> m_cleaner;
    Doubt m_doubt;
    std::atomic_bool m_isStopping = false;
    QThreadPool m_worker;
};

} // namespace aicms::retention
