// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

class QFileDialog;
class QWidget;
class QPrinter;

namespace aicms::shell {

/// A kind of file that something can be saved as.
struct FileKind {
    QString ending; ///< "pdf", without the dot
    QString name; ///< as it is offered: "PDF"
};
/// `path` with the ending of `chosen`: that of another of `kinds` gives way to it, any other stays before it.
QString withEnding(const QString& path, const FileKind& chosen, const std::vector<FileKind>& kinds);
/// `path` as it was typed when it ends as one of `kinds`: that is then the kind. Else with the ending of `chosen`.
QString namedAs(const QString& path, const FileKind& chosen, const std::vector<FileKind>& kinds);

/// The system's own windows that ask for a place or a printer, as functions, so that tests answer for the person. Each
/// answers an empty text (or false) when the person went back.
struct Choosers {
    std::function<QString(QWidget* parent, const QString& title, const QString& start)> folder;
    std::function<QString(QWidget* parent, const QString& title, const QString& start)> openFile;
    std::function<QString(QWidget* parent, const QString& title, const QString& start)> saveFile;
    /// As openFile, but offers only the kinds that `filter` names, as QFileDialog writes them; not set: all kinds.
    std::function<QString(QWidget* parent, const QString& title, const QString& filter)> openKind;
    std::function<bool(QWidget* parent, QPrinter& printer)> print;

    QString open(QWidget* parent, const QString& title, const QString& filter) const;

    static Choosers ofSystem();
};

/// The system's window for what can be saved as one of several kinds, of which the first is offered: the answer ends as
/// one of them and says so which it is, by the ending that was typed, else by the kind that was chosen. Empty: the
/// person went back. `name`: of the file, without an ending.
QString saveAsKind(QWidget* parent, const QString& title, const QString& name, const std::vector<FileKind>& kinds);

/// Qt writes down in clear text, for all its programs, where somebody was last in its windows for files; a folder may
/// bear a customer's name. What stood there before is put back when the dialog is gone.
void leaveNoVisits(QFileDialog* dialog);

} // namespace aicms::shell
