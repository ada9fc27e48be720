// SPDX-License-Identifier: GPL-3.0-or-later
// A soft opt-in holds for the address that came with the sale, and for no other (privacy-rules K9), whatever becomes of
// the record.
#include "core/consent/gate_service.h"
#include "core/consent/projection_follower.h"
#include "core/consent/purpose_view.h"
#include "core/consent/standing.h"
#include "core/consent/standing_bars.h"
#include "core/customers/customer_writer.h"
#include "tests/core/consent/consent_desk.h"
#include "tests/support/error_of.h"
#include "tests/support/test_program.h"

#include <QRandomGenerator>
#include <QTest>

using namespace aicms;
using aicms::test::email;
using consent::Channel;
using consent::GateReason;
using consent::State;

namespace {

const QString addressOfSale = QStringLiteral("ada@shop.example");
const QString addressSince = QStringLiteral("ada@home.example");
constexpr qint64 dayOfOptIn = test::ConsentDesk::day;

} // namespace

class TestSoftOptIn : public QObject {
    Q_OBJECT

    std::unique_ptr<test::ConsentDesk> m_desk;
    std::unique_ptr<consent::GateService> m_gate;
    std::unique_ptr<consent::GateService> m_kept; ///< with everybody's answers in memory

    base::UtcTime now() const { return m_desk->clock.now(); }
    /// The same of the single answer and of the set, from the tables and from memory.
    GateReason ask(base::CustomerId who, base::UtcTime time, Channel channel = Channel::All)
    {
        const auto answer = m_gate->may(email, who, time, channel).result();
        for (consent::GateService* gate : {m_gate.get(), m_kept.get()}) {
            const auto single = gate->may(email, who, time, channel).result();
            const auto set = gate->who(email, time, channel).result();
            if (!single || !set || single->reason != answer->reason || single->isAllowed != answer->isAllowed
                || std::ranges::binary_search(*set, who) != answer->isAllowed)
                qFatal("the gate's answers differ");
        }
        return answer->reason;
    }
    GateReason ask(base::CustomerId who) { return ask(who, now()); }
    GateReason ask() { return ask(m_desk->ada); }
    base::Result<void> confirm(base::CustomerId who, const QStringList& addresses = {})
    {
        return m_gate->allowSoftOptIn(who, email, {true, true, true, addresses}).result();
    }
    /// Ada was confirmed at that address.
    void confirmAda()
    {
        m_desk->setEmails(m_desk->ada, {addressOfSale});
        m_desk->sell(m_desk->ada);
        QVERIFY(confirm(m_desk->ada));
        QCOMPARE(ask(), GateReason::SoftOptIn);
    }
    bool record(State state, qint64 daysAgo) { return m_desk->record(m_desk->draft(email, state, daysAgo)) != 0; }
    void setChannels(std::vector<Channel> channels)
    {
        purposes::Purpose purpose = *m_desk->purposes.catalogue()->find(email);
        purpose.channels = std::move(channels);
        if (std::ranges::count(purpose.channels, Channel::Sms) > 0)
            purpose.fields << QStringLiteral("phone");
        QVERIFY(m_desk->purposes.change(purpose).result());
        m_kept->keepAnswers().waitForFinished();
    }

private Q_SLOTS:
    void init()
    {
        m_gate.reset();
        m_kept.reset();
        m_desk = std::make_unique<test::ConsentDesk>();
        for (auto* gate : {&m_gate, &m_kept})
            *gate = std::make_unique<consent::GateService>(
                *m_desk->database, m_desk->session, m_desk->purposes, QTimeZone("Europe/Berlin"));
        m_kept->keepAnswers().waitForFinished();
        QVERIFY(m_kept->keptBytes() > 0);
    }
    void cleanupTestCase()
    {
        m_gate.reset();
        m_kept.reset();
    }

