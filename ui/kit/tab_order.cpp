// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tab_order.h"

#include "ui/kit/sticky_foot.h"

#include <QLayout>
#include <QScrollArea>
#include <QWidget>

#include <vector>

namespace aicms::kit {

namespace {

void collect(QLayout* layout, std::vector<QWidget*>& stops);

void collect(QWidget* widget, std::vector<QWidget*>& stops);

void collectChildren(const QWidget& parent, std::vector<QWidget*>& stops)
{
    for (QObject* child : parent.children()) {
        if (child->isWidgetType())
            collect(static_cast<QWidget*>(child), stops);
    }
}

void collect(QWidget* widget, std::vector<QWidget*>& stops)
{
    // A widget that hands its focus on is reached through what it hands it to, which its layout holds.
    if ((widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy())
        stops.push_back(widget);
    else if (const auto* area = qobject_cast<QScrollArea*>(widget); area && area->widget())
        collect(area->widget(), stops);
    else if (const auto* foot = qobject_cast<StickyFoot*>(widget))
        collect(foot->bar(), stops);
    else if (widget->layout())
        collect(widget->layout(), stops);
    else // it places its children itself, in the order in which it made them
        collectChildren(*widget, stops);
}

void collect(QLayout* layout, std::vector<QWidget*>& stops)
{
    for (int index = 0; index < layout->count(); ++index) {
        QLayoutItem* item = layout->itemAt(index);
        if (item->widget())
            collect(item->widget(), stops);
        else if (item->layout())
            collect(item->layout(), stops);
    }
}

} // namespace

void orderTabsAsLaidOut(QWidget* root)
{
    std::vector<QWidget*> stops;
    if (root->layout())
        collect(root->layout(), stops);
    for (std::size_t index = 1; index < stops.size(); ++index)
        QWidget::setTabOrder(stops[index - 1], stops[index]);
}

} // namespace aicms::kit
