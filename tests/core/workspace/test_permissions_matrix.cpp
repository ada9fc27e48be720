// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/key_derivation.h"
#include "tests/core/workspace/every_call.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"

#include <QSet>
#include <QTest>

using namespace aicms;
using namespace aicms::test;
using base::ErrorKind;
using workspace::Workspace;

namespace {

const access::OperationRow& rowOf(Operation operation)
{
    return *std::ranges::find(access::operationTable(), operation, &access::OperationRow::operation);
}

} // namespace

/// Every call of every service, by somebody whose role has no right, then one right after the other, then the two that
/// some calls need. That the table of rights says what is meant stands in core/access.
class TestPermissionsMatrix : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::SystemClock m_clock;
    QString m_vault;
    QString m_backup; ///< in which Tried has no right

    static void setRights(Workspace& vault, access::Rights rights)
    {
        const auto set = vault.database()
                             .write([codes = u' ' + access::rightCodes(rights).join(u' ')](
                                        storage::WriteTransaction& tx) -> base::Result<void> {
                                 tx.execute("INSERT INTO role (name, folded, rights, preset) VALUES (?1, ?2, ?3, 0)"
                                            " ON CONFLICT (name) DO UPDATE SET rights = ?3",
                                     tried, tried.toLower(), codes);
                                 return {};
                             })
                             .result();
        QVERIFY(set);
    }
    std::unique_ptr<Workspace> opened(const QString& user, const QString& password)
    {
        auto vault = Workspace::open(m_vault, credentials(user, password), m_clock, {});
        if (!vault)
            qFatal("%s %s", qPrintable(base::errorCode(vault.error().kind)), qPrintable(vault.error().subject));
        return std::move(*vault);
    }
    QString backedUp(const QString& name)
    {
        const QString drive = m_folder.path(name);
        QDir().mkpath(drive);
        return opened(ownerName, ownerPassword)->backups().create(drive).result().value().path;
    }
    static qint64 entries(Workspace& vault)
    {
        return vault.database()
            .read([](storage::ReadTransaction& tx) -> base::Result<qint64> {
                auto rows = tx.query("SELECT count(*) FROM audit_entry");
                return rows.next() ? rows.integer(0) : 0;
            })
            .result()
            .value();
    }

    /// What a call answered instead of refusing; empty: it refused.
    static QByteArray notRefused(const Call& call, Workspace& vault)
    {
        const Said answer = call.run(vault);
        const QString code = access::operationCode(call.operation);
        if (answer == base::Error {ErrorKind::NotAllowed, code, 0})
            return {};
        const QString said
            = answer ? base::errorCode(answer->kind) + u' ' + answer->subject : QStringLiteral("is done unasked");
        return QStringLiteral("%1 %2: %3").arg(code, QLatin1String(call.name), said).toUtf8();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = m_folder.path(QStringLiteral("shop.aicms"));
        freshFolder = m_folder.path(QStringLiteral("restored.aicms"));
        vault::Vault::NewVault options;
        options.business = QStringLiteral("Lindenhof Cycles");
        options.country = QStringLiteral("DE");
        options.ownerName = ownerName;
        options.secret.password = ownerPassword;
        options.kdf = vault::KdfParameters::floor();
        auto created = Workspace::create(m_vault, std::move(options), m_clock);
        QVERIFY(created);
        setRights(*created->workspace, {});
        QVERIFY(created->workspace->users().add({tried, tried, secret(triedPassword), vault::KdfParameters::floor()}));
        created->workspace.reset();
        m_backup = backedUp(QStringLiteral("drive"));
    }

    void everyOperationIsTried()
    {
        QSet<int> seen;
        for (const Call& call : calls())
            seen.insert(int(call.operation));
        for (const access::OperationRow& row : access::operationTable())
            QVERIFY2(seen.contains(int(row.operation)), row.code);
    }

    void everyCallAsksForItsRight_data()
    {
        QTest::addColumn<uint>("right");
        QTest::newRow("none") << 0U;
        for (const access::Right right : access::allRights())
            QTest::newRow(access::rightCode(right).toLatin1()) << uint(right);
        QSet<uint> pairs;
        for (const access::OperationRow& row : access::operationTable()) {
            const uint both = uint(row.right) | uint(row.also);
            if (row.also == access::Right() || pairs.contains(both))
                continue;
            pairs.insert(both);
            QTest::addRow("%s with another", qPrintable(access::rightCode(row.right))) << both;
        }
    }
    void everyCallAsksForItsRight()
    {
        QFETCH(uint, right);
        setRights(*opened(ownerName, ownerPassword), access::Rights::fromInt(right));
        backupOfTried = right == uint(access::Right::ManageVault) ? backedUp(QStringLiteral("other drive")) : m_backup;
        const auto vault = opened(tried, triedPassword);
        QCOMPARE(vault->session().role.rights, access::Rights::fromInt(right));
        const auto has = [right](access::Right needed) {
            return needed == access::Right::AnySession || (uint(needed) & right) != 0;
        };
        const auto isMeant = [&has](const Call& call) {
            const access::OperationRow& row = rowOf(call.operation);
            return (has(row.right) || has(row.instead)) && (row.also == access::Right() || has(row.also));
        };
        const qint64 before = entries(*vault);
        for (const Call& call : calls()) {
            if (isMeant(call))
                continue;
            const QByteArray wrong = notRefused(call, *vault);
            QVERIFY2(wrong.isEmpty(), wrong);
        }
        QCOMPARE(entries(*vault), before);
        for (const Call& call : calls()) {
            if (!isMeant(call))
                continue;
            const Said answer = call.run(*vault);
            const QString code = access::operationCode(call.operation);
            QVERIFY2(!answer || answer->kind != ErrorKind::NotAllowed || answer->subject != code,
                code.toLatin1() + ' ' + call.name);
        }
    }

    /// Without anybody at the keyboard not even what is everybody's own is done.
    void nobodyIsRefusedEverything()
    {
        const auto vault = opened(ownerName, ownerPassword);
        const_cast<access::Session&>(vault->session()).user = {};
        for (const Call& call : calls()) {
            if (call.operation == Operation::RestoreBackup) // opens another vault, with somebody
                continue;
            const QByteArray wrong = notRefused(call, *vault);
            QVERIFY2(wrong.isEmpty(), wrong);
        }
    }
};

AICMS_TEST(TestPermissionsMatrix)
#include "test_permissions_matrix.moc"
