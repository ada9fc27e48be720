// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/crypto.h"
#include "core/vault/sodium_ready.h"

#include <openssl/evp.h>

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

namespace {

/// By OpenSSL, which uses the processor's own instructions for SHA-256 where libsodium does not: a ledger of a million
/// people is hashed whole.
class Sha256Context {
public:
    Sha256Context() : m_context(EVP_MD_CTX_new()) { begin(); }
    ~Sha256Context() { EVP_MD_CTX_free(m_context); }
    Sha256Context(const Sha256Context&) = delete;
    Sha256Context& operator=(const Sha256Context&) = delete;

    void begin() { requireThat(m_context && EVP_DigestInit_ex2(m_context, algorithm(), nullptr) == 1); }
    void add(QByteArrayView data)
    {
        requireThat(EVP_DigestUpdate(m_context, data.data(), std::size_t(data.size())) == 1);
    }
    QByteArray finish()
    {
        QByteArray result(EVP_MD_get_size(algorithm()), Qt::Uninitialized);
        requireThat(EVP_DigestFinal_ex(m_context, reinterpret_cast<unsigned char*>(result.data()), nullptr) == 1);
        return result;
    }

private:
    /// Sought once: by its name it costs more than a short text.
    static const EVP_MD* algorithm()
    {
        static const EVP_MD* const found = EVP_MD_fetch(nullptr, "SHA256", nullptr);
        return found;
    }

    EVP_MD_CTX* m_context;
};

} // namespace

struct Sha256::State {
    Sha256Context hash;
};

Sha256::Sha256() : m_state(std::make_unique<State>()) { }

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView data)
{
    m_state->hash.add(data);
}

QByteArray Sha256::finish()
{
    return m_state->hash.finish();
}

QByteArray sha256(QByteArrayView data)
{
    thread_local Sha256Context hash; // nothing of a text stays in it: what is finished is wiped
    hash.begin();
    hash.add(data);
    return hash.finish();
}

} // namespace aicms::vault
