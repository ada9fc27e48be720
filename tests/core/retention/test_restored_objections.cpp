// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/erasure_replay.h"
#include "core/retention/erasure_service.h"
#include "core/retention/log_lines.h"
#include "tests/core/consent/consent_desk.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

using namespace aicms;
using namespace test;
using namespace retention;
using consent::Channel;
using consent::State;

namespace {

const QString catalogues = QStringLiteral("catalogues");
const QString post = QStringLiteral("marketing_post");

vault::SecretBytes backupKey()
{
    vault::SecretBytes key(32);
    std::fill_n(key.data(), 32, 5);
    return key;
}

purposes::Purpose advertising()
{
    purposes::Purpose purpose;
    purpose.code = catalogues;
    purpose.isMarketing = true;
    purpose.channels = {Channel::Post};
    purpose.basis = purposes::LawfulBasis::LegitimateInterests;
    purpose.weighing
        = purposes::WeighingTest {QStringLiteral("news of the shop"), QStringLiteral("nothing milder does it"),
            QStringLiteral("few letters a year"), QStringLiteral("the interest outweighs")};
    purpose.texts.insert(QStringLiteral("en"), {QStringLiteral("Catalogues"), QStringLiteral("We post them.")});
    return purpose;
}

} // namespace

/// Objections to an advertising purpose that is younger than the backup (GDPR Art. 21(2)-(3), O3).
class TestRestoredObjections : public QObject {
    Q_OBJECT

    std::unique_ptr<ConsentDesk> m_desk;
    std::unique_ptr<storage::Database> m_restored;

    base::CustomerId add(const QString& name)
    {
        customers::Customer person;
        person.givenName = name;
        person.emails.push_back({name.toLower() + QStringLiteral("@example.com"), {}});
        return m_desk->add(person);
    }
    qint64 record(base::CustomerId who, const QString& purpose, State state, Channel channel = Channel::All)
    {
        m_desk->clock.advance(1'000'000);
        auto draft = m_desk->draft(purpose, state, 0);
        draft.customer = who;
        draft.channel = channel;
        draft.at = m_desk->clock.now();
        return m_desk->record(draft);
    }
    void backUp() { QVERIFY(m_desk->database->copyTo(path(), backupKey()).result()); }
    QString path() const { return m_desk->folder.path(QStringLiteral("copy.db")); }
    void move(base::CustomerId who, const QString& name)
    {
        m_desk->clock.advance(1'000'000);
        m_desk->setEmails(who, {name + QStringLiteral("@example.com")});
    }
    bool strikeOut(base::CustomerId who, qint64 entry)
    {
        m_desk->clock.advance(1'000'000);
        auto draft = m_desk->draft(email, State::Unknown, 0);
        draft.customer = who;
        draft.at = m_desk->clock.now();
        draft.corrects = entry;
        return m_desk->record(draft) != 0;
    }
    void restore(ReplayCounts& counts)
    {
        TombstoneLog log(*m_desk->database, m_desk->folder.path());
        QVERIFY(log.follow(true));
        auto opened = storage::Database::open({path(), &m_desk->clock, false}, backupKey());
        QVERIFY(opened);
        m_restored = std::move(*opened);
        replayThere(counts);
    }
    void replayThere(ReplayCounts& counts)
    {
        const auto key = m_desk->read<std::shared_ptr<vault::SecretBytes>>([](storage::ReadTransaction& tx) {
            return std::make_shared<vault::SecretBytes>(std::move(*consent::lifetimeKey(tx)));
        });
        const auto list = readTombstoneLog(m_desk->folder.path(), *key);
        QVERIFY(list);
        const auto done = replay(*m_restored, m_desk->session, *list,
            {purposesThere(), QStringLiteral("DE"), QTimeZone("Europe/Berlin"), {}, true, true});
        QVERIFY(done);
        counts = *done;
    }
    std::shared_ptr<const purposes::Catalogue> purposesThere()
    {
        purposes::PurposesService there(*m_restored, m_desk->session, QStringLiteral("DE"));
        const auto loaded = m_restored->write([&there](storage::WriteTransaction& tx) -> base::Result<void> {
            there.load(tx);
            return {};
        });
        return loaded.result() ? there.catalogue() : nullptr;
    }
    State stateThere(base::CustomerId who, const QString& code, Channel channel = Channel::All)
    {
        const auto catalogue = purposesThere();
        return m_restored
            ->read([&](storage::ReadTransaction& tx) -> base::Result<State> {
                return consent::foldedAnswer(tx, *catalogue->find(code), who, m_desk->clock.now(), channel).state;
            })
            .result()
            .value();
    }
    bool isListedThere(const QString& name)
    {
        customers::Customer person;
        person.emails.push_back({name.toLower() + QStringLiteral("@example.com"), {}});
        return m_restored
            ->read([&person](storage::ReadTransaction& tx) -> base::Result<bool> {
                return !consent::SuppressionList(tx).allOf(person).isEmpty();
            })
            .result()
            .value();
    }

private Q_SLOTS:
    void init()
    {
        m_restored.reset();
        m_desk = std::make_unique<ConsentDesk>();
        m_desk->service.setEditFollower(&consent::keepObjectorListed);
    }
    void cleanup()
    {
        m_restored.reset();
        m_desk.reset();
    }

