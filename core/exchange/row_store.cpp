// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_store.h"

#include "core/base/text_fold.h"
#include "core/customers/customer_lookup.h"
#include "core/customers/customer_rules.h"
#include "core/customers/customer_writer.h"
#include "core/customers/kept_values.h"
#include "core/customers/named_organisation.h"
#include "core/exchange/customer_merge.h"
#include "core/exchange/import_store.h"
#include "core/exchange/value_changes.h"

#include <QRegularExpression>

#include <algorithm>

namespace aicms::exchange {

using customers::Customer;

namespace {

constexpr int mostNamesakes = 5;

bool hasName(const Customer& customer)
{
    return !customer.name.isEmpty() || !customer.givenName.isEmpty() || !customer.familyName.isEmpty();
}

bool shareEmail(const Customer& a, const Customer& b)
{
    return std::any_of(a.emails.begin(), a.emails.end(), [&b](const customers::Email& email) {
        return std::any_of(b.emails.begin(), b.emails.end(),
            [&email](const customers::Email& other) { return email.address.toLower() == other.address.toLower(); });
    });
}

bool sharePhone(const Customer& a, const Customer& b)
{
    return std::any_of(a.phones.begin(), a.phones.end(), [&b](const customers::Phone& phone) {
        return phone.isValid()
            && std::any_of(b.phones.begin(), b.phones.end(),
                [&phone](const customers::Phone& other) { return other.e164 == phone.e164; });
    });
}

bool numbersDiffer(const Customer& stored, const Customer& row)
{
    return !stored.number.isEmpty() && !row.number.isEmpty() && stored.number != row.number;
}

/// An organisation of a table that has nothing to be known by but its name and address, as a shop that is written down
/// once. Names of people are no such thing: many are called the same.
bool isKnownByNameAlone(const Customer& row)
{
    return row.kind == customers::Kind::Organisation && row.uuid.isEmpty() && row.number.isEmpty() && row.emails.empty()
        && row.phones.empty();
}

bool haveSameAddresses(const Customer& a, const Customer& b)
{
    const auto places = [](const Customer& customer) {
        QStringList all;
        for (const customers::Address& address : customer.addresses)
            all << QStringList {address.street, address.postcode, address.city, address.region, address.country}
                       .join(u'\n')
                       .simplified()
                       .toCaseFolded();
        all.sort();
        return all;
    };
    return places(a) == places(b);
}

/// "Total", "Summe: 57": what lists end with, where a name is looked for. Whoever can be reached is somebody all the
/// same.
bool isLineOfSums(const Customer& row)
{
    static const QRegularExpression sums(QStringLiteral(
        "^(grand total|sub-?total|total general|totals?|totaux|sous-?total|totale|(end|gesamt|zwischen)?summe|"
        "gesamt|sum|suma|suma total)\\s*[:=]?[\\s\\d.,']*$"));
    return row.emails.empty() && row.phones.empty() && sums.match(base::foldText(row.displayName())).hasMatch();
}

} // namespace

RowStore::RowStore(storage::WriteTransaction& tx, const access::Session& session, Options options, ImportResult& result)
    : m_tx(tx), m_session(session), m_options(options), m_result(result)
{
    for (const UpdatedRow& update : m_result.updates)
        m_listedChanges += std::ssize(update.changes);
    m_listedTurned = std::ranges::count(m_result.wrongValues, RowWarning::NameTurned, &WrongValue::warning);
}

void RowStore::store(MappedRow row)
{
    ++m_result.read;
    if (row.rejected)
        return reject({row.number, *row.rejected, row.field, row.limit});
    noteWarnings(row);
    customers::normalise(row.customer);
    using Verdict = ImportGuard::Verdict;
    const Verdict verdict = m_options.guard ? m_options.guard->judge(m_tx, row.customer) : Verdict::Store;
    if (verdict == Verdict::QuarantineErased)
        return setAside(row, SkipReason::Erased, {});
    if (verdict == Verdict::Quarantine)
        return setAside(row, SkipReason::SetAside, m_options.guard->addressAtFault(m_tx, row.customer));
    if (isLineOfSums(row.customer) && !isAddedAnyway(row.number)) {
        ++m_result.skipped;
        return list({.row = row.number, .reason = SkipReason::Sums, .name = row.customer.displayName()});
    }
    if (m_options.duplicates == DuplicatePolicy::Add || isAddedAnyway(row.number)) {
        if (isNumberTaken(row.customer))
            return reject({row.number, RejectReason::NumberTaken, QStringLiteral("number")});
        return create(std::move(row));
    }
    const Match match = findMatch(row.customer);
    if (match.numberInBin)
        return reject({row.number, RejectReason::NumberTaken, QStringLiteral("number")});
    if (match.records.empty())
        return create(std::move(row));
    if (m_options.duplicates == DuplicatePolicy::Skip)
        return skip(match, row, match.reason);
    if (match.records.size() > 1)
        return reject({row.number, RejectReason::SeveralMatches});
    // Whoever objected is known by the number of the row, too: it must not bring an address that nobody objected with.
    const Customer& stored = match.records.front();
    if (m_options.guard && m_options.guard->judge(m_tx, stored) == Verdict::Quarantine)
        return setAside(row, SkipReason::SetAside, m_options.guard->addressAtFault(m_tx, stored));
    update(match, row);
}

void RowStore::setAside(const MappedRow& row, SkipReason reason, const QString& address)
{
    ++m_result.quarantined;
    list({.row = row.number, .reason = reason, .name = row.customer.displayName(), .address = address});
}

void RowStore::noteWarnings(const MappedRow& row)
{
    m_result.warnings += static_cast<qint64>(row.warnings.size());
    for (std::size_t i = 0; i < row.warnings.size(); ++i) {
        if (std::ssize(m_result.wrongValues) >= ImportResult::maxListedValues)
            return;
        if (row.warnings[i] == RowWarning::NameTurned && ++m_listedTurned > ImportResult::maxListedTurned)
            continue;
        m_result.wrongValues.push_back({row.number, row.warnings[i], row.warned.value(static_cast<qsizetype>(i))});
    }
}

bool RowStore::isAddedAnyway(qint64 row) const
{
    return std::ranges::binary_search(m_options.addAnyway, row);
}

bool RowStore::isNumberTaken(const Customer& customer)
{
    Customer probe;
    probe.number = customer.number;
    return !customer.number.isEmpty() && !customers::findDuplicates(m_tx, probe).empty();
}

bool RowStore::canBeSame(const Customer& stored, const Customer& row)
{
    if (hasName(row) && stored.kind != row.kind)
        return false;
    if (stored.uuid != row.uuid && namesContradict(stored, row))
        return false;
    return !numbersDiffer(stored, row) || rowThatMade(m_tx, m_options.batch, stored.id) == 0;
}

RowStore::Match RowStore::findMatch(const Customer& customer)
{
    Match match;
    Customer probe;
    probe.number = customer.number;
    for (const base::CustomerId id : customers::findDuplicates(m_tx, probe)) {
        match.records.push_back(customers::readCustomer(m_tx, id));
        match.numberInBin = match.records.back().deletedAt.has_value();
        return match;
    }
    if (const base::CustomerId id = customers::findByUuid(m_tx, customer.uuid); id.isValid()) {
        Customer record = customers::readCustomer(m_tx, id);
        if (!record.deletedAt && canBeSame(record, customer)) {
            match.reason = SkipReason::SameRecord;
            match.records.push_back(std::move(record));
            return match;
        }
    }
    probe.number.clear();
    probe.emails = customer.emails;
    probe.phones = customer.phones;
    for (const base::CustomerId id : customers::findDuplicates(m_tx, probe)) {
        Customer record = customers::readCustomer(m_tx, id);
        if (!canBeSame(record, customer))
            continue;
        if (match.records.empty())
            match.reason = shareEmail(record, customer) ? SkipReason::SameEmail : SkipReason::SamePhone;
        match.records.push_back(std::move(record));
    }
    if (match.records.empty() && isKnownByNameAlone(customer)) {
        match.records = sameOrganisations(customer);
        match.reason = SkipReason::SameOrganisation;
    }
    return match;
}

std::vector<Customer> RowStore::sameOrganisations(const Customer& row)
{
    std::vector<Customer> same;
    for (const base::CustomerId id : customers::namesakesOf(m_tx, row, mostNamesakes)) {
        Customer record = customers::readCustomer(m_tx, id);
        if (record.kind == row.kind && haveSameAddresses(record, row) && !isOnlyNamed(m_tx, m_options.batch, id))
            same.push_back(std::move(record));
    }
    return same;
}

std::optional<Customer> RowStore::findNamesake(const MappedRow& row)
{
    std::optional<Customer> first;
    for (const base::CustomerId id : customers::namesakesOf(m_tx, row.customer, mostNamesakes)) {
        Customer record = customers::readCustomer(m_tx, id);
        if (record.kind != row.customer.kind)
            continue;
        if (shareEmail(record, row.customer) || sharePhone(record, row.customer))
            return record;
        if (!first)
            first = std::move(record);
    }
    return first;
}

void RowStore::noteNamesake(const MappedRow& row, const Customer& namesake)
{
    ++m_result.namesakes;
    if (std::ssize(m_result.namesakeRows) >= ImportResult::maxListedValues)
        return;
    NamesakeRow noted {.row = row.number, .name = row.customer.displayName()};
    noted.earlierRow = rowThatMade(m_tx, m_options.batch, namesake.id);
    if (noted.earlierRow == 0)
        noted.customer = namesake.id;
    noted.sharesContact = shareEmail(namesake, row.customer) || sharePhone(namesake, row.customer);
    m_result.namesakeRows.push_back(std::move(noted));
}

bool RowStore::completeNamed(MappedRow& row)
{
    if (row.customer.kind != customers::Kind::Organisation)
        return false;
    const base::CustomerId id = customers::organisationNamed(m_tx, row.customer.displayName());
    if (!id.isValid() || !isOnlyNamed(m_tx, m_options.batch, id))
        return false;
    row.customer.id = id;
    row.customer.revision = customers::readCustomer(m_tx, id).revision;
    if (row.customer.revision != 1) // somebody has written into it meanwhile
        return false;
    std::vector<base::CustomerId> organisations;
    customers::completeNamed(m_tx, m_session, row.customer, &organisations);
    noteOrganisations(organisations, row.number);
    recordChange(m_tx, m_options.batch,
        {id, ChangeMade::Organisation, QByteArray(), *customers::revisionOf(m_tx, id), row.number});
    ++m_result.created;
    ++m_result.organisationRows;
    --m_result.organisationsCreated;
    return true;
}

void RowStore::create(MappedRow row)
{
    // A file of whole customers names its own: kept, so that they are known again, unless somebody else bears it.
    if (customers::findByUuid(m_tx, row.customer.uuid).isValid())
        row.customer.uuid.clear();
    if (completeNamed(row))
        return;
    if (const auto namesake = findNamesake(row)) {
        if (std::ranges::binary_search(m_options.leaveOut, row.number)) {
            Match match;
            match.records.push_back(*namesake);
            return skip(match, row, SkipReason::SameName);
        }
        noteNamesake(row, *namesake);
    }
    std::vector<base::CustomerId> organisations;
    const base::CustomerId id = customers::insertCustomer(m_tx, m_session, row.customer, &organisations);
    noteOrganisations(organisations, row.number);
    const bool isPerson = row.customer.kind == customers::Kind::Person;
    recordChange(m_tx, m_options.batch,
        {id, isPerson ? ChangeMade::Person : ChangeMade::Organisation, QByteArray(), 1, row.number});
    ++m_result.created;
    m_result.organisationRows += isPerson ? 0 : 1;
}

void RowStore::update(const Match& match, const MappedRow& row)
{
    const Customer& stored = match.records.front();
    Customer merged = mergeRow(stored, row.customer);
    customers::normalise(merged);
    if (customers::changedFields(stored, merged).isEmpty())
        return skip(match, row, SkipReason::NothingNew);
    if (m_options.guard && m_options.guard->isLocked(m_tx, stored.id))
        return skip(match, row, SkipReason::Locked);
    if (m_options.guard && customers::losesValues(stored, merged) && m_options.guard->isHeld(m_tx, stored.id))
        return skip(match, row, SkipReason::Held);
    const bool isFirst = !hasChange(m_tx, m_options.batch, stored.id);
    noteUpdate(stored, merged, row);
    const QByteArray before = isFirst ? customers::snapshot(m_tx, stored.id) : QByteArray();
    std::vector<base::CustomerId> organisations;
    customers::updateCustomer(m_tx, m_session, merged, &organisations);
    noteOrganisations(organisations, row.number);
    if (m_options.follower)
        m_options.follower(m_tx, m_session, stored, merged);
    recordChange(m_tx, m_options.batch, {stored.id, ChangeMade::Changed, before, stored.revision + 1, row.number});
    ++m_result.updated;
    m_result.updatedCustomers += isFirst ? 1 : 0;
}

void RowStore::noteUpdate(const Customer& stored, const Customer& merged, const MappedRow& row)
{
    if (m_listedChanges >= ImportResult::maxListedChanges)
        return;
    UpdatedRow update {.row = row.number, .name = stored.displayName(), .number = stored.number};
    update.earlierRow = rowThatMade(m_tx, m_options.batch, stored.id);
    if (update.earlierRow == 0)
        update.customer = stored.id;
    if (numbersDiffer(stored, row.customer))
        update.otherNumber = row.customer.number;
    update.changes
        = valueChanges(stored, merged, {access::permit(m_session, access::Operation::ShowSensitive).has_value()});
    m_listedChanges += std::ssize(update.changes);
    m_result.updates.push_back(std::move(update));
}

void RowStore::skip(const Match& match, const MappedRow& row, SkipReason reason)
{
    ++m_result.skipped;
    const Customer& stored = match.records.front();
    SkippedRow skipped;
    skipped.row = row.number;
    skipped.reason = reason;
    skipped.earlierRow = rowThatMade(m_tx, m_options.batch, stored.id);
    if (skipped.earlierRow == 0)
        skipped.customer = stored.id;
    skipped.name = row.customer.displayName();
    skipped.customerName = stored.displayName();
    if (numbersDiffer(stored, row.customer))
        skipped.otherNumber = stored.number;
    list(std::move(skipped));
}

void RowStore::list(SkippedRow skipped)
{
    // A second import of a large file passes over nearly all of it: what nobody reads through is not written down.
    if (std::ssize(m_result.passedOver) >= ImportResult::maxListedRows)
        return;
    insertSkip(m_tx, m_options.batch, skipped);
    m_result.passedOver.push_back(std::move(skipped));
}

void RowStore::noteOrganisations(const std::vector<base::CustomerId>& created, qint64 row)
{
    for (const base::CustomerId id : created)
        recordChange(m_tx, m_options.batch, {id, ChangeMade::Organisation, QByteArray(), 1, -row});
    m_result.organisationsCreated += static_cast<qint64>(created.size());
}

void RowStore::reject(const RejectedRow& rejection)
{
    insertRejection(m_tx, m_options.batch, rejection);
    ++m_result.rejectedCount;
    if (m_result.rejectedCount <= ImportResult::maxListedRows)
        m_result.rejected.push_back(rejection);
}

} // namespace aicms::exchange
