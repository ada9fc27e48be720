// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of a file with consents: each is understood, or its row is not taken.
#include "core/consent/person_tables.h"
#include "tests/core/consent/import_desk.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using aicms::test::addWithMail;
using aicms::test::email;
using aicms::test::import;
using consent::State;

class TestConsentRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Words for the end of a yes that are not understood leave no yes without an end; a day holds until it is over.
    void theEndOfAYesIsReadOrTheRowIsNotTaken()
    {
        const QByteArray json = R"({"separator":";","date":"dd.MM.yyyy","columns":[
            {"header":"Mail","field":"customer","match":"email"},{"header":"S","field":"state"},
            {"header":"At","field":"at"},{"header":"U","field":"valid_until"}],
            "constants":{"purpose":"marketing_email"}})";
        const QByteArray head = "Mail;S;At;U\n";
        const std::pair<QByteArray, QString> ends[] = {{"2026-06-30", QStringLiteral("2026-06-30T22:00:00.000Z")},
            {"30.06.2026", QStringLiteral("2026-06-30T22:00:00.000Z")},
            {"2026-06-30T10:00", QStringLiteral("2026-06-30T08:00:00.000Z")},
            {"2026-06-30T10:00:00.000000+02:00", QStringLiteral("2026-06-30T08:00:00.000Z")}};
        for (const auto& [cell, end] : ends) {
            test::ConsentDesk desk;
            const auto mia = addWithMail(desk, QStringLiteral("mia@example.org"));
            const auto result
                = import(desk, head + "mia@example.org;given;2026-02-01T10:00;" + cell + "\n", false, json);
            QCOMPARE(result.recorded, 1);
            QCOMPARE(desk.ledger.history(mia).result()->front().event.validUntil->toIso(), end);
        }
        test::ConsentDesk desk;
        const auto mia = addWithMail(desk, QStringLiteral("mia@example.org"));
        addWithMail(desk, QStringLiteral("noa@example.org"));
        const auto result = import(desk,
            head
                + "mia@example.org;given;2026-02-01T10:00;end of June\n"
                  "mia@example.org;given;2026-02-01T10:00;31.06.2026\n"
                  "mia@example.org;given;2025-02-01T10:00;2026-02-01\nnoa@example.org;refused;2024-02-01;never\n",
            false, json);
        QCOMPARE(result.recorded, 2); // a no has no end
        QCOMPARE(result.rejected.size(), std::size_t(2));
        QCOMPARE(result.rejected.front().reason, QStringLiteral("valid_until"));
        QCOMPARE(desk.state(email, 0, mia), State::Expired);
    }

    /// No file makes a yes last longer than the purpose lets it (K5).
    void noYesOutlastsItsPurpose()
    {
        const QByteArray json = R"({"separator":";","columns":[{"header":"Mail","field":"customer","match":"email"},
            {"header":"At","field":"at"},{"header":"U","field":"valid_until"}],
            "constants":{"purpose":"marketing_email","state":"given"}})";
        test::ConsentDesk desk;
        const auto mia = addWithMail(desk, QStringLiteral("mia@example.org"));
        const auto result = import(desk,
            "Mail;At;U\nmia@example.org;2001-02-01;9999-12-31\nmia@example.org;2026-02-01;2031-01-01\n", false, json);
        QCOMPARE(result.recorded, 2);
        const auto history = desk.ledger.history(mia).result();
        QCOMPARE(history->at(0).event.validUntil->toIso(), QStringLiteral("2003-02-01T23:00:00.000Z"));
        QCOMPARE(history->at(1).event.validUntil->toIso(), QStringLiteral("2028-02-01T23:00:00.000Z"));
    }

    /// A giver whom nobody knows is not the person herself, and a number that is none corrects nothing.
    void wordsThatMeanNothingAreNotPassedOver_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("field");
        QTest::newRow("giver") << QByteArray("2026-02-01;mother;Bea;;") << "giver";
        QTest::newRow("corrects") << QByteArray("2026-02-01;;;;x1") << "corrects";
        QTest::newRow("corrects 0") << QByteArray("2026-02-01;;;;0") << "corrects";
        QTest::newRow("corrects below 0") << QByteArray("2026-02-01;;;;-1") << "corrects";
        QTest::newRow("seq 0") << QByteArray("2026-02-01;;;0;") << "seq";
        QTest::newRow("seq") << QByteArray("2026-02-01;;;x7;") << "seq";
        QTest::newRow("zone by name") << QByteArray("2026-02-01T14:00:00[Europe/Berlin];;;;") << "at";
        QTest::newRow("hour that is skipped") << QByteArray("2026-03-29 02:30;;;;") << "at";
        QTest::newRow("hour that is none") << QByteArray("2026-02-01T25:00;;;;") << "at";
        QTest::newRow("parent") << QByteArray("2026-02-01T14:00:00+01;Parent;Bea;;") << "";
        QTest::newRow("nanoseconds") << QByteArray("2026-02-01T14:00:00.123456789Z;;;;") << "";
    }
    void wordsThatMeanNothingAreNotPassedOver()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, field);
        const QByteArray json = R"({"separator":";","columns":[{"header":"Mail","field":"customer","match":"email"},
            {"header":"At","field":"at"},{"header":"G","field":"giver"},{"header":"N","field":"giver_name"},
            {"header":"Seq","field":"seq"},{"header":"C","field":"corrects"}],
            "constants":{"purpose":"marketing_email","state":"given"}})";
        test::ConsentDesk desk;
        addWithMail(desk, QStringLiteral("mia@example.org"));
        const auto result = import(desk, "Mail;At;G;N;Seq;C\nmia@example.org;" + row + "\n", false, json);
        QCOMPARE(result.recorded, field.isEmpty() ? 1 : 0);
        if (!field.isEmpty())
            QCOMPARE(result.rejected.front().reason, field);
    }

    /// What neither says yes nor no of being explicit is a cell that cannot be read; a no is taken without it.
    void explicitIsYesOrNo_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<bool>("isRead");
        QTest::addColumn<bool>("isExplicit");
        for (const char* word : {"1", "yes", "TRUE", "ja"})
            QTest::newRow(word) << QByteArray(word) << true << true;
        for (const char* word : {"", "0", "No", "false"})
            QTest::newRow(qPrintable(QStringLiteral("“%1”").arg(QLatin1String(word))))
                << QByteArray(word) << true << false;
        for (const char* word : {"xyz", "maybe", "2", "11"})
            QTest::newRow(word) << QByteArray(word) << false << false;
    }
    void explicitIsYesOrNo()
    {
        QFETCH(QByteArray, word);
        QFETCH(bool, isRead);
        QFETCH(bool, isExplicit);
        const QByteArray json = R"({"separator":";","columns":[{"header":"Mail","field":"customer","match":"email"},
            {"header":"S","field":"state"},{"header":"E","field":"explicit","values":{"ja":"1"}}],
            "constants":{"purpose":"marketing_email","at":"2026-02-01T10:00"}})";
        const QByteArray head = "Mail;S;E\nmia@example.org;";
        test::ConsentDesk desk;
        const auto mia = addWithMail(desk, QStringLiteral("mia@example.org"));
        auto result = import(desk, head + "given;" + word + "\n", false, json);
        QCOMPARE(result.recorded, isRead ? 1 : 0);
        if (isRead)
            QCOMPARE(desk.ledger.history(mia).result()->front().event.isExplicit, isExplicit);
        else
            QCOMPARE(result.rejected.front().reason, QStringLiteral("explicit"));
        result = import(desk, head + "refused;" + word + "\n", false, json);
        QCOMPARE(result.recorded, 1);
        QCOMPARE(result.kept.size(), std::size_t(isRead ? 0 : 1));
        QCOMPARE(desk.state(email, 0, mia), State::Refused);
    }

    /// In the night in which the clock is put back one hour is shown twice: a yes of it counts from the first time, a
    /// no from the second, so that no yes of that hour outlives the no of it.
    void theHourThatIsShownTwice_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("at");
        QTest::addColumn<int>("offset");
        const auto row = [](const char* cells, const char* at, int offset) {
            QTest::newRow(cells) << QByteArray(cells) << QString::fromLatin1(at) << offset;
        };
        row("given;2025-10-26T02:30", "2025-10-26T00:30:00.000Z", 120);
        row("unknown;2025-10-26 02:30:05", "2025-10-26T00:30:05.000Z", 120);
        row("given;26.10.2025 02:30", "2025-10-26T00:30:00.000Z", 120);
        row("withdrawn;2025-10-26T02:30", "2025-10-26T01:30:00.000Z", 60);
        row("objected;26.10.2025 2:00", "2025-10-26T01:00:00.000Z", 60);
        row("refused;2025-10-26T02:59:59", "2025-10-26T01:59:59.000Z", 60);
        row("refused;2025-10-26T03:00", "2025-10-26T02:00:00.000Z", 60);
        row("refused;2025-10-26T01:59", "2025-10-25T23:59:00.000Z", 120);
        row("withdrawn;2025-10-26T02:30+02:00", "2025-10-26T00:30:00.000Z", 120);
    }
    void theHourThatIsShownTwice()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, at);
        QFETCH(int, offset);
        const QByteArray json = R"({"separator":";","date":"dd.MM.yyyy","columns":[
            {"header":"Mail","field":"customer","match":"email"},{"header":"S","field":"state"},
            {"header":"At","field":"at"}],"constants":{"purpose":"marketing_email"}})";
        test::ConsentDesk desk;
        const auto mia = addWithMail(desk, QStringLiteral("mia@example.org"));
        const QByteArray file = "Mail;S;At\nmia@example.org;" + row + "\n";
        QCOMPARE(import(desk, file, false, json).recorded, 1);
        const consent::Event event = desk.ledger.history(mia).result()->front().event;
        QCOMPARE(event.at.toIso(), at);
        QCOMPARE(event.offsetMinutes, offset);
        QCOMPARE(import(desk, file, false, json).skipped, 1);
    }

    /// The copy that a person gets says what each number of her entries stands for, by the words of the import and the
    /// export (GDPR Art. 15(3), 12(1)).
    void numbersInThePersonsCopyHaveTheWordsOfTheCodes()
    {
        const auto tables = consent::personTables();
        const auto entries = std::ranges::find_if(
            tables, [](const auto& table) { return QLatin1String(table.name) == QLatin1String("consent_payload"); });
        QVERIFY(entries != tables.end());
        const auto words = [&](const char* name) {
            for (const customers::PersonColumn& column : entries->columns) {
                if (QLatin1String(column.name) == QLatin1String(name))
                    return QString::fromUtf8(column.meaning);
            }
            return QString();
        };
        QCOMPARE(
            words("how"), QStringLiteral("0 form, 1 counter, 2 phone, 3 letter, 4 web, 5 email, 6 import, 7 program"));
        QCOMPARE(words("giver"), QStringLiteral("0 customer, 1 parent, 2 representative"));
        QCOMPARE(words("proof_kind"), QStringLiteral("0 none, 1 text, 2 file, 3 double opt in, 4 imported none"));
        QCOMPARE(words("channel"), QStringLiteral("0 all, 1 email, 2 phone, 3 post, 4 sms"));
        const QStringList states = words("state").split(QStringLiteral(", "));
        QCOMPARE(states.size(), consent::stateCount);
        for (int number = 0; number < consent::stateCount; ++number) {
            const QString code = consent::stateCode(static_cast<State>(number)).replace(u'_', u' ');
            QCOMPARE(states.at(number), QStringLiteral("%1 %2").arg(number).arg(code));
        }
    }
};

AICMS_TEST(TestConsentRows)
#include "test_consent_rows.moc"
