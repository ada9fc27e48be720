// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/purposes/catalogue.h"
#include "core/purposes/controller.h"
#include "core/purposes/purpose_rules.h"
#include "core/storage/database.h"

#include <QFuture>

#include <functional>
#include <memory>
#include <mutex>

namespace aicms::purposes {

/// Told inside the transaction that adds a purpose (`before` has version 0), gives it another version or switches it:
/// what was computed from the former one is computed anew. Consent implements it.
class PurposeFollower {
public:
    virtual ~PurposeFollower() = default;
    virtual void purposeChanged(storage::WriteTransaction& tx, const Purpose& before, const Purpose& after) = 0;
};

struct PurposeChange {
    Purpose purpose; ///< as it stands now
    MeaningChange meaning;
};

/// The face of the stored purposes. Every call asks access::permit first, is one write transaction with its audit entry
/// and answers through a future.
class PurposesService {
public:
    template <class T> using Future = QFuture<base::Result<T>>;

    /// `country`: ISO 3166-1 alpha-2 of the business. References must outlive this.
    PurposesService(storage::Database& database, const access::Session& session, QString country);

    /// Once for each open vault, before anything is asked: stores the default list where there is none yet and reads
    /// the catalogue.
    void start(storage::WriteTransaction& tx);
    /// The same for a vault that is only read.
    void load(storage::ReadTransaction& tx);
    /// How the names of the business's own fields are read; without it there are none.
    using OwnFieldReader = std::function<OwnFieldNames(storage::ReadTransaction&)>;
    void setOwnFields(OwnFieldReader reader) { m_ownFields = std::move(reader); }
    void setFollower(std::shared_ptr<PurposeFollower> follower) { m_follower = std::move(follower); }

    /// The purposes as they stand after the last acknowledged change. May be called on any thread.
    std::shared_ptr<const Catalogue> catalogue() const;
    const QString& country() const { return m_country; }
    /// How the business is reached, as of the last acknowledged change. May be called on any thread.
    Controller controller() const;
    /// Operation ChangeSettings. Errors of checkController.
    Future<void> setController(const Controller& controller);

    /// Those of catalogue() that are not retired, for whoever may see them.
    Future<std::vector<Purpose>> list();
    /// Invalid (subject: purposeProblemCode), AlreadyExists "purpose".
    Future<Purpose> add(Purpose purpose);
    /// A new version of the purpose with this code, unless nothing differs. `purpose.version` is the one that was read:
    /// Conflict when there is a newer one. It asks again when the meaning is wider or purpose.asksAgain says so.
    /// NotFound, Invalid. A retired purpose comes back by this.
    Future<PurposeChange> change(Purpose purpose);
    /// Off: the gate lets nobody through. NotFound.
    Future<Purpose> setOn(const QString& code, bool isOn);
    /// Off for good: it stays in the ledger and is offered no more. NotFound.
    Future<Purpose> retire(const QString& code);
    /// A version as it stood, for whoever shows what was agreed to then. NotFound.
    Future<Purpose> version(base::PurposeId id, int version);

private:
    template <class T, class Job> Future<T> writeAndReload(Job job);
    /// `stored`: fields that the purpose had before, which stay allowed when the field itself is gone.
    std::function<base::Result<void>(storage::ReadTransaction&, const Purpose&, const QStringList& stored)>
    checker() const;
    void take(std::shared_ptr<const Catalogue> catalogue);
    void take(Controller controller);
    Future<Purpose> switchPurpose(
        const QString& code, const char* action, std::function<void(Purpose&, base::UtcTime)> step);

    storage::Database& m_database;
    const access::Session& m_session;
    QString m_country;
    std::shared_ptr<PurposeFollower> m_follower;
    mutable std::mutex m_mutex;
    std::shared_ptr<const Catalogue> m_catalogue;
    Controller m_controller;
    OwnFieldReader m_ownFields;
};

} // namespace aicms::purposes
