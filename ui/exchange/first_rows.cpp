// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/first_rows.h"

#include "core/exchange/import_batch.h"
#include "ui/exchange/fitted_table.h"

namespace aicms::ui_exchange {

namespace {

constexpr qsizetype mostLetters = 60;
constexpr int narrowest = 80; ///< design pixels

} // namespace

FirstRows::FirstRows(QWidget* parent) : DataTable(parent)
{
    setAccessibleName(tr("The first rows as they are read"));
    setObjectName(QStringLiteral("firstRows"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fitToRows(this, exchange::Preview::cellRowCount);
}

void FirstRows::show(const QStringList& header, const std::vector<QStringList>& cells)
{
    const QStringList shown = header.mid(0, mostColumns);
    std::vector<kit::TableColumn> heads;
    std::vector<kit::PagedTableModel::Row> lines(cells.size());
    for (qsizetype at = 0; at < shown.size(); ++at) {
        QVariantList values {shown[at]};
        for (std::size_t row = 0; row < cells.size(); ++row) {
            lines[row].append(cells[row].value(at).left(mostLetters).simplified());
            values << lines[row].constLast();
        }
        heads.push_back({QString::number(at), shown[at], kit::CellKind::Text, fittingWidth(narrowest, values), false});
    }
    setColumns(std::move(heads));
    rows()->setRows(std::move(lines));
}

} // namespace aicms::ui_exchange
