// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/customers/customer.h"
#include "core/customers/customer_problem.h"
#include "core/customers/record_lock.h"
#include "core/customers/revision_trail.h"
#include "core/storage/database.h"

#include <QFuture>
#include <QTimeZone>

#include <functional>
#include <memory>
#include <vector>

namespace aicms::customers {

class SearchSource;
struct SearchScope;

/// The face of the folder: people, organisations, interactions, lists and simple search. Every call asks
/// access::permit first, runs on the storage threads and answers through a future. Every change and every opening of a
/// record is written to the audit log in the same transaction.
class CustomersService {
public:
    /// `region` is the business's ISO country, for reading national phone numbers; `zone` is that of its calendar. All
    /// references must outlive this.
    CustomersService(storage::Database& database, const access::Session& session, QString region,
        QTimeZone zone = QTimeZone::systemTimeZone());

    template <class T> using Future = QFuture<base::Result<T>>;

    // Lists. The ids of a query, 8 bytes a row, are what the table scrolls over; what stands in its rows comes in
    // blocks.
    Future<std::vector<base::CustomerId>> ids(const ListQuery& query, storage::CancelToken token = {});
    Future<std::vector<CustomerRow>> rows(const std::vector<base::CustomerId>& ids, storage::CancelToken token = {},
        const std::vector<base::OwnFieldId>& ownFields = {});
    Future<qint64> count(const ListQuery& query);
    Future<QStringList> tagNames();
    /// Beginnings of names (as sorted, then as shown), then beginnings of words, what stands inside, notes; by name
    /// within each; at most `limit`. When nothing is found: what is one mistake away. Cancelling takes effect at once.
    Future<std::vector<SearchHit>> search(const QString& text, int limit, storage::CancelToken token = {});

    /// How a search for `text` finds these records, in their order; those that it does not find are left out, and so is
    /// what is only similar. For the rows of a list that are looked at.
    Future<std::vector<SearchHit>> hits(
        const QString& text, const std::vector<base::CustomerId>& ids, storage::CancelToken token = {});

    /// Who is stored already with the customer number, an e-mail, a phone number (in any notation) or exactly the name
    /// of what is being typed, the most telling first; `field` says by which.
    Future<std::vector<SearchHit>> lookAlikes(Customer typed);
    /// From now on customers are found by this as well. Before the first search.
    void addSearchSource(std::shared_ptr<const SearchSource> source);
    /// Told when a change of this session is taken back. Before the first change.
    void setRevisionFollower(RevisionTrail::Follower follower);
    /// Told inside the transaction of each edit that changes something. Before the first one.
    using EditFollower = std::function<void(
        storage::WriteTransaction& tx, const access::Session& session, const Customer& before, const Customer& after)>;
    void setEditFollower(EditFollower follower) { m_editFollower = std::move(follower); }
    /// Asked before a record is changed: see each call. Before the first one; without it none is locked.
    void setLock(IsLocked isLocked) { m_isLocked = std::move(isLocked); }
    /// Asked before a stored value is taken away or written over. Before the first change; without it nobody is held.
    void setHold(HoldOver holdOver) { m_holdOver = std::move(holdOver); }

    // Records.
    /// Reads the whole record and logs the opening (audit "customer.open") with `reason`, if one is given. Sensitive
    /// fields (birthday) are left empty without Right::SeeSensitive.
    Future<Customer> open(base::CustomerId id, const QString& reason = {});
    /// The same without a log entry, for a reload after the user's own change.
    Future<Customer> reload(base::CustomerId id);
    /// Values of own fields that are not ordinary come hidden (ExtraField::isHidden) from open and reload, and not at
    /// all without Right::SeeSensitive. This shows them once, in the record's order, and logs it (audit
    /// "customer.show_sensitive") with the reason, which must be given: Invalid "reason".
    Future<std::vector<ExtraField>> showSensitive(base::CustomerId id, const QString& reason);
    Future<base::CustomerId> findByNumber(const QString& number);
    Future<base::CustomerId> findByUuid(const QString& uuid);
    /// Fills in what was left open (provenance of form entries with the field's default purpose, e164, validity),
    /// checks customer_rules; ErrorKind::Invalid names the first field at fault (checkCustomer lists all).
    Future<base::CustomerId> add(Customer customer);
    /// Conflict when `customer.revision` is not the stored one. Provenance of values that did not change is kept.
    /// A hidden value stays as it is stored. Answers the record as it stood before, with nothing hidden that the role
    /// may see, for undo: edit(before with the new revision) brings it back. Conflict "locked": nothing of it changes;
    /// "held" with the number of the legal hold: nothing that is stored goes or is written over, more may be added.
    Future<Customer> edit(Customer customer);
    /// Inside somebody else's transaction and for no other right than theirs: the record as this role sees it is handed
    /// to `change` and stored as edit() does, with its errors. A locked one is changed all the same: whoever asks for
    /// it is the person herself. Answers whether it is another one now.
    base::Result<bool> editWithin(
        storage::WriteTransaction& tx, base::CustomerId id, const std::function<void(Customer&)>& change);
    /// To the bin: all of them, or none. Conflict "locked".
    Future<void> remove(const std::vector<base::CustomerId>& ids);
    Future<void> restore(const std::vector<base::CustomerId>& ids); ///< and back
    // Of all of them, or none: Conflict "locked", and "held" (see edit) where a tag goes.
    Future<void> addTag(const std::vector<base::CustomerId>& ids, const QString& tag);
    Future<void> removeTag(const std::vector<base::CustomerId>& ids, const QString& tag);
    /// Logs that values of the record left the program, on paper or as a file. Copying a value is not logged: it goes
    /// to whoever sees it anyway, and leaves the clipboard again.
    Future<void> logPrinted(base::CustomerId id, const QString& reason = {});
    /// The same of what is made for the person herself: `what` is "consent" (her consent record) or "sheet" (what is
    /// held of her), and stands in the log.
    Future<void> logHandedOut(base::CustomerId id, const QString& what);

    // Interactions.
    Future<std::vector<Interaction>> interactions(base::CustomerId id);
    /// What happens goes on being written down, of a locked record too; Conflict "locked" for a task, which plans.
    Future<base::InteractionId> logInteraction(Interaction interaction);
    /// Answers the former one, for undo. Conflict "locked", "held" (see edit): of a task alone the day and the tick may
    /// change then.
    Future<Interaction> editInteraction(Interaction interaction);
    Future<void> removeInteraction(base::InteractionId id); ///< Conflict "locked"
    Future<void> restoreInteraction(base::InteractionId id);
    Future<std::vector<CustomerRow>> members(base::CustomerId organisation);

    const QString& region() const { return m_region; }
    /// The day by which dates are read and judged: forms ask it too, so that they agree with add() and edit().
    QDate today() const;

private:
    SearchScope scopeOf(const QString& text) const;

    storage::Database& m_database;
    const access::Session& m_session;
    QString m_region;
    QTimeZone m_zone;
    std::vector<std::shared_ptr<const SearchSource>> m_sources;
    EditFollower m_editFollower;
    IsLocked m_isLocked;
    HoldOver m_holdOver;
    std::shared_ptr<RevisionTrail> m_trail = std::make_shared<RevisionTrail>();
};

} // namespace aicms::customers
