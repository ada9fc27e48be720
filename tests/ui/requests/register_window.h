// SPDX-License-Identifier: GPL-3.0-or-later
// A window with the register of requests over a vault of its own, as a test works in it.
#pragma once

#include "core/requests/letters/letter.h"
#include "core/workspace/workspace.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/shell/shop.h"
#include "ui/kit/confirm_box.h"
#include "ui/kit/data_table.h"
#include "ui/kit/day_field.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/step_list.h"
#include "ui/kit/view_tabs.h"
#include "ui/requests/letters/letters_screen.h"
#include "ui/requests/request_activity.h"
#include "ui/requests/request_form.h"
#include "ui/requests/request_pane.h"
#include "ui/requests/requests_screen.h"
#include "ui/shell/commands.h"
#include "ui/shell/frame/vault_frame.h"
#include "ui/shell/undo_list.h"
#include "ui/theme/theme.h"
#include "ui/wording/request_wording.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QtTest>

#include <algorithm>

namespace aicms::test {

inline constexpr int registerPatience = 15'000; // milliseconds; the machine may be busy

class RegisterWindow : public QObject {
protected:
    test::TemporaryFolder m_folder;
    base::SystemClock m_clock;
    std::shared_ptr<workspace::Workspace> m_vault;
    shell::Commands m_commands;
    shell::UndoList m_undo;
    std::unique_ptr<shell::VaultFrame> m_frame;
    base::CustomerId m_hannah;
    QDate m_today;

    template <class T = QWidget> T* find(const char* name)
    {
        T* found = nullptr;
        const auto look = [&] {
            found = nullptr;
            for (T* widget : m_frame->findChildren<T*>(QString::fromLatin1(name))) {
                if (widget->isVisible())
                    found = widget;
            }
            return found != nullptr;
        };
        if (!QTest::qWaitFor(look, registerPatience))
            qFatal("no widget named %s", name);
        return found;
    }
    QString text(const char* label) { return find<QLabel>(label)->text(); }
    requests::RequestId open(requests::Kind kind, int daysAgo)
    {
        requests::RequestDraft draft;
        draft.customer = m_hannah;
        draft.kinds = {kind};
        draft.received = m_today.addDays(-daysAgo);
        return m_vault->requests().open(draft).result().value().id;
    }
    requests::Event lastEvent(requests::RequestId id) { return m_vault->requests().show(id).result()->events.back(); }
    void choose(requests::RequestId id)
    {
        m_commands.run(QStringLiteral("go.requests"));
        auto* table = find<kit::DataTable>("requestTable");
        QTRY_VERIFY_WITH_TIMEOUT(table->rows()->rowOf(id.value) >= 0, registerPatience);
        table->setCurrentId(id.value);
        const auto* pane = m_frame->findChild<ui_requests::RequestPane*>();
        const auto isShown = [&] { // not only asked for
            const QString number = wording::requestNumber(id);
            return std::ranges::any_of(
                pane->findChildren<QLabel*>(), [&](const QLabel* label) { return label->text() == number; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isShown(), registerPatience);
    }
    qint64 paneNumber() { return m_frame->findChild<ui_requests::RequestPane*>()->request().value; }
    bool isShown(const char* name)
    {
        const auto all = m_frame->findChildren<QWidget*>(QString::fromLatin1(name));
        return std::ranges::any_of(all, [](const QWidget* widget) { return widget->isVisible(); });
    }
    QAction* menuLine(const char* name)
    {
        if (!isShown("requestMore"))
            return nullptr;
        if (!isShown("requestMenu"))
            find<QPushButton>("requestMore")->click();
        return find<QMenu>("requestMenu")->findChild<QAction*>(QString::fromLatin1(name));
    }
    void closeMenu()
    {
        for (QMenu* menu : m_frame->findChildren<QMenu*>(QStringLiteral("requestMenu")))
            menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_frame->activateWindow(); // a menu takes that from it where there is no window manager
        static_cast<void>(QTest::qWaitForWindowActive(m_frame.get()));
    }
    /// On the main button, the one beside it, or in the menu.
    bool isOffered(const char* name)
    {
        const bool is = isShown(name) || menuLine(name);
        closeMenu();
        return is;
    }
    /// Opens what has to be said for it.
    void begin(const char* name)
    {
        if (isShown(name)) {
            QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
            return;
        }
        QAction* line = menuLine(name);
        if (!line)
            qFatal("%s is not offered", name);
        line->trigger();
        closeMenu();
    }
    void doIt() { QTest::mouseClick(find<QPushButton>("requestActDo"), Qt::LeftButton); }
    base::CustomerId add(const QString& given, const QString& family, const QString& email)
    {
        customers::Customer person;
        person.givenName = given;
        person.familyName = family;
        person.emails.push_back({email});
        return m_vault->customers().add(person).result().value();
    }
    QStringList activity()
    {
        QStringList lines;
        const auto* list = m_frame->findChild<ui_requests::RequestActivity*>();
        for (const QLabel* label : list->findChildren<QLabel*>()) {
            if (label->isVisible())
                lines << label->text();
        }
        return lines;
    }
    requests::Standing standing(requests::RequestId id)
    {
        return m_vault->requests().show(id).result()->request.standing;
    }

    void openRegister()
    {
        theme::theme().install();
        const QString path = m_folder.path(QStringLiteral("shop.aicms"));
        test::makeVault(path, m_clock, false);
        auto opened = test::openVault(path, m_clock, test::ownerName, test::ownerPassphrase);
        QVERIFY(opened);
        m_vault = std::move(*opened);
        m_today = m_vault->requests().today(m_clock.now());
        customers::Customer hannah;
        hannah.givenName = QStringLiteral("Hannah");
        hannah.familyName = QStringLiteral("Okafor");
        m_hannah = m_vault->customers().add(hannah).result().value();
        m_frame = std::make_unique<shell::VaultFrame>(
            m_vault, std::vector {ui_requests::requestsEntry(), ui_requests::lettersEntry()}, m_commands, m_undo);
        m_frame->resize(1440, 900);
        m_frame->QWidget::show();
        m_frame->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_frame.get()));
    }
    void closeRegister()
    {
        m_undo.clear();
        m_frame.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

} // namespace aicms::test
