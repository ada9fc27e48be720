// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace aicms::exchange {

/// What a number format makes of a number, as far as it matters here.
struct CellFormat {
    enum class Kind { Number, Date, Time, DateTime };
    Kind kind = Kind::Number;
    int digits = 0; ///< "00000" of postcodes: filled up with zeros to so many digits
};

/// The formats that have a number only (ECMA-376 Part 1, 18.8.30).
CellFormat builtInFormat(int id);
/// A format code such as "dd/mm/yyyy;@" or "[$-407]d. mmmm yyyy".
CellFormat readFormatCode(const QString& code);

/// A number of a sheet as text: without the noise of binary fractions and without exponents where they can be helped;
/// days and times as ISO 8601 ("1991-02-14", "1991-02-14 08:10", "08:10").
QString cellNumber(const QString& value, const CellFormat& format, bool startsIn1904);

/// _x000D_ and the like, by which sheets write characters that XML does not have.
QString decodeCellEscapes(const QString& text);

} // namespace aicms::exchange
