// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/read_pool.h"

#include <algorithm>

namespace aicms::storage {

CancelToken::CancelToken() : m_state(std::make_shared<State>()) { }

void CancelToken::cancel()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->isCancelled = true;
    if (m_state->running)
        m_state->running->interrupt();
}

bool CancelToken::isCancelled() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->isCancelled;
}

ReadPool::ReadPool(int readers, Open open) : m_open(std::move(open)), m_readers(static_cast<std::size_t>(readers))
{
    for (std::size_t i = 0; i < m_readers.size(); ++i)
        m_readers[i].connection = m_open(static_cast<int>(i));
    for (std::size_t i = 0; i < m_readers.size(); ++i)
        m_readers[i].thread = std::thread([this, i] { work(i); });
}

ReadPool::~ReadPool()
{
    finish();
}

void ReadPool::add(Job job, Done done, CancelToken token)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_isEnding) {
            m_items.push_back({std::move(job), std::move(done), std::move(token)});
            m_wake.notify_one();
            return;
        }
    }
    done(base::Error {base::ErrorKind::Cancelled, {}, 0});
}

void ReadPool::pause()
{
    std::unique_lock lock(m_mutex);
    m_isPaused = true;
    m_idle.wait(lock, [this] { return std::ranges::none_of(m_readers, &Reader::isWorking); });
    for (Reader& reader : m_readers)
        reader.connection.reset();
}

void ReadPool::resume()
{
    const std::lock_guard lock(m_mutex);
    for (std::size_t i = 0; i < m_readers.size(); ++i)
        m_readers[i].connection = m_open(static_cast<int>(i));
    m_isPaused = false;
    m_wake.notify_all();
}

void ReadPool::giveUp()
{
    const std::lock_guard lock(m_mutex);
    for (Reader& reader : m_readers)
        reader.connection.reset();
    m_isPaused = false;
    m_wake.notify_all();
}

void ReadPool::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
        m_wake.notify_all();
    }
    for (Reader& reader : m_readers) {
        if (reader.thread.joinable())
            reader.thread.join();
        reader.connection.reset();
    }
}

void ReadPool::work(std::size_t index)
{
    for (;;) {
        Item item;
        Connection* connection = nullptr;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_isEnding || (!m_isPaused && !m_items.empty()); });
            if (m_items.empty())
                return;
            item = std::move(m_items.front());
            m_items.pop_front();
            m_readers[index].isWorking = true;
            connection = m_readers[index].connection.get();
        }
        const auto error = connection ? run(*connection, item) : base::Error {base::ErrorKind::InputOutput, {}, 0};
        item.done(error);
        {
            const std::lock_guard lock(m_mutex);
            m_readers[index].isWorking = false;
            m_idle.notify_all();
        }
    }
}

std::optional<base::Error> ReadPool::run(Connection& connection, Item& item)
{
    CancelToken::State& state = *item.token.m_state;
    {
        const std::lock_guard lock(state.mutex);
        if (state.isCancelled)
            return base::Error {base::ErrorKind::Cancelled, {}, 0};
        connection.clearInterrupt();
        state.running = &connection;
    }
    std::optional<base::Error> error;
    try {
        connection.inReadTransaction(item.job);
    } catch (const base::Failure& failure) {
        error = failure.error();
    } catch (const std::exception&) {
        error = base::internalError();
    }
    const std::lock_guard lock(state.mutex);
    state.running = nullptr;
    return error;
}

} // namespace aicms::storage
