// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/charts/column_chart.h"

class QStackedWidget;

namespace aicms::kit {

class ActionButton;
class ChartKey;
class DataTable;
class Label;

/// A chart with its title and a button that shows the same figures as a table (T, wherever in the window the keys are).
class ChartPanel : public QWidget {
    Q_OBJECT
public:
    explicit ChartPanel(const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString& title); ///< with the unit of the axis
    /// `nameTitle` and `valueTitle` head the table.
    void setTableTitles(const QString& nameTitle, const QString& valueTitle);
    /// The names of two series of which the second stands on the first; they head the table as well.
    void setParts(const QString& nameTitle, const QString& below, const QString& above);
    void setWholeNumbers(); ///< what is counted has no halves
    /// A dashed line that the columns should stay below; `words` say beside the title what it is. Before setColumns.
    void setLimit(double limit, const QString& words);
    /// `sentence` says in words what the chart shows, for screen readers and as its tool tip. The chart shows the last
    /// `shown` columns, the table all of them, the newest first.
    void setColumns(const std::vector<ChartColumn>& columns, const QString& sentence, int shown = 24);
    bool isTable() const;
    void setTable(bool isTable);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    Label* m_title;
    Label* m_limit;
    ChartKey* m_below;
    ChartKey* m_above;
    ActionButton* m_switch;
    QStackedWidget* m_stack;
    ColumnChart* m_chart;
    DataTable* m_table;
};

} // namespace aicms::kit
