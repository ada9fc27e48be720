// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_filling.h"

#include "core/audit/audit.h"
#include "core/customers/customer_writer.h"
#include "core/sample/sample_store.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace aicms::sample {

using base::ErrorKind;

namespace {

constexpr qint64 blockSize = 2000;

void log(storage::WriteTransaction& tx, const access::Session& session, const char* action, qint64 customers)
{
    audit::append(
        tx, session, {QString::fromLatin1(action), audit::ObjectKind::Sample, 0, {}, QString::number(customers)});
}

/// Leaves alone what was deleted or made somebody's own meanwhile. Answers how many went.
base::Result<qint64> removeBlock(
    storage::Database& database, const access::Session& session, std::span<const base::CustomerId> ids)
{
    return database
        .write([&session, ids](storage::WriteTransaction& tx) -> base::Result<qint64> {
            std::vector<base::CustomerId> removed;
            std::ranges::copy_if(
                ids, std::back_inserter(removed), [&tx](base::CustomerId id) { return isSampleCustomer(tx, id); });
            customers::removeAllForGood(tx, removed);
            removeUnusedTags(tx);
            const auto count = static_cast<qint64>(removed.size());
            log(tx, session, "sample.remove", count);
            return count;
        })
        .result();
}

} // namespace

SampleFilling::SampleFilling(storage::Database& database, const access::Session& session, SampleGenerator generator)
    : m_database(&database), m_session(&session), m_generator(std::move(generator))
{
}

base::Result<FillResult> SampleFilling::run(
    qint64 count, const SampleService::Progress& progress, const storage::CancelToken& token)
{
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
    const FillResult result = m_result;
    const auto stored = m_database
                            ->write([this, first, end](storage::WriteTransaction& tx) -> base::Result<void> {
                                for (qint64 index = first; index < end; ++index)
                                    store(tx, index);
                                log(tx, *m_session, "sample.fill", end - first);
                                return {};
                            })
                            .result();
    if (!stored) { // rolled back: these ids were never given
        m_stored.resize(before);
        m_result = result;
    }
    return stored;
}

void SampleFilling::store(storage::WriteTransaction& tx, qint64 index)
{
    SampleItem item = m_generator.item(index);
    if (isNumberTaken(tx, item.customer.number))
        item.customer.number.clear();
    if (item.organisation && m_organisations.contains(*item.organisation))
        item.customer.memberships.front().organisation = m_organisations.value(*item.organisation);
    const base::CustomerId id = customers::insertCustomer(tx, *m_session, item.customer);
    if (item.customer.kind == customers::Kind::Organisation) {
        m_organisations.insert(index, id);
        ++m_result.organisations;
    }
    for (customers::Interaction& interaction : item.interactions) {
        interaction.customer = id;
        customers::insertInteraction(tx, *m_session, interaction);
    }
    m_result.interactions += static_cast<qint64>(item.interactions.size());
    m_result.notes += static_cast<qint64>(item.customer.notes.size());
    m_result.duplicates += item.duplicateOf ? 1 : 0;
    m_stored.push_back(id);
}

base::Error SampleFilling::takeBack(const base::Error& reason)
{
    // From the end: an organisation goes after its members.
    std::span<const base::CustomerId> left(m_stored);
    while (!left.empty()) {
        const auto block = left.last(qMin<size_t>(left.size(), blockSize));
        if (const auto removed = removeBlock(*m_database, *m_session, block); !removed)
            return removed.error();
        left = left.first(left.size() - block.size());
    }
    return reason;
}

base::Result<qint64> removeSampleData(storage::Database& database, const access::Session& session,
    const SampleService::Progress& progress, const storage::CancelToken& token)
{
    using Ids = std::vector<base::CustomerId>;
    const auto ids
        = database.read([](storage::ReadTransaction& tx) -> base::Result<Ids> { return sampleCustomers(tx); }).result();
    if (!ids)
        return base::fail(ids.error());
    qint64 removed = 0;
    for (size_t first = 0; first < ids->size(); first += blockSize) {
        if (token.isCancelled())
            return base::fail(ErrorKind::Cancelled);
        const auto block = std::span(*ids).subspan(first, qMin<size_t>(blockSize, ids->size() - first));
        const auto gone = removeBlock(database, session, block);
        if (!gone)
            return base::fail(gone.error());
        removed += *gone;
        if (progress)
            progress(static_cast<qint64>(first + block.size()), static_cast<qint64>(ids->size()));
    }
    return removed;
}

} // namespace aicms::sample
