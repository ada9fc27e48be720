// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/csv_format.h"

#include <QStringList>
#include <QStringView>

namespace aicms::exchange {

/// One record as the parser cut it, before anything is judged.
struct CsvRecord {
    QStringList cells; ///< at most CsvLimits::columns, quotes taken off
    bool hasLostCells = false; ///< filled cells over CsvLimits::columns
    bool isCut = false; ///< a cell or the record was over its limit
    bool isUnterminated = false; ///< the file ended inside quotes
    bool isBlank() const; ///< every cell is empty
};

/// Cuts text into records (RFC 4180, leniently): no text is an error, what is odd is marked in the record. Works on
/// pieces of any size: what is unfinished is kept between the calls, within the limits.
class CsvParser {
public:
    CsvParser(char16_t separator, const CsvLimits& limits) : m_separator(separator), m_limits(limits) { }

    /// Goes on at `at`, a place in `text` from 0 to its size (UTF-16 units), and moves it behind what was used; true
    /// when a record is complete (in `record`), false when the text is used up.
    bool parse(QStringView text, qsizetype& at, CsvRecord& record);
    /// At the end of the file: true when a last record without a line end was waiting.
    bool finish(CsvRecord& record);
    /// The record at hand has more filled cells than CsvLimits::columns: whoever reads a header refuses it.
    bool hasTooManyCells() const { return m_cellCount >= m_limits.columns && m_current.hasLostCells; }

private:
    enum class State { CellStart, Plain, Quoted, AfterQuote };
    void append(QStringView run);
    void endCell();
    void endRecord(CsvRecord& record);
    qsizetype runLength(QStringView text) const;

    char16_t m_separator;
    CsvLimits m_limits;
    State m_state = State::CellStart;
    QString m_cell;
    CsvRecord m_current;
    qsizetype m_cellCount = 0;
    qsizetype m_rowCharacters = 0;
    bool m_skipLineFeed = false; ///< the record ended with CR; an LF behind it belongs to it
};

} // namespace aicms::exchange
