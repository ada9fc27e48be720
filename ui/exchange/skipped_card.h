// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/import_batch.h"
#include "ui/kit/card.h"
#include "ui/shell/choosers.h"

#include <QFuture>

namespace aicms::kit {
class ActionButton;
class DataTable;
} // namespace aicms::kit

namespace aicms::ui_exchange {

class ImportFlow;

/// Who is passed over and why, as a list that can be saved, and before the import a way to take some of them all the
/// same: two people at one e-mail are two people.
class SkippedCard : public kit::Card {
    Q_OBJECT
public:
    /// `mayAdd`: the import has not begun.
    SkippedCard(ImportFlow& flow, shell::Choosers choosers, bool mayAdd, QWidget* parent = nullptr);
    /// Hides itself when nothing was passed over.
    void showRows(const exchange::ImportResult& result);

Q_SIGNALS:
    void saving(QFuture<aicms::base::Result<void>> job, const QString& done);

private:
    QWidget* makeAddRow();
    void save();
    void addTicked();
    void refreshAdd();
    QString whyNot(int rows) const; ///< ticked rows that cannot be added
    std::vector<qint64> addableRows() const; ///< of the ticked ones

    ImportFlow& m_flow;
    shell::Choosers m_choosers;
    std::vector<exchange::SkippedRow> m_rows;
    kit::DataTable* m_table;
    kit::ActionButton* m_save;
    kit::ActionButton* m_add = nullptr;
    kit::Label* m_addHint = nullptr;
    QWidget* m_addRow = nullptr;
};

} // namespace aicms::ui_exchange