    void aChangedAddressIsNotTheOneOfTheSale()
    {
        confirmAda();
        m_desk->setEmails(m_desk->ada, {addressSince});
        QCOMPARE(ask(), GateReason::NeverAsked);
        QVERIFY(m_gate->limits(m_desk->ada).result()->softOptIn(email)->addresses.isEmpty());
        m_desk->setEmails(m_desk->ada, {});
        QCOMPARE(ask(), GateReason::NeverAsked);
        // However it is written, and beside whatever else.
        m_desk->setEmails(m_desk->ada, {addressSince, QStringLiteral("Ada@SHOP.example")});
        QCOMPARE(ask(), GateReason::SoftOptIn);
        const auto limits = m_gate->limits(m_desk->ada).result();
        QCOMPARE(limits->softOptIn(email)->addresses, QStringList(QStringLiteral("Ada@SHOP.example")));
        QVERIFY(limits->softOptIn(email)->isAllowed);
    }

    void noOtherAddressLeaves()
    {
        confirmAda();
        m_desk->setEmails(m_desk->ada, {addressSince, addressOfSale});
        customers::Customer record = m_desk->get(m_desk->ada);
        record.phones.push_back({QStringLiteral("030 901820"), {}, QStringLiteral("+4930901820")});
        record.addresses.push_back({QStringLiteral("Weg 1")});
        const base::PurposeId purpose = m_desk->purposes.catalogue()->find(email)->id;
        const auto dropped = m_desk->read<QStringList>([&](storage::ReadTransaction& tx) {
            return consent::keepSaleAddresses(consent::SaleAddressList(tx, m_desk->ada, purpose), record);
        });
        QCOMPARE(dropped, QStringList({addressSince, QStringLiteral("030 901820")}));
        QCOMPARE(record.emails.size(), std::size_t(1));
        QCOMPARE(record.emails[0].address, addressOfSale);
        QVERIFY(record.phones.empty() && record.addresses.empty());
    }

    /// Who has several says which one it was; another sale adds another one, and whoever takes one condition back takes
    /// them all.
    void whichOfSeveral()
    {
        m_desk->setEmails(m_desk->ada, {addressOfSale, addressSince});
        m_desk->sell(m_desk->ada);
        QCOMPARE(test::errorOf(confirm(m_desk->ada)).subject, QStringLiteral("consent.which_sale_address"));
        QCOMPARE(ask(), GateReason::NeverAsked);
        QCOMPARE(test::errorOf(confirm(m_desk->ada, {QStringLiteral("eve@shop.example")})).subject,
            QStringLiteral("consent.not_her_address"));
        QVERIFY(m_gate->limits(m_desk->ada).result()->softOptIns.empty());
        QVERIFY(confirm(m_desk->ada, {addressOfSale}));
        m_desk->setEmails(m_desk->ada, {addressSince});
        QCOMPARE(ask(), GateReason::NeverAsked);
        QVERIFY(confirm(m_desk->ada));
        m_desk->setEmails(m_desk->ada, {addressOfSale});
        QCOMPARE(ask(), GateReason::SoftOptIn);
        QVERIFY(m_gate->allowSoftOptIn(m_desk->ada, email, {true, true, false, {}}).result());
        QCOMPARE(ask(), GateReason::NeverAsked);
        QCOMPARE(m_desk->number("SELECT COUNT(*) FROM soft_opt_in_address"), 0);
    }

    void whoHasNoAddressCannotBeConfirmed()
    {
        m_desk->sell(m_desk->ada);
        m_desk->setEmails(m_desk->ada, {});
        QCOMPARE(test::errorOf(confirm(m_desk->ada)).subject, QStringLiteral("consent.no_sale_address"));
        m_desk->setEmails(m_desk->ada, {QStringLiteral("no address")});
        QCOMPARE(test::errorOf(confirm(m_desk->ada)).subject, QStringLiteral("consent.no_sale_address"));
        QVERIFY(m_gate->limits(m_desk->ada).result()->softOptIns.empty());
    }

