// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/timeline.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace aicms::kit {

class TimelineModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setItems(std::vector<TimelineItem> items);
    const TimelineItem& item(int row) const { return m_items.at(static_cast<std::size_t>(row)); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<TimelineItem> m_items;
};

class TimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    TimelineDelegate(const TimelineModel* model, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    static QRect iconRect(const QRect& row, Qt::LayoutDirection direction);

private:
    const TimelineModel* m_model;
};

} // namespace aicms::kit
