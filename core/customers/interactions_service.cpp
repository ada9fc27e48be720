// SPDX-License-Identifier: GPL-3.0-or-later
// The interactions' part of the service: calls, meetings, tasks.
#include "core/audit/audit.h"
#include "core/base/refusal.h"
#include "core/customers/customer_rules.h"
#include "core/customers/customer_store.h"
#include "core/customers/customer_writer.h"
#include "core/customers/customers_service.h"
#include "core/customers/interaction_store.h"
#include "core/customers/kept_values.h"
#include "core/customers/provenance_rules.h"

#include <QFuture>

namespace aicms::customers {

using access::Operation;
using base::ErrorKind;
using base::refused;

namespace {

void logInteractionEntry(
    storage::WriteTransaction& tx, const access::Session& session, const char* action, base::InteractionId id)
{
    audit::append(tx, session, {QString::fromLatin1(action), audit::ObjectKind::Interaction, id.value, {}, {}});
}

base::Result<void> checked(const Interaction& interaction)
{
    if (const QString field = interactionFault(interaction); !field.isEmpty())
        return base::fail(ErrorKind::Invalid, field);
    return {};
}

base::Result<void> setRemoved(storage::WriteTransaction& tx, const access::Session& session, base::InteractionId id,
    bool isRemoved, const IsLocked& isLocked)
{
    if (const auto there = readInteraction(tx, id)) {
        if (const auto mayChange = requireUnlocked(tx, isLocked, there->customer); !mayChange)
            return mayChange;
    }
    const base::CustomerId customer = setInteractionDeleted(tx, id, isRemoved);
    if (!customer.isValid())
        return base::fail(ErrorKind::NotFound, {}, id.value);
    logInteractionEntry(tx, session, isRemoved ? "interaction.delete" : "interaction.restore", id);
    tx.publish(base::ChangeKind::Interaction, id.value);
    tx.publish(base::ChangeKind::Customer, customer.value);
    return {};
}

/// Whether only the day or the tick of a task changes: what is to be done for a person goes on.
bool isOnlyTicked(const Interaction& before, const Interaction& after)
{
    return before.kind == InteractionKind::Task && after.kind == InteractionKind::Task
        && before.subject == after.subject && before.text == after.text;
}

/// Keeps where the entry came from unless its words changed; who logged it and for whom never changes.
base::Result<Interaction> replace(storage::WriteTransaction& tx, const access::Session& session, Interaction after,
    const IsLocked& isLocked, const HoldOver& holdOver)
{
    const auto before = readInteraction(tx, after.id);
    if (!before || isInBin(tx, before->customer).value_or(true))
        return base::fail(ErrorKind::NotFound, {}, after.id.value);
    if (before->revision != after.revision)
        return base::fail(ErrorKind::Conflict, {}, before->revision);
    if (const auto mayChange = requireUnlocked(tx, isLocked, before->customer);
        !mayChange && !isOnlyTicked(*before, after))
        return base::fail(mayChange.error());
    after.customer = before->customer;
    after.by = before->by;
    after.revision = before->revision + 1;
    if (after.at.microseconds == 0)
        after.at = before->at;
    if (after.kind != InteractionKind::Task) {
        after.dueAt.reset();
        after.doneAt.reset();
    }
    if (losesValues(*before, after)) {
        if (const auto mayGo = requireNotHeld(tx, holdOver, before->customer); !mayGo)
            return base::fail(mayGo.error());
    }
    const bool isSameText = before->subject == after.subject && before->text == after.text;
    if (isSameText && (after.provenance.purpose.isEmpty() || after.provenance.purpose == before->provenance.purpose))
        after.provenance = before->provenance;
    else if (!isSameText && after.provenance == before->provenance)
        after.provenance = {};
    completeProvenance(after.provenance, QStringLiteral("interaction"), session.user, tx.now());
    replaceInteractionRow(tx, after);
    logInteractionEntry(tx, session, "interaction.edit", after.id);
    tx.publish(base::ChangeKind::Interaction, after.id.value);
    tx.publish(base::ChangeKind::Customer, after.customer.value);
    return *before;
}

} // namespace

CustomersService::Future<std::vector<Interaction>> CustomersService::interactions(base::CustomerId id)
{
    using Answer = std::vector<Interaction>;
    if (const auto allowed = access::permit(m_session, Operation::OpenCustomer); !allowed)
        return refused<Answer>(allowed.error());
    return m_database.read(
        [id](storage::ReadTransaction& tx) -> base::Result<Answer> { return readInteractions(tx, id); });
}

CustomersService::Future<base::InteractionId> CustomersService::logInteraction(Interaction interaction)
{
    using Answer = base::Result<base::InteractionId>;
    if (const auto allowed = access::permit(m_session, Operation::LogInteraction); !allowed)
        return refused<base::InteractionId>(allowed.error());
    return m_database.write(
        [interaction, session = m_session, isLocked = m_isLocked](storage::WriteTransaction& tx) -> Answer {
            if (const auto sound = checked(interaction); !sound)
                return base::fail(sound.error());
            if (isInBin(tx, interaction.customer).value_or(true))
                return base::fail(ErrorKind::NotFound, {}, interaction.customer.value);
            // What she does is written down; to plan something with her data is a use of them.
            if (interaction.kind == InteractionKind::Task) {
                if (const auto mayPlan = requireUnlocked(tx, isLocked, interaction.customer); !mayPlan)
                    return base::fail(mayPlan.error());
            }
            const base::InteractionId id = insertInteraction(tx, session, interaction);
            logInteractionEntry(tx, session, "interaction.add", id);
            return id;
        });
}

CustomersService::Future<Interaction> CustomersService::editInteraction(Interaction interaction)
{
    if (const auto allowed = access::permit(m_session, Operation::LogInteraction); !allowed)
        return refused<Interaction>(allowed.error());
    return m_database.write([interaction, session = m_session, isLocked = m_isLocked, holdOver = m_holdOver](
                                storage::WriteTransaction& tx) -> base::Result<Interaction> {
        if (const auto sound = checked(interaction); !sound)
            return base::fail(sound.error());
        return replace(tx, session, interaction, isLocked, holdOver);
    });
}

CustomersService::Future<void> CustomersService::removeInteraction(base::InteractionId id)
{
    if (const auto allowed = access::permit(m_session, Operation::LogInteraction); !allowed)
        return refused<void>(allowed.error());
    return m_database.write([id, session = m_session, isLocked = m_isLocked](
                                storage::WriteTransaction& tx) { return setRemoved(tx, session, id, true, isLocked); });
}

CustomersService::Future<void> CustomersService::restoreInteraction(base::InteractionId id)
{
    if (const auto allowed = access::permit(m_session, Operation::LogInteraction); !allowed)
        return refused<void>(allowed.error());
    return m_database.write(
        [id, session = m_session](storage::WriteTransaction& tx) { return setRemoved(tx, session, id, false, {}); });
}

} // namespace aicms::customers
