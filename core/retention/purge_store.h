// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/erasure_marks.h"
#include "core/retention/keeping.h"
#include "core/retention/purge.h"
#include "core/storage/transaction.h"

#include <map>
#include <set>
#include <vector>

namespace aicms::retention {

/// Something that may be past its time.
struct Candidate {
    qint64 id = 0;
    base::CustomerId customer = {}; ///< none: an order without one
    base::UtcTime created = {};
    base::UtcTime lastActivity = {};
    std::optional<base::UtcTime> newestOrder = {}; ///< of people only
    std::optional<base::UtcTime> newestContact = {};
    std::optional<customers::InteractionKind> contactKind = {}; ///< of interactions only
    bool isNameless = false; ///< a request that lost its person and its words
};

/// A person, and since when what of hers has a period of its own.
struct PersonCandidate {
    Candidate person = {};
    std::optional<base::UtcTime> reachedSince = {}; ///< the newest way to reach her
    bool hasOnlyAddresses = false; ///< of those ways
    std::optional<base::UtcTime> fieldsSince = {}; ///< the newest value of an own field
};
/// What a look at people asks for.
struct PeopleQuery {
    base::UtcTime before = {};
    bool byActivity = true; ///< only those who did nothing since
    bool withParts = false; ///< what of theirs has a period of its own
    base::CustomerId only = {}; ///< none: everybody
};

struct HeldPeople {
    bool everybody = false;
    std::set<base::CustomerId> people = {};
};

} // namespace aicms::retention

/// The SQL of a purge. All throw base::Failure. `only`: of that person; none: of everybody.
namespace aicms::retention::store {

/// Things of the class from before that moment, by id; none of ConsentProof and LogReasons, whose folders say which.
/// Open tasks, orders that lost their person long ago and open requests are none.
std::vector<Candidate> candidates(
    storage::ReadTransaction& tx, DataClass dataClass, base::UtcTime before, base::CustomerId only);
std::vector<PersonCandidate> people(storage::ReadTransaction& tx, const PeopleQuery& query);
/// A condition on customer_event, or nothing: of kinds that are no act of the person (sales::isActOfPerson).
QByteArray eventsThatAreActs(storage::ReadTransaction& tx);
LastAct lastAct(storage::ReadTransaction& tx, base::CustomerId customer);
GoingWith goingWith(storage::ReadTransaction& tx, base::CustomerId customer); ///< but for what a law needs
/// Whoever has one is none of those people.
bool hasOpenTask(storage::ReadTransaction& tx, base::CustomerId customer);
/// Whether a record has more than name, number, kind and postal addresses, which an invoice needs.
bool holdsMore(storage::ReadTransaction& tx, base::CustomerId customer);
/// Whose thing it is; none when it is not there or nobody's.
base::CustomerId ownerOf(storage::ReadTransaction& tx, DataClass dataClass, qint64 id);
HeldPeople heldPeople(storage::ReadTransaction& tx);
/// Whom the exceptions of a rule leave alone.
std::set<base::CustomerId> exceptedPeople(
    storage::ReadTransaction& tx, const Exceptions& exceptions, base::CustomerId only);

std::map<Thing, Review> readReviews(storage::ReadTransaction& tx, base::CustomerId only = {});
void putReview(storage::WriteTransaction& tx, const Thing& thing, base::CustomerId customer, const Review& review);
void forgetReviews(storage::WriteTransaction& tx, DataClass dataClass, const std::vector<qint64>& ids);

/// Deletes rows of interactions or events with marks of what stood there; answers how many went.
qint64 deleteInteractions(storage::WriteTransaction& tx, const std::vector<qint64>& ids, MarkMaker& marks);
qint64 deleteEvents(storage::WriteTransaction& tx, const std::vector<qint64>& ids, MarkMaker& marks);
/// That she bought something then still counts when the order is nobody's any more.
void noteLastOrders(storage::WriteTransaction& tx, const std::vector<qint64>& ids);
void markOrders(storage::ReadTransaction& tx, const std::vector<qint64>& ids, MarkMaker& marks);

RunId insertRun(storage::WriteTransaction& tx, const Run& run, const LeftOut& leftOut);
/// State, erasure and what is done; of one that ended the list of what it may remove goes.
void setRun(storage::WriteTransaction& tx, const Run& run);
/// What it may remove, see confirmed_list.h; empty where nobody knows.
void putList(storage::WriteTransaction& tx, RunId id, const QByteArray& things);
QByteArray readList(storage::ReadTransaction& tx, RunId id);
std::vector<Run> readRuns(storage::ReadTransaction& tx, int most); ///< newest first
std::optional<Run> runningRun(storage::ReadTransaction& tx);
LeftOut leftOutOf(storage::ReadTransaction& tx, RunId id);
void dropProposals(storage::WriteTransaction& tx);
/// What the first of two people has confirmed; there is one at most.
std::optional<Run> confirmedRun(storage::ReadTransaction& tx);
void dropConfirmed(storage::WriteTransaction& tx);
/// See second_person.h; empty: one person is enough.
QString readTwoPeople(storage::ReadTransaction& tx);
void setTwoPeople(storage::WriteTransaction& tx, const QString& value);

} // namespace aicms::retention::store
