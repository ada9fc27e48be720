// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/retention/purge_shop.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

using namespace aicms;
using namespace test;
using namespace retention;
using base::ErrorKind;

/// What a run looks at again before each block: nothing that was placed meanwhile is passed over.
class TestPurgeBlocks : public QObject {
    Q_OBJECT

    static qint64 goingOf(const PurgePlan& plan, DataClass dataClass)
    {
        const auto count = std::ranges::find(plan.classes, dataClass, &ClassCount::dataClass);
        return count == plan.classes.end() ? 0 : count->go;
    }
    static qint64 doneOf(const Run& run, DataClass dataClass)
    {
        const auto count = std::ranges::find(run.done, dataClass, &std::pair<DataClass, qint64>::first);
        return count == run.done.end() ? 0 : count->second;
    }

private Q_SLOTS:
    /// More of one kind than a block holds: the second block removes others than the first.
    void everyBlockRemovesItsOwn()
    {
        PurgeShop shop(3, 320);
        const auto plan = shop.purges.preview().result();
        const qint64 events = goingOf(*plan, DataClass::Events);
        QVERIFY2(events > 500, qPrintable(QString::number(events)));
        const qint64 stored = shop.rows("SELECT COUNT(*) FROM customer_event");
        const auto run = shop.purges.run(plan->total(), {}).result();
        QVERIFY(run);
        QCOMPARE(doneOf(*run, DataClass::Events), events);
        QVERIFY(shop.rows("SELECT COUNT(*) FROM customer_event") <= stored - events);
        QCOMPARE(shop.purges.preview().result()->total(), 0);
    }

    /// What goes by its kind is looked for afterwards, piece by piece: a proof that looks for nothing is none.
    void whatGoesByItsKindIsLookedFor()
    {
        for (const DataClass dataClass : {DataClass::Interactions, DataClass::Events, DataClass::ContactPoints,
                 DataClass::OwnFields, DataClass::RequestLetters, DataClass::Requests, DataClass::LogReasons}) {
            PurgeShop shop(6, 12);
            shop.addParts(shop.ids[0]);
            auto rules = *shop.purges.rules().result();
            for (Rule& rule : rules) {
                rule.isOn = rule.dataClass == dataClass;
                rule.period = *base::Period::parse(u"P1Y"_s);
            }
            QVERIFY(shop.purges.setRules(rules).result());
            shop.live(500);
            const auto plan = shop.purges.preview().result();
            QVERIFY2(plan->total() > 0, qPrintable(dataClassCode(dataClass)));
            const auto run = shop.purges.run(plan->total(), {}).result();
            QVERIFY2(run, qPrintable(dataClassCode(dataClass)));
            const auto certificate = shop.erasures.certificate(run->erasure).result();
            QCOMPARE(certificate->state, ErasureState::Complete);
            QVERIFY2(certificate->proof.pieces > 0, qPrintable(dataClassCode(dataClass)));
        }
    }

    /// On what no trigger guards: the ways to reach somebody and the own fields.
    void aHoldThatIsPlacedDuringARunKeepsTheRest()
    {
        PurgeShop shop(4, 20);
        for (const base::CustomerId id : shop.ids)
            shop.addParts(id);
        const auto plan = shop.purges.preview().result();
        const auto hers = std::ranges::find_if(plan->items, [](const PurgeItem& item) {
            return item.dataClass == DataClass::ContactPoints && item.verdict == Verdict::Goes;
        });
        QVERIFY(hers != plan->items.end());
        const base::CustomerId ada = hers->customer;
        const auto before = shop.get(ada);
        bool isPlaced = false;
        const auto run
            = shop.purges
                  .run(plan->total(), {},
                      [&](qint64, qint64) {
                          if (!std::exchange(isPlaced, true) && !shop.holds.place(shop.holdOn({ada})).result())
                              qFatal("the hold was not placed");
                      })
                  .result();
        QVERIFY2(run, run ? "" : qPrintable(run.error().subject));
        QVERIFY(isPlaced);
        QVERIFY(run->difference.held > 0);
        QCOMPARE(run->total() + run->difference.held, plan->total());
        QCOMPARE(shop.get(ada).emails, before.emails);
        QCOMPARE(shop.get(ada).extraFields, before.extraFields);
    }

    /// Placed before a run, nothing is to go; placed during one, it stops there, and the rest goes once it is lifted.
    void aHoldOverEverybodyKeepsEverything()
    {
        PurgeShop shop(3, 60);
        Hold everybody = shop.holdOn({});
        everybody.coversEverybody = true;
        auto hold = shop.holds.place(everybody).result();
        QVERIFY(hold);
        const auto plan = shop.purges.preview().result();
        for (const ClassCount& count : plan->classes) {
            QCOMPARE(count.go, 0);
            QCOMPARE(count.hold, count.past);
        }
        QVERIFY(shop.holds.lift(*hold, u"Settled"_s).result());
        const qint64 total = shop.purges.preview().result()->total();
        QVERIFY(total > 0);
        bool isPlaced = false;
        const auto stopped = shop.purges
                                 .run(total, {},
                                     [&](qint64, qint64) {
                                         if (std::exchange(isPlaced, true))
                                             return;
                                         hold = shop.holds.place(everybody).result();
                                         if (!hold)
                                             qFatal("the hold was not placed");
                                     })
                                 .result();
        QVERIFY(!stopped);
        QCOMPARE(stopped.error(), (base::Error {ErrorKind::Conflict, u"legal_hold"_s, 0}));
        QCOMPARE(shop.purges.runs(1).result()->front().state, RunState::Running);
        QVERIFY(shop.holds.lift(*hold, u"Settled"_s).result());
        const auto rest = shop.purges.resume().result();
        QVERIFY(rest);
        QCOMPARE(rest->total(), total);
    }

    /// A run that was cut off is no way round: not in a vault in doubt, nor by a clock that leapt.
    void aRunGoesOnOnlyWhereOneMayBegin()
    {
        PurgeShop shop(3, 60);
        const qint64 total = shop.purges.preview().result()->total();
        storage::CancelToken token;
        QVERIFY(!shop.purges.run(total, {}, [&token](qint64, qint64) mutable { token.cancel(); }, token).result());
        const qint64 left = shop.rows("SELECT COUNT(*) FROM customer");
        shop.erasures.setDoubt([](storage::ReadTransaction&) {
            return std::optional(base::Error {ErrorKind::Conflict, u"removal_vouch"_s, 0});
        });
        QCOMPARE(shop.purges.resume().result().error().subject, u"removal_vouch"_s);
        shop.erasures.setDoubt({});
        shop.clock.advance(400 * PurgeShop::day);
        QCOMPARE(shop.purges.resume().result().error().subject, u"clock_leap"_s);
        QCOMPARE(shop.rows("SELECT COUNT(*) FROM customer"), left);
        QVERIFY(shop.purges.confirmClock().result());
        const auto rest = shop.purges.resume().result();
        QVERIFY(rest);
        QCOMPARE(rest->total(), total);
    }
};

AICMS_TEST(TestPurgeBlocks)
#include "test_purge_blocks.moc"
