// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/requests_service.h"
#include "core/storage/transaction.h"

namespace aicms::requests {

/// What the service does inside one transaction.
class RequestDesk {
public:
    RequestDesk(access::Session session, QString country, QTimeZone zone)
        : m_session(std::move(session)), m_country(std::move(country)), m_zone(std::move(zone))
    {
    }

    base::Result<Opened> open(storage::WriteTransaction& tx, RequestDraft draft) const;
    /// What was taken in by mistake is set right, with its laws and dates; what was prepared for it goes.
    base::Result<void> correct(storage::WriteTransaction& tx, RequestId id, const RequestDraft& draft) const;
    /// Who says what became of an item: somebody, or the step that carries it out in the same transaction.
    enum class By { Hand, ItsAct };
    base::Result<void> move(
        storage::WriteTransaction& tx, RequestId id, const MoveDraft& draft, By by = By::Hand) const;
    /// After a deletion: closes the request once that is proved, nothing else was asked for and the answer went out.
    /// `day`: on which it did; invalid: today.
    base::Result<void> closeErased(storage::WriteTransaction& tx, RequestId id, QDate day = {}) const;
    base::Result<RequestView> view(storage::ReadTransaction& tx, RequestId id) const;
    /// The stored dates of all open requests, after what they depend on changed.
    base::Result<void> renewDates(storage::WriteTransaction& tx) const;
    QueueFigures figures(storage::ReadTransaction& tx, QDate today) const;
    /// Whose working days count for a request.
    Calendars calendarsFor(storage::ReadTransaction& tx, const Request& request, const std::vector<Event>& events) const
    {
        return calendars(tx, request, events).days;
    }
    const QTimeZone& zone() const { return m_zone; }
    QDate dayOf(base::UtcTime time) const { return time.toDateTime().toTimeZone(m_zone).date(); }

private:
    struct Known {
        Calendars days;
        bool isKnown = true; ///< the holidays of the business's own place
    };
    Known calendars(storage::ReadTransaction& tx, const Request& request, const std::vector<Event>& events) const;
    base::Result<void> fill(storage::WriteTransaction& tx, const RequestDraft& draft, Request& request) const;
    base::Result<void> chooseLaws(storage::ReadTransaction& tx, const RequestDraft& draft, Request& request) const;
    base::Result<void> checkExtension(
        storage::ReadTransaction& tx, const Request& request, const std::vector<Event>& events, QDate day) const;
    base::Result<void> carryOut(storage::ReadTransaction& tx, Request& request, const MoveDraft& draft) const;
    base::Result<void> link(storage::ReadTransaction& tx, Request& request, base::CustomerId person) const;
    base::Result<void> setDue(storage::ReadTransaction& tx, Request& request, const std::vector<Event>& events) const;

    access::Session m_session;
    QString m_country;
    QTimeZone m_zone;
};

} // namespace aicms::requests
