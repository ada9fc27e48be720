// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace aicms::exchange {

/// A cell that begins with = + - @ TAB CR or NUL is run as a formula by spreadsheet programs; it gets an apostrophe in
/// front (OWASP ASVS 1.2.10). One that already begins with apostrophes before such a character gets one more, so that
/// undoDefuse() gives back exactly what was there.
QString defuseFormula(const QString& cell);
QString undoDefuse(const QString& cell);

/// The same for a cell of a CSV file, in which a spreadsheet that separates by semicolon or TAB begins another cell
/// where ours goes on: what would begin a formula behind these or behind a line's end gets its apostrophe as well.
QString defuseCsvCell(const QString& cell);
QString undoDefuseCsvCell(const QString& cell);

} // namespace aicms::exchange