    /// By text message: for the number of the sale; one way does not open the other.
    void byTextMessage()
    {
        setChannels({Channel::Email, Channel::Sms});
        customers::Customer record = m_desk->get(m_desk->ada);
        record.emails.push_back({addressOfSale});
        record.phones.push_back({QStringLiteral("030 901820")});
        QVERIFY(m_desk->service.edit(record).result());
        m_desk->sell(m_desk->ada);
        QVERIFY(confirm(m_desk->ada, {QStringLiteral("030 901820")}));
        QCOMPARE(ask(m_desk->ada, now(), Channel::Sms), GateReason::SoftOptIn);
        QCOMPARE(ask(m_desk->ada, now(), Channel::Email), GateReason::NeverAsked);
        QCOMPARE(ask(), GateReason::SoftOptIn);
        record = m_desk->get(m_desk->ada);
        record.phones[0].typed = QStringLiteral("030 901821");
        QVERIFY(m_desk->service.edit(record).result());
        QCOMPARE(ask(m_desk->ada, now(), Channel::Sms), GateReason::NeverAsked);
        record = m_desk->get(m_desk->ada);
        record.phones[0].typed = QStringLiteral("+49 30 901820");
        QVERIFY(m_desk->service.edit(record).result());
        QCOMPARE(ask(m_desk->ada, now(), Channel::Sms), GateReason::SoftOptIn);
        // A purpose that no longer goes by text message has no use for the number.
        setChannels({Channel::Email});
        QCOMPARE(ask(), GateReason::NeverAsked);
    }

    /// What brings a record back brings back just what it held; the bin and an erasure leave nothing behind.
    void undoBinAndErasure()
    {
        confirmAda();
        const auto before = m_desk->read<QByteArray>(
            [this](storage::ReadTransaction& tx) { return customers::snapshot(tx, m_desk->ada); });
        m_desk->setEmails(m_desk->ada, {addressSince});
        QCOMPARE(ask(), GateReason::NeverAsked);
        QVERIFY(m_desk->write(
            [&](storage::WriteTransaction& tx) { customers::restoreSnapshot(tx, m_desk->session, before); }));
        QCOMPARE(ask(), GateReason::SoftOptIn);
        QVERIFY(m_desk->service.remove({m_desk->ada}).result());
        QCOMPARE(ask(), GateReason::InBin);
        QVERIFY(m_desk->service.restore({m_desk->ada}).result());
        QCOMPARE(ask(), GateReason::SoftOptIn);
        QVERIFY(m_desk->write([&](storage::WriteTransaction& tx) { customers::removeForGood(tx, m_desk->ada); }));
        QCOMPARE(m_desk->number("SELECT COUNT(*) FROM soft_opt_in_address"), 0);
        QCOMPARE(ask(), GateReason::NoSuchCustomer);
        // Undoing what removed her brings the record, and with it no confirmation.
        QVERIFY(m_desk->write(
            [&](storage::WriteTransaction& tx) { customers::restoreSnapshot(tx, m_desk->session, before); }));
        QCOMPARE(ask(), GateReason::NeverAsked);
    }

    /// A backup that is older than the taking back gets it from the list outside; the address goes, too.
    void aRestoredBackupTakesTheAddress()
    {
        confirmAda();
        consent::Bar bar;
        bar.kind = consent::Bar::Kind::NoSoftOptIn;
        bar.detail = email;
        QVERIFY(m_desk->write(
            [&](storage::WriteTransaction& tx) { QVERIFY(consent::putUp(tx, m_desk->session, m_desk->ada, bar)); }));
        QCOMPARE(ask(), GateReason::NeverAsked);
        QCOMPARE(m_desk->number("SELECT COUNT(*) FROM soft_opt_in_address"), 0);
    }

