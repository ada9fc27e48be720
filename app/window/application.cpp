// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/application.h"

#include "app/window/relaunch.h"
#include "app/window/screens.h"
#include "core/customers/private_files.h"
#include "core/retention/backup.h"
#include "ui/kit/gallery/gallery.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QTimer>

#include <algorithm>
#include <array>

namespace aicms::window {

namespace {

const QString lockedOption = QStringLiteral("locked");

} // namespace

Application::StartOptions Application::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Customer management on this computer only."));
    const QCommandLineOption vault(QStringLiteral("vault"), tr("Open the vault in this folder."), tr("folder"));
    const QCommandLineOption screenshot(
        QStringLiteral("screenshot"), tr("Write a picture of the first page and end."), tr("file"));
    const QCommandLineOption gallery(QStringLiteral("gallery"), tr("Show every control in its states."));
    const QCommandLineOption exitAfter(QStringLiteral("exit-after-startup"), tr("End as soon as the window stands."));
    QCommandLineOption locked(lockedOption, {}, QStringLiteral("note"));
    locked.setFlags(QCommandLineOption::HiddenFromHelp); // for the program itself
    parser.addOptions({vault, screenshot, gallery, exitAfter, locked});
    parser.addPositionalArgument(
        QStringLiteral("folder"), tr("The vault to open, as with --vault."), QStringLiteral("[folder]"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(arguments);
    StartOptions options;
    const QString folder = parser.isSet(vault) ? parser.value(vault) : parser.positionalArguments().value(0);
    if (!folder.isEmpty())
        options.vault = QDir::current().absoluteFilePath(folder);
    options.screenshot = parser.value(screenshot);
    options.gallery = parser.isSet(gallery);
    options.exitAfterStartup = parser.isSet(exitAfter) || parser.isSet(screenshot);
    options.locked = shell::LockNote::fromText(parser.value(locked));
    return options;
}

bool Application::asksForWords(int argc, char* const argv[])
{
    constexpr std::array words {"-h", "--help", "--help-all", "-v", "--version"};
    return std::any_of(argv + std::min(argc, 1), argv + argc, [&words](const char* argument) {
        return std::ranges::any_of(words, [argument](const char* word) { return qstrcmp(argument, word) == 0; });
    });
}

QString Application::vaultFolder(const QString& named)
{
    const QFileInfo info(named);
    return info.isFile() && !named.endsWith(retention::backupSuffix) ? info.absolutePath() : named;
}

Application::Application(StartOptions options, wording::Texts& texts)
    : m_options(std::move(options)), m_texts(texts) { }

int Application::run()
{
    theme::theme().install();
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/aicms.svg")));
    theme::theme().setTextScale(m_settings.textScale());
    theme::theme().setScheme(m_settings.scheme());
    return m_options.gallery ? runGallery() : runWindow();
}

int Application::runGallery()
{
    kit::Gallery gallery;
    gallery.show();
    afterFirstPaint(&gallery);
    return QApplication::exec() + (m_failed ? 1 : 0);
}

int Application::runWindow()
{
    shell::SingleInstance instance(shell::SingleInstance::defaultFolder());
    if (!instance.becomeFirst())
        return instance.askFirstToRaise(m_options.vault.isEmpty() ? QString() : vaultFolder(m_options.vault)) ? 0 : 1;
    customers::PrivateFiles().removeLeftovers(); // of a crash
    shell::MainWindow::Options options;
    options.screens = allScreens();
    options.canSample = true;
    options.useLanguage = [this](const QString& language) {
        m_texts.use(language);
        return allScreens();
    };
    options.relaunch = [&instance](const shell::LockNote& note) {
        instance.release();
        relaunch({QStringLiteral("--") + lockedOption, note.toText()});
        instance.becomeFirst();
    };
    shell::MainWindow window(m_clock, std::move(options));
    connect(&instance, &shell::SingleInstance::raiseRequested, &window, &shell::MainWindow::openNamed);
    window.start(m_options.vault.isEmpty() ? m_settings.lastVault() : vaultFolder(m_options.vault), m_options.locked);
    window.show();
    afterFirstPaint(&window);
    return QApplication::exec() + (m_failed ? 1 : 0);
}

void Application::afterFirstPaint(QWidget* window)
{
    if (!m_options.exitAfterStartup)
        return;
    // Two turns of the event loop: the first lays out and paints, the second sees the result.
    QTimer::singleShot(300, window, [this, window] {
        if (!m_options.screenshot.isEmpty())
            m_failed = !window->grab().save(m_options.screenshot);
        window->close();
        QApplication::quit();
    });
}

} // namespace aicms::window
