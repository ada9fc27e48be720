// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sales/sales_field.h"
#include "ui/kit/card.h"

#include <optional>
#include <vector>

class QStandardItemModel;

namespace aicms::ui_exchange {

class ImportFlow;
class MatchRow;

/// The columns of a file of orders, products or events, each with where it goes; hidden for customers.
class SalesMatchTable : public kit::Card {
    Q_OBJECT
public:
    explicit SalesMatchTable(ImportFlow& flow, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    void rebuild();
    void updateRows();
    void listFields(exchange::SalesSubject subject);

    ImportFlow& m_flow;
    QStandardItemModel* m_fields;
    std::optional<exchange::SalesSubject> m_listed; ///< whose fields can be chosen
    std::vector<MatchRow*> m_rows;
};

} // namespace aicms::ui_exchange
