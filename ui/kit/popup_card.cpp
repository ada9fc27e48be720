// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/popup_card.h"

#include "ui/kit/accessible.h"
#include "ui/kit/paint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace aicms::kit {

using theme::Color;
using theme::px;

PopupCard::PopupCard(QWidget* parent) : PaintedWidget(parent), m_body(new QVBoxLayout(this))
{
    setAccessibleRole(this, QAccessible::Dialog);
    setFocusPolicy(Qt::StrongFocus);
    hide();
    PopupCard::refresh();
}

int PopupCard::shadowRoom()
{
    return px(24);
}

QRect PopupCard::cardRect() const
{
    const int room = shadowRoom();
    return rect().adjusted(room, room / 2, -room, -room);
}

void PopupCard::refresh()
{
    const int room = shadowRoom();
    m_body->setContentsMargins(room + px(16), room / 2 + px(14), room + px(16), room + px(14));
    m_body->setSpacing(px(8));
    PaintedWidget::refresh();
}

void PopupCard::openAt(QWidget* anchor)
{
    m_anchor = anchor;
    setParent(anchor->window());
    qApp->installEventFilter(this);
    place();
    show();
    raise();
    setFocus(Qt::PopupFocusReason);
}

void PopupCard::place()
{
    const QWidget* window = parentWidget();
    if (!m_anchor || !window)
        return;
    const int room = shadowRoom();
    const int width = std::min(px(372) + 2 * room, window->width());
    layout()->activate();
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    resize(width, std::min(height, window->height()));
    const QRect target(m_anchor->mapTo(window, QPoint()), m_anchor->size());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int x = mirrored ? target.right() + room - this->width() + 1 : target.left() - room;
    int y = target.bottom() + px(4) - room / 2;
    if (y + this->height() > window->height())
        y = std::max(0, target.top() - px(4) - this->height() + room);
    x = std::clamp(x, 0, std::max(0, window->width() - this->width()));
    move(x, y);
}

void PopupCard::closePopup()
{
    if (isHidden())
        return;
    qApp->removeEventFilter(this);
    const bool hadFocus = isAncestorOf(QApplication::focusWidget()) || hasFocus();
    hide();
    if (hadFocus && m_anchor)
        m_anchor->setFocus(Qt::PopupFocusReason);
    Q_EMIT closed();
}

void PopupCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_anchor)
        closePopup();
    else
        PaintedWidget::keyPressEvent(event);
}

bool PopupCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress && isVisible() && m_anchor) {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (widget && widget != this && !isAncestorOf(widget) && widget->window() == window()) {
            closePopup();
            return false;
        }
    }
    if (event->type() == QEvent::Resize && watched == parentWidget() && m_anchor)
        place();
    return PaintedWidget::eventFilter(watched, event);
}

void PopupCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF card = cardRect();
    // Faint layers on top of each other make the soft edge: most of it lies below the card.
    constexpr int layers = 12;
    constexpr double depth = 0.13;
    double shown = 0;
    for (int layer = 0; layer < layers; ++layer) {
        const double far = 1.0 - (layer + 1.0) / layers; // 0 at the card's edge
        const double wish = depth * (1 - far) * (1 - far);
        QColor shade(10, 20, 18);
        shade.setAlphaF(static_cast<float>(wish - shown));
        shown = wish;
        const double spread = far * shadowRoom() * 0.8;
        drawPanel(
            &painter, card.translated(0, px(4)).adjusted(-spread, -spread, spread, spread), px(10) + spread, shade);
    }
    drawPanel(&painter, card, px(10), theme::color(Color::Surface), theme::color(Color::BorderSubtle),
        theme::theme().borderWidth());
}

} // namespace aicms::kit
