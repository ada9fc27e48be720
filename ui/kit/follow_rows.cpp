// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/follow_rows.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QScrollArea>
#include <QTimer>

namespace aicms::kit {

namespace {

void showRow(const QAbstractItemView* list)
{
    const QRect row = list->visualRect(list->currentIndex());
    if (!list->hasFocus() || row.isEmpty())
        return;
    const int head = list->currentIndex().row() == 0 ? list->viewport()->y() : 0; // the first comes with what names it
    for (QWidget* around = list->parentWidget(); around; around = around->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(around);
        if (!area || !area->widget())
            continue;
        const int left = list->mapTo(area->widget(), QPoint()).x();
        const int top = list->viewport()->mapTo(area->widget(), row.topLeft()).y();
        area->ensureVisible(left, top + row.height(), 0, theme::px(20));
        area->ensureVisible(left, top - head, 0, theme::px(20));
    }
}

class RowFollower : public QObject {
public:
    explicit RowFollower(QAbstractItemView* list) : QObject(list), m_list(list) { list->installEventFilter(this); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::KeyPress)
            QTimer::singleShot(0, m_list, [list = m_list] { showRow(list); }); // once the key was taken
        return QObject::eventFilter(watched, event);
    }

private:
    QAbstractItemView* m_list;
};

} // namespace

void followRows(QAbstractItemView* list)
{
    new RowFollower(list);
}

} // namespace aicms::kit
