// SPDX-License-Identifier: GPL-3.0-or-later
// The single questions of an import say what the fold says (privacy-rules K2, F4).
#include "core/consent/consent_rules.h"
#include "core/consent/last_answers.h"
#include "tests/support/test_program.h"

#include <QRandomGenerator>
#include <QTest>

using namespace aicms;
using consent::Channel;
using consent::Event;
using consent::State;

namespace {

constexpr base::UtcTime afterAll {1'000};

State foldedState(const std::vector<Event>& history, const purposes::Purpose& purpose, Channel way, base::UtcTime time)
{
    const consent::PurposeLines lines = consent::linesOf(history, purpose);
    const consent::Span* span = consent::at(lines.line(way), time);
    return span ? span->row.state : State::NeverAsked;
}

} // namespace

class TestLastAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFoldSaysTheSame()
    {
        QRandomGenerator random(6);
        purposes::Purpose purpose;
        purpose.id = {1};
        purpose.basis = purposes::LawfulBasis::Consent;
        int ended = 0;
        int unfounded = 0;
        for (int turn = 0; turn < 4'000; ++turn) {
            const bool isOfWays = random.bounded(2) == 0;
            purpose.channels = isOfWays ? std::vector {Channel::Email, Channel::Post} : std::vector<Channel> {};
            std::vector<Event> history;
            const int entries = random.bounded(8);
            for (int i = 0; i < entries; ++i) {
                Event event;
                event.seq = i + 1;
                event.purpose = {random.bounded(4) == 0 ? 2 : 1};
                event.channel
                    = static_cast<Channel>(random.bounded(2) == 0 ? 0 : random.bounded(purposes::channelCount));
                event.state = static_cast<State>(1 + random.bounded(consent::stateCount - 1));
                event.at = {random.bounded(20)};
                event.recordedAt = {100 + i};
                if (consent::isAgreed(event.state) && random.bounded(3) == 0)
                    event.validUntil = base::UtcTime {event.at.microseconds + random.bounded(10)};
                if (i > 0 && random.bounded(5) == 0)
                    event.corrects = 1 + random.bounded(i);
                history.push_back(event);
            }
            QVERIFY(consent::isPlain(history, afterAll));
            const auto way = static_cast<Channel>(random.bounded(purposes::channelCount));
            const base::UtcTime time {random.bounded(22)};

            std::vector<Event> after = history;
            Event yes;
            yes.seq = entries + 1;
            yes.purpose = purpose.id;
            yes.channel = way;
            yes.state = State::Given;
            yes.at = time;
            yes.recordedAt = afterAll;
            after.push_back(yes);
            bool wouldEnd = false;
            bool isFounded = false;
            for (int each = 0; each < purposes::channelCount; ++each) {
                const auto by = static_cast<Channel>(each);
                wouldEnd = wouldEnd
                    || (consent::isNo(foldedState(history, purpose, by, afterAll))
                        && !consent::isNo(foldedState(after, purpose, by, afterAll)));
                const State before = foldedState(history, purpose, by, time);
                if (way == Channel::All || way == by)
                    isFounded = isFounded || consent::isAgreed(before) || before == State::Expired
                        || before == State::Withdrawn;
            }
            QCOMPARE(consent::wouldEndNo(history, purpose.id, way, time, [](const Event&) { return true; }), wouldEnd);
            QCOMPARE(consent::isUnfounded(history, purpose, way, time), !isFounded);
            ended += wouldEnd ? 1 : 0;
            unfounded += isFounded ? 0 : 1;
        }
        QVERIFY(ended > 100);
        QVERIFY(unfounded > 100);
    }

    void aClockThatWentWrongIsToldApart()
    {
        Event first;
        first.state = State::Given;
        first.at = {10};
        first.recordedAt = {20};
        Event second = first;
        second.recordedAt = {15};
        QVERIFY(consent::isPlain(std::vector {first}, afterAll));
        QVERIFY(!consent::isPlain(std::vector {first, second}, afterAll)); // it went back
        QVERIFY(!consent::isPlain(std::vector {first}, {15})); // it ran ahead
        first.state = State::Refused;
        first.at = {25};
        QVERIFY(!consent::isPlain(std::vector {first}, afterAll)); // put behind its recording
    }
};

AICMS_TEST(TestLastAnswers)
#include "test_last_answers.moc"
