// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/advertising_objections.h"
#include "core/consent/gate_service.h"
#include "core/consent/purpose_effect.h"
#include "core/consent/reach.h"
#include "tests/core/consent/consent_desk.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using consent::Channel;
using consent::GateReason;
using consent::How;
using consent::State;
using purposes::LawfulBasis;
using test::email;

namespace {

const QString post = QStringLiteral("marketing_post");
const QString catalogues = QStringLiteral("catalogues");

QTimeZone zoneOfDesk()
{
    return QTimeZone("Europe/Berlin");
}

} // namespace

/// Who objects to advertising objects to the advertising that begins later, too (GDPR Art. 21(2)-(3), O3).
class TestAdvertisingObjections : public QObject {
    Q_OBJECT

    std::unique_ptr<test::ConsentDesk> m_desk;
    std::unique_ptr<consent::GateService> m_gate;
    base::CustomerId m_ben; ///< says nothing

    static purposes::Purpose advertising(std::vector<Channel> channels = {Channel::Post}, bool isByConsent = false)
    {
        purposes::Purpose purpose;
        purpose.code = catalogues;
        purpose.isMarketing = true;
        purpose.channels = std::move(channels);
        purpose.basis = isByConsent ? LawfulBasis::Consent : LawfulBasis::LegitimateInterests;
        if (!isByConsent)
            purpose.weighing
                = purposes::WeighingTest {QStringLiteral("news of the shop"), QStringLiteral("nothing milder does it"),
                    QStringLiteral("few letters a year"), QStringLiteral("the interest outweighs")};
        purpose.texts.insert(QStringLiteral("en"), {QStringLiteral("Catalogues"), QStringLiteral("We post them.")});
        return purpose;
    }
    void addPurpose(const purposes::Purpose& purpose = advertising())
    {
        m_desk->clock.set(later(10));
        QVERIFY(m_desk->purposes.add(purpose).result());
        m_desk->clock.set(later(20));
    }
    static base::UtcTime later(qint64 seconds) { return {test::ConsentDesk::noon + seconds * 1'000'000}; }
    qint64 say(State state, const QString& purpose, Channel channel = Channel::All)
    {
        consent::EventDraft draft = m_desk->draft(purpose, state, 0);
        draft.at.reset();
        draft.channel = channel;
        return m_desk->record(draft);
    }
    consent::AdvertisingStop objectByRequest()
    {
        consent::AdvertisingStop stopped {-1, false};
        const auto done = m_desk->write([&](storage::WriteTransaction& tx) {
            stopped = m_desk->ledger
                          .objectToAdvertising(tx, m_desk->ada, tx.now(), How::Letter, QStringLiteral("request:1"))
                          .value();
        });
        if (!done)
            qFatal("the objection was not stored");
        return stopped;
    }
    QStringList advertisingCodes() const
    {
        QStringList codes;
        for (const purposes::Purpose& purpose : m_desk->purposes.catalogue()->purposes()) {
            if (purpose.isMarketing)
                codes << purpose.code;
        }
        return codes;
    }
    bool isNamed(base::CustomerId who, const QString& purpose = catalogues, Channel channel = Channel::All)
    {
        const auto all = m_gate->who(purpose, m_desk->clock.now(), channel).result().value();
        const bool isListed = std::ranges::binary_search(all, who);
        const auto said = m_gate->may(purpose, who, m_desk->clock.now(), channel).result().value();
        if (said.isAllowed != isListed)
            qFatal("one by one and the set differ");
        return isListed;
    }
    GateReason reason(const QString& purpose = catalogues, Channel channel = Channel::All)
    {
        return m_gate->may(purpose, m_desk->ada, m_desk->clock.now(), channel).result()->reason;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::ConsentDesk>();
        m_gate = std::make_unique<consent::GateService>(
            *m_desk->database, m_desk->session, m_desk->purposes, zoneOfDesk());
        m_ben = m_desk->addPerson(QStringLiteral("Ben"));
        m_desk->clock.set(later(1));
    }
    void cleanup()
    {
        m_gate.reset();
        m_desk.reset();
    }

    void aRequestReachesWhatBeginsLater()
    {
        objectByRequest();
        addPurpose();
        QVERIFY(!isNamed(m_desk->ada));
        QCOMPARE(reason(), GateReason::Objected);
        QVERIFY(isNamed(m_ben));
        const consent::Event carried = m_desk->ledger.history(m_desk->ada).result()->back().event;
        QCOMPARE(carried.how, How::Program);
        QCOMPARE(carried.at, later(1)); // when she said it
        QVERIFY(carried.reason.startsWith(QLatin1String("objected to advertising: entry ")));
        QVERIFY(m_desk->ledger.check().result()->isSound());
    }

