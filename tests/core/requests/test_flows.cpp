// SPDX-License-Identifier: GPL-3.0-or-later
// What people ask for besides copies and deletions, from the request to what is left in the vault.
#include "core/requests/flows_service.h"
#include "core/sharing/sharing_service.h"
#include "tests/core/consent/consent_desk.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using namespace aicms::requests;
using base::ErrorKind;
using consent::GateReason;
using consent::RestrictionGround;
using consent::State;
using test::operator""_s;

namespace {

const QString careOfCustomers = QStringLiteral("customer_care");

/// A German shop on 28 May 2026. Ada agreed to e-mail advertising and to sharing; two firms had her data.
class FlowDesk : public test::ConsentDesk {
public:
    FlowDesk()
    {
        register_.setStopper(
            [this](storage::WriteTransaction& tx, base::CustomerId who, base::UtcTime at, consent::How how, RequestId) {
                return ledger.objectToAdvertising(tx, who, at, how, u"request"_s);
            });
        register_.setRestrictor([this](storage::WriteTransaction& tx, base::CustomerId who, RequestId) {
            return gate.restrictWithin(tx, who, RestrictionGround::ObjectionPending, {}).map([](const auto&) {
                return true;
            });
        });
        if (!record(draft(test::email, State::Given, 30)) || !record(draft(u"third_party_sharing"_s, State::Given, 30)))
            qFatal("the consents were not recorded");
        customers::Customer record = get(ada);
        record.emails.push_back({u"ada@exmaple.org"_s});
        record.phones.push_back({u"030 1234567"_s});
        if (!service.edit(record).result())
            qFatal("not edited");
    }
    RequestId ask(const std::vector<Kind>& kinds, bool isKnown = true)
    {
        RequestDraft draft;
        draft.customer = ada;
        draft.kinds = kinds;
        draft.received = QDate(2026, 5, 20);
        const auto opened = register_.open(draft).result();
        if (!opened)
            qFatal("not opened: %s", qPrintable(opened.error().subject));
        if (isKnown && !register_.move(opened->id, {Move::ShowIdentity, {}, {}, 0, u"known"_s}).result())
            qFatal("not identified");
        return opened->id;
    }
    RequestView view(RequestId id) { return register_.show(id).result().value(); }
    Item item(RequestId id, std::size_t position = 0) { return view(id).request.items.at(position); }
    std::vector<FlowCase> cases(RequestId id) { return flows.open(id).result().value(); }
    QStringList notes(RequestId id)
    {
        QStringList all;
        for (const Event& event : view(id).events) {
            if (event.move == Move::Note)
                all << event.code + u'=' + QString(event.text).replace(u'\n', u'|');
        }
        return all;
    }
    GateReason may(const QString& purpose) { return gate.may(purpose, ada, clock.now()).result().value().reason; }
    /// Two firms that had data about her.
    void passOn()
    {
        for (const QString& name : {u"Radolin"_s, u"Pellorin"_s}) {
            sharing::Recipient recipient;
            recipient.name = name;
            recipient.role = name.startsWith(u'R') ? sharing::Role::Controller : sharing::Role::Processor;
            recipient.countries = {u"DE"_s};
            recipient.purposes = {u"third_party_sharing"_s};
            sharing::DisclosureDraft draft;
            draft.recipient = passing.add(recipient).result().value().id;
            draft.purpose = u"third_party_sharing"_s;
            draft.at = clock.now();
            draft.fields = {u"name"_s};
            draft.people = {ada};
            if (!passing.record(draft).result())
                qFatal("not recorded");
        }
    }
    QStringList toTell()
    {
        QStringList all;
        const auto told = passing.toTell().result().value();
        for (const sharing::ToldRecipient& each : told)
            all << u"%1 %2 %3"_s.arg(each.recipientName, sharing::causeCode(each.cause)).arg(each.request);
        return all;
    }

