// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/text/text_encoding.h"

#include <QByteArray>

#include <optional>

namespace aicms::exchange {

/// Which of the encodings from before Unicode makes most sense of bytes that are no UTF-8: Shift_JIS, EUC-JP, GBK,
/// Big5, EUC-KR by which pairs of bytes are frequent, Windows-1252, 1250, 1251, KOI8-R and Mac Roman by which letters
/// stand beside which. Empty when none does. Greek and Turkish are not told from the others: they have to be chosen.
std::optional<TextEncoding> guessLegacy(const QByteArray& sample);

} // namespace aicms::exchange