    /// Whoever switched all advertising off may begin another one.
    void aRequestReachesItAlsoWhenAllIsSwitchedOff()
    {
        for (const QString& code : advertisingCodes())
            QVERIFY(m_desk->purposes.setOn(code, false).result());
        QCOMPARE(objectByRequest().purposes, int(advertisingCodes().size()));
        addPurpose();
        QVERIFY(!isNamed(m_desk->ada));
        QVERIFY(isNamed(m_ben));
    }

    /// It is kept with what was retired, once, and counts from there for what begins later or comes back.
    void aRequestReachesItAlsoWhenAllIsRetired()
    {
        for (const QString& code : advertisingCodes())
            QVERIFY(m_desk->purposes.retire(code).result());
        const auto entries = [this] { return m_desk->ledger.history(m_desk->ada).result()->size(); };
        for (int turn = 0; turn < 2; ++turn) {
            const consent::AdvertisingStop stopped = objectByRequest();
            QVERIFY(stopped.isKept);
            QCOMPARE(stopped.purposes, 0); // nothing was to be stopped
            QCOMPARE(entries(), std::size_t(advertisingCodes().size()));
        }
        addPurpose();
        QVERIFY(!isNamed(m_desk->ada));
        QCOMPARE(reason(), GateReason::Objected);
        QVERIFY(isNamed(m_ben));
        for (const QString& code : {post, email}) {
            QVERIFY(m_desk->purposes.change(*m_desk->purposes.catalogue()->find(code)).result());
            QCOMPARE(reason(code), GateReason::Objected);
        }
        QCOMPARE(test::damageOf(*m_desk->ledger.check().result()), QString());
    }

    /// Only that: no yes and no question is taken for a purpose that is not in use any more.
    void whatIsRetiredTakesNothingElse()
    {
        QVERIFY(m_desk->purposes.retire(email).result());
        QVERIFY(m_desk->purposes.retire(QStringLiteral("customer_care")).result());
        for (const State state : {State::Given, State::Requested, State::Refused, State::Withdrawn})
            QVERIFY(say(state, email) == 0);
        QVERIFY(say(State::Objected, QStringLiteral("customer_care")) == 0); // no advertising
        QVERIFY(say(State::Objected, email) != 0);
    }

    /// There is nothing to record it for, which whoever asks is told.
    void withoutAnyAdvertisingItIsToldThatNothingHoldsIt()
    {
        for (const QString& code : advertisingCodes()) {
            purposes::Purpose plain = *m_desk->purposes.catalogue()->find(code);
            plain.isMarketing = false;
            const auto changed = m_desk->purposes.change(plain).result();
            QVERIFY2(changed, changed ? "" : qPrintable(changed.error().subject));
        }
        const consent::AdvertisingStop stopped = objectByRequest();
        QVERIFY(!stopped.isKept);
        QCOMPARE(stopped.purposes, 0);
        QVERIFY(m_desk->ledger.history(m_desk->ada).result()->empty());
    }

    /// She objected to letters of a purpose that sends letters only; then to advertising as such.
    void aRequestSaysMoreThanAnObjectionByTheOnlyWay()
    {
        for (const QString& code : advertisingCodes()) {
            if (code == post)
                continue;
            purposes::Purpose plain = *m_desk->purposes.catalogue()->find(code);
            plain.isMarketing = false;
            QVERIFY(m_desk->purposes.change(plain).result());
        }
        QVERIFY(say(State::Objected, post, Channel::Post));
        QCOMPARE(objectByRequest().purposes, 1);
        addPurpose(advertising({Channel::Email, Channel::Post}, true));
        QCOMPARE(reason(catalogues, Channel::Email), GateReason::Objected);
        QCOMPARE(reason(catalogues, Channel::Post), GateReason::Objected);
    }

    void soDoesAnObjectionToTheWholeOfOnePurpose()
    {
        QVERIFY(say(State::Objected, email));
        addPurpose();
        QVERIFY(!isNamed(m_desk->ada));
        // What was there already is another matter: she kept to the one.
        QCOMPARE(reason(post), GateReason::NeverAsked);
        QCOMPARE(m_desk->ledger.history(m_desk->ada).result()->size(), std::size_t(2));
    }

