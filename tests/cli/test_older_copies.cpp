// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "core/workspace/workspace.h"
#include "tests/cli/cli_vault.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace aicms;
using aicms::test::CliRun;
using aicms::test::CliVault;
using aicms::test::split;

namespace {

/// What was put back is noticed, and each sentence fits what was put back.
struct Shop : CliVault {
    Shop()
    {
        if (create().exit != 0 || add({QStringLiteral("--name"), QStringLiteral("Ayla Demir")}) == 0)
            qFatal("the test's vault could not be made");
    }
    QString file(const char* name) const { return folder() + u'/' + QLatin1String(name); }
    QByteArray text(const char* name) const { return read(QStringLiteral("shop.aicms/") + QLatin1String(name)); }
    void put(const char* name, const QByteArray& bytes) const
    {
        write(QStringLiteral("shop.aicms/") + QLatin1String(name), bytes);
    }
    /// The anchor in the settings.
    QString settingsAnchor() const
    {
        QDirIterator all(path({}), {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            if (all.next().contains(QLatin1String("/anchors/")))
                return all.filePath();
        }
        qFatal("there is no second anchor");
    }
    CliRun asOwner(const QStringList& words) const { return runAs(QStringLiteral("Mara Ellis"), ownerPassword, words); }
    /// With the vault's key, past the program.
    void forge(const char* sql) const
    {
        QByteArray raw = QByteArray::fromHex(
            asOwner(split("vault export-key")).json()[QStringLiteral("key")].toString().toLatin1());
        storage::Connection(file("vault.db"), vault::SecretBytes::take(raw), storage::Access::Write, 1).run(sql);
    }
    CliRun list() const { return asOwner(split("customers list")); }
    /// Of all log entries with that action.
    qint64 logged(const char* action) const
    {
        return asOwner(
            {QStringLiteral("audit"), QStringLiteral("list"), QStringLiteral("--action"), QLatin1String(action)})
            .json()[QStringLiteral("total")]
            .toInteger();
    }
};

} // namespace

class TestOlderCopies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOlderDatabaseIsNotCalledDamaged()
    {
        Shop shop;
        const QByteArray before = shop.text("vault.db");
        QVERIFY(shop.add({QStringLiteral("--name"), QStringLiteral("Ben Osei")}) > 0);
        shop.put("vault.db", before);
        // Without --json, as a person calls it.
        const CliRun checked
            = CliVault::call({QStringLiteral("--vault"), shop.folder(), QStringLiteral("--password-file"),
                shop.path(QStringLiteral("password-of-")), QStringLiteral("vault"), QStringLiteral("check")});
        QVERIFY2(checked.exit == 4, checked.said());
        QVERIFY2(!checked.said().contains("are missing"), "how many there were nobody knows");
        QVERIFY2(checked.output.contains("Older than the vault last used") && checked.output.contains("not damaged")
                && checked.output.contains("audit checkpoint"),
            checked.said());
        QVERIFY2(!checked.output.contains("Damaged.") && !checked.output.contains("newest backup")
                && !checked.messages.contains("First damage"),
            checked.said());
        const CliRun asJson = shop.run(split("vault check"));
        const QStringList words = asJson.json()[QStringLiteral("damage")][0].toString().split(u' ');
        QVERIFY2(words.size() == 3 && words[1].toInt() > 0 && words[2].toInt() > 0, asJson.said());
        QVERIFY2(asJson.json()[QStringLiteral("warnings")][0].toString().contains(words[1]), asJson.said());
        QVERIFY2(!asJson.json()[QStringLiteral("ok")].toBool(true), asJson.said());
        QVERIFY2(
            asJson.json()[QStringLiteral("damage")][0].toString().startsWith(QLatin1String("older ")), asJson.said());
        QCOMPARE(shop.run(split("audit checkpoint")).exit, 0);
        QCOMPARE(shop.run(split("vault check")).exit, 0);
    }

