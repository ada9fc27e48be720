// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPagedPaintDevice;
class QTextDocument;

namespace aicms::kit {

/// None: for letters to several people in one file, which are no pages of one paper.
enum class PageNumbers { Shown, None };

/// Puts a document on paper or into a PDF: A4 or Letter by locale, 20 mm margins, black on white in the program's type,
/// in the foot `foot` and "page x of y" where `numbers` says so. The document's own page size is set by this. False
/// when the device cannot be written.
bool printPages(
    QTextDocument& document, QPagedPaintDevice& device, const QString& foot, PageNumbers numbers = PageNumbers::Shown);

} // namespace aicms::kit
