// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/tombstone_log.h"

namespace aicms::retention {

/// The text of vault.tombstones, pure. A line is one JSON object. Pieces end with a line of the kind "reach" whose
/// "mac" is keyed BLAKE2b over the one before, the lines of its piece and its own other values; `mac` gets it.
QByteArray logLines(const LogPiece& piece, const LogReach& reach, const QByteArray& lastMac,
    const vault::SecretBytes& key, QByteArray* mac = nullptr);
/// How far a line says that the file reaches, unchecked; empty where it is no such line.
std::optional<LogReach> reachInLine(const QByteArray& line);
/// Whether any of the lines says that somebody was erased or said no, or that an address must not be written to.
bool namesPeople(const QByteArray& lines);
/// Tampered where a piece that has its end does not hold; what has no end yet is passed over.
base::Result<TombstoneLogContent> parseLogLines(
    const QByteArray& bytes, const vault::SecretBytes& key, LogParts parts = LogParts::All);

} // namespace aicms::retention
