// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/consent/derived_data.h"
#include "core/consent/hidden_age.h"
#include "core/consent/restriction.h"
#include "core/consent/silenced_addresses.h"
#include "core/purposes/purposes_service.h"
#include "core/storage/database.h"

#include <QFuture>

#include <functional>
#include <map>

namespace aicms::consent {

enum class Standing;
struct AskAgain;
struct PurposeEffect;
struct Reach;
struct ShownAnswer;
struct ShownCount;

/// Somebody who was confirmed as an own customer (K9).
struct OwnCustomer {
    QString purpose = {}; ///< code
    QStringList addresses = {}; ///< of those she has now, for which it holds; empty: for none of them
    bool isAllowed = false; ///< by the gate, now: nothing else stands against it
};
/// What stands for or against using a person besides what she answered.
struct PersonLimits {
    std::optional<Restriction> restriction = {}; ///< the one that lasts
    std::optional<Restriction> lifted = {}; ///< the last that ended, where none lasts
    bool isMarkedMinor = false;
    /// Codes of the purposes to which she does not agree alone today (K6): by her date of birth, for whoever may see
    /// those, else by the mark.
    QStringList tooYoungFor = {};
    std::vector<OwnCustomer> softOptIns = {}; ///< of the purposes for which the conditions of K9 were confirmed
    /// The addresses that could be confirmed, by the code of the purpose, of each purpose that has a soft opt-in and is
    /// in use.
    std::map<QString, QStringList> confirmable = {};
    const OwnCustomer* softOptIn(const QString& purpose) const;
};

/// The gate for whoever has no transaction, and what stands in its way besides the ledger: restriction, age, soft
/// opt-in. A `time` is a moment up to the end of today, which counts as now: Invalid "consent.as_of_future". Of past
/// days a role that may not see birthdays is told what hidden_age says of them.
class GateService {
public:
    template <class T> using Future = QFuture<base::Result<T>>;

    GateService(storage::Database& database, const access::Session& session, purposes::PurposesService& purposes,
        QTimeZone zone);
    void keepDerived(std::shared_ptr<DerivedData> data) { m_derived.push_back(std::move(data)); }
    /// Called in the transaction that restricts somebody: whoever passed her data on names who is to be told.
    using Restricted = std::function<void(storage::WriteTransaction&, base::CustomerId)>;
    void setRestricted(Restricted told) { m_restricted = std::move(told); }

    /// From now on everybody's answers are kept in memory (some 80 MB for a million people with three entries each) and
    /// wiped when this goes. They are read, and then compared with the ledger, in small parts, between other questions;
    /// until all are there, and whenever too much has changed at once, the questions read the tables. The future: the
    /// first time all are there, or not to be had; Tampered as AnswerProof::demand() has it. For a program that stays
    /// open; who asks once is quicker without.
    Future<void> keepAnswers();
    qint64 keptBytes() const { return m_memo->keeper().bytes(); } ///< of memory, about

    /// Tampered as demandAsLogged().
    Future<GateAnswer> may(
        const QString& purpose, base::CustomerId customer, base::UtcTime time, Channel channel = Channel::All);
    /// What was compared with the ledger since the opening is remembered. Whoever has the database's key can alter the
    /// file behind the program's back while it is open: what leaves the business is compared `Anew`.
    enum class Proof { Remembered, Anew };
    /// NotFound "purpose"; Tampered as AnswerProof::demand().
    Future<std::vector<base::CustomerId>> who(const QString& purpose, base::UtcTime time,
        Channel channel = Channel::All, storage::CancelToken token = {}, Proof proof = Proof::Remembered);

    /// Of those whom who() answers, to whom something may be sent; no time: now, by the list as it stands. NotFound
    /// "purpose".
    Future<Reach> reach(const QString& purpose, std::optional<base::UtcTime> time, Channel channel = Channel::All,
        storage::CancelToken token = {});

    /// What she answers to all purposes that are in use or have entries, and what may() says of each: what people are
    /// shown. NotFound.
    Future<std::vector<ShownAnswer>> answers(base::CustomerId customer, base::UtcTime time);
    /// How many people answer each purpose in which way, apart by whether the gate follows the answer. This and the two
    /// sets that follow from it: Invalid "consent.past_hidden" of a past day where birthdays are hidden.
    Future<std::vector<ShownCount>> shownCounts(base::UtcTime time);
    /// Who is counted there under both, by id. NotFound "purpose".
    Future<std::vector<base::CustomerId>> shownAs(
        const QString& purpose, State state, Standing standing, base::UtcTime time);
    /// How many people's yes the gate followed at each of `moments`, for a chart: the same people as shownCounts has
    /// under a yes that stands as it was given. NotFound "purpose".
    Future<std::vector<qint64>> heldAt(const QString& purpose, const std::vector<base::UtcTime>& moments);
    /// Whom `planned` would concern: a new purpose, or what a stored one with its code would become. As if it were
    /// switched on.
    Future<PurposeEffect> effectOf(const purposes::Purpose& planned);
    /// Everybody who agreed to an earlier, narrower version of a purpose, by purpose and id (K5).
    Future<std::vector<AskAgain>> toAskAgain(base::UtcTime time);

