// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/access.h"
#include "tests/support/test_program.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace aicms::access;
using aicms::base::ErrorKind;

namespace {

Session sessionOf(const Role& role)
{
    return {{1}, QStringLiteral("Someone"), role};
}

Role preset(const char* name)
{
    for (const Role& role : presetRoles()) {
        if (role.name == QLatin1String(name))
            return role;
    }
    return {};
}

/// What is meant, written out by hand and not read from the table under test.
struct Meant {
    const char* code = "";
    const char* right = ""; ///< "": everybody who opened the vault
    const char* roles = ""; ///< o owner, m manager, s staff, a auditor
    const char* also = ""; ///< a second right that is needed
    const char* instead = ""; ///< one that is enough as well
};

/// An operation that is added and not decided about here does not compile: warnings are errors.
Meant meant(Operation operation)
{
    using enum Operation;
    switch (operation) {
    case ListCustomers: return {"customers.list", "see_customers", "omsa"};
    case OpenCustomer: return {"customers.open", "see_customers", "omsa"};
    case SearchCustomers: return {"customers.search", "see_customers", "omsa"};
    case AddCustomer: return {"customers.add", "edit_customers", "oms"};
    case EditCustomer: return {"customers.edit", "edit_customers", "oms"};
    case LogInteraction: return {"customers.log_interaction", "edit_customers", "oms"};
    case DeleteCustomer: return {"customers.delete", "delete_customers", "om"};
    case RestoreCustomer: return {"customers.restore", "delete_customers", "om"};
    case ShowSensitive: return {"customers.show_sensitive", "see_sensitive", "om"};
    case ImportCustomers: return {"import.run", "import_data", "om"};
    case UndoImport: return {"import.undo", "import_data", "om"};
    case ListImports: return {"import.list", "import_data", "om"};
    case ExportCustomers: return {"customers.export", "export_data", "om", "see_customers"};
    case PrintCustomer: return {"customers.print", "export_data", "om", "see_customers"};
    case HandOut: return {"customers.hand_out", "edit_customers", "oms", "see_customers", "export_data"};
    case ListAudit: return {"audit.list", "read_audit_log", "oma"};
    case VerifyAudit: return {"audit.verify", "read_audit_log", "oma"};
    case CheckpointAudit: return {"audit.checkpoint", "read_audit_log", "oma"};
    case ListFiles: return {"files.list", "see_customers", "omsa"};
    case AddFile: return {"files.add", "edit_customers", "oms"};
    case OpenFile: return {"files.open", "see_customers", "omsa"};
    case SaveFile: return {"files.save", "export_data", "om", "see_customers"};
    case RemoveFile: return {"files.remove", "edit_customers", "oms"};
    case RestoreFile: return {"files.restore", "edit_customers", "oms"};
    case ListOwnFields: return {"fields.list", "see_customers", "omsa"};
    case EditOwnFields: return {"fields.edit", "manage_purposes", "om"};
    case ListPurposes: return {"purposes.list", "see_customers", "omsa"};
    case EditPurposes: return {"purposes.edit", "manage_purposes", "om"};
    case ListConsent: return {"consent.list", "see_customers", "omsa"};
    case RecordConsent: return {"consent.record", "edit_customers", "oms"};
    case CorrectConsent: return {"consent.correct", "manage_purposes", "om"};
    case ExportConsent: return {"consent.export", "export_data", "om", "see_customers"};
    case ImportConsent: return {"consent.import", "import_data", "om"};
    case RestrictCustomer: return {"consent.restrict", "edit_customers", "oms"};
    case LiftRestriction: return {"consent.lift_restriction", "handle_requests", "om"};
    case ListUsers: return {"users.list", "read_audit_log", "oma", "", "manage_users"};
    case NameUsers: return {"users.name", "see_customers", "omsa", "", "read_audit_log"};
    case AddUser: return {"users.add", "manage_users", "o"};
    case RemoveUser: return {"users.remove", "manage_users", "o"};
    case ChangeRole: return {"users.change_role", "manage_users", "o"};
    case ChangePassword: return {"users.change_password", "", "omsa"};
    case ChangeRecovery: return {"users.change_recovery", "manage_vault", "o"};
    case RotateKey: return {"vault.rotate_key", "manage_users", "o"};
    case ExportKey: return {"vault.export_key", "manage_vault", "o"};
    case FillSample: return {"sample.fill", "manage_vault", "o"};
    case RemoveSample: return {"sample.remove", "manage_vault", "o"};
    case CheckVault: return {"vault.check", "read_audit_log", "oma"};
    case ListOrders: return {"orders.list", "see_customers", "omsa"};
    case OpenOrder: return {"orders.open", "see_customers", "omsa"};
    case AddOrder: return {"orders.add", "edit_customers", "oms"};
    case ListProducts: return {"products.list", "see_customers", "omsa"};
    case EditProducts: return {"products.edit", "manage_products", "oms"};
    case MoveStock: return {"stock.move", "manage_products", "oms"};
    case ListEvents: return {"events.list", "see_customers", "omsa"};
    case EraseCustomer: return {"customers.erase", "manage_retention", "om"};
    case ListRetention: return {"retention.list", "manage_retention", "om"};
    case EditRetention: return {"retention.edit", "manage_retention", "om"};
    case HoldCustomer: return {"retention.hold", "manage_retention", "om"};
    case RunPurge: return {"retention.run", "manage_retention", "om"};
    case CreateBackup: return {"backup.create", "back_up", "om"};
    case RestoreBackup: return {"backup.restore", "manage_vault", "o"};
    case ListRequests: return {"requests.list", "see_customers", "omsa"};
    case OpenRequest: return {"requests.open", "edit_customers", "oms"};
    case HandleRequest: return {"requests.handle", "handle_requests", "om"};
    case ExportRequest: return {"requests.export", "handle_requests", "om"};
    case ListRecipients: return {"recipients.list", "see_customers", "omsa"};
    case EditRecipients: return {"recipients.edit", "manage_purposes", "om"};
    case ListDisclosures: return {"disclosures.list", "see_customers", "omsa"};
    case RecordDisclosure: return {"disclosures.record", "edit_customers", "oms"};
    case KeepDrafts: return {"drafts.keep", "", "omsa"};
    case ChangeSettings: return {"vault.change_settings", "manage_vault", "o"};
    }
    return {};
}

/// Every operation there is, whatever the table says.
std::vector<Operation> everyOperation()
{
    std::vector<Operation> all;
    for (int i = 0; *meant(Operation(i)).code != '\0'; ++i)
        all.push_back(Operation(i));
    return all;
}

} // namespace

