// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_vault.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTest>

using aicms::test::CliRun;
using aicms::test::CliVault;
using aicms::test::split;

namespace {

constexpr qint64 pageSize = 4096;

} // namespace

class TestSalvage : public QObject {
    Q_OBJECT

    std::unique_ptr<CliVault> m_vault;
    qint64 m_emptyPages = 0; ///< of the vault before it was filled; the schema's own pages are among them

    QString database() const { return m_vault->folder() + QStringLiteral("/vault.db"); }
    QString target() const { return m_vault->path(QStringLiteral("saved.aicms")); }
    CliRun salvage() const
    {
        return m_vault->run(
            {QStringLiteral("vault"), QStringLiteral("salvage"), m_vault->folder(), QStringLiteral("--to"), target()});
    }
    void damage(qint64 page) const
    {
        QFile file(database());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek((page - 1) * pageSize + 500));
        QCOMPARE(file.write(QByteArray(16, '#')), qint64(16));
    }

private Q_SLOTS:
    void init()
    {
        // Temporary folders lie in the one before, unless that is gone.
        m_vault.reset();
        qunsetenv("TMPDIR");
        m_vault = std::make_unique<CliVault>();
        QCOMPARE(m_vault->create().exit, 0);
        m_emptyPages = QFile(database()).size() / pageSize;
        QCOMPARE(m_vault->run(split("sample fill --customers 300")).exit, 0);
    }

    void whatCanBeReadIsSaved()
    {
        // So many that some hold rows: an index alone is built anew without a loss. None holds the schema: without a
        // page of that no table can be found.
        const qint64 pages = QFile(database()).size() / pageSize;
        for (qint64 page = m_emptyPages + 1; page < pages; page += 25)
            damage(page);
        QFile file(database());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        QVERIFY(m_vault->run(split("vault check --deep")).exit == 4);

        const CliRun saved = salvage();
        QVERIFY2(saved.exit == 0, saved.said());
        const QJsonObject json = saved.json();
        QCOMPARE(json[QStringLiteral("whole")].toBool(), false);
        QVERIFY(json[QStringLiteral("tables")].toArray().size() > 10);
        QFile copy(json[QStringLiteral("copy")].toString() + QStringLiteral("/vault.db"));
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll().size(), before.size());

        const QStringList words {QStringLiteral("--vault"), target(), QStringLiteral("--json"),
            QStringLiteral("--password-file"),
            m_vault->write(QStringLiteral("password"), CliVault::ownerPassword.toUtf8() + '\n')};
        const CliRun list = CliVault::call(words + split("customers list"));
        QVERIFY2(list.exit == 0 && list.json()[QStringLiteral("total")].toInt() > 250, list.said());
        const CliRun again = salvage();
        QVERIFY2(again.exit == 1, again.said());
    }

    void whoeverHasNoKeyGetsNothing()
    {
        const CliRun run = m_vault->runAs({}, QStringLiteral("not the passphrase"),
            {QStringLiteral("vault"), QStringLiteral("salvage"), m_vault->folder(), QStringLiteral("--to"), target()});
        QVERIFY2(run.exit == 3, run.said());
        QVERIFY(!QDir(target()).exists());
        QVERIFY(!QDir(target() + QStringLiteral(".damaged")).exists());
    }

    void theFoldersAreEnough()
    {
        const CliRun run = CliVault::call({QStringLiteral("--json"), QStringLiteral("--password-file"),
            m_vault->write(QStringLiteral("password"), CliVault::ownerPassword.toUtf8() + '\n'),
            QStringLiteral("vault"), QStringLiteral("salvage"), m_vault->folder(), QStringLiteral("--to"), target()});
        QVERIFY2(run.exit == 0 && run.json()[QStringLiteral("whole")].toBool(), run.said());
    }

    void aFileBeyondReadingIsSaidToBeSo()
    {
        damage(1);
        const CliRun run = salvage();
        QVERIFY2(run.exit == 4, run.said());
        QVERIFY(!QDir(target()).exists());
        QVERIFY2(QDir(target() + QStringLiteral(".damaged")).exists(), "the copy that was made first stays");
    }
};

AICMS_TEST(TestSalvage)
#include "test_salvage.moc"
