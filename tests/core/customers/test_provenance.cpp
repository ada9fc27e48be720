// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/provenance_rules.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace aicms;
using namespace aicms::customers;

namespace {

constexpr qint64 day = 86'400'000'000;
const base::UserId user {3};
const base::UtcTime now {20'000 * day + 5};

Provenance imported(int n)
{
    return {QStringLiteral("contract_performance"), Origin::ThirdParty, SourceKind::Import, n, {9}, {n}};
}

} // namespace

class TestProvenance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formEntriesFollowTheField_data();
    void formEntriesFollowTheField();
    void whatIsGivenIsKept();
    void formsAreKeptToTheDay();
    void onlyFilledFieldsGetOne();
    void unchangedValuesKeepTheirs();
    void addedValuesBringTheirOwn();
};

void TestProvenance::formEntriesFollowTheField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("purpose");
    QTest::addColumn<int>("origin");
    const auto row = [](const char* field, const char* purpose, Origin origin) {
        QTest::newRow(field) << QString::fromLatin1(field) << QString::fromLatin1(purpose) << static_cast<int>(origin);
    };
    row("name", "contract_performance", Origin::Provided);
    row("email", "contract_performance", Origin::Provided);
    row("note", "customer_care", Origin::Inferred);
    row("tag", "customer_care", Origin::Inferred);
    row("interaction", "customer_care", Origin::Observed);
    row("birthday", "", Origin::Provided);
}

void TestProvenance::formEntriesFollowTheField()
{
    QFETCH(QString, field);
    Provenance open;
    completeProvenance(open, field, user, now);
    QTEST(open.purpose, "purpose");
    QTEST(static_cast<int>(open.origin), "origin");
    QCOMPARE(open.source, SourceKind::Form);
    QCOMPARE(open.enteredBy, user);
    QCOMPARE(open.at.microseconds, 20'000 * day);
    QCOMPARE(open, formProvenance(field, user, now));
}

void TestProvenance::whatIsGivenIsKept()
{
    Provenance full = imported(7);
    completeProvenance(full, QStringLiteral("note"), user, now);
    QCOMPARE(full, imported(7));
    Provenance chosen;
    chosen.purpose = QStringLiteral("marketing_email");
    completeProvenance(chosen, QStringLiteral("email"), user, now);
    QCOMPARE(chosen.purpose, QStringLiteral("marketing_email"));
    QCOMPARE(chosen.enteredBy, user);
    // Only what is open is filled in.
    Provenance half {{}, Origin::Observed, SourceKind::Import, 4, {}, {}};
    completeProvenance(half, QStringLiteral("note"), user, now);
    QCOMPARE(half, (Provenance {QStringLiteral("customer_care"), Origin::Observed, SourceKind::Import, 4, user, now}));
}

void TestProvenance::formsAreKeptToTheDay()
{
    Provenance form {QStringLiteral("x"), Origin::Provided, SourceKind::Form, 0, user, {3 * day + 77}};
    completeProvenance(form, QStringLiteral("email"), user, now);
    QCOMPARE(form.at.microseconds, 3 * day);
    form.at = {-1}; // before 1970
    completeProvenance(form, QStringLiteral("email"), user, now);
    QCOMPARE(form.at.microseconds, -day);
}

void TestProvenance::onlyFilledFieldsGetOne()
{
    Customer customer;
    customer.familyName = QStringLiteral("Berg");
    customer.links = {{QStringLiteral("example.org")}};
    completeProvenances(customer, user, now);
    QCOMPARE(customer.nameProvenance.purpose, QStringLiteral("contract_performance"));
    QCOMPARE(customer.links[0].provenance.purpose, QStringLiteral("customer_care"));
    for (const Provenance& none : {customer.numberProvenance, customer.languageProvenance, customer.birthdayProvenance})
        QCOMPARE(none, Provenance {});
}

void TestProvenance::unchangedValuesKeepTheirs()
{
    Customer before;
    before.language = QStringLiteral("de");
    before.languageProvenance = imported(1);
    before.emails = {{QStringLiteral("a@example.org"), {}, true, imported(2)},
        {QStringLiteral("b@example.org"), {}, true, imported(3)}};
    Customer after = before;
    std::swap(after.emails[0], after.emails[1]);
    after.emails[0].provenance = {}; // a form that does not carry it
    after.emails[0].label = QStringLiteral("work");
    after.emails[1].provenance = imported(4); // another origin with the same purpose does not count
    after.languageProvenance.purpose = QStringLiteral("service_messages");
    carryProvenances(before, after);
    QCOMPARE(after.emails[0].provenance, imported(3));
    QCOMPARE(after.emails[1].provenance, imported(2));
    QCOMPARE(after.languageProvenance.purpose, QStringLiteral("service_messages"));
}

void TestProvenance::addedValuesBringTheirOwn()
{
    Customer before;
    before.emails = {{QStringLiteral("b@example.org"), {}, true, imported(1)}};
    before.notes = {{{5}, QStringLiteral("old"), {}, imported(1)}};
    Customer after = before;
    // Undo of a removal: the first comes back with the provenance that its neighbour has too.
    after.emails.insert(after.emails.begin(), {QStringLiteral("a@example.org"), {}, true, imported(1)});
    carryProvenances(before, after);
    QCOMPARE(after.emails[0].provenance, imported(1));
    // Typed over: what it says of the old value does not hold for the new one.
    after = before;
    after.emails[0].address = QStringLiteral("new@example.org");
    after.notes.insert(after.notes.begin(), {{}, QStringLiteral("first"), {}, {}});
    after.notes[1].text = QStringLiteral("rewritten");
    carryProvenances(before, after);
    QCOMPARE(after.emails[0].provenance, Provenance {});
    QCOMPARE(after.notes[0].provenance, Provenance {});
    QCOMPARE(after.notes[1].provenance, Provenance {});
}

AICMS_TEST(TestProvenance)
#include "test_provenance.moc"
