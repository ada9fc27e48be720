// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/customers/full_record.h"
#include "tests/core/customers/opened_vault.h"
#include "tests/support/test_program.h"

using namespace aicms;
using namespace aicms::customers;
using base::CustomerId;
using base::ErrorKind;
using test::OpenedVault;

namespace {

Customer personNamed(const QString& name)
{
    Customer customer;
    customer.name = name;
    return customer;
}

Customer ann()
{
    Customer customer;
    customer.givenName = QStringLiteral("Ann");
    customer.familyName = QStringLiteral("Berg");
    customer.emails = {{QStringLiteral("ann@example.org")}};
    customer.phones = {{QStringLiteral("040 66969142")}};
    customer.birthdayTyped = QStringLiteral("14.02.1991");
    return customer;
}

} // namespace

class TestCustomersService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addReadsWhatWasTyped();
    void addRefusesWhatBreaksARule();
    void openIsLoggedWithReasonReloadIsNot();
    void editAnswersTheFormerRecord();
    void editLogsNamesOfFieldsOnly();
    void editConflictLeavesEverything();
    void undoBringsBackValuesAndProvenance();
    void staleProvenanceBecomesAFormEntry();
    void anotherPurposeIsTaken();
    void removalAndRestore();
    void binnedRecordsAreNotEdited();
    void tagsComeAndGo();
    void badTagsAreRefused();
    void sensitiveFieldsAreBlankWithoutTheRight();
    void editWithoutTheRightKeepsSensitiveFields();
    void findByNumberAndUuid();
    void unknownIdsAreNotFound();
    void printingIsLogged();
    void changesArePublished();
    void failedEditOfManyChangesNone();
    void organisationsMadeWithAPersonAreLogged();
    void membersInTheBinAreNotListed();
    void theDayIsThatOfTheZone();
};

void TestCustomersService::addReadsWhatWasTyped()
{
    OpenedVault vault;
    Customer customer = ann();
    customer.emails.push_back({QStringLiteral("no address")});
    const Customer stored = vault.get(vault.add(customer));
    QCOMPARE(stored.phones[0].typed, QStringLiteral("040 66969142"));
    QCOMPARE(stored.phones[0].e164, QStringLiteral("+494066969142"));
    QVERIFY(stored.emails[0].valid && !stored.emails[1].valid);
    QCOMPARE(stored.birthday->toIso(), QStringLiteral("1991-02-14"));
    QCOMPARE(stored.birthdayTyped, QStringLiteral("14.02.1991"));
    QVERIFY(stored.birthdayProvenance.purpose.isEmpty()); // no purpose needs it by itself
    QCOMPARE(stored.birthdayProvenance.enteredBy.value, 7);
    QCOMPARE(vault.auditLines(), QStringList {QStringLiteral("customer.add %1").arg(stored.id.value)});
}

void TestCustomersService::addRefusesWhatBreaksARule()
{
    OpenedVault vault;
    const auto refusal = [&vault](const Customer& customer) {
        const auto result = vault.service.add(customer).result();
        return result ? QStringLiteral("accepted")
                      : base::errorCode(result.error().kind) + u' ' + result.error().subject;
    };
    QCOMPARE(refusal({}), QStringLiteral("invalid name"));
    Customer customer = ann();
    customer.links = {{QStringLiteral("https://example.org")}, {QStringLiteral("javascript:alert(1)")}};
    QCOMPARE(refusal(customer), QStringLiteral("invalid link.1"));
    customer = ann();
    customer.birthdayTyped = QStringLiteral("2030-01-01");
    QCOMPARE(refusal(customer), QStringLiteral("invalid birthday"));
    QCOMPARE(refusal(personNamed(QString(301, u'x'))), QStringLiteral("invalid name"));
    QCOMPARE(refusal(personNamed(QString(300, u'x'))), QStringLiteral("accepted"));
    QCOMPARE(vault.number("SELECT COUNT(*) FROM customer"), 1);
    QCOMPARE(vault.auditLines().size(), 1);
}

