// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent.h"
#include "core/consent/gate_facts.h"
#include "core/purposes/catalogue.h"
#include "core/storage/transaction.h"

#include <QTimeZone>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>

namespace aicms::consent {

/// Why the gate lets somebody through or not. Restriction and the bin come before everything, then age, then the
/// answer.
enum class GateReason {
    ConsentGiven,
    NotNeeded, ///< the purpose rests on another ground, and the person has not objected
    SoftOptIn, ///< own customer, own similar goods, opt-out offered (K9)
    UnknownPurpose,
    PurposeOff, ///< switched off or retired
    NoSuchCustomer, ///< or erased
    InBin,
    Restricted, ///< GDPR Art. 18
    UnderAge, ///< for a model, under 18; else a yes that a child gave alone before the age of consent (K6)
    NeverAsked,
    Requested,
    Refused,
    Withdrawn,
    Expired,
    Objected,
    OptedOut,
    Invalidated,
    Unknown,
    MeaningChanged, ///< agreed to an earlier, narrower version of the purpose (K5)
    ProofMissing, ///< K10
    ChannelNotAsked, ///< the purpose does not reach anybody by this way
    NeedsConsent, ///< advertising that needs a consent on which the purpose does not rest (K9)
};

GateReason reasonFor(State state); ///< what an answer is by itself

struct GateAnswer {
    bool isAllowed = false;
    GateReason reason = GateReason::UnknownPurpose;
    qint64 event = 0; ///< the entry that decides; 0: none
};

struct Standings;

/// The one question that everything asks before it uses a person's data: may PURPOSE use CUSTOMER at TIME by CHANNEL?
/// No other code reads what people agreed to. Lives as long as the transaction.
///
/// A no whose recording lies ahead of `now` was recorded by a clock that stood ahead of this one. Which of the two is
/// wrong nobody can tell, and until they agree it must not be as if it had never been said: where it is a person's last
/// word, she is let through at no moment of today. Nothing is written for it, so that no clock rewrites the past.
class Gate {
public:
    /// `zone`: of the business, for ages in days. `now`: by the clock, for the bin. `memo`: what earlier questions
    /// about everybody found, null: nothing; only for a transaction that does not write. `mostChanges`: how many people
    /// may be read anew for it first.
    Gate(storage::ReadTransaction& tx, std::shared_ptr<const purposes::Catalogue> catalogue, QTimeZone zone,
        base::UtcTime now, std::shared_ptr<GateMemo> memo = {}, qint64 mostChanges = AnswerKeeper::manyChanges);

    /// `time` in the past answers by what is known today of that moment: an entry that came later counts from when it
    /// was received, age by the birthday that is known now. `channel` All: whatever the way. The ledger decides, not
    /// what is stored of it; throws as demandAsLogged() where that is not what was recorded.
    GateAnswer may(
        const QString& purpose, base::CustomerId customer, base::UtcTime time, Channel channel = Channel::All);
    /// The same by `entries`, the person's, for whoever has read them, and shows or asks what is to be trusted of them
    /// besides.
    GateAnswer may(const QString& purpose, base::CustomerId customer, std::span<const Event> entries,
        base::UtcTime time, Channel channel);
    /// The same without comparing anything, for whom that was done and nobody wrote since; none: it has to be done.
    std::optional<GateAnswer> mayProven(
        const QString& purpose, base::CustomerId customer, base::UtcTime time, Channel channel);
    /// Everybody whom may() lets through, by id. Empty for an unknown purpose. Throws as AnswerProof::demand(): nobody
    /// is in it for whom what is stored was not compared with the ledger.
    std::vector<base::CustomerId> who(const QString& purpose, base::UtcTime time, Channel channel = Channel::All);
    /// Those of them who agreed themselves: whose yes counts. Empty for a purpose that does not rest on consent.
    std::vector<base::CustomerId> agreeing(const QString& purpose, base::UtcTime time, Channel channel = Channel::All);
    /// Whom `version` of a purpose would let through at `time`, by whatever way or by some of them, if it were the
    /// stored one and switched on, by id. For the eye alone: by what is stored.
    std::vector<base::CustomerId> reachedUnder(const purposes::Purpose& version, base::UtcTime time);
    /// What may() says of everybody's answer at `time`, as sets: whose yes it does not follow, and why. Empty for a
    /// purpose that does not rest on consent. For the eye alone: by what is stored.
    Standings standings(const purposes::Purpose& purpose, base::UtcTime time);
    /// Whether the person may be let through without an answer of their own, as one who bought (K9).
    bool mayBeOwnCustomer(
        const purposes::Purpose& purpose, base::CustomerId customer, base::UtcTime time, Channel channel);
    GateFacts& facts() { return m_facts; }

