// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

class QPagedPaintDevice;

namespace aicms::kit {

/// A letter as it is put on paper.
struct LetterSheet {
    QString language; ///< decides the direction of reading
    QString returnLine; ///< the sender in one small line, in the window of the envelope
    QStringList recipient;
    QStringList info; ///< the sender beside it, line by line; the first is the name
    QString day; ///< place and day
    QString subject;
    std::vector<std::pair<QString, QString>> parts; ///< heading (or none) and text
    /// To be cut off and sent back; without choices there is none.
    QString slipTitle;
    QStringList slipLines;
    QStringList choices; ///< each with a box for yes and one for no
    QString yes;
    QString no;
    QString sign; ///< below the line to sign on
};

/// Letters in the form of DIN 5008 (form B): the address where the window of an envelope shows it, marks to fold and to
/// punch, a slip at the foot of the last page of each. A4; US Letter where the country (ISO 3166-1 alpha-2) prints on
/// that, which the window of its long envelope (No. 10) fits too. False: the file could not be written.
bool saveLetters(const std::vector<LetterSheet>& letters, const QString& country, const QString& path);

/// The same on a printer, which says itself on what paper it prints; its margins are set by this.
bool printLetters(const std::vector<LetterSheet>& letters, QPagedPaintDevice& device);

} // namespace aicms::kit
