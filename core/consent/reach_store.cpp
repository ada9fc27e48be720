// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/reach_store.h"

#include <algorithm>

namespace aicms::consent {

WaysReader::WaysReader(storage::ReadTransaction& tx, Channel channel, std::span<const base::CustomerId> people)
    : m_tx(tx), m_channel(channel), m_people(people)
{
}

void WaysReader::Cursor::open(storage::Rows read)
{
    rows.emplace(std::move(read));
    isOpen = rows->next();
}

void WaysReader::Cursor::close()
{
    rows.reset();
    isOpen = false;
}

template <class Take> void WaysReader::Cursor::take(base::CustomerId customer, Take take)
{
    for (; isOpen && rows->id<base::CustomerId>(0) <= customer; isOpen = rows->next()) {
        if (rows->id<base::CustomerId>(0) == customer)
            take(*rows);
    }
}

void WaysReader::read(base::CustomerId first, base::CustomerId last)
{
    for (Cursor* each : {&m_emails, &m_phones, &m_addresses})
        each->close();
    m_last = last;
    const bool isAny = m_channel == Channel::All;
    if (isAny || m_channel == Channel::Email)
        m_emails.open(m_tx.query("SELECT customer_id, address, is_valid FROM email"
                                 " WHERE customer_id BETWEEN ?1 AND ?2 ORDER BY customer_id",
            first, last));
    if (isAny || m_channel == Channel::Phone || m_channel == Channel::Sms)
        m_phones.open(m_tx.query("SELECT customer_id, typed, e164 FROM phone"
                                 " WHERE customer_id BETWEEN ?1 AND ?2 ORDER BY customer_id",
            first, last));
    if (isAny || m_channel == Channel::Post)
        m_addresses.open(m_tx.query("SELECT customer_id, street, postcode, city FROM address"
                                    " WHERE customer_id BETWEEN ?1 AND ?2 ORDER BY customer_id",
            first, last));
}

customers::Customer WaysReader::of(base::CustomerId customer)
{
    const auto place = std::ranges::lower_bound(m_people, customer);
    m_people = m_people.subspan(static_cast<std::size_t>(place - m_people.begin()));
    if (m_last < customer) {
        constexpr std::size_t together = 1'000;
        constexpr qint64 gap = 20; // a row that is passed over costs far less than three questions
        const std::size_t many = std::min(together, m_people.size());
        const base::CustomerId last = many == 0 ? customer : m_people[many - 1];
        const bool isClose = last.value - customer.value < gap * static_cast<qint64>(many);
        read(customer, isClose ? last : customer);
    }
    customers::Customer ways;
    ways.id = customer;
    m_emails.take(customer,
        [&ways](const storage::Rows& rows) { ways.emails.push_back({rows.text(1), {}, rows.integer(2) != 0}); });
    m_phones.take(
        customer, [&ways](const storage::Rows& rows) { ways.phones.push_back({rows.text(1), {}, rows.text(2)}); });
    m_addresses.take(customer,
        [&ways](const storage::Rows& rows) { ways.addresses.push_back({rows.text(1), rows.text(2), rows.text(3)}); });
    return ways;
}

} // namespace aicms::consent
