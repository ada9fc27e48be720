// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <memory>

namespace aicms::shell {

/// One undoing or redoing, from its begin to the last answer that it waits for. What asks a service by onSuccess() or
/// withoutWords() (answer.h) while it goes on belongs to it, and so does what is done with the answer: it is known at
/// the end whether all went well. For the thread of the window alone.
class StepWork {
public:
    /// Whether all went well, and what it leaves behind, as a sentence.
    using Ended = std::function<void(bool isDone, const QString& rest)>;
    explicit StepWork(Ended ended) : m_ended(std::move(ended)) { }
    ~StepWork() { m_ended(!m_hasFailed, m_rest); }
    StepWork(const StepWork&) = delete;
    StepWork& operator=(const StepWork&) = delete;

    void fail() { m_hasFailed = true; }
    void setRest(const QString& rest) { m_rest = rest; }

    static const std::shared_ptr<StepWork>& current(); ///< null: nothing is being undone or redone here
    /// As long as it lives, what is done belongs to that work.
    class Scope {
    public:
        explicit Scope(std::shared_ptr<StepWork> work);
        ~Scope();
        Scope(const Scope&) = delete;
        Scope& operator=(const Scope&) = delete;

    private:
        std::shared_ptr<StepWork> m_former;
    };

private:
    Ended m_ended;
    bool m_hasFailed = false;
    QString m_rest;
};

} // namespace aicms::shell
