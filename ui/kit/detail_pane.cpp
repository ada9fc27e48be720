// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/detail_pane.h"

#include "ui/kit/accessible.h"
#include "ui/kit/action_button.h"
#include "ui/kit/label.h"
#include "ui/kit/scroll_page.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace aicms::kit {

using theme::Color;
using theme::px;

DetailPane::DetailPane(QWidget* parent)
    : PaintedWidget(parent), m_title(new Label({}, theme::Type::Section)), m_close(nullptr), m_body(nullptr),
      m_footer(new QWidget), m_actions(new QHBoxLayout(m_footer))
{
    setAccessibleRole(this, QAccessible::Pane);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_close = new IconButton(QStringLiteral("x"), tr("Close (Esc)"));
    m_close->setButtonSize(ActionButton::Size::Small);
    connect(m_close, &QPushButton::clicked, this, &DetailPane::leave);
    m_title->setElide(Qt::ElideMiddle);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto* page = new ScrollPage;
    page->setMargins(16);
    m_body = page->body();
    m_footer->hide();
    auto* all = new QVBoxLayout(this);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(page, 1);
    all->addWidget(m_footer);
    followTheme(this, [this, all, head] {
        const int line = theme::theme().borderWidth();
        all->setContentsMargins(line, 0, 0, 0);
        head->setContentsMargins(px(16), px(10), px(10), px(6));
        m_actions->setContentsMargins(px(16), px(10), px(16), px(10));
        m_actions->setSpacing(px(8));
        applyWidth();
    });
}

void DetailPane::applyWidth()
{
    setMinimumWidth(m_isPage ? 0 : px(380));
    setMaximumWidth(m_isPage ? QWIDGETSIZE_MAX : px(380));
    setSizePolicy(m_isPage ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void DetailPane::setIsPage(bool isPage)
{
    m_isPage = isPage;
    applyWidth();
}

void DetailPane::focusFirst()
{
    const QWidget* contents = m_body->parentWidget();
    if (contents->isAncestorOf(QApplication::focusWidget()))
        return;
    for (QWidget* next = nextInFocusChain(); next != this; next = next->nextInFocusChain()) {
        const bool takesKeys = next->isEnabled() && next->isVisible() && (next->focusPolicy() & Qt::TabFocus);
        if (takesKeys && contents->isAncestorOf(next))
            return next->setFocus(Qt::OtherFocusReason);
    }
    m_close->setFocus(Qt::OtherFocusReason);
}

void DetailPane::leave()
{
    if (!mayClose())
        return;
    hide();
    Q_EMIT closed();
}

void DetailPane::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void DetailPane::setActionsVisible(bool isVisible)
{
    m_footer->setVisible(isVisible);
    update();
}

void DetailPane::addAction(QWidget* button)
{
    m_actions->addWidget(button);
    m_footer->show();
}

QSize DetailPane::sizeHint() const
{
    return {px(380), px(400)};
}

void DetailPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        PaintedWidget::keyPressEvent(event);
        return;
    }
    leave();
}

void DetailPane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(Color::Surface));
    const int line = theme::theme().borderWidth();
    const int x = layoutDirection() == Qt::RightToLeft ? width() - line : 0;
    painter.fillRect(x, 0, line, height(), theme::color(Color::BorderSubtle));
    if (!m_footer->isHidden())
        painter.fillRect(0, m_footer->y(), width(), line, theme::color(Color::BorderSubtle));
}

} // namespace aicms::kit
