// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_filling.h"

#include "core/customers/customer_writer.h"
#include "core/sample/sample_removal.h"
#include "core/sample/sample_store.h"

#include <algorithm>
#include <span>

namespace aicms::sample {

using base::ErrorKind;

namespace {

constexpr qint64 blockSize = 2000;

} // namespace

SampleFilling::SampleFilling(storage::Database& database, const access::Session& session, SampleGenerator generator,
    std::optional<consent::LedgerWriter::Surroundings> consents)
    : m_database(&database), m_session(&session), m_generator(std::move(generator)), m_consents(std::move(consents))
{
}

base::Result<FillResult> SampleFilling::run(
    qint64 count, const SampleService::Progress& progress, const storage::CancelToken& token)
{
    if (const auto opened = openShop(); !opened)
        return base::fail(opened.error());
    for (qint64 first = 0; first < count; first += blockSize) {
        if (token.isCancelled())
            return base::fail(takeBack({ErrorKind::Cancelled, {}, 0}));
        const qint64 end = qMin(count, first + blockSize);
        if (const auto stored = storeBlock(first, end); !stored)
            return base::fail(takeBack(stored.error()));
        if (progress)
            progress(end, count);
    }
    m_result.customers = static_cast<qint64>(m_stored.size());
    m_result.first = m_stored.front();
    m_result.last = m_stored.back();
    return m_result;
}

base::Result<void> SampleFilling::storeBlock(qint64 first, qint64 end)
{
    const size_t before = m_stored.size();
    const size_t ordersBefore = m_orders.size();
    const FillResult result = m_result;
    const auto stored = m_database
                            ->write([this, first, end](storage::WriteTransaction& tx) -> base::Result<void> {
                                sales::OrderWriter writer(tx, *m_session);
                                std::optional<consent::LedgerWriter> ledger;
                                if (m_consents)
                                    ledger.emplace(tx, *m_session, *m_consents);
                                const Writers writers {tx, writer, ledger ? &*ledger : nullptr};
                                for (qint64 index = first; index < end; ++index)
                                    store(writers, index);
                                if (ledger)
                                    ledger->finish();
                                logSample(tx, *m_session, "sample.fill", end - first);
                                return {};
                            })
                            .result();
    if (!stored) { // rolled back: these ids were never given
        m_stored.resize(before);
        m_orders.resize(ordersBefore);
        m_result = result;
    }
    return stored;
}

base::Result<void> SampleFilling::openShop()
{
    auto shop = m_database
                    ->write([this](storage::WriteTransaction& tx) -> base::Result<StockedShop> {
                        StockedShop stocked
                            = stockShop(tx, *m_session, m_generator.locale(), m_generator.seed(), m_generator.now());
                        logSample(tx, *m_session, "sample.fill", 0);
                        return stocked;
                    })
                    .result();
    if (!shop)
        return base::fail(shop.error());
    m_shop = std::move(*shop);
    m_result.products = static_cast<qint64>(m_shop.made.size());
    return {};
}

base::OrderId SampleFilling::storeOrder(
    storage::WriteTransaction& tx, sales::OrderWriter& writer, sales::Order order, base::CustomerId customer)
{
    order.head.customer = customer;
    if (sales::findOrder(tx, order.head.number).isValid())
        order.head.number.clear();
    for (sales::OrderLine& line : order.lines)
        line.product = m_shop.products.at(static_cast<std::size_t>(line.product.value) - 1);
    ++m_result.orders;
    m_result.orderLines += static_cast<qint64>(order.lines.size());
    m_orders.push_back(writer.add(std::move(order)));
    return m_orders.back();
}

void SampleFilling::storeSales(
    storage::WriteTransaction& tx, sales::OrderWriter& writer, SampleItem& item, base::CustomerId id)
{
    std::vector<base::OrderId> sold;
    for (sales::Order& order : item.orders)
        sold.push_back(storeOrder(tx, writer, std::move(order), id));
    for (SampleItem::Credit& credit : item.credits) {
        credit.order.head.credits = sold.at(credit.of);
        storeOrder(tx, writer, std::move(credit.order), id);
    }
    if (item.walkIn)
        storeOrder(tx, writer, std::move(*item.walkIn), {});
    m_result.events += static_cast<qint64>(item.events.size());
    for (sales::Event& event : item.events) {
        event.customer = id;
        writer.add(std::move(event));
    }
}

void SampleFilling::store(const Writers& to, qint64 index)
{
    SampleItem item = m_generator.item(index);
    if (isNumberTaken(to.tx, item.customer.number))
        item.customer.number.clear();
    if (item.organisation && m_organisations.contains(*item.organisation))
        item.customer.memberships.front().organisation = m_organisations.value(*item.organisation);
    const base::CustomerId id = customers::insertCustomer(to.tx, *m_session, item.customer);
    if (item.customer.kind == customers::Kind::Organisation) {
        m_organisations.insert(index, id);
        ++m_result.organisations;
    }
    for (customers::Interaction& interaction : item.interactions) {
        interaction.customer = id;
        customers::insertInteraction(to.tx, *m_session, interaction);
    }
    if (to.consents) {
        const auto recorded = to.consents->recordAll(id, m_generator.consents(index, item.customer));
        m_result.consents += std::ranges::count_if(recorded, [](const auto& each) { return each.has_value(); });
    }
    m_result.interactions += static_cast<qint64>(item.interactions.size());
    m_result.notes += static_cast<qint64>(item.customer.notes.size());
    m_result.duplicates += item.duplicateOf ? 1 : 0;
    storeSales(to.tx, to.orders, item, id);
    m_stored.push_back(id);
}

base::Error SampleFilling::takeBack(const base::Error& reason)
{
    if (const auto removed = removeOrders(*m_database, *m_session, m_orders); !removed)
        return removed.error();
    // From the end: an organisation goes after its members.
    std::span<const base::CustomerId> left(m_stored);
    while (!left.empty()) {
        const auto block = left.last(qMin<size_t>(left.size(), blockSize));
        if (const auto removed = removeCustomers(*m_database, *m_session, block); !removed)
            return removed.error();
        left = left.first(left.size() - block.size());
    }
    if (const auto removed = removeProducts(*m_database, *m_session, m_shop.made); !removed)
        return removed.error();
    return reason;
}

} // namespace aicms::sample
