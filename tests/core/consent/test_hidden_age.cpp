// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/local_day.h"
#include "core/consent/gate_service.h"
#include "core/consent/ledger_export.h"
#include "core/consent/reach.h"
#include "core/consent/standing.h"
#include "tests/core/consent/consent_desk.h"
#include "tests/support/error_of.h"
#include "tests/support/test_program.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace aicms;
using aicms::test::email;
using consent::State;

namespace {

const QTimeZone zoneOfHidden("Europe/Berlin");
const QStringList hiddenCodes {
    email, QStringLiteral("ai_recommendation"), QStringLiteral("marketing_post"), QStringLiteral("customer_care")};

} // namespace

/// What a role that may not see birthdays can read off the consents of somebody whose birthday is stored.
class TestHiddenAge : public QObject {
    Q_OBJECT

    static base::CustomerId born(test::ConsentDesk& desk, int year, int month, int day)
    {
        customers::Customer customer;
        customer.givenName = QStringLiteral("Mia");
        customer.birthday = base::CalendarDate::of(year, month, day);
        customer.birthdayTyped = customer.birthday->toIso();
        return desk.add(customer);
    }
    static qint64 parentsYes(test::ConsentDesk& desk, base::CustomerId who)
    {
        auto draft = desk.draft(email, State::Given, 2);
        draft.customer = who;
        draft.giver = consent::Giver::Parent;
        draft.giverName = QStringLiteral("Ada Sol");
        return desk.record(draft);
    }
    static consent::ShownAnswer answerOf(consent::GateService& gate, const test::ConsentDesk& desk,
        const QString& purpose, base::CustomerId who, qint64 at)
    {
        const auto answers = gate.answers(who, {at}).result();
        const base::PurposeId id = desk.purposes.catalogue()->find(purpose)->id;
        const auto is = [id](const consent::ShownAnswer& each) {
            return each.purpose == id && each.channel == consent::Channel::All;
        };
        const auto found = std::ranges::find_if(*answers, is);
        return found == answers->end() ? consent::ShownAnswer {} : *found;
    }
    int compared = 0;
    static void know(test::ConsentDesk& desk, base::CustomerId who, const std::optional<base::CalendarDate>& birthday)
    {
        const std::optional<int> stored = birthday
            ? std::optional(birthday->year() * 10'000 + birthday->month() * 100 + birthday->day())
            : std::nullopt;
        const auto done = desk.write([&](storage::WriteTransaction& tx) {
            tx.execute("UPDATE customer SET birthday = ?2 WHERE id = ?1", who, stored);
        });
        if (!done)
            qFatal("the birthday was not stored");
    }
    /// All that is told of her of a day, without the numbers of her entries.
    static QString told(consent::GateService& gate, const test::ConsentDesk& desk, base::CustomerId who, qint64 at)
    {
        QStringList all;
        const auto answers = gate.answers(who, {at}).result();
        for (const consent::ShownAnswer& each : *answers) {
            const auto until = at == desk.noon ? std::nullopt : each.validUntil;
            const auto since = at == desk.noon ? std::nullopt : each.since;
            all << QStringLiteral("%1/%2: %3 %4 %5 %6")
                       .arg(each.purpose.value)
                       .arg(int(each.channel))
                       .arg(consent::stateCode(each.state), consent::gateReasonCode(each.reason))
                       .arg(since ? since->microseconds : 0)
                       .arg(until ? until->microseconds : 0);
        }
        for (const QString& code : hiddenCodes) {
            for (int way = 0; way < purposes::channelCount; ++way) {
                const auto said = gate.may(code, who, {at}, static_cast<consent::Channel>(way)).result();
                all << consent::gateReasonCode(said->reason);
            }
        }
        return all.join(u' ');
    }
    /// The sets say what is said of each.
    static void checkSets(consent::GateService& gate, const test::ConsentDesk& desk,
        const std::vector<base::CustomerId>& people, qint64 at)
    {
        for (const QString& code : hiddenCodes) {
            const auto who = gate.who(code, {at}).result();
            qint64 agreeing = 0;
            for (const base::CustomerId each : people) {
                const auto said = gate.may(code, each, {at}).result();
                QCOMPARE(std::ranges::binary_search(*who, each), said->isAllowed);
                agreeing += said->isAllowed && said->reason == consent::GateReason::ConsentGiven ? 1 : 0;
            }
            if (desk.purposes.catalogue()->find(code)->basis == purposes::LawfulBasis::Consent)
                QCOMPARE(gate.heldAt(code, {{at}}).result().value(), std::vector<qint64> {agreeing});
        }
        const QString hidden = QStringLiteral("consent.past_hidden");
        QCOMPARE(test::errorOf(gate.shownCounts({at}).result()).subject, hidden);
        QCOMPARE(test::errorOf(gate.toAskAgain({at}).result()).subject, hidden);
        QCOMPARE(test::errorOf(gate.shownAs(email, State::Given, consent::Standing::AsAnswered, {at}).result()).subject,
            hidden);
    }

private Q_SLOTS:
    void theEndOfAParentsYesIsNotTold()
    {
        test::ConsentDesk desk;
        consent::GateService gate {*desk.database, desk.session, desk.purposes, QTimeZone("Europe/Berlin")};
        consent::ReceiptService receipts {*desk.database, desk.session};
        const auto mia = born(desk, 2010, 6, 11); // 16 in two weeks
        const qint64 entry = parentsYes(desk, mia);
        QVERIFY(entry);
        consent::LedgerExport paper;
        paper.entry = entry;
        const QByteArray receipt = *receipts.exportText(paper).result();
        const auto has = [&](bool isTold) {
            QCOMPARE(answerOf(gate, desk, email, mia, desk.noon).validUntil.has_value(), isTold);
            QCOMPARE(desk.ledger.history(mia).result()->back().event.validUntil.has_value(), isTold);
            QCOMPARE(desk.ledger.endings(60).result()->size(), std::size_t(isTold ? 1 : 0));
            const auto rows = gate.answers(mia, {desk.noon}).result();
            for (const consent::ShownAnswer& row : *rows)
                QVERIFY(isTold || !row.validUntil);
            // And not since when the child was of age.
            desk.clock.advance(30 * desk.day);
            const auto later = answerOf(gate, desk, email, mia, desk.clock.now().microseconds);
            QCOMPARE(later.state, State::Expired);
            QCOMPARE(later.since.has_value(), isTold);
            QCOMPARE(receipts.read(receipt, paper).result()->countsNow.has_value(), isTold);
            desk.clock.set({desk.noon});
            QCOMPARE(receipts.exportText(paper).result().has_value(), isTold);
        };
        has(true);
        desk.become(QStringLiteral("staff"));
        has(false);
        // What ends for another reason is told as ever.
        auto own = desk.draft(email, State::Given, 2);
        QVERIFY(desk.record(own));
        QVERIFY(answerOf(gate, desk, email, desk.ada, desk.noon).validUntil.has_value());
        consent::LedgerExport mine;
        mine.entry = desk.ledger.history(desk.ada).result()->back().event.seq;
        QVERIFY(receipts.exportText(mine).result());
    }

    void noRefusalDependsOnTheBirthday()
    {
        for (const bool isKnown : {false, true}) {
            test::ConsentDesk desk;
            const auto who = isKnown ? born(desk, 1985, 4, 7) : desk.ada;
            const auto refused = [&](qint64 daysAgo, State state) {
                auto draft = desk.draft(email, state, daysAgo);
                draft.customer = who;
                const auto recorded = desk.ledger.record(draft).result();
                return recorded ? QString() : recorded.error().subject;
            };
            desk.become(QStringLiteral("staff"));
            for (const State state : {State::Refused, State::Given}) {
                QCOMPARE(refused(30, state), QString());
                for (const qint64 years : {2, 24, 30, 41, 42, 60})
                    QCOMPARE(refused(years * 366, state), QStringLiteral("consent.before_known"));
            }
            // She was first heard of 30 days ago. Whoever stands at the counter reads from when on she may: a day of
            // the record, whenever she was born.
            auto old = desk.draft(email, State::Refused, 24 * 366);
            old.customer = who;
            const base::Error error = test::errorOf(desk.ledger.record(old).result());
            const QDate first = base::localDay({desk.noon}, QTimeZone("Europe/Berlin")).addDays(-30 - 31);
            QCOMPARE(error.number, first.year() * 10'000 + first.month() * 100 + first.day());
            desk.become(QStringLiteral("owner"));
            QCOMPARE(refused(24 * 366, State::Refused), QString());
            QCOMPARE(refused(60 * 366, State::Refused), isKnown ? QStringLiteral("consent.before_birth") : QString());
        }
    }

    /// A refusal leaves no trace: tried one day after the other, it would tell the day on which she came of age.
    void noRefusalChangesOnABirthday()
    {
        for (const int year : {2007, 2009, 2010, 2011}) { // 18 and 16 a while ago, 16 in two weeks and next year
            test::ConsentDesk desk;
            const auto mia = born(desk, year, 6, 11);
            QVERIFY(desk.write([mia](storage::WriteTransaction& tx) {
                tx.execute("UPDATE customer SET created_at = ?2 WHERE id = ?1", mia,
                    base::UtcTime {test::ConsentDesk::noon - 600 * test::ConsentDesk::day});
            }));
            desk.become(QStringLiteral("staff"));
            for (const consent::Giver giver : {consent::Giver::Customer, consent::Giver::Parent}) {
                QSet<QString> refusals;
                for (qint64 daysAgo = 1; daysAgo < 620; daysAgo += 9) {
                    auto draft = desk.draft(email, State::Given, daysAgo);
                    draft.customer = mia;
                    draft.giver = giver;
                    draft.giverName = QStringLiteral("Ada Sol");
                    const auto recorded = desk.ledger.record(draft).result();
                    refusals << (recorded ? QString() : recorded.error().subject);
                }
                QCOMPARE(refusals.size(), 1);
            }
        }
    }

    void nobodyIsToldOfADayToCome()
    {
        test::ConsentDesk desk;
        consent::GateService gate {*desk.database, desk.session, desk.purposes, QTimeZone("Europe/Berlin")};
        QVERIFY(desk.record(desk.draft(email, State::Given, 2)));
        for (const char* role : {"owner", "staff"}) {
            desk.become(QString::fromLatin1(role));
            // The rest of today is now.
            const base::UtcTime evening {desk.noon + 9 * (desk.day / 24)};
            QVERIFY(gate.may(email, desk.ada, evening).result()->isAllowed);
            QCOMPARE(answerOf(gate, desk, email, desk.ada, evening.microseconds).state, State::Given);
            const base::UtcTime tomorrow {desk.noon + desk.day};
            const QString said = QStringLiteral("consent.as_of_future");
            QCOMPARE(test::errorOf(gate.may(email, desk.ada, tomorrow).result()).subject, said);
            QCOMPARE(test::errorOf(gate.answers(desk.ada, tomorrow).result()).subject, said);
            QCOMPARE(test::errorOf(gate.who(email, tomorrow).result()).subject, said);
            QCOMPARE(test::errorOf(gate.reach(email, tomorrow).result()).subject, said);
            QCOMPARE(test::errorOf(gate.shownCounts(tomorrow).result()).subject, said);
            QCOMPARE(test::errorOf(gate.shownAs(email, State::Given, consent::Standing::AsAnswered, tomorrow).result())
                         .subject,
                said);
            QCOMPARE(test::errorOf(gate.heldAt(email, {tomorrow}).result()).subject, said);
            QCOMPARE(test::errorOf(gate.toAskAgain(tomorrow).result()).subject, said);
        }
    }

    /// Children with the same entries, whose birthdays lead to the same answers today, are told alike on every day that
    /// has passed, one by one and in every set.
    void noAnswerOfAPastDayTellsTheBirthday()
    {
        constexpr int scripts = 4;
        constexpr int children = 12;
        QRandomGenerator random(29);
        for (int script = 0; script < scripts; ++script) {
            test::ConsentDesk desk;
            consent::GateService gate {*desk.database, desk.session, desk.purposes, zoneOfHidden};
            std::vector<base::CustomerId> people;
            std::vector<base::CalendarDate> birthdays;
            for (int i = 0; i < children; ++i) {
                birthdays.push_back(
                    *base::CalendarDate::of(random.bounded(2007, 2012), random.bounded(1, 13), random.bounded(1, 29)));
                people.push_back(born(desk, birthdays.back().year(), birthdays.back().month(), birthdays.back().day()));
            }
            std::map<base::CustomerId, QStringList> entries;
            const auto recordFor = [&](const consent::EventDraft& draft) {
                for (const base::CustomerId who : people) {
                    consent::EventDraft hers = draft;
                    hers.customer = who;
                    if (draft.giver == consent::Giver::Customer)
                        know(desk, who, {}); // what she said alone was taken before her birthday was known
                    else
                        know(desk, who, birthdays[std::size_t(who.value - people.front().value)]);
                    const bool isTaken = desk.record(hers) != 0;
                    entries[who] << (isTaken ? QStringLiteral("y") : QStringLiteral("n"));
                }
            };
            for (int step = random.bounded(2, 7); step > 0; --step) {
                const bool isByParent = random.bounded(2) == 0;
                auto draft = desk.draft(hiddenCodes.at(random.bounded(hiddenCodes.size())),
                    static_cast<State>(isByParent ? int(State::Given) : random.bounded(1, consent::stateCount)),
                    random.bounded(30, 1400));
                draft.channel = static_cast<consent::Channel>(random.bounded(3) == 0 ? 1 : 0);
                draft.giver = isByParent ? consent::Giver::Parent : consent::Giver::Customer;
                draft.giverName = isByParent ? QStringLiteral("Ada Sol") : QString();
                draft.isImported = true;
                recordFor(draft);
            }
            for (std::size_t i = 0; i < people.size(); ++i) {
                know(desk, people[i], birthdays[i]);
                if (script % 2 == 0)
                    desk.sell(people[i]);
            }
            for (const base::CustomerId who : script % 2 == 0 ? people : std::vector<base::CustomerId> {})
                QVERIFY(gate.allowSoftOptIn(who, email, {true, true, true}).result());
            std::map<QString, std::vector<base::CustomerId>> alike; // by entries and what holds today
            for (const base::CustomerId who : people)
                alike[entries[who].join(QString()) + told(gate, desk, who, desk.noon)].push_back(who);
            desk.become(QStringLiteral("staff"));
            for (const bool isKept : {false, true}) {
                if (isKept)
                    gate.keepAnswers().waitForFinished();
                for (int round = 0; round < 8; ++round) {
                    const qint64 day = desk.noon - random.bounded(1, 1500) * desk.day;
                    for (const auto& [key, group] : alike) {
                        for (const base::CustomerId who : group) {
                            QCOMPARE(told(gate, desk, who, day), told(gate, desk, group.front(), day));
                            compared += who == group.front() ? 0 : 1;
                        }
                    }
                    checkSets(gate, desk, people, day);
                }
            }
        }
        QVERIFY2(compared > 300, qPrintable(QString::number(compared)));
    }

    /// That a model may not be asked about a child is no clock by which to read when she was of age.
    void whyAModelWasNotAllowedThenIsNotTold()
    {
        test::ConsentDesk desk;
        consent::GateService gate {*desk.database, desk.session, desk.purposes, QTimeZone("Europe/Berlin")};
        const QString model = QStringLiteral("ai_recommendation");
        const auto mia = born(desk, 2000, 6, 11);
        const qint64 then = desk.noon - 10 * 366 * desk.day;
        const auto reason = [&] { return gate.may(model, mia, {then}).result()->reason; };
        QCOMPARE(reason(), consent::GateReason::UnderAge);
        desk.become(QStringLiteral("staff"));
        QCOMPARE(reason(), consent::GateReason::NeverAsked);
        // The purpose is younger than that day, so no answer is shown at all.
        QVERIFY(gate.answers(mia, {then}).result()->empty());
    }
};

AICMS_TEST(TestHiddenAge)
#include "test_hidden_age.moc"
