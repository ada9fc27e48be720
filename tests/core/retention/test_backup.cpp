// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/local_day.h"
#include "core/consent/gate.h"
#include "core/consent/gate_service.h"
#include "core/retention/backup.h"
#include "core/retention/erasure_replay.h"
#include "core/retention/erasure_service.h"
#include "core/retention/hold_service.h"
#include "core/retention/hold_store.h"
#include "core/retention/log_lines.h"
#include "core/storage/connection.h"
#include "core/vault/crypto.h"
#include "tests/core/consent/consent_desk.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <set>
#include <tuple>

using namespace aicms;
using namespace test;
using namespace retention;
using base::ErrorKind;

namespace {

vault::SecretBytes someKey(unsigned char byte)
{
    vault::SecretBytes key(32);
    std::fill_n(key.data(), 32, byte);
    return key;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a file could not be written");
}

const QStringList purposeCodes {
    QStringLiteral("marketing_email"), QStringLiteral("marketing_phone"), QStringLiteral("marketing_post")};

using Uses = std::set<std::tuple<qint64, qsizetype, int>>;

/// Everything that the gate lets through: person, purpose, channel.
Uses allowed(storage::Database& database, const ConsentDesk& desk, const std::vector<base::CustomerId>& people)
{
    return database
        .read([&](storage::ReadTransaction& tx) -> base::Result<Uses> {
            Uses all;
            consent::Gate gate(tx, desk.purposes.catalogue(), QTimeZone("Europe/Berlin"), desk.clock.now());
            for (const base::CustomerId id : people) {
                for (qsizetype purpose = 0; purpose < purposeCodes.size(); ++purpose) {
                    for (int channel = 0; channel < purposes::channelCount; ++channel) {
                        const auto way = static_cast<consent::Channel>(channel);
                        if (gate.may(purposeCodes[purpose], id, desk.clock.now(), way).isAllowed)
                            all.emplace(id.value, purpose, channel);
                    }
                }
            }
            return all;
        })
        .result()
        .value();
}

vault::SecretBytes keyOf(ConsentDesk& desk)
{
    QByteArray bytes = desk.read<QByteArray>([](storage::ReadTransaction& tx) {
        const auto key = consent::lifetimeKey(tx);
        const auto span = key->span();
        return QByteArray(reinterpret_cast<const char*>(span.data()), qsizetype(span.size()));
    });
    return vault::SecretBytes::take(bytes);
}

std::set<qint64> held(storage::Database& database, const std::vector<base::CustomerId>& people)
{
    return database
        .read([&](storage::ReadTransaction& tx) -> base::Result<std::set<qint64>> {
            std::set<qint64> all;
            for (const base::CustomerId id : people) {
                if (tx.query("SELECT 1 FROM customer WHERE id = ?1", id).next() && store::isHeld(tx, id))
                    all.insert(id.value);
            }
            return all;
        })
        .result()
        .value();
}

QSet<QByteArray> suppressions(storage::Database& database)
{
    return database
        .read([](storage::ReadTransaction& tx) -> base::Result<QSet<QByteArray>> {
            QSet<QByteArray> all;
            auto rows = tx.query("SELECT digest || purpose_id FROM suppression WHERE lifted_by IS NULL");
            while (rows.next())
                all.insert(rows.blob(0));
            return all;
        })
        .result()
        .value();
}

/// Restrictions, marks of minors, soft opt-ins, legal holds and the bin, come and gone at random.
class RandomBars {
public:
    RandomBars(ConsentDesk& desk, const std::vector<base::CustomerId>& people, QRandomGenerator& random)
        : m_desk(desk), m_people(people), m_random(random)
    {
        for (const base::CustomerId who : people)
            m_desk.sell(who);
    }

