// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/backup_plan.h"
#include "ui/kit/card.h"
#include "ui/shell/choosers.h"
#include "ui/shell/screen.h"

class QComboBox;

namespace aicms::kit {
class ActionButton;
class IconLabel;
class MessageBar;
class Switch;
} // namespace aicms::kit

namespace aicms::ui_retention {

/// The timetable of backups on this computer: whether, where to, when; what keeps them from being made.
class BackupPlanCard : public kit::Card {
    Q_OBJECT
public:
    BackupPlanCard(const shell::Context& context, shell::Choosers choosers, QWidget* parent = nullptr);
    void reload(const std::optional<base::UtcTime>& last); ///< when the newest checked backup was made

private:
    void chooseFolder();
    void switchTo(bool on);
    void save(retention::BackupPlan plan);
    void showPlan();
    QString nextText() const;

    shell::Context m_context;
    shell::Choosers m_choosers;
    retention::BackupPlan m_plan;
    std::optional<base::UtcTime> m_last;
    kit::Switch* m_on;
    kit::Label* m_folder;
    kit::ActionButton* m_choose;
    QComboBox* m_at;
    QWidget* m_details;
    kit::MessageBar* m_problem;
    kit::IconLabel* m_sign;
    kit::Label* m_state;
};

} // namespace aicms::ui_retention
