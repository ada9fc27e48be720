// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consent_rules.h"
#include "tests/core/consent/random_history.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using consent::Channel;
using consent::Event;
using consent::State;

namespace {

constexpr qint64 second = 1'000'000;

Event entry(qint64 seq, State state, qint64 at, Channel channel = Channel::All)
{
    Event event;
    event.seq = seq;
    event.purpose = {1};
    event.state = state;
    event.at = {at * second};
    event.recordedAt = event.at;
    event.channel = channel;
    return event;
}

purposes::Purpose purposeOf(std::vector<Channel> channels = {})
{
    purposes::Purpose purpose;
    purpose.id = {1};
    purpose.channels = std::move(channels);
    return purpose;
}

State stateOf(const std::vector<Event>& events, qint64 at, Channel channel = Channel::All,
    const purposes::Purpose& purpose = purposeOf())
{
    const auto lines = consent::linesOf(events, purpose);
    const consent::Span* span = consent::at(lines.line(channel), {at * second});
    return span ? span->row.state : State::NeverAsked;
}

} // namespace

class TestFold : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsNeverAsked() { QCOMPARE(stateOf({}, 5), State::NeverAsked); }

    /// A yes by one way is no moment since which nobody asked by the others.
    void whoWasNeverAskedHasNoSince()
    {
        const std::vector<Event> events {entry(1, State::Given, 3, Channel::Email)};
        const std::vector<purposes::Purpose> purposes {purposeOf({Channel::Email, Channel::Phone})};
        const auto rows = consent::statesAt(events, purposes, {5 * second});
        QCOMPARE(rows.size(), std::size_t(3));
        QCOMPARE(rows[0].channel, Channel::All);
        QCOMPARE(rows[0].state, State::NeverAsked);
        QVERIFY(!rows[0].since);
        QCOMPARE(rows[1].since, std::optional(base::UtcTime {3 * second}));
        QVERIFY(!rows[2].since);
    }

    void theReceivedTimeCountsNotTheOrderOfEntry()
    {
        const std::vector<Event> events {entry(1, State::Withdrawn, 9), entry(2, State::Given, 3)};
        QCOMPARE(stateOf(events, 2), State::NeverAsked);
        QCOMPARE(stateOf(events, 3), State::Given);
        QCOMPARE(stateOf(events, 8), State::Given);
        QCOMPARE(stateOf(events, 9), State::Withdrawn);
    }

    void ofOneMomentTheMoreCarefulCounts()
    {
        const std::vector<Event> events {entry(1, State::Withdrawn, 4), entry(2, State::Given, 4)};
        QCOMPARE(stateOf(events, 4), State::Withdrawn);
        const std::vector<Event> others {entry(1, State::Given, 4), entry(2, State::Objected, 4)};
        QCOMPARE(stateOf(others, 4), State::Objected);
    }

    void aConsentEndsByItself()
    {
        Event given = entry(1, State::Given, 2);
        given.validUntil = base::UtcTime {5 * second};
        QCOMPARE(stateOf({given}, 4), State::Given);
        QCOMPARE(stateOf({given}, 5), State::Expired);
        Event renewed = entry(2, State::Renewed, 6);
        QCOMPARE(stateOf({given, renewed}, 5), State::Expired);
        QCOMPARE(stateOf({given, renewed}, 6), State::Renewed);
    }

    /// validUntil is the first moment at which a consent does not hold: to the microsecond, and for what meets it then.
    void theLastMomentIsBeforeTheEnd()
    {
        Event given = entry(1, State::Given, 2);
        given.validUntil = base::UtcTime {5 * second};
        const auto lines = consent::linesOf(std::vector {given}, purposeOf());
        const auto stateAt = [&lines](qint64 microseconds) {
            return consent::at(lines.line(Channel::All), {microseconds})->row.state;
        };
        QCOMPARE(stateAt(5 * second - 1), State::Given);
        QCOMPARE(stateAt(5 * second), State::Expired);
        QCOMPARE(int(lines.all.size()), 2);
        QCOMPARE(lines.all[0].to, *given.validUntil);
        QCOMPARE(lines.all[1].from, *given.validUntil);
        // A question that comes in at the end finds no answer any more, one that comes a moment earlier still does.
        Event asked = entry(2, State::Requested, 5);
        QCOMPARE(stateOf({given, asked}, 5), State::Requested);
        asked.at.microseconds -= 1;
        QCOMPARE(stateOf({given, asked}, 5), State::Expired);
        // A consent that ends when it begins never holds.
        given.validUntil = given.at;
        QCOMPARE(stateOf({given}, 2), State::Expired);
    }

    /// Asking to renew does not end a consent, and silence does not prolong it.
    void aQuestionIsNoAnswer()
    {
        Event given = entry(1, State::Given, 2);
        given.validUntil = base::UtcTime {6 * second};
        const Event asked = entry(2, State::Requested, 4);
        QCOMPARE(stateOf({given, asked}, 5), State::Given);
        QCOMPARE(stateOf({given, asked}, 6), State::Expired);
        QCOMPARE(stateOf({given, entry(2, State::Requested, 7)}, 7), State::Requested);
        QCOMPARE(stateOf({entry(1, State::Withdrawn, 2), asked}, 5), State::Withdrawn);
        QCOMPARE(stateOf({asked}, 5), State::Requested);
    }

    /// Not knowing any more, running out or asking again is no yes.
    void aNoEndsWithAYesOnly()
    {
        for (const State no :
            {State::Refused, State::Withdrawn, State::Objected, State::OptOutSignal, State::Invalidated}) {
            for (const State other : {State::Unknown, State::Expired, State::Requested}) {
                QCOMPARE(stateOf({entry(1, no, 2), entry(2, other, 4)}, 5), no);
                QCOMPARE(stateOf({entry(1, no, 2), entry(2, other, 4, Channel::Email)}, 5, Channel::Email), no);
                QCOMPARE(stateOf({entry(1, no, 2, Channel::Email), entry(2, other, 4)}, 5, Channel::Email), no);
                QCOMPARE(stateOf({entry(1, no, 2), entry(2, other, 3), entry(3, State::Given, 4)}, 5), State::Given);
            }
            QCOMPARE(stateOf({entry(1, State::Objected, 2), entry(2, no, 4)}, 5), no);
        }
        QCOMPARE(stateOf({entry(1, State::Given, 2), entry(2, State::Unknown, 4)}, 5), State::Unknown);
    }

    /// One entry of a clock that stands back: what was recorded by a right one stays where it was.
    void aClockThatStandsBackDoesNotRewriteThePast()
    {
        const auto recorded = [](Event event, qint64 at) {
            event.recordedAt = {at * second};
            return event;
        };
        const std::vector<Event> right {recorded(entry(1, State::Given, 20), 90),
            recorded(entry(2, State::Withdrawn, 30), 91), recorded(entry(3, State::Given, 40), 92)};
        Event other = recorded(entry(4, State::Withdrawn, 1), 1);
        other.purpose = {2};
        std::vector<Event> events = right;
        events.push_back(other);
        QCOMPARE(consent::linesOf(events, purposeOf()).all, consent::linesOf(right, purposeOf()).all);
        const std::vector<Event> one {right[2], recorded(entry(4, State::Given, 1, Channel::Post), 1)};
        QCOMPARE(stateOf(one, 39, Channel::Email), State::NeverAsked);
        QCOMPARE(stateOf(one, 40, Channel::Email), State::Given);
    }

    /// A no that was dated ahead does not wait for its day once the clock is right again.
    void aNoThatWasDatedAheadCountsFromTheNextEntry()
    {
        Event given = entry(1, State::Given, 20);
        given.recordedAt = given.at;
        Event no = entry(2, State::Withdrawn, 80);
        no.recordedAt = no.at;
        Event next = entry(3, State::Given, 25, Channel::Post);
        next.purpose = {2};
        next.recordedAt = {26 * second};
        QCOMPARE(stateOf({given, no}, 30), State::Given);
        QCOMPARE(stateOf({given, no, next}, 25), State::Given);
        QCOMPARE(stateOf({given, no, next}, 26), State::Withdrawn);
        // When the clock gets there after all, it was the other one that stood back.
        Event later = next;
        later.seq = 4;
        later.at = later.recordedAt = {85 * second};
        QCOMPARE(stateOf({given, no, next, later, later}, 30), State::Withdrawn);
        Event before = given;
        before.recordedAt = {70 * second};
        QCOMPARE(stateOf({before, no, next, later}, 30), State::Given);
    }

    /// A clock that was ahead dated a yes into days to come. What is said once it is right again ends that yes, from
    /// the moment for which it was said, and no entry is at another time than somebody said (K4).
    void aNoAfterAYesOfAClockAheadEndsIt()
    {
        const auto recorded = [](Event event, qint64 at) {
            event.recordedAt = {at * second};
            return event;
        };
        const Event yes = entry(1, State::Given, 40);
        const Event no = recorded(entry(2, State::Withdrawn, 10), 12);
        QCOMPARE(stateOf({yes, no}, 9), State::NeverAsked);
        for (const qint64 time : {10, 12, 39, 40, 41, 90})
            QCOMPARE(stateOf({yes, no}, time), State::Withdrawn);
        // However many yeses it had dated so: none of them holds, not even from one to the next.
        const std::vector<Event> two {
            entry(1, State::Given, 30), entry(2, State::Renewed, 40), recorded(entry(3, State::Objected, 10), 12)};
        for (const qint64 time : {10, 12, 29, 30, 35, 39, 40, 41, 90})
            QCOMPARE(stateOf(two, time), State::Objected);
        // A yes that she says before the last of them comes lifts it there; what held between them held.
        std::vector<Event> again = two;
        again.push_back(entry(4, State::Given, 35));
        for (const qint64 time : {30, 34})
            QCOMPARE(stateOf(again, time), State::Objected);
        for (const qint64 time : {35, 40, 90})
            QVERIFY(consent::isAgreed(stateOf(again, time)));
        // Both were received in the past of both clocks: their days say which came last.
        const Event early = recorded(entry(1, State::Given, 8), 40);
        const Event before = recorded(entry(2, State::Withdrawn, 5), 12);
        QCOMPARE(stateOf({early, before}, 9), State::Given);
        QCOMPARE(stateOf({early, before}, 50), State::Given);
        // What is struck out was never said, and what she says by the right clock counts.
        Event strike = recorded(entry(3, State::Unknown, 13), 13);
        strike.corrects = 1;
        QCOMPARE(stateOf({yes, no, strike}, 41), State::Withdrawn);
        QCOMPARE(stateOf({yes, no, entry(3, State::Given, 14)}, 13), State::Withdrawn);
        QCOMPARE(stateOf({yes, no, entry(3, State::Given, 14)}, 50), State::Given);
    }

    /// A clock that ran ahead recorded a yes and dated it on a past day, and one that stood back recorded the no:
    /// neither clock says when that was, so the no counts wherever the yes would.
    void aNoOfOneWrongClockEndsTheYesOfAnother()
    {
        const auto recorded = [](Event event, qint64 at) {
            event.recordedAt = {at * second};
            return event;
        };
        const Event yes = recorded(entry(1, State::Given, 40), 90);
        for (const State state : {State::Withdrawn, State::Objected}) {
            const Event no = recorded(entry(2, state, 10), 12);
            const Event asked = recorded(entry(3, State::Requested, 50), 50);
            const Event again = recorded(entry(3, State::Given, 55), 55);
            for (const qint64 time : {10, 39, 40, 41, 50, 89, 90, 99}) {
                QCOMPARE(stateOf({yes, no}, time), state);
                QCOMPARE(stateOf({yes, no, asked}, time), state);
            }
            // Whoever says yes after it agrees from then on.
            QCOMPARE(stateOf({yes, no, again}, 54), state);
            for (const qint64 time : {55, 89, 90, 99})
                QCOMPARE(stateOf({yes, no, again}, time), State::Given);
            // However often the fast clock recorded: most entries are no proof that it was right.
            const Event renewed = recorded(entry(2, State::Renewed, 45), 91);
            Event later = no;
            later.seq = 3;
            for (const qint64 time : {40, 45, 60, 90, 91, 99})
                QCOMPARE(stateOf({yes, renewed, later}, time), state);
        }
    }

    void channelsAreKeptApart()
    {
        const auto purpose = purposeOf({Channel::Email, Channel::Phone});
        const std::vector<Event> events {entry(1, State::Given, 1), entry(2, State::Withdrawn, 3, Channel::Phone)};
        QCOMPARE(stateOf(events, 4, Channel::Email, purpose), State::Given);
        QCOMPARE(stateOf(events, 4, Channel::Phone, purpose), State::Withdrawn);
        QCOMPARE(stateOf(events, 4, Channel::All, purpose), State::Withdrawn);
        QCOMPARE(stateOf(events, 2, Channel::All, purpose), State::Given);
        // A channel that the purpose does not ask for does not lower the whole.
        const std::vector<Event> byPost {entry(1, State::Given, 1), entry(2, State::Withdrawn, 3, Channel::Post)};
        QCOMPARE(stateOf(byPost, 4, Channel::All, purpose), State::Given);
        // Later words for everything count for every channel.
        std::vector<Event> again = events;
        again.push_back(entry(3, State::Given, 5));
        QCOMPARE(stateOf(again, 6, Channel::Phone, purpose), State::Given);
    }

    void correctedEntriesWereNeverWritten()
    {
        Event withdrawn = entry(2, State::Withdrawn, 3);
        Event correction = entry(3, State::Unknown, 8);
        correction.corrects = 2;
        const std::vector<Event> events {entry(1, State::Given, 1), withdrawn, correction};
        QCOMPARE(stateOf(events, 5), State::Given);
        QCOMPARE(stateOf(events, 9), State::Given);
        Event second = entry(4, State::Unknown, 9);
        second.corrects = 3; // the correction itself was wrong
        QCOMPARE(stateOf({events[0], withdrawn, correction, second}, 10), State::Withdrawn);
        Event replaced = entry(3, State::Refused, 3);
        replaced.corrects = 2;
        QCOMPARE(stateOf({events[0], withdrawn, replaced}, 4), State::Refused);
    }

    void rowsShowTheChannelsThatMatter()
    {
        std::vector<purposes::Purpose> purposes {purposeOf({Channel::Email})};
        purposes.push_back(purposeOf());
        purposes.back().id = {2};
        const std::vector<Event> events {entry(1, State::Given, 1), entry(2, State::Refused, 2, Channel::Sms)};
        const auto rows = consent::statesAt(events, purposes, {3 * second});
        QCOMPARE(int(rows.size()), 4);
        QCOMPARE(rows[0].channel, Channel::All);
        QCOMPARE(rows[0].state, State::Given);
        QCOMPARE(rows[0].event, 1);
        QCOMPARE(rows[1].channel, Channel::Email);
        QCOMPARE(rows[2].channel, Channel::Sms);
        QCOMPARE(rows[2].state, State::Refused);
        QCOMPARE(rows[3].purpose.value, 2);
        QCOMPARE(rows[3].state, State::NeverAsked);
        QVERIFY(!rows[3].since);
    }

    /// 1,000 random histories against a fold that was written another way, at every moment where something may change.
    void agreesWithAnIndependentFold()
    {
        const std::vector<std::vector<Channel>> shapes {{}, {Channel::Email}, {Channel::Email, Channel::Phone}};
        int answered = 0;
        for (quint32 seed = 1; seed <= 1000; ++seed) {
            const auto events = test::randomHistory(seed, 2);
            const test::OtherFold other(events);
            auto purpose = purposeOf(shapes[seed % shapes.size()]);
            for (qint64 id = 1; id <= 2; ++id) {
                purpose.id = {id};
                const auto lines = consent::linesOf(events, purpose);
                for (qint64 at = 0; at <= 30 * second; at += second / 2) {
                    for (int channel = 0; channel < purposes::channelCount; ++channel) {
                        const auto way = static_cast<Channel>(channel);
                        const consent::Span* span = consent::at(lines.line(way), {at});
                        const State mine = span ? span->row.state : State::NeverAsked;
                        const State theirs = other.state(purpose, way, {at});
                        QVERIFY2(mine == theirs,
                            qPrintable(QStringLiteral("seed %1 purpose %2 at %3 channel %4: %5, not %6")
                                    .arg(seed)
                                    .arg(id)
                                    .arg(at)
                                    .arg(channel)
                                    .arg(consent::stateCode(mine), consent::stateCode(theirs))));
                        answered += mine == State::NeverAsked ? 0 : 1;
                    }
                }
            }
        }
        QVERIFY(answered > 100'000);
    }
};

AICMS_TEST(TestFold)
#include "test_fold.moc"
