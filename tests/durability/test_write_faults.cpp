// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/backup_service.h"
#include "tests/durability/bare_vault.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QTest>

#include <cerrno>

using namespace aicms;
using namespace test;
using base::ErrorKind;

namespace {

using Operation = std::function<base::Result<void>(BareVault&, BareVault::Session&)>;

base::Result<void> edit(BareVault&, BareVault::Session& session)
{
    auto customer = session.customers->reload({1}).result();
    if (!customer)
        return base::fail(customer.error());
    customer->familyName = QStringLiteral("Changed");
    customer->notes.back().text = QStringLiteral("Something longer than before. ").repeated(300);
    const auto edited = session.customers->edit(*customer).result();
    return edited ? base::Result<void>() : base::fail(edited.error());
}

base::Result<void> import(BareVault& vault, BareVault::Session& session)
{
    exchange::ImportRequest request;
    request.path = vault.csv(40);
    const auto done = session.imports->run(request).result();
    return done ? base::Result<void>() : base::fail(done.error());
}

base::Result<void> changePassword(BareVault&, BareVault::Session& session)
{
    vault::Secret next;
    next.password = BareVault::nextPassword;
    session.unlocked.kind = vault::SlotKind::Recovery; // the present passphrase need not be tried: half the time
    return session.users->changePassword({}, next);
}

base::Result<void> rotate(BareVault&, BareVault::Session& session)
{
    return session.users->rotateKey();
}

QString driveOf(const BareVault& vault)
{
    return vault.root() + QStringLiteral("/drive");
}

base::Result<void> backUp(BareVault& vault, BareVault::Session& session)
{
    static const base::SystemClock clock;
    QDir().mkpath(driveOf(vault));
    retention::BackupService backups(*session.database, session.session, *session.slotFile, session.unlocked, clock);
    const auto done = backups.create(driveOf(vault)).result();
    return done ? base::Result<void>() : base::fail(done.error());
}

const QString second = QStringLiteral("Jonas Weber");
constexpr base::UserId secondId {2};

vault::Vault::NewUser newUser(const QString& name)
{
    vault::Vault::NewUser user {name, QStringLiteral("staff"), {}, vault::KdfParameters::floor()};
    user.secret.password = BareVault::nextPassword;
    return user;
}

base::Result<void> addUser(BareVault&, BareVault::Session& session)
{
    const auto added = session.users->add(newUser(QStringLiteral("Kim Oduya")));
    return added ? base::Result<void>() : base::fail(added.error());
}

base::Result<void> removeUser(BareVault&, BareVault::Session& session)
{
    return session.users->remove(secondId);
}

base::Result<void> changeRole(BareVault&, BareVault::Session& session)
{
    return session.users->changeRole(secondId, QStringLiteral("auditor"));
}

/// Who may open, by the slot file and by the rows, with which key, and how often the log says so.
QByteArray usersIn(BareVault::Session& session)
{
    const auto slotFile = session.slotFile->info().value();
    QStringList lines {QStringLiteral("key %1").arg(slotFile.keyNumber)};
    for (const vault::VaultUser& user : slotFile.users)
        lines << QStringLiteral("slot %1 %2 %3").arg(user.id.value).arg(user.name, user.role);
    const std::vector<users::User> rows = session.users->list().value();
    for (const users::User& user : rows)
        lines << QStringLiteral("row %1 %2 %3%4")
                     .arg(user.id.value)
                     .arg(user.name, user.role, user.removedAt ? QStringLiteral(" removed") : QString());
    for (const char* action : {"user.add", "user.remove", "user.role", "vault.rotate_key"}) {
        audit::ListFilter filter;
        filter.action = QLatin1String(action);
        lines << QStringLiteral("%1 %2").arg(filter.action).arg(session.audit->count(filter).result().value());
    }
    return lines.join(u'\n').toUtf8();
}

} // namespace

/// Each call of the system that an operation makes fails once, or from then on: nothing is damaged, nothing is half
/// done, and the answer says what the disk said.
class TestWriteFaults : public QObject {
    Q_OBJECT

    std::unique_ptr<BareVault> m_vault;
    QByteArray m_before;
    QByteArray m_usersBefore;

    /// With AICMS_DURABILITY_FULL each call fails in every way, else in one way after the other.
    static bool isFull() { return qEnvironmentVariableIsSet("AICMS_DURABILITY_FULL"); }

    static std::vector<DiskFault> faultsAt(qint64 call)
    {
        const std::vector<DiskFault> all {{call, ENOSPC, false, false}, {call, EIO, true, false},
            {call, ENOSPC, true, true}, {call, EIO, false, false}, {call, EIO, false, true}};
        if (isFull())
            return all;
        return {all[static_cast<std::size_t>(call) % all.size()]};
    }
    /// A new key writes the whole database anew: of so many calls some are tried, and the last ones, by which it
    /// counts, all.
    static bool isTried(qint64 call, qint64 calls)
    {
        if (isFull() || calls <= 120 || call > calls - 30)
            return true;
        const qint64 step = calls / 30;
        return call % (step % 5 == 0 ? step + 1 : step) == 0; // each way to fail comes in turn
    }
    static QByteArray describe(const DiskFault& fault)
    {
        return QByteArray("call ") + QByteArray::number(fault.at) + (fault.error == EIO ? " EIO" : " ENOSPC")
            + (fault.isForEver ? " for ever" : " once") + (fault.isShort ? ", short" : "");
    }

