// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/key_derivation.h"

#include "core/vault/crypto.h"
#include "core/vault/sodium_ready.h"

#include <QElapsedTimer>
#include <QStringEncoder>
#include <QtGlobal>

#include <algorithm>
#include <cerrno>

#if defined(Q_OS_WIN)
#include <windows.h>
#else
#include <unistd.h>
#endif

namespace aicms::vault {

namespace {

constexpr double wantedSeconds = 1.0;
constexpr qint64 preferredMemory = 256LL * 1024 * 1024;

qint64 memoryOfThisComputer()
{
#if defined(Q_OS_WIN)
    MEMORYSTATUSEX status {};
    status.dwLength = sizeof status;
    return GlobalMemoryStatusEx(&status) ? qint64(status.ullTotalPhys) : 0;
#else
    return qint64(sysconf(_SC_PHYS_PAGES)) * qint64(sysconf(_SC_PAGESIZE));
#endif
}

SecretBytes utf8Of(QStringView text)
{
    QStringEncoder encoder(QStringEncoder::Utf8);
    SecretBytes room(std::size_t(encoder.requiredSpace(text.size())));
    const auto* begin = reinterpret_cast<char*>(room.data());
    const auto* end = encoder.appendToBuffer(reinterpret_cast<char*>(room.data()), text);
    return SecretBytes::copyOf(room.span().first(std::size_t(end - begin)));
}

/// Plain ASCII is its own normal form; only other texts pass through a string of Qt, which is wiped.
SecretBytes normalisedUtf8(QStringView text)
{
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; }))
        return utf8Of(text);
    const QString raw = QString::fromRawData(text.data(), text.size());
    QString normalised = raw.normalized(QString::NormalizationForm_C);
    SecretBytes bytes = utf8Of(normalised);
    if (normalised.constData() != text.data())
        sodium_memzero(normalised.data(), std::size_t(normalised.size()) * sizeof(QChar));
    return bytes;
}

SecretBytes argon2id(const SecretBytes& password, const QByteArray& salt, KdfParameters parameters)
{
    requireSodium();
    requireThat(salt.size() == crypto_pwhash_SALTBYTES);
    SecretBytes result(keySize);
    if (crypto_pwhash(result.data(), result.size(), reinterpret_cast<const char*>(password.data()), password.size(),
            reinterpret_cast<const unsigned char*>(salt.constData()), quint64(parameters.passes),
            std::size_t(parameters.memory), crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        throw base::Failure(base::fileError(ENOMEM));
    return result;
}

} // namespace

bool KdfParameters::isWithinBounds() const
{
    return memory >= leastMemory && memory <= mostMemory && passes >= leastPasses && passes <= mostPasses
        && memory * passes <= mostWork;
}

KdfParameters KdfParameters::forSpeed(double floorSeconds, qint64 ram)
{
    const qint64 most = std::min(preferredMemory, ram / 4);
    // Memory first: it is what a graphics card lacks.
    for (qint64 memory = preferredMemory; memory >= leastMemory; memory /= 2) {
        const double onePass = floorSeconds / leastPasses * double(memory) / double(leastMemory);
        const int passes = int(std::min(wantedSeconds / std::max(onePass, 1e-6), double(mostPasses)));
        if (memory <= most && passes >= leastPasses)
            return {memory, passes};
    }
    return floor();
}

KdfParameters KdfParameters::calibrated()
{
    const SecretBytes sample = SecretBytes::random(16);
    QElapsedTimer timer;
    timer.start();
    argon2id(sample, randomBytes(saltSize), floor());
    return forSpeed(double(timer.nsecsElapsed()) / 1e9, memoryOfThisComputer());
}

base::Result<SecretBytes> passwordBytes(QStringView password)
{
    if (password.isEmpty() || password.size() > longestPassword)
        return base::fail(base::ErrorKind::Invalid, QStringLiteral("password"), longestPassword);
    return normalisedUtf8(password);
}

base::Result<SecretBytes> deriveSlotKey(
    const SecretBytes& password, const SecretBytes& keyFile, const QByteArray& salt, KdfParameters parameters)
{
    if (!parameters.isWithinBounds() || salt.size() != saltSize)
        return base::fail(base::ErrorKind::Tampered, QStringLiteral("kdf"));
    try {
        Blake2b hash(argon2id(password, salt, parameters), keySize);
        hash.add("AICMS slot key 1");
        hash.add(keyFile);
        return hash.finishSecret();
    } catch (const base::Failure& failure) {
        return base::fail(failure.error());
    }
}

} // namespace aicms::vault
