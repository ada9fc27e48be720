// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/entry_effect.h"
#include "tests/core/consent/consent_desk.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using consent::Channel;
using consent::EntryEffect;
using consent::Event;
using consent::State;

/// What an entry that is not written yet would change: for a restored backup, which must let nothing more count, and
/// for a yes that comes back by a correction.
class TestEntryEffect : public QObject {
    Q_OBJECT

    static constexpr qint64 day = test::ConsentDesk::day;
    static constexpr qint64 today = test::ConsentDesk::noon;

    static Event entry(qint64 seq, State state, qint64 daysAgo, qint64 corrects = 0)
    {
        Event event;
        event.seq = seq;
        event.purpose = {1};
        event.state = state;
        event.at = event.recordedAt = {today - daysAgo * day};
        if (corrects != 0)
            event.corrects = corrects;
        return event;
    }
    static EntryEffect effect(const std::vector<Event>& history, const Event& added, bool needsProof = false)
    {
        purposes::Purpose purpose;
        purpose.id = {1};
        purpose.channels = {Channel::Email};
        purpose.needsProof = needsProof;
        return consent::effectOf(history, added, std::span(&purpose, 1), {today});
    }

private Q_SLOTS:
    /// It keeps an address on the list, and comes to whatever begins later.
    void anObjectionByAWayThatIsNotUsedIsANo()
    {
        Event objection = entry(0, State::Objected, 3);
        objection.channel = Channel::Phone;
        const EntryEffect said = effect({}, objection);
        QCOMPARE(said.noes.size(), std::size_t(1));
        QCOMPARE(said.noes.front().channel, Channel::Phone);
        QCOMPARE(said.noes.front().state, State::Objected);
        // Another no by that way says nothing to anybody.
        objection.state = State::Refused;
        QCOMPARE(effect({}, objection).noes.size(), std::size_t(0));
    }

    /// A no of before a yes has to end that yes where it is entered by itself.
    void aNoThatCountsAgainIsNotBeforeTheYesItEnds()
    {
        const std::vector<Event> history {entry(1, State::Refused, 30), entry(2, State::Given, 20)};
        const EntryEffect said = effect(history, entry(0, State::Unknown, 0, 2));
        QCOMPARE(said.noes.size(), std::size_t(1));
        QCOMPARE(said.noes.front().state, State::Refused);
        QCOMPARE(said.noes.front().at, history.back().at);
    }

    /// Nobody is used in the past any more.
    void whatHeldBeforeNowIsNoChange()
    {
        const std::vector<Event> history {
            entry(1, State::Given, 30), entry(2, State::Withdrawn, 20), entry(3, State::Given, 10)};
        const EntryEffect more = effect(history, entry(0, State::Unknown, 0, 2));
        QVERIFY(!more.letsMore && !more.letsLess);
        const std::vector<Event> ended(history.begin(), history.end() - 1);
        const EntryEffect less = effect(ended, entry(0, State::Unknown, 0, 1));
        QVERIFY(!less.letsMore && !less.letsLess);
        // What a yes that is to run out lets happen until then is one.
        std::vector<Event> limited = history;
        limited.back().validUntil = base::UtcTime {today + 10 * day};
        Event longer = entry(0, State::Given, 0, 3);
        longer.validUntil = base::UtcTime {today + 20 * day};
        QVERIFY(effect(limited, longer).letsMore);
    }

    /// By a clock that stands back the yes is still to come; it counts from when the others were recorded.
    void aProvenYesComesBackByASlowClockToo()
    {
        const std::vector<Event> history {entry(1, State::Given, -5), entry(2, State::Withdrawn, -6)};
        QVERIFY(effect(history, entry(0, State::Unknown, 0, 2), true).bringsBackProven);
        QVERIFY(!effect(history, entry(0, State::Unknown, 0, 1), true).bringsBackProven);
    }
};

AICMS_TEST(TestEntryEffect)
#include "test_entry_effect.moc"
