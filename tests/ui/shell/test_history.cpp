// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/shell/history.h"

#include <QTest>

using aicms::shell::History;
using aicms::shell::Place;

class TestHistory : public QObject {
    Q_OBJECT
    const Place m_list {QStringLiteral("customers")};
    const Place m_anna {QStringLiteral("customer"), 1};
    const Place m_ben {QStringLiteral("customer"), 2};

private Q_SLOTS:
    void anEmptyOneGoesNowhere()
    {
        History history;
        QVERIFY(!history.canGoBack());
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back(), Place());
        QCOMPARE(history.current(), Place());
    }

    void backAndForwardGiveTheSameArguments()
    {
        History history;
        history.visit(m_list);
        history.visit(m_anna);
        history.visit(m_ben);
        QCOMPARE(history.back(), m_anna);
        QCOMPARE(history.back(), m_list);
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.forward(), m_anna);
        QCOMPARE(history.current(), m_anna);
    }

    void aNewPlaceForgetsWhatLayAhead()
    {
        History history;
        history.visit(m_list);
        history.visit(m_anna);
        history.back();
        history.visit(m_ben);
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back(), m_list);
    }

    void theSamePlaceTwiceIsOne()
    {
        History history;
        history.visit(m_list);
        history.visit(m_list);
        QVERIFY(!history.canGoBack());
    }

    void aPlaceLeftForGoodIsNoStepBack()
    {
        const Place form {QStringLiteral("customer.edit"), 1};
        History history;
        history.visit(m_list);
        history.visit(m_anna);
        history.visit(form);
        history.visit(m_anna, true); // saved: the record is shown again, once
        QCOMPARE(history.back(), m_list);
        history.visit(form);
        history.visit(m_ben, true);
        QCOMPARE(history.back(), m_list);
        history.visit(form);
        history.visit(m_list, true);
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.current(), m_list);
    }

    void theOldestGoFirst()
    {
        History history;
        for (int id = 0; id < static_cast<int>(History::limit) + 10; ++id)
            history.visit({QStringLiteral("customer"), id});
        int steps = 0;
        while (history.canGoBack()) {
            history.back();
            ++steps;
        }
        QCOMPARE(steps, static_cast<int>(History::limit) - 1);
        QCOMPARE(history.current().argument.toInt(), 10);
    }
};

AICMS_BARE_TEST(TestHistory)
#include "test_history.moc"
