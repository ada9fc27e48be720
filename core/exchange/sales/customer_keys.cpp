// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sales/customer_keys.h"

#include "core/customers/customer_lookup.h"
#include "core/customers/customer_rules.h"
#include "core/customers/customer_writer.h"
#include "core/exchange/import_store.h"

namespace aicms::exchange {

using customers::Customer;

namespace {

/// A customer of whom no more is known than the key. Empty when the key cannot be one.
std::optional<Customer> bearerOf(CustomerKey match, const QString& key, const QString& region, QDate today)
{
    Customer customer;
    switch (match) {
    case CustomerKey::Number: customer.number = key; break;
    case CustomerKey::Email: customer.emails.push_back({key}); break;
    case CustomerKey::Phone: customer.phones.push_back({key}); break;
    case CustomerKey::Id: return std::nullopt;
    }
    customers::normalise(customer);
    customers::readValues(customer, region, today);
    const bool isUnreadable = (match == CustomerKey::Email && !customer.emails.front().valid)
        || (match == CustomerKey::Phone && !customer.phones.front().isValid());
    const bool isEmpty = customer.number.isEmpty() && customer.emails.empty() && customer.phones.empty();
    return isUnreadable || isEmpty || customer.number.size() > customers::limits::number ? std::nullopt
                                                                                         : std::optional(customer);
}

} // namespace

CustomerKeys::Owner CustomerKeys::ownerOf(storage::WriteTransaction& tx, const QString& key, const QString& country)
{
    const auto known = m_known.constFind(key);
    return known != m_known.constEnd() ? *known : *m_known.insert(key, find(tx, key, country));
}

CustomerKeys::Owner CustomerKeys::find(storage::WriteTransaction& tx, const QString& key, const QString& country)
{
    const CustomerKey match = m_context.reading.mapping.match;
    if (match == CustomerKey::Id) {
        const base::CustomerId id {key.toLongLong()};
        return customers::isListed(tx, id) ? Owner {State::Found, id} : Owner {};
    }
    const auto bearer = bearerOf(match, key, m_context.reading.region, m_context.reading.today);
    if (!bearer)
        return {};
    const auto found = customers::findDuplicates(tx, *bearer);
    if (found.size() > 1)
        return {}; // several people share it: nobody says which one
    if (found.size() == 1)
        return customers::isListed(tx, found.front()) ? Owner {State::Found, found.front()} : Owner {};
    return m_context.request.createMissing ? create(tx, key, country) : Owner {};
}

CustomerKeys::Owner CustomerKeys::create(storage::WriteTransaction& tx, const QString& key, const QString& country)
{
    Customer customer
        = *bearerOf(m_context.reading.mapping.match, key, m_context.reading.region, m_context.reading.today);
    const customers::Provenance held = m_context.provenance();
    customer.numberProvenance = held;
    for (customers::Email& email : customer.emails)
        email.provenance = held;
    for (customers::Phone& phone : customer.phones)
        phone.provenance = held;
    if (!country.isEmpty()) {
        customers::Address address;
        address.country = country;
        address.provenance = held;
        customer.addresses.push_back(address);
    }
    if (m_context.guard && m_context.guard->judge(tx, customer) != ImportGuard::Verdict::Store)
        return {State::Quarantined, {}};
    const base::CustomerId id = customers::insertCustomer(tx, m_context.session, customer);
    recordChange(tx, m_context.batch, {id, ChangeMade::Person, QByteArray(), 1});
    return {State::Found, id};
}

} // namespace aicms::exchange
