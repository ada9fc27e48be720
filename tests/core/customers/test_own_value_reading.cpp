// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/own_field_rules.h"
#include "core/purposes/purposes.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms::customers;

class TestOwnValueReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void datesFollowTheCountry();
    void yesAndNo();
    void choicesAsDefined();
    void textsSayWhatTheySay();
    void definitionsAreChecked_data();
    void definitionsAreChecked();
    void everyKindLevelAndGroundHasACode();
};

void TestOwnValueReading::numbers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("american");
    const auto row = [](const char* typed, const char* german, const char* american) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(german)
                             << QString::fromLatin1(american);
    };
    row("42", "42", "42");
    row("042,50", "42.5", "42.5");
    row("1.234", "1234", "1.234");
    row("1,234", "1.234", "1234");
    row("1.234,5", "1234.5", "1234.5");
    row("1,234.5", "1234.5", "1234.5");
    row("1.234.567", "1234567", "1234567");
    row("12,34,567.5", "1234567.5", "1234567.5");
    row("1 234 567,8", "1234567.8", "1234567.8");
    row("1'234.50", "1234.5", "1234.5");
    row("- 3 ", "-3", "-3");
    row("5 4", "", "");
    row("030 1234567", "", "");
    row("1'23", "", "");
    row("-3", "-3", "-3");
    row("−3,0", "-3", "-3");
    row("-0", "0", "0");
    row("+7", "7", "7");
    row("0.125", "0.125", "0.125");
    row(",5", "0.5", "0.5");
    row("٤٢", "42", "42");
    row("1.2.3", "", "");
    row("1,2345,6.7", "", "");
    row("1.234,5,6", "", "");
    row("12 kg", "", "");
    row("3-4", "", "");
    row("1234567890123456789", "", "");
    row("0.1234567891", "", "");
    row(".", "", "");
    row("-", "", "");
    row("NaN", "", "");
    row("", "", "");
}

void TestOwnValueReading::numbers()
{
    QFETCH(QString, typed);
    const OwnField field {{1}, QStringLiteral("Size"), OwnFieldKind::Number};
    QTEST(readOwnValue(field, typed, habitsOf(QStringLiteral("DE"), {})), "german");
    QTEST(readOwnValue(field, typed, habitsOf(QStringLiteral("US"), {})), "american");
}

void TestOwnValueReading::datesFollowTheCountry()
{
    const OwnField field {{1}, QStringLiteral("Since"), OwnFieldKind::Date};
    const QDate today(2026, 11, 28);
    QCOMPARE(readOwnValue(field, QStringLiteral("03.04.2019"), habitsOf(QStringLiteral("DE"), today)),
        QStringLiteral("2019-04-03"));
    QCOMPARE(readOwnValue(field, QStringLiteral("03/04/2019"), habitsOf(QStringLiteral("US"), today)),
        QStringLiteral("2019-03-04"));
    QCOMPARE(readOwnValue(field, QStringLiteral("in spring"), habitsOf(QStringLiteral("DE"), today)), QString());
}

void TestOwnValueReading::yesAndNo()
{
    const OwnField field {{1}, QStringLiteral("Key"), OwnFieldKind::YesNo};
    for (const char* yes : {"yes", "JA", "Oui", "sí", "x", "1", "true", "да", "✓"})
        QCOMPARE(readOwnValue(field, QString::fromUtf8(yes), {}), QStringLiteral("yes"));
    for (const char* no : {"no", "Nein", "non", "FALSE", "0", "não", "нет"})
        QCOMPARE(readOwnValue(field, QString::fromUtf8(no), {}), QStringLiteral("no"));
    QCOMPARE(readOwnValue(field, QStringLiteral("perhaps"), {}), QString());
}

void TestOwnValueReading::choicesAsDefined()
{
    const OwnField field {
        {1}, QStringLiteral("Size"), OwnFieldKind::Choice, {QStringLiteral("Groß"), QStringLiteral("Klein")}};
    QCOMPARE(readOwnValue(field, QStringLiteral("GROSS"), {}), QStringLiteral("Groß"));
    QCOMPARE(readOwnValue(field, QStringLiteral("medium"), {}), QString());
}

