// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_batch.h"
#include "core/exchange/source/import_source.h"
#include "ui/kit/card.h"

#include <QHash>

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
    /// Looks up in the file what stands in the rows that are shown, while it is there.
    void readFrom(const QString& source, const exchange::SourceChoice& choice);

Q_SIGNALS:
    void saveWanted();

private:
    void fill();

    std::vector<exchange::RejectedRow> m_shown;
    QHash<qint64, QString> m_contents; ///< by the row's number, as far as it is known
    bool m_holdsSales = false;
    int m_turn = 0; ///< answers for rows that were shown before are stale
    kit::DataTable* m_table;
    kit::ActionButton* m_save;
};

} // namespace aicms::ui_exchange