    /// What an operation has done to the vault. People who are imported get new random ids each time: they are counted.
    static QByteArray outcome(BareVault::Session& session)
    {
        if (QByteArray(QTest::currentDataTag()) == "import")
            return QByteArray::number(BareVault::number(session, "SELECT count(*) FROM customer"));
        return BareVault::digestOf(session) + '\n' + usersIn(session);
    }

    /// Content and slot file after an operation that nothing disturbs.
    QByteArray undisturbed(const Operation& operation, qint64& calls)
    {
        m_vault->restore();
        system_calls::watch(m_vault->root());
        auto session = m_vault->open().value();
        m_before = BareVault::digestOf(*session);
        m_usersBefore = usersIn(*session);
        system_calls::begin();
        if (!operation(*m_vault, *session))
            qFatal("it does not even work undisturbed");
        calls = system_calls::count();
        system_calls::stop();
        return outcome(*session);
    }

    void disturb(const Operation& operation, const DiskFault& fault, const QByteArray& after)
    {
        m_vault->restore();
        system_calls::watch(m_vault->root());
        auto session = m_vault->open().value();
        system_calls::begin(fault);
        const auto answer = operation(*m_vault, *session);
        static_cast<void>(session->close());
        system_calls::stop();
        session.reset();

        const QByteArray what = describe(fault);
        // What bears the name of a backup is one.
        const QDir drive(driveOf(*m_vault));
        for (const QString& name : drive.entryList({QStringLiteral("*.aicmsbackup")}, QDir::Files))
            QVERIFY2(retention::readBackup(drive.filePath(name)), what + ": " + name.toUtf8());
        if (!answer) {
            const ErrorKind expected = fault.error == ENOSPC ? ErrorKind::DiskFull : ErrorKind::InputOutput;
            QVERIFY2(answer.error().kind == expected,
                what + ": " + base::errorCode(answer.error().kind).toLatin1() + ' '
                    + answer.error().subject.toLatin1());
        }
        auto opened = m_vault->open();
        QVERIFY2(opened, what + ": does not open: " + base::errorCode(opened.error().kind).toLatin1());
        const QStringList damage = BareVault::damageOf(**opened);
        QVERIFY2(damage.isEmpty(), what + ": " + damage.join(u' ').toLatin1());
        const QByteArray now = BareVault::digestOf(**opened);
        const bool isNewSlot = m_vault->slotKeyOnDisk() != m_vault->freshSlotKey();
        if (QByteArray(QTest::currentDataTag()) == "change of passphrase")
            QVERIFY2(isNewSlot == answer.has_value(), what + ": the answer is not what the slot file says");
        else
            QVERIFY2(!isNewSlot, what.constData());
        // What was answered in these two ways is done, or brought to its end by the opening.
        const bool isToSettle = !answer
            && (answer.error().subject == users::UsersService::isInSlots
                || answer.error().subject == users::UsersService::keyIsDue);
        if (answer || isToSettle)
            QVERIFY2(outcome(**opened) == after,
                what + (answer ? ": was answered with success and is not there:\n" : ": was not settled:\n")
                    + outcome(**opened));
        else
            QVERIFY2((now == m_before || takenBack(**opened)) && usersIn(**opened) == m_usersBefore,
                what + ": half done:\n" + usersIn(**opened));
    }
    /// An import that could not be taken back at once stands in the list of the unfinished, and can be.
    bool takenBack(BareVault::Session& session)
    {
        const auto unfinished = session.imports->unfinished().result();
        for (const exchange::BatchInfo& batch : unfinished.value()) {
            if (!session.imports->undo(batch.id).result())
                return false;
        }
        return BareVault::digestOf(session) == m_before;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<BareVault>(30);
        auto session = m_vault->open().value();
        QCOMPARE(session->users->add(newUser(second)).value(), secondId);
        QVERIFY(session->close());
        session.reset();
        m_vault->keep();
    }

    void everyCallFails_data()
    {
        QTest::addColumn<Operation>("operation");
        QTest::newRow("edit") << Operation(edit);
        QTest::newRow("import") << Operation(import);
        QTest::newRow("change of passphrase") << Operation(changePassword);
        QTest::newRow("new key") << Operation(rotate);
        QTest::newRow("backup") << Operation(backUp);
        QTest::newRow("new user") << Operation(addUser);
        QTest::newRow("user gone") << Operation(removeUser);
        QTest::newRow("other role") << Operation(changeRole);
    }

    void everyCallFails()
    {
        QFETCH(Operation, operation);
        qint64 calls = 0;
        const QByteArray after = undisturbed(operation, calls);
        QVERIFY(calls > 3);
        qint64 runs = 0;
        for (qint64 call = 1; call <= calls; ++call) {
            if (!isTried(call, calls))
                continue;
            for (const DiskFault& fault : faultsAt(call)) {
                disturb(operation, fault, after);
                if (QTest::currentTestFailed())
                    return;
                ++runs;
            }
        }
        qInfo("%lld calls, %lld faults", qlonglong(calls), qlonglong(runs));
    }
};

AICMS_TEST(TestWriteFaults)
#include "test_write_faults.moc"
