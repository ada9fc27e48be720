// SPDX-License-Identifier: GPL-3.0-or-later
// Who says no to being passed on keeps her addresses and numbers from it, whoever else has them: the same list as of
// those who object to advertising, and nothing of it is said to advertising.
#include "tests/core/consent/consent_desk.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using aicms::test::email;
using consent::State;

namespace {

const QString passingOn = QStringLiteral("third_party_sharing");
const QString mail = QStringLiteral("ayla@example.org");
const QString phone = QStringLiteral("+493012345678");

} // namespace

class TestPassingOn : public QObject {
    Q_OBJECT

    static customers::Customer ayla()
    {
        customers::Customer customer;
        customer.givenName = QStringLiteral("Ayla");
        customer.emails.push_back({mail});
        customer.phones.push_back({phone, {}, phone});
        return customer;
    }
    static qint64 say(test::ConsentDesk& desk, base::CustomerId who, State state, qint64 daysAgo)
    {
        auto draft = desk.draft(passingOn, state, daysAgo);
        draft.customer = who;
        draft.proof = {consent::ProofKind::Text, QStringLiteral("card")};
        return desk.record(draft);
    }
    /// For which purpose which of her addresses stand on the list; empty code: for any advertising.
    static QStringList listed(test::ConsentDesk& desk, const QString& code)
    {
        return desk.read<QStringList>([&](storage::ReadTransaction& tx) {
            const auto purpose = code.isEmpty() ? base::PurposeId {} : desk.purposes.catalogue()->find(code)->id;
            return consent::SuppressionList(tx).allOf(ayla(), purpose);
        });
    }

private Q_SLOTS:
    void anyNoKeepsHerAddresses_data()
    {
        QTest::addColumn<State>("no");
        for (const State no :
            {State::Refused, State::Withdrawn, State::Objected, State::Invalidated, State::OptOutSignal})
            QTest::addRow("%s", qPrintable(consent::stateCode(no))) << no;
    }
    void anyNoKeepsHerAddresses()
    {
        QFETCH(State, no);
        test::ConsentDesk desk;
        const auto who = desk.add(ayla());
        const auto bystander = desk.add(ayla());
        QVERIFY(say(desk, who, State::Given, 40));
        QVERIFY(listed(desk, passingOn).isEmpty());
        const qint64 entry = say(desk, who, no, 30);
        QVERIFY(entry);
        QCOMPARE(listed(desk, passingOn), QStringList({mail, phone}));
        QVERIFY(listed(desk, {}).isEmpty());
        QVERIFY(listed(desk, email).isEmpty());
        QCOMPARE(test::damageOf(*desk.ledger.check().result()), QString());
        // A yes of somebody else who has them takes nothing of it back.
        QVERIFY(say(desk, bystander, State::Given, 20));
        QCOMPARE(listed(desk, passingOn), QStringList({mail, phone}));
        // Recorded by mistake.
        auto mistake = desk.draft(passingOn, State::Unknown, 10);
        mistake.customer = who;
        mistake.corrects = entry;
        QVERIFY(desk.record(mistake));
        QVERIFY(listed(desk, passingOn).isEmpty());
        QVERIFY(say(desk, who, no, 5));
        QCOMPARE(listed(desk, passingOn), QStringList({mail, phone}));
        QVERIFY(say(desk, who, State::Given, 1));
        QVERIFY(listed(desk, passingOn).isEmpty());
        QCOMPARE(test::damageOf(*desk.ledger.check().result()), QString());
    }

    /// A no to advertising is one where it is an objection, as before.
    void aWithdrawalOfAdvertisingIsNone()
    {
        test::ConsentDesk desk;
        const auto who = desk.add(ayla());
        for (const State state : {State::Given, State::Withdrawn}) {
            auto draft = desk.draft(email, state, state == State::Given ? 20 : 10);
            draft.customer = who;
            QVERIFY(desk.record(draft));
        }
        QVERIFY(listed(desk, email).isEmpty());
        QVERIFY(listed(desk, {}).isEmpty());
    }

    void itOutlivesHer()
    {
        test::ConsentDesk desk;
        const auto who = desk.add(ayla());
        QVERIFY(say(desk, who, State::OptOutSignal, 30));
        desk.setEmails(who, {mail, QStringLiteral("later@example.org")});
        QVERIFY(desk.write([&](storage::WriteTransaction& tx) {
            consent::suppressObjector(tx, desk.session, who);
            customers::removeForGood(tx, who);
        }));
        QCOMPARE(listed(desk, passingOn), QStringList({mail, phone}));
        // No row of an import is set aside for it, and advertising that begins later has nothing of it.
        QVERIFY(desk.read<bool>([](storage::ReadTransaction& tx) {
            return consent::SuppressionGuard().judge(tx, ayla()) == exchange::ImportGuard::Verdict::Store;
        }));
        purposes::Purpose catalogues;
        catalogues.code = QStringLiteral("catalogues");
        catalogues.isMarketing = true;
        catalogues.basis = purposes::LawfulBasis::Consent;
        catalogues.texts.insert(QStringLiteral("en"), {QStringLiteral("Catalogues"), QStringLiteral("We post them.")});
        QVERIFY(desk.purposes.add(catalogues).result());
        QVERIFY(listed(desk, QStringLiteral("catalogues")).isEmpty());
        const auto again = desk.add(ayla());
        QVERIFY(say(desk, again, State::Given, 1));
        QVERIFY(listed(desk, passingOn).isEmpty());
    }

    /// Of a vault of an earlier program, which listed nobody for it.
    void earlierNoesAreListedOnce()
    {
        test::ConsentDesk desk;
        const auto who = desk.add(ayla());
        const auto record = [&](State state) {
            return desk.write([&](storage::WriteTransaction& tx) {
                consent::LedgerWriter writer(tx, desk.session,
                    {desk.purposes.catalogue(), QStringLiteral("DE"), QTimeZone("Europe/Berlin"), {}, false});
                auto draft = desk.draft(passingOn, state, 30);
                draft.customer = who;
                if (!writer.record(draft))
                    qFatal("the entry was not taken");
                writer.finish();
            });
        };
        const auto list = [&] {
            return desk.write([&](storage::WriteTransaction& tx) { consent::listEarlierOptOuts(tx, desk.session); });
        };
        QVERIFY(record(State::Refused));
        QVERIFY(listed(desk, passingOn).isEmpty());
        QVERIFY(desk.ledger.check().result()->suppression.missing == who);
        QVERIFY(list());
        QCOMPARE(listed(desk, passingOn), QStringList({mail, phone}));
        QCOMPARE(test::damageOf(*desk.ledger.check().result()), QString());
        QVERIFY(say(desk, who, State::Given, 1));
        QVERIFY(list());
        QVERIFY(listed(desk, passingOn).isEmpty());
    }
};

AICMS_TEST(TestPassingOn)
#include "test_passing_on.moc"
