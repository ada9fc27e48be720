// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_store.h"

#include "core/customers/customer_rules.h"
#include "core/customers/customer_writer.h"
#include "core/exchange/customer_merge.h"
#include "core/exchange/import_store.h"

#include <algorithm>

namespace aicms::exchange {

using customers::Customer;

namespace {

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

/// Found by uuid, e-mail or phone: could it be the same one? Not with two customer numbers, not a person and a company,
/// and a phone number alone does not make colleagues one.
bool canBeSame(const Customer& stored, const Customer& row)
{
    if (!stored.number.isEmpty() && !row.number.isEmpty() && stored.number != row.number)
        return false;
    if (hasName(row) && stored.kind != row.kind)
        return false;
    return stored.uuid == row.uuid || shareEmail(stored, row) || !namesContradict(stored, row);
}

} // namespace

RowStore::RowStore(storage::WriteTransaction& tx, const access::Session& session, Options options, ImportResult& result)
    : m_tx(tx), m_session(session), m_options(options), m_result(result)
{
}

void RowStore::store(MappedRow row)
{
    ++m_result.read;
    m_result.warnings += static_cast<qint64>(row.warnings.size());
    if (row.rejected)
        return reject(row.number, *row.rejected, row.field);
    customers::normalise(row.customer);
    if (m_options.guard && m_options.guard->judge(m_tx, row.customer) == ImportGuard::Verdict::Quarantine) {
        ++m_result.quarantined;
        return;
    }
    if (m_options.duplicates == DuplicatePolicy::Add) {
        if (isNumberTaken(row.customer))
            return reject(row.number, RejectReason::NumberTaken, QStringLiteral("number"));
        return create(row.customer);
    }
    const Match match = findMatch(row.customer);
    if (match.numberInBin)
        return reject(row.number, RejectReason::NumberTaken, QStringLiteral("number"));
    if (match.records.empty())
        return create(row.customer);
    if (m_options.duplicates == DuplicatePolicy::Skip) {
        ++m_result.skipped;
        return;
    }
    if (match.records.size() > 1)
        return reject(row.number, RejectReason::SeveralMatches);
    update(match.records.front(), row.customer);
}

bool RowStore::isNumberTaken(const Customer& customer)
{
    Customer probe;
    probe.number = customer.number;
    return !customer.number.isEmpty() && !customers::findDuplicates(m_tx, probe).empty();
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
            match.records.push_back(std::move(record));
            return match;
        }
    }
    probe.number.clear();
    probe.emails = customer.emails;
    probe.phones = customer.phones;
    for (const base::CustomerId id : customers::findDuplicates(m_tx, probe)) {
        Customer record = customers::readCustomer(m_tx, id);
        if (canBeSame(record, customer))
            match.records.push_back(std::move(record));
    }
    return match;
}

void RowStore::create(Customer customer)
{
    // A file of whole customers names its own: kept, so that they are known again, unless somebody else bears it.
    if (customers::findByUuid(m_tx, customer.uuid).isValid())
        customer.uuid.clear();
    std::vector<base::CustomerId> organisations;
    const base::CustomerId id = customers::insertCustomer(m_tx, m_session, customer, &organisations);
    noteOrganisations(organisations);
    const bool isPerson = customer.kind == customers::Kind::Person;
    recordChange(
        m_tx, m_options.batch, {id, isPerson ? ChangeMade::Person : ChangeMade::Organisation, QByteArray(), 1});
    ++m_result.created;
}

void RowStore::update(const Customer& stored, const Customer& row)
{
    Customer merged = mergeRow(stored, row);
    customers::normalise(merged);
    if (customers::changedFields(stored, merged).isEmpty()) {
        ++m_result.skipped; // everything the row says is there already
        return;
    }
    const bool isFirst = !hasChange(m_tx, m_options.batch, stored.id);
    const QByteArray before = isFirst ? customers::snapshot(m_tx, stored.id) : QByteArray();
    std::vector<base::CustomerId> organisations;
    customers::updateCustomer(m_tx, m_session, merged, &organisations);
    noteOrganisations(organisations);
    recordChange(m_tx, m_options.batch, {stored.id, ChangeMade::Changed, before, stored.revision + 1});
    ++m_result.updated;
}

void RowStore::noteOrganisations(const std::vector<base::CustomerId>& created)
{
    for (const base::CustomerId id : created)
        recordChange(m_tx, m_options.batch, {id, ChangeMade::Organisation, QByteArray(), 1});
    m_result.organisationsCreated += static_cast<qint64>(created.size());
}

void RowStore::reject(qint64 row, RejectReason reason, const QString& field)
{
    const RejectedRow rejection {row, reason, field};
    insertRejection(m_tx, m_options.batch, rejection);
    ++m_result.rejectedCount;
    if (m_result.rejectedCount <= ImportResult::maxListedRejections)
        m_result.rejected.push_back(rejection);
}

} // namespace aicms::exchange
