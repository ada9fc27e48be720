// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/crypto.h"

#include "core/base/error.h"
#include "core/vault/sodium_ready.h"

namespace aicms::vault {

namespace {

const unsigned char* in(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* out(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

} // namespace

void requireThat(bool holds)
{
    if (!holds)
        throw base::Failure(base::internalError());
}

void requireSodium()
{
    static const bool ready = sodium_init() >= 0;
    requireThat(ready);
}

QByteArray randomBytes(int size)
{
    requireSodium();
    QByteArray result(size, Qt::Uninitialized);
    randombytes_buf(result.data(), std::size_t(size));
    return result;
}

quint32 randomBelow(quint32 upperBound)
{
    requireSodium();
    requireThat(upperBound > 0);
    return randombytes_uniform(upperBound);
}

bool equalBytes(QByteArrayView first, QByteArrayView second)
{
    return first.size() == second.size()
        && (first.isEmpty() || sodium_memcmp(first.data(), second.data(), std::size_t(first.size())) == 0);
}

void wipe(QByteArray& bytes)
{
    if (bytes.isDetached())
        sodium_memzero(bytes.data(), std::size_t(bytes.size()));
    bytes.clear();
}

SecretBytes toHex(const SecretBytes& secret)
{
    SecretBytes withNul(secret.size() * 2 + 1);
    sodium_bin2hex(reinterpret_cast<char*>(withNul.data()), withNul.size(), secret.data(), secret.size());
    return SecretBytes::copyOf(withNul.span().first(secret.size() * 2));
}

SecretBytes deriveSubkey(const SecretBytes& master, quint64 id, QByteArrayView context)
{
    requireThat(master.size() == crypto_kdf_KEYBYTES && context.size() == crypto_kdf_CONTEXTBYTES);
    SecretBytes result(keySize);
    requireThat(crypto_kdf_derive_from_key(result.data(), result.size(), id, context.data(), master.data()) == 0);
    return result;
}

QByteArray encrypt(const SecretBytes& key, QByteArrayView nonce, const SecretBytes& plain, QByteArrayView additional)
{
    requireSodium();
    requireThat(key.size() == keySize && nonce.size() == nonceSize);
    QByteArray cipher(qsizetype(plain.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES), Qt::Uninitialized);
    requireThat(crypto_aead_xchacha20poly1305_ietf_encrypt(out(cipher), nullptr, plain.data(), plain.size(),
                    in(additional), quint64(additional.size()), nullptr, in(nonce), key.data())
        == 0);
    return cipher;
}

std::optional<SecretBytes> decrypt(
    const SecretBytes& key, QByteArrayView nonce, QByteArrayView cipher, QByteArrayView additional)
{
    requireSodium();
    requireThat(key.size() == keySize);
    constexpr qsizetype overhead = crypto_aead_xchacha20poly1305_ietf_ABYTES;
    if (nonce.size() != nonceSize || cipher.size() < overhead)
        return std::nullopt;
    SecretBytes plain(std::size_t(cipher.size() - overhead));
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, in(cipher), quint64(cipher.size()),
            in(additional), quint64(additional.size()), in(nonce), key.data())
        != 0)
        return std::nullopt;
    return plain;
}

BoxKeyPair BoxKeyPair::generate()
{
    requireSodium();
    BoxKeyPair pair {QByteArray(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized), SecretBytes(crypto_box_SECRETKEYBYTES)};
    requireThat(crypto_box_keypair(out(pair.publicKey), pair.secretKey.data()) == 0);
    return pair;
}

QByteArray sealTo(QByteArrayView publicKey, const SecretBytes& plain)
{
    requireSodium();
    requireThat(publicKey.size() == crypto_box_PUBLICKEYBYTES);
    QByteArray sealed(qsizetype(plain.size() + crypto_box_SEALBYTES), Qt::Uninitialized);
    // Refused for public keys of low order only, which nobody generates.
    if (crypto_box_seal(out(sealed), plain.data(), plain.size(), in(publicKey)) != 0)
        throw base::Failure(base::ErrorKind::Tampered, QStringLiteral("vault.keys"));
    return sealed;
}

std::optional<SecretBytes> openSealed(QByteArrayView publicKey, const SecretBytes& secretKey, QByteArrayView sealed)
{
    requireSodium();
    requireThat(secretKey.size() == crypto_box_SECRETKEYBYTES);
    constexpr qsizetype overhead = crypto_box_SEALBYTES;
    if (publicKey.size() != crypto_box_PUBLICKEYBYTES || sealed.size() < overhead)
        return std::nullopt;
    SecretBytes plain(std::size_t(sealed.size() - overhead));
    if (crypto_box_seal_open(plain.data(), in(sealed), quint64(sealed.size()), in(publicKey), secretKey.data()) != 0)
        return std::nullopt;
    return plain;
}

SigningKeyPair SigningKeyPair::generate()
{
    requireSodium();
    SigningKeyPair pair {
        QByteArray(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized), SecretBytes(crypto_sign_SECRETKEYBYTES)};
    requireThat(crypto_sign_keypair(out(pair.publicKey), pair.secretKey.data()) == 0);
    return pair;
}

QByteArray sign(const SecretBytes& secretKey, QByteArrayView message)
{
    requireSodium();
    requireThat(secretKey.size() == crypto_sign_SECRETKEYBYTES);
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    requireThat(
        crypto_sign_detached(out(signature), nullptr, in(message), quint64(message.size()), secretKey.data()) == 0);
    return signature;
}

bool verifySignature(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature)
{
    requireSodium();
    return publicKey.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES
        && crypto_sign_verify_detached(in(signature), in(message), quint64(message.size()), in(publicKey)) == 0;
}

} // namespace aicms::vault
