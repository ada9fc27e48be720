// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/record/record_data.h"
#include "ui/kit/card.h"
#include "ui/shell/screen.h"

namespace aicms::kit {
class ActionButton;
} // namespace aicms::kit

namespace aicms::customers_ui {

/// Tasks that are not done, the one due first on top, each with a tick.
class TasksCard : public kit::Card {
    Q_OBJECT
public:
    explicit TasksCard(const shell::Context& context, QWidget* parent = nullptr);
    /// `whyNone`: why no new one can be made; empty: one can.
    void setData(const RecordData& record, bool mayChange, const QString& whyNone);

Q_SIGNALS:
    void newTaskWanted();

private:
    QWidget* makeTask(const customers::Interaction& task, QDate today, bool mayChange);

    shell::Context m_context;
    kit::ActionButton* m_add;
    QWidget* m_list = nullptr;
};

} // namespace aicms::customers_ui
