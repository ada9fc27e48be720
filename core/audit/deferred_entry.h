// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit.h"

/// How an entry waits outside the log; private to this folder.
namespace aicms::audit {

/// Adds the entry to the chain under its own time and user; its number is given by the chain.
void appendRow(storage::WriteTransaction& tx, const LoggedEntry& logged);

/// CBOR (RFC 8949), and back; empty when it is none.
QByteArray encodeDeferred(const LoggedEntry& logged);
std::optional<LoggedEntry> decodeDeferred(const QByteArray& bytes);

} // namespace aicms::audit
