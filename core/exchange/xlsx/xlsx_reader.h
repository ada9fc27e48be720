// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping/table_row.h"
#include "core/exchange/xlsx/workbook.h"
#include "core/exchange/xlsx/xml_pull.h"

namespace aicms::exchange {

/// The rows of one sheet as text, from front to back. The first row that is filled is the header; rows of one cell
/// above it are passed over as titles. Blank rows are passed over. Formulas give the values that they had when the
/// workbook was saved.
class XlsxReader : public RowReader {
public:
    /// `strings` and `workbook` outlive the reader.
    XlsxReader(
        std::unique_ptr<ZipMember> sheet, const Workbook& workbook, const SharedStrings& strings, qint64 fileBytes);

    /// TooLarge over 1,000 columns or "unpacked"; Invalid "header" when the sheet is empty.
    base::Result<void> readHeader();
    const QStringList& header() const override { return m_header; }
    base::Result<bool> next(TableRow& row) override;
    qint64 bytesRead() const override;

private:
    struct Cell {
        QString type;
        std::size_t style = 0;
        QString text;
    };
    base::Result<bool> nextRow(TableRow& row);
    base::Result<void> readCells(TableRow& row);
    base::Result<QString> readCell();
    QString valueOf(const Cell& cell) const;
    void put(TableRow& row, int column, QString text);
    void fit(TableRow& row) const;

    XmlPull m_xml;
    const Workbook& m_workbook;
    const SharedStrings& m_strings;
    qint64 m_fileBytes;
    QStringList m_header;
    std::vector<TableRow> m_waiting; ///< rows that were looked at to find the header
    qint64 m_number = 0;
    qint64 m_delivered = 0;
    qsizetype m_characters = 0; ///< of the row at hand
    qint64 m_unfolded = 0; ///< letters in all cells so far: one shared string may stand in each of them
    bool m_hasLost = false; ///< filled cells beyond the most columns
    bool m_isCut = false;
};

} // namespace aicms::exchange
