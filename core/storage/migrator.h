// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

namespace aicms::storage {

/// The newest schema that this program knows: the number of the last file in migrations/.
int latestSchemaVersion();

/// Brings the database to the newest schema: each numbered file whole in one transaction together with its
/// user_version. An existing database is copied to "<path>.before-<version>" and the copy is read back first.
/// Throws base::Failure: TooNew with the database's version, or what storage throws. `newest`: another end than the
/// newest schema, for tests.
void migrate(
    Connection& connection, const QString& path, const vault::SecretBytes& key, int newest = latestSchemaVersion());

} // namespace aicms::storage