    void appendedBytesAreNoOlderState()
    {
        Shop shop;
        QFile file(shop.file("vault.db"));
        const qint64 size = file.size();
        QVERIFY(file.open(QIODevice::Append) && file.write(QByteArray(5'000, 'x')) == 5'000);
        file.close();
        const CliRun said = shop.list();
        QVERIFY2(said.exit == 0 && said.messages.contains("behind the end of this vault's file")
                && !said.messages.contains("older state"),
            said.said());
        QVERIFY2(shop.list().messages.isEmpty(), "they were cut off");
        QVERIFY(QFileInfo(shop.file("vault.db")).size() % 4096 == 0);
        QVERIFY(QFileInfo(shop.file("vault.db")).size() >= size);
        QCOMPARE(shop.logged("vault.bytes_appended"), 1);
        QCOMPARE(shop.asOwner(split("audit verify --owner")).exit, 0);
    }

    void aHalvedDatabaseIsDamageNotAnotherKey()
    {
        Shop shop;
        const qint64 size = QFileInfo(shop.file("vault.db")).size();
        QVERIFY(QFile::resize(shop.file("vault.db"), size / 2 / 4096 * 4096));
        const CliRun said = shop.list();
        QVERIFY2(said.exit == 4 && said.messages.contains("The data of this vault is damaged")
                && !said.messages.contains("different times"),
            said.said());
    }

    void anOlderPageFailsTheVerification()
    {
        Shop shop;
        const QByteArray before = shop.text("vault.db");
        QVERIFY(shop.add({QStringLiteral("--name"), QStringLiteral("Ben Osei")}) > 0);
        // One page that no reading here needs.
        const QByteArray now = shop.text("vault.db");
        for (qsizetype page = before.size() / 4096 - 1; page > 0; --page) {
            if (before.sliced(page * 4096, 4096) == now.sliced(page * 4096, 4096))
                continue;
            QByteArray mixed = now;
            mixed.replace(page * 4096, 4096, before.sliced(page * 4096, 4096));
            shop.put("vault.db", mixed);
            const CliRun said = shop.asOwner(split("audit verify --owner"));
            if (!said.messages.contains("older state")) { // this page made the log or the database itself bad
                shop.put("vault.db", now);
                continue;
            }
            QVERIFY2(said.exit == 4 && !said.json()[QStringLiteral("ok")].toBool(true)
                    && said.json()[QStringLiteral("older_pages")].toBool(),
                said.said());
            return;
        }
        QSKIP("no page here can be put back unnoticed");
    }

    void oneBadMarkIsNamed_data()
    {
        QTest::addColumn<bool>("inFolder");
        QTest::addColumn<bool>("removed");
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<int>("logged");
        QTest::newRow("folder, edited") << true << false << QByteArray("vault.anchor, by which an older") << 1;
        QTest::newRow("folder, removed") << true << true << QByteArray("is missing from the vault's folder") << 1;
        QTest::newRow("settings, edited") << false << false << QByteArray("mark in your settings") << 1;
        QTest::newRow("settings, removed")
            << false << true << QByteArray("opened on this computer for the first time") << 0;
    }
    void oneBadMarkIsNamed()
    {
        QFETCH(bool, inFolder);
        QFETCH(bool, removed);
        QFETCH(QByteArray, words);
        QFETCH(int, logged);
        Shop shop;
        QVERIFY2(shop.list().messages.isEmpty(), "nothing to say of a vault at rest");
        QFile mark(inFolder ? shop.file("vault.anchor") : shop.settingsAnchor());
        if (removed)
            QVERIFY(mark.remove());
        else
            QVERIFY(mark.open(QIODevice::ReadWrite) && mark.seek(30) && mark.write("junk") == 4);
        mark.close();
        const CliRun said = shop.list();
        QVERIFY2(said.exit == 0 && said.messages.contains(words), said.said());
        QVERIFY2(shop.list().messages.isEmpty(), "it was written anew");
        QCOMPARE(shop.logged("vault.anchor_lost"), logged);
    }

    void noMarkLeftIsAWarning()
    {
        Shop shop;
        QVERIFY(QFile::remove(shop.settingsAnchor()));
        shop.put("vault.anchor", "junk");
        const CliRun said = shop.list();
        QVERIFY2(
            said.exit == 0 && said.messages.contains("nothing tells whether this is its newest copy"), said.said());
        QCOMPARE(said.json()[QStringLiteral("warnings")].toArray().size(), 1);
        QVERIFY2(shop.list().messages.contains("nothing tells"), "new marks were written; what was lost stays lost");
        QCOMPARE(shop.logged("vault.anchor_lost"), 1);
        QVERIFY(shop.asOwner(split("audit checkpoint")).exit == 0);
        const CliRun after = shop.list();
        QVERIFY2(after.messages.isEmpty() && !after.json().contains(QStringLiteral("warnings")), after.said());
    }

    /// Whoever said no since would be on it (O3), and a nightly script looks at the exit code alone.
    void noListLeavesBeforeAnOwnerVouches_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("an older copy") << "older" << QByteArray("older than the one last used");
        QTest::newRow("no mark left") << "marks" << QByteArray("Nothing tells whether this is the newest copy");
        QTest::newRow("changed outside") << "changed" << QByteArray("changed outside the program");
        QTest::newRow("found damaged") << "damaged" << QByteArray("The last check of this vault found damage");
    }
    void noListLeavesBeforeAnOwnerVouches()
    {
        QFETCH(QString, what);
        QFETCH(QByteArray, words);
        Shop shop;
        const QString file = shop.path(QStringLiteral("list.csv"));
        const QList<QStringList> lists {split("consent who --purpose marketing_email"),
            split("consent who --count --purpose marketing_email"), split("consent export --format json"),
            split("consent export --format json --out") << file, split("customers export") << file,
            split("customers export --for-purpose marketing_email --channel email") << file, split("recipients list"),
            split("recipients show Kramer"), split("recipients to-tell"), split("disclosures list")};
        const CliRun added = shop.asOwner(split("recipients add --name Kramer --role processor --country DE"));
        QVERIFY2(added.exit == 0, added.said());
        for (const QStringList& list : lists) {
            const CliRun sound = shop.asOwner(list);
            QVERIFY2(sound.exit == 0, sound.said());
        }
        QVERIFY(QFile::remove(file));
        if (what == QLatin1String("older")) {
            const QByteArray before = shop.text("vault.db");
            QVERIFY(shop.add({QStringLiteral("--name"), QStringLiteral("Ben Osei")}) > 0);
            shop.put("vault.db", before);
        } else if (what == QLatin1String("marks")) {
            QVERIFY(QFile::remove(shop.settingsAnchor()));
            QVERIFY(QFile::remove(shop.file("vault.anchor")));
        } else {
            shop.forge(what == QLatin1String("changed") ? "UPDATE customer SET name = 'Ayla Demi'"
                                                        : "UPDATE suppression_key SET key = randomblob(32)");
            if (what == QLatin1String("damaged")) {
                QCOMPARE(shop.asOwner(split("audit checkpoint")).exit, 0);
                QCOMPARE(shop.asOwner(split("recipients list")).exit, 0);
                QCOMPARE(shop.asOwner(split("vault check --deep")).exit, 4);
                QCOMPARE(shop.asOwner(split("vault check")).exit, 0); // which reads too little to know better
            }
        }
        for (const QStringList& list : lists) {
            const CliRun refused = shop.asOwner(list);
            QVERIFY2(refused.exit == 4 && refused.messages.contains("No list leaves it"), refused.said());
            QVERIFY2(refused.messages.contains(words), refused.said());
            // What is gone from the list of addresses stays gone, whoever vouches for it.
            const bool isLasting = refused.messages.contains("a checkpoint does not mend that");
            QVERIFY2(isLasting == (what == QLatin1String("damaged")), refused.said());
        }
        QVERIFY2(!QFile::exists(file), "nothing was written");
        QCOMPARE(shop.list().exit, 0); // it can be looked at
        QCOMPARE(shop.asOwner(split("audit checkpoint")).exit, 0);
        for (const QStringList& list : lists) {
            const CliRun again = shop.asOwner(list);
            QVERIFY2(!again.messages.contains("No list leaves it"), again.said());
        }
    }

    /// A checkpoint ends the doubt, so whoever may write one of a sound vault may not write one of any other.
    void nobodyButAnOwnerVouches_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("an older copy") << "older";
        QTest::newRow("no mark left") << "marks";
        QTest::newRow("changed outside") << "changed";
        QTest::newRow("found damaged") << "damaged";
    }
    void nobodyButAnOwnerVouches()
    {
        QFETCH(QString, what);
        Shop shop;
        const QStringList roles = split("auditor manager");
        for (const QString& role : roles) {
            QCOMPARE(shop.addUser(role, role).exit, 0);
            QCOMPARE(shop.runAs(role, CliVault::userPassword, split("audit checkpoint")).exit, 0);
        }
        if (what == QLatin1String("older")) {
            const QByteArray before = shop.text("vault.db");
            QCOMPARE(shop.asOwner({QStringLiteral("customers"), QStringLiteral("add"), QStringLiteral("--name"),
                                      QStringLiteral("Ben Osei")})
                         .exit,
                0);
            shop.put("vault.db", before);
        } else if (what == QLatin1String("marks")) {
            QVERIFY(QFile::remove(shop.settingsAnchor()));
            QVERIFY(QFile::remove(shop.file("vault.anchor")));
        } else {
            shop.forge(what == QLatin1String("changed") ? "UPDATE customer SET name = 'Ayla Demi'"
                                                        : "UPDATE suppression_key SET key = randomblob(32)");
            if (what == QLatin1String("damaged")) {
                QCOMPARE(shop.asOwner(split("audit checkpoint")).exit, 0);
                QCOMPARE(shop.asOwner(split("vault check --deep")).exit, 4);
            }
        }
        for (const QString& role : roles) {
            const CliRun said = shop.runAs(role, CliVault::userPassword, split("audit checkpoint"));
            QVERIFY2(said.exit == 3 && said.messages.contains("vouch for a vault"), said.said());
            QCOMPARE(shop.asOwner(split("recipients list")).exit, 4);
        }
        QCOMPARE(shop.asOwner(split("audit checkpoint")).exit, 0);
        QCOMPARE(shop.asOwner(split("recipients list")).exit, 0);
    }

