// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/requests_service.h"

#include "core/audit/audit.h"
#include "core/base/refusal.h"
#include "core/consent/restriction.h"
#include "core/deadlines/holidays.h"
#include "core/requests/arrival.h"
#include "core/requests/flows/flow.h"
#include "core/requests/request_desk.h"
#include "core/requests/request_store.h"

#include <algorithm>

namespace aicms::requests {

using access::Operation;
using base::refused;

namespace {

bool hasItem(const Request& request, Kind kind)
{
    return std::ranges::find(request.items, kind, &Item::kind) != request.items.end();
}

bool isWeighing(const Request& request)
{
    const auto found = std::ranges::find(request.items, Kind::Objection, &Item::kind);
    return found != request.items.end() && found->outcome == Outcome::Open;
}

/// What a request asks for that waits for nobody's decision, once it is known whose it is.
struct AtOnce {
    consent::AdvertisingStop stopped = {};
    bool isRestricted = false;
};
base::Result<AtOnce> carryOutAtOnce(storage::WriteTransaction& tx, const RequestDesk& desk, const Request& request,
    const RequestsService::Stopper& stopper, const RequestsService::Restrictor& restrictor)
{
    AtOnce done;
    if (!request.customer.isValid())
        return done;
    if (hasItem(request, Kind::ObjectionMarketing) && stopper) {
        const base::UtcTime came = noCameAt(request, desk.zone(), tx.now());
        const auto stopped = stopper(tx, request.customer, came, howOf(request.arrivedBy), request.id);
        if (!stopped)
            return base::fail(stopped.error());
        done.stopped = *stopped;
    }
    if (isWeighing(request) && request.standing.isIdentified && restrictor) {
        const auto restricted = restrictor(tx, request.customer, request.id);
        if (!restricted)
            return base::fail(restricted.error());
        done.isRestricted = *restricted;
        const QString ground = consent::restrictionGroundCode(consent::RestrictionGround::ObjectionPending);
        if (done.isRestricted) {
            if (const auto noted = desk.move(tx, request.id, {Move::Note, {}, {}, 0, flowRestricted, ground}); !noted)
                return base::fail(noted.error());
        }
    }
    return done;
}

} // namespace

RequestsService::RequestsService(
    storage::Database& database, const access::Session& session, QString country, QTimeZone zone)
    : m_database(database), m_session(session), m_country(std::move(country)), m_zone(std::move(zone))
{
}

RequestsService::Future<Opened> RequestsService::open(RequestDraft draft)
{
    if (const auto allowed = access::permit(m_session, Operation::OpenRequest); !allowed)
        return refused<Opened>(allowed.error());
    return m_database.write(
        [desk = RequestDesk(m_session, m_country, m_zone), draft = std::move(draft), stopper = m_stopper,
            restrictor = m_restrictor](storage::WriteTransaction& tx) -> base::Result<Opened> {
            auto opened = desk.open(tx, draft);
            if (!opened)
                return opened;
            const auto done = carryOutAtOnce(tx, desk, *store::read(tx, opened->id), stopper, restrictor);
            if (!done)
                return base::fail(done.error());
            opened->stopped = done->stopped;
            return opened;
        });
}

RequestsService::Future<RequestView> RequestsService::correct(RequestId id, RequestDraft draft)
{
    if (const auto allowed = access::permit(m_session, Operation::HandleRequest); !allowed)
        return refused<RequestView>(allowed.error());
    return m_database.write(
        [desk = RequestDesk(m_session, m_country, m_zone), id, draft = std::move(draft), stopper = m_stopper,
            restrictor = m_restrictor](storage::WriteTransaction& tx) -> base::Result<RequestView> {
            const auto before = store::read(tx, id);
            if (const auto corrected = desk.correct(tx, id, draft); !corrected)
                return base::fail(corrected.error());
            const auto request = store::read(tx, id);
            // Advertising ended for whoever was said to object; only somebody else, or another wish, ends it anew.
            const bool isStopped = before->customer == request->customer && hasItem(*before, Kind::ObjectionMarketing);
            const auto done
                = carryOutAtOnce(tx, desk, *request, isStopped ? RequestsService::Stopper() : stopper, restrictor);
            if (!done)
                return base::fail(done.error());
            auto view = desk.view(tx, id);
            if (view) {
                view->isObjectionKept = done->stopped.isKept;
                view->isRestricted = done->isRestricted;
            }
            return view;
        });
}

RequestsService::Future<RequestView> RequestsService::move(RequestId id, MoveDraft draft)
{
    return moveAll(id, {std::move(draft)});
}

RequestsService::Future<RequestView> RequestsService::moveAll(RequestId id, std::vector<MoveDraft> drafts)
{
    if (const auto allowed = access::permit(m_session, Operation::HandleRequest); !allowed)
        return refused<RequestView>(allowed.error());
    return m_database.write(
        [desk = RequestDesk(m_session, m_country, m_zone), id, drafts = std::move(drafts), stopper = m_stopper,
            restrictor = m_restrictor](storage::WriteTransaction& tx) -> base::Result<RequestView> {
            bool isObjectionKept = true;
            bool isRestricted = false;
            for (const MoveDraft& draft : drafts) {
                if (const auto moved = desk.move(tx, id, draft); !moved)
                    return base::fail(moved.error());
                if (draft.move != Move::LinkPerson && draft.move != Move::ShowIdentity)
                    continue;
                // Advertising ended when it was known whose request it is; what she agreed to since is not taken back.
                const auto stops = draft.move == Move::LinkPerson ? stopper : Stopper();
                const auto done = carryOutAtOnce(tx, desk, *store::read(tx, id), stops, restrictor);
                if (!done)
                    return base::fail(done.error());
                isObjectionKept = isObjectionKept && done->stopped.isKept;
                isRestricted = isRestricted || done->isRestricted;
            }
            auto view = desk.view(tx, id);
            if (view) {
                view->isObjectionKept = isObjectionKept;
                view->isRestricted = isRestricted;
            }
            return view;
        });
}

RequestsService::Future<RequestView> RequestsService::show(RequestId id)
{
    if (const auto allowed = access::permit(m_session, Operation::ListRequests); !allowed)
        return refused<RequestView>(allowed.error());
    return m_database.read([desk = RequestDesk(m_session, m_country, m_zone), id](
                               storage::ReadTransaction& tx) { return desk.view(tx, id); });
}

RequestsService::Future<std::vector<RequestId>> RequestsService::ids(Queue queue, storage::CancelToken token)
{
    using Answer = std::vector<RequestId>;
    if (const auto allowed = access::permit(m_session, Operation::ListRequests); !allowed)
        return refused<Answer>(allowed.error());
    const store::Filter filter {
        queue == Queue::Closed, queue == Queue::Mine ? m_session.user : base::UserId(), base::CustomerId()};
    return m_database.read(
        [filter](storage::ReadTransaction& tx) -> base::Result<Answer> { return store::ids(tx, filter); },
        std::move(token));
}

RequestsService::Future<std::vector<RequestId>> RequestsService::idsOf(base::CustomerId customer)
{
    using Answer = std::vector<RequestId>;
    if (const auto allowed = access::permit(m_session, Operation::ListRequests); !allowed)
        return refused<Answer>(allowed.error());
    return m_database.read([customer](storage::ReadTransaction& tx) -> base::Result<Answer> {
        Answer all = store::ids(tx, {false, {}, customer});
        const Answer closed = store::ids(tx, {true, {}, customer});
        all.insert(all.end(), closed.begin(), closed.end());
        return all;
    });
}

RequestsService::Future<std::vector<RequestRow>> RequestsService::rows(
    std::vector<RequestId> ids, storage::CancelToken token)
{
    using Answer = std::vector<RequestRow>;
    if (const auto allowed = access::permit(m_session, Operation::ListRequests); !allowed)
        return refused<Answer>(allowed.error());
    return m_database.read(
        [ids = std::move(ids)](storage::ReadTransaction& tx) -> base::Result<Answer> {
            Answer rows;
            for (const RequestId id : ids)
                rows.push_back(store::readRow(tx, id).value_or(RequestRow()));
            return rows;
        },
        std::move(token));
}

RequestsService::Future<QueueFigures> RequestsService::figures(QDate today)
{
    if (const auto allowed = access::permit(m_session, Operation::ListRequests); !allowed)
        return refused<QueueFigures>(allowed.error());
    return m_database.read(
        [desk = RequestDesk(m_session, m_country, m_zone), today](
            storage::ReadTransaction& tx) -> base::Result<QueueFigures> { return desk.figures(tx, today); });
}

RequestsService::Future<QString> RequestsService::region()
{
    if (const auto allowed = access::permit(m_session, Operation::ListRequests); !allowed)
        return refused<QString>(allowed.error());
    return m_database.read(
        [](storage::ReadTransaction& tx) -> base::Result<QString> { return store::setting(tx, store::regionSetting); });
}

RequestsService::Future<void> RequestsService::setRegion(const QString& region)
{
    if (const auto allowed = access::permit(m_session, Operation::ChangeSettings); !allowed)
        return refused<void>(allowed.error());
    const auto days
        = deadlines::HolidayBook::builtIn().inYear(m_country, region, deadlines::HolidayBook::builtIn().firstYear());
    if (!days)
        return refused<void>(days.error());
    return m_database.write([region, session = m_session, desk = RequestDesk(m_session, m_country, m_zone)](
                                storage::WriteTransaction& tx) -> base::Result<void> {
        store::setSetting(tx, store::regionSetting, region);
        if (const auto renewed = desk.renewDates(tx); !renewed)
            return renewed;
        audit::append(tx, session, {QStringLiteral("vault.set_region"), audit::ObjectKind::Vault, 0, {}, region});
        tx.publish(base::ChangeKind::Settings, 0);
        return {};
    });
}

} // namespace aicms::requests
