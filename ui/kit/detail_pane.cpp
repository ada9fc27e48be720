// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/detail_pane.h"

#include "ui/kit/accessible.h"
#include "ui/kit/action_button.h"
#include "ui/kit/label.h"
#include "ui/kit/scroll_page.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace aicms::kit {

using theme::Color;
using theme::px;

DetailPane::DetailPane(QWidget* parent)
    : PaintedWidget(parent), m_title(new Label({}, theme::Type::Section)), m_body(nullptr), m_footer(new QWidget),
      m_actions(new QHBoxLayout(m_footer))
{
    setAccessibleRole(this, QAccessible::Pane);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto* close = new IconButton(QStringLiteral("x"), tr("Close (Esc)"));
    close->setButtonSize(ActionButton::Size::Small);
    const auto leave = [this] {
        hide();
        Q_EMIT closed();
    };
    connect(close, &QPushButton::clicked, this, leave);
    m_title->setElide(Qt::ElideMiddle);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close);
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
        setFixedWidth(px(380));
    });
}

void DetailPane::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
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
    hide();
    Q_EMIT closed();
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
