// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/tombstone.h"

#include "core/base/text_fold.h"
#include "core/consent/address_form.h"
#include "core/consent/named_ledger.h"
#include "core/consent/phone_form.h"
#include "core/retention/erasure_store.h"
#include "core/vault/crypto.h"

#include <algorithm>

namespace aicms::retention {

namespace {

constexpr char fieldSeparator = '\n';

Tombstone made(const vault::SecretBytes& key, TombstoneKind kind, const QStringList& parts)
{
    const QByteArray text = "aicms tombstone 1\n" + QByteArray::number(static_cast<int>(kind)) + fieldSeparator
        + parts.join(QLatin1Char(fieldSeparator)).toUtf8();
    return {kind, vault::keyedBlake2b(key, text)};
}

} // namespace

Tombstone tombstoneOfUuid(const vault::SecretBytes& key, const QString& uuid)
{
    return made(key, TombstoneKind::Uuid, {uuid.toLower()});
}

std::vector<Tombstone> tombstonesOf(const vault::SecretBytes& key, const customers::Customer& customer)
{
    std::vector<Tombstone> all;
    const auto add = [&](TombstoneKind kind, const QStringList& parts) {
        if (std::ranges::any_of(parts, [](const QString& part) { return part.isEmpty(); }))
            return;
        const Tombstone stone = made(key, kind, parts);
        if (std::ranges::find(all, stone) == all.end())
            all.push_back(stone);
    };
    const QString name = base::foldText(customer.displayName());
    add(TombstoneKind::Uuid, {customer.uuid.toLower()});
    for (const customers::Email& email : customer.emails) {
        add(TombstoneKind::Email, {email.address.trimmed().toLower()});
        const QString plain = consent::plainAddress(email.address); // however it is written next time
        add(TombstoneKind::Email, {plain});
        for (const QString& other : consent::mailboxAddresses(plain) + consent::formerAddresses(email.address))
            add(TombstoneKind::Email, {other});
    }
    for (const customers::Phone& phone : customer.phones) {
        for (const QString& number : consent::phoneForm(phone).numbers)
            add(TombstoneKind::Phone, {number});
    }
    add(TombstoneKind::Number, {customer.number.simplified()});
    add(TombstoneKind::NumberAndName, {customer.number.simplified(), name});
    if (customer.birthday)
        add(TombstoneKind::NameAndBirthday, {name, customer.birthday->toIso()});
    for (const customers::Address& address : customer.addresses)
        add(TombstoneKind::NameAndPostcode, {name, base::foldText(address.postcode)});
    return all;
}

exchange::ImportGuard::Verdict ErasedGuard::judge(storage::ReadTransaction& tx, const customers::Customer& customer)
{
    if (store::hasTombstones(tx)) {
        const auto key = consent::vouchedKey(tx);
        const bool hasName
            = !customer.givenName.isEmpty() || !customer.familyName.isEmpty() || !customer.name.isEmpty();
        const auto isErased = [&tx, hasName](const Tombstone& stone) {
            return !(hasName && stone.kind == TombstoneKind::Number) && store::isTombstone(tx, stone);
        };
        if (key && std::ranges::any_of(tombstonesOf(*key, customer), isErased))
            return Verdict::QuarantineErased;
    }
    return Verdict::Store;
}

} // namespace aicms::retention
