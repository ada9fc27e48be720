// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consent_import.h"
#include "core/consent/ledger_export.h"
#include "core/consent/ledger_writer.h"
#include "tests/core/consent/consent_desk.h"
#include "tests/core/consent/random_history.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using aicms::test::email;
using consent::State;

namespace {

const QByteArray mappingJson = R"({"separator":";","date":"dd.MM.yyyy","columns":[
    {"header":"Mail","field":"customer","match":"email,number"},
    {"header":"Newsletter","field":"state","values":{"ja":"given","nein":"refused","raus":"withdrawn"}},
    {"header":"Seit","field":"at"},{"header":"Beleg","field":"proof"}],
    "constants":{"purpose":"marketing_email"}})";

QStringList someUuids(int count)
{
    QStringList uuids;
    for (int i = 0; i < count; ++i)
        uuids << QUuid::createUuid().toString(QUuid::WithoutBraces);
    return uuids;
}

} // namespace

class TestConsentImport : public QObject {
    Q_OBJECT

    using Service = consent::ConsentImportService;

    static QString write(test::ConsentDesk& desk, const QByteArray& bytes)
    {
        const QString path = desk.folder.path(QStringLiteral("consents.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's own file cannot be written");
        return path;
    }
    static consent::ConsentImportResult import(
        test::ConsentDesk& desk, const QByteArray& bytes, bool isDry = false, const QByteArray& json = mappingJson)
    {
        Service service(*desk.database, desk.session, desk.purposes, QTimeZone("Europe/Berlin"));
        const auto mapping = consent::consentMappingFromJson(json);
        const auto result = service.run({write(desk, bytes), mapping.value(), isDry}).result();
        if (!result)
            qFatal("import failed: %s", qPrintable(result.error().subject));
        return *result;
    }
    static base::CustomerId addWithMail(test::ConsentDesk& desk, const QString& mail)
    {
        customers::Customer customer;
        customer.givenName = QStringLiteral("Mia");
        customer.emails.push_back({mail});
        return desk.add(customer);
    }

    /// Anything may follow anything; most of it is let in as another ledger's history.
    static std::vector<consent::EventDraft> randomDrafts(
        const test::ConsentDesk& desk, QRandomGenerator& random, const QStringList& codes, qint64 written)
    {
        std::vector<consent::EventDraft> drafts;
        for (int i = random.bounded(2, 12); i > 0; --i) {
            auto draft = desk.draft(codes.at(random.bounded(codes.size())),
                static_cast<State>(random.bounded(1, consent::stateCount)), random.bounded(1500));
            draft.channel = static_cast<consent::Channel>(random.bounded(4) == 0 ? 1 : 0);
            draft.isImported = random.bounded(3) > 0; // more of them are let in
            draft.proof = {consent::ProofKind::Text, QStringLiteral("p"), {}};
            if (random.bounded(5) == 0)
                draft.corrects = written + random.bounded(1, 4); // perhaps one of this person's
            drafts.push_back(draft);
        }
        return drafts;
    }

private Q_SLOTS:
    void rowsBecomeEntriesOfTheirOwnTime()
    {
        test::ConsentDesk desk;
        const auto mia = addWithMail(desk, QStringLiteral("mia@example.org"));
        const auto result = import(desk,
            "Mail;Newsletter;Seit;Beleg\r\nMIA@example.org;Ja;01.03.2025 10:30;\r\n"
            "mia@example.org;raus;02.04.2026;Anruf 12\r\n");
        QCOMPARE(result.read, 2);
        QCOMPARE(result.recorded, 2);
        QCOMPARE(result.withoutProof, 1);
        const auto history = desk.ledger.history(mia).result();
        QCOMPARE(history->at(0).event.at.toIso(), QStringLiteral("2025-03-01T09:30:00.000Z"));
        QCOMPARE(history->at(0).event.how, consent::How::Import);
        QCOMPARE(history->at(0).event.proof.kind, consent::ProofKind::ImportedNone);
        QCOMPARE(history->at(1).event.proof.text, QStringLiteral("Anruf 12"));
        QCOMPARE(desk.state(email, 0, mia), State::Withdrawn);
        QCOMPARE(desk.state(email, 200, mia), State::Given);
    }

    /// A list that was exported before somebody withdrew changes nothing when it comes back.
    void nothingIsRaised()
    {
        test::ConsentDesk desk;
        const auto mia = addWithMail(desk, QStringLiteral("mia@example.org"));
        auto draft = desk.draft(email, State::Given, 60);
        draft.customer = mia;
        QVERIFY(desk.record(draft));
        draft.state = State::Withdrawn;
        draft.at = base::UtcTime {test::ConsentDesk::noon - 40 * test::ConsentDesk::day};
        QVERIFY(desk.record(draft));
        // Before the withdrawal: taken, and the withdrawal keeps counting.
        auto result = import(desk, "Mail;Newsletter;Seit;Beleg\nmia@example.org;ja;10.04.2026;\n");
        QCOMPARE(result.recorded, 1);
        QCOMPARE(desk.state(email, 0, mia), State::Withdrawn);
        // After it, with nothing to show: a person decides.
        result = import(desk, "Mail;Newsletter;Seit;Beleg\nmia@example.org;ja;20.05.2026;\n");
        QCOMPARE(result.recorded, 0);
        QCOMPARE(result.quarantined, 1);
        QCOMPARE(result.quarantine.front().row, 2);
        QCOMPARE(desk.state(email, 0, mia), State::Withdrawn);
        // With proof she has agreed anew.
        result = import(desk, "Mail;Newsletter;Seit;Beleg\nmia@example.org;ja;21.05.2026;form 7\n");
        QCOMPARE(result.recorded, 1);
        QCOMPARE(desk.state(email, 0, mia), State::Given);
    }

    /// A no without a time of day is not lost behind a yes of that day, in the past or today.
    void aBareDayOfANoCountsUntilItsEnd()
    {
        test::ConsentDesk desk;
        const auto mia = addWithMail(desk, QStringLiteral("mia@example.org"));
        for (const qint64 daysAgo : {60, 0}) {
            auto draft = desk.draft(email, State::Given, daysAgo);
            draft.customer = mia;
            QVERIFY(desk.record(draft));
            desk.clock.advance(1'000'000);
            const QByteArray day = daysAgo == 0 ? "28.05.2026" : "29.03.2026";
            const QByteArray file = "Mail;Newsletter;Seit;Beleg\nmia@example.org;raus;" + day + ";\n";
            QCOMPARE(import(desk, file).recorded, 1);
            QCOMPARE(desk.state(email, -1, mia), State::Withdrawn);
            desk.clock.advance(1'000'000);
            QCOMPARE(import(desk, file).skipped, 1);
        }
    }

    /// What the first run recorded does not lift what it set aside.
    void aSecondRunSetsTheSameRowsAside()
    {
        test::ConsentDesk desk;
        const auto mia = addWithMail(desk, QStringLiteral("mia@example.org"));
        auto draft = desk.draft(email, State::Refused, 60);
        draft.customer = mia;
        QVERIFY(desk.record(draft));
        const QByteArray file = "Mail;Newsletter;Seit;Beleg\nmia@example.org;ja;20.05.2026;\n"
                                "mia@example.org;ja;18.05.2026;form 7\n";
        const auto first = import(desk, file);
        QCOMPARE(first.quarantined, 1);
        QCOMPARE(first.recorded, 1);
        const auto second = import(desk, file);
        QCOMPARE(second.quarantined, 1);
        QCOMPARE(second.recorded, 0);
        QCOMPARE(second.skipped, 1);
    }

    void theSameFileTwiceAddsNothing()
    {
        test::ConsentDesk desk;
        addWithMail(desk, QStringLiteral("mia@example.org"));
        const QByteArray file = "Mail;Newsletter;Seit;Beleg\nmia@example.org;nein;01.03.2025;\n";
        QCOMPARE(import(desk, file).recorded, 1);
        const auto again = import(desk, file);
        QCOMPARE(again.recorded, 0);
        QCOMPARE(again.skipped, 1);
    }

    void aDryRunWritesNothing()
    {
        test::ConsentDesk desk;
        addWithMail(desk, QStringLiteral("mia@example.org"));
        const auto result = import(desk, "Mail;Newsletter;Seit;Beleg\nmia@example.org;nein;01.03.2025;\n", true);
        QCOMPARE(result.recorded, 1);
        QCOMPARE(desk.number("SELECT COUNT(*) FROM consent_event"), 0);
    }

    void badRowsAreNamed()
    {
        test::ConsentDesk desk;
        addWithMail(desk, QStringLiteral("mia@example.org"));
        addWithMail(desk, QStringLiteral("two@example.org"));
        addWithMail(desk, QStringLiteral("two@example.org"));
        const auto result = import(desk,
            "Mail;Newsletter;Seit;Beleg\nnobody@example.org;ja;01.03.2025;\nmia@example.org;vielleicht;01.03.2025;\n"
            "mia@example.org;ja;1st of May;\nmia@example.org;ja;01.03.2099;\ntwo@example.org;ja;01.03.2025;\n");
        QCOMPARE(result.recorded, 0);
        QStringList reasons;
        for (const auto& rejection : result.rejected)
            reasons << QStringLiteral("%1 %2").arg(rejection.row).arg(rejection.reason);
        QCOMPARE(reasons,
            QStringList({QStringLiteral("2 customer"), QStringLiteral("3 state"), QStringLiteral("4 at"),
                QStringLiteral("5 consent.future_date"), QStringLiteral("6 customer")}));
    }

    /// Whoever said that the year comes first has not said what 03.04.2025 means.
    void aDayInAnotherOrderIsNotGuessed()
    {
        test::ConsentDesk desk;
        addWithMail(desk, QStringLiteral("mia@example.org"));
        QByteArray yearFirst = mappingJson;
        yearFirst.replace("dd.MM.yyyy", "yyyy-MM-dd");
        const auto result = import(desk,
            "Mail;Newsletter;Seit;Beleg\nmia@example.org;ja;03.04.2025;\nmia@example.org;ja;3/4/2025;\n"
            "mia@example.org;ja;2025-04-03;\n",
            false, yearFirst);
        QCOMPARE(result.recorded, 1);
        QCOMPARE(result.rejected.size(), std::size_t(2));
        QCOMPARE(result.rejected.front().reason, QStringLiteral("at"));
    }

    void mappingsAreChecked_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("subject");
        QTest::newRow("no JSON") << QByteArray("columns") << "json";
        QTest::newRow("unknown key") << QByteArray(R"({"rows":[]})") << "rows";
        QTest::newRow("unknown field") << QByteArray(R"({"columns":[{"header":"A","field":"mood"}]})") << "mood";
        QTest::newRow("unknown match") << QByteArray(
            R"({"columns":[{"header":"A","field":"customer","match":"shoe"}]})")
                                       << "shoe";
        QTest::newRow("no time") << QByteArray(
            R"({"columns":[{"header":"A","field":"customer"},{"header":"B","field":"state"}],"constants":{"purpose":"x"}})")
                                 << "at";
        QTest::newRow("bad date") << QByteArray(R"({"date":"jj.mm","columns":[]})") << "jj.mm";
    }
    void mappingsAreChecked()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, subject);
        const auto mapping = consent::consentMappingFromJson(json);
        QVERIFY(!mapping);
        QCOMPARE(mapping.error().subject, subject);
    }

    /// 1,000 people with random histories: what is answered at random days equals a fold that was written another way,
    /// before and after the whole ledger went out and came in again.
    void exportAndImportKeepEveryAnswer()
    {
        constexpr int people = 1'000;
        constexpr int peopleInBlock = 250;
        test::ConsentDesk from;
        test::ConsentDesk to;
        const auto catalogue = from.purposes.catalogue();
        const QStringList codes {email, QStringLiteral("ai_recommendation"), QStringLiteral("customer_care")};
        QRandomGenerator random(5);
        qint64 written = 0;
        for (int block = 0; block < people; block += peopleInBlock) {
            const QStringList uuids = someUuids(peopleInBlock);
            for (test::ConsentDesk* desk : {&from, &to})
                QVERIFY(desk->write([&uuids, desk](storage::WriteTransaction& tx) {
                    for (const QString& uuid : uuids) {
                        customers::Customer customer;
                        customer.givenName = QStringLiteral("P");
                        customer.uuid = uuid;
                        customers::insertCustomer(tx, desk->session, customer);
                    }
                }));
            QVERIFY(from.write([&](storage::WriteTransaction& tx) {
                consent::LedgerWriter writer(
                    tx, from.session, {catalogue, QStringLiteral("DE"), QTimeZone("Europe/Berlin"), {}, true});
                for (int i = 0; i < peopleInBlock; ++i) {
                    const base::CustomerId customer {2 + block + i}; // 1 is Ada
                    const auto drafts = randomDrafts(from, random, codes, written);
                    for (const auto& answer : writer.recordAll(customer, drafts))
                        written += answer ? 1 : 0;
                }
            }));
        }
        QVERIFY(written > 3'000);
        consent::ReceiptService receipts(*from.database, from.session);
        consent::LedgerExport what;
        what.format = consent::LedgerFormat::Csv;
        const QByteArray csv = receipts.exportText(what).result().value();
        Service service(*to.database, to.session, to.purposes, QTimeZone("Europe/Berlin"));
        const auto result = service.run({write(to, csv), consent::ownExportMapping(), false}).result();
        QVERIFY(result);
        QCOMPARE(result->read, written);
        QCOMPARE(result->recorded + result->skipped, written);
        int compared = 0;
        for (qint64 id = 2; id < people + 2; ++id) {
            std::vector<consent::Event> events;
            const auto history = from.ledger.history({id}).result();
            for (const consent::HistoryEntry& entry : *history)
                events.push_back(entry.event);
            const test::OtherFold other(events);
            for (int i = 0; i < 4; ++i) {
                const base::UtcTime time {test::ConsentDesk::noon - random.bounded(1600) * test::ConsentDesk::day};
                const auto before = from.ledger.states({id}, time).result();
                const auto after = to.ledger.states({id}, time).result();
                QCOMPARE(before->size(), after->size());
                for (size_t row = 0; row < before->size(); ++row) {
                    const consent::StateRow& mine = before->at(row);
                    QCOMPARE(mine.state, other.state(*catalogue->find(mine.purpose), mine.channel, time));
                    QCOMPARE(after->at(row).state, mine.state);
                    QCOMPARE(after->at(row).since, mine.since);
                    ++compared;
                }
            }
        }
        QVERIFY(compared > 50'000);
        QVERIFY(to.ledger.check().result()->isSound());
    }

    void rightsAreAsked()
    {
        test::ConsentDesk desk;
        desk.become(QStringLiteral("staff"));
        Service service(*desk.database, desk.session, desk.purposes, QTimeZone::utc());
        const auto refused = service.run({write(desk, "a\n"), consent::ownExportMapping(), false}).result();
        QCOMPARE(refused.error().kind, base::ErrorKind::NotAllowed);
    }
};

AICMS_TEST(TestConsentImport)
#include "test_consent_import.moc"
