// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/consent/address_digest.h"
#include "core/storage/transaction.h"

#include <vector>

namespace aicms::consent {

/// A row of the list of addresses that must not be written to, as it is kept outside the database too: whoever bears
/// the address may have come, changed it or been erased after the backup that is restored.
struct ListedAddress {
    QByteArray digest = {};
    AddressKind kind = AddressKind::Email;
    QString purpose = {}; ///< code
    base::UtcTime at = {}; ///< when the objection was received
    QString entry = {}; ///< record id of the objection; empty: nobody knows it, or its words are gone
    bool isLifted = false; ///< by a yes
    bool isAdvertising = true; ///< the purpose is one of advertising
    friend bool operator==(const ListedAddress&, const ListedAddress&) = default;
};

/// Rows that were written or lifted by commits with a number above `commit`, in the order of these.
std::vector<ListedAddress> addressesChangedAfter(storage::ReadTransaction& tx, qint64 commit);

/// One of these rows, which stand, is not here, neither standing nor lifted. For an advertising purpose that is not
/// here, any row of the address for advertising is enough, since that is carried into what begins later.
bool isAnyMissing(storage::ReadTransaction& tx, const std::vector<ListedAddress>& standing);

/// What became of the rows.
struct ListedAgain {
    qint64 addresses = 0; ///< stand on the list again
    qint64 lost = 0; ///< objections to an advertising purpose where none is here: there was nothing to list them for
};
/// Puts those that are missing on the list, for an advertising purpose that is not here for all advertising
/// (GDPR Art. 21(2)-(3)). Tells the log. For whoever restores a backup, inside a transaction of theirs.
ListedAgain listAgain(
    storage::WriteTransaction& tx, const access::Session& session, const std::vector<ListedAddress>& standing);

} // namespace aicms::consent
