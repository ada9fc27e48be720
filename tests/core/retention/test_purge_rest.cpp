// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/confirmed_list.h"
#include "tests/core/retention/purge_shop.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

using namespace aicms;
using namespace test;
using namespace retention;
using base::ErrorKind;

/// What becomes of the rest of a run that was cut off.
class TestPurgeRest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// As it is kept with the run, whatever the numbers.
    void aListComesBackAsItWasKept()
    {
        const ConfirmedList list
            = {{{DataClass::Interactions, 1}, Action::Delete}, {{DataClass::Interactions, 2}, Action::Delete},
                {{DataClass::Interactions, 9'000'000'000}, Action::Delete}, {{DataClass::Orders, 3}, Action::Anonymise},
                {{DataClass::Person, 5}, Action::Delete}, {{DataClass::Person, 7}, Action::Reduce}};
        QVERIFY(unpacked(packed(list)) == list);
        QVERIFY(unpacked(packed({})).empty());
        QVERIFY(unpacked({}).empty());
        ConfirmedList many;
        for (qint64 id = 1; id <= 100'000; ++id)
            many.insert({{DataClass::Events, 3 * id}, Action::Delete});
        const QByteArray bytes = packed(many);
        QVERIFY2(bytes.size() < 100'000, qPrintable(QString::number(bytes.size())));
        QVERIFY(unpacked(bytes) == many);
    }

    /// Nothing goes that nobody saw in the dry run, whatever was lifted, changed or placed since; and the difference is
    /// said.
    void aRunThatGoesOnTakesNothingElse()
    {
        PurgeShop shop(3, 150);
        const std::vector<base::CustomerId> half(shop.ids.begin(), shop.ids.begin() + 75);
        const auto hold = shop.holds.place(shop.holdOn(half)).result();
        QVERIFY(hold);
        const auto plan = shop.purges.preview().result();
        storage::CancelToken token;
        QVERIFY(
            !shop.purges.run(plan->total(), {}, [&token](qint64, qint64) mutable { token.cancel(); }, token).result());
        QVERIFY(shop.holds.lift(*hold, u"Settled"_s).result());
        auto rules = shop.purges.rules().result().value();
        for (Rule& rule : rules) {
            if (rule.dataClass == DataClass::Events)
                rule.period = *base::Period::parse(u"P1D"_s);
        }
        QVERIFY(shop.purges.setRules(rules).result());
        const auto now = shop.purges.preview().result();
        const auto ofPerson = [](const PurgeItem& item) {
            return item.dataClass == DataClass::Person && item.verdict == Verdict::Goes;
        };
        const auto person = std::ranges::find_if(plan->items, ofPerson);
        QVERIFY(person != plan->items.end());
        QVERIFY(shop.holds.place(shop.holdOn({person->customer})).result());
        const auto isHers
            = [&](const PurgeItem& item) { return item.verdict == Verdict::Goes && item.customer == person->customer; };
        const qint64 hers = std::ranges::count_if(plan->items, isHers);
        const auto run = shop.purges.resume().result();
        QVERIFY(run);
        QVERIFY(run->total() < plan->total());
        QVERIFY(run->difference.held > 0 && run->difference.held <= hers);
        QCOMPARE(run->total() + run->difference.held, plan->total());
        QCOMPARE(run->changed(), 0);
        QVERIFY(run->difference.unconfirmed > 0);
        QCOMPARE(shop.purges.preview().result()->total(), run->difference.unconfirmed);
        QVERIFY(now->total() > run->difference.unconfirmed);
        QVERIFY(shop.get(person->customer).id.isValid());
        QCOMPARE(shop.rows("SELECT COUNT(*) FROM retention_list"), 0);
    }

    /// Whoever leaves the rest of a run sees it in the next dry run; what was gone by then is proved.
    void theRestOfARunCanBeLeft()
    {
        PurgeShop shop(3, 150);
        const auto cutOff = [&shop] {
            storage::CancelToken token;
            const qint64 total = shop.purges.preview().result()->total();
            return !shop.purges.run(total, {}, [&token](qint64, qint64) mutable { token.cancel(); }, token).result();
        };
        QVERIFY(cutOff());
        const qint64 left = shop.purges.preview().result()->total();
        const auto given = shop.purges.giveUp().result();
        QVERIFY(given);
        QCOMPARE(given->state, RunState::Finished);
        QVERIFY(given->total() < given->plannedTotal());
        QCOMPARE(shop.erasures.certificate(given->erasure).result()->state, ErasureState::Complete);
        QCOMPARE(shop.purges.resume().result()->total(), 0);
        QCOMPARE(shop.purges.preview().result()->total(), left);
        QCOMPARE(shop.purges.giveUp().result().error().kind, ErrorKind::NotFound);
        QVERIFY(!shop.auditLines().filter(u"retention.give_up"_s).isEmpty());

        // Another run that begins leaves the one before it, too.
        QVERIFY(cutOff());
        const auto next = shop.purges.run(shop.purges.preview().result()->total(), {}).result();
        QVERIFY(next);
        const auto runs = shop.purges.runs(9).result();
        for (const Run& run : *runs) {
            QCOMPARE(run.state, RunState::Finished);
            QCOMPARE(shop.erasures.certificate(run.erasure).result()->state, ErasureState::Complete);
        }
        QCOMPARE(shop.purges.resume().result()->total(), 0);
    }
};

AICMS_TEST(TestPurgeRest)
#include "test_purge_rest.moc"
