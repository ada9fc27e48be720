// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>
#include <QPainter>
#include <QPointer>

namespace aicms::theme {

/// Shows where the keyboard is: a 2 px ring, 2 px outside the focused control. It lies over the window (or the scrolled
/// page), so that a tight layout does not cut it. It is shown while people use the keyboard, not after a click.
///
/// Buttons, check boxes, radio buttons and sliders have it; other widgets ask for it with the dynamic property
/// `focusRing` = true, and `focusRadius` (design pixels, 6 without it) for corners that differ.
class FocusRing final : public QObject {
    Q_OBJECT
public:
    explicit FocusRing(QObject* parent);
    ~FocusRing() override;

    bool eventFilter(QObject* watched, QEvent* event) override;

    /// True while the last thing used was the keyboard. Item views and tabs draw their own mark by it.
    static bool isKeyboardUsed();
    static bool isRinged(const QWidget* widget);
    /// Draws the ring of the widget that `frame` surrounds.
    static void paint(QPainter* painter, const QWidget* frame);

private:
    void setKeyboardUsed(bool used);
    void showFor(QWidget* widget);

    QPointer<QFocusFrame> m_frame;
};

} // namespace aicms::theme
