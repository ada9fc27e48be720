// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/bare_day.h"
#include "core/consent/same_entry.h"
#include "core/purposes/notices_service.h"
#include "tests/core/consent/import_desk.h"
#include "tests/support/error_of.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using aicms::test::addWithMail;
using aicms::test::email;
using aicms::test::import;
using consent::State;

namespace {

base::UtcTime noonOf(const char* iso)
{
    return base::UtcTime::fromDateTime(
        QDateTime::fromString(QString::fromLatin1(iso) + QLatin1String("T12:00:00Z"), Qt::ISODate));
}

consent::Event said(qint64 seq, State state, const char* at)
{
    consent::Event event;
    event.seq = seq;
    event.purpose = {1};
    event.state = state;
    event.at = noonOf(at);
    event.recordedAt = event.at;
    return event;
}

} // namespace

/// Answers of which only the day is known: a yes on a wording that was published in the course of that day, and a no
/// that is said twice.
class TestBareDay : public QObject {
    Q_OBJECT

    std::unique_ptr<test::ConsentDesk> m_desk;
    base::UtcTime m_published;
    qint64 m_version = 0;

    base::UtcTime startOfDay(int daysAgo) const
    {
        const QTimeZone& zone = m_desk->ledger.zone();
        const QDate today = base::UtcTime {test::ConsentDesk::noon}.toDateTime().toTimeZone(zone).date();
        return base::UtcTime::fromDateTime(today.addDays(-daysAgo).startOfDay(zone));
    }
    base::Result<consent::Recorded> say(int daysAgo, bool isDayAlone)
    {
        consent::EventDraft yes = m_desk->draft(email, State::Given, 0);
        yes.at = startOfDay(daysAgo);
        yes.isDayAlone = isDayAlone;
        yes.notice = m_version;
        yes.language = QStringLiteral("en");
        return m_desk->ledger.record(yes).result();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::ConsentDesk>();
        m_published = {test::ConsentDesk::noon - 10 * test::ConsentDesk::day};
        purposes::NoticesService notices(*m_desk->database, m_desk->session);
        purposes::Publication publication;
        publication.code = QStringLiteral("privacy");
        publication.publishedAt = m_published;
        publication.reason = QStringLiteral("on paper before");
        publication.texts.insert(
            QStringLiteral("en"), {QStringLiteral("Privacy"), QStringLiteral("We write to you."), {}});
        m_version = notices.publish(publication).result()->version.id;
    }
    void cleanup() { m_desk.reset(); }

    void theYesCountsFromThePublication()
    {
        const auto yes = say(10, true);
        QVERIFY(yes);
        QCOMPARE(yes->event.at, m_published);
    }

    void anotherTimeStays()
    {
        const QString tooEarly = consent::refusalCode(consent::Refusal::NoticeNotPublished);
        QCOMPARE(test::errorOf(say(10, false)).subject, tooEarly); // at midnight, somebody says
        QCOMPARE(test::errorOf(say(11, true)).subject, tooEarly);
        QCOMPARE(say(9, true)->event.at, startOfDay(9));
    }

    void aFileIsReadTheSameWayAndKnownAgain()
    {
        const auto mia = addWithMail(*m_desk, QStringLiteral("mia@example.org"));
        const QByteArray json = R"({"separator":";","columns":[{"header":"Mail","field":"customer","match":"email"},
            {"header":"At","field":"at"},{"header":"W","field":"notice"},{"header":"L","field":"language"}],
            "constants":{"purpose":"marketing_email","state":"given"}})";
        const QDate day = startOfDay(10).toDateTime().toTimeZone(m_desk->ledger.zone()).date();
        const QByteArray file
            = "Mail;At;W;L\nmia@example.org;" + day.toString(Qt::ISODate).toLatin1() + ";privacy/1;en\n";
        QCOMPARE(import(*m_desk, file, false, json).recorded, 1);
        QCOMPARE(m_desk->ledger.history(mia).result()->front().event.at, m_published);
        QCOMPARE(import(*m_desk, file, false, json).skipped, 1);
    }

    /// A no of a day alone counts until the end of it, today until now: later on that day it is the same no still.
    void ofADayAloneTheDayCounts()
    {
        std::vector<consent::Event> history {said(1, State::Refused, "2026-06-01")};
        consent::EventDraft draft;
        draft.state = State::Refused;
        draft.how = history.front().how;
        const base::UtcTime now {noonOf("2026-06-01").microseconds + 60'000'000};
        draft.at = now;
        const auto same = [&] { return consent::sameEntry(draft, {1}, history, now, QTimeZone::utc()); };
        QVERIFY(!same()); // at another moment
        draft.isDayAlone = true;
        QVERIFY(same());
        history.push_back(said(2, State::Given, "2026-06-01"));
        QVERIFY(!same()); // said again after something else it is news
        history.back().at = noonOf("2026-05-02");
        history.front().at = noonOf("2026-05-01");
        draft.at = {noonOf("2026-05-01").microseconds + 1};
        QVERIFY(same());
        draft.at = noonOf("2026-05-02");
        QVERIFY(!same());
    }
};

AICMS_TEST(TestBareDay)
#include "test_bare_day.moc"
