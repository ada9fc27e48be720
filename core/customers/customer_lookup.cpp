// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_lookup.h"

#include "core/customers/attachment_store.h"
#include "core/customers/customer_rules.h"
#include "core/customers/customer_store.h"

namespace aicms::customers {

namespace {

/// Shorter names are too many people's.
constexpr qsizetype leastLetters = 5;

bool hasWholeName(const Customer& customer)
{
    return !customer.name.isEmpty() || (!customer.givenName.isEmpty() && !customer.familyName.isEmpty());
}

} // namespace

QString displayNameOf(storage::ReadTransaction& tx, base::CustomerId id)
{
    return id.isValid() ? readDisplayName(tx, id) : QString();
}

bool isListed(storage::ReadTransaction& tx, base::CustomerId id)
{
    return id.isValid() && !isInBin(tx, id).value_or(true);
}

std::vector<base::CustomerId> namesakesOf(storage::ReadTransaction& tx, const Customer& customer, int most)
{
    const QString name = foldedNameOf(customer);
    if (!hasWholeName(customer) || name.size() < leastLetters)
        return {};
    return findName(tx, name, most);
}

std::optional<Attachment> fileWith(storage::ReadTransaction& tx, base::CustomerId customer, const QByteArray& digest)
{
    return attachmentWith(tx, customer, digest);
}

} // namespace aicms::customers
