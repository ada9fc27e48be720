// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/bare_vault.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using namespace test;

namespace {

void change(BareVault::Session& session, qint64 id, int turn)
{
    auto customer = session.customers->reload({id}).result().value();
    customer.familyName = QStringLiteral("Changed%1").arg(turn);
    customer.notes.back().text = QStringLiteral("Turn %1. ").arg(turn).repeated(100 + 40 * (turn % 7));
    if (!session.customers->edit(customer).result())
        qFatal("an edit was refused");
    system_calls::mark(session.commits());
}

void edits(BareVault&, BareVault::Session& session)
{
    for (int turn = 0; turn < 40; ++turn)
        change(session, 1 + turn % 20, turn);
}

void importAndUndo(BareVault& vault, BareVault::Session& session)
{
    exchange::ImportRequest request;
    request.path = vault.csv(200);
    const auto imported = session.imports->run(request).result();
    if (!imported)
        qFatal("the import was refused");
    system_calls::mark(session.commits());
    change(session, 1, 1);
    if (!session.imports->undo(imported->batch).result())
        qFatal("the undoing was refused");
    system_calls::mark(session.commits());
}

void rotation(BareVault&, BareVault::Session& session)
{
    change(session, 1, 1);
    if (!session.users->rotateKey())
        qFatal("the rotation was refused");
    system_calls::mark(session.commits());
    change(session, 2, 2);
}

void passphrase(BareVault&, BareVault::Session& session)
{
    vault::Secret next;
    next.password = BareVault::nextPassword;
    session.unlocked.kind = vault::SlotKind::Recovery;
    if (!session.users->changePassword({}, next))
        qFatal("the change was refused");
    system_calls::mark(session.commits());
}

using Work = void (*)(BareVault&, BareVault::Session&);

} // namespace

Q_DECLARE_METATYPE(Work)

/// Disks as a power cut could leave them, at any moment of the work: each opens, nothing is called damaged, and what
/// was acknowledged is there.
class TestPowerCuts : public QObject {
    Q_OBJECT

    std::unique_ptr<BareVault> m_vault;

private Q_SLOTS:
    void initTestCase() { m_vault = std::make_unique<BareVault>(30); }

    void everyStateOpens_data()
    {
        QTest::addColumn<Work>("work");
        QTest::addColumn<int>("states");
        QTest::newRow("edits") << Work(edits) << 60;
        QTest::newRow("import and undo") << Work(importAndUndo) << 50;
        QTest::newRow("new key") << Work(rotation) << 40;
        QTest::newRow("change of passphrase") << Work(passphrase) << 15;
    }

    void everyStateOpens()
    {
        QFETCH(Work, work);
        QFETCH(int, states);
        // AICMS_POWER_CUTS: how many states of each work instead.
        bool isGiven = false;
        if (const int given = qEnvironmentVariableIntValue("AICMS_POWER_CUTS", &isGiven); isGiven)
            states = given;
        m_vault->restore();
        system_calls::watch(m_vault->root());
        auto session = m_vault->open().value();
        const DiskContent before = readFolder(m_vault->root());
        system_calls::begin();
        work(*m_vault, *session);
        QVERIFY(session->close());
        const auto operations = system_calls::recorded();
        system_calls::stop();
        session.reset();
        QVERIFY(operations.size() > 10);
        QVERIFY(DiskState::lastMark(operations, operations.size()) > 0);
        for (int state = 0; state < states; ++state) {
            QRandomGenerator random(static_cast<quint32>(state + 1));
            const std::size_t cut = random.bounded(static_cast<quint32>(operations.size()) + 1);
            writeFolder(m_vault->root(), DiskState::afterPowerCut(before, operations, cut, random));
            const QByteArray what = QByteArray("state ") + QByteArray::number(state) + ", cut at "
                + QByteArray::number(cut) + " of " + QByteArray::number(operations.size());
            auto opened = m_vault->open();
            QVERIFY2(opened,
                what + ": does not open: " + base::errorCode(opened.error().kind).toLatin1() + ' '
                    + opened.error().subject.toLatin1());
            const QStringList damage = BareVault::damageOf(**opened);
            QVERIFY2(damage.isEmpty(), what + ": " + damage.join(u' ').toLatin1());
            QVERIFY2((*opened)->commits() >= DiskState::lastMark(operations, cut),
                what + ": an acknowledged change is lost");
        }
    }

    /// The same, with a disk that never syncs: the test can see a loss.
    void withoutSyncingChangesAreLost()
    {
        m_vault->restore();
        system_calls::watch(m_vault->root());
        auto session = m_vault->open().value();
        const DiskContent before = readFolder(m_vault->root());
        system_calls::begin();
        edits(*m_vault, *session);
        auto operations = system_calls::recorded();
        system_calls::stop();
        session.reset();
        std::erase_if(operations, [](const DiskOperation& each) { return each.kind == DiskOperation::Sync; });
        int lost = 0;
        for (quint32 state = 0; state < 20; ++state) {
            QRandomGenerator random(state + 1);
            const std::size_t cut = operations.size();
            writeFolder(m_vault->root(), DiskState::afterPowerCut(before, operations, cut, random));
            auto opened = m_vault->open();
            lost += !opened || (*opened)->commits() < DiskState::lastMark(operations, cut) ? 1 : 0;
        }
        QVERIFY2(lost > 10, QByteArray::number(lost));
    }
};

AICMS_TEST(TestPowerCuts)
#include "test_power_cuts.moc"
