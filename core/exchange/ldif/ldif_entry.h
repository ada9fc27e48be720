// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/entry/entry_draft.h"
#include "core/exchange/ldif/ldif_parser.h"

namespace aicms::exchange {

/// Makes a customer of one record, by the attributes of inetOrgPerson (RFC 2798) and of Thunderbird. `lists`: the names
/// of the lists that it is a member of, which become tags.
MappedRow readLdifEntry(const LdifRecord& record, const QStringList& lists, const RowOptions& options,
    EntryTally& tally, TextEncoding fileEncoding);

} // namespace aicms::exchange
