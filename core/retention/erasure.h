// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/ids.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace aicms::retention {

using ErasureId = base::Id<struct ErasureTag>;

/// Why (privacy-rules E1): GDPR Art. 17(1)(a)-(f), the end of a period of keeping, or a request under another law. The
/// numbers are stored.
enum class ErasureGround {
    NoLongerNeeded,
    ConsentWithdrawn,
    Objection,
    UnlawfulUse,
    LegalObligation,
    ChildService,
    PeriodEnded,
    OtherLaw,
};
QString erasureGroundCode(ErasureGround ground); ///< "no_longer_needed", ...
std::optional<ErasureGround> erasureGroundFromCode(const QString& code);

/// The numbers are stored.
enum class ErasureState {
    Pending, ///< the rows are gone; the file still holds what they left behind
    Complete, ///< the file was read through and holds none of it
    Residue, ///< traces were found that no living record accounts for
};

/// What reading the file through showed.
struct ErasureProof {
    qint64 pages = 0; ///< of the decrypted file that were read
    qint64 pieces = 0; ///< of what was erased that were looked for
    qint64 words = 0; ///< of the search index that were looked for
    qint64 found = 0; ///< of both, and no living record has them
    qint64 shared = 0; ///< found, but living records have the same (a street, a common name)
};

/// Names nobody, so that it may be kept.
struct Certificate {
    ErasureId id = {};
    base::UtcTime startedAt = {};
    std::optional<base::UtcTime> finishedAt = {};
    base::UserId by = {};
    ErasureGround ground = ErasureGround::NoLongerNeeded;
    ErasureState state = ErasureState::Pending;
    qint64 people = 0;
    using Counts = std::vector<std::pair<QString, qint64>>;
    Counts erased = {}; ///< rows by table
    Counts nameless = {}; ///< rows by table that stay without them
    qint64 anonymisedOrders = 0;
    ErasureProof proof = {};
};

/// What failed when the rows were gone already: of the same kind, and the subject says that it ends by itself.
inline base::Error erasureBegun(base::Error error)
{
    using enum base::ErrorKind;
    if (error.kind == DiskFull || error.kind == ReadOnly || error.kind == InputOutput)
        error.subject = QStringLiteral("erasure_begun");
    return error;
}

/// Backups that are older than an erasure still hold the person until they expire; restoring one erases again
/// (privacy-rules E5).
inline constexpr int backupMaximumAge = 200; // days

} // namespace aicms::retention
