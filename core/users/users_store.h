// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/users/users.h"

namespace aicms::users::store {

void insertRole(storage::WriteTransaction& tx, const access::Role& role, bool preset);
/// New, or its rights anew.
void putOwnRole(storage::WriteTransaction& tx, const access::Role& role);
void deleteRole(storage::WriteTransaction& tx, const QString& name);
bool isInUse(storage::ReadTransaction& tx, const QString& role); ///< by somebody who may open the vault
std::optional<access::Role> role(storage::ReadTransaction& tx, const QString& name);
std::vector<access::Role> roles(storage::ReadTransaction& tx);
void insertUser(storage::WriteTransaction& tx, base::UserId id, const QString& name, const QString& role);
void setRole(storage::WriteTransaction& tx, base::UserId id, const QString& role);
void setRemoved(storage::WriteTransaction& tx, base::UserId id);
void setOpened(storage::WriteTransaction& tx, base::UserId id);
/// Who was removed may open again.
void setPresent(storage::WriteTransaction& tx, base::UserId id);
/// The generation of the slot file as it was last written with this database; 0: never noted.
qint64 slotGeneration(storage::ReadTransaction& tx);
void setSlotGeneration(storage::WriteTransaction& tx, qint64 generation);
/// The number of the database key that the log knows of; none: never noted.
std::optional<qint64> loggedKey(storage::ReadTransaction& tx);
void setLoggedKey(storage::WriteTransaction& tx, qint64 number);
/// The number of the database key that is to be replaced because somebody who knew it was removed.
std::optional<qint64> dueKey(storage::ReadTransaction& tx);
void setDueKey(storage::WriteTransaction& tx, std::optional<qint64> number);
std::optional<QString> userName(storage::ReadTransaction& tx, base::UserId id); ///< also of one who was removed
std::vector<User> users(storage::ReadTransaction& tx);

} // namespace aicms::users::store
