// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/base/ids.h"
#include "core/storage/transaction.h"

#include <QString>

namespace aicms::purposes {

/// What the audit log, which nobody can shorten or alter unseen, says of the stored versions of purposes. The triggers
/// that refuse a change are gone once whoever has the database's key drops them; the log still names each version.

/// For the log: "ID.VERSION=DIGEST" of all that stands in that version, the texts in every language too.
QString versionName(storage::ReadTransaction& tx, base::PurposeId purpose, int version);
/// The same of all that are stored, with a space between.
QString versionNames(storage::ReadTransaction& tx);

/// The first purpose a version of which is not the one that the log names, is not named, or is named and not stored;
/// none: all are as logged, or the log never named any. Reads all, about 0.3 ms.
base::PurposeId firstChangedVersion(storage::ReadTransaction& tx);

/// At an opening: names what an earlier program stored. Once in the life of a vault, as consent::nameFirst().
void nameVersionsFirst(storage::WriteTransaction& tx, const access::Session& session);
/// In a vault that was put together from a damaged file: names what is left in place of what was lost.
void nameVersionsSalvaged(storage::WriteTransaction& tx, const access::Session& session);

} // namespace aicms::purposes
