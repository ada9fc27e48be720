// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/erased_list.h"

#include "core/audit/audit.h"
#include "core/audit/log_reading.h"
#include "core/retention/behind_list.h"
#include "core/retention/erasure_store.h"

namespace aicms::retention {

using consent::ListSum;

namespace {

const QString listAction = QStringLiteral("erasure.list");

audit::LoggedEntry lastNamed(storage::ReadTransaction& tx)
{
    return audit::lastAbout(tx, audit::ObjectKind::Erasure, 0, listAction);
}

/// One that cannot be read is like no list that there is.
ListSum sumIn(const audit::LoggedEntry& named)
{
    return ListSum::fromText(named.entry.details).value_or(ListSum {-1, {}});
}

void name(storage::WriteTransaction& tx, const access::Session& session, const ListSum& list)
{
    audit::append(tx, session, {listAction, audit::ObjectKind::Erasure, 0, {}, list.toText()});
}

std::optional<base::Error> findingBy(storage::ReadTransaction& tx, const audit::LoggedEntry& named)
{
    if (named.seq == 0)
        return std::nullopt;
    const ListSum list = sumIn(named);
    return store::sumOfTombstones(tx) == list
        ? std::nullopt
        : std::optional(base::Error {base::ErrorKind::Tampered, QStringLiteral("erased_list"), list.count});
}

} // namespace

void nameErasedList(storage::WriteTransaction& tx, const access::Session& session, const ListSum& added)
{
    if (added.isNone())
        return;
    const audit::LoggedEntry named = lastNamed(tx);
    // Never anew: who is added does not vouch for a list of which somebody was taken out.
    ListSum list = named.seq == 0 ? store::sumOfTombstones(tx) : sumIn(named);
    if (named.seq != 0)
        list += added;
    name(tx, session, list);
}

void nameErasedFirst(storage::WriteTransaction& tx, const access::Session& session)
{
    if (lastNamed(tx).seq == 0 && store::hasTombstones(tx))
        name(tx, session, store::sumOfTombstones(tx));
}

void nameErasedSalvaged(storage::WriteTransaction& tx, const access::Session& session)
{
    if (store::hasTombstones(tx) || erasedListFinding(tx))
        name(tx, session, store::sumOfTombstones(tx));
}

std::optional<base::Error> erasedListFinding(storage::ReadTransaction& tx)
{
    return findingBy(tx, lastNamed(tx));
}

exchange::ImportGuard::Verdict ErasedListGuard::judge(storage::ReadTransaction& tx, const customers::Customer& customer)
{
    if (const audit::LoggedEntry named = lastNamed(tx); named.seq != m_soundAt) {
        if (const auto changed = findingBy(tx, named))
            throw base::Failure(*changed);
        if (isBehindList(tx))
            throw base::Failure(behindError());
        m_soundAt = named.seq;
    }
    return ErasedGuard::judge(tx, customer);
}

} // namespace aicms::retention
