// SPDX-License-Identifier: GPL-3.0-or-later
// Letters that ask again: by which way nobody is asked, and what is recorded of them.
#include "core/consent/gate_service.h"
#include "tests/core/consent/renewal_now.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using namespace aicms::consent;
using test::email;

class TestRenewalLetters : public QObject {
    Q_OBJECT

    std::unique_ptr<test::ConsentDesk> m_desk;

    Renewal renewal(const RenewalWish& asked) { return test::renewalNow(*m_desk, asked); }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<test::ConsentDesk>(); }

    /// K5: a letter that shows no wording at all cannot name the change either. What was asked by word of mouth is
    /// noted.
    void noLetterAsksOfAChangeWithoutAWording()
    {
        EventDraft yes = m_desk->draft(email, State::Given, 1);
        QVERIFY(m_desk->ledger.record(yes).result());
        EventDraft question = m_desk->draft(email, State::Requested, 0);
        question.at.reset();
        question.how = How::Letter;
        const auto asked = [&] { return *m_desk->ledger.tryAsking({question}).result(); };
        QCOMPARE(asked().recorded, qint64(1)); // nothing has changed
        purposes::Purpose wider = *m_desk->purposes.catalogue()->find(email);
        wider.fields << QStringLiteral("birthday");
        m_desk->clock.advance(base::microsecondsPerDay);
        QVERIFY(m_desk->purposes.change(wider).result());
        m_desk->clock.advance(base::microsecondsPerDay);
        QCOMPARE(asked().recorded, qint64(0));
        QCOMPARE(asked().refused.front().second.subject, QStringLiteral("consent.wording_unpublished"));
        question.how = How::Email;
        QCOMPARE(asked().recorded, qint64(0));
        question.how = How::Counter;
        QCOMPARE(asked().recorded, qint64(1));
    }

    /// Letters that stayed in the drawer: all is struck out at once, with one reason, and nothing else can be.
    void questionsOfManyAreTakenBackTogether()
    {
        const base::CustomerId ben = m_desk->addPerson(QStringLiteral("Ben"));
        std::vector<EventDraft> drafts;
        for (const base::CustomerId who : {m_desk->ada, ben}) {
            EventDraft yes = m_desk->draft(email, State::Given, 1);
            yes.customer = who;
            QVERIFY(m_desk->ledger.record(yes).result());
            drafts.push_back(m_desk->draft(email, State::Requested, 0));
            drafts.back().customer = who;
            drafts.back().at.reset();
        }
        const auto asked = m_desk->ledger.ask(drafts).result();
        QCOMPARE(asked->recorded, qint64(2));
        auto questions = asked->entries;
        questions.emplace_back(ben, questions.front().second); // ada's
        questions.emplace_back(m_desk->ada, 1); // a yes
        QCOMPARE(m_desk->ledger.takeBack(asked->entries, {}).result()->recorded, qint64(0)); // why?
        const auto struck = m_desk->ledger.takeBack(questions, QStringLiteral("never sent")).result();
        QCOMPARE(struck->recorded, qint64(2));
        QCOMPARE(struck->refused.size(), std::size_t(2));
        for (const base::CustomerId who : {m_desk->ada, ben}) {
            const auto history = m_desk->ledger.history(who).result().value();
            QCOMPARE(history.back().event.corrects, std::optional(history[history.size() - 2].event.seq));
            QCOMPARE(history.back().event.reason, QStringLiteral("never sent"));
            QCOMPARE(m_desk->state(email, 0, who), State::Given);
        }
        QCOMPARE(m_desk->ledger.takeBack(asked->entries, QStringLiteral("again")).result()->recorded, qint64(0));
        QCOMPARE(test::damageOf(*m_desk->ledger.check().result()), QString());
    }

    /// To ask for a consent to advertising is advertising: not by a way to which she said no, whatever it is for, and
    /// not at an address that somebody objected with.
    void aNoToAdvertisingByAWayBarsQuestionsByIt()
    {
        const QString post = QStringLiteral("marketing_post");
        const auto ask = [&](const QString& purpose, base::CustomerId who) {
            return renewal({who, m_desk->purposes.catalogue()->find(purpose)->id});
        };
        const auto say = [&](base::CustomerId who, const QString& purpose, State state) {
            EventDraft said = m_desk->draft(purpose, state, 1);
            said.customer = who;
            QVERIFY(m_desk->ledger.record(said).result());
        };
        const base::CustomerId ben = m_desk->addPerson(QStringLiteral("Ben"));
        const QString shared = QStringLiteral("shared@example.org");
        m_desk->setEmails(m_desk->ada, {shared});
        m_desk->setEmails(ben, {shared, QStringLiteral("ben@example.org")});
        for (const base::CustomerId who : {m_desk->ada, ben})
            say(who, post, State::Given);
        QVERIFY(!ask(post, m_desk->ada).refusesMail);
        QCOMPARE(ask(post, ben).silencedMails, QStringList());
        say(m_desk->ada, email, State::Objected);
        const Renewal adas = ask(post, m_desk->ada);
        QVERIFY(adas.isAsked() && adas.refusesMail && !adas.refusesLetters);
        // A purpose by both ways that begins later has her no, carried over: she never said it of letters.
        purposes::Purpose news;
        news.code = QStringLiteral("news");
        news.texts.insert(QStringLiteral("en"), {QStringLiteral("News"), QStringLiteral("News by mail and post.")});
        news.basis = purposes::LawfulBasis::Consent;
        news.isMarketing = true;
        news.channels = {purposes::Channel::Email, purposes::Channel::Post};
        QVERIFY(m_desk->purposes.add(news).result());
        QCOMPARE(m_desk->state(QStringLiteral("news")), State::Objected);
        QVERIFY(ask(post, m_desk->ada).refusesMail && !ask(post, m_desk->ada).refusesLetters);
        const Renewal bens = ask(post, ben);
        QVERIFY(bens.isAsked() && !bens.refusesMail && !bens.refusesLetters);
        QCOMPARE(bens.silencedMails, QStringList {shared});
        say(ben, post, State::Withdrawn);
        say(ben, email, State::Given);
        QVERIFY(ask(email, ben).refusesLetters);
        QVERIFY(!ask(email, ben).refusesMail);
    }

    /// Between the letters and the word that they were sent somebody objects: of her nothing is recorded.
    void whoSaidNoMeanwhileWasNotAsked()
    {
        EventDraft yes = m_desk->draft(email, State::Given, 1);
        QVERIFY(m_desk->ledger.record(yes).result());
        EventDraft question = m_desk->draft(email, State::Requested, 0);
        question.at.reset();
        question.how = How::Letter;
        QCOMPARE(m_desk->ledger.tryAsking({question}).result()->recorded, qint64(1));
        EventDraft no = m_desk->draft(email, State::Objected, 0);
        no.at.reset();
        QVERIFY(m_desk->ledger.record(no).result());
        m_desk->clock.advance(base::microsecondsPerDay);
        const auto before = m_desk->ledger.history(m_desk->ada).result()->size();
        const auto asked = m_desk->ledger.ask({question}).result();
        QCOMPARE(asked->recorded, qint64(0));
        QCOMPARE(asked->refused.front().second.subject, QStringLiteral("consent.no_meanwhile"));
        QCOMPARE(m_desk->ledger.history(m_desk->ada).result()->size(), before);
    }
};

AICMS_TEST(TestRenewalLetters)
#include "test_renewal_letters.moc"