void TestCustomersService::openIsLoggedWithReasonReloadIsNot()
{
    OpenedVault vault;
    const CustomerId id = vault.add(ann());
    QVERIFY(vault.service.reload(id).result());
    QCOMPARE(vault.auditLines().size(), 1);
    QVERIFY(*vault.service.open(id, QStringLiteral("called in")).result() == vault.get(id));
    QCOMPARE(vault.auditLines().last(), QStringLiteral("customer.open %1").arg(id.value));
    QCOMPARE(vault.number("SELECT COUNT(*) FROM audit_reason WHERE text = 'called in'"), 1);
}

void TestCustomersService::editAnswersTheFormerRecord()
{
    OpenedVault vault;
    Customer customer = vault.get(vault.add(ann()));
    const Customer before = customer;
    customer.familyName = QStringLiteral("Tal");
    vault.clock.advance(1'000'000);
    QVERIFY(*vault.service.edit(customer).result() == before);
    const Customer after = vault.get(customer.id);
    QCOMPARE(after.familyName, QStringLiteral("Tal"));
    QCOMPARE(after.revision, before.revision + 1);
    QCOMPARE(after.updatedAt.microseconds, OpenedVault::noon + 1'000'000);
    QCOMPARE(after.createdAt, before.createdAt);
}

void TestCustomersService::editLogsNamesOfFieldsOnly()
{
    OpenedVault vault;
    Customer customer = vault.get(vault.add(ann()));
    customer.familyName = QStringLiteral("Geheim");
    customer.emails[0].address = QStringLiteral("geheim@example.org");
    customer.notes = {{{}, QStringLiteral("geheim")}};
    QVERIFY(vault.service.edit(customer).result());
    QCOMPARE(
        vault.auditLines().last(), QStringLiteral("customer.edit %1 email,family_name,note").arg(customer.id.value));
    // Nothing changed: nothing to log.
    const auto lines = vault.auditLines().size();
    QVERIFY(vault.service.edit(vault.get(customer.id)).result());
    QCOMPARE(vault.auditLines().size(), lines);
}

void TestCustomersService::editConflictLeavesEverything()
{
    OpenedVault vault;
    Customer first = vault.get(vault.add(ann()));
    Customer second = first;
    first.language = QStringLiteral("de");
    second.language = QStringLiteral("fr");
    QVERIFY(vault.service.edit(first).result());
    const auto lines = vault.auditLines();
    const auto late = vault.service.edit(second).result();
    QVERIFY(!late);
    QCOMPARE(late.error().kind, ErrorKind::Conflict);
    QCOMPARE(vault.get(first.id).language, QStringLiteral("de"));
    QCOMPARE(vault.auditLines(), lines);
}

void TestCustomersService::undoBringsBackValuesAndProvenance()
{
    OpenedVault vault;
    CustomerId id;
    QVERIFY(vault.write(
        [&](storage::WriteTransaction& tx) { id = insertCustomer(tx, vault.session, test::fullRecord()); }));
    Customer changed = vault.get(id);
    vault.clock.advance(3 * OpenedVault::day);
    changed.name = QStringLiteral("Other");
    changed.birthdayTyped.clear();
    changed.birthday.reset();
    changed.emails.erase(changed.emails.begin());
    changed.addresses[0].street = QStringLiteral("Elsewhere");
    changed.notes[1].text = QStringLiteral("changed");
    changed.notes.erase(changed.notes.begin());
    changed.tags.clear();
    changed.memberships.clear();
    Customer before = *vault.service.edit(changed).result();
    QVERIFY(vault.get(id).notes.size() == 1 && vault.get(id).tags.empty());
    Customer undo = before;
    undo.revision += 1;
    QVERIFY(vault.service.edit(undo).result());
    Customer after = vault.get(id);
    after.revision = before.revision;
    after.updatedAt = before.updatedAt;
    QVERIFY(after == before);
    QVERIFY(vault.isIndexSound());
}