    const QTimeZone zone {"Europe/Berlin"};
    consent::GateService gate {*database, session, purposes, zone};
    sharing::SharingService passing {*database, session, purposes, zone};
    RequestsService register_ {*database, session, u"DE"_s, zone};
    FlowsService flows {*database, session, {purposes, service, ledger, gate}, u"DE"_s, zone};
};

template <class T> QString subjectOfFlow(const QFuture<base::Result<T>>& answer)
{
    const auto result = answer.result();
    return result ? QString() : result.error().subject;
}

} // namespace

class TestFlows : public QObject {
    Q_OBJECT

    std::unique_ptr<FlowDesk> m_shop;

private Q_SLOTS:
    void init() { m_shop = std::make_unique<FlowDesk>(); }
    void cleanup()
    {
        // Whatever was carried out, the ledger and what follows from it hold.
        if (m_shop->session.role.name == u"owner"_s)
            QCOMPARE(test::damageOf(m_shop->ledger.check().result().value()), QString());
        m_shop.reset();
    }

    /// GDPR Art. 21(1), 18(1)(d), O3: what she may object to stops while it is weighed; then the uses end. What she
    /// agreed to, and what a contract wants, goes on.
    void anObjectionIsWeighedWhileNothingIsUsed()
    {
        QCOMPARE(m_shop->may(careOfCustomers), GateReason::NotNeeded);
        const RequestId id = m_shop->ask({Kind::Objection});
        QCOMPARE(m_shop->may(careOfCustomers), GateReason::Restricted);
        QCOMPARE(m_shop->may(test::email), GateReason::ConsentGiven);
        QCOMPARE(m_shop->may(u"contract_performance"_s), GateReason::NotNeeded);
        QCOMPARE(m_shop->notes(id), QStringList {u"flow.restricted=objection_pending"_s});
        const FlowCase about = m_shop->cases(id).front();
        QVERIFY(about.restriction.has_value());
        QVERIFY(about.grounds.contains(u"compelling_grounds"_s));
        QStringList offered;
        for (const PossibleStop& each : about.stops)
            offered << each.purpose;
        QVERIFY2(offered.contains(careOfCustomers), qPrintable(offered.join(u' ')));
        QVERIFY(!offered.contains(test::email)); // rests on consent, which is withdrawn and not objected to
        QVERIFY(!offered.contains(u"contract_performance"_s));
        QCOMPARE(subjectOfFlow(m_shop->flows.lift(id, {2026, 5, 28}, u"too early"_s)), u"request.undecided"_s);
        const auto done = m_shop->flows.stop(id, 0, offered, {}).result();
        QVERIFY2(done, qPrintable(done ? QString() : done.error().subject));
        QCOMPARE(m_shop->item(id).outcome, Outcome::Granted);
        QCOMPARE(m_shop->notes(id).last(), u"flow.stopped="_s + offered.join(u','));
        QVERIFY(m_shop->auditLines().join(u'\n').contains(u"customer_care objected"_s));
        QCOMPARE(subjectOfFlow(m_shop->flows.lift(id, {}, u"weighed"_s)), u"restriction.told"_s);
        QCOMPARE(subjectOfFlow(m_shop->flows.lift(id, {2026, 5, 27}, u"weighed"_s)), u"restriction.told_before"_s);
        QCOMPARE(subjectOfFlow(m_shop->flows.lift(id, {2026, 5, 28}, u" "_s)), u"request.reason_missing"_s);
        QVERIFY(m_shop->flows.lift(id, {2026, 5, 28}, u"weighed"_s).result());
        QCOMPARE(m_shop->notes(id).last(), u"flow.lifted=2026-05-28|weighed"_s);
        QCOMPARE(m_shop->may(careOfCustomers), GateReason::Objected);
        QCOMPARE(m_shop->may(test::email), GateReason::ConsentGiven);
    }

