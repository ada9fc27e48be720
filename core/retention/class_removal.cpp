// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/class_removal.h"

#include "core/audit/audit.h"
#include "core/base/error.h"
#include "core/base/local_day.h"
#include "core/consent/known_minor.h"
#include "core/consent/named_ledger.h"
#include "core/consent/replaced_entries.h"
#include "core/consent/restriction.h"
#include "core/consent/suppression.h"
#include "core/customers/customer_writer.h"
#include "core/retention/class_store.h"
#include "core/retention/erasure_store.h"
#include "core/retention/kept_orders.h"
#include "core/retention/person_erasure.h"
#include "core/retention/purge_store.h"
#include "core/sales/order_anonymiser.h"

#include <functional>
#include <set>
#include <utility>

namespace aicms::retention {

namespace {

using storage::WriteTransaction;

vault::SecretBytes keyOf(storage::ReadTransaction& tx)
{
    auto key = consent::vouchedKey(tx);
    if (!key)
        throw base::Failure(base::internalError());
    return std::move(*key);
}

class Removal {
public:
    Removal(WriteTransaction& tx, const RemovalContext& context, vault::SecretBytes key)
        : m_tx(tx), m_context(context), m_key(std::move(key)), m_marks(m_key)
    {
        m_part.id = context.erasure;
    }

    qint64 run(DataClass dataClass, Action action, const std::vector<qint64>& ids)
    {
        return finished(remove(dataClass, action, ids));
    }
    qint64 runField(const Unneeded& field, const std::vector<base::CustomerId>& people)
    {
        std::vector<qint64> ids;
        for (const base::CustomerId id : people)
            ids.push_back(id.value);
        return finished(changePeople(ids, field.key == QLatin1String("link") ? "link" : "extra_field",
            [this, &field](customers::Customer& person) { return dropField(person, field); }));
    }
    qint64 runNotes(const std::vector<qint64>& notes)
    {
        const std::set<qint64> gone(notes.begin(), notes.end());
        return finished(changePeople(store::ownersOfNotes(m_tx, notes), "note",
            [this, &gone](customers::Customer& person) { return dropNotes(person, gone); }));
    }

private:
    qint64 finished(qint64 count)
    {
        // A run that was cut off may have been proved so far at the next opening: what goes now is to be proved, too.
        store::addToErasure(m_tx, m_part);
        store::insertMarks(m_tx, m_context.erasure, m_marks.take());
        return count;
    }

    qint64 remove(DataClass dataClass, Action action, const std::vector<qint64>& ids)
    {
        switch (dataClass) {
        case DataClass::Interactions:
            for (const qint64 id : ids)
                audit::eraseReasons(m_tx, audit::ObjectKind::Interaction, id);
            return noted("interaction", store::deleteInteractions(m_tx, ids, m_marks));
        case DataClass::Events: return noted("customer_event", store::deleteEvents(m_tx, ids, m_marks));
        case DataClass::Orders: return anonymiseOrders(ids);
        case DataClass::Files: return noted("attachment", store::deleteFiles(m_tx, ids, m_marks));
        case DataClass::ContactPoints:
            return changePeople(
                ids, "contact_points", [this](customers::Customer& person) { return dropContactPoints(person); });
        case DataClass::OwnFields:
            return changePeople(
                ids, "extra_field", [this](customers::Customer& person) { return dropOwnFields(person); });
        case DataClass::ConsentProof:
            return noted("consent_payload",
                consent::forgetEntries(m_tx, m_context.session, m_context.catalogue, ids,
                    [this](const QByteArray& value) { m_marks.addValue(value); }));
        case DataClass::Requests:
            for (const qint64 id : ids)
                audit::eraseReasons(m_tx, audit::ObjectKind::Request, id);
            return noted("request",
                action == Action::Anonymise ? store::anonymiseRequests(m_tx, ids, m_marks)
                                            : store::deleteRequests(m_tx, ids, m_marks));
        case DataClass::LogReasons: return noted("audit_reason", dropReasons(ids));
        case DataClass::RequestLetters: return noted("request_letter", store::deleteLetters(m_tx, ids, m_marks));
        case DataClass::Person:
            return changePeople(ids, "reduced", [this](customers::Customer& person) { return reduce(person); });
        }
        throw base::Failure(base::internalError());
    }

    qint64 noted(const char* table, qint64 count)
    {
        m_part.erased.emplace_back(QString::fromLatin1(table), count);
        return count;
    }

    qint64 anonymiseOrders(const std::vector<qint64>& ids)
    {
        store::markOrders(m_tx, ids, m_marks);
        store::noteLastOrders(m_tx, ids);
        unlockOrders(m_tx, ids);
        std::vector<base::OrderId> orders;
        for (const qint64 id : ids)
            orders.push_back({id});
        m_part.anonymisedOrders = sales::anonymiseOrders(m_tx, orders);
        return m_part.anonymisedOrders;
    }

    qint64 dropReasons(const std::vector<qint64>& ids)
    {
        qint64 count = 0;
        for (const qint64 id : ids) {
            const QString text = audit::eraseReason(m_tx, id);
            m_marks.addValue(text.toUtf8());
            count += text.isEmpty() ? 0 : 1;
        }
        return count;
    }

    void mark(const QString& text) { m_marks.addValue(text.toUtf8()); }

