// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/choosers.h"
#include "ui/shell/vault_door.h"

#include <QWidget>

class QProgressBar;

namespace aicms::kit {
class ActionButton;
class Card;
class Label;
class LinkButton;
class MessageBar;
class StatusBar;
} // namespace aicms::kit

namespace aicms::shell {

class PassphraseForm;
class PassphraseChoice;
class RecoveryForm;
class SalvagePanel;

/// What is seen while the vault is locked: no customer's name, nothing of what lies inside.
class UnlockPage : public QWidget {
    Q_OBJECT
public:
    UnlockPage(const base::Clock& clock, const Choosers& choosers, QWidget* parent = nullptr);

    /// Shows the vault in `folder`; its problem (missing, damaged, newer) stands in the page.
    void showVault(const QString& folder);
    /// Why it is locked: "Vault locked after 5 minutes without use". Also stamps the time into the status bar.
    void setLockReason(const QString& reason);
    void showWarning(const QString& sentence);
    const QString& folder() const { return m_door.folder(); }
    VaultDoor& door() { return m_door; }

Q_SIGNALS:
    void opened(const std::shared_ptr<aicms::workspace::Workspace>& workspace);
    void anotherVaultWanted();
    void restoreWanted(const QString& backup); ///< of a vault that is damaged

private:
    enum class Way { Passphrase, RecoverySheet, NewPassphrase, Salvage };
    QWidget* makeHead();
    QWidget* makeCard(const Choosers& choosers);
    QWidget* makeLinks();
    void showWay(Way way);
    void go();
    void showError(const base::Error& error);
    void showOpened(const std::shared_ptr<workspace::Workspace>& workspace);
    void setNewPassphrase();
    void leaveLocked(); ///< after the recovery code, without a new passphrase
    bool mayBeSalvaged() const;
    void offerSalvage();
    void update();
    QString errorSentence() const;
    QString whyNot() const;

    const base::Clock& m_clock;
    VaultDoor m_door;
    Way m_way = Way::Passphrase;
    std::optional<base::Error> m_error;
    std::shared_ptr<workspace::Workspace> m_waiting; ///< opened by the sheet, passphrase not yet set
    bool m_settingPassphrase = false;
    kit::Label* m_business;
    kit::Label* m_reason;
    PassphraseForm* m_form;
    RecoveryForm* m_recovery;
    PassphraseChoice* m_choice;
    SalvagePanel* m_salvage;
    kit::MessageBar* m_problem;
    kit::MessageBar* m_warning;
    kit::ActionButton* m_open;
    QWidget* m_progress;
    QWidget* m_links;
    kit::LinkButton* m_otherWay;
    kit::LinkButton* m_another;
    kit::Label* m_keyboard;
    kit::StatusBar* m_status;
};

} // namespace aicms::shell
