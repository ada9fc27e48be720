// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/shell/shop.h"
#include "ui/consent/consent_screen.h"
#include "ui/customers/customers_screens.h"
#include "ui/kit/data_table.h"
#include "ui/shell/commands.h"
#include "ui/shell/frame/vault_frame.h"
#include "ui/shell/undo_list.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QtTest>

namespace aicms::test {

/// A vault of its own, opened in the program's frame with the pages of customers and consent.
class ConsentShop {
public:
    static constexpr int patience = 15'000; ///< milliseconds; the machine may be busy
    static constexpr qint64 day = 86'400'000'000; ///< microseconds

    /// Opened by `user` (ownerName or staffName), after the owner has prepared it.
    explicit ConsentShop(
        const QString& user = ownerName, const std::function<void(workspace::Workspace& owners)>& prepare = {})
    {
        theme::theme().install();
        const QString path = folder.path(QStringLiteral("shop.aicms"));
        const bool isStaff = user == staffName;
        makeVault(path, clock, isStaff);
        if (prepare) {
            const auto owners = openVault(path, clock);
            if (!owners)
                qFatal("the vault does not open for its owner");
            prepare(**owners);
            if (!(*owners)->close())
                qFatal("the owner's vault does not close");
        }
        auto opened = openVault(path, clock, user, isStaff ? staffPassphrase : ownerPassphrase);
        if (!opened)
            qFatal("the vault does not open");
        vault = std::move(*opened);
        if (!isStaff
            && !vault->purposes()
                .setController(
                    {QStringLiteral("Lindenweg 5\n79098 Freiburg"), QStringLiteral("shop@example.org"), {}, {}, {}})
                .result())
            qFatal("how the business is reached was not stored");
        makeFrame();
    }
    ~ConsentShop()
    {
        undo.clear();
        frame.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    /// Takes the frame down and builds it again with what was begun in it, as a lock and an unlock do.
    void lockAndOpen()
    {
        const shell::VaultFrame::Stay stay = frame->stay();
        frame.reset();
        makeFrame();
        frame->goOn(stay);
    }

    base::CustomerId addPerson(const QString& given, const QString& family, const QString& email = {})
    {
        customers::Customer customer;
        customer.givenName = given;
        customer.familyName = family;
        if (!email.isEmpty())
            customer.emails.push_back({email});
        return vault->customers().add(customer).result().value();
    }
    void openPerson(base::CustomerId id) { commands.run(QStringLiteral("consent.open"), id.value); }
    /// The visible widget of that name; waits for it, and fails the program when it does not come.
    template <class T = QWidget> T* find(const char* name)
    {
        T* found = nullptr;
        const auto look = [&] {
            found = nullptr;
            for (T* widget : frame->findChildren<T*>(QString::fromLatin1(name))) {
                if (widget->isVisible())
                    found = widget;
            }
            return found != nullptr;
        };
        if (!QTest::qWaitFor(look, patience))
            qFatal("no widget named %s", name);
        return found;
    }
    kit::PagedTableModel* rows(const char* table) { return find<kit::DataTable>(table)->rows(); }
    void click(const char* name) { find<QAbstractButton>(name)->click(); }
    /// Sends keys to whoever has the focus.
    void press(std::initializer_list<Qt::Key> keys)
    {
        for (const Qt::Key key : keys)
            QTest::keyClick(frame->focusWidget() ? frame->focusWidget() : frame.get(), key);
    }
    bool waitFor(const std::function<bool()>& isSo) const { return QTest::qWaitFor(isSo, patience); }

    TemporaryFolder folder;
    base::SystemClock clock;
    std::shared_ptr<workspace::Workspace> vault;
    shell::Commands commands;
    shell::UndoList undo;
    std::unique_ptr<shell::VaultFrame> frame;

private:
    void makeFrame()
    {
        auto screens = customers_ui::customersScreens();
        screens.push_back(ui_consent::consentEntry());
        frame = std::make_unique<shell::VaultFrame>(vault, screens, commands, undo);
        frame->resize(1440, 900);
        frame->QWidget::show();
        frame->activateWindow();
        if (!QTest::qWaitForWindowActive(frame.get()))
            qFatal("the window is not active");
    }
};

} // namespace aicms::test
