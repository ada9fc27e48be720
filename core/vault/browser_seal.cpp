// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/browser_seal.h"

#include "core/base/error.h"
#include "core/vault/crypto.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <limits>
#include <memory>

namespace aicms::vault {

namespace {

struct FreeContext {
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
};
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, FreeContext>;

unsigned char* bytesOf(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

/// True is what every call of the library answers with; nothing here fails unless the library is broken.
void require(bool isDone)
{
    if (!isDone)
        throw base::Failure(base::internalError());
}

QByteArray keyOf(const QString& passphrase, const QByteArray& salt, int iterations)
{
    QByteArray typed = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray key(keySize, '\0');
    require(PKCS5_PBKDF2_HMAC(typed.constData(), static_cast<int>(typed.size()), bytesOf(salt),
                static_cast<int>(salt.size()), iterations, EVP_sha256(), keySize, bytesOf(key))
        == 1);
    wipe(typed);
    return key;
}

/// The library counts in int.
int sizeOf(const QByteArray& bytes)
{
    require(bytes.size() <= std::numeric_limits<int>::max() - BrowserSeal::tagSize);
    return static_cast<int>(bytes.size());
}

} // namespace

BrowserSeal sealForBrowser(const QByteArray& plain, const QString& passphrase, const QByteArray& context)
{
    BrowserSeal seal;
    seal.salt = randomBytes(BrowserSeal::saltSize);
    seal.nonce = randomBytes(BrowserSeal::nonceSize);
    QByteArray key = keyOf(passphrase, seal.salt, seal.iterations);
    const CipherContext cipher(EVP_CIPHER_CTX_new());
    require(cipher != nullptr);
    int written = 0;
    seal.cipher.resize(sizeOf(plain) + BrowserSeal::tagSize);
    require(
        EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytesOf(std::as_const(key)), bytesOf(seal.nonce))
        == 1);
    require(EVP_EncryptUpdate(cipher.get(), nullptr, &written, bytesOf(context), sizeOf(context)) == 1);
    require(EVP_EncryptUpdate(cipher.get(), bytesOf(seal.cipher), &written, bytesOf(plain), sizeOf(plain)) == 1);
    int rest = 0;
    require(EVP_EncryptFinal_ex(cipher.get(), bytesOf(seal.cipher) + written, &rest) == 1);
    require(EVP_CIPHER_CTX_ctrl(
                cipher.get(), EVP_CTRL_GCM_GET_TAG, BrowserSeal::tagSize, bytesOf(seal.cipher) + plain.size())
        == 1);
    wipe(key);
    return seal;
}

QByteArray openBrowserSeal(const BrowserSeal& seal, const QString& passphrase, const QByteArray& context)
{
    if (seal.cipher.size() < BrowserSeal::tagSize || seal.nonce.size() != BrowserSeal::nonceSize)
        return {};
    QByteArray key = keyOf(passphrase, seal.salt, seal.iterations);
    const CipherContext cipher(EVP_CIPHER_CTX_new());
    require(cipher != nullptr);
    QByteArray tag = seal.cipher.right(BrowserSeal::tagSize);
    const QByteArray hidden = seal.cipher.chopped(BrowserSeal::tagSize);
    QByteArray plain(hidden.size(), '\0');
    int written = 0;
    require(
        EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytesOf(std::as_const(key)), bytesOf(seal.nonce))
        == 1);
    require(EVP_DecryptUpdate(cipher.get(), nullptr, &written, bytesOf(context), sizeOf(context)) == 1);
    require(EVP_DecryptUpdate(cipher.get(), bytesOf(plain), &written, bytesOf(hidden), sizeOf(hidden)) == 1);
    require(EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, BrowserSeal::tagSize, bytesOf(tag)) == 1);
    wipe(key);
    int rest = 0;
    return EVP_DecryptFinal_ex(cipher.get(), bytesOf(plain) + written, &rest) == 1 ? plain : QByteArray();
}

} // namespace aicms::vault
