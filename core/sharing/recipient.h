// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace aicms::sharing {

using RecipientId = base::Id<struct RecipientTag>;
using AgreementId = base::Id<struct AgreementTag>;

/// What somebody outside is under the law (privacy-rules X2). The numbers are stored; new ones go to the end.
enum class Role {
    Processor, ///< works on the business's instructions (GDPR Art. 28)
    JointController, ///< decides together with the business (Art. 26)
    Controller, ///< decides for itself what it does with the data
    Authority, ///< asks by law
    ServiceProvider, ///< works for the business under a contract (CCPA, Cal. Civ. Code 1798.140(ag))
    Contractor, ///< gets data for a business purpose under a contract (1798.140(j))
    ThirdParty, ///< data is sold to it or shared with it (1798.140(ai))
};
inline constexpr int roleCount = 7;
QString roleCode(Role role); ///< "processor", "joint_controller", ...
std::optional<Role> roleFromCode(const QString& code);

/// What was signed. The numbers are stored.
enum class AgreementKind {
    Processing, ///< GDPR Art. 28(3)
    Joint, ///< Art. 26(1)
    Other,
};
inline constexpr int agreementKindCount = 3;
QString agreementKindCode(AgreementKind kind); ///< "processing", "joint", "other"
std::optional<AgreementKind> agreementKindFromCode(const QString& code);

struct Agreement {
    AgreementId id = {};
    AgreementKind kind = AgreementKind::Processing;
    QDate signedOn = {};
    QDate endsOn = {}; ///< the last day on which it holds; null: no end is agreed
    QString fileName = {}; ///< of the signed paper; empty: none is kept here
    base::UtcTime recordedAt = {};
    base::UserId by = {};
    friend bool operator==(const Agreement&, const Agreement&) = default;
};

/// Largest size of a signed paper, in bytes.
inline constexpr qint64 mostAgreementBytes = 20 * 1024 * 1024;

/// Somebody outside the business who gets data about people.
struct Recipient {
    RecipientId id = {};
    qint64 revision = 0;
    QString name = {}; ///< 1 to 200 characters, unique without regard to case
    Role role = Role::Processor;
    QString task = {}; ///< what it does for the business, in words
    QString contact = {}; ///< whom to write to about data
    QStringList countries = {}; ///< where the data goes (ISO 3166-1 alpha-2), at least one
    QStringList purposes = {}; ///< codes of those for which it gets data
    QString subprocessors = {}; ///< in words
    /// Code of what covers a transfer out of the area of the business's law (TransferTable); empty: nothing.
    QString safeguard = {};
    QDate safeguardOn = {}; ///< when that was assessed
    QString safeguardNote = {};
    QDate reviewOn = {}; ///< when somebody looks at it again; null: not set
    std::optional<Agreement> agreement = {}; ///< the newest
    base::UtcTime createdAt = {};
    std::optional<base::UtcTime> endedAt = {}; ///< gets nothing any more
    QString endReason = {};
    friend bool operator==(const Recipient&, const Recipient&) = default;
};

/// One line of the list of recipients.
struct RecipientRow {
    Recipient recipient = {};
    qint64 people = 0; ///< who are still stored and whose data it had
    std::optional<base::UtcTime> lastAt = {}; ///< of its newest disclosure
};

} // namespace aicms::sharing