    void groundsThatWeighMoreRefuseIt()
    {
        const RequestId id = m_shop->ask({Kind::Objection});
        const auto refuse = [&](const QString& why) {
            return m_shop->register_.move(id, {Move::Decide, {}, 0, 0, u"compelling_grounds"_s, why});
        };
        QCOMPARE(subjectOfFlow(refuse({})), u"request.reason_missing"_s);
        QVERIFY(refuse(u"an open claim against us"_s).result());
        QCOMPARE(m_shop->item(id).outcome, Outcome::Refused);
        QCOMPARE(subjectOfFlow(m_shop->flows.stop(id, 0, {careOfCustomers}, {})), u"request.decided_already"_s);
        QVERIFY(m_shop->flows.lift(id, {2026, 5, 28}, u"refused"_s).result());
        QCOMPARE(m_shop->may(careOfCustomers), GateReason::NotNeeded);
    }

    /// It ends from the day on which it reached the business, way by way, and only what is named.
    void consentsAreTakenBack()
    {
        auto byPhone = m_shop->draft(u"marketing_phone"_s, State::Given, 20);
        byPhone.proof = {consent::ProofKind::Text, u"slip 12"_s};
        QVERIFY(m_shop->record(byPhone) > 0);
        const RequestId id
            = m_shop->ask({Kind::ConsentWithdrawal}, false); // acts at once: nobody has to prove anything
        const auto stops = m_shop->cases(id).front().stops;
        QCOMPARE(stops.size(), std::size_t(3));
        QVERIFY(std::ranges::all_of(stops, [](const PossibleStop& each) { return each.isMeant && !each.isStopped; }));
        QCOMPARE(subjectOfFlow(m_shop->flows.stop(id, 0, {test::email}, {})), u"request.reason_missing"_s);
        QCOMPARE(subjectOfFlow(m_shop->flows.stop(id, 0, {}, u"none"_s)), u"request.nothing_chosen"_s);
        QCOMPARE(subjectOfFlow(m_shop->flows.stop(id, 0, {careOfCustomers}, {})), u"request.stop"_s);
        QCOMPARE(m_shop->state(test::email), State::Given); // nothing of what was refused is left
        QVERIFY(m_shop->flows.stop(id, 0, {test::email, u"third_party_sharing"_s}, u"phone was not meant"_s).result());
        QCOMPARE(m_shop->item(id).outcome, Outcome::Partly);
        QCOMPARE(m_shop->state(test::email), State::Withdrawn);
        QCOMPARE(m_shop->state(test::email, 6), State::Withdrawn); // 22 May
        QCOMPARE(m_shop->state(test::email, 9), State::Given); // 19 May, before it reached them
        QCOMPARE(m_shop->state(u"marketing_phone"_s), State::Given);
    }

    /// Of several ways one was taken back before: the rest ends, and what ended stays as it was said.
    void theWaysThatAreLeftEnd()
    {
        purposes::Purpose news;
        news.code = u"club_news"_s;
        news.channels = {consent::Channel::Email, consent::Channel::Sms};
        news.texts[u"en"_s] = {u"News of the club"_s, u"What the club does."_s};
        QVERIFY(m_shop->purposes.add(news).result());
        m_shop->clock.advance(10 * test::OpenedVault::day); // the purpose is there before anybody agrees to it
        auto answer = m_shop->draft(news.code, State::Given, -1);
        QVERIFY(m_shop->record(answer) > 0);
        answer.at = base::UtcTime {test::OpenedVault::noon + 2 * test::OpenedVault::day};
        answer.state = State::Withdrawn;
        answer.channel = consent::Channel::Sms;
        QVERIFY(m_shop->record(answer) > 0);
        RequestDraft draft;
        draft.customer = m_shop->ada;
        draft.kinds = {Kind::ConsentWithdrawal};
        draft.received = QDate(2026, 6, 4);
        const RequestId id = m_shop->register_.open(draft).result()->id;
        QVERIFY(m_shop->flows.stop(id, 0, {news.code}, u"only that"_s).result());
        const auto byEmail
            = m_shop->gate.may(news.code, m_shop->ada, m_shop->clock.now(), consent::Channel::Email).result();
        QCOMPARE(byEmail->reason, GateReason::Withdrawn);
        QCOMPARE(m_shop->notes(id).last(), u"flow.stopped=club_news"_s);
    }