    /// Nobody's age counts, nor the end of a parent's yes, which is a birthday: for hidden_age.
    void leaveAgesOut(bool isLeftOut) { m_isWithoutAges = isLeftOut; }
    /// Of `people` those under the highest age that counts for the purpose at `time`, and everybody for whom a parent
    /// agreed to it.
    std::vector<base::CustomerId> concernedByAge(
        const QString& purpose, const std::vector<base::CustomerId>& people, base::UtcTime time);

private:
    /// As the purpose was meant at `time`, by the version of that moment: ground, ways, ages. Whether it is switched on
    /// is asked of now.
    const purposes::Purpose& versionAt(const purposes::Purpose& purpose, base::UtcTime time);
    using AnswerOf = std::function<StateRow(const purposes::Purpose& version)>;
    GateAnswer judge(
        const QString& code, base::CustomerId customer, base::UtcTime time, Channel channel, const AnswerOf& answerOf);
    GateAnswer judgeStored(const QString& code, base::CustomerId customer, base::UtcTime time, Channel channel);
    Ids storedWho(const QString& code, base::UtcTime time, Channel channel);
    Ids letThrough(const purposes::Purpose& purpose, base::UtcTime time, Channel channel);
    GateAnswer judgeAnswer(const purposes::Purpose& purpose, base::CustomerId customer, base::UtcTime time,
        Channel channel, const StateRow& row);
    std::vector<Channel> waysApart(const purposes::Purpose& purpose);
    Standings standingsBy(
        const purposes::Purpose& ofNow, const purposes::Purpose& purpose, base::UtcTime time, Channel channel);
    const purposes::Purpose* usable(const QString& code, base::UtcTime time, Channel channel);
    bool hasEndedYes(const purposes::Purpose& purpose, base::CustomerId customer, base::UtcTime time, Channel channel);
    Ids consenting(const purposes::Purpose& purpose, base::UtcTime time, Channel channel, bool withOwnCustomers);
    Ids notObjecting(const purposes::Purpose& purpose, base::UtcTime time, Channel channel);
    Ids barred(const purposes::Purpose& purpose, base::UtcTime time, Channel channel);
    bool isOfToday(base::UtcTime time) const;
    GateAnswer afterNoFromAhead(GateAnswer said, const purposes::Purpose& purpose, std::span<const Event> entries,
        base::UtcTime time, Channel channel) const;
    const Ids& fromAhead();
    Ids sayingNoFromAhead(const purposes::Purpose& purpose, base::UtcTime time, Channel channel);
    Ids alone(const purposes::Purpose& purpose, base::UtcTime time, Channel channel, const Ids& agreed);
    void addSoftOptIns(const purposes::Purpose& purpose, base::UtcTime time, Channel channel, Ids& ids);

    storage::ReadTransaction& m_tx;
    std::shared_ptr<const purposes::Catalogue> m_catalogue;
    QTimeZone m_zone;
    base::UtcTime m_now;
    GateFacts m_facts;
    std::optional<Ids> m_fromAhead; ///< who said no by a clock ahead of this one, for whatever purpose
    bool m_areVersionsDemanded = false; ///< compared with the log, once for the transaction
    std::map<std::pair<qint64, int>, purposes::Purpose> m_versions; ///< that were asked for, besides those of now
    bool m_isWithoutAges = false;
};

/// Grows with every commit: what who() said in another transaction stands as long as it does not, but for the time.
qint64 commitsSoFar(storage::ReadTransaction& tx);

} // namespace aicms::consent
