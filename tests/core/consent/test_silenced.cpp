// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/gate_service.h"
#include "tests/core/consent/consent_desk.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using aicms::test::email;
using consent::State;

/// Whose address stands on the list is told long after it was typed, and for what.
class TestSilenced : public QObject {
    Q_OBJECT

    static customers::Customer person(const QString& mail, const QString& phone)
    {
        customers::Customer customer;
        customer.givenName = QStringLiteral("Ayla");
        customer.emails.push_back({mail});
        customer.phones.push_back({phone, {}, phone});
        return customer;
    }

private Q_SLOTS:
    void anErasedPersonsAddressIsNamedWithItsPurposes()
    {
        test::ConsentDesk desk;
        consent::GateService gate(*desk.database, desk.session, desk.purposes, QTimeZone("Europe/Berlin"));
        const QString mail = QStringLiteral("ayla@example.org");
        const QString phone = QStringLiteral("+493012345678");
        const auto gone = desk.add(person(mail, phone));
        const auto later = desk.add(person(QStringLiteral(" Ayla@EXAMPLE.org"), QStringLiteral("+493087654321")));
        const auto other = desk.add(person(QStringLiteral("open@example.org"), QStringLiteral("+493011111111")));
        const auto say = [&](base::CustomerId who, const QString& purpose, State state, qint64 daysAgo) {
            auto draft = desk.draft(purpose, state, daysAgo);
            draft.customer = who;
            draft.channel = consent::Channel::Email;
            return desk.record(draft) != 0;
        };
        QVERIFY(gate.silenced(later).result()->empty());
        QVERIFY(say(gone, email, State::Objected, 20));
        QVERIFY(desk.write([&](storage::WriteTransaction& tx) { customers::removeForGood(tx, gone); }));
        const auto named = gate.silenced(later).result();
        QVERIFY(named);
        QCOMPARE(named->size(), std::size_t(1));
        QCOMPARE(named->front().address.trimmed(), QStringLiteral("Ayla@EXAMPLE.org"));
        QVERIFY(named->front().purposes.contains(email));
        QVERIFY(!named->front().purposes.contains(QStringLiteral("contract_performance")));
        QVERIFY(gate.silenced(other).result()->empty());
        QVERIFY(say(later, email, State::Given, 5)); // ends it for this purpose and no other
        const auto still = gate.silenced(later).result();
        QVERIFY(still->empty() || !still->front().purposes.contains(email));
        QCOMPARE(gate.silenced({999}).result().error().kind, base::ErrorKind::NotFound);
    }

    /// Who wants no letters is called and written to by e-mail as before, and nothing else is said of those addresses.
    void aNoByPostSaysNothingOfTheTelephone()
    {
        test::ConsentDesk desk;
        consent::GateService gate(*desk.database, desk.session, desk.purposes, QTimeZone("Europe/Berlin"));
        const auto ayla = desk.add(person(QStringLiteral("ayla@example.org"), QStringLiteral("+493012345678")));
        auto no = desk.draft(QStringLiteral("marketing_post"), State::Objected, 3);
        no.customer = ayla;
        QVERIFY(desk.record(no) != 0);
        QVERIFY(gate.silenced(ayla).result()->empty());
        no.purpose = QStringLiteral("marketing_phone");
        QVERIFY(desk.record(no) != 0);
        const auto named = gate.silenced(ayla).result();
        QCOMPARE(named->size(), std::size_t(1));
        QCOMPARE(named->front().address, QStringLiteral("+493012345678"));
        QCOMPARE(named->front().purposes, QStringList(QStringLiteral("marketing_phone")));
    }
};

AICMS_TEST(TestSilenced)
#include "test_silenced.moc"
