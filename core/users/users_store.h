// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/users/users.h"

namespace aicms::users::store {

void insertRole(storage::WriteTransaction& tx, const access::Role& role, bool preset);
std::optional<access::Role> role(storage::ReadTransaction& tx, const QString& name);
std::vector<access::Role> roles(storage::ReadTransaction& tx);
void insertUser(storage::WriteTransaction& tx, base::UserId id, const QString& name, const QString& role);
void setRole(storage::WriteTransaction& tx, base::UserId id, const QString& role);
void setRemoved(storage::WriteTransaction& tx, base::UserId id);
void setOpened(storage::WriteTransaction& tx, base::UserId id);
/// The generation of the slot file as it was last written with this database; 0: never noted.
qint64 slotGeneration(storage::ReadTransaction& tx);
void setSlotGeneration(storage::WriteTransaction& tx, qint64 generation);
std::vector<User> users(storage::ReadTransaction& tx);

} // namespace aicms::users::store
