// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_codec.h"
#include "core/customers/customer_rules.h"
#include "tests/core/customers/full_record.h"
#include "tests/core/customers/opened_vault.h"
#include "tests/support/test_program.h"

#include <QCborArray>
#include <QCborValue>
#include <QUuid>

#include <ctime>

using namespace aicms;
using namespace aicms::customers;
using base::CustomerId;
using base::ErrorKind;
using storage::WriteTransaction;
using test::OpenedVault;

namespace {

CustomerId insert(OpenedVault& vault, const Customer& customer, std::vector<CustomerId>* created = nullptr)
{
    CustomerId id;
    const auto result
        = vault.write([&](WriteTransaction& tx) { id = insertCustomer(tx, vault.session, customer, created); });
    if (!result)
        qFatal("insert failed: %s", qPrintable(base::errorCode(result.error().kind)));
    return id;
}

Customer named(const QString& name)
{
    Customer customer;
    customer.name = name;
    return customer;
}

} // namespace

class TestCustomerWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack();
    void openFieldsAreFilledIn();
    void provenanceRowsAreShared();
    void takenNumberIsRefused();
    void numberIsFreeAfterRemovalForGood();
    void updateConflicts();
    void updateWritesNothingWhenNothingDiffers();
    void snapshotIsCanonicalAndComesBack();
    void snapshotBringsBackTheRemoved();
    void damagedSnapshotIsRefused();
    void organisationsAreFoundOrMade();
    void nobodyBelongsToThemselves();
    void duplicates();
    void removalLeavesNothing();
    void idsAreNotUsedAgain();
    void renamedOrganisationIsFoundThroughMembers();
    void importSpeed();
};

void TestCustomerWriter::everyFieldComesBack()
{
    OpenedVault vault;
    std::vector<CustomerId> created;
    Customer expected = test::fullRecord();
    const CustomerId id = insert(vault, expected, &created);
    const Customer stored = vault.get(id);
    QCOMPARE(created.size(), std::size_t(1));
    QVERIFY(!QUuid::fromString(stored.uuid).isNull());
    expected.id = id;
    expected.uuid = stored.uuid;
    expected.revision = 1;
    expected.updatedAt = {OpenedVault::noon};
    expected.memberships[0].organisation = created[0];
    for (std::size_t i = 0; i < expected.notes.size(); ++i) {
        QVERIFY(stored.notes.at(i).id.isValid());
        expected.notes[i].id = stored.notes[i].id;
    }
    QCOMPARE(changedFields(expected, stored), QStringList());
    QVERIFY(stored == expected);
    // Full dates too.
    Customer dated = named(QStringLiteral("Dated"));
    dated.birthday = base::CalendarDate::of(1991, 12, 31);
    dated.uuid = QStringLiteral("6f1c3e0a-8b52-4a5e-9c0e-0a5d3e7b1f42");
    const Customer storedDated = vault.get(insert(vault, dated));
    QVERIFY(storedDated.birthday == dated.birthday);
    QCOMPARE(storedDated.uuid, dated.uuid);
    QVERIFY(vault.isIndexSound());
}

void TestCustomerWriter::openFieldsAreFilledIn()
{
    OpenedVault vault;
    Customer customer = named(QStringLiteral("Open"));
    customer.notes = {{{}, QStringLiteral("a note")}};
    customer.emails = {{QStringLiteral("a@example.org")}};
    customer.emails[0].provenance.source = SourceKind::Import;
    customer.emails[0].provenance.sourceId = 3;
    const Customer stored = vault.get(insert(vault, customer));
    const base::UtcTime dayStart {OpenedVault::noon - OpenedVault::noon % OpenedVault::day};
    QCOMPARE(stored.nameProvenance,
        (Provenance {QStringLiteral("contract_performance"), Origin::Provided, SourceKind::Form, 0, {7}, dayStart}));
    QCOMPARE(stored.notes[0].provenance,
        (Provenance {QStringLiteral("customer_care"), Origin::Inferred, SourceKind::Form, 0, {7}, dayStart}));
    QCOMPARE(stored.notes[0].at.microseconds, OpenedVault::noon);
    QCOMPARE(stored.emails[0].provenance,
        (Provenance {QStringLiteral("contract_performance"), Origin::Provided, SourceKind::Import, 3, {7},
            {OpenedVault::noon}}));
    QCOMPARE(stored.createdAt.microseconds, OpenedVault::noon);
}

