// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "core/exchange/import_guard.h"
#include "core/retention/erasure.h"
#include "core/storage/transaction.h"
#include "core/vault/secret_bytes.h"

#include <vector>

namespace aicms::retention {

/// By what a person is known again. The numbers are stored.
enum class TombstoneKind { Uuid, Email, Phone, NumberAndName, NameAndBirthday, NameAndPostcode, Number };

/// A keyed hash of one identifier: nothing can be read from it, but whoever brings the identifier again is recognised.
struct Tombstone {
    TombstoneKind kind = TombstoneKind::Uuid;
    QByteArray digest = {};
    friend bool operator==(const Tombstone&, const Tombstone&) = default;
};

/// Everything by which this person can be known again. A name alone is none: others bear it, too.
std::vector<Tombstone> tombstonesOf(const vault::SecretBytes& key, const customers::Customer& customer);
/// The same of a person known by nothing but her uuid.
Tombstone tombstoneOfUuid(const vault::SecretBytes& key, const QString& uuid);

/// Rows of an import about somebody who was erased are not stored: a person decides. By the number alone she is known
/// where the row has no name to go with it: numbers are given anew.
class ErasedGuard : public exchange::ImportGuard {
public:
    Verdict judge(storage::ReadTransaction& tx, const customers::Customer& customer) override;
};

} // namespace aicms::retention
