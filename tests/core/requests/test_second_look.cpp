// SPDX-License-Identifier: GPL-3.0-or-later
// A deletion on request where removing needs two people.
#include "core/requests/deletion/second_look.h"
#include "core/retention/second_person.h"
#include "core/users/users_service.h"
#include "tests/core/requests/deletion_shop.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using namespace aicms::requests;
using base::ErrorKind;
using test::operator""_s;

namespace {

const base::UserId secondMara {7};
const base::UserId secondBen {8};

/// Two who may erase, and the rule that it takes both.
class TwoPeopleShop : public test::DeletionShop {
public:
    TwoPeopleShop()
    {
        const auto made = write([](storage::WriteTransaction& tx) {
            users::UsersService::initialise(tx, secondMara, u"Mara"_s);
            tx.execute("INSERT INTO app_user (id, name, role, added_at) VALUES (?1, 'Ben', 'manager', 0)", secondBen);
        });
        session.user = secondMara;
        if (!made)
            qFatal("no users");
    }
    void demandTwo()
    {
        const auto set
            = database
                  ->write([this](storage::WriteTransaction& tx) { return retention::setTwoPeople(tx, session, true); })
                  .result();
        if (!set || *set != retention::TwoPeople::On)
            qFatal("two people are not needed");
    }
    QString erasing(RequestId id)
    {
        const auto erased = deletions.erase(id, u"Tomas Lindqvist"_s, DeletionService::Undecided::Refuse).result();
        return erased ? QString() : erased.error().subject;
    }
    QString looking(RequestId id)
    {
        const auto looked = deletions.lookOver(id).result();
        return looked ? QString() : looked.error().subject;
    }
};

} // namespace

class TestSecondLook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneIsEnoughWhereNobodyAskedForTwo()
    {
        TwoPeopleShop shop;
        const RequestId id = shop.ask();
        shop.decide(id);
        QVERIFY(!shop.deletions.open(id).result()->needsSecond);
        QCOMPARE(shop.looking(id), u"request.one_is_enough"_s);
        QCOMPARE(shop.erasing(id), QString());
    }

    /// Whoever looks and whoever deletes are two, and both may remove records.
    void anotherLooksOverItFirst()
    {
        TwoPeopleShop shop;
        shop.demandTwo();
        const RequestId id = shop.ask();
        QCOMPARE(shop.looking(id), u"request.texts_undecided"_s); // what is open nobody has looked over
        shop.decide(id);
        QVERIFY(shop.deletions.open(id).result()->needsSecond);
        QCOMPARE(shop.erasing(id), u"request.second_person"_s);
        QCOMPARE(shop.looking(id), QString());
        QVERIFY(shop.codes(id).contains(deletionLookedOver));
        QCOMPARE(shop.erasing(id), u"request.second_person"_s); // not the same one twice
        shop.session.user = secondBen;
        const auto setRole = [&shop](const QString& role) {
            return shop.write([&](storage::WriteTransaction& tx) {
                tx.execute("UPDATE app_user SET role = ?2 WHERE id = ?1", secondMara, role);
            });
        };
        QVERIFY(setRole(u"staff"_s)); // who looked may not remove any more
        QCOMPARE(shop.erasing(id), u"request.second_person"_s);
        QVERIFY(setRole(u"owner"_s));
        QCOMPARE(shop.number("SELECT COUNT(*) FROM erasure"), qint64(0));
        QCOMPARE(shop.erasing(id), QString());
        QCOMPARE(shop.number("SELECT COUNT(*) FROM erasure"), qint64(1));
    }

    /// What changed since has not been looked at by two.
    void onlyJustThatWasLookedOver()
    {
        TwoPeopleShop shop;
        shop.demandTwo();
        const RequestId id = shop.ask();
        shop.decide(id);
        QCOMPARE(shop.looking(id), QString());
        shop.session.user = secondBen;
        auto progress = shop.deletions.open(id).result()->progress;
        const auto found = *shop.deletions.search(id).result();
        QVERIFY(lookedOver(shop.view(id).events, found, secondBen));
        QVERIFY(!lookedOver(shop.view(id).events, found, secondMara));
        const QString key = found.hits.front().key();
        const auto before = progress.decisions[key];
        progress.decisions[key].fate = HitFate::Remove; // decided otherwise
        QVERIFY(shop.deletions.save(id, progress).result());
        QCOMPARE(shop.erasing(id), u"request.second_person"_s);
        progress.decisions[key] = before;
        QVERIFY(shop.deletions.save(id, progress).result());
        QVERIFY(shop.write([&](storage::WriteTransaction& tx) { // and one thing more is held
            customers::Interaction call;
            call.customer = shop.tomas;
            call.subject = u"Asked again"_s;
            call.at = tx.now();
            customers::insertInteraction(tx, shop.session, call);
        }));
        QCOMPARE(shop.erasing(id), u"request.second_person"_s);
        QCOMPARE(shop.looking(id), QString());
        shop.session.user = secondMara;
        QCOMPARE(shop.erasing(id), QString());
    }

    void aHoldKeepsItFromBeingLookedOver()
    {
        TwoPeopleShop shop;
        shop.demandTwo();
        const RequestId id = shop.ask();
        shop.decide(id);
        QVERIFY(shop.write([&](storage::WriteTransaction& tx) {
            const qint64 hold = tx.insert("INSERT INTO legal_hold (matter, reason, review_on, placed_at, placed_by)"
                                          " VALUES ('claim', 'claim', 0, 0, 7)");
            tx.execute("INSERT INTO legal_hold_scope (hold_id, customer_id) VALUES (?1, ?2)", hold, shop.tomas);
        }));
        QCOMPARE(shop.looking(id), u"legal_hold"_s);
    }
};

AICMS_TEST(TestSecondLook)
#include "test_second_look.moc"
