// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

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

} // namespace aicms::shell