void TestCustomerWriter::provenanceRowsAreShared()
{
    OpenedVault vault;
    for (int i = 0; i < 20; ++i) {
        Customer customer = named(QStringLiteral("Person %1").arg(i));
        customer.emails = {{QStringLiteral("p%1@example.org").arg(i)}};
        customer.number = QString::number(i);
        insert(vault, customer);
    }
    QCOMPARE(vault.number("SELECT COUNT(*) FROM provenance"), 1);
    vault.clock.advance(OpenedVault::day / 4);
    insert(vault, named(QStringLiteral("later the same day")));
    QCOMPARE(vault.number("SELECT COUNT(*) FROM provenance"), 1);
    vault.clock.advance(OpenedVault::day);
    insert(vault, named(QStringLiteral("next day")));
    QCOMPARE(vault.number("SELECT COUNT(*) FROM provenance"), 2);
}

void TestCustomerWriter::takenNumberIsRefused()
{
    OpenedVault vault;
    Customer customer = named(QStringLiteral("First"));
    customer.number = QStringLiteral("A1");
    const CustomerId first = insert(vault, customer);
    const auto again = vault.write([&](WriteTransaction& tx) { insertCustomer(tx, vault.session, customer); });
    QVERIFY(!again);
    QCOMPARE(again.error(), (base::Error {ErrorKind::AlreadyExists, QStringLiteral("number"), first.value}));
    QCOMPARE(vault.number("SELECT COUNT(*) FROM customer"), 1);
    // Also on changing another to it, and while the holder is in the bin.
    const CustomerId second = insert(vault, named(QStringLiteral("Second")));
    QVERIFY(vault.service.remove({first}).result());
    Customer changed = vault.get(second);
    changed.number = QStringLiteral("A1");
    const auto taken = vault.write([&](WriteTransaction& tx) { updateCustomer(tx, vault.session, changed); });
    QVERIFY(!taken && taken.error().kind == ErrorKind::AlreadyExists);
    QCOMPARE(vault.get(second).number, QString());
}

void TestCustomerWriter::numberIsFreeAfterRemovalForGood()
{
    OpenedVault vault;
    Customer customer = named(QStringLiteral("First"));
    customer.number = QStringLiteral("A1");
    const CustomerId first = insert(vault, customer);
    QVERIFY(vault.write([&](WriteTransaction& tx) { removeForGood(tx, first); }));
    QVERIFY(insert(vault, customer).isValid());
}

void TestCustomerWriter::updateConflicts()
{
    OpenedVault vault;
    Customer mine = vault.get(insert(vault, named(QStringLiteral("Ann"))));
    Customer theirs = mine;
    mine.name = QStringLiteral("Anna");
    QVERIFY(vault.write([&](WriteTransaction& tx) { updateCustomer(tx, vault.session, mine); }));
    theirs.name = QStringLiteral("Anne");
    const auto late = vault.write([&](WriteTransaction& tx) { updateCustomer(tx, vault.session, theirs); });
    QVERIFY(!late);
    QCOMPARE(late.error().kind, ErrorKind::Conflict);
    QCOMPARE(late.error().number, 2);
    QCOMPARE(vault.get(mine.id).name, QStringLiteral("Anna"));
    theirs.id = {9999};
    const auto nobody = vault.write([&](WriteTransaction& tx) { updateCustomer(tx, vault.session, theirs); });
    QVERIFY(!nobody && nobody.error().kind == ErrorKind::NotFound);
}

