// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/themed.h"

namespace aicms::kit {

/// What stands on the cap for keys as Qt names them in English, with blanks between: "Ctrl K", "Shift Down". Other
/// texts stay as they are.
QString keyCapText(const QString& keys);

/// A key as drawn on the keyboard: "Ctrl K", "/", "Esc".
class KeyCap : public PaintedWidget {
    Q_OBJECT
public:
    explicit KeyCap(const QString& text, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};

} // namespace aicms::kit
