// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/ledger_writer.h"
#include "core/sample/sample_service.h"

#include <QHash>

#include <vector>

namespace aicms::sample {

/// One run of SampleService::fill, on the worker thread.
class SampleFilling {
public:
    /// `consents` empty: nobody is asked for consent.
    SampleFilling(storage::Database& database, const access::Session& session, SampleGenerator generator,
        std::optional<consent::LedgerWriter::Surroundings> consents);
    base::Result<FillResult> run(
        qint64 count, const SampleService::Progress& progress, const storage::CancelToken& token);

private:
    base::Result<void> storeBlock(qint64 first, qint64 end);
    void store(storage::WriteTransaction& tx, qint64 index, consent::LedgerWriter* ledger);
    base::Error takeBack(const base::Error& reason);

    storage::Database* m_database;
    const access::Session* m_session;
    SampleGenerator m_generator;
    std::optional<consent::LedgerWriter::Surroundings> m_consents;
    FillResult m_result;
    QHash<qint64, base::CustomerId> m_organisations; ///< by index
    std::vector<base::CustomerId> m_stored;
};

/// The whole of SampleService::removeAll.
base::Result<qint64> removeSampleData(storage::Database& database, const access::Session& session,
    const SampleService::Progress& progress, const storage::CancelToken& token);

} // namespace aicms::sample
