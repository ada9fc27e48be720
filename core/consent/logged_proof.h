// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit.h"
#include "core/base/error.h"
#include "core/consent/consent.h"
#include "core/storage/transaction.h"

#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace aicms::consent {

/// What stands beside the ledger and can be taken out by whoever has the database's key, compared with the log of who
/// did what: restrictions, marks of minors, the list of addresses that must not be written to. What was found to be as
/// logged is remembered in memory only; of a later question only what was logged since is looked at. May be asked from
/// several threads.
class LoggedProof {
public:
    /// Empty: all is as the log says. Else of kind Tampered: "audit" with the first number that is missing in the log,
    /// "suppression_list" with how many rows the log knows, "restriction" or "minor_mark" with the customer,
    /// "purpose_version" with the purpose.
    std::optional<base::Error> finding(storage::ReadTransaction& tx);

private:
    std::mutex m_mutex;
    qint64 m_upTo = 0; ///< the last entry of the log that was compared
    qint64 m_listAt = 0; ///< that which named the list as it was compared
};
/// All of them, for a check of the vault; gaps of the log are left to its own check.
std::vector<base::Error> loggedFindings(storage::ReadTransaction& tx);

/// The same of one person and of her part of the ledger: each entry that the chain holds of her, and each that the log
/// says was recorded, is there and as it was, or the log says that it was forgotten; the ledger ends as the log says;
/// a restriction or a mark that was logged last stands. `entries`: hers. About 20 us an entry. Nothing is found of
/// somebody who is gone.
std::optional<base::Error> findingOf(
    storage::ReadTransaction& tx, base::CustomerId customer, std::span<const Event> entries);
/// Throws it.
void demandAsLogged(storage::ReadTransaction& tx, base::CustomerId customer, std::span<const Event> entries);
/// Of these people, who are sorted, the first with a soft opt-in that nobody confirmed by the log.
std::optional<base::Error> softOptInFinding(storage::ReadTransaction& tx, const std::vector<base::CustomerId>& people);
/// Throws where a stored version of a purpose is not the one that the log names.
void demandVersions(storage::ReadTransaction& tx);

/// In a vault that was put together from a damaged file with part of its log: names the soft opt-ins that are left.
void nameSalesSalvaged(storage::WriteTransaction& tx, const access::Session& session);

} // namespace aicms::consent
