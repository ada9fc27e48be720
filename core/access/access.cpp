// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/access.h"

#include <QStringList>

#include <algorithm>

namespace aicms::access {

namespace {

constexpr std::array operations = {
    OperationRow {Operation::ListCustomers, "customers.list", Right::SeeCustomers},
    OperationRow {Operation::OpenCustomer, "customers.open", Right::SeeCustomers},
    OperationRow {Operation::SearchCustomers, "customers.search", Right::SeeCustomers},
    OperationRow {Operation::AddCustomer, "customers.add", Right::EditCustomers},
    OperationRow {Operation::EditCustomer, "customers.edit", Right::EditCustomers},
    OperationRow {Operation::LogInteraction, "customers.log_interaction", Right::EditCustomers},
    OperationRow {Operation::DeleteCustomer, "customers.delete", Right::DeleteCustomers},
    OperationRow {Operation::RestoreCustomer, "customers.restore", Right::DeleteCustomers},
    OperationRow {Operation::ShowSensitive, "customers.show_sensitive", Right::SeeSensitive},
    OperationRow {Operation::ImportCustomers, "import.run", Right::ImportData},
    OperationRow {Operation::UndoImport, "import.undo", Right::ImportData},
    OperationRow {Operation::ListImports, "import.list", Right::ImportData},
    OperationRow {Operation::ExportCustomers, "customers.export", Right::ExportData, Right::SeeCustomers},
    OperationRow {Operation::PrintCustomer, "customers.print", Right::ExportData, Right::SeeCustomers},
    OperationRow {
        Operation::HandOut, "customers.hand_out", Right::EditCustomers, Right::SeeCustomers, Right::ExportData},
    OperationRow {Operation::ListAudit, "audit.list", Right::ReadAuditLog},
    OperationRow {Operation::VerifyAudit, "audit.verify", Right::ReadAuditLog},
    OperationRow {Operation::CheckpointAudit, "audit.checkpoint", Right::ReadAuditLog},
    OperationRow {Operation::ListFiles, "files.list", Right::SeeCustomers},
    OperationRow {Operation::AddFile, "files.add", Right::EditCustomers},
    OperationRow {Operation::OpenFile, "files.open", Right::SeeCustomers},
    OperationRow {Operation::SaveFile, "files.save", Right::ExportData, Right::SeeCustomers},
    OperationRow {Operation::RemoveFile, "files.remove", Right::EditCustomers},
    OperationRow {Operation::RestoreFile, "files.restore", Right::EditCustomers},
    OperationRow {Operation::ListOwnFields, "fields.list", Right::SeeCustomers},
    OperationRow {Operation::EditOwnFields, "fields.edit", Right::ManagePurposes},
    OperationRow {Operation::ListPurposes, "purposes.list", Right::SeeCustomers},
    OperationRow {Operation::EditPurposes, "purposes.edit", Right::ManagePurposes},
    OperationRow {Operation::ListConsent, "consent.list", Right::SeeCustomers},
    OperationRow {Operation::RecordConsent, "consent.record", Right::EditCustomers},
    OperationRow {Operation::CorrectConsent, "consent.correct", Right::ManagePurposes},
    OperationRow {Operation::ExportConsent, "consent.export", Right::ExportData, Right::SeeCustomers},
    OperationRow {Operation::ImportConsent, "consent.import", Right::ImportData},
    OperationRow {Operation::RestrictCustomer, "consent.restrict", Right::EditCustomers},
    OperationRow {Operation::LiftRestriction, "consent.lift_restriction", Right::HandleRequests},
    OperationRow {Operation::ListUsers, "users.list", Right::ReadAuditLog, {}, Right::ManageUsers},
    OperationRow {Operation::NameUsers, "users.name", Right::SeeCustomers, {}, Right::ReadAuditLog},
    OperationRow {Operation::AddUser, "users.add", Right::ManageUsers},
    OperationRow {Operation::RemoveUser, "users.remove", Right::ManageUsers},
    OperationRow {Operation::ChangeRole, "users.change_role", Right::ManageUsers},
    OperationRow {Operation::ChangePassword, "users.change_password", Right::AnySession},
    OperationRow {Operation::ChangeRecovery, "users.change_recovery", Right::ManageVault},
    OperationRow {Operation::RotateKey, "vault.rotate_key", Right::ManageUsers},
    OperationRow {Operation::ExportKey, "vault.export_key", Right::ManageVault},
    OperationRow {Operation::FillSample, "sample.fill", Right::ManageVault},
    OperationRow {Operation::RemoveSample, "sample.remove", Right::ManageVault},
    OperationRow {Operation::CheckVault, "vault.check", Right::ReadAuditLog},
    OperationRow {Operation::ListOrders, "orders.list", Right::SeeCustomers},
    OperationRow {Operation::OpenOrder, "orders.open", Right::SeeCustomers},
    OperationRow {Operation::AddOrder, "orders.add", Right::EditCustomers},
    OperationRow {Operation::ListProducts, "products.list", Right::SeeCustomers},
    OperationRow {Operation::EditProducts, "products.edit", Right::ManageProducts},
    OperationRow {Operation::MoveStock, "stock.move", Right::ManageProducts},
    OperationRow {Operation::ListEvents, "events.list", Right::SeeCustomers},
    OperationRow {Operation::EraseCustomer, "customers.erase", Right::ManageRetention},
    OperationRow {Operation::ListRetention, "retention.list", Right::ManageRetention},
    OperationRow {Operation::EditRetention, "retention.edit", Right::ManageRetention},
    OperationRow {Operation::HoldCustomer, "retention.hold", Right::ManageRetention},
    OperationRow {Operation::RunPurge, "retention.run", Right::ManageRetention},
    OperationRow {Operation::CreateBackup, "backup.create", Right::BackUp},
    OperationRow {Operation::RestoreBackup, "backup.restore", Right::ManageVault},
    OperationRow {Operation::ListRequests, "requests.list", Right::SeeCustomers},
    OperationRow {Operation::OpenRequest, "requests.open", Right::EditCustomers},
    OperationRow {Operation::HandleRequest, "requests.handle", Right::HandleRequests},
    OperationRow {Operation::ExportRequest, "requests.export", Right::HandleRequests},
    OperationRow {Operation::ListRecipients, "recipients.list", Right::SeeCustomers},
    OperationRow {Operation::EditRecipients, "recipients.edit", Right::ManagePurposes},
    OperationRow {Operation::ListDisclosures, "disclosures.list", Right::SeeCustomers},
    OperationRow {Operation::RecordDisclosure, "disclosures.record", Right::EditCustomers},
    OperationRow {Operation::KeepDrafts, "drafts.keep", Right::AnySession},
    OperationRow {Operation::ChangeSettings, "vault.change_settings", Right::ManageVault},
};

struct RightRow {
    Right right;
    const char* code;
};
constexpr std::array rightTable = {
    RightRow {Right::SeeCustomers, "see_customers"},
    RightRow {Right::EditCustomers, "edit_customers"},
    RightRow {Right::DeleteCustomers, "delete_customers"},
    RightRow {Right::SeeSensitive, "see_sensitive"},
    RightRow {Right::ImportData, "import_data"},
    RightRow {Right::ExportData, "export_data"},
    RightRow {Right::ReadAuditLog, "read_audit_log"},
    RightRow {Right::ManagePurposes, "manage_purposes"},
    RightRow {Right::ManageUsers, "manage_users"},
    RightRow {Right::ManageVault, "manage_vault"},
    RightRow {Right::ManageProducts, "manage_products"},
    RightRow {Right::ManageRetention, "manage_retention"},
    RightRow {Right::BackUp, "back_up"},
    RightRow {Right::HandleRequests, "handle_requests"},
};
constexpr auto rightList = [] {
    std::array<Right, rightTable.size()> list {};
    for (std::size_t i = 0; i < list.size(); ++i)
        list[i] = rightTable[i].right;
    return list;
}();

} // namespace

std::span<const OperationRow> operationTable()
{
    return operations;
}

QString operationCode(Operation operation)
{
    const auto row = std::ranges::find(operations, operation, &OperationRow::operation);
    return row == operations.end() ? QString() : QString::fromLatin1(row->code);
}

QString rightCode(Right right)
{
    const auto row = std::ranges::find(rightTable, right, &RightRow::right);
    return row == rightTable.end() ? QString() : QString::fromLatin1(row->code);
}

std::span<const Right> allRights()
{
    return rightList;
}

Rights rightsFromCodes(const QStringList& codes)
{
    Rights rights;
    for (const RightRow& row : rightTable)
        rights.setFlag(row.right, codes.contains(QLatin1String(row.code)));
    return rights;
}

QStringList rightCodes(Rights rights)
{
    QStringList codes;
    for (const RightRow& row : rightTable) {
        if (rights.testFlag(row.right))
            codes += QString::fromLatin1(row.code);
    }
    return codes;
}

std::span<const Role> presetRoles()
{
    static const std::array roles = [] {
        Rights all;
        for (const Right right : rightList)
            all |= right;
        const Rights manager = Right::SeeCustomers | Right::EditCustomers | Right::DeleteCustomers | Right::SeeSensitive
            | Right::ImportData | Right::ExportData | Right::ReadAuditLog | Right::ManagePurposes
            | Right::ManageProducts | Right::ManageRetention | Right::BackUp | Right::HandleRequests;
        return std::array {
            Role {QStringLiteral("owner"), all},
            Role {QStringLiteral("manager"), manager},
            Role {QStringLiteral("staff"), Right::SeeCustomers | Right::EditCustomers | Right::ManageProducts},
            Role {QStringLiteral("auditor"), Right::SeeCustomers | Right::ReadAuditLog},
        };
    }();
    return roles;
}

base::Result<void> permit(const Session& session, Operation operation)
{
    const auto row = std::ranges::find(operations, operation, &OperationRow::operation);
    const Rights held = session.role.rights | Right::AnySession;
    // A row without a right is nobody's, not everybody's.
    const auto has = [held](Right right) { return right != Right() && held.testFlag(right); };
    const bool isAllowed = row != operations.end() && session.user.isValid() && (has(row->right) || has(row->instead))
        && (row->also == Right() || has(row->also));
    return isAllowed ? base::Result<void>() : base::fail(base::ErrorKind::NotAllowed, operationCode(operation));
}

} // namespace aicms::access
