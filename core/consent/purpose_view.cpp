// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/purpose_view.h"

#include "core/consent/address_form.h"
#include "core/consent/consent_rules.h"
#include "core/consent/phone_form.h"

#include <algorithm>

namespace aicms::consent {

using customers::Customer;

namespace {

bool reaches(Channel channel, std::initializer_list<Channel> ways)
{
    return channel == Channel::All || std::ranges::find(ways, channel) != ways.end();
}

} // namespace

QStringList dropUnreadable(Customer& customer)
{
    QStringList dropped;
    std::erase_if(customer.emails, [&dropped](const customers::Email& email) {
        const bool isRead = email.valid && hasKnownHost(email.address);
        if (!isRead)
            dropped << email.address;
        return !isRead;
    });
    std::erase_if(customer.phones, [&dropped](const customers::Phone& phone) {
        const bool isRead = phone.isValid() && phoneForm(phone).isSure;
        if (!isRead)
            dropped << phone.typed;
        return !isRead;
    });
    return dropped;
}

Customer seenBy(const purposes::Purpose& purpose, Channel channel, Customer customer)
{
    const auto sees = [&purpose](const char* field) { return purpose.fields.contains(QLatin1String(field)); };
    Customer seen;
    seen.id = customer.id;
    seen.kind = customer.kind;
    if (sees("number"))
        seen.number = customer.number;
    if (sees("name")) {
        seen.givenName = customer.givenName;
        seen.familyName = customer.familyName;
        seen.name = customer.name;
    }
    if (sees("language"))
        seen.language = customer.language;
    if (sees("birthday")) {
        seen.birthdayTyped = customer.birthdayTyped;
        seen.birthday = customer.birthday;
    }
    if (sees("email") && reaches(channel, {Channel::Email}))
        seen.emails = std::move(customer.emails);
    if (sees("phone") && reaches(channel, {Channel::Phone, Channel::Sms}))
        seen.phones = std::move(customer.phones);
    if (sees("address") && reaches(channel, {Channel::Post}))
        seen.addresses = std::move(customer.addresses);
    if (sees("link"))
        seen.links = std::move(customer.links);
    if (sees("tag"))
        seen.tags = std::move(customer.tags);
    if (sees("note"))
        seen.notes = std::move(customer.notes);
    if (sees("organisation"))
        seen.memberships = std::move(customer.memberships);
    if (!sees("role")) {
        for (customers::Membership& membership : seen.memberships)
            membership.role.clear();
    }
    std::ranges::copy_if(customer.extraFields, std::back_inserter(seen.extraFields),
        [&purpose](const customers::ExtraField& field) { return purpose.fields.contains(field.name); });
    return seen;
}

QStringList dropSuppressed(const SuppressionList& list, base::PurposeId purpose, Customer& customer)
{
    const QStringList dropped = list.allOf(customer, purpose);
    if (dropped.isEmpty())
        return {};
    std::erase_if(
        customer.emails, [&](const customers::Email& email) { return list.hasEmail(email.address, purpose); });
    std::erase_if(customer.phones, [&](const customers::Phone& phone) { return list.hasPhone(phone, purpose); });
    return dropped;
}

QStringList keepSaleAddresses(const SaleAddressList& list, Customer& customer)
{
    QStringList dropped;
    std::erase_if(customer.emails, [&](const customers::Email& email) {
        const bool isKept = list.hasEmail(email);
        if (!isKept)
            dropped << email.address;
        return !isKept;
    });
    std::erase_if(customer.phones, [&](const customers::Phone& phone) {
        const bool isKept = list.hasPhone(phone);
        if (!isKept)
            dropped << phone.typed;
        return !isKept;
    });
    customer.addresses.clear();
    return dropped;
}

Carried carriedFor(storage::ReadTransaction& tx, const SuppressionList& list, const purposes::Purpose& purpose,
    Channel channel, bool isOwnCustomer, Customer customer)
{
    Carried carried;
    carried.customer = seenBy(purpose, channel, std::move(customer));
    if (isOwnCustomer)
        carried.notFromSale = keepSaleAddresses(SaleAddressList(tx, carried.customer.id, purpose.id), carried.customer);
    carried.suppressed = dropSuppressed(list, purpose.id, carried.customer);
    carried.unreadable = dropUnreadable(carried.customer);
    return carried;
}

bool Carried::isAnyWithheld() const
{
    return !suppressed.isEmpty() || !unreadable.isEmpty() || !notPassedOn.isEmpty() || !notFromSale.isEmpty();
}

bool isReachable(const Customer& customer, const purposes::Purpose& purpose, Channel channel)
{
    switch (channel) {
    case Channel::Email: return !customer.emails.empty();
    case Channel::Phone:
    case Channel::Sms: return !customer.phones.empty();
    case Channel::Post: return !customer.addresses.empty();
    case Channel::All: break;
    }
    const std::vector<Channel> ways = waysOf(purpose);
    return std::ranges::any_of(ways, [&](Channel way) { return isReachable(customer, purpose, way); });
}

bool goesOut(const Carried& carried, const purposes::Purpose& purpose, Channel channel)
{
    if (channel == Channel::All && !purpose.isMarketing)
        return true;
    return isReachable(carried.customer, purpose, channel) || (channel == Channel::All && !carried.isAnyWithheld());
}

} // namespace aicms::consent
