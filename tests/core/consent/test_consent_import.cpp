// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/import_count.h"
#include "tests/core/consent/import_desk.h"
#include "tests/support/error_of.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using aicms::test::addWithMail;
using aicms::test::email;
using aicms::test::import;
using aicms::test::mappingJson;
using aicms::test::write;
using consent::State;

namespace {

const QByteArray correctingJson = R"({"separator":";","columns":[{"header":"Mail","field":"customer","match":"email"},
    {"header":"P","field":"purpose"},{"header":"S","field":"state"},{"header":"At","field":"at"},
    {"header":"C","field":"corrects"},{"header":"R","field":"reason"}]})";

} // namespace

class TestConsentImport : public QObject {
    Q_OBJECT

    using Service = consent::ConsentImportService;

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

    /// Where a no counts later than it was said for, the file says so: the later of the two is taken. A yes gains
    /// nothing by it.
    void aNoCountsWhenTheFileSaysThatItCountsLast()
    {
        const QByteArray json = R"({"separator":";","columns":[{"header":"Mail","field":"customer","match":"email"},
            {"header":"S","field":"state"},{"header":"At","field":"at"},{"header":"Last","field":"read_at"}],
            "constants":{"purpose":"marketing_email"}})";
        test::ConsentDesk desk;
        const auto mia = addWithMail(desk, QStringLiteral("mia@example.org"));
        const auto result = import(desk,
            "Mail;S;At;Last\r\nmia@example.org;given;2026-03-10T12:00:00.000000+00:00;2026-05-01T12:00:00.000000+00:"
            "00\r\n"
            "mia@example.org;withdrawn;2026-03-01T12:00:00.000000+00:00;2026-03-20T12:00:00.000000+00:00\r\n"
            "mia@example.org;objected;2026-04-20T12:00:00.000000+00:00;2026-04-01T12:00:00.000000+00:00\r\n",
            false, json);
        QCOMPARE(result.recorded, 3);
        const auto history = desk.ledger.history(mia).result();
        QCOMPARE(history->at(0).event.at.toIso(), QStringLiteral("2026-03-10T12:00:00.000Z"));
        QCOMPARE(history->at(1).event.at.toIso(), QStringLiteral("2026-03-20T12:00:00.000Z"));
        QCOMPARE(history->at(2).event.at.toIso(), QStringLiteral("2026-04-20T12:00:00.000Z"));
    }

    /// Other programs write whole seconds.
    void whenANoCountsNeedsNoMicroseconds()
    {
        const QByteArray json = R"({"separator":";","columns":[{"header":"Mail","field":"customer","match":"email"},
            {"header":"S","field":"state"},{"header":"At","field":"at"},{"header":"Last","field":"read_at"}],
            "constants":{"purpose":"marketing_email"}})";
        test::ConsentDesk desk;
        const auto mia = addWithMail(desk, QStringLiteral("mia@example.org"));
        const auto result = import(desk,
            "Mail;S;At;Last\r\nmia@example.org;withdrawn;2026-03-01T12:00:00Z;2026-03-20T12:00:00+01:00\r\n"
            "mia@example.org;refused;2026-03-02T12:00:00Z;some day\r\n",
            false, json);
        QCOMPARE(result.recorded, 2);
        const auto history = desk.ledger.history(mia).result();
        QCOMPARE(history->at(1).event.at.toIso(), QStringLiteral("2026-03-20T11:00:00.000Z"));
        const auto isUnread
            = [](const consent::ConsentRejection& each) { return each.reason == QLatin1String("read_at"); };
        QCOMPARE(std::ranges::count_if(result.kept, isUnread), 1); // the second alone
        QCOMPARE(std::ranges::find_if(result.kept, isUnread)->says,
            QStringLiteral("mia@example.org · refused · 2026-03-02T12:00:00Z"));
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
        for (const QByteArray nothing : {"-", "\xe2\x80\x8b"})
            QCOMPARE(
                import(desk, "Mail;Newsletter;Seit;Beleg\nmia@example.org;ja;20.05.2026;" + nothing + "\n").recorded,
                0);
        // With proof she has agreed anew.
        result = import(desk, "Mail;Newsletter;Seit;Beleg\nmia@example.org;ja;21.05.2026;form 7\n");
        QCOMPARE(result.recorded, 1);
        QCOMPARE(desk.state(email, 0, mia), State::Given);
    }

    /// A row that says neither yes nor no, or strikes a no out, does not give a person back to a purpose either.
    void neitherNotKnowingNorACorrectionLiftsANo()
    {
        const QByteArray json = R"({"separator":";","columns":[{"header":"Mail","field":"customer","match":"email"},
            {"header":"P","field":"purpose"},{"header":"S","field":"state"},{"header":"At","field":"at"},
            {"header":"C","field":"corrects"},{"header":"R","field":"reason"},{"header":"Proof","field":"proof"}]})";
        const QString care = QStringLiteral("customer_care");
        test::ConsentDesk desk;
        const auto mia = addWithMail(desk, QStringLiteral("mia@example.org"));
        for (const QString& purpose : {email, care}) {
            auto draft = desk.draft(purpose, State::Objected, 60);
            draft.customer = mia;
            QVERIFY(desk.record(draft));
        }
        const QByteArray head = "Mail;P;S;At;C;R;Proof\n";
        for (const QByteArray state : {"unknown", "expired", "requested"}) {
            const auto result = import(desk,
                head + "mia@example.org;marketing_email;" + state + ";2026-05-20;;;\nmia@example.org;customer_care;"
                    + state + ";2026-05-20;;;\n",
                false, json);
            QCOMPARE(result.recorded, 2);
            QCOMPARE(desk.state(email, 0, mia), State::Objected);
            QCOMPARE(desk.state(care, 0, mia), State::Objected);
        }
        const QByteArray typo = head
            + "mia@example.org;marketing_email;unknown;2026-05-21;1;typo;\n"
              "mia@example.org;customer_care;unknown;2026-05-21;2;typo;\n";
        QCOMPARE(import(desk, typo, false, json).quarantined, 2);
        QCOMPARE(desk.state(care, 0, mia), State::Objected);
    }

    /// Nor does one that strikes out a no of another purpose, or the correction that put it there.
    void aCorrectionLiftsNoNoOfAnotherPurpose()
    {
        test::ConsentDesk desk;
        const auto mia = addWithMail(desk, QStringLiteral("mia@example.org"));
        auto draft = desk.draft(email, State::Given, 60);
        draft.customer = mia;
        QVERIFY(desk.record(draft));
        draft.state = State::Objected;
        draft.at = base::UtcTime {test::ConsentDesk::noon - 40 * test::ConsentDesk::day};
        const qint64 objection = desk.record(draft);
        const auto correct = [&](qint64 entry) {
            return import(desk,
                "Mail;P;S;At;C;R\nmia@example.org;third_party_sharing;unknown;2026-05-20;" + QByteArray::number(entry)
                    + ";typo\n",
                false, correctingJson);
        };
        QCOMPARE(correct(objection).quarantined, 1);
        QCOMPARE(desk.state(email, 0, mia), State::Objected);
        // Struck out by hand for that other purpose, and taken back: it holds again, two corrections deep.
        const auto correctByHand = [&](qint64 entry) {
            auto correction = desk.draft(QStringLiteral("third_party_sharing"), State::Unknown, 20);
            correction.customer = mia;
            correction.corrects = entry;
            return desk.record(correction);
        };
        const qint64 first = correctByHand(objection);
        QCOMPARE(desk.state(email, 0, mia), State::Given);
        const qint64 second = correctByHand(first);
        QCOMPARE(desk.state(email, 0, mia), State::Objected);
        QCOMPARE(correct(second).quarantined, 1);
        QCOMPARE(desk.state(email, 0, mia), State::Objected);
    }

    /// A number of another ledger names no entry of this one.
    void aCorrectionOfWhatDidNotComeWithItIsNotTaken()
    {
        test::ConsentDesk desk;
        const auto mia = addWithMail(desk, QStringLiteral("mia@example.org"));
        auto draft = desk.draft(email, State::Requested, 60);
        draft.customer = mia;
        QCOMPARE(desk.record(draft), 1);
        const QByteArray head = "N;Mail;P;S;At;C;R\n";
        QByteArray foreignJson = correctingJson;
        foreignJson.replace(R"("columns":[)", R"("columns":[{"header":"N","field":"seq"},)");
        auto result
            = import(desk, head + "7;mia@example.org;marketing_email;unknown;2026-05-20;1;typo\n", false, foreignJson);
        QCOMPARE(result.recorded, 0);
        QCOMPARE(result.rejected.front().reason, QStringLiteral("consent.nothing_to_correct"));
        result = import(desk,
            head
                + "1;mia@example.org;marketing_email;requested;2026-05-19;;\n"
                  "7;mia@example.org;marketing_email;unknown;2026-05-20;1;typo\n",
            false, foreignJson);
        QCOMPARE(result.recorded, 2);
        QCOMPARE(desk.ledger.history(mia).result()->back().event.corrects, std::optional<qint64>(2));
    }

    /// By one way a no for all ways stands, whatever another way says.
    void nothingIsRaisedByOneWayEither()
    {
        const QByteArray json = R"({"separator":";","columns":[{"header":"Mail","field":"customer","match":"email"},
            {"header":"S","field":"state"},{"header":"At","field":"at"},{"header":"W","field":"channel"}],
            "constants":{"purpose":"third_party_sharing"}})";
        test::ConsentDesk desk;
        const auto mia = addWithMail(desk, QStringLiteral("mia@example.org"));
        auto draft = desk.draft(QStringLiteral("third_party_sharing"), State::Refused, 60);
        draft.customer = mia;
        QVERIFY(desk.record(draft));
        const auto result = import(desk, "Mail;S;At;W\nmia@example.org;given;2026-05-20;email\n", false, json);
        QCOMPARE(result.quarantined, 1);
        QCOMPARE(result.recorded, 0);
    }

    /// Another program's clock may have run ahead: a no counts from today, by every way, and comes in once.
    void aNoThatWasDatedAheadIsTaken()
    {
        test::ConsentDesk desk;
        const auto mia = addWithMail(desk, QStringLiteral("mia@example.org"));
        auto draft = desk.draft(email, State::Given, 60);
        draft.customer = mia;
        QVERIFY(desk.record(draft));
        const QByteArray file = "Mail;Newsletter;Seit;Beleg\nmia@example.org;raus;02.04.2031;\n";
        QCOMPARE(import(desk, file).recorded, 1);
        QCOMPARE(desk.state(email, 0, mia), State::Withdrawn);
        desk.clock.advance(1'000'000);
        QCOMPARE(import(desk, file).skipped, 1);
    }

    /// An import that cannot go on tells how many entries are there, and the next one goes on behind them.
    void anImportThatStopsTellsWhatIsIn()
    {
        test::ConsentDesk desk;
        for (int person = 0; person < 50; ++person)
            addWithMail(desk, QStringLiteral("m%1@example.org").arg(person));
        QByteArray file = "Mail;Newsletter;Seit;Beleg\n";
        for (int row = 0; row < 2'500; ++row)
            file += "m" + QByteArray::number(row % 50)
                + "@example.org;ja;01.03.2025 10:" + QByteArray::number(10 + row / 60).right(2) + ":"
                + QByteArray::number(100 + row % 60).right(2) + ";\n";
        Service service(*desk.database, desk.session, desk.purposes, QTimeZone("Europe/Berlin"));
        const auto mapping = consent::consentMappingFromJson(mappingJson);
        storage::CancelToken token;
        const auto stopped
            = service
                  .run(
                      {write(desk, file), mapping.value(), false}, [&token](qint64, qint64) { token.cancel(); }, token)
                  .result();
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, base::ErrorKind::Cancelled);
        QCOMPARE(stopped.error().subject, consent::importedPartly());
        QCOMPARE(stopped.error().number, desk.number("SELECT COUNT(*) FROM consent_event"));
        const auto again = import(desk, file);
        QCOMPARE(again.skipped, stopped.error().number);
        QCOMPARE(again.recorded + again.skipped, again.read);
    }

    /// Out of a file as by hand it is kept, for the yes may stand in the other program, and told.
    void aWithdrawalOfWhatWasNeverAgreedIsKeptAndTold()
    {
        test::ConsentDesk desk;
        const auto mia = addWithMail(desk, QStringLiteral("mia@example.org"));
        const auto result = import(desk, "Mail;Newsletter;Seit;Beleg\nmia@example.org;raus;02.04.2026;Anruf 12\n");
        QCOMPARE(result.recorded, 1);
        QCOMPARE(result.unfounded, 1);
        QCOMPARE(result.kept.front().row, 2);
        QCOMPARE(result.kept.front().reason, QStringLiteral("consent.never_given"));
        QCOMPARE(desk.state(email, 0, mia), State::Withdrawn);
        const auto founded = import(desk,
            "Mail;Newsletter;Seit;Beleg\nmia@example.org;ja;01.02.2026;form\nmia@example.org;raus;03.02.2026;Anruf\n");
        QCOMPARE(founded.unfounded, 0);
        QCOMPARE(desk.state(email, 0, mia), State::Withdrawn);
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
            QStringList({QStringLiteral("2 customer"), QStringLiteral("4 at"), QStringLiteral("5 consent.future_date"),
                QStringLiteral("6 customer")}));
        // A word without a meaning may be a no.
        QCOMPARE(result.quarantine.size(), std::size_t(1));
        QCOMPARE(result.quarantine.front().row, 3);
        QCOMPARE(result.quarantine.front().reason, QStringLiteral("state"));
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
        // Nothing is guessed of what says two things at once (K1).
        const QByteArray head(R"({"columns":[{"header":"Mail","field":"customer"},{"header":"at","field":"at"},)");
        const QByteArray tail(R"(],"constants":{"purpose":"marketing_email"}})");
        QTest::newRow("two columns of one field")
            << head + R"({"header":"Neu","field":"state"},{"header":"Alt","field":"state"})" + tail
            << "consent.field_twice\nstate\nNeu | Alt";
        QTest::newRow("a constant fills no answer")
            << head + R"({"header":"Neu","field":"state"}],"constants":{"purpose":"marketing_email","state":"given"}})"
            << "consent.constant_answer\nNeu\ngiven";
        QTest::newRow("one word, two meanings")
            << head + R"({"header":"Neu","field":"state","values":{"ja":"given","Ja":"refused"}})" + tail
            << "consent.word_twice\nstate\nja";
        QTest::newRow("no answer") << head + R"({"header":"Neu","field":"state","values":{"x":"granted"}})" + tail
                                   << "consent.no_state\nx\ngranted";
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

    /// An empty cell is no yes by every way; a no may be meant for all.
    void aWayThatIsLeftOpenIsNotGuessed()
    {
        const QByteArray json = R"({"separator":";","columns":[{"header":"Mail","field":"customer","match":"email"},
            {"header":"S","field":"state"},{"header":"At","field":"at"},{"header":"W","field":"channel"}],
            "constants":{"purpose":"third_party_sharing"}})";
        test::ConsentDesk desk;
        const auto mia = addWithMail(desk, QStringLiteral("mia@example.org"));
        auto result = import(desk, "Mail;S;At;W\nmia@example.org;given;2026-05-20;\n", false, json);
        QCOMPARE(result.recorded, 0);
        QCOMPARE(result.rejected.front().reason, QStringLiteral("channel"));
        result = import(desk,
            "Mail;S;At;W\nmia@example.org;given;2026-05-20;all\nmia@example.org;refused;2026-05-21;\n", false, json);
        QCOMPARE(result.recorded, 2);
        QCOMPARE(desk.state(QStringLiteral("third_party_sharing"), 0, mia), State::Refused);
    }

    /// The list has an end, the count has none.
    void everyRowThatIsNotTakenIsCounted()
    {
        test::ConsentDesk desk;
        const auto bad = static_cast<qint64>(consent::ConsentImportResult::maxListed) + 3;
        const auto result
            = import(desk, "Mail;Newsletter;Seit;Beleg\n" + QByteArray(";ja;01.03.2025;\n").repeated(bad));
        QCOMPARE(result.read, bad);
        QCOMPARE(result.rejected.size(), consent::ConsentImportResult::maxListed);
        QCOMPARE(consent::rejectedCount(result), bad);
    }

    /// What needs the right to correct by hand needs it out of a file.
    void correctingNeedsItsOwnRight()
    {
        test::ConsentDesk desk;
        const auto mia = addWithMail(desk, QStringLiteral("mia@example.org"));
        auto draft = desk.draft(email, State::Requested, 60);
        draft.customer = mia;
        QVERIFY(desk.record(draft));
        desk.session.role.rights.setFlag(access::Right::ManagePurposes, false);
        const QByteArray head = "Mail;P;S;At;C;R\n";
        auto result
            = import(desk, head + "mia@example.org;marketing_email;unknown;2026-05-20;1;typo\n", false, correctingJson);
        QCOMPARE(result.recorded, 0);
        QCOMPARE(result.rejected.front().reason, QStringLiteral("corrects_not_allowed"));
        result = import(desk, head + "mia@example.org;marketing_email;refused;2026-05-20;;\n", false, correctingJson);
        QCOMPARE(result.recorded, 1);
    }

    void rightsAreAsked()
    {
        test::ConsentDesk desk;
        desk.become(QStringLiteral("staff"));
        Service service(*desk.database, desk.session, desk.purposes, QTimeZone::utc());
        const auto refused = service.run({write(desk, "a\n"), consent::ownExportMapping(), false}).result();
        QCOMPARE(test::errorOf(refused).kind, base::ErrorKind::NotAllowed);
    }
};

AICMS_TEST(TestConsentImport)
#include "test_consent_import.moc"
