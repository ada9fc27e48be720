// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/wizard/short_table.h"

#include "ui/kit/themed.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace aicms::ui_requests {

ShortTable::ShortTable(QWidget* parent) : DataTable(parent)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    kit::followTheme(this, [this] { fit(); });
    connect(this, &DataTable::rowHeightChanged, this, &ShortTable::fit);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &ShortTable::fit);
}

void ShortTable::setCells(std::vector<kit::PagedTableModel::Row> rows)
{
    this->rows()->setRows(std::move(rows));
    fit();
}

void ShortTable::fit()
{
    const bool isScrolled = horizontalScrollBar()->maximum() > 0;
    const int bar = isScrolled ? horizontalScrollBar()->sizeHint().height() : 0;
    const int shown = std::max(rows()->rowCount(), 1) * verticalHeader()->defaultSectionSize();
    setFixedHeight(horizontalHeader()->sizeHint().height() + shown + bar + theme::px(2));
}

} // namespace aicms::ui_requests
