// SPDX-License-Identifier: GPL-3.0-or-later
// A request for deletion from the search to the closed request.
#include "core/requests/package_service.h"
#include "tests/core/requests/deletion_shop.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using namespace aicms::requests;
using base::ErrorKind;
using Shop = test::DeletionShop;
using test::operator""_s;

class TestDeletion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// One law wants each year's orders until a day of their own.
    void eachYearsOrdersAreKeptUntilTheirDay()
    {
        const QString rule = QStringLiteral("invoices");
        const QString basis = QStringLiteral("AO 147(3)");
        const QDate first(2033, 12, 31);
        const QDate second(2034, 12, 31);
        const std::vector<retention::KeptGroup> groups
            = retention::grouped({{{3}, rule, basis, second}, {{1}, rule, basis, first}, {{2}, rule, basis, second}});
        QCOMPARE(groups, (std::vector<retention::KeptGroup> {{rule, basis, first, 1}, {rule, basis, second, 2}}));
        QCOMPARE(requests::decidedItem(groups).text, basis);
    }

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

    /// E7, Art. 19: nothing is erased before whoever had the data is told, or it is said why that cannot be.
    void recipientsAreToldFirst()
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
        const auto erase = [&] {
            return shop.deletions.erase(id, u"Tomas Lindqvist"_s, DeletionService::Undecided::Refuse).result();
        };
        QCOMPARE(erase().error(), (base::Error {ErrorKind::Conflict, recipientsUntold, 2}));
        // Each is told, or there is a reason why it cannot be.
        using sharing::ToldState;
        const auto refusal = [&](sharing::RecipientId who, ToldState state) {
            const auto told = shop.deletions.tell(id, who, state).result();
            return told ? QString() : told.error().subject;
        };
        const auto pellorin = found->recipients[0].id;
        const auto radolin = found->recipients[1].id;
        QCOMPARE(refusal(pellorin, ToldState::Open), u"told_state"_s);
        QCOMPARE(refusal(radolin, ToldState::Impossible), u"told_reason"_s);
        QCOMPARE(refusal({99}, ToldState::Told), u"recipient"_s);
        QVERIFY(shop.toTell().empty());
        QCOMPARE(refusal(pellorin, ToldState::Told), QString());
        QCOMPARE(erase().error(), (base::Error {ErrorKind::Conflict, recipientsUntold, 1}));
        const auto all
            = shop.deletions.tell(id, radolin, ToldState::Impossible, u"Tomas Lindqvist's club is dissolved"_s)
                  .result();
        QCOMPARE(openOf(*all), qint64(0));
        QCOMPARE(all->back().note, u"Tomas Lindqvist's club is dissolved"_s);
        shop.clock.advance(base::microsecondsPerDay);
        const auto deleted = erase();
        QVERIFY2(deleted, deleted ? "" : qPrintable(deleted.error().subject));
        QCOMPARE(deleted->foundAgain, qint64(0));
        // The certificate names them and the day, and nobody is to be told once more.
        QVERIFY(shop.toTell().empty());
        const std::vector<RecipientTold> told {{pellorin, u"Pellorin"_s, ToldState::Told, {2026, 5, 28}, {}, false},
            {radolin, u"Radolin clubs"_s, ToldState::Impossible, {2026, 5, 28}, {}, false}};
        QVERIFY(deleted->told == told);
        QVERIFY(shop.deletions.open(id).result()->told == told);
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

    /// Closed is what is done, and that is not before those who had the data know of it.
    void aRequestIsNotClosedBeforeTheyAreTold()
    {
        Shop shop;
        shop.passOn();
        const RequestId id = shop.ask({Kind::Rectification});
        QVERIFY(shop.register_.move(id, {Move::Decide, {}, 0, 0, u"granted"_s, u"on paper"_s}).result());
        const auto close = [&] { return shop.register_.move(id, {Move::Answer}).result(); };
        QCOMPARE(close().error(), (base::Error {ErrorKind::Conflict, recipientsUntold, 2}));
        const auto open = shop.toTell();
        QVERIFY(shop.passing.settle(open[0].id, sharing::ToldState::Told).result());
        QCOMPARE(close().error(), (base::Error {ErrorKind::Conflict, recipientsUntold, 1}));
        QVERIFY(shop.passing.settle(open[1].id, sharing::ToldState::Impossible, u"dissolved"_s).result());
        QVERIFY(close());
        QCOMPARE(shop.view(id).request.standing.end, End::Answered);
    }

    /// Whoever had a letter before the deletion is told by it.
    void lettersBeforeTheDeletionCount()
    {
        Shop shop;
        shop.passOn();
        const RequestId id = shop.ask();
        LettersService& letters = shop.letters;
        QVERIFY(shop.write([](storage::WriteTransaction& tx) {
            purposes::writeController(tx, {u"Marktplatz 1\n91522 Ansbach"_s, u"shop@example.org"_s, {}, {}});
        }));
        const auto begun = letters.beginForRecipients(id).result();
        QCOMPARE(begun->size(), std::size_t(2));
        Letter letter = letters.read(begun->front().id).result().value();
        QVERIFY2(letter.text.body.contains(u"Wir sind dabei, sie zu löschen."_s), qPrintable(letter.text.body));
        for (const QString& place : letter.open) // he has no address; how the recipient knows him somebody says
            letter.text.body.replace(place, u"Tomas Lindqvist, tomas.lindqvist@example.com"_s);
        letter.text.recipient += u"\nRing 1"_s;
        QVERIFY(letters.save(letter.head.id, letter.text, {}).result());
        QVERIFY(letters.keep(letter.head.id, {u"post"_s, {}, {}}).result());
        QCOMPARE(shop.deletions.open(id).result()->letters.size(), std::size_t(2));
        QVERIFY(shop.toTell().empty());
        shop.decide(id);
        const auto erase = [&] {
            return shop.deletions.erase(id, u"Tomas Lindqvist"_s, DeletionService::Undecided::Refuse).result();
        };
        QCOMPARE(erase().error(), (base::Error {ErrorKind::Conflict, recipientsUntold, 1}));
        QVERIFY(shop.deletions.tell(id, begun->back().recipient, sharing::ToldState::Told, u"by telephone"_s).result());
        const auto deleted = erase();
        QVERIFY2(deleted, deleted ? "" : qPrintable(deleted.error().subject));
        QVERIFY(shop.toTell().empty());
        QCOMPARE(deleted->told.size(), std::size_t(2));
        for (const RecipientTold& each : deleted->told) {
            QCOMPARE(each.isByLetter, each.recipient == begun->front().recipient);
            QCOMPARE(each.state, sharing::ToldState::Told);
            QCOMPARE(each.on, QDate(2026, 5, 28));
        }
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
        // Nor while one reaches somebody who belongs there: a part of that person would go along.
        QVERIFY(shop.write([&](storage::WriteTransaction& tx) {
            tx.execute(
                "UPDATE legal_hold_scope SET customer_id = (SELECT MAX(id) FROM customer WHERE id <> ?1)", shop.tomas);
        }));
        QVERIFY(shop.deletions.search(id).result()->holds.empty());
        QVERIFY(shop.write([&](storage::WriteTransaction& tx) {
            tx.execute("INSERT INTO membership (customer_id, position, organisation_id, role, provenance_id)"
                       " SELECT s.customer_id, 0, ?1, 'Chef', (SELECT MIN(id) FROM provenance) FROM legal_hold_scope s",
                shop.tomas);
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
        QVERIFY(!done->isClosed); // the answer is not sent
        // The preview and the certificate say the same, also when that is looked at later.
        const auto sum = [](const std::vector<PlaceCount>& counts) {
            qint64 items = 0;
            for (const PlaceCount& count : counts)
                items += count.items;
            return items;
        };
        QCOMPARE(sum(itemsOf(done->certificate)), planOf(done->before).items(ItemFate::Deleted));
        QCOMPARE(sum(namelessOf(done->certificate)), planOf(done->before).nameless());
        QCOMPARE(sum(namelessOf(*shop.deletions.open(id).result()->certificate)), 4);
        QVERIFY(!done->backupsEnd.isValid()); // none was ever written
        // What others have stays, without him; the firm is left alone.
        QCOMPARE(shop.get(shop.elif).notes.front().text, u"Came on the recommendation of █████, same saddle."_s);
        QCOMPARE(shop.get(shop.jonas).notes.front().text, u"Rear wheel from Lindqvist Radsport, invoice enclosed."_s);
        QCOMPARE(shop.number("SELECT COUNT(*) FROM interaction WHERE text LIKE '%Lindqvist%'"), 0);
        QVERIFY(shop.isIndexSound());
        // The register keeps that and when, and no word of his.
        const RequestView view = shop.view(id);
        QCOMPARE(view.request.standing.end, End::Open);
        QVERIFY(!view.request.customer.isValid());
        QCOMPARE(view.request.items.front().outcome, Outcome::Partly);
        QCOMPARE(shop.codes(id),
            (QStringList {u"open"_s, u"assign"_s, u"show_identity"_s, deletionFound, u"letter.begun.answer"_s,
                deletionErased, u"decide"_s, deletionChecked}));
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

    /// A hold over everybody is over this person too, and is shown before anybody tries.
    void aHoldOverEverybodyIsShown()
    {
        Shop shop;
        const RequestId id = shop.ask();
        QVERIFY(shop.write([](storage::WriteTransaction& tx) {
            const qint64 hold = tx.insert("INSERT INTO legal_hold (matter, reason, review_on, placed_at, placed_by)"
                                          " VALUES ('audit', 'audit', 0, 0, 7)");
            tx.execute("INSERT INTO legal_hold_scope (hold_id, customer_id) VALUES (?1, NULL)", hold);
        }));
        const auto found = shop.deletions.search(id).result();
        QCOMPARE(found->holds.size(), std::size_t(1));
        QCOMPARE(found->holds.front().matter, u"audit"_s);
    }

    /// A title names people as a text does.
    void aNameInATitleIsBlackedOut()
    {
        Shop shop;
        QVERIFY(shop.write([&](storage::WriteTransaction& tx) {
            customers::Interaction call;
            call.customer = shop.elif;
            call.subject = u"Tomas Lindqvist asks for her"_s;
            call.text = u"Call back."_s;
            call.at = tx.now();
            customers::insertInteraction(tx, shop.session, call);
        }));
        const RequestId id = shop.ask();
        QVERIFY(shop.deletions.erase(id, u"Tomas Lindqvist"_s, DeletionService::Undecided::BlackOutSure).result());
        QCOMPARE(shop.number("SELECT COUNT(*) FROM interaction WHERE subject LIKE '%Lindqvist%'"), qint64(0));
        QCOMPARE(shop.number("SELECT COUNT(*) FROM interaction WHERE subject LIKE '%asks for her'"), qint64(1));
    }

    /// E7: who was told of a correction was not told of the deletion.
    void toldOfAnotherThingIsNotToldOfTheDeletion()
    {
        Shop shop;
        shop.passOn();
        const RequestId id = shop.ask({Kind::Rectification, Kind::Erasure});
        QVERIFY(shop.register_.move(id, {Move::Decide, {}, 0, 0, u"granted"_s, u"on paper"_s}).result());
        for (const sharing::ToldRecipient& each : shop.toTell())
            QVERIFY(shop.passing.settle(each.id, sharing::ToldState::Told).result());
        QVERIFY(shop.toTell().empty());
        QCOMPARE(
            shop.deletions.erase(id, u"Tomas Lindqvist"_s, DeletionService::Undecided::BlackOutSure).result().error(),
            (base::Error {ErrorKind::Conflict, recipientsUntold, 2}));
    }

    /// Nobody can make the file to take along either of what is gone.
    void thePortableFileGoesOutBeforeTheDeletion()
    {
        Shop shop;
        const RequestId id = shop.ask({Kind::Portability, Kind::Erasure});
        QCOMPARE(shop.deletions.erase(id, u"Tomas Lindqvist"_s, DeletionService::Undecided::BlackOutSure)
                     .result()
                     .error()
                     .subject,
            u"request.copy_first"_s);
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
        QVERIFY(shop.register_.move(id, {Move::Decide, {}, 0, 0, u"granted"_s, u"on paper"_s}).result());
        const auto done = erase();
        QVERIFY2(done, done ? "" : qPrintable(done.error().subject));
        QVERIFY(!done->isClosed); // the answer is to be sent
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
        QVERIFY(!done->isClosed);
        shop.send(done->answers.front());
        QCOMPARE(shop.view(id).request.standing.end, End::Answered);
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

    /// Whoever answers requests may not erase by that alone, and whoever may erase answers no requests.
    void oneOfTheTwoRightsIsNotEnough()
    {
        Shop shop;
        const RequestId id = shop.ask();
        const QList<std::pair<access::Right, QString>> alone {{access::Right::HandleRequests, u"customers.erase"_s},
            {access::Right::ManageRetention, u"requests.handle"_s}};
        for (const auto& [right, missing] : alone) {
            shop.session.role = {u"one right"_s, right};
            const auto isMissing = [&missing = missing](const auto& answer) {
                return !answer && answer.error().kind == ErrorKind::NotAllowed && answer.error().subject == missing;
            };
            QVERIFY(isMissing(shop.deletions.open(id).result()));
            QVERIFY(isMissing(shop.deletions.search(id).result()));
            QVERIFY(isMissing(shop.deletions.save(id, {}).result()));
            QVERIFY(isMissing(shop.deletions.finish(id).result()));
            QVERIFY(isMissing(shop.deletions.draftAnswers(id).result()));
            QVERIFY(isMissing(shop.deletions.tell(id, {1}, sharing::ToldState::Told).result()));
            QVERIFY(isMissing(
                shop.deletions.erase(id, u"Tomas Lindqvist"_s, DeletionService::Undecided::BlackOutSure).result()));
        }
        QCOMPARE(shop.number("SELECT COUNT(*) FROM erasure"), qint64(0));
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
        QCOMPARE(shop.deletions.lookOver(id).result().error().kind, ErrorKind::NotAllowed);
        QCOMPARE(shop.deletions.draftAnswers(id).result().error().kind, ErrorKind::NotAllowed);
        QCOMPARE(shop.deletions.tell(id, {1}, sharing::ToldState::Told).result().error().kind, ErrorKind::NotAllowed);
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
