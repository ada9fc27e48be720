// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/recipient_rules.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using namespace aicms::sharing;

namespace {

const QDate today(2026, 5, 28);
const QString germany = QStringLiteral("DE");

Recipient recipientOf(Role role)
{
    Recipient recipient;
    recipient.name = QStringLiteral("Pellorin");
    recipient.role = role;
    recipient.countries = {germany};
    recipient.purposes = {QStringLiteral("marketing_email"), QStringLiteral("contract_performance")};
    return recipient;
}

Agreement agreed(QDate signedOn, QDate endsOn = {})
{
    Agreement agreement;
    agreement.signedOn = signedOn;
    agreement.endsOn = endsOn;
    return agreement;
}

const purposes::Purpose& purpose(const char* code)
{
    return *purposes::findPurpose(QString::fromLatin1(code));
}

} // namespace

class TestRecipientRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// X3: what the law of the business wants, by country and day.
    void transfersByCountryAndDay_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("need");
        const auto row = [](const char* from, const char* to, QDate day, TransferNeed need) {
            QTest::addRow("%s %s %s", from, to, qPrintable(day.toString(Qt::ISODate)))
                << QString::fromLatin1(from) << QString::fromLatin1(to) << day << static_cast<int>(need);
        };
        row("DE", "DE", today, TransferNeed::Nothing);
        row("DE", "FR", today, TransferNeed::Nothing);
        row("DE", "NO", today, TransferNeed::Nothing);
        row("DE", "CH", today, TransferNeed::Decision);
        row("DE", "BR", QDate(2026, 1, 25), TransferNeed::Safeguard);
        row("DE", "BR", QDate(2026, 1, 26), TransferNeed::Decision);
        row("DE", "GB", QDate(2031, 12, 27), TransferNeed::Decision);
        row("DE", "GB", QDate(2031, 12, 28), TransferNeed::Safeguard);
        row("DE", "US", today, TransferNeed::PartlyDecision);
        row("DE", "IN", today, TransferNeed::Safeguard);
        row("GB", "DE", today, TransferNeed::Decision);
        row("GB", "GI", today, TransferNeed::Decision);
        row("GB", "US", QDate(2023, 10, 11), TransferNeed::Safeguard);
        row("GB", "US", QDate(2023, 10, 12), TransferNeed::PartlyDecision);
        row("US", "DE", today, TransferNeed::Unknown);
        row("US", "US", today, TransferNeed::Nothing);
    }

    void transfersByCountryAndDay()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QDate, day);
        QFETCH(int, need);
        const TransferAnswer answer = TransferTable::builtIn().between(from, to, day);
        QCOMPARE(static_cast<int>(answer.need), need);
        const bool rests = answer.need == TransferNeed::Decision || answer.need == TransferNeed::PartlyDecision;
        QVERIFY(!rests || !answer.source.isEmpty());
    }

    void aFileThatIsNotUnderstoodIsRefused()
    {
        const QByteArray good = R"({"version":"1","valid_from":"2026-01-01",
            "areas":[{"law":"EU","countries":["DE"],"source":"x"}],
            "adequate":[{"law":"EU","country":"CH","from":"2000-07-26","source":"y"}],
            "safeguards":[{"code":"scc","laws":["EU"],"source":"z"}]})";
        QVERIFY(TransferTable::read(good));
        for (const auto& [part, other] : {std::pair {R"("version":"1",)", ""}, std::pair {"2000-07-26", "2000-13-26"},
                 std::pair {R"("country":"CH")", R"("region":"CH")"},
                 std::pair {R"("law":"EU","country")", R"("law":"XX","country")"},
                 std::pair {R"("code":"scc")", R"("code":"")"}}) {
            QByteArray bad = good;
            bad.replace(part, other);
            QVERIFY(bad != good);
            const auto read = TransferTable::read(bad);
            QVERIFY2(!read && read.error().subject == QLatin1String("law.transfers"), part);
        }
        QVERIFY(!TransferTable::read("no JSON"));
    }

    /// X2: the last day of an agreement is a day on which it holds.
    void agreementsByDay()
    {
        Recipient recipient = recipientOf(Role::Processor);
        QCOMPARE(agreementState(recipient, today), AgreementState::Missing);
        QCOMPARE(agreementState(recipientOf(Role::Authority), today), AgreementState::NotNeeded);
        QCOMPARE(agreementState(recipientOf(Role::Controller), today), AgreementState::NotNeeded);
        for (const Role role : {Role::ServiceProvider, Role::Contractor, Role::ThirdParty})
            QCOMPARE(agreementState(recipientOf(role), today), AgreementState::Missing); // 1798.100(d)
        recipient.agreement = agreed(QDate(2024, 6, 1));
        QCOMPARE(agreementState(recipient, today), AgreementState::InForce);
        QCOMPARE(agreementState(recipient, QDate(2024, 5, 31)), AgreementState::NotYet);
        recipient.agreement = agreed(QDate(2024, 6, 1), today);
        QCOMPARE(agreementState(recipient, today), AgreementState::EndsSoon);
        QCOMPARE(agreementState(recipient, today.addDays(1)), AgreementState::Ended);
        QCOMPARE(agreementState(recipient, today.addDays(-30)), AgreementState::EndsSoon);
        QCOMPARE(agreementState(recipient, today.addDays(-31)), AgreementState::InForce);
    }

    /// X3: of several countries the worst counts; a decision for some needs somebody to have looked.
    void transferOfARecipient()
    {
        Recipient recipient = recipientOf(Role::Processor);
        const auto state = [&] { return transferState(recipient, germany, today); };
        QCOMPARE(state(), TransferState::Stays);
        recipient.countries = {germany, QStringLiteral("CH")};
        QCOMPARE(state(), TransferState::Decided);
        recipient.countries = {germany, QStringLiteral("US")};
        QCOMPARE(state(), TransferState::Missing);
        recipient.safeguard = QStringLiteral("adequacy");
        QCOMPARE(state(), TransferState::Missing); // nobody has looked
        recipient.safeguardOn = today;
        QCOMPARE(state(), TransferState::Decided);
        recipient.safeguardOn = today.addDays(1);
        QCOMPARE(state(), TransferState::Missing);
        recipient.safeguardOn = today;
        recipient.countries = {QStringLiteral("IN")};
        QCOMPARE(state(), TransferState::Missing); // there is no decision to be covered by
        recipient.safeguard = QStringLiteral("scc");
        QCOMPARE(state(), TransferState::Safeguarded);
        recipient.safeguard = QStringLiteral("explicit_consent");
        QCOMPARE(state(), TransferState::SingleCases);
        QCOMPARE(transferState(recipient, QStringLiteral("US"), today), TransferState::Unknown);
    }

    /// X2, X3, K5: nothing goes where the papers do not let it.
    void whatStandsAgainstPassingOn()
    {
        Recipient recipient = recipientOf(Role::Processor);
        const auto bar = [&](const char* code) { return barAgainst(recipient, purpose(code), germany, today); };
        QCOMPARE(bar("marketing_email"), Bar::NoAgreement);
        QVERIFY(mayBeOverridden(Bar::NoAgreement));
        recipient.agreement = agreed(QDate(2024, 6, 1), today);
        QCOMPARE(bar("marketing_email"), Bar::None); // a processor need not be named
        QCOMPARE(bar("service_messages"), Bar::NotForPurpose);
        recipient.agreement = agreed(QDate(2024, 6, 1), today.addDays(-1));
        QCOMPARE(bar("marketing_email"), Bar::NoAgreement);
        recipient.countries = {QStringLiteral("IN")};
        QCOMPARE(bar("marketing_email"), Bar::NoSafeguard);
        recipient.endedAt = base::UtcTime {1};
        QCOMPARE(bar("marketing_email"), Bar::Ended);
        for (const Bar each : {Bar::Ended, Bar::NotForPurpose, Bar::NotNamed, Bar::NoSafeguard})
            QVERIFY(!mayBeOverridden(each));
    }

    /// K5: a yes covers only whom it was told of, unless they only work on instructions.
    void whoeverDecidesForItselfHasToBeNamed()
    {
        Recipient recipient = recipientOf(Role::Controller);
        purposes::Purpose newsletter = purpose("marketing_email");
        QCOMPARE(newsletter.basis, purposes::LawfulBasis::Consent);
        QCOMPARE(barAgainst(recipient, newsletter, germany, today), Bar::NotNamed);
        newsletter.recipients = {QStringLiteral("PELLORIN ")};
        QCOMPARE(barAgainst(recipient, newsletter, germany, today), Bar::None);
        QCOMPARE(barAgainst(recipient, purpose("contract_performance"), germany, today), Bar::None);
        // A contract that is not needed and has run out stops nothing.
        recipient.agreement = agreed(QDate(2020, 1, 1), QDate(2020, 12, 31));
        QCOMPARE(barAgainst(recipient, newsletter, germany, today), Bar::None);
        recipient.role = Role::JointController;
        QCOMPARE(barAgainst(recipient, newsletter, germany, today), Bar::NoAgreement);
    }

    /// The three roles of California: two work for the business, one gets data that is sold or shared.
    void rolesOfCalifornia()
    {
        QCOMPARE(roleCode(Role::ServiceProvider), QStringLiteral("ccpa_service_provider"));
        QCOMPARE(roleFromCode(QStringLiteral("ccpa_contractor")), Role::Contractor);
        QCOMPARE(roleFromCode(QStringLiteral("ccpa_third_party")), Role::ThirdParty);
        QVERIFY(worksForBusiness(Role::ServiceProvider) && worksForBusiness(Role::Contractor));
        QVERIFY(!isThirdParty(Role::ServiceProvider) && !isThirdParty(Role::Contractor));
        QVERIFY(isThirdParty(Role::ThirdParty) && !worksForBusiness(Role::ThirdParty));
    }

    void whatMayBeStored()
    {
        const purposes::Catalogue catalogue(purposes::defaultPurposes(germany), germany);
        const auto fault = [&](auto change) {
            Recipient recipient = recipientOf(Role::Processor);
            change(recipient);
            return faultOf(recipient, catalogue, germany);
        };
        QCOMPARE(fault([](Recipient&) { }), QString());
        QCOMPARE(fault([](Recipient& each) { each.name = QStringLiteral("  "); }), QStringLiteral("name"));
        QCOMPARE(fault([](Recipient& each) { each.countries.clear(); }), QStringLiteral("countries"));
        QCOMPARE(
            fault([](Recipient& each) { each.countries = {QStringLiteral("Germany")}; }), QStringLiteral("countries"));
        QCOMPARE(
            fault([](Recipient& each) { each.purposes << QStringLiteral("nothing"); }), QStringLiteral("purposes"));
        QCOMPARE(fault([](Recipient& each) { each.safeguard = QStringLiteral("scc"); }), QStringLiteral("safeguard"));
        QCOMPARE(fault([](Recipient& each) {
            each.safeguard = QStringLiteral("idta"); // of the UK
            each.safeguardOn = today;
        }),
            QStringLiteral("safeguard"));
        QCOMPARE(faultOf(agreed(today), today), QString());
        QCOMPARE(faultOf(agreed(today.addDays(1)), today), QStringLiteral("agreement_signed"));
        QCOMPARE(faultOf(agreed(today, today.addDays(-1)), today), QStringLiteral("agreement_ends"));
    }
};

AICMS_TEST(TestRecipientRules)
#include "test_recipient_rules.moc"
