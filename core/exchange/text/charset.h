// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/text/text_encoding.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace aicms::exchange {

/// Text in the encoding that a value names itself, by its name of the IANA registry ("ISO-8859-1", "Shift_JIS",
/// "windows-1251"). Empty when there is no converter for it here, or the bytes are no text in it.
std::optional<QString> decodeCharset(const QByteArray& bytes, const QString& name);

/// Bytes that name no encoding: UTF-8 if they are that, else what the file most likely is. Empty when they are no text
/// in either.
std::optional<QString> decodeBytes(const QByteArray& bytes, TextEncoding fileEncoding);

} // namespace aicms::exchange
