// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/contact_store.h"

#include "core/base/text_fold.h"
#include "core/customers/customer_rules.h"

namespace aicms::customers {

namespace {

void writeEmails(storage::WriteTransaction& tx, ProvenanceWriter& provenances, const Customer& customer)
{
    int position = 0;
    for (const Email& email : customer.emails)
        tx.execute("INSERT INTO email (customer_id, position, address, label, is_valid, folded, provenance_id)"
                   " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            customer.id, position++, email.address, stored(email.label), email.valid, email.address.toLower(),
            provenances.idOf(email.provenance));
}

void writePhones(storage::WriteTransaction& tx, ProvenanceWriter& provenances, const Customer& customer)
{
    int position = 0;
    for (const Phone& phone : customer.phones)
        tx.execute("INSERT INTO phone (customer_id, position, typed, label, e164, national_digits, provenance_id)"
                   " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            customer.id, position++, phone.typed, stored(phone.label), stored(phone.e164),
            stored(nationalDigits(phone.e164, phone.typed)), provenances.idOf(phone.provenance));
}

void writeAddresses(storage::WriteTransaction& tx, ProvenanceWriter& provenances, const Customer& customer)
{
    int position = 0;
    for (const Address& address : customer.addresses)
        tx.execute("INSERT INTO address (customer_id, position, street, postcode, city, region, country, label,"
                   " folded_city, provenance_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            customer.id, position++, stored(address.street), stored(address.postcode), stored(address.city),
            stored(address.region), stored(address.country), stored(address.label),
            stored(base::foldText(address.city)), provenances.idOf(address.provenance));
}

void writeLinks(storage::WriteTransaction& tx, ProvenanceWriter& provenances, const Customer& customer)
{
    int position = 0;
    for (const Link& link : customer.links)
        tx.execute("INSERT INTO link (customer_id, position, url, label, provenance_id) VALUES (?1, ?2, ?3, ?4, ?5)",
            customer.id, position++, link.url, stored(link.label), provenances.idOf(link.provenance));
}

} // namespace

void readContacts(storage::ReadTransaction& tx, ProvenanceReader& provenances, Customer& customer)
{
    auto emails
        = tx.query("SELECT address, label, is_valid, provenance_id FROM email WHERE customer_id = ?1 ORDER BY position",
            customer.id);
    while (emails.next())
        customer.emails.push_back(
            {emails.text(0), emails.text(1), emails.integer(2) != 0, provenances.byId(emails.integer(3))});
    auto phones = tx.query(
        "SELECT typed, label, e164, provenance_id FROM phone WHERE customer_id = ?1 ORDER BY position", customer.id);
    while (phones.next())
        customer.phones.push_back(
            {phones.text(0), phones.text(1), phones.text(2), provenances.byId(phones.integer(3))});
    auto addresses = tx.query("SELECT street, postcode, city, region, country, label, provenance_id FROM address"
                              " WHERE customer_id = ?1 ORDER BY position",
        customer.id);
    while (addresses.next())
        customer.addresses.push_back({addresses.text(0), addresses.text(1), addresses.text(2), addresses.text(3),
            addresses.text(4), addresses.text(5), provenances.byId(addresses.integer(6))});
    auto links
        = tx.query("SELECT url, label, provenance_id FROM link WHERE customer_id = ?1 ORDER BY position", customer.id);
    while (links.next())
        customer.links.push_back({links.text(0), links.text(1), provenances.byId(links.integer(2))});
}

void writeContacts(
    storage::WriteTransaction& tx, ProvenanceWriter& provenances, const Customer& before, const Customer& after)
{
    if (!(before.emails == after.emails)) {
        if (!before.emails.empty())
            tx.execute("DELETE FROM email WHERE customer_id = ?1", after.id);
        writeEmails(tx, provenances, after);
    }
    if (!(before.phones == after.phones)) {
        if (!before.phones.empty())
            tx.execute("DELETE FROM phone WHERE customer_id = ?1", after.id);
        writePhones(tx, provenances, after);
    }
    if (!(before.addresses == after.addresses)) {
        if (!before.addresses.empty())
            tx.execute("DELETE FROM address WHERE customer_id = ?1", after.id);
        writeAddresses(tx, provenances, after);
    }
    if (!(before.links == after.links)) {
        if (!before.links.empty())
            tx.execute("DELETE FROM link WHERE customer_id = ?1", after.id);
        writeLinks(tx, provenances, after);
    }
}

} // namespace aicms::customers
