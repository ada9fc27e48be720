// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_problem.h"
#include "core/customers/customer_rules.h"
#include "core/customers/search_marks.h"
#include "core/customers/search_rules.h"
#include "tests/support/test_program.h"

#include <QtTest>

#include <algorithm>

using namespace aicms::customers;
using aicms::base::CalendarDate;

namespace {

const QDate today(2026, 5, 28);

Customer someone(const QString& name = QStringLiteral("Ann"))
{
    Customer customer;
    customer.name = name;
    return customer;
}

bool has(const std::vector<Problem>& problems, const QString& field, ProblemKind kind, bool blocks)
{
    return std::ranges::any_of(
        problems, [&](const Problem& p) { return p.field == field && p.kind == kind && p.blocks == blocks; });
}

void setText(Customer& c, const QString& field, const QString& text)
{
    if (field == QLatin1String("name"))
        c.name = text;
    else if (field == QLatin1String("given_name"))
        c.givenName = text;
    else if (field == QLatin1String("family_name"))
        c.familyName = text;
    else if (field == QLatin1String("number"))
        c.number = text;
    else if (field == QLatin1String("email.0"))
        c.emails = {{text}};
    else if (field == QLatin1String("phone.0"))
        c.phones = {{text}};
    else if (field == QLatin1String("address.0"))
        c.addresses = {{{}, {}, text}};
    else if (field == QLatin1String("link.0"))
        c.links = {{text}};
    else if (field == QLatin1String("tag.0"))
        c.tags = {{text}};
    else if (field == QLatin1String("note.0"))
        c.notes = {{{}, text}};
    else if (field == QLatin1String("field.0"))
        c.extraFields = {{QStringLiteral("f"), text}};
    else if (field == QLatin1String("organisation.0"))
        c.memberships = {{{}, text}};
    else
        qFatal("unknown field");
}

} // namespace

class TestCustomerRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameIsEnough() { QVERIFY(checkCustomer(someone(), today).empty()); }
    void somethingMustIdentify();
    void limits_data();
    void limits();
    void lettersOutsideThePlaneCountOnce();
    void controlCharactersBlock_data() { limits_data(); }
    void controlCharactersBlock();
    void unreadableValuesAreWarnings();
    void birthdayInFutureBlocks();
    void links_data();
    void links();
    void blockingProblemsComeFirst();
    void normaliseKeepsSpelling();
    void normaliseIsIdempotent();
    void readsTypedValues();
    void editingKeepsReadings();
    void displayNames();
    void sortKeys();
    void nationalDigits_data();
    void nationalDigits();
    void changedFieldsNameFieldsOnly();
    void codes();
    void interactionFaults();
    void matchExpressionIsQuoted();
    void snippets();
};

void TestCustomerRules::somethingMustIdentify()
{
    Customer nobody;
    nobody.notes = {{{}, QStringLiteral("somebody called")}};
    QVERIFY(has(checkCustomer(nobody, today), QStringLiteral("name"), ProblemKind::NothingToIdentify, true));
    Customer byNumber;
    byNumber.number = QStringLiteral("17");
    QVERIFY(checkCustomer(byNumber, today).empty());
    Customer byEmail;
    byEmail.emails = {{QStringLiteral("a@example.org")}};
    QVERIFY(checkCustomer(byEmail, today).empty());
    Customer byPhone;
    byPhone.phones = {{QStringLiteral("040 123"), {}, QStringLiteral("+4940123")}};
    QVERIFY(checkCustomer(byPhone, today).empty());
    QVERIFY(has(checkCustomer(someone(QStringLiteral("   ")), today), QStringLiteral("name"),
        ProblemKind::NothingToIdentify, true));
}

