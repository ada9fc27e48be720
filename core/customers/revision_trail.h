// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "core/storage/transaction.h"

#include <QByteArray>
#include <QHash>

#include <functional>
#include <vector>

namespace aicms::customers {

/// Which states records had before the changes of this session. A change that is taken back is a change of its own with
/// a new revision; whoever remembers revisions (the undoing of an import) is told that the record is again what it was.
/// Used on the thread that writes only; holds digests, no values.
class RevisionTrail {
public:
    /// The record is again as it was at revision `before`, and has the number `now`.
    using Follower
        = std::function<void(storage::WriteTransaction& tx, base::CustomerId customer, qint64 before, qint64 now)>;
    void setFollower(Follower follower) { m_follower = std::move(follower); }

    /// Inside the transaction of the change, `before` and `after` as they are stored.
    void note(storage::WriteTransaction& tx, const Customer& before, const Customer& after);

private:
    struct State {
        QByteArray digest;
        qint64 revision = 0;
    };
    static constexpr std::size_t mostStates = 50; ///< of a record; the oldest go first

    Follower m_follower;
    QHash<qint64, std::vector<State>> m_states;
};

} // namespace aicms::customers
