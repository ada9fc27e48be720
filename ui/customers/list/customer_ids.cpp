// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/list/customer_ids.h"

#include "ui/kit/when_done.h"

#include <QFuture>

namespace aicms::customers_ui {

using customers::ListQuery;

CustomerIdsQuery::CustomerIdsQuery(customers::CustomersService& service, QObject* parent)
    : QObject(parent), m_service(service)
{
}

void CustomerIdsQuery::ask(const ListQuery& query)
{
    m_busy = true;
    kit::whenDone(this, m_service.ids(query),
        [this, mine = ++m_generation](const base::Result<std::vector<base::CustomerId>>& answer) {
            if (mine != m_generation)
                return;
            m_busy = false;
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            std::vector<qint64> ids;
            ids.reserve(answer->size());
            for (const base::CustomerId id : *answer)
                ids.push_back(id.value);
            Q_EMIT ready(ids);
        });
}

void CustomerIdsQuery::askCounts()
{
    ListQuery organisations;
    organisations.kind = customers::Kind::Organisation;
    ListQuery bin;
    bin.deletedOnly = true;
    const int mine = ++m_countGeneration;
    kit::whenDone(this, m_service.count({}), [this, mine, organisations, bin](const base::Result<qint64>& all) {
        if (!all || mine != m_countGeneration)
            return;
        kit::whenDone(
            this, m_service.count(organisations), [this, mine, bin, all = *all](const base::Result<qint64>& firms) {
                if (!firms || mine != m_countGeneration)
                    return;
                kit::whenDone(
                    this, m_service.count(bin), [this, mine, all, firms = *firms](const base::Result<qint64>& binned) {
                        if (binned && mine == m_countGeneration)
                            Q_EMIT counted(all, firms, *binned);
                    });
            });
    });
}

} // namespace aicms::customers_ui
