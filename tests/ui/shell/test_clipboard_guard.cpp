// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/shell/clipboard_guard.h"

#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>

using namespace aicms;
using shell::ClipboardGuard;

class TestClipboardGuard : public QObject {
    Q_OBJECT

    bool m_isOurs = true;

    static bool isOffscreen() { return QGuiApplication::platformName() == QLatin1String("offscreen"); }
    /// The usual platform of the tests does not tell who owns the clipboard; a real one is asked.
    ClipboardGuard::IsOurs owner()
    {
        if (!isOffscreen())
            return {};
        return [this](QClipboard::Mode mode) { return m_isOurs && mode == QClipboard::Clipboard; };
    }
    static QClipboard* clipboard() { return QGuiApplication::clipboard(); }

private Q_SLOTS:
    void init()
    {
        m_isOurs = true;
        clipboard()->clear();
    }

    void whatIsCopiedGoesAfterAWhile()
    {
        ClipboardGuard guard(std::chrono::milliseconds(100), owner());
        clipboard()->setText(QStringLiteral("hannah@example.com"));
        QCOMPARE(clipboard()->text(), QStringLiteral("hannah@example.com"));
        QTRY_VERIFY(clipboard()->text().isEmpty());
    }

    void everyCopyCountsAnew()
    {
        ClipboardGuard guard(std::chrono::milliseconds(600), owner());
        clipboard()->setText(QStringLiteral("first"));
        QTest::qWait(400);
        clipboard()->setText(QStringLiteral("second"));
        QTest::qWait(400);
        QCOMPARE(clipboard()->text(), QStringLiteral("second"));
        QTRY_VERIFY(clipboard()->text().isEmpty());
    }

    void whatAnotherProgramCopiedStays()
    {
        if (!isOffscreen())
            QSKIP("skipped: there is no other program here that copies");
        ClipboardGuard guard(std::chrono::milliseconds(50), owner());
        clipboard()->setText(QStringLiteral("ours"));
        m_isOurs = false;
        clipboard()->setText(QStringLiteral("theirs"));
        QVERIFY(!shell::hasHistoryHints(*clipboard()->mimeData()));
        QTest::qWait(150);
        guard.clearNow();
        QCOMPARE(clipboard()->text(), QStringLiteral("theirs"));
    }

    void aLockTakesItAtOnce()
    {
        ClipboardGuard guard(ClipboardGuard::usualTime, owner());
        clipboard()->setText(QStringLiteral("hannah@example.com"));
        guard.clearNow();
        QVERIFY(clipboard()->text().isEmpty());
    }

    void historiesAreAskedNotToKeepIt()
    {
        ClipboardGuard guard(ClipboardGuard::usualTime, owner());
        QLineEdit field(QStringLiteral("hannah@example.com"));
        field.selectAll();
        field.copy();
        const QMimeData* data = clipboard()->mimeData();
        QVERIFY(shell::hasHistoryHints(*data));
        QCOMPARE(data->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
        QCOMPARE(data->text(), QStringLiteral("hannah@example.com"));
    }

    void formatsStay()
    {
        ClipboardGuard guard(ClipboardGuard::usualTime, owner());
        auto* data = new QMimeData;
        data->setText(QStringLiteral("Hannah"));
        data->setHtml(QStringLiteral("<b>Hannah</b>"));
        clipboard()->setMimeData(data);
        QCOMPARE(clipboard()->mimeData()->html(), QStringLiteral("<b>Hannah</b>"));
        QCOMPARE(clipboard()->text(), QStringLiteral("Hannah"));
    }
};

AICMS_WINDOW_TEST(TestClipboardGuard)
#include "test_clipboard_guard.moc"