void TestCustomerRules::limits_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("limit");
    const auto row = [](const char* field, int limit) { QTest::newRow(field) << QString::fromLatin1(field) << limit; };
    row("name", 300);
    row("given_name", 300);
    row("family_name", 300);
    row("number", 60);
    row("email.0", 254);
    row("phone.0", 60);
    row("address.0", 500);
    row("link.0", 2000);
    row("tag.0", 60);
    row("note.0", 100'000);
    row("field.0", 100'000);
    row("organisation.0", 300);
}

void TestCustomerRules::limits()
{
    QFETCH(QString, field);
    QFETCH(int, limit);
    Customer customer = someone();
    setText(customer, field, QString(limit, u'x'));
    QVERIFY(!has(checkCustomer(customer, today), field, ProblemKind::TooLong, true));
    setText(customer, field, QString(limit + 1, u'x'));
    QVERIFY(has(checkCustomer(customer, today), field, ProblemKind::TooLong, true));
}

void TestCustomerRules::lettersOutsideThePlaneCountOnce()
{
    const QString letter = QString::fromUcs4(U"\U00020000", 1);
    QVERIFY(checkCustomer(someone(letter.repeated(300)), today).empty());
    QVERIFY(
        has(checkCustomer(someone(letter.repeated(301)), today), QStringLiteral("name"), ProblemKind::TooLong, true));
}

void TestCustomerRules::controlCharactersBlock()
{
    QFETCH(QString, field);
    Customer customer = someone();
    const QString text = QStringLiteral("a") + QChar(0) + QStringLiteral("b");
    setText(customer, field, text);
    QVERIFY(has(checkCustomer(customer, today), field, ProblemKind::ControlCharacter, true));
    setText(customer, field, QStringLiteral("a\nb"));
    const bool mayHaveLines = field.startsWith(QLatin1String("note")) || field.startsWith(QLatin1String("field"));
    QCOMPARE(has(checkCustomer(customer, today), field, ProblemKind::ControlCharacter, true), !mayHaveLines);
}

void TestCustomerRules::unreadableValuesAreWarnings()
{
    Customer customer = someone();
    customer.emails = {{QStringLiteral("good@example.org")}, {QStringLiteral("not an address")}};
    customer.phones = {{QStringLiteral("ask at the desk")}};
    customer.birthdayTyped = QStringLiteral("some day in May");
    const auto problems = checkCustomer(customer, today);
    QCOMPARE(problems.size(), std::size_t(3));
    QVERIFY(has(problems, QStringLiteral("email.1"), ProblemKind::EmailUnreadable, false));
    QVERIFY(has(problems, QStringLiteral("phone.0"), ProblemKind::PhoneUnreadable, false));
    QVERIFY(has(problems, QStringLiteral("birthday"), ProblemKind::DateUnreadable, false));
}

void TestCustomerRules::birthdayInFutureBlocks()
{
    Customer customer = someone();
    customer.birthday = CalendarDate::of(2026, 5, 29);
    QVERIFY(has(checkCustomer(customer, today), QStringLiteral("birthday"), ProblemKind::DateInFuture, true));
    customer.birthday = CalendarDate::of(2026, 5, 28);
    QVERIFY(checkCustomer(customer, today).empty());
    customer.birthday = CalendarDate::of(0, 12, 31);
    QVERIFY(checkCustomer(customer, today).empty());
}

void TestCustomerRules::links_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isGood");
    const auto row = [](const char* url, bool isGood) { QTest::newRow(url) << QString::fromUtf8(url) << isGood; };
    for (const char* good :
        {"https://example.org", "HTTP://example.org/a?b=c#d", "example.org", "www.example.org:8080/shop",
            "mailto:a@example.org", "mailto:a@example.org?subject=hi", "https://münchen.example", "http://localhost/x"})
        row(good, true);
    for (const char* bad : {"javascript:alert(1)", "JavaScript:alert(1)", "java\nscript:alert(1)", "data:text/html,x",
             "file:///etc/passwd", "ftp://example.org", "javascript.x:alert(1)", "https://", "https:///path", "example",
             "mailto:nobody", "https://shop.example@evil.example", "exa mple.org", "vbscript:x", "example.org:port",
             "-a.example", "https://a\\b.example", "", "javascript://example.org/%0aalert(1)"})
        row(bad, false);
}

