// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/crypto.h"
#include "core/vault/sodium_ready.h"

namespace aicms::vault {

namespace {

const unsigned char* bytesOf(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

} // namespace

// libsodium wants this state aligned to 64 bytes, which the type itself carries.
struct Blake2b::State {
    crypto_generichash_state hash;
    ~State() { sodium_memzero(&hash, sizeof hash); }
};

Blake2b::Blake2b(int size) : m_state(std::make_unique<State>()), m_size(size)
{
    requireSodium();
    requireThat(size >= int(crypto_generichash_BYTES_MIN) && size <= int(crypto_generichash_BYTES_MAX));
    requireThat(crypto_generichash_init(&m_state->hash, nullptr, 0, std::size_t(size)) == 0);
}

Blake2b::Blake2b(const SecretBytes& key, int size) : m_state(std::make_unique<State>()), m_size(size)
{
    requireSodium();
    requireThat(size >= int(crypto_generichash_BYTES_MIN) && size <= int(crypto_generichash_BYTES_MAX));
    requireThat(key.size() >= crypto_generichash_KEYBYTES_MIN && key.size() <= crypto_generichash_KEYBYTES_MAX);
    requireThat(crypto_generichash_init(&m_state->hash, key.data(), key.size(), std::size_t(size)) == 0);
}

Blake2b::~Blake2b() = default;

void Blake2b::add(QByteArrayView data)
{
    requireThat(crypto_generichash_update(&m_state->hash, bytesOf(data), quint64(data.size())) == 0);
}

void Blake2b::add(const SecretBytes& secret)
{
    requireThat(crypto_generichash_update(&m_state->hash, secret.data(), secret.size()) == 0);
}

QByteArray Blake2b::finish()
{
    QByteArray result(m_size, Qt::Uninitialized);
    requireThat(crypto_generichash_final(
                    &m_state->hash, reinterpret_cast<unsigned char*>(result.data()), std::size_t(result.size()))
        == 0);
    return result;
}

SecretBytes Blake2b::finishSecret()
{
    SecretBytes result {std::size_t(m_size)};
    requireThat(crypto_generichash_final(&m_state->hash, result.data(), result.size()) == 0);
    return result;
}

QByteArray blake2b(QByteArrayView data, int size)
{
    Blake2b hash(size);
    hash.add(data);
    return hash.finish();
}

QByteArray keyedBlake2b(const SecretBytes& key, QByteArrayView data, int size)
{
    Blake2b hash(key, size);
    hash.add(data);
    return hash.finish();
}

SecretBytes deriveNext(const SecretBytes& secret, QByteArrayView context)
{
    Blake2b hash(secret, hashSize);
    hash.add(context);
    return hash.finishSecret();
}

struct Sha256::State {
    crypto_hash_sha256_state hash;
};

Sha256::Sha256() : m_state(std::make_unique<State>())
{
    requireSodium();
    crypto_hash_sha256_init(&m_state->hash);
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView data)
{
    crypto_hash_sha256_update(&m_state->hash, bytesOf(data), quint64(data.size()));
}

QByteArray Sha256::finish()
{
    QByteArray result(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256_final(&m_state->hash, reinterpret_cast<unsigned char*>(result.data()));
    return result;
}

QByteArray sha256(QByteArrayView data)
{
    Sha256 hash;
    hash.add(data);
    return hash.finish();
}

} // namespace aicms::vault