    void anObjectionByOneWayReachesThatWay()
    {
        QVERIFY(say(State::Objected, email, Channel::Email));
        addPurpose(advertising({Channel::Email, Channel::Post}, true));
        QCOMPARE(reason(catalogues, Channel::Email), GateReason::Objected);
        QCOMPARE(reason(catalogues, Channel::Post), GateReason::NeverAsked);
        QVERIFY(say(State::Given, catalogues, Channel::Post));
        QVERIFY(isNamed(m_desk->ada, catalogues, Channel::Post));
        QVERIFY(!isNamed(m_desk->ada, catalogues, Channel::Email));
    }

    void aNoByAnotherWayDoesNotReach()
    {
        QVERIFY(say(State::Objected, email, Channel::Email));
        addPurpose();
        QVERIFY(isNamed(m_desk->ada));
        QCOMPARE(m_desk->ledger.history(m_desk->ada).result()->size(), std::size_t(1));
    }

    /// Only an objection is to advertising as such: a refusal or withdrawal is of the one purpose.
    void aWithdrawalIsOfItsPurpose()
    {
        QVERIFY(say(State::Given, email));
        QVERIFY(say(State::Withdrawn, email));
        addPurpose();
        QVERIFY(isNamed(m_desk->ada));
    }

    void aLaterRefusalTakesNoObjectionAway()
    {
        QVERIFY(say(State::Objected, email));
        m_desk->clock.set(later(2));
        QVERIFY(say(State::Refused, email));
        addPurpose();
        QVERIFY(!isNamed(m_desk->ada));
    }

    void whoAgreedAgainDoesNotObject()
    {
        QVERIFY(say(State::Objected, email));
        m_desk->clock.set(later(2));
        QVERIFY(say(State::Given, email));
        addPurpose();
        QVERIFY(isNamed(m_desk->ada));
    }

    /// A yes to the later purpose lifts it there, and there alone.
    void aYesToThePurposeItselfLiftsIt()
    {
        objectByRequest();
        addPurpose(advertising({Channel::Post}, true));
        QCOMPARE(reason(), GateReason::Objected);
        QVERIFY(say(State::Given, catalogues));
        QVERIFY(isNamed(m_desk->ada));
        QCOMPARE(reason(email), GateReason::Objected);
        QCOMPARE(reason(post), GateReason::Objected);
    }

    /// Who was no own customer by her objection is none for another purpose (K9: no refusal so far).
    void aRequestIsTakenDownAlsoWhereSheSaidNoBefore()
    {
        for (const QString& code : {email, post, QStringLiteral("marketing_phone")})
            QVERIFY(say(State::Refused, code));
        objectByRequest();
        addPurpose();
        QVERIFY(!isNamed(m_desk->ada));
        const auto before = m_desk->ledger.history(m_desk->ada).result()->size();
        objectByRequest(); // nothing is left to record
        QCOMPARE(m_desk->ledger.history(m_desk->ada).result()->size(), before);
    }

    /// A purpose begins as advertising when it becomes that, or comes back; not when it is switched on.
    void aPurposeMayBeginAnotherTime()
    {
        purposes::Purpose plain = advertising();
        plain.isMarketing = false;
        addPurpose(plain);
        QVERIFY(say(State::Objected, email));
        QVERIFY(isNamed(m_desk->ada));
        QVERIFY(m_desk->purposes.setOn(catalogues, false).result());
        QVERIFY(m_desk->purposes.setOn(catalogues, true).result());
        QVERIFY(isNamed(m_desk->ada));
        purposes::Purpose changed = *m_desk->purposes.catalogue()->find(catalogues);
        changed.isMarketing = true;
        QVERIFY(m_desk->purposes.change(changed).result());
        QVERIFY(!isNamed(m_desk->ada));
        const auto before = m_desk->ledger.history(m_desk->ada).result()->size();
        QVERIFY(m_desk->purposes.retire(catalogues).result());
        changed = *m_desk->purposes.catalogue()->find(catalogues);
        QVERIFY(m_desk->purposes.change(changed).result());
        QVERIFY(!isNamed(m_desk->ada));
        QCOMPARE(m_desk->ledger.history(m_desk->ada).result()->size(), before);
    }

