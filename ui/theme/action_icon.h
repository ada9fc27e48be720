// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QIconEngine>

namespace aicms::theme {

/// An icon that asks the theme each time it is drawn, so that icons kept in actions and buttons follow a change of
/// scheme.
class ActionIconEngine final : public QIconEngine {
public:
    ActionIconEngine(QString name, Color color);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine* clone() const override;
    QString iconName() override;

private:
    /// `side` in pixels of the layout.
    QPixmap render(int side, QIcon::Mode mode, qreal scale) const;
    QString m_name;
    Color m_color;
};

/// The name of the Lucide icon behind an icon made by Theme::actionIcon, else empty.
QString actionIconName(const QIcon& icon);

} // namespace aicms::theme
