// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/key_file.h"

#include "core/base/file_problem.h"
#include "core/vault/atomic_file.h"
#include "core/vault/crypto.h"

#include <QFileInfo>

namespace aicms::vault {

base::Result<SecretBytes> createKeyFile(const QString& path)
{
    if (QFileInfo::exists(path))
        return base::fail(base::ErrorKind::AlreadyExists, QStringLiteral("key_file"));
    if (const auto place = base::requirePlaceForOutput(path); !place)
        return base::fail(place.error());
    try {
        QByteArray bytes = randomBytes(keySize);
        writeWhole(path, bytes);
        return SecretBytes::take(bytes);
    } catch (const base::Failure& failure) {
        return base::fail(failure.error());
    }
}

base::Result<SecretBytes> readKeyFile(const QString& path)
{
    if (QFileInfo::exists(path)) {
        if (const auto isFile = base::requireRegularFile(path); !isFile)
            return base::fail(isFile.error());
    }
    try {
        auto bytes = readWhole(path, keySize);
        if (!bytes)
            return base::fail(base::ErrorKind::NotFound, QStringLiteral("key_file"));
        if (bytes->size() != keySize) {
            wipe(*bytes);
            return base::fail(base::ErrorKind::Invalid, QStringLiteral("key_file"));
        }
        return SecretBytes::take(*bytes);
    } catch (const base::Failure& failure) {
        return base::fail(failure.error());
    }
}

} // namespace aicms::vault
