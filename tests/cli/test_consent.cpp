// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_vault.h"
#include "tests/support/test_program.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using aicms::test::CliRun;
using aicms::test::CliVault;
using aicms::test::split;

class TestConsent : public QObject {
    Q_OBJECT

    CliVault m_vault;
    QString m_id;

    CliRun record(const QString& rest) const
    {
        return m_vault.run(split(QStringLiteral("consent record --customer %1 --how counter ").arg(m_id) + rest));
    }
    /// purpose/channel -> state
    QString state(
        const QString& purpose, const QString& asOf = {}, const QString& channel = QStringLiteral("all")) const
    {
        QStringList words = split(QStringLiteral("consent state --customer %1").arg(m_id));
        if (!asOf.isEmpty())
            words << QStringLiteral("--as-of") << asOf;
        for (const QJsonValue& row : m_vault.run(words).json()[QStringLiteral("purposes")].toArray()) {
            if (row[QStringLiteral("purpose")] == purpose && row[QStringLiteral("channel")] == channel)
                return row[QStringLiteral("state")].toString();
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_vault.create().exit, 0);
        m_id = QString::number(m_vault.add(split(QStringLiteral("--name Hannah"))));
    }

    void purposesAreListedAddedAndChanged()
    {
        const CliRun list = m_vault.run(split(QStringLiteral("purposes list")));
        QVERIFY2(list.exit == 0, list.said());
        QCOMPARE(list.json()[QStringLiteral("total")].toInt(), 13);
        const CliRun added = m_vault.run({QStringLiteral("purposes"), QStringLiteral("add"), QStringLiteral("--code"),
            QStringLiteral("club_news"), QStringLiteral("--basis"), QStringLiteral("consent"), QStringLiteral("--name"),
            QStringLiteral("Club news"), QStringLiteral("--text"), QStringLiteral("A letter in spring."),
            QStringLiteral("--channel"), QStringLiteral("email"), QStringLiteral("--channel"), QStringLiteral("post")});
        QVERIFY2(added.exit == 0, added.said());
        QCOMPARE(added.json()[QStringLiteral("renewal")].toString(), QStringLiteral("P24M"));
        const CliRun changed
            = m_vault.run(split(QStringLiteral("purposes change club_news --recipient Kramer --field name")));
        QVERIFY2(changed.exit == 0, changed.said());
        QCOMPARE(changed.json()[QStringLiteral("version")].toInt(), 2);
        QVERIFY(changed.json()[QStringLiteral("asks_again")].toBool());
        const CliRun bad = m_vault.run(
            split(QStringLiteral("purposes add --code theft --basis legitimate_interests --name Theft --text Cases")));
        QCOMPARE(bad.exit, 1);
        QVERIFY(bad.messages.contains("weighing"));
        const QString model
            = QStringLiteral("purposes add --code guess --basis consent --name G --text T --ai --field ");
        const CliRun unknown = m_vault.run(split(model + QStringLiteral("nonsense")));
        QVERIFY2(unknown.exit == 1 && unknown.messages.contains("does not exist"), unknown.said());
        const CliRun birthday = m_vault.run(split(model + QStringLiteral("birthday")));
        QVERIFY2(birthday.exit == 1 && birthday.messages.contains("may not learn"), birthday.said());
        QCOMPARE(m_vault.run(split(QStringLiteral("purposes add --code x --basis hope --name X --text X"))).exit, 2);
    }

