// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/vault/secret_bytes.h"

#include <QByteArray>
#include <QString>

namespace aicms::vault {

/// What Argon2id (RFC 9106, one lane) costs. A slot outside the bounds is refused before it runs: a planted slot file
/// must neither hang the program nor weaken a password.
struct KdfParameters {
    qint64 memory = 0; ///< bytes
    int passes = 0;

    static constexpr qint64 leastMemory = 64LL * 1024 * 1024;
    static constexpr qint64 mostMemory = 1024LL * 1024 * 1024;
    static constexpr int leastPasses = 3;
    static constexpr int mostPasses = 10;
    /// Memory times passes. What is chosen here needs less (calibrated(), or a memory that somebody named with the
    /// least passes); both at their most would take half a minute for one try.
    static constexpr qint64 mostWork = mostMemory * leastPasses;

    static constexpr KdfParameters floor() { return {leastMemory, leastPasses}; }
    /// Measures this computer (one run at the floor) and chooses about one second, with at most 256 MiB and a quarter
    /// of the memory.
    static KdfParameters calibrated();
    /// The rule behind calibrated(): `floorSeconds` is the time of one run at the floor, `ram` bytes of memory.
    static KdfParameters forSpeed(double floorSeconds, qint64 ram);
    bool isWithinBounds() const;
    friend bool operator==(const KdfParameters&, const KdfParameters&) = default;
};

inline constexpr int saltSize = 16;
inline constexpr int longestPassword = 1024; ///< characters

/// Normalised (NFC) UTF-8 without a copy outside locked memory, so that a password typed on another system gives the
/// same bytes. Invalid "password" when it is empty or over longestPassword.
base::Result<SecretBytes> passwordBytes(QStringView password);

/// The key that encrypts a slot's secret key: keyed BLAKE2b over Argon2id(password) and the key file's secret (empty
/// where the slot has none). Tampered "kdf" when the parameters are out of bounds; takes about a second.
base::Result<SecretBytes> deriveSlotKey(
    const SecretBytes& password, const SecretBytes& keyFile, const QByteArray& salt, KdfParameters parameters);

} // namespace aicms::vault
