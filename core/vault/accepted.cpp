// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/crypto.h"
#include "core/vault/passphrase.h"
#include "core/vault/slot_edit.h"
#include "core/vault/vault.h"

#include <algorithm>

namespace aicms::vault {

namespace {

constexpr int longestUserName = 64;
constexpr int longestBusiness = 200;

bool isName(const QString& name, int longest)
{
    const auto points = name.toUcs4();
    return name.isValidUtf16() && !points.isEmpty() && points.size() <= longest
        && std::all_of(points.begin(), points.end(), [](uint point) { return QChar::isPrint(char32_t(point)); });
}

} // namespace

QString normalisedName(const QString& name)
{
    return name.normalized(QString::NormalizationForm_C).simplified();
}

bool isUserName(const QString& name)
{
    return isName(normalisedName(name), longestUserName);
}

bool sameUserName(const QString& first, const QString& second)
{
    // Upper case first, because it alone spells out letters such as ß.
    return normalisedName(first).toUpper().toCaseFolded() == normalisedName(second).toUpper().toCaseFolded();
}

SecretBytes acceptedPassword(QStringView password, const QStringList& names)
{
    auto bytes = passwordBytes(password);
    if (!bytes)
        throw base::Failure(bytes.error());
    const PassphraseStrength strength = passphraseStrength(password, names);
    if (!strength.isAcceptable())
        throw base::Failure(base::ErrorKind::WeakPassphrase, {}, strength.score);
    return std::move(*bytes);
}

QString acceptedName(const QString& name, const QString& subject)
{
    if (!isUserName(name))
        throw base::Failure(base::ErrorKind::Invalid, subject, longestUserName);
    return normalisedName(name);
}

QString acceptedBusiness(const QString& business)
{
    const QString name = normalisedName(business);
    if (!isName(name, longestBusiness))
        throw base::Failure(base::ErrorKind::Invalid, QStringLiteral("business"), longestBusiness);
    return name;
}

QString acceptedCountry(const QString& country)
{
    const auto isLetter = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    const QString code = country.trimmed().toUpper();
    if (code.size() != 2 || !std::all_of(code.begin(), code.end(), isLetter))
        throw base::Failure(base::ErrorKind::Invalid, QStringLiteral("country"));
    return code;
}

KdfParameters acceptedKdf(const std::optional<KdfParameters>& kdf)
{
    if (kdf && !kdf->isWithinBounds())
        throw base::Failure(base::ErrorKind::Invalid, QStringLiteral("kdf"));
    return kdf ? *kdf : KdfParameters::calibrated();
}

void requireKeyFileSize(const SecretBytes& keyFile)
{
    if (!keyFile.isEmpty() && keyFile.size() != std::size_t(keySize))
        throw base::Failure(base::ErrorKind::Invalid, QStringLiteral("key_file"));
}

SlotKind passwordKind(const SecretBytes& keyFile)
{
    return keyFile.isEmpty() ? SlotKind::Password : SlotKind::PasswordAndKeyFile;
}

} // namespace aicms::vault
