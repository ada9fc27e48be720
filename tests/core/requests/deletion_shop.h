// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/deletion_service.h"
#include "core/requests/letters/letters_service.h"
#include "core/sales/order_writer.h"
#include "core/sharing/sharing_service.h"
#include "tests/core/consent/consent_desk.h"

namespace aicms::test {

using namespace aicms::requests;

/// A German shop on 28 May 2026. Tomas has an order of 2017 and one of 2026, a note, and is named in the records of
/// two others; a third text names a firm of a similar name.
class DeletionShop : public ConsentDesk {
public:
    DeletionShop()
    {
        tomas = addPerson(u"Tomas"_s, u"Lindqvist"_s, u"Asked for a quieter saddle."_s);
        elif = addPerson(u"Elif"_s, u"Bayraktar"_s, u"Came on the recommendation of T. Lindqvist, same saddle."_s);
        jonas = addPerson(u"Jonas"_s, u"Weber"_s, u"Rear wheel from Lindqvist Radsport, invoice enclosed."_s);
        const auto written = write([this](storage::WriteTransaction& tx) {
            retention::noteCountry(tx, u"DE"_s);
            customers::Interaction call;
            call.customer = elif;
            call.subject = u"Frame swap"_s;
            call.text = u"Tomas Lindqvist picked it up, mail tomas.lindqvist@example.com before Friday."_s;
            call.at = tx.now();
            customers::insertInteraction(tx, session, call);
            sales::OrderWriter writer(tx, session);
            for (const int year : {2017, 2026}) {
                sales::Order order;
                order.head.number = u"A-%1"_s.arg(year);
                order.head.customer = tomas;
                order.head.at = base::UtcTime::fromDateTime(QDateTime(QDate(year, 3, 1), QTime(9, 0), Qt::UTC));
                order.head.currency = u"EUR"_s;
                order.lines.push_back(
                    {{}, {}, u"Wheel"_s, *base::Decimal::parse(u"1"_s), *base::Decimal::parse(u"90"_s)});
                writer.add(order);
            }
        });
        if (!written)
            qFatal("the shop could not be filled: %s", qPrintable(written.error().subject));
    }
    RequestId ask(const std::vector<Kind>& kinds = {Kind::Erasure}, bool isKnown = true)
    {
        RequestDraft draft;
        draft.customer = tomas;
        draft.kinds = kinds;
        draft.received = QDate(2026, 5, 20);
        draft.text = u"Please delete me."_s;
        const auto opened = register_.open(draft).result();
        if (!opened)
            qFatal("not opened: %s", qPrintable(opened.error().subject));
        if (isKnown && !register_.move(opened->id, {Move::ShowIdentity, {}, {}, 0, u"known"_s}).result())
            qFatal("not identified");
        return opened->id;
    }
    /// Every text decided: sure ones are blacked out, the firm is not him.
    void decide(RequestId id)
    {
        const auto found = deletions.search(id).result();
        DeletionProgress progress;
        progress.step = 4;
        progress.isChosen = true;
        progress.ground = retention::ErasureGround::Objection;
        for (const TextHit& hit : found->hits)
            progress.decisions[hit.key()] = {hit.owner == jonas ? HitFate::NotMeant : HitFate::BlackOut, hit.digest()};
        if (!deletions.save(id, progress, deletionFound, QString::number(found->items())).result())
            qFatal("not saved");
    }
    RequestView view(RequestId id) { return register_.show(id).result().value(); }
    QStringList codes(RequestId id)
    {
        QStringList all;
        for (const Event& event : view(id).events)
            all << (event.move == Move::Note ? event.code : moveCode(event.move));
        return all;
    }

    /// The letter as somebody finishes it, without open places, and sends it.
    Letter send(const LetterHead& answer, QDate sentOn = {})
    {
        Letter letter = letters.read(answer.id).result().value();
        for (const QString& place : letter.open) {
            for (QString* part : {&letter.text.sender, &letter.text.subject, &letter.text.body})
                part->replace(place, u"Marktplatz 1"_s);
        }
        if (!letters.save(answer.id, letter.text, {}).result())
            qFatal("not saved");
        const auto kept = letters.keep(answer.id, {u"email"_s, {}, sentOn}).result();
        if (!kept)
            qFatal("not sent: %s", qPrintable(kept.error().subject));
        return *kept;
    }

    /// Two firms that had data about him; one of them twice.
    void passOn()
    {
        for (const QString& name : {u"Radolin clubs"_s, u"Pellorin"_s}) {
            sharing::Recipient recipient;
            recipient.name = name;
            recipient.role = name.startsWith(u'R') ? sharing::Role::Controller : sharing::Role::Processor;
            recipient.countries = {name.startsWith(u'R') ? u"US"_s : u"DE"_s};
            recipient.purposes = {u"contract_performance"_s};
            sharing::DisclosureDraft draft;
            draft.recipient = passing.add(recipient).result().value().id;
            draft.purpose = u"contract_performance"_s;
            draft.at = clock.now();
            draft.fields = {u"name"_s, u"email"_s};
            draft.people = {tomas};
            if (!passing.record(draft).result() || (name.startsWith(u'P') && !passing.record(draft).result()))
                qFatal("not recorded");
        }
    }
    std::vector<sharing::ToldRecipient> toTell() { return passing.toTell().result().value(); }

    sharing::SharingService passing {*database, session, purposes, QTimeZone("Europe/Berlin")};
    LettersService letters {*database, session, clock, u"Lindenhof Cycles"_s, u"DE"_s, QTimeZone("Europe/Berlin")};
    RequestsService register_ {*database, session, u"DE"_s, QTimeZone("Europe/Berlin")};
    retention::ErasureService erasures {*database, session};
    DeletionService deletions {
        *database, session, erasures, clock, u"Lindenhof Cycles"_s, u"DE"_s, QTimeZone("Europe/Berlin")};
    base::CustomerId tomas, elif, jonas;

private:
    base::CustomerId addPerson(const QString& given, const QString& family, const QString& text)
    {
        customers::Customer person;
        person.givenName = given;
        person.familyName = family;
        person.emails.push_back({given.toLower() + u'.' + family.toLower() + u"@example.com"_s});
        customers::Note note;
        note.text = text;
        person.notes.push_back(note);
        return add(person);
    }
};

} // namespace aicms::test
