// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace aicms::kit {

class PagedTableModel;

/// The head of a DataTable; above a column of ticks stands a box for all of them.
class TableHead : public QHeaderView {
    Q_OBJECT
public:
    TableHead(const PagedTableModel* model, QWidget* parent);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    const PagedTableModel* m_model;
};

} // namespace aicms::kit
