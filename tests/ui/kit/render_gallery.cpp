// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/gallery/gallery.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTextStream>

// Draws the gallery into the folder given as the only argument and prints what it wrote.
int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QTextStream out(stdout);
    if (application.arguments().size() != 2) {
        out << "usage: render_gallery FOLDER\n";
        return 2;
    }
    aicms::theme::theme().install();
    const QStringList files = aicms::kit::Gallery::renderAll(application.arguments().at(1));
    for (const QString& file : files)
        out << file << '\n';
    return files.isEmpty() ? 1 : 0;
}
