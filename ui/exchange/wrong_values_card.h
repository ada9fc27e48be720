// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_batch.h"
#include "ui/kit/card.h"

namespace aicms::kit {
class DataTable;
}

namespace aicms::ui_exchange {

/// Values that look wrong and are taken as typed: where they stand, and what is wrong with them.
class WrongValuesCard : public kit::Card {
    Q_OBJECT
public:
    explicit WrongValuesCard(QWidget* parent = nullptr);
    void showValues(const exchange::ImportResult& result); ///< hides itself when there are none

private:
    kit::DataTable* m_table;
};

} // namespace aicms::ui_exchange
