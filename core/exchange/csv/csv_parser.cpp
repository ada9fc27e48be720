// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_parser.h"

#include <algorithm>

namespace aicms::exchange {

bool CsvRecord::isBlank() const
{
    return !hasLostCells && !isUnterminated
        && std::all_of(cells.begin(), cells.end(), [](const QString& cell) { return cell.isEmpty(); });
}

qsizetype CsvParser::runLength(QStringView text) const
{
    if (m_state == State::Quoted && !m_standAlone) {
        const qsizetype quote = text.indexOf(u'"');
        return quote < 0 ? text.size() : quote;
    }
    const char16_t end = m_state == State::Quoted ? u'"' : m_separator;
    qsizetype length = 0;
    while (length < text.size()) {
        const char16_t c = text[length].unicode();
        if (c == end || c == u'\n' || c == u'\r')
            break;
        ++length;
    }
    return length;
}

void CsvParser::countLines(QStringView quoted)
{
    const qint64 before = m_line;
    for (const QChar c : quoted) {
        if (c == u'\r' || (c == u'\n' && !m_quotedReturn))
            ++m_line;
        m_quotedReturn = c == u'\r';
    }
    m_cellHasLines = m_cellHasLines || m_line != before;
}

bool CsvParser::parse(QStringView text, qsizetype& at, CsvRecord& record)
{
    while (at < text.size()) {
        const char16_t c = text[at].unicode();
        if (m_skipLineFeed) {
            m_skipLineFeed = false;
            if (c == u'\n') {
                ++at;
                continue;
            }
        }
        const bool isLineEnd = c == u'\n' || c == u'\r';
        if (m_state == State::Quoted && !(m_standAlone && isLineEnd)) {
            const qsizetype run = runLength(text.mid(at));
            countLines(text.mid(at, run));
            append(text.mid(at, run));
            at += run;
            if (at < text.size() && text[at] == u'"') {
                m_state = State::AfterQuote;
                ++at;
            }
            continue;
        }
        if (c == u'"' && m_state != State::Plain) {
            if (m_state == State::AfterQuote)
                append(u"\"");
            m_state = State::Quoted;
            m_quotedReturn = false;
            ++at;
            continue;
        }
        if (c == m_separator) {
            endCell();
            ++at;
            continue;
        }
        if (isLineEnd) {
            m_skipLineFeed = c == u'\r';
            ++at;
            endOpenQuote();
            endRecord(record);
            ++m_line;
            return true;
        }
        m_current.isTorn = m_current.isTorn || (m_state == State::AfterQuote && m_cellHasLines);
        m_state = State::Plain; // also text behind a closing quote: taken as it stands
        const qsizetype run = runLength(text.mid(at));
        append(text.mid(at, run));
        at += run;
    }
    return false;
}

bool CsvParser::finish(CsvRecord& record)
{
    const bool isWaiting = m_state != State::CellStart || m_cellCount > 0;
    if (!isWaiting)
        return false;
    endOpenQuote();
    endRecord(record);
    return true;
}

void CsvParser::endOpenQuote()
{
    if (m_state != State::Quoted)
        return;
    m_current.isUnterminated = true;
    if (!m_standAlone)
        return;
    const QStringList cells = m_cell.split(QChar(m_separator));
    for (qsizetype i = 0; i + 1 < cells.size(); ++i) {
        m_cell = cells[i];
        endCell();
    }
    m_cell = cells.last();
}

void CsvParser::append(QStringView run)
{
    const qsizetype room
        = std::min<qsizetype>(m_limits.cellCharacters - m_cell.size(), m_limits.rowCharacters - m_rowCharacters);
    if (run.size() > room)
        m_current.isCut = true;
    const QStringView kept = run.left(std::max<qsizetype>(room, 0));
    m_cell.append(kept);
    m_rowCharacters += kept.size();
}

void CsvParser::endCell()
{
    if (m_cellCount < m_limits.columns)
        m_current.cells.append(m_cell);
    else if (!m_cell.isEmpty())
        m_current.hasLostCells = true;
    ++m_cellCount;
    m_cell = QString();
    m_cellHasLines = false;
    m_state = State::CellStart;
}

void CsvParser::endRecord(CsvRecord& record)
{
    endCell();
    m_current.lastLine = m_line;
    record = std::move(m_current);
    m_current = {};
    m_current.firstLine = m_line + 1; // of the next one
    m_cellCount = 0;
    m_rowCharacters = 0;
}

} // namespace aicms::exchange