    /// A letter that lay while the purpose began.
    void anObjectionThatIsEnteredLaterReachesIt()
    {
        addPurpose();
        QVERIFY(isNamed(m_desk->ada));
        consent::EventDraft draft = m_desk->draft(email, State::Objected, 0);
        draft.at = later(5);
        QVERIFY(m_desk->record(draft));
        QVERIFY(!isNamed(m_desk->ada));
        // One that came after it is of its own purpose.
        draft.customer = m_ben;
        draft.at = later(15);
        QVERIFY(m_desk->record(draft));
        QVERIFY(isNamed(m_ben));
        QVERIFY(m_desk->ledger.check().result()->isSound());
    }

    /// The yes that had ended it was a mistake. What follows from it can be one as well, and stays struck out then.
    void anObjectionThatCountsAgainReachesIt()
    {
        QVERIFY(say(State::Objected, email));
        m_desk->clock.set(later(2));
        const qint64 yes = say(State::Given, email);
        addPurpose();
        QVERIFY(isNamed(m_desk->ada));
        const auto strike = [this](qint64 entry) {
            consent::EventDraft draft = m_desk->draft(email, State::Unknown, 0);
            draft.at.reset();
            draft.corrects = entry;
            draft.reason = QStringLiteral("a mistake");
            const auto said = m_desk->ledger.record(draft).result();
            return said ? QString() : said.error().subject;
        };
        QCOMPARE(strike(yes), QString());
        QVERIFY(!isNamed(m_desk->ada));
        const auto entries = *m_desk->ledger.history(m_desk->ada).result();
        QCOMPARE(entries.back().event.how, How::Program);
        QCOMPARE(entries.back().event.at, later(1));
        QCOMPARE(strike(entries.back().event.seq), QString());
        QVERIFY(isNamed(m_desk->ada));
        QCOMPARE(m_desk->ledger.history(m_desk->ada).result()->size(), entries.size() + 1);
    }

    /// To that which is not in use any more nobody is written; nothing is added there.
    void anObjectionThatIsEnteredLaterReachesNothingRetired()
    {
        addPurpose();
        QVERIFY(m_desk->purposes.retire(catalogues).result());
        consent::EventDraft draft = m_desk->draft(email, State::Objected, 0);
        draft.at = later(5);
        QVERIFY(m_desk->record(draft));
        QCOMPARE(m_desk->ledger.history(m_desk->ada).result()->size(), std::size_t(1));
    }

    /// Of several the last one, in whatever order the purposes stand: it is the last word that a yes has to follow.
    void theLatestOfSeveralObjectionsIsCarried()
    {
        const auto object = [this](base::CustomerId who, const QString& first, const QString& second) {
            qint64 seconds = 2;
            for (const QString& purpose : {first, second}) {
                m_desk->clock.set(later(seconds++));
                consent::EventDraft draft = m_desk->draft(purpose, State::Objected, 0);
                draft.customer = who;
                draft.at.reset();
                QVERIFY(m_desk->record(draft));
            }
        };
        object(m_desk->ada, email, post);
        object(m_ben, post, email);
        addPurpose();
        for (const base::CustomerId who : {m_desk->ada, m_ben}) {
            const auto entries = *m_desk->ledger.history(who).result();
            QCOMPARE(entries.size(), std::size_t(3));
            QCOMPARE(entries.back().event.at, entries[1].event.at);
        }
    }

    /// Vaults of an earlier program have such purposes without it. Once, at their opening.
    void purposesOfAnEarlierProgramAreCaughtUp()
    {
        QVERIFY(say(State::Objected, email));
        m_desk->purposes.setFollower({});
        addPurpose();
        QVERIFY(isNamed(m_desk->ada));
        const auto catchUp = [this] {
            qint64 people = -1;
            const auto done = m_desk->write([&](storage::WriteTransaction& tx) {
                consent::LedgerWriter writer(tx, m_desk->session,
                    {m_desk->purposes.catalogue(), QStringLiteral("DE"), zoneOfDesk(), {}, true, true});
                people = consent::carryEarlierObjections(tx, writer, *m_desk->purposes.catalogue());
                writer.finish();
            });
            return done ? people : -1;
        };
        QCOMPARE(catchUp(), 1);
        QVERIFY(!isNamed(m_desk->ada));
        QCOMPARE(catchUp(), 0);
        QVERIFY(m_desk->ledger.check().result()->isSound());
    }

    /// Before it is stored, a window can say whom a purpose concerns (K5, K8).
    void theEffectIsKnownBefore()
    {
        QVERIFY(say(State::Objected, email));
        const auto effect = m_gate->effectOf(advertising()).result();
        QVERIFY(effect);
        QCOMPARE(effect->objected, 1);
        QCOMPARE(effect->comeIn, 1); // Ben
        QCOMPARE(effect->neverAsked, 1);
        QCOMPARE(m_gate->effectOf(advertising({Channel::Post}, true)).result()->comeIn, 0);
        addPurpose();
        QVERIFY(!isNamed(m_desk->ada) && isNamed(m_ben));
    }

