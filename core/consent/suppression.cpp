// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/suppression.h"

#include "core/consent/address_digest.h"
#include "core/consent/address_form.h"
#include "core/consent/named_ledger.h"
#include "core/consent/own_word.h"
#include "core/consent/phone_form.h"
#include "core/consent/restriction.h"
#include "core/consent/suppression_store.h"
#include "core/customers/customer_writer.h"

#include <algorithm>
#include <span>

namespace aicms::consent {

namespace {

constexpr int keyBytes = 32;

/// By which an e-mail address is known, those first that are put on the list: the address, and the mailbox, for a
/// letter to another address of it reaches the same person. The mailbox is no address there: a yes by another address
/// of it takes the mailbox off and leaves the address that somebody objected with.
struct EmailForms {
    explicit EmailForms(const QString& address)
    {
        const QString plain = plainAddress(address);
        if (!plain.isEmpty()) {
            const QStringList others = mailboxAddresses(plain);
            all << plain << QStringLiteral("mailbox ") + (others.isEmpty() ? plain : others.front());
        }
        listed = all.size();
        // Lists of earlier versions hold the host in the letters of its script, or what was written, in small letters.
        all << formerAddresses(address) << address.trimmed().toLower();
        all.removeAll(QString());
        all.removeDuplicates();
    }
    std::vector<QByteArray> digests(const vault::SecretBytes& key) const
    {
        std::vector<QByteArray> digests;
        for (const QString& form : all)
            digests.push_back(addressDigest(key, AddressKind::Email, form));
        return digests;
    }
    QStringList all;
    qsizetype listed = 0;
};

std::vector<QByteArray> phoneDigests(const vault::SecretBytes& key, const customers::Phone& phone)
{
    std::vector<QByteArray> digests;
    for (const QString& number : phoneForm(phone).numbers)
        digests.push_back(addressDigest(key, AddressKind::Phone, number));
    return digests;
}

struct Marked {
    QString address;
    std::vector<QByteArray> digests; ///< by which it is known
    qsizetype listed; ///< so many of them, from the front, are put on the list
    AddressKind kind;
    QStringList forms; ///< in which another record may bear it
};

/// The addresses by which a channel reaches the person.
std::vector<Marked> digestsOf(storage::ReadTransaction& tx, base::CustomerId customer, Channel channel)
{
    const auto key = readSuppressionKey(tx);
    std::vector<Marked> digests;
    if (!key)
        return digests;
    if (channel == Channel::All || channel == Channel::Email) {
        for (const QString& address : readEmails(tx, customer)) {
            const EmailForms forms(address);
            digests.push_back({address, forms.digests(*key), forms.listed, AddressKind::Email,
                QStringList {address, plainAddress(address)} + formerAddresses(address)});
        }
    }
    if (channel == Channel::All || channel == Channel::Phone || channel == Channel::Sms) {
        for (const customers::Phone& phone : readPhones(tx, customer)) {
            const QStringList numbers = phoneForm(phone).numbers;
            digests.push_back({phone.isValid() ? phone.e164 : phone.typed, phoneDigests(*key, phone), numbers.size(),
                AddressKind::Phone, numbers});
        }
    }
    return digests;
}

} // namespace

void startSuppression(storage::WriteTransaction& tx)
{
    if (!readSuppressionKey(tx))
        storeSuppressionKey(tx, vault::SecretBytes::random(keyBytes));
}

ListSum suppress(storage::WriteTransaction& tx, base::CustomerId customer, base::PurposeId purpose, Channel channel,
    base::UtcTime objectedAt, qint64 entry)
{
    ListSum change;
    for (const Marked& marked : digestsOf(tx, customer, channel)) {
        for (const QByteArray& digest : std::span(marked.digests).first(std::size_t(marked.listed)))
            change += insertSuppression(tx, digest, purpose, marked.kind, {objectedAt, entry});
    }
    return change;
}

ListSum unsuppress(storage::WriteTransaction& tx, base::CustomerId customer, base::PurposeId purpose, Channel channel,
    base::UtcTime agreedAt, qint64 yes, Lifts lifts, SuppressionChange& change)
{
    ListSum sum;
    const base::CustomerId saidBy = lifts == Lifts::Own ? customer : base::CustomerId {};
    // The key takes locked memory, which costs more than all else of an imported yes.
    if (!hasSuppressions(tx))
        return sum;
    for (const Marked& marked : digestsOf(tx, customer, channel)) {
        const auto isListed = [&](const QByteArray& digest) { return isSuppressed(tx, digest, purpose, {}); };
        if (std::ranges::none_of(marked.digests, isListed))
            continue;
        const bool isShared = hasOtherObjector(tx, customer, purpose, marked.kind, marked.forms);
        for (const QByteArray& digest : marked.digests) {
            if (!isShared)
                sum += liftSuppressions(tx, digest, purpose, agreedAt, yes, saidBy);
        }
        const bool isKept = std::ranges::any_of(marked.digests, isListed);
        QStringList& told = !isKept ? change.lifted : isShared ? change.shared : change.kept;
        if (!told.contains(marked.address))
            told << marked.address;
    }
    return sum;
}

bool wouldUnsuppress(storage::ReadTransaction& tx, base::CustomerId customer, base::PurposeId purpose, Channel channel,
    base::UtcTime agreedAt)
{
    if (!hasSuppressions(tx))
        return false;
    return std::ranges::any_of(digestsOf(tx, customer, channel), [&](const Marked& marked) {
        const auto isLifted = [&](const QByteArray& digest) { return isLiftable(tx, digest, purpose, agreedAt); };
        return std::ranges::any_of(marked.digests, isLifted)
            && !hasOtherObjector(tx, customer, purpose, marked.kind, marked.forms);
    });
}

ListSum forgetObjection(storage::WriteTransaction& tx, base::CustomerId customer, base::PurposeId purpose,
    base::UtcTime objectedAt, qint64 entry)
{
    ListSum change = deleteSuppressions(tx, {objectedAt, entry});
    for (const Marked& marked : digestsOf(tx, customer, Channel::All)) {
        if (hasOtherObjector(tx, customer, purpose, marked.kind, marked.forms))
            continue;
        for (const QByteArray& digest : marked.digests)
            change += deleteUnnumbered(tx, digest, purpose, objectedAt);
    }
    return change;
}

ListSum forgetYes(storage::WriteTransaction& tx, qint64 entry)
{
    return restoreLifted(tx, entry);
}

bool suppressObjector(storage::WriteTransaction& tx, const access::Session& session, base::CustomerId customer)
{
    ListSum change;
    for (const ListedObjection& each : readListedObjections(tx, customer))
        change += suppress(tx, customer, each.purpose, each.channel, each.objection.at, each.objection.entry);
    if (!change.isNone())
        nameLedger(tx, session, change);
    return !change.isNone();
}

void listEarlierOptOuts(storage::WriteTransaction& tx, const access::Session& session)
{
    if (areOptOutsListed(tx))
        return;
    ListSum change;
    const auto isSharing = [](const purposes::Purpose& each) { return each.code == sharingPurpose; };
    for (const base::CustomerId customer : readOptedOut(tx)) {
        if (customers::readCustomer(tx, customer).nameProvenance.source == customers::SourceKind::Sample)
            continue; // is on no list
        for (const ListedObjection& each : readListedObjections(tx, customer, isSharing))
            change += suppress(tx, customer, each.purpose, each.channel, each.objection.at, each.objection.entry);
    }
    if (!change.isNone())
        nameLedger(tx, session, change);
    setOptOutsListed(tx);
}

void keepObjectorListed(storage::WriteTransaction& tx, const access::Session& session,
    const customers::Customer& before, const customers::Customer& after)
{
    const bool isSample = after.nameProvenance.source == customers::SourceKind::Sample; // is on no list
    const auto addressOf = [](const customers::Email& email) { return email.address; };
    const auto numberOf = [](const customers::Phone& phone) { return phone.typed + u' ' + phone.e164; };
    const bool isSame = std::ranges::equal(before.emails, after.emails, {}, addressOf, addressOf)
        && std::ranges::equal(before.phones, after.phones, {}, numberOf, numberOf);
    if (!isSame && !isSample && suppressObjector(tx, session, after.id))
        tx.publish(base::ChangeKind::Consent, after.id.value); // the list beside the database follows at once
}

QStringList silencedOfOthers(storage::ReadTransaction& tx, const customers::Customer& customer)
{
    QStringList silenced;
    const SuppressionList list(tx);
    const auto isAdvertising = [](const purposes::Purpose& each) { return each.isMarketing; };
    if (list.isEmpty() || readListedObjections(tx, customer.id, isAdvertising).empty())
        return silenced;
    for (const customers::Email& email : customer.emails) {
        const QString plain = plainAddress(email.address);
        const QStringList forms = QStringList {plain, email.address.trimmed().toLower()} + formerAddresses(plain);
        if (list.hasEmail(email.address) && isBorneByAnother(tx, customer.id, AddressKind::Email, forms))
            silenced << email.address;
    }
    for (const customers::Phone& phone : customer.phones) {
        if (list.hasPhone(phone) && isBorneByAnother(tx, customer.id, AddressKind::Phone, phoneForm(phone).numbers))
            silenced << (phone.typed.isEmpty() ? phone.e164 : phone.typed);
    }
    return silenced;
}

std::optional<vault::SecretBytes> lifetimeKey(storage::ReadTransaction& tx)
{
    return readSuppressionKey(tx);
}

struct SuppressionList::Private {
    storage::ReadTransaction& tx;
    std::optional<vault::SecretBytes> key;
    bool isEmpty;
    std::optional<base::UtcTime> now;
    std::optional<base::UtcTime> asOf;
};

SuppressionList::SuppressionList(
    storage::ReadTransaction& tx, std::optional<base::UtcTime> now, std::optional<base::UtcTime> asOf)
    : d(std::make_unique<Private>(Private {tx, {}, !hasSuppressions(tx), now, asOf}))
{
    // Locked memory costs more than all else of a row that is imported: only where there is somebody to look for.
    if (!d->isEmpty)
        d->key = vouchedKey(tx);
}

SuppressionList::~SuppressionList() = default;

bool SuppressionList::isEmpty() const
{
    return d->isEmpty || !d->key;
}

bool SuppressionList::isListed(const QByteArray& digest, base::PurposeId purpose) const
{
    return d->asOf ? wasSuppressed(d->tx, digest, purpose, *d->asOf) : isSuppressed(d->tx, digest, purpose, d->now);
}

bool SuppressionList::hasEmail(const QString& address, base::PurposeId purpose) const
{
    if (isEmpty() || address.isEmpty())
        return false;
    return std::ranges::any_of(
        EmailForms(address).digests(*d->key), [&](const QByteArray& digest) { return isListed(digest, purpose); });
}

bool SuppressionList::hasPhone(const customers::Phone& phone, base::PurposeId purpose) const
{
    if (isEmpty())
        return false;
    return std::ranges::any_of(
        phoneDigests(*d->key, phone), [&](const QByteArray& digest) { return isListed(digest, purpose); });
}

QStringList SuppressionList::allOf(const customers::Customer& customer, base::PurposeId purpose) const
{
    QStringList listed;
    for (const customers::Email& email : customer.emails) {
        if (hasEmail(email.address, purpose))
            listed << email.address;
    }
    for (const customers::Phone& phone : customer.phones) {
        if (hasPhone(phone, purpose))
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

bool SuppressionGuard::isLocked(storage::ReadTransaction& tx, base::CustomerId customer)
{
    return isRestricted(tx, customer);
}

} // namespace aicms::consent
