// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purposes/purposes.h"
#include "core/purposes/stored_fields.h"
#include "tests/support/test_program.h"

#include <QSet>
#include <QTest>

using namespace aicms::purposes;

class TestCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsEachPurposeOnce();
    void everyAiPurposeNeedsConsent();
    void basesAreAsDecided_data();
    void basesAreAsDecided();
    void basesNameTheirArticle();
    void everyImportFieldAnswers_data();
    void everyImportFieldAnswers();
    void everyStoredFieldHasItsPurpose();
    void unknownIsNotFound();
};

void TestCatalogue::holdsEachPurposeOnce()
{
    QSet<QString> codes;
    for (const Purpose& purpose : defaultCatalogue()) {
        QVERIFY2(!codes.contains(purpose.code), qPrintable(purpose.code));
        codes.insert(purpose.code);
        QCOMPARE(findPurpose(purpose.code), &purpose);
    }
    QCOMPARE(codes.size(), 13);
}

/// Whatever the program stores is held for the purpose that it begins with, and that one names it.
void TestCatalogue::everyStoredFieldHasItsPurpose()
{
    for (const QString& field : {QStringLiteral("file"), QStringLiteral("photo")})
        QVERIFY2(storedFields().contains(field), qPrintable(field));
    // Whoever enters these says what for.
    const QSet<QString> open {
        QStringLiteral("birthday"), QStringLiteral("event"), QStringLiteral("photo"), QStringLiteral("role")};
    for (const QString& field : storedFields()) {
        const Purpose* first = findPurpose(defaultPurpose(field));
        QVERIFY2(open.contains(field) || (first && first->fields.contains(field)), qPrintable(field));
    }
}

void TestCatalogue::everyAiPurposeNeedsConsent()
{
    int found = 0;
    for (const Purpose& purpose : defaultCatalogue()) {
        QCOMPARE(purpose.usesAi,
            purpose.code.startsWith(QLatin1String("ai_")) || purpose.code == QLatin1String("bias_audit"));
        if (purpose.usesAi) {
            ++found;
            QCOMPARE(purpose.basis, LawfulBasis::Consent);
        }
    }
    QCOMPARE(found, 5);
}

void TestCatalogue::basesAreAsDecided_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("basis");
    const auto row = [](const char* code, const char* basis) {
        QTest::newRow(code) << QString::fromLatin1(code) << QString::fromLatin1(basis);
    };
    row("contract_performance", "contract");
    row("legal_retention", "legal_obligation");
    row("service_messages", "contract");
    row("customer_care", "legitimate_interests");
    for (const char* code : {"marketing_email", "marketing_phone", "marketing_post", "ai_recommendation",
             "ai_price_offer", "ai_forecast_individual", "ai_chat_draft", "bias_audit", "third_party_sharing"})
        row(code, "consent");
}

void TestCatalogue::basesAreAsDecided()
{
    QFETCH(QString, code);
    QFETCH(QString, basis);
    const Purpose* purpose = findPurpose(code);
    QVERIFY(purpose);
    QCOMPARE(lawfulBasisCode(purpose->basis), basis);
}

void TestCatalogue::basesNameTheirArticle()
{
    QCOMPARE(lawfulBasisArticle(LawfulBasis::Consent), QStringLiteral("GDPR Art. 6(1)(a)"));
    QCOMPARE(lawfulBasisArticle(LawfulBasis::Contract), QStringLiteral("GDPR Art. 6(1)(b)"));
    QCOMPARE(lawfulBasisArticle(LawfulBasis::LegalObligation), QStringLiteral("GDPR Art. 6(1)(c)"));
    QCOMPARE(lawfulBasisArticle(LawfulBasis::VitalInterests), QStringLiteral("GDPR Art. 6(1)(d)"));
    QCOMPARE(lawfulBasisArticle(LawfulBasis::PublicTask), QStringLiteral("GDPR Art. 6(1)(e)"));
    QCOMPARE(lawfulBasisArticle(LawfulBasis::LegitimateInterests), QStringLiteral("GDPR Art. 6(1)(f)"));
    QCOMPARE(lawfulBasisCode(LawfulBasis::VitalInterests), QStringLiteral("vital_interests"));
    QCOMPARE(lawfulBasisCode(LawfulBasis::PublicTask), QStringLiteral("public_task"));
}

void TestCatalogue::everyImportFieldAnswers_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("purpose");
    for (const char* field : {"number", "kind", "name", "given_name", "family_name", "organisation", "email", "phone",
             "address", "street", "city", "region", "postcode", "country", "language"})
        QTest::newRow(field) << QString::fromLatin1(field) << QStringLiteral("contract_performance");
    for (const char* field : {"link", "tag", "note", "interaction"})
        QTest::newRow(field) << QString::fromLatin1(field) << QStringLiteral("customer_care");
    for (const char* field : {"birthday", "own:Shoe size"})
        QTest::newRow(field) << QString::fromLatin1(field) << QString();
}

void TestCatalogue::everyImportFieldAnswers()
{
    QFETCH(QString, field);
    QFETCH(QString, purpose);
    QCOMPARE(defaultPurpose(field), purpose);
    QCOMPARE(defaultPurpose(field).isNull(), purpose.isNull());
    QVERIFY(purpose.isNull() || findPurpose(purpose));
}

void TestCatalogue::unknownIsNotFound()
{
    QVERIFY(!findPurpose(QStringLiteral("ai_anything")));
    QVERIFY(!findPurpose({}));
    QVERIFY(defaultPurpose(QStringLiteral("nonsense")).isNull());
}

AICMS_TEST(TestCatalogue)
#include "test_catalogue.moc"
