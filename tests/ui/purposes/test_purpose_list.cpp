// SPDX-License-Identifier: GPL-3.0-or-later
// The list of purposes beside the one that is being written: which row is marked, and what of it is in sight.
#include "core/workspace/workspace.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/shell/shop.h"
#include "ui/kit/data_table.h"
#include "ui/purposes/purposes_screen.h"
#include "ui/shell/commands.h"
#include "ui/shell/frame/vault_frame.h"
#include "ui/shell/undo_list.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QScopeGuard>
#include <QtTest>

using namespace aicms;

namespace {

constexpr int patience = 15'000; // milliseconds; the machine may be busy

} // namespace

class TestPurposeList : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::SystemClock m_clock;
    std::shared_ptr<workspace::Workspace> m_vault;
    shell::Commands m_commands;
    shell::UndoList m_undo;
    std::unique_ptr<shell::VaultFrame> m_frame;

    void makeFrame()
    {
        m_frame = std::make_unique<shell::VaultFrame>(
            m_vault, std::vector {ui_purposes::purposesEntry()}, m_commands, m_undo);
        m_frame->resize(1280, 800);
        m_frame->QWidget::show();
        m_frame->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_frame.get()));
    }
    template <class T> T* find(const char* name) { return test::find<T>(m_frame.get(), name); }
    QString marked()
    {
        const auto* list = find<kit::DataTable>("purposesTable");
        return list->currentIndex().isValid() ? list->currentIndex().siblingAtColumn(0).data().toString() : QString();
    }
    void click(const char* button) { find<QAbstractButton>(button)->click(); }

private Q_SLOTS:
    void init()
    {
        theme::theme().install();
        const QString path = m_folder.path(QStringLiteral("shop%1.aicms").arg(m_clock.now().microseconds));
        test::makeVault(path, m_clock, false);
        auto opened = test::openVault(path, m_clock);
        QVERIFY(opened);
        m_vault = std::move(*opened);
        makeFrame();
    }
    void cleanup()
    {
        m_undo.clear();
        m_frame.reset();
        m_vault.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    /// After a lock, and where another row was gone to meanwhile, another purpose was marked than the one in the form.
    void whatIsWrittenIsMarked()
    {
        const QString phone = QStringLiteral("Advertising by phone");
        m_commands.run(QStringLiteral("go.purposes"), QStringLiteral("marketing_phone"));
        QTRY_COMPARE_WITH_TIMEOUT(marked(), phone, patience);
        find<QLineEdit>("purposeRecipients")->setText(QStringLiteral("Call centre"));
        auto* list = find<kit::DataTable>("purposesTable");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        QTRY_COMPARE_WITH_TIMEOUT(marked(), phone, patience);
        const shell::VaultFrame::Stay stay = m_frame->stay();
        m_frame.reset();
        makeFrame();
        m_frame->goOn(stay);
        QTRY_COMPARE_WITH_TIMEOUT(
            find<QLineEdit>("purposeRecipients")->text(), QStringLiteral("Call centre"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(marked(), phone, patience);
        QTest::qWait(200); // whatever is counted only now
        QCOMPARE(marked(), phone);
        click("purposeCancel");
        QCOMPARE(marked(), phone);
        QCOMPARE(find<QLineEdit>("purposeName")->text(), phone);
    }

    void aNewPurposeHasNoRow()
    {
        m_commands.run(QStringLiteral("go.purposes"), QStringLiteral("marketing_phone"));
        QTRY_COMPARE_WITH_TIMEOUT(marked(), QStringLiteral("Advertising by phone"), patience);
        click("newPurpose");
        QCOMPARE(marked(), QString());
        QTest::qWait(200); // nor once it is counted
        QCOMPARE(marked(), QString());
        find<QLineEdit>("purposeName")->setText(QStringLiteral("Letters"));
        click("purposeCancel");
        QTRY_COMPARE_WITH_TIMEOUT(marked(), QStringLiteral("Advertising by phone"), patience);
    }

    /// With large text the list is higher than the window: its row is followed, and Return leads into the form below.
    void theRowOfTheKeysIsInSight()
    {
        const auto usual = qScopeGuard([] { theme::theme().setTextScale(100); });
        theme::theme().setTextScale(200);
        m_commands.run(QStringLiteral("go.purposes"));
        auto* list = find<kit::DataTable>("purposesTable");
        QTRY_VERIFY_WITH_TIMEOUT(list->rows()->rowCount() > 10, patience);
        list->setFocus();
        QTest::qWait(100);
        for (int down = 0; down < 6; ++down) {
            QTest::keyClick(list, Qt::Key_Down);
            QTRY_VERIFY_WITH_TIMEOUT(
                list->viewport()->visibleRegion().contains(list->visualRect(list->currentIndex()).center()), patience);
        }
        const QString row = marked();
        QTest::keyClick(list, Qt::Key_Return);
        const auto* name = find<QLineEdit>("purposeName");
        QTRY_VERIFY_WITH_TIMEOUT(name->hasFocus() && !name->visibleRegion().isEmpty(), patience);
        QCOMPARE(name->text(), row);
    }
};

AICMS_WINDOW_TEST(TestPurposeList)
#include "test_purpose_list.moc"
