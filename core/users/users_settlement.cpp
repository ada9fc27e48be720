// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit.h"
#include "core/users/users_service.h"
#include "core/users/users_store.h"

#include <algorithm>

namespace aicms::users {

using audit::ObjectKind;

namespace {

/// One row that is not what the slot file says.
struct Difference {
    enum What { Added, Removed, Role } what;
    base::UserId user;
    QString name = {};
    QString role = {};
};

std::vector<Difference> compared(const std::vector<User>& rows, const std::vector<vault::VaultUser>& inSlots)
{
    std::vector<Difference> all;
    for (const vault::VaultUser& slot : inSlots) {
        const auto row = std::ranges::find(rows, slot.id, &User::id);
        if (row == rows.end() || row->removedAt)
            all.push_back({Difference::Added, slot.id, slot.name, slot.role});
        else if (row->role != slot.role)
            all.push_back({Difference::Role, slot.id, slot.name, slot.role});
    }
    for (const User& row : rows) {
        if (!row.removedAt && std::ranges::find(inSlots, row.id, &vault::VaultUser::id) == inSlots.end())
            all.push_back({Difference::Removed, row.id});
    }
    return all;
}

QString apply(storage::WriteTransaction& tx, const Difference& difference, const std::vector<User>& rows)
{
    const bool hasRow = std::ranges::find(rows, difference.user, &User::id) != rows.end();
    switch (difference.what) {
    case Difference::Added:
        if (hasRow) {
            store::setPresent(tx, difference.user);
            store::setRole(tx, difference.user, difference.role);
        } else {
            store::insertUser(tx, difference.user, difference.name, difference.role);
        }
        return QStringLiteral("user.add_settled");
    case Difference::Removed: store::setRemoved(tx, difference.user); return QStringLiteral("user.remove_settled");
    case Difference::Role:
        store::setRole(tx, difference.user, difference.role);
        return QStringLiteral("user.role_settled");
    }
    return {};
}

struct Known {
    std::vector<User> rows;
    bool isOlder = false; ///< the slot file than the one that was noted
    qint64 loggedKey = 0;
    std::optional<qint64> dueKey;
};

} // namespace

void UsersService::followSlots(storage::WriteTransaction& tx, const vault::VaultInfo& slotFile)
{
    const std::vector<User> rows = store::users(tx);
    for (const Difference& difference : compared(rows, slotFile.users)) {
        const QString action = apply(tx, difference, rows);
        audit::append(tx, m_session, {action, ObjectKind::User, difference.user.value, {}, difference.role});
        tx.publish(base::ChangeKind::User, difference.user.value);
    }
}

base::Result<void> UsersService::bringUpOlderSlots()
{
    const auto slotFile = m_slots.checkedInfo(m_unlocked);
    if (!slotFile) // the change itself answers for it
        return {};
    using Rows = std::optional<std::vector<User>>;
    const auto rows = m_database
                          .read([&slotFile](storage::ReadTransaction& tx) -> base::Result<Rows> {
                              return isOlder(tx, *slotFile) ? Rows(store::users(tx)) : Rows();
                          })
                          .result();
    if (!rows)
        return base::fail(rows.error());
    if (!*rows)
        return {};
    if (const auto allowed = access::permit(m_session, access::Operation::ChangeRole); !allowed)
        return allowed;
    for (const Difference& difference : compared(**rows, slotFile->users)) {
        base::Result<void> done;
        if (difference.what == Difference::Added) {
            done = m_slots.removeUser(m_unlocked, difference.user);
        } else if (difference.what == Difference::Role) {
            const auto row = std::ranges::find(**rows, difference.user, &User::id);
            done = m_slots.changeRole(m_unlocked, difference.user, row->role);
        } // whoever lacks a slot needs to be added anew, with a password
        if (!done)
            return done;
    }
    return {};
}

base::Result<UsersService::Settlement> UsersService::settle()
{
    const auto slotFile = m_slots.checkedInfo(m_unlocked);
    if (!slotFile && slotFile.error().kind == base::ErrorKind::Tampered)
        return Settlement {}; // opened by the other copy, and this one could not be written anew
    if (!slotFile)
        return base::fail(slotFile.error());
    const auto known = m_database
                           .read([generation = slotFile->generation, key = slotFile->keyNumber](
                                     storage::ReadTransaction& tx) -> base::Result<Known> {
                               return Known {store::users(tx), generation < store::slotGeneration(tx),
                                   store::loggedKey(tx).value_or(key), store::dueKey(tx)};
                           })
                           .result();
    if (!known)
        return base::fail(known.error());
    Settlement settlement;
    if (known->isOlder)
        return settlement;

    const std::vector<Difference> differences = compared(known->rows, slotFile->users);
    const bool isUnlogged = slotFile->keyNumber > known->loggedKey;
    const bool isNewlyDue = std::ranges::find(differences, Difference::Removed, &Difference::what) != differences.end();
    const bool isDone = known->dueKey && slotFile->keyNumber > *known->dueKey;
    const bool isDue = isNewlyDue || (known->dueKey && !isDone);
    if (!differences.empty() || isUnlogged || isDone) {
        const auto stored
            = m_database
                  .write([&](storage::WriteTransaction& tx) -> base::Result<void> {
                      if (isUnlogged) {
                          audit::append(tx, m_session, {QStringLiteral("vault.rotate_key_settled"), ObjectKind::Vault});
                          store::setLoggedKey(tx, slotFile->keyNumber);
                      }
                      followSlots(tx, *slotFile);
                      if (isNewlyDue)
                          store::setDueKey(tx, slotFile->keyNumber);
                      else if (isDone)
                          store::setDueKey(tx, {});
                      noteSlots(tx, *slotFile);
                      return {};
                  })
                  .result();
        if (!stored)
            return base::fail(stored.error());
    }
    settlement.users = static_cast<int>(differences.size());
    settlement.isKeyRenewed = isDue && rotate().has_value();
    settlement.isKeyDue = isDue && !settlement.isKeyRenewed;
    return settlement;
}

} // namespace aicms::users
