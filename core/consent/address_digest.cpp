// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/address_digest.h"

#include "core/consent/address_form.h"
#include "core/consent/phone_form.h"
#include "core/vault/crypto.h"

namespace aicms::consent {

QByteArray addressDigest(const vault::SecretBytes& key, AddressKind kind, const QString& form)
{
    const QByteArray prefix = kind == AddressKind::Email ? QByteArrayLiteral("email:") : QByteArrayLiteral("phone:");
    return vault::keyedBlake2b(key, prefix + form.toUtf8());
}

QByteArray emailDigest(const vault::SecretBytes& key, const QString& address)
{
    const QString form = plainAddress(address);
    return form.isEmpty() ? QByteArray() : addressDigest(key, AddressKind::Email, form);
}

QByteArray phoneDigest(const vault::SecretBytes& key, const customers::Phone& phone)
{
    const PhoneForm form = phoneForm(phone);
    return !phone.isValid() || !form.isSure || form.numbers.isEmpty()
        ? QByteArray()
        : addressDigest(key, AddressKind::Phone, form.numbers.constFirst());
}

} // namespace aicms::consent
