// SPDX-License-Identifier: GPL-3.0-or-later
// Lists that go to somebody outside: what the log of disclosures says is what stands in the file.
#include "core/workspace/customer_export.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <set>
#include <tuple>

using namespace aicms;
using base::ErrorKind;
using workspace::Workspace;

namespace {

constexpr qint64 noonOfMay = 1'779'969'600'000'000; // 2026-05-28T12:00Z
const QString newsletter = QStringLiteral("marketing_email");

QString addressOf(base::CustomerId id)
{
    return QStringLiteral("reader%1@example.org").arg(id.value);
}

} // namespace

class TestSharedLists : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::FixedClock m_clock {base::UtcTime {noonOfMay}};
    std::unique_ptr<Workspace> m_vault;
    std::vector<base::CustomerId> m_people;
    sharing::Recipient m_house;
    std::set<base::CustomerId> m_agreed;
    int m_files = 0;

    sharing::SharingService& log() { return m_vault->sharing(); }

    workspace::ExportRequest requestFor(
        sharing::RecipientId recipient, exchange::ExportFormat format = exchange::ExportFormat::Json)
    {
        workspace::ExportRequest request;
        request.path
            = m_folder.path(QStringLiteral("list%1.%2").arg(++m_files).arg(exchange::exportFormatCode(format)));
        request.format = format;
        request.use = workspace::ExportUse {newsletter, purposes::Channel::Email};
        request.recipient = workspace::ExportRecipient {recipient};
        return request;
    }
    base::Result<workspace::ExportedList> write(const workspace::ExportRequest& request)
    {
        return workspace::exportCustomers(*m_vault, request, {}, {});
    }
    base::Error refusalOf(const workspace::ExportRequest& request)
    {
        const auto written = write(request);
        return written || QFile::exists(request.path) ? base::Error {ErrorKind::Internal, QStringLiteral("written"), 0}
                                                      : written.error();
    }
    qint64 count(const char* sql)
    {
        return m_vault->database()
            .read([sql](storage::ReadTransaction& tx) -> base::Result<qint64> {
                auto rows = tx.query(sql);
                return rows.next() ? rows.integer(0) : 0;
            })
            .result()
            .value();
    }
    void answer(base::CustomerId who, consent::State state)
    {
        consent::EventDraft draft;
        draft.customer = who;
        draft.purpose = newsletter;
        draft.state = state;
        m_clock.advance(1'000'000);
        const auto recorded = m_vault->consent().record(draft).result();
        QVERIFY2(recorded, recorded ? "" : qPrintable(recorded.error().subject));
    }
    base::CustomerId addPerson()
    {
        customers::Customer customer;
        customer.givenName = QStringLiteral("Sold");
        customer.familyName = QStringLiteral("or not");
        return m_vault->customers().add(customer).result().value();
    }
    /// To being passed on.
    void say(base::CustomerId who, consent::State state)
    {
        consent::EventDraft draft;
        draft.customer = who;
        draft.purpose = QStringLiteral("third_party_sharing");
        draft.state = state;
        m_clock.advance(1'000'000);
        const auto recorded = m_vault->consent().record(draft).result();
        QVERIFY2(recorded, recorded ? "" : qPrintable(recorded.error().subject));
    }
    sharing::RecipientId recipientAs(const QString& name, sharing::Role role)
    {
        sharing::Recipient recipient;
        recipient.name = name;
        recipient.role = role;
        recipient.countries = {QStringLiteral("DE")};
        recipient.purposes = {QStringLiteral("contract_performance"), QStringLiteral("customer_care")};
        const auto id = log().add(recipient).result().value().id;
        sharing::Agreement agreement;
        agreement.signedOn = QDate(2026, 5, 1);
        return log().agree(id, agreement).result() ? id : sharing::RecipientId();
    }
    std::set<base::CustomerId> inFile(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QByteArray text = file.readAll();
        std::set<base::CustomerId> found;
        for (const base::CustomerId each : m_people) {
            if (text.contains(addressOf(each).toUtf8()))
                found.insert(each);
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        vault::Vault::NewVault options;
        options.business = QStringLiteral("Lindenhof Cycles");
        options.country = QStringLiteral("DE");
        options.ownerName = QStringLiteral("Mara Ellis");
        options.secret.password = QStringLiteral("velvet tundra opaque lantern");
        options.kdf = vault::KdfParameters::floor();
        auto created = Workspace::create(m_folder.path(QStringLiteral("shop.aicms")), std::move(options), m_clock);
        QVERIFY(created);
        m_vault = std::move(created->workspace);
        for (int i = 0; i < 15; ++i) {
            customers::Customer customer;
            customer.givenName = QStringLiteral("Reader");
            customer.familyName = QStringLiteral("No %1").arg(i);
            customer.emails.push_back({QStringLiteral("reader%1@example.org").arg(i + 1)});
            const auto id = m_vault->customers().add(customer).result();
            QVERIFY(id);
            QCOMPARE(id->value, qint64(i + 1)); // as addressOf has it
            m_people.push_back(*id);
        }
        sharing::Recipient house;
        house.name = QStringLiteral("Pellorin");
        house.countries = {QStringLiteral("DE")};
        house.purposes = {newsletter};
        m_house = log().add(house).result().value();
        answer(m_people.front(), consent::State::Given);
        m_agreed.insert(m_people.front());
    }

    /// X2: without an agreement that holds nothing goes, unless somebody says why; X3, K5 know no exception.
    void papersDecide()
    {
        auto request = requestFor(m_house.id);
        QCOMPARE(refusalOf(request),
            (base::Error {ErrorKind::Conflict, QStringLiteral("recipient_agreement"), m_house.id.value}));
        request.recipient->despiteAgreement = true;
        QCOMPARE(refusalOf(request).subject, QStringLiteral("export_reason"));
        QCOMPARE(count("SELECT COUNT(*) FROM disclosure"), qint64(0));
        request.reason = QStringLiteral("the contract is being signed");
        const auto written = write(request);
        QVERIFY(written);
        QCOMPARE(written->count, qint64(1));
        QCOMPARE(count("SELECT COUNT(*) FROM disclosure WHERE agreement_id IS NULL"), qint64(1));
        QCOMPARE(count("SELECT COUNT(*) FROM audit_entry WHERE action = 'customer.export'"
                       " AND details LIKE '%recipient=1 despite_agreement'"),
            qint64(1));

        sharing::Agreement agreement;
        agreement.signedOn = QDate(2026, 5, 1);
        agreement.endsOn = QDate(2026, 5, 28);
        QVERIFY(log().agree(m_house.id, agreement).result());
        QVERIFY(write(requestFor(m_house.id)));
        m_clock.advance(base::microsecondsPerDay); // the day after its last
        QCOMPARE(refusalOf(requestFor(m_house.id)).subject, QStringLiteral("recipient_agreement"));
        agreement.endsOn = {};
        QVERIFY(log().agree(m_house.id, agreement).result());

        request = requestFor(m_house.id);
        request.use.reset();
        QCOMPARE(refusalOf(request).subject, QStringLiteral("export_purpose"));
        request = requestFor(m_house.id);
        request.use->purpose = QStringLiteral("service_messages");
        request.recipient->despiteAgreement = true;
        request.reason = QStringLiteral("why not");
        QCOMPARE(refusalOf(request).subject, QStringLiteral("recipient_purpose"));
        QCOMPARE(refusalOf(requestFor({99})).subject, QStringLiteral("recipient"));
        request = requestFor(m_house.id);
        request.only = {m_people.back()}; // who never agreed
        QCOMPARE(refusalOf(request).subject, QStringLiteral("disclosure_people"));
    }

    /// Any answers, any choice of people, any format: the log holds just those who stand in the file, and what of them.
    void theLogIsWhatTheFilesHold()
    {
        QRandomGenerator random(20260528);
        const auto formats = exchange::allExportFormats();
        qint64 entries = count("SELECT COUNT(*) FROM disclosure");
        for (int round = 0; round < 25; ++round) {
            for (const base::CustomerId each : m_people) {
                if (random.bounded(4) > 0)
                    continue;
                const bool hasAgreed = !m_agreed.insert(each).second;
                answer(each, hasAgreed ? consent::State::Withdrawn : consent::State::Given);
                if (hasAgreed)
                    m_agreed.erase(each);
            }
            // What is packed cannot be searched for an address.
            auto format = formats[static_cast<std::size_t>(random.bounded(static_cast<int>(formats.size())))];
            if (format == exchange::ExportFormat::Xlsx)
                format = exchange::ExportFormat::Csv;
            auto request = requestFor(m_house.id, format);
            for (const base::CustomerId each : m_people) {
                if (random.bounded(3) > 0)
                    request.only.push_back(each);
            }
            const auto written = write(request);
            if (!written) {
                QCOMPARE(written.error().subject, QStringLiteral("disclosure_people"));
                continue;
            }
            ++entries;
            const auto holds = inFile(request.path);
            QCOMPARE(static_cast<qint64>(holds.size()), written->count);
            std::set<base::CustomerId> logged;
            for (const base::CustomerId each : m_people) {
                const auto received = log().receivedOf(each).result().value();
                for (const sharing::Disclosure& entry : received) {
                    if (entry.id != written->disclosure)
                        continue;
                    logged.insert(each);
                    QCOMPARE(entry.people, written->count);
                    QCOMPARE(entry.fields, QStringList({QStringLiteral("name"), QStringLiteral("email")}));
                    QCOMPARE(entry.act, sharing::Act::Export);
                    QCOMPARE(entry.purpose, newsletter);
                }
            }
            QCOMPARE(logged, holds);
        }
        QCOMPARE(count("SELECT COUNT(*) FROM disclosure"), entries);
        QVERIFY(entries > 15);
    }

    /// E7, Art. 19: whoever restricts somebody is told who had her data.
    void aRestrictionNamesTheRecipients()
    {
        const auto received = log().receivedOf(m_people.front()).result().value();
        QVERIFY(!received.empty());
        QVERIFY(m_vault->gate()
                .restrict(m_people.front(), consent::RestrictionGround::AccuracyContested, QStringLiteral("street"))
                .result());
        const auto open = log().toTell().result().value();
        QCOMPARE(open.size(), std::size_t(1));
        QCOMPARE(open.front().cause, sharing::Cause::Restricted);
        QCOMPARE(open.front().recipientName, m_house.name);
        // O2: restricted data does not go out either.
        auto request = requestFor(m_house.id);
        request.only = {m_people.front()};
        QCOMPARE(refusalOf(request).subject, QStringLiteral("disclosure_people"));
    }

    /// A list is read in parts. A no that comes while it is written is obeyed, whatever the purpose, and so is the end
    /// of a yes.
    void whoSaysNoMeanwhileStaysHere()
    {
        constexpr int people = 420; // more than two parts
        const QString purpose = QStringLiteral("marketing_post"); // which knows no soft opt-in
        QVERIFY(!m_vault->purposes().catalogue()->find(purpose)->allowsSoftOptIn);
        const auto draftFor = [&purpose](base::CustomerId who, consent::State state) {
            consent::EventDraft draft;
            draft.customer = who;
            draft.purpose = purpose;
            draft.state = state;
            return draft;
        };
        workspace::ExportRequest request;
        request.format = exchange::ExportFormat::Json;
        request.use = workspace::ExportUse {purpose};
        const base::UtcTime end {m_clock.now().microseconds + 60'000'000};
        for (int i = 0; i < people; ++i) {
            customers::Customer customer;
            customer.givenName = QStringLiteral("Late");
            customer.familyName = QStringLiteral("No %1").arg(i);
            request.only.push_back(m_vault->customers().add(customer).result().value());
            consent::EventDraft draft = draftFor(request.only.back(), consent::State::Given);
            if (i >= people - 5)
                draft.validUntil = end;
            QVERIFY(m_vault->consent().record(draft).result());
        }
        const auto countAfter = [&](const std::function<void()>& meanwhile) {
            request.path = m_folder.path(QStringLiteral("late%1.json").arg(++m_files));
            int parts = 0;
            const auto written = workspace::exportCustomers(*m_vault, request,
                [&](qint64, qint64) {
                    if (++parts == 1)
                        meanwhile();
                },
                {});
            return written && parts == 3 ? written->count : -1;
        };
        QCOMPARE(countAfter([] { }), qint64(people));
        QCOMPARE(countAfter([&] {
            for (int i = 300; i < 303; ++i)
                QVERIFY(m_vault->consent().record(draftFor(request.only[i], consent::State::Withdrawn)).result());
        }),
            qint64(people - 3));
        QCOMPARE(countAfter([&] { m_clock.advance(3'600'000'000); }), qint64(people - 3 - 5));
    }

    /// Cal. Civ. Code 1798.120: who said no to the sale and sharing of her data is in no list to a buyer, whatever the
    /// purpose, and neither is who was never asked where passing on wants a yes. To another who decides for himself she
    /// goes where a contract wants it, and not where an interest does.
    void whoSaidNoToSaleGoesToNoBuyer()
    {
        const auto yes = addPerson();
        const auto no = addPerson();
        const auto never = addPerson();
        say(yes, consent::State::Given);
        say(no, consent::State::OptOutSignal);
        const auto buyer = recipientAs(QStringLiteral("Ad Partner"), sharing::Role::ThirdParty);
        const auto carrier = recipientAs(QStringLiteral("Carrier"), sharing::Role::Controller);
        const auto house = recipientAs(QStringLiteral("Packer"), sharing::Role::Processor);
        const auto listFor = [&](sharing::RecipientId to, const QString& purpose) {
            auto request = requestFor(to);
            request.use = workspace::ExportUse {purpose};
            request.only = {yes, no, never};
            return request;
        };
        const auto counts = [&](sharing::RecipientId to, const QString& purpose) {
            const auto request = listFor(to, purpose);
            const auto told = workspace::forecastExport(*m_vault, request, {});
            const auto written = write(request);
            if (!told || !written || told->count != written->count || told->notForSale != written->notForSale)
                return std::tuple<qint64, qint64, qint64> {-1, -1, -1};
            return std::tuple {written->count, written->notForSale.saidNo, written->notForSale.withoutYes};
        };
        using Counts = std::tuple<qint64, qint64, qint64>;
        const QString contract = QStringLiteral("contract_performance");
        QCOMPARE(counts(buyer, contract), (Counts {1, 1, 1}));
        QCOMPARE(log().receivedOf(yes).result()->size(), std::size_t(1));
        QVERIFY(log().receivedOf(no).result()->empty());
        QCOMPARE(counts(house, contract), (Counts {3, 0, 0}));
        QCOMPARE(counts(carrier, contract), (Counts {3, 0, 0}));
        QCOMPARE(counts(carrier, QStringLiteral("customer_care")), (Counts {2, 1, 0}));
        QVERIFY(m_vault->purposes().setOn(QStringLiteral("third_party_sharing"), false).result());
        QCOMPARE(refusalOf(listFor(buyer, contract)).subject, QStringLiteral("recipient_sale_off"));
        QCOMPARE(counts(carrier, QStringLiteral("customer_care")), (Counts {2, 1, 0})); // a no outlasts it
        QVERIFY(m_vault->purposes().setOn(QStringLiteral("third_party_sharing"), true).result());
    }

    void whoOptsOutMeanwhileIsNotSold()
    {
        constexpr int people = 420; // more than two parts
        const auto buyer = recipientAs(QStringLiteral("Late buyer"), sharing::Role::ThirdParty);
        auto request = requestFor(buyer);
        request.use = workspace::ExportUse {QStringLiteral("contract_performance")};
        for (int i = 0; i < people; ++i) {
            request.only.push_back(addPerson());
            say(request.only.back(), consent::State::Given);
        }
        int parts = 0;
        const auto written = workspace::exportCustomers(*m_vault, request,
            [&](qint64, qint64) {
                if (++parts > 1)
                    return;
                for (int i = 300; i < 303; ++i)
                    say(request.only[static_cast<std::size_t>(i)], consent::State::OptOutSignal);
            },
            {});
        QVERIFY(written);
        QCOMPARE(written->count, qint64(people - 3));
        QCOMPARE(written->notForSale, (workspace::NotForSale {3, 0}));
    }

    /// By whatever order it came to be both hers and an objector's.
    void anAddressThatAnObjectorGetsLeavesNoMore()
    {
        const auto add = [this](const char* address) {
            customers::Customer customer;
            customer.givenName = QStringLiteral("Fay");
            customer.emails.push_back({QString::fromLatin1(address)});
            return m_vault->customers().add(customer).result().value();
        };
        const auto objector = add("fay@example.org");
        const auto reader = add("gus@example.org");
        answer(objector, consent::State::Objected);
        answer(reader, consent::State::Given);
        workspace::ExportRequest request;
        request.use = workspace::ExportUse {newsletter, purposes::Channel::Email};
        request.only = {reader};
        const auto countNow = [&] {
            request.path = m_folder.path(QStringLiteral("fay%1.json").arg(++m_files));
            const auto written = write(request);
            return written ? written->count : -1;
        };
        QCOMPARE(countNow(), 1);
        auto changed = m_vault->customers().reload(objector).result().value();
        changed.emails.front().address = QStringLiteral("Gus@example.org");
        QVERIFY(m_vault->customers().edit(changed).result());
        QCOMPARE(countNow(), 0);
    }
};

AICMS_TEST(TestSharedLists)
#include "test_shared_lists.moc"
