// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/purposes/catalogue.h"
#include "core/retention/minimisation.h"
#include "core/retention/purge.h"
#include "core/retention/texts_of_others.h"
#include "core/storage/transaction.h"

namespace aicms::retention {

/// What a removal needs beyond the rows.
struct RemovalContext {
    const access::Session& session;
    const purposes::Catalogue& catalogue;
    QTimeZone zone;
    ErasureId erasure; ///< to which what goes is added, with marks, so that it is proved
    TextRows* texts = nullptr; ///< of others, in which people of this run may be named
};

/// Does to these things of one class what the dry run said, in the caller's transaction. Asks no hold: the caller did.
/// Answers how many that were; what is not there any more is passed over.
qint64 removeThings(storage::WriteTransaction& tx, const RemovalContext& context, DataClass dataClass, Action action,
    const std::vector<qint64>& ids);

/// The same for what nobody needs: the values of one field of these people, and notes.
qint64 removeField(storage::WriteTransaction& tx, const RemovalContext& context, const Unneeded& field,
    const std::vector<base::CustomerId>& people);
qint64 removeNotes(storage::WriteTransaction& tx, const RemovalContext& context, const std::vector<qint64>& notes);

} // namespace aicms::retention
