// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/clipboard_guard.h"

#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>

using namespace aicms;
using shell::ClipboardGuard;

class TestClipboardGuard : public QObject {
    Q_OBJECT

    static QClipboard* clipboard() { return QGuiApplication::clipboard(); }

private Q_SLOTS:
    void init() { clipboard()->clear(); }

    void whatIsCopiedGoesAfterAWhile()
    {
        ClipboardGuard guard(std::chrono::milliseconds(100));
        clipboard()->setText(QStringLiteral("hannah@example.com"));
        QVERIFY(guard.holdsOurs());
        QCOMPARE(clipboard()->text(), QStringLiteral("hannah@example.com"));
        QTRY_VERIFY(clipboard()->text().isEmpty());
        QVERIFY(!guard.holdsOurs());
    }

    void everyCopyCountsAnew()
    {
        ClipboardGuard guard(std::chrono::milliseconds(600));
        clipboard()->setText(QStringLiteral("first"));
        QTest::qWait(400);
        clipboard()->setText(QStringLiteral("second"));
        QTest::qWait(400);
        QCOMPARE(clipboard()->text(), QStringLiteral("second"));
        QTRY_VERIFY(clipboard()->text().isEmpty());
    }

    void aLockTakesItAtOnce()
    {
        ClipboardGuard guard;
        clipboard()->setText(QStringLiteral("hannah@example.com"));
        guard.clearNow();
        QVERIFY(clipboard()->text().isEmpty());
    }

    void historiesAreAskedNotToKeepIt()
    {
        ClipboardGuard guard;
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
        ClipboardGuard guard;
        auto* data = new QMimeData;
        data->setText(QStringLiteral("Hannah"));
        data->setHtml(QStringLiteral("<b>Hannah</b>"));
        clipboard()->setMimeData(data);
        QCOMPARE(clipboard()->mimeData()->html(), QStringLiteral("<b>Hannah</b>"));
        QCOMPARE(clipboard()->text(), QStringLiteral("Hannah"));
    }
};

QTEST_MAIN(TestClipboardGuard)
#include "test_clipboard_guard.moc"
