// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/choosers.h"

#include <QWidget>

namespace aicms::kit {
class MessageBar;
}

namespace aicms::shell {

/// The first thing a newcomer sees: a new vault, or one that exists.
class WelcomePage : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(const Choosers& choosers, QWidget* parent = nullptr);
    void showProblem(const QString& sentence); ///< empty: none

Q_SIGNALS:
    void newVaultWanted();
    void vaultChosen(const QString& folder);

private:
    kit::MessageBar* m_problem;
};

} // namespace aicms::shell
