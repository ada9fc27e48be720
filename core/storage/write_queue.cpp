// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/write_queue.h"

namespace aicms::storage {

namespace {

std::optional<base::Error> caught(const std::function<void()>& work)
{
    try {
        work();
        return std::nullopt;
    } catch (const base::Failure& failure) {
        return failure.error();
    } catch (const std::exception&) {
        return base::internalError();
    }
}

} // namespace

WriteQueue::WriteQueue(std::unique_ptr<Connection> connection, const base::Clock& clock,
    std::optional<base::Error> readOnly, KeepDeferred keepDeferred)
    : m_connection(std::move(connection)), m_clock(clock), m_readOnly(std::move(readOnly)),
      m_keepDeferred(std::move(keepDeferred)),
      m_counter(m_connection->pragmaNumber("SELECT commit_counter FROM vault_state")), m_thread([this] { work(); })
{
}

WriteQueue::~WriteQueue()
{
    finish();
}

void WriteQueue::add(Job job, Done done)
{
    enqueue({std::move(job), {}, std::move(done)});
}

void WriteQueue::addMaintenance(Maintenance maintenance, Done done)
{
    enqueue({{}, std::move(maintenance), std::move(done)});
}

void WriteQueue::setCommitListener(Database::CommitListener listener)
{
    const std::lock_guard lock(m_mutex);
    m_listener = std::move(listener);
}

void WriteQueue::enqueue(Item item)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_isEnding) {
            m_items.push_back(std::move(item));
            m_wake.notify_one();
            return;
        }
    }
    item.done(base::Error {base::ErrorKind::Cancelled, {}, 0});
}

std::unique_ptr<Connection> WriteQueue::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
        m_wake.notify_one();
    }
    if (m_thread.joinable())
        m_thread.join();
    return std::move(m_connection);
}

void WriteQueue::work()
{
    for (;;) {
        Item item;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_isEnding || !m_items.empty(); });
            if (m_items.empty())
                return;
            item = std::move(m_items.front());
            m_items.pop_front();
        }
        if (item.maintenance)
            item.done(caught([&] {
                if (!m_connection)
                    throw base::Failure(base::ErrorKind::InputOutput);
                item.maintenance(m_connection);
            }));
        else
            runJob(item);
    }
}

void WriteQueue::runJob(const Item& item)
{
    std::vector<base::Change> changes;
    bool isCommitted = false;
    auto error = caught([&] {
        if (!m_connection) // a key rotation could not open the file again
            throw base::Failure(base::ErrorKind::InputOutput);
        const auto work = [&](WriteTransaction& tx) {
            if (!item.job(tx))
                return false;
            m_connection->requireInPlace();
            if (!tx.isReadOnly())
                tx.execute("UPDATE vault_state SET commit_counter = commit_counter + 1");
            isCommitted = !tx.isReadOnly();
            return true;
        };
        changes = m_connection->inWriteTransaction(m_clock.now(), work, m_keepDeferred);
    });
    if (error && error->kind == base::ErrorKind::ReadOnly && error->subject.isEmpty() && m_readOnly)
        error = m_readOnly;
    // Only what the disk has acknowledged is told to anybody.
    if (!error && isCommitted) {
        const qint64 revision = ++m_counter;
        for (base::Change& change : changes)
            change.revision = revision;
        Database::CommitListener listener;
        {
            const std::lock_guard lock(m_mutex);
            listener = m_listener;
        }
        if (listener)
            listener(changes, revision);
    }
    item.done(error);
}

} // namespace aicms::storage
