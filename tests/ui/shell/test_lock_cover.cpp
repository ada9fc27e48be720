// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/shell/lock_cover.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QTest>

using namespace aicms;

/// What is seen while a vault closes.
class TestLockCover : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::theme().install(); }

    void whatIsFinishedFirstIsSaid()
    {
        shell::LockCover cover;
        cover.resize(900, 600);
        cover.show();
        auto* reason = cover.findChild<QLabel*>(QStringLiteral("lockCoverReason"));
        auto* bar = cover.findChild<QProgressBar*>();
        QVERIFY(!reason->isVisible() && !bar->isVisible());
        cover.begin({QStringLiteral("Proving what was removed")});
        QVERIFY(reason->isVisible() && bar->isVisible());
        QVERIFY(reason->text().contains(QLatin1String("Proving what was removed")));
        QVERIFY2(reason->height() >= reason->heightForWidth(reason->width()), "its last line is cut");
        // The next time it begins anew; without a job it speaks only where it takes long.
        cover.hide();
        cover.show();
        cover.begin({});
        QVERIFY(!reason->isVisible() && !bar->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(reason->isVisible() && bar->isVisible(), 10'000);
    }
};

AICMS_WINDOW_TEST(TestLockCover)
#include "test_lock_cover.moc"
