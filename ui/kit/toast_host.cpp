// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/card.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/form_field.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/toast.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QTextEdit>

#include <algorithm>

namespace aicms::kit {

using theme::px;

namespace {

constexpr auto betweenLooks = std::chrono::milliseconds(150);
constexpr int stepUp = 24; ///< design pixels
constexpr int leastTop = 60; ///< below the header

/// Lists and pages that scroll get the focus as well, and are mostly larger than any toast: of a list only the row
/// counts in which the keys are.
QRect neededPart(const QWidget* widget)
{
    if (const auto* list = qobject_cast<const QAbstractItemView*>(widget)) {
        const QRect row = list->hasFocus() ? list->visualRect(list->currentIndex()) : QRect();
        return row.translated(list->viewport()->pos());
    }
    const bool isEditor = qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
    return qobject_cast<const QAbstractScrollArea*>(widget) && !isEditor ? QRect() : widget->rect();
}

/// What somebody is filling in is told by the title of the card around it: for whom an answer is, for one.
bool namesWhatHasTheKeys(const QWidget* widget, const QWidget* focused)
{
    const QWidget* head = widget->objectName() == QLatin1String("cardTitle") ? widget->parentWidget() : nullptr;
    return head && focused && head->parentWidget() && head->parentWidget()->isAncestorOf(focused);
}

/// Whose page it is, and what is wrong there, is looked up while the toast is shown.
bool isReadMeanwhile(const QWidget* widget)
{
    return qobject_cast<const MessageBar*>(widget) || widget->objectName() == QLatin1String("pageTitle");
}

/// The form that is being filled in, or the question before something that cannot be undone; null: none.
const QWidget* formAround(const QWidget* focused)
{
    for (const QWidget* each = focused; each; each = each->parentWidget()) {
        const bool isForm = qobject_cast<const Card*>(each) && each->findChild<FormField*>();
        if (isForm || qobject_cast<const ConfirmBox*>(each))
            return each;
    }
    return nullptr;
}

} // namespace

ToastHost::ToastHost(QWidget* window) : QObject(window), m_window(window)
{
    window->installEventFilter(this);
    // Once what stands in the toast has its new size.
    connect(&theme::theme(), &theme::Theme::changed, this, [this] { place(); }, Qt::QueuedConnection);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) {
        if (formAround(now) != m_formBefore)
            m_formBefore = nullptr;
    });
    m_look.setInterval(betweenLooks);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (!m_toast)
            return;
        // Whoever is about to press its button finds it where it was, unless it lies over what is asked.
        const bool mayMove = !m_toast->isPaused() && covered(m_toast->geometry(), controls()) > 0;
        if (m_toast->isHidden() || mayMove || covered(m_toast->geometry(), keptFree()) > 0)
            place();
    });
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
    const auto* form = qobject_cast<const Card*>(formAround(m_window->focusWidget()));
    m_formBefore = form;
    place();
    toast->raise();
    m_look.start();
}

void ToastHost::dismiss()
{
    if (!m_toast)
        return;
    m_look.stop();
    m_toast->hide();
    m_toast->deleteLater();
    m_toast = nullptr;
}

void ToastHost::place()
{
    if (!m_toast)
        return;
    m_toast->layout()->activate();
    const int least = px(340) + 2 * px(24);
    const int wanted = std::clamp(m_toast->sizeHint().width(), least, std::max(least, px(720))); // one line if it fits
    const int width = std::min(wanted, m_window->width() - std::max(0, leadingEdge()));
    m_toast->resize(width, m_toast->layout()->totalHeightForWidth(width));
    const std::vector<QRect> needed = controls();
    std::vector<QRect> all = places(m_toast->size());
    const std::vector<QRect> free = keptFree();
    std::erase_if(all, [&](const QRect& place) { return covered(place, free) > 0; });
    // Beside a form that takes all the room there is none; its time goes on, and Ctrl+Z does what its button does.
    m_toast->setVisible(!all.empty());
    if (!all.empty())
        m_toast->setGeometry(
            *std::ranges::min_element(all, {}, [&](const QRect& place) { return covered(place, needed); }));
}

/// How many of `controls` the card would lie over, there.
qint64 ToastHost::covered(const QRect& place, const std::vector<QRect>& controls) const
{
    const QRect card = m_toast->cardRect().translated(place.topLeft());
    return std::ranges::count_if(controls, [&card](const QRect& each) { return each.intersects(card); });
}

/// The shadow may lie over the edge of what it stands beside.
int ToastHost::leadingEdge() const
{
    return m_leading && m_leading->isVisible() ? std::max(0, m_leading->width() - px(12)) : 0;
}

/// From the best one on: the corner, the other one, between them, and the same higher up.
std::vector<QRect> ToastHost::places(const QSize& size) const
{
    const int below = m_toast->rect().bottom() - m_toast->cardRect().bottom(); // of the shadow, which may be cut
    const int bottom = m_window->height() - px(m_bottom) - size.height() + below;
    const int first = leadingEdge();
    const int last = std::max(first, m_window->width() - size.width());
    std::vector<QRect> all;
    for (int top = bottom; all.empty() || top > px(leastTop); top -= px(stepUp)) {
        for (const int left : {first, last, (first + last) / 2})
            all.push_back(
                QStyle::visualRect(m_window->layoutDirection(), m_window->rect(), QRect(QPoint(left, top), size)));
    }
    return all;
}

/// A form that was gone to while the toast was there already, and whatever is asked: all of it has to be read.
QRect ToastHost::laterForm() const
{
    const QWidget* form = formAround(m_window->focusWidget());
    return form && form != m_formBefore ? seenPart(form, form->rect()) : QRect();
}

/// Whatever the room: with it every question, wherever the keys are, and what ends the form in which they are.
std::vector<QRect> ToastHost::keptFree() const
{
    std::vector<QRect> found;
    const auto add = [&](const QRect& part) {
        if (!part.isEmpty())
            found.push_back(part);
    };
    add(laterForm());
    for (const auto* question : m_window->findChildren<ConfirmBox*>())
        add(seenPart(question, question->rect()));
    if (const QWidget* form = formAround(m_window->focusWidget())) {
        for (const auto* button : form->findChildren<QPushButton*>())
            add(seenPart(button, button->rect()));
    }
    return found;
}

QRect ToastHost::seenPart(const QWidget* widget, QRect part) const
{
    if (!m_window->isAncestorOf(widget) || !widget->isVisible())
        return {};
    for (const QWidget* around = widget; around != m_window && !part.isEmpty(); around = around->parentWidget())
        part = (part & around->rect()).translated(around->pos());
    return part;
}

/// What somebody may want next, as far as it is seen.
std::vector<QRect> ToastHost::controls() const
{
    std::vector<QRect> found;
    if (const QRect form = laterForm(); !form.isEmpty())
        found.push_back(form);
    for (const QWidget* each : m_window->findChildren<QWidget*>()) {
        const bool isControl = each->isVisible() && each->isEnabled()
            && ((each->focusPolicy() & Qt::TabFocus) || namesWhatHasTheKeys(each, m_window->focusWidget())
                || isReadMeanwhile(each));
        if (!isControl || each->isWindow() || m_toast->isAncestorOf(each))
            continue;
        if (const QRect part = seenPart(each, neededPart(each)); !part.isEmpty())
            found.push_back(part);
    }
    return found;
}

bool ToastHost::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange
        || event->type() == QEvent::Show || event->type() == QEvent::Hide)
        place();
    return QObject::eventFilter(watched, event);
}

} // namespace aicms::kit
