// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/unlocking.h"
#include "ui/kit/card.h"
#include "ui/shell/choosers.h"
#include "ui/shell/screen.h"

namespace aicms::kit {
class ActionButton;
class MessageBar;
class PassphraseEdit;
} // namespace aicms::kit
namespace aicms::shell {
class RecoveryStep;
}

namespace aicms::settings {

/// A new recovery sheet in place of the old one; owners only. The old one counts until the new one is on paper, two of
/// its groups were typed back and the passphrase says who is asking: a slip or a passer-by changes nothing.
class RecoveryCard : public kit::Card {
    Q_OBJECT
public:
    RecoveryCard(const shell::Context& context, const shell::Choosers& choosers, QWidget* parent = nullptr);

private:
    QWidget* makeConfirmation();
    void begin();
    void end();
    void update();
    void store();
    void chooseKeyFile();

    shell::Context m_context;
    shell::Choosers m_choosers;
    std::shared_ptr<workspace::RecoveryCode> m_code; ///< made, on its way to paper, not stored yet
    QString m_keyFile;
    bool m_needsKeyFile = false;
    bool m_isBusy = false;
    kit::ActionButton* m_renew;
    shell::RecoveryStep* m_sheet;
    QWidget* m_confirmation;
    kit::PassphraseEdit* m_passphrase;
    kit::ActionButton* m_chooseKeyFile;
    kit::ActionButton* m_done;
    kit::MessageBar* m_problem;
};

} // namespace aicms::settings
