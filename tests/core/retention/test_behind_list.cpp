// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/gate_service.h"
#include "core/retention/behind_list.h"
#include "core/retention/erased_list.h"
#include "core/retention/erasure_service.h"
#include "core/retention/hold_service.h"
#include "tests/core/consent/consent_desk.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

using namespace aicms;
using namespace test;
using namespace retention;
using consent::State;

/// An older copy of the database beside the list of what was taken away since: each thing that it lacks tells, alone.
class TestBehindList : public QObject {
    Q_OBJECT

    std::unique_ptr<ConsentDesk> m_desk;
    std::unique_ptr<storage::Database> m_older;
    base::CustomerId m_ben;

    static vault::SecretBytes keyOfCopy()
    {
        vault::SecretBytes key(32);
        std::fill_n(key.data(), 32, 5);
        return key;
    }
    QString copy() const { return m_desk->folder.path(QStringLiteral("older.db")); }
    bool say(base::CustomerId who, State state)
    {
        m_desk->clock.advance(1'000'000);
        auto draft = m_desk->draft(email, state, 0);
        draft.customer = who;
        draft.at = m_desk->clock.now();
        return m_desk->record(draft) != 0;
    }
    bool erase(base::CustomerId who)
    {
        ErasureService erasures(*m_desk->database, m_desk->session);
        return erasures.erase({who}, ErasureGround::NoLongerNeeded).result().has_value();
    }
    base::CustomerId addAt(const QString& address)
    {
        customers::Customer person;
        person.givenName = QStringLiteral("Eve");
        person.emails.push_back({address});
        return m_desk->add(person);
    }
    /// Whether the copy is told to be older, once the list knows what happened since.
    bool isOlder()
    {
        TombstoneLog log(*m_desk->database, m_desk->folder.path());
        if (!log.follow(true))
            qFatal("the list was not written");
        auto opened = storage::Database::open({copy(), &m_desk->clock, false}, keyOfCopy());
        if (!opened)
            qFatal("the copy was not opened");
        m_older = std::move(*opened);
        return there<bool>([this](storage::ReadTransaction& tx) { return isOlderThanList(tx, m_desk->folder.path()); });
    }
    template <class Value> Value there(const std::function<Value(storage::ReadTransaction&)>& job)
    {
        return m_older->read([job](storage::ReadTransaction& tx) -> base::Result<Value> { return job(tx); })
            .result()
            .value();
    }

private Q_SLOTS:
    void init()
    {
        m_older.reset();
        m_desk = std::make_unique<ConsentDesk>();
        m_ben = m_desk->addPerson(QStringLiteral("Ben"));
        QVERIFY(say(m_desk->ada, State::Given) && say(m_ben, State::Given));
        m_desk->setEmails(m_desk->ada, {QStringLiteral("ada@example.org")});
        QVERIFY(m_desk->database->copyTo(copy(), keyOfCopy()).result());
        m_desk->clock.advance(1'000'000);
    }
    void cleanup()
    {
        m_older.reset();
        m_desk.reset();
    }

    /// What it lacks beside allows no more than it does itself.
    void whatOnlyCameSinceIsNoSign()
    {
        QVERIFY(addAt(QStringLiteral("eve@example.org")).isValid());
        QVERIFY(say(m_ben, State::Renewed));
        QVERIFY(!isOlder());
    }

    void somebodyWasErased()
    {
        QVERIFY(erase(m_ben));
        QVERIFY(isOlder());
    }

    /// Whom it held in the copy is gone there, too.
    void aHoldThatHoldsNobodyIsOver()
    {
        HoldService holds(*m_desk->database, m_desk->session, m_desk->clock);
        Hold hold;
        hold.matter = QStringLiteral("Claim");
        hold.reason = QStringLiteral("Letter");
        hold.reviewOn = QDate(2026, 12, 1);
        hold.people = {m_ben};
        const auto placed = holds.place(hold).result();
        QVERIFY(placed);
        QVERIFY(QFile::remove(copy()));
        QVERIFY(m_desk->database->copyTo(copy(), keyOfCopy()).result());
        QVERIFY(holds.lift(*placed, QStringLiteral("settled")).result());
        QVERIFY(erase(m_ben));
        QVERIFY(isOlder());
        const auto key = m_desk->read<std::shared_ptr<vault::SecretBytes>>([](storage::ReadTransaction& tx) {
            return std::make_shared<vault::SecretBytes>(std::move(*consent::lifetimeKey(tx)));
        });
        const auto list = readTombstoneLog(m_desk->folder.path(), *key);
        QVERIFY(list);
        QVERIFY(replay(*m_older, m_desk->session, *list,
            {m_desk->purposes.catalogue(), QStringLiteral("DE"), QTimeZone("Europe/Berlin"), {}, true, true}));
        QCOMPARE(there<qint64>([](storage::ReadTransaction& tx) {
            auto rows = tx.query("SELECT count(*) FROM legal_hold WHERE lifted_at IS NULL");
            return rows.next() ? rows.integer(0) : -1;
        }),
            0);
    }

    void somebodyTookBackAYes()
    {
        QVERIFY(say(m_ben, State::Withdrawn));
        QVERIFY(isOlder());
    }

    void somebodyIsRestricted()
    {
        consent::GateService gate(*m_desk->database, m_desk->session, m_desk->purposes, QTimeZone("Europe/Berlin"));
        QVERIFY(gate.restrict(m_ben, consent::RestrictionGround::AccuracyContested, {}).result());
        QVERIFY(isOlder());
    }

    /// Of somebody whom the copy does not know nothing else is left.
    void anAddressMustNotBeWrittenTo()
    {
        QVERIFY(say(addAt(QStringLiteral("eve@example.org")), State::Objected));
        QVERIFY(isOlder());
    }

    /// Who was erased and never was in the copy is known there from then on, and nobody takes that out unseen.
    void theListOfTheErasedIsNamedThere()
    {
        const auto eve = addAt(QStringLiteral("eve@example.org"));
        QVERIFY(erase(eve));
        QVERIFY(isOlder());
        const auto key = m_desk->read<std::shared_ptr<vault::SecretBytes>>([](storage::ReadTransaction& tx) {
            return std::make_shared<vault::SecretBytes>(std::move(*consent::lifetimeKey(tx)));
        });
        const auto list = readTombstoneLog(m_desk->folder.path(), *key);
        QVERIFY(list);
        const auto done = replay(*m_older, m_desk->session, *list,
            {m_desk->purposes.catalogue(), QStringLiteral("DE"), QTimeZone("Europe/Berlin"), {}, true, true});
        QVERIFY(done);
        const auto isFound = [this] {
            return there<bool>([](storage::ReadTransaction& tx) { return erasedListFinding(tx).has_value(); });
        };
        QVERIFY(!isFound());
        QVERIFY(m_older
                ->write([](storage::WriteTransaction& tx) -> base::Result<void> {
                    tx.execute("DELETE FROM tombstone");
                    return {};
                })
                .result());
        QVERIFY(isFound());
    }
};

AICMS_TEST(TestBehindList)
#include "test_behind_list.moc"
