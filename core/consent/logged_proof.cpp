// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/logged_proof.h"

#include "core/audit/log_reading.h"
#include "core/consent/last_words.h"
#include "core/consent/ledger_store.h"
#include "core/consent/named_ledger.h"
#include "core/consent/restriction.h"
#include "core/consent/sale_address_store.h"
#include "core/consent/standing_bars.h"
#include "core/consent/standing_bars_store.h"
#include "core/consent/suppression_store.h"
#include "core/purposes/named_versions.h"
#include "core/purposes/stand_ins.h"

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

namespace aicms::consent {

namespace {

constexpr qint64 noEnd = std::numeric_limits<qint64>::max(); // of the ids

/// What the log said last of a person.
struct LastWords {
    bool isRestricted = false;
    bool isMinor = false;
    /// Confirmed soft opt-ins by purpose: of how many addresses; any number where an earlier program confirmed it.
    std::map<QString, qint64> sales = {};

    void takeSale(const QString& details)
    {
        const QString count = details.section(u' ', 1).section(u'=', 1);
        sales[details.section(u' ', 0, 0)] = count.isEmpty() ? std::numeric_limits<qint64>::max() : count.toLongLong();
    }
    void take(const audit::Entry& entry)
    {
        const QString& action = entry.action;
        const bool isAgain = action == QLatin1String("consent.bar_again");
        if (action == QLatin1String("consent.restrict")
            || (isAgain && entry.details == barCode(Bar::Kind::Restriction)))
            isRestricted = true;
        else if (action == QLatin1String("consent.lift_restriction"))
            isRestricted = false;
        else if (action == QLatin1String("consent.mark_minor")
            || (isAgain && entry.details == barCode(Bar::Kind::Minor)))
            isMinor = true;
        else if (action == QLatin1String("consent.unmark_minor"))
            isMinor = false;
        else if (action == QLatin1String("consent.soft_opt_in"))
            takeSale(entry.details);
        else if (action == QLatin1String("consent.soft_opt_in_ended"))
            sales.erase(entry.details);
        else if (isAgain && entry.details.section(u' ', 0, 0) == barCode(Bar::Kind::NoSoftOptIn))
            sales.erase(entry.details.section(u' ', 1));
    }
    /// A purpose that a damaged file lost has another code since; it is switched off.
    bool hasConfirmed(const StandingSale& sale) const
    {
        const auto word = sales.find(sale.code);
        const bool isSaid = word != sales.end() && word->second >= std::max<qint64>(sale.addresses, 1);
        return isSaid || purposes::isPurposeLost(sale.code, sale.purpose.value);
    }
};

std::optional<base::Error> lostBar(storage::ReadTransaction& tx, base::CustomerId customer, const LastWords& words)
{
    if (words.isRestricted && !consent::isRestricted(tx, customer))
        return lostRestriction(customer);
    return words.isMinor && !hasMinorMark(tx, customer) ? std::optional(lostMark(customer)) : std::nullopt;
}

/// Of whom the log speaks behind the entry `after`: whose bar is gone, the first by id.
std::optional<base::Error> firstLostBar(storage::ReadTransaction& tx, qint64 after)
{
    std::map<base::CustomerId, LastWords> people;
    for (const audit::LoggedEntry& each : audit::barEntries(tx, after))
        people[{each.entry.objectId}].take(each.entry);
    for (const auto& [customer, words] : people) {
        const auto lost = lostBar(tx, customer, words);
        if (lost && isThere(tx, customer))
            return lost;
    }
    return std::nullopt;
}

std::optional<base::Error> unnamedVersion(storage::ReadTransaction& tx)
{
    const base::PurposeId changed = purposes::firstChangedVersion(tx);
    return changed.isValid() ? std::optional(changedVersion(changed)) : std::nullopt;
}

std::optional<base::Error> changedListOf(storage::ReadTransaction& tx, const NamedLedger& named)
{
    const bool isAsNamed = isKeyAsNamed(readSuppressionKey(tx), named) && sumOfSuppressions(tx) == named.list;
    return isAsNamed ? std::nullopt : std::optional(changedList(named.list.count));
}

/// What the log says of one person.
struct LoggedPerson {
    QSet<qint64> forgotten;
    std::vector<qint64> recorded; ///< by number
    LastWords words;
};

LoggedPerson readLogged(storage::ReadTransaction& tx, base::CustomerId customer)
{
    LoggedPerson logged;
    for (const audit::LoggedEntry& each :
        audit::entriesAbout(tx, audit::ObjectKind::Customer, customer.value, QStringLiteral("consent."))) {
        const QString& details = each.entry.details;
        logged.words.take(each.entry);
        if (each.entry.action == QLatin1String("consent.forget"))
            logged.forgotten.unite(entriesIn(details));
        else if (each.entry.action == QLatin1String("consent.record"))
            logged.recorded.push_back(details.section(u' ', 0, 0).section(u'=', 1).toLongLong());
    }
    return logged;
}

/// Of these, which are by customer, those that the log does not know.
std::vector<StandingSale> unconfirmed(storage::ReadTransaction& tx, std::vector<StandingSale> sales)
{
    base::CustomerId of;
    LastWords words;
    std::erase_if(sales, [&](const StandingSale& sale) {
        if (std::exchange(of, sale.customer) != sale.customer)
            words = readLogged(tx, sale.customer).words;
        return words.hasConfirmed(sale);
    });
    return sales;
}

/// The first entry of hers that is not as it was; 0: none.
qint64 firstChanged(
    storage::ReadTransaction& tx, base::CustomerId customer, std::span<const Event> entries, const LoggedPerson& logged)
{
    const LedgerHead head = readHead(tx);
    if (const qint64 bad = firstNotNamed(tx, head.seq, head.hash); bad != 0)
        return bad;
    NameReader names(tx);
    const std::vector<ChainLink> links = readLinks(tx, customer);
    auto entry = entries.begin();
    for (const ChainLink& link : links) {
        const bool isThere = entry != entries.end() && entry->seq == link.seq;
        const bool isSaid = isThere ? names.isUnchanged(*entry, link.digest) : logged.forgotten.contains(link.seq);
        if (!isSaid || !link.isChained || link.isLast != (link.seq == head.seq))
            return link.seq;
        entry += isThere ? 1 : 0;
    }
    if (entry != entries.end()) // which the chain does not know
        return entry->seq;
    const auto missing = std::ranges::find_if(
        logged.recorded, [&links](qint64 seq) { return !std::ranges::binary_search(links, seq, {}, &ChainLink::seq); });
    return missing == logged.recorded.end() ? 0 : *missing;
}

} // namespace

std::optional<base::Error> LoggedProof::finding(storage::ReadTransaction& tx)
{
    const std::scoped_lock lock(m_mutex);
    qint64 last = 0;
    if (const qint64 missing = audit::firstMissing(tx, m_upTo, last); missing != 0 && last >= m_upTo)
        return base::Error {base::ErrorKind::Tampered, QStringLiteral("audit"), missing};
    if (last < m_upTo) // a reader that began before the newest entry: it was looked at by then
        return std::nullopt;
    if (const auto changed = unnamedVersion(tx))
        return changed;
    const auto named = readNamedLedger(tx);
    if (named && named->loggedAs != m_listAt) {
        if (const auto changed = changedListOf(tx, *named))
            return changed;
    }
    if (const auto lost = firstLostBar(tx, m_upTo))
        return lost;
    m_upTo = last;
    m_listAt = named ? named->loggedAs : 0;
    return std::nullopt;
}

std::vector<base::Error> loggedFindings(storage::ReadTransaction& tx)
{
    std::vector<base::Error> found;
    const auto named = readNamedLedger(tx);
    if (const auto changed = named ? changedListOf(tx, *named) : std::nullopt)
        found.push_back(*changed);
    if (const auto lost = firstLostBar(tx, 0))
        found.push_back(*lost);
    if (const auto sales = unconfirmed(tx, readStandingSales(tx, 0, noEnd)); !sales.empty())
        found.push_back(unloggedSoftOptIn(sales.front().customer));
    if (const auto changed = unnamedVersion(tx))
        found.push_back(*changed);
    return found;
}

std::optional<base::Error> findingOf(
    storage::ReadTransaction& tx, base::CustomerId customer, std::span<const Event> entries)
{
    if (!isThere(tx, customer))
        return std::nullopt;
    const LoggedPerson logged = readLogged(tx, customer);
    if (const qint64 changed = firstChanged(tx, customer, entries, logged); changed != 0)
        return changedLedger(changed);
    if (const auto lost = lostBar(tx, customer, logged.words))
        return lost;
    const auto sales = readStandingSales(tx, customer.value, customer.value + 1);
    const bool areSaid
        = std::ranges::all_of(sales, [&logged](const StandingSale& sale) { return logged.words.hasConfirmed(sale); });
    return areSaid ? std::nullopt : std::optional(unloggedSoftOptIn(customer));
}

bool saysMinor(storage::ReadTransaction& tx, base::CustomerId customer)
{
    return readLogged(tx, customer).words.isMinor;
}

bool saysOwnCustomer(storage::ReadTransaction& tx, base::CustomerId customer, const QString& purpose)
{
    const LastWords words = readLogged(tx, customer).words;
    const auto word = words.sales.find(purpose);
    return word != words.sales.end() && word->second > 0;
}

std::optional<base::Error> softOptInFinding(storage::ReadTransaction& tx, const std::vector<base::CustomerId>& people)
{
    if (people.empty())
        return std::nullopt;
    std::vector<StandingSale> sales = readStandingSales(tx, people.front().value, people.back().value + 1);
    std::erase_if(
        sales, [&people](const StandingSale& sale) { return !std::ranges::binary_search(people, sale.customer); });
    sales = unconfirmed(tx, std::move(sales));
    return sales.empty() ? std::nullopt : std::optional(unloggedSoftOptIn(sales.front().customer));
}

void nameSalesSalvaged(storage::WriteTransaction& tx, const access::Session& session)
{
    for (const StandingSale& sale : unconfirmed(tx, readStandingSales(tx, 0, noEnd)))
        audit::append(tx, session,
            {QStringLiteral("consent.soft_opt_in"), audit::ObjectKind::Customer, sale.customer.value, {},
                saleName(tx, sale.customer, sale.purpose, sale.code)});
}

void demandVersions(storage::ReadTransaction& tx)
{
    if (const auto changed = unnamedVersion(tx))
        throw base::Failure(*changed);
}

void demandAsLogged(storage::ReadTransaction& tx, base::CustomerId customer, std::span<const Event> entries)
{
    if (const auto found = findingOf(tx, customer, entries))
        throw base::Failure(*found);
}

} // namespace aicms::consent