void TestCustomersService::staleProvenanceBecomesAFormEntry()
{
    OpenedVault vault;
    CustomerId id;
    QVERIFY(vault.write(
        [&](storage::WriteTransaction& tx) { id = insertCustomer(tx, vault.session, test::fullRecord()); }));
    const Customer before = vault.get(id);
    Customer changed = before;
    changed.emails[0].address = QStringLiteral("new@example.org");
    changed.givenName = QStringLiteral("Zora");
    changed.notes[0].text = QStringLiteral("rewritten");
    QVERIFY(vault.service.edit(changed).result());
    const Customer after = vault.get(id);
    QCOMPARE(after.emails[0].provenance.source, SourceKind::Form);
    QCOMPARE(after.emails[0].provenance.purpose, QStringLiteral("contract_performance"));
    QCOMPARE(after.nameProvenance.source, SourceKind::Form);
    QCOMPARE(after.notes[0].provenance.origin, Origin::Inferred);
    QCOMPARE(after.notes[0].id, before.notes[0].id);
    QCOMPARE(after.emails[1].provenance, before.emails[1].provenance);
    QCOMPARE(after.notes[1].provenance, before.notes[1].provenance);
    QCOMPARE(after.phones, before.phones);
    QCOMPARE(after.birthdayProvenance, before.birthdayProvenance);
}

void TestCustomersService::anotherPurposeIsTaken()
{
    OpenedVault vault;
    Customer customer = vault.get(vault.add(ann()));
    customer.emails[0].provenance.purpose = QStringLiteral("marketing_email");
    QVERIFY(vault.service.edit(customer).result());
    QCOMPARE(vault.get(customer.id).emails[0].provenance.purpose, QStringLiteral("marketing_email"));
    QCOMPARE(vault.auditLines().last(), QStringLiteral("customer.edit %1 email").arg(customer.id.value));
}

void TestCustomersService::removalAndRestore()
{
    OpenedVault vault;
    const CustomerId id = vault.add(ann());
    const CustomerId other = vault.add(personNamed(QStringLiteral("Ann Other")));
    const Customer before = vault.get(id);
    QVERIFY(vault.service.remove({id}).result());
    QCOMPARE(*vault.service.ids({}).result(), std::vector {other});
    QCOMPARE(*vault.service.count({}).result(), 1);
    QCOMPARE(vault.foundNames(QStringLiteral("ann")), QStringList {QStringLiteral("Ann Other")});
    QVERIFY(vault.foundNames(QStringLiteral("040 66969142")).isEmpty());
    QVERIFY(vault.foundNames(QStringLiteral("ann@example")).isEmpty());
    ListQuery bin;
    bin.deletedOnly = true;
    QCOMPARE(*vault.service.ids(bin).result(), std::vector {id});
    QVERIFY(vault.service.reload(id).result()->deletedAt);
    QVERIFY(vault.isIndexSound());
    QVERIFY(vault.service.remove({id}).result()); // a second time does and logs nothing
    QVERIFY(vault.service.restore({id}).result());
    QVERIFY(vault.service.restore({id}).result());
    Customer after = vault.get(id);
    QCOMPARE(after.revision, before.revision + 2);
    after.revision = before.revision;
    after.updatedAt = before.updatedAt;
    QVERIFY(after == before);
    QCOMPARE(vault.foundNames(QStringLiteral("ann")).size(), 2);
    QCOMPARE(vault.auditLines().mid(2),
        (QStringList {
            QStringLiteral("customer.delete %1").arg(id.value), QStringLiteral("customer.restore %1").arg(id.value)}));
    QVERIFY(vault.isIndexSound());
}

void TestCustomersService::binnedRecordsAreNotEdited()
{
    OpenedVault vault;
    const CustomerId id = vault.add(ann());
    QVERIFY(vault.service.remove({id}).result());
    Customer customer = vault.get(id);
    customer.language = QStringLiteral("de");
    QCOMPARE(vault.service.edit(customer).result().error().kind, ErrorKind::NotFound);
    QCOMPARE(vault.service.addTag({id}, QStringLiteral("x")).result().error().kind, ErrorKind::NotFound);
    Interaction call;
    call.customer = id;
    QCOMPARE(vault.service.logInteraction(call).result().error().kind, ErrorKind::NotFound);
}

