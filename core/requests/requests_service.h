// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/consent/advertising_stop.h"
#include "core/consent/consent.h"
#include "core/requests/case_person.h"
#include "core/requests/request_clocks.h"
#include "core/requests/request_rules.h"
#include "core/storage/database.h"

#include <QFuture>
#include <QTimeZone>

#include <functional>

namespace aicms::requests {

/// A request as it comes in.
struct RequestDraft {
    base::CustomerId customer = {}; ///< none: not known yet
    QString personName = {}; ///< of somebody who is not stored
    QString personContact = {};
    std::vector<Kind> kinds = {};
    std::vector<Regime> regimes = {}; ///< empty: by the countries
    QString lawsReason = {}; ///< why not those of the countries
    ArrivedBy arrivedBy = ArrivedBy::Letter;
    QDate received = {};
    std::optional<base::UtcTime> receivedAt = {}; ///< then `received` is worked out from it
    QString text = {};
};

/// A request with its whole history, and every date computed anew from it (V2).
struct RequestView {
    Request request;
    std::vector<Event> events;
    std::vector<Deadline> deadlines;
    QDate extensionNoticeBy; ///< invalid: none is possible (any more)
    QDate target; ///< when the business wants to be done (R7); invalid while nothing is due
    std::vector<RequestId> otherOpen; ///< of the same person
    std::vector<LookAlike> lookAlikes; ///< records that may be of the same person, and that no answer to this covers
    bool holidaysAreKnown = true; ///< false: no holidays for the business's place; the dates are then the earlier ones
    QString personShown; ///< name of the customer, or of the stranger
    /// False from the move that said who objects to advertising, where that could not be recorded for any purpose.
    bool isObjectionKept = true;
    /// True from the move by which it became known who objects: what she may object to stops while it is weighed (O3).
    bool isRestricted = false;
};

struct Opened {
    RequestId id;
    std::vector<RequestId> otherOpen; ///< of the same person: perhaps the same matter
    QDate dueOn;
    consent::AdvertisingStop stopped = {}; ///< advertising that uses the person no more since she objects (O3, F4)
};

/// Figures above the queue (picture 08).
struct QueueFigures {
    int late = 0;
    int withinThree = 0; ///< due in 3 days or less
    int withinTen = 0;
    int later = 0;
    int waiting = 0; ///< an answer is outstanding: no date
    int owed = 0; ///< no day is left, and the outcome is still to be told (Request::owedSince)
    int closedThisMonth = 0;
    int closedThisYear = 0;
    int averageDays = 0; ///< of those closed this year
    struct Month {
        QDate first;
        double days = 0;
        int count = 0;
    };
    std::vector<Month> months; ///< the last twelve, oldest first
    int open() const { return late + withinThree + withinTen + later + waiting + owed; }
};

enum class Queue { Open, Mine, Closed };

/// The register of data-subject requests. Each call checks the session's rights first.
class RequestsService {
public:
    template <class T> using Future = QFuture<base::Result<T>>;

    /// `country` and `zone` are the business's. All references must outlive this.
    RequestsService(storage::Database& database, const access::Session& session, QString country, QTimeZone zone);

    /// Ends, inside a transaction, the use of somebody who objects for advertising: at once, and before anybody decides
    /// (GDPR Art. 21(3), O3, F4). `at`: when the request came.
    using Stopper = std::function<base::Result<consent::AdvertisingStop>(
        storage::WriteTransaction&, base::CustomerId, base::UtcTime at, consent::How, RequestId)>;
    void setStopper(Stopper stopper) { m_stopper = std::move(stopper); }
    /// Restricts, inside a transaction, the use of somebody who objects on grounds of her own situation, while it is
    /// weighed (GDPR Art. 18(1)(d), O3): as soon as she has shown who she is, or anybody could stop the use of
    /// anybody's data. Answers whether that had to be done.
    using Restrictor = std::function<base::Result<bool>(storage::WriteTransaction&, base::CustomerId, RequestId)>;
    void setRestrictor(Restrictor restrictor) { m_restrictor = std::move(restrictor); }

    /// Invalid "request.kind" (none), "request.person" (neither a customer nor a name), "request.future_date",
    /// "request.law" (no law is known for these countries: choose one), "request.kind_not_in_law" and the errors of
    /// deadlines::compute; NotFound with the customer's id.
    Future<Opened> open(RequestDraft draft);
    /// Sets right what was taken in by mistake: what `draft` says counts from then on, and the dates with it. What
    /// stopped or was restricted at once for the one of before stays so. The errors of open() and of move(); Invalid
    /// "request.carried_out".
    Future<RequestView> correct(RequestId id, RequestDraft draft);
    /// Any later move: Invalid with refusalCode(), "request.day" (before receipt or to come), "request.extension_late",
    /// "request.no_extension"; NotFound "request" or "user".
    Future<RequestView> move(RequestId id, MoveDraft draft);
    /// Several moves in one transaction: all of them, or none.
    Future<RequestView> moveAll(RequestId id, std::vector<MoveDraft> drafts);
    Future<RequestView> show(RequestId id);

    Future<std::vector<RequestId>> ids(Queue queue, storage::CancelToken token = {});
    Future<std::vector<RequestId>> idsOf(base::CustomerId customer);
    Future<std::vector<RequestRow>> rows(std::vector<RequestId> ids, storage::CancelToken token = {});
    Future<QueueFigures> figures(QDate today);

    /// Whose holidays move a date: a region of the business's country, as resources/law/holidays.json names it.
    Future<QString> region();
    /// Open requests get their dates anew. Invalid "deadline.country" or "deadline.region".
    Future<void> setRegion(const QString& region);

    const QTimeZone& zone() const { return m_zone; }
    QDate today(base::UtcTime now) const { return now.toDateTime().toTimeZone(m_zone).date(); }

private:
    storage::Database& m_database;
    const access::Session& m_session;
    QString m_country;
    QTimeZone m_zone;
    Stopper m_stopper;
    Restrictor m_restrictor;
};

} // namespace aicms::requests
