// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/erasure_service.h"
#include "core/retention/minimisation.h"
#include "core/retention/purge_plan.h"
#include "core/retention/second_person.h"

namespace aicms::retention {

/// Periods of keeping, dry runs, and the runs that remove what is past its time.
class PurgeService {
public:
    template <class T> using Future = QFuture<base::Result<T>>;
    /// `done` of `total` things; called on a worker thread after each block.
    using Progress = std::function<void(qint64 done, qint64 total)>;

    /// `country`: of the business, for the ready set that a new vault starts with. `erasures` must outlive this.
    PurgeService(storage::Database& database, const access::Session& session, ErasureService& erasures,
        const base::Clock& clock, QString country, QTimeZone zone);
    ~PurgeService(); ///< ends after the block that runs; the rest is left for resume()

    Future<std::vector<Rule>> rules(); ///< a vault that has none yet: the ready set of its country
    /// Invalid "rule_id" (empty or twice) and those of checkRule(); NotAllowed unattendedByOwner where more could go
    /// without anybody looking, unless the vault's settings are this session's to change.
    Future<void> setRules(std::vector<Rule> rules);

    /// missingRules(): kinds of data that are never past their time, as no rule is about them.
    Future<std::vector<Rule>> rulesMissing();
    /// Adds just those; the others stay as they are. Answers how many.
    Future<qint64> addMissingRules();

    /// When the financial year closes, from which invoices are kept by some laws; any year, its month and day. Invalid
    /// "year_end".
    Future<QDate> yearEnd();
    Future<void> setYearEnd(QDate day);

    /// Until when each thing of that person is kept; who may not see legal holds is not told that it is
    /// one.
    Future<PersonKeeping> keeping(base::CustomerId customer);
    /// What goes with each of these people when a run removes them, and what of them a law needs.
    Future<std::map<base::CustomerId, GoingWith>> goingWith(std::vector<base::CustomerId> people);
    Future<PurgePlan> preview(); ///< by the stored rules
    /// Somebody looked: the clock is right although it leapt (PurgePlan::clockLeap). Logged.
    Future<void> confirmClock();
    Future<PurgePlan> previewWith(std::vector<Rule> rules); ///< what a change would do, before it is saved
    /// What a person says about things whose rule asks her: kept until that day (at most longestReviewYears ahead), or,
    /// without one, to go with the next run. Logged with the reason. Answers how many. Invalid "review_until",
    /// "review_reason" (empty, or more than 500 characters); NotFound "review" with the number of one that waits for
    /// nobody.
    Future<qint64> decide(std::vector<Thing> things, std::optional<QDate> keepUntil, QString reason);
    /// Whether a run needs two people, and who may change that; see second_person.h for both.
    Future<TwoPeople> twoPeople();
    Future<TwoPeople> setTwoPeople(bool isOn);
    /// What the first of two people says: just this may go. Nothing is removed; another has to begin the run, with the
    /// same list. Replaces what was confirmed before. Conflict "purge_count" as run(), "second_person_off" where one
    /// person is enough.
    Future<Run> confirm(qint64 confirmed, LeftOut leftOut);
    /// What waits for the second person, with what the first one had unticked.
    struct Confirmation {
        Run run = {};
        LeftOut leftOut = {};
        bool isMine = false; ///< of whoever asks
    };
    Future<std::optional<Confirmation>> confirmation();

    /// These remove nothing in a vault in doubt (ErasureService::setDoubt), nor, with Conflict "clock_leap", where the
    /// clock leapt and nobody confirmed it. What fails once the first things are gone has the subject "purge_begun":
    /// resume() goes on.
    /// Removes what the dry run of this moment says, without what was unticked. Conflict "purge_count" with the number
    /// that would go when it is not `confirmed`; "second_person" where two people are needed and no other has confirmed
    /// just this list; nothing is removed then.
    Future<Run> run(qint64 confirmed, LeftOut leftOut, Progress progress = {}, storage::CancelToken token = {});
    /// Goes on with a run that was cut off: of what was confirmed, what is still past its time. What differs stands in
    /// Run::difference. Finished and nothing done when there is none. Conflict "second_person_goes_on" where two people
    /// are needed and the one who asks began it alone.
    Future<Run> resume(Progress progress = {}, storage::CancelToken token = {});
    /// The rest of a run that was cut off stays and waits for the next dry run; so it does when another run begins.
    /// NotFound "run" when there is none.
    Future<Run> giveUp();
    /// Nobody watches: keeps the dry run for the next unlock, and removes only by rules for which an owner allowed it,
    /// where no more would go than that rule's ceiling. Where two people are needed it removes nothing.
    Future<Run> runUnattended(Progress progress = {}, storage::CancelToken token = {});
    /// What nobody has needed for so many months. Invalid "unneeded_months".
    Future<UnneededReport> unneeded(int months);
    /// Removes of that what is of one of the kinds and not `leftOut`, with proof; what is on hold or restricted stays.
    /// Conflict
    /// "unneeded_count" with the number that would go when it is not `confirmed`, "unneeded_two_people" where a removal
    /// needs two people; nothing is removed then.
    Future<Certificate> removeUnneeded(
        int months, std::set<UnneededKind> kinds, qint64 confirmed, std::set<UnneededThing> leftOut = {});
    Future<std::vector<Run>> runs(int most); ///< newest first; what waits for a second person is none

private:
    PlanContext contextNow() const;
    PlanContext contextOf(const Run& run) const; ///< as it was confirmed
    std::vector<Rule> rulesIn(storage::ReadTransaction& tx) const;
    base::Result<Run> startRun(
        const PurgePlan& plan, LeftOut leftOut, const Progress& progress, const storage::CancelToken& token);
    base::Result<PurgePlan> planNow();
    /// Whether anything may be removed now, by this vault and this clock.
    base::Result<void> mayRemove(storage::ReadTransaction& tx) const;
    base::Result<Run> work(Run run, const PurgePlan& plan, const LeftOut& leftOut, const Progress& progress,
        const storage::CancelToken& token);
    using Kind = std::pair<DataClass, Action>;
    base::Result<Run> removeBlock(Run run, Kind kind, std::vector<qint64> ids, TextRows& texts);
    /// Before a block of many people: in which texts those that are left may be named.
    base::Result<void> readTexts(TextRows& texts, Kind kind, const std::vector<qint64>& ids);
    base::Result<Run> finish(Run run);
    base::Result<void> mayGoOn(storage::ReadTransaction& tx, const Run& run) const;
    void close(storage::WriteTransaction& tx, Run run) const;

    storage::Database& m_database;
    const access::Session& m_session;
    ErasureService& m_erasures;
    const base::Clock& m_clock;
    QString m_country;
    QTimeZone m_zone;
    std::atomic_bool m_isStopping = false;
    QThreadPool m_worker;
};

} // namespace aicms::retention
