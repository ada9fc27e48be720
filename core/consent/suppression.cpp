// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/suppression.h"

#include "core/consent/suppression_store.h"
#include "core/vault/crypto.h"

namespace aicms::consent {

namespace {

constexpr int keyBytes = 32;

QByteArray digestOf(const vault::SecretBytes& key, SuppressionKind kind, const QString& normalised)
{
    const QByteArray prefix
        = kind == SuppressionKind::Email ? QByteArrayLiteral("email:") : QByteArrayLiteral("phone:");
    return vault::keyedBlake2b(key, prefix + normalised.toUtf8());
}

QByteArray emailDigest(const vault::SecretBytes& key, const QString& address)
{
    return digestOf(key, SuppressionKind::Email, address.trimmed().toLower());
}

struct Marked {
    QByteArray digest;
    SuppressionKind kind;
};

/// The addresses by which a channel reaches the person.
std::vector<Marked> digestsOf(storage::ReadTransaction& tx, base::CustomerId customer, Channel channel)
{
    const auto key = readSuppressionKey(tx);
    std::vector<Marked> digests;
    if (!key)
        return digests;
    if (channel == Channel::All || channel == Channel::Email) {
        for (const QString& address : readEmails(tx, customer))
            digests.push_back({emailDigest(*key, address), SuppressionKind::Email});
    }
    if (channel == Channel::All || channel == Channel::Phone || channel == Channel::Sms) {
        for (const QString& number : readPhones(tx, customer))
            digests.push_back({digestOf(*key, SuppressionKind::Phone, number), SuppressionKind::Phone});
    }
    return digests;
}

} // namespace

void startSuppression(storage::WriteTransaction& tx)
{
    if (!readSuppressionKey(tx))
        storeSuppressionKey(tx, vault::SecretBytes::random(keyBytes));
}

void suppress(storage::WriteTransaction& tx, base::CustomerId customer, base::PurposeId purpose, Channel channel)
{
    for (const Marked& marked : digestsOf(tx, customer, channel))
        insertSuppression(tx, marked.digest, purpose, marked.kind);
}

void unsuppress(storage::WriteTransaction& tx, base::CustomerId customer, base::PurposeId purpose, Channel channel)
{
    const bool isShared = (channel == Channel::Email || channel == Channel::All)
        ? hasOtherObjector(tx, customer, purpose, SuppressionKind::Email)
        : hasOtherObjector(tx, customer, purpose, SuppressionKind::Phone);
    if (isShared)
        return;
    for (const Marked& marked : digestsOf(tx, customer, channel))
        deleteSuppression(tx, marked.digest, purpose);
}

void suppressObjector(storage::WriteTransaction& tx, base::CustomerId customer)
{
    for (const auto& [purpose, channel] : readMarketingObjections(tx, customer))
        suppress(tx, customer, purpose, channel);
}

std::optional<vault::SecretBytes> lifetimeKey(storage::ReadTransaction& tx)
{
    return readSuppressionKey(tx);
}

struct SuppressionList::Private {
    storage::ReadTransaction& tx;
    std::optional<vault::SecretBytes> key;
    bool isEmpty;
};

SuppressionList::SuppressionList(storage::ReadTransaction& tx)
    : d(std::make_unique<Private>(Private {tx, {}, !hasSuppressions(tx)}))
{
    // Locked memory costs more than all else of a row that is imported: only where there is somebody to look for.
    if (!d->isEmpty)
        d->key = readSuppressionKey(tx);
}

SuppressionList::~SuppressionList() = default;

bool SuppressionList::isEmpty() const
{
    return d->isEmpty || !d->key;
}

bool SuppressionList::hasEmail(const QString& address, base::PurposeId purpose) const
{
    return !isEmpty() && !address.isEmpty() && isSuppressed(d->tx, emailDigest(*d->key, address), purpose);
}

bool SuppressionList::hasPhone(const QString& e164, base::PurposeId purpose) const
{
    return !isEmpty() && !e164.isEmpty()
        && isSuppressed(d->tx, digestOf(*d->key, SuppressionKind::Phone, e164), purpose);
}

QStringList SuppressionList::allOf(const customers::Customer& customer, base::PurposeId purpose) const
{
    QStringList listed;
    for (const customers::Email& email : customer.emails) {
        if (hasEmail(email.address, purpose))
            listed << email.address;
    }
    for (const customers::Phone& phone : customer.phones) {
        if (hasPhone(phone.e164, purpose))
            listed << (phone.typed.isEmpty() ? phone.e164 : phone.typed);
    }
    return listed;
}

exchange::ImportGuard::Verdict SuppressionGuard::judge(
    storage::ReadTransaction& tx, const customers::Customer& customer)
{
    return SuppressionList(tx).allOf(customer).isEmpty() ? Verdict::Store : Verdict::Quarantine;
}

QString SuppressionGuard::addressAtFault(storage::ReadTransaction& tx, const customers::Customer& customer)
{
    return SuppressionList(tx).allOf(customer).join(QStringLiteral(", "));
}

} // namespace aicms::consent
