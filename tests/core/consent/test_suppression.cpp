// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/suppression.h"
#include "core/vault/crypto.h"
#include "tests/core/consent/consent_desk.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using aicms::test::email;
using consent::Channel;
using consent::State;

namespace {

const QString address = QStringLiteral("Ayla.Demir@example.org");

} // namespace

class TestSuppression : public QObject {
    Q_OBJECT

    static customers::Customer person(const QString& mail, const QString& phone = {})
    {
        customers::Customer customer;
        customer.givenName = QStringLiteral("Ayla");
        customer.emails.push_back({mail});
        if (!phone.isEmpty())
            customer.phones.push_back({phone, {}, phone});
        return customer;
    }
    static bool isListed(test::ConsentDesk& desk, const customers::Customer& customer)
    {
        return desk.read<bool>([&customer](storage::ReadTransaction& tx) {
            consent::SuppressionGuard guard;
            return guard.judge(tx, customer) == exchange::ImportGuard::Verdict::Quarantine;
        });
    }
    static bool record(test::ConsentDesk& desk, base::CustomerId who, State state, qint64 daysAgo,
        const QString& purpose = email, Channel channel = Channel::All)
    {
        auto draft = desk.draft(purpose, state, daysAgo);
        draft.customer = who;
        draft.channel = channel;
        return desk.record(draft) != 0;
    }

private Q_SLOTS:
    /// O3, and security 3.5: erase, change the database's key, import: still caught.
    void objectionsOutliveTheCustomer()
    {
        test::ConsentDesk desk;
        const auto ayla = desk.add(person(address, QStringLiteral("+4930231251")));
        QVERIFY(!isListed(desk, person(address)));
        QVERIFY(record(desk, ayla, State::Objected, 2));
        QVERIFY(isListed(desk, person(address)));
        QVERIFY(desk.write([ayla](storage::WriteTransaction& tx) {
            consent::suppressObjector(tx, ayla);
            customers::removeForGood(tx, ayla);
        }));
        QVERIFY(desk.database->rotate(vault::SecretBytes::random(32)).result());
        QVERIFY(isListed(desk, person(QStringLiteral(" ayla.demir@EXAMPLE.org "))));
        QVERIFY(isListed(desk, person(QStringLiteral("other@example.org"), QStringLiteral("+4930231251"))));
        QVERIFY(!isListed(desk, person(QStringLiteral("other@example.org"))));
    }

    /// The list tells nobody's address, not even by a plain hash of it.
    void theListHoldsNoAddress()
    {
        test::ConsentDesk desk;
        const auto ayla = desk.add(person(address));
        QVERIFY(record(desk, ayla, State::Objected, 2));
        const auto digest = desk.read<QByteArray>([](storage::ReadTransaction& tx) {
            auto rows = tx.query("SELECT digest FROM suppression");
            return rows.next() ? rows.blob(0) : QByteArray();
        });
        QCOMPARE(digest.size(), 32);
        QVERIFY(digest != vault::blake2b(QByteArrayLiteral("email:") + address.toLower().toUtf8()));
        QCOMPARE(desk.number("SELECT length(key) FROM suppression_key"), 32);
    }

    void channelsAreKeptApart()
    {
        test::ConsentDesk desk;
        const auto ayla = desk.add(person(address, QStringLiteral("+4930231251")));
        QVERIFY(record(desk, ayla, State::Objected, 2, email, Channel::Phone));
        QVERIFY(!isListed(desk, person(address)));
        QVERIFY(isListed(desk, person({}, QStringLiteral("+4930231251"))));
    }

    void otherRefusalsAreNoObjection()
    {
        test::ConsentDesk desk;
        const auto ayla = desk.add(person(address));
        QVERIFY(record(desk, ayla, State::Given, 9));
        QVERIFY(record(desk, ayla, State::Withdrawn, 8));
        QVERIFY(record(desk, ayla, State::Objected, 7, QStringLiteral("customer_care")));
        QVERIFY(!isListed(desk, person(address))); // care is no advertising
    }

    void newConsentTakesTheAddressOff()
    {
        test::ConsentDesk desk;
        const auto ayla = desk.add(person(address));
        const auto twin = desk.add(person(address));
        QVERIFY(record(desk, ayla, State::Objected, 9));
        QVERIFY(record(desk, twin, State::Refused, 8));
        QVERIFY(isListed(desk, person(address)));
        // Somebody else under the same address agreeing changes nothing for her.
        QVERIFY(record(desk, twin, State::Given, 7));
        QVERIFY(isListed(desk, person(address)));
        QVERIFY(record(desk, ayla, State::Given, 6));
        QVERIFY(!isListed(desk, person(address)));
    }

    void anAddressThatCameLaterIsListedAtTheErasure()
    {
        test::ConsentDesk desk;
        const auto ayla = desk.add(person(address));
        QVERIFY(record(desk, ayla, State::Objected, 9));
        customers::Customer changed = desk.get(ayla);
        changed.emails.front().address = QStringLiteral("new@example.org");
        QVERIFY(desk.service.edit(changed).result());
        QVERIFY(desk.write([ayla](storage::WriteTransaction& tx) { consent::suppressObjector(tx, ayla); }));
        QVERIFY(isListed(desk, person(QStringLiteral("new@example.org"))));
        QVERIFY(isListed(desk, person(address)));
    }
};

AICMS_TEST(TestSuppression)
#include "test_suppression.moc"
