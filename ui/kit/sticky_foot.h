// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace aicms::kit {

/// The end of a form that lies on a page which scrolls: what it says and its buttons stay in sight. Where the form ends
/// below the edge of what is shown, the foot lies over it at that edge; the fields that it would cover are scrolled
/// above it as they get the focus. In a window that is hardly higher than the foot itself it stays in its place.
class StickyFoot : public QWidget {
    Q_OBJECT
public:
    /// `form`: its layout takes the foot, as the last of its parts.
    explicit StickyFoot(QWidget* form);
    QVBoxLayout* body() const { return m_body; }
    QWidget* bar() const; ///< what is seen; it is the form's child
    bool isLifted() const { return m_isLifted; }

    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    class Bar;
    void watchAreas();
    void place();
    void uncover(const QWidget* focused);

    Bar* m_bar;
    QVBoxLayout* m_body;
    std::vector<QPointer<QScrollArea>> m_areas; ///< around the form, the innermost first
    bool m_isLifted = false;
    int m_height = 0; ///< as it was placed last, in pixels
};

} // namespace aicms::kit
