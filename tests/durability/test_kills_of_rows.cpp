// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/kill_bench.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using namespace test;
using std::chrono::milliseconds;

/// kill -9 while people are edited, imported and taken out again.
class TestKillsOfRows : public QObject {
    Q_OBJECT

    std::unique_ptr<BareVault> m_vault;
    std::unique_ptr<KillBench> m_bench;

    /// Opens what the killed program left. Everything that it acknowledged must be there.
    std::unique_ptr<BareVault::Session> opened()
    {
        auto session = m_vault->open();
        if (!session) {
            QTest::qFail(base::errorCode(session.error().kind).toLatin1(), __FILE__, __LINE__);
            return nullptr;
        }
        const QStringList damage = BareVault::damageOf(**session);
        if (!damage.isEmpty())
            QTest::qFail(damage.join(u' ').toUtf8(), __FILE__, __LINE__);
        if ((*session)->commits() < m_bench->acknowledged().revision)
            QTest::qFail("an acknowledged commit is lost", __FILE__, __LINE__);
        return std::move(*session);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<BareVault>(20);
        m_bench = std::make_unique<KillBench>(*m_vault);
    }

    void edits()
    {
        m_vault->restore();
        QString stored = {};
        int inTheMiddle = 0;
        const int kills = KillBench::kills(80);
        for (int i = 0; i < kills; ++i) {
            const QString city = QStringLiteral("City%1").arg(i);
            const bool isKilled = m_bench->killDuring({QStringLiteral("customers"), QStringLiteral("edit"),
                                                          QStringLiteral("1"), QStringLiteral("--city"), city},
                m_bench->whenOpen(), milliseconds(12));
            inTheMiddle += isKilled ? 1 : 0;
            const auto session = opened();
            if (QTest::currentTestFailed())
                return;
            const auto customer = session->customers->reload({1}).result().value();
            const QString now = customer.addresses.empty() ? QString() : customer.addresses.front().city;
            QVERIFY2(now == city || now == stored, qPrintable(now));
            QVERIFY(now == city || m_bench->acknowledged().ids.isEmpty());
            stored = now;
        }
        QVERIFY2(inTheMiddle > kills / 4, "the test meets the case that it is about");
    }

    void imports()
    {
        const QString file = m_vault->csv(6'000);
        const int kills = KillBench::kills(30);
        int withRows = 0;
        for (int i = 0; i < kills; ++i) {
            m_vault->restore();
            // Every second one after its first block is stored.
            const bool isLate = i % 2 == 1;
            m_bench->killDuring({QStringLiteral("import"), file},
                isLate ? m_bench->whenAcknowledged() : m_bench->whenOpen(), milliseconds(isLate ? 60 : 600));
            const auto session = opened();
            if (QTest::currentTestFailed())
                return;
            const qint64 made = BareVault::number(*session, "SELECT count(*) FROM customer") - 20;
            QCOMPARE(BareVault::number(*session, "SELECT coalesce(sum(created), 0) FROM import_batch"), made);
            QCOMPARE(BareVault::number(*session, "SELECT count(*) FROM import_change"), made);
            QVERIFY(made >= m_bench->acknowledged().ids.size());
            withRows += made > 0 ? 1 : 0;
        }
        QVERIFY(withRows > 0);
    }

    void undoings()
    {
        m_vault->restore();
        QByteArray before;
        base::BatchId batch;
        {
            auto session = m_vault->open().value();
            before = BareVault::digestOf(*session);
            exchange::ImportRequest request;
            request.path = m_vault->csv(2'500);
            batch = session->imports->run(request).result().value().batch;
            QVERIFY(session->close());
        }
        const DiskContent imported = readFolder(m_vault->root());
        const int kills = KillBench::kills(25);
        for (int i = 0; i < kills; ++i) {
            writeFolder(m_vault->root(), imported);
            m_bench->killDuring({QStringLiteral("import"), QStringLiteral("undo"), QString::number(batch.value)},
                m_bench->whenOpen(), milliseconds(250));
            const auto session = opened();
            if (QTest::currentTestFailed())
                return;
            // Undone whole, or still to be undone.
            if (BareVault::digestOf(*session) != before) {
                QVERIFY(session->imports->undo(batch).result());
                QCOMPARE(BareVault::digestOf(*session), before);
            }
        }
    }
};

AICMS_TEST(TestKillsOfRows)
#include "test_kills_of_rows.moc"
