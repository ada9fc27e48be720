// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_writer.h"

#include "core/base/error.h"
#include "core/customers/attachment_store.h"
#include "core/customers/customer_bin.h"
#include "core/customers/customer_codec.h"
#include "core/customers/customer_rules.h"
#include "core/customers/customer_store.h"
#include "core/customers/customer_writer_steps.h"
#include "core/customers/interaction_store.h"
#include "core/customers/named_organisation.h"
#include "core/customers/own_field_rules.h"
#include "core/customers/own_field_store.h"
#include "core/customers/provenance_rules.h"
#include "core/customers/remark_store.h"
#include "core/customers/search_index_store.h"

#include <QUuid>

#include <algorithm>

namespace aicms::customers {

using base::ErrorKind;
using base::Failure;

namespace {

Customer demandRecord(storage::ReadTransaction& tx, base::CustomerId id)
{
    auto found = readRecord(tx, id);
    if (!found)
        throw Failure(ErrorKind::NotFound, {}, id.value);
    return std::move(*found);
}

bool demandIsInBin(storage::ReadTransaction& tx, base::CustomerId id)
{
    const std::optional<bool> state = isInBin(tx, id);
    if (!state)
        throw Failure(ErrorKind::NotFound, {}, id.value);
    return *state;
}

void completeTimes(Customer& customer, base::UtcTime now)
{
    for (Note& note : customer.notes) {
        if (note.at.microseconds == 0)
            note.at = now;
    }
    // As they are read back.
    std::ranges::stable_sort(customer.notes, {}, &Note::at);
}

/// Gives each membership the id and the present name of its organisation, which is made when nobody bears the name.
void resolveOrganisations(storage::WriteTransaction& tx, const access::Session& session, Customer& customer,
    std::vector<base::CustomerId>* created)
{
    for (Membership& membership : customer.memberships) {
        if (membership.organisation.isValid() && isStored(tx, membership.organisation))
            continue;
        if (membership.organisationName.isEmpty())
            throw Failure(ErrorKind::Invalid, QStringLiteral("organisation"));
        membership.organisation = findOrganisation(tx, membership.organisationName);
        if (membership.organisation.isValid())
            continue;
        Customer organisation;
        organisation.kind = Kind::Organisation;
        organisation.name = membership.organisationName;
        organisation.nameProvenance = membership.provenance;
        membership.organisation = insertCustomer(tx, session, organisation);
        if (created)
            created->push_back(membership.organisation);
    }
    for (Membership& membership : customer.memberships) {
        if (membership.organisation == customer.id)
            throw Failure(ErrorKind::Invalid, QStringLiteral("organisation"));
        // As it is stored, not as it was typed: so it is read back and searched.
        membership.organisationName = readDisplayName(tx, membership.organisation);
    }
}

/// A definition that is gone (an old snapshot) or was given by mistake leaves a kept column.
void checkOwnFields(storage::ReadTransaction& tx, Customer& customer)
{
    if (customer.extraFields.empty())
        return;
    const std::vector<OwnField> fields = readOwnFields(tx);
    for (ExtraField& value : customer.extraFields) {
        const OwnField* field = findOwnField(fields, value.field);
        value.sensitivity = field ? field->sensitivity : Sensitivity::Ordinary;
        if (field) {
            value.name = field->name;
            continue;
        }
        value.field = {};
        value.reading.clear();
    }
}

void write(storage::WriteTransaction& tx, const Customer& before, const Customer& after)
{
    replaceRecord(tx, before, after);
    reindexRecord(tx, before, after);
    if (before.displayName() != after.displayName())
        reindexRecords(tx, memberIds(tx, after.id));
    tx.publish(base::ChangeKind::Customer, after.id.value);
}

} // namespace

base::CustomerId insertCustomer(storage::WriteTransaction& tx, const access::Session& session, const Customer& customer,
    std::vector<base::CustomerId>* createdOrganisations)
{
    Customer record = customer;
    record.id = {};
    record.revision = 1;
    record.deletedAt.reset();
    if (record.uuid.isEmpty())
        record.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (record.createdAt.microseconds == 0)
        record.createdAt = tx.now();
    record.updatedAt = tx.now();
    for (Note& note : record.notes)
        note.id = {};
    normalise(record);
    completeTimes(record, tx.now());
    resolveOrganisations(tx, session, record, createdOrganisations);
    checkOwnFields(tx, record);
    completeProvenances(record, session.user, tx.now());
    record.id = insertRecord(tx, record);
    indexRecord(tx, record);
    tx.publish(base::ChangeKind::Customer, record.id.value);
    return record.id;
}

Update updateRecord(storage::WriteTransaction& tx, const access::Session& session, const Customer& customer,
    std::vector<base::CustomerId>* createdOrganisations)
{
    Update update {demandRecord(tx, customer.id), customer, {}};
    const Customer& before = update.before;
    Customer& after = update.after;
    if (after.revision != before.revision)
        throw Failure(ErrorKind::Conflict, {}, before.revision);
    after.uuid = before.uuid;
    after.createdAt = before.createdAt;
    after.deletedAt = before.deletedAt;
    normalise(after);
    completeTimes(after, tx.now());
    resolveOrganisations(tx, session, after, createdOrganisations);
    checkOwnFields(tx, after);
    carryProvenances(before, after);
    completeProvenances(after, session.user, tx.now());
    update.changed = changedFields(before, after);
    if (update.changed.isEmpty())
        return update;
    after.revision = before.revision + 1;
    after.updatedAt = tx.now();
    write(tx, before, after);
    return update;
}

Customer updateCustomer(storage::WriteTransaction& tx, const access::Session& session, const Customer& customer,
    std::vector<base::CustomerId>* createdOrganisations)
{
    return updateRecord(tx, session, customer, createdOrganisations).before;
}

base::CustomerId organisationNamed(storage::ReadTransaction& tx, const QString& name)
{
    return findOrganisation(tx, name);
}

void completeNamed(storage::WriteTransaction& tx, const access::Session& session, const Customer& customer,
    std::vector<base::CustomerId>* createdOrganisations)
{
    const Customer before = updateRecord(tx, session, customer, createdOrganisations).before;
    const QString uuid = customer.uuid.isEmpty() ? before.uuid : customer.uuid;
    tx.execute("UPDATE customer SET uuid = ?2, created_at = ?3 WHERE id = ?1", customer.id,
        QUuid::fromString(uuid).toRfc4122(),
        customer.createdAt.microseconds == 0 ? before.createdAt : customer.createdAt);
}

Customer readCustomer(storage::ReadTransaction& tx, base::CustomerId id)
{
    return demandRecord(tx, id);
}

QByteArray snapshot(storage::ReadTransaction& tx, base::CustomerId id)
{
    return encodeCustomer(demandRecord(tx, id));
}

base::CustomerId restoreSnapshot(storage::WriteTransaction& tx, const access::Session& session, const QByteArray& blob)
{
    auto found = decodeCustomer(blob);
    if (!found || !found->id.isValid())
        throw Failure(ErrorKind::Damaged, QStringLiteral("snapshot"));
    Customer& record = *found;
    resolveOrganisations(tx, session, record, nullptr);
    checkOwnFields(tx, record);
    record.updatedAt = tx.now();
    const auto current = readRecord(tx, record.id);
    if (current) {
        record.revision = current->revision + 1;
        write(tx, *current, record);
        return record.id;
    }
    record.revision += 1;
    insertRecord(tx, record);
    indexRecord(tx, record);
    tx.publish(base::ChangeKind::Customer, record.id.value);
    return record.id;
}

bool isReferenced(
    storage::ReadTransaction& tx, base::CustomerId id, const std::function<bool(base::CustomerId member)>& isPassedOver)
{
    return hasInteractions(tx, id) || hasAttachments(tx, id)
        || std::ranges::any_of(
            memberIds(tx, id), [&](base::CustomerId member) { return !isPassedOver || !isPassedOver(member); });
}

std::vector<base::CustomerId> membersOf(storage::ReadTransaction& tx, base::CustomerId organisation)
{
    return memberIds(tx, organisation);
}

void removeForGood(storage::WriteTransaction& tx, base::CustomerId id)
{
    if (!isStored(tx, id))
        throw Failure(ErrorKind::NotFound, {}, id.value);
    removeAllForGood(tx, {id});
}

void removeAllForGood(storage::WriteTransaction& tx, const std::vector<base::CustomerId>& ids)
{
    std::vector<base::CustomerId> members;
    for (const base::CustomerId id : ids) {
        const std::vector<base::CustomerId> own = memberIds(tx, id);
        members.insert(members.end(), own.begin(), own.end());
    }
    unindexRecords(tx, ids);
    deleteRecords(tx, ids);
    reindexRecords(tx, members); // of those that are left
    for (const base::CustomerId id : ids)
        tx.publish(base::ChangeKind::Customer, id.value);
}

std::optional<qint64> revisionOf(storage::ReadTransaction& tx, base::CustomerId id)
{
    return readRevision(tx, id);
}

base::InteractionId insertInteraction(
    storage::WriteTransaction& tx, const access::Session& session, const Interaction& interaction)
{
    if (!isStored(tx, interaction.customer))
        throw Failure(ErrorKind::NotFound, {}, interaction.customer.value);
    Interaction record = interaction;
    if (record.at.microseconds == 0)
        record.at = tx.now();
    if (!record.by.isValid())
        record.by = session.user;
    if (record.kind != InteractionKind::Task) {
        record.dueAt.reset();
        record.doneAt.reset();
    }
    completeProvenance(record.provenance, QStringLiteral("interaction"), session.user, tx.now());
    const base::InteractionId id = insertInteractionRow(tx, record);
    tx.publish(base::ChangeKind::Interaction, id.value);
    tx.publish(base::ChangeKind::Customer, record.customer.value);
    return id;
}

std::vector<base::CustomerId> findDuplicates(storage::ReadTransaction& tx, const Customer& customer)
{
    std::vector<base::CustomerId> ids;
    const auto add = [&ids](base::CustomerId id) {
        if (id.isValid() && std::ranges::find(ids, id) == ids.end())
            ids.push_back(id);
    };
    if (!customer.number.isEmpty())
        add(findNumber(tx, customer.number.simplified()));
    for (const Email& email : customer.emails)
        std::ranges::for_each(findEmail(tx, email.address.trimmed().toLower()), add);
    for (const Phone& phone : customer.phones) {
        if (phone.isValid())
            std::ranges::for_each(findPhone(tx, phone.e164), add);
    }
    return ids;
}

base::CustomerId findByUuid(storage::ReadTransaction& tx, const QString& uuid)
{
    return uuid.isEmpty() ? base::CustomerId {} : findUuid(tx, uuid);
}

bool binRecord(storage::WriteTransaction& tx, base::CustomerId id)
{
    if (demandIsInBin(tx, id))
        return false;
    unindexRecord(tx, id);
    setDeletedAt(tx, id, tx.now());
    tx.publish(base::ChangeKind::Customer, id.value);
    return true;
}

bool moveToBin(storage::WriteTransaction& tx, base::CustomerId id)
{
    return binRecord(tx, id);
}

bool unbinRecord(storage::WriteTransaction& tx, base::CustomerId id)
{
    Customer record = demandRecord(tx, id);
    if (!record.deletedAt)
        return false;
    setDeletedAt(tx, id, std::nullopt);
    record.deletedAt.reset();
    indexRecord(tx, record);
    tx.publish(base::ChangeKind::Customer, id.value);
    return true;
}

bool tagRecord(storage::WriteTransaction& tx, const access::Session& session, base::CustomerId id, const QString& name)
{
    if (demandIsInBin(tx, id))
        throw Failure(ErrorKind::NotFound, {}, id.value);
    ProvenanceWriter provenances(tx);
    if (!addTagRow(tx, provenances, id, {name, formProvenance(QStringLiteral("tag"), session.user, tx.now())}))
        return false;
    touchRecord(tx, id);
    reindexTags(tx, id);
    tx.publish(base::ChangeKind::Customer, id.value);
    return true;
}

bool untagRecord(storage::WriteTransaction& tx, base::CustomerId id, const QString& name)
{
    if (demandIsInBin(tx, id))
        throw Failure(ErrorKind::NotFound, {}, id.value);
    if (!removeTagRow(tx, id, findTag(tx, name)))
        return false;
    touchRecord(tx, id);
    reindexTags(tx, id);
    tx.publish(base::ChangeKind::Customer, id.value);
    return true;
}

} // namespace aicms::customers
