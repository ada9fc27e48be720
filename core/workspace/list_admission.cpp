// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/list_admission.h"

#include <algorithm>
#include <utility>

namespace aicms::workspace {

base::Result<void> Admission::ask(const storage::CancelToken& token)
{
    using Proof = consent::GateService::Proof;
    const auto before = commitCounter();
    m_askedAt = m_workspace.clock().now();
    const Proof proof = std::exchange(m_isProven, true) ? Proof::Remembered : Proof::Anew;
    auto people = m_workspace.gate().who(m_use.purpose, m_askedAt, m_use.channel, token, proof).result();
    if (!people)
        return base::fail(people.error());
    const auto after = commitCounter();
    if (!before || !after)
        return base::fail(before ? after.error() : before.error());
    m_people = std::move(*people);
    m_holdsAt = *before == *after ? *before : -1;
    return {};
}

bool Admission::isTooOld() const
{
    constexpr qint64 longest = 2'000'000; // microseconds
    const qint64 age = m_workspace.clock().now().microseconds - m_askedAt.microseconds;
    return age < 0 || age > longest;
}

bool Admission::letsThrough(base::CustomerId customer) const
{
    return std::ranges::binary_search(m_people, customer);
}

base::Result<qint64> Admission::commitCounter() const
{
    return m_workspace.database()
        .read([](storage::ReadTransaction& tx) -> base::Result<qint64> { return consent::commitsSoFar(tx); })
        .result();
}

Admission::Now::Now(const Admission& admission, storage::ReadTransaction& tx)
    : m_of(admission), m_isAsAsked(consent::commitsSoFar(tx) == admission.m_holdsAt),
      m_gate(tx, admission.m_workspace.purposes().catalogue(), admission.m_workspace.zone(),
          admission.m_workspace.clock().now())
{
}

consent::GateAnswer Admission::Now::of(base::CustomerId customer)
{
    if (m_isAsAsked && !m_of.letsThrough(customer))
        return {};
    if (m_isAsAsked && !mayBeOwnCustomer(customer))
        return {true, consent::GateReason::ConsentGiven, 0};
    return m_gate.may(m_of.m_use.purpose, customer, m_of.m_workspace.clock().now(), m_of.m_use.channel);
}

bool Admission::Now::mayBeOwnCustomer(base::CustomerId customer)
{
    return m_gate.mayBeOwnCustomer(m_of.m_purpose, customer, m_of.m_workspace.clock().now(), m_of.m_use.channel);
}

} // namespace aicms::workspace
