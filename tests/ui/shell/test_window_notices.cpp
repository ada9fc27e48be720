// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/kit/action_button.h"
#include "ui/kit/status_bar.h"
#include "ui/kit/toast.h"
#include "ui/shell/answer.h"
#include "ui/shell/frame/window_notices.h"
#include "ui/shell/undo_list.h"
#include "ui/theme/theme.h"

#include <QPromise>
#include <QTest>
#include <QVBoxLayout>

using namespace aicms;
using shell::UndoList;

namespace {

/// A window with what notices need.
struct Desk {
    QWidget window;
    QVBoxLayout* bars = new QVBoxLayout(&window);
    kit::StatusBar status;
    kit::ToastHost toasts {&window};
    UndoList undo;
    shell::WindowNotices notices {bars, toasts, status, undo, nullptr};
    int undone = 0;

    Desk()
    {
        window.resize(900, 600);
        window.show();
    }
    void doSomething()
    {
        undo.push({QStringLiteral("Moved to the bin"), [this] { ++undone; }});
        notices.toastWithUndo(QStringLiteral("Moved to the bin"));
    }
    kit::ActionButton* undoButton() const
    {
        return toasts.current() ? toasts.current()->findChild<kit::ActionButton*>() : nullptr;
    }
    QStringList barTexts() const
    {
        QStringList texts;
        for (const kit::MessageBar* bar : window.findChildren<kit::MessageBar*>()) {
            if (!bar->isHidden())
                texts << bar->text();
        }
        return texts;
    }
};

} // namespace

class TestWindowNotices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::theme().install(); }

    void undoIsPressedByKey_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Space") << int(Qt::Key_Space);
        QTest::newRow("Return") << int(Qt::Key_Return);
    }
    void undoIsPressedByKey()
    {
        QFETCH(int, key);
        Desk desk;
        desk.doSomething();
        QVERIFY(desk.undoButton());
        QTest::keyClick(desk.undoButton(), Qt::Key(key));
        QCOMPARE(desk.undone, 1);
        QVERIFY(!desk.undo.canUndo());
    }

    void whatIsUndoneElsewhereIsOfferedNoMore()
    {
        Desk desk;
        desk.doSomething();
        QTest::qWait(1); // the offer is noted once the entry is there
        QVERIFY(desk.toasts.current());
        desk.undo.undo(); // Ctrl+Z
        QCOMPARE(desk.undone, 1);
        QVERIFY(desk.toasts.current());
        QCOMPARE(desk.toasts.current()->text(), QStringLiteral("Undone: Moved to the bin"));
        QVERIFY2(desk.undoButton()->isHidden(), "what is undone is not offered again");
    }

    /// A hold, say, refuses it: the bar says so, and nothing beside it says the opposite.
    void whatIsRefusedIsNotCalledUndone()
    {
        Desk desk;
        const auto answer = [&desk](const base::Result<void>& result) {
            return [&desk, result] {
                QPromise<base::Result<void>> promise;
                promise.start();
                promise.addResult(result);
                promise.finish();
                shell::onSuccess(promise.future(), &desk.notices, desk.notices, [] { });
            };
        };
        const auto refused = answer(base::fail(base::ErrorKind::Conflict, QStringLiteral("legal_hold"), 3));
        desk.undo.push({QStringLiteral("Customer changed"), refused, refused});
        desk.undo.undo();
        QTRY_COMPARE(desk.barTexts().size(), 1);
        QTest::qWait(50);
        QVERIFY(!desk.toasts.current());
        QVERIFY(!desk.undo.canRedo());
        desk.undo.push({QStringLiteral("Customer changed"), answer({})});
        desk.undo.undo();
        QTRY_VERIFY(desk.toasts.current());
        QCOMPARE(desk.toasts.current()->text(), QStringLiteral("Undone: Customer changed"));
    }

    /// The vault is locked while an undoing waits for its answer.
    void whatStillWaitsGoesWithTheWindow()
    {
        QPromise<base::Result<void>> promise;
        promise.start();
        auto desk = std::make_unique<Desk>();
        desk->undo.push({QStringLiteral("Customer changed"),
            [&] { shell::onSuccess(promise.future(), &desk->notices, desk->notices, [] { }); }});
        desk->undo.undo();
        desk.reset();
        promise.addResult(base::Result<void>());
        promise.finish();
        QTest::qWait(20);
    }

    void anOfferRunsIsReplacedAndGoes()
    {
        Desk desk;
        int runs = 0;
        const QString id = QStringLiteral("import");
        desk.notices.offer(id, QStringLiteral("Cut off"), QStringLiteral("Resume"), [&runs] { ++runs; });
        auto* bar = desk.window.findChild<kit::MessageBar*>();
        QVERIFY(bar && bar->text() == QStringLiteral("Cut off"));
        Q_EMIT bar->actionTriggered();
        QCOMPARE(runs, 1);
        desk.notices.warning(QStringLiteral("Another"));
        desk.notices.offer(id, QStringLiteral("Half undone"), QStringLiteral("Undo"), [&runs] { ++runs; });
        QTRY_COMPARE(desk.barTexts(), QStringList({QStringLiteral("Another"), QStringLiteral("Half undone")}));
        desk.notices.offer(id, {});
        QTRY_COMPARE(desk.barTexts(), QStringList({QStringLiteral("Another")}));
    }

    /// What is said of one person does not stand over the next one; what opening had to say does.
    void anErrorGoesWithThePlaceThatItIsAbout()
    {
        Desk desk;
        desk.notices.warning(QStringLiteral("Of the opening"));
        desk.notices.leavePlace(); // the first one is shown
        desk.notices.error({base::ErrorKind::Conflict, QStringLiteral("legal_hold"), 0});
        desk.notices.warning(QStringLiteral("Under age"));
        QCOMPARE(desk.barTexts().size(), 3);
        desk.notices.leavePlace();
        QCOMPARE(desk.barTexts().size(), 3); // as when saving a form shows the record
        QTest::qWait(int(shell::WindowNotices::ofTheChange) + 50);
        QCOMPARE(desk.barTexts().size(), 3);
        desk.notices.leavePlace();
        QCOMPARE(desk.barTexts(), QStringList({QStringLiteral("Of the opening")}));
        desk.notices.warning(QStringLiteral("Under age"));
        QCOMPARE(desk.barTexts().size(), 2);
    }

    void theSameIsSaidOnce()
    {
        Desk desk;
        desk.notices.warning(QStringLiteral("Older"));
        desk.notices.warning(QStringLiteral("Older"));
        QCOMPARE(desk.barTexts(), QStringList({QStringLiteral("Older")}));
    }
};

AICMS_WINDOW_TEST(TestWindowNotices)
#include "test_window_notices.moc"
