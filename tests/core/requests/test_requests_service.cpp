// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/requests/register_desk.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using namespace aicms::requests;
using test::Register;
using test::operator""_s;

class TestRequestsService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromReceiptToAnswer()
    {
        Register desk;
        const Opened opened = desk.open(desk.draft(Kind::Access, {2026, 4, 20}));
        QCOMPARE(opened.dueOn, QDate(2026, 5, 20));
        QVERIFY(opened.otherOpen.empty());
        QCOMPARE(desk.move(opened.id, Move::Answer), u"request.not_identified"_s);
        QCOMPARE(desk.move(opened.id, Move::AskIdentity, {2026, 4, 21}), QString());
        QVERIFY(!desk.view(opened.id).request.dueOn.isValid());
        QCOMPARE(desk.move(opened.id, Move::ShowIdentity, {2026, 4, 27}, u"known"_s), QString());
        const RequestView known = desk.view(opened.id);
        QCOMPARE(known.request.dueOn, QDate(2026, 5, 26)); // 20 May + 6 days
        QCOMPARE(known.deadlines.front().answer.rules().contains(u"R6"_s), true);
        QCOMPARE(known.target, QDate(2026, 5, 18)); // Whit Monday, 25 May, is no working day
        QCOMPARE(desk.move(opened.id, Move::Answer), u"request.undecided"_s);
        QCOMPARE(desk.move(opened.id, Move::Decide, {}, u"granted"_s, 0), QString());
        QCOMPARE(desk.move(opened.id, Move::Answer), QString());
        const RequestView closed = desk.view(opened.id);
        QCOMPARE(closed.request.standing.end, End::Answered);
        QVERIFY(!closed.request.dueOn.isValid());
        QCOMPARE(desk.move(opened.id, Move::AskFee), u"request.ended"_s);
        QCOMPARE(fold(closed.events), closed.request.standing);
        QCOMPARE(closed.events.size(), size_t(6));
        QCOMPARE(closed.personShown, u"Hannah Okafor"_s);
        const QStringList lines = desk.auditLines().filter(u"request."_s);
        QCOMPARE(lines.size(), 5);
        QVERIFY(!lines.join(u' ').contains(u"because"_s)); // codes only
        for (const Event& event : closed.events)
            QCOMPARE(event.by, desk.session.user);
    }

    void twoRequestsOfOnePersonAreSeen()
    {
        Register desk;
        const Opened first = desk.open(desk.draft(Kind::Access, {2026, 5, 4}));
        const Opened second = desk.open(desk.draft(Kind::Erasure, {2026, 5, 6}));
        QCOMPARE(second.otherOpen, std::vector<RequestId> {first.id});
        QCOMPARE(desk.view(first.id).otherOpen, std::vector<RequestId> {second.id});
        // A stranger who turns out to be her.
        RequestDraft stranger = desk.draft(Kind::Rectification, {2026, 5, 7});
        stranger.customer = {};
        stranger.personName = u"H. O."_s;
        stranger.personContact = u"ho@example.org"_s;
        const Opened third = desk.open(stranger);
        QVERIFY(third.otherOpen.empty());
        QCOMPARE(desk.view(third.id).personShown, u"H. O."_s);
        QCOMPARE(desk.move(third.id, Move::LinkPerson, {}, QString::number(desk.hannah.value)), QString());
        const RequestView linked = desk.view(third.id);
        QCOMPARE(linked.otherOpen, (std::vector<RequestId> {first.id, second.id}));
        QVERIFY(linked.request.personName.isEmpty() && linked.request.personContact.isEmpty());
        QCOMPARE(desk.requests.idsOf(desk.hannah).result()->size(), size_t(3));
        QCOMPARE(desk.move(first.id, Move::Withdraw), QString());
        QCOMPARE(desk.view(second.id).otherOpen, std::vector<RequestId> {third.id});
    }

    /// A wrong kind, person or day is set right as long as nothing was done for it, and the register says so.
    void whatWasTakenInByMistakeIsSetRight()
    {
        Register desk;
        customers::Customer person;
        person.givenName = u"Ada"_s;
        const base::CustomerId ada = desk.add(person);
        const RequestId id = desk.open(desk.draft(Kind::Access, {2026, 5, 18})).id;
        QCOMPARE(desk.move(id, Move::ShowIdentity, {}, u"known"_s), QString());
        RequestDraft right = desk.draft(Kind::Erasure, {2026, 5, 11});
        right.customer = ada;
        right.arrivedBy = ArrivedBy::Email;
        right.text = u"please delete"_s;
        const auto corrected = desk.requests.correct(id, right).result();
        QVERIFY2(corrected, corrected ? "" : qPrintable(corrected.error().subject));
        const Request& now = corrected->request;
        QCOMPARE(now.customer, ada);
        QCOMPARE(now.items.size(), size_t(1));
        QCOMPARE(now.items.front().kind, Kind::Erasure);
        QCOMPARE(now.received, QDate(2026, 5, 11));
        QCOMPARE(now.dueOn, QDate(2026, 6, 11));
        QCOMPARE(now.arrivedBy, ArrivedBy::Email);
        QCOMPARE(now.text, u"please delete"_s);
        QVERIFY(!now.standing.isIdentified); // it was somebody else who was checked
        QCOMPARE(fold(desk.view(id).events), desk.view(id).request.standing);
        const IntakeBefore before = intakeBefore(desk.view(id).events.back().code);
        QCOMPARE(before.received, QDate(2026, 5, 18));
        QCOMPARE(before.kinds, std::vector<Kind> {Kind::Access});
        QVERIFY(before.isOfAnother);
        QCOMPARE(desk.auditLines().filter(u"request.correct_intake"_s).size(), 3); // the request, and both records
        // The same person and kind: the check of who it is stays.
        QCOMPARE(desk.move(id, Move::ShowIdentity, {}, u"known"_s), QString());
        right.received = {2026, 5, 12};
        const auto moved = desk.requests.correct(id, right).result();
        QVERIFY(moved && moved->request.standing.isIdentified);
        QCOMPARE(moved->request.dueOn, QDate(2026, 6, 12));
    }

    void whatIsDoneIsNotSetRight()
    {
        Register desk;
        const auto refusal = [&desk](RequestId id, const RequestDraft& draft) {
            const auto corrected = desk.requests.correct(id, draft).result();
            return corrected ? QString() : corrected.error().subject;
        };
        const RequestDraft draft = desk.draft(Kind::Access, {2026, 5, 11});
        const RequestId id = desk.open(draft).id;
        RequestDraft nobody = draft;
        nobody.customer = {};
        QCOMPARE(refusal(id, nobody), u"request.person"_s);
        QCOMPARE(refusal(id, desk.draft(Kind::Access, {2027, 1, 1})), u"request.future_date"_s);
        QCOMPARE(desk.move(id, Move::Correct), u"request.code"_s); // it says not into what
        // Receipt was confirmed on the 13th: it did not come on the 14th.
        QCOMPARE(desk.move(id, Move::Acknowledge, {2026, 5, 13}), QString());
        QCOMPARE(refusal(id, desk.draft(Kind::Access, {2026, 5, 14})), u"request.day"_s);
        QCOMPARE(refusal(id, desk.draft(Kind::Access, {2026, 5, 12})), QString());
        QCOMPARE(desk.move(id, Move::ShowIdentity, {}, u"known"_s), QString());
        QCOMPARE(desk.move(id, Move::Decide, {}, u"granted"_s, 0), QString());
        QCOMPARE(refusal(id, draft), u"request.carried_out"_s);
        QCOMPARE(desk.move(id, Move::CloseMistaken), u"request.carried_out"_s);
        QCOMPARE(desk.view(id).request.received, QDate(2026, 5, 12));
    }

    /// Nobody asked: it is closed as that, stays in the register, and is no answer in the figures.
    void takenInByMistakeItIsClosed()
    {
        Register desk;
        const RequestId id = desk.open(desk.draft(Kind::Access, {2026, 5, 11})).id;
        const auto unsaid = desk.requests.move(id, {Move::CloseMistaken}).result();
        QVERIFY(!unsaid);
        QCOMPARE(unsaid.error().subject, u"request.reason_missing"_s);
        QCOMPARE(desk.move(id, Move::CloseMistaken), QString());
        const RequestView closed = desk.view(id);
        QCOMPARE(closed.request.standing.end, End::Mistaken);
        QCOMPARE(endCode(End::Mistaken), u"mistaken"_s);
        QVERIFY(!closed.request.dueOn.isValid());
        QCOMPARE(closed.events.back().text, u"because"_s);
        QCOMPARE(desk.requests.ids(Queue::Closed).result().value(), std::vector<RequestId> {id});
        QCOMPARE(desk.requests.figures({2026, 5, 28}).result()->closedThisMonth, 0);
        const auto corrected = desk.requests.correct(id, desk.draft(Kind::Erasure, {2026, 5, 11})).result();
        QVERIFY(!corrected);
        QCOMPARE(corrected.error().subject, u"request.ended"_s);
    }

    /// "Answered" with nothing deleted is a lie to the person: the deletion itself says that it was done.
    void aDeletionIsNotSaidToBeDone()
    {
        Register desk;
        const RequestId id = desk.open(desk.draft(Kind::Erasure, {2026, 5, 4})).id;
        QCOMPARE(desk.move(id, Move::ShowIdentity, {}, u"known"_s), QString());
        QCOMPARE(desk.move(id, Move::Decide, {}, u"granted"_s, 0), u"request.not_deleted"_s);
        QCOMPARE(desk.move(id, Move::Decide, {}, u"nothing_held"_s, 0), u"request.not_deleted"_s);
        QCOMPARE(desk.view(id).request.items.front().outcome, Outcome::Open);
        QCOMPARE(desk.move(id, Move::Answer), u"request.undecided"_s);
        // In part it may be done by hand, and refused it may be, both in words.
        QCOMPARE(desk.move(id, Move::Decide, {}, u"partly"_s, 0), QString());
        // Of whom nothing is stored, nothing is held.
        RequestDraft stranger = desk.draft(Kind::Erasure, {2026, 5, 7});
        stranger.customer = {};
        stranger.personName = u"H. O."_s;
        const RequestId nobody = desk.open(stranger).id;
        QCOMPARE(desk.move(nobody, Move::Decide, {}, u"nothing_held"_s, 0), QString());
    }

    /// Half of the data is forgotten where nobody sees that the person is stored twice.
    void recordsThatMayBeOfTheSamePersonAreSeen()
    {
        Register desk;
        const auto stored
            = [&](const QString& given, const QString& family, const QString& email, const QString& phone) {
                  customers::Customer person;
                  person.givenName = given;
                  person.familyName = family;
                  person.number = u"K-"_s + given + email.left(1) + phone.right(1);
                  if (!email.isEmpty())
                      person.emails.push_back({email});
                  if (!phone.isEmpty())
                      person.phones.push_back({phone, phone});
                  return desk.add(person);
              };
        const auto asks = stored(u"Aishwarya"_s, u"Mehta"_s, u"am@example.org"_s, u"+4930123456"_s);
        const auto byEmail = stored(u"A."_s, u"Mehta"_s, u"AM@example.org"_s, {});
        const auto byPhone = stored(u"Aish"_s, u"M"_s, {}, u"+4930123456"_s);
        const auto byName = stored(u"Aishwarya"_s, u"Mehta"_s, u"other@example.org"_s, {});
        stored(u"Somebody"_s, u"Else"_s, u"else@example.org"_s, {});
        const auto binned = stored(u"Aishwarya"_s, u"Mehta"_s, u"x@example.org"_s, {});
        QVERIFY(desk.service.remove({binned}).result());
        RequestDraft draft = desk.draft(Kind::Erasure, {2026, 5, 4});
        draft.customer = asks;
        QStringList found;
        for (const LookAlike& each : desk.view(desk.open(draft).id).lookAlikes)
            found << QString::number(each.id.value) + u' ' + each.by;
        const auto line
            = [](base::CustomerId id, const char* by) { return QString::number(id.value) + u' ' + QLatin1String(by); };
        QCOMPARE(found, QStringList({line(byEmail, "email"), line(byPhone, "phone"), line(byName, "name")}));
        QVERIFY(desk.view(desk.open(desk.draft(Kind::Access, {2026, 5, 4})).id).lookAlikes.empty());
    }

    void severalLawsEachHaveADate()
    {
        Register desk;
        RequestDraft draft = desk.draft(Kind::Access, {2026, 5, 4});
        draft.regimes = {Regime::Ccpa, Regime::EuGdpr, Regime::Lgpd};
        QCOMPARE(desk.refusal(draft), u"request.law_reason"_s);
        draft.lawsReason = u"lives in Sacramento and São Paulo"_s;
        const RequestView view = desk.view(desk.open(draft).id);
        QVERIFY(view.request.lawsChosen);
        QStringList dates;
        for (const Deadline& deadline : view.deadlines)
            dates << deadline.clock + u' ' + deadline.answer.text();
        QCOMPARE(dates,
            QStringList({u"dsr_due 2026-06-04"_s, u"ccpa_ack_by 2026-05-18"_s, u"ccpa_due 2026-06-18"_s,
                u"lgpd_due 2026-05-19"_s}));
        QCOMPARE(view.request.dueOn, QDate(2026, 5, 18)); // the earliest leads
        QCOMPARE(view.request.dueClock, u"ccpa_ack_by"_s);
        QCOMPARE(desk.move(view.request.id, Move::Acknowledge), QString());
        QCOMPARE(desk.view(view.request.id).request.dueClock, u"lgpd_due"_s);
    }

    void extensionOnceAndInTime()
    {
        Register desk;
        const RequestId early = desk.open(desk.draft(Kind::Access, {2026, 5, 4})).id;
        QCOMPARE(desk.view(early).extensionNoticeBy, QDate(2026, 6, 4));
        QCOMPARE(desk.move(early, Move::Extend), QString());
        QCOMPARE(desk.view(early).request.dueOn, QDate(2026, 8, 4));
        QCOMPARE(desk.move(early, Move::Extend), u"request.extended_already"_s);
        const RequestId late = desk.open(desk.draft(Kind::Access, {2026, 4, 1})).id;
        QCOMPARE(desk.move(late, Move::Extend), u"request.extension_late"_s);
        QVERIFY(!desk.view(late).request.standing.isExtended);
        RequestDraft draft = desk.draft(Kind::Access, {2026, 5, 4});
        draft.regimes = {Regime::Lgpd};
        draft.lawsReason = u"lives in Recife"_s;
        QCOMPARE(desk.move(desk.open(draft).id, Move::Extend), u"request.no_extension"_s);
    }

    /// A pause moves the date of one law and not of the other: who extends is told the day that suits both.
    void theEarliestLawSaysUntilWhenAnExtensionIsTold()
    {
        Register desk;
        RequestDraft draft = desk.draft(Kind::Access, {2026, 5, 4});
        draft.regimes = {Regime::EuGdpr, Regime::UkGdpr};
        draft.lawsReason = u"moved to Leeds"_s;
        const RequestId id = desk.open(draft).id;
        QCOMPARE(
            desk.move(id, Move::AskClarification, {2026, 5, 28}), QString()); // answered the same day: a day by one
        QCOMPARE(desk.move(id, Move::ReceiveClarification, {2026, 5, 28}), QString());
        const RequestView view = desk.view(id);
        QStringList dates;
        for (const Deadline& deadline : view.deadlines)
            dates << deadline.answer.text();
        QCOMPARE(dates, QStringList({u"2026-06-04"_s, u"2026-06-05"_s}));
        QCOMPARE(view.extensionNoticeBy, QDate(2026, 6, 4));
        // Where the shorter time is over, the other law still lets it be told.
        const auto& book = deadlines::LawBook::builtIn();
        const auto by = [&](QDate from) {
            return extensionNoticeBy(view.request, view.events, book, {}, QTimeZone("Europe/Berlin"), from).value();
        };
        QCOMPARE(by({2026, 6, 4}), QDate(2026, 6, 4));
        QVERIFY(by({2026, 6, 5}) > QDate(2026, 6, 4));
        QCOMPARE(by({2026, 7, 1}), by({2026, 6, 5}));
    }

    /// A script that closes decides first: when closing is refused, nothing is decided.
    void severalMovesAreAllOrNothing()
    {
        Register desk;
        const RequestId id = desk.open(desk.draft(Kind::Access, {2026, 5, 4})).id;
        const MoveDraft decide {Move::Decide, {}, 0, 0, u"granted"_s, u"on paper"_s};
        const auto refused = desk.requests.moveAll(id, {decide, {Move::Answer}}).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().subject, u"request.not_identified"_s);
        QCOMPARE(desk.view(id).request.items.front().outcome, Outcome::Open);
        QCOMPARE(desk.view(id).events.size(), size_t(2));
    }

    void regionMovesTheDates()
    {
        Register desk;
        const RequestId id = desk.open(desk.draft(Kind::Access, {2026, 5, 4})).id;
        QCOMPARE(desk.view(id).request.dueOn, QDate(2026, 6, 4));
        QVERIFY(desk.requests.setRegion(u"BY"_s).result());
        QCOMPARE(desk.requests.region().result().value(), u"BY"_s);
        QCOMPARE(desk.view(id).request.dueOn, QDate(2026, 6, 5)); // Corpus Christi
        QCOMPARE(desk.requests.setRegion(u"XX"_s).result().error().subject, u"deadline.region"_s);
    }

    void refusedAtTheDoor()
    {
        Register desk;
        QCOMPARE(desk.refusal(desk.draft(Kind::Access, {2026, 5, 29})), u"request.future_date"_s);
        QCOMPARE(desk.refusal(desk.draft(Kind::OptOutSaleShare, {2026, 5, 4})), u"request.kind_not_in_law"_s);
        RequestDraft nobody = desk.draft(Kind::Access, {2026, 5, 4});
        nobody.customer = {};
        QCOMPARE(desk.refusal(nobody), u"request.person"_s);
        nobody.customer = {99};
        QCOMPARE(desk.requests.open(nobody).result().error().kind, base::ErrorKind::NotFound);
        RequestDraft nothing = desk.draft(Kind::Access, {2026, 5, 4});
        nothing.kinds.clear();
        QCOMPARE(desk.refusal(nothing), u"request.kind"_s);
        QCOMPARE(desk.number("SELECT COUNT(*) FROM request"), 0);
        const RequestId id = desk.open(desk.draft(Kind::Access, {2026, 5, 4})).id;
        QCOMPARE(desk.move(id, Move::Acknowledge, {2026, 5, 3}), u"request.day"_s);
        QCOMPARE(desk.move(id, Move::Acknowledge, {2026, 5, 29}), u"request.day"_s);
        QCOMPARE(desk.move(id, Move::Assign, {}, u"77"_s), u"user"_s);
        QCOMPARE(desk.move({id.value + 1}, Move::Acknowledge), u"request"_s);
    }

    /// R0: the day at the business's place, not in UTC.
    void timeOfArrivalIsTurnedIntoTheDay()
    {
        Register desk;
        RequestDraft draft = desk.draft(Kind::Access, {});
        draft.receivedAt = base::UtcTime::fromDateTime(QDateTime::fromString(u"2026-04-30T22:30:00Z"_s, Qt::ISODate));
        QCOMPARE(desk.view(desk.open(draft).id).request.received, QDate(2026, 5, 1));
    }

    void withdrawingAConsentIsDueAtOnce()
    {
        Register desk;
        const RequestView view = desk.view(desk.open(desk.draft(Kind::ConsentWithdrawal, {2026, 5, 27})).id);
        QCOMPARE(view.request.dueOn, QDate(2026, 5, 27));
        QCOMPARE(view.request.dueClock, u"at_once"_s);
    }

    void figuresCountTheQueue()
    {
        Register desk;
        const auto openOn = [&](QDate received) { return desk.open(desk.draft(Kind::Access, received)).id; };
        openOn({2026, 4, 20}); // due 20 May: late
        openOn({2026, 4, 28}); // due 28 May: today
        openOn({2026, 5, 4}); // due 4 June: in 7 days
        openOn({2026, 5, 27}); // later
        const RequestId waiting = openOn({2026, 5, 12});
        QCOMPARE(desk.move(waiting, Move::AskIdentity), QString());
        const RequestId closed = openOn({2026, 5, 1});
        QCOMPARE(desk.move(closed, Move::Withdraw, {2026, 5, 11}), QString());
        const QueueFigures figures = desk.requests.figures({2026, 5, 28}).result().value();
        QCOMPARE(figures.late, 1);
        QCOMPARE(figures.withinThree, 1);
        QCOMPARE(figures.withinTen, 1);
        QCOMPARE(figures.later, 1);
        QCOMPARE(figures.waiting, 1);
        QCOMPARE(figures.closedThisMonth, 1);
        QCOMPARE(figures.averageDays, 10);
        QCOMPARE(figures.months.size(), size_t(12));
        QCOMPARE(figures.months.back().days, 10.0);
        const auto ids = desk.requests.ids(Queue::Open).result().value();
        const auto rows = desk.requests.rows(ids).result().value();
        QCOMPARE(rows.size(), size_t(5));
        QCOMPARE(rows.front().dueOn, QDate(2026, 5, 20));
        QVERIFY(!rows.back().dueOn.isValid()); // what waits comes last
        QCOMPARE(rows.front().name, u"Hannah Okafor"_s);
        QCOMPARE(desk.requests.ids(Queue::Closed).result()->size(), size_t(1));
    }

    void rights()
    {
        Register desk;
        const RequestId id = desk.open(desk.draft(Kind::Access, {2026, 5, 4})).id;
        desk.become(u"staff"_s);
        QVERIFY(desk.requests.open(desk.draft(Kind::Access, {2026, 5, 4})).result());
        QVERIFY(desk.requests.show(id).result());
        QCOMPARE(desk.requests.move(id, {Move::Acknowledge}).result().error().kind, base::ErrorKind::NotAllowed);
        desk.become(u"auditor"_s);
        QCOMPARE(desk.requests.open(desk.draft(Kind::Access, {2026, 5, 4})).result().error().kind,
            base::ErrorKind::NotAllowed);
        desk.become(u"manager"_s);
        QVERIFY(desk.requests.move(id, {Move::Acknowledge}).result());
    }

    void historyCannotBeChanged()
    {
        Register desk;
        desk.open(desk.draft(Kind::Access, {2026, 5, 4}));
        QVERIFY(!desk.write([](storage::WriteTransaction& tx) { tx.execute("UPDATE request_event SET text = 'x'"); }));
        QVERIFY(!desk.write([](storage::WriteTransaction& tx) { tx.execute("DELETE FROM request_event"); }));
        // With the request itself it goes.
        QVERIFY(desk.write([](storage::WriteTransaction& tx) { tx.execute("DELETE FROM request"); }));
        QCOMPARE(desk.number("SELECT COUNT(*) FROM request_event"), 0);
    }
};

AICMS_TEST(TestRequestsService)
#include "test_requests_service.moc"
