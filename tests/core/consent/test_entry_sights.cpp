// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/corrections.h"
#include "core/consent/replaced_entries.h"
#include "core/purposes/notices_service.h"
#include "tests/core/consent/consent_desk.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

using namespace aicms;
using aicms::test::email;
using consent::State;

/// What an entry that was a mistake says of a wording is no sight of it.
class TestEntrySights : public QObject {
    Q_OBJECT

    std::unique_ptr<test::ConsentDesk> m_desk;
    std::unique_ptr<purposes::NoticesService> m_notices;
    qint64 m_version = 0;

    /// "days ago" of what she was shown, oldest first.
    QList<int> seen()
    {
        QList<int> days;
        const auto sights = m_notices->seen(m_desk->ada).result().value();
        for (const purposes::NoticeSight& sight : sights)
            days << static_cast<int>((test::ConsentDesk::noon - sight.at.microseconds) / test::ConsentDesk::day);
        return days;
    }
    qint64 say(State state, qint64 daysAgo, std::optional<qint64> corrects = {}, bool isShown = true)
    {
        auto draft = m_desk->draft(email, state, daysAgo);
        draft.notice = isShown ? m_version : 0;
        draft.corrects = corrects;
        return m_desk->record(draft);
    }

private Q_SLOTS:
    void init()
    {
        m_notices.reset();
        m_desk = std::make_unique<test::ConsentDesk>();
        m_notices = std::make_unique<purposes::NoticesService>(*m_desk->database, m_desk->session);
        purposes::Publication publication;
        publication.code = QStringLiteral("privacy");
        publication.publishedAt = base::UtcTime {test::ConsentDesk::noon - 90 * test::ConsentDesk::day};
        publication.reason = QStringLiteral("on paper before");
        publication.texts.insert(
            QStringLiteral("en"), {QStringLiteral("Privacy"), QStringLiteral("We write to you."), {}});
        m_version = m_notices->publish(publication).result()->version.id;
    }
    void cleanupTestCase() { m_notices.reset(); }

    void aMistakeWasNotShown()
    {
        const qint64 mistake = say(State::Given, 30);
        QCOMPARE(seen(), QList<int> {30});
        const qint64 correction = say(State::Given, 20, mistake);
        QVERIFY(correction != 0);
        QCOMPARE(seen(), QList<int> {20});
        QCOMPARE(m_notices->seenBy(m_version, 10).result()->size(), std::size_t(1));
        QCOMPARE(m_notices->reach(QStringLiteral("privacy")).result()->anyVersion, 1);
        // It had not been said at all.
        QVERIFY(say(State::Unknown, 10, correction, false) != 0);
        QCOMPARE(seen(), QList<int> {30}); // the correction is struck out, so what it had struck counts again
        QVERIFY(say(State::Unknown, 5, mistake, false) != 0);
        QCOMPARE(seen(), QList<int> {});
        QCOMPARE(m_notices->reach(QStringLiteral("privacy")).result()->anyVersion, 0);
        QCOMPARE(m_desk->number("SELECT COUNT(*) FROM notice_sight_struck"), 3); // nothing is lost of what was noted
    }

    /// The same moment once more, with another proof: she was shown it once.
    void aCorrectionOfTheSameMomentIsOneSight()
    {
        const qint64 first = say(State::Given, 30);
        QVERIFY(say(State::Given, 30, first) != 0);
        QCOMPARE(seen(), QList<int> {30});
    }

    /// A hand-over that somebody noted stays, whatever becomes of an answer of the same day.
    void aHandOverStays()
    {
        purposes::HandOver told {m_version, {m_desk->ada}};
        told.at = base::UtcTime {test::ConsentDesk::noon - 40 * test::ConsentDesk::day};
        QVERIFY(m_notices->noteHandOver(told).result());
        const qint64 mistake = say(State::Given, 30);
        QVERIFY(say(State::Unknown, 10, mistake, false) != 0);
        QCOMPARE(seen(), QList<int> {40});
    }

    void whatTookAnEntrysPlaceIsKnown()
    {
        const qint64 first = say(State::Given, 30);
        const qint64 second = say(State::Refused, 20, first);
        const qint64 third = say(State::Unknown, 10, second);
        auto corrections = consent::correctionsIn(m_desk->ledger.history(m_desk->ada).result().value());
        QCOMPARE(corrections.size(), 1); // the second is struck out and strikes nothing out any more
        QCOMPARE(corrections.value(second).by, third);
        const qint64 fourth = say(State::Refused, 20, first);
        corrections = consent::correctionsIn(m_desk->ledger.history(m_desk->ada).result().value());
        QCOMPARE(corrections.value(first).by, fourth);
        QCOMPARE(corrections.value(first).recordedAt, m_desk->clock.now());
    }

    /// What an entry of another purpose puts right would count again without it: it stays, however old.
    void aCorrectionIntoAnotherPurposeStays()
    {
        const qint64 mistake = say(State::Given, 60, {}, false);
        auto meant = m_desk->draft(QStringLiteral("third_party_sharing"), State::Given, 60);
        meant.corrects = mistake;
        const qint64 correction = m_desk->record(meant);
        QVERIFY(correction);
        meant = m_desk->draft(meant.purpose, State::Withdrawn, 5);
        QVERIFY(m_desk->record(meant));
        using Replaced = std::vector<consent::ReplacedEntry>;
        const auto replaced = m_desk->database
                                  ->read([](storage::ReadTransaction& tx) -> base::Result<Replaced> {
                                      return consent::replacedBefore(tx, base::UtcTime {test::ConsentDesk::noon});
                                  })
                                  .result();
        QVERIFY(replaced);
        QCOMPARE(std::ranges::count(*replaced, correction, &consent::ReplacedEntry::seq), 0);
    }
};

AICMS_TEST(TestEntrySights)
#include "test_entry_sights.moc"
