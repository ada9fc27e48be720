// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/local_day.h"
#include "core/consent/gate_service.h"
#include "core/consent/ledger_export.h"
#include "core/consent/standing.h"
#include "tests/core/consent/consent_desk.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using aicms::test::email;
using consent::State;

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
        return *std::ranges::find_if(*answers, is);
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
        const auto has = [&](bool isTold) {
            QCOMPARE(answerOf(gate, desk, email, mia, desk.noon).validUntil.has_value(), isTold);
            QCOMPARE(desk.ledger.history(mia).result()->back().event.validUntil.has_value(), isTold);
            QCOMPARE(desk.ledger.endings(60).result()->size(), std::size_t(isTold ? 1 : 0));
            const auto rows = desk.ledger.states(mia, {desk.noon}).result();
            for (const consent::StateRow& row : *rows)
                QVERIFY(isTold || !row.validUntil);
            // And not since when the child was of age.
            const auto later = answerOf(gate, desk, email, mia, desk.noon + 30 * desk.day);
            QCOMPARE(later.state, State::Expired);
            QCOMPARE(later.since.has_value(), isTold);
            consent::LedgerExport what;
            what.entry = entry;
            QCOMPARE(receipts.exportText(what).result().has_value(), isTold);
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
            // Whoever stands at the counter reads from when on she may: a day of the record, whenever she was born.
            auto old = desk.draft(email, State::Refused, 24 * 366);
            old.customer = who;
            const base::Error error = desk.ledger.record(old).result().error();
            const QDate first = base::localDay({desk.noon}, QTimeZone("Europe/Berlin")).addDays(-31);
            QCOMPARE(error.number, first.year() * 10'000 + first.month() * 100 + first.day());
            desk.become(QStringLiteral("owner"));
            QCOMPARE(refused(24 * 366, State::Refused), QString());
            QCOMPARE(refused(60 * 366, State::Refused), isKnown ? QStringLiteral("consent.before_birth") : QString());
        }
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
        QCOMPARE(answerOf(gate, desk, model, mia, then).reason, consent::GateReason::NeverAsked);
    }
};

AICMS_TEST(TestHiddenAge)
#include "test_hidden_age.moc"
