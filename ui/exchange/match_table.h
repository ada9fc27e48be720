// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/column_verdict.h"
#include "ui/kit/card.h"

#include <vector>

class QStandardItemModel;

namespace aicms::kit {
class LinkButton;
}

namespace aicms::ui_exchange {

class ImportFlow;
class MatchHead;
class MatchRow;

/// The columns of the file, each with where it goes. Up and Down move from column to column.
class MatchTable : public kit::Card {
    Q_OBJECT
public:
    /// A file may have a thousand columns; so many are made at a time.
    static constexpr int rowsAtOnce = 60;

    MatchTable(ImportFlow& flow, PurposeName purposeName, QWidget* parent = nullptr);
    int rowCount() const { return static_cast<int>(m_rows.size()); }

Q_SIGNALS:
    void rowsAdded(); ///< the person asked for more of them

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void refresh() override;

private:
    void fillFields();
    int codeOf(const exchange::Column& column) const;
    void rebuild();
    void addRows();
    void updateRows();
    void updateRow(int index);
    void moveFocus(const QObject* from, int step);

    ImportFlow& m_flow;
    PurposeName m_purposeName;
    QStandardItemModel* m_fields;
    MatchHead* m_head;
    kit::LinkButton* m_more;
    std::vector<MatchRow*> m_rows;
};

} // namespace aicms::ui_exchange
