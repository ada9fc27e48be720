// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/purge_service.h"
#include "ui/kit/paged_table_model.h"
#include "ui/kit/split_page.h"
#include "ui/shell/screen.h"

class QLineEdit;

namespace aicms::kit {
class ActionButton;
class Card;
class DataTable;
class DayField;
class FormField;
class Label;
class MessageBar;
} // namespace aicms::kit

namespace aicms::ui_retention {

/// What is past its time and whose rule asks a person: kept on until a day, or let go with the next run.
class ReviewPage : public kit::SplitPage {
    Q_OBJECT
public:
    explicit ReviewPage(const shell::Context& context, QWidget* parent = nullptr);
    void reload();

Q_SIGNALS:
    void counted(qint64 undecided);

protected:
    void narrowed(bool isNarrow) override;

private:
    void show(const retention::PurgePlan& plan);
    void load(const std::vector<qint64>& numbers, const kit::PagedTableModel::Answer& answer);
    void refresh();
    void decide(bool keeps);

    shell::Context m_context;
    std::vector<retention::PurgeItem> m_items;
    kit::DataTable* m_table;
    kit::Card* m_card;
    kit::Label* m_text;
    kit::DayField* m_until;
    QLineEdit* m_reason;
    kit::FormField* m_reasonField;
    kit::ActionButton* m_keep;
    kit::ActionButton* m_remove;
};

} // namespace aicms::ui_retention
