// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit.h"
#include "core/retention/erasure_service.h"
#include "core/retention/hold_service.h"
#include "core/retention/purge_service.h"
#include "core/sales/order_writer.h"
#include "tests/core/consent/consent_desk.h"

#include <QRandomGenerator>

namespace aicms::test {

/// A desk whose people have contacts, events and orders of many ages, the same for a seed.
struct PurgeShop : ConsentDesk {
    static constexpr qint64 year = 365; ///< days

    explicit PurgeShop(quint32 seed, int people) : random(seed)
    {
        for (int i = 0; i < people; ++i)
            addCustomer();
    }
    void addCustomer()
    {
        // Every fifth did nothing for years.
        const qint64 sleep = count % 5 == 0 ? 4 * year : 0;
        const qint64 age = sleep + random.bounded(10 * year - sleep);
        customers::Customer customer;
        customer.givenName = u"Person"_s;
        ++count;
        customer.familyName = word();
        const QString theirs = customer.familyName;
        customer.createdAt = ago(age);
        const auto made = write([&](storage::WriteTransaction& tx) {
            const auto id = customers::insertCustomer(tx, session, customer);
            ids.push_back(id);
            sales::OrderWriter writer(tx, session);
            for (int i = 0; i < 3; ++i) {
                customers::Interaction contact;
                contact.customer = id;
                contact.subject = u"about the bicycle of "_s + theirs;
                contact.at = ago(sleep + random.bounded(age - sleep + 1));
                customers::insertInteraction(tx, session, contact);
                sales::Event event;
                event.customer = id;
                event.at = ago(sleep + random.bounded(age - sleep + 1));
                event.kind = u"visit"_s;
                event.source = u"shop"_s;
                event.value = u"/catalogue/"_s + theirs;
                writer.add(event);
            }
            if (random.bounded(2) == 0)
                return;
            sales::Order order;
            order.head.customer = id;
            order.head.at = ago(sleep + random.bounded(age - sleep + 1));
            order.head.currency = u"EUR"_s;
            order.lines.push_back({{}, {}, u"Repair"_s, *base::Decimal::parse(u"1"_s), *base::Decimal::parse(u"40"_s)});
            writer.add(order);
        });
        if (!made)
            qFatal("a customer could not be stored");
    }
    /// One file is there, the other was removed long ago.
    void addNoteAndFiles(base::CustomerId id)
    {
        customers::Customer customer = get(id);
        customers::Note note;
        note.text = u"wants a bell"_s;
        customer.notes.push_back(note);
        const bool isNoted = service.edit(customer).result().has_value();
        const auto added = write([&](storage::WriteTransaction& tx) {
            for (const bool isRemoved : {false, true})
                tx.execute("INSERT INTO attachment (customer_id, name, kind, size, digest, provenance_id, removed_at)"
                           " SELECT ?1, 'bike.png', 0, 0, x'00', MIN(id), ?2 FROM provenance",
                    id, isRemoved ? std::optional(ago(60)) : std::nullopt);
        });
        if (!isNoted || !added)
            qFatal("a note or a file could not be stored");
    }
    /// An address, a value of an own field, a settled request and a reason in the log, all of long ago.
    void addParts(base::CustomerId id)
    {
        customers::Customer customer = get(id);
        const base::UtcTime old = ago(1500);
        customers::Provenance then;
        then.at = old;
        then.purpose = u"contract_performance"_s;
        customers::Email address;
        address.address = word() + u"@example.com"_s;
        address.provenance = then;
        customer.emails.push_back(address);
        customers::ExtraField field;
        field.name = u"Frame"_s;
        field.value = word();
        field.provenance = then;
        customer.extraFields.push_back(field);
        const bool isEdited = service.edit(customer).result().has_value();
        const auto added = write([&](storage::WriteTransaction& tx) {
            const qint64 settled = old.toDateTime().date().toJulianDay();
            const qint64 request = tx.insert(
                "INSERT INTO request (revision, customer_id, person_name, person_contact, arrived_by, received_on, "
                "text,"
                " taken_by, opened_at, laws_chosen, laws_reason, ended_as, ended_on, is_identified, waits, is_extended,"
                " is_acknowledged, assigned_to, due_clock) VALUES (1, ?1, '', '', 0, ?2, ?3, 1, ?4, 0, '', 1, ?2, 1, 0,"
                " 0, 0, 0, '')",
                id, settled, u"what do you hold about "_s + word(), old);
            tx.execute("INSERT INTO request_event (request_id, move, on_day, at, user_id, code, text)"
                       " VALUES (?1, 0, ?2, ?3, 1, '', 'came by letter')",
                request, settled, old);
            tx.execute("INSERT INTO request_letter (request_id, kind, regime, language, written_at, user_id, sender,"
                       " contact, recipient, place_and_day, subject, body, reason, sent_on, way, sent_to, digest)"
                       " VALUES (?1, 4, 0, 'en', ?2, 1, 'Shop', '', ?3, '', 'Your request', ?4, '', ?5, 'post', ?3,"
                       " x'00')",
                request, old, u"Person "_s + customer.familyName, u"We hold this about you: "_s + word(), settled);
            audit::append(tx, session,
                {u"customer.show_sensitive"_s, audit::ObjectKind::Customer, id.value, u"because of "_s + word()});
        });
        if (!isEdited || !added)
            qFatal("parts of a person could not be stored");
    }
    /// So many days go by, and the shop is open on them: the clock leaps nowhere. Of long ago nobody looks.
    void live(qint64 days)
    {
        constexpr qint64 most = 30, looked = 420;
        clock.advance(std::max<qint64>(0, days - looked) * day);
        days = std::min(days, looked);
        for (; days > 0; days -= most) {
            clock.advance(std::min(days, most) * day);
            const auto opened = write([this](storage::WriteTransaction& tx) {
                audit::append(tx, session, {u"vault.open"_s, audit::ObjectKind::Vault});
            });
            if (!opened)
                qFatal("the log was not written");
        }
    }
    QString word()
    {
        QString letters;
        for (int i = 0; i < 12; ++i)
            letters += QChar(u'a' + static_cast<char16_t>(random.bounded(26)));
        return letters;
    }
    base::UtcTime ago(qint64 days) const { return {noon - days * day}; }
    qint64 rows(const char* sql) { return number(sql); }

    QRandomGenerator random;
    int count = 0;
    std::vector<base::CustomerId> ids;
    retention::ErasureService erasures {*database, session};
    retention::HoldService holds {*database, session, clock};
    retention::PurgeService purges {*database, session, erasures, clock, u"DE"_s, QTimeZone("Europe/Berlin")};

    retention::Hold holdOn(std::vector<base::CustomerId> people)
    {
        retention::Hold hold;
        hold.matter = u"Claim"_s;
        hold.reason = u"Letter"_s;
        hold.reviewOn = clock.now().toDateTime().date().addMonths(3);
        hold.people = std::move(people);
        return hold;
    }
    /// Of Ada, so many days ago; a negative number: since the shop began.
    base::InteractionId contactOf(customers::InteractionKind kind, qint64 days)
    {
        base::InteractionId id;
        const auto stored = write([&](storage::WriteTransaction& tx) {
            customers::Interaction contact;
            contact.customer = ada;
            contact.kind = kind;
            contact.subject = QStringLiteral("about");
            contact.at = ago(days);
            id = customers::insertInteraction(tx, session, contact);
        });
        if (!stored)
            qFatal("a contact could not be stored");
        return id;
    }
};

} // namespace aicms::test