    void live(int steps)
    {
        for (int i = 0; i < steps; ++i) {
            const base::CustomerId who = m_people[m_random.bounded(quint32(m_people.size()))];
            const bool comes = m_random.bounded(2) == 0;
            switch (m_random.bounded(5)) {
            case 0:
                if (comes)
                    m_gate.restrict(who, static_cast<consent::RestrictionGround>(m_random.bounded(4)), {}).result();
                else
                    m_gate.lift(who, m_desk.clock.now(), QStringLiteral("settled")).result();
                break;
            case 1: m_gate.markMinor(who, comes).result(); break;
            case 2: m_gate.allowSoftOptIn(who, purposeCodes[0], {true, true, comes}).result(); break;
            case 3: comes ? hold(who) : lift(); break;
            default: (comes ? m_desk.service.remove({who}) : m_desk.service.restore({who})).result(); break;
            }
        }
    }
    /// Nothing keeps these from being erased: no hold, and no restriction, by which a record is locked.
    void free(const std::vector<base::CustomerId>& people)
    {
        const auto all = m_holds.list(false).result();
        for (const Hold& each : *all) {
            if (each.coversEverybody || std::ranges::find_first_of(each.people, people) != each.people.end())
                m_holds.lift(each.id, u"settled"_s).result();
        }
        for (const base::CustomerId who : people)
            m_gate.lift(who, m_desk.clock.now(), u"settled"_s).result();
    }

private:
    void hold(base::CustomerId who)
    {
        Hold hold;
        hold.matter = u"claim"_s;
        hold.reason = u"a court asks"_s;
        hold.reviewOn = base::localDay(m_desk.clock, QTimeZone::systemTimeZone()).addDays(30);
        hold.people = {who};
        m_holds.place(hold).result();
    }
    void lift()
    {
        const auto all = m_holds.list(false).result();
        if (!all->empty())
            m_holds.lift(all->front().id, u"settled"_s).result();
    }

    ConsentDesk& m_desk;
    const std::vector<base::CustomerId>& m_people;
    QRandomGenerator& m_random;
    consent::GateService m_gate {*m_desk.database, m_desk.session, m_desk.purposes, QTimeZone("Europe/Berlin")};
    HoldService m_holds {*m_desk.database, m_desk.session, m_desk.clock};
};

} // namespace

class TestBackup : public QObject {
    Q_OBJECT

