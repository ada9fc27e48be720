// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextFormat>

class QPagedPaintDevice;
class QTextDocument;

namespace aicms::kit {

/// None: for letters to several people in one file, which are no pages of one paper.
enum class PageNumbers { Shown, None };

/// On a block's format, true: it is a heading, which is never printed at the foot of a page without what comes after
/// it.
inline constexpr int headingProperty = QTextFormat::UserProperty + 27;

/// Moves each heading to the next page that would stand alone at the foot of its own: with it go the headings right
/// before it. Kept together with it are the two first lines of the text below, of a table the head and its first row.
/// The page size of the document is set before.
void keepHeadings(QTextDocument& document);

/// Puts a document on paper or into a PDF: A4 or Letter by locale, 20 mm margins, black on white in the program's type,
/// in the foot `foot` and "page x of y" where `numbers` says so. The document's own page size is set by this. False
/// when the device cannot be written.
bool printPages(
    QTextDocument& document, QPagedPaintDevice& device, const QString& foot, PageNumbers numbers = PageNumbers::Shown);

} // namespace aicms::kit
