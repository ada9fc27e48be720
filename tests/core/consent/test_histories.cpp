// SPDX-License-Identifier: GPL-3.0-or-later
// Random histories of many people, with everything that can go wrong: what the program answers equals what a fold and a
// gate that were written another way answer, at random moments, before and after the ledger went out and came in again.
#include "core/consent/consent_import.h"
#include "core/consent/consent_rules.h"
#include "core/consent/gate_service.h"
#include "core/consent/ledger_export.h"
#include "core/consent/ledger_writer.h"
#include "core/consent/standing.h"
#include "tests/core/consent/consent_desk.h"
#include "tests/core/consent/other_gate.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <set>

using namespace aicms;
using aicms::test::email;
using consent::Channel;
using consent::State;

namespace {

constexpr int historyCount = 1'000;
constexpr int peopleInStep = 250; ///< written in one transaction
constexpr qint64 noonOfToday = test::ConsentDesk::noon;
constexpr qint64 oneDay = test::ConsentDesk::day;

/// By how many days the computer's clock is off while each part of the histories is written: it runs ahead, is set
/// back, and is right in the end.
constexpr qint64 clockDays[] = {-1200, -900, 130, -500, -480, 40, -30, 0};

QTimeZone zoneOfShop()
{
    return QTimeZone("Europe/Berlin");
}

/// A vault with its gate.
struct Shop {
    test::ConsentDesk desk;
    consent::GateService gate {*desk.database, desk.session, desk.purposes, zoneOfShop()};
};

} // namespace

class TestHistories : public QObject {
    Q_OBJECT

    std::unique_ptr<Shop> m_from;
    std::unique_ptr<Shop> m_to; ///< the same people, and the ledger of the other after export and import
    std::vector<test::OtherPerson> m_people; ///< person i has the id firstId + i
    std::vector<std::vector<consent::Event>> m_histories; ///< as they stand in `m_from`
    std::set<std::size_t> m_changed; ///< of whom the import did not take every entry, by its rules
    qint64 m_written = 0;
    QRandomGenerator m_random {5};

    static constexpr qint64 firstId = 2; ///< 1 is Ada

    base::CustomerId idOf(std::size_t person) const { return {firstId + static_cast<qint64>(person)}; }
    static QString mailOf(std::size_t person)
    {
        return QStringLiteral("p%1@example.org").arg(firstId + qint64(person));
    }
    bool oneIn(int count) { return m_random.bounded(count) == 0; }
    base::UtcTime daysAgo(qint64 days)
    {
        return {noonOfToday - days * oneDay + m_random.bounded(-1'000'000, 1'000'000)};
    }
    const std::vector<purposes::Purpose>& purposes() const { return m_from->desk.purposes.catalogue()->purposes(); }

    void addPeople()
    {
        static const QStringList countries {
            {}, QStringLiteral("DE"), QStringLiteral("AT"), QStringLiteral("FR"), QStringLiteral("DK")};
        std::vector<customers::Customer> made;
        for (int i = 0; i < historyCount; ++i) {
            test::OtherPerson person;
            customers::Customer customer;
            customer.givenName = QStringLiteral("P");
            customer.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
            customer.emails.push_back({mailOf(static_cast<std::size_t>(i))});
            const QString number = QStringLiteral("+4930%1").arg(2'345'000 + i);
            customer.phones.push_back({number, {}, number});
            person.country = countries.at(m_random.bounded(countries.size()));
            if (!person.country.isEmpty())
                customer.addresses.push_back({QStringLiteral("Weg 1"), {}, {}, {}, person.country});
            if (oneIn(3)) {
                const bool hasYear = !oneIn(5);
                customer.birthday = base::CalendarDate::of(
                    hasYear ? m_random.bounded(2003, 2015) : 0, m_random.bounded(1, 13), m_random.bounded(1, 29));
                customer.birthdayTyped = customer.birthday->toIso();
                person.birthday = hasYear ? customer.birthday->toQDate() : QDate();
            }
            m_people.push_back(person);
            made.push_back(customer);
        }
        for (Shop* shop : {m_from.get(), m_to.get()})
            QVERIFY(shop->desk.write([&](storage::WriteTransaction& tx) {
                for (const customers::Customer& customer : made)
                    customers::insertCustomer(tx, shop->desk.session, customer);
            }));
    }