    /// Whoever only says that she is Ada stops nothing of Ada's.
    void theRestrictionWaitsForTheProof()
    {
        const RequestId id = m_shop->ask({Kind::Objection}, false);
        QCOMPARE(m_shop->may(careOfCustomers), GateReason::NotNeeded);
        QVERIFY(m_shop->notes(id).isEmpty());
        const MoveDraft shows {Move::ShowIdentity, {}, {}, 0, u"known"_s};
        const auto known = m_shop->register_.move(id, shows).result();
        QVERIFY(known && known->isRestricted);
        QCOMPARE(m_shop->may(careOfCustomers), GateReason::Restricted);
        QCOMPARE(m_shop->notes(id), QStringList {u"flow.restricted=objection_pending"_s});
        QVERIFY(!m_shop->view(id).isRestricted); // by that move alone
    }

    /// What she agreed to since she objected to advertising is not taken back by the proof of who she is.
    void theProofStopsNoAdvertisingAgain()
    {
        const RequestId id = m_shop->ask({Kind::ObjectionMarketing, Kind::Objection}, false);
        QCOMPARE(m_shop->may(test::email), GateReason::Objected);
        m_shop->clock.advance(test::OpenedVault::day);
        auto yes = m_shop->draft(test::email, State::Given, 0);
        yes.at = m_shop->clock.now();
        QVERIFY(m_shop->record(yes));
        QVERIFY(m_shop->register_.move(id, {Move::ShowIdentity, {}, {}, 0, u"known"_s}).result());
        QCOMPARE(m_shop->may(test::email), GateReason::ConsentGiven);
    }

    /// A stranger's objection restricts nobody, until it is known who it is.
    void theRestrictionWaitsForTheName()
    {
        RequestDraft draft;
        draft.personName = u"A. L."_s;
        draft.kinds = {Kind::Objection};
        draft.received = QDate(2026, 5, 20);
        const auto opened = m_shop->register_.open(draft).result();
        QVERIFY(opened);
        QVERIFY(m_shop->register_.move(opened->id, {Move::ShowIdentity, {}, {}, 0, u"known"_s}).result());
        QCOMPARE(m_shop->may(careOfCustomers), GateReason::NotNeeded);
        MoveDraft link {Move::LinkPerson};
        link.number = m_shop->ada.value;
        QVERIFY(m_shop->register_.move(opened->id, link).result());
        QCOMPARE(m_shop->may(careOfCustomers), GateReason::Restricted);
        QCOMPARE(m_shop->notes(opened->id), QStringList {u"flow.restricted=objection_pending"_s});
    }

    void advertisingThatEndedIsShownAndNoted()
    {
        const RequestId id = m_shop->ask({Kind::ObjectionMarketing}, false);
        const auto stops = m_shop->cases(id).front().stops;
        QVERIFY(stops.size() >= 3);
        QVERIFY(std::ranges::all_of(stops, &PossibleStop::isStopped));
        const auto before = m_shop->ledger.history(m_shop->ada).result()->size();
        QVERIFY(m_shop->flows.stop(id, 0, {}, {}).result());
        QCOMPARE(m_shop->item(id).outcome, Outcome::Granted);
        QCOMPARE(m_shop->ledger.history(m_shop->ada).result()->size(), before); // and nothing twice
        QVERIFY(m_shop->notes(id).last().contains(test::email));
    }

