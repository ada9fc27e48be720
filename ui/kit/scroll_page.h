// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace aicms::kit {

/// A page that scrolls when it is too tall: margin 20, gap 12, the window's background. Follows the focus.
class ScrollPage : public QScrollArea {
    Q_OBJECT
public:
    explicit ScrollPage(QWidget* parent = nullptr);
    QVBoxLayout* body() const { return m_body; }
    void setMargins(int designPixels);

private:
    void showWhole(QWidget* focused);

    QVBoxLayout* m_body;
    int m_margin = 20;
};

} // namespace aicms::kit