    base::UtcTime someTime(base::UtcTime now)
    {
        if (oneIn(4))
            return {noonOfToday - m_random.bounded(1, 9) * 100 * oneDay}; // many meet in these moments
        if (oneIn(4)) // and in these seconds
            return {noonOfToday - m_random.bounded(1, 5) * 200 * oneDay + m_random.bounded(3) * 499'999};
        const base::UtcTime any = daysAgo(m_random.bounded(1500));
        return any > now && !oneIn(4) ? base::UtcTime {now.microseconds - m_random.bounded(5) * 400'000} : any;
    }
    consent::EventDraft someDraft(base::UtcTime now, bool isProved)
    {
        static const QStringList codes {email, QStringLiteral("marketing_phone"), QStringLiteral("ai_recommendation"),
            QStringLiteral("customer_care"), QStringLiteral("third_party_sharing")};
        consent::EventDraft draft;
        draft.purpose = codes.at(m_random.bounded(codes.size()));
        draft.state = static_cast<State>(oneIn(3) ? int(State::Given) : m_random.bounded(1, consent::stateCount));
        draft.channel = static_cast<Channel>(oneIn(2) ? m_random.bounded(1, purposes::channelCount) : 0);
        draft.reason = QStringLiteral("test");
        if (!oneIn(3))
            draft.at = someTime(now);
        draft.isImported = !oneIn(3); // more of them are let in
        draft.isExplicit = oneIn(4);
        draft.giver = static_cast<consent::Giver>(oneIn(3) ? m_random.bounded(1, 3) : 0);
        if (draft.giver != consent::Giver::Customer)
            draft.giverName = QStringLiteral("Dag");
        draft.proof = {consent::ProofKind::Text, QStringLiteral("p"), {}};
        if (!isProved && oneIn(2))
            draft.proof = {};
        if (oneIn(6) && m_written > 0) // perhaps one of this person's
            draft.corrects = m_written - m_random.bounded(std::min<qint64>(m_written, 4));
        return draft;
    }
    void writeHistories()
    {
        for (const qint64 days : clockDays) {
            m_from->desk.clock.set({noonOfToday + days * oneDay});
            for (int first = 0; first < historyCount; first += peopleInStep) {
                QVERIFY(m_from->desk.write([&](storage::WriteTransaction& tx) {
                    consent::LedgerWriter writer(tx, m_from->desk.session,
                        {m_from->desk.purposes.catalogue(), QStringLiteral("DE"), zoneOfShop(), {}, true});
                    for (int i = first; i < first + peopleInStep; ++i) {
                        for (int more = m_random.bounded(4); more > 0; --more) {
                            auto draft = someDraft(tx.now(), i % 4 != 0);
                            draft.customer = idOf(static_cast<std::size_t>(i));
                            m_written += writer.record(draft) ? 1 : 0;
                        }
                    }
                    writer.finish();
                }));
            }
        }
    }
    /// Restrictions, the bin, marks and soft opt-ins, the same in both vaults.
    void hinder()
    {
        for (std::size_t i = 0; i < m_people.size(); ++i) {
            test::OtherPerson& person = m_people[i];
            const base::UtcTime first = daysAgo(m_random.bounded(200, 600));
            const base::UtcTime second = daysAgo(m_random.bounded(1, 190));
            const int what = m_random.bounded(24);
            const bool isMarked = (what == 2 || what == 3) && !person.birthday.isValid(); // else her year decides
            for (Shop* shop : {m_from.get(), m_to.get()}) {
                shop->desk.clock.set(first);
                if (what == 0 || what == 1)
                    QVERIFY(shop->gate.restrict(idOf(i), consent::RestrictionGround::UnlawfulUse, {}).result());
                if (isMarked)
                    QVERIFY(shop->gate.markMinor(idOf(i), true).result());
                if (what == 4)
                    QVERIFY(shop->desk.service.remove({idOf(i)}).result());
                if (what == 5 || what == 6)
                    shop->desk.sell(idOf(i));
                if (what == 5 || what == 6)
                    QVERIFY(shop->gate.allowSoftOptIn(idOf(i), email, {true, true, true, {mailOf(i)}}).result());
                shop->desk.clock.set(second);
                if (what == 1)
                    QVERIFY(shop->gate.lift(idOf(i), first, QStringLiteral("settled")).result());
            }
            if (what == 0 || what == 1)
                person.restrictedFrom = first;
            if (what == 1)
                person.liftedAt = second;
            person.isMarkedMinor = isMarked;
            if (what == 4)
                person.binnedAt = first;
            if (what == 5 || what == 6)
                person.softOptInAt = first;
        }
        for (Shop* shop : {m_from.get(), m_to.get()})
            shop->desk.clock.set({noonOfToday + 2000 * oneDay}); // nobody is told of a day to come
    }
    void readHistories()
    {
        for (std::size_t i = 0; i < m_people.size(); ++i) {
            m_histories.emplace_back();
            const auto history = m_from->desk.ledger.history(idOf(i)).result();
            QVERIFY(history);
            for (const consent::HistoryEntry& entry : *history)
                m_histories.back().push_back(entry.event);
        }
    }
    void sendOver()
    {
        consent::ReceiptService receipts(*m_from->desk.database, m_from->desk.session);
        consent::LedgerExport what;
        what.format = consent::LedgerFormat::Csv;
        const QByteArray csv = receipts.exportText(what).result().value();
        const QString path = m_to->desk.folder.path(QStringLiteral("ledger.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size());
        file.close();
        consent::ConsentImportService service(
            *m_to->desk.database, m_to->desk.session, m_to->desk.purposes, zoneOfShop());
        const auto result = service.run({path, consent::ownExportMapping(), false}).result();
        QVERIFY(result);
        QCOMPARE(result->read, m_written);
        const QList<QByteArray> lines = csv.split('\n');
        const auto note = [&](const consent::ConsentRejection& row) {
            const QByteArray cell = lines.at(static_cast<int>(row.row) - 1).split(',').at(1);
            m_changed.insert(static_cast<std::size_t>(cell.toLongLong() - firstId));
        };
        for (const consent::ConsentRejection& row : result->rejected) {
            // Nothing but what a clock that ran ahead dated after today, or made old enough to agree, and what corrects
            // an entry that was not taken. A yes that lifted a no which is read later there finds nothing to lift.
            QVERIFY2(row.reason == QLatin1String("consent.future_date")
                    || row.reason.startsWith(QLatin1String("consent.giver_under_age"))
                    || row.reason.startsWith(QLatin1String("consent.nothing_to_correct"))
                    || row.reason == QLatin1String("consent.nothing_to_lift"),
                qPrintable(row.reason));
            note(row);
        }
        for (const consent::ConsentRejection& row : result->quarantine)
            note(row);
        for (const consent::ConsentRejection& row : result->kept) {
            if (row.reason != QLatin1String("consent.never_given")) // a correction that became an answer of its own
                note(row);
        }
        // The other ledger was written by a clock that went right: it reads no entry at another time than its own, and
        // takes a no that was dated ahead as one of today.
        for (std::size_t i = 0; i < m_histories.size(); ++i) {
            const bool isAhead = std::ranges::any_of(
                m_histories[i], [](const consent::Event& event) { return event.at.microseconds > noonOfToday; });
            if (isAhead || consent::inTrueTime(m_histories[i]) != m_histories[i])
                m_changed.insert(i);
        }
    }

    /// Moments at which something changes, just before them, and any.
    base::UtcTime someMoment(const std::vector<consent::Event>& events)
    {
        if (events.empty() || oneIn(3))
            return daysAgo(m_random.bounded(-800, 1600));
        const consent::Event& event = events[static_cast<std::size_t>(m_random.bounded(int(events.size())))];
        const base::UtcTime moment = event.validUntil && oneIn(2) ? *event.validUntil : event.at;
        return {moment.microseconds - m_random.bounded(2)};
    }
    /// For whoever has to find out why: the question and the person's entries.
    QByteArray at(std::size_t person, base::UtcTime time, const QString& purpose, Channel channel) const
    {
        QString text = QStringLiteral("person %1 at %2 (%3) for %4 by %5")
                           .arg(person)
                           .arg(time.toIso())
                           .arg(time.microseconds)
                           .arg(purpose, purposes::channelCode(channel));
        for (const consent::Event& event : m_histories[person])
            text += QStringLiteral("\n  %1 %2 %3 %4 at %5 recorded %6 until %7 corrects %8 by %9")
                        .arg(event.seq)
                        .arg(m_from->desk.purposes.catalogue()->find(event.purpose)->code,
                            purposes::channelCode(event.channel), consent::stateCode(event.state))
                        .arg(event.at.microseconds)
                        .arg(event.recordedAt.microseconds)
                        .arg(event.validUntil ? event.validUntil->microseconds : 0)
                        .arg(event.corrects.value_or(0))
                        .arg(consent::giverCode(event.giver));
        return text.toUtf8();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_from = std::make_unique<Shop>();
        m_to = std::make_unique<Shop>();
        addPeople();
        writeHistories();
        readHistories();
        sendOver();
        hinder();
        QVERIFY2(m_written > 4'000, qPrintable(QString::number(m_written)));
        QVERIFY2(m_changed.size() < m_people.size() * 2 / 3, qPrintable(QString::number(m_changed.size())));
    }
    void cleanupTestCase()
    {
        m_from.reset();
        m_to.reset();
    }

    /// The random histories hold what they are to be random about.
    void nothingIsLeftOut()
    {
        std::set<State> states;
        std::set<Channel> channels;
        int backwards = 0;
        int together = 0;
        int corrected = 0;
        int sameSecond = 0;
        for (const std::vector<consent::Event>& events : m_histories) {
            for (std::size_t i = 0; i < events.size(); ++i) {
                states.insert(events[i].state);
                channels.insert(events[i].channel);
                corrected += events[i].corrects ? 1 : 0;
                backwards += i > 0 && events[i].recordedAt < events[i - 1].recordedAt ? 1 : 0;
                for (std::size_t before = 0; before < i; ++before) {
                    const bool isSame = events[before].purpose == events[i].purpose;
                    together += isSame && events[before].at == events[i].at ? 1 : 0;
                    sameSecond += isSame && events[before].at != events[i].at
                            && events[before].at.microseconds / 1'000'000 == events[i].at.microseconds / 1'000'000
                        ? 1
                        : 0;
                }
            }
        }
        QCOMPARE(int(states.size()), consent::stateCount - 1);
        QCOMPARE(int(channels.size()), purposes::channelCount);
        QVERIFY2(backwards > 100 && together > 100 && corrected > 50 && sameSecond > 10,
            qPrintable(QStringLiteral("%1 %2 %3 %4").arg(backwards).arg(together).arg(corrected).arg(sameSecond)));
    }

    /// Addresses that must not be written to follow from the ledger, wherever it was recorded.
    void theSameAddressesAreSuppressed()
    {
        const auto suppressed = [this](Shop& shop, std::size_t person, const QString& purpose) {
            return shop.gate.suppressed(idOf(person), purpose).result().value();
        };
        int many = 0;
        for (std::size_t i = 0; i < m_people.size(); ++i) {
            if (m_changed.contains(i))
                continue;
            for (const purposes::Purpose& purpose : purposes()) {
                const QStringList here = suppressed(*m_from, i, purpose.code);
                const QStringList there = suppressed(*m_to, i, purpose.code);
                many += int(here.size());
                QVERIFY2(here == there,
                    at(i, {}, purpose.code, Channel::All) + "\n  here " + here.join(u' ').toUtf8() + "\n  there "
                        + there.join(u' ').toUtf8());
            }
        }
        QVERIFY2(many > 20, qPrintable(QString::number(many)));
    }

    void statesEqualAnotherFold()
    {
        int compared = 0;
        std::set<State> seen;
        for (std::size_t i = 0; i < m_people.size(); ++i) {
            const test::OtherFold other(m_histories[i]);
            for (int round = 0; round < 2; ++round) {
                const base::UtcTime time = someMoment(m_histories[i]);
                const auto before = m_from->gate.answers(idOf(i), time).result();
                const auto after = m_to->gate.answers(idOf(i), time).result();
                QVERIFY(before && after);
                for (const consent::ShownAnswer& row : *before) {
                    const purposes::Purpose& purpose = *m_from->desk.purposes.catalogue()->find(row.purpose);
                    const State theirs = other.state(purpose, row.channel, time);
                    QVERIFY2(row.state == theirs,
                        at(i, time, purpose.code, row.channel) + ": " + consent::stateCode(row.state).toUtf8()
                            + ", not " + consent::stateCode(theirs).toUtf8());
                    seen.insert(row.state);
                    ++compared;
                }
                if (m_changed.contains(i))
                    continue;
                QCOMPARE(before->size(), after->size());
                for (std::size_t row = 0; row < before->size(); ++row) {
                    QVERIFY2(
                        after->at(row).state == before->at(row).state && after->at(row).since == before->at(row).since,
                        "after the import, "
                            + at(i, time, m_from->desk.purposes.catalogue()->find(before->at(row).purpose)->code,
                                before->at(row).channel));
                }
            }
        }
        QVERIFY2(
            compared > 10'000, QByteArray::number(compared)); // purposes without an entry are younger than most days
        QCOMPARE(int(seen.size()), consent::stateCount);
    }

    /// Whatever an import leaves to a person to decide, it allows nothing that was not allowed.
    void anImportAllowsNothingMore()
    {
        QVERIFY(!m_changed.empty());
        // A no that a clock had dated after that day was received after it, as far as its file can tell.
        const auto isDatedAhead = [](const consent::Event& event) {
            return consent::isNo(event.state) && event.at.microseconds > noonOfToday;
        };
        for (const std::size_t i : m_changed) {
            if (std::ranges::any_of(m_histories[i], isDatedAhead))
                continue;
            const auto before = m_from->gate.answers(idOf(i), {noonOfToday}).result();
            const auto after = m_to->gate.answers(idOf(i), {noonOfToday}).result();
            for (const consent::ShownAnswer& row : *after) {
                const auto same = std::ranges::find_if(*before, [&row](const consent::ShownAnswer& each) {
                    return each.purpose == row.purpose && each.channel == row.channel;
                });
                QVERIFY2(!consent::isAgreed(row.state) || (same != before->end() && consent::isAgreed(same->state)),
                    at(i, {noonOfToday}, m_from->desk.purposes.catalogue()->find(row.purpose)->code, row.channel));
            }
        }
    }

    void theGateEqualsAnotherGate()
    {
        int allowed = 0;
        int refused = 0;
        for (std::size_t i = 0; i < m_people.size(); ++i) {
            const test::OtherFold fold(m_histories[i]);
            const test::OtherGate other(fold, m_people[i], zoneOfShop());
            for (int round = 0; round < 6; ++round) {
                const base::UtcTime time = someMoment(m_histories[i]);
                const purposes::Purpose& purpose
                    = purposes()[static_cast<std::size_t>(m_random.bounded(int(purposes().size())))];
                const auto channel = static_cast<Channel>(m_random.bounded(purposes::channelCount));
                const bool theirs = other.may(purpose, time, channel);
                for (Shop* shop : {m_from.get(), m_to.get()}) {
                    if (shop == m_to.get() && m_changed.contains(i))
                        continue;
                    const auto mine = shop->gate.may(purpose.code, idOf(i), time, channel).result();
                    QVERIFY(mine);
                    QVERIFY2(mine->isAllowed == theirs,
                        at(i, time, purpose.code, channel) + (theirs ? " is refused" : " is allowed") + " for reason "
                            + QByteArray::number(int(mine->reason)));
                }
                (theirs ? allowed : refused) += 1;
            }
        }
        QVERIFY(allowed > 500 && refused > 500);
    }

    /// The set for everybody, which reads stored answers, now and on random days.
    void setsEqualTheOtherGate()
    {
        for (int round = 0; round < 40; ++round) {
            const base::UtcTime time = round < 10 ? base::UtcTime {noonOfToday} : daysAgo(m_random.bounded(-100, 1500));
            const purposes::Purpose& purpose = purposes()[static_cast<std::size_t>(round) % purposes().size()];
            const auto channel = static_cast<Channel>(round % 3 == 0 ? m_random.bounded(purposes::channelCount) : 0);
            const auto who = m_from->gate.who(purpose.code, time, channel).result();
            QVERIFY(who);
            for (std::size_t i = 0; i < m_people.size(); ++i) {
                const test::OtherFold fold(m_histories[i]);
                const bool theirs = test::OtherGate(fold, m_people[i], zoneOfShop()).may(purpose, time, channel);
                const bool mine = std::ranges::binary_search(*who, idOf(i));
                QVERIFY2(mine == theirs,
                    at(i, time, purpose.code, channel) + "\n  the single answer is "
                        + QByteArray::number(
                            int(m_from->gate.may(purpose.code, idOf(i), time, channel).result()->reason)));
            }
        }
    }

    /// The same again by what is kept in memory. After the two above, which read the tables.
    void memoryEqualsTheOtherGate()
    {
        for (Shop* shop : {m_from.get(), m_to.get()}) {
            shop->gate.keepAnswers().waitForFinished();
            QVERIFY(shop->gate.keptBytes() > 0);
        }
        theGateEqualsAnotherGate();
        setsEqualTheOtherGate();
    }

    void storedAnswersEqualTheFold()
    {
        QCOMPARE(test::damageOf(m_from->desk.ledger.check().result().value()), QString());
        QCOMPARE(test::damageOf(m_to->desk.ledger.check().result().value()), QString());
    }
};

AICMS_TEST(TestHistories)
#include "test_histories.moc"
