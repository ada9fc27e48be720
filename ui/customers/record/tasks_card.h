// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/record/record_data.h"
#include "ui/kit/card.h"
#include "ui/shell/screen.h"

namespace aicms::customers_ui {

/// Tasks that are not done, the one due first on top, each with a tick.
class TasksCard : public kit::Card {
    Q_OBJECT
public:
    explicit TasksCard(const shell::Context& context, QWidget* parent = nullptr);
    void setData(const RecordData& record, bool mayChange);

Q_SIGNALS:
    void newTaskWanted();

private:
    QWidget* makeTask(const customers::Interaction& task, QDate today, bool mayChange);

    shell::Context m_context;
    QWidget* m_add;
    QWidget* m_list = nullptr;
};

} // namespace aicms::customers_ui
