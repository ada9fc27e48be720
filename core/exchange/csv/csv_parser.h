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
    bool isUnterminated = false; ///< the file, or where each line stands for itself its line, ended inside quotes
    /// Something stands directly behind the closing quote of a cell that held a line's end. Nobody writes that; it is
    /// what a quote that was never closed makes of the first one of a later row.
    bool isTorn = false;
    qint64 firstLine = 0; ///< of the text, as an editor counts from 1
    qint64 lastLine = 0; ///< the same but where a cell holds a line's end
    bool isBlank() const; ///< every cell is empty
};

/// Whether a quoted cell may hold the end of a line (RFC 4180), or each line is a record by itself.
enum class CsvLines { MayBeQuoted, StandAlone };

/// Cuts text into records (RFC 4180, leniently): no text is an error, what is odd is marked in the record. Works on
/// pieces of any size: what is unfinished is kept between the calls, within the limits. Where lines stand alone, a
/// quote that its line does not close is passed over, and what stands behind it are cells as without it.
class CsvParser {
public:
    CsvParser(char16_t separator, const CsvLimits& limits, CsvLines lines = CsvLines::MayBeQuoted)
        : m_separator(separator), m_limits(limits), m_standAlone(lines == CsvLines::StandAlone)
    {
        m_current.firstLine = 1;
    }

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
    void endOpenQuote();
    void countLines(QStringView quoted);
    qsizetype runLength(QStringView text) const;

    char16_t m_separator;
    CsvLimits m_limits;
    bool m_standAlone;
    State m_state = State::CellStart;
    QString m_cell;
    CsvRecord m_current;
    qsizetype m_cellCount = 0;
    qsizetype m_rowCharacters = 0;
    bool m_skipLineFeed = false; ///< the record ended with CR; an LF behind it belongs to it
    qint64 m_line = 1;
    bool m_quotedReturn = false; ///< what was quoted last ended with CR
    bool m_cellHasLines = false;
};

} // namespace aicms::exchange
