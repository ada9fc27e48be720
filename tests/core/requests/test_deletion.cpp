// SPDX-License-Identifier: GPL-3.0-or-later
// A request for deletion from the search to the closed request.
#include "core/requests/deletion_service.h"
#include "core/requests/letters/letters_service.h"
#include "core/requests/package_service.h"
#include "core/sales/order_writer.h"
#include "core/sharing/sharing_service.h"
#include "tests/core/consent/consent_desk.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using namespace aicms::requests;
using base::ErrorKind;
using test::operator""_s;

namespace {

/// A German shop on 28 May 2026. Tomas has an order of 2017 and one of 2026, a note, and is named in the records of
/// two others; a third text names a firm of a similar name.
class Shop : public test::ConsentDesk {
public:
    Shop()
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
    RequestsService register_ {*database, session, u"DE"_s, QTimeZone("Europe/Berlin")};
    retention::ErasureService erasures {*database, session};
    DeletionService deletions {*database, session, erasures, clock, u"DE"_s, QTimeZone("Europe/Berlin")};
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

} // namespace

class TestDeletion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPlaceIsNamedWithItsCount()
    {
        Shop shop;
        const RequestId id = shop.ask();
        const auto found = shop.deletions.search(id).result();
        QVERIFY2(found, found ? "" : qPrintable(found.error().subject));
        QCOMPARE(static_cast<int>(found->places.size()), placeCount); // the empty ones too
        QCOMPARE(found->itemsIn(Place::Profile), 2); // the record and an address
        QCOMPARE(found->itemsIn(Place::Orders), 2);
        QCOMPARE(found->itemsIn(Place::Notes), 1);
        QCOMPARE(found->itemsIn(Place::Requests), 1);
        QCOMPARE(found->itemsIn(Place::Files), 0);
        QCOMPARE(found->itemsIn(Place::Elsewhere), 3);
        QCOMPARE(found->undecided(), 3);
        QCOMPARE(found->lockedOrders(), 1);
        QCOMPARE(found->locked.front().until, QDate(2034, 12, 31));
        QVERIFY(shop.auditLines().contains(u"request.search 1"_s));
    }

    /// E7, Art. 19: the recipients are named before, and stand to be told afterwards by the request's number alone.
    void recipientsAreNamedAndToBeTold()
    {
        Shop shop;
        shop.passOn();
        const RequestId id = shop.ask();
        const auto found = shop.deletions.search(id).result();
        QVERIFY(found);
        QCOMPARE(found->recipients.size(), std::size_t(2));
        QCOMPARE(found->recipients[0].name, u"Pellorin"_s);
        QCOMPARE(found->recipients[1].name, u"Radolin clubs"_s);
        QVERIFY(shop.toTell().empty());
        shop.decide(id);
        const auto deleted
            = shop.deletions.erase(id, u"Tomas Lindqvist"_s, DeletionService::Undecided::Refuse).result();
        QVERIFY2(deleted, deleted ? "" : qPrintable(deleted.error().subject));
        QCOMPARE(deleted->foundAgain, qint64(0));
        const auto open = shop.toTell();
        QCOMPARE(open.size(), std::size_t(2));
        for (const sharing::ToldRecipient& each : open) {
            QCOMPARE(each.cause, sharing::Cause::Erased);
            QCOMPARE(each.request, id.value);
            QVERIFY(!each.customer.isValid());
        }
        QCOMPARE(shop.number("SELECT COUNT(*) FROM disclosure_person"), qint64(0));
        QCOMPARE(shop.number("SELECT COUNT(*) FROM disclosure"), qint64(3));
    }

    /// E7: a correction or a restriction that was granted names them as well; a refused one does not.
    void grantedWishesNameTheRecipients()
    {
        Shop shop;
        shop.passOn();
        const RequestId id = shop.ask({Kind::Rectification, Kind::Restriction, Kind::Access});
        const auto decide = [&](int position, const QString& code) {
            MoveDraft draft;
            draft.move = Move::Decide;
            draft.position = position;
            draft.code = code;
            draft.text = u"as asked"_s;
            return shop.register_.move(id, draft).result().has_value();
        };
        QVERIFY(decide(2, u"granted"_s));
        QVERIFY(shop.toTell().empty());
        QVERIFY(decide(0, u"granted"_s));
        QCOMPARE(shop.toTell().size(), std::size_t(2));
        QVERIFY(decide(1, u"manifestly_unfounded"_s));
        QCOMPARE(shop.toTell().size(), std::size_t(2));
        for (const sharing::ToldRecipient& each : shop.toTell()) {
            QCOMPARE(each.cause, sharing::Cause::Rectified);
            QCOMPARE(each.customer, shop.tomas);
        }
    }

