// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/rule.h"
#include "core/storage/transaction.h"

#include <vector>

/// The SQL of retention_rule. All throw base::Failure.
namespace aicms::retention::store {

std::vector<Rule> readRules(storage::ReadTransaction& tx); ///< by id
void replaceRules(storage::WriteTransaction& tx, const std::vector<Rule>& rules);

} // namespace aicms::retention::store