void TestCustomerWriter::updateWritesNothingWhenNothingDiffers()
{
    OpenedVault vault;
    const Customer stored = vault.get(insert(vault, test::fullRecord()));
    vault.clock.advance(OpenedVault::day);
    QVERIFY(vault.write([&](WriteTransaction& tx) { updateCustomer(tx, vault.session, stored); }));
    QVERIFY(vault.get(stored.id) == stored);
}

void TestCustomerWriter::snapshotIsCanonicalAndComesBack()
{
    OpenedVault vault;
    const CustomerId id = insert(vault, test::fullRecord());
    const Customer before = vault.get(id);
    QByteArray blob;
    QVERIFY(vault.write([&](WriteTransaction& tx) { blob = snapshot(tx, id); }));
    QCOMPARE(encodeCustomer(before), blob);
    QVERIFY(*decodeCustomer(blob) == before);
    Customer changed = before;
    changed.givenName = QStringLiteral("Other");
    changed.emails.clear();
    changed.tags = {{QStringLiteral("New")}};
    changed.notes.erase(changed.notes.begin());
    QVERIFY(vault.write([&](WriteTransaction& tx) { updateCustomer(tx, vault.session, changed); }));
    QVERIFY(vault.service.remove({id}).result());
    QVERIFY(vault.write([&](WriteTransaction& tx) { restoreSnapshot(tx, vault.session, blob); }));
    Customer after = vault.get(id);
    QVERIFY(after.revision > before.revision + 1);
    after.revision = before.revision;
    after.updatedAt = before.updatedAt;
    QVERIFY(after == before);
    QCOMPARE(vault.foundNames(QStringLiteral("zoe at home")).size(), 1);
    QVERIFY(vault.isIndexSound());
}

void TestCustomerWriter::snapshotBringsBackTheRemoved()
{
    OpenedVault vault;
    std::vector<CustomerId> created;
    const CustomerId id = insert(vault, test::fullRecord(), &created);
    const Customer before = vault.get(id);
    QByteArray blob;
    QVERIFY(vault.write([&](WriteTransaction& tx) {
        blob = snapshot(tx, id);
        removeForGood(tx, id);
        removeForGood(tx, created[0]);
    }));
    QVERIFY(vault.write([&](WriteTransaction& tx) { restoreSnapshot(tx, vault.session, blob); }));
    Customer after = vault.get(id);
    QCOMPARE(after.memberships.at(0).organisationName, QStringLiteral("Nordlicht AB"));
    QVERIFY(after.memberships[0].organisation != created[0]);
    after.memberships = before.memberships;
    after.revision = before.revision;
    after.updatedAt = before.updatedAt;
    QVERIFY(after == before);
    QVERIFY(vault.isIndexSound());
}

void TestCustomerWriter::damagedSnapshotIsRefused()
{
    OpenedVault vault;
    const CustomerId id = insert(vault, test::fullRecord());
    QByteArray blob;
    QVERIFY(vault.write([&](WriteTransaction& tx) { blob = snapshot(tx, id); }));
    for (const QByteArray& bad : {QByteArray(), QByteArray("nonsense"), blob.left(blob.size() / 2), blob + 'x',
             QByteArray(blob).replace(0, 2, QByteArray("\x83\x17", 2))}) {
        const auto result = vault.write([&](WriteTransaction& tx) { restoreSnapshot(tx, vault.session, bad); });
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Damaged);
    }
    QVERIFY(!vault.write([&](WriteTransaction& tx) { snapshot(tx, {9999}); }));
    // What former versions wrote still comes back: 2 had no own fields, 1 no photo either.
    for (const int version : {1, 2}) {
        QCborArray all = QCborValue::fromCbor(blob).toArray();
        QCborArray record = all.at(2).toArray();
        QCborArray extraFields = record.at(24).toArray();
        QVERIFY(!extraFields.isEmpty());
        for (qsizetype i = 0; i < extraFields.size(); ++i) {
            const QCborArray parts = extraFields.at(i).toArray();
            QCOMPARE(parts.size(), 7); // name, value, four of the own field, provenance
            extraFields[i] = QCborArray {parts.at(0), parts.at(1), parts.last()};
        }
        record[24] = extraFields;
        QCOMPARE(record.size(), 27);
        if (version == 1)
            record.removeLast();
        all[0] = version;
        all[2] = record;
        const QByteArray former = QCborValue(all).toCbor();
        QVERIFY(decodeCustomer(former));
        QVERIFY(vault.write([&](WriteTransaction& tx) { restoreSnapshot(tx, vault.session, former); }));
    }
}