    /// Of a vault of an earlier program: the addresses that were there when it was confirmed.
    void whatAnEarlierProgramConfirmed()
    {
        m_desk->setEmails(m_desk->ada, {addressOfSale});
        const base::CustomerId eve = m_desk->addPerson(QStringLiteral("Eve"));
        m_desk->setEmails(eve, {QStringLiteral("eve@shop.example")});
        for (const base::CustomerId who : {m_desk->ada, eve}) {
            m_desk->sell(who);
            QVERIFY(confirm(who));
        }
        m_desk->clock.advance(3 * dayOfOptIn);
        m_desk->setEmails(eve, {QStringLiteral("eve@home.example")});
        const auto open = [this] {
            return m_desk->write(
                [this](storage::WriteTransaction& tx) { consent::followRules(tx, *m_desk->purposes.catalogue()); });
        };
        QVERIFY(m_desk->write([](storage::WriteTransaction& tx) { tx.execute("DELETE FROM soft_opt_in_address"); }));
        QCOMPARE(ask(), GateReason::NeverAsked);
        QVERIFY(open());
        QCOMPARE(ask(), GateReason::SoftOptIn);
        QCOMPARE(ask(eve), GateReason::NeverAsked);
        QCOMPARE(ask(m_desk->ada, {now().microseconds - 4 * dayOfOptIn}), GateReason::NeverAsked);
        // Once: what is entered afterwards is no address of that sale.
        QVERIFY(m_desk->write([](storage::WriteTransaction& tx) { tx.execute("DELETE FROM soft_opt_in_address"); }));
        QVERIFY(open());
        QCOMPARE(ask(), GateReason::NeverAsked);
    }

    /// Who agreed once and whose consent ran out is asked again: neither the question nor that nobody knows any more
    /// makes her an own customer who never answered.
    void aConsentThatRanOutIsNoSoftOptIn()
    {
        confirmAda();
        QVERIFY(record(State::Given, 900)); // for 24 months
        QCOMPARE(ask(), GateReason::Expired);
        QVERIFY(record(State::Requested, 20));
        QCOMPARE(ask(), GateReason::Requested);
        QCOMPARE(ask(m_desk->ada, now(), Channel::Email), GateReason::Requested);
        QVERIFY(record(State::Unknown, 10));
        QCOMPARE(ask(), GateReason::Unknown);
        QVERIFY(record(State::Given, 0));
        QCOMPARE(ask(), GateReason::ConsentGiven);
    }
    /// One by another way as well where no way is named; by its own way the e-mail counts alone.
    void aConsentByOneWayThatRanOut()
    {
        setChannels({Channel::Email, Channel::Sms});
        confirmAda();
        auto draft = m_desk->draft(email, State::Given, 0);
        draft.channel = Channel::Sms;
        QVERIFY(m_desk->record(draft));
        m_desk->clock.advance(900 * dayOfOptIn);
        draft = m_desk->draft(email, State::Requested, -890);
        draft.channel = Channel::Sms;
        QVERIFY(m_desk->record(draft));
        QCOMPARE(ask(), GateReason::NeverAsked);
        QCOMPARE(ask(m_desk->ada, now(), Channel::Sms), GateReason::Requested);
        QCOMPARE(ask(m_desk->ada, now(), Channel::Email), GateReason::SoftOptIn);
    }
    /// Only asked, or struck out: that was no consent.
    void whoWasOnlyAskedStaysAnOwnCustomer()
    {
        confirmAda();
        QVERIFY(record(State::Requested, 20));
        QCOMPARE(ask(), GateReason::SoftOptIn);
        auto mistaken = m_desk->draft(email, State::Given, 900);
        const qint64 entry = m_desk->record(mistaken);
        QVERIFY(entry);
        auto correction = m_desk->draft(email, State::Unknown, 0);
        correction.corrects = entry;
        QVERIFY(m_desk->record(correction));
        QCOMPARE(ask(), GateReason::SoftOptIn);
    }

