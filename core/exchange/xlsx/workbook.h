// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xlsx/cell_format.h"
#include "core/exchange/xlsx/zip_archive.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace aicms::exchange {

/// What a workbook holds beside its sheets (ECMA-376 Part 1, 18): their names, the kinds of its numbers.
struct Workbook {
    struct Sheet {
        QString name;
        QString member; ///< in the archive
        bool isHidden = false;
    };
    std::vector<Sheet> sheets;
    QString sharedStrings; ///< member; empty when there are none
    bool startsIn1904 = false; ///< old Macs count days from there
    std::vector<CellFormat> formats; ///< by the number of a cell's style

    QStringList sheetNames() const;
};

/// Unsupported "workbook" when it is no workbook.
base::Result<Workbook> readWorkbook(const ZipArchive& archive);

/// The texts that cells refer to by number. One block of memory: a sheet may have millions.
class SharedStrings {
public:
    static constexpr qsizetype mostBytes = 100 * 1024 * 1024;
    static constexpr std::size_t mostTexts = 10'000'000;

    /// TooLarge "unpacked" over the limits.
    static base::Result<SharedStrings> read(const ZipArchive& archive, const QString& member);
    QString at(std::size_t index) const; ///< null when there is no such text

private:
    QByteArray m_bytes; ///< UTF-8
    std::vector<quint32> m_ends;
};

} // namespace aicms::exchange
