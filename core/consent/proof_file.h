// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent.h"
#include "core/storage/transaction.h"

#include <vector>

namespace aicms::consent {

/// What became of a file that is the proof of an entry: the ledger holds its hash alone.
struct ProofFile {
    enum class Place {
        None, ///< the proof is no file
        There,
        Removed, ///< out of the record, and comes back for some days
        Gone, ///< for good
    };
    Place place = Place::None;
    base::AttachmentId id = {}; ///< of what is there, or was removed
    QString name = {}; ///< as the file is called; empty: it is gone
    qint64 size = 0;
    base::UtcTime removedAt = {};
    bool isMissing() const { return place == Place::Removed || place == Place::Gone; }
};
QString proofPlaceCode(ProofFile::Place place); ///< "there", "removed", "gone"; empty: None
ProofFile proofFileOf(storage::ReadTransaction& tx, const Event& event);

/// The entries of that person whose proof is a file with those bytes, by number.
std::vector<qint64> entriesProvenBy(storage::ReadTransaction& tx, base::CustomerId customer, const QByteArray& digest);

} // namespace aicms::consent