void TestCustomersService::tagsComeAndGo()
{
    OpenedVault vault;
    const CustomerId a = vault.add(ann());
    const CustomerId b = vault.add(personNamed(QStringLiteral("Bo")));
    QVERIFY(vault.service.addTag({a, b}, QStringLiteral(" Süß ")).result());
    QVERIFY(vault.service.addTag({a}, QStringLiteral("suss")).result()); // the same tag
    QCOMPARE(*vault.service.tagNames().result(), QStringList {QStringLiteral("Süß")});
    const Customer tagged = vault.get(a);
    QCOMPARE(tagged.tags.size(), std::size_t(1));
    QCOMPARE(tagged.revision, 2);
    QCOMPARE(tagged.tags[0].provenance.purpose, QStringLiteral("customer_care"));
    QCOMPARE(tagged.tags[0].provenance.origin, Origin::Inferred);
    ListQuery query;
    query.tag = QStringLiteral("SÜSS");
    QCOMPARE(*vault.service.ids(query).result(), (std::vector {a, b}));
    QCOMPARE(vault.foundNames(QStringLiteral("suss")).size(), 2);
    QCOMPARE(vault.service.rows({a}).result()->at(0).tags, QStringList {QStringLiteral("Süß")});
    QVERIFY(vault.service.removeTag({a}, QStringLiteral("süß")).result());
    QCOMPARE(*vault.service.ids(query).result(), std::vector {b});
    QVERIFY(vault.service.removeTag({b}, QStringLiteral("Süß")).result());
    QVERIFY(vault.service.tagNames().result()->isEmpty());
    QCOMPARE(vault.number("SELECT COUNT(*) FROM tag"), 0);
    QVERIFY(vault.foundNames(QStringLiteral("suss")).isEmpty());
    QCOMPARE(vault.auditLines().filter(QStringLiteral("customer.tag")).size(), 2);
    QCOMPARE(vault.auditLines().filter(QStringLiteral("customer.untag")).size(), 2);
    QVERIFY(vault.isIndexSound());
}

void TestCustomersService::badTagsAreRefused()
{
    OpenedVault vault;
    const CustomerId id = vault.add(ann());
    for (const QString& bad : {QString(), QStringLiteral("  "), QString(61, u'x'), QString(QChar(1))})
        QCOMPARE(vault.service.addTag({id}, bad).result().error(),
            (base::Error {ErrorKind::Invalid, QStringLiteral("tag"), 0}));
    QVERIFY(vault.get(id).tags.empty());
}

void TestCustomersService::sensitiveFieldsAreBlankWithoutTheRight()
{
    OpenedVault vault;
    const CustomerId id = vault.add(ann());
    vault.become(QStringLiteral("staff"));
    for (const auto& seen : {vault.service.open(id).result(), vault.service.reload(id).result()}) {
        QVERIFY(!seen->birthday);
        QVERIFY(seen->birthdayTyped.isEmpty());
        QCOMPARE(seen->birthdayProvenance, Provenance {});
    }
    vault.become(QStringLiteral("manager"));
    QVERIFY(vault.service.reload(id).result()->birthday);
}

void TestCustomersService::editWithoutTheRightKeepsSensitiveFields()
{
    OpenedVault vault;
    const CustomerId id = vault.add(ann());
    const Customer before = vault.get(id);
    vault.become(QStringLiteral("staff"));
    Customer seen = *vault.service.open(id).result();
    seen.language = QStringLiteral("de");
    const Customer former = *vault.service.edit(seen).result();
    QVERIFY(!former.birthday && former.birthdayTyped.isEmpty());
    const Customer after = vault.get(id);
    QCOMPARE(after.language, QStringLiteral("de"));
    QVERIFY(after.birthday == before.birthday);
    QCOMPARE(after.birthdayTyped, before.birthdayTyped);
    QCOMPARE(after.birthdayProvenance, before.birthdayProvenance);
    // Undo by the same user does not wipe it either.
    Customer undo = former;
    undo.revision = after.revision;
    QVERIFY(vault.service.edit(undo).result());
    QVERIFY(vault.get(id).birthday == before.birthday);
    QCOMPARE(vault.get(id).language, QString());
    // Nor is it said that it was changed.
    Customer other = *vault.service.reload(id).result();
    other.birthdayTyped = QStringLiteral("1999-01-01");
    QCOMPARE(vault.service.edit(other).result().error().kind, ErrorKind::NotAllowed);
    QVERIFY(vault.get(id).birthday == before.birthday);
}

