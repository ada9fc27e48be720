// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/letters/letter.h"
#include "ui/wording/letter.h"

namespace aicms::wording {

/// A letter about a request as it is put on paper.
Letter requestLetter(const requests::LetterText& text);
/// The same as a PDF where there is no window to print from.
QByteArray requestLetterPdf(const requests::LetterText& text);

} // namespace aicms::wording
