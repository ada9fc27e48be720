// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/handbook_window.h"
#include "ui/handbook/places.h"
#include "ui/shell/frame/vault_frame.h"
#include "ui/shell/main_window.h"

#include <QStackedWidget>

namespace aicms::shell {

namespace {

constexpr int textStep = 10; ///< percent

/// An ampersand as such, not as the mark of a mnemonic.
QString menuText(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

void MainWindow::addCommand(const QString& id, const QString& text, const char* menu, const QKeySequence& keys,
    const char* icon, std::function<void()> run)
{
    m_commands.add({id, text, QString::fromLatin1(menu), QString::fromLatin1(icon), keys,
        [run = std::move(run)](const QVariant&) { run(); }});
}

void MainWindow::addAlwaysCommands()
{
    addCommand(QStringLiteral("app.quit"), tr("&Quit"), "file", QKeySequence(Qt::CTRL | Qt::Key_Q), "power",
        [this] { close(); });
    addCommand(QStringLiteral("view.textLarger"), tr("Text larger"), "view", QKeySequence(Qt::CTRL | Qt::Key_Plus),
        "a-large-small", [this] { setTextScale(m_settings.textScale() + textStep); });
    // On most keyboards plus is Shift and equals.
    addCommand(QStringLiteral("view.textLargerEqual"), {}, "view", QKeySequence(Qt::CTRL | Qt::Key_Equal), "",
        [this] { setTextScale(m_settings.textScale() + textStep); });
    addCommand(QStringLiteral("view.textSmaller"), tr("Text smaller"), "view", QKeySequence(Qt::CTRL | Qt::Key_Minus),
        "", [this] { setTextScale(m_settings.textScale() - textStep); });
    addCommand(QStringLiteral("view.textNormal"), tr("Text at 100 %"), "view", QKeySequence(Qt::CTRL | Qt::Key_0), "",
        [this] { setTextScale(100); });
    addCommand(QStringLiteral("view.themeSystem"), tr("Theme of the system"), "view", {}, "sun-moon",
        [this] { setScheme(theme::Scheme::System); });
    addCommand(QStringLiteral("view.themeLight"), tr("Light theme"), "view", {}, "sun",
        [this] { setScheme(theme::Scheme::Light); });
    addCommand(QStringLiteral("view.themeDark"), tr("Dark theme"), "view", {}, "moon",
        [this] { setScheme(theme::Scheme::Dark); });
    addCommand(QStringLiteral("view.themeContrast"), tr("High contrast"), "view", {}, "contrast",
        [this] { setScheme(theme::Scheme::HighContrast); });
    addCommand(QStringLiteral("help.handbook"), tr("&Handbook"), "help", QKeySequence(Qt::Key_F1), "book-open",
        [this] { showHandbook(); });
}

void MainWindow::addOpenCommands()
{
    addCommand(QStringLiteral("vault.lock"), tr("&Lock now"), "file", QKeySequence(Qt::CTRL | Qt::Key_L), "lock",
        [this] { QMetaObject::invokeMethod(this, [this] { lock(LockReason::Asked); }, Qt::QueuedConnection); });
    m_commands.add({QStringLiteral("settings.lockMinutes"), {}, {}, {}, {},
        [this](const QVariant& minutes) { setLockMinutes(minutes.toInt()); }});
    m_commands.add({QStringLiteral("settings.scheme"), {}, {}, {}, {},
        [this](const QVariant& scheme) { setScheme(static_cast<theme::Scheme>(scheme.toInt())); }});
    m_commands.add({QStringLiteral("settings.language"), {}, {}, {}, {},
        [this](const QVariant& code) { setLanguage(code.toString()); }});
    m_commands.add({QStringLiteral("settings.textScale"), {}, {}, {}, {},
        [this](const QVariant& percent) { setTextScale(percent.toInt()); }});
    m_commands.add({QStringLiteral("vault.openOther"), {}, {}, {}, {},
        [this](const QVariant& folder) { openOther(folder.toString()); }});
    addCommand(QStringLiteral("edit.undo"), tr("&Undo"), "edit", QKeySequence(Qt::CTRL | Qt::Key_Z), "undo-2",
        [this] { m_undo.undo(); });
    addCommand(QStringLiteral("edit.redo"), tr("&Redo"), "edit", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
        "redo-2", [this] { m_undo.redo(); });
    addCommand(QStringLiteral("go.back"), tr("&Back"), "go", QKeySequence(Qt::ALT | Qt::Key_Left), "arrow-left",
        [this] { m_frame->goBack(); });
    addCommand(QStringLiteral("go.forward"), tr("&Forward"), "go", QKeySequence(Qt::ALT | Qt::Key_Right), "arrow-right",
        [this] { m_frame->goForward(); });
    addCommand(QStringLiteral("go.search"), tr("&Search"), "go", QKeySequence(Qt::CTRL | Qt::Key_K), "search",
        [this] { m_frame->focusSearch(); });
    const auto filter = [this] {
        if (Screen* screen = m_frame->current())
            screen->focusFilter();
    };
    addCommand(QStringLiteral("go.filter"), tr("Fi&lter this list"), "go", QKeySequence(Qt::CTRL | Qt::Key_F),
        "list-filter", filter);
    addCommand(QStringLiteral("go.filterSlash"), {}, "go", QKeySequence(Qt::Key_Slash), "", filter);
    addCommand(QStringLiteral("go.nextRegion"), tr("Next part of the window"), "go", QKeySequence(Qt::Key_F6), "",
        [this] { m_frame->focusRegion(1); });
    addCommand(QStringLiteral("go.previousRegion"), tr("Previous part of the window"), "go",
        QKeySequence(Qt::SHIFT | Qt::Key_F6), "", [this] { m_frame->focusRegion(-1); });
    addCommand(QStringLiteral("go.nextTab"), tr("Next tab"), "go", QKeySequence(Qt::CTRL | Qt::Key_Tab), "",
        [this] { m_frame->stepTab(1); });
    addCommand(QStringLiteral("go.previousTab"), tr("Previous tab"), "go",
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), "", [this] { m_frame->stepTab(-1); });
    // With Shift most keyboards send another key.
    addCommand(QStringLiteral("go.previousTabBack"), {}, "go", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab), "",
        [this] { m_frame->stepTab(-1); });
    addCommand(QStringLiteral("view.rail"), tr("Fold the rail"), "view", QKeySequence(Qt::CTRL | Qt::Key_B),
        "panel-left", [this] {
            m_settings.setRailFolded(!m_frame->isRailFolded());
            m_frame->setRailFolded(m_settings.railFolded());
        });
    addCommand(QStringLiteral("help.keys"), tr("&Keys"), "help", QKeySequence(QStringLiteral("?")), "keyboard",
        [this] { m_frame->show(QStringLiteral("help.shortcuts")); });
}

void MainWindow::addGoCommands()
{
    int number = 1;
    const QStringList offered = m_frame->railScreens();
    for (const ScreenEntry& entry : m_options.screens) {
        if (!offered.contains(entry.id) || number > 9)
            continue;
        addCommand(QStringLiteral("rail.") + entry.id, menuText(entry.railText), "go",
            QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)), "",
            [this, id = entry.id] { m_frame->show(id); });
        ++number;
    }
}

void MainWindow::removeOpenCommands()
{
    QStringList open;
    for (const Command& command : m_commands.all()) {
        if (!m_alwaysCommands.contains(command.id))
            open << command.id;
    }
    for (const QString& id : open)
        m_commands.remove(id);
    m_commands.forgetKeys();
}

void MainWindow::showHandbook()
{
    const QString language = handbook::Book::languageNow();
    if (!m_handbook || !m_handbook->isOf(language))
        m_handbook = std::make_unique<handbook::HandbookWindow>(language);
    const QWidget* shown = m_frame ? m_frame->current() : m_stack->currentWidget();
    m_handbook->open(handbook::pageFor(m_frame ? m_frame->place().screen : shown->objectName(), shown));
}

void MainWindow::setTextScale(int percent)
{
    theme::theme().setTextScale(percent);
    m_settings.setTextScale(theme::theme().textScale());
}

void MainWindow::setScheme(theme::Scheme scheme)
{
    theme::theme().setScheme(scheme);
    m_settings.setScheme(scheme);
}

} // namespace aicms::shell
