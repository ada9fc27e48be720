// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/clock_leap.h"
#include "core/base/clock.h"
#include "core/retention/kept_orders.h"
#include "core/retention/rule.h"

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace aicms::retention {

using RunId = base::Id<struct RunTag>;

/// What becomes of one thing that is past its time.
enum class Verdict {
    Goes,
    Held, ///< a legal hold
    Restricted, ///< GDPR Art. 18: to be kept until the person says otherwise
    NeededByLaw, ///< a rule that a law demands needs it (T3)
    Review, ///< its rule asks for a person to decide
    Excepted, ///< an exception of its rule
    KeptOn, ///< somebody decided to keep it longer
};

struct PurgeItem {
    DataClass dataClass = DataClass::Person;
    qint64 id = 0; ///< of the customer, interaction, order, event, file, request, or entry of the ledger or the log
    base::CustomerId customer = {};
    QString rule = {};
    QDate lastKept = {}; ///< KeptOn: until when it is kept now
    Verdict verdict = Verdict::Goes;
    Action action = Action::Delete; ///< what becomes of it; of one that somebody let go: how its class is removed
};

struct ClassCount {
    DataClass dataClass = DataClass::Person;
    Action action = Action::Delete; ///< of most of them
    qint64 past = 0;
    qint64 hold = 0;
    qint64 kept = 0; ///< restricted, needed by law, to be reviewed
    qint64 go = 0;
    qint64 reduced = 0; ///< of those: what the law needs of them stays
    friend bool operator==(const ClassCount&, const ClassCount&) = default;
};

/// A dry run.
struct PurgePlan {
    QDate today = {};
    std::vector<ClassCount> classes = {}; ///< in the order in which a run works
    std::vector<PurgeItem> items = {}; ///< everything that is past its time
    /// Of people who go: proofs of consents that a law wants, which stay sealed (kept_proofs.h). Of a preview only.
    std::map<base::CustomerId, KeptGroup> proofs = {};
    /// By such a clock nothing is removed before somebody says that it is right. Of a preview only.
    std::optional<audit::ClockLeap> clockLeap = {};
    qint64 total() const;
};

/// A thing by class and number.
using Thing = std::pair<DataClass, qint64>;
/// What somebody decided about one that is past its time.
struct Review {
    std::optional<QDate> keepUntil = {}; ///< none: it may go with the next run
    base::UtcTime decidedAt = {};
    base::UserId by = {};
};
inline constexpr int longestReviewYears = 10;

/// A thing that stays although it would go: whoever looks at the dry run may untick it.
using LeftOut = std::set<Thing>;
/// All the proofs that stay when the people go who are not left out.
std::optional<KeptGroup> proofsThatStay(const PurgePlan& plan, const LeftOut& leftOut = {});

/// The numbers are stored. `Confirmed`: by the first of two people, and nothing is removed yet.
enum class RunState { Proposed, Running, Finished, Confirmed };

/// Why a run did other than was confirmed.
struct Difference {
    qint64 held = 0; ///< confirmed, but on hold since
    qint64 kept = 0; ///< confirmed, but restricted, needed by a law or excepted since
    qint64 unconfirmed = 0; ///< past its time since, or in another way: left for the next run
    friend bool operator==(const Difference&, const Difference&) = default;
};

struct Run {
    RunId id = {};
    base::UtcTime startedAt = {};
    std::optional<base::UtcTime> finishedAt = {};
    base::UserId by = {};
    base::UserId first = {}; ///< who had confirmed it before, where two people are needed
    RunState state = RunState::Proposed;
    QDate today = {};
    ErasureId erasure = {};
    std::vector<std::pair<DataClass, qint64>> planned = {};
    std::vector<std::pair<DataClass, qint64>> done = {}; ///< less than planned where something changed meanwhile
    qint64 reduced = 0; ///< of the people done: name and address of theirs stay for a law
    Difference difference = {}; ///< of one that ended just now
    QByteArray listDigest = {}; ///< of what was confirmed, see second_person.h; of Confirmed ones only
    qint64 total() const; ///< done
    qint64 plannedTotal() const;
    qint64 changed() const; ///< confirmed, but gone or no longer past its time since
};

} // namespace aicms::retention