void TestCustomersService::findByNumberAndUuid()
{
    OpenedVault vault;
    Customer customer = ann();
    customer.number = QStringLiteral("K 7");
    const Customer stored = vault.get(vault.add(customer));
    QCOMPARE(*vault.service.findByNumber(QStringLiteral(" K  7 ")).result(), stored.id);
    QCOMPARE(*vault.service.findByUuid(stored.uuid.toUpper()).result(), stored.id);
    QCOMPARE(vault.service.findByNumber(QStringLiteral("8")).result().error().kind, ErrorKind::NotFound);
    QCOMPARE(vault.service.findByNumber({}).result().error().kind, ErrorKind::NotFound);
    QCOMPARE(vault.service.findByUuid(QStringLiteral("nonsense")).result().error().kind, ErrorKind::NotFound);
}

void TestCustomersService::unknownIdsAreNotFound()
{
    OpenedVault vault;
    const CustomerId nobody {404};
    const base::Error notFound {ErrorKind::NotFound, {}, 404};
    QCOMPARE(vault.service.open(nobody).result().error(), notFound);
    QCOMPARE(vault.service.reload(nobody).result().error(), notFound);
    QCOMPARE(vault.service.remove({nobody}).result().error(), notFound);
    QCOMPARE(vault.service.restore({nobody}).result().error(), notFound);
    QCOMPARE(vault.service.addTag({nobody}, QStringLiteral("x")).result().error(), notFound);
    QCOMPARE(vault.service.removeTag({nobody}, QStringLiteral("x")).result().error(), notFound);
    QCOMPARE(vault.service.logPrinted(nobody).result().error(), notFound);
    QCOMPARE(vault.service.logHandedOut(nobody, QStringLiteral("sheet")).result().error(), notFound);
    Customer customer = ann();
    customer.id = nobody;
    QCOMPARE(vault.service.edit(customer).result().error(), notFound);
    QVERIFY(vault.service.rows({nobody}).result()->empty());
    QVERIFY(vault.auditLines().isEmpty());
}

void TestCustomersService::printingIsLogged()
{
    OpenedVault vault;
    const CustomerId id = vault.add(ann());
    QVERIFY(vault.service.logPrinted(id, QStringLiteral("for the visit")).result());
    QCOMPARE(vault.auditLines().last(), QStringLiteral("customer.print %1").arg(id.value));
    QVERIFY(vault.service.logHandedOut(id, QStringLiteral("consent")).result());
    QCOMPARE(vault.auditLines().filter(QStringLiteral("customer.print %1").arg(id.value)).size(), 2);
}

void TestCustomersService::changesArePublished()
{
    OpenedVault vault;
    std::vector<std::pair<base::ChangeKind, qint64>> seen;
    vault.database->setCommitListener([&seen](const std::vector<base::Change>& changes, qint64) {
        for (const base::Change& change : changes)
            seen.emplace_back(change.kind, change.id);
    });
    const CustomerId id = vault.add(ann());
    QVERIFY(!vault.service.add({}).result());
    QVERIFY(vault.service.addTag({id}, QStringLiteral("x")).result());
    QVERIFY(vault.service.remove({id}).result());
    vault.database->close();
    const auto expected = std::pair(base::ChangeKind::Customer, id.value);
    QCOMPARE(seen, (std::vector {expected, expected, expected}));
}

