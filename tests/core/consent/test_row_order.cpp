// SPDX-License-Identifier: GPL-3.0-or-later
// What an import makes of a file does not hang on the order of its rows, nor on how often the file comes.
#include "core/consent/import_count.h"
#include "tests/core/consent/import_desk.h"
#include "tests/support/test_program.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <set>

using namespace aicms;
using aicms::test::addWithMail;
using aicms::test::email;
using aicms::test::import;
using consent::State;

namespace {

const QString care = QStringLiteral("customer_care"); // rests on interests: a yes only takes an objection back
const QByteArray columns = "Mail;P;S;At;W;Proof;U\n";
const QByteArray json = R"({"separator":";","columns":[{"header":"Mail","field":"customer","match":"email"},
    {"header":"P","field":"purpose"},{"header":"S","field":"state"},{"header":"At","field":"at"},
    {"header":"W","field":"channel"},{"header":"Proof","field":"proof"},{"header":"U","field":"valid_until"}]})";

consent::ConsentImportResult importRows(test::ConsentDesk& desk, const QList<QByteArray>& rows)
{
    return import(desk, columns + rows.join('\n') + '\n', false, json);
}

/// Of three people, two of whom share an address with each other. Times lie close together, so that many meet.
QList<QByteArray> randomRows(QRandomGenerator& random)
{
    const auto one = [&random](const QList<QByteArray>& of) { return of[random.bounded(static_cast<int>(of.size()))]; };
    QList<QByteArray> rows;
    const int count = random.bounded(2, 14);
    for (int i = 0; i < count; ++i) {
        const QByteArray day = "2026-03-0" + QByteArray::number(random.bounded(1, 6));
        const QByteArray purpose = one({"customer_care", "marketing_email", "marketing_phone"});
        rows << one({"mia@example.org", "mia@example.org", "tom@example.org", "nobody@example.org"}) + ';' + purpose
                + ';'
                + one({"given", "given", "given", "renewed", "withdrawn", "refused", "objected", "opt_out_signal",
                    "unknown", "requested", "expired", "perhaps"})
                + ';' + day + one({"", "T10:00:00Z", "T10:00:00Z", "T11:00:00Z"}) + ';'
                + (purpose == "marketing_phone" ? one({"all", "phone", "sms"}) : one({"all", "all", "email"})) + ';'
                + one({"", "card"}) + ';' + one({"", "", "2026-12-31"});
    }
    return rows;
}

base::UtcTime moment(const char* iso)
{
    return base::UtcTime::fromDateTime(QDateTime::fromString(QLatin1String(iso), Qt::ISODate));
}

void shuffle(QList<QByteArray>& rows, QRandomGenerator& random)
{
    for (qsizetype i = rows.size() - 1; i > 0; --i)
        rows.swapItemsAt(i, random.bounded(static_cast<int>(i) + 1));
}

using Told = std::multiset<QString>;
Told toldOf(const std::vector<consent::ConsentRejection>& list)
{
    Told told;
    for (const consent::ConsentRejection& each : list)
        told.insert(each.says + QStringLiteral(" · ") + each.reason);
    return told;
}

/// A vault in which somebody objected and is erased, and what an import leaves in it.
struct Imported {
    test::ConsentDesk desk;
    base::CustomerId mia;
    base::CustomerId tom;

    Imported()
    {
        const auto gone = addWithMail(desk, QStringLiteral("mia@example.org"));
        consent::EventDraft no = desk.draft(email, State::Objected, 0);
        no.customer = gone;
        no.at = moment("2026-03-02T08:00:00Z");
        const bool isGone = desk.record(no) > 0 && desk.write([&](storage::WriteTransaction& tx) {
            consent::suppressObjector(tx, desk.session, gone);
            customers::removeForGood(tx, gone);
        });
        if (!isGone)
            qFatal("nobody was erased");
        mia = addWithMail(desk, QStringLiteral("mia@example.org"));
        tom = addWithMail(desk, QStringLiteral("tom@example.org"));
        desk.setEmails(tom, {QStringLiteral("tom@example.org"), QStringLiteral("both@example.org")});
        desk.setEmails(mia, {QStringLiteral("mia@example.org"), QStringLiteral("both@example.org")});
    }

    /// Each answer at each moment that a row names, and which addresses may be written to.
    QString state()
    {
        QStringList all;
        const auto said = desk.read<bool>([&](storage::ReadTransaction& tx) {
            const consent::SuppressionList list(tx);
            for (const base::CustomerId who : {mia, tom}) {
                for (const purposes::Purpose& purpose : desk.purposes.catalogue()->purposes()) {
                    QStringList states;
                    for (int hour = 0; hour < 24 * 8; ++hour) {
                        const base::UtcTime time {moment("2026-02-28T00:30:00Z").microseconds + hour * 3'600'000'000LL};
                        for (const auto way : {consent::Channel::All, consent::Channel::Email, consent::Channel::Phone})
                            states << consent::stateCode(consent::foldedAnswer(tx, purpose, who, time, way).state);
                    }
                    all << QStringLiteral("%1 %2: %3 %4")
                               .arg(who.value)
                               .arg(purpose.code, states.join(u' '),
                                   list.allOf(customers::readCustomer(tx, who), purpose.id).join(u' '));
                }
            }
            return true;
        });
        return said ? all.join(u'\n') : QString();
    }
};

} // namespace

class TestRowOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A program that writes the newest first.
    void aYesMayStandBeforeTheObjectionThatItTakesBack()
    {
        test::ConsentDesk desk;
        const auto mia = addWithMail(desk, QStringLiteral("mia@example.org"));
        const QList<QByteArray> rows {"mia@example.org;customer_care;given;2026-05-02T09:00:00Z;all;card 1;",
            "mia@example.org;customer_care;objected;2026-03-01T09:00:00Z;all;;"};
        const auto result = importRows(desk, rows);
        QCOMPARE(result.recorded, 2);
        QVERIFY(result.rejected.empty());
        QCOMPARE(desk.state(care, 0, mia), State::Given);
        QCOMPARE(importRows(desk, rows).skipped, 2);
    }

    /// Where a row says which entry it corrects, that one comes first, whenever it was received.
    void aCorrectionMayStandBeforeWhatItCorrects()
    {
        const QByteArray ledgerJson = R"({"separator":";","columns":[{"header":"N","field":"seq"},
            {"header":"Mail","field":"customer","match":"email"},{"header":"P","field":"purpose"},
            {"header":"S","field":"state"},{"header":"At","field":"at"},{"header":"C","field":"corrects"},
            {"header":"R","field":"reason"}]})";
        test::ConsentDesk desk;
        const auto mia = addWithMail(desk, QStringLiteral("mia@example.org"));
        const QByteArray file = "N;Mail;P;S;At;C;R\n"
                                "9;mia@example.org;marketing_email;refused;2026-03-01T09:00:00Z;4;the day\n"
                                "4;mia@example.org;marketing_email;given;2026-05-02T09:00:00Z;;\n";
        QCOMPARE(import(desk, file, false, ledgerJson).recorded, 2);
        QCOMPARE(desk.ledger.history(mia).result()->back().event.corrects, std::optional<qint64>(1));
        QCOMPARE(import(desk, file, false, ledgerJson).skipped, 2);
    }

    void theOrderOfRowsMakesNoDifference_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void theOrderOfRowsMakesNoDifference()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        QList<QByteArray> rows = randomRows(random);
        Imported first;
        const auto result = importRows(first.desk, rows);
        const QString states = first.state();
        for (int again = 0; again < 3; ++again) {
            Imported other;
            shuffle(rows, random);
            const auto shuffled = importRows(other.desk, rows);
            QCOMPARE(shuffled.recorded, result.recorded);
            QCOMPARE(shuffled.skipped, result.skipped);
            QCOMPARE(toldOf(shuffled.rejected), toldOf(result.rejected));
            QCOMPARE(toldOf(shuffled.quarantine), toldOf(result.quarantine));
            QCOMPARE(toldOf(shuffled.kept), toldOf(result.kept));
            QCOMPARE(other.state(), states);
            // However it stands, what came comes no second time.
            shuffle(rows, random);
            const auto twice = importRows(other.desk, rows);
            QCOMPARE(twice.recorded, 0);
            QCOMPARE(toldOf(twice.rejected), toldOf(result.rejected));
            QCOMPARE(toldOf(twice.quarantine), toldOf(result.quarantine));
            QCOMPARE(other.state(), states);
            QCOMPARE(test::damageOf(*other.desk.ledger.check().result()), QString());
        }
    }

    /// Numbers give the order of a ledger. In a file whose numbers were made up, a yes may have a lower one than the
    /// objection of an earlier day that it takes back: it does so the first time, not only the second.
    void madeUpNumbersMakeNoDifferenceTheSecondTime_data() { theOrderOfRowsMakesNoDifference_data(); }
    void madeUpNumbersMakeNoDifferenceTheSecondTime()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        QByteArray numberedJson = json;
        numberedJson.replace(R"("columns":[)", R"("columns":[{"header":"N","field":"seq"},)");
        QList<QByteArray> rows {"mia@example.org;customer_care;renewed;2026-04-24T13:32:00Z;all;card 0;",
            "mia@example.org;customer_care;objected;2026-01-17T15:18:00Z;all;card 2;"};
        rows += randomRows(random);
        QByteArray file = "N;" + columns;
        for (qsizetype i = 0; i < rows.size(); ++i)
            file += QByteArray::number(i + 1) + ';' + rows[i] + '\n';
        Imported once;
        QVERIFY(import(once.desk, file, false, numberedJson).recorded >= 2);
        const QString states = once.state();
        QCOMPARE(import(once.desk, file, false, numberedJson).recorded, 0);
        QCOMPARE(once.state(), states);
    }
};

AICMS_TEST(TestRowOrder)
#include "test_row_order.moc"