    /// The matrix counts as own customers whom the gate lets through.
    void theMatrixFollowsTheAddress()
    {
        confirmAda();
        const auto own = [this](consent::GateService& gate) {
            qint64 people = 0;
            const auto counts = gate.shownCounts(now()).result();
            for (const consent::ShownCount& each : *counts)
                people += each.standing == consent::Standing::OwnCustomer ? each.people : 0;
            return people;
        };
        QCOMPARE(own(*m_gate), 1);
        QCOMPARE(own(*m_kept), 1);
        m_desk->setEmails(m_desk->ada, {addressSince});
        QCOMPARE(own(*m_gate), 0);
        QCOMPARE(own(*m_kept), 0);
    }

    /// Random edits of addresses, confirmations and answers: the gate's four ways say the same, and what is written
    /// here by hand.
    void anyEditOfAddresses()
    {
        QRandomGenerator random(20'261'130);
        const QStringList names {QStringLiteral("a@shop.example"), QStringLiteral("b@shop.example"),
            QStringLiteral("c@shop.example"), QStringLiteral("d@shop.example")};
        struct Person {
            base::CustomerId id = {};
            QStringList has = {};
            QHash<QString, base::UtcTime> sold = {};
            QByteArray snapshot = {};
            QStringList snapshotHas = {};
        };
        std::vector<Person> people;
        for (int i = 0; i < 12; ++i) {
            people.push_back({m_desk->addPerson(QStringLiteral("Eve"))});
            m_desk->sell(people.back().id);
            m_desk->setEmails(people.back().id, {});
        }
        const auto some = [&] {
            QStringList list;
            for (const QString& each : names) {
                if (random.bounded(3) == 0)
                    list << (random.bounded(2) == 0
                            ? each
                            : QString(each).replace(QStringLiteral("shop"), QStringLiteral("SHOP")));
            }
            return list;
        };
        const auto contains
            = [](const QStringList& list, const QString& name) { return list.contains(name, Qt::CaseInsensitive); };
        int allowed = 0;
        for (int step = 0; step < 400; ++step) {
            m_desk->clock.advance(dayOfOptIn / 7);
            Person& who = people[std::size_t(random.bounded(int(people.size())))];
            switch (random.bounded(6)) {
            case 0:
            case 1:
                who.has = some();
                m_desk->setEmails(who.id, who.has);
                break;
            case 2: {
                const QString name = names.at(random.bounded(names.size()));
                const bool isTaken = confirm(who.id, {name}).has_value();
                QCOMPARE(isTaken, contains(who.has, name));
                if (isTaken && !who.sold.contains(name))
                    who.sold.insert(name, now());
                break;
            }
            case 3:
                if (random.bounded(3) == 0) {
                    QVERIFY(m_gate->allowSoftOptIn(who.id, email, {true, false, true, {}}).result());
                    who.sold.clear();
                }
                break;
            case 4:
                who.snapshot = m_desk->read<QByteArray>(
                    [&](storage::ReadTransaction& tx) { return customers::snapshot(tx, who.id); });
                who.snapshotHas = who.has;
                break;
            default:
                if (!who.snapshot.isEmpty()) {
                    QVERIFY(m_desk->write([&](storage::WriteTransaction& tx) {
                        customers::restoreSnapshot(tx, m_desk->session, who.snapshot);
                    }));
                    who.has = who.snapshotHas;
                }
            }
            for (const Person& each : {who, people[std::size_t(random.bounded(int(people.size())))]}) {
                const base::UtcTime time {now().microseconds - random.bounded(3) * dayOfOptIn};
                bool isExpected = false;
                for (auto it = each.sold.begin(); it != each.sold.end(); ++it)
                    isExpected = isExpected || (it.value() <= time && contains(each.has, it.key()));
                const auto channel = random.bounded(2) == 0 ? Channel::All : Channel::Email;
                QCOMPARE(ask(each.id, time, channel) == GateReason::SoftOptIn, isExpected);
                allowed += isExpected ? 1 : 0;
            }
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(allowed > 50 && allowed < 750, qPrintable(QString::number(allowed)));
    }
};

AICMS_TEST(TestSoftOptIn)
#include "test_soft_opt_in.moc"
