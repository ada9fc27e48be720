// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/database.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace aicms::storage {

struct CancelToken::State {
    std::mutex mutex;
    bool isCancelled = false;
    Connection* running = nullptr; ///< the connection that works for this token now
};

/// Read-only connections, each on a thread of its own, that share one queue.
class ReadPool {
public:
    using Job = std::function<void(ReadTransaction&)>;
    using Done = std::function<void(const std::optional<base::Error>&)>;
    using Open = std::function<std::unique_ptr<Connection>(int reader)>;

    ReadPool(int readers, Open open);
    ~ReadPool();

    void add(Job job, Done done, CancelToken token);
    /// Waits until no reader works, closes their connections and keeps them closed until resume().
    void pause();
    void resume();
    void giveUp(); ///< after pause(): every job answers InputOutput from now on
    void finish();

private:
    struct Item {
        Job job;
        Done done;
        CancelToken token;
    };
    struct Reader {
        std::unique_ptr<Connection> connection;
        bool isWorking = false;
        std::thread thread;
    };
    void work(std::size_t index);
    static std::optional<base::Error> run(Connection& connection, Item& item);

    Open m_open;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_idle;
    std::deque<Item> m_items;
    std::vector<Reader> m_readers;
    bool m_isPaused = false;
    bool m_isEnding = false;
};

} // namespace aicms::storage