void TestCustomerWriter::organisationsAreFoundOrMade()
{
    OpenedVault vault;
    Customer person = named(QStringLiteral("Ann"));
    person.memberships = {{{}, QStringLiteral("Müller GmbH"), QStringLiteral("Boss")}};
    std::vector<CustomerId> created;
    insert(vault, person, &created);
    QCOMPARE(created.size(), std::size_t(1));
    const Customer organisation = vault.get(created[0]);
    QCOMPARE(organisation.kind, Kind::Organisation);
    QCOMPARE(organisation.name, QStringLiteral("Müller GmbH"));
    person.memberships[0].organisationName = QStringLiteral("MULLER  gmbh");
    const Customer second = vault.get(insert(vault, person, &created));
    QCOMPARE(created.size(), std::size_t(1));
    QCOMPARE(second.memberships[0].organisation, created[0]);
    QCOMPARE(second.memberships[0].organisationName, QStringLiteral("Müller GmbH"));
    const auto members = *vault.service.members(created[0]).result();
    QCOMPARE(members.size(), std::size_t(2));
    QCOMPARE(members[0].organisation, QStringLiteral("Müller GmbH"));
    // An id that does not exist and no name to fall back to.
    person.memberships = {{{12345}, {}, {}}};
    const auto result = vault.write([&](WriteTransaction& tx) { insertCustomer(tx, vault.session, person); });
    QVERIFY(!result);
    QCOMPARE(result.error(), (base::Error {ErrorKind::Invalid, QStringLiteral("organisation"), 0}));
}

void TestCustomerWriter::nobodyBelongsToThemselves()
{
    OpenedVault vault;
    Customer firm = named(QStringLiteral("Firm"));
    firm.kind = Kind::Organisation;
    firm = vault.get(insert(vault, firm));
    firm.memberships = {{firm.id, {}, {}}};
    const auto result = vault.write([&](WriteTransaction& tx) { updateCustomer(tx, vault.session, firm); });
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Invalid);
}

void TestCustomerWriter::duplicates()
{
    OpenedVault vault;
    Customer byNumber = named(QStringLiteral("N"));
    byNumber.number = QStringLiteral("17");
    Customer byEmail = named(QStringLiteral("E"));
    byEmail.emails = {{QStringLiteral("Ann@Example.org")}};
    Customer byPhone = named(QStringLiteral("P"));
    byPhone.phones = {{QStringLiteral("040 66969142"), {}, QStringLiteral("+494066969142")}};
    const CustomerId phone = insert(vault, byPhone);
    const CustomerId email = insert(vault, byEmail);
    const CustomerId number = insert(vault, byNumber);
    Customer sought = named(QStringLiteral("someone"));
    const auto find = [&] {
        return vault.read<std::vector<CustomerId>>(
            [&](storage::ReadTransaction& tx) { return findDuplicates(tx, sought); });
    };
    QVERIFY(find().empty());
    sought.emails = {{QStringLiteral("other@example.org")}, {QStringLiteral("aNN@example.ORG ")}};
    sought.phones = {{QStringLiteral("+49 40 66969142"), {}, QStringLiteral("+494066969142")}, {QStringLiteral("x")}};
    sought.number = QStringLiteral("17");
    QCOMPARE(find(), (std::vector {number, email, phone}));
    // What is in the bin holds its number only.
    QVERIFY(vault.service.remove({number, email, phone}).result());
    QCOMPARE(find(), (std::vector {number}));
}

