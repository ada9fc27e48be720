// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/toast.h"

#include <QEvent>
#include <QLayout>
#include <QStyle>

namespace aicms::kit {

using theme::px;

ToastHost::ToastHost(QWidget* window) : QObject(window), m_window(window)
{
    window->installEventFilter(this);
    // Once what stands in the toast has its new size.
    connect(&theme::theme(), &theme::Theme::changed, this, [this] { place(); }, Qt::QueuedConnection);
}

void ToastHost::setAside(QWidget* leading)
{
    m_leading = leading;
    leading->installEventFilter(this);
    place();
}

void ToastHost::setBottomMargin(int designPixels)
{
    m_bottom = designPixels;
    place();
}

void ToastHost::show(const QString& text)
{
    show(text, {}, {});
}

void ToastHost::show(const QString& text, const QString& action, std::function<void()> onAction)
{
    dismiss();
    auto* toast = new Toast(text, action, lifetime, m_window);
    m_toast = toast;
    connect(toast, &Toast::expired, this, &ToastHost::dismiss);
    connect(toast, &Toast::actionTriggered, this, [this, run = std::move(onAction)] {
        dismiss();
        if (run)
            run();
    });
    if (!action.isEmpty())
        toast->setKeyHint(tr("Ctrl Z"));
    place();
    toast->show();
    toast->raise();
}

void ToastHost::dismiss()
{
    if (!m_toast)
        return;
    m_toast->hide();
    m_toast->deleteLater();
    m_toast = nullptr;
}

void ToastHost::place()
{
    if (!m_toast)
        return;
    m_toast->layout()->activate();
    // The shadow may lie over the edge of what it stands beside.
    const int left = m_leading && m_leading->isVisible() ? std::max(0, m_leading->width() - px(12)) : 0;
    const int least = px(340) + 2 * px(24);
    const int wanted = std::clamp(m_toast->sizeHint().width(), least, std::max(least, px(720))); // one line if it fits
    const int width = std::min(wanted, m_window->width() - left);
    m_toast->resize(width, m_toast->layout()->totalHeightForWidth(width));
    const int below = m_toast->rect().bottom() - m_toast->cardRect().bottom(); // of the shadow, which may be cut
    const QRect place(QPoint(left, m_window->height() - px(m_bottom) - m_toast->height() + below), m_toast->size());
    m_toast->setGeometry(QStyle::visualRect(m_window->layoutDirection(), m_window->rect(), place));
}

bool ToastHost::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange
        || event->type() == QEvent::Show || event->type() == QEvent::Hide)
        place();
    return QObject::eventFilter(watched, event);
}

} // namespace aicms::kit
