// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customers_service.h"

#include "core/audit/audit.h"
#include "core/base/local_day.h"
#include "core/base/refusal.h"
#include "core/customers/customer_rules.h"
#include "core/customers/customer_store.h"
#include "core/customers/customer_writer.h"
#include "core/customers/customer_writer_steps.h"
#include "core/customers/kept_values.h"
#include "core/customers/list_store.h"
#include "core/customers/own_field_rules.h"
#include "core/customers/own_field_store.h"
#include "core/customers/remark_store.h"
#include "core/customers/search_among.h"
#include "core/customers/search_explain.h"

#include <QFuture>

#include <algorithm>
#include <iterator>

namespace aicms::customers {

using access::Operation;
using base::ErrorKind;
using base::refused;

namespace {

bool seesSensitive(const access::Session& session)
{
    return access::permit(session, Operation::ShowSensitive).has_value();
}

/// What the role may not see is not there at all.
void dropSensitive(const access::Session& session, Customer& customer)
{
    if (seesSensitive(session))
        return;
    customer.birthday.reset();
    customer.birthdayTyped.clear();
    customer.birthdayProvenance = {};
    std::erase_if(customer.extraFields, isSensitive);
}

/// Who may see it sees that there is something, until asked for with a reason.
void hideSensitive(const access::Session& session, Customer& customer)
{
    dropSensitive(session, customer);
    for (ExtraField& value : customer.extraFields) {
        if (!isSensitive(value))
            continue;
        value.value.clear();
        value.reading.clear();
        value.isHidden = true;
    }
}

/// Who may not see a value may not set it either: the record would not say whether it took.
base::Result<void> requireSeen(storage::ReadTransaction& tx, const access::Session& session, const Customer& given)
{
    if (seesSensitive(session))
        return {};
    const std::vector<OwnField> fields = given.extraFields.empty() ? std::vector<OwnField> {} : readOwnFields(tx);
    const bool isHiddenField = std::ranges::any_of(given.extraFields, [&fields](const ExtraField& value) {
        const OwnField* field = findOwnField(fields, value.field);
        if (!field)
            field = findOwnField(fields, value.name);
        return field && field->sensitivity != Sensitivity::Ordinary;
    });
    if (given.birthday || !given.birthdayTyped.isEmpty() || isHiddenField)
        return base::fail(ErrorKind::NotAllowed, access::operationCode(Operation::ShowSensitive));
    return {};
}

void logCustomer(storage::WriteTransaction& tx, const access::Session& session, const char* action, base::CustomerId id,
    const QString& reason = {}, const QString& details = {})
{
    audit::append(tx, session, {QString::fromLatin1(action), audit::ObjectKind::Customer, id.value, reason, details});
}

/// Reads the typed values and refuses what breaks a rule. `before` is the stored record of an edit.
base::Result<void> prepare(
    storage::ReadTransaction& tx, Customer& customer, const Customer* before, const QString& region, QDate today)
{
    normalise(customer);
    if (!customer.extraFields.empty())
        linkOwnFields(customer, readOwnFields(tx), habitsOf(region, today), before);
    if (before)
        readEditedValues(*before, customer, region, today);
    else
        readValues(customer, region, today);
    for (const Problem& problem : checkCustomer(customer, today)) {
        if (problem.blocks)
            return base::fail(errorOf(problem));
    }
    return {};
}

base::Result<base::CustomerId> foundOr(base::CustomerId id)
{
    if (!id.isValid())
        return base::fail(ErrorKind::NotFound);
    return id;
}

} // namespace

base::Result<Customer> readVisible(storage::ReadTransaction& tx, const access::Session& session, base::CustomerId id)
{
    auto customer = readRecord(tx, id);
    if (!customer)
        return base::fail(ErrorKind::NotFound, {}, id.value);
    hideSensitive(session, *customer);
    return std::move(*customer);
}

CustomersService::CustomersService(
    storage::Database& database, const access::Session& session, QString region, QTimeZone zone)
    : m_database(database), m_session(session), m_region(std::move(region)), m_zone(std::move(zone))
{
}

QDate CustomersService::today() const
{
    return base::localDay(m_database.clock(), m_zone);
}

void CustomersService::addSearchSource(std::shared_ptr<const SearchSource> source)
{
    m_sources.push_back(std::move(source));
}

void CustomersService::setRevisionFollower(RevisionTrail::Follower follower)
{
    m_trail->setFollower(std::move(follower));
}

SearchScope CustomersService::scopeOf(const QString& text) const
{
    SearchScope scope {.terms = searchTerms(text, m_region), .seesSensitive = seesSensitive(m_session)};
    for (const QString& other : respellings(text))
        scope.respelled.push_back(searchTerms(other, m_region));
    std::ranges::copy_if(m_sources, std::back_inserter(scope.sources),
        [this](const auto& source) { return access::permit(m_session, source->operation()).has_value(); });
    return scope;
}

CustomersService::Future<std::vector<base::CustomerId>> CustomersService::ids(
    const ListQuery& query, storage::CancelToken token)
{
    using Answer = std::vector<base::CustomerId>;
    if (const auto allowed = access::permit(m_session, Operation::ListCustomers); !allowed)
        return refused<Answer>(allowed.error());
    return m_database.read(
        [query, text = scopeOf(query.text)](
            storage::ReadTransaction& tx) -> base::Result<Answer> { return listIds(tx, query, text); },
        std::move(token));
}

CustomersService::Future<std::vector<CustomerRow>> CustomersService::rows(const std::vector<base::CustomerId>& ids,
    storage::CancelToken token, const std::vector<base::OwnFieldId>& ownFields)
{
    using Answer = std::vector<CustomerRow>;
    if (const auto allowed = access::permit(m_session, Operation::ListCustomers); !allowed)
        return refused<Answer>(allowed.error());
    return m_database.read(
        [ids, ownFields](storage::ReadTransaction& tx) -> base::Result<Answer> { return listRows(tx, ids, ownFields); },
        std::move(token));
}

CustomersService::Future<qint64> CustomersService::count(const ListQuery& query)
{
    if (const auto allowed = access::permit(m_session, Operation::ListCustomers); !allowed)
        return refused<qint64>(allowed.error());
    return m_database.read([query, text = scopeOf(query.text)](storage::ReadTransaction& tx) -> base::Result<qint64> {
        return countIds(tx, query, text);
    });
}

CustomersService::Future<QStringList> CustomersService::tagNames()
{
    if (const auto allowed = access::permit(m_session, Operation::ListCustomers); !allowed)
        return refused<QStringList>(allowed.error());
    return m_database.read([](storage::ReadTransaction& tx) -> base::Result<QStringList> { return readTagNames(tx); });
}

CustomersService::Future<std::vector<SearchHit>> CustomersService::search(
    const QString& text, int limit, storage::CancelToken token)
{
    using Answer = std::vector<SearchHit>;
    if (const auto allowed = access::permit(m_session, Operation::SearchCustomers); !allowed)
        return refused<Answer>(allowed.error());
    return m_database.read(
        [limit, scope = scopeOf(text)](storage::ReadTransaction& tx) -> base::Result<Answer> {
            Answer hits;
            for (const SearchFind& find : findRecords(tx, scope, limit))
                hits.push_back(explainFind(tx, scope, find));
            return hits;
        },
        std::move(token));
}

CustomersService::Future<std::vector<SearchHit>> CustomersService::hits(
    const QString& text, const std::vector<base::CustomerId>& ids, storage::CancelToken token)
{
    using Answer = std::vector<SearchHit>;
    if (const auto allowed = access::permit(m_session, Operation::SearchCustomers); !allowed)
        return refused<Answer>(allowed.error());
    return m_database.read(
        [ids, scope = scopeOf(text)](storage::ReadTransaction& tx) -> base::Result<Answer> {
            Answer hits;
            for (const SearchFind& find : findAmong(tx, scope, ids))
                hits.push_back(explainFind(tx, scope, find));
            return hits;
        },
        std::move(token));
}

CustomersService::Future<std::vector<CustomerRow>> CustomersService::members(base::CustomerId organisation)
{
    using Answer = std::vector<CustomerRow>;
    if (const auto allowed = access::permit(m_session, Operation::ListCustomers); !allowed)
        return refused<Answer>(allowed.error());
    return m_database.read([organisation](storage::ReadTransaction& tx) -> base::Result<Answer> {
        return listRows(tx, memberIds(tx, organisation));
    });
}

CustomersService::Future<Customer> CustomersService::open(base::CustomerId id, const QString& reason)
{
    if (const auto allowed = access::permit(m_session, Operation::OpenCustomer); !allowed)
        return refused<Customer>(allowed.error());
    // A write, because the opening is logged before anything is shown.
    return m_database.write([id, reason, session = m_session](storage::WriteTransaction& tx) -> base::Result<Customer> {
        auto customer = readVisible(tx, session, id);
        if (customer)
            logCustomer(tx, session, "customer.open", id, reason);
        return customer;
    });
}

CustomersService::Future<Customer> CustomersService::reload(base::CustomerId id)
{
    if (const auto allowed = access::permit(m_session, Operation::OpenCustomer); !allowed)
        return refused<Customer>(allowed.error());
    return m_database.read(
        [id, session = m_session](storage::ReadTransaction& tx) { return readVisible(tx, session, id); });
}

CustomersService::Future<std::vector<ExtraField>> CustomersService::showSensitive(
    base::CustomerId id, const QString& reason)
{
    using Answer = std::vector<ExtraField>;
    if (const auto allowed = access::permit(m_session, Operation::ShowSensitive); !allowed)
        return refused<Answer>(allowed.error());
    if (reason.trimmed().isEmpty())
        return refused<Answer>({ErrorKind::Invalid, QStringLiteral("reason"), 0});
    return m_database.write([id, reason, session = m_session](storage::WriteTransaction& tx) -> base::Result<Answer> {
        auto customer = readRecord(tx, id);
        if (!customer)
            return base::fail(ErrorKind::NotFound, {}, id.value);
        std::erase_if(customer->extraFields, [](const ExtraField& value) { return !isSensitive(value); });
        QStringList fields;
        for (const ExtraField& value : customer->extraFields)
            fields.append(QStringLiteral("own:%1").arg(value.field.value));
        logCustomer(tx, session, "customer.show_sensitive", id, reason.trimmed(), fields.join(QLatin1Char(',')));
        return std::move(customer->extraFields);
    });
}

CustomersService::Future<base::CustomerId> CustomersService::findByNumber(const QString& number)
{
    if (const auto allowed = access::permit(m_session, Operation::OpenCustomer); !allowed)
        return refused<base::CustomerId>(allowed.error());
    return m_database.read(
        [number](storage::ReadTransaction& tx) { return foundOr(findNumber(tx, number.simplified())); });
}

CustomersService::Future<base::CustomerId> CustomersService::findByUuid(const QString& uuid)
{
    if (const auto allowed = access::permit(m_session, Operation::OpenCustomer); !allowed)
        return refused<base::CustomerId>(allowed.error());
    return m_database.read([uuid](storage::ReadTransaction& tx) { return foundOr(findUuid(tx, uuid)); });
}

CustomersService::Future<base::CustomerId> CustomersService::add(Customer customer)
{
    using Answer = base::Result<base::CustomerId>;
    if (const auto allowed = access::permit(m_session, Operation::AddCustomer); !allowed)
        return refused<base::CustomerId>(allowed.error());
    return m_database.write([customer = std::move(customer), region = m_region, zone = m_zone, session = m_session](
                                storage::WriteTransaction& tx) mutable -> Answer {
        if (const auto seen = requireSeen(tx, session, customer); !seen)
            return base::fail(seen.error());
        if (const auto prepared = prepare(tx, customer, nullptr, region, base::localDay(tx.now(), zone)); !prepared)
            return base::fail(prepared.error());
        std::vector<base::CustomerId> organisations;
        const base::CustomerId id = insertCustomer(tx, session, customer, &organisations);
        for (const base::CustomerId organisation : organisations)
            logCustomer(tx, session, "customer.add", organisation);
        logCustomer(tx, session, "customer.add", id);
        return id;
    });
}

namespace {

/// What an edit needs besides the record.
struct EditOrder {
    QString region;
    QTimeZone zone;
    access::Session session;
    std::shared_ptr<RevisionTrail> trail;
    CustomersService::EditFollower follower;
    HoldOver holdOver = {};
};

base::Result<Update> editRecord(storage::WriteTransaction& tx, Customer customer, const EditOrder& order)
{
    const access::Session& session = order.session;
    const auto current = readRecord(tx, customer.id);
    if (!current || current->deletedAt)
        return base::fail(ErrorKind::NotFound, {}, customer.id.value);
    if (const auto seen = requireSeen(tx, session, customer); !seen)
        return base::fail(seen.error());
    if (!seesSensitive(session)) {
        // Blank is how such a user sees it, not what they want it to be.
        customer.birthday = current->birthday;
        customer.birthdayTyped = current->birthdayTyped;
        customer.birthdayProvenance = current->birthdayProvenance;
    }
    keepHidden(*current, customer, seesSensitive(session));
    const QDate today = base::localDay(tx.now(), order.zone);
    if (const auto prepared = prepare(tx, customer, &*current, order.region, today); !prepared)
        return base::fail(prepared.error());
    if (losesValues(*current, customer)) {
        if (const auto mayGo = requireNotHeld(tx, order.holdOver, customer.id); !mayGo)
            return base::fail(mayGo.error());
    }
    std::vector<base::CustomerId> organisations;
    Update update = updateRecord(tx, session, customer, &organisations);
    for (const base::CustomerId organisation : organisations)
        logCustomer(tx, session, "customer.add", organisation);
    if (!update.changed.isEmpty()) {
        logCustomer(tx, session, "customer.edit", customer.id, {}, update.changed.join(QLatin1Char(',')));
        order.trail->note(tx, update.before, update.after);
        if (order.follower)
            order.follower(tx, session, update.before, update.after);
    }
    return update;
}

} // namespace

CustomersService::Future<Customer> CustomersService::edit(Customer customer)
{
    if (const auto allowed = access::permit(m_session, Operation::EditCustomer); !allowed)
        return refused<Customer>(allowed.error());
    return m_database.write([customer = std::move(customer),
                                order = EditOrder {m_region, m_zone, m_session, m_trail, m_editFollower, m_holdOver},
                                isLocked = m_isLocked](storage::WriteTransaction& tx) -> base::Result<Customer> {
        if (const auto mayChange = requireUnlocked(tx, isLocked, customer.id); !mayChange)
            return base::fail(mayChange.error());
        auto update = editRecord(tx, customer, order);
        if (!update)
            return base::fail(update.error());
        dropSensitive(order.session, update->before);
        return std::move(update->before);
    });
}

base::Result<bool> CustomersService::editWithin(
    storage::WriteTransaction& tx, base::CustomerId id, const std::function<void(Customer&)>& change)
{
    auto customer = readVisible(tx, m_session, id);
    if (!customer)
        return base::fail(customer.error());
    change(*customer);
    const auto update = editRecord(tx, *std::move(customer), {m_region, m_zone, m_session, m_trail, m_editFollower});
    return update ? base::Result<bool>(!update->changed.isEmpty()) : base::fail(update.error());
}

namespace {

/// Of more at once nobody goes on to edit each by hand, and reading them all would double the time.
constexpr qint64 mostFollowed = 1'000;

/// Does `step` to each record and logs it where it changed something. None is done where one is locked.
template <class Step>
QFuture<base::Result<void>> each(storage::Database& database, const access::Session& session,
    const std::shared_ptr<RevisionTrail>& trail, Operation operation, const char* action,
    const std::vector<base::CustomerId>& ids, const IsLocked& isLocked, Step step)
{
    if (const auto allowed = access::permit(session, operation); !allowed)
        return refused<void>(allowed.error());
    return database.write(
        [ids, session, trail, action, isLocked, step](storage::WriteTransaction& tx) -> base::Result<void> {
            const bool isFollowed = std::ssize(ids) <= mostFollowed;
            for (const base::CustomerId id : ids) {
                if (const auto mayChange = requireUnlocked(tx, isLocked, id); !mayChange)
                    return mayChange;
                const auto before = isFollowed ? readRecord(tx, id) : std::nullopt;
                if (!step(tx, session, id))
                    continue;
                logCustomer(tx, session, action, id);
                if (const auto after = before ? readRecord(tx, id) : std::nullopt)
                    trail->note(tx, *before, *after);
            }
            return {};
        });
}

/// The tag as it is stored, or the error.
base::Result<QString> checkedTag(const QString& tag)
{
    Customer bearer;
    bearer.name = QStringLiteral("-");
    bearer.tags.push_back({tag, {}});
    normalise(bearer);
    if (bearer.tags.empty() || !checkCustomer(bearer, {}).empty())
        return base::fail(ErrorKind::Invalid, QStringLiteral("tag"));
    return bearer.tags.front().name;
}

} // namespace

CustomersService::Future<void> CustomersService::remove(const std::vector<base::CustomerId>& ids)
{
    return each(m_database, m_session, m_trail, Operation::DeleteCustomer, "customer.delete", ids, m_isLocked,
        [](storage::WriteTransaction& tx, const access::Session&, base::CustomerId id) { return binRecord(tx, id); });
}

CustomersService::Future<void> CustomersService::restore(const std::vector<base::CustomerId>& ids)
{
    return each(m_database, m_session, m_trail, Operation::RestoreCustomer, "customer.restore", ids, {},
        [](storage::WriteTransaction& tx, const access::Session&, base::CustomerId id) { return unbinRecord(tx, id); });
}

CustomersService::Future<void> CustomersService::addTag(const std::vector<base::CustomerId>& ids, const QString& tag)
{
    if (const auto allowed = access::permit(m_session, Operation::EditCustomer); !allowed)
        return refused<void>(allowed.error());
    const auto name = checkedTag(tag);
    if (!name)
        return refused<void>(name.error());
    return each(m_database, m_session, m_trail, Operation::EditCustomer, "customer.tag", ids, m_isLocked,
        [name = *name](storage::WriteTransaction& tx, const access::Session& session, base::CustomerId id) {
            return tagRecord(tx, session, id, name);
        });
}

CustomersService::Future<void> CustomersService::removeTag(const std::vector<base::CustomerId>& ids, const QString& tag)
{
    return each(m_database, m_session, m_trail, Operation::EditCustomer, "customer.untag", ids, m_isLocked,
        [tag, holdOver = m_holdOver](storage::WriteTransaction& tx, const access::Session&, base::CustomerId id) {
            const bool isGone = untagRecord(tx, id, tag);
            // None of the others loses it either: a refusal takes all of it back.
            if (const auto mayGo = requireNotHeld(tx, isGone ? holdOver : HoldOver(), id); !mayGo)
                throw base::Failure(mayGo.error());
            return isGone;
        });
}

namespace {

QFuture<base::Result<void>> logPaper(storage::Database& database, const access::Session& session, base::CustomerId id,
    const QString& reason, const QString& details)
{
    return database.write([id, reason, details, session](storage::WriteTransaction& tx) -> base::Result<void> {
        if (!isStored(tx, id))
            return base::fail(ErrorKind::NotFound, {}, id.value);
        logCustomer(tx, session, "customer.print", id, reason, details);
        return {};
    });
}

} // namespace

CustomersService::Future<void> CustomersService::logPrinted(base::CustomerId id, const QString& reason)
{
    if (const auto allowed = access::permit(m_session, Operation::PrintCustomer); !allowed)
        return refused<void>(allowed.error());
    return logPaper(m_database, m_session, id, reason, {});
}

CustomersService::Future<void> CustomersService::logHandedOut(base::CustomerId id, const QString& what)
{
    if (const auto allowed = access::permit(m_session, Operation::HandOut); !allowed)
        return refused<void>(allowed.error());
    return logPaper(m_database, m_session, id, {}, what);
}

} // namespace aicms::customers
