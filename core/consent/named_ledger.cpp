// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/named_ledger.h"

#include "core/audit/log_reading.h"
#include "core/consent/ledger_store.h"
#include "core/consent/replaced_store.h"
#include "core/consent/suppression_store.h"

#include <algorithm>
#include <map>

namespace aicms::consent {

namespace {

const QString forgetAction = QStringLiteral("consent.forget");
const QString entriesMark = QStringLiteral("entries=");

void name(storage::WriteTransaction& tx, const access::Session& session, const ListSum& list)
{
    const LedgerHead head = readHead(tx);
    audit::append(tx, session,
        {QStringLiteral("consent.ledger"), audit::ObjectKind::None, head.seq, {},
            QStringLiteral("hash=%1 list=%2").arg(QString::fromLatin1(head.hash.toHex()), list.toText())});
}

/// What was forgotten and stands in the table alone.
void logForgottenUnnamed(storage::WriteTransaction& tx, const access::Session& session)
{
    ForgottenEntries known(tx);
    std::map<base::CustomerId, std::vector<qint64>> unnamed;
    for (const auto& [customer, seq] : store::forgottenOfLiving(tx)) {
        if (!known.has(customer, seq))
            unnamed[customer].push_back(seq);
    }
    for (const auto& [customer, seqs] : unnamed)
        logForgotten(tx, session, customer, seqs);
}

} // namespace

std::optional<NamedLedger> readNamedLedger(storage::ReadTransaction& tx)
{
    const audit::LoggedEntry last = audit::lastOfLedger(tx);
    if (last.seq == 0)
        return std::nullopt;
    NamedLedger named {last.seq, last.entry.objectId, {}, {}};
    for (const QString& word : last.entry.details.split(u' ')) {
        if (word.startsWith(QLatin1String("hash=")))
            named.hash = QByteArray::fromHex(word.section(u'=', 1).toLatin1());
        else if (word.startsWith(QLatin1String("list=")))
            named.list = ListSum::fromText(word.section(u'=', 1)).value_or(ListSum {-1, {}});
    }
    return named;
}

void nameLedger(storage::WriteTransaction& tx, const access::Session& session, const ListSum& change)
{
    const auto named = readNamedLedger(tx);
    ListSum list = named ? named->list : sumOfSuppressions(tx);
    if (named)
        list += change;
    name(tx, session, list);
}

void nameFirst(storage::WriteTransaction& tx, const access::Session& session)
{
    if (readNamedLedger(tx) || (readHead(tx).seq == 0 && !hasSuppressions(tx)))
        return;
    logForgottenUnnamed(tx, session);
    name(tx, session, sumOfSuppressions(tx));
}

void nameSalvaged(storage::WriteTransaction& tx, const access::Session& session)
{
    const auto named = readNamedLedger(tx);
    const LedgerHead head = readHead(tx);
    logForgottenUnnamed(tx, session);
    if (head.seq >= (named ? named->seq : 1))
        name(tx, session, sumOfSuppressions(tx));
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