    /// From consent to another ground: who never agreed comes in, and it is said how many of them nobody asked.
    void anotherGroundSaysWhoComesIn()
    {
        const base::CustomerId cara = m_desk->addPerson(QStringLiteral("Cara"));
        const base::CustomerId dan = m_desk->addPerson(QStringLiteral("Dan"));
        m_desk->addPerson(QStringLiteral("Eve"));
        m_desk->clock.set(later(2));
        const auto saysOf = [this](base::CustomerId who, State state) {
            consent::EventDraft draft = m_desk->draft(post, state, 0);
            draft.customer = who;
            draft.at.reset();
            return m_desk->record(draft);
        };
        QVERIFY(saysOf(m_desk->ada, State::Given) && saysOf(cara, State::Refused) && saysOf(dan, State::Requested));
        m_desk->clock.set(later(3));
        purposes::Purpose changed = *m_desk->purposes.catalogue()->find(post);
        QCOMPARE(changed.basis, LawfulBasis::Consent);
        QCOMPARE(m_gate->effectOf(changed).result()->comeIn, 0);
        changed.basis = LawfulBasis::LegitimateInterests;
        changed.weighing = advertising().weighing;
        const auto effect = m_gate->effectOf(changed).result();
        QCOMPARE(effect->comeIn, 3); // Ben and Eve, and Dan, who was asked and said nothing
        QCOMPARE(effect->neverAsked, 2);
        const auto before = m_gate->who(post, m_desk->clock.now()).result()->size();
        QVERIFY(m_desk->purposes.change(changed).result());
        const auto after = m_gate->who(post, m_desk->clock.now()).result()->size();
        QCOMPARE(qint64(after - before), effect->comeIn);
    }

    /// Of somebody who was erased the list of addresses says it to what begins later, as the ledger does of the others.
    void anErasedObjectorsAddressIsListedForWhatBeginsLater()
    {
        const QString address = QStringLiteral("ada@example.org");
        m_desk->setEmails(m_desk->ada, {address});
        m_desk->setEmails(m_ben, {QStringLiteral("ben@example.org")});
        QVERIFY(m_desk->record(m_desk->draft(email, State::Objected, 20)));
        QVERIFY(m_desk->write([&](storage::WriteTransaction& tx) {
            consent::suppressObjector(tx, m_desk->session, m_desk->ada);
            customers::removeForGood(tx, m_desk->ada);
        }));
        purposes::Purpose news = advertising({Channel::Email}, true);
        news.fields = {QStringLiteral("email")};
        addPurpose(news);
        const auto back = m_desk->addPerson(QStringLiteral("Ada"));
        m_desk->setEmails(back, {address});
        const auto agree = [&](base::CustomerId who, qint64 daysAgo) {
            auto yes = m_desk->draft(catalogues, State::Given, daysAgo);
            yes.customer = who;
            QVERIFY(m_desk->record(yes));
        };
        agree(back, 30); // before the objection
        agree(m_ben, 30);
        const auto reached
            = [&] { return m_gate->reach(catalogues, m_desk->clock.now(), Channel::Email).result()->people; };
        QCOMPARE(reached(), std::vector<base::CustomerId> {m_ben});
        QCOMPARE(test::damageOf(*m_desk->ledger.check().result()), QString());
        agree(back, 10);
        QCOMPARE(reached(), (std::vector<base::CustomerId> {m_ben, back}));
        QCOMPARE(test::damageOf(*m_desk->ledger.check().result()), QString());
    }

    /// A clock that stands behind lets the purpose begin before the objection was said, by the days alone.
    void aPurposeThatASlowClockBeginsIsBegunWithout()
    {
        QVERIFY(say(State::Objected, post));
        m_desk->clock.set(later(-7200));
        QCOMPARE(m_gate->effectOf(advertising()).result()->objected, 1);
        QVERIFY(m_desk->purposes.add(advertising()).result());
        m_desk->clock.set(later(20));
        QCOMPARE(m_gate->who(catalogues, m_desk->clock.now()).result().value(), std::vector<base::CustomerId> {m_ben});
    }
};

AICMS_TEST(TestAdvertisingObjections)
#include "test_advertising_objections.moc"
