// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/answer_columns.h"
#include "core/purposes/catalogue.h"
#include "core/storage/transaction.h"

#include <functional>
#include <memory>
#include <mutex>
#include <shared_mutex>

namespace aicms::consent {

/// Keeps answer_columns true: they answer a transaction only when they hold what the database holds at just that
/// commit. Each commit raises a counter, and the database notes whom it concerned (gate_news), whoever made it; those
/// few are read anew before the next answer. May be asked from several threads; lives as long as the open database. Not
/// for a transaction that writes.
class AnswerKeeper {
public:
    using Catalogue = std::shared_ptr<const purposes::Catalogue>;

    /// The columns as of a transaction, held as long as it lives; null: the tables have to be read.
    class View {
    public:
        View() = default;
        View(std::shared_lock<std::shared_mutex> lock, const AnswerColumns* columns)
            : m_lock(std::move(lock)), m_columns(columns)
        {
        }
        const AnswerColumns* get() const { return m_columns; }

    private:
        std::shared_lock<std::shared_mutex> m_lock;
        const AnswerColumns* m_columns = nullptr;
    };
    /// Enough for whoever asks about one person; more are read when somebody asks about everybody.
    static constexpr qint64 fewChanges = 4;
    static constexpr qint64 manyChanges = 5'000; ///< beyond it everything is read anew, beside the questions
    View view(storage::ReadTransaction& tx, qint64 mostChanges);

    /// Whether the columns are wanted, are not there, and nobody fills them; whoever is told true does, by build().
    /// `whenDone` (may be empty) is called once that is over, or at once where nothing is to be done.
    bool beginBuild(std::function<void()> whenDone);
    void want(); ///< from now on; without it nothing is ever kept
    /// Reads a part of everybody, some 50 ms: the first and each later one in a transaction of its own. Whether there
    /// is more.
    bool build(storage::ReadTransaction& tx, const Catalogue& catalogue);
    void endBuild(bool isWantedAgain); ///< after the last part, or where one failed
    bool isKept() const;
    qint64 bytes() const; ///< of memory, about; 0: nothing is kept

private:
    struct Build {
        Catalogue catalogue;
        qint64 upTo = 0;
        std::unique_ptr<AnswerColumns> columns;
        AnswerColumns::Block people;
        std::vector<qint64> starts; ///< ids at which blocks begin; the last one is where all end
        std::size_t next = 0;
    };
    void startBuild(storage::ReadTransaction& tx, const Catalogue& catalogue);
    bool follow(storage::ReadTransaction& tx, qint64 now, qint64 mostChanges);

    mutable std::shared_mutex m_mutex; ///< guards the three below
    std::unique_ptr<AnswerColumns> m_columns;
    Catalogue m_catalogue; ///< by which whoever changes is folded
    qint64 m_upTo = 0; ///< the commit counter at which the columns hold

    std::mutex m_buildMutex; ///< guards the three below
    bool m_isWanted = false;
    bool m_isBuilding = false;
    std::vector<std::function<void()>> m_whenDone;
    std::unique_ptr<Build> m_build; ///< touched only by whoever builds
};

} // namespace aicms::consent