void TestOwnValueReading::textsSayWhatTheySay()
{
    const OwnField field {{1}, QStringLiteral("Door"), OwnFieldKind::Text};
    QCOMPARE(readOwnValue(field, QStringLiteral("blue"), {}), QString());
    QVERIFY(isReadable(OwnFieldKind::Text, {QStringLiteral("Door"), QStringLiteral("blue")}));
    QVERIFY(!isReadable(OwnFieldKind::Number, {QStringLiteral("Door"), QStringLiteral("blue")}));
}

void TestOwnValueReading::definitionsAreChecked_data()
{
    QTest::addColumn<OwnField>("field");
    QTest::addColumn<QStringList>("problems");
    OwnField right {{}, QStringLiteral("Shoe size"), OwnFieldKind::Number, {}, QStringLiteral("customer_care")};
    const auto row = [](const char* name, const OwnField& field, const QStringList& problems) {
        QTest::newRow(name) << field << problems;
    };
    row("right", right, {});
    OwnField field = right;
    field.name = QStringLiteral("  ");
    row("no name", field, {QStringLiteral("own_field.no_name")});
    field = right;
    field.name = QStringLiteral("TÜR code");
    row("name of another, otherwise spelled", field, {QStringLiteral("own_field.name_taken")});
    field.id = {7};
    row("its own name", field, {});
    field = right;
    field.purpose = QStringLiteral("because");
    row("no purpose of the catalogue", field, {QStringLiteral("own_field.no_purpose")});
    field = right;
    field.purpose = QStringLiteral("ai_recommendation");
    row("ordinary for a model", field, {});
    field.sensitivity = Sensitivity::Sensitive;
    row("sensitive for a model", field, {QStringLiteral("own_field.ai_purpose")});
    field = right;
    field.sensitivity = Sensitivity::SpecialCategory;
    row("special without a ground", field, {QStringLiteral("own_field.no_ground")});
    field.ground = SpecialGround::HealthCare;
    row("special with one", field, {});
    field.ground = SpecialGround::ExplicitConsent;
    row("explicit consent for what nobody is asked", field, {QStringLiteral("own_field.ground_unfit")});
    field.purpose = QStringLiteral("marketing_email");
    row("explicit consent for what is agreed to", field, {});
    field.ground = SpecialGround::HealthCare;
    row("advertising by health", field, {QStringLiteral("own_field.ground_unfit")});
    field = right;
    field.kind = OwnFieldKind::Choice;
    row("no choices", field, {QStringLiteral("own_field.no_choices")});
    field.choices = {QStringLiteral("Blau"), QStringLiteral("BLAU")};
    row("the same choice twice", field, {QStringLiteral("own_field.choice_twice")});
    field.choices = {QString(101, u'x')};
    row("a long choice", field, {QStringLiteral("own_field.choice_too_long")});
}

void TestOwnValueReading::definitionsAreChecked()
{
    QFETCH(OwnField, field);
    normalise(field);
    QStringList codes;
    for (const OwnFieldProblem problem :
        checkOwnField(field, {{{7}, QStringLiteral("Tur Code")}}, aicms::purposes::findPurpose(field.purpose)))
        codes << ownFieldProblemCode(problem);
    QTEST(codes, "problems");
}

void TestOwnValueReading::everyKindLevelAndGroundHasACode()
{
    for (const OwnFieldKind kind : allOwnFieldKinds())
        QCOMPARE(ownFieldKindFromCode(ownFieldKindCode(kind)), kind);
    for (const auto level : {Sensitivity::Ordinary, Sensitivity::Sensitive, Sensitivity::SpecialCategory})
        QCOMPARE(sensitivityFromCode(sensitivityCode(level)), level);
    QCOMPARE(allSpecialGrounds().size(), std::size_t(10)); // GDPR Art. 9(2)(a) to (j)
    for (const SpecialGround ground : allSpecialGrounds())
        QCOMPARE(specialGroundFromCode(specialGroundCode(ground)), ground);
}

AICMS_TEST(TestOwnValueReading)
#include "test_own_value_reading.moc"