    void theyAreKeptAsObjectionsToAllAdvertising()
    {
        const auto ben = add(QStringLiteral("Ben")), cleo = add(QStringLiteral("Cleo"));
        const auto dora = add(QStringLiteral("Dora")), emil = add(QStringLiteral("Emil"));
        QVERIFY(record(cleo, email, State::Given));
        backUp();
        m_desk->clock.advance(ConsentDesk::day);
        QVERIFY(m_desk->purposes.add(advertising()).result());
        QVERIFY(record(ben, catalogues, State::Objected));
        QVERIFY(record(cleo, catalogues, State::Objected));
        // What she says to a purpose of the backup stands there, and is carried into the other one by itself.
        QVERIFY(record(dora, email, State::Objected));
        QVERIFY(record(dora, catalogues, State::Objected));
        QVERIFY(record(emil, catalogues, State::Refused));
        ReplayCounts counts;
        restore(counts);
        QCOMPARE(counts.objectionsToAll, 2);
        QCOMPARE(counts.objectionsLost, 0);
        QCOMPARE(stateThere(ben, post), State::Objected);
        QCOMPARE(stateThere(ben, email), State::Objected);
        QVERIFY(isListedThere(QStringLiteral("Ben")));
        QCOMPARE(stateThere(cleo, post), State::Objected);
        QCOMPARE(stateThere(cleo, email), State::Given); // she said so herself, and to the other nothing
        QCOMPARE(stateThere(dora, email), State::Objected);
        QCOMPARE(stateThere(dora, post), State::NeverAsked);
        QCOMPARE(stateThere(emil, post), State::NeverAsked);
        // And when such a purpose begins there, it is begun without them.
        purposes::PurposesService there(*m_restored, m_desk->session, QStringLiteral("DE"));
        QVERIFY(m_restored
                ->write([&there](storage::WriteTransaction& tx) -> base::Result<void> {
                    there.load(tx);
                    return {};
                })
                .result());
        there.setFollower(std::make_shared<consent::ProjectionFollower>(
            m_desk->session, QStringLiteral("DE"), QTimeZone("Europe/Berlin")));
        m_desk->clock.advance(ConsentDesk::day);
        QVERIFY(there.add(advertising()).result());
        for (const auto who : {ben, cleo, dora})
            QCOMPARE(stateThere(who, catalogues), State::Objected);
        QCOMPARE(stateThere(emil, catalogues), State::NeverAsked);
    }

