// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPixmap>
#include <QString>

namespace aicms::theme {

/// One drawn icon. Sizes are in device-independent pixels, already scaled by the text size.
struct IconRequest {
    QString name;
    QRgb color = 0;
    int size = 16;
    qreal ratio = 1;
    bool mirrored = false;

    bool operator==(const IconRequest&) const = default;
};
size_t qHash(const IconRequest& request, size_t seed = 0);

/// True for icons that point somewhere (arrows, undo, send): they are drawn mirrored in right-to-left layouts. Clocks,
/// ticks and the like keep their shape.
bool isDirectional(const QString& name);

/// Draws a Lucide icon at stroke 1.75 in the asked colour. An unknown name is warned about and gives a crossed-out box.
QPixmap renderIcon(const IconRequest& request);

} // namespace aicms::theme
