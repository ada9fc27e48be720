// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/customers/customers_service.h"

#include <QObject>

namespace aicms::customers_ui {

/// Asks for the ids of a query; of several questions only the newest one's answer counts.
class CustomerIdsQuery : public QObject {
    Q_OBJECT
public:
    explicit CustomerIdsQuery(customers::CustomersService& service, QObject* parent = nullptr);
    void ask(const customers::ListQuery& query);
    /// Counts of the tabs, told by counted() whenever all of them are known.
    void askCounts();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void ready(const std::vector<qint64>& ids);
    void failed(const aicms::base::Error& error);
    void counted(qint64 all, qint64 organisations, qint64 bin);

private:
    customers::CustomersService& m_service;
    int m_generation = 0;
    int m_countGeneration = 0;
    bool m_busy = false;
};

} // namespace aicms::customers_ui
