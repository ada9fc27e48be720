// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace aicms::kit {

/// Text in a step of the type scale and a colour role; follows the theme. Plain text always: data is never markup.
class Label : public QLabel {
    Q_OBJECT
public:
    explicit Label(const QString& text = {}, theme::Type type = theme::Type::Body,
        theme::Color color = theme::Color::TextPrimary, QWidget* parent = nullptr);

    void setType(theme::Type type);
    void setColor(theme::Color color);
    /// Weight 600 whatever the step says.
    Label* strong();
    /// One line that is cut with an ellipsis when room is short; the whole text is then the tool tip.
    void setElide(Qt::TextElideMode mode);
    /// Several lines.
    Label* wrapped();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyTheme();

    theme::Type m_type;
    theme::Color m_color;
    Qt::TextElideMode m_elide = Qt::ElideNone;
    bool m_strong = false;
};

/// A heading above a group of fields or rows: 600, muted.
class SectionLabel : public Label {
    Q_OBJECT
public:
    explicit SectionLabel(const QString& text, QWidget* parent = nullptr);
};

/// A Lucide icon of its own; decoration for screen readers.
class IconLabel : public QLabel {
    Q_OBJECT
public:
    explicit IconLabel(const QString& icon, theme::Color color = theme::Color::TextSecondary, int designPixels = 16,
        QWidget* parent = nullptr);
    void setIcon(const QString& icon, theme::Color color);
    /// Higher than the icon, which stays in the middle: to stand beside the first line of a text.
    void setBoxHeight(int designPixels);

private:
    void applyTheme();

    QString m_icon;
    theme::Color m_color;
    int m_size;
    int m_height = 0;
};

} // namespace aicms::kit
