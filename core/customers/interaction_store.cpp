// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/interaction_store.h"

#include "core/customers/provenance_store.h"

namespace aicms::customers {

namespace {

std::optional<base::UtcTime> optionalTime(const storage::Rows& rows, int column)
{
    return rows.isNull(column) ? std::nullopt : std::optional(rows.time(column));
}

Interaction fromRow(const storage::Rows& rows, ProvenanceReader& provenances)
{
    return {rows.id<base::InteractionId>(0), rows.id<base::CustomerId>(1),
        static_cast<InteractionKind>(rows.integer(2)), rows.text(3), rows.text(4), rows.time(5), optionalTime(rows, 6),
        optionalTime(rows, 7), rows.id<base::UserId>(8), provenances.byId(rows.integer(9)), rows.integer(10)};
}

/// When the last contact was, if it is one that is no longer stored: its period had ended.
std::optional<base::UtcTime> goneContact(storage::ReadTransaction& tx, base::CustomerId customer)
{
    auto rows = tx.query("SELECT last_contact_at FROM customer WHERE id = ?1 AND last_contact_at > coalesce((SELECT"
                         " MAX(at) FROM interaction WHERE customer_id = ?1 AND deleted_at IS NULL AND kind <> ?2), 0)",
        customer, static_cast<int>(InteractionKind::Task));
    return rows.next() ? optionalTime(rows, 0) : std::nullopt;
}

void refreshLastContact(
    storage::WriteTransaction& tx, base::CustomerId customer, const std::optional<base::UtcTime>& gone)
{
    tx.execute("UPDATE customer SET last_contact_at = nullif(max(coalesce(?3, 0), coalesce((SELECT MAX(at) FROM"
               " interaction WHERE customer_id = ?1 AND deleted_at IS NULL AND kind <> ?2), 0)), 0) WHERE id = ?1",
        customer, static_cast<int>(InteractionKind::Task), gone);
}

} // namespace

std::vector<Interaction> readInteractions(storage::ReadTransaction& tx, base::CustomerId customer)
{
    ProvenanceReader provenances(tx);
    auto rows
        = tx.query("SELECT id, customer_id, kind, subject, text, at, due_at, done_at, user_id, provenance_id, revision"
                   " FROM interaction WHERE customer_id = ?1 AND deleted_at IS NULL ORDER BY at DESC, id DESC",
            customer);
    std::vector<Interaction> interactions;
    while (rows.next())
        interactions.push_back(fromRow(rows, provenances));
    return interactions;
}

bool hasInteractions(storage::ReadTransaction& tx, base::CustomerId customer)
{
    return tx.query("SELECT 1 FROM interaction WHERE customer_id = ?1 LIMIT 1", customer).next();
}

std::optional<Interaction> readInteraction(storage::ReadTransaction& tx, base::InteractionId id)
{
    ProvenanceReader provenances(tx);
    auto rows
        = tx.query("SELECT id, customer_id, kind, subject, text, at, due_at, done_at, user_id, provenance_id, revision"
                   " FROM interaction WHERE id = ?1 AND deleted_at IS NULL",
            id);
    return rows.next() ? std::optional(fromRow(rows, provenances)) : std::nullopt;
}

base::InteractionId insertInteractionRow(storage::WriteTransaction& tx, const Interaction& interaction)
{
    ProvenanceWriter provenances(tx);
    const qint64 id
        = tx.insert("INSERT INTO interaction (customer_id, kind, subject, text, at, due_at, done_at, user_id,"
                    " revision, provenance_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 1, ?9)",
            interaction.customer, static_cast<int>(interaction.kind), stored(interaction.subject),
            stored(interaction.text), interaction.at, interaction.dueAt, interaction.doneAt, interaction.by.value,
            provenances.idOf(interaction.provenance));
    if (interaction.kind != InteractionKind::Task)
        tx.execute("UPDATE customer SET last_contact_at = ?2 WHERE id = ?1 AND (last_contact_at IS NULL OR "
                   "last_contact_at < ?2)",
            interaction.customer, interaction.at);
    return {id};
}

void replaceInteractionRow(storage::WriteTransaction& tx, const Interaction& interaction)
{
    ProvenanceWriter provenances(tx);
    const auto gone = goneContact(tx, interaction.customer);
    tx.execute("UPDATE interaction SET kind = ?2, subject = ?3, text = ?4, at = ?5, due_at = ?6, done_at = ?7,"
               " revision = ?8, provenance_id = ?9 WHERE id = ?1",
        interaction.id, static_cast<int>(interaction.kind), stored(interaction.subject), stored(interaction.text),
        interaction.at, interaction.dueAt, interaction.doneAt, interaction.revision,
        provenances.idOf(interaction.provenance));
    refreshLastContact(tx, interaction.customer, gone);
}

base::CustomerId setInteractionDeleted(storage::WriteTransaction& tx, base::InteractionId id, bool isDeleted)
{
    base::CustomerId customer;
    {
        auto rows = tx.query(
            "SELECT customer_id FROM interaction WHERE id = ?1 AND (deleted_at IS NULL) = ?2", id, isDeleted);
        if (!rows.next())
            return {};
        customer = rows.id<base::CustomerId>(0);
    }
    const auto gone = goneContact(tx, customer);
    tx.execute("UPDATE interaction SET deleted_at = ?2, revision = revision + 1 WHERE id = ?1", id,
        isDeleted ? std::optional(tx.now()) : std::nullopt);
    refreshLastContact(tx, customer, gone);
    return customer;
}

} // namespace aicms::customers
