// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_batch.h"
#include "ui/kit/card.h"

namespace aicms::kit {
class DataTable;
} // namespace aicms::kit

namespace aicms::ui_exchange {

/// Whose records an import brings up to date, and what it makes of each value: one line a value, read from the check
/// that counts them.
class UpdatesCard : public kit::Card {
    Q_OBJECT
public:
    explicit UpdatesCard(QWidget* parent = nullptr);
    void showRows(const exchange::ImportResult& result); ///< hides itself when nobody is updated

private:
    kit::DataTable* m_table;
};

} // namespace aicms::ui_exchange
