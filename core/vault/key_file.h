// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/vault/secret_bytes.h"

#include <QString>

namespace aicms::vault {

/// Writes a new key file: 32 random bytes, readable by its owner only. Never over an existing file (AlreadyExists).
base::Result<SecretBytes> createKeyFile(const QString& path);
/// NotFound, ReadOnly (no permission), or Invalid "key_file" when the file is no key file (not exactly 32 bytes).
base::Result<SecretBytes> readKeyFile(const QString& path);

} // namespace aicms::vault
