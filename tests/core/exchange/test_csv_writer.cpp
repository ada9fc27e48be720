// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_writer.h"
#include "tests/core/exchange/exchange_fixtures.h"
#include "tests/support/test_program.h"

#include <QRandomGenerator>

using namespace aicms;
using customers::Customer;
using exchange::CsvWriteOptions;

namespace {

/// A text of nasty characters, reproducible.
QString nastyText(QRandomGenerator& random, int most)
{
    static const QString alphabet = QStringLiteral("ab,;\t|\"'=+-@\r\n äß€漢😀");
    QString text;
    for (int i = random.bounded(most + 1); i > 0; --i)
        text += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
    // Half of a character outside the basic plane is no text; none of the writer's business.
    QString whole;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate())
            whole += QStringLiteral("😀");
        else if (!text[i].isLowSurrogate())
            whole += text[i];
    }
    return whole;
}

QByteArray written(const std::vector<Customer>& customers, CsvWriteOptions options = {})
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return exchange::writeCustomers(buffer, customers, options) ? bytes : QByteArray();
}

/// What the file can hold of a record: no ids, no provenance.
Customer bare(Customer customer)
{
    for (auto& email : customer.emails)
        email.provenance = {};
    for (auto& phone : customer.phones)
        phone.provenance = {};
    for (auto& address : customer.addresses)
        address.provenance = {};
    for (auto& link : customer.links)
        link.provenance = {};
    for (auto& tag : customer.tags)
        tag.provenance = {};
    for (auto& note : customer.notes)
        note.provenance = {};
    for (auto& field : customer.extraFields)
        field.provenance = {};
    for (auto& membership : customer.memberships)
        membership.provenance = {};
    customer.numberProvenance = customer.nameProvenance = customer.languageProvenance = customer.birthdayProvenance
        = {};
    return customer;
}

Customer fullCustomer()
{
    Customer c;
    c.number = QStringLiteral("K-7");
    c.givenName = QStringLiteral("Ayla");
    c.familyName = QStringLiteral("Demir");
    c.name = QStringLiteral("Dr. Ayla Demir");
    c.language = QStringLiteral("de");
    c.birthdayTyped = QStringLiteral("1991-02-14");
    c.birthday = base::CalendarDate::of(1991, 2, 14);
    c.emails = {{.address = QStringLiteral("ayla@example.com"), .label = QStringLiteral("work")},
        {.address = QStringLiteral("not an address"), .label = {}, .valid = false}};
    c.phones = {{.typed = QStringLiteral("+49 176 04069019"),
                    .label = QStringLiteral("mobile"),
                    .e164 = QStringLiteral("+4917604069019")},
        {.typed = QStringLiteral("ask Ben"), .label = QStringLiteral("Reception")}};
    c.addresses = {{.street = QStringLiteral("Deichstr. 5\nHinterhaus"),
                       .postcode = QStringLiteral("21073"),
                       .city = QStringLiteral("Hamburg"),
                       .region = {},
                       .country = QStringLiteral("DE"),
                       .label = QStringLiteral("home")},
        {.street = {}, .postcode = {}, .city = QStringLiteral("Bremen")}};
    c.links = {{.url = QStringLiteral("https://ayla.example.com"), .label = QStringLiteral("blog")}};
    c.tags = {{.name = QStringLiteral("vip")}, {.name = QStringLiteral("fairs, spring")}};
    c.notes = {{.id = {}, .text = QStringLiteral("=1+1\nline \"two\"")}, {.id = {}, .text = QStringLiteral("-second")}};
    c.extraFields = {{.name = QStringLiteral("Shoe"), .value = QStringLiteral("39")},
        {.name = QStringLiteral("Shoe"), .value = QStringLiteral("40")},
        {.name = QStringLiteral("E-mail"), .value = QStringLiteral("@ayla")}};
    c.memberships
        = {{.organisation = {}, .organisationName = QStringLiteral("Demir Optik"), .role = QStringLiteral("Owner")},
            {.organisation = {}, .organisationName = QStringLiteral("Verein"), .role = {}}};
    return c;
}

} // namespace

class TestCsvWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formulasAreDefused_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("written");
        const auto row = [](const char* name, const QString& cell, const QString& expected) {
            QTest::newRow(name) << cell << expected;
        };
        row("equals", QStringLiteral("=HYPERLINK(1)"), QStringLiteral("'=HYPERLINK(1)"));
        row("plus", QStringLiteral("+49 40"), QStringLiteral("'+49 40"));
        row("minus", QStringLiteral("-1"), QStringLiteral("'-1"));
        row("at", QStringLiteral("@SUM(1)"), QStringLiteral("'@SUM(1)"));
        row("tab", QStringLiteral("\tx"), QStringLiteral("'\tx"));
        row("return", QStringLiteral("\rx"), QStringLiteral("'\rx"));
        row("NUL", QString(QChar(u'\0')) + QLatin1Char('x'),
            QLatin1Char('\'') + QString(QChar(u'\0')) + QLatin1Char('x'));
        for (const char16_t sign : u"\uFF1D\uFF0B\uFF0D\uFF20") {
            if (sign != 0) {
                const QString cell = QChar(sign) + QStringLiteral("SUM(1)");
                QTest::newRow(qPrintable(QStringLiteral("full width %1").arg(int(sign), 4, 16)))
                    << cell << u'\'' + cell;
            }
        }
        row("apostrophe before", QStringLiteral("'=1"), QStringLiteral("''=1"));
        row("plain", QStringLiteral("Ayla = Demir"), QStringLiteral("Ayla = Demir"));
        row("plain apostrophe", QStringLiteral("'t Hooft"), QStringLiteral("'t Hooft"));
        row("empty", QString(), QString());
    }
    void formulasAreDefused()
    {
        QFETCH(QString, cell);
        QFETCH(QString, written);
        QCOMPARE(exchange::defuseFormula(cell), written);
        QCOMPARE(exchange::undoDefuse(written), cell);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        exchange::CsvWriter writer(buffer, {.separator = u',', .byteOrderMark = false});
        QVERIFY(writer.writeRow({cell, QStringLiteral("x")}));
        const char first = bytes.startsWith('"') ? bytes[1] : bytes[0];
        QVERIFY(!QByteArray("=+-@\t\r\0", 7).contains(first) || cell.isEmpty());
    }

    void whatElsewhereBeginsAnotherCellIsDefusedToo()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        exchange::CsvWriter writer(buffer, {.separator = u',', .byteOrderMark = false});
        QVERIFY(writer.writeRow({QStringLiteral("a;=1+1"), QStringLiteral("two\n=2"), QStringLiteral("buy\n- milk"),
            QStringLiteral("t\t@x"), QStringLiteral("plain")}));
        QCOMPARE(bytes, QByteArray("\"a;'=1+1\",\"two\n'=2\",\"buy\n- milk\",\"t\t'@x\",plain\r\n"));
        const QString hidden = QChar(0x200B) + QStringLiteral("=1");
        QCOMPARE(exchange::defuseFormula(hidden), u'\'' + hidden);
        QCOMPARE(exchange::undoDefuse(u'\'' + hidden), hidden);
    }

    void anyCellsComeBackAsTheyWere()
    {
        QRandomGenerator random(20260512);
        for (int round = 0; round < 400; ++round) {
            const int columns = 2 + random.bounded(6);
            const CsvWriteOptions options {.separator = QStringView(u",;\t|")[random.bounded(4)].unicode(),
                .byteOrderMark = random.bounded(2) == 0};
            QStringList header;
            for (int i = 0; i < columns; ++i)
                header << QStringLiteral("column %1").arg(i);
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            exchange::CsvWriter writer(buffer, options);
            QVERIFY(writer.writeRow(header));
            std::vector<QStringList> rows;
            for (int i = 0; i < 12; ++i) {
                QStringList row {QStringLiteral("row")};
                while (row.size() < columns)
                    row << nastyText(random, 9);
                QVERIFY(writer.writeRow(row));
                rows.push_back(row);
            }
            exchange::CsvFormatChoice choice;
            choice.separator = options.separator;
            choice.encoding = exchange::TextEncoding::Utf8;
            const auto file = test::readCsv(bytes, choice);
            QVERIFY(!file.failed);
            QCOMPARE(file.rows.size(), rows.size());
            for (std::size_t i = 0; i < rows.size(); ++i) {
                QCOMPARE(file.rows[i].cells, rows[i]);
                QCOMPARE(file.rows[i].fault, exchange::RowFault::None);
            }
        }
    }

    void customersComeBackAsTheyWere()
    {
        Customer organisation;
        organisation.kind = customers::Kind::Organisation;
        organisation.name = QStringLiteral("+Plus; GmbH");
        Customer little;
        little.name = QStringLiteral("Cher Ami Solo"); // a full name that was never split
        little.emails = {{.address = QStringLiteral("cher@example.org"), .label = QStringLiteral("other")}};
        const std::vector<Customer> customers = {fullCustomer(), organisation, little};
        for (const CsvWriteOptions options : {CsvWriteOptions {u',', true}, CsvWriteOptions {u';', false}}) {
            exchange::RowOptions rowOptions;
            rowOptions.unmapped = exchange::UnmappedPolicy::Keep;
            rowOptions.region = QStringLiteral("DE");
            const auto file = test::mapCsv(written(customers, options), rowOptions);
            QCOMPARE(file.csv.format.separator, options.separator);
            QCOMPARE(file.rows.size(), customers.size());
            for (std::size_t i = 0; i < customers.size(); ++i) {
                QVERIFY(!file.rows[i].rejected);
                const Customer read = bare(file.rows[i].customer);
                QCOMPARE(read.displayName(), customers[i].displayName());
                QVERIFY2(read.emails == customers[i].emails, "emails");
                QVERIFY2(read.phones == customers[i].phones, "phones");
                QVERIFY2(read.addresses == customers[i].addresses, "addresses");
                QVERIFY2(read.tags == customers[i].tags, "tags");
                QVERIFY2(read.notes == customers[i].notes, "notes");
                QVERIFY2(read.memberships == customers[i].memberships, "memberships");
                QVERIFY2(read == customers[i], "whole record");
            }
        }
    }

    void fieldsUnderAnotherNameStayExtra()
    {
        Customer customer;
        customer.name = QStringLiteral("A");
        customer.extraFields = {{.name = QStringLiteral("Phone"), .value = QStringLiteral("1")}};
        const auto file = test::mapCsv(written({customer}));
        QVERIFY(file.rows[0].customer.phones.empty());
        QCOMPARE(file.rows[0].customer.extraFields[0].name, QStringLiteral("Phone"));
    }

    void noCustomersGiveAHeader()
    {
        const auto file = test::readCsv(written({}));
        QVERIFY(!file.failed);
        QVERIFY(file.rows.empty());
        QCOMPARE(file.header.first(), QStringLiteral("Customer number"));
    }

    void rejectedRowsAreCopiedWithTheirReason()
    {
        QByteArray source("name,note\nA,=1\nB,2,3\n,\"x\ny\"\nC,4\n");
        QBuffer in(&source);
        in.open(QIODevice::ReadOnly);
        QByteArray bytes;
        QBuffer out(&bytes);
        out.open(QIODevice::WriteOnly);
        exchange::CsvReader reader(in, {});
        QVERIFY(reader.readHeader());
        const std::vector<exchange::RejectedRow> rejected = {{2, exchange::RejectReason::NumberTaken, {}},
            {3, exchange::RejectReason::TooManyCells, {}}, {4, exchange::RejectReason::NothingToIdentify, {}}};
        QVERIFY(exchange::writeRejectedRows(reader, rejected, out, {.separator = u',', .byteOrderMark = false}));
        QCOMPARE(bytes,
            QByteArray("row,reason,name,note\r\n2,number_taken,A,'=1\r\n3,too_many_cells,B,2,3\r\n4,nothing_to_"
                       "identify,,\"x\ny\"\r\n"));
    }

    void leftOutColumnsAreCopied_data()
    {
        QTest::addColumn<exchange::UnmappedPolicy>("unmapped");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("all are left out")
            << exchange::UnmappedPolicy::Drop << QByteArray("row;Shoe;Religion;Fax\r\n2;39;x;f\r\n3;;;\r\n");
        QTest::newRow("but those that are kept")
            << exchange::UnmappedPolicy::Keep << QByteArray("row;Religion;Fax\r\n2;x;f\r\n3;;\r\n");
    }
    void leftOutColumnsAreCopied()
    {
        QFETCH(exchange::UnmappedPolicy, unmapped);
        QByteArray source("Name,Shoe,E-mail,Religion,Fax\nA,39,a@example.com,x,f\nB,,b@example.com,,\n");
        QBuffer in(&source);
        in.open(QIODevice::ReadOnly);
        QByteArray bytes;
        QBuffer out(&bytes);
        out.open(QIODevice::WriteOnly);
        exchange::CsvReader reader(in, {});
        QVERIFY(reader.readHeader());
        auto mapping = exchange::guessMapping(reader.header());
        mapping.columns[4] = {.header = QStringLiteral("Fax"), .leftOut = exchange::LeftOut::Chosen};
        QVERIFY(
            exchange::writeLeftOutColumns(reader, mapping, unmapped, out, {.separator = u';', .byteOrderMark = false}));
        QTEST(bytes, "expected");
    }

    void aFullDiskIsAnError()
    {
        QFile full(QStringLiteral("/dev/full"));
        if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            QSKIP("no /dev/full here");
        const auto result = exchange::writeCustomers(full, {fullCustomer()});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, base::ErrorKind::DiskFull);
    }
};

AICMS_TEST(TestCsvWriter)
#include "test_csv_writer.moc"
