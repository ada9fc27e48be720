// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consent_service.h"
#include "core/consent/gate_service.h"
#include "core/customers/customers_service.h"
#include "core/requests/flows/flow.h"

#include <set>

namespace aicms::requests {

class RequestDesk;

/// Carries out in the vault what people ask for besides copies and deletions: what will happen is told by open(), and
/// each call does it, leaves a note in the register and decides the item, in one transaction. What was done already is
/// not done twice. Each call checks the session's rights first.
class FlowsService {
public:
    template <class T> using Future = QFuture<base::Result<T>>;

    /// All references must outlive this. `country` and `zone` are the business's.
    struct Services {
        purposes::PurposesService& purposes;
        customers::CustomersService& customers;
        consent::ConsentService& consent;
        consent::GateService& gate;
    };
    FlowsService(storage::Database& database, const access::Session& session, const Services& services, QString country,
        QTimeZone zone);

    /// One for each item that has a flow, decided ones too. NotFound "request".
    Future<std::vector<FlowCase>> open(RequestId id);

    /// What of the person's record can be corrected. It shows the record, so it is logged as its opening is, and needs
    /// the right to that besides. Errors of what follows.
    Future<std::vector<FieldValue>> fields(RequestId id);

    // Errors of all that follow: NotFound "request"; Invalid "request.ended", "request.item" (none that is carried out
    // so), "request.decided_already", "request.person_missing", "request.not_identified" and "request.reason_missing".

    /// Ends the uses that are named (PossibleStop). Where the law means one that is left out, `why` has to be said.
    /// Invalid "request.stop" (no such use).
    Future<RequestView> stop(RequestId id, int position, QStringList purposes, QString why);
    /// GDPR Art. 18: from now on her record is kept and used for nothing. Where it is restricted already that one
    /// counts. Whoever had her data is named to be told (Art. 19).
    Future<RequestView> restrict(RequestId id, int position, consent::RestrictionGround ground, QString why);
    /// Ends a restriction that a request asked for or led to: after the person was told (Art. 18(3)), with a word why.
    /// Also of a request that is closed. Errors of GateService::lift; Invalid "request.item".
    Future<RequestView> lift(RequestId id, QDate toldOn, QString why);
    /// Needs the right to edit customers besides. Errors of CustomersService::edit; Invalid "request.field",
    /// "request.same_value", "request.source_missing"; Conflict "request.value_changed": the record says something else
    /// by now.
    Future<RequestView> correct(RequestId id, int position, Correction correction);
    /// Everything was corrected that Correction::isLast kept open. Invalid "request.nothing_corrected".
    Future<RequestView> endCorrecting(RequestId id, int position);
    /// The value stays, for a reason, and what the person says of it stands in the record from now on. Needs the right
    /// to edit customers besides.
    Future<RequestView> attach(RequestId id, int position, QString statement, QString why);
    /// Invalid "request.before_missing": what was suggested is not said.
    Future<RequestView> review(RequestId id, int position, Review review);
    Future<RequestView> settle(RequestId id, int position, QString found);

private:
    class Step;
    /// `job` is `Result<void>(Step&)`.
    template <class Job> Future<RequestView> carryOut(RequestId id, int position, Flow flow, Job job);
    RequestDesk desk() const;

    storage::Database& m_database;
    const access::Session& m_session;
    Services m_services;
    QString m_country;
    QTimeZone m_zone;
    std::set<qint64> m_logged; ///< requests whose person's record was looked at; used inside transactions alone
};

} // namespace aicms::requests
