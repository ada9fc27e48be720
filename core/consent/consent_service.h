// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/consent/advertising_stop.h"
#include "core/consent/derived_data.h"
#include "core/consent/ledger_chain.h"
#include "core/consent/logged_proof.h"
#include "core/consent/proof_file.h"
#include "core/consent/record_rules.h"
#include "core/consent/suppression.h"
#include "core/consent/suppression_check.h"
#include "core/purposes/purposes_service.h"
#include "core/storage/database.h"

#include <QFuture>

namespace aicms::consent {

/// An entry as it was written.
struct Recorded {
    Event event;
    bool clockWasBack = false; ///< the computer's clock is behind the newest entry: it is wrong now, or was then
    qint64 derivedRemoved = 0; ///< things that models had made of the person under this purpose
    SuppressionChange suppression = {}; ///< addresses that are used again, or still are not
    /// What holds by the entry's channel now where another entry decides and answers otherwise: one received later, or
    /// a more careful one of the same moment. Empty of a question and of a correction, too.
    std::optional<StateRow> standing = {};
    bool isUnfounded = false; ///< a withdrawal of what had not been agreed to by then: it is kept as the no it is (F4)
};

/// People who were asked, as the ledger has it.
struct Asked {
    qint64 recorded = 0;
    /// Of whom, and the number of the entry, in the order of what was handed in.
    std::vector<std::pair<base::CustomerId, qint64>> entries = {};
    std::vector<std::pair<std::size_t, base::Error>> refused = {}; ///< by the place in what was handed in
};

/// Whether the ledger holds, and what is kept beside it is what it says: stored answers, addresses that must not be
/// written to, wordings that were shown.
struct ConsentCheck {
    LedgerCheck ledger;
    qint64 people = 0; ///< whose answers were folded anew
    base::CustomerId firstWrong = {}; ///< whose stored answers differ; none: nobody's
    SuppressionCheck suppression = {};
    qint64 changedNotice = 0; ///< version of a notice whose text is not the one that was published
    std::vector<base::Error> notAsLogged = {}; ///< LoggedProof
    bool isSound() const
    {
        return ledger.firstBad == 0 && !firstWrong.isValid() && suppression.isSound() && changedNotice == 0
            && notAsLogged.empty();
    }
};

/// The same of one person, without the chain before and after her entries.
struct PersonCheck {
    qint64 changedEntry = 0; ///< the first that is not as it was recorded, or the first missing at the end; 0: none
    bool isContradicted = false; ///< what is stored of her answers is not what the fold of her entries says
    std::optional<base::Error> notAsLogged = {}; ///< what else is not what the log says of her, or LoggedProof finds
    bool isSound() const { return changedEntry == 0 && !isContradicted && !notAsLogged; }
};

/// An entry as people read it.
struct HistoryEntry {
    Event event;
    EventNames names;
    ProofFile file = {}; ///< of an entry that was read from the ledger
};

/// The face of the ledger. Every call asks access::permit first, is one write transaction with its audit entry and
/// answers through a future. Refusals are errors of kind Invalid with a subject of record_rules (refusalCode).
class ConsentService {
public:
    template <class T> using Future = QFuture<base::Result<T>>;

    /// `zone`: of the business, for days. References must outlive this.
    ConsentService(storage::Database& database, const access::Session& session, purposes::PurposesService& purposes,
        QTimeZone zone, const base::Clock& clock);
    ~ConsentService();

    const QTimeZone& zone() const { return m_zone; }
    /// Before the first entry is written.
    void keepDerived(std::shared_ptr<DerivedData> data) { m_derived.push_back(std::move(data)); }

    /// Appends one entry. NotFound: no such customer. The refusals of record_rules.
    Future<Recorded> record(const EventDraft& draft);
    /// Appends that people were asked (State::Requested), in one transaction: whoever prepares letters to many. What
    /// the rules refuse is not recorded and told; the rest is. Only a correction takes such an entry back. Invalid
    /// (NotAnAnswer) when a draft says anything else.
    Future<Asked> ask(const std::vector<EventDraft>& drafts);
    /// Strikes out that people were asked, all for one reason, in one transaction: letters that were not sent after
    /// all. What is no such entry of the person, or is struck out already, is refused and told; the rest is done.
    Future<Asked> takeBack(const std::vector<std::pair<base::CustomerId, qint64>>& questions, const QString& reason);
    /// What ask() would answer now; nothing is recorded. For whoever must know it before a letter is printed.
    Future<Asked> tryAsking(const std::vector<EventDraft>& drafts);
    /// Inside somebody else's transaction and for no other right than theirs: from `at` on (which is earlier than now)
    /// no advertising uses the person, of whatever purpose, nor of one that begins later (GDPR Art. 21(3), O3). It is
    /// recorded for every purpose of advertising, switched off and retired ones too, from where it counts for later
    /// ones. What she objects to already, by every way, is not recorded again. `why`: what that rests on. NotFound.
    base::Result<AdvertisingStop> objectToAdvertising(
        storage::WriteTransaction& tx, base::CustomerId customer, base::UtcTime at, How how, const QString& why);
    /// In the same way: what a person said no to (withdrawn, refused, objected, a signal), each with its line in the
    /// log. What its own day does not take (a yes came after it) counts from now. Answers what was recorded; none of it
    /// where one is refused as by record(). Invalid (NotAnAnswer): a draft that says anything else.
    base::Result<std::vector<Event>> lower(storage::WriteTransaction& tx, const std::vector<EventDraft>& drafts);
    /// Every entry, oldest first by its number. NotFound.
    Future<std::vector<HistoryEntry>> history(base::CustomerId customer);
    /// Whether the person's entries are as they were recorded, and her stored answers those of the entries. It is
    /// quick: what was changed of others is left to chain() and check(). NotFound.
    Future<PersonCheck> checkPerson(base::CustomerId customer);
    /// How many people answer each purpose in which way now, without the bin; those never asked are not in it.
    Future<std::vector<StateCount>> counts();
    /// Consents whose last day is at most so many days away, soonest first (K5: people are asked 60 days before).
    Future<std::vector<Ending>> endings(int days);
    /// Whether the chain of the ledger is unbroken, for whoever reads it. The first time it is read from its beginning,
    /// afterwards from where the last reading ended, and other questions are answered in between; the stored answers
    /// are left to check().
    Future<LedgerCheck> chain(storage::CancelToken token = {});
    /// Reads the whole ledger: about a second for each 300,000 entries.
    Future<ConsentCheck> check(storage::CancelToken token = {});

private:
    std::shared_ptr<const purposes::Catalogue> catalogue() const { return m_purposes.catalogue(); }

    storage::Database& m_database;
    const access::Session& m_session;
    purposes::PurposesService& m_purposes;
    QTimeZone m_zone;
    const base::Clock& m_clock;
    std::vector<std::shared_ptr<DerivedData>> m_derived;
    struct ReadChain; ///< how far the chain was read and held
    std::shared_ptr<ReadChain> m_chain;
    std::shared_ptr<LoggedProof> m_logged;
};

} // namespace aicms::consent