    /// CCPA 1798.120: what goes to others who decide for themselves; a browser's signal is one in the ledger, too.
    void sellingAndSharingStop()
    {
        m_shop->passOn();
        RequestDraft draft;
        draft.customer = m_shop->ada;
        draft.kinds = {Kind::OptOutSaleShare, Kind::LimitSensitive};
        draft.received = QDate(2026, 5, 20);
        draft.regimes = {Regime::Ccpa};
        draft.lawsReason = u"lives in California"_s;
        draft.arrivedBy = ArrivedBy::Signal;
        const RequestId id = m_shop->register_.open(draft).result()->id;
        const auto cases = m_shop->cases(id);
        QCOMPARE(cases.size(), std::size_t(2));
        QCOMPARE(cases[0].stops.size(), std::size_t(1));
        QCOMPARE(cases[0].stops.front().purpose, u"third_party_sharing"_s);
        QCOMPARE(cases[0].stops.front().outside, QStringList({u"Pellorin"_s, u"Radolin"_s}));
        QVERIFY(m_shop->flows.stop(id, 0, {u"third_party_sharing"_s}, {}).result());
        QCOMPARE(m_shop->state(u"third_party_sharing"_s), State::OptOutSignal);
        QCOMPARE(m_shop->may(u"third_party_sharing"_s), GateReason::OptedOut);
        // No field of this business is marked as sensitive.
        QVERIFY(cases[1].stops.empty());
        QVERIFY(m_shop->flows.stop(id, 1, {}, {}).result());
        QCOMPARE(m_shop->item(id, 1).outcome, Outcome::NothingHeld);
    }

    /// C5: whoever decides for itself and got data since the request came is told; whoever works for the business, or
    /// had the data before, is not.
    void thirdPartiesAreToldOfAnOptOut()
    {
        m_shop->passOn();
        const auto optOut = [&](QDate received) {
            RequestDraft draft;
            draft.customer = m_shop->ada;
            draft.kinds = {Kind::OptOutSaleShare};
            draft.received = received;
            draft.regimes = {Regime::Ccpa};
            draft.lawsReason = u"lives in California"_s;
            return m_shop->register_.open(draft).result()->id;
        };
        const QDate today = m_shop->clock.now().toDateTime().date();
        m_shop->clock.advance(3 * test::OpenedVault::day);
        const RequestId later = optOut(today.addDays(1));
        QVERIFY(m_shop->cases(later).front().toTell.isEmpty());
        QVERIFY(
            m_shop->register_.move(later, {Move::Decide, {}, 0, 0, u"nothing_held"_s, u"nothing was sold"_s}).result());
        QCOMPARE(m_shop->toTell(), QStringList());
        const RequestId id = optOut(today);
        QCOMPARE(m_shop->cases(id).front().toTell, QStringList {u"Radolin"_s});
        QVERIFY(m_shop->flows.stop(id, 0, {u"third_party_sharing"_s}, {}).result());
        QCOMPARE(m_shop->toTell(), QStringList {u"Radolin opted_out %1"_s.arg(id.value)});
    }

