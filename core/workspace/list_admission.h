// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/gate.h"
#include "core/workspace/workspace.h"

namespace aicms::workspace {

/// For what a list leaves, where people must have agreed to it.
struct ExportUse {
    QString purpose; ///< code
    purposes::Channel channel = purposes::Channel::All;
};

/// Whom the gate lets through while a list is written, which takes a while: the set is asked for again as time passes,
/// and whoever is asked about after something was changed since is judged alone, as of that transaction.
class Admission {
public:
    Admission(Workspace& workspace, ExportUse use, const purposes::Purpose& purpose)
        : m_workspace(workspace), m_use(std::move(use)), m_purpose(purpose)
    {
    }
    base::Result<void> ask(const storage::CancelToken& token);
    /// Somebody's yes may have run out meanwhile.
    bool isTooOld() const;
    bool letsThrough(base::CustomerId customer) const; ///< as it was asked

    /// In one transaction.
    class Now {
    public:
        Now(const Admission& admission, storage::ReadTransaction& tx);
        consent::GateAnswer of(base::CustomerId customer);

    private:
        /// Nobody else is let through without an answer of their own.
        bool mayBeOwnCustomer(base::CustomerId customer);

        const Admission& m_of;
        bool m_isAsAsked;
        consent::Gate m_gate;
    };

    base::UtcTime now() const { return m_workspace.clock().now(); }

private:
    base::Result<qint64> commitCounter() const;

    Workspace& m_workspace;
    ExportUse m_use;
    purposes::Purpose m_purpose;
    std::vector<base::CustomerId> m_people; ///< by id
    base::UtcTime m_askedAt = {};
    bool m_isProven = false; ///< asked anew once; that the list is asked for again while it is written costs nothing
    qint64 m_holdsAt = -1; ///< the commit counter at which they are let through; -1: it moved while they were sought
};

} // namespace aicms::workspace