void TestCustomerWriter::removalLeavesNothing()
{
    OpenedVault vault;
    std::vector<CustomerId> created;
    const CustomerId id = insert(vault, test::fullRecord(), &created);
    Interaction call;
    call.customer = id;
    call.subject = QStringLiteral("call");
    QVERIFY(vault.write([&](WriteTransaction& tx) { insertInteraction(tx, vault.session, call); }));
    QVERIFY(vault.write([&](WriteTransaction& tx) { removeForGood(tx, id); }));
    for (const char* sql : {"SELECT COUNT(*) FROM email", "SELECT COUNT(*) FROM phone", "SELECT COUNT(*) FROM address",
             "SELECT COUNT(*) FROM link", "SELECT COUNT(*) FROM tag", "SELECT COUNT(*) FROM customer_tag",
             "SELECT COUNT(*) FROM note", "SELECT COUNT(*) FROM extra_field", "SELECT COUNT(*) FROM membership",
             "SELECT COUNT(*) FROM interaction"})
        QCOMPARE(vault.number(sql), 0);
    QCOMPARE(vault.number("SELECT COUNT(*) FROM customer"), 1); // the organisation stays
    for (const char16_t* word : {u"Ångström", u"zoe", u"stammkunde", u"mornings", u"malmo", u"4066969142"})
        QVERIFY2(vault.foundNames(QString::fromUtf16(word)).isEmpty(), qPrintable(QString::fromUtf16(word)));
    QVERIFY(vault.isIndexSound());
    QVERIFY(!vault.write([&](WriteTransaction& tx) { removeForGood(tx, id); }));
}

void TestCustomerWriter::idsAreNotUsedAgain()
{
    OpenedVault vault;
    const CustomerId first = insert(vault, named(QStringLiteral("First")));
    QVERIFY(vault.write([&](WriteTransaction& tx) { removeForGood(tx, first); }));
    QVERIFY(insert(vault, named(QStringLiteral("Second"))) > first);
}

void TestCustomerWriter::renamedOrganisationIsFoundThroughMembers()
{
    OpenedVault vault;
    std::vector<CustomerId> created;
    insert(vault, test::fullRecord(), &created);
    QCOMPARE(vault.foundNames(QStringLiteral("nordlicht")).size(), 2);
    Customer firm = vault.get(created[0]);
    firm.name = QStringLiteral("Polarstern AB");
    QVERIFY(vault.write([&](WriteTransaction& tx) { updateCustomer(tx, vault.session, firm); }));
    QVERIFY(vault.foundNames(QStringLiteral("nordlicht")).isEmpty());
    QCOMPARE(vault.foundNames(QStringLiteral("polarstern")).size(), 2);
    QVERIFY(vault.isIndexSound());
}

void TestCustomerWriter::importSpeed()
{
    OpenedVault vault;
    constexpr int count = 20'000;
    const std::clock_t start = std::clock();
    QVERIFY(vault.write([&](WriteTransaction& tx) {
        for (int i = 0; i < count; ++i) {
            Customer c;
            c.givenName = QStringLiteral("Given%1").arg(i % 400);
            c.familyName = QStringLiteral("Family%1").arg(i * 7919 % 8050);
            c.number = QString::number(100'000 + i);
            c.emails = {{QStringLiteral("person%1@example.org").arg(i)}};
            insertCustomer(tx, vault.session, c);
        }
    }));
    const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
    qInfo("%.0f customers a CPU second", count / seconds);
    QCOMPARE(vault.number("SELECT COUNT(*) FROM customer"), count);
    // Far below the aim, so that a busy machine does not fail it, yet above anything that reads before each write.
    QVERIFY2(count / seconds > 2'500, "inserting has become several times slower than it was made to be");
}

AICMS_TEST(TestCustomerWriter)
#include "test_customer_writer.moc"
