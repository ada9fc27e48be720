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
    if (m_state == State::Quoted) {
        const qsizetype quote = text.indexOf(u'"');
        return quote < 0 ? text.size() : quote;
    }
    qsizetype length = 0;
    while (length < text.size()) {
        const char16_t c = text[length].unicode();
        if (c == m_separator || c == u'\n' || c == u'\r')
            break;
        ++length;
    }
    return length;
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
        if (m_state == State::Quoted) {
            const qsizetype run = runLength(text.mid(at));
            append(text.mid(at, run));
            at += run;
            if (at < text.size()) {
                m_state = State::AfterQuote;
                ++at;
            }
            continue;
        }
        if (c == u'"' && m_state != State::Plain) {
            if (m_state == State::AfterQuote)
                append(u"\"");
            m_state = State::Quoted;
            ++at;
            continue;
        }
        if (c == m_separator) {
            endCell();
            ++at;
            continue;
        }
        if (c == u'\n' || c == u'\r') {
            m_skipLineFeed = c == u'\r';
            ++at;
            endRecord(record);
            return true;
        }
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
    m_current.isUnterminated = m_state == State::Quoted;
    endRecord(record);
    return true;
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
    m_state = State::CellStart;
}

void CsvParser::endRecord(CsvRecord& record)
{
    endCell();
    record = std::move(m_current);
    m_current = {};
    m_cellCount = 0;
    m_rowCharacters = 0;
}

} // namespace aicms::exchange
