// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/ledger_writer.h"
#include "core/sales/order_writer.h"
#include "core/sample/sample_service.h"
#include "core/sample/sample_stock.h"

#include <QHash>

#include <vector>

namespace aicms::sample {

/// One run of SampleService::fill, on the worker thread.
class SampleFilling {
public:
    /// `consents` empty: nobody is asked for consent.
    SampleFilling(storage::Database& database, const access::Session& session, SampleGenerator generator,
        std::optional<consent::LedgerWriter::Surroundings> consents);
    /// `count`: customers, 1 to FillRequest::most. Errors of SampleService::fill. Blocks.
    base::Result<FillResult> run(
        qint64 count, const SampleService::Progress& progress, const storage::CancelToken& token);

private:
    base::Result<void> storeBlock(qint64 first, qint64 end);
    /// What one block's transaction is written with.
    struct Writers {
        storage::WriteTransaction& tx;
        sales::OrderWriter& orders;
        consent::LedgerWriter* consents; ///< null: no consents are made
    };
    void store(const Writers& to, qint64 index);
    base::Result<void> openShop();
    void storeSales(storage::WriteTransaction& tx, sales::OrderWriter& writer, SampleItem& item, base::CustomerId id);
    base::OrderId storeOrder(
        storage::WriteTransaction& tx, sales::OrderWriter& writer, sales::Order order, base::CustomerId customer);
    base::Error takeBack(const base::Error& reason);

    storage::Database* m_database;
    const access::Session* m_session;
    SampleGenerator m_generator;
    StockedShop m_shop;
    std::optional<consent::LedgerWriter::Surroundings> m_consents;
    FillResult m_result;
    QHash<qint64, base::CustomerId> m_organisations; ///< by index
    std::vector<base::CustomerId> m_stored;
    std::vector<base::OrderId> m_orders;
};

} // namespace aicms::sample
