// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/action_button.h"
#include "ui/kit/data_table.h"
#include "ui/kit/themed.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QMouseEvent>
#include <QStyle>

#include <algorithm>

namespace aicms::kit {

void DataTable::toggleCurrent()
{
    const qint64 id = currentId();
    if (id != 0 && m_model->isTickable())
        m_model->setChecked(id, !m_model->isChecked(id));
}

void DataTable::makeRowMenu()
{
    auto* button = new IconButton(QStringLiteral("ellipsis"), tr("What can be done with this row (Menu key)"),
        ActionButton::Role::Outlined, viewport());
    button->setButtonSize(ActionButton::Size::Small);
    button->setFocusPolicy(Qt::NoFocus); // the Menu key does the same
    button->hide();
    connect(button, &QPushButton::clicked, this, [this, button] {
        const qint64 id = m_model->idAt(m_hoveredRow);
        if (id != 0)
            Q_EMIT menuRequested(id, button->mapToGlobal(QPoint(0, button->height())));
    });
    m_rowMenu = button;
    setMouseTracking(true);
}

void DataTable::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    m_hoveredRow = row;
    viewport()->update();
    const bool offers = row >= 0 && isSignalConnected(QMetaMethod::fromSignal(&DataTable::menuRequested));
    if (offers) {
        const QSize size = m_rowMenu->sizeHint();
        const int height = rowHeight(row);
        const QRect place(viewport()->width() - size.width() - theme::px(4),
            rowViewportPosition(row) + (height - theme::theme().borderWidth() - size.height()) / 2, size.width(),
            size.height());
        m_rowMenu->setGeometry(QStyle::visualRect(layoutDirection(), viewport()->rect(), place));
    }
    m_rowMenu->setVisible(offers);
}

bool DataTable::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::MouseMove)
        setHoveredRow(rowAt(static_cast<QMouseEvent*>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::Leave)
        setHoveredRow(-1);
    return QTableView::viewportEvent(event);
}

void DataTable::scrollContentsBy(int dx, int dy)
{
    setHoveredRow(-1); // the rows move away under the pointer
    QTableView::scrollContentsBy(dx, dy);
}

void DataTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (event->reason() != Qt::BacktabFocusReason) // backwards the way leads out
        passFocusOn();
}

/// A list without rows has nothing for the keys; what can be done instead has.
void DataTable::passFocusOn()
{
    if (!m_empty || m_empty->isHidden())
        return;
    const auto buttons = m_empty->findChildren<QPushButton*>();
    const auto first = std::ranges::find_if(buttons, [](const QPushButton* one) { return one->isEnabled(); });
    if (first != buttons.end())
        (*first)->setFocus(Qt::OtherFocusReason);
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    // A column may have left for want of room: from a cell in it no key would lead anywhere.
    if (const QModelIndex current = currentIndex(); current.isValid() && isColumnHidden(current.column()))
        setCurrentIndex(m_model->index(current.row(), std::max(0, horizontalHeader()->logicalIndexAt(0))));
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentId() != 0)
            Q_EMIT opened(currentId());
        return;
    case Qt::Key_Space:
        if (shift)
            toggleCurrent();
        else if (currentId() != 0)
            Q_EMIT paneRequested(currentId());
        return;
    case Qt::Key_A:
        if (event->matches(QKeySequence::SelectAll) && m_model->isTickable()) {
            m_model->checkAll();
            return;
        }
        break;
    case Qt::Key_Escape:
        if (m_model->checkedCount() > 0) {
            m_model->clearChecked();
            return;
        }
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        // Shift ticks the rows that are passed; the tick is the selection of this table.
        if (shift && m_model->isTickable() && currentId() != 0) {
            m_model->setChecked(currentId(), true);
            QKeyEvent plain(event->type(), event->key(), Qt::NoModifier);
            QTableView::keyPressEvent(&plain);
            m_model->setChecked(currentId(), true);
            return;
        }
        break;
    case Qt::Key_Home:
    case Qt::Key_End: {
        // Whole list, not the ends of the row.
        const int row = event->key() == Qt::Key_Home ? 0 : m_model->rowCount() - 1;
        setCurrentId(m_model->idAt(row));
        return;
    }
    default: break;
    }
    // Typing must not jump to a row: that would read cells of a million rows one after the other.
    if (!event->text().isEmpty() && event->text().front().isPrint() && event->key() != Qt::Key_Tab) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::mouseReleaseEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    QTableView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && m_model->isTickable() && index.isValid() && index.column() == 0) {
        const qint64 id = m_model->idAt(index.row());
        m_model->setChecked(id, !m_model->isChecked(id));
    }
}

void DataTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    QTableView::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool onTick = m_model->isTickable() && index.column() == 0;
    if (event->button() == Qt::LeftButton && index.isValid() && !onTick)
        Q_EMIT opened(m_model->idAt(index.row()));
}

void DataTable::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const QPoint at = byKey ? visualRect(index).center() : event->pos();
    Q_EMIT menuRequested(m_model->idAt(index.row()), viewport()->mapToGlobal(at));
}

} // namespace aicms::kit