    /// The addresses of the person, as they are written, that must not be used for the purpose because somebody who has
    /// them objected; no purpose: for any of them. NotFound (customer, or
    /// "purpose").
    Future<QStringList> suppressed(base::CustomerId customer, const QString& purpose);
    /// silencedAddresses(). NotFound.
    Future<std::vector<SilencedAddress>> silenced(base::CustomerId customer);
    /// silencedOfOthers(). NotFound.
    Future<QStringList> silencedOfOthers(base::CustomerId customer);

    /// GDPR Art. 18: from now on. What models had derived goes. Conflict "restriction" when there is one already.
    Future<Restriction> restrict(base::CustomerId customer, RestrictionGround ground, const QString& reason);
    /// Operation LiftRestriction: whoever answers what people ask. The person must have been told before (Art. 18(3)):
    /// Invalid "restriction.told" when `toldAt` is empty or to come, "restriction.told_before" when it is a day before
    /// that on which the restriction began, "restriction.note" without `why` it ends. NotFound "restriction".
    Future<Restriction> lift(base::CustomerId customer, std::optional<base::UtcTime> toldAt, const QString& why);
    /// Both inside somebody else's transaction and for no other right than theirs.
    base::Result<Restriction> restrictWithin(
        storage::WriteTransaction& tx, base::CustomerId customer, RestrictionGround ground, const QString& reason);
    base::Result<Restriction> liftWithin(storage::WriteTransaction& tx, base::CustomerId customer,
        std::optional<base::UtcTime> toldAt, const QString& why);
    Future<std::vector<Restriction>> restrictions(base::CustomerId customer);
    Future<PersonLimits> limits(base::CustomerId customer); ///< NotFound

    /// Known to be under age although no birthday says so. What models had derived goes.
    Future<void> markMinor(base::CustomerId customer, bool isMinor);
    /// The four conditions of K9 as somebody confirms them (that there was no refusal, the gate sees itself).
    struct SoftOptIn {
        bool fromSale = false; ///< the address came with a sale
        bool ownSimilarGoods = false; ///< only own and similar goods are offered
        bool optOutOffered = false; ///< at collection, and in every message since
        /// That came with the sale, of those of the record; may be left out where there is one alone. It is added to
        /// those that stand confirmed; nothing is where not all three are met.
        QStringList addresses = {};
    };
    /// Invalid "consent.no_soft_opt_in" (the purpose has none). Where all three are confirmed: "consent.no_sale"
    /// (nothing was ever sold to the person), "consent.no_sale_address" (she has no address by which the purpose could
    /// write to her), "consent.which_sale_address" (she has several, and none is named), "consent.not_her_address".
    /// NotFound.
    Future<void> allowSoftOptIn(base::CustomerId customer, const QString& purpose, const SoftOptIn& conditions);

private:
    base::Result<AskedMoment> asked(base::UtcTime time) const;
    base::Result<AskedMoment> askedWithAges(base::UtcTime time) const;
    /// `job` is `Result<T>(Gate&, ReadTransaction&)`.
    template <class T, class Job>
    Future<T> ask(Job job, storage::CancelToken token = {}, qint64 mostChanges = AnswerKeeper::manyChanges);
    template <class T, class Job> Future<T> change(base::CustomerId customer, access::Operation operation, Job job);

    storage::Database& m_database;
    const access::Session& m_session;
    purposes::PurposesService& m_purposes;
    QTimeZone m_zone;
    std::vector<std::shared_ptr<DerivedData>> m_derived;
    Restricted m_restricted;
    std::shared_ptr<GateMemo> m_memo = std::make_shared<GateMemo>();
};

using KeptCatalogue = std::shared_ptr<const purposes::Catalogue>;
/// Fills the memo where that is wanted, part by part; `whenDone` once it is over.
void fillMemo(storage::Database& database, const std::shared_ptr<GateMemo>& memo, const KeptCatalogue& catalogue,
    std::function<void()> whenDone = {});

template <class T, class Job>
GateService::Future<T> GateService::ask(Job job, storage::CancelToken token, qint64 mostChanges)
{
    return m_database.read(
        [job = std::move(job), mostChanges, database = &m_database, catalogue = m_purposes.catalogue(), zone = m_zone,
            memo = m_memo](storage::ReadTransaction& tx) -> base::Result<T> {
            base::Result<T> answer = [&] {
                Gate gate(tx, catalogue, zone, database->clock().now(), memo, mostChanges);
                return job(gate, tx);
            }();
            fillMemo(*database, memo, catalogue); // where it had to be let go
            return answer;
        },
        std::move(token));
}

} // namespace aicms::consent
