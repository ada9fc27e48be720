// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the service that says, while somebody is typed in, who may be the same one.
#include "core/customers/customer_lookup.h"
#include "core/customers/customer_rules.h"
#include "core/customers/customer_store.h"
#include "core/customers/customers_service.h"

#include <QFuture>

#include <algorithm>

namespace aicms::customers {

using access::Operation;

namespace {

constexpr int mostLookAlikes = 5;

class LookAlikes {
public:
    explicit LookAlikes(storage::ReadTransaction& tx) : m_tx(tx) { }

    void add(const std::vector<base::CustomerId>& ids, const char* field, const QString& typed)
    {
        for (const base::CustomerId id : ids) {
            const bool isKnown = std::ranges::any_of(m_found, [id](const SearchHit& hit) { return hit.id == id; });
            if (id.isValid() && !isKnown && std::ssize(m_found) < mostLookAlikes)
                m_found.push_back({id, readDisplayName(m_tx, id), QString::fromLatin1(field), typed});
        }
    }
    std::vector<SearchHit> take() { return std::move(m_found); }

private:
    storage::ReadTransaction& m_tx;
    std::vector<SearchHit> m_found;
};

std::vector<SearchHit> findLookAlikes(storage::ReadTransaction& tx, const Customer& typed)
{
    LookAlikes found(tx);
    if (!typed.number.isEmpty())
        found.add({findNumber(tx, typed.number)}, "number", typed.number);
    for (const Email& email : typed.emails)
        found.add(findEmail(tx, email.address.toLower()), "email", email.address);
    for (const Phone& phone : typed.phones) {
        if (phone.isValid())
            found.add(findPhone(tx, phone.e164), "phone", phone.typed);
    }
    found.add(namesakesOf(tx, typed, mostLookAlikes), "name", typed.displayName());
    return found.take();
}

} // namespace

CustomersService::Future<std::vector<SearchHit>> CustomersService::lookAlikes(Customer typed)
{
    using Answer = std::vector<SearchHit>;
    if (const auto allowed = access::permit(m_session, Operation::SearchCustomers); !allowed)
        return QtFuture::makeReadyFuture(base::Result<Answer>(base::fail(allowed.error())));
    return m_database.read([typed = std::move(typed), region = m_region, day = today()](
                               storage::ReadTransaction& tx) mutable -> base::Result<Answer> {
        normalise(typed);
        readValues(typed, region, day);
        return findLookAlikes(tx, typed);
    });
}

} // namespace aicms::customers
