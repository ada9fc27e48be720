// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/unlocking.h"
#include "ui/shell/choosers.h"
#include "ui/shell/first_run/first_data_step.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace aicms::kit {
class ConfirmBox;
class MessageBar;
class StatusBar;
class WizardFrame;
} // namespace aicms::kit

namespace aicms::shell {

class BusinessStep;
class PassphraseStep;
class RecoveryStep;

/// From nothing to an open vault: business, passphrase, recovery sheet, first data. The vault is made when the
/// passphrase step is left, because its recovery code is needed for the sheet.
class FirstRun : public QWidget {
    Q_OBJECT
public:
    struct Options {
        QString parentFolder; ///< where vaults are made by default
        std::optional<vault::KdfParameters> kdf = {}; ///< empty: calibrated on this computer
        bool canImport = false;
        bool canSample = false;
    };
    FirstRun(const base::Clock& clock, const Choosers& choosers, const Options& options, QWidget* parent = nullptr);
    /// Asks in its place before it is left; answers left() when that is what the person wants.
    void askToLeave();

Q_SIGNALS:
    void vaultMade(const QString& folder);
    void finished(const std::shared_ptr<aicms::workspace::Workspace>& workspace, aicms::shell::FirstData data);
    /// Empty folder: nothing was made. Else the vault lies there, closed.
    void left(const QString& folder);

private:
    enum Step { Business, Passphrase, Recovery, Data };
    void addSteps(const Options& options);
    void goTo(int step);
    void focusStep();
    QString finishText() const;
    void next();
    void back();
    void update();
    void dropQuestion();
    void makeVault();
    std::optional<workspace::Secret> newSecret();
    void showMade(const std::shared_ptr<workspace::Workspace::Created>& created);
    void showError(const base::Error& error);
    QString whyNot() const;

    const base::Clock& m_clock;
    std::optional<vault::KdfParameters> m_kdf;
    std::shared_ptr<workspace::Workspace> m_workspace;
    bool m_busy = false;
    kit::ConfirmBox* m_leave = nullptr;
    kit::MessageBar* m_problem;
    kit::WizardFrame* m_frame;
    kit::StatusBar* m_status;
    BusinessStep* m_business;
    PassphraseStep* m_passphrase;
    RecoveryStep* m_recovery;
    FirstDataStep* m_data;
};

} // namespace aicms::shell
