// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/bare_vault.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using namespace test;

namespace {

const QString tamperedFile = QStringLiteral("shop.aicms/vault.db");
const QString walName = QStringLiteral("shop.aicms/vault.db-wal");
const QString slotName = QStringLiteral("shop.aicms/vault.keys");
const QString secondSlotName = QStringLiteral("shop.aicms/vault.keys.2");
constexpr qint64 bytesPerPage = 4096;

void flip(QByteArray& bytes, QRandomGenerator& random)
{
    const auto at = random.bounded(static_cast<quint32>(bytes.size()));
    bytes[static_cast<qsizetype>(at)] = char(bytes[static_cast<qsizetype>(at)] ^ (1 << random.bounded(8)));
}

void rename(BareVault::Session& session, qint64 id, const QString& name)
{
    auto customer = session.customers->reload({id}).result().value();
    customer.familyName = name;
    if (!session.customers->edit(customer).result())
        qFatal("an edit was refused");
}

} // namespace

/// Somebody without the key changes files of the vault: nothing goes through in silence.
class TestTampering : public QObject {
    Q_OBJECT

    std::unique_ptr<BareVault> m_vault;
    DiskContent m_newer; ///< the fresh vault and some commits, closed
    DiskContent m_withLog; ///< the same with the commits still in the log, and an anchor that knows them

    /// AICMS_BIT_FLIPS: how many of each kind instead.
    static int flips(int usual)
    {
        bool isGiven = false;
        const int given = qEnvironmentVariableIntValue("AICMS_BIT_FLIPS", &isGiven);
        return isGiven ? given : usual;
    }
    /// What the program says of the files; empty: nothing.
    QString verdict(const DiskContent& content)
    {
        writeFolder(m_vault->root(), content);
        auto opened = m_vault->open();
        return opened ? BareVault::damageOf(**opened).join(u',') : base::errorCode(opened.error().kind);
    }
    static DiskContent with(DiskContent content, const QString& name, const QByteArray& bytes)
    {
        content[name] = bytes;
        return content;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<BareVault>(40);
        m_vault->restore();
        auto session = m_vault->open().value();
        for (int turn = 1; turn <= 12; ++turn)
            rename(*session, turn, QStringLiteral("Changed%1").arg(turn));
        QVERIFY(session->audit->writeAnchor());
        m_withLog = readFolder(m_vault->root());
        QVERIFY(m_withLog.value(walName).size() > 10 * bytesPerPage);
        QVERIFY(session->close());
        session.reset();
        m_newer = readFolder(m_vault->root());
    }

    void untouchedFilesAreSound()
    {
        QCOMPARE(verdict(m_vault->fresh()), QString());
        QCOMPARE(verdict(m_newer), QString());
        QCOMPARE(verdict(m_withLog), QString());
    }

    void bitsOfTheDatabase()
    {
        QRandomGenerator random(1);
        for (int i = 0; i < flips(120); ++i) {
            DiskContent content = m_newer;
            flip(content[tamperedFile], random);
            QVERIFY2(!verdict(content).isEmpty(), QByteArray::number(i));
        }
    }

    void bitsOfOneSlotFile()
    {
        QRandomGenerator random(2);
        for (int i = 0; i < flips(30); ++i) {
            DiskContent content = m_newer;
            flip(content[i % 2 == 0 ? slotName : secondSlotName], random);
            writeFolder(m_vault->root(), content);
            auto opened = m_vault->open();
            QVERIFY2(opened, "the good copy is enough");
            QVERIFY2((*opened)->slotFile->info()->copyDamaged, QByteArray::number(i));
            QCOMPARE(BareVault::damageOf(**opened), QStringList());
        }
    }

    void bitsOfBothSlotFiles()
    {
        QRandomGenerator random(3);
        for (int i = 0; i < flips(30); ++i) {
            DiskContent content = m_newer;
            flip(content[slotName], random);
            content[secondSlotName] = content[slotName];
            QVERIFY2(!verdict(content).isEmpty(), QByteArray::number(i));
        }
    }

    /// A changed log ends early for SQLite, without a word: what the anchor knows is missed.
    void bitsOfTheLog()
    {
        QRandomGenerator random(4);
        writeFolder(m_vault->root(), m_withLog);
        const qint64 commits = m_vault->open().value()->commits();
        int lost = 0;
        for (int i = 0; i < flips(60); ++i) {
            DiskContent content = m_withLog;
            flip(content[walName], random);
            writeFolder(m_vault->root(), content);
            auto opened = m_vault->open();
            if (!opened)
                continue;
            const bool isLost = (*opened)->commits() < commits;
            lost += isLost ? 1 : 0;
            QCOMPARE(!BareVault::damageOf(**opened).isEmpty(), isLost);
        }
        QVERIFY2(lost > 10, "the test meets the case that it is about");
    }

    void pagesMovedAndCut()
    {
        QRandomGenerator random(5);
        const QByteArray& whole = m_newer[tamperedFile];
        const auto pages = static_cast<quint32>(whole.size() / bytesPerPage);
        for (int i = 0; i < 8; ++i) {
            const qint64 one = random.bounded(pages) * bytesPerPage;
            const qint64 other = (one / bytesPerPage + 1 + random.bounded(pages - 1)) % pages * bytesPerPage;
            QByteArray zeroed = whole, swapped = whole, doubled = whole;
            zeroed.replace(one, bytesPerPage, QByteArray(bytesPerPage, '\0'));
            swapped.replace(one, bytesPerPage, whole.mid(other, bytesPerPage))
                .replace(other, bytesPerPage, whole.mid(one, bytesPerPage));
            doubled.replace(one, bytesPerPage, whole.mid(other, bytesPerPage));
            for (const QByteArray& bytes :
                {zeroed, swapped, doubled, whole.left(one), whole + whole.mid(one, bytesPerPage)})
                QVERIFY2(!verdict(with(m_newer, tamperedFile, bytes)).isEmpty(), QByteArray::number(i));
        }
    }

    void anOlderFileIsReported()
    {
        const QString said = verdict(with(m_newer, tamperedFile, m_vault->fresh()[tamperedFile]));
        QVERIFY2(said.contains(QStringLiteral("older")), qPrintable(said));
    }

    /// Each page by itself is authentic: only the anchor knows that they do not belong together.
    void olderPagesAreReported()
    {
        const QByteArray before = m_vault->fresh()[tamperedFile];
        const QByteArray& now = m_newer[tamperedFile];
        int changed = 0;
        for (qint64 at = 0; at + bytesPerPage <= std::min(before.size(), now.size()); at += bytesPerPage) {
            if (before.mid(at, bytesPerPage) == now.mid(at, bytesPerPage))
                continue;
            QByteArray mixed = now;
            mixed.replace(at, bytesPerPage, before.mid(at, bytesPerPage));
            QVERIFY2(!verdict(with(m_newer, tamperedFile, mixed)).isEmpty(), QByteArray::number(at / bytesPerPage + 1));
            ++changed;
        }
        QVERIFY2(changed > 10, QByteArray::number(changed));
    }

    void aLogThatIsGoneIsReported()
    {
        DiskContent content = m_withLog;
        content.remove(walName);
        QVERIFY(verdict(content).contains(QStringLiteral("older")));
        content = m_withLog;
        content[walName].truncate(content[walName].size() / 2);
        QVERIFY(verdict(content).contains(QStringLiteral("older")));
    }
};

AICMS_TEST(TestTampering)
#include "test_tampering.moc"
