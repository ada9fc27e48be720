// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/linkage_rules.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace aicms::rules;

/// ./dev and what README.md says of it.
class TestDev : public QObject {
    Q_OBJECT

    QString m_source = qEnvironmentVariable("AICMS_SOURCE");

    QString read(const QString& name) const
    {
        QFile file(m_source + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    /// What one function of the script prints.
    QString printed(const QString& function, const QStringList& arguments) const
    {
        const QString script = QStringLiteral("eval \"$(sed -n \"/^$1() {/,/^}/p\" \"$0\")\"; \"$@\"");
        return outputOf(QStringLiteral("bash"),
            QStringList {QStringLiteral("-c"), script, m_source + QStringLiteral("/dev"), function} + arguments);
    }
    QStringList packages(const QString& system, const QString& group) const
    {
        return printed(system + QStringLiteral("_packages"), {group}).simplified().split(u' ', Qt::SkipEmptyParts);
    }
    static QStringList sorted(QStringList words)
    {
        std::ranges::sort(words);
        return words;
    }
    static QStringList captures(const QString& text, const QString& pattern)
    {
        QStringList found;
        const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
        for (auto it = expression.globalMatch(text); it.hasNext();)
            found << it.next().captured(1);
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("bash")).isEmpty())
            QSKIP("skipped: ./dev needs bash, and there is none");
        QVERIFY(!read(QStringLiteral("dev")).isEmpty());
    }

    void theReadmeNamesThePackages_data()
    {
        QTest::addColumn<QString>("heading");
        for (const char* row : {"debian Debian, Ubuntu", "fedora Fedora", "arch Arch", "homebrew macOS, Homebrew"}) {
            const QString words = QString::fromLatin1(row);
            QTest::newRow(qPrintable(words.section(u' ', 0, 0))) << words.section(u' ', 1);
        }
    }

    void theReadmeNamesThePackages()
    {
        QFETCH(QString, heading);
        const QString system = QString::fromLatin1(QTest::currentDataTag());
        const QStringList wanted = packages(system, QStringLiteral("build")) + packages(system, QStringLiteral("npm"));
        QVERIFY(wanted.size() > 5);
        const QStringList named = captures(read(QStringLiteral("README.md")),
            QStringLiteral("^- \\*\\*%1(?:\\*\\*|:\\*\\*)[^`]*`([^`]*)`").arg(heading));
        QCOMPARE(named.size(), 1);
        QCOMPARE(sorted(named.front().simplified().split(u' ')), sorted(wanted));
        // Without these a test of a paper would be skipped on a bare machine.
        const QStringList tested = captures(read(QStringLiteral("README.md")),
            QStringLiteral("^- \\*\\*%1(?:\\*\\*|:\\*\\*)[\\s\\S]*?for the tests `([^`]*)`").arg(heading));
        QCOMPARE(tested, packages(system, QStringLiteral("test")));
    }

    void theReadmeNamesTheVerbs()
    {
        const QString verb = QStringLiteral("([a-z]+)");
        QStringList helped = captures(printed(QStringLiteral("usage"), {}), QStringLiteral("^  %1 ").arg(verb));
        QVERIFY(helped.removeOne(QStringLiteral("help")));
        QStringList named;
        for (const QString& row : captures(read(QStringLiteral("README.md")), QStringLiteral("^\\| (`[a-z][^|]*) \\|")))
            named << captures(row, QStringLiteral("`%1[ `]").arg(verb));
        named.removeIf([](const QString& name) { return name == QStringLiteral("aicms"); });
        QCOMPARE(sorted(named), sorted(helped));
    }

    void whatWasSkippedIsTold()
    {
        QTemporaryDir dir;
        QFile log(dir.filePath(QStringLiteral("LastTest.log")));
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write("Start testing: Nov 29 02:00 UTC\n"
                  "1/3 Testing: cli.full_disk\n1/3 Test: cli.full_disk\n"
                  "PASS   : TestFullDisk::initTestCase()\n"
                  "SKIP   : TestFullDisk::anImport(large) needs the right to mount\n   Loc: [x.cpp(3)]\n"
                  "SKIP   : TestFullDisk::anExport() needs the right to mount\n"
                  "2/3 Testing: vault.vault\nSKIP is no line of a test\n"
                  "3/3 Testing: ui_purposes.purposes_screen\n"
                  "XFAIL  : TestPurposesScreen::retiring() open: the question goes\n"
                  "SKIP   : TestPurposesScreen::other() skipped: data not here\n");
        log.close();
        QCOMPARE(printed(QStringLiteral("report_skips"), {log.fileName()}),
            QStringLiteral("Checks skipped: 3, in test programs: 2\n"
                           "  cli.full_disk anImport(large) needs the right to mount\n"
                           "  cli.full_disk anExport() needs the right to mount\n"
                           "  ui_purposes.purposes_screen other() skipped: data not here\n"
                           "Checks that fail as expected, for faults that are known: 1\n"
                           "  ui_purposes.purposes_screen retiring() open: the question goes\n"));
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write("1/1 Testing: a.b\nPASS   : TestB::c()\n");
        log.close();
        QCOMPARE(printed(QStringLiteral("report_skips"), {log.fileName()}), QStringLiteral("No check was skipped.\n"));
        QCOMPARE(printed(QStringLiteral("report_skips"), {dir.filePath(QStringLiteral("none"))}), QString());
    }
};

AICMS_TEST(TestDev)
#include "test_dev.moc"
