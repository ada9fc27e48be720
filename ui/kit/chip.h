// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace aicms::kit {

/// A filter in words. Checkable chips switch on and off; removable ones carry an x (Delete and Backspace do the same).
class Chip : public QAbstractButton {
    Q_OBJECT
public:
    explicit Chip(const QString& text, QWidget* parent = nullptr);
    void setRemovable(bool removable); ///< drawn as active, with an x
    void setIconName(const QString& icon);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QRect crossRect() const;

    QString m_icon;
    bool m_removable = false;
};

} // namespace aicms::kit
