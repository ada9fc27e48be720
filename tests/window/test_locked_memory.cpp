// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/shell/shop.h"
#include "tests/window/memory_scan.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace aicms;
using namespace test;

namespace {

constexpr int rows = 5'000;
const QByteArray rowPrefix = "Qzxv";
constexpr int rowLength = 16;
constexpr int patience = 120'000;

} // namespace

/// Rows and passphrase in the memory of the real window program, before and after it is locked.
class TestLockedMemory : public QObject {
    Q_OBJECT

    TemporaryFolder m_folder;
    base::SystemClock m_clock;
    QString m_vault;
    QSet<QByteArray> m_rows;
    std::unique_ptr<QProcess> m_probe;

    QByteArray newWord()
    {
        QByteArray word = rowPrefix;
        while (word.size() < rowLength)
            word += char('a' + QRandomGenerator::global()->bounded(26));
        m_rows.insert(word.toLower());
        return word;
    }
    bool hears(const QByteArray& word)
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < patience && m_probe->state() == QProcess::Running) {
            if (m_probe->canReadLine() || m_probe->waitForReadyRead(1000)) {
                if (m_probe->readLine().trimmed() == word)
                    return true;
            }
        }
        return false;
    }
    void tell(const QByteArray& line)
    {
        m_probe->write(line + '\n');
        m_probe->waitForBytesWritten();
    }
    FoundWords rowsInMemory() const { return scanMemory(m_probe->processId(), rowPrefix, rowLength, m_rows); }
    FoundWords passphraseInMemory() const
    {
        const QByteArray passphrase = ownerPassphrase.toLatin1();
        // Its longest word alone would tell an attacker enough.
        return scanMemory(m_probe->processId(), passphrase.left(6), 13, {passphrase.left(13)});
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = m_folder.path(QStringLiteral("shop.aicms"));
        makeVault(m_vault, m_clock);
        QByteArray csv = "First name,Last name,E-mail\n";
        for (int row = 0; row < rows; ++row)
            csv += "Ada," + newWord() + ",row" + QByteArray::number(row) + "@example.com\n";
        QFile file(m_folder.path(QStringLiteral("people.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size());
        file.close();
        auto opened = openVault(m_vault, m_clock);
        QVERIFY(opened);
        exchange::ImportRequest request;
        request.path = file.fileName();
        const auto imported = (*opened)->imports().run(request).result();
        QVERIFY(imported);
        QCOMPARE(imported->created, rows);
    }

    void init()
    {
        m_probe = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.path(QStringLiteral("config")));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path(QStringLiteral("run"))); // Qt makes it
        m_probe->setProcessEnvironment(environment);
        m_probe->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_probe->start(QCoreApplication::applicationDirPath() + QStringLiteral("/lock_probe"),
            {QStringLiteral("--vault"), m_vault});
        QVERIFY(m_probe->waitForStarted());
        QVERIFY(hears("started"));
    }
    void cleanup()
    {
        tell("quit");
        if (!m_probe->waitForFinished())
            m_probe->kill();
        m_probe.reset();
    }

    void aLockLeavesNothing()
    {
        if (!rowsInMemory().isReadable)
            QSKIP("skipped: this system lets no process look into its own children");
        tell("unlock");
        tell(ownerPassphrase.toLatin1());
        QVERIFY(hears("unlocked"));
        tell("read");
        QVERIFY(hears("read"));
        const FoundWords open = rowsInMemory();
        qInfo("open: %lld of %d rows in UTF-8, %lld in UTF-16", qlonglong(open.utf8.size()), rows,
            qlonglong(open.utf16.size()));
        QVERIFY2(open.utf8.size() > rows * 9 / 10, "the scan does not even find what must be there");
        QVERIFY2(open.utf16.size() > rows * 9 / 10, "the scan does not even find what must be there");

        const qint64 process = m_probe->processId();
        tell("lock");
        QVERIFY(hears("locked"));
        QCOMPARE(m_probe->processId(), process);
        const FoundWords locked = rowsInMemory();
        QVERIFY(locked.isReadable);
        QCOMPARE(locked.utf8.size(), 0);
        QCOMPARE(locked.utf16.size(), 0);
        const FoundWords passphrase = passphraseInMemory();
        QCOMPARE(passphrase.utf8.size() + passphrase.utf16.size(), 0);
        QFile arguments(QStringLiteral("/proc/%1/cmdline").arg(process));
        QVERIFY(arguments.open(QIODevice::ReadOnly));
        const QByteArray line = arguments.readAll();
        QVERIFY2(line.contains("--locked") && !line.contains("shop.aicms"), line.constData());
        QVERIFY(openVault(m_vault, m_clock));
        // And it opens again.
        tell("unlock");
        tell(ownerPassphrase.toLatin1());
        QVERIFY(hears("unlocked"));
    }

    void thePassphraseIsGoneOnceTheVaultIsOpen()
    {
        if (!rowsInMemory().isReadable)
            QSKIP("skipped: this system lets no process look into its own children");
        tell("unlock");
        tell(ownerPassphrase.toLatin1());
        QVERIFY(hears("unlocked"));
        const FoundWords left = passphraseInMemory();
        QCOMPARE(left.utf8.size(), 0);
        QCOMPARE(left.utf16.size(), 0);
    }
};

AICMS_TEST(TestLockedMemory)
#include "test_locked_memory.moc"
