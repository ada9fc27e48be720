// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/record_rules.h"
#include "tests/core/consent/consent_desk.h"
#include "tests/support/error_of.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using aicms::test::email;
using consent::Refusal;
using consent::State;

/// Where two bounds meet in an entry: the one that allows less counts.
class TestRecordBounds : public QObject {
    Q_OBJECT

    consent::RecordContext m_context;
    purposes::Purpose m_purpose;
    consent::EventDraft m_draft;

    tl::expected<consent::Event, base::Error> decide()
    {
        m_context.purpose = &m_purpose;
        return consent::decide(m_draft, m_context);
    }

private Q_SLOTS:
    void init()
    {
        m_purpose = {};
        m_purpose.id = {1};
        m_purpose.code = email;
        m_purpose.version = 1;
        m_context = {};
        m_context.country = QStringLiteral("DE");
        m_context.now = base::UtcTime {test::ConsentDesk::noon};
        m_draft = {};
        m_draft.customer = {5};
        m_draft.purpose = email;
        m_draft.state = State::Given;
    }

    /// K5: nobody extends what the purpose's period ends.
    void anEndOfItsOwnIsNeverLater()
    {
        m_purpose.renewal = QStringLiteral("P24M");
        const auto byPeriod = decide();
        QVERIFY(byPeriod && byPeriod->validUntil);
        const qint64 end = byPeriod->validUntil->microseconds;
        for (const qint64 asked : {end - 1, end, end + 1}) {
            m_draft.validUntil = base::UtcTime {asked};
            const auto event = decide();
            QVERIFY(event && event->validUntil);
            QCOMPARE(event->validUntil->microseconds, std::min(asked, end));
        }
        m_purpose.renewal.clear();
        QCOMPARE(decide()->validUntil, m_draft.validUntil);
    }

    /// GDPR Art. 21(1), UK GDPR 6(1)(ea): to what rests on interests or on a public task.
    void interestsAndTasksMayBeObjectedTo()
    {
        m_draft.state = State::Objected;
        for (const purposes::LawfulBasis basis : {purposes::LawfulBasis::LegitimateInterests,
                 purposes::LawfulBasis::RecognisedLegitimateInterests, purposes::LawfulBasis::PublicTask}) {
            m_purpose.basis = basis;
            QVERIFY(decide());
        }
    }

    /// GDPR Art. 21(2): to advertising, whatever its ground.
    void advertisingMayAlwaysBeObjectedTo()
    {
        m_draft.state = State::Objected;
        for (const purposes::LawfulBasis basis :
            {purposes::LawfulBasis::Contract, purposes::LawfulBasis::LegalObligation}) {
            m_purpose.basis = basis;
            m_purpose.isMarketing = false;
            const auto refused = decide();
            QVERIFY(!refused);
            QCOMPARE(refused.error().subject, consent::refusalCode(Refusal::NoRightToObject));
            m_purpose.isMarketing = true;
            QVERIFY(decide());
        }
    }

    /// A letter that lay: whoever records it is told that a later answer counts, and which.
    void whoeverRecordsIsToldOfTheAnswerThatCounts()
    {
        test::ConsentDesk desk;
        const auto standing = [&desk](const consent::EventDraft& draft) {
            const auto recorded = desk.ledger.record(draft).result();
            return recorded && recorded->standing ? recorded->standing->event : 0;
        };
        const qint64 no = desk.record(desk.draft(email, State::Withdrawn, 2));
        QVERIFY(no);
        QCOMPARE(standing(desk.draft(email, State::Given, 9)), no);
        QCOMPARE(desk.state(email), State::Withdrawn);
        QCOMPARE(standing(desk.draft(email, State::Given, 1)), 0); // it counts itself
        QCOMPARE(standing(desk.draft(email, State::Requested, 0)), 0); // a question says nothing that could
        // Of one way the answer by that way.
        consent::EventDraft late = desk.draft(email, State::Refused, 20);
        late.channel = consent::Channel::Email;
        QCOMPARE(standing(late), qint64(3));
    }

    /// K6: by where the person lives, else by where the business is.
    void theAgeIsThatOfThePersonsCountry()
    {
        test::ConsentDesk desk;
        for (const auto& [country, isOldEnough] : {std::pair(QStringLiteral("DE"), false),
                 std::pair(QStringLiteral("FR"), true), std::pair(QString(), false)}) {
            customers::Customer child;
            child.givenName = QStringLiteral("Cem");
            child.birthday = base::CalendarDate::of(2011, 1, 2); // 15
            child.birthdayTyped = child.birthday->toIso();
            if (!country.isEmpty())
                child.addresses.push_back({QStringLiteral("Weg 1"), {}, {}, {}, country});
            auto draft = desk.draft(email, State::Given, 1);
            draft.customer = desk.add(child);
            QCOMPARE(desk.record(draft) != 0, isOldEnough);
        }
    }
};

AICMS_TEST(TestRecordBounds)
#include "test_record_bounds.moc"
