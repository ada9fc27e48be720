// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/record_rules.h"
#include "core/customers/customer.h"
#include "core/sales/event.h"
#include "core/sales/order.h"
#include "core/sample/sample_locale.h"

#include <optional>

namespace aicms::sample {

/// One invented customer with what happened so far.
struct SampleItem {
    customers::Customer customer; ///< no ids; memberships name the organisation
    std::vector<customers::Interaction> interactions; ///< in order of time
    /// In order of time; lines name products by their place in the shop's catalogue, counted from 1.
    std::vector<sales::Order> orders = {};
    /// What came back of some of them.
    struct Credit {
        std::size_t of; ///< place in `orders`
        sales::Order order;
    };
    std::vector<Credit> credits = {};
    std::optional<sales::Order> walkIn = {}; ///< somebody unknown bought this the same day
    std::vector<sales::Event> events = {}; ///< in order of time
    /// The index of the organisation in customer.memberships, always smaller than the item's own.
    std::optional<qint64> organisation;
    /// Set for a planted duplicate: the index of the same person, who was entered before with other spelling.
    std::optional<qint64> duplicateOf;
};

/// Invents customers: the same (seed, locale, now, index) gives the same one, in any order and on any machine. Uses
/// reserved domains (RFC 2606, RFC 6761) and telephone ranges set aside for drama only; all values are marked
/// SourceKind::Sample. Times lie in the six years before `now`. Pure; may be used from several threads.
class SampleGenerator {
public:
    SampleGenerator(quint64 seed, SampleLocale locale, base::UtcTime now);

    /// `index` counts from 0.
    SampleItem item(qint64 index) const;
    /// What that person answered when asked for consent (see consentHistory).
    std::vector<consent::EventDraft> consents(qint64 index, const customers::Customer& customer) const;

    quint64 seed() const { return m_seed; }
    const SampleLocale& locale() const { return m_locale; }
    base::UtcTime now() const { return m_now; }

private:
    SampleItem original(qint64 index) const;
    bool isOrganisation(qint64 index) const;
    bool isDuplicate(qint64 index) const;

    quint64 m_seed;
    SampleLocale m_locale;
    base::UtcTime m_now;
};

} // namespace aicms::sample
