// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextFormat>

class QPagedPaintDevice;
class QTextDocument;

namespace aicms::kit {

/// None: for letters to several people in one file, which are no pages of one paper.
enum class PageNumbers { Shown, None };

/// What stands at the foot of each page.
struct Foot {
    Foot(const QString& said, const QString& numbered = {}) : text(said), pages(numbered) { }
    QString text;
    QString pages; ///< "Page %1 of %2" in the paper's language; empty: in that of the window
};

/// On a block's format, true: it is a heading, which is never printed at the foot of a page without what comes after
/// it.
inline constexpr int headingProperty = QTextFormat::UserProperty + 27;

/// Moves each heading to the next page that would stand alone at the foot of its own: with it go the headings right
/// before it. Kept together with it are the two first lines of the text below, of a table the head and its first row.
/// Moves each row of a table that would begin on one page and end on the next, where a page has room for it.
/// The page size of the document is set before.
void keepTogether(QTextDocument& document);

/// Puts a document on paper or into a PDF: A4 or Letter by locale, 20 mm margins, black on white in the program's type,
/// with `foot`, and "page x of y" in it where `numbers` says so. A row of a table stands on one page wherever a page
/// has room for it. The document's own page size is set by this. False when the device cannot be written.
bool printPages(
    QTextDocument& document, QPagedPaintDevice& device, const Foot& foot, PageNumbers numbers = PageNumbers::Shown);

} // namespace aicms::kit
