// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/customers/customers_service.h"
#include "core/exchange/import_batch.h"
#include "core/exchange/import_guard.h"

namespace aicms::exchange {

/// Stores the rows of one block inside one transaction: finds duplicates, creates or updates, and notes every change so
/// that it can be undone. Counts into `result`.
class RowStore {
public:
    struct Options {
        base::BatchId batch;
        DuplicatePolicy duplicates = DuplicatePolicy::Skip;
        std::vector<qint64> addAnyway = {}; ///< as in ImportRequest
        std::vector<qint64> leaveOut = {}; ///< as in ImportRequest
        ImportGuard* guard = nullptr;
        customers::CustomersService::EditFollower follower = {};
    };
    RowStore(storage::WriteTransaction& tx, const access::Session& session, Options options, ImportResult& result);

    void store(MappedRow row);

private:
    /// What stands in the way of creating the row, or whom it is about.
    struct Match {
        std::vector<customers::Customer> records;
        SkipReason reason = SkipReason::SameNumber; ///< why the first of them fits
        bool numberInBin = false;
    };
    Match findMatch(const customers::Customer& customer);
    /// For a row that has nothing to be known by but name and address: the organisations that say the same of both.
    std::vector<customers::Customer> sameOrganisations(const customers::Customer& row);
    /// Found by uuid, e-mail or phone: could it be the same one? Not a person and a company, and not under another
    /// name: families share an e-mail, colleagues a phone number, and nobody may be lost over it. Another program
    /// counts by numbers of its own, so two customer numbers contradict each other in one file only.
    bool canBeSame(const customers::Customer& stored, const customers::Customer& row);
    bool isNumberTaken(const customers::Customer& customer);
    bool isAddedAnyway(qint64 row) const;
    /// Somebody who is called as a row that is about to be added, which is listed for it.
    std::optional<customers::Customer> findNamesake(const MappedRow& row);
    void noteNamesake(const MappedRow& row, const customers::Customer& namesake);
    void create(MappedRow row);
    /// Gives an organisation that an earlier row of the file only named what its own row says of it. False when there
    /// is none.
    bool completeNamed(MappedRow& row);
    void update(const Match& match, const MappedRow& row);
    void noteUpdate(const customers::Customer& stored, const customers::Customer& merged, const MappedRow& row);
    void skip(const Match& match, const MappedRow& row, SkipReason reason);
    /// A person decides about it. `address`: why.
    void setAside(const MappedRow& row, SkipReason reason, const QString& address);
    void noteOrganisations(const std::vector<base::CustomerId>& created, qint64 row);
    void list(SkippedRow skipped);
    void noteWarnings(const MappedRow& row);
    void reject(const RejectedRow& rejection);

    storage::WriteTransaction& m_tx;
    const access::Session& m_session;
    Options m_options;
    ImportResult& m_result;
    qint64 m_listedChanges = 0; ///< in m_result.updates
    qint64 m_listedTurned = 0; ///< names in m_result.wrongValues that were turned round
};

} // namespace aicms::exchange