    /// The record as it stays: without what goes. What undoing an import or a draft would bring back goes, too.
    qint64 changePeople(
        const std::vector<qint64>& ids, const char* what, const std::function<bool(customers::Customer& person)>& drop)
    {
        qint64 count = 0;
        for (const qint64 id : ids) {
            const base::CustomerId customer {id};
            if (!customers::revisionOf(m_tx, customer))
                continue;
            store::markSearchDocument(m_tx, customer, m_marks);
            customers::Customer person = customers::readCustomer(m_tx, customer);
            const customers::Customer before = person;
            if (!drop(person))
                continue;
            consent::suppressObjector(m_tx, m_context.session, customer);
            store::forgetCopies(m_tx, customer, m_marks);
            customers::updateCustomer(m_tx, m_context.session, person);
            consent::keepMinorKnown(m_tx, m_context.session, before, person, m_context.zone);
            ++count;
        }
        return noted(what, count);
    }

    /// To what an invoice or a letter needs: name, number, kind and postal addresses.
    bool reduce(customers::Customer& person)
    {
        dropWays(person);
        dropOwnFields(person);
        mark(std::exchange(person.birthdayTyped, {}));
        person.birthday.reset();
        person.language.clear();
        for (const customers::Note& each : person.notes)
            mark(each.text);
        for (const customers::Membership& each : person.memberships)
            mark(each.role);
        if (person.photo)
            m_marks.addValue(person.photo->bytes);
        person.notes.clear();
        person.tags.clear();
        person.memberships.clear();
        person.photo.reset();
        return true;
    }

    bool dropWays(customers::Customer& person)
    {
        for (const customers::Email& each : person.emails)
            mark(each.address);
        for (const customers::Phone& each : person.phones) {
            mark(each.typed);
            mark(each.e164);
        }
        for (const customers::Link& each : person.links)
            mark(each.url);
        const bool isChanged = !person.emails.empty() || !person.phones.empty() || !person.links.empty();
        person.emails.clear();
        person.phones.clear();
        person.links.clear();
        return isChanged;
    }

    bool dropContactPoints(customers::Customer& person)
    {
        bool isChanged = dropWays(person);
        // An invoice that a law wants needs the address on it.
        if (!ordersToKeep(m_tx, person.id, base::localDay(m_tx.now(), m_context.zone), m_context.zone).empty())
            return isChanged;
        for (const customers::Address& each : person.addresses) {
            for (const QString& part : {each.street, each.postcode, each.city, each.region})
                mark(part);
        }
        isChanged = isChanged || !person.addresses.empty();
        person.addresses.clear();
        return isChanged;
    }

    bool dropOwnFields(customers::Customer& person)
    {
        for (const customers::ExtraField& each : person.extraFields) {
            mark(each.value);
            mark(each.reading);
        }
        const bool isChanged = !person.extraFields.empty();
        person.extraFields.clear();
        store::forgetPutAside(m_tx, person.id, m_marks);
        return isChanged;
    }

    bool dropField(customers::Customer& person, const Unneeded& field)
    {
        if (field.key == QLatin1String("birthday")) {
            mark(std::exchange(person.birthdayTyped, {}));
            person.birthday.reset();
        } else if (field.key == QLatin1String("language")) {
            person.language.clear();
        } else if (field.key == QLatin1String("link")) {
            for (const customers::Link& each : person.links)
                mark(each.url);
            person.links.clear();
        } else {
            std::erase_if(person.extraFields, [this, &field](const customers::ExtraField& each) {
                const bool goes
                    = field.id > 0 ? each.field.value == field.id : !each.field.isValid() && each.name == field.name;
                if (goes) {
                    mark(each.value);
                    mark(each.reading);
                }
                return goes;
            });
        }
        return true;
    }

    bool dropNotes(customers::Customer& person, const std::set<qint64>& gone)
    {
        return std::erase_if(person.notes, [this, &gone](const customers::Note& each) {
            if (!gone.contains(each.id.value))
                return false;
            mark(each.text);
            return true;
        }) > 0;
    }

    WriteTransaction& m_tx;
    const RemovalContext& m_context;
    vault::SecretBytes m_key;
    MarkMaker m_marks;
    Certificate m_part;
};

} // namespace

qint64 removeThings(WriteTransaction& tx, const RemovalContext& context, DataClass dataClass, Action action,
    const std::vector<qint64>& ids)
{
    if (action == Action::Restrict) {
        qint64 count = 0;
        for (const qint64 id : ids) {
            const base::CustomerId owner = store::ownerOf(tx, dataClass, id);
            count += owner.isValid() && consent::restrictPastPeriod(tx, context.session, owner) ? 1 : 0;
        }
        return count;
    }
    qint64 count = 0;
    if (dataClass == DataClass::Person && action != Action::Reduce) {
        std::vector<base::CustomerId> people;
        for (const qint64 id : ids)
            people.push_back({id});
        count = erasePeople(tx, context.session, context.zone, context.erasure, people, 0, {{}, context.texts}).people;
    } else {
        count = Removal(tx, context, keyOf(tx)).run(dataClass, action, ids);
    }
    // What is left is there for the law alone: for nothing else is she used, nor changed, until somebody lifts it.
    if (action == Action::Reduce) {
        for (const qint64 id : ids)
            consent::restrictPastPeriod(tx, context.session, {id});
    }
    if (action != Action::Reduce) // what was decided about her holds for the rest as well
        store::forgetReviews(tx, dataClass, ids);
    return count;
}

qint64 removeField(WriteTransaction& tx, const RemovalContext& context, const Unneeded& field,
    const std::vector<base::CustomerId>& people)
{
    return Removal(tx, context, keyOf(tx)).runField(field, people);
}

qint64 removeNotes(WriteTransaction& tx, const RemovalContext& context, const std::vector<qint64>& notes)
{
    return Removal(tx, context, keyOf(tx)).runNotes(notes);
}

} // namespace aicms::retention
