// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menu_bar.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTimer>

#include <array>

namespace aicms::shell {

namespace {

constexpr std::array<const char*, 5> menuOrder {"file", "edit", "go", "view", "help"};
/// In the menu File, in this order behind what begins something: the ways in and out of the data, then the ways out of
/// the vault.
constexpr std::array<const char*, 7> lastInFile {
    "import.start", "import.history", "customers.export", "sample.fill", "sample.remove", "vault.lock", "app.quit"};

} // namespace

MenuBar::MenuBar(QMainWindow& window, Commands& commands) : QObject(&window), m_window(window), m_commands(commands)
{
    for (const char* name : menuOrder)
        m_menus.insert(QString::fromLatin1(name), m_window.menuBar()->addMenu(QString()));
    auto* later = new QTimer(this);
    later->setSingleShot(true);
    later->setInterval(0);
    connect(later, &QTimer::timeout, this, &MenuBar::rebuild);
    connect(&m_commands, &Commands::changed, later, qOverload<>(&QTimer::start));
    connect(&theme::theme(), &theme::Theme::changed, later, qOverload<>(&QTimer::start));
    rebuild();
#ifndef Q_OS_MACOS
    m_window.menuBar()->hide();
    m_window.menuBar()->installEventFilter(this);
    // Queued: the command comes first, it may move the focus itself.
    connect(m_window.menuBar(), &QMenuBar::triggered, this, &MenuBar::close, Qt::QueuedConnection);
#endif
}

QAction* MenuBar::action(const QString& command) const
{
    return m_actions.value(command);
}

void MenuBar::toggle()
{
#ifndef Q_OS_MACOS
    if (!m_window.menuBar()->isHidden()) {
        close();
        return;
    }
    m_before = QApplication::focusWidget();
    m_window.menuBar()->show();
    m_window.menuBar()->setFocus(Qt::MenuBarFocusReason);
    m_window.menuBar()->setActiveAction(m_window.menuBar()->actions().constFirst());
#endif
}

void MenuBar::close()
{
#ifndef Q_OS_MACOS
    if (m_window.menuBar()->isHidden())
        return; // a shortcut ran the command
    const bool hadFocus = m_window.menuBar()->hasFocus() || !QApplication::focusWidget();
    m_window.menuBar()->setActiveAction(nullptr);
    if (hadFocus && m_before && m_before->isVisible())
        m_before->setFocus(Qt::MenuBarFocusReason);
    m_window.menuBar()->hide();
#endif
}

bool MenuBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

QMenu* MenuBar::menuFor(const QString& name)
{
    return m_menus.value(name, m_menus.value(QStringLiteral("go")));
}

void MenuBar::rebuild()
{
    // Here and not once: with the language every command comes anew.
    const std::array<QString, 5> titles {tr("&File"), tr("&Edit"), tr("&Go"), tr("&View"), tr("&Help")};
    for (std::size_t index = 0; index < menuOrder.size(); ++index)
        m_menus.value(QString::fromLatin1(menuOrder[index]))->setTitle(titles[index]);
    qDeleteAll(m_actions);
    m_actions.clear();
    delete m_quitLine;
    for (const Command& command : m_commands.all()) {
        if (command.text.isEmpty() && command.shortcut.isEmpty())
            continue;
        auto* action = new QAction(command.text, this);
        action->setShortcut(command.shortcut);
        if (!command.icon.isEmpty())
            action->setIcon(theme::theme().actionIcon(command.icon));
        connect(action, &QAction::triggered, this, [this, id = command.id] { m_commands.run(id); });
        m_actions.insert(command.id, action);
        m_window.addAction(action);
        if (!command.text.isEmpty())
            menuFor(command.menu)->addAction(action);
    }
    orderFileMenu();
    for (QMenu* menu : std::as_const(m_menus))
        menu->menuAction()->setVisible(!menu->isEmpty());
}

void MenuBar::orderFileMenu()
{
    QMenu* file = menuFor(QStringLiteral("file"));
    const auto toTheEnd = [this, file](const char* id) {
        QAction* action = m_actions.value(QString::fromLatin1(id));
        if (!action || !file->actions().contains(action))
            return;
        file->removeAction(action);
        file->addAction(action);
    };
    for (const char* id : lastInFile)
        toTheEnd(id);
    QAction* lock = m_actions.value(QStringLiteral("vault.lock"));
    QAction* first = lock ? lock : m_actions.value(QStringLiteral("app.quit"));
    if (first && file->actions().constFirst() != first)
        m_quitLine = file->insertSeparator(first);
}

} // namespace aicms::shell