void TestCustomerRules::links()
{
    QFETCH(QString, url);
    QFETCH(bool, isGood);
    QCOMPARE(isAcceptableLink(url), isGood);
    Customer customer = someone();
    customer.links = {{url}};
    QCOMPARE(has(checkCustomer(customer, today), QStringLiteral("link.0"), ProblemKind::BadLink, true), !isGood);
}

void TestCustomerRules::blockingProblemsComeFirst()
{
    Customer customer = someone();
    customer.emails = {{QStringLiteral("nonsense")}};
    customer.links = {{QStringLiteral("javascript:x")}};
    const auto problems = checkCustomer(customer, today);
    QCOMPARE(problems.size(), std::size_t(2));
    QCOMPARE(problems.front().kind, ProblemKind::BadLink);
    QVERIFY(!problems.back().blocks);
}

void TestCustomerRules::normaliseKeepsSpelling()
{
    Customer customer;
    customer.givenName = QStringLiteral("  jürgen\tVAN  ");
    customer.familyName = QStringLiteral("Mu\u0308ller"); // decomposed
    customer.nameProvenance.purpose = QStringLiteral("x");
    customer.language = QStringLiteral(" ");
    customer.languageProvenance.purpose = QStringLiteral("x");
    customer.emails = {{QStringLiteral(" A.B@Example.ORG ")}, {QStringLiteral("  ")}};
    customer.tags = {{QStringLiteral(" VIP ")}, {QStringLiteral("vip")}, {QStringLiteral("  ")}};
    customer.notes = {{{}, QStringLiteral("one\r\ntwo  three\r")}, {{}, QStringLiteral(" \n")}};
    customer.addresses = {{QStringLiteral("First line\n Second line ")}, {QStringLiteral(" ")}};
    customer.memberships = {{{}, QStringLiteral(" ")}};
    normalise(customer);
    QCOMPARE(customer.givenName, QStringLiteral("jürgen VAN"));
    QCOMPARE(customer.familyName, QStringLiteral("Müller"));
    QCOMPARE(customer.nameProvenance.purpose, QStringLiteral("x"));
    QCOMPARE(customer.languageProvenance, Provenance {});
    QCOMPARE(customer.emails.size(), std::size_t(1));
    QCOMPARE(customer.emails[0].address, QStringLiteral("A.B@Example.ORG"));
    QCOMPARE(customer.tags.size(), std::size_t(1));
    QCOMPARE(customer.tags[0].name, QStringLiteral("VIP"));
    QCOMPARE(customer.notes.size(), std::size_t(1));
    QCOMPARE(customer.notes[0].text, QStringLiteral("one\ntwo  three"));
    QCOMPARE(customer.addresses.size(), std::size_t(1));
    QVERIFY(customer.memberships.empty());
}

void TestCustomerRules::normaliseIsIdempotent()
{
    Customer customer = someone(QStringLiteral("  a  b "));
    customer.emails = {{QStringLiteral(" x @ y ")}};
    customer.notes = {{{}, QStringLiteral("\r\n a \r b \n")}};
    normalise(customer);
    Customer again = customer;
    normalise(again);
    QVERIFY(again == customer);
}

void TestCustomerRules::readsTypedValues()
{
    Customer customer = someone();
    customer.phones = {{QStringLiteral("040 66969142")}, {QStringLiteral("+1 212 555 0100")}, {QStringLiteral("none")}};
    customer.phones[2].e164 = QStringLiteral("+49123");
    customer.emails = {{QStringLiteral("a@example.org")}, {QStringLiteral("a at example")}};
    customer.birthdayTyped = QStringLiteral("03.04.1990");
    readValues(customer, QStringLiteral("DE"), today);
    QCOMPARE(customer.phones[0].e164, QStringLiteral("+494066969142"));
    QCOMPARE(customer.phones[1].e164, QStringLiteral("+12125550100"));
    QVERIFY(!customer.phones[2].isValid());
    QVERIFY(customer.emails[0].valid);
    QVERIFY(!customer.emails[1].valid);
    QCOMPARE(customer.birthday->toIso(), QStringLiteral("1990-04-03"));
    customer.birthdayTyped = QStringLiteral("3/4/1990");
    readValues(customer, QStringLiteral("US"), today);
    QCOMPARE(customer.birthday->toIso(), QStringLiteral("1990-03-04"));
}

