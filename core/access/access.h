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
    /// For what is one's own. Whoever opened the vault has it; it stands in no role, so nobody gives or takes it.
    AnySession = 1U << 31,
};
Q_DECLARE_FLAGS(Rights, Right)

/// Everything that can be asked of a service. Each needs the rights of its row (operationTable); what is not in the
/// table is refused. Only vault.salvage stands outside: where the roles cannot be read any more, the role that is
/// sealed into the slot counts.
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
    LiftRestriction, ///< decides what the person asked for
    ListUsers,
    AddUser,
    RemoveUser,
    ChangeRole,
    ChangePassword, ///< one's own
    ChangeRecovery, ///< one's own; beyond the right, the vault gives a code to those alone whose slot is an owner's
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
    RestoreBackup,
    ListRequests,
    OpenRequest,
    HandleRequest,
    ExportRequest,
    KeepDrafts, ///< one's own: keep, read, discard
    ChangeSettings,
    HandOut, ///< one person's consent record, receipt or sheet, on paper or as a file for her
    NameUsers, ///< the name that belongs to a number which an entry bears; nothing else about the user
    ListRecipients, ///< who outside gets data, and under which agreement
    EditRecipients,
    ListDisclosures, ///< what went to whom
    RecordDisclosure, ///< note what was passed on by other ways, and who was told
};

struct OperationRow {
    Operation operation;
    const char* code; ///< stable, as the audit log and the errors name it
    Right right;
    Right also = {}; ///< needed as well: what takes personal data out is for those alone who may see it
    Right instead = {}; ///< enough in place of `right`: whoever changes something sees what there is to change
};
/// Every operation once; the matrix test is generated from it.
std::span<const OperationRow> operationTable();
QString operationCode(Operation operation);
/// The code of a right as it stands in the role table, e.g. "see_customers"; AnySession has none.
QString rightCode(Right right);
/// What a role can be given: all but AnySession.
std::span<const Right> allRights();
Rights rightsFromCodes(const QStringList& codes);
QStringList rightCodes(Rights rights);

struct Role {
    QString name; ///< "owner", "manager", "staff", "auditor" or the business's own
    Rights rights;
};
/// owner: all; the others what is listed for each, so that a right that is added is the owner's alone until somebody
/// decides otherwise.
std::span<const Role> presetRoles();

/// Who is at the keyboard since the vault was opened.
struct Session {
    base::UserId user;
    QString userName;
    Role role;
};

/// The one permission function: deny by default. NotAllowed names the operation's code.
base::Result<void> permit(const Session& session, Operation operation);

} // namespace aicms::access

Q_DECLARE_OPERATORS_FOR_FLAGS(aicms::access::Rights)
