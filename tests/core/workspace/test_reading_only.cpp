// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/key_derivation.h"
#include "core/workspace/vault_check.h"
#include "core/workspace/workspace.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QStandardPaths>
#include <QTest>

using namespace aicms;
using base::ErrorKind;
using workspace::Workspace;

namespace {

const QString readersWords = QStringLiteral("velvet tundra opaque lantern");

workspace::Credentials owner()
{
    workspace::Credentials who;
    who.secret.password = readersWords;
    return who;
}

} // namespace

/// A vault whose folder or disk takes nothing: everything can be read, nothing is changed, and who read is not lost.
class TestReadingOnly : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    base::SystemClock m_clock;
    QString m_vault;
    base::CustomerId m_ayla;
    int m_count = 0;

    std::unique_ptr<Workspace> open(bool readOnly)
    {
        auto opened = Workspace::open(m_vault, owner(), m_clock, {.lockWait = {}, .readOnly = readOnly});
        if (!opened)
            qFatal("not opened: %s %s", qPrintable(base::errorCode(opened.error().kind)),
                qPrintable(opened.error().subject));
        return std::move(*opened);
    }
    /// Names and contents of all files of the vault.
    QMap<QString, QByteArray> files() const
    {
        QMap<QString, QByteArray> found;
        for (const QFileInfo& info : QDir(m_vault).entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly))
                found.insert(info.fileName(), file.readAll());
        }
        return found;
    }
    static QStringList actions(Workspace& vault)
    {
        QStringList list;
        const auto logged = vault.audit().list({}).result();
        for (const audit::LoggedEntry& each : *logged)
            list.prepend(each.entry.action + (each.entry.reason.isEmpty() ? QString() : u'=' + each.entry.reason));
        return list;
    }
    QString deferredFile() const
    {
        const QDir settings(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
        return settings.filePath(QStringLiteral("deferred/")
            + QDir(settings.filePath(QStringLiteral("deferred"))).entryList(QDir::Files).value(0));
    }

private Q_SLOTS:
    void init()
    {
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).removeRecursively();
        m_vault
            = m_folder.path(QStringLiteral("shop %1 #?.aicms").arg(++m_count)); // letters that a URI gives a meaning
        vault::Vault::NewVault made;
        made.business = QStringLiteral("Lindenhof Cycles");
        made.country = QStringLiteral("DE");
        made.ownerName = QStringLiteral("Mara Ellis");
        made.secret.password = readersWords;
        made.kdf = vault::KdfParameters::floor();
        auto created = Workspace::create(m_vault, std::move(made), m_clock);
        QVERIFY(created);
        customers::Customer ayla;
        ayla.name = QStringLiteral("Ayla Demir");
        m_ayla = created->workspace->customers().add(ayla).result().value();
    }

    void everythingIsReadAndNothingChanged()
    {
        const auto before = files();
        {
            auto vault = open(true);
            QVERIFY(vault->report().readOnly && !vault->report().anchor.isBehind());
            QCOMPARE(vault->customers().open(m_ayla).result()->name, QStringLiteral("Ayla Demir"));
            QCOMPARE(vault->customers().search(QStringLiteral("ayla"), 5).result()->size(), size_t(1));
            const auto check = workspace::checkVault(*vault, true);
            QVERIFY(check && check->isSound());

            customers::Customer ben;
            ben.name = QStringLiteral("Ben Osei");
            QCOMPARE(vault->customers().add(ben).result().error().kind, ErrorKind::ReadOnly);
            QCOMPARE(vault->customers().remove({m_ayla}).result().error().kind, ErrorKind::ReadOnly);
            QCOMPARE(vault->users().rotateKey().error().kind, ErrorKind::ReadOnly);
            QCOMPARE(vault->audit().checkpoint().error().kind, ErrorKind::ReadOnly);
            vault::Secret current;
            current.password = readersWords;
            vault::Secret next;
            next.password = QStringLiteral("mosaic drift anchor ribbon");
            QCOMPARE(vault->users().changePassword(current, next).error().kind, ErrorKind::ReadOnly);
            QVERIFY(vault->close());
        }
        QCOMPARE(files(), before);
    }

    void readingIsEnteredIntoTheLogLater()
    {
        base::UtcTime opened;
        {
            auto vault = open(true);
            opened = m_clock.now();
            QVERIFY(vault->customers().open(m_ayla, QStringLiteral("She called")).result());
        }
        QFile waiting(deferredFile());
        QVERIFY(waiting.open(QIODevice::ReadOnly));
        QVERIFY2(!waiting.readAll().contains("called"), "it waits encrypted");
        auto vault = open(false);
        const QStringList log = actions(*vault);
        const QStringList expected {QStringLiteral("vault.open_reading"), QStringLiteral("customer.open=She called"),
            QStringLiteral("vault.close"), QStringLiteral("audit.deferred"), QStringLiteral("vault.open")};
        QCOMPARE(log.last(expected.size()), expected);
        const auto logged = vault->audit().list({}).result();
        for (const audit::LoggedEntry& each : *logged) {
            if (each.entry.action == QLatin1String("customer.open")) {
                QCOMPARE(each.user, vault->session().user);
                QCOMPARE(each.entry.objectId, m_ayla.value);
                QVERIFY(qAbs(each.at.microseconds - opened.microseconds) < 60'000'000);
            }
        }
        QVERIFY(vault->audit().verify(true).result()->ok);
        vault.reset();
        vault = open(false);
        QCOMPARE(actions(*vault).count(QStringLiteral("audit.deferred")), 1);
    }

    void entriesAreEnteredOnce()
    {
        open(true).reset();
        QFile waiting(deferredFile());
        QVERIFY(waiting.open(QIODevice::ReadOnly));
        const QByteArray kept = waiting.readAll();
        waiting.close();
        open(false).reset();
        // As if the program had ended before it could clear them.
        QVERIFY(waiting.open(QIODevice::WriteOnly) && waiting.write(kept) == kept.size());
        waiting.close();
        auto vault = open(false);
        QCOMPARE(actions(*vault).count(QStringLiteral("vault.open_reading")), 1);
    }

    void aChangedEntryIsSaid()
    {
        open(true).reset();
        QFile waiting(deferredFile());
        QVERIFY(waiting.open(QIODevice::ReadWrite) && waiting.seek(60) && waiting.write("x") == 1);
        waiting.close();
        auto vault = open(false);
        const auto logged = vault->audit().list({}).result();
        for (const audit::LoggedEntry& each : *logged) {
            if (each.entry.action == QLatin1String("audit.deferred"))
                QVERIFY(each.entry.details.endsWith(QLatin1String(" cut")));
        }
        QCOMPARE(actions(*vault).count(QStringLiteral("audit.deferred")), 1);
    }

    void whatCannotBeNotedCannotBeRead()
    {
        const QDir settings(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
        QVERIFY(QDir(settings.filePath(QStringLiteral("deferred"))).removeRecursively());
        QVERIFY(
            QFile(settings.filePath(QStringLiteral("deferred"))).open(QIODevice::WriteOnly)); // no folder can be made
        const auto refused = Workspace::open(m_vault, owner(), m_clock, {.lockWait = {}, .readOnly = true});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::ReadOnly);
        QCOMPARE(refused.error().subject, QStringLiteral("deferred_log"));
    }

    void oneProgramAtATime()
    {
        auto reader = open(true);
        QCOMPARE(Workspace::open(m_vault, owner(), m_clock, {}).error().kind, ErrorKind::InUse);
        reader.reset();
        auto writer = open(false);
        QCOMPARE(Workspace::open(m_vault, owner(), m_clock, {.lockWait = {}, .readOnly = true}).error().kind,
            ErrorKind::InUse);
    }
};

AICMS_TEST(TestReadingOnly)
#include "test_reading_only.moc"
