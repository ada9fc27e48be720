// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/connection.h"
#include "core/storage/database.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace aicms::storage {

/// The one writer: a thread that runs jobs in the order in which they came, each its own transaction.
class WriteQueue {
public:
    using Job = std::function<bool(WriteTransaction&)>;
    using Done = std::function<void(const std::optional<base::Error>&)>;
    /// Runs on the writer thread with the bare connection, outside any transaction.
    using Maintenance = std::function<void(std::unique_ptr<Connection>&)>;

    /// `readOnly`: why the connection cannot write (then jobs that try to are refused with it, and what they defer goes
    /// to `keepDeferred`); empty: it can.
    WriteQueue(std::unique_ptr<Connection> connection, const base::Clock& clock,
        std::optional<base::Error> readOnly = {}, KeepDeferred keepDeferred = {});
    ~WriteQueue();

    void add(Job job, Done done);
    void addMaintenance(Maintenance work, Done done);
    void setCommitListener(Database::CommitListener listener);
    qint64 commitCounter() const { return m_counter.load(); }
    /// Ends the queue: jobs that wait are still done, later ones are answered Cancelled. Gives the connection back.
    std::unique_ptr<Connection> finish();

private:
    struct Item {
        Job job;
        Maintenance maintenance;
        Done done;
    };
    void enqueue(Item item);
    void work();
    void runJob(const Item& item);

    std::unique_ptr<Connection> m_connection;
    const base::Clock& m_clock;
    std::optional<base::Error> m_readOnly;
    KeepDeferred m_keepDeferred;
    std::atomic<qint64> m_counter;
    Database::CommitListener m_listener;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Item> m_items;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace aicms::storage
