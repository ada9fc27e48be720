// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/case_person.h"
#include "core/requests/deletion/deletion.h"
#include "core/requests/deletion/recipients_told.h"
#include "core/requests/letters/letter.h"
#include "core/requests/letters/letter_desk.h"
#include "core/requests/requests_service.h"
#include "core/retention/erasure_service.h"

#include <QThreadPool>

#include <atomic>

namespace aicms::requests {

/// A request for deletion and how far its answer has come.
struct DeletionCase {
    RequestView view;
    CasePerson person; ///< after the deletion from memory only
    DeletionProgress progress;
    std::optional<retention::Certificate> certificate; ///< something was erased; nothing else may be done any more
    std::vector<retention::KeptGroup> locked; ///< by that certificate
    std::vector<LetterHead> letters; ///< to whoever got the data, sent or not
    std::vector<RecipientTold> told; ///< whoever got the data, told or not
    std::vector<LetterHead> answers; ///< that wait to be sent after the deletion, with name and address
    QDate backupsEnd; ///< of those from before that deletion; invalid: there are none
    bool needsSecond = false; ///< removing needs two people here, retention::twoPeople()
};

/// Answers requests for deletion (privacy-rules section 9): searches, previews, erases with proof, searches again and
/// closes the request. Each call checks the session's rights first. What it does in the register are moves and notes
/// (deletionFound and the others).
class DeletionService {
public:
    template <class T> using Future = QFuture<base::Result<T>>;
    enum class Phase { Searching, Rows, Compacting, Reading, SearchingAgain };
    /// Called on a worker thread. `total` 0: unknown.
    using ProgressReport = std::function<void(Phase phase, qint64 done, qint64 total)>;

    /// `business` stands in the answer. All references must outlive this.
    DeletionService(storage::Database& database, const access::Session& session, retention::ErasureService& erasures,
        const base::Clock& clock, QString business, QString country, QTimeZone zone);
    ~DeletionService(); ///< waits for the job that runs
    void setBusiness(const QString& business) { m_business = business; }

    /// NotFound "request"; Invalid "request.no_deletion" where deletion was not asked for.
    Future<DeletionCase> open(RequestId id);
    /// Everything about the person, with what was decided before. Logged. Errors of open(), Invalid "request.ended",
    /// "request.person_missing", "request.not_identified".
    Future<Found> search(RequestId id);
    /// Keeps how far somebody came. `reached`: the code of a step, noted in the register once; `text` belongs to it.
    Future<void> save(RequestId id, DeletionProgress progress, const QString& reached = {}, const QString& text = {});

    /// Drafts of the answer, as the deletion will end; those that there are stay. The deletion does the same, but while
    /// she is here they can be looked at and changed. Errors of search().
    Future<std::vector<LetterHead>> draftAnswers(RequestId id);

    /// How far a recipient has been told, where that is not by a letter of this request. Answers all of them. Errors of
    /// search(); Invalid with sharing::faultOf(); NotFound "recipient" where it had none of the data.
    Future<std::vector<RecipientTold>> tell(
        RequestId id, sharing::RecipientId recipient, sharing::ToldState state, const QString& note = {});

    /// What the first of two people says, where removing needs two: everything that was found and decided was looked
    /// over, and may go. Noted in the register; another begins the deletion. Errors of search(); Conflict
    /// "request.texts_undecided" and "legal_hold"; Invalid "request.one_is_enough" where one person may do it alone.
    Future<RequestView> lookOver(RequestId id);

    /// What to do with texts of others about which nobody decided.
    enum class Undecided { Refuse, BlackOutSure };
    struct Deleted {
        retention::Certificate certificate = {};
        std::vector<retention::KeptGroup> locked = {};
        Found before = {}; ///< what there was, with the decisions that were carried out
        qint64 leftUndecided = 0; ///< texts that may mean her and were left
        qint64 foundAgain = 0; ///< by the second search; 0 is the proof
        std::vector<LetterHead> answers = {}; ///< DeletionCase::answers
        std::vector<RecipientTold> told = {}; ///< DeletionCase::told
        QDate backupsEnd = {}; ///< DeletionCase::backupsEnd
        /// False: the answer is not sent, something else was asked for and is not answered, or traces are left.
        bool isClosed = false;
        std::vector<std::pair<Phase, qint64>> milliseconds = {};
    };
    /// Erases. Errors of search(); Invalid "request.copy_first" where a copy was asked for as well and is not decided,
    /// "confirm" where `typedName` is not the person's (upper and lower case make no difference); Conflict
    /// "request.texts_undecided" with the number of texts; Conflict "legal_hold"; Conflict "request.recipients_untold"
    /// with the number of those who had the data and are not told of it (GDPR Art. 19); Conflict
    /// "request.second_person" where two people are needed and no other who may erase has looked over just this;
    /// Cancelled by stop(): nothing was changed then. Once the first row is written nothing stops it; what cuts it off
    /// is finished at the next opening and by finish(). `proves` false: that is left for then, and the request stays
    /// open.
    Future<Deleted> erase(
        RequestId id, QString typedName, Undecided undecided, ProgressReport report = {}, bool proves = true);
    /// True: it came before the first write, and nothing will be changed.
    bool stop();
    /// After a cut-off: proves what was erased and closes the request. Invalid "request.nothing_erased".
    Future<Deleted> finish(RequestId id, ProgressReport report = {});

private:
    class Job;
    LetterDesk letterDesk() const { return {m_session, m_clock, m_business, m_country, m_zone}; }
    enum class Stage { Idle, MayStop, Stopped, Writing };

    storage::Database& m_database;
    const access::Session& m_session;
    retention::ErasureService& m_erasures;
    const base::Clock& m_clock;
    QString m_business;
    QString m_country;
    QTimeZone m_zone;
    std::atomic<Stage> m_stage = Stage::Idle;
    QThreadPool m_worker;
};

} // namespace aicms::requests
