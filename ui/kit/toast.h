// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/popup_card.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <vector>

namespace aicms::kit {

class ActionButton;
class Label;

/// What was done, with a way back. Goes after its time; the clock stands still while the pointer or the focus is on it.
class Toast : public PopupCard {
    Q_OBJECT
public:
    /// `lifetime` in milliseconds.
    Toast(const QString& text, const QString& action, int lifetime, QWidget* parent);
    void setKeyHint(const QString& keys); ///< on the action: "Ctrl Z"
    int remaining() const; ///< milliseconds left
    bool isPaused() const { return !m_timer.isActive(); }
    QString text() const;

Q_SIGNALS:
    void actionTriggered();
    void expired();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void refresh() override;

private:
    void updateClock();
    void setHovered(bool hovered);

    Label* m_text;
    ActionButton* m_action;
    QTimer m_timer;
    int m_left;
    bool m_hovered = false;
    bool m_isTold = false; ///< once, also where it comes back after a form
};

/// Shows toasts one after the other in the bottom leading corner of `window`; a new one replaces the old one. It lies
/// over the margin of the page, above the status bar, and goes out of the way of whatever can be pressed, typed into or
/// has the focus, also when that comes later. It never lies over a question, a form that was gone to since, or a button
/// of the form that has the keys: where these take all the room it is gone for so long.
class ToastHost : public QObject {
    Q_OBJECT
public:
    static constexpr int lifetime = 10'000; ///< milliseconds, design.md

    explicit ToastHost(QWidget* window);
    /// Toasts stand beside this widget at the leading edge, not over it.
    void setAside(QWidget* leading);
    /// Distance of the card from the window's bottom in design pixels.
    void setBottomMargin(int designPixels);
    void show(const QString& text);
    void show(const QString& text, const QString& action, std::function<void()> onAction);
    void dismiss();
    Toast* current() const { return m_toast; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    int leadingEdge() const;
    std::vector<QRect> places(const QSize& size) const;
    std::vector<QRect> controls() const;
    QRect laterForm() const;
    std::vector<QRect> keptFree() const;
    QRect seenPart(const QWidget* widget, QRect part) const; ///< of a part of it, in the window
    qint64 covered(const QRect& place, const std::vector<QRect>& controls) const;

    QWidget* m_window;
    QPointer<QWidget> m_leading;
    QPointer<Toast> m_toast;
    QPointer<const QWidget> m_formBefore; ///< in which the keys were when the toast came
    QTimer m_look; ///< for what comes to lie under the toast
    int m_bottom = 34;
};

} // namespace aicms::kit
