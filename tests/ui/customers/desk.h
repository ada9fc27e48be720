// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/shell/shop.h"
#include "ui/shell/commands.h"
#include "ui/shell/frame/vault_frame.h"
#include "ui/shell/undo_list.h"

#include <QtTest>

#include <functional>
#include <memory>

namespace aicms::test {

inline QString operator""_s(const char16_t* text, std::size_t size)
{
    return QString::fromUtf16(text, static_cast<qsizetype>(size));
}

/// A real vault in a temporary folder, opened in the program's own frame with the pages of the customers.
class Desk {
public:
    /// `prepare` is run by the owner before the user opens the vault: for what the user may not do.
    explicit Desk(
        const QString& user = ownerName, const std::function<void(workspace::Workspace& vault)>& prepare = {});
    ~Desk();

    customers::CustomersService& service() { return workspace->customers(); }
    base::CustomerId add(const customers::Customer& customer);
    base::CustomerId addPerson(const QString& given, const QString& family, const QString& email = {});
    customers::Customer get(base::CustomerId id);
    std::vector<customers::Interaction> contacts(base::CustomerId id);
    /// Actions in the audit log, newest first.
    QStringList auditActions();

    void go(const QString& command, const QVariant& argument = {}) { commands.run(command, argument); }
    /// Shows a record and waits until it is read.
    void openRecord(base::CustomerId id);
    void openForm(base::CustomerId id = {});
    /// Keeps what is not saved, takes the frame down and builds it again, as a lock and an unlock do.
    void lockAndOpen();
    QString place() const { return frame->place().screen; }

    /// The visible widget of that name; waits for it, and fails the program when it does not come.
    template <class T = QWidget> T* find(const QString& name)
    {
        T* found = nullptr;
        const auto look = [&] {
            found = nullptr;
            for (T* widget : frame->findChildren<T*>(name)) {
                if (widget->isVisible())
                    found = widget;
            }
            return found != nullptr;
        };
        if (!QTest::qWaitFor(look, patience))
            qFatal("no widget named %s", qPrintable(name));
        return found;
    }
    bool has(const QString& name) const;
    void click(const QString& name);
    void type(const QString& name, const QString& text); ///< over what stands there
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// All text of labels on the page.
    QString text() const { return visibleText(frame.get()); }
    bool waitFor(const std::function<bool()>& isSo) const { return QTest::qWaitFor(isSo, patience); }

    static constexpr int patience = 15'000; ///< milliseconds; the machine may be busy

    TemporaryFolder folder;
    base::SystemClock clock;
    std::shared_ptr<workspace::Workspace> workspace;
    shell::Commands commands;
    shell::UndoList undo;
    std::unique_ptr<shell::VaultFrame> frame;

private:
    void makeFrame();
};

} // namespace aicms::test
