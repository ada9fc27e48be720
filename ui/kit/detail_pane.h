// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/themed.h"

class QHBoxLayout;
class QVBoxLayout;

namespace aicms::kit {

class Label;

/// Beside a list at the trailing edge, 380 design pixels wide: title, scrolled contents, pinned actions. Esc closes.
class DetailPane : public PaintedWidget {
    Q_OBJECT
public:
    explicit DetailPane(QWidget* parent = nullptr);
    void setTitle(const QString& title);
    QVBoxLayout* body() const { return m_body; }
    void addAction(QWidget* button); ///< pinned at the bottom; the pane takes it

    QSize sizeHint() const override;

Q_SIGNALS:
    void closed(); ///< the pane has hidden itself

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Label* m_title;
    QVBoxLayout* m_body;
    QWidget* m_footer;
    QHBoxLayout* m_actions;
};

} // namespace aicms::kit