    /// Art. 18: granted, restricted and told to whoever had the data, by the number of the request, once each.
    void aRestrictionHolds()
    {
        m_shop->gate.setRestricted([this](storage::WriteTransaction& tx, base::CustomerId who) {
            sharing::noteToTell(tx, m_shop->session, who, sharing::Cause::Restricted);
        });
        m_shop->passOn();
        const RequestId id = m_shop->ask({Kind::Restriction});
        QCOMPARE(m_shop->cases(id).front().toTell, QStringList({u"Pellorin"_s, u"Radolin"_s}));
        QCOMPARE(subjectOfFlow(m_shop->flows.restrict(id, 0, RestrictionGround::PeriodEnded, {})), u"request.code"_s);
        QVERIFY(m_shop->flows.restrict(id, 0, RestrictionGround::NeededForClaims, u"a case at court"_s).result());
        QCOMPARE(m_shop->may(careOfCustomers), GateReason::Restricted);
        QCOMPARE(m_shop->item(id).outcome, Outcome::Granted);
        QCOMPARE(m_shop->notes(id), QStringList {u"flow.restricted=needed_for_claims"_s});
        QStringList told = m_shop->toTell();
        told.sort();
        QCOMPARE(
            told, QStringList({u"Pellorin restricted %1"_s.arg(id.value), u"Radolin restricted %1"_s.arg(id.value)}));
        const auto restriction = m_shop->gate.limits(m_shop->ada).result()->restriction;
        QCOMPARE(restriction->ground, RestrictionGround::NeededForClaims);
        QCOMPARE(restriction->reason, u"a case at court"_s);
        // A second request of the kind changes nothing of it.
        const RequestId again = m_shop->ask({Kind::Restriction});
        QVERIFY(m_shop->flows.restrict(again, 0, RestrictionGround::AccuracyContested, {}).result());
        QCOMPARE(m_shop->gate.restrictions(m_shop->ada).result()->size(), std::size_t(1));
        QCOMPARE(m_shop->notes(again), QStringList {u"flow.restricted=needed_for_claims"_s});
        const auto open = m_shop->passing.toTell().result().value();
        for (const sharing::ToldRecipient& each : open)
            QVERIFY(m_shop->passing.settle(each.id, sharing::ToldState::Told).result());
        // Closed requests let go, too.
        QVERIFY(m_shop->register_.move(id, {Move::Answer}).result());
        QVERIFY(m_shop->flows.lift(id, {2026, 5, 28}, u"the case is over"_s).result());
        QCOMPARE(m_shop->may(careOfCustomers), GateReason::NotNeeded);
        QCOMPARE(subjectOfFlow(m_shop->flows.lift(id, {2026, 5, 28}, u"again"_s)), u"restriction"_s);
    }

    /// Art. 16, O1, E7.
    void aValueIsCorrected()
    {
        m_shop->passOn();
        const RequestId id = m_shop->ask({Kind::Rectification});
        const auto fields = m_shop->flows.fields(id).result().value();
        QVERIFY(std::ranges::find(fields, FieldValue {u"email.0"_s, u"ada@exmaple.org"_s}) != fields.end());
        QVERIFY(std::ranges::find(fields, FieldValue {u"email.1"_s}) != fields.end()); // one more may be missing
        QVERIFY(m_shop->auditLines().last().startsWith(u"customer.open %1"_s.arg(m_shop->ada.value)));
        Correction correction {u"email.0"_s, u"ada@exmaple.org"_s, u"ada@example.org"_s, {}, false};
        QCOMPARE(subjectOfFlow(m_shop->flows.correct(id, 0, correction)), u"request.source_missing"_s);
        correction.source = u"her letter"_s;
        QCOMPARE(subjectOfFlow(m_shop->flows.endCorrecting(id, 0)), u"request.nothing_corrected"_s);
        QVERIFY(m_shop->flows.correct(id, 0, correction).result());
        QCOMPARE(m_shop->get(m_shop->ada).emails.front().address, u"ada@example.org"_s);
        QCOMPARE(m_shop->item(id).outcome, Outcome::Open); // there is more to it
        QCOMPARE(m_shop->notes(id).last(), u"flow.corrected=email.0|ada@exmaple.org|ada@example.org|her letter"_s);
        QCOMPARE(subjectOfFlow(m_shop->flows.correct(id, 0, correction)), u"request.value_changed"_s);
        Correction phone {u"phone.0"_s, u"030 1234567"_s, u"030 7654321"_s, u"her letter"_s};
        QVERIFY(m_shop->flows.correct(id, 0, phone).result());
        QCOMPARE(m_shop->get(m_shop->ada).phones.front().e164, u"+49307654321"_s);
        QCOMPARE(m_shop->item(id).outcome, Outcome::Granted);
        QCOMPARE(m_shop->toTell().size(), 2);
        QVERIFY(m_shop->toTell().first().endsWith(u"rectified %1"_s.arg(id.value)));
        QVERIFY(m_shop->auditLines().filter(u"customer.edit"_s).last().contains(u"phone"_s));
    }