void TestCustomerRules::editingKeepsReadings()
{
    Customer before = someone();
    before.phones = {{QStringLiteral("555 0100"), {}, QStringLiteral("+12125550100")}}; // read with another country
    before.birthdayTyped = QStringLiteral("3/4/1990");
    before.birthday = CalendarDate::of(1990, 3, 4); // read month first
    const auto edited = [&before](auto change) {
        Customer after = before;
        change(after);
        readEditedValues(before, after, QStringLiteral("DE"), today);
        return after;
    };
    QVERIFY(edited([](Customer&) { }) == before);
    const Customer retyped = edited([](Customer& c) {
        c.phones[0].typed = QStringLiteral("040 66969142");
        c.birthdayTyped = QStringLiteral("5.6.1991");
    });
    QCOMPARE(retyped.phones[0].e164, QStringLiteral("+494066969142"));
    QCOMPARE(retyped.birthday->toIso(), QStringLiteral("1991-06-05"));
    const Customer unreadable = edited([](Customer& c) {
        c.phones[0].typed = QStringLiteral("ask");
        c.birthdayTyped = QStringLiteral("in spring");
    });
    QVERIFY(!unreadable.phones[0].isValid() && !unreadable.birthday);
    QVERIFY(!edited([](Customer& c) { c.birthdayTyped.clear(); }).birthday);
    // Undo brings text and reading together.
    const Customer undone = edited([](Customer& c) {
        c.phones[0] = {QStringLiteral("0 55 5"), {}, QStringLiteral("+15555")};
        c.birthdayTyped = QStringLiteral("1/2/1980");
        c.birthday = CalendarDate::of(1980, 1, 2);
    });
    QCOMPARE(undone.phones[0].e164, QStringLiteral("+15555"));
    QCOMPARE(undone.birthday->toIso(), QStringLiteral("1980-01-02"));
}

void TestCustomerRules::displayNames()
{
    Customer customer;
    QCOMPARE(customer.displayName(), QString());
    customer.number = QStringLiteral("17");
    QCOMPARE(customer.displayName(), QStringLiteral("17"));
    customer.phones = {{QStringLiteral("040")}};
    QCOMPARE(customer.displayName(), QStringLiteral("040"));
    customer.emails = {{QStringLiteral("a@example.org")}};
    QCOMPARE(customer.displayName(), QStringLiteral("a@example.org"));
    customer.familyName = QStringLiteral("Berg");
    QCOMPARE(customer.displayName(), QStringLiteral("Berg"));
    customer.givenName = QStringLiteral("Ann");
    QCOMPARE(customer.displayName(), QStringLiteral("Ann Berg"));
    customer.name = QStringLiteral("Dr. Ann Berg");
    QCOMPARE(customer.displayName(), QStringLiteral("Dr. Ann Berg"));
}

void TestCustomerRules::sortKeys()
{
    Customer customer;
    customer.givenName = QStringLiteral("Ånn");
    customer.familyName = QStringLiteral("Weiß");
    QCOMPARE(sortKeyOf(customer), QStringLiteral("weiss ann"));
    QCOMPARE(foldedNameOf(customer), QStringLiteral("ann weiss"));
    customer.kind = Kind::Organisation;
    customer.name = QStringLiteral("Öl & Söhne");
    QCOMPARE(sortKeyOf(customer), QStringLiteral("ol & sohne"));
    Customer onlyEmail;
    onlyEmail.emails = {{QStringLiteral("Z@example.org")}};
    QCOMPARE(sortKeyOf(onlyEmail), QStringLiteral("z@example.org"));
}

