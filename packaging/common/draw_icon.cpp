// SPDX-License-Identifier: GPL-3.0-or-later
// Draws an SVG in several sizes while the program is built: draw_icon IN.svg OUT-FOLDER SIZE..., each as SIZE.png. The
// same picture gives the same bytes.
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char* argv[])
{
    QGuiApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    QSvgRenderer renderer(words.value(1));
    if (words.size() < 4 || !renderer.isValid()) {
        std::fputs("draw_icon IN.svg OUT-FOLDER SIZE...\n", stderr);
        return 2;
    }
    for (const QString& word : words.mid(3)) {
        const int size = word.toInt();
        QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        renderer.render(&painter, QRectF(0, 0, size, size));
        painter.end();
        if (!image.save(words[2] + u'/' + word + QStringLiteral(".png"))) {
            std::fprintf(stderr, "draw_icon: %d.png cannot be written\n", size);
            return 1;
        }
    }
    return 0;
}
