// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "tests/support/temporary_folder.h"
#include "ui/exchange/import_history.h"
#include "ui/exchange/import_screen.h"
#include "ui/kit/action_button.h"
#include "ui/kit/message_bar.h"
#include "ui/shell/commands.h"
#include "ui/shell/notices.h"
#include "ui/shell/undo_list.h"

#include <QComboBox>
#include <QLabel>
#include <QTest>

#include <memory>

namespace aicms::test {

/// What screens said to the window.
class HeardNotices : public shell::Notices {
public:
    void toast(const QString& text) override { toasts << text; }
    void toastWithUndo(const QString& text) override { toasts << text; }
    void error(const base::Error& error) override { errors.push_back(error); }
    void warning(const QString& text) override { toasts << text; }
    void offer(const QString& id, const QString& text, const QString& action, const std::function<void()>& run) override
    {
        text.isEmpty() ? static_cast<void>(offers.remove(id))
                       : static_cast<void>(offers.insert(id, {text, action, run}));
    }
    void job(const QString& id, const QString& text, int percent) override;

    struct Offer {
        QString text;
        QString action;
        std::function<void()> run;
    };
    QHash<QString, Offer> offers;
    QStringList toasts;
    std::vector<base::Error> errors;
    QStringList jobs; ///< "id: text", in order
    bool isJobShown = false;
};

/// A real vault with the import's screens in a window, as the shell shows them; choosers answer what is set here.
class WizardBench {
public:
    explicit WizardBench(const QString& role = QStringLiteral("owner"));
    ~WizardBench();

    QString write(const QString& name, const QByteArray& bytes); ///< its path
    QByteArray read(const QString& path) const;
    /// `rows` people with e-mail and phone, from number `first` on.
    static QByteArray people(int rows, int first = 1);

    void openScreens(); ///< also again, after closeScreens()
    void closeScreens();
    void reopenVault(); ///< as after a lock: what runs is broken off

    qint64 customers() const;
    customers::Customer customer(const QString& email) const;

    ui_exchange::ImportScreen* wizard() const { return m_wizard; }
    ui_exchange::ImportHistory* history() const { return m_history; }
    ui_exchange::ImportFlow& flow() const { return m_wizard->flow(); }
    shell::Context& context() { return *m_context; }
    QWidget* window() { return m_window.get(); }

    template <class T> T* find(const char* name) const
    {
        T* found = m_window->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("no such widget: %s", name);
        return found;
    }
    bool has(const char* name) const { return m_window->findChild<QWidget*>(QLatin1String(name)) != nullptr; }
    QString text(const char* label) const { return find<QLabel>(label)->text(); }
    QString message(const char* bar) const; ///< empty when the bar is not shown
    void click(const char* button) const { find<QAbstractButton>(button)->click(); }
    void chooseField(int column, exchange::Field field) const;
    /// Waits until every part of the file has been looked at.
    bool waitForFile() const;
    bool waitFor(ui_exchange::ImportFlow::Stage stage, int milliseconds = 120'000) const;
    /// Opens the file and goes on to the step.
    bool walkTo(int step, const QString& path);

    QString openAnswer; ///< of the choosers
    QString saveAnswer;
    HeardNotices notices;
    shell::Commands commands;
    shell::UndoList undo;
    QStringList shown; ///< screens that were asked for
    TemporaryFolder folder;

private:
    shell::Choosers choosers();

    base::SystemClock m_clock;
    QString m_role;
    QString m_vault;
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::unique_ptr<shell::Context> m_context;
    std::unique_ptr<QWidget> m_window;
    ui_exchange::ImportScreen* m_wizard = nullptr;
    ui_exchange::ImportHistory* m_history = nullptr;
};

} // namespace aicms::test