void TestCustomersService::failedEditOfManyChangesNone()
{
    OpenedVault vault;
    const CustomerId id = vault.add(ann());
    QVERIFY(!vault.service.remove({id, {404}}).result());
    QVERIFY(!vault.get(id).deletedAt);
    QCOMPARE(vault.auditLines().size(), 1);
    QVERIFY(vault.isIndexSound());
}

/// The organisation is a record of its own: the log must say who made it, and with what.
void TestCustomersService::organisationsMadeWithAPersonAreLogged()
{
    OpenedVault vault;
    Customer customer = ann();
    customer.memberships = {{{}, QStringLiteral("Berg & Co"), {}, {}}};
    const CustomerId person = vault.add(customer);
    const CustomerId firm {vault.number("SELECT id FROM customer WHERE name = 'Berg & Co'")};
    QVERIFY(firm.isValid() && firm != person);
    const auto added = [](CustomerId id) { return QStringLiteral("customer.add %1").arg(id.value); };
    QCOMPARE(vault.auditLines(), QStringList({added(firm), added(person)}));
    // One that is there already is not made again.
    Customer edited = vault.get(person);
    edited.familyName = QStringLiteral("Bergmann");
    QVERIFY(vault.service.edit(edited).result());
    QCOMPARE(vault.auditLines().size(), 3);
    edited = vault.get(person);
    edited.memberships.push_back({{}, QStringLiteral("Second Ltd"), {}, {}});
    QVERIFY(vault.service.edit(edited).result());
    const CustomerId second {vault.number("SELECT id FROM customer WHERE name = 'Second Ltd'")};
    QCOMPARE(vault.auditLines().size(), 5);
    QCOMPARE(vault.auditLines().at(3), added(second));
}

void TestCustomersService::membersInTheBinAreNotListed()
{
    OpenedVault vault;
    Customer customer = ann();
    customer.memberships = {{{}, QStringLiteral("Berg & Co"), {}, {}}};
    const CustomerId first = vault.add(customer);
    customer.givenName = QStringLiteral("Bea");
    const CustomerId second = vault.add(customer);
    const CustomerId firm {vault.number("SELECT id FROM customer WHERE name = 'Berg & Co'")};
    const auto members = [&vault, firm] {
        std::vector<CustomerId> ids;
        const auto rows = vault.service.members(firm).result();
        for (const CustomerRow& row : *rows)
            ids.push_back(row.id);
        return ids;
    };
    QCOMPARE(members(), std::vector({first, second}));
    QVERIFY(vault.service.remove({first}).result());
    QCOMPARE(members(), std::vector {second});
    QVERIFY(vault.service.restore({first}).result());
    QCOMPARE(members(), std::vector({first, second}));
}

/// East of Greenwich a new day has begun before UTC's has: whoever was born today is not born in the future.
void TestCustomersService::theDayIsThatOfTheZone()
{
    OpenedVault vault;
    vault.clock.set(base::UtcTime::fromDateTime(QDateTime(QDate(2025, 12, 31), QTime(20, 0), Qt::UTC)));
    CustomersService east(*vault.database, vault.session, QStringLiteral("DE"), QTimeZone("Asia/Tokyo"));
    CustomersService west(*vault.database, vault.session, QStringLiteral("DE"), QTimeZone("America/Los_Angeles"));
    QCOMPARE(east.today(), QDate(2026, 1, 1));
    QCOMPARE(west.today(), QDate(2025, 12, 31));
    Customer born = ann();
    born.birthdayTyped = QStringLiteral("2026-01-01");
    const auto id = east.add(born).result();
    QVERIFY(id);
    Customer stored = vault.get(*id);
    stored.familyName = QStringLiteral("Bergmann");
    QVERIFY(east.edit(stored).result());
    QCOMPARE(west.add(born).result().error().subject, QStringLiteral("birthday"));
    // Two digits mean the hundred years that end with that one.
    born.birthdayTyped = QStringLiteral("01.01.26");
    QCOMPARE(vault.get(*east.add(born).result()).birthday->year(), 2026);
    QCOMPARE(vault.get(*west.add(born).result()).birthday->year(), 1926);
}

AICMS_TEST(TestCustomersService)
#include "test_customers_service.moc"
