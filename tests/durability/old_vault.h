// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/secret_bytes.h"

#include <QString>

namespace aicms::test {

/// Replaces the database by one of schema 4 with people in it, as an older version of the program left it.
void makeOldDatabase(
    const QString& path, const vault::SecretBytes& key, const vault::SecretBytes& auditKey, int people);

} // namespace aicms::test
