// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_batch.h"
#include "ui/kit/card.h"

namespace aicms::kit {
class ActionButton;
class DataTable;
} // namespace aicms::kit

namespace aicms::ui_exchange {

class ImportFlow;

/// Who would be added although somebody is called exactly so, and a way to leave some of them out: a name alone does
/// not say whether it is the same one.
class NamesakesCard : public kit::Card {
    Q_OBJECT
public:
    explicit NamesakesCard(ImportFlow& flow, QWidget* parent = nullptr);
    void showRows(const exchange::ImportResult& result); ///< hides itself when there are none

private:
    QWidget* makeLeaveRow();
    void refreshLeave();
    std::vector<qint64> tickedRows() const;

    ImportFlow& m_flow;
    std::vector<exchange::NamesakeRow> m_rows;
    kit::DataTable* m_table;
    kit::ActionButton* m_leave = nullptr;
};

} // namespace aicms::ui_exchange
