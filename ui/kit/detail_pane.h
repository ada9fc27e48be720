// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/themed.h"

class QHBoxLayout;
class QVBoxLayout;

namespace aicms::kit {

class IconButton;
class Label;

/// Beside a list at the trailing edge, 380 design pixels wide: title, scrolled contents, pinned actions. Esc closes.
/// Where there is no room beside the list it is a page in its place (PaneRoom).
class DetailPane : public PaintedWidget {
    Q_OBJECT
public:
    explicit DetailPane(QWidget* parent = nullptr);
    void setTitle(const QString& title);
    QVBoxLayout* body() const { return m_body; }
    void addAction(QWidget* button); ///< pinned at the bottom; the pane takes it
    void setActionsVisible(bool isVisible); ///< false: no empty bar where there is nothing to do
    void setIsPage(bool isPage); ///< as wide as what it stands in
    bool isPage() const { return m_isPage; }
    void focusFirst(); ///< to the first of its contents that takes the keys
    void leave(); ///< as its x and Esc do

    QSize sizeHint() const override;

Q_SIGNALS:
    void closed(); ///< the pane has hidden itself

protected:
    /// False keeps it open: something is typed in it that is not stored, and it says so.
    virtual bool mayClose() { return true; }
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void applyWidth();

    bool m_isPage = false;
    Label* m_title;
    IconButton* m_close;
    QVBoxLayout* m_body;
    QWidget* m_footer;
    QHBoxLayout* m_actions;
};

} // namespace aicms::kit
