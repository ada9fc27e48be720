// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/base/clock.h"
#include "core/customers/customers_service.h"
#include "core/storage/database.h"

#include <QTemporaryDir>

namespace aicms::bench {

/// An encrypted database with AICMS_BENCH_CUSTOMERS invented people (100,000 when that is not set), kept in
/// AICMS_BENCH_FOLDER when that is set; or that of the vault in the folder AICMS_BENCH_VAULT, as `aicms-cli sample
/// fill` filled it, with the password in the first line of AICMS_BENCH_PASSWORD_FILE. Where that vault has fewer than
/// AICMS_BENCH_CUSTOMERS, the rest are people of whom nothing but a name and perhaps a birthday is known: enough for
/// what does not search. One for the whole program.
class FilledVault {
public:
    static FilledVault& instance();

    qint64 customers() const { return m_customers; }
    storage::Database& database() { return *m_database; }
    customers::CustomersService& service() { return *m_service; }

private:
    FilledVault();
    void openVault(const QString& folder);
    void openOwn();
    void addBarePeople(qint64 last);
    void fill();

    QTemporaryDir m_temporary;
    base::SystemClock m_clock;
    access::Session m_session;
    qint64 m_customers = 0;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<customers::CustomersService> m_service;
};

} // namespace aicms::bench