void TestCustomerRules::nationalDigits_data()
{
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("digits");
    const auto row = [](const char* e164, const char* typed, const char* digits) {
        QTest::newRow(typed) << QString::fromLatin1(e164) << QString::fromLatin1(typed) << QString::fromLatin1(digits);
    };
    row("+494066969142", "040 66969142", "4066969142");
    row("+12125550100", "(212) 555-0100", "2125550100");
    row("+79161234567", "8 916 123", "9161234567");
    row("+390612345678", "06 12345678", "612345678");
    row("+35312345678", "(01) 234 5678", "12345678");
    row("", "0123 ask", "123");
    row("", "no digits", "");
}

void TestCustomerRules::nationalDigits()
{
    QFETCH(QString, e164);
    QFETCH(QString, typed);
    QTEST(aicms::customers::nationalDigits(e164, typed), "digits");
}

void TestCustomerRules::changedFieldsNameFieldsOnly()
{
    Customer before = someone();
    Customer after = before;
    QVERIFY(changedFields(before, after).isEmpty());
    after.emails = {{QStringLiteral("secret@example.org")}};
    after.familyName = QStringLiteral("Secret");
    after.birthday = CalendarDate::of(1990, 1, 1);
    after.birthdayTyped = QStringLiteral("1.1.90");
    after.revision = 8;
    QCOMPARE(changedFields(before, after),
        (QStringList {QStringLiteral("birthday"), QStringLiteral("email"), QStringLiteral("family_name")}));
}

void TestCustomerRules::codes()
{
    QCOMPARE(interactionKindCode(InteractionKind::Task), QStringLiteral("task"));
    QCOMPARE(originCode(Origin::ThirdParty), QStringLiteral("third_party"));
    QCOMPARE(sourceKindCode(SourceKind::Import), QStringLiteral("import"));
    QCOMPARE(kindCode(Kind::Organisation), QStringLiteral("organisation"));
}

void TestCustomerRules::interactionFaults()
{
    Interaction interaction;
    interaction.subject = QString(300, u's');
    interaction.text = QStringLiteral("two\nlines");
    QVERIFY(interactionFault(interaction).isEmpty());
    interaction.text = QString(100'001, u't');
    QCOMPARE(interactionFault(interaction), QStringLiteral("text"));
    interaction.subject = QString(301, u's');
    QCOMPARE(interactionFault(interaction), QStringLiteral("subject"));
}

void TestCustomerRules::matchExpressionIsQuoted()
{
    const auto terms = searchTerms(QStringLiteral("O\"Brien* AND -x (NEAR) name:y"), QStringLiteral("DE"));
    QCOMPARE(wordExpression(terms.words),
        QStringLiteral("{name number email phone city street organisation tag} : (\"o\" * AND \"brien\" * AND \"and\" "
                       "* AND \"x\" *"
                       " AND \"near\" * AND \"name\" * AND \"y\" *)"));
    QVERIFY(!searchTerms(QStringLiteral("***"), {}).wantsWords());
    QVERIFY(!searchTerms(QStringLiteral("ab"), {}).wantsWords());
    QVERIFY(searchTerms(QStringLiteral("abc"), {}).wantsWords());
    QVERIFY(searchTerms(QStringLiteral("  "), {}).isEmpty());
}

void TestCustomerRules::snippets()
{
    const auto around = [](const QString& text) {
        return snippetAround(SearchTier::WordBeginning, searchTerms(QStringLiteral("mull"), {}), text);
    };
    QCOMPARE(around(QStringLiteral("Frau Müller")), QStringLiteral("Frau Müller"));
    const QString snippet = around(
        QStringLiteral("word ").repeated(40) + QStringLiteral("Müller ") + QStringLiteral("tail ").repeated(40));
    QVERIFY(snippet.contains(QStringLiteral("Müller")));
    QVERIFY(snippet.startsWith(u'…') && snippet.endsWith(u'…'));
    QVERIFY(snippet.size() <= 82);
}

AICMS_TEST(TestCustomerRules)
#include "test_customer_rules.moc"
