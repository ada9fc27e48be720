// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace aicms::theme {

/// Keeps the mouse wheel from changing choices and numbers that merely pass under the pointer while a page is scrolled:
/// only what was clicked or tabbed to (has the focus) takes it.
class WheelGuard : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// For combo, spin and date boxes; others are left alone.
    void watch(QWidget* widget);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace aicms::theme
