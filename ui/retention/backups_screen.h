// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/backup_service.h"
#include "ui/shell/choosers.h"
#include "ui/shell/screen.h"

namespace aicms::kit {
class ActionButton;
class Card;
class IconLabel;
class Label;
class MessageBar;
class ProgressPanel;
} // namespace aicms::kit

namespace aicms::shell {
class RestorePanel;
}

namespace aicms::ui_retention {

class BackupPlanCard;

/// When the newest checked backup was written, making one now or by a timetable, and restoring one. Entered with "now"
/// it asks for the folder at once.
class BackupsScreen : public shell::Screen {
    Q_OBJECT
public:
    BackupsScreen(const shell::Context& context, shell::Choosers choosers, QWidget* parent = nullptr);
    QString title() const override;
    void enter(const QVariant& argument) override;
    bool mayClose() override;

private:
    QWidget* makeState();
    QWidget* makeRestore();
    QWidget* makeWords();
    void reload();
    void showLast(const std::optional<base::UtcTime>& last);
    void make();
    void tell(const base::Result<retention::BackupDone>& done);

    shell::Context m_context;
    shell::Choosers m_choosers;
    QString m_folder; ///< where the last one went
    bool m_isRunning = false;
    kit::IconLabel* m_sign;
    kit::Label* m_state;
    kit::Label* m_advice;
    kit::MessageBar* m_message;
    kit::ProgressPanel* m_progress;
    kit::ActionButton* m_make;
    BackupPlanCard* m_plan;
    shell::RestorePanel* m_restore = nullptr; ///< none: this role may restore nothing
};

/// The screen "backups", for whoever may make them, and the command "backup.now".
shell::ScreenEntry backupsEntry(const shell::Choosers& choosers);

} // namespace aicms::ui_retention
