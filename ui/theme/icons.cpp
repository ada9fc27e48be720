// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

namespace aicms::theme {

namespace {

QByteArray svgOf(const QString& name, const QColor& color)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
    return svg;
}

void drawMissing(QPainter& painter, int size, const QColor& color)
{
    painter.setPen(QPen(color, std::max(1.0, size / 12.0)));
    const QRectF box = QRectF(0, 0, size, size).adjusted(1, 1, -1, -1);
    painter.drawRect(box);
    painter.drawLine(box.topLeft(), box.bottomRight());
    painter.drawLine(box.topRight(), box.bottomLeft());
}

} // namespace

size_t qHash(const IconRequest& request, size_t seed)
{
    return qHashMulti(seed, request.name, request.color, request.size, request.ratio, request.mirrored);
}

bool isDirectional(const QString& name)
{
    static constexpr QLatin1String families[] = {
        QLatin1String("arrow-left"),
        QLatin1String("arrow-right"),
        QLatin1String("chevron-left"),
        QLatin1String("chevron-right"),
        QLatin1String("chevrons-left"),
        QLatin1String("chevrons-right"),
        QLatin1String("undo-"),
        QLatin1String("redo-"),
        QLatin1String("send"),
        QLatin1String("corner-down-"),
        QLatin1String("log-"),
        QLatin1String("panel-left"),
        QLatin1String("panel-right"),
        QLatin1String("external-link"),
        QLatin1String("circle-arrow-"),
        QLatin1String("list"),
        QLatin1String("square-arrow-out-"),
    };
    return std::any_of(
        std::begin(families), std::end(families), [&name](QLatin1String family) { return name.startsWith(family); });
}

QPixmap renderIcon(const IconRequest& request)
{
    const int side = std::max(1, static_cast<int>(std::lround(request.size * request.ratio)));
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    if (request.mirrored && isDirectional(request.name)) {
        painter.translate(side, 0);
        painter.scale(-1, 1);
    }
    const QColor color = QColor::fromRgba(request.color);
    painter.setOpacity(color.alphaF());
    QSvgRenderer renderer(svgOf(request.name, color));
    if (renderer.isValid()) {
        renderer.render(&painter, QRectF(0, 0, side, side));
    } else {
        qWarning("No icon named \"%s\": add it to resources/icons.txt", qUtf8Printable(request.name));
        drawMissing(painter, side, color);
    }
    painter.end();
    pixmap.setDevicePixelRatio(request.ratio);
    return pixmap;
}

} // namespace aicms::theme
