// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QPagedPaintDevice>
#include <QString>
#include <QStringList>

namespace aicms::shell {

/// The sheet of paper that opens the vault when the passphrase is forgotten.
struct RecoverySheet {
    QString business;
    QString ownerName;
    QString vaultFolder;
    QStringList groups; ///< of the code, in order
    QDate made;
};

/// Lays the sheet out on one page: A4, or Letter where that is usual, 20 mm margins, black on white. The page size and
/// margins of `device` are set here. False when the device cannot be painted on.
bool printRecoverySheet(const RecoverySheet& sheet, QPagedPaintDevice& device);

/// The same into a PDF file that only its owner can read. False when it cannot be written.
bool saveRecoverySheetAsPdf(const RecoverySheet& sheet, const QString& path);

/// A4, or Letter in the countries that use it.
QPageSize paperFor(const QLocale& locale);

} // namespace aicms::shell
