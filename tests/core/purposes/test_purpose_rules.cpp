// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purposes/purpose_content.h"
#include "core/purposes/purpose_rules.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms::purposes;

namespace {

Purpose plain()
{
    Purpose purpose;
    purpose.code = QStringLiteral("club_news");
    purpose.renewal = QStringLiteral("P24M");
    purpose.fields = QStringList {QStringLiteral("name"), QStringLiteral("email")};
    purpose.texts.insert(QStringLiteral("en"), {QStringLiteral("Club news"), QStringLiteral("A letter in spring.")});
    return purpose;
}

} // namespace

class TestPurposeRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDefaultIsSound_data()
    {
        QTest::addColumn<QString>("country");
        for (const char* country : {"", "DE", "GB", "US", "BR", "FR"})
            QTest::newRow(*country ? country : "none") << QString::fromLatin1(country);
    }
    void everyDefaultIsSound()
    {
        QFETCH(QString, country);
        const auto purposes = defaultPurposes(country);
        QCOMPARE(int(purposes.size()), 13);
        for (const Purpose& purpose : purposes) {
            QVERIFY2(checkPurpose(purpose, country).empty(), qPrintable(purpose.code));
            QVERIFY(!purpose.fields.isEmpty());
            QCOMPARE(purpose.renewal, purpose.basis == LawfulBasis::Consent ? QStringLiteral("P24M") : QString());
            for (const char* language : {"en", "de", "fr", "es"})
                QVERIFY(purpose.texts.contains(QString::fromLatin1(language)));
        }
    }

    /// What no rule can judge is at least seen: other words in a language, and languages that keep theirs.
    void otherWordsAreSeenByLanguage()
    {
        Purpose before = plain();
        before.texts.insert(QStringLiteral("de"), {QStringLiteral("Vereinspost"), QStringLiteral("Ein Brief.")});
        Purpose after = before;
        QVERIFY(rewordedLanguages(before, after).isEmpty() && languagesLeftBehind(before, after).isEmpty());
        after.texts[QStringLiteral("en")].text = QStringLiteral("By text message, too.");
        QCOMPARE(rewordedLanguages(before, after), QStringList {QStringLiteral("en")});
        QCOMPARE(languagesLeftBehind(before, after), QStringList {QStringLiteral("de")});
        QVERIFY(!compareMeaning(before, after).isWidened);
        // A language more is read by nobody who agreed.
        after = before;
        after.texts.insert(QStringLiteral("fr"), {QStringLiteral("Courrier"), QStringLiteral("Une lettre.")});
        QVERIFY(rewordedLanguages(before, after).isEmpty() && languagesLeftBehind(before, after).isEmpty());
    }

    void countriesAskForDifferentThings()
    {
        const auto find = [](const QString& country, const char* code) {
            for (const Purpose& purpose : defaultPurposes(country)) {
                if (purpose.code == QLatin1String(code))
                    return purpose;
            }
            return Purpose {};
        };
        QVERIFY(find(QStringLiteral("DE"), "marketing_phone").needsProof); // K10
        QVERIFY(!find(QStringLiteral("FR"), "marketing_phone").needsProof);
        QVERIFY(find(QStringLiteral("DE"), "marketing_email").allowsSoftOptIn); // K9
        QVERIFY(!find(QStringLiteral("US"), "marketing_email").allowsSoftOptIn);
        QVERIFY(!find(QStringLiteral("DE"), "marketing_phone").allowsSoftOptIn);
    }

    void agesAreTheLawsOwn()
    {
        QCOMPARE(consentAge(QStringLiteral("DE")), 16);
        QCOMPARE(consentAge(QStringLiteral("FR")), 15);
        QCOMPARE(consentAge(QStringLiteral("GB")), 13);
        QCOMPARE(consentAge(QStringLiteral("ZZ")), 16);
        QCOMPARE(aiAge(), 18);
    }

    void faults_data()
    {
        QTest::addColumn<PurposeProblem>("problem");
        QTest::newRow("code") << PurposeProblem::BadCode;
        QTest::newRow("name") << PurposeProblem::NoName;
        QTest::newRow("text") << PurposeProblem::NoText;
        QTest::newRow("weighing") << PurposeProblem::WeighingMissing;
        QTest::newRow("marketing") << PurposeProblem::MarketingNeedsConsent;
        QTest::newRow("basis") << PurposeProblem::BasisNotHere;
        QTest::newRow("ai") << PurposeProblem::AiNeedsConsent;
        QTest::newRow("renewal") << PurposeProblem::BadRenewal;
        QTest::newRow("age") << PurposeProblem::BadAge;
        QTest::newRow("field") << PurposeProblem::FieldUnknown;
        QTest::newRow("ai field") << PurposeProblem::AiField;
        QTest::newRow("phone proof") << PurposeProblem::PhoneNeedsProof;
    }
    void faults()
    {
        QFETCH(PurposeProblem, problem);
        Purpose purpose = plain();
        QVERIFY(checkPurpose(purpose, QStringLiteral("DE")).empty());
        switch (problem) {
        case PurposeProblem::BadCode: purpose.code = QStringLiteral("Club news"); break;
        case PurposeProblem::NoName: purpose.texts.clear(); break;
        case PurposeProblem::NoText: purpose.texts[QStringLiteral("en")].text.clear(); break;
        case PurposeProblem::WeighingMissing:
            purpose.basis = LawfulBasis::LegitimateInterests;
            purpose.weighing = WeighingTest {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), {}};
            break;
        case PurposeProblem::MarketingNeedsConsent:
            purpose.basis = LawfulBasis::Contract;
            purpose.isMarketing = true;
            purpose.channels = {Channel::Sms};
            break;
        case PurposeProblem::BasisNotHere: purpose.basis = LawfulBasis::RecognisedLegitimateInterests; break;
        case PurposeProblem::AiNeedsConsent:
            purpose.basis = LawfulBasis::Contract;
            purpose.usesAi = true;
            break;
        case PurposeProblem::BadRenewal: purpose.renewal = QStringLiteral("2 years"); break;
        case PurposeProblem::BadAge: purpose.minimumAges.insert(QStringLiteral("DE"), 12); break;
        case PurposeProblem::FieldUnknown: purpose.fields << QStringLiteral("nonsense"); break;
        case PurposeProblem::AiField:
            purpose.usesAi = true;
            purpose.fields << QStringLiteral("birthday");
            break;
        case PurposeProblem::PhoneNeedsProof:
            purpose.isMarketing = true;
            purpose.channels = {Channel::Email, Channel::Phone};
            break;
        }
        QCOMPARE(checkPurpose(purpose, QStringLiteral("DE")), std::vector<PurposeProblem> {problem});
    }

    /// K10: of the business's own advertising by phone as of the listed one; what no phone is used for needs none.
    void aConsentToAdvertisingByPhoneIsDocumented()
    {
        Purpose purpose = plain();
        purpose.isMarketing = true;
        const auto problems = [&](const char* country) { return checkPurpose(purpose, QString::fromLatin1(country)); };
        purpose.channels = {Channel::Phone};
        QCOMPARE(problems("DE"), std::vector {PurposeProblem::PhoneNeedsProof});
        QVERIFY(problems("GB").empty());
        purpose.needsProof = true;
        QVERIFY(problems("DE").empty());
        purpose.needsProof = false;
        purpose.channels = {Channel::Email, Channel::Post};
        QVERIFY(problems("DE").empty());
        purpose.channels.clear(); // agreed to as a whole: by phone as well
        purpose.fields = {QStringLiteral("name"), QStringLiteral("phone")};
        QCOMPARE(problems("DE"), std::vector {PurposeProblem::PhoneNeedsProof});
    }

    /// K12: without its mark as a model or as advertising it still needs to be asked for.
    void whatTheLawAsksConsentForKeepsIt()
    {
        for (const Purpose& listed : defaultPurposes(QStringLiteral("DE"))) {
            if (listed.basis != LawfulBasis::Consent || !(listed.usesAi || listed.hasChannel(Channel::Email)))
                continue;
            Purpose purpose = listed;
            purpose.usesAi = false;
            purpose.isMarketing = false;
            QVERIFY2(checkPurpose(purpose, QStringLiteral("DE")).empty(), qPrintable(listed.code));
            purpose.basis = LawfulBasis::Contract;
            QCOMPARE(checkPurpose(purpose, QStringLiteral("DE")),
                std::vector<PurposeProblem> {
                    listed.usesAi ? PurposeProblem::AiNeedsConsent : PurposeProblem::MarketingNeedsConsent});
        }
    }
    /// No contract asks for advertising, by whatever way it comes.
    void advertisingRestsOnConsentOrInterests()
    {
        Purpose purpose = plain();
        purpose.isMarketing = true;
        for (const LawfulBasis basis : {LawfulBasis::Contract, LawfulBasis::LegalObligation,
                 LawfulBasis::VitalInterests, LawfulBasis::PublicTask}) {
            purpose.basis = basis;
            for (const std::vector<Channel>& channels : {std::vector<Channel> {}, std::vector {Channel::Post}}) {
                purpose.channels = channels;
                QCOMPARE(checkPurpose(purpose, QStringLiteral("DE")),
                    std::vector<PurposeProblem> {PurposeProblem::MarketingNeedsConsent});
            }
        }
    }

    /// K9: a weighing takes the place of no consent where advertising comes by message.
    void advertisingByMessageNeedsConsent()
    {
        const QString words = QStringLiteral("To tell own customers");
        Purpose purpose = plain();
        purpose.isMarketing = true;
        purpose.basis = LawfulBasis::LegitimateInterests;
        purpose.weighing = WeighingTest {words, words, words, words};
        const auto isRefused = [&purpose](std::vector<Channel> channels, const char* country) {
            purpose.channels = std::move(channels);
            return !checkPurpose(purpose, QString::fromLatin1(country)).empty();
        };
        for (const char* country : {"DE", "FR", "GB", "NO"}) {
            QVERIFY(isRefused({Channel::Email}, country));
            QVERIFY(isRefused({Channel::Post, Channel::Sms}, country));
            QVERIFY(!isRefused({Channel::Post}, country));
        }
        QVERIFY(isRefused({Channel::Phone}, "DE"));
        QVERIFY(!isRefused({Channel::Phone}, "FR"));
        QVERIFY(!isRefused({Channel::Email}, "US"));
        purpose.fields = QStringList {QStringLiteral("name"), QStringLiteral("email")};
        QVERIFY(isRefused({}, "DE"));
        purpose.fields = QStringList {QStringLiteral("name"), QStringLiteral("address")};
        QVERIFY(!isRefused({}, "DE"));
    }

    void aWeighingIsWordsNotSigns()
    {
        const QString words = QStringLiteral("To tell own customers");
        for (const QString& nothing : {QString(), QStringLiteral("x"), QStringLiteral("- - -"),
                 QStringLiteral("a b c d"), QStringLiteral("yes fine")})
            QVERIFY(!(WeighingTest {words, words, nothing, words}).isComplete());
        QVERIFY((WeighingTest {words, words, QStringLiteral("お客様への案内です"), words}).isComplete());
    }

    void ownFieldsCountByTheirName()
    {
        const OwnFieldNames own {{QStringLiteral("Frame size")}, {QStringLiteral("Allergies")}};
        Purpose purpose = plain();
        purpose.fields << QStringLiteral("Frame size") << QStringLiteral("Allergies");
        QVERIFY(checkPurpose(purpose, QStringLiteral("DE"), own).empty());
        QCOMPARE(checkPurpose(purpose, QStringLiteral("DE")), std::vector {PurposeProblem::FieldUnknown});
        purpose.usesAi = true;
        QCOMPARE(checkPurpose(purpose, QStringLiteral("DE"), own), std::vector {PurposeProblem::AiField});
        purpose.code = QStringLiteral("bias_audit"); // which looks for unfairness by age
        purpose.fields = QStringList {QStringLiteral("birthday")};
        QVERIFY(checkPurpose(purpose, QStringLiteral("DE"), own).empty());
    }

    void theBritishGroundHoldsInBritain()
    {
        Purpose purpose = plain();
        purpose.basis = LawfulBasis::RecognisedLegitimateInterests;
        QVERIFY(checkPurpose(purpose, QStringLiteral("GB")).empty());
        QCOMPARE(lawfulBasisArticle(purpose.basis), QStringLiteral("UK GDPR Art. 6(1)(ea)"));
        QCOMPARE(lawfulBasisFromCode(lawfulBasisCode(purpose.basis)), std::optional(purpose.basis));
    }

    /// K5: who agreed to less is asked again; who agreed to more is not.
    void widerMeaningsAskAgain()
    {
        const Purpose before = plain();
        QVERIFY(!compareMeaning(before, before).isAny());
        const auto widened = [&before](auto change) {
            Purpose after = before;
            change(after);
            const MeaningChange meaning = compareMeaning(before, after);
            return meaning.isAny() ? int(meaning.isWidened) : -1;
        };
        QCOMPARE(widened([](Purpose& p) { p.fields << QStringLiteral("phone"); }), 1);
        QCOMPARE(widened([](Purpose& p) { p.fields.removeLast(); }), 0);
        QCOMPARE(widened([](Purpose& p) { p.fields.swapItemsAt(0, 1); }), -1);
        QCOMPARE(widened([](Purpose& p) { p.recipients << QStringLiteral("Club"); }), 1);
        QCOMPARE(widened([](Purpose& p) { p.usesAi = true; }), 1);
        QCOMPARE(widened([](Purpose& p) { p.basis = LawfulBasis::Contract; }), 1);
        QCOMPARE(widened([](Purpose& p) { p.channels = {Channel::Email}; }), 0);
        QCOMPARE(widened([](Purpose& p) { p.renewal = QStringLiteral("P12M"); }), 0);
        QCOMPARE(widened([](Purpose& p) { p.texts[QStringLiteral("en")].text += u'!'; }), 0);
        QCOMPARE(widened([](Purpose& p) { p.reviewOn = QDate(2027, 1, 1); }), -1);
        Purpose byMail = before;
        byMail.channels = {Channel::Email};
        Purpose byMore = byMail;
        byMore.channels.push_back(Channel::Phone);
        QVERIFY(compareMeaning(byMail, byMore).isWidened);
        QVERIFY(!compareMeaning(byMore, byMail).isWidened);
        QVERIFY(compareMeaning(byMail, before).isWidened); // by no way in particular is by every way
        Purpose proven = before;
        proven.needsProof = true;
        QVERIFY(compareMeaning(proven, before).isWidened); // who has shown nothing would be used
        QVERIFY(!compareMeaning(before, proven).isWidened);
    }

    /// K6: a purpose may ask for more years than the law, and not for fewer.
    void noAgeIsBelowTheLaw()
    {
        Purpose purpose = plain();
        purpose.minimumAges.insert(QStringLiteral("DE"), 15);
        QCOMPARE(checkPurpose(purpose, QStringLiteral("DE")), std::vector {PurposeProblem::BadAge});
        purpose.minimumAges = {{QStringLiteral("DE"), 16}, {QStringLiteral("AT"), 14}, {QStringLiteral("GB"), 18}};
        QVERIFY(checkPurpose(purpose, QStringLiteral("DE")).empty());
        purpose.minimumAges = {{QStringLiteral("ZZ"), 14}};
        QVERIFY(!checkPurpose(purpose, QStringLiteral("DE")).empty());
    }

    void contentIsKept()
    {
        Purpose purpose = plain();
        purpose.channels = {Channel::Post, Channel::Sms};
        purpose.recipients = QStringList {QStringLiteral("Printer \"Müller\"")};
        purpose.minimumAges.insert(QStringLiteral("FR"), 15);
        purpose.weighing
            = WeighingTest {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")};
        Purpose read = purpose;
        read.channels.clear();
        read.fields.clear();
        read.recipients.clear();
        read.minimumAges.clear();
        read.weighing.reset();
        readContent(contentText(purpose), read);
        QVERIFY(read == purpose);
        QCOMPARE(contentText(read), contentText(purpose));
    }

    void textsFallBack()
    {
        Purpose purpose = plain();
        purpose.texts.insert(QStringLiteral("de"), {QStringLiteral("Clubpost"), QStringLiteral("Ein Brief.")});
        QCOMPARE(purpose.textFor(QStringLiteral("de-AT")).name, QStringLiteral("Clubpost"));
        QCOMPARE(purpose.textFor(QStringLiteral("it")).name, QStringLiteral("Club news"));
        purpose.texts.remove(QStringLiteral("en"));
        QCOMPARE(purpose.textFor(QStringLiteral("it")).name, QStringLiteral("Clubpost"));
    }
};

AICMS_TEST(TestPurposeRules)
#include "test_purpose_rules.moc"
