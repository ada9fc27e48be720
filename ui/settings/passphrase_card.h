// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"
#include "ui/shell/screen.h"

namespace aicms::kit {
class ActionButton;
class MessageBar;
class PassphraseEdit;
} // namespace aicms::kit
namespace aicms::shell {
class PassphraseChoice;
}

namespace aicms::settings {

/// One's own passphrase.
class PassphraseCard : public kit::Card {
    Q_OBJECT
public:
    PassphraseCard(const shell::Context& context, QWidget* parent = nullptr);

private:
    void change();
    void update();
    shell::Context m_context;
    bool m_busy = false;
    kit::PassphraseEdit* m_current;
    shell::PassphraseChoice* m_choice;
    kit::ActionButton* m_change;
    kit::MessageBar* m_problem;
};

} // namespace aicms::settings
