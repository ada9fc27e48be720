// SPDX-License-Identifier: GPL-3.0-or-later
// A no of a file is never lost, whatever becomes of the rows around it, and no file gives anybody back unseen.
#include "core/consent/import_count.h"
#include "tests/core/consent/import_desk.h"
#include "tests/support/error_of.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

using namespace aicms;
using aicms::test::addWithMail;
using aicms::test::email;
using aicms::test::import;
using consent::State;

namespace {

const QByteArray ledgerJson = R"({"separator":";","columns":[{"header":"N","field":"seq"},
    {"header":"Mail","field":"customer","match":"email"},{"header":"P","field":"purpose"},
    {"header":"S","field":"state"},{"header":"At","field":"at"},{"header":"C","field":"corrects"},
    {"header":"R","field":"reason"},{"header":"Proof","field":"proof"},{"header":"Hash","field":"proof_sha256"},
    {"header":"Kind","field":"proof_kind"},{"header":"U","field":"valid_until"}]})";
const QByteArray head = "N;Mail;P;S;At;C;R;Proof;Hash;Kind;U\n";

consent::ConsentImportResult importRows(test::ConsentDesk& desk, const QByteArray& rows)
{
    return import(desk, head + rows, false, ledgerJson);
}

} // namespace

class TestImportNoes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Whatever else of the row cannot be read, or cannot be: it is left out, and told.
    void aNoIsTakenWithoutItsOtherCells_data()
    {
        QTest::addColumn<QByteArray>("cells"); // W;At;How;Notice;Giver;Name;Until;Hash;Kind;Seq;Corrects
        QTest::addColumn<QStringList>("leftOut");
        const auto row = [](const char* name, const char* cells, const QStringList& leftOut) {
            QTest::newRow(name) << QByteArray(cells) << leftOut;
        };
        const QString parent = QStringLiteral("consent.parent_missing");
        const QString wording = QStringLiteral("consent.notice_unknown");
        row("nothing", ";2026-05-02;;;;;;;;;", {});
        row("giver", ";2026-05-02;;;Vater;;;;;;", {QStringLiteral("giver")});
        row("parent without a name", ";2026-05-02;;;parent;;;;;;", {parent});
        row("corrects", ";2026-05-02;;;;;;;;;abc", {QStringLiteral("corrects")});
        row("corrects 0", ";2026-05-02;;;;;;;;;0", {QStringLiteral("corrects")});
        row("corrects nothing", ";2026-05-02;;;;;;;;;77", {QStringLiteral("consent.nothing_to_correct 77")});
        row("seq", ";2026-05-02;;;;;;;;x;1", {QStringLiteral("seq")});
        row("channel", "pigeon;2026-05-02;;;;;;;;;", {QStringLiteral("channel")});
        row("how", ";2026-05-02;shouted;;;;;;;;", {QStringLiteral("how")});
        row("wording", ";2026-05-02;;news/9;;;;;;;", {wording});
        row("end", ";2026-05-02;;;;;soon;;;;", {});
        row("proof", ";2026-05-02;;;;;;zz;photo;;", {QStringLiteral("proof_sha256"), QStringLiteral("proof_kind")});
        row("time", ";1st of May;;;;;;;;;", {QStringLiteral("at")});
        row("no time", ";;;;;;;;;;", {QStringLiteral("at")});
        row("another century", ";1026-05-02T10:00;;;;;;;;;", {QStringLiteral("consent.too_long_ago")});
        row("all of it", "pigeon;;shouted;news/9;parent;;soon;zz;photo;x;abc",
            {QStringLiteral("channel"), QStringLiteral("at"), QStringLiteral("how"), QStringLiteral("proof_sha256"),
                QStringLiteral("proof_kind"), QStringLiteral("seq"), QStringLiteral("corrects"), wording, parent});
    }
    void aNoIsTakenWithoutItsOtherCells()
    {
        QFETCH(QByteArray, cells);
        QFETCH(QStringList, leftOut);
        const QByteArray json = R"({"separator":";","columns":[{"header":"Mail","field":"customer","match":"email"},
            {"header":"S","field":"state"},{"header":"W","field":"channel"},{"header":"At","field":"at"},
            {"header":"How","field":"how"},{"header":"Notice","field":"notice"},{"header":"Giver","field":"giver"},
            {"header":"Name","field":"giver_name"},{"header":"Until","field":"valid_until"},
            {"header":"Hash","field":"proof_sha256"},{"header":"Kind","field":"proof_kind"},
            {"header":"Seq","field":"seq"},{"header":"C","field":"corrects"}],
            "constants":{"purpose":"marketing_email"}})";
        const QByteArray columns = "Mail;S;W;At;How;Notice;Giver;Name;Until;Hash;Kind;Seq;C\n";
        for (const State no :
            {State::Withdrawn, State::Refused, State::Objected, State::OptOutSignal, State::Invalidated}) {
            test::ConsentDesk desk;
            const auto mia = addWithMail(desk, QStringLiteral("mia@example.org"));
            auto draft = desk.draft(email, State::Given, 60);
            draft.customer = mia;
            QVERIFY(desk.record(draft));
            const QByteArray file
                = columns + "mia@example.org;" + consent::stateCode(no).toLatin1() + ";" + cells + "\n";
            const auto result = import(desk, file, false, json);
            QCOMPARE(result.recorded, 1);
            QCOMPARE(desk.state(email, 0, mia), no);
            QStringList told;
            for (const consent::ConsentRejection& row : result.kept)
                told << row.reason;
            QCOMPARE(told, leftOut);
            QCOMPARE(import(desk, file, false, json).skipped, 1);
        }
    }

    /// Without a person, a purpose or an answer nothing can be recorded; what may be a no is not lost among the rest.
    void aNoThatIsNobodysIsSetAside()
    {
        test::ConsentDesk desk;
        addWithMail(desk, QStringLiteral("mia@example.org"));
        const auto result = importRows(desk,
            ";nobody@example.org;marketing_email;objected;2026-05-02;;;;;;\n"
            ";;marketing_email;objected;2026-05-02;;;;;;\n"
            ";mia@example.org;;withdrawn;2026-05-02;;;;;;\n"
            ";mia@example.org;no_such_purpose;refused;2026-05-02;;;;;;\n"
            ";mia@example.org;marketing_email;vielleicht;2026-05-02;;;;;;\n"
            ";nobody@example.org;marketing_email;given;2026-05-02;;;;;;\n"
            ";mia@example.org;;given;2026-05-02;;;;;;\n");
        QCOMPARE(result.recorded, 0);
        QCOMPARE(result.quarantined, 5);
        QStringList reasons;
        for (const consent::ConsentRejection& row : result.quarantine)
            reasons << QStringLiteral("%1 %2").arg(row.row).arg(row.reason);
        QCOMPARE(reasons,
            QStringList({QStringLiteral("2 customer"), QStringLiteral("3 customer"), QStringLiteral("4 purpose"),
                QStringLiteral("5 consent.unknown_purpose"), QStringLiteral("6 state")}));
        QCOMPARE(consent::rejectedCount(result), 2);
    }

    /// The same file gives the same answer, whatever it brought itself the first time.
    void whatWasSetAsideStaysSo()
    {
        test::ConsentDesk desk;
        const auto mia = addWithMail(desk, QStringLiteral("mia@example.org"));
        auto draft = desk.draft(email, State::Refused, 60);
        draft.customer = mia;
        QVERIFY(desk.record(draft));
        const QByteArray rows = ";mia@example.org;marketing_email;given;2026-05-18T10:00;;;;;;\n"
                                ";mia@example.org;marketing_email;withdrawn;2026-05-20T10:00;;;;;;\n";
        QCOMPARE(importRows(desk, rows).recorded, 1);
        for (int again = 0; again < 2; ++again) {
            const auto result = importRows(desk, rows);
            QCOMPARE(result.recorded, 0);
            QCOMPARE(result.skipped, 1);
            QCOMPARE(result.quarantined, 1);
        }
        // With proof it is another row.
        QCOMPARE(importRows(desk, ";mia@example.org;marketing_email;given;2026-05-18T10:00;;;form 7;;;\n").recorded, 1);
        QCOMPARE(desk.state(email, 0, mia), State::Withdrawn);
    }

    /// What somebody recorded by hand is no import's, whatever word is the reason for it.
    void aReasonMakesNoImport()
    {
        test::ConsentDesk desk;
        const auto mia = addWithMail(desk, QStringLiteral("mia@example.org"));
        for (const auto& [state, daysAgo] : {std::pair(State::Refused, 60), std::pair(State::Given, 40)}) {
            auto draft = desk.draft(email, state, daysAgo);
            draft.customer = mia;
            draft.reason = QStringLiteral("import");
            QVERIFY(desk.record(draft));
        }
        QCOMPARE(desk.state(email, 0, mia), State::Given);
        // She agreed since she refused: nothing is raised.
        const auto result = importRows(desk, ";mia@example.org;marketing_email;given;2026-05-20T10:00;;;;;;\n");
        QCOMPARE(result.recorded, 1);
        QCOMPARE(result.quarantined, 0);
    }

    /// A correction without proof takes no no away by moving it before the yes, though that came with the same file.
    void aNoIsNotMovedBeforeTheYes()
    {
        test::ConsentDesk desk;
        const auto mia = addWithMail(desk, QStringLiteral("mia@example.org"));
        const auto result = importRows(desk,
            "1;mia@example.org;marketing_email;given;2026-01-05T10:00:00Z;;a;card;;;\n"
            "2;mia@example.org;marketing_email;withdrawn;2026-02-05T10:00:00Z;;a;;;;\n"
            "3;mia@example.org;marketing_email;withdrawn;2020-02-05T10:00:00Z;2;moved;;;;\n");
        QCOMPARE(desk.state(email, 0, mia), State::Withdrawn);
        // As an answer of its own, which corrects nothing.
        QVERIFY(std::ranges::any_of(result.kept,
            [](const consent::ConsentRejection& row) { return row.reason == QLatin1String("would_raise"); }));
    }

    /// The row that it corrects was set aside; what the person said counts all the same.
    void aNoOutlivesTheCorrectionsBeforeIt()
    {
        test::ConsentDesk desk;
        const auto mia = addWithMail(desk, QStringLiteral("mia@example.org"));
        const QByteArray chain
            = "21;mia@example.org;marketing_email;given;2023-01-05T10:00:00Z;;a;card;;;\n"
              "22;mia@example.org;marketing_email;given;2026-01-05T10:00:00Z;21;wrong day;;;;\n"
              "23;mia@example.org;marketing_email;objected;2026-02-05T10:00:00Z;22;read wrongly;;;;\n";
        const auto first = importRows(desk, chain);
        QCOMPARE(first.recorded, 2);
        QCOMPARE(first.quarantined, 1);
        QCOMPARE(first.quarantine.front().reason, QStringLiteral("would_revive")); // nobody said no before
        QCOMPARE(consent::rejectedCount(first), 0);
        QCOMPARE(first.kept.size(), std::size_t(1));
        QCOMPARE(first.kept.front().row, 4);
        QCOMPARE(first.kept.front().reason, QStringLiteral("consent.nothing_to_correct"));
        QCOMPARE(desk.state(email, 0, mia), State::Objected);
        // Behind the objection the row that was set aside raises nothing, but that came further down.
        for (int again = 0; again < 2; ++again) {
            const auto second = importRows(desk, chain);
            QCOMPARE(second.skipped, 2);
            QCOMPARE(second.quarantined, 1);
            QCOMPARE(second.quarantine.front().row, 3);
            QCOMPARE(second.recorded, 0);
        }
        QCOMPARE(desk.state(email, 0, mia), State::Objected);
        const auto yes = importRows(desk, "24;mia@example.org;marketing_email;given;2026-03-05T10:00:00Z;;b;;;;\n");
        QCOMPARE(yes.quarantine.front().reason, QStringLiteral("would_raise"));
        QCOMPARE(desk.state(email, 0, mia), State::Objected);
    }

    /// It stands for one purpose and would strike out the no to another: the one counts, the other stays.
    void aNoThatWouldLiftAnotherIsTakenWithoutThat()
    {
        const QString care = QStringLiteral("customer_care");
        test::ConsentDesk desk;
        const auto mia = addWithMail(desk, QStringLiteral("mia@example.org"));
        const auto result = importRows(desk,
            "1;mia@example.org;marketing_email;objected;2026-02-01T10:00:00Z;;a;;;;\n"
            "2;mia@example.org;customer_care;objected;2026-02-02T10:00:00Z;1;other purpose;;;;\n");
        QCOMPARE(result.recorded, 2);
        QCOMPARE(result.kept.front().reason, QStringLiteral("would_raise"));
        QCOMPARE(desk.state(email, 0, mia), State::Objected);
        QCOMPARE(desk.state(care, 0, mia), State::Objected);
    }

    /// Of an objector who was erased nothing is left but her address on the list: a yes of a file takes it off where
    /// there is proof of it, as it would of somebody who is here, and by no way round.
    void aYesWithoutProofFreesNoAddressOfSomebodyErased_data()
    {
        QTest::addColumn<QByteArray>("channel");
        QTest::newRow("by every way") << QByteArray("all");
        QTest::newRow("by e-mail") << QByteArray("email");
    }
    void aYesWithoutProofFreesNoAddressOfSomebodyErased()
    {
        QFETCH(QByteArray, channel);
        const QByteArray json
            = QByteArray(ledgerJson).replace("\"columns\":[", "\"columns\":[{\"header\":\"W\",\"field\":\"channel\"},");
        const QString address = QStringLiteral("mia@example.org");
        test::ConsentDesk desk;
        const auto gone = addWithMail(desk, address);
        auto no = desk.draft(email, State::Objected, 20);
        no.customer = gone;
        QVERIFY(desk.record(no));
        QVERIFY(desk.write([&](storage::WriteTransaction& tx) {
            consent::suppressObjector(tx, desk.session, gone);
            customers::removeForGood(tx, gone);
        }));
        const auto isListed = [&](const QString& mail) {
            return desk.read<bool>([&](storage::ReadTransaction& tx) {
                return consent::SuppressionList(tx).hasEmail(mail, desk.purposes.catalogue()->find(email)->id);
            });
        };
        const auto mia = addWithMail(desk, address);
        const auto day
            = [&desk](qint64 daysAgo) { return base::UtcTime {desk.noon - daysAgo * desk.day}.toIso().toUtf8(); };
        const auto row = [&](qint64 daysAgo, const char* proof, const QString& mail) {
            return import(desk,
                "W;" + head + channel + ";1;" + mail.toUtf8() + ";marketing_email;given;" + day(daysAgo) + ";;a;"
                    + proof + ";;;\n",
                false, json);
        };
        for (int again = 0; again < 2; ++again) {
            const auto result = row(10, "", address);
            QCOMPARE(result.quarantined, 1);
            QCOMPARE(result.quarantine.front().reason, QStringLiteral("would_raise"));
            QCOMPARE(result.recorded + result.lifted, 0);
            QVERIFY(isListed(address));
        }
        // One from before the objection lifts nothing; it is hers.
        const auto old = row(30, "", address);
        QCOMPARE(old.recorded, 1);
        QCOMPARE(old.lifted, 0);
        QVERIFY(isListed(address));
        // Recorded when she had another address, and no word of hers since.
        const auto other = addWithMail(desk, QStringLiteral("other@example.org"));
        QCOMPARE(row(10, "", QStringLiteral("other@example.org")).recorded, 1);
        desk.setEmails(other, {address});
        auto asked = desk.draft(email, State::Requested, 1);
        asked.customer = other;
        QVERIFY(desk.record(asked));
        QVERIFY(isListed(address));
        desk.setEmails(other, {QStringLiteral("other@example.org")});
        const auto proven = row(5, "card", address);
        QCOMPARE(proven.recorded, 1);
        QCOMPARE(proven.lifted, 1);
        QVERIFY(!isListed(address));
        Q_UNUSED(mia)
        QCOMPARE(test::damageOf(*desk.ledger.check().result()), QString());
    }

    /// As one that is entered by hand (GDPR Art. 21(2)-(3)): the letter lay while the purpose began.
    void anObjectionReachesAdvertisingThatBeganSince()
    {
        test::ConsentDesk desk;
        const auto mia = addWithMail(desk, QStringLiteral("mia@example.org"));
        const auto ben = addWithMail(desk, QStringLiteral("ben@example.org"));
        desk.clock.advance(1'000'000); // it begins after those of a new vault
        purposes::Purpose club;
        club.code = QStringLiteral("club");
        club.isMarketing = true;
        club.channels = {purposes::Channel::Post};
        club.basis = purposes::LawfulBasis::LegitimateInterests;
        club.weighing
            = purposes::WeighingTest {QStringLiteral("news of the club"), QStringLiteral("nothing milder does it"),
                QStringLiteral("few letters a year"), QStringLiteral("the interest outweighs")};
        club.texts.insert(QStringLiteral("en"), {QStringLiteral("Club"), QStringLiteral("We post letters.")});
        QVERIFY(desk.purposes.add(club).result());
        const auto day
            = [&desk](qint64 daysAgo) { return base::UtcTime {desk.noon - daysAgo * desk.day}.toIso().toUtf8(); };
        desk.clock.advance(3 * test::ConsentDesk::day);
        const auto result = importRows(desk,
            "1;mia@example.org;marketing_email;opt_out_signal;" + day(5)
                + ";;a;;;;\n2;ben@example.org;marketing_email;objected;" + day(-2) + ";;a;;;;\n");
        QCOMPARE(result.recorded, 2);
        QCOMPARE(desk.state(club.code, -3, mia), State::OptOutSignal);
        QCOMPARE(desk.state(club.code, -3, ben), State::NeverAsked); // who came after it said it of that one alone
        QCOMPARE(test::damageOf(*desk.ledger.check().result()), QString());
    }

    /// Who may not correct still brings the no.
    void aNoNeedsNoRightToCorrect()
    {
        test::ConsentDesk desk;
        const auto mia = addWithMail(desk, QStringLiteral("mia@example.org"));
        desk.session.role.rights.setFlag(access::Right::ManagePurposes, false);
        const auto result = importRows(desk,
            "1;mia@example.org;marketing_email;given;2026-02-01T10:00:00Z;;a;;;;\n"
            "2;mia@example.org;marketing_email;refused;2026-02-01T10:00:00Z;1;was a no;;;;\n");
        QCOMPARE(result.recorded, 2);
        QCOMPARE(result.kept.front().reason, QStringLiteral("corrects_not_allowed"));
        QCOMPARE(desk.state(email, 0, mia), State::Refused);
    }

    /// A correction lets no yes hold again that ran out, or that nobody gave, unless it shows something.
    void aCorrectionBringsNoYesBack()
    {
        for (const State between : {State::Expired, State::Unknown, State::Requested}) {
            test::ConsentDesk desk;
            const auto mia = addWithMail(desk, QStringLiteral("mia@example.org"));
            const bool isFirst = between == State::Requested; // which does not touch an answer
            auto draft = desk.draft(email, State::Given, 60);
            draft.customer = mia;
            if (!isFirst)
                QVERIFY(desk.record(draft));
            draft = desk.draft(email, between, 40);
            draft.customer = mia;
            const qint64 entry = desk.record(draft);
            QVERIFY(entry);
            const QByteArray row
                = ";mia@example.org;marketing_email;given;2026-05-01T10:00:00Z;" + QByteArray::number(entry) + ";typo;";
            const auto result = importRows(desk, row + ";;;\n");
            QCOMPARE(result.quarantined, 1);
            QCOMPARE(result.quarantine.front().reason, QStringLiteral("would_revive"));
            QCOMPARE(desk.state(email, 0, mia), between);
            QCOMPARE(importRows(desk, row + "form 7;;;\n").recorded, 1);
            QCOMPARE(desk.state(email, 0, mia), State::Given);
        }
    }

    /// What an import recorded speaks for none of its rows when they come again, whatever remarks stand beside them.
    void remarksMakeNoDifferenceToASecondRun()
    {
        test::ConsentDesk desk;
        const auto mia = addWithMail(desk, QStringLiteral("mia@example.org"));
        auto draft = desk.draft(email, State::Refused, 60);
        draft.customer = mia;
        QVERIFY(desk.record(draft));
        const QByteArray rows = ";mia@example.org;marketing_email;given;2026-05-20T10:00;;called;;;;\n"
                                ";mia@example.org;marketing_email;given;2026-05-18T10:00;;fair;form 7;;;\n";
        QCOMPARE(importRows(desk, rows).quarantined, 1);
        const auto history = desk.ledger.history(mia).result();
        QVERIFY(history->back().event.batch.isValid());
        QVERIFY(!history->front().event.batch.isValid());
        const auto again = importRows(desk, rows);
        QCOMPARE(again.quarantined, 1);
        QCOMPARE(again.recorded, 0);
        QCOMPARE(again.skipped, 1);
        QVERIFY(importRows(desk, ";mia@example.org;marketing_email;refused;2026-05-19T10:00;;x;;;;\n").recorded == 1);
        QVERIFY(desk.ledger.history(mia).result()->back().event.batch.value > history->back().event.batch.value);
    }

    /// The same moment and answer with an earlier end is another entry: it ends the longer one.
    void anEarlierEndIsNotPassedOver()
    {
        test::ConsentDesk desk;
        const auto mia = addWithMail(desk, QStringLiteral("mia@example.org"));
        const QByteArray yes = ";mia@example.org;marketing_email;given;2026-02-01T10:00;;a;;;;";
        QCOMPARE(importRows(desk, yes + "2027-01-01\n").recorded, 1);
        QCOMPARE(importRows(desk, yes + "2027-01-01\n").skipped, 1);
        QCOMPARE(importRows(desk, yes + "\n").skipped, 1);
        QCOMPARE(importRows(desk, yes + "2026-05-01\n").recorded, 1);
        QCOMPARE(desk.state(email, 0, mia), State::Expired);
        QCOMPARE(importRows(desk, yes + "2027-01-01\n").skipped, 1);
        QCOMPARE(importRows(desk, yes + "9999-01-01\n").skipped, 1);
        QCOMPARE(desk.state(email, 0, mia), State::Expired);
    }

    /// A hash proves something where the file is with the person's files; a number in a cell is no file.
    void aHashCountsWhereItsFileIs()
    {
        const QString phone = QStringLiteral("marketing_phone");
        test::ConsentDesk desk;
        const auto mia = addWithMail(desk, QStringLiteral("mia@example.org"));
        auto draft = desk.draft(email, State::Refused, 60);
        draft.customer = mia;
        QVERIFY(desk.record(draft));
        const QByteArray yes = ";mia@example.org;marketing_email;given;2026-05-01T10:00:00Z;;;";
        for (const QByteArray hash : {"0f;", "0f;file", "zz;", "file;"}) {
            const auto result = importRows(desk, yes + ";" + hash + ";\n");
            QCOMPARE(result.recorded, 0);
            QCOMPARE(result.rejected.front().reason, QStringLiteral("proof_sha256"));
        }
        const QByteArray elsewhere(64, 'a');
        for (const QByteArray& row : {QByteArray(";" + elsewhere + ";;\n"), QByteArray(";" + elsewhere + ";file;\n"),
                 QByteArray("scan.pdf;" + elsewhere + ";file;\n")}) {
            const auto result = importRows(desk, yes + row);
            QCOMPARE(result.recorded, 0);
            QCOMPARE(result.quarantined, 1);
        }
        const auto told = importRows(
            desk, ";mia@example.org;marketing_phone;given;2026-05-01T10:00:00Z;;;;" + elsewhere + ";file;\n");
        QCOMPARE(told.recorded, 1);
        QCOMPARE(told.withoutProof, 1);
        const consent::Proof kept = desk.ledger.history(mia).result()->back().event.proof;
        QCOMPARE(kept.kind, consent::ProofKind::ImportedNone);
        QCOMPARE(kept.digest, QByteArray::fromHex(elsewhere)); // it is known when it turns up
        const QByteArray other = desk.attach(desk.ada, 'a').toHex();
        QCOMPARE(importRows(desk, yes + ";" + other + ";file;\n").quarantined, 1); // somebody else's file
        const QByteArray here = desk.attach(mia, 'm').toHex();
        QCOMPARE(importRows(desk, yes + ";" + here.toUpper() + ";;\n").recorded, 1);
        QCOMPARE(desk.ledger.history(mia).result()->back().event.proof.kind, consent::ProofKind::File);
        QCOMPARE(desk.state(email, 0, mia), State::Given);
        // A no is taken whatever is said to prove it.
        QCOMPARE(
            importRows(desk, ";mia@example.org;" + phone.toLatin1() + ";withdrawn;2026-05-02;;;;0f;file;\n").recorded,
            1);
    }

    /// Nor by hand: a purpose that asks for proof takes no file that is not here.
    void byHandAFileHasToBeHere()
    {
        test::ConsentDesk desk;
        auto draft = desk.draft(QStringLiteral("marketing_phone"), State::Given, 1);
        draft.proof = {consent::ProofKind::File, QStringLiteral("slip.txt"), QByteArray(32, 'x')};
        QCOMPARE(test::errorOf(desk.ledger.record(draft).result()).subject, QStringLiteral("consent.proof_missing"));
        draft.proof.digest = desk.attach(desk.ada, 'x');
        QVERIFY(desk.record(draft));
    }
};

AICMS_TEST(TestImportNoes)
#include "test_import_noes.moc"
