// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/ids.h"

#include <QString>

#include <optional>
#include <tuple>
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

/// Why a text of somebody else still names the person, or may name her. The numbers are stored.
enum class WhyLeft {
    Hold, ///< a legal hold keeps it
    Law, ///< a law wants the order as it is
    Sealed, ///< proof that cannot be changed: a ledger, a letter that was sent
    OpenRequest, ///< whoever asked could not be answered without it
    OwnRecord, ///< the other person has the same address, number or name
    Business, ///< the business's own texts: notices, recipients
    File, ///< stands in a file
    NotMeant, ///< somebody read it and said that it means somebody else
    MayBeOther, ///< somebody who stays has the same name, address or number
};
inline constexpr int whyLeftCount = 9;
QString whyLeftCode(WhyLeft why); ///< "legal_hold", ...

struct LeftText {
    QString table = {};
    qint64 row = 0;
    base::CustomerId owner = {}; ///< in whose record it stands; may be none
    WhyLeft why = WhyLeft::Hold;
    friend bool operator==(const LeftText&, const LeftText&) = default;
    friend bool operator<(const LeftText& a, const LeftText& b)
    {
        return std::tie(a.table, a.row, a.owner.value, a.why) < std::tie(b.table, b.row, b.owner.value, b.why);
    }
};

/// What a certificate counts texts of others by: of those that lost the name, and of those that went.
inline const QString textsElsewhere = QStringLiteral("mentioned_elsewhere");

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
    std::vector<LeftText> left = {}; ///< texts of others that stay as they are, by table; a limited number
    qint64 leftMore = 0; ///< beyond those
    ErasureProof proof = {};
    qint64 cleanedTexts() const; ///< texts of others that lost the name or went
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
