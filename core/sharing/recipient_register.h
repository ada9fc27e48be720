// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sharing/recipient.h"
#include "core/storage/transaction.h"

namespace aicms::sharing {

/// Everybody outside who was ever entered, ended ones at the end, by name. Asks for no permission. Throws
/// base::Failure.
std::vector<Recipient> recipientRegister(storage::ReadTransaction& tx);

} // namespace aicms::sharing
