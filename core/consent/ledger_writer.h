// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/consent/derived_data.h"
#include "core/consent/ledger_store.h"
#include "core/consent/person_store.h"
#include "core/consent/record_rules.h"
#include "core/consent/suppression.h"
#include "core/purposes/catalogue.h"
#include "core/storage/transaction.h"

#include <map>
#include <memory>

namespace aicms::consent {

/// Writes entries inside a transaction of its caller's (service, import, sample data): rules, chain, projections, what
/// models derived. Asks for no permission. Of the log it writes how far the ledger goes, in finish(), and nothing else.
class LedgerWriter {
public:
    struct Surroundings {
        std::shared_ptr<const purposes::Catalogue> catalogue;
        QString country; ///< of the business
        QTimeZone zone;
        std::vector<std::shared_ptr<DerivedData>> derived = {};
        bool listsObjectors = true; ///< false: invented people leave no address on the suppression list
        /// What was recorded once is recorded again, whoever restores: no age can be tried out by it.
        bool isReplay = false;
    };
    /// EachPerson: what follows from the entries of a person (stored answers, suppression, derived data) is written
    /// once for each person, in finish(), for whoever brings many entries of one. Nobody else writes of them meanwhile.
    enum class Settles { EachCall, EachPerson };
    LedgerWriter(storage::WriteTransaction& tx, const access::Session& session, Surroundings surroundings,
        Settles settles = Settles::EachCall);

    std::vector<Event> events(base::CustomerId customer) const { return readEvents(m_tx, customer); }
    /// EachPerson: the same without reading them again. Holds until the next entry of the person.
    const std::vector<Event>& keptEvents(base::CustomerId customer);
    /// The entry as it stands, or why not. NotFound.
    base::Result<Event> record(const EventDraft& draft);
    /// Several of one person, in order: the stored answers are written once. One answer for each draft.
    std::vector<base::Result<Event>> recordAll(base::CustomerId customer, const std::vector<EventDraft>& drafts);
    /// When all that this transaction records is written: the log names the end of the ledger, and the list of
    /// addresses that must not be written to, as they are now (named_ledger.h). Without it the ledger reads as changed.
    void finish();
    /// How many things that models had made went with the last call.
    qint64 derivedRemoved() const { return m_derivedRemoved; }
    /// What the last call did to the list of addresses that must not be written to.
    const SuppressionChange& suppressionChange() const { return m_suppression; }
    /// What finish() did to it where each person is settled once: the addresses of those who agreed.
    struct ListCounts {
        qint64 lifted = 0;
        qint64 kept = 0;
    };
    const ListCounts& listCounts() const { return m_listCounts; }
    /// Where the last entry that was written does not decide what holds now by its channel: what does.
    const std::optional<StateRow>& standing() const { return m_standing; }

private:
    struct Person {
        PersonFacts facts;
        std::vector<Event> history;
        std::size_t settled = 0; ///< how many entries of it were settled before
        bool isInOrder = true; ///< isInOrder(history)
        std::map<base::PurposeId, bool> touched; ///< not settled yet; whether a no came in
        bool hasAgreed = false; ///< an entry that is not settled yet says yes
    };

    std::optional<Person> read(base::CustomerId customer) const;
    Person* kept(base::CustomerId customer); ///< null: there is no such person
    RecordContext contextOf(EventDraft& draft, const Person& person);
    base::Result<Event> append(EventDraft draft, const Person& person);
    static void touch(Person& person, const Event& event);
    void settle(base::CustomerId customer, Person& person);
    void settle(base::CustomerId customer, base::PurposeId purpose, const Person& person, bool hasNo);

    storage::WriteTransaction& m_tx;
    const access::Session& m_session;
    Surroundings m_around;
    NameReader m_names;
    LedgerHead m_head;
    std::optional<purposes::Purpose> m_version;
    qint64 m_derivedRemoved = 0;
    SuppressionChange m_suppression;
    std::optional<StateRow> m_standing;
    bool m_isWritten = false; ///< since the last finish()
    ListSum m_listChange;
    Settles m_settles;
    std::map<base::CustomerId, Person> m_people; ///< EachPerson: those of this transaction
    ListCounts m_listCounts;
};

} // namespace aicms::consent
