// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/shell/commands.h"
#include "ui/shell/menu_bar.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace aicms;

class TestMenuBar : public QObject {
    Q_OBJECT

    static shell::Command command(const char* id)
    {
        return {
            QString::fromLatin1(id), QString::fromLatin1(id), QStringLiteral("file"), {}, {}, [](const QVariant&) { }};
    }
    static QStringList texts(const QMenu* menu)
    {
        QStringList all;
        for (const QAction* action : menu->actions())
            all << (action->isSeparator() ? QStringLiteral("-") : action->text());
        return all;
    }

private Q_SLOTS:
    void initTestCase() { theme::theme().install(); }

    /// In whatever order they came: what begins something first, the ways out of the vault last.
    void fileBeginsWithWhatIsBegunAndEndsWithQuit()
    {
        QMainWindow window;
        shell::Commands commands;
        const shell::MenuBar bar(window, commands);
        commands.add(command("app.quit"));
        commands.add(command("vault.lock"));
        commands.add(command("sample.fill"));
        commands.add(command("customers.new"));
        commands.add(command("customers.export"));
        commands.add(command("import.start"));
        const QMenu* file = window.menuBar()->actions().constFirst()->menu();
        const QStringList wanted {QStringLiteral("customers.new"), QStringLiteral("import.start"),
            QStringLiteral("customers.export"), QStringLiteral("sample.fill"), QStringLiteral("-"),
            QStringLiteral("vault.lock"), QStringLiteral("app.quit")};
        QTRY_COMPARE(texts(file), wanted);
        commands.remove(QStringLiteral("vault.lock"));
        for (const QString& id : wanted.first(4))
            commands.remove(id);
        QTRY_COMPARE(texts(file), QStringList {QStringLiteral("app.quit")});
    }
};

AICMS_WINDOW_TEST(TestMenuBar)
#include "test_menu_bar.moc"