    void recordedAndAskedAsOf()
    {
        const CliRun given = record(QStringLiteral("--purpose marketing_email --state given --at 2025-03-01T10:00+01:00"
                                                   " --proof form-12"));
        QVERIFY2(given.exit == 0, given.said());
        const CliRun withdrawn
            = record(QStringLiteral("--purpose marketing_email --state withdrawn --at 2026-01-10 --channel all"));
        QVERIFY2(withdrawn.exit == 0, withdrawn.said());
        const QString email = QStringLiteral("marketing_email");
        QCOMPARE(state(email), QStringLiteral("withdrawn"));
        QCOMPARE(state(email, {}, QStringLiteral("email")), QStringLiteral("withdrawn"));
        QCOMPARE(state(email, QStringLiteral("2025-02-28")), QStringLiteral("never_asked"));
        // A bare date means the end of the day.
        QCOMPARE(state(email, QStringLiteral("2025-03-01")), QStringLiteral("given"));
        QCOMPARE(state(email, QStringLiteral("2025-03-01T08:59:59Z")), QStringLiteral("never_asked"));
        QCOMPARE(state(email, QStringLiteral("2025-03-01T09:00:00Z")), QStringLiteral("given"));
        QCOMPARE(state(email, QStringLiteral("2026-01-09")), QStringLiteral("given"));
        QCOMPARE(state(email, QStringLiteral("2026-01-10")), QStringLiteral("withdrawn"));
        QCOMPARE(m_vault.run(split(QStringLiteral("consent state --customer %1 --as-of yesterday").arg(m_id))).exit, 1);
        // Today is not over; what comes after it nobody is told.
        QCOMPARE(
            state(email, QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate)), QStringLiteral("withdrawn"));
        for (const char* command :
            {"state --customer %1 --as-of 2999-01-01", "who --purpose marketing_email --as-of 2999-01-01"}) {
            const CliRun later = m_vault.run(
                split(QStringLiteral("consent ") + QString::fromLatin1(command).replace(QStringLiteral("%1"), m_id)));
            QVERIFY2(later.exit == 1 && later.messages.contains("still to come"), later.said());
        }
    }

    void historyShowsEveryEntry()
    {
        const CliRun run = m_vault.run(split(QStringLiteral("consent history --customer %1").arg(m_id)));
        const QJsonArray events = run.json()[QStringLiteral("events")].toArray();
        QVERIFY2(events.size() == 2, run.said());
        QCOMPARE(events[0][QStringLiteral("state")].toString(), QStringLiteral("given"));
        QCOMPARE(events[0][QStringLiteral("at")].toString(), QStringLiteral("2025-03-01T10:00:00.000+01:00"));
        QCOMPARE(events[0][QStringLiteral("how")].toString(), QStringLiteral("counter"));
        QCOMPARE(events[0][QStringLiteral("proof")].toString(), QStringLiteral("form-12"));
        QCOMPARE(events[0][QStringLiteral("by")].toString(), QStringLiteral("Mara Ellis"));
        QVERIFY(events[0][QStringLiteral("notice")].isNull());
        QCOMPARE(events[1][QStringLiteral("seq")].toInt(), events[0][QStringLiteral("seq")].toInt() + 1);
    }

    /// `who` is the gate's answer.
    void whoMayBeUsed()
    {
        const QString other = QString::number(m_vault.add(split(QStringLiteral("--name Ilse"))));
        const CliRun given = m_vault.run(split(QStringLiteral("consent record --customer %1 --how form --purpose "
                                                              "marketing_email --state given --at 2026-01-05")
                .arg(other)));
        QVERIFY2(given.exit == 0, given.said());
        const auto ids = [this](const QString& rest) {
            QStringList list;
            const CliRun run = m_vault.run(split(QStringLiteral("consent who --purpose ") + rest));
            for (const QJsonValue& id : run.json()[QStringLiteral("ids")].toArray())
                list << QString::number(id.toInteger());
            return list;
        };
        QCOMPARE(ids(QStringLiteral("marketing_email")), QStringList(other));
        // Nobody by a channel that reaches her not: she has no address.
        QCOMPARE(ids(QStringLiteral("marketing_email --channel email")), QStringList());
        const CliRun unreached = m_vault.run(split(QStringLiteral("consent who --purpose marketing_email --count")));
        QCOMPARE(unreached.json()[QStringLiteral("without_address")].toInt(), 1);
        QVERIFY2(QByteArray(unreached.said()).contains("without an address"), unreached.said());
        QVERIFY(m_vault.run(split(QStringLiteral("customers edit %1 --email ilse@example.org").arg(other))).exit == 0);
        QCOMPARE(ids(QStringLiteral("marketing_email --channel email")), QStringList(other));
        QCOMPARE(ids(QStringLiteral("marketing_email --as-of 2025-06-01")), QStringList(m_id));
        QCOMPARE(ids(QStringLiteral("marketing_email --channel post")), QStringList());
        QCOMPARE(ids(QStringLiteral("contract_performance")).size(), 2);
        const CliRun count = m_vault.run(split(QStringLiteral("consent who --purpose marketing_email --count")));
        QCOMPARE(count.json()[QStringLiteral("count")].toInt(), 1);
        QCOMPARE(m_vault.run(split(QStringLiteral("consent who --purpose nothing"))).exit, 1);
    }

    void noticesArePublishedAndNamedByEntries()
    {
        const QString file = m_vault.write(QStringLiteral("privacy.txt"), "We write to you.\n");
        const CliRun first = m_vault.run(split(QStringLiteral(
            "notices publish privacy --title Privacy --language en --file %1 --published-at 2026-01-01 --reason paper")
                .arg(file)));
        QVERIFY2(first.exit == 0, first.said());
        m_vault.write(QStringLiteral("privacy.txt"), "We never write to you.\n");
        const CliRun second = m_vault.run(
            split(QStringLiteral("notices publish privacy --title Privacy --language en --file %1").arg(file)));
        QCOMPARE(second.json()[QStringLiteral("version")].toInt(), 2);
        const CliRun compared = m_vault.run(split(QStringLiteral("notices compare privacy --from 1 --to 2")));
        QCOMPARE(
            compared.json()[QStringLiteral("pieces")][1][QStringLiteral("kind")].toString(), QStringLiteral("added"));
        const CliRun early
            = record(QStringLiteral("--purpose third_party_sharing --state given --at 2025-12-31 --notice privacy/1"));
        QVERIFY2(early.exit == 1, early.said());
        QVERIFY(early.messages.contains("not yet published"));
        QCOMPARE(
            record(QStringLiteral("--purpose third_party_sharing --state given --at 2026-02-01 --notice privacy/1"))
                .exit,
            0);
        const QJsonArray events = m_vault.run(split(QStringLiteral("consent history --customer %1").arg(m_id)))
                                      .json()[QStringLiteral("events")]
                                      .toArray();
        QCOMPARE(events.last()[QStringLiteral("notice")].toString(), QStringLiteral("privacy/1"));
        const CliRun seen = m_vault.run(split(QStringLiteral("notices seen --customer %1").arg(m_id)));
        QCOMPARE(seen.json()[QStringLiteral("total")].toInt(), 1);
        const CliRun toTell = m_vault.run(split(QStringLiteral("notices to-tell privacy")));
        QCOMPARE(toTell.json()[QStringLiteral("count")].toInt(), 1);
        QCOMPARE(m_vault.run(split(QStringLiteral("notices list"))).json()[QStringLiteral("total")].toInt(), 2);
    }

    /// What somebody was handed is the version that was named, not the newest.
    void aHandOverNamesItsVersion()
    {
        const auto tell = [this](const QString& more) {
            return m_vault.run(split(QStringLiteral("notices told privacy --customer %1 %2").arg(m_id, more)));
        };
        const CliRun earlier = tell(QStringLiteral("--of-version 1 --at 2026-02-02"));
        QVERIFY2(earlier.exit == 0, earlier.said());
        QCOMPARE(earlier.json()[QStringLiteral("notice")].toString(), QStringLiteral("privacy/1"));
        QCOMPARE(earlier.json()[QStringLiteral("count")].toInt(), 1);
        const CliRun newest = tell({});
        QCOMPARE(newest.json()[QStringLiteral("notice")].toString(), QStringLiteral("privacy/2"));
        // Then nobody is left, which is no mistake of whoever asks.
        const CliRun nobody = m_vault.run(split(QStringLiteral("notices told privacy --all")));
        QVERIFY2(nobody.exit == 0, nobody.said());
        QCOMPARE(nobody.json()[QStringLiteral("count")].toInt(-1), 0);
        QCOMPARE(tell(QStringLiteral("--of-version 9")).json()[QStringLiteral("kind")].toString(),
            QStringLiteral("not_found"));
    }

    void receiptsGoOutAndComeBack()
    {
        const CliRun out = m_vault.run(split(QStringLiteral("consent export --format jsonld --entry 1")));
        QVERIFY2(out.exit == 0, out.said());
        const QString file = m_vault.write(QStringLiteral("receipt.jsonld"), out.output);
        const CliRun read = m_vault.run(split(QStringLiteral("consent receipt read %1").arg(file)));
        QVERIFY2(read.exit == 0, read.said());
        QVERIFY(read.json()[QStringLiteral("in_ledger")].toBool());
        QCOMPARE(read.json()[QStringLiteral("entry")][QStringLiteral("state")].toString(), QStringLiteral("given"));
        m_vault.write(QStringLiteral("receipt.jsonld"), QByteArray(out.output).replace("form-12", "form-13"));
        const CliRun forged = m_vault.run(split(QStringLiteral("consent receipt read %1").arg(file)));
        QVERIFY2(forged.exit == 1, forged.said());
        QVERIFY(forged.messages.contains("changed after it was written"));
        // Of several each is checked, not the first alone.
        const CliRun several = m_vault.run(split(QStringLiteral("consent export --format jsonld")));
        m_vault.write(QStringLiteral("receipt.jsonld"), several.output);
        QVERIFY(m_vault.run(split(QStringLiteral("consent receipt read %1").arg(file))).exit == 0);
        QJsonObject forgedFile = QJsonDocument::fromJson(several.output).object();
        QJsonArray graph = forgedFile[QStringLiteral("@graph")].toArray();
        QVERIFY(graph.size() >= 3);
        QJsonObject last = graph.last().toObject();
        last.insert(QStringLiteral("aicms:reason"), QStringLiteral("another"));
        graph[graph.size() - 1] = last;
        forgedFile.insert(QStringLiteral("@graph"), graph);
        m_vault.write(QStringLiteral("receipt.jsonld"), QJsonDocument(forgedFile).toJson());
        const CliRun one = m_vault.run(split(QStringLiteral("consent receipt read %1").arg(file)));
        QVERIFY2(one.exit == 1, one.said());
        QCOMPARE(one.json()[QStringLiteral("changed")].toInt(), 1);
        const QString csv = m_vault.path(QStringLiteral("ledger.csv"));
        const CliRun all = m_vault.run(split(QStringLiteral("consent export --format csv --out %1").arg(csv)));
        QVERIFY(all.json()[QStringLiteral("count")].toInt() >= 3);
        QVERIFY(m_vault.read(QStringLiteral("ledger.csv")).contains("form-12"));
    }

    /// A list leaves through the gate: who said no is not in it, and nothing that its purpose does not need.
    void aListForAPurposeLeavesThroughTheGate()
    {
        const auto add = [this](const QString& name) {
            return QString::number(m_vault.add({QStringLiteral("--name"), name, QStringLiteral("--email"),
                name.toLower() + QStringLiteral("@example.org"), QStringLiteral("--phone"),
                QStringLiteral("+49 30 901820"), QStringLiteral("--note"), QStringLiteral("likes tandems")}));
        };
        const QString yes = add(QStringLiteral("Gate-Yes"));
        const QString no = add(QStringLiteral("Gate-No"));
        const QString gone = add(QStringLiteral("Gate-Gone"));
        add(QStringLiteral("Gate-Silent"));
        const auto say = [this](const QString& id, const QString& state, const QString& at) {
            const CliRun run = m_vault.run(split(QStringLiteral(
                "consent record --how counter --purpose marketing_email --proof form --customer %1 --state %2 --at %3")
                    .arg(id, state, at)));
            QVERIFY2(run.exit == 0, run.said());
        };
        say(yes, QStringLiteral("given"), QStringLiteral("2026-02-01"));
        say(no, QStringLiteral("refused"), QStringLiteral("2026-02-01"));
        say(gone, QStringLiteral("given"), QStringLiteral("2026-02-01"));
        say(gone, QStringLiteral("withdrawn"), QStringLiteral("2026-03-01"));
        const QString file = m_vault.path(QStringLiteral("list.csv"));
        const CliRun out = m_vault.run({QStringLiteral("customers"), QStringLiteral("export"), file,
            QStringLiteral("--for-purpose"), QStringLiteral("marketing_email"), QStringLiteral("--channel"),
            QStringLiteral("email"), QStringLiteral("--text"), QStringLiteral("Gate")});
        QVERIFY2(out.exit == 0, out.said());
        QCOMPARE(out.json()[QStringLiteral("count")].toInt(), 1);
        QFile list(file);
        QVERIFY(list.open(QIODevice::ReadOnly));
        const QByteArray text = list.readAll();
        QVERIFY2(text.contains("gate-yes@example.org"), text.constData());
        for (const char* absent : {"gate-no@", "gate-gone@", "gate-silent@", "901820", "tandems"})
            QVERIFY2(!text.contains(absent), text.constData());
        const CliRun unknown = m_vault.run({QStringLiteral("customers"), QStringLiteral("export"), file,
            QStringLiteral("--for-purpose"), QStringLiteral("world_rule")});
        QCOMPARE(unknown.exit, 1);
    }

    /// What stays here because somebody with that address objected is named: in a list that leaves, and in a file that
    /// comes in.
    void whoseAddressMustNotBeUsedIsNamed()
    {
        const auto add = [this](const QString& name) {
            return QString::number(m_vault.add(
                {QStringLiteral("--name"), name, QStringLiteral("--email"), QStringLiteral("both@example.org")}));
        };
        const QString objects = add(QStringLiteral("Shared-No"));
        const QString agrees = add(QStringLiteral("Shared-Yes"));
        for (const auto& [id, state] : {std::pair(objects, "objected"), std::pair(agrees, "given")}) {
            const CliRun run = m_vault.run(split(QStringLiteral("consent record --how letter --purpose marketing_email "
                                                                "--proof form --at 2026-02-01 --customer %1 --state %2")
                    .arg(id, QLatin1String(state))));
            QVERIFY2(run.exit == 0, run.said());
        }
        const QString shared = m_vault.path(QStringLiteral("shared.csv"));
        // Without a channel as well: the purpose has no other way, and a name could be put beside the address.
        for (const char* channel : {"--channel email", ""}) {
            const CliRun out = m_vault.run(QStringList {QStringLiteral("customers"), QStringLiteral("export"), shared,
                                               QStringLiteral("--for-purpose"), QStringLiteral("marketing_email"),
                                               QStringLiteral("--text"), QStringLiteral("Shared")}
                + split(channel));
            QVERIFY2(out.exit == 0, out.said());
            QCOMPARE(out.json()[QStringLiteral("count")].toInt(), 0);
            QVERIFY(!m_vault.read(QStringLiteral("shared.csv")).contains("Shared-"));
            const QJsonArray withheld = out.json()[QStringLiteral("withheld")].toArray();
            QVERIFY2(withheld.size() == 1, out.said());
            QCOMPARE(withheld[0][QStringLiteral("name")].toString(), QStringLiteral("Shared-Yes"));
            QCOMPARE(withheld[0][QStringLiteral("addresses")][0].toString(), QStringLiteral("both@example.org"));
            QVERIFY(withheld[0][QStringLiteral("left_out")].toBool());
        }
        const QString file
            = m_vault.write(QStringLiteral("back.csv"), "name,email\nSomebody,both@example.org\nOther,o@example.org\n");
        const CliRun in = m_vault.run({QStringLiteral("import"), file, QStringLiteral("--duplicates"),
            QStringLiteral("add"), QStringLiteral("--dry-run")});
        const QJsonArray skipped = in.json()[QStringLiteral("skipped_rows")].toArray();
        QVERIFY2(skipped.size() == 1, in.said());
        QCOMPARE(skipped[0][QStringLiteral("row")].toInt(), 2);
        QCOMPARE(skipped[0][QStringLiteral("address")].toString(), QStringLiteral("both@example.org"));
    }

    void refusalsSayWhy_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("future") << "--purpose ai_chat_draft --state given --at 2099-01-01" << QByteArray("to come");
        QTest::newRow("year 1") << "--purpose ai_chat_draft --state given --at 0001-01-01" << QByteArray("1900");
        QTest::newRow("nothing to end") << "--purpose ai_chat_draft --state expired --at 2026-01-01"
                                        << QByteArray("come to its end");
        QTest::newRow("never given") << "--purpose ai_chat_draft --state renewed --at 2026-01-01"
                                     << QByteArray("said no");
        QTest::newRow("purpose") << "--purpose no_such --state given --at 2026-01-01" << QByteArray("no such purpose");
        QTest::newRow("twice") << "--purpose marketing_email --state withdrawn --at 2026-02-01"
                               << QByteArray("withdrawn already");
        QTest::newRow("notice") << "--purpose ai_chat_draft --state given --at 2026-02-01 --notice 99"
                                << QByteArray("never published");
        QTest::newRow("proof") << "--purpose marketing_phone --state given --at 2026-02-01" << QByteArray("proof");
    }
    void refusalsSayWhy()
    {
        QFETCH(QString, words);
        QFETCH(QByteArray, says);
        const CliRun run = record(words);
        QVERIFY2(run.exit == 1, run.said());
        QVERIFY2(run.messages.contains(says), run.said());
        QVERIFY(run.messages.contains("Nothing was recorded"));
        QVERIFY(!run.json()[QStringLiteral("ok")].toBool(true));
    }

    void whatIsBackdatedHasAReason()
    {
        const CliRun first = record(QStringLiteral("--purpose marketing_phone --state refused --at ")
            + QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
        QVERIFY2(first.exit == 0, first.said());
        QVERIFY2(!first.messages.contains("--reason"), first.said()); // received and recorded on the same day
        const CliRun silent = record(QStringLiteral("--purpose marketing_phone --state refused --at 2026-01-01"));
        QVERIFY2(silent.exit == 0, silent.said());
        QVERIFY2(silent.messages.contains("--reason"), silent.said());
        const CliRun given
            = record(QStringLiteral("--purpose marketing_phone --state refused --at 2026-01-02 --reason post"));
        QVERIFY2(given.exit == 0, given.said());
        QVERIFY2(!given.messages.contains("--reason"), given.said());
        const QString corrected = QString::number(given.json()[QStringLiteral("seq")].toInt());
        const CliRun wrong = record(
            QStringLiteral("--purpose marketing_phone --state refused --at 2026-01-03 --corrects ") + corrected);
        QVERIFY2(wrong.exit == 1, wrong.said());
        QStringList reasons;
        const CliRun run = m_vault.run(split(QStringLiteral("consent history --customer %1").arg(m_id)));
        for (const QJsonValue& event : run.json()[QStringLiteral("events")].toArray()) {
            if (event[QStringLiteral("purpose")] == QStringLiteral("marketing_phone"))
                reasons << event[QStringLiteral("reason")].toString();
        }
        QCOMPARE(reasons.size(), 3);
        QVERIFY(reasons.contains(QString())); // what was not backdated has none
        QVERIFY(reasons.contains(QStringLiteral("post")));
        QVERIFY(reasons.contains(QStringLiteral("No reason was given on the command line")));
    }

    /// A command that is run twice; --again says that it was meant.
    void theVerySameIsAskedAbout()
    {
        const QString words
            = QStringLiteral("--purpose ai_forecast_individual --state refused --at 2026-01-05T09:00Z --reason x");
        const CliRun first = record(words);
        QVERIFY2(first.exit == 0, first.said());
        const CliRun second = record(words);
        QVERIFY(second.exit != 0);
        QVERIFY2(second.messages.contains("recorded already on"), second.said());
        const CliRun third = record(words + QStringLiteral(" --again"));
        QVERIFY2(third.exit == 0, third.said());
    }

    void usageIsChecked()
    {
        QCOMPARE(record(QStringLiteral("--purpose marketing_email --state maybe --at 2026-01-01")).exit, 2);
        QCOMPARE(record(QStringLiteral("--purpose marketing_email --state given")).exit, 2);
        QCOMPARE(
            record(QStringLiteral("--purpose marketing_email --state given --at 2026-01-01 --channel fax")).exit, 2);
    }

    void theVaultIsSoundAfterwards()
    {
        const CliRun check = m_vault.run(split(QStringLiteral("vault check --deep")));
        QVERIFY2(check.exit == 0, check.said());
    }

    /// The ledger's state stays what was said; beside it stands whether the gate follows it, as `who` does.
    void stateTellsWhetherItIsUsed()
    {
        QCOMPARE(m_vault
                     .run({QStringLiteral("purposes"), QStringLiteral("add"), QStringLiteral("--code"),
                         QStringLiteral("walks"), QStringLiteral("--basis"), QStringLiteral("consent"),
                         QStringLiteral("--name"), QStringLiteral("Walks"), QStringLiteral("--text"),
                         QStringLiteral("A walk in spring.")})
                     .exit,
            0);
        const auto row = [this] {
            const CliRun run = m_vault.run(split(QStringLiteral("consent state --customer %1").arg(m_id)));
            for (const QJsonValue& each : run.json()[QStringLiteral("purposes")].toArray()) {
                if (each[QStringLiteral("purpose")] == QLatin1String("walks"))
                    return each.toObject();
            }
            return QJsonObject();
        };
        const QString at = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
        QCOMPARE(record(QStringLiteral("--purpose walks --state given --proof form --at ") + at).exit, 0);
        QVERIFY(row()[QStringLiteral("usable")].toBool());
        QCOMPARE(row()[QStringLiteral("why")].toString(), QStringLiteral("consent_given"));
        QCOMPARE(m_vault.run(split(QStringLiteral("purposes change walks --recipient Kramer"))).exit, 0);
        QCOMPARE(row()[QStringLiteral("state")].toString(), QStringLiteral("given"));
        QVERIFY(!row()[QStringLiteral("usable")].toBool());
        QCOMPARE(row()[QStringLiteral("why")].toString(), QStringLiteral("meaning_changed"));
        const CliRun who = m_vault.run(split(QStringLiteral("consent who --purpose walks --count")));
        QCOMPARE(who.json()[QStringLiteral("count")].toInt(), 0);
    }

    /// The vault's zone, whatever the terminal's; to the microsecond; an hour that comes twice is asked for.
    void timesAreMeantByTheVaultsClock()
    {
        QCOMPARE(m_vault.run(split("vault zone --set Nowhere/Town")).exit, 1);
        QVERIFY(m_vault.run(split("vault zone --set Europe/Berlin")).exit == 0);
        QCOMPARE(m_vault.run(split("vault zone")).json()[QStringLiteral("zone")].toString(),
            QStringLiteral("Europe/Berlin"));
        const QString who = QString::number(m_vault.add(split("--name Zoe")));
        const auto say = [&](const QString& at) {
            return m_vault.run(split(QStringLiteral("consent record --customer %1 --how counter --purpose "
                                                    "marketing_email --state given --reason late --at %2")
                    .arg(who, at)));
        };
        const CliRun twice = say(QStringLiteral("2025-10-26T02:30"));
        QVERIFY2(twice.exit == 1 && twice.messages.contains("twice"), twice.said());
        QVERIFY(say(QStringLiteral("2025-10-26T03:30")).exit == 0);
        QVERIFY(say(QStringLiteral("2025-10-26T02:30+02:00")).exit == 0);
        const QByteArray zone = qgetenv("TZ");
        qputenv("TZ", "Asia/Tokyo");
        const CliRun bare = say(QStringLiteral("2025-11-03T10:00"));
        const auto stateAt = [&](const QString& asOf) {
            const CliRun run
                = m_vault.run(split(QStringLiteral("consent state --customer %1 --as-of %2").arg(who, asOf)));
            for (const QJsonValue& row : run.json()[QStringLiteral("purposes")].toArray()) {
                if (row[QStringLiteral("purpose")] == QStringLiteral("marketing_email"))
                    return row[QStringLiteral("since")].toString();
            }
            return QString();
        };
        const QString since = stateAt(QStringLiteral("2025-11-03"));
        zone.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", zone);
        QVERIFY2(bare.exit == 0, bare.said());
        QCOMPARE(since, QStringLiteral("2025-11-03T10:00:00.000+01:00"));
        QVERIFY(stateAt(QStringLiteral("2025-11-03T09:59:59.999999")).startsWith(QLatin1String("2025-10-26")));
        QVERIFY(m_vault.run(split("vault zone --set UTC")).exit == 0);
    }
};

AICMS_TEST(TestConsent)
#include "test_consent.moc"