class TestAccess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOperationStandsOnceInTheTable()
    {
        QCOMPARE(operationTable().size(), everyOperation().size());
        QSet<QString> codes;
        for (const Operation operation : everyOperation()) {
            codes.insert(operationCode(operation));
            QCOMPARE(operationCode(operation), QString::fromLatin1(meant(operation).code));
        }
        QCOMPARE(codes.size(), int(operationTable().size()));
    }

    void eachOperationNeedsItsRights()
    {
        for (const Operation operation : everyOperation()) {
            const Meant& row = meant(operation);
            for (const Right right : allRights()) {
                const aicms::access::Rights also = rightsFromCodes({QString::fromLatin1(row.also)});
                const auto answer = permit(sessionOf({QStringLiteral("own"), right | also}), operation);
                const bool isMeant = *row.right == '\0' || rightCode(right) == QLatin1String(row.right)
                    || rightCode(right) == QLatin1String(row.instead);
                QVERIFY2(!also || !permit(sessionOf({QStringLiteral("own"), right & ~also}), operation), row.code);
                QVERIFY2(answer.has_value() == isMeant, row.code);
                if (!answer)
                    QCOMPARE(answer.error(), (aicms::base::Error {ErrorKind::NotAllowed, QLatin1String(row.code), 0}));
            }
        }
    }

    void eachRoleMayWhatIsMeant()
    {
        QCOMPARE(presetRoles().size(), std::size_t(4));
        for (const Role& role : presetRoles()) {
            for (const Operation operation : everyOperation()) {
                const bool isMeant = QLatin1String(meant(operation).roles).contains(role.name.front());
                QVERIFY2(permit(sessionOf(role), operation).has_value() == isMeant,
                    role.name.toLatin1() + ' ' + meant(operation).code);
            }
        }
    }

    void nobodyMayDoAnything()
    {
        Session nobody = sessionOf(preset("owner"));
        nobody.user = {};
        for (const Operation operation : everyOperation())
            QVERIFY2(!permit(nobody, operation), meant(operation).code);
        QVERIFY(!permit(sessionOf(preset("owner")), Operation(9999)));
    }

    /// A role is its rights, not its name.
    void anOwnerWithoutRightsMayDoWhatIsHisOwn()
    {
        const Session owner = sessionOf({QStringLiteral("owner"), {}});
        for (const Operation operation : everyOperation())
            QCOMPARE(permit(owner, operation).has_value(), *meant(operation).right == '\0');
    }

    void rightsAsCodes()
    {
        for (const Role& role : presetRoles())
            QCOMPARE(rightsFromCodes(rightCodes(role.rights)), role.rights);
        QCOMPARE(rightsFromCodes({QStringLiteral("see_customers"), QStringLiteral("no_such_right")}),
            Rights(Right::SeeCustomers));
        // What everybody has is no role's to have, so no row of the table can give it or leave it out.
        QVERIFY(std::ranges::find(allRights(), Right::AnySession) == allRights().end());
        QCOMPARE(rightCode(Right::AnySession), QString());
    }

    /// A right that is added comes to the owner and to nobody else unasked: whoever adds one counts again here.
    void rolesHoldSoManyRights()
    {
        QCOMPARE(rightCodes(preset("owner").rights).size(), int(allRights().size()));
        QCOMPARE(rightCodes(preset("manager").rights).size(), 12);
        QCOMPARE(rightCodes(preset("staff").rights),
            QStringList({QStringLiteral("see_customers"), QStringLiteral("edit_customers"),
                QStringLiteral("manage_products")}));
        QCOMPARE(rightCodes(preset("auditor").rights),
            QStringList({QStringLiteral("see_customers"), QStringLiteral("read_audit_log")}));
    }
};

AICMS_TEST(TestAccess)
#include "test_access.moc"
