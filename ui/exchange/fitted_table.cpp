// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/fitted_table.h"

#include "ui/kit/data_table.h"
#include "ui/kit/pill.h"
#include "ui/kit/themed.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace aicms::ui_exchange {

namespace {

constexpr int fewestRows = 3;
constexpr int usualRow = 36; ///< design pixels

} // namespace

void fitToRows(kit::DataTable* table, int mostRows)
{
    table->setFrameShape(QFrame::NoFrame); // the card around has a border
    const auto fit = [table, mostRows] {
        // Of rows with several lines fewer are shown at once, so that the table does not fill the page.
        const int row = table->verticalHeader()->defaultSectionSize();
        const int most = std::max(fewestRows, mostRows * theme::px(usualRow) / std::max(1, row));
        const int rows = std::clamp(table->rows()->rowCount(), 1, std::min(mostRows, most));
        const int bar
            = table->horizontalScrollBar()->maximum() > 0 ? table->horizontalScrollBar()->sizeHint().height() : 0;
        table->setFixedHeight(table->horizontalHeader()->height() + rows * row + 2 * table->frameWidth() + bar);
    };
    QObject::connect(table, &kit::DataTable::rowHeightChanged, table, fit);
    QObject::connect(table->rows(), &QAbstractItemModel::modelReset, table, fit);
    QObject::connect(table->horizontalScrollBar(), &QScrollBar::rangeChanged, table, fit);
    kit::followTheme(table, fit);
}

int fittingWidth(int least, const QVariantList& values)
{
    constexpr int most = 320;
    constexpr int around = 44; ///< a sign, and room at both sides
    const QFontMetrics metrics(theme::theme().font(theme::Type::BodyStrong));
    int widest = 0;
    for (const QVariant& value : values) {
        const QString text
            = value.userType() == qMetaTypeId<kit::PillText>() ? value.value<kit::PillText>().text : value.toString();
        widest = std::max(widest, metrics.horizontalAdvance(text));
    }
    return std::clamp(widest * 100 / std::max(1, theme::px(100)) + around, least, std::max(least, most));
}

void fitSentences(kit::DataTable* table, int mostRows)
{
    constexpr int mostLines = 4;
    table->setMostLines(mostLines);
    fitToRows(table, mostRows);
}

} // namespace aicms::ui_exchange
