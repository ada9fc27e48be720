// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/backup_service.h"
#include "ui/shell/screen.h"

#include <QTimer>

namespace aicms::ui_retention {

/// Makes the backups of this computer's plan while the vault is open, one a day, and says what keeps it from that. One
/// that was missed is made at the next opening, or as soon as the drive is back.
class BackupTimer : public QObject {
    Q_OBJECT
public:
    BackupTimer(const shell::Context& context, QObject* parent);
    void look(); ///< now, without waiting for the next turn

private:
    void makeIfDue(const std::optional<base::UtcTime>& last);
    void make(const QString& folder);

    shell::Context m_context;
    QTimer m_timer;
    bool m_isRunning = false;
};

} // namespace aicms::ui_retention