    void whatCannotBeCorrectedIsRefusedWhole()
    {
        const RequestId id = m_shop->ask({Kind::Rectification});
        const auto before = m_shop->get(m_shop->ada);
        const auto refused
            = [&](const Correction& correction) { return subjectOfFlow(m_shop->flows.correct(id, 0, correction)); };
        QCOMPARE(refused({u"shoe_size"_s, {}, u"42"_s, u"seen"_s}), u"request.field"_s);
        QCOMPARE(
            refused({u"email.0"_s, u"ada@exmaple.org"_s, u"ada@exmaple.org"_s, u"seen"_s}), u"request.same_value"_s);
        QCOMPARE(refused({u"given_name"_s, u"Ada"_s, u"A"_s.repeated(400), u"seen"_s}), u"given_name"_s);
        QCOMPARE(m_shop->get(m_shop->ada), before);
        QVERIFY(m_shop->notes(id).isEmpty());
        QCOMPARE(refused({u"other"_s, u"a note of May"_s, u"gone"_s, u"her call"_s}), QString());
        QCOMPARE(m_shop->get(m_shop->ada), before);
        QCOMPARE(m_shop->item(id).outcome, Outcome::Granted);
    }

    void aDisputedValueGetsAStatement()
    {
        const RequestId id = m_shop->ask({Kind::Rectification});
        QCOMPARE(subjectOfFlow(m_shop->flows.attach(id, 0, u"I never said that."_s, {})), u"request.reason_missing"_s);
        QVERIFY(m_shop->flows.attach(id, 0, u"I never said that."_s, u"two witnesses"_s).result());
        const auto notes = m_shop->get(m_shop->ada).notes;
        QCOMPARE(notes.back().text, u"I never said that."_s);
        QCOMPARE(notes.back().provenance.origin, customers::Origin::Provided);
        QCOMPARE(m_shop->item(id).outcome, Outcome::Partly);
        QCOMPARE(m_shop->notes(id).last(), u"flow.statement=two witnesses|I never said that."_s);
    }

    /// Art. 22(3), M4: with words, by a person who is named, and no model works on her from then on if she says so.
    void aSuggestionIsDecidedAnew()
    {
        const QString model = u"ai_recommendation"_s;
        purposes::Purpose purpose = *m_shop->purposes.catalogue()->find(model);
        purpose.isOn = true;
        QVERIFY(m_shop->purposes.change(purpose).result());
        QVERIFY(m_shop->record(m_shop->draft(model, State::Given, 0)) > 0);
        const RequestId id = m_shop->ask({Kind::AdmReview});
        const auto stops = m_shop->cases(id).front().stops;
        const auto asked = std::ranges::find(stops, model, &PossibleStop::purpose);
        QVERIFY(asked != stops.end() && !asked->isStopped && !asked->isMeant);
        Review review {Verdict::Changed, u"10 % less, as she buys rarely"_s, {}, {model}};
        QCOMPARE(subjectOfFlow(m_shop->flows.review(id, 0, review)), u"request.reason_missing"_s);
        review.reason = u"she has been a customer for years"_s;
        review.before.clear();
        QCOMPARE(subjectOfFlow(m_shop->flows.review(id, 0, review)), u"request.before_missing"_s);
        QCOMPARE(m_shop->state(model), State::Given);
        review.before = u"10 % less"_s;
        QVERIFY(m_shop->flows.review(id, 0, review).result());
        QCOMPARE(m_shop->state(model), State::Withdrawn);
        QCOMPARE(m_shop->notes(id).last(), u"flow.reviewed=changed|10 % less|she has been a customer for years"_s);
        QCOMPARE(m_shop->view(id).events.back().by, m_shop->session.user);
    }

