// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/page_stack.h"

#include <QApplication>
#include <QPointer>
#include <QScrollArea>

namespace aicms::shell {

namespace {

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
    connect(qApp, &QApplication::focusChanged, this, &PageStack::keepKeysOut);
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

void PageStack::keepKeysOut(QWidget* before, QWidget* now)
{
    if (!now || !isAncestorOf(now))
        return;
    QWidget* page = currentWidget(); // none while a screen that stands behind is made before the first is shown
    if (page && page->isAncestorOf(now))
        return;
    if (before && before->isVisible())
        before->setFocus(Qt::OtherFocusReason);
    else if (page)
        page->setFocus(Qt::OtherFocusReason);
    else
        now->clearFocus();
}

} // namespace aicms::shell
