// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/gate_service.h"

#include "core/audit/audit.h"
#include "core/base/local_day.h"
#include "core/base/refusal.h"
#include "core/consent/age_of_consent.h"
#include "core/consent/consent_rules.h"
#include "core/consent/hidden_age.h"
#include "core/consent/last_words.h"
#include "core/consent/ledger_store.h"
#include "core/consent/logged_proof.h"
#include "core/consent/own_word.h"
#include "core/consent/person_store.h"
#include "core/consent/record_rules.h"
#include "core/consent/restriction_store.h"
#include "core/consent/sale_addresses.h"
#include "core/consent/suppression.h"
#include "core/customers/customer_writer.h"
#include "core/sales/order_writer.h"

#include <algorithm>

namespace aicms::consent {

using access::Operation;
using base::ErrorKind;
using base::refused;

namespace {

void log(storage::WriteTransaction& tx, const access::Session& session, const char* action, base::CustomerId customer,
    const QString& details = {})
{
    audit::append(tx, session, {QString::fromLatin1(action), audit::ObjectKind::Customer, customer.value, {}, details});
    tx.publish(base::ChangeKind::Consent, customer.value);
    tx.publish(base::ChangeKind::Customer, customer.value);
}

/// Of all purposes, or of those alone to which one may object.
enum class Derived { All, Objectable };

void removeDerived(storage::WriteTransaction& tx, const std::vector<std::shared_ptr<DerivedData>>& derived,
    const purposes::Catalogue& catalogue, base::CustomerId customer, Derived which = Derived::All)
{
    for (const purposes::Purpose& purpose : catalogue.purposes()) {
        if (which == Derived::Objectable && (purpose.basis == purposes::LawfulBasis::Consent || !mayObjectTo(purpose)))
            continue;
        for (const auto& data : derived)
            data->remove(tx, customer, purpose.code);
    }
}

/// Everybody's answers are compared with the ledger, in the same way, so that questions about everybody find it done.
void provePart(storage::Database* database, const std::shared_ptr<GateMemo>& memo, AnswerProof::Walk walk)
{
    auto part = database->read([memo, walk](storage::ReadTransaction& tx) -> base::Result<AnswerProof::Walk> {
        return memo->proof().proveOn(tx, walk);
    });
    part.then([=](const base::Result<AnswerProof::Walk>& proven) {
        if (proven && !proven->isAtEnd)
            provePart(database, memo, *proven);
        else
            memo->keeper().endBuild(true);
    });
}

/// The next part. It goes to the end of the queue of readers: others are answered in between. A database that closes
/// answers Cancelled.
void fillPart(storage::Database* database, const std::shared_ptr<GateMemo>& memo, const KeptCatalogue& catalogue)
{
    auto part = database->read([memo, catalogue](storage::ReadTransaction& tx) -> base::Result<bool> {
        return memo->keeper().build(tx, catalogue);
    });
    part.then([=](const base::Result<bool>& isMore) {
        if (isMore && *isMore)
            fillPart(database, memo, catalogue);
        else if (isMore)
            provePart(database, memo, {});
        else
            memo->keeper().endBuild(false); // what cannot be kept once is not tried again
    });
}

} // namespace

GateService::GateService(
    storage::Database& database, const access::Session& session, purposes::PurposesService& purposes, QTimeZone zone)
    : m_database(database), m_session(session), m_purposes(purposes), m_zone(std::move(zone))
{
}

void fillMemo(storage::Database& database, const std::shared_ptr<GateMemo>& memo, const KeptCatalogue& catalogue,
    std::function<void()> whenDone)
{
    if (memo->keeper().beginBuild(std::move(whenDone)))
        fillPart(&database, memo, catalogue);
}

GateService::Future<void> GateService::keepAnswers()
{
    const auto promise = std::make_shared<QPromise<base::Result<void>>>();
    promise->start();
    m_memo->keeper().want();
    fillMemo(m_database, m_memo, m_purposes.catalogue(), [promise, memo = std::weak_ptr(m_memo)] {
        const auto open = memo.lock();
        const auto found = open ? open->proof().finding() : std::nullopt;
        promise->addResult(found ? base::Result<void>(base::fail(*found)) : base::Result<void>());
        promise->finish();
    });
    return promise->future();
}

base::Result<AskedMoment> GateService::asked(base::UtcTime time) const
{
    return askedMoment(time, m_database.clock().now(), m_zone, m_session.role);
}

base::Result<AskedMoment> GateService::askedWithAges(base::UtcTime time) const
{
    return askedMomentWithAges(time, m_database.clock().now(), m_zone, m_session.role);
}

GateService::Future<GateAnswer> GateService::may(
    const QString& purpose, base::CustomerId customer, base::UtcTime time, Channel channel)
{
    if (const auto allowed = access::permit(m_session, Operation::ListConsent); !allowed)
        return refused<GateAnswer>(allowed.error());
    const auto moment = asked(time);
    if (!moment)
        return refused<GateAnswer>(moment.error());
    return ask<GateAnswer>(
        [=, moment = *moment, catalogue = m_purposes.catalogue(), showsAges = seesBirthdays(m_session.role)](
            Gate& gate, storage::ReadTransaction& tx) -> base::Result<GateAnswer> {
            ToldAnswers told(gate, moment);
            const auto known = told.mayProven(purpose, customer, channel);
            const bool isAgeHidden = !showsAges && !moment.isWithoutAges;
            if (known && !(known->reason == GateReason::UnderAge && isAgeHidden))
                return *known;
            const std::vector<Event> entries = readEvents(tx, customer);
            demandVersions(tx);
            demandAsLogged(tx, customer, entries);
            GateAnswer said = told.may(purpose, customer, entries, channel);
            if (said.reason == GateReason::UnderAge && isAgeHidden) {
                const StateRow row = foldedAnswer(entries, *catalogue->find(purpose), moment.time, channel);
                if (!isAgreed(row.state))
                    said = {false, reasonFor(row.state), row.event};
            }
            return said;
        },
        {}, AnswerKeeper::fewChanges);
}

GateService::Future<std::vector<base::CustomerId>> GateService::who(
    const QString& purpose, base::UtcTime time, Channel channel, storage::CancelToken token, Proof proof)
{
    using Answer = std::vector<base::CustomerId>;
    if (const auto allowed = access::permit(m_session, Operation::ListConsent); !allowed)
        return refused<Answer>(allowed.error());
    if (!m_purposes.catalogue()->find(purpose))
        return refused<Answer>({ErrorKind::NotFound, QStringLiteral("purpose"), 0});
    const auto moment = asked(time);
    if (!moment)
        return refused<Answer>(moment.error());
    if (proof == Proof::Anew)
        return m_database.read(
            [=, moment = *moment, catalogue = m_purposes.catalogue(), zone = m_zone](
                storage::ReadTransaction& tx) -> base::Result<Answer> {
                Gate gate(tx, catalogue, zone, moment.now);
                return ToldAnswers(gate, moment).who(purpose, channel);
            },
            std::move(token));
    return ask<Answer>(
        [=, moment = *moment](Gate& gate, storage::ReadTransaction&) -> base::Result<Answer> {
            return ToldAnswers(gate, moment).who(purpose, channel);
        },
        std::move(token));
}

GateService::Future<QStringList> GateService::suppressed(base::CustomerId customer, const QString& purpose)
{
    if (const auto allowed = access::permit(m_session, Operation::ListConsent); !allowed)
        return refused<QStringList>(allowed.error());
    const auto catalogue = m_purposes.catalogue();
    const purposes::Purpose* found = purpose.isEmpty() ? nullptr : catalogue->find(purpose);
    if (!purpose.isEmpty() && !found)
        return refused<QStringList>({ErrorKind::NotFound, QStringLiteral("purpose"), 0});
    return m_database.read([customer, id = found ? found->id : base::PurposeId {}, now = m_database.clock().now()](
                               storage::ReadTransaction& tx) -> base::Result<QStringList> {
        if (!readPerson(tx, customer))
            return base::fail(ErrorKind::NotFound, {}, customer.value);
        return SuppressionList(tx, now).allOf(customers::readCustomer(tx, customer), id);
    });
}

GateService::Future<std::vector<SilencedAddress>> GateService::silenced(base::CustomerId customer)
{
    using Answer = std::vector<SilencedAddress>;
    if (const auto allowed = access::permit(m_session, Operation::ListConsent); !allowed)
        return refused<Answer>(allowed.error());
    return m_database.read([customer, catalogue = m_purposes.catalogue(), now = m_database.clock().now()](
                               storage::ReadTransaction& tx) -> base::Result<Answer> {
        if (!readPerson(tx, customer))
            return base::fail(ErrorKind::NotFound, {}, customer.value);
        return silencedAddresses(tx, customers::readCustomer(tx, customer), *catalogue, now);
    });
}

GateService::Future<QStringList> GateService::silencedOfOthers(base::CustomerId customer)
{
    if (const auto allowed = access::permit(m_session, Operation::ListConsent); !allowed)
        return refused<QStringList>(allowed.error());
    return m_database.read([customer](storage::ReadTransaction& tx) -> base::Result<QStringList> {
        if (!readPerson(tx, customer))
            return base::fail(ErrorKind::NotFound, {}, customer.value);
        return consent::silencedOfOthers(tx, customers::readCustomer(tx, customer));
    });
}

template <class T, class Job>
GateService::Future<T> GateService::change(base::CustomerId customer, Operation operation, Job job)
{
    if (const auto allowed = access::permit(m_session, operation); !allowed)
        return refused<T>(allowed.error());
    return m_database.write([customer, job = std::move(job)](storage::WriteTransaction& tx) -> base::Result<T> {
        if (!readPerson(tx, customer))
            return base::fail(ErrorKind::NotFound, {}, customer.value);
        return job(tx);
    });
}

base::Result<Restriction> GateService::restrictWithin(
    storage::WriteTransaction& tx, base::CustomerId customer, RestrictionGround ground, const QString& reason)
{
    if (!readPerson(tx, customer))
        return base::fail(ErrorKind::NotFound, {}, customer.value);
    if (const auto lasting = lastingRestriction(tx, customer))
        return base::fail(ErrorKind::Conflict, QStringLiteral("restriction"), lasting->id);
    Restriction restriction;
    restriction.customer = customer;
    restriction.ground = ground;
    restriction.reason = reason.trimmed();
    restriction.from = tx.now();
    restriction.by = m_session.user;
    restriction.id = insertRestriction(tx, restriction);
    const bool isWeighed = ground == RestrictionGround::ObjectionPending;
    removeDerived(tx, m_derived, *m_purposes.catalogue(), customer, isWeighed ? Derived::Objectable : Derived::All);
    log(tx, m_session, "consent.restrict", customer, restrictionGroundCode(ground));
    if (m_restricted)
        m_restricted(tx, customer);
    return restriction;
}

GateService::Future<Restriction> GateService::restrict(
    base::CustomerId customer, RestrictionGround ground, const QString& reason)
{
    return change<Restriction>(
        customer, Operation::RestrictCustomer, [this, customer, ground, reason](storage::WriteTransaction& tx) {
            return restrictWithin(tx, customer, ground, reason);
        });
}

base::Result<Restriction> GateService::liftWithin(
    storage::WriteTransaction& tx, base::CustomerId customer, std::optional<base::UtcTime> toldAt, const QString& why)
{
    auto open = lastingRestriction(tx, customer);
    if (!open)
        return base::fail(ErrorKind::NotFound, QStringLiteral("restriction"), customer.value);
    if (!toldAt || *toldAt > tx.now())
        return base::fail(ErrorKind::Invalid, QStringLiteral("restriction.told"));
    // A day is enough to say when. Of a restriction that a fast clock wrote nobody knows when it began.
    const bool isDated = open->from <= tx.now();
    if (isDated && base::localDay(*toldAt, m_zone) < base::localDay(open->from, m_zone))
        return base::fail(ErrorKind::Invalid, QStringLiteral("restriction.told_before"));
    if (why.trimmed().isEmpty())
        return base::fail(ErrorKind::Invalid, QStringLiteral("restriction.note"));
    open->toldAt = toldAt;
    open->liftedAt = tx.now();
    open->liftedBy = m_session.user;
    open->liftNote = why.trimmed();
    closeRestriction(tx, *open);
    log(tx, m_session, "consent.lift_restriction", customer);
    return *open;
}

GateService::Future<Restriction> GateService::lift(
    base::CustomerId customer, std::optional<base::UtcTime> toldAt, const QString& why)
{
    return change<Restriction>(customer, Operation::LiftRestriction,
        [this, customer, toldAt, why](storage::WriteTransaction& tx) { return liftWithin(tx, customer, toldAt, why); });
}

GateService::Future<std::vector<Restriction>> GateService::restrictions(base::CustomerId customer)
{
    using Answer = std::vector<Restriction>;
    if (const auto allowed = access::permit(m_session, Operation::ListConsent); !allowed)
        return refused<Answer>(allowed.error());
    return m_database.read(
        [customer](storage::ReadTransaction& tx) -> base::Result<Answer> { return readRestrictions(tx, customer); });
}

const OwnCustomer* PersonLimits::softOptIn(const QString& purpose) const
{
    const auto found = std::ranges::find(softOptIns, purpose, &OwnCustomer::purpose);
    return found == softOptIns.end() ? nullptr : &*found;
}

GateService::Future<PersonLimits> GateService::limits(base::CustomerId customer)
{
    if (const auto allowed = access::permit(m_session, Operation::ListConsent); !allowed)
        return refused<PersonLimits>(allowed.error());
    return m_database.read([customer, now = m_database.clock().now(), catalogue = m_purposes.catalogue(), zone = m_zone,
                               business = m_purposes.country(), showsAges = seesBirthdays(m_session.role)](
                               storage::ReadTransaction& tx) -> base::Result<PersonLimits> {
        const auto person = readPerson(tx, customer);
        if (!person)
            return base::fail(ErrorKind::NotFound, {}, customer.value);
        PersonLimits limits;
        limits.restriction = lastingRestriction(tx, customer);
        if (!limits.restriction) {
            for (const Restriction& each : readRestrictions(tx, customer)) {
                if (!limits.lifted || each.liftedAt >= limits.lifted->liftedAt)
                    limits.lifted = each;
            }
        }
        limits.isMarkedMinor = person->isMarkedMinor;
        const auto age = showsAges ? ageAt(person->birthday, now, zone) : std::nullopt;
        const QString country = person->country.isEmpty() ? business : person->country;
        for (const purposes::Purpose& purpose : catalogue->purposes()) {
            if (age ? *age < ageOfConsent(purpose, country) : person->isMarkedMinor)
                limits.tooYoungFor << purpose.code;
        }
        const customers::Customer record = customers::readCustomer(tx, customer);
        Gate gate(tx, catalogue, zone, now);
        const std::vector<Event> entries = readEvents(tx, customer);
        for (const QString& code : readSoftOptIns(tx, customer)) {
            const purposes::Purpose* purpose = catalogue->find(code);
            const bool isAllowed = gate.may(code, customer, entries, now, Channel::All).isAllowed;
            limits.softOptIns.push_back({code, SaleAddressList(tx, customer, purpose->id).allOf(record), isAllowed});
        }
        for (const purposes::Purpose& purpose : catalogue->purposes()) {
            if (purpose.allowsSoftOptIn && purpose.isUsable())
                limits.confirmable[purpose.code] = confirmable(record, writtenToBy(purpose, Channel::All));
        }
        return limits;
    });
}

GateService::Future<void> GateService::markMinor(base::CustomerId customer, bool isMinor)
{
    return change<void>(customer, Operation::RecordConsent,
        [customer, isMinor, session = m_session, derived = m_derived, catalogue = m_purposes.catalogue()](
            storage::WriteTransaction& tx) -> base::Result<void> {
            // Where a year is known it decides (PersonBars): a mark would be said to count and would not.
            const auto person = readPerson(tx, customer);
            if (isMinor && person && person->birthday && person->birthday->hasYear())
                return base::fail(ErrorKind::Invalid, QStringLiteral("consent.birthday_decides"));
            if (!isMinor && person && !person->isMarkedMinor && !saysMinor(tx, customer))
                return {}; // nothing is taken back, and the log tells of nothing
            setMinorMark(tx, customer, isMinor, session.user);
            if (isMinor)
                removeDerived(tx, derived, *catalogue, customer);
            log(tx, session, isMinor ? "consent.mark_minor" : "consent.unmark_minor", customer);
            return {};
        });
}

GateService::Future<void> GateService::allowSoftOptIn(
    base::CustomerId customer, const QString& purpose, const SoftOptIn& conditions)
{
    if (const auto allowed = access::permit(m_session, Operation::RecordConsent); !allowed)
        return refused<void>(allowed.error());
    const purposes::Purpose* found = m_purposes.catalogue()->find(purpose);
    if (!found || !found->allowsSoftOptIn)
        return refused<void>({ErrorKind::Invalid, QStringLiteral("consent.no_soft_opt_in"), 0});
    return change<void>(customer, Operation::RecordConsent,
        [customer, id = found->id, kinds = writtenToBy(*found, Channel::All), purpose, conditions, session = m_session](
            storage::WriteTransaction& tx) -> base::Result<void> {
            const auto invalid = [customer](const char* subject) {
                return base::fail(ErrorKind::Invalid, QString::fromLatin1(subject), customer.value);
            };
            const bool isConfirmed = conditions.fromSale && conditions.ownSimilarGoods && conditions.optOutOffered;
            if (isConfirmed && !sales::hasBought(tx, customer))
                return invalid("consent.no_sale");
            const bool wasConfirmed
                = readSoftOptIns(tx, customer).contains(purpose) || saysOwnCustomer(tx, customer, purpose);
            if (!isConfirmed && !wasConfirmed)
                return {}; // nothing is taken back, and the log tells of nothing
            setSoftOptIn(tx, customer, id, {conditions.fromSale, conditions.ownSimilarGoods, conditions.optOutOffered},
                session.user);
            if (!isConfirmed) {
                log(tx, session, "consent.soft_opt_in_ended", customer, purpose);
                return {};
            }
            const customers::Customer record = customers::readCustomer(tx, customer);
            const QStringList all = confirmable(record, kinds);
            if (all.isEmpty())
                return invalid("consent.no_sale_address");
            if (all.size() > 1 && conditions.addresses.isEmpty())
                return invalid("consent.which_sale_address");
            if (!confirmAddresses(tx, record, id, kinds, conditions.addresses.isEmpty() ? all : conditions.addresses))
                return invalid("consent.not_her_address");
            log(tx, session, "consent.soft_opt_in", customer, saleName(tx, customer, id, purpose));
            return {};
        });
}

} // namespace aicms::consent
