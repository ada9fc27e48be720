// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/choosers.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>

namespace aicms::shell {

QString Choosers::open(QWidget* parent, const QString& title, const QString& filter) const
{
    return openKind ? openKind(parent, title, filter) : openFile(parent, title, {});
}

Choosers Choosers::ofSystem()
{
    Choosers choosers;
    choosers.folder = [](QWidget* parent, const QString& title, const QString& start) {
        return QFileDialog::getExistingDirectory(parent, title, start);
    };
    choosers.openFile = [](QWidget* parent, const QString& title, const QString& start) {
        return QFileDialog::getOpenFileName(parent, title, start);
    };
    choosers.openKind = [](QWidget* parent, const QString& title, const QString& filter) {
        return QFileDialog::getOpenFileName(parent, title, {}, filter);
    };
    choosers.saveFile = [](QWidget* parent, const QString& title, const QString& start) {
        return QFileDialog::getSaveFileName(parent, title, start);
    };
    choosers.print
        = [](QWidget* parent, QPrinter& printer) { return QPrintDialog(&printer, parent).exec() == QDialog::Accepted; };
    return choosers;
}

} // namespace aicms::shell
