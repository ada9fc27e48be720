// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/places.h"

#include <QStringList>

#include <map>

namespace aicms::requests {

/// Codes of the notes in the register that the steps of a copy leave.
inline const QString exportPacked = QStringLiteral("export.packed"); ///< the text: SHA-256 of the file, in hex
inline const QString exportSent = QStringLiteral("export.sent"); ///< the text: in which way, by exportWays()
bool isExportStep(const QString& code);

/// Why something does not go out: one of withholdingCodes(), and in words (privacy-rules F3, F5).
struct Withholding {
    QString code = {};
    QString text = {};
    friend bool operator==(const Withholding&, const Withholding&) = default;
};
/// "rights_of_others", "trade_secret", "legal_privilege", "national_exemption".
QStringList withholdingCodes();

/// What becomes of a text that names somebody else, or that stands in the record of somebody else.
enum class TextFate {
    Open, ///< nobody decided: others are blacked out, and what may mean another person stays out
    BlackOut, ///< goes out without the other people; a name that may be the person's own is hers and stays
    Include, ///< goes out as it is
    LeaveOut, ///< own text: for a reason; text of others: it means somebody else
    BlackOutAll, ///< as BlackOut, and a name that may be the person's own is somebody else's
};
struct TextDecision {
    TextFate fate = TextFate::Open;
    Withholding why = {};
    friend bool operator==(const TextDecision&, const TextDecision&) = default;
};

/// What becomes of an attached file.
enum class FileFate { Include, Note, LeaveOut };
struct FileDecision {
    FileFate fate = FileFate::Include;
    QString text = {}; ///< the note that stands in its place, or why it is left out
    friend bool operator==(const FileDecision&, const FileDecision&) = default;
};

struct PackageChoices {
    std::map<Place, Withholding> leftOut = {};
    std::map<QString, TextDecision> texts = {}; ///< by Passage::key
    std::map<qint64, FileDecision> files = {}; ///< by the attachment's id
    QStringList hidden = {}; ///< words that somebody marked: they are in nothing that goes out
    friend bool operator==(const PackageChoices&, const PackageChoices&) = default;
};

/// What the person gets: a page that decrypts itself in a browser (.html), or an archive (.zip).
enum class PackageForm { Page, Archive };

/// How far somebody came, kept so that the steps go on where they were left, until the request has ended. Of the person
/// it names nothing but the words that are to be hidden.
struct ExportProgress {
    int step = 0;
    QStringList seenParts = {}; ///< of the copy, by their codes: somebody had them open
    bool isLookedThrough = false; ///< somebody says so of all parts
    PackageForm form = PackageForm::Page;
    QString language = {}; ///< of the readable copy; empty: the person's
    PackageChoices choices = {};
    friend bool operator==(const ExportProgress&, const ExportProgress&) = default;
};
QString exportProgressText(const ExportProgress& progress);
ExportProgress exportProgressOf(const QString& text); ///< what does not read is as if nothing was kept

} // namespace aicms::requests