    TemporaryFolder m_folder;
    int m_histories = 0;
    int m_changed = 0; ///< of them, in which the replay took something back

private Q_SLOTS:
    void aBackupIsReadBackAndNothingIsChangedUnseen()
    {
        ConsentDesk desk;
        const QString copy = desk.folder.path(u"copy.db"_s);
        const vault::SecretBytes backupKey = someKey(5), vaultKey = someKey(6);
        QVERIFY(desk.database->copyTo(copy, backupKey.clone()).result());
        QVERIFY(!QFile::exists(copy + u"-wal"_s));
        Manifest manifest;
        manifest.vaultId = QUuid::createUuid();
        manifest.createdAt = desk.clock.now();
        const QString path = m_folder.path(u"a.aicmsbackup"_s);
        QVERIFY(writeBackup(path, copy, manifest, "slots", vaultKey, backupKey));
        const auto file = readBackup(path);
        QVERIFY(file);
        QCOMPARE(file->manifest.vaultId, manifest.vaultId);
        QCOMPARE(file->slotText, QByteArray("slots"));
        QVERIFY(openBackupKey(*file, vaultKey)->equals(backupKey));
        QVERIFY(!openBackupKey(*file, someKey(7)));
        const QString out = m_folder.path(u"out.db"_s);
        QVERIFY(extractDatabase(*file, out));
        QCOMPARE(contentOf(out), contentOf(copy));

        const QByteArray whole = contentOf(path);
        const QString changed = m_folder.path(u"b.aicmsbackup"_s);
        QRandomGenerator random(3);
        for (int i = 0; i < 120; ++i) {
            QByteArray bytes = whole;
            const qsizetype at = i < 60 ? random.bounded(int(file->databaseAt)) : random.bounded(int(bytes.size()));
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.bounded(8)));
            put(changed, bytes);
            const auto read = readBackup(changed);
            const auto key = read ? openBackupKey(*read, vaultKey) : std::nullopt;
            QVERIFY2(!key, qPrintable(u"byte %1 was changed unseen"_s.arg(at)));
        }
        put(changed, whole.chopped(1));
        QCOMPARE(readBackup(changed).error().kind, ErrorKind::Damaged);
        QCOMPARE(readBackup(m_folder.path(u"none"_s)).error().kind, ErrorKind::NotFound);
    }

    void theListHoldsOrSaysSo()
    {
        const vault::SecretBytes key = someKey(1);
        QByteArray mac;
        const LoggedErasure gone {{TombstoneKind::Uuid, QByteArray(32, 'a')}, {5}};
        LoggedLowering taken {QByteArray(32, 'b'), {}, QByteArray(32, 'c'), QByteArray(32, 'd')};
        taken.lowering.purpose = u"marketing_email"_s;
        taken.lowering.state = consent::State::Objected;
        taken.lowering.seq = 7;
        taken.lowering.validUntil = base::UtcTime {8};
        const QByteArray first = logLines({{gone}, {taken}}, {1, 7, 10}, {}, key, &mac);
        const QByteArray text = first + logLines({{}, {taken}}, {1, 9, 20}, mac, key);
        const auto content = parseLogLines(text, key);
        QVERIFY(content);
        QCOMPARE(content->erasures.size(), std::size_t(1));
        QCOMPARE(content->lowerings.size(), std::size_t(2));
        QCOMPARE(content->lowerings[0].lowering, taken.lowering);
        QCOMPARE(content->lowerings[1].entry, taken.entry);
        QCOMPARE(content->lowerings[1].corrects, taken.corrects);
        QCOMPARE(content->reach.commit, 20);
        QCOMPARE(content->soundBytes, text.size());
        const auto bars = parseLogLines(text, key, LogParts::BarsAlone);
        QVERIFY(bars && bars->lowerings.empty() && bars->erasures.empty());
        QCOMPARE(bars->lastMac, content->lastMac);
        // Cut off in the middle: what is whole counts, and reaches less far.
        for (qsizetype size = first.size(); size < text.size(); ++size) {
            const auto cut = parseLogLines(text.first(size), key);
            QVERIFY(cut);
            QCOMPARE(cut->reach.commit, 10);
            QCOMPARE(cut->soundBytes, first.size());
        }
        const auto lines = text.split('\n');
        for (int left = 0; left < 3; ++left) {
            QByteArrayList fewer = lines;
            fewer.removeAt(left);
            const auto read = parseLogLines(fewer.join('\n'), key);
            QVERIFY2(!read || read->reach.commit < 20, qPrintable(QString::number(left)));
        }
        QByteArray changed = text;
        changed.replace("objected", "given!!!");
        QCOMPARE(parseLogLines(changed, key).error().kind, ErrorKind::Tampered);
        QCOMPARE(parseLogLines(text, someKey(2)).error().kind, ErrorKind::Tampered);
    }

    void theListHealsItself()
    {
        ConsentDesk desk;
        auto refusal = desk.draft(u"marketing_email"_s, consent::State::Refused, 2);
        QVERIFY(desk.record(refusal) > 0);
        TombstoneLog log(*desk.database, desk.folder.path());
        QVERIFY(log.follow(true));
        const QString path = desk.folder.path(QString(tombstoneFile));
        const QByteArray whole = contentOf(path);
        QVERIFY(whole.contains("refused") && !whole.contains("Ada"));
        QVERIFY(log.follow(false));
        QCOMPARE(contentOf(path), whole);
        put(path, "nonsense\n");
        QVERIFY(log.follow(true));
        QCOMPARE(contentOf(path), whole);
        QFile::remove(path);
        QVERIFY(log.follow(true));
        QCOMPARE(contentOf(path), whole);
    }

    /// Random lives before and after a backup: nobody who was erased is in the restored one, nobody is allowed more and
    /// nobody is held less than in the one that was lost.
    void restoringRevivesNobodyAndNothing_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 24; ++seed)
            QTest::addRow("seed %u", seed) << seed;
        QTest::addRow("a hold keeps her out of the bin") << quint32(265); // it was lifted since
    }
    void restoringRevivesNobodyAndNothing()
    {
        QFETCH(quint32, seed);
        ++m_histories;
        QRandomGenerator random(seed);
        ConsentDesk desk;
        std::vector<base::CustomerId> people;
        for (int i = 0; i < 12; ++i) {
            customers::Customer person;
            person.givenName = u"Person%1"_s.arg(i);
            person.emails.push_back({u"p%1@example.com"_s.arg(i), {}});
            people.push_back(desk.add(person));
        }
        RandomBars bars(desk, people, random);
        const std::array states {
            consent::State::Given, consent::State::Refused, consent::State::Withdrawn, consent::State::Objected};
        const auto live = [&](int events, qint64 from) {
            for (int i = 0; i < events; ++i) {
                auto draft = desk.draft(purposeCodes[random.bounded(3)], states[random.bounded(4)], 0);
                draft.customer = people[static_cast<std::size_t>(random.bounded(12))];
                draft.channel = static_cast<consent::Channel>(random.bounded(3));
                draft.at = base::UtcTime {ConsentDesk::noon - (from - random.bounded(30)) * ConsentDesk::day};
                draft.proof = {consent::ProofKind::Text, u"binder"_s, {}};
                const auto history = desk.ledger.history(draft.customer).result();
                if (random.bounded(3) == 0 && history && !history->empty()) { // puts any earlier entry right
                    const std::array instead {consent::State::Given, consent::State::Unknown, consent::State::Unknown,
                        consent::State::Refused, consent::State::Requested};
                    draft.state = instead[random.bounded(5)];
                    draft.corrects = history->at(random.bounded(quint32(history->size()))).event.seq;
                }
                static_cast<void>(desk.record(draft));
            }
        };
        live(80, 90);
        bars.live(8);
        const QString copy = desk.folder.path(u"copy.db"_s);
        QVERIFY(desk.database->copyTo(copy, someKey(5)).result());
        live(60, 50);
        bars.live(30);
        ErasureService erasures(*desk.database, desk.session);
        const std::vector<base::CustomerId> erased {people[1], people[4], people[9]};
        TombstoneLog log(*desk.database, desk.folder.path());
        QVERIFY(log.follow(false)); // as after each commit: what somebody objected to is entered before she is erased
        bars.free(erased);
        QVERIFY(erasures.erase(erased, ErasureGround::Objection).result());
        QVERIFY(log.follow(true));
        auto restored = storage::Database::open({copy, &desk.clock, false}, someKey(5));
        QVERIFY(restored);
        const auto before = allowed(**restored, desk, people);
        const auto list = readTombstoneLog(desk.folder.path(), keyOf(desk));
        QVERIFY(list);
        const auto counts = replay(**restored, desk.session, *list,
            {desk.purposes.catalogue(), u"DE"_s, QTimeZone("Europe/Berlin"), {}, true});
        QVERIFY2(counts, qPrintable(counts ? QString() : counts.error().subject));
        QCOMPARE(counts->people, 3);
        const auto there = (*restored)
                               ->read([](storage::ReadTransaction& tx) -> base::Result<QList<qint64>> {
                                   QList<qint64> ids;
                                   auto rows = tx.query("SELECT id FROM customer");
                                   while (rows.next())
                                       ids << rows.integer(0);
                                   return ids;
                               })
                               .result();
        for (const base::CustomerId id : erased)
            QVERIFY(!there->contains(id.value));
        QCOMPARE(there->size(), 10);
        const auto now = allowed(*desk.database, desk, people);
        for (const auto& [person, purpose, channel] : allowed(**restored, desk, people))
            QVERIFY2(now.contains({person, purpose, channel}),
                qPrintable(u"customer %1, %2, channel %3"_s.arg(person).arg(purposeCodes[purpose]).arg(channel)));
        m_changed += before != allowed(**restored, desk, people) ? 1 : 0;
        const auto heldNow = held(**restored, people);
        for (const qint64 id : held(*desk.database, people))
            QVERIFY2(heldNow.contains(id), qPrintable(u"customer %1 lost a legal hold"_s.arg(id)));
        QVERIFY(suppressions(**restored).contains(suppressions(*desk.database)));
    }

    /// A yes that was narrowed after the backup comes back as narrow; a yes and a no that were struck out come back as
    /// nothing that anybody said.
    void correctionsSinceTheBackupAreMadeAgain()
    {
        ConsentDesk desk;
        const auto record = [&desk](base::CustomerId who, consent::State state, qint64 daysAgo, qint64 corrects = 0) {
            auto draft = desk.draft(u"marketing_email"_s, state, daysAgo);
            draft.customer = who;
            if (corrects != 0)
                draft.corrects = corrects;
            return desk.record(draft);
        };
        const std::vector<base::CustomerId> people {
            desk.addPerson(u"Ended"_s), desk.addPerson(u"Struck"_s), desk.addPerson(u"Mistaken"_s)};
        std::vector<qint64> yeses;
        for (const base::CustomerId id : people)
            yeses.push_back(record(id, consent::State::Given, 30));
        const QString copy = desk.folder.path(u"corrected.db"_s);
        QVERIFY(desk.database->copyTo(copy, someKey(5)).result());
        QVERIFY(record(people[0], consent::State::Given, 900, yeses[0]));
        QVERIFY(record(people[1], consent::State::Unknown, 0, yeses[1]));
        const qint64 mistake = record(people[2], consent::State::Withdrawn, 1);
        QVERIFY(record(people[2], consent::State::Unknown, 0, mistake));
        TombstoneLog log(*desk.database, desk.folder.path());
        QVERIFY(log.follow(true));
        auto restored = storage::Database::open({copy, &desk.clock, false}, someKey(5));
        QVERIFY(restored);
        const auto list = readTombstoneLog(desk.folder.path(), keyOf(desk));
        QVERIFY(list);
        const auto counts = replay(**restored, desk.session, *list,
            {desk.purposes.catalogue(), u"DE"_s, QTimeZone("Europe/Berlin"), {}, true});
        QVERIFY(counts);
        QCOMPARE(counts->lowerings, 2);
        const auto stateOf = [&](storage::Database& database, base::CustomerId who) {
            return database
                .read([&](storage::ReadTransaction& tx) -> base::Result<consent::State> {
                    const auto* purpose = desk.purposes.catalogue()->find(u"marketing_email"_s);
                    return consent::foldedAnswer(tx, *purpose, who, desk.clock.now(), consent::Channel::All).state;
                })
                .result()
                .value();
        };
        const std::array expected {consent::State::Expired, consent::State::NeverAsked, consent::State::Given};
        for (std::size_t i = 0; i < people.size(); ++i) {
            QCOMPARE(stateOf(*desk.database, people[i]), expected[i]);
            QCOMPARE(stateOf(**restored, people[i]), expected[i]);
        }
    }

    /// Else the histories above would show nothing.
    void mostHistoriesTookSomethingBack()
    {
        if (m_histories == 0)
            QSKIP("needs the histories before it");
        QVERIFY2(m_changed * 10 >= m_histories * 9, qPrintable(u"%1 of %2"_s.arg(m_changed).arg(m_histories)));
    }

    /// What stands against somebody is entered when it comes and when it goes, and of whoever is not there nothing
    /// goes.
    void theListKnowsWhatStandsAgainstSomebody()
    {
        ConsentDesk desk;
        consent::GateService gate(*desk.database, desk.session, desk.purposes, QTimeZone("Europe/Berlin"));
        const base::CustomerId ben = desk.addPerson(u"Ben"_s);
        TombstoneLog log(*desk.database, desk.folder.path());
        const auto barsInFile = [&desk] {
            auto key = desk.read<std::shared_ptr<vault::SecretBytes>>([](storage::ReadTransaction& tx) {
                return std::make_shared<vault::SecretBytes>(std::move(*consent::lifetimeKey(tx)));
            });
            QStringList kinds;
            const auto content = readTombstoneLog(desk.folder.path(), *key);
            for (const LoggedBar& bar : content->bars)
                kinds << bar.kind + u':' + bar.detail;
            return kinds;
        };
        QVERIFY(gate.restrict(desk.ada, consent::RestrictionGround::UnlawfulUse, u"told us"_s).result());
        QVERIFY(gate.markMinor(ben, true).result());
        QVERIFY(desk.service.remove({ben}).result());
        QVERIFY(log.follow(true));
        QCOMPARE(barsInFile(), (QStringList {u"bin:"_s, u"minor:"_s, u"restriction:unlawful_use"_s}));
        const qint64 size = contentOf(desk.folder.path(u"vault.tombstones"_s)).size();
        QVERIFY(log.follow(false));
        QCOMPARE(contentOf(desk.folder.path(u"vault.tombstones"_s)).size(), size); // nothing twice
        QVERIFY(gate.lift(desk.ada, desk.clock.now(), QStringLiteral("settled")).result());
        QVERIFY(desk.service.restore({ben}).result());
        QVERIFY(log.follow(false));
        QCOMPARE(barsInFile(), QStringList {u"minor:"_s});
        ErasureService erasures(*desk.database, desk.session);
        QVERIFY(erasures.erase({ben}, ErasureGround::Objection).result());
        QVERIFY(log.follow(false));
        QCOMPARE(barsInFile(), QStringList {u"minor:"_s});
    }
};

AICMS_TEST(TestBackup)
#include "test_backup.moc"
