// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phone_number.h"
#include "core/consent/gate_service.h"
#include "core/consent/purpose_view.h"
#include "core/consent/reach.h"
#include "core/consent/suppression.h"
#include "core/storage/connection.h"
#include "core/vault/crypto.h"
#include "tests/core/consent/consent_desk.h"
#include "tests/support/test_program.h"

#include <QRandomGenerator>
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
        QVERIFY(desk.write([ayla, &desk](storage::WriteTransaction& tx) {
            consent::suppressObjector(tx, desk.session, ayla);
            customers::removeForGood(tx, ayla);
        }));
        QVERIFY(desk.database->rotate(vault::SecretBytes::random(32)).result());
        QVERIFY(isListed(desk, person(QStringLiteral(" ayla.demir@EXAMPLE.org "))));
        QVERIFY(isListed(desk, person(QStringLiteral("other@example.org"), QStringLiteral("+4930231251"))));
        QVERIFY(!isListed(desk, person(QStringLiteral("other@example.org"))));
    }

    /// By a channel a list names nobody to whom nothing may be sent by it; without one it says how many those are.
    void whoIsReached()
    {
        test::ConsentDesk desk;
        consent::GateService gate(*desk.database, desk.session, desk.purposes, QTimeZone("Europe/Berlin"));
        const auto agrees = [&](const customers::Customer& customer) {
            const auto who = desk.add(customer);
            if (!record(desk, who, State::Given, 3))
                qFatal("the yes was not recorded");
            return who;
        };
        const auto open = agrees(person(QStringLiteral("open@example.org")));
        auto two = person(address);
        two.emails.push_back({QStringLiteral("second@example.org")});
        const auto half = agrees(two);
        agrees(person(address)); // shared with somebody who objects
        agrees(person(QStringLiteral("no address")));
        agrees(customers::Customer {.givenName = QStringLiteral("Mute")});
        const auto objector = desk.add(person(address));
        QVERIFY(record(desk, objector, State::Objected, 1));
        const base::UtcTime now = desk.clock.now();
        QCOMPARE(gate.who(email, now, Channel::Email).result()->size(), std::size_t(5));
        const auto byEmail = gate.reach(email, now, Channel::Email).result();
        QVERIFY(byEmail);
        QCOMPARE(byEmail->people, (std::vector<base::CustomerId> {open, half}));
        QCOMPARE(byEmail->suppressed, 1);
        QCOMPARE(byEmail->withoutAddress, 2);
        const auto any = gate.reach(email, now).result();
        QCOMPARE(any->people.size(), std::size_t(5));
        QCOMPARE(any->suppressed, 1);
        QCOMPARE(any->withoutAddress, 2);
        // What writes to nobody asks for no address.
        const auto care = gate.reach(QStringLiteral("customer_care"), now).result();
        QCOMPARE(care->withoutAddress + care->suppressed, 0);
        QVERIFY(!gate.reach(QStringLiteral("no_such"), now).result());
    }

    /// As of a day that has passed only objections of until then keep somebody out, and a yes lifts none before it came
    /// (K5, O3).
    void aPastReachGoesByTheObjectionsOfThen()
    {
        test::ConsentDesk desk;
        consent::GateService gate(*desk.database, desk.session, desk.purposes, QTimeZone("Europe/Berlin"));
        const auto ayla = desk.add(person(address));
        QVERIFY(record(desk, ayla, State::Given, 60));
        QVERIFY(record(desk, ayla, State::Objected, 40));
        QVERIFY(record(desk, ayla, State::Given, 20));
        // Shares the address with her.
        const auto other = desk.add(person(address));
        QVERIFY(record(desk, other, State::Given, 70));
        using People = std::vector<base::CustomerId>;
        const auto reach = [&](qint64 daysAgo, Channel channel = Channel::Email) {
            return gate.reach(email, base::UtcTime {desk.noon - daysAgo * desk.day}, channel).result().value();
        };
        QCOMPARE(reach(50).people, (People {ayla, other}));
        QCOMPARE(reach(50).suppressed, 0);
        QCOMPARE(reach(30).people, People {});
        QCOMPARE(reach(30).suppressed, 1);
        QCOMPARE(reach(30, Channel::All).suppressed, 1);
        QCOMPARE(reach(10).people, (People {ayla, other}));
        QVERIFY(record(desk, ayla, State::Objected, 5));
        QCOMPARE(reach(10).people, (People {ayla, other}));
        QCOMPARE(reach(10, Channel::All).suppressed, 0);
        // Of today everybody with an address that stands on the list stays out.
        const auto now = gate.reach(email, desk.clock.now(), Channel::Email).result().value();
        QCOMPARE(now.people, People {});
        QCOMPARE(now.suppressed, 1);
    }

    /// An own customer is reached at the address that came with the sale.
    void ownCustomersAreReachedAtTheAddressOfTheSale()
    {
        test::ConsentDesk desk;
        consent::GateService gate(*desk.database, desk.session, desk.purposes, QTimeZone("Europe/Berlin"));
        const auto who = desk.add(person(address));
        desk.sell(who);
        QVERIFY(gate.allowSoftOptIn(who, email, {true, true, true, {}}).result());
        desk.setEmails(who, {address, QStringLiteral("second@example.org")});
        const base::UtcTime now = desk.clock.now();
        QCOMPARE(gate.reach(email, now, Channel::Email).result()->people, std::vector<base::CustomerId> {who});
        // The other one stands open, and does not help her.
        const auto objector = desk.add(person(address));
        QVERIFY(record(desk, objector, State::Objected, 1));
        const auto reach = gate.reach(email, now, Channel::Email).result();
        QVERIFY(reach->people.empty());
        QCOMPARE(reach->suppressed, 1);
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
        QVERIFY(record(desk, ayla, State::Objected, 2, QStringLiteral("marketing_phone"), Channel::Phone));
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

    /// Whoever says no in another way afterwards objects all the same: only a yes of hers ends that.
    void anotherNoEndsNoObjection()
    {
        for (const State again : {State::Refused, State::Withdrawn, State::Invalidated}) {
            test::ConsentDesk desk;
            const auto ayla = desk.add(person(address));
            const auto twin = desk.add(person(address));
            QVERIFY(record(desk, ayla, State::Objected, 30));
            QVERIFY(record(desk, ayla, again, 20));
            for (const qint64 day : {25, 10}) { // before and after the second
                QVERIFY(record(desk, twin, State::Given, day));
                QVERIFY(isListed(desk, person(address)));
            }
            auto changed = desk.get(ayla);
            changed.emails.front().address = QStringLiteral("new@example.org");
            QVERIFY(desk.service.edit(changed).result());
            erase(desk, ayla);
            QVERIFY(isListed(desk, person(QStringLiteral("new@example.org"))));
        }
    }

    /// An address is free by a yes that its bearer said while bearing it, and by nothing else that comes in later.
    void noQuestionTakesAnAddressOff()
    {
        for (const State later : {State::Requested, State::Unknown, State::Withdrawn}) {
            test::ConsentDesk desk;
            const auto ayla = desk.add(person(address));
            const auto ben = desk.add(person(QStringLiteral("other@example.org")));
            QVERIFY(record(desk, ayla, State::Objected, 30));
            erase(desk, ayla);
            QVERIFY(record(desk, ben, State::Given, 20));
            desk.setEmails(ben, {address});
            QVERIFY(isListed(desk, person(address)));
            QVERIFY(record(desk, ben, later, 10));
            QVERIFY(isListed(desk, person(address)));
            QVERIFY(record(desk, ben, State::Given, 5));
            QVERIFY(!isListed(desk, person(address)));
            QCOMPARE(test::damageOf(*desk.ledger.check().result()), QString());
        }
    }

    /// A no to text messages is one to the number.
    void anObjectionToMessagesListsTheNumber()
    {
        test::ConsentDesk desk;
        auto changed = *desk.purposes.catalogue()->find(QStringLiteral("marketing_phone"));
        changed.channels = {Channel::Phone, Channel::Sms};
        QVERIFY(desk.purposes.change(changed).result());
        const auto otto = desk.add(caller(QStringLiteral("030 4440011")));
        QVERIFY(!isListed(desk, caller(QStringLiteral("030 4440011"))));
        QVERIFY(record(desk, otto, State::Objected, 0, QStringLiteral("marketing_phone"), Channel::Sms));
        QVERIFY(isListed(desk, caller(QStringLiteral("030 4440011"))));
    }

    /// And to each number that she gets later.
    void aLaterNumberOfAnObjectorToMessagesIsListed()
    {
        test::ConsentDesk desk;
        auto changed = *desk.purposes.catalogue()->find(QStringLiteral("marketing_phone"));
        changed.channels = {Channel::Phone, Channel::Sms};
        QVERIFY(desk.purposes.change(changed).result());
        desk.service.setEditFollower(&consent::keepObjectorListed);
        const auto otto = desk.add(caller(QStringLiteral("030 4440011")));
        QVERIFY(record(desk, otto, State::Objected, 0, QStringLiteral("marketing_phone"), Channel::Sms));
        customers::Customer moved = desk.get(otto);
        moved.phones = caller(QStringLiteral("030 4440022")).phones;
        QVERIFY(!isListed(desk, caller(QStringLiteral("030 4440022"))));
        QVERIFY(desk.service.edit(moved).result());
        QVERIFY(isListed(desk, caller(QStringLiteral("030 4440022"))));
    }

    /// Somebody else's address, typed into the record of an objector, stands on the list from then on. Whoever typed it
    /// is told, and a later yes ends it once it is out of that record.
    void whoIsSilencedByAnObjectorsNewAddressIsTold()
    {
        test::ConsentDesk desk;
        desk.service.setEditFollower(&consent::keepObjectorListed);
        consent::GateService gate(*desk.database, desk.session, desk.purposes, QTimeZone("Europe/Berlin"));
        const QString own = QStringLiteral("bo@example.org");
        const QString cys = QStringLiteral("Cy@Example.org");
        const auto bo = desk.add(person(own, QStringLiteral("+4930231251")));
        const auto cy = desk.add(person(cys.toLower(), QStringLiteral("+4930231252")));
        const auto silenced = [&](base::CustomerId who) { return gate.silencedOfOthers(who).result().value(); };
        QVERIFY(record(desk, cy, State::Given, 20));
        desk.setEmails(bo, {cys});
        QVERIFY(silenced(bo).isEmpty()); // nobody objected
        desk.setEmails(bo, {own});
        QVERIFY(record(desk, bo, State::Objected, 30));
        QVERIFY(silenced(bo).isEmpty());
        desk.setEmails(bo, {own, cys});
        QCOMPARE(silenced(bo), QStringList {cys});
        QVERIFY(silenced(cy).isEmpty()); // objects to nothing
        const auto reached = [&] { return gate.reach(email, desk.clock.now(), Channel::Email).result()->people; };
        desk.setEmails(bo, {own});
        QVERIFY(silenced(bo).isEmpty() && reached().empty());
        QVERIFY(record(desk, cy, State::Given, 1));
        QCOMPARE(reached(), std::vector {cy});
        QCOMPARE(test::damageOf(*desk.ledger.check().result()), QString());
        customers::Customer moved = desk.get(bo);
        moved.phones = desk.get(cy).phones;
        QVERIFY(desk.service.edit(moved).result());
        QCOMPARE(silenced(bo), QStringList {QStringLiteral("+4930231252")});
        QVERIFY(!gate.silencedOfOthers({987'654}).result());
    }

    /// What an import may not touch is asked of the whole list of guards.
    void aRestrictedRecordIsLocked()
    {
        test::ConsentDesk desk;
        consent::GateService gate(*desk.database, desk.session, desk.purposes, QTimeZone("Europe/Berlin"));
        const auto ayla = desk.add(person(address));
        std::vector<std::shared_ptr<exchange::ImportGuard>> all {std::make_shared<consent::SuppressionGuard>()};
        exchange::ImportGuards guards(std::move(all));
        const auto isLocked
            = [&] { return desk.read<bool>([&](storage::ReadTransaction& tx) { return guards.isLocked(tx, ayla); }); };
        QVERIFY(!isLocked());
        QVERIFY(gate.restrict(ayla, consent::RestrictionGround::AccuracyContested, {}).result());
        QVERIFY(isLocked());
    }

    /// Her own yes frees what is hers alone, whoever shares another address of hers.
    void eachAddressIsSharedForItself()
    {
        test::ConsentDesk desk;
        const QString own = QStringLiteral("own@example.org");
        auto two = person(address);
        two.emails.push_back({own});
        const auto ayla = desk.add(two);
        const auto other = desk.add(person(address));
        QVERIFY(record(desk, other, State::Objected, 30));
        QVERIFY(record(desk, ayla, State::Objected, 20));
        auto yes = desk.draft(email, State::Given, 10);
        yes.customer = ayla;
        const auto said = desk.ledger.record(yes).result();
        QVERIFY(said);
        QCOMPARE(said->suppression.lifted, QStringList {own});
        QCOMPARE(said->suppression.shared, QStringList {address.toLower()});
        QVERIFY(said->suppression.kept.isEmpty()); // the yes came after whatever was said of it
        QVERIFY(!isListed(desk, person(own)));
        QVERIFY(isListed(desk, person(address)));
        QCOMPARE(test::damageOf(*desk.ledger.check().result()), QString());
    }

    static void erase(test::ConsentDesk& desk, base::CustomerId who)
    {
        QVERIFY(desk.write([who, &desk](storage::WriteTransaction& tx) {
            consent::suppressObjector(tx, desk.session, who);
            customers::removeForGood(tx, who);
        }));
    }

    /// The list follows the entries that count, not the way in which they came to count: a yes that was struck out and
    /// counts again has ended the objection, as if nobody had ever touched it.
    void aYesThatCountsAgainTookTheAddressOffBeforeALaterNo()
    {
        test::ConsentDesk desk;
        const auto ayla = desk.add(person(address));
        QVERIFY(record(desk, ayla, State::Objected, 40));
        auto yes = desk.draft(email, State::Given, 20);
        yes.customer = ayla;
        const qint64 first = desk.record(yes);
        QVERIFY(!isListed(desk, person(address)));
        yes.at = base::UtcTime {test::ConsentDesk::noon - 18 * test::ConsentDesk::day};
        yes.corrects = first;
        yes.reason = QStringLiteral("another day");
        const qint64 second = desk.record(yes);
        QVERIFY(second != 0);
        QVERIFY(record(desk, ayla, State::Refused, 10));
        QVERIFY(!isListed(desk, person(address)));
        auto strike = desk.draft(email, State::Unknown, 0);
        strike.customer = ayla;
        strike.corrects = second;
        strike.reason = QStringLiteral("it was the first day after all");
        QVERIFY(desk.record(strike) != 0);
        QVERIFY(!isListed(desk, person(address)));
        QVERIFY2(desk.ledger.check().result()->isSound(), qPrintable(test::damageOf(*desk.ledger.check().result())));
    }

    /// Recorded out of a file when it had run out already, as well as by whoever was there while it held.
    void aYesThatHasRunOutTookTheAddressOff()
    {
        test::ConsentDesk desk;
        const auto ayla = desk.add(person(address));
        QVERIFY(record(desk, ayla, State::Objected, 900));
        QVERIFY(isListed(desk, person(address)));
        QVERIFY(record(desk, ayla, State::Given, 800));
        QCOMPARE(desk.state(email, 0, ayla), State::Expired);
        QVERIFY(!isListed(desk, person(address)));
        QVERIFY(record(desk, ayla, State::Objected, 850)); // before that yes
        QVERIFY(!isListed(desk, person(address)));
        QVERIFY(record(desk, ayla, State::Objected, 700)); // since
        QVERIFY(isListed(desk, person(address)));
        QVERIFY2(desk.ledger.check().result()->isSound(), qPrintable(test::damageOf(*desk.ledger.check().result())));
    }

    /// O3: what an erased objector said is outlived by a later yes only, whoever brings it.
    void anOldYesOfSomebodyElseLiftsNothing()
    {
        test::ConsentDesk desk;
        const auto phone = QStringLiteral("+4930231251");
        const auto gone = desk.add(person(address, phone));
        const auto other = desk.add(person(address.toLower(), phone));
        QVERIFY(record(desk, gone, State::Objected, 5));
        erase(desk, gone);
        auto yes = desk.draft(email, State::Given, 7);
        yes.customer = other;
        const auto old = desk.ledger.record(yes).result();
        QVERIFY(old);
        QCOMPARE(old->suppression.kept, QStringList({address.toLower(), phone}));
        QVERIFY(old->suppression.lifted.isEmpty() && old->suppression.shared.isEmpty());
        QVERIFY(isListed(desk, person(address)));
        QVERIFY(isListed(desk, person({}, phone)));
        yes.at = base::UtcTime {desk.noon - 5 * desk.day}; // the same moment: the careful answer
        QVERIFY(desk.record(yes));
        QVERIFY(isListed(desk, person(address)));
        yes.at = base::UtcTime {desk.noon - 4 * desk.day};
        const auto later = desk.ledger.record(yes).result();
        QVERIFY(later);
        QCOMPARE(later->suppression.lifted, QStringList({address.toLower(), phone}));
        QVERIFY(!isListed(desk, person(address)));
        QVERIFY(!isListed(desk, person({}, phone)));
    }

    /// A slip of the hand that is struck out leaves nothing, and takes nobody else's objection along.
    void anObjectionStruckOutGoesAlone()
    {
        for (const bool isSomebodyGone : {false, true}) {
            test::ConsentDesk desk;
            if (isSomebodyGone) {
                const auto gone = desk.add(person(address));
                QVERIFY(record(desk, gone, State::Objected, 9));
                erase(desk, gone);
            }
            const auto ayla = desk.add(person(address));
            QVERIFY(record(desk, ayla, State::Given, 10));
            auto slip = desk.draft(email, State::Objected, 5);
            slip.customer = ayla;
            const qint64 entry = desk.record(slip);
            QVERIFY(isListed(desk, person(address)));
            slip.state = State::Unknown;
            slip.corrects = entry;
            QVERIFY(desk.record(slip));
            QCOMPARE(isListed(desk, person(address)), isSomebodyGone);
        }
    }

    /// Somebody's yes took an erased objector's address off; struck out, it never was said.
    void aYesStruckOutBringsTheAddressBack()
    {
        test::ConsentDesk desk;
        const auto gone = desk.add(person(address));
        QVERIFY(record(desk, gone, State::Objected, 9));
        erase(desk, gone);
        const auto other = desk.add(person(address));
        auto yes = desk.draft(email, State::Given, 5);
        yes.customer = other;
        const qint64 entry = desk.record(yes);
        QVERIFY(!isListed(desk, person(address)));
        auto strike = yes;
        strike.state = State::Unknown;
        strike.corrects = entry;
        const qint64 struck = desk.record(strike);
        QVERIFY(struck);
        QVERIFY(isListed(desk, person(address)));
        // What is struck out itself strikes nothing out; of the address, which may be another one by now, nobody said
        // so.
        strike.corrects = struck;
        QVERIFY(desk.record(strike));
        QVERIFY(isListed(desk, person(address)));
        QVERIFY(record(desk, other, State::Given, 4));
        QVERIFY(!isListed(desk, person(address)));
    }

    void twoObjectionsOfOneMomentStayTwo()
    {
        test::ConsentDesk desk;
        const auto gone = desk.add(person(address));
        const auto other = desk.add(person(address));
        QVERIFY(record(desk, gone, State::Objected, 5));
        auto slip = desk.draft(email, State::Objected, 5);
        slip.customer = other;
        const qint64 entry = desk.record(slip);
        QVERIFY(entry);
        QCOMPARE(desk.number("SELECT COUNT(*) FROM suppression"), 4); // the address and the mailbox, of each
        erase(desk, gone);
        slip.state = State::Unknown;
        slip.corrects = entry;
        QVERIFY(desk.record(slip));
        QVERIFY(isListed(desk, person(address)));
        QCOMPARE(desk.number("SELECT COUNT(*) FROM suppression"), 2);
    }

    /// Lists of earlier versions hold what was written, in small letters, and no number of an entry.
    void hashesInTheFormerFormAreKnown()
    {
        test::ConsentDesk desk;
        const QString written = QStringLiteral("Ayla Demir <Ayla.Demir@example.org>");
        QVERIFY(desk.write([&](storage::WriteTransaction& tx) {
            const auto key = consent::lifetimeKey(tx);
            const QByteArray digest = vault::keyedBlake2b(*key, "email:" + written.toLower().toUtf8());
            tx.execute(
                "INSERT INTO suppression (digest, purpose_id, objected_at, entry, kind) VALUES (?1, ?2, ?3, 0, 0)",
                digest, desk.purposes.catalogue()->find(email)->id,
                base::UtcTime {test::ConsentDesk::noon - 9 * test::ConsentDesk::day});
        }));
        QVERIFY(isListed(desk, person(written)));
        QVERIFY(!isListed(desk, person(QStringLiteral("other@example.org"))));
        // A later yes of somebody who writes it so lifts it, as any other.
        const auto ayla = desk.add(person(written));
        QVERIFY(record(desk, ayla, State::Given, 5));
        QVERIFY(!isListed(desk, person(written)));
    }

    void anAddressIsKnownHoweverItIsWritten()
    {
        test::ConsentDesk desk;
        const auto ayla = desk.add(person(address));
        QVERIFY(record(desk, ayla, State::Objected, 5));
        for (const QString& written : {QStringLiteral("Ayla Demir <ayla.demir@example.org>"),
                 QStringLiteral("mailto:Ayla.Demir@example.org?subject=x"), QStringLiteral("ayla.demir@example.org."),
                 QStringLiteral("\uff41yla.demir@example.org"), QStringLiteral("ayla\u00ad.demir@example.org"),
                 QStringLiteral("ayla.demir\u200b@example.org"), QStringLiteral("\ufeffayla.demir@example.org ")})
            QVERIFY2(isListed(desk, person(written)), qPrintable(written));
        QVERIFY(!isListed(desk, person(QStringLiteral("ayla.demir@example.com"))));
        // And the other way about.
        const auto bob = desk.add(person(QStringLiteral("Bob <bob@example.org>")));
        QVERIFY(record(desk, bob, State::Objected, 5));
        QVERIFY(isListed(desk, person(QStringLiteral("bob@example.org"))));
    }

    static customers::Customer caller(const QString& typed, const QString& region = QStringLiteral("DE"))
    {
        const auto number = base::PhoneNumber::parse(typed, region);
        customers::Customer customer = person({}, typed);
        customer.phones.front().e164 = number ? number->e164() : QString();
        return customer;
    }

    void aMailboxIsKnownByAnyOfItsAddresses_data()
    {
        QTest::addColumn<QString>("objected");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("isKnown");
        const auto add = [](const char* objected, const char* other, bool isKnown) {
            QTest::addRow("%s, %s", objected, other)
                << QString::fromLatin1(objected) << QString::fromLatin1(other) << isKnown;
        };
        add("ada@shop.example", "ada+news@shop.example", true);
        add("ada+news@shop.example", "ada@shop.example", true);
        add("ada+news@shop.example", "Ada <ADA+other@shop.example>", true);
        add("ada@shop.example", "a.da@shop.example", false); // another person, for all that is known
        add("ada@shop.example", "ada@gmail.com", false);
        add("+49@shop.example", "+50@shop.example", false); // there is nothing before the sign
        add("ada.lo@googlemail.com", "adalo@gmail.com", true);
        add("adalo@gmail.com", "a.d.a.l.o+x@googlemail.com", true);
        add("ada.lo@gmail.com", "ada.lo@googlemail.com", true);
        add("ada.lo@gmail.com", "ada.le@gmail.com", false);
    }
    void aMailboxIsKnownByAnyOfItsAddresses()
    {
        QFETCH(QString, objected);
        QFETCH(QString, other);
        QFETCH(bool, isKnown);
        test::ConsentDesk desk;
        const auto who = desk.add(person(objected));
        QVERIFY(record(desk, who, State::Objected, 2));
        QVERIFY(isListed(desk, person(objected)));
        QCOMPARE(isListed(desk, person(other)), isKnown);
        QVERIFY(desk.write([&](storage::WriteTransaction& tx) { customers::removeForGood(tx, who); }));
        QCOMPARE(isListed(desk, person(other)), isKnown);
        const auto again = desk.add(person(other));
        QVERIFY(record(desk, again, State::Given, 1));
        QVERIFY(!isListed(desk, person(other)));
        QVERIFY(isListed(desk, person(objected))); // somebody may have it alone
    }

    /// A yes by another address of the mailbox is no word about the address that somebody objects with, who is here.
    void aMailboxIsNotWhoeverElseHasIt()
    {
        test::ConsentDesk desk;
        consent::GateService gate(*desk.database, desk.session, desk.purposes, QTimeZone("Europe/Berlin"));
        const auto iv = desk.add(person(QStringLiteral("anna@zyx.example")));
        const auto fe = desk.add(person(QStringLiteral("anna@zyx.example")));
        const auto ed = desk.add(person(QStringLiteral("anna+y@zyx.example")));
        QVERIFY(record(desk, iv, State::Given, 30));
        QVERIFY(record(desk, fe, State::Objected, 20));
        QVERIFY(record(desk, ed, State::Given, 10));
        QCOMPARE(gate.reach(email, {}, Channel::Email).result()->people, std::vector<base::CustomerId> {ed});
        QCOMPARE(test::damageOf(*desk.ledger.check().result()), QString());
    }

    /// The list has no way for a number: an objection to messages is not ended by a yes to calls (O3).
    void aYesToCallsIsNoneToMessages()
    {
        test::ConsentDesk desk;
        consent::GateService gate(*desk.database, desk.session, desk.purposes, QTimeZone("Europe/Berlin"));
        purposes::Purpose news;
        news.code = QStringLiteral("news");
        news.isMarketing = true;
        news.needsProof = true;
        news.channels = {Channel::Email, Channel::Phone, Channel::Sms};
        news.basis = purposes::LawfulBasis::Consent;
        news.texts.insert(QStringLiteral("en"), {QStringLiteral("News"), QStringLiteral("We tell you what is new.")});
        desk.clock.set({test::ConsentDesk::noon - 40 * test::ConsentDesk::day});
        QVERIFY(desk.purposes.add(news).result());
        desk.clock.set({test::ConsentDesk::noon});
        const QString number = QStringLiteral("+491712345678");
        const auto gone = desk.add(person({}, number)), ben = desk.add(person({}, number));
        const auto say = [&](base::CustomerId who, State state, qint64 daysAgo, Channel channel) {
            auto draft = desk.draft(news.code, state, daysAgo);
            draft.customer = who;
            draft.channel = channel;
            draft.proof = {consent::ProofKind::Text, QStringLiteral("card")};
            return desk.record(draft) != 0;
        };
        QVERIFY(say(ben, State::Given, 30, Channel::All));
        QVERIFY(say(gone, State::Objected, 20, Channel::All));
        QVERIFY(desk.write([&](storage::WriteTransaction& tx) { customers::removeForGood(tx, gone); }));
        QVERIFY(say(ben, State::Given, 10, Channel::Phone));
        const auto listed = [&] { return gate.suppressed(ben, news.code).result().value(); };
        QCOMPARE(listed(), QStringList(number));
        QVERIFY(say(ben, State::Given, 5, Channel::Sms));
        QCOMPARE(listed(), QStringList());
    }

    /// Said of the address that she had then, and of no other.
    void aYesThatCountsAgainLiftsNothingElse()
    {
        test::ConsentDesk desk;
        const QString theirs = QStringLiteral("ayla@zyx.example");
        const auto ayla = desk.add(person(theirs));
        const auto ben = desk.add(person(QStringLiteral("ben@zyx.example")));
        QVERIFY(record(desk, ayla, State::Objected, 20));
        QVERIFY(desk.write([&](storage::WriteTransaction& tx) { customers::removeForGood(tx, ayla); }));
        const auto correct = [&](State state, qint64 daysAgo, std::optional<qint64> corrected) {
            auto draft = desk.draft(email, state, daysAgo);
            draft.customer = ben;
            draft.corrects = corrected;
            return desk.record(draft);
        };
        const qint64 yes = correct(State::Given, 10, {});
        desk.setEmails(ben, {theirs});
        const qint64 strike = correct(State::Unknown, 10, yes);
        QVERIFY(strike);
        QVERIFY(correct(State::Unknown, 10, strike));
        QVERIFY(isListed(desk, person(theirs)));
        QVERIFY(correct(State::Given, 9, yes));
        QVERIFY(isListed(desk, person(theirs)));
        const qint64 said = correct(State::Given, 5, {});
        QVERIFY(said && !isListed(desk, person(theirs)));
        const qint64 other = correct(State::Given, 4, said); // of another day: of the same address
        QVERIFY(other && !isListed(desk, person(theirs)));
        QVERIFY(correct(State::Given, 25, other)); // it was before the objection
        QVERIFY(isListed(desk, person(theirs)));
        QCOMPARE(test::damageOf(*desk.ledger.check().result()), QString());
    }

    /// "4440011" is somebody else's wherever the area code is another one.
    void aNumberWithoutItsAreaCodeLeavesInNoList()
    {
        for (const char* typed : {"4440011", "444 00 11", "44400111"}) {
            customers::Customer here = caller(QLatin1String(typed));
            QVERIFY2(!here.phones.front().e164.isEmpty(), typed);
            QCOMPARE(consent::dropUnreadable(here).size(), 1);
        }
        for (const char* typed : {"04440011", "+494440011", "304440011"}) { // a table drops the 0 of the last
            customers::Customer there = caller(QLatin1String(typed));
            QVERIFY2(consent::dropUnreadable(there).isEmpty(), typed);
        }
        customers::Customer american = caller(QStringLiteral("2125550123"), QStringLiteral("US"));
        QVERIFY(consent::dropUnreadable(american).isEmpty());
        customers::Customer danish = caller(QStringLiteral("32123456"), QStringLiteral("DK"));
        QVERIFY(consent::dropUnreadable(danish).isEmpty());
    }

    void hostsAreKnownAsTheNetworkKnowsThem()
    {
        test::ConsentDesk desk;
        for (const auto& [said, other] : {std::pair(u"otto@ex\u00e4mple.de", u"OTTO@xn--exmple-cua.de"),
                 std::pair(u"eva@xn--strae-oqa.example", u"eva@stra\u00dfe.example"),
                 std::pair(u"mia@b\u00fccher\u3002example", u"Mia <mia@XN--bcher-kva.example>")}) {
            const QString saidText = QString::fromUtf16(said);
            const auto who = desk.add(person(saidText));
            QVERIFY(record(desk, who, State::Objected, 5));
            QVERIFY2(isListed(desk, person(QString::fromUtf16(other))), qPrintable(saidText));
            QVERIFY(isListed(desk, person(saidText)));
        }
        QVERIFY(!isListed(desk, person(QStringLiteral("otto@example.de"))));
    }

    /// Earlier versions hashed the host in the letters of its script.
    void hashesOfTheWrittenHostAreKnown()
    {
        test::ConsentDesk desk;
        QVERIFY(desk.write([&](storage::WriteTransaction& tx) {
            const auto key = consent::lifetimeKey(tx);
            tx.execute(
                "INSERT INTO suppression (digest, purpose_id, objected_at, entry, kind) VALUES (?1, ?2, ?3, 0, 0)",
                vault::keyedBlake2b(*key, QStringLiteral("email:otto@ex\u00e4mple.de").toUtf8()),
                desk.purposes.catalogue()->find(email)->id,
                base::UtcTime {test::ConsentDesk::noon - 9 * test::ConsentDesk::day});
        }));
        QVERIFY(isListed(desk, person(QStringLiteral("otto@xn--exmple-cua.de"))));
        QVERIFY(isListed(desk, person(QStringLiteral("otto@ex\u00e4mple.de"))));
    }

    /// A number that was objected to is either known again, or kept out since it cannot be read for sure.
    void aNumberIsKnownHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isKnown");
        const std::pair<const char*, bool> all[] = {{"+49 30 4440011 (abends)", true}, {"+49 (30) 4440011 [neu]", true},
            {"030 4440011 (2)", true}, {"+4930444 0011#", false}, {"030 444OO11", false}, {"01149304440011", true},
            {"0011 49 30 4440011", true}, {"030 4440011 x5", true}, {"+4930444 x0011", true}, {"030/4440011", true},
            {"030 4440011/12", true}, {"(030) 4440011", true}, {"+49 (0)30 4440011", true},
            {"tel:+49-30-4440011", true}, {"+49 30 4440011, abends", true}, {"\u0663\u0660 4440011", false}};
        for (const auto& [typed, isKnown] : all)
            QTest::newRow(typed) << QString::fromUtf8(typed) << isKnown;
    }
    void aNumberIsKnownHoweverItIsWritten()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isKnown);
        test::ConsentDesk desk;
        const auto otto = desk.add(caller(QStringLiteral("030 4440011")));
        QVERIFY(record(desk, otto, State::Objected, 5));
        for (const char* region : {"DE", "US"}) {
            customers::Customer other = caller(typed, QLatin1String(region));
            const bool isListedHere = isListed(desk, other);
            if (isKnown && QLatin1String(region) == QLatin1String("DE"))
                QVERIFY(isListedHere);
            consent::dropUnreadable(other);
            const bool isNational = QLatin1String(region) == QLatin1String("US") && !typed.startsWith(u'+');
            QVERIFY(isListedHere || other.phones.empty() || isNational);
        }
        // And the other way about: whoever objected under such a number is known by the plain one.
        test::ConsentDesk another;
        const auto odd = another.add(caller(typed));
        QVERIFY(record(another, odd, State::Objected, 5));
        if (isKnown && !another.get(odd).phones.front().e164.isEmpty())
            QVERIFY(isListed(another, caller(QStringLiteral("030 4440011"))));
    }

    /// Such a number keeps nobody else out, and one that is read for sure goes on the list as ever.
    void otherNumbersStay()
    {
        test::ConsentDesk desk;
        const auto otto = desk.add(caller(QStringLiteral("030 4440011")));
        QVERIFY(record(desk, otto, State::Objected, 5));
        for (const char* typed : {"030 4440012", "+49 30 4440012", "(030) 444 00 12", "030/4440012 ext. 5",
                 "+49 (0) 30 4440012", "0049304440012", "030 4440012-0", "+1 (212) 555-0123"}) {
            customers::Customer other = caller(QLatin1String(typed));
            QVERIFY2(!isListed(desk, other), typed);
            QVERIFY2(consent::dropUnreadable(other).isEmpty(), typed);
        }
    }

    /// Whatever comes in which order: the address is free only if a yes was received after every objection.
    void theLatestWordDecidesInAnyOrder()
    {
        QRandomGenerator random(6);
        for (int round = 0; round < 25; ++round) {
            test::ConsentDesk desk;
            std::vector<base::CustomerId> here {desk.add(person(address))};
            qint64 objected = -1000;
            qint64 agreed = -1000;
            for (int step = 0; step < 12; ++step) {
                const auto who = here.empty() ? base::CustomerId {} : here[random.bounded(int(here.size()))];
                const qint64 daysAgo = 1 + random.bounded(300);
                const int what = random.bounded(4);
                if (!who.isValid() || what == 0) {
                    here.push_back(desk.add(person(random.bounded(2) ? address : address.toUpper())));
                } else if (what == 1) {
                    erase(desk, who);
                    std::erase(here, who);
                } else if (what == 2) {
                    QVERIFY(record(desk, who, State::Objected, daysAgo));
                    // Whether it counts is the fold's matter: an earlier one than her yes does not.
                    if (desk.state(email, 0, who) == State::Objected)
                        objected = std::max(objected, -daysAgo);
                } else {
                    auto yes = desk.draft(email, State::Given, daysAgo);
                    yes.customer = who;
                    yes.isImported = random.bounded(2) == 1;
                    QVERIFY(desk.record(yes));
                    agreed = std::max(agreed, -daysAgo);
                }
                if (objected > -1000 && agreed <= objected)
                    QVERIFY2(isListed(desk, person(address)), qPrintable(QString::number(round)));
            }
        }
    }

    /// An objector gets the address of somebody who agrees: it has an objector now, as if that had come first.
    void anAddressThatAnObjectorGetsIsListedAtOnce()
    {
        test::ConsentDesk desk;
        desk.service.setEditFollower(&consent::keepObjectorListed);
        consent::GateService gate(*desk.database, desk.session, desk.purposes, QTimeZone("Europe/Berlin"));
        const QString phone = QStringLiteral("+4930231251");
        const auto ayla = desk.add(person(address));
        const auto twin = desk.add(person(QStringLiteral("twin@example.org"), phone));
        QVERIFY(record(desk, ayla, State::Objected, 9));
        QVERIFY(record(desk, twin, State::Given, 8));
        const auto reached = [&] { return gate.reach(email, desk.clock.now(), Channel::Email).result()->people; };
        QCOMPARE(reached(), std::vector<base::CustomerId> {twin});
        desk.setEmails(ayla, {QStringLiteral("TWIN@example.org")});
        QVERIFY(isListed(desk, person(QStringLiteral("twin@example.org"))));
        QCOMPARE(reached(), std::vector<base::CustomerId> {});
        customers::Customer changed = desk.get(ayla);
        changed.phones.push_back({phone, {}, phone});
        QVERIFY(desk.service.edit(changed).result());
        QVERIFY(isListed(desk, person({}, phone)));
        // Whoever does not object puts nothing on it.
        desk.setEmails(twin, {QStringLiteral("new@example.org")});
        QVERIFY(!isListed(desk, person(QStringLiteral("new@example.org"))));
        QCOMPARE(reached(), std::vector<base::CustomerId> {twin});
        QCOMPARE(test::damageOf(*desk.ledger.check().result()), QString());
    }

    /// Whose yes took the address off the list is gone: a question about now and the list that leaves go by the same.
    void aYesOfSomebodyWhoIsGoneIsReadTheSameEverywhere()
    {
        test::ConsentDesk desk;
        consent::GateService gate(*desk.database, desk.session, desk.purposes, QTimeZone("Europe/Berlin"));
        const auto objector = desk.add(person(address)), agreed = desk.add(person(address));
        const auto third = desk.add(person(address));
        QVERIFY(record(desk, third, State::Given, 30));
        QVERIFY(record(desk, objector, State::Objected, 20));
        desk.setEmails(objector, {});
        QVERIFY(record(desk, agreed, State::Given, 10));
        QVERIFY(desk.write(
            [agreed](storage::WriteTransaction& tx) { tx.execute("DELETE FROM customer WHERE id = ?1", agreed); }));
        const bool isListedNow = isListed(desk, person(address));
        const auto now = gate.reach(email, {}, Channel::Email).result()->people;
        QCOMPARE(now.empty(), isListedNow);
        QCOMPARE(gate.suppressed(third, email).result()->isEmpty(), !isListedNow);
    }

    void anAddressThatCameLaterIsListedAtTheErasure()
    {
        test::ConsentDesk desk;
        const auto ayla = desk.add(person(address));
        QVERIFY(record(desk, ayla, State::Objected, 9));
        customers::Customer changed = desk.get(ayla);
        changed.emails.front().address = QStringLiteral("new@example.org");
        QVERIFY(desk.service.edit(changed).result());
        QVERIFY(desk.write([ayla, &desk](storage::WriteTransaction& tx) {
            return consent::suppressObjector(tx, desk.session, ayla);
        }));
        QVERIFY(isListed(desk, person(QStringLiteral("new@example.org"))));
        QVERIFY(isListed(desk, person(address)));
    }

    void whatTheLedgerDoesNotExplainIsFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<qint64>("unexplained");
        QTest::addColumn<qint64>("liftedByNoYes");
        QTest::addColumn<char>("missing"); // 'a': of Ayla, 'o': of the other, '-': of nobody
        const auto row = [](const char* name, const char* sql, qint64 unexplained, qint64 lifted, char missing) {
            QTest::newRow(name) << QByteArray(sql) << unexplained << lifted << missing;
        };
        row("as it should be", "", 0, 0, '-');
        row("one address taken out", "DELETE FROM suppression WHERE kind = 0 AND entry = 1", 0, 0, 'a');
        row("one number taken out", "DELETE FROM suppression WHERE kind = 1 AND entry = 1", 0, 0, 'a');
        row("all taken out", "DELETE FROM suppression", 0, 0, 'a');
        row("put in for an entry that is not there", "UPDATE suppression SET entry = 9 WHERE entry = 1", 9, 0, '-');
        row("put in for a yes", "UPDATE suppression SET entry = 3 WHERE entry = 1 AND kind = 0", 3, 0, '-');
        row("lifted by nothing", "UPDATE suppression SET lifted_by = 9 WHERE entry = 1", 0, 9, 'a');
        row("lifted by an objection", "UPDATE suppression SET lifted_by = 4 WHERE entry = 1", 0, 4, 'a');
        row("lifted by a yes of another", "UPDATE suppression SET lifted_by = 3 WHERE entry = 1", 0, 0, 'a');
        row("lifted by a yes before it", "UPDATE suppression SET lifted_by = 3 WHERE entry = 4", 0, 3, 'o');
    }
    /// What a person with the key and another SQLite program can do to the list.
    void whatTheLedgerDoesNotExplainIsFound()
    {
        QFETCH(QByteArray, sql);
        QFETCH(qint64, unexplained);
        QFETCH(qint64, liftedByNoYes);
        QFETCH(char, missing);
        test::ConsentDesk desk;
        const auto ayla = desk.add(person(address, QStringLiteral("+4930231251")));
        const auto gone = desk.add(person(QStringLiteral("gone@example.org")));
        const auto other = desk.add(person(QStringLiteral("other@example.org")));
        QVERIFY(record(desk, ayla, State::Objected, 5)); // 1
        QVERIFY(record(desk, gone, State::Objected, 5)); // 2
        QVERIFY(record(desk, other, State::Given, 1)); // 3
        QVERIFY(record(desk, other, State::Objected, 0)); // 4
        QVERIFY(desk.write([gone, &desk](storage::WriteTransaction& tx) {
            consent::suppressObjector(tx, desk.session, gone);
            customers::removeForGood(tx, gone);
        }));
        storage::Connection forger(desk.folder.path(QStringLiteral("vault.db")), desk.key(), storage::Access::Write, 1);
        if (!sql.isEmpty())
            forger.run(sql);
        const consent::SuppressionCheck check = desk.ledger.check().result()->suppression;
        QCOMPARE(check.unexplained, unexplained);
        QCOMPARE(check.liftedByNoYes, liftedByNoYes);
        QCOMPARE(check.missing, missing == '-' ? base::CustomerId() : missing == 'a' ? ayla : other);
        QCOMPARE(check.isSound(), sql.isEmpty());
    }

    /// A number is written to and called: the objection to either keeps it on the list.
    void aNumberTakenOutIsMissed_data()
    {
        QTest::addColumn<Channel>("channel");
        QTest::newRow("calls") << Channel::Phone;
        QTest::newRow("text messages") << Channel::Sms;
    }
    void aNumberTakenOutIsMissed()
    {
        QFETCH(Channel, channel);
        test::ConsentDesk desk;
        const auto ayla = desk.add(person(address, QStringLiteral("+4930231251")));
        QVERIFY(record(desk, ayla, State::Objected, 5, QStringLiteral("marketing_phone"), channel));
        QVERIFY(desk.ledger.check().result()->suppression.isSound());
        storage::Connection forger(desk.folder.path(QStringLiteral("vault.db")), desk.key(), storage::Access::Write, 1);
        forger.run("DELETE FROM suppression");
        QCOMPARE(desk.ledger.check().result()->suppression.missing, ayla);
    }

    /// Not by what is stored of the answers, which somebody may have taken out.
    void anObjectorIsKnownByTheLedger()
    {
        test::ConsentDesk desk;
        const auto ayla = desk.add(person(address));
        QVERIFY(record(desk, ayla, State::Objected, 5));
        QVERIFY(desk.write([&desk, ayla](storage::WriteTransaction& tx) {
            customers::Customer record = customers::readCustomer(tx, ayla);
            record.emails.push_back({QStringLiteral("new@example.org")});
            customers::updateCustomer(tx, desk.session, record);
            tx.execute("DELETE FROM consent_current");
            consent::suppressObjector(tx, desk.session, ayla);
        }));
        QVERIFY(isListed(desk, person(QStringLiteral("new@example.org"))));
        // Nor does a yes of somebody with the same address take it off.
        const auto twin = desk.add(person(address));
        QVERIFY(desk.write([](storage::WriteTransaction& tx) { tx.execute("DELETE FROM consent_current"); }));
        QVERIFY(record(desk, twin, State::Given, 1));
        QVERIFY(isListed(desk, person(address)));
    }

    /// As with e-mail: a yes of one who has the number lifts no objection of another.
    void aNumberOfTwoStaysListed()
    {
        test::ConsentDesk desk;
        const QString shared = QStringLiteral("+4930231251");
        const auto ayla = desk.add(person(QStringLiteral("one@example.org"), shared));
        const auto twin = desk.add(person(QStringLiteral("two@example.org"), shared));
        QVERIFY(record(desk, ayla, State::Objected, 5));
        QVERIFY(record(desk, twin, State::Given, 1));
        QVERIFY(isListed(desk, person(QStringLiteral("three@example.org"), shared)));
        QVERIFY(record(desk, ayla, State::Given, 0));
        QVERIFY(!isListed(desk, person(QStringLiteral("three@example.org"), shared)));
    }

    /// Of whom the record was changed nobody can say which addresses she had when she objected.
    void aLaterAddressIsNotMissed()
    {
        test::ConsentDesk desk;
        const auto ayla = desk.add(person(address));
        QVERIFY(record(desk, ayla, State::Objected, 5));
        desk.clock.advance(test::ConsentDesk::day);
        QVERIFY(desk.write([&desk, ayla](storage::WriteTransaction& tx) {
            customers::Customer record = customers::readCustomer(tx, ayla);
            record.emails.push_back({QStringLiteral("new@example.org")});
            customers::updateCustomer(tx, desk.session, record);
        }));
        QVERIFY(desk.ledger.check().result()->isSound());
    }
};

AICMS_TEST(TestSuppression)
#include "test_suppression.moc"