    /// Whoever objected and is not in the backup, or not with that address: the list goes by the address alone.
    void addressesThatCameAfterTheBackupStayListed()
    {
        const auto kurt = add(QStringLiteral("Kurt")), paul = add(QStringLiteral("Paul"));
        const auto fay = add(QStringLiteral("Fay"));
        QVERIFY(add(QStringLiteral("Eve")).isValid());
        QVERIFY(record(kurt, email, State::Given));
        QVERIFY(record(fay, email, State::Objected)); // before the backup, the address after it
        backUp();
        m_desk->clock.advance(ConsentDesk::day);
        move(kurt, QStringLiteral("kurt.new"));
        QVERIFY(record(kurt, email, State::Objected));
        move(fay, QStringLiteral("fay.new"));
        const auto mona = add(QStringLiteral("Mona")), quin = add(QStringLiteral("Quin"));
        QVERIFY(record(mona, email, State::Objected));
        QVERIFY(record(quin, email, State::Objected));
        move(paul, QStringLiteral("paul.new"));
        QVERIFY(record(paul, email, State::Objected));
        ErasureService erasures(*m_desk->database, m_desk->session);
        QVERIFY(erasures.erase({quin, paul}, ErasureGround::NoLongerNeeded).result());
        // Agreed again, and an objection that was a mistake: neither is listed.
        const auto rita = add(QStringLiteral("Rita")), sven = add(QStringLiteral("Sven"));
        QVERIFY(record(rita, email, State::Objected));
        QVERIFY(record(rita, email, State::Given));
        const qint64 mistake = record(sven, email, State::Objected);
        QVERIFY(mistake);
        QVERIFY(strikeOut(sven, mistake));
        ReplayCounts counts;
        restore(counts);
        for (const char* name : {"Kurt", "Kurt.new", "Fay", "Fay.new", "Mona", "Quin", "Paul.new"})
            QVERIFY2(isListedThere(QString::fromLatin1(name)), name);
        for (const char* name : {"Eve", "Rita", "Sven"})
            QVERIFY2(!isListedThere(QString::fromLatin1(name)), name);
        QCOMPARE(counts.objectionsLost, 0);
        QCOMPARE(counts.addresses, 10); // address and mailbox of Kurt, Fay, Mona, Quin and Paul
        // Once.
        replayThere(counts);
        QCOMPARE(counts.addresses, 0);
    }

    /// An address of an objection to advertising that began after the backup: for all advertising.
    void addressesOfALaterPurposeAreListedForAll()
    {
        backUp();
        m_desk->clock.advance(ConsentDesk::day);
        QVERIFY(m_desk->purposes.add(advertising()).result());
        QVERIFY(record(add(QStringLiteral("Tess")), catalogues, State::Objected));
        ReplayCounts counts;
        restore(counts);
        QVERIFY(isListedThere(QStringLiteral("Tess")));
        QVERIFY(counts.addresses > 0);
    }

    /// A list that an earlier program wrote does not say which purposes advertise: the most careful is taken.
    void onlyAdvertisingCounts()
    {
        consent::Lowering lowering;
        lowering.purpose = QStringLiteral("statistics");
        lowering.state = State::Objected;
        lowering.isAdvertising = false;
        const vault::SecretBytes key = backupKey();
        const QByteArray lines = logLines({{}, {{QByteArray(32, 'b'), lowering, {}, {}}}}, {1, 1, 1}, {}, key);
        QVERIFY(!parseLogLines(lines, key)->lowerings[0].lowering.isAdvertising);
        lowering.isAdvertising = true;
        const QByteArray older = logLines({{}, {{QByteArray(32, 'b'), lowering, {}, {}}}}, {1, 1, 1}, {}, key);
        QVERIFY(!older.contains("advertising"));
        QVERIFY(parseLogLines(older, key)->lowerings[0].lowering.isAdvertising);
        const auto kept = [&](bool isAdvertising, const purposes::Catalogue& catalogue) {
            auto what = consent::KeptObjection::NotNeeded;
            lowering.isAdvertising = isAdvertising;
            const auto done = m_desk->write([&](storage::WriteTransaction& tx) {
                consent::LedgerWriter writer(tx, m_desk->session,
                    {m_desk->purposes.catalogue(), QStringLiteral("DE"), QTimeZone("Europe/Berlin"), {}, true, true});
                what = consent::keepObjection(writer, catalogue, m_desk->ada, lowering, tx.now());
                writer.finish();
            });
            return done ? what : consent::KeptObjection::NoPlace;
        };
        const auto catalogue = m_desk->purposes.catalogue();
        QCOMPARE(kept(false, *catalogue), consent::KeptObjection::NotNeeded);
        QCOMPARE(kept(true, purposes::Catalogue({}, QStringLiteral("DE"))), consent::KeptObjection::NoPlace);
        lowering.at = m_desk->clock.now();
        QCOMPARE(kept(true, *catalogue), consent::KeptObjection::Kept);
        QCOMPARE(kept(true, *catalogue), consent::KeptObjection::NotNeeded); // once
        QVERIFY(m_desk->ledger.check().result()->isSound());
    }
};

AICMS_TEST(TestRestoredObjections)
#include "test_restored_objections.moc"
