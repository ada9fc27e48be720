// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping/table_row.h"

#include <QSet>
#include <QStringList>

namespace aicms::consent {

/// The two last columns of a ledger as CSV, by which an import tells a file that was changed since: the number of the
/// row, the last one with a word behind it, and a SHA-256 over the row. They tell slips, programs that save what they
/// did not understand, and rows that went missing. Who changes a file on purpose can compute them anew. A key would not
/// hinder that: the columns may be left out, as of any list from elsewhere; a vault that does not have the key could
/// check nothing; and the one that has it asks the ledger itself, as it does of a receipt (receipt_comparison).
QStringList checkHeader(QStringList header);
QStringList checkedRow(const QStringList& header, QStringList cells, qint64 number, bool isLast);

/// Reads them, row by row from the front. A file without them (of an earlier version) cannot be checked.
class ExportCheck {
public:
    explicit ExportCheck(const QStringList& header = {});
    bool canCheck() const { return m_digestAt > 0; }
    void take(const exchange::TableRow& row);
    void finish(qint64 lastRow); ///< after the last row
    bool isAltered(qint64 row) const { return m_altered.contains(row); }
    qint64 firstGap() const { return m_firstGap; } ///< the first row that does not follow on the one before; 0: none

private:
    QStringList m_header;
    int m_digestAt = 0;
    qint64 m_number = 0; ///< of the row before
    bool m_isEnded = true; ///< the row before was the last of its file; another one may follow with its header
    qint64 m_firstGap = 0;
    QSet<qint64> m_altered;
};

} // namespace aicms::consent
