// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/today.h"

#include <QAbstractButton>

class QBoxLayout;

namespace aicms::kit {
class IconLabel;
class Label;
class Sparkline;
} // namespace aicms::kit

namespace aicms::home {

/// A figure with its words and how it came about as a line. The whole card is the button that leads on.
class TileCard : public QAbstractButton {
    Q_OBJECT
public:
    explicit TileCard(const shell::TodayTile& tile, QWidget* parent = nullptr);
    const shell::TodayTile& tile() const { return m_tile; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    shell::TodayTile m_tile;
    kit::Sparkline* m_line = nullptr;
};

} // namespace aicms::home
