// SPDX-License-Identifier: GPL-3.0-or-later
// What a request for deletion does to the texts of others.
#include "tests/core/requests/deletion_shop.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using namespace aicms::requests;
using Shop = test::DeletionShop;
using test::operator""_s;

class TestDeletedTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Not notes and contacts alone; and the second search looks wherever the first one did.
    void everyTextOfOthersIsCleanedAndSearchedAgain()
    {
        Shop shop;
        const RequestId id = shop.ask();
        QVERIFY(shop.write([&](storage::WriteTransaction& tx) {
            tx.execute("INSERT INTO extra_field (customer_id, position, name, value, provenance_id, reading)"
                       " SELECT ?1, 9, 'Friend', 'Lindqvist, Tomas', MIN(id), '' FROM provenance",
                shop.jonas);
            tx.execute(
                "INSERT INTO request (revision, customer_id, person_name, person_contact, arrived_by,"
                " received_on, text, taken_by, opened_at, laws_chosen, laws_reason, ended_as, is_identified,"
                " waits, is_extended, is_acknowledged, assigned_to, due_clock) VALUES (1, ?1, '', '', 0, 2461000,"
                " 'As TOMAS.LINDQVIST@example.com said', 7, 0, 0, '', 0, 0, 0, 0, 0, 0, '')",
                shop.jonas);
            const qint64 hold = tx.insert("INSERT INTO legal_hold (matter, reason, review_on, placed_at, placed_by)"
                                          " VALUES ('Elif and Tomas Lindqvist', 'claim', 0, 0, 7)");
            tx.execute("INSERT INTO legal_hold_scope (hold_id, customer_id) VALUES (?1, ?2)", hold, shop.elif);
        }));
        shop.decide(id);
        const auto found = shop.deletions.search(id).result();
        QVERIFY2(found, found ? "" : qPrintable(found.error().subject));
        QCOMPARE(found->alsoLosing.size(), std::size_t(2));
        QCOMPARE(found->itemsIn(Place::Elsewhere), 5);
        QCOMPARE(planOf(*found).items(ItemFate::BlackedOut), 2);
        QCOMPARE(planOf(*found).items(), found->items());
        const auto deleted
            = shop.deletions.erase(id, u"Tomas Lindqvist"_s, DeletionService::Undecided::Refuse).result();
        QVERIFY2(deleted, deleted ? "" : qPrintable(deleted.error().subject));
        QCOMPARE(deleted->foundAgain, qint64(0));
        QCOMPARE(deleted->certificate.state, retention::ErasureState::Complete);
        QCOMPARE(deleted->certificate.cleanedTexts(), qint64(2));
        QCOMPARE(shop.get(shop.jonas).extraFields.front().value, u"█████"_s);
        QCOMPARE(shop.number("SELECT COUNT(*) FROM request WHERE text = 'As █████ said'"), qint64(1));
        // What the hold on somebody else keeps is as it was, and named.
        QCOMPARE(
            shop.number("SELECT COUNT(*) FROM interaction WHERE text LIKE 'Tomas Lindqvist picked it up%'"), qint64(1));
        QStringList left;
        for (const retention::LeftText& text : deleted->certificate.left) {
            if (text.why == retention::WhyLeft::Hold)
                left << text.table;
        }
        QCOMPARE(left, (QStringList {u"interaction"_s, u"legal_hold"_s}));
    }
};

AICMS_TEST(TestDeletedTexts)
#include "test_deleted_texts.moc"
