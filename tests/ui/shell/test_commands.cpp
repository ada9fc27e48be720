// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/shell/commands.h"

#include <QSignalSpy>
#include <QTest>

using aicms::shell::Command;
using aicms::shell::Commands;

class TestCommands : public QObject {
    Q_OBJECT
    const QString m_open = QStringLiteral("customers.open");

private Q_SLOTS:
    void runsWithItsArgument()
    {
        Commands commands;
        QVariant seen;
        commands.add({m_open, {}, {}, {}, {}, [&](const QVariant& argument) { seen = argument; }});
        commands.run(m_open, 42);
        QCOMPARE(seen, QVariant(42));
    }

    void anUnknownOneDoesNothing()
    {
        Commands commands;
        commands.run(m_open, 42);
        QVERIFY(!commands.has(m_open));
    }

    void theSameIdReplaces()
    {
        Commands commands;
        int first = 0, second = 0;
        QSignalSpy changed(&commands, &Commands::changed);
        commands.add({m_open, {}, {}, {}, {}, [&](const QVariant&) { ++first; }});
        commands.add({m_open, {}, {}, {}, {}, [&](const QVariant&) { ++second; }});
        commands.run(m_open);
        QCOMPARE(first, 0);
        QCOMPARE(second, 1);
        QCOMPARE(commands.all().size(), std::size_t(1));
        QCOMPARE(changed.count(), 2);
        commands.remove(m_open);
        QVERIFY(!commands.has(m_open));
        commands.remove(m_open);
        QCOMPARE(changed.count(), 3);
    }

    void oneMayAddOthersWhileItRuns()
    {
        Commands commands;
        int ran = 0;
        commands.add({m_open, {}, {}, {}, {}, [&](const QVariant&) {
                          for (int index = 0; index < 100; ++index)
                              commands.add({QString::number(index), {}, {}, {}, {}, {}});
                          ++ran;
                      }});
        commands.run(m_open);
        QCOMPARE(ran, 1);
        QCOMPARE(commands.all().size(), std::size_t(101));
    }
};

AICMS_BARE_TEST(TestCommands)
#include "test_commands.moc"