    /// Whoever had a letter before the deletion is told; who had none stands to be told after it.
    void lettersBeforeTheDeletionCount()
    {
        Shop shop;
        shop.passOn();
        const RequestId id = shop.ask();
        LettersService letters(
            *shop.database, shop.session, shop.clock, u"Lindenhof Cycles"_s, u"DE"_s, QTimeZone("Europe/Berlin"));
        QVERIFY(shop.write([](storage::WriteTransaction& tx) {
            purposes::writeController(tx, {u"Marktplatz 1\n91522 Ansbach"_s, u"shop@example.org"_s, {}, {}});
        }));
        const auto begun = letters.beginForRecipients(id).result();
        QCOMPARE(begun->size(), std::size_t(2));
        Letter letter = letters.read(begun->front().id).result().value();
        QVERIFY2(letter.text.body.contains(u"die Daten über diese Person gelöscht"_s), qPrintable(letter.text.body));
        for (const QString& place : letter.open) // he has no address; how the recipient knows him somebody says
            letter.text.body.replace(place, u"Tomas Lindqvist, tomas.lindqvist@example.com"_s);
        letter.text.recipient += u"\nRing 1"_s;
        QVERIFY(letters.save(letter.head.id, letter.text, {}).result());
        QVERIFY(letters.keep(letter.head.id, {u"post"_s, {}, {}}).result());
        QCOMPARE(shop.deletions.open(id).result()->letters.size(), std::size_t(2));
        QVERIFY(shop.toTell().empty());
        shop.decide(id);
        const auto deleted
            = shop.deletions.erase(id, u"Tomas Lindqvist"_s, DeletionService::Undecided::Refuse).result();
        QVERIFY2(deleted, deleted ? "" : qPrintable(deleted.error().subject));
        const auto open = shop.toTell();
        QCOMPARE(open.size(), std::size_t(1));
        QCOMPARE(open.front().recipient, begun->back().recipient);
        QCOMPARE(shop.deletions.open(id).result()->letters.size(), std::size_t(1)); // the draft is gone with him
    }

    /// A 4, 10 (CJEU C-154/21): the copy names who received what, and what covers the way out of the area.
    void theCopyNamesTheRecipients()
    {
        Shop shop;
        shop.passOn();
        const RequestId id = shop.ask({Kind::Access});
        PackageService packages(
            *shop.database, shop.session, shop.purposes, u"Lindenhof Cycles"_s, u"DE"_s, QTimeZone("Europe/Berlin"));
        const auto package = packages.collect(id).result();
        QVERIFY2(package, package ? "" : qPrintable(package.error().subject));
        const auto line = [&](const QString& code) {
            const auto found = std::ranges::find(package->lines, code, &AnswerLine::code);
            return found == package->lines.end() ? QJsonValue() : found->content;
        };
        const QJsonArray recipients = line(u"recipients"_s).toArray();
        QStringList names;
        for (const QJsonValue& each : recipients) {
            names << each[u"name"_s].toString();
            QCOMPARE(each[u"purpose"_s].toString(), u"contract_performance"_s);
            QVERIFY(each[u"last_at"_s].toString().startsWith(u"2026-05-28"_s));
        }
        names.sort();
        QCOMPARE(names, QStringList({u"Pellorin"_s, u"Radolin clubs"_s}));
        const QJsonArray safeguards = line(u"transfer_safeguards"_s).toArray();
        QCOMPARE(safeguards.size(), qsizetype(1));
        QCOMPARE(safeguards[0][u"country"_s].toString(), u"US"_s);
        QCOMPARE(safeguards[0][u"safeguard"_s].toString(), u"none"_s);
        QCOMPARE(package->data[u"disclosure_person"_s].toArray().size(), qsizetype(3));
    }

    void thePreviewAddsUp()
    {
        Shop shop;
        const RequestId id = shop.ask();
        shop.decide(id);
        const auto found = shop.deletions.search(id).result();
        QCOMPARE(found->undecided(), 0);
        const Plan plan = planOf(*found);
        QCOMPARE(plan.items(), found->items());
        QCOMPARE(plan.items(ItemFate::Locked), 1);
        QCOMPARE(plan.items(ItemFate::BlackedOut), 2);
        QCOMPARE(plan.items(ItemFate::Untouched), 1);
        QCOMPARE(plan.nameless(), 4); // an old order, the request, two texts
        QCOMPARE(plan.items(ItemFate::Deleted), 3 + found->itemsIn(Place::Log) + found->itemsIn(Place::Imports));
    }

