// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent.h"
#include "core/storage/transaction.h"
#include "core/vault/secret_bytes.h"

#include <QStringList>

namespace aicms::consent {

/// What was hashed. The numbers are stored.
enum class SuppressionKind { Email, Phone };

std::optional<vault::SecretBytes> readSuppressionKey(storage::ReadTransaction& tx);
void storeSuppressionKey(storage::WriteTransaction& tx, const vault::SecretBytes& key);
void insertSuppression(storage::WriteTransaction& tx, const QByteArray& digest, base::PurposeId purpose,
    SuppressionKind kind, base::UtcTime objectedAt);
/// Those of objections that were received before `before`.
void deleteSuppressions(
    storage::WriteTransaction& tx, const QByteArray& digest, base::PurposeId purpose, base::UtcTime before);
/// Those of objections received at just that moment.
void deleteSuppressionAt(
    storage::WriteTransaction& tx, const QByteArray& digest, base::PurposeId purpose, base::UtcTime objectedAt);
bool isSuppressed(storage::ReadTransaction& tx, const QByteArray& digest, base::PurposeId purpose); ///< none: any
bool hasSuppressions(storage::ReadTransaction& tx);

QStringList readEmails(storage::ReadTransaction& tx, base::CustomerId customer); ///< folded
QStringList readPhones(storage::ReadTransaction& tx, base::CustomerId customer); ///< E.164, readable ones
/// Whether somebody else who bears one of this person's addresses objects to the purpose.
bool hasOtherObjector(
    storage::ReadTransaction& tx, base::CustomerId customer, base::PurposeId purpose, SuppressionKind kind);
struct MarketingObjection {
    base::PurposeId purpose;
    Channel channel = Channel::All;
    base::UtcTime since; ///< when it was received
};
/// Purposes of direct marketing that the person objects to now.
std::vector<MarketingObjection> readMarketingObjections(storage::ReadTransaction& tx, base::CustomerId customer);

} // namespace aicms::consent