    void aClockThatWentBackIsNoticed()
    {
        Shop shop;
        constexpr qint64 fiftyYears = qint64(50) * 365 * 86'400'000'000;
        const base::FixedClock ahead({base::SystemClock().now().microseconds + fiftyYears});
        workspace::Credentials owner {QStringLiteral("Mara Ellis"), {}};
        owner.secret.password = CliVault::ownerPassword;
        QVERIFY(workspace::Workspace::open(shop.folder(), owner, ahead, {}).has_value());
        const CliRun said = shop.list();
        QVERIFY2(said.exit == 0 && said.messages.contains("this computer's clock says"), said.said());
        QCOMPARE(said.json()[QStringLiteral("warnings")].toArray().size(), 1);
        QVERIFY2(shop.list().messages.isEmpty(), "the log goes on with the right time");
        QCOMPARE(shop.logged("vault.clock_behind"), 1);
    }

    void aMarkThatCannotBeWrittenFailsNothing()
    {
        Shop shop;
        QVERIFY(QFile::remove(shop.file("vault.anchor")));
        QVERIFY(QDir().mkpath(shop.file("vault.anchor") + QStringLiteral("/in the way")));
        const CliRun added = shop.run(
            {QStringLiteral("customers"), QStringLiteral("add"), QStringLiteral("--name"), QStringLiteral("Ben Osei")});
        QVERIFY2(added.exit == 0 && added.json()[QStringLiteral("id")].toInteger() > 0, added.said());
        QVERIFY2(added.messages.contains("What was asked is stored. The mark"), added.said());
        QCOMPARE(shop.list().json()[QStringLiteral("total")].toInt(), 2);
    }

