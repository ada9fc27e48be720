// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/sale_addresses.h"

#include "core/consent/address_form.h"
#include "core/consent/consent_rules.h"
#include "core/consent/purpose_view.h"
#include "core/consent/sale_address_store.h"
#include "core/consent/suppression_store.h"

#include <algorithm>

namespace aicms::consent {

using customers::Customer;

namespace {

/// Of everything of that kind that the person has now.
std::vector<QByteArray> digestsNow(
    storage::ReadTransaction& tx, const vault::SecretBytes& key, base::CustomerId customer, AddressKind kind)
{
    std::vector<QByteArray> digests;
    if (kind == AddressKind::Email) {
        for (const QString& address : readEmails(tx, customer))
            digests.push_back(emailDigest(key, address));
    } else {
        for (const customers::Phone& phone : readPhones(tx, customer))
            digests.push_back(phoneDigest(key, phone));
    }
    return digests;
}

void noteDigest(storage::WriteTransaction& tx, const ConfirmedSale& sale, AddressKind kind, const QByteArray& digest)
{
    if (!digest.isEmpty())
        insertNoted(tx, {{sale.customer, sale.purpose, kind, sale.at}, digest});
}

const QString& writtenOf(const customers::Phone& phone)
{
    return phone.typed.isEmpty() ? phone.e164 : phone.typed;
}

} // namespace

AddressKinds writtenToBy(const purposes::Purpose& purpose, Channel channel)
{
    const auto goesBy = [&](Channel way) {
        return (channel == way || channel == Channel::All) && (purpose.channels.empty() || purpose.hasChannel(way));
    };
    return {goesBy(Channel::Email), goesBy(Channel::Sms)};
}

bool refusesOwnCustomer(const purposes::Purpose& purpose, const StateRow& answer)
{
    return purpose.isMarketing && answer.channel == Channel::All && isNo(answer.state)
        && !writtenToBy(purpose, Channel::All).isNone();
}

std::vector<SaleAddress> saleAddresses(storage::ReadTransaction& tx, qint64 first, qint64 end, base::PurposeId purpose)
{
    const std::vector<NotedAddress> noted = readNoted(tx, first, end, purpose);
    std::vector<SaleAddress> held;
    if (noted.empty())
        return held;
    const auto key = readSuppressionKey(tx);
    if (!key)
        return held;
    std::vector<QByteArray> now;
    const NotedAddress* of = nullptr;
    for (const NotedAddress& each : noted) {
        if (!of || of->customer != each.customer || of->kind != each.kind)
            now = digestsNow(tx, *key, each.customer, each.kind);
        of = &each;
        if (std::ranges::find(now, each.digest) != now.end())
            held.push_back(each);
    }
    return held;
}

std::vector<SaleAddress> saleAddresses(storage::ReadTransaction& tx, base::CustomerId customer, base::PurposeId purpose)
{
    return saleAddresses(tx, customer.value, customer.value + 1, purpose);
}

SaleAddressList::SaleAddressList(storage::ReadTransaction& tx, base::CustomerId customer, base::PurposeId purpose)
{
    for (const NotedAddress& each : readNoted(tx, customer.value, customer.value + 1, purpose))
        m_digests.push_back(each.digest);
    if (!m_digests.empty())
        m_key = readSuppressionKey(tx);
}

bool SaleAddressList::hasEmail(const customers::Email& email) const
{
    return m_key && std::ranges::count(m_digests, emailDigest(*m_key, email.address)) > 0;
}

bool SaleAddressList::hasPhone(const customers::Phone& phone) const
{
    return m_key && std::ranges::count(m_digests, phoneDigest(*m_key, phone)) > 0;
}

QStringList SaleAddressList::allOf(const Customer& customer) const
{
    QStringList all;
    for (const customers::Email& email : customer.emails) {
        if (hasEmail(email))
            all << email.address;
    }
    for (const customers::Phone& phone : customer.phones) {
        if (hasPhone(phone))
            all << writtenOf(phone);
    }
    return all;
}

QStringList confirmable(Customer customer, AddressKinds kinds)
{
    dropUnreadable(customer);
    QStringList written;
    if (kinds.email) {
        for (const customers::Email& email : customer.emails)
            written << email.address;
    }
    if (kinds.phone) {
        for (const customers::Phone& phone : customer.phones)
            written << writtenOf(phone);
    }
    return written;
}

bool confirmAddresses(storage::WriteTransaction& tx, const Customer& customer, base::PurposeId purpose,
    AddressKinds kinds, const QStringList& written)
{
    const auto key = readSuppressionKey(tx);
    Customer read = customer;
    dropUnreadable(read);
    const ConfirmedSale sale {customer.id, purpose, tx.now()};
    return key && std::ranges::all_of(written, [&](const QString& named) {
        bool isHers = false;
        for (const customers::Email& email : read.emails) {
            if (!kinds.email || plainAddress(email.address) != plainAddress(named))
                continue;
            isHers = true;
            noteDigest(tx, sale, AddressKind::Email, emailDigest(*key, email.address));
        }
        for (const customers::Phone& phone : read.phones) {
            if (!kinds.phone || (phone.typed != named && phone.e164 != named))
                continue;
            isHers = true;
            noteDigest(tx, sale, AddressKind::Phone, phoneDigest(*key, phone));
        }
        return isHers;
    });
}

QString saleName(storage::ReadTransaction& tx, base::CustomerId customer, base::PurposeId purpose, const QString& code)
{
    return QStringLiteral("%1 addresses=%2").arg(code).arg(countNoted(tx, customer, purpose));
}

void settleSaleAddresses(storage::WriteTransaction& tx)
{
    if (areSettled(tx))
        return;
    const std::vector<ConfirmedSale> all = readConfirmed(tx);
    const auto key = all.empty() ? std::nullopt : readSuppressionKey(tx);
    for (const ConfirmedSale& sale : all) {
        if (!key)
            break;
        for (const QString& address : readEmailsOf(tx, sale.customer, sale.at))
            noteDigest(tx, sale, AddressKind::Email, emailDigest(*key, address));
        for (const customers::Phone& phone : readPhonesOf(tx, sale.customer, sale.at))
            noteDigest(tx, sale, AddressKind::Phone, phoneDigest(*key, phone));
    }
    setSettled(tx);
}

} // namespace aicms::consent
