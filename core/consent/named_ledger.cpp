// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/named_ledger.h"

#include "core/audit/log_reading.h"
#include "core/consent/ledger_store.h"
#include "core/consent/replaced_store.h"
#include "core/consent/suppression_store.h"
#include "core/vault/crypto.h"

#include <algorithm>
#include <map>

namespace aicms::consent {

namespace {

const QString forgetAction = QStringLiteral("consent.forget");
const QString entriesMark = QStringLiteral("entries=");

void logNamed(storage::WriteTransaction& tx, const access::Session& session, const NamedLedger& named)
{
    QString details
        = QStringLiteral("hash=%1 list=%2").arg(QString::fromLatin1(named.hash.toHex()), named.list.toText());
    if (!named.key.isEmpty())
        details += QStringLiteral(" key=") + QString::fromLatin1(named.key.toHex());
    audit::append(
        tx, session, {QStringLiteral("consent.ledger"), audit::ObjectKind::None, named.seq, {}, std::move(details)});
}

void name(storage::WriteTransaction& tx, const access::Session& session, const ListSum& list, const QByteArray& key)
{
    const LedgerHead head = readHead(tx);
    logNamed(tx, session, {0, head.seq, head.hash, list, key});
}

/// What was forgotten and stands in the table alone.
void logForgottenUnnamed(storage::WriteTransaction& tx, const access::Session& session)
{
    ForgottenEntries known(tx);
    std::map<base::CustomerId, std::vector<qint64>> unnamed;
    for (const auto& [customer, seq] : store::everyForgotten(tx)) {
        if (!known.has(customer, seq))
            unnamed[customer].push_back(seq);
    }
    for (const auto& [customer, seqs] : unnamed)
        logForgotten(tx, session, customer, seqs);
}

QByteArray nameOfKey(const std::optional<vault::SecretBytes>& key)
{
    constexpr int nameBytes = 16; // of a line of the log
    return key ? vault::keyedBlake2b(*key, "name of the key", nameBytes) : QByteArray();
}

QByteArray nameOfKey(storage::ReadTransaction& tx)
{
    return nameOfKey(readSuppressionKey(tx));
}

} // namespace

bool isKeyAsNamed(const std::optional<vault::SecretBytes>& key, const NamedLedger& named)
{
    return named.key.isEmpty() || named.key == nameOfKey(key);
}

std::optional<NamedLedger> readNamedLedger(storage::ReadTransaction& tx)
{
    const audit::LoggedEntry last = audit::lastOfLedger(tx);
    if (last.seq == 0)
        return std::nullopt;
    NamedLedger named {last.seq, last.entry.objectId, {}, {}, {}};
    for (const QString& word : last.entry.details.split(u' ')) {
        if (word.startsWith(QLatin1String("hash=")))
            named.hash = QByteArray::fromHex(word.section(u'=', 1).toLatin1());
        else if (word.startsWith(QLatin1String("list=")))
            named.list = ListSum::fromText(word.section(u'=', 1)).value_or(ListSum {-1, {}});
        else if (word.startsWith(QLatin1String("key=")))
            named.key = QByteArray::fromHex(word.section(u'=', 1).toLatin1());
    }
    return named;
}

std::optional<vault::SecretBytes> vouchedKey(storage::ReadTransaction& tx)
{
    auto key = readSuppressionKey(tx);
    const auto named = readNamedLedger(tx);
    if (named && !isKeyAsNamed(key, *named))
        throw base::Failure(changedList(named->list.count));
    return key;
}

void nameLedger(storage::WriteTransaction& tx, const access::Session& session, const ListSum& change)
{
    const auto named = readNamedLedger(tx);
    ListSum list = named ? named->list : sumOfSuppressions(tx);
    if (named)
        list += change;
    // Never anew: a change of the list does not vouch for a key that was put in place of the right one.
    name(tx, session, list, named && !named->key.isEmpty() ? named->key : nameOfKey(tx));
}

void nameFirst(storage::WriteTransaction& tx, const access::Session& session)
{
    auto named = readNamedLedger(tx);
    if (named && !named->key.isEmpty())
        return;
    const QByteArray key = nameOfKey(tx);
    if (named && !key.isEmpty()) {
        named->key = key;
        logNamed(tx, session, *named);
    }
    // With a key, also where nobody has said anything yet: the erased people are known by it as well.
    if (named || (key.isEmpty() && readHead(tx).seq == 0 && !hasSuppressions(tx)))
        return;
    logForgottenUnnamed(tx, session);
    name(tx, session, sumOfSuppressions(tx), key);
}

void nameSalvaged(storage::WriteTransaction& tx, const access::Session& session)
{
    const auto named = readNamedLedger(tx);
    const LedgerHead head = readHead(tx);
    logForgottenUnnamed(tx, session);
    numberAsOfNow(tx);
    // Another key than the one that was named was put there before the damage: a salvage does not vouch for it.
    if (head.seq >= (named ? named->seq : 1))
        name(tx, session, sumOfSuppressions(tx), named && !named->key.isEmpty() ? named->key : nameOfKey(tx));
}

void dropLostKey(storage::WriteTransaction& tx, const access::Session& session)
{
    auto named = readNamedLedger(tx);
    if (!named || named->key.isEmpty() || readSuppressionKey(tx))
        return;
    named->key.clear();
    logNamed(tx, session, *named);
}

qint64 firstNotNamed(storage::ReadTransaction& tx, qint64 head, const QByteArray& hash)
{
    const auto named = readNamedLedger(tx);
    if (!named)
        return 0;
    if (head != named->seq)
        return std::min(head, named->seq) + 1;
    return hash == named->hash ? 0 : head;
}

void logForgotten(storage::WriteTransaction& tx, const access::Session& session, base::CustomerId customer,
    const std::vector<qint64>& seqs)
{
    constexpr std::size_t most = 100; // a line of the log
    for (std::size_t from = 0; from < seqs.size(); from += most) {
        QStringList numbers;
        for (std::size_t place = from; place < std::min(from + most, seqs.size()); ++place)
            numbers << QString::number(seqs[place]);
        audit::append(tx, session,
            {forgetAction, audit::ObjectKind::Customer, customer.value, {}, entriesMark + numbers.join(u',')});
    }
}

QSet<qint64> entriesIn(const QString& details)
{
    QSet<qint64> entries;
    if (details.startsWith(entriesMark)) {
        for (const QString& number : details.sliced(entriesMark.size()).split(u','))
            entries.insert(number.toLongLong());
    }
    return entries;
}

bool ForgottenEntries::has(base::CustomerId customer, qint64 seq)
{
    auto known = m_known.find(customer.value);
    if (known == m_known.end()) {
        known = m_known.insert(customer.value, {});
        for (const audit::LoggedEntry& each :
            audit::entriesAbout(m_tx, audit::ObjectKind::Customer, customer.value, forgetAction))
            known->unite(entriesIn(each.entry.details));
    }
    return known->contains(seq);
}

} // namespace aicms::consent
