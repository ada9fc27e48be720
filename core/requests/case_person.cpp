// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/case_person.h"

#include "core/base/local_day.h"
#include "core/customers/customer_lookup.h"
#include "core/customers/customer_writer.h"
#include "core/requests/request_store.h"

#include <algorithm>

namespace aicms::requests {

std::vector<LookAlike> lookAlikesOf(storage::ReadTransaction& tx, base::CustomerId id)
{
    constexpr int most = 5;
    std::vector<LookAlike> found;
    if (!customers::isListed(tx, id))
        return found;
    const auto add = [&](const std::vector<base::CustomerId>& ids, const QString& by) {
        for (const base::CustomerId other : ids) {
            const bool isNew = other != id && std::ranges::find(found, other, &LookAlike::id) == found.end();
            if (isNew && found.size() < most)
                found.push_back(
                    {other, customers::displayNameOf(tx, other), customers::readCustomer(tx, other).number, by});
        }
    };
    const customers::Customer customer = customers::readCustomer(tx, id);
    customers::Customer byEmail;
    byEmail.emails = customer.emails;
    customers::Customer byPhone;
    byPhone.phones = customer.phones;
    add(customers::findDuplicates(tx, byEmail), QStringLiteral("email"));
    add(customers::findDuplicates(tx, byPhone), QStringLiteral("phone"));
    add(customers::namesakesOf(tx, customer, most + 1), QStringLiteral("name"));
    return found;
}

CasePerson casePerson(
    storage::ReadTransaction& tx, const access::Session& session, base::CustomerId id, const QTimeZone& zone)
{
    const customers::Customer customer = customers::readCustomer(tx, id);
    CasePerson person;
    person.name = customer.displayName();
    person.language = customer.language;
    person.since = base::localDay(customer.createdAt, zone);
    if (!customer.emails.empty())
        person.contact = customer.emails.front().address;
    else if (!customer.phones.empty())
        person.contact = customer.phones.front().typed;
    if (!customer.addresses.empty()) {
        const customers::Address& address = customer.addresses.front();
        QStringList lines
            = {address.street, QStringList {address.postcode, address.city}.join(u' ').trimmed(), address.country};
        lines.removeAll(QString());
        person.address = lines.join(QStringLiteral(", "));
    }
    const auto know = [&person, &session](const QString& value, const char* point) {
        if (value.isEmpty())
            return;
        person.knownPoints << QString::fromLatin1(point);
        const bool isSensitive = qstrcmp(point, "birthday") == 0;
        if (!isSensitive || session.role.rights.testFlag(access::Right::SeeSensitive))
            person.knownValues.push_back({QString::fromLatin1(point), value});
    };
    QString bought;
    if (const auto order = store::lastOrder(tx, id)) {
        QStringList parts = {order->number, base::localDay(order->at, zone).toString(Qt::ISODate)};
        parts.removeAll(QString());
        bought = parts.join(QStringLiteral(", "));
    }
    know(bought, "order");
    know(customer.birthdayTyped, "birthday");
    know(customer.number, "number");
    know(customer.phones.empty() ? QString() : customer.phones.front().typed, "phone");
    know(person.address, "address");
    know(customer.emails.empty() ? QString() : customer.emails.front().address, "email");
    return person;
}

} // namespace aicms::requests
