// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/storage/transaction.h"

#include <QString>

#include <vector>

namespace aicms::consent {

/// What stands against using a person and is no entry of the ledger: a restriction (GDPR Art. 18), the mark of a minor,
/// a soft opt-in whose conditions are no longer met, the bin. Kept outside the database too, so that a restored backup
/// does not lose it.
struct Bar {
    enum class Kind { Restriction, Minor, NoSoftOptIn, Bin };
    Kind kind = Kind::Restriction;
    QString uuid = {}; ///< of the person
    QString detail = {}; ///< code of the restriction's ground, of the soft opt-in's purpose; else empty
    base::UtcTime since = {};
};
/// As it stands outside the database: "restriction", "minor", "no_soft_opt_in", "bin".
QString barCode(Bar::Kind kind);
/// Empty for a word that only a newer version knows.
std::optional<Bar::Kind> barFromCode(const QString& code);

std::vector<Bar> barsInForce(storage::ReadTransaction& tx);

/// Puts the bar up where it does not stand, and logs it. Answers whether it had to be. For whoever restores a backup,
/// inside a transaction of theirs. A person on legal hold is not put into the bin: the hold stands against that.
bool putUp(storage::WriteTransaction& tx, const access::Session& session, base::CustomerId customer, const Bar& bar);

} // namespace aicms::consent
