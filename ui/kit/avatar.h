// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/themed.h"

#include <QImage>

namespace aicms::kit {

/// Circle with initials, or with a picture.
class Avatar : public PaintedWidget {
    Q_OBJECT
public:
    explicit Avatar(
        const QString& name, int designPixels = 24, theme::Tone tone = theme::Tone::Info, QWidget* parent = nullptr);
    void setName(const QString& name);
    void setPicture(const QImage& picture); ///< its middle is shown; null: the initials again
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    QImage m_picture;
    int m_size;
    theme::Tone m_tone;
};

} // namespace aicms::kit
