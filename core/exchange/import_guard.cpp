// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_guard.h"

#include <algorithm>

namespace aicms::exchange {

ImportGuard::Verdict ImportGuards::judge(storage::ReadTransaction& tx, const customers::Customer& customer)
{
    for (const auto& guard : m_guards) {
        if (const Verdict verdict = guard->judge(tx, customer); verdict != Verdict::Store)
            return verdict;
    }
    return Verdict::Store;
}

QString ImportGuards::addressAtFault(storage::ReadTransaction& tx, const customers::Customer& customer)
{
    for (const auto& guard : m_guards) {
        if (const QString address = guard->addressAtFault(tx, customer); !address.isEmpty())
            return address;
    }
    return {};
}

bool ImportGuards::isLocked(storage::ReadTransaction& tx, base::CustomerId customer)
{
    return std::ranges::any_of(m_guards, [&](const auto& guard) { return guard->isLocked(tx, customer); });
}

bool ImportGuards::isHeld(storage::ReadTransaction& tx, base::CustomerId customer)
{
    return std::ranges::any_of(m_guards, [&](const auto& guard) { return guard->isHeld(tx, customer); });
}

} // namespace aicms::exchange
