// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/secret_bytes.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <optional>

/// The only door to libsodium. Lengths are in bytes. A broken invariant (no random source, a key of the wrong length)
/// throws base::Failure of kind Internal; what an attacker can cause is an empty result or false.
namespace aicms::vault {

inline constexpr int keySize = 32;
inline constexpr int nonceSize = 24;
inline constexpr int hashSize = 32;

QByteArray randomBytes(int size);
/// Uniform in 0 .. upperBound - 1, without modulo bias.
quint32 randomBelow(quint32 upperBound);
/// In constant time for equal lengths.
bool equalBytes(QByteArrayView first, QByteArrayView second);
/// Overwrites the bytes of a buffer that is not shared, then empties it.
void wipe(QByteArray& bytes);
/// Lower-case hex digits, for the raw database key.
SecretBytes toHex(const SecretBytes& secret);

/// BLAKE2b (RFC 7693), 16 to 64 bytes of output.
QByteArray blake2b(QByteArrayView data, int size = hashSize);
/// Keyed BLAKE2b: a message authentication code. Keys of 16 to 64 bytes.
QByteArray keyedBlake2b(const SecretBytes& key, QByteArrayView data, int size = hashSize);
/// BLAKE2b of `context` keyed with the secret (16 to 64 bytes), 32 bytes: the next key of a forward-secure chain.
SecretBytes deriveNext(const SecretBytes& secret, QByteArrayView context);
/// FIPS 180-4.
QByteArray sha256(QByteArrayView data);

/// BLAKE2b over data that comes in pieces.
class Blake2b {
public:
    explicit Blake2b(int size = hashSize);
    Blake2b(const SecretBytes& key, int size);
    ~Blake2b();
    Blake2b(const Blake2b&) = delete;
    Blake2b& operator=(const Blake2b&) = delete;
    void add(QByteArrayView data);
    void add(const SecretBytes& secret);
    QByteArray finish(); ///< once
    SecretBytes finishSecret(); ///< once

private:
    struct State;
    std::unique_ptr<State> m_state;
    int m_size;
};

/// SHA-256 over data that comes in pieces.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;
    void add(QByteArrayView data);
    QByteArray finish(); ///< once

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// crypto_kdf: a key of 32 bytes for one purpose. `context` is exactly 8 characters.
SecretBytes deriveSubkey(const SecretBytes& master, quint64 id, QByteArrayView context);

/// XChaCha20-Poly1305 (IETF). `nonce` must never come twice under one key: draw it with randomBytes(nonceSize).
QByteArray encrypt(const SecretBytes& key, QByteArrayView nonce, const SecretBytes& plain, QByteArrayView additional);
/// Empty when the key, the nonce, the additional data or the bytes are not those of encrypt().
std::optional<SecretBytes> decrypt(
    const SecretBytes& key, QByteArrayView nonce, QByteArrayView cipher, QByteArrayView additional);

/// X25519 key pair, for sealed boxes.
struct BoxKeyPair {
    QByteArray publicKey;
    SecretBytes secretKey;
    static BoxKeyPair generate();
};
/// crypto_box_seal: only the holder of the secret key reads it; the sender is anonymous, so the content must be
/// checked.
QByteArray sealTo(QByteArrayView publicKey, const SecretBytes& plain);
std::optional<SecretBytes> openSealed(QByteArrayView publicKey, const SecretBytes& secretKey, QByteArrayView sealed);

/// Ed25519 key pair (RFC 8032); the secret key has 64 bytes.
struct SigningKeyPair {
    QByteArray publicKey;
    SecretBytes secretKey;
    static SigningKeyPair generate();
};
QByteArray sign(const SecretBytes& secretKey, QByteArrayView message);
bool verifySignature(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature);

} // namespace aicms::vault
