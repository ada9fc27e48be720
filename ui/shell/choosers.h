// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QFileDialog;
class QWidget;
class QPrinter;

namespace aicms::shell {

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

/// Qt writes down in clear text, for all its programs, where somebody was last in its windows for files; a folder may
/// bear a customer's name. What stood there before is put back when the dialog is gone.
void leaveNoVisits(QFileDialog* dialog);

} // namespace aicms::shell
