// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/customers/opened_vault.h"
#include "tests/support/test_program.h"

using namespace aicms;
using namespace aicms::customers;
using access::Operation;
using base::ErrorKind;
using test::OpenedVault;

namespace {

struct Call {
    const char* name;
    Operation operation;
    std::function<std::optional<base::Error>(CustomersService&, base::CustomerId, base::InteractionId)> run;
};

template <class T> std::optional<base::Error> errorOf(const CustomersService::Future<T>& future)
{
    const auto result = future.result();
    return result ? std::nullopt : std::optional(result.error());
}

/// Every call of the service and the operation it stands for.
const std::vector<Call>& calls()
{
    using S = CustomersService;
    using C = base::CustomerId;
    using I = base::InteractionId;
    static const std::vector<Call> all {
        {"ids", Operation::ListCustomers, [](S& s, C, I) { return errorOf(s.ids({})); }},
        {"rows", Operation::ListCustomers, [](S& s, C c, I) { return errorOf(s.rows({c})); }},
        {"count", Operation::ListCustomers, [](S& s, C, I) { return errorOf(s.count({})); }},
        {"tagNames", Operation::ListCustomers, [](S& s, C, I) { return errorOf(s.tagNames()); }},
        {"members", Operation::ListCustomers, [](S& s, C c, I) { return errorOf(s.members(c)); }},
        {"search", Operation::SearchCustomers, [](S& s, C, I) { return errorOf(s.search(QStringLiteral("ann"), 5)); }},
        {"lookAlikes", Operation::SearchCustomers, [](S& s, C, I) { return errorOf(s.lookAlikes({})); }},
        {"open", Operation::OpenCustomer, [](S& s, C c, I) { return errorOf(s.open(c)); }},
        {"reload", Operation::OpenCustomer, [](S& s, C c, I) { return errorOf(s.reload(c)); }},
        {"interactions", Operation::OpenCustomer, [](S& s, C c, I) { return errorOf(s.interactions(c)); }},
        {"findByNumber", Operation::OpenCustomer,
            [](S& s, C, I) { return errorOf(s.findByNumber(QStringLiteral("1"))); }},
        {"findByUuid", Operation::OpenCustomer,
            [](S& s, C, I) { return errorOf(s.findByUuid(QStringLiteral("6f1c3e0a-8b52-4a5e-9c0e-0a5d3e7b1f42"))); }},
        {"add", Operation::AddCustomer,
            [](S& s, C, I) {
                Customer customer;
                customer.name = QStringLiteral("New");
                return errorOf(s.add(customer));
            }},
        {"edit", Operation::EditCustomer,
            [](S& s, C c, I) {
                Customer customer;
                customer.id = c;
                customer.name = QStringLiteral("Changed");
                customer.revision = 1;
                return errorOf(s.edit(customer));
            }},
        {"addTag", Operation::EditCustomer, [](S& s, C c, I) { return errorOf(s.addTag({c}, QStringLiteral("new"))); }},
        {"removeTag", Operation::EditCustomer,
            [](S& s, C c, I) { return errorOf(s.removeTag({c}, QStringLiteral("old"))); }},
        {"remove", Operation::DeleteCustomer, [](S& s, C c, I) { return errorOf(s.remove({c})); }},
        {"restore", Operation::RestoreCustomer, [](S& s, C c, I) { return errorOf(s.restore({c})); }},
        {"logPrinted", Operation::PrintCustomer, [](S& s, C c, I) { return errorOf(s.logPrinted(c)); }},
        {"logInteraction", Operation::LogInteraction,
            [](S& s, C c, I) {
                Interaction interaction;
                interaction.customer = c;
                return errorOf(s.logInteraction(interaction));
            }},
        {"editInteraction", Operation::LogInteraction,
            [](S& s, C c, I i) {
                Interaction interaction;
                interaction.id = i;
                interaction.customer = c;
                interaction.revision = 1;
                return errorOf(s.editInteraction(interaction));
            }},
        {"removeInteraction", Operation::LogInteraction, [](S& s, C, I i) { return errorOf(s.removeInteraction(i)); }},
        {"restoreInteraction", Operation::LogInteraction,
            [](S& s, C, I i) { return errorOf(s.restoreInteraction(i)); }},
    };
    return all;
}

access::Right rightOf(Operation operation)
{
    for (const access::OperationRow& row : access::operationTable()) {
        if (row.operation == operation)
            return row.right;
    }
    qFatal("an operation without a row");
}

} // namespace

class TestPermissions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCallAsksForItsRight_data();
    void everyCallAsksForItsRight();
    void nobodyMayDoNothing();
};

void TestPermissions::everyCallAsksForItsRight_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<int>("call");
    for (const access::Role& role : access::presetRoles()) {
        for (std::size_t i = 0; i < calls().size(); ++i)
            QTest::addRow("%s %s", qPrintable(role.name), calls()[i].name) << role.name << int(i);
    }
}

void TestPermissions::everyCallAsksForItsRight()
{
    QFETCH(QString, role);
    QFETCH(int, call);
    const Call& tried = calls().at(static_cast<std::size_t>(call));
    OpenedVault vault;
    Customer ann;
    ann.name = QStringLiteral("Ann");
    ann.number = QStringLiteral("1");
    ann.uuid = QStringLiteral("6f1c3e0a-8b52-4a5e-9c0e-0a5d3e7b1f42");
    const base::CustomerId id = vault.add(ann);
    Interaction interaction;
    interaction.customer = id;
    const base::InteractionId interactionId = *vault.service.logInteraction(interaction).result();
    if (tried.operation == Operation::RestoreCustomer)
        QVERIFY(vault.service.remove({id}).result());
    if (QLatin1String(tried.name) == QLatin1String("restoreInteraction"))
        QVERIFY(vault.service.removeInteraction(interactionId).result());
    const auto entries = vault.auditLines();
    const Customer before = vault.get(id);

    vault.become(role);
    const bool isAllowed = vault.session.role.rights.testFlag(rightOf(tried.operation));
    const auto error = tried.run(vault.service, id, interactionId);
    if (isAllowed) {
        QVERIFY2(!error, error ? qPrintable(base::errorCode(error->kind)) : "");
    } else {
        QVERIFY(error);
        QCOMPARE(*error, (base::Error {ErrorKind::NotAllowed, access::operationCode(tried.operation), 0}));
        QCOMPARE(vault.auditLines(), entries);
        QVERIFY(vault.get(id) == before);
    }
}

void TestPermissions::nobodyMayDoNothing()
{
    OpenedVault vault;
    vault.session.role = {QStringLiteral("nobody"), {}};
    for (const Call& call : calls()) {
        const auto error = call.run(vault.service, {1}, {1});
        QVERIFY2(error && error->kind == ErrorKind::NotAllowed, call.name);
    }
}

AICMS_TEST(TestPermissions)
#include "test_permissions.moc"
