// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/hold_guard.h"
#include "tests/core/retention/purge_shop.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using namespace test;
using namespace retention;
using base::ErrorKind;

/// Whom a legal hold keeps belongs where she belongs: nobody takes the organisation away from her.
class TestHeldMembers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOrganisationWithAHeldMemberStays()
    {
        PurgeShop shop(1, 0);
        customers::Customer member;
        member.givenName = u"Nina"_s;
        member.memberships.push_back({{}, u"Zwoink GmbH"_s, u"Chef"_s, {}});
        const auto made = shop.service.add(member).result();
        QVERIFY(made);
        const base::CustomerId nina = *made;
        const base::CustomerId firm = shop.get(nina).memberships.front().organisation;
        const auto hold = shop.holds.place(shop.holdOn({nina})).result();
        QVERIFY(hold);
        const auto refused = shop.erasures.erase({firm}, ErasureGround::NoLongerNeeded).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error(), (base::Error {ErrorKind::Conflict, u"held_member"_s, hold->value}));
        QCOMPARE(shop.get(nina).memberships.size(), std::size_t(1));
        const auto isHeld = [&](base::CustomerId id) {
            return shop.read<bool>([id](storage::ReadTransaction& tx) { return HoldUndoGuard().holds(tx, id); });
        };
        QVERIFY(isHeld(firm) && isHeld(nina) && !isHeld(shop.ada));
        QVERIFY(shop.holds.lift(*hold, u"Settled"_s).result());
        QVERIFY(!isHeld(firm) && !isHeld(nina));
        QVERIFY(shop.erasures.erase({firm}, ErasureGround::NoLongerNeeded).result());
        QVERIFY(shop.get(nina).memberships.empty());
    }
};

AICMS_TEST(TestHeldMembers)
#include "test_held_members.moc"