    void olderKeyFilesAreNoticed()
    {
        Shop shop;
        const QByteArray first = shop.text("vault.keys");
        QVERIFY(shop.addUser(QStringLiteral("Jonas Weber"), QStringLiteral("staff")).exit == 0);
        QVERIFY2(shop.list().messages.isEmpty(), "a change of our own is none");
        const QByteArray withJonas = shop.text("vault.keys");
        for (const char* name : {"vault.keys", "vault.keys.2"})
            shop.put(name, first);
        const CliRun said = shop.list();
        QVERIFY2(
            said.exit == 0 && said.messages.contains("older than the ones last used with this vault"), said.said());
        QVERIFY(shop.logged("vault.older_keys") > 0);
        QVERIFY2(!shop.list().messages.isEmpty(), "until it is settled");
        QVERIFY2(shop.asOwner(split("vault rotate-key")).exit == 0, "a new key makes all older files useless");
        const CliRun settled = shop.list();
        QVERIFY2(settled.messages.isEmpty(), settled.said());
        for (const char* name : {"vault.keys", "vault.keys.2"})
            shop.put(name, withJonas);
        QCOMPARE(shop.run({QStringLiteral("--user"), QStringLiteral("Mara Ellis"), QStringLiteral("customers"),
                              QStringLiteral("list")})
                     .exit,
            4);
    }
};

AICMS_TEST(TestOlderCopies)
#include "test_older_copies.moc"
