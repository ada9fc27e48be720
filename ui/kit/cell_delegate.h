// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/cells.h"

#include <QStyledItemDelegate>

namespace aicms::kit {

/// Draws every kind of cell; one a table.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Ticks are turned by the table, anywhere in their cell.
    bool editorEvent(QEvent*, QAbstractItemModel*, const QStyleOptionViewItem&, const QModelIndex&) override
    {
        return false;
    }
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

private:
    void paintRowMark(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintTick(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

/// How many lines the words of a cell take in a column of that width; 1 where they never go on below.
int wrappedLines(const QModelIndex& index, int width);

} // namespace aicms::kit
