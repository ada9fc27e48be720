// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/themed.h"

#include <QPointer>

class QVBoxLayout;

namespace aicms::kit {

/// A card with a shadow that lies over the window it belongs to: popups and toasts. A child widget and no window of
/// its own, so the shadow needs no compositor and the task switcher shows nothing.
class PopupCard : public PaintedWidget {
    Q_OBJECT
public:
    explicit PopupCard(QWidget* parent = nullptr);

    QVBoxLayout* body() const { return m_body; }
    /// Opens beside `anchor` (under it where there is room, else above) and takes the focus. Esc and a click elsewhere
    /// close it; the focus then returns to `anchor`.
    void openAt(QWidget* anchor);
    void closePopup();
    /// The visible card in this widget's coordinates, without the room for the shadow.
    QRect cardRect() const;

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void refresh() override;
    static int shadowRoom();

private:
    void place();

    QVBoxLayout* m_body;
    QPointer<QWidget> m_anchor;
};

} // namespace aicms::kit
