// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_batch.h"
#include "ui/kit/card.h"

namespace aicms::kit {
class ActionButton;
class DataTable;
} // namespace aicms::kit

namespace aicms::ui_exchange {

/// Rows that could not be taken, each with the reason, and a way to save them as a file that can be mended and
/// imported.
class RejectedCard : public kit::Card {
    Q_OBJECT
public:
    /// `prefix` of the names of its parts, for whoever looks for them.
    explicit RejectedCard(const QString& prefix, QWidget* parent = nullptr);
    /// Hides itself when there are none; `count` may be more than are listed. `holdsSales`: their fields are those of
    /// orders, products or events.
    void showRows(const std::vector<exchange::RejectedRow>& rows, qint64 count, bool holdsSales);
    void setSavable(bool savable);

Q_SIGNALS:
    void saveWanted();

private:
    kit::DataTable* m_table;
    kit::ActionButton* m_save;
};

} // namespace aicms::ui_exchange
