// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages for readers say of the command line is what the command line says of itself.
#include "tests/cli/cli_vault.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using aicms::test::CliVault;

class TestPages : public QObject {
    Q_OBJECT

    QString m_help;
    QStringList m_calls; ///< "aicms-cli vault info ..." each with its own options
    QString m_globalOptions;

    static QString read(const QString& name)
    {
        QFile file(qEnvironmentVariable("AICMS_SOURCE") + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    static QStringList captures(const QString& text, const char* pattern)
    {
        QStringList found;
        static const auto multiline = QRegularExpression::MultilineOption;
        for (auto it = QRegularExpression(QLatin1String(pattern), multiline).globalMatch(text); it.hasNext();)
            found << it.next().captured(1);
        return found;
    }
    /// The words in front of the first argument or option: "vault salvage".
    static QString commandOf(const QString& call)
    {
        static const QRegularExpression words(QStringLiteral("^[a-z][a-z-]*( [a-z][a-z-]*)*(?= |$)"));
        return words.match(call).captured();
    }
    /// Why a call between backticks is none; empty when it is one, or nothing for the command line at all.
    QString objection(QString call) const
    {
        const bool isNamed = call.startsWith(QStringLiteral("aicms-cli "));
        if (isNamed)
            call.remove(0, 10);
        if (call.startsWith(QStringLiteral("help ")))
            call.remove(0, 5);
        const QString command = commandOf(call);
        const auto isOf = [](const QString& start) {
            return [start](const QString& each) { return (each + u' ').startsWith(start); };
        };
        const QString prefix = QStringLiteral("aicms-cli ");
        const bool isGroup = std::ranges::any_of(m_calls, isOf(prefix + command.section(u' ', 0, 0) + u' '));
        if (!isNamed && (!isGroup || !command.contains(u' ')))
            return {};
        const auto found = std::ranges::find_if(m_calls, isOf(prefix + command + u' '));
        if (found == m_calls.end())
            return QStringLiteral("there is no command \"%1\"").arg(command);
        for (const QString& option : captures(call, "(--[a-z-]+)")) {
            const QRegularExpression word(QStringLiteral("(?<![\\w-])%1(?![\\w-])").arg(option));
            if (!found->contains(word) && !m_globalOptions.contains(word))
                return QStringLiteral("\"%1\" has no option %2").arg(command, option);
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto run = CliVault::call({QStringLiteral("--help")});
        QVERIFY2(run.exit == 0, run.said());
        m_help = QString::fromUtf8(run.output).trimmed();
        m_calls = captures(m_help, "^(aicms-cli .*)$");
        QVERIFY(m_calls.size() > 50);
        m_globalOptions = m_help.section(QStringLiteral("\nOptions:"), 1);
        QVERIFY(m_globalOptions.contains(QStringLiteral("--vault")));
    }

    void theListOfCommandsIsThePrograms()
    {
        const QStringList blocks = captures(read(QStringLiteral("docs/cli.md")), "```\\n([^`]*)\\n```");
        QCOMPARE(blocks.size(), 1);
        const QStringList told = blocks.front().split(u'\n'), is = m_help.split(u'\n');
        for (const QString& line : is) {
            if (!told.contains(line))
                qWarning("not in docs/cli.md: %s", qPrintable(line));
        }
        QVERIFY2(told == is, "docs/README.md says how docs/cli.md is written anew");
    }

    void whatTheReadmeCallsIsThere_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("least"); ///< calls that are found on it
        QTest::newRow("readme") << QStringLiteral("README.md") << 6;
        QTest::newRow("command line") << QStringLiteral("docs/cli.md") << 1;
    }

    void whatTheReadmeCallsIsThere()
    {
        QFETCH(QString, page);
        QFETCH(int, least);
        QString text = read(page).section(QStringLiteral("\n```"), 0, 0)
            + read(page).section(QStringLiteral("\n```"), 2); // without the first block
        int calls = 0;
        for (const QString& call : captures(text.simplified(), "`([^`]+)`")) {
            const QString why = objection(call);
            QVERIFY2(why.isEmpty(), qPrintable(page + QStringLiteral(": ") + call + QStringLiteral(": ") + why));
            calls += call.startsWith(QStringLiteral("aicms-cli ")) || call.startsWith(QStringLiteral("retention ")) ? 1
                                                                                                                    : 0;
        }
        QVERIFY2(calls >= least, qPrintable(QString::number(calls)));
    }

    void aCallThatIsNotThereIsFound_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<bool>("isThere");
        const auto row
            = [](const char* call, bool isThere) { QTest::newRow(call) << QString::fromLatin1(call) << isThere; };
        row("aicms-cli vault info", true);
        row("aicms-cli --vault DIR", false);
        row("aicms-cli vault fly", false);
        row("vault fly", false);
        row("aicms-cli help vault", true);
        row("aicms-cli help fly", false);
        row("retention hold add", true);
        row("aicms-cli retention erase ID --confirm NAME", true);
        row("aicms-cli retention erase ID --really NAME", false);
        row("aicms-cli retention erase ID --confirm NAME --json", true);
        row("npm ci --ignore-scripts", true);
        row("vault", true);
    }

    void aCallThatIsNotThereIsFound()
    {
        QFETCH(QString, call);
        QFETCH(bool, isThere);
        QCOMPARE(objection(call).isEmpty(), isThere);
    }
};

AICMS_TEST(TestPages)
#include "test_pages.moc"
