// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/toast.h"

#include "ui/kit/accessible.h"
#include "ui/kit/action_button.h"
#include "ui/kit/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHoverEvent>
#include <QVBoxLayout>

#include <utility>

namespace aicms::kit {

using theme::px;

Toast::Toast(const QString& text, const QString& action, int lifetime, QWidget* parent)
    : PopupCard(parent), m_text(new Label(text)),
      m_action(new ActionButton(action, ActionButton::Role::Outlined, QStringLiteral("undo-2"))), m_left(lifetime)
{
    setAccessibleRole(this, QAccessible::AlertMessage);
    setAccessibleName(text);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
    auto* row = new QHBoxLayout;
    row->addWidget(new IconLabel(QStringLiteral("check"), theme::Color::Success));
    row->addWidget(m_text->wrapped(), 1);
    row->addWidget(m_action);
    followTheme(this, [row] { row->setSpacing(px(10)); });
    body()->addLayout(row);
    m_action->setVisible(!action.isEmpty());
    m_action->setButtonSize(ActionButton::Size::Small);
    m_action->installEventFilter(this);
    connect(m_action, &QPushButton::clicked, this, &Toast::actionTriggered);
    Toast::refresh();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::expired);
}

void Toast::refresh()
{
    PopupCard::refresh();
    // As flat as its button allows.
    const int room = shadowRoom();
    body()->setContentsMargins(room + px(14), room / 2 + px(7), room + px(10), room + px(7));
}

void Toast::setKeyHint(const QString& keys)
{
    m_action->setKeyHint(keys);
}

QString Toast::text() const
{
    return m_text->text();
}

int Toast::remaining() const
{
    // Qt rounds long timers, also upwards.
    return m_timer.isActive() ? std::clamp(m_timer.remainingTime(), 0, m_left) : m_left;
}

void Toast::updateClock()
{
    const bool run = isVisible() && !m_hovered && !m_action->hasFocus();
    if (run && !m_timer.isActive()) {
        m_timer.start(m_left);
    } else if (!run && m_timer.isActive()) {
        m_left = remaining();
        m_timer.stop();
    }
}

void Toast::showEvent(QShowEvent* event)
{
    PopupCard::showEvent(event);
    if (!std::exchange(m_isTold, true))
        announce(this, text());
    updateClock();
}

/// Its time goes on while it is out of the way, though the pointer was on it.
void Toast::hideEvent(QHideEvent* event)
{
    PopupCard::hideEvent(event);
    m_hovered = false;
    if (!m_timer.isActive())
        m_timer.start(m_left);
}

bool Toast::event(QEvent* event)
{
    // Around the card lies the room of its shadow, where the pointer is beside the toast for whoever looks at it.
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverMove:
        setHovered(cardRect().contains(static_cast<QHoverEvent*>(event)->position().toPoint()));
        break;
    case QEvent::HoverLeave: setHovered(false); break;
    default: break;
    }
    return PopupCard::event(event);
}

void Toast::setHovered(bool hovered)
{
    if (std::exchange(m_hovered, hovered) != hovered)
        updateClock();
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_action && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        QMetaObject::invokeMethod(this, [this] { updateClock(); }, Qt::QueuedConnection);
    return PopupCard::eventFilter(watched, event);
}

} // namespace aicms::kit
