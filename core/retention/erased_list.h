// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/base/error.h"
#include "core/consent/list_sum.h"
#include "core/retention/tombstone.h"
#include "core/storage/transaction.h"

#include <atomic>
#include <memory>
#include <optional>

namespace aicms::retention {

/// The list of people who were erased (tombstones) is named in the log by count and sum, as the list of addresses that
/// must not be written to is (consent/named_ledger.h): whoever has the database's key can take a row out of it, and
/// nobody would know the person again.

/// In the transaction that added to it.
void nameErasedList(storage::WriteTransaction& tx, const access::Session& session, const consent::ListSum& added);
/// At an opening: what an earlier program wrote, which named nothing. Once in the life of a vault.
void nameErasedFirst(storage::WriteTransaction& tx, const access::Session& session);
/// For a vault that was put together from a damaged file: names what is left.
void nameErasedSalvaged(storage::WriteTransaction& tx, const access::Session& session);

/// Tampered "erased_list" with how many rows the log knows, where the list is not the one that the log names. Reads
/// the whole list.
std::optional<base::Error> erasedListFinding(storage::ReadTransaction& tx);

/// ErasedGuard, asked by a list that the log vouches for: by another one, or in a database that is older than the list
/// beside it, it would let the erased in, so that nothing is imported then (throws base::Failure of erasedListFinding,
/// behindError). The list is read anew only when the log names another.
class ErasedListGuard : public ErasedGuard {
public:
    Verdict judge(storage::ReadTransaction& tx, const customers::Customer& customer) override;

private:
    std::atomic<qint64> m_soundAt {-1}; ///< the entry of the log by which it was compared
};

} // namespace aicms::retention
