// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_vault.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QTest>

using aicms::test::CliRun;
using aicms::test::CliVault;
using aicms::test::split;

class TestNotices : public QObject {
    Q_OBJECT

    CliVault m_vault;

    void publish(const QString& language, const QByteArray& text, const QString& rest = {})
    {
        const QString file = m_vault.write(QStringLiteral("words.txt"), text);
        const CliRun run = m_vault.run(split(
            QStringLiteral("notices publish info --title Info --language %1 --file %2 ").arg(language, file) + rest));
        QVERIFY2(run.exit == 0, run.said());
    }
    CliRun compare(const QString& rest) const
    {
        return m_vault.run(split(QStringLiteral("notices compare info ") + rest));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_vault.create().exit, 0);
        publish(QStringLiteral("de"), "Wir schreiben.\n", QStringLiteral("--published-at 2026-01-01 --reason Papier"));
        publish(QStringLiteral("de"), "Wir schreiben nie.\n");
        publish(QStringLiteral("fr"), "Nous n'ecrivons pas.\n");
    }

    /// A shop whose notices are German need not say so.
    void theLanguageOfBothIsCompared()
    {
        for (const char* rest : {"--from 1 --to 2", "--from 1 --to 2 --language de-AT"}) {
            const CliRun run = compare(QString::fromLatin1(rest));
            QVERIFY2(run.exit == 0, run.said());
            QCOMPARE(run.json()[QStringLiteral("language")].toString(), QStringLiteral("de"));
            QVERIFY2(run.output.contains("added"), run.said());
        }
    }

    void textsAreShownWithoutJsonAsWell()
    {
        const QStringList words {QStringLiteral("--vault"), m_vault.folder(), QStringLiteral("--password-file"),
            m_vault.write(QStringLiteral("pw"), CliVault::ownerPassword.toUtf8()), QStringLiteral("notices"),
            QStringLiteral("list")};
        const CliRun plain = CliVault::call(words);
        QVERIFY2(plain.exit == 0 && !plain.output.contains("Wir schreiben nie."), plain.said());
        const CliRun texts = CliVault::call(words + QStringList {QStringLiteral("--texts")});
        QVERIFY2(texts.exit == 0 && texts.output.contains("Wir schreiben nie."), texts.said());
    }

    /// What no longer speaks a language says so.
    void aLanguageThatFallsOutIsNamed()
    {
        const QString file = m_vault.write(QStringLiteral("words.txt"), "We write.\n");
        const CliRun run
            = m_vault.run(split(QStringLiteral("notices publish info --title Info --language en --file %1").arg(file)));
        QVERIFY2(run.exit == 0, run.said());
        QCOMPARE(run.json()[QStringLiteral("left_out")].toArray(), QJsonArray {QStringLiteral("fr")});
        QCOMPARE(run.json()[QStringLiteral("kept_drafts")].toArray(), QJsonArray());
    }

    /// Words that are not there are not the same as words that are equal, or gone.
    void whatCannotBeComparedIsRefused()
    {
        for (const char* rest : {"--from 1 --to 99", "--from 99 --to 1", "--from 1 --to 2 --language en",
                 "--from 2 --to 3", "--from 2 --to 3 --language fr"}) {
            const CliRun run = compare(QString::fromLatin1(rest));
            QVERIFY2(run.exit == 1 && !run.output.contains("pieces"), rest);
        }
    }
};

AICMS_TEST(TestNotices)
#include "test_notices.moc"
