// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/shell/main_window.h"
#include "ui/shell/single_instance.h"
#include "ui/wording/text_locale.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace aicms::window {

/// The composition root of the window: options, theme, language, one start a user, screens, window.
class Application : public QObject {
    Q_OBJECT
public:
    struct StartOptions {
        QString vault; ///< folder; empty: the last one
        QString screenshot; ///< PNG that is written once the first page is painted
        bool gallery = false; ///< shows every control instead
        bool exitAfterStartup = false;
        std::optional<shell::LockNote> locked; ///< this process follows one that locked the vault
    };
    static StartOptions parse(const QStringList& arguments);
    /// --help or --version: parse() answers them and ends the process.
    static bool asksForWords(int argc, char* const argv[]);
    /// The folder of a vault that somebody named: itself, or where the file stands that a file manager opened
    /// ("vault.keys", packaging/linux/aicms-mime.xml). A backup stands for itself.
    static QString vaultFolder(const QString& named);

    /// `texts` speak the language that was chosen, and must outlive this.
    Application(StartOptions options, wording::Texts& texts);
    /// The exit code: 0, or 1 when a screenshot could not be written.
    int run();

private:
    int runGallery();
    int runWindow();
    void afterFirstPaint(QWidget* window);

    StartOptions m_options;
    shell::WindowSettings m_settings;
    base::SystemClock m_clock;
    wording::Texts& m_texts;
    bool m_failed = false;
};

} // namespace aicms::window
