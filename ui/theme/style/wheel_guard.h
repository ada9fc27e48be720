// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace aicms::theme {

/// Keeps the mouse wheel from changing what passes under the pointer while a page is scrolled: a value, once changed
/// unseen, is recorded as if it had been chosen. Having the focus is no wish for it: whoever has just chosen an answer
/// scrolls on to the button that records it. The page behind scrolls instead; an open list scrolls as ever.
class WheelGuard : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// For combo, spin and date boxes, sliders and tabs; others, bars that scroll among them, are left alone.
    void watch(QWidget* widget);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace aicms::theme
