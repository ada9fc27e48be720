// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"

#include <QFlags>
#include <QString>
#include <QStringList>

#include <array>
#include <span>
#include <vector>

namespace aicms::access {

/// What a role may be given. A role is a row of these.
enum class Right : quint32 {
    SeeCustomers = 1 << 0, ///< names, contact points, interactions, lists, search
    EditCustomers = 1 << 1, ///< add, change, tag, log contact
    DeleteCustomers = 1 << 2, ///< move to the bin and back
    SeeSensitive = 1 << 3, ///< date of birth and fields marked sensitive
    ImportData = 1 << 4,
    ExportData = 1 << 5, ///< lists, single records, print
    ReadAuditLog = 1 << 6,
    ManagePurposes = 1 << 7,
    ManageUsers = 1 << 8, ///< users, roles, key rotation
    ManageVault = 1 << 9, ///< raw key, settings of the business, sample data
    ManageProducts = 1 << 10, ///< products, prices, stock
    ManageRetention = 1 << 11, ///< periods, legal holds, erasing and purging people
    BackUp = 1 << 12, ///< write and check backups
    HandleRequests = 1 << 13, ///< answer what people ask about their own data
};
Q_DECLARE_FLAGS(Rights, Right)

/// Everything that can be asked of a service. Each needs exactly one right (operationTable); what is not in the table
/// is refused.
enum class Operation {
    ListCustomers,
    OpenCustomer,
    SearchCustomers,
    AddCustomer,
    EditCustomer,
    LogInteraction,
    DeleteCustomer,
    RestoreCustomer,
    ShowSensitive,
    ImportCustomers,
    UndoImport,
    ListImports,
    ExportCustomers,
    PrintCustomer,
    ListAudit,
    VerifyAudit,
    CheckpointAudit,
    ListFiles,
    AddFile,
    OpenFile,
    SaveFile,
    RemoveFile,
    RestoreFile,
    ListOwnFields,
    EditOwnFields,
    ListPurposes,
    EditPurposes,
    ListConsent,
    RecordConsent,
    CorrectConsent,
    ExportConsent,
    ImportConsent,
    RestrictCustomer,
    ListUsers,
    AddUser,
    RemoveUser,
    ChangeRole,
    RotateKey,
    ExportKey,
    FillSample,
    RemoveSample,
    CheckVault,
    ListOrders,
    OpenOrder,
    AddOrder,
    ListProducts,
    EditProducts,
    MoveStock,
    ListEvents,
    EraseCustomer,
    ListRetention,
    EditRetention,
    HoldCustomer,
    RunPurge,
    CreateBackup,
    ListRequests,
    OpenRequest,
    HandleRequest,
    ExportRequest,
    ChangeSettings,
};

struct OperationRow {
    Operation operation;
    const char* code; ///< stable, as the audit log and the errors name it
    Right right;
};
/// Every operation once; the matrix test is generated from it.
std::span<const OperationRow> operationTable();
QString operationCode(Operation operation);
/// The code of a right as it stands in the role table, e.g. "see_customers".
QString rightCode(Right right);
std::span<const Right> allRights();
Rights rightsFromCodes(const QStringList& codes);
QStringList rightCodes(Rights rights);

struct Role {
    QString name; ///< "owner", "manager", "staff", "auditor" or the business's own
    Rights rights;
};
/// owner: all; manager: all but ManageUsers and ManageVault; staff: SeeCustomers, EditCustomers, ManageProducts;
/// auditor: SeeCustomers, ReadAuditLog.
std::span<const Role> presetRoles();

/// Who is at the keyboard since the vault was opened.
struct Session {
    base::UserId user;
    QString userName;
    Role role;
    bool isOwner() const { return role.name == QLatin1String("owner"); }
};

/// The one permission function: deny by default. NotAllowed names the operation's code.
base::Result<void> permit(const Session& session, Operation operation);

} // namespace aicms::access

Q_DECLARE_OPERATORS_FOR_FLAGS(aicms::access::Rights)
