// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style/popup_shape.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainterPath>
#include <QWidget>

namespace aicms::theme {

namespace {

/// Cuts the corners off at each change of size.
class CornerMask final : public QObject {
public:
    CornerMask(QWidget* popup, int radius) : QObject(popup), m_radius(radius) { popup->installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* popup = qobject_cast<QWidget*>(watched);
        if (popup && event->type() == QEvent::Resize) {
            QPainterPath path;
            path.addRoundedRect(popup->rect(), px(m_radius), px(m_radius));
            popup->setMask(QRegion(path.toFillPolygon().toPolygon()));
        }
        return QObject::eventFilter(watched, event);
    }

private:
    int m_radius;
};

} // namespace

void shapePopup(QWidget* popup, int radius)
{
    // Without a compositor X11 shows the see-through corners black, and Qt 6.4 has no public way to ask for one.
    if (QGuiApplication::platformName() != u"xcb")
        popup->setAttribute(Qt::WA_TranslucentBackground);
    else if (!popup->findChild<QObject*>(QStringLiteral("aicmsCornerMask"), Qt::FindDirectChildrenOnly))
        (new CornerMask(popup, radius))->setObjectName(QStringLiteral("aicmsCornerMask"));
}

} // namespace aicms::theme