    void aComplaintIsAnsweredInWords()
    {
        m_shop->clock.advance(40 * test::OpenedVault::day); // the law has it since 19 June
        RequestDraft draft;
        draft.customer = m_shop->ada;
        draft.kinds = {Kind::ComplaintController};
        draft.received = QDate(2026, 7, 1);
        draft.regimes = {Regime::UkGdpr};
        draft.lawsReason = u"lives there"_s;
        const RequestId id = m_shop->register_.open(draft).result()->id;
        QVERIFY(m_shop->register_.move(id, {Move::ShowIdentity, {}, {}, 0, u"known"_s}).result());
        QCOMPARE(subjectOfFlow(m_shop->flows.settle(id, 0, u" "_s)), u"request.reason_missing"_s);
        QVERIFY(m_shop->flows.settle(id, 0, u"The letter went to a wrong address; it was ours."_s).result());
        QCOMPARE(m_shop->item(id).outcome, Outcome::Granted);
    }

    /// Each flow for its own kind, of somebody who is known, as long as it is open.
    void eachHasItsKindAndItsTime()
    {
        const RequestId id = m_shop->ask({Kind::Access, Kind::Restriction}, false);
        QCOMPARE(m_shop->cases(id).size(), std::size_t(1));
        const auto restrict = [&](int position) {
            return subjectOfFlow(m_shop->flows.restrict(id, position, RestrictionGround::UnlawfulUse, {}));
        };
        QCOMPARE(restrict(0), u"request.item"_s);
        QCOMPARE(restrict(2), u"request.item"_s);
        QCOMPARE(restrict(-1), u"request.item"_s);
        QCOMPARE(restrict(1), u"request.not_identified"_s);
        QCOMPARE(subjectOfFlow(m_shop->flows.stop(id, 1, {}, {})), u"request.item"_s);
        QCOMPARE(subjectOfFlow(m_shop->flows.fields(id)), u"request.item"_s);
        QVERIFY(m_shop->register_.move(id, {Move::Withdraw}).result());
        QCOMPARE(restrict(1), u"request.ended"_s);
        QCOMPARE(m_shop->may(careOfCustomers), GateReason::NotNeeded);
        QCOMPARE(subjectOfFlow(m_shop->flows.open({77})), u"request"_s);
    }

    void whoMayNotAnswerCarriesNothingOut()
    {
        const RequestId id = m_shop->ask({Kind::Rectification, Kind::Restriction});
        const Correction correction {u"email.0"_s, u"ada@exmaple.org"_s, u"ada@example.org"_s, u"letter"_s};
        m_shop->become(u"staff"_s); // edits customers, and does not answer requests
        QCOMPARE(subjectOfFlow(m_shop->flows.correct(id, 0, correction)), u"requests.handle"_s);
        QCOMPARE(subjectOfFlow(m_shop->flows.attach(id, 0, u"no"_s, u"no"_s)), u"requests.handle"_s);
        QCOMPARE(subjectOfFlow(m_shop->flows.fields(id)), u"requests.handle"_s);
        QCOMPARE(
            subjectOfFlow(m_shop->flows.restrict(id, 1, RestrictionGround::UnlawfulUse, {})), u"requests.handle"_s);
        QCOMPARE(subjectOfFlow(m_shop->flows.lift(id, {2026, 5, 28}, u"no"_s)), u"consent.lift_restriction"_s);
        m_shop->session.role = {u"answering only"_s, access::Right::HandleRequests};
        QCOMPARE(subjectOfFlow(m_shop->flows.correct(id, 0, correction)), u"customers.edit"_s);
        QCOMPARE(subjectOfFlow(m_shop->flows.attach(id, 0, u"no"_s, u"no"_s)), u"customers.edit"_s);
        QCOMPARE(subjectOfFlow(m_shop->flows.fields(id)), u"customers.open"_s);
        QCOMPARE(m_shop->get(m_shop->ada).emails.front().address, u"ada@exmaple.org"_s);
    }
};

AICMS_TEST(TestFlows)
#include "test_flows.moc"
