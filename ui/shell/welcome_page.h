// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/choosers.h"

#include <QWidget>

namespace aicms::kit {
class MessageBar;
class StatusBar;
} // namespace aicms::kit

class QVBoxLayout;

namespace aicms::shell {

/// The first thing a newcomer sees: a new vault, one that exists, or a backup of one.
class WelcomePage : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(const Choosers& choosers, QWidget* parent = nullptr);
    void showProblem(const QString& sentence); ///< empty: none
    /// Folders of vaults that were opened on this computer; each gets a button. Escape goes back to the first.
    void setKnown(const QStringList& folders);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

Q_SIGNALS:
    void newVaultWanted();
    void vaultChosen(const QString& folder);
    void restoreWanted();

private:
    kit::MessageBar* m_problem;
    kit::StatusBar* m_status;
    QWidget* m_create;
    QWidget* m_choose;
    QWidget* m_restore;
    QWidget* m_knownCard;
    QVBoxLayout* m_known;
    QStringList m_folders;
};

} // namespace aicms::shell
