// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/vault/secret_bytes.h"

#include <QString>
#include <QUuid>

namespace aicms::vault {

/// What opens a slot.
enum class SlotKind { Password, PasswordAndKeyFile, Recovery };

/// What a right password gives: the database key and who it belongs to.
struct Unlocked {
    QUuid vaultId;
    base::UserId user;
    QString userName;
    QString role; ///< name of the role as sealed into the slot
    SlotKind kind = SlotKind::Password; ///< Recovery: a new password may be set without the old one
    SecretBytes databaseKey; ///< 32 bytes, raw key of the database
    SecretBytes auditFirstKey; ///< 32 bytes, owners only, else empty
    bool rotationPending = false; ///< a key rotation was cut off: call Vault::finishRotation(databaseKey)

    /// Whether the slot is an owner's, which keys enforce: it alone holds the first audit key. The vault knows no
    /// rights.
    bool isOwner() const { return role == QLatin1String("owner"); }
};

} // namespace aicms::vault
