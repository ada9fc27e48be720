// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/answer_keeper.h"

#include "core/base/error.h"
#include "core/consent/answer_columns_store.h"

#include <algorithm>
#include <utility>

namespace aicms::consent {

namespace {

/// Few enough that one change moves little, and that a part is read in some 50 ms.
constexpr std::size_t peopleInBlock = 8'192;

/// Takes from `all` those below `end`, from `next` on.
template <class Row> AnswerColumns::Rows<Row> cut(const AnswerColumns::Rows<Row>& all, qint64 first, qint64 end)
{
    const auto from = std::ranges::lower_bound(all, first, {}, &Row::customer);
    const auto to = std::ranges::lower_bound(from, all.end(), end, {}, &Row::customer);
    return {from, to};
}

} // namespace

AnswerKeeper::View AnswerKeeper::view(storage::ReadTransaction& tx, qint64 mostChanges)
{
    const qint64 now = readCommitCounter(tx);
    {
        std::shared_lock lock(m_mutex);
        // A reader that began before the newest change must not see it.
        if (!m_columns || now < m_upTo)
            return {};
        if (now == m_upTo)
            return {std::move(lock), m_columns.get()};
    }
    {
        const std::unique_lock lock(m_mutex);
        if (!m_columns || now < m_upTo || !follow(tx, now, mostChanges))
            return {};
    }
    std::shared_lock lock(m_mutex);
    return m_columns && now == m_upTo ? View(std::move(lock), m_columns.get()) : View();
}

/// Whether the columns hold at `now`. What is read is taken over only when all of it was read.
bool AnswerKeeper::follow(storage::ReadTransaction& tx, qint64 now, qint64 mostChanges)
{
    if (now - m_upTo > newsKept) {
        m_columns.reset();
        return false;
    }
    const Ids changed = readNews(tx, m_upTo, now, mostChanges);
    const bool isTooMuch = qint64(changed.size()) > mostChanges;
    const bool isEverybody = !changed.empty() && !changed.front().isValid();
    if (isEverybody || (isTooMuch && mostChanges >= manyChanges))
        m_columns.reset();
    if (isEverybody || isTooMuch)
        return false;
    std::vector<AnswerColumns::Block> fresh;
    fresh.reserve(changed.size());
    try {
        for (const base::CustomerId customer : changed)
            fresh.push_back(readPersonBlock(tx, *m_catalogue, m_columns->purposes(), customer));
    } catch (const base::Failure& failure) {
        if (failure.error().kind != base::ErrorKind::Unsupported)
            throw;
        m_columns.reset();
        return false;
    }
    for (const AnswerColumns::Block& block : fresh)
        m_columns->replace(block.first, block);
    m_upTo = now;
    return true;
}

void AnswerKeeper::want()
{
    const std::scoped_lock lock(m_buildMutex);
    m_isWanted = true;
}

bool AnswerKeeper::beginBuild(std::function<void()> whenDone)
{
    {
        const std::scoped_lock lock(m_buildMutex);
        const bool isMissing = m_isWanted && (m_isBuilding || !isKept());
        if (isMissing) {
            if (whenDone)
                m_whenDone.push_back(std::move(whenDone));
            return !std::exchange(m_isBuilding, true);
        }
    }
    if (whenDone)
        whenDone();
    return false;
}

void AnswerKeeper::endBuild(bool isWantedAgain)
{
    std::vector<std::function<void()>> whenDone;
    {
        const std::scoped_lock lock(m_buildMutex);
        m_isBuilding = false;
        m_isWanted = isWantedAgain;
        m_build.reset();
        whenDone.swap(m_whenDone);
    }
    for (const auto& tell : whenDone)
        tell();
}

void AnswerKeeper::startBuild(storage::ReadTransaction& tx, const Catalogue& catalogue)
{
    m_build = std::make_unique<Build>();
    m_build->catalogue = catalogue;
    m_build->upTo = readCommitCounter(tx);
    m_build->columns = std::make_unique<AnswerColumns>(readPurposeIds(tx));
    m_build->columns->setAskedAgain(readAskedAgain(tx));
    m_build->people = readPeopleBlock(tx);
    m_build->starts = {0};
    const auto& people = m_build->people.people;
    for (std::size_t place = peopleInBlock; place < people.size(); place += peopleInBlock)
        m_build->starts.push_back(people[place].customer);
    m_build->starts.push_back(largestKept + 1);
}

bool AnswerKeeper::build(storage::ReadTransaction& tx, const Catalogue& catalogue)
{
    if (!m_build) {
        startBuild(tx, catalogue);
        return true;
    }
    const qint64 first = m_build->starts[m_build->next];
    const qint64 end = m_build->starts[m_build->next + 1];
    AnswerColumns::Block block;
    block.first = static_cast<quint32>(first);
    block.people = cut(m_build->people.people, first, end);
    block.binned = cut(m_build->people.binned, first, end);
    block.restricted = cut(m_build->people.restricted, first, end);
    block.ownCustomers = readOwnCustomersBetween(tx, first, end);
    block.answers = readAnswersBetween(tx, *m_build->catalogue, m_build->columns->purposes(), first, end);
    m_build->columns->append(std::move(block));
    if (++m_build->next + 1 < m_build->starts.size())
        return true;
    // The parts were read at different commits: whom those concerned is read anew with the first question.
    const std::unique_lock lock(m_mutex);
    m_columns = std::move(m_build->columns);
    m_catalogue = m_build->catalogue;
    m_upTo = m_build->upTo;
    return false;
}

bool AnswerKeeper::isKept() const
{
    const std::shared_lock lock(m_mutex);
    return m_columns != nullptr;
}

qint64 AnswerKeeper::bytes() const
{
    const std::shared_lock lock(m_mutex);
    return m_columns ? m_columns->bytes() : 0;
}

} // namespace aicms::consent
