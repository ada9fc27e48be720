// SPDX-License-Identifier: GPL-3.0-or-later
// What of a list stays here: whose data is locked, which columns its purpose does not use, and which addresses must not
// be passed on.
#include "core/workspace/customer_export.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTest>

using namespace aicms;
using workspace::Workspace;

namespace {

constexpr qint64 noonOfTheDay = 1'779'969'600'000'000; // 2026-05-28T12:00Z
const QString offers = QStringLiteral("marketing_email");

} // namespace

class TestWithheld : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::FixedClock m_clock {base::UtcTime {noonOfTheDay}};
    std::unique_ptr<Workspace> m_vault;
    int m_files = 0;

    /// A list that stays in the business, for the newsletter.
    workspace::ExportRequest requestOf(const std::vector<base::CustomerId>& people, exchange::ExportFormat format)
    {
        workspace::ExportRequest request;
        request.path
            = m_folder.path(QStringLiteral("list%1.%2").arg(++m_files).arg(exchange::exportFormatCode(format)));
        request.format = format;
        request.reason = QStringLiteral("test");
        request.use = workspace::ExportUse {offers, purposes::Channel::Email};
        request.only = people;
        return request;
    }
    base::Result<workspace::ExportedList> write(const workspace::ExportRequest& request)
    {
        return workspace::exportCustomers(*m_vault, request, {}, {});
    }
    void answer(base::CustomerId who, const QString& purpose, consent::State state)
    {
        consent::EventDraft draft;
        draft.customer = who;
        draft.purpose = purpose;
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
        const auto id = m_vault->sharing().add(recipient).result().value().id;
        sharing::Agreement agreement;
        agreement.signedOn = QDate(2026, 5, 1);
        return m_vault->sharing().agree(id, agreement).result() ? id : sharing::RecipientId();
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
    }

    /// Of a list for a purpose too, from which the gate would have kept them.
    void whoseDataIsLockedIsCounted()
    {
        std::vector<base::CustomerId> people;
        for (const char* name : {"Lara", "Levi"}) {
            customers::Customer customer;
            customer.givenName = QString::fromLatin1(name);
            customer.emails.push_back({customer.givenName + QStringLiteral("@example.org")});
            people.push_back(m_vault->customers().add(customer).result().value());
            answer(people.back(), offers, consent::State::Given);
        }
        QVERIFY(m_vault->gate()
                .restrict(people.back(), consent::RestrictionGround::NeededForClaims, QStringLiteral("a case"))
                .result());
        const auto written = write(requestOf(people, exchange::ExportFormat::Json));
        QVERIFY(written);
        QCOMPARE(written->count, qint64(1));
        QCOMPARE(written->restricted, qint64(1));
    }

    /// GDPR Art. 5(1)(c): not even an empty column tells what else is held.
    void aTableHasNoColumnsButThoseOfItsPurpose()
    {
        customers::Customer customer;
        customer.number = QStringLiteral("K-77");
        customer.givenName = QStringLiteral("Column");
        customer.emails.push_back({QStringLiteral("column@example.org")});
        customer.tags.push_back({QStringLiteral("regular")});
        const auto who = m_vault->customers().add(customer).result().value();
        answer(who, offers, consent::State::Given);
        const auto firstLine = [&](bool hasUse) {
            auto request = requestOf({who}, exchange::ExportFormat::Csv);
            if (!hasUse)
                request.use.reset();
            QFile file(request.path);
            return write(request) && file.open(QIODevice::ReadOnly) ? file.readLine() : QByteArray();
        };
        const QByteArray all = firstLine(false);
        const QByteArray used = firstLine(true);
        for (const char* column : {"Customer number", "Birthday", "Tags"}) {
            QVERIFY2(all.contains(column), all.constData());
            QVERIFY2(!used.contains(column), used.constData());
        }
        QVERIFY2(used.contains("Given name") && used.contains("E-mail 1 - Value"), used.constData());
    }

    /// Who said no keeps her address and number from it, whoever else has them.
    void anAddressOfWhoSaidNoGoesWithNobodyElse()
    {
        const QString passingOn = QStringLiteral("third_party_sharing");
        const QString care = QStringLiteral("customer_care");
        purposes::Purpose caring = *m_vault->purposes().catalogue()->find(care);
        caring.fields << QStringLiteral("email") << QStringLiteral("phone");
        QVERIFY(m_vault->purposes().change(caring).result());
        const auto add = [this](const QString& name, const QStringList& mails) {
            customers::Customer customer;
            customer.givenName = name;
            for (const QString& mail : mails)
                customer.emails.push_back({mail});
            customer.phones.push_back({QStringLiteral("+493012345678"), {}, QStringLiteral("+493012345678")});
            return m_vault->customers().add(customer).result().value();
        };
        const auto no = add(QStringLiteral("Nora"), {QStringLiteral("home@example.org")});
        const auto other
            = add(QStringLiteral("Otto"), {QStringLiteral("home@example.org"), QStringLiteral("otto@example.org")});
        const auto partner = recipientAs(QStringLiteral("Partner"), sharing::Role::Controller);
        const auto buyer = recipientAs(QStringLiteral("List broker"), sharing::Role::ThirdParty);
        const auto house = recipientAs(QStringLiteral("Mailing house"), sharing::Role::Processor);
        answer(other, passingOn, consent::State::Given);
        /// What the file has of Otto, and which addresses of his stayed here.
        const auto ottoFor = [&](sharing::RecipientId to, const QString& purpose) {
            auto request = requestOf({other}, exchange::ExportFormat::Json);
            request.use = workspace::ExportUse {purpose};
            request.recipient = workspace::ExportRecipient {to};
            const auto written = write(request);
            QFile file(request.path);
            if (!written || !file.open(QIODevice::ReadOnly))
                return QStringList {QStringLiteral("not written")};
            const QByteArray text = file.readAll();
            QStringList found;
            for (const char* part : {"Otto", "home@example.org", "otto@example.org", "3012345678"}) {
                if (text.contains(part))
                    found << QLatin1String(part);
            }
            for (const workspace::WithheldAddress& each : written->withheld)
                found << QStringLiteral("without") << each.notPassedOn << each.addresses;
            return found;
        };
        const QStringList all {QStringLiteral("Otto"), QStringLiteral("home@example.org"),
            QStringLiteral("otto@example.org"), QStringLiteral("3012345678")};
        const QStringList less {QStringLiteral("Otto"), QStringLiteral("otto@example.org"), QStringLiteral("without"),
            QStringLiteral("home@example.org"), QStringLiteral("+493012345678")};
        const QString contract = QStringLiteral("contract_performance");
        QCOMPARE(ottoFor(partner, care), all);
        for (const auto state : {consent::State::OptOutSignal, consent::State::Withdrawn}) {
            answer(no, passingOn, state);
            QCOMPARE(ottoFor(partner, care), less);
            QCOMPARE(ottoFor(buyer, contract), less);
            QCOMPARE(ottoFor(partner, contract), all); // a contract wants it: that is no sale
            QCOMPARE(ottoFor(house, care), all);
            answer(no, passingOn, consent::State::Given);
            QCOMPARE(ottoFor(partner, care), all);
        }
    }
};

AICMS_TEST(TestWithheld)
#include "test_withheld.moc"
