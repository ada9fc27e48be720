// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/restore/restore_panel.h"

namespace aicms::kit {
class LinkButton;
}

namespace aicms::shell {

/// Restoring a backup where no vault is open: a new computer, or a vault that is damaged.
class RestorePage : public QWidget {
    Q_OBJECT
public:
    RestorePage(const base::Clock& clock, const Choosers& choosers, QWidget* parent = nullptr);
    RestorePanel* panel() const { return m_panel; }

Q_SIGNALS:
    void left();
    void openWanted(const QString& folder);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    RestorePanel* m_panel;
    kit::LinkButton* m_back;
};

} // namespace aicms::shell
