// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/page_stack.h"

#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>

namespace aicms::shell {

namespace {

constexpr std::size_t mostRemembered = 24;

/// Gives its page all the room, and asks for what the page cannot do without. A layout in its place would ask for the
/// height that the page would like to have.
class Room : public QWidget {
public:
    explicit Room(Screen* screen) : m_screen(screen) { screen->setParent(this); }
    QSize minimumSizeHint() const override
    {
        return m_screen ? m_screen->minimumSizeHint().expandedTo(m_screen->minimumSize()) : QSize();
    }
    QSize sizeHint() const override { return m_screen ? m_screen->sizeHint() : QSize(); }

protected:
    /// Without a layout nobody else hands on that the page needs another height by now.
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QWidget::event(event);
    }
    void resizeEvent(QResizeEvent*) override
    {
        if (m_screen)
            m_screen->setGeometry(rect());
    }

private:
    QPointer<Screen> m_screen; // the frame deletes the pages first
};

} // namespace

PageStack::PageStack(QWidget* parent) : QStackedWidget(parent)
{
    connect(qApp, &QApplication::focusChanged, this, &PageStack::followKeys);
}

/// A window that goes lets go of the keys, too; by then there is no page any more.
PageStack::~PageStack()
{
    disconnect(qApp, &QApplication::focusChanged, this, &PageStack::followKeys);
}

void PageStack::addPage(Screen* screen)
{
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // it follows what has the focus inside
    area->setWidget(new Room(screen));
    area->setWidgetResizable(true);
    area->viewport()->setAutoFillBackground(false);
    area->widget()->setAutoFillBackground(false);
    screen->show();
    m_areas.insert(screen, area);
    addWidget(area);
}

void PageStack::showPage(Screen* screen)
{
    setCurrentWidget(m_areas.value(screen));
}

void PageStack::followKeys(QWidget* before, QWidget* now)
{
    const QWidget* page = currentWidget();
    const bool isInPage = page && now && page->isAncestorOf(now);
    if (now && !isInPage && isAncestorOf(now)) {
        keepKeysOut(before, now);
        return;
    }
    if (!now) {
        // Deleted with the keys; in a window that is left, or below a menu, they only rest.
        QTimer::singleShot(0, this, [this] {
            const bool isResting = !window()->isActiveWindow() || QApplication::activePopupWidget();
            if (!isResting && !QApplication::focusWidget())
                giveKeysBack();
        });
        return;
    }
    // Of this page alone: what a page behind, or another frame, loses is no form that was closed here.
    const bool isOfPage = page && before && page->isAncestorOf(before);
    const bool isClosed = isOfPage && !before->isVisible();
    const bool isSwitchedOff = isOfPage && !before->isEnabled() && !isInPage;
    if (isClosed || isSwitchedOff)
        giveKeysBack();
    else if (isInPage && !m_isGivingBack)
        remember(now);
}

void PageStack::remember(QWidget* focused)
{
    std::erase_if(m_had, [focused](const QPointer<QWidget>& each) { return !each || each == focused; });
    if (m_had.size() == mostRemembered)
        m_had.erase(m_had.begin());
    m_had.emplace_back(focused);
}

QWidget* PageStack::lastWithKeys() const
{
    const QWidget* page = currentWidget();
    const auto takesKeys = [page](const QPointer<QWidget>& each) {
        return each && each->isVisible() && each->isEnabled() && page->isAncestorOf(each);
    };
    const auto last = std::find_if(m_had.rbegin(), m_had.rend(), takesKeys);
    return last != m_had.rend() ? last->data() : nullptr;
}

void PageStack::giveKeysBack()
{
    QWidget* page = currentWidget();
    if (!page || !page->isVisible())
        return; // another one is being shown
    QWidget* last = lastWithKeys();
    const QPointer<QWidget> target = last ? last : m_areas.key(qobject_cast<QScrollArea*>(page));
    if (!target)
        return;
    m_isGivingBack = true; // what had the keys later keeps its place in the order
    target->setFocus(Qt::OtherFocusReason);
    m_isGivingBack = false;
    // What stood below the form comes back only once the form is gone.
    QTimer::singleShot(0, this, [this, target] {
        QWidget* better = lastWithKeys();
        if (better && better != target && target && target == QApplication::focusWidget())
            better->setFocus(Qt::OtherFocusReason);
    });
}

void PageStack::keepKeysOut(QWidget* before, QWidget* now)
{
    QWidget* page = currentWidget(); // none while a screen that stands behind is made before the first is shown
    if (before && before->isVisible())
        before->setFocus(Qt::OtherFocusReason);
    else if (page)
        page->setFocus(Qt::OtherFocusReason);
    else
        now->clearFocus();
}

} // namespace aicms::shell
