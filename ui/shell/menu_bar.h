// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commands.h"

#include <QAction>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QWidget>

class QMainWindow;
class QMenu;

namespace aicms::shell {

/// Every command with a text in the menu bar, and its shortcut on the window, where it works while the bar is hidden.
class MenuBar : public QObject {
    Q_OBJECT
public:
    MenuBar(QMainWindow& window, Commands& commands);
    QAction* action(const QString& command) const;
    /// On systems where the bar is part of the window it stays hidden until Alt. The second Alt, Esc or a chosen
    /// command hides it again, and the keys go where they were.
    void toggle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void close();
    void rebuild();
    void orderFileMenu();
    QMenu* menuFor(const QString& name);

    QMainWindow& m_window;
    Commands& m_commands;
    QHash<QString, QMenu*> m_menus;
    QHash<QString, QAction*> m_actions;
    QPointer<QAction> m_quitLine; ///< above Quit
    QPointer<QWidget> m_before; ///< what had the focus when the bar was opened
};

} // namespace aicms::shell
