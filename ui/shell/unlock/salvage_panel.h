// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/salvage.h"

#include <QTimer>
#include <QWidget>

#include <atomic>
#include <memory>

namespace aicms::kit {
class ActionButton;
class Label;
class MessageBar;
class ProgressPanel;
} // namespace aicms::kit

namespace aicms::shell {

/// For a vault that is damaged: saves what can be read into a new folder beside it, and says what could not be.
class SalvagePanel : public QWidget {
    Q_OBJECT
public:
    SalvagePanel(const base::Clock& clock, QWidget* parent = nullptr);

    /// Nothing is done before the person asks for it.
    void offer(const QString& folder, workspace::Credentials credentials);
    bool isWorking() const { return m_isWorking; }
    QString newFolder() const { return m_newFolder; }

Q_SIGNALS:
    void left(); ///< the person goes back
    void openWanted(const QString& folder); ///< of what was saved
    void restoreWanted(const QString& backup); ///< the newest that is whole, instead

private:
    void start();
    void show(const workspace::SalvageResult& result);
    void showProgress();
    static QString freeFolderBeside(const QString& folder);

    const base::Clock& m_clock;
    QString m_folder;
    QString m_newFolder;
    QString m_backupFile; ///< the newest that is whole
    workspace::Credentials m_credentials;
    std::shared_ptr<std::atomic<qint64>> m_rows;
    QTimer m_ticks;
    bool m_isWorking = false;
    bool m_isDone = false;
    kit::Label* m_explanation;
    kit::MessageBar* m_backup;
    kit::MessageBar* m_problem;
    kit::ProgressPanel* m_progress;
    kit::Label* m_result;
    kit::ActionButton* m_start;
    kit::ActionButton* m_back;
};

} // namespace aicms::shell
