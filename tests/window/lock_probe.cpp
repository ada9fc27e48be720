// SPDX-License-Identifier: GPL-3.0-or-later
// The window program as it is, driven from outside: it reads what to do from standard input, so that another process
// can look into its memory in between. One thing is different: that process may look.
#include "app/window/application.h"
#include "core/base/process_hardening.h"
#include "core/workspace/workspace.h"
#include "tests/ui/shell/shop.h"
#include "ui/shell/frame/vault_frame.h"
#include "ui/wording/text_locale.h"

#include <QApplication>
#include <QLineEdit>
#include <QSocketNotifier>
#include <QTableView>
#include <QTest>

#include <sys/prctl.h>
#include <unistd.h>

#include <cstdio>

using namespace aicms;

namespace {

constexpr int patience = 60'000;

void say(const char* word)
{
    std::puts(word);
    std::fflush(stdout);
}

/// Does what the lines of standard input say: "unlock", then the passphrase; "read"; "lock"; "quit".
class Driver : public QObject {
public:
    Driver() : m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_input, &QSocketNotifier::activated, this, [this] {
            m_input.setEnabled(false);
            obey();
            m_input.setEnabled(true);
        });
    }

private:
    static char next()
    {
        char c = '\n';
        return ::read(STDIN_FILENO, &c, 1) == 1 ? c : '\n';
    }
    void obey()
    {
        QByteArray order;
        for (char c = next(); c != '\n'; c = next())
            order += c;
        if (order == "unlock")
            unlock();
        else if (order == "read")
            read();
        else if (order == "lock")
            window()->commands().run(QStringLiteral("vault.lock"));
        else
            QCoreApplication::quit();
    }
    static shell::MainWindow* window()
    {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* found = qobject_cast<shell::MainWindow*>(widget))
                return found;
        }
        qFatal("no window");
    }
    /// Letter by letter, as a keyboard gives them: the driver itself never holds the passphrase.
    void unlock()
    {
        auto* passphrase = test::find<QLineEdit>(window(), "passphrase");
        for (char c = next(); c != '\n'; c = next())
            QTest::keyClick(passphrase, c);
        QTest::keyClick(passphrase, Qt::Key_Return);
        if (!QTest::qWaitFor([] { return window()->isOpen(); }, patience))
            qFatal("did not open");
        say("unlocked");
    }
    /// Every row of the list, from top to bottom, then every record.
    void read()
    {
        workspace::Workspace& workspace = window()->frame()->workspace();
        const auto ids = workspace.customers().ids({}).result().value();
        window()->commands().run(QStringLiteral("go.customers"));
        auto* table = test::find<QWidget>(window(), "customersScreen")->findChild<QTableView*>();
        if (!table || !QTest::qWaitFor([&] { return table->model()->rowCount() == int(ids.size()); }, patience))
            qFatal("the list does not show every row");
        for (int row = 0; row < table->model()->rowCount(); row += 10) {
            table->scrollTo(table->model()->index(row, 0), QAbstractItemView::PositionAtTop);
            QCoreApplication::processEvents();
        }
        window()->commands().run(QStringLiteral("customers.open"), ids.front().value);
        QTest::qWait(200);
        for (const base::CustomerId id : ids)
            m_records.push_back(workspace.customers().reload(id).result().value());
        say("read");
    }

    QSocketNotifier m_input;
    std::vector<customers::Customer> m_records;
};

} // namespace

int main(int argc, char* argv[])
{
    base::hardenProcess();
    prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
    QCoreApplication::setOrganizationName(QStringLiteral("AICMS"));
    QCoreApplication::setApplicationName(QStringLiteral("lock_probe"));
    QApplication application(argc, argv);
    const window::Application::StartOptions options = window::Application::parse(QCoreApplication::arguments());
    Driver driver;
    QTimer::singleShot(0, &driver, [isLocked = options.locked.has_value()] { say(isLocked ? "locked" : "started"); });
    wording::Texts texts;
    window::Application program(options, texts);
    return program.run();
}
