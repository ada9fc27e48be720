// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafts/draft.h"
#include "core/storage/transaction.h"

#include <vector>

namespace aicms::drafts::store {

void insert(storage::WriteTransaction& tx, base::UserId user, const Draft& draft);
void removeAllOf(storage::WriteTransaction& tx, base::UserId user);
void remove(storage::WriteTransaction& tx, base::UserId user, const QString& screen);
/// Those of everybody, and those of people who may not open the vault any more.
void removeBefore(storage::WriteTransaction& tx, base::UtcTime time);
std::vector<Draft> read(storage::ReadTransaction& tx, base::UserId user);

} // namespace aicms::drafts::store