    void nothingIsTouchedBeforeItIsReady()
    {
        Shop shop;
        const RequestId unknown = shop.ask({Kind::Erasure}, false);
        QCOMPARE(shop.deletions.search(unknown).result().error().subject, u"request.not_identified"_s);
        const RequestId other = shop.ask({Kind::Access});
        QCOMPARE(shop.deletions.open(other).result().error().subject, u"request.no_deletion"_s);
        const RequestId id = shop.ask();
        using Undecided = DeletionService::Undecided;
        QCOMPARE(shop.deletions.erase(id, u"Tomas Lindqvis"_s, Undecided::BlackOutSure).result().error().subject,
            u"confirm"_s);
        QCOMPARE(shop.deletions.erase(id, u"Tomas Lindqvist"_s, Undecided::Refuse).result().error(),
            (base::Error {ErrorKind::Conflict, u"request.texts_undecided"_s, 3}));
        QVERIFY(shop.write([&](storage::WriteTransaction& tx) {
            const qint64 hold = tx.insert("INSERT INTO legal_hold (matter, reason, review_on, placed_at, placed_by)"
                                          " VALUES ('claim', 'claim', 0, 0, 7)");
            tx.execute("INSERT INTO legal_hold_scope (hold_id, customer_id) VALUES (?1, ?2)", hold, shop.tomas);
        }));
        QCOMPARE(shop.deletions.erase(id, u"Tomas Lindqvist"_s, Undecided::BlackOutSure).result().error().subject,
            u"legal_hold"_s);
        QCOMPARE(shop.deletions.search(id).result()->holds.front().matter, u"claim"_s);
        QCOMPARE(shop.number("SELECT COUNT(*) FROM customer"), 4);
        QCOMPARE(shop.number("SELECT COUNT(*) FROM erasure"), 0);
    }

    void deletedProvedAndClosed()
    {
        Shop shop;
        const RequestId id = shop.ask();
        shop.decide(id);
        const auto done
            = shop.deletions.erase(id, u" tomas  LINDQVIST "_s, DeletionService::Undecided::Refuse).result();
        QVERIFY2(done, done ? "" : qPrintable(done.error().subject));
        QCOMPARE(done->certificate.state, retention::ErasureState::Complete);
        QCOMPARE(done->certificate.ground, retention::ErasureGround::Objection);
        QCOMPARE(done->foundAgain, 0);
        QCOMPARE(done->certificate.anonymisedOrders, 1);
        QCOMPARE(static_cast<int>(done->locked.size()), 1);
        QVERIFY(done->isClosed);
        // The preview and the certificate say the same.
        qint64 erased = 0;
        for (const PlaceCount& count : itemsOf(done->certificate))
            erased += count.items;
        QCOMPARE(erased, planOf(done->before).items(ItemFate::Deleted));
        // What others have stays, without him; the firm is left alone.
        QCOMPARE(shop.get(shop.elif).notes.front().text, u"Came on the recommendation of █████, same saddle."_s);
        QCOMPARE(shop.get(shop.jonas).notes.front().text, u"Rear wheel from Lindqvist Radsport, invoice enclosed."_s);
        QCOMPARE(shop.number("SELECT COUNT(*) FROM interaction WHERE text LIKE '%Lindqvist%'"), 0);
        QVERIFY(shop.isIndexSound());
        // The register keeps that and when, and no word of his.
        const RequestView view = shop.view(id);
        QCOMPARE(view.request.standing.end, End::Answered);
        QVERIFY(!view.request.customer.isValid());
        QCOMPARE(view.request.items.front().outcome, Outcome::Partly);
        QCOMPARE(shop.codes(id),
            (QStringList {u"open"_s, u"assign"_s, u"show_identity"_s, deletionFound, deletionErased, u"decide"_s,
                deletionChecked, u"answer"_s}));
        QCOMPARE(shop.number("SELECT COUNT(*) FROM request_deletion"), 0);
        const auto later = shop.deletions.open(id).result();
        QCOMPARE(later->certificate->id, done->certificate.id);
        QVERIFY(later->person.name.isEmpty());
        QVERIFY(later->locked == done->locked);
    }

