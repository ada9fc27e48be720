// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/shell/doubted_vault.h"
#include "tests/ui/shell/shop.h"
#include "ui/kit/view_tabs.h"
#include "ui/purposes/purposes_screen.h"
#include "ui/shell/commands.h"
#include "ui/shell/frame/vault_frame.h"
#include "ui/shell/undo_list.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QtTest>

using namespace aicms;

/// Letters to all who must be told of a notice do not leave a vault in doubt, which may name the wrong people.
class TestNoticeDoubted : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lettersStayHere()
    {
        constexpr int patience = 15'000; // milliseconds; the machine may be busy
        theme::theme().install();
        const test::TemporaryFolder folder;
        const base::SystemClock clock;
        const QString path = folder.path(QStringLiteral("shop.aicms"));
        test::makeVault(path, clock, false);
        auto opened = test::openVault(path, clock, test::ownerName, test::ownerPassphrase);
        QVERIFY(opened);
        const std::shared_ptr<workspace::Workspace> vault = std::move(*opened);
        customers::Customer ada;
        ada.givenName = QStringLiteral("Ada");
        customers::Address home;
        home.street = QStringLiteral("Lindenstr. 9");
        home.city = QStringLiteral("Berlin");
        ada.addresses.push_back(home);
        const base::CustomerId id = vault->customers().add(ada).result().value();
        for (const char* text : {"We keep it for 5 years.", "We keep it for 3 years."}) {
            purposes::Publication publication;
            publication.code = QStringLiteral("privacy");
            publication.texts = {{QStringLiteral("en"), {QStringLiteral("Privacy"), QString::fromLatin1(text), {}}}};
            QVERIFY(vault->notices().publish(publication).result());
            const auto newest = vault->notices().find(publication.code).result().value().newest()->id;
            if (vault->notices().toTell(publication.code).result().value().empty())
                QVERIFY(vault->notices().noteHandOver({newest, {id}}).result());
        }
        shell::Commands commands;
        shell::UndoList undo;
        shell::VaultFrame frame(vault, std::vector {ui_purposes::purposesEntry()}, commands, undo);
        frame.resize(1280, 760);
        frame.QWidget::show();
        commands.run(QStringLiteral("go.purposes"), QStringLiteral("notices"));
        QAbstractButton* letters = nullptr;
        const auto isReady = [&] {
            if (auto* tabs = frame.findChild<kit::ViewTabs*>(QStringLiteral("noticeTabs")))
                tabs->setCurrentView(QStringLiteral("tell"));
            letters = frame.findChild<QAbstractButton*>(QStringLiteral("tellLetters"));
            return letters && letters->isVisible() && letters->isEnabled();
        };
        QVERIFY(QTest::qWaitFor(isReady, patience));
        test::doubtLists(*vault);
        QVERIFY(!test::asksWhere([&] { letters->click(); }));
        QVERIFY(test::visibleText(&frame).contains(QLatin1String("No list leaves it")));
        test::trustLists(*vault);
        QVERIFY(test::asksWhere([&] { letters->click(); }));
    }
};

AICMS_WINDOW_TEST(TestNoticeDoubted)
#include "test_notice_doubted.moc"
