// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wording/letter.h"

class QPagedPaintDevice;

namespace aicms::shell {

/// Letters as pages of one PDF, in the form of the business's country (kit::saveLetters). False: the file could not be
/// written.
bool saveLetters(const std::vector<wording::Letter>& letters, const QString& country, const QString& path);

/// On paper, as kit::printLetters does it. False: it could not be printed.
bool printLetters(const std::vector<wording::Letter>& letters, QPagedPaintDevice& printer);

} // namespace aicms::shell
