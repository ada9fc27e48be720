// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the workspace that ends what runs and closes the vault.
#include "core/storage/page_seal.h"
#include "core/workspace/workspace.h"

namespace aicms::workspace {

base::Result<void> Workspace::close()
{
    if (!m_database)
        return {};
    endJobs();
    base::Result<void> answer;
    std::optional<audit::PendingSeal> seal;
    if (m_audit) {
        answer = m_database
                     ->write([this](storage::WriteTransaction& tx) -> base::Result<void> {
                         log(tx, "vault.close");
                         return {};
                     })
                     .result();
        // Before the anchor: a list of erasures that does not reach it would keep backups from being restored.
        if (!m_report.readOnly) {
            const auto followed = m_tombstones->follow(true);
            if (answer && !followed)
                answer = base::fail(followed.error());
        }
        const auto anchored = m_audit->writeAnchor();
        if (answer && !anchored)
            answer = base::fail(anchored.error());
        seal = m_audit->pendingSeal();
    }
    dropServices();
    // The anchor holds without it; it only tells more.
    if (seal)
        static_cast<void>(std::move(*seal).seal(storage::pageSeal(m_slots.databasePath())));
    return answer;
}

void Workspace::endJobs()
{
    // Their destructors wait for jobs that still write, and a purge for the proof of what it removed.
    if (m_erasures)
        m_erasures->stop();
    m_backups.reset();
    m_purges.reset();
    m_holds.reset();
    m_erasures.reset();
    m_sample.reset();
    m_imports.reset();
    m_consentImports.reset();
    m_attachments.reset();
    m_privateFiles.removeAll();
}

void Workspace::dropServices()
{
    endJobs();
    if (m_tombstones)
        m_tombstones->end();
    if (m_database)
        m_database->close();
    m_tombstones.reset();
    m_drafts.reset();
    m_requestLetters.reset();
    m_requestPackages.reset();
    m_requestFlows.reset();
    m_requests.reset();
    m_receipts.reset();
    m_gate.reset();
    m_consent.reset();
    m_ownFields.reset();
    m_orders.reset();
    m_products.reset();
    m_customers.reset();
    m_notices.reset();
    m_purposes.reset();
    m_users.reset();
    m_audit.reset();
    m_database.reset();
}

} // namespace aicms::workspace
