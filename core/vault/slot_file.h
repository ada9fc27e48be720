// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/vault/key_derivation.h"
#include "core/vault/unlocked.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <vector>

/// The slot file as it stands on disk: a versioned JSON object whose last member is a checksum (BLAKE2b) of every byte
/// before it. The checksum finds accidents; the seals and tags inside find intent.
namespace aicms::vault {

/// Something sealed or authenticated with one generation of the database key. During a rotation there are two.
struct KeyedBytes {
    qint64 key = 0; ///< number of the database key, growing with each rotation
    QByteArray bytes;
    friend bool operator==(const KeyedBytes&, const KeyedBytes&) = default;
};

struct KeySlot {
    QUuid id;
    base::UserId user;
    QString userName;
    QString role;
    SlotKind kind = SlotKind::Password;
    KdfParameters kdf;
    QByteArray salt; ///< 16 bytes
    QByteArray nonce; ///< 24 bytes
    QByteArray publicKey; ///< X25519
    QByteArray secretKey; ///< the X25519 secret key, encrypted with the slot key
    std::vector<KeyedBytes> seals; ///< the database key with the hash of the slot's header, sealed to publicKey
    QByteArray ownerSeal; ///< the first audit key with that hash, sealed to publicKey; owners only, else empty

    friend bool operator==(const KeySlot&, const KeySlot&) = default;
};

struct SlotFile {
    static constexpr int currentVersion = 1;
    static constexpr qint64 sizeLimit = 1024 * 1024;
    static constexpr qsizetype mostSlots = 500;

    QUuid vaultId;
    QString business;
    QString country;
    base::UtcTime created;
    qint64 generation = 0;
    qint64 nextUser = 1; ///< ids are never given twice
    std::vector<KeySlot> keySlots;
    std::vector<KeyedBytes> tags; ///< authentication of everything above, one for each database key in use

    /// Damaged "vault.keys" or TooNew (number: the file's version). Never throws, whatever the bytes.
    static base::Result<SlotFile> parse(const QByteArray& text);
    QByteArray toText() const;
    friend bool operator==(const SlotFile&, const SlotFile&) = default;
};

/// `object` is an indented JSON object; comes back with its checksum as the last member.
QByteArray withChecksum(const QByteArray& object);

QString slotKindCode(SlotKind kind);

} // namespace aicms::vault
