// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <optional>

namespace aicms::base {
struct UtcTime;
}
namespace aicms::kit {
class StatusBar;
}
namespace aicms::workspace {
class Workspace;
}

namespace aicms::shell {

/// When the newest checked backup was written, in the status bar; with a warning where there is none, or it is older
/// than a week. Looks again after each change that concerns it, and as time goes by.
class BackupStatus : public QObject {
    Q_OBJECT
public:
    static constexpr int oldAfterDays = 7;

    /// Both must outlive this.
    BackupStatus(workspace::Workspace& workspace, kit::StatusBar& bar, QObject* parent);
    void look();

private:
    void show(const std::optional<base::UtcTime>& last);

    workspace::Workspace& m_workspace;
    kit::StatusBar& m_bar;
    QTimer m_timer;
};

} // namespace aicms::shell