    void aSecondThingThatWasAskedForStaysOpen()
    {
        Shop shop;
        const RequestId id = shop.ask({Kind::Rectification, Kind::Erasure});
        const auto done
            = shop.deletions.erase(id, u"Tomas Lindqvist"_s, DeletionService::Undecided::BlackOutSure).result();
        QVERIFY2(done, done ? "" : qPrintable(done.error().subject));
        QVERIFY(!done->isClosed);
        QCOMPARE(done->leftUndecided, 2); // an initial and the firm, about which only a person can say
        QCOMPARE(shop.view(id).request.standing.end, End::Open);
    }

    /// One letter asks for a copy and for deletion: of what is gone nobody can make a copy.
    void aCopyGoesOutBeforeTheDeletion()
    {
        Shop shop;
        const RequestId id = shop.ask({Kind::Access, Kind::Erasure});
        const auto erase = [&] {
            return shop.deletions.erase(id, u"Tomas Lindqvist"_s, DeletionService::Undecided::BlackOutSure).result();
        };
        QCOMPARE(erase().error().subject, u"request.copy_first"_s);
        QVERIFY(shop.register_.move(id, {Move::Decide, {}, 0, 0, u"granted"_s}).result());
        const auto done = erase();
        QVERIFY2(done, done ? "" : qPrintable(done.error().subject));
        QVERIFY(done->isClosed);
    }

    void whatWasCutOffIsBroughtToItsEnd()
    {
        Shop shop;
        const RequestId id = shop.ask();
        const auto cut
            = shop.deletions.erase(id, u"Tomas Lindqvist"_s, DeletionService::Undecided::BlackOutSure, {}, false)
                  .result();
        QVERIFY(cut);
        QVERIFY(!cut->isClosed);
        QCOMPARE(cut->certificate.state, retention::ErasureState::Pending);
        QCOMPARE(shop.deletions.open(id).result()->certificate->state, retention::ErasureState::Pending);
        const auto done = shop.deletions.finish(id).result();
        QVERIFY2(done, done ? "" : qPrintable(done.error().subject));
        QVERIFY(done->isClosed);
        QCOMPARE(shop.deletions.finish(id).result()->certificate.state, retention::ErasureState::Complete);
    }

    /// Leaving and coming back: a decision holds for the text that was read, no longer.
    void stepsAreKept()
    {
        Shop shop;
        const RequestId id = shop.ask();
        shop.decide(id);
        const auto kept = shop.deletions.open(id).result()->progress;
        QCOMPARE(kept.step, 4);
        QCOMPARE(kept.ground, retention::ErasureGround::Objection);
        customers::Customer elif = shop.get(shop.elif);
        elif.notes.front().text += u" And a lamp."_s;
        QVERIFY(shop.service.edit(elif).result());
        QCOMPARE(shop.deletions.search(id).result()->undecided(), 1);
        QVERIFY(shop.deletions.save(id, kept, deletionFound, u"77"_s).result());
        QVERIFY(shop.deletions.save(id, kept, deletionFound, u"77"_s).result());
        QCOMPARE(shop.codes(id).count(deletionFound), 2); // the same finding once
    }

    void onlyWhoMay()
    {
        Shop shop;
        const RequestId id = shop.ask();
        shop.become(u"staff"_s);
        QCOMPARE(shop.deletions.open(id).result().error().kind, ErrorKind::NotAllowed);
        QCOMPARE(shop.deletions.search(id).result().error().kind, ErrorKind::NotAllowed);
        QCOMPARE(shop.deletions.save(id, {}).result().error().kind, ErrorKind::NotAllowed);
        QCOMPARE(shop.deletions.finish(id).result().error().kind, ErrorKind::NotAllowed);
        QCOMPARE(shop.deletions.erase(id, u"Tomas Lindqvist"_s, DeletionService::Undecided::BlackOutSure)
                     .result()
                     .error()
                     .kind,
            ErrorKind::NotAllowed);
    }

    void progressReadsBack()
    {
        DeletionProgress progress;
        progress.step = 3;
        progress.ground = retention::ErasureGround::ChildService;
        progress.isChosen = true;
        progress.isToldToOthers = true;
        progress.decisions[u"note:4"_s] = {HitFate::Remove, u"ab"_s};
        const DeletionProgress back = progressOf(progressText(progress));
        QCOMPARE(back.step, 3);
        QCOMPARE(back.ground, progress.ground);
        QVERIFY(back.isChosen && back.isToldToOthers);
        QCOMPARE(back.decisions.at(u"note:4"_s).fate, HitFate::Remove);
        QCOMPARE(progressOf(u"no JSON"_s).step, 0);
    }
};

AICMS_TEST(TestDeletion)
#include "test_deletion.moc"
