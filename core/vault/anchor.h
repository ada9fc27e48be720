// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/vault/secret_bytes.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <optional>

namespace aicms::vault {

/// The head of the audit chain as it was last written outside the database, signed with the vault's Ed25519 key. A
/// database behind its anchor is an older copy.
struct Anchor {
    QUuid vaultId;
    qint64 sequence = 0; ///< of the newest audit entry
    QByteArray hash; ///< of that entry, 32 bytes
    qint64 commitCounter = 0;
    base::UtcTime writtenAt;
    /// storage::pageSeal of the closed database that has this commit counter; empty: it was not closed, or is too
    /// large.
    QByteArray pages = {};
    friend bool operator==(const Anchor&, const Anchor&) = default;
};

/// Signs and writes both files: vault.anchor in the folder and that of this folder in the user's configuration. Tries
/// both even if one fails, then names the first failure.
base::Result<void> writeAnchor(const QString& folder, const Anchor& anchor, const SecretBytes& signingKey);

enum class AnchorFileState {
    Good,
    Missing,
    Bad, ///< there, but unreadable, unsigned or of another vault
};

struct AnchorReading {
    std::optional<Anchor> newest; ///< of those that hold
    AnchorFileState inFolder = AnchorFileState::Good; ///< vault.anchor
    AnchorFileState inSettings = AnchorFileState::Good; ///< see configAnchorPath()
};
/// Reads both; newest by commit counter, then sequence. Where the configuration has no anchor of this folder, the
/// newest there of this vault counts: of a vault that was moved, or of a program that kept one for all folders.
AnchorReading readAnchors(const QString& folder, const QUuid& vaultId, const QByteArray& publicKey);

/// Where the second copy stands: anchors/VAULTID-FOLDER.json, FOLDER being 16 hex digits of a hash of the folder's
/// canonical path. A copy that was restored beside the vault so is no newer state of the vault.
QString configAnchorPath(const QString& folder, const QUuid& vaultId);
/// The second copy of a folder that is about to get another name, put down for that name too, and taken away under the
/// former one when it has it. InputOutput, ReadOnly, DiskFull.
base::Result<void> copyConfigAnchor(const QString& folder, const QString& target, const QUuid& vaultId);
void removeConfigAnchor(const QString& folder, const QUuid& vaultId);
/// The text of an anchor file, and back. Empty when it is no anchor or its signature does not hold.
QByteArray anchorText(const Anchor& anchor, const SecretBytes& signingKey);
std::optional<Anchor> parseAnchor(const QByteArray& text, const QByteArray& publicKey);

} // namespace aicms::vault
