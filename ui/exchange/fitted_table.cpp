// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/fitted_table.h"

#include "ui/kit/data_table.h"
#include "ui/kit/themed.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace aicms::ui_exchange {

void fitToRows(kit::DataTable* table, int mostRows)
{
    table->setFrameShape(QFrame::NoFrame); // the card around has a border
    const auto fit = [table, mostRows] {
        const int rows = std::clamp(table->rows()->rowCount(), 1, mostRows);
        const int bar
            = table->horizontalScrollBar()->maximum() > 0 ? table->horizontalScrollBar()->sizeHint().height() : 0;
        table->setFixedHeight(table->horizontalHeader()->height() + rows * table->verticalHeader()->defaultSectionSize()
            + 2 * table->frameWidth() + bar);
    };
    QObject::connect(table->rows(), &QAbstractItemModel::modelReset, table, fit);
    QObject::connect(table->horizontalScrollBar(), &QScrollBar::rangeChanged, table, fit);
    kit::followTheme(table, fit);
}

} // namespace aicms::ui_exchange
