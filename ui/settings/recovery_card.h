// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card.h"
#include "ui/shell/choosers.h"
#include "ui/shell/screen.h"

namespace aicms::kit {
class ActionButton;
}
namespace aicms::shell {
class RecoveryStep;
}

namespace aicms::settings {

/// A new recovery sheet in place of the old one; owners only.
class RecoveryCard : public kit::Card {
    Q_OBJECT
public:
    RecoveryCard(const shell::Context& context, const shell::Choosers& choosers, QWidget* parent = nullptr);

private:
    void renew();
    void update();
    shell::Context m_context;
    kit::ActionButton* m_renew;
    kit::ActionButton* m_done;
    shell::RecoveryStep* m_sheet;
};

} // namespace aicms::settings
