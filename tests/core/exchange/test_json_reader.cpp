// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/entry_fixtures.h"
#include "tests/support/test_program.h"

using namespace aicms;
using exchange::RejectReason;
using test::EntryFile;

class TestJsonReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyField();
    void anArrayAlone();
    void purposesTravelWithTheValues();
    void brokenFiles_data();
    void brokenFiles();
    void brokenEntries();
    void anUnknownVersion_data();
    void anUnknownVersion();
    void textsOnly_data();
    void textsOnly();
    void kindsAndKeysThatNobodyKnows();
};

void TestJsonReader::everyField()
{
    const EntryFile file = test::readEntries(R"({"format": "aicms-customers", "version": 1, "customers": [
        {"kind": "person", "number": "K-7", "given_name": "Ayla", "family_name": "Demir", "name": "Dr. Ayla Demir",
         "language": "de", "birthday": "1991-02-14", "birthday_typed": "14.2.91",
         "emails": [{"value": "ayla@example.com", "label": "work"}, "ayla@example.org"],
         "phones": [{"value": "+49 176 04069019", "label": "mobile"}],
         "addresses": [{"street": "Deichstr. 5\nHinterhaus", "postcode": "21073", "city": "Hamburg", "label": "home"}],
         "links": [{"value": "https://ayla.example.com"}], "tags": ["vip", {"name": "fairs, spring"}],
         "notes": [{"text": "pays \"cash\"", "at": "2026-05-01T08:10:00.000123Z"}],
         "organisations": [{"name": "Demir Optik", "role": "Owner"}],
         "fields": [{"name": "Shoe", "value": "39"}], "loyalty": 12.5, "extra": {"a": [1, true]}}]})");
    QCOMPARE(file.format, exchange::FileFormat::Json);
    QCOMPARE(file.rows.size(), std::size_t(1));
    QVERIFY(test::compareLines(test::linesOf(file.customer(0)),
        {"number: K-7", "name: Dr. Ayla Demir", "given: Ayla", "family: Demir", "language: de",
            "birthday: 1991-02-14 | 14.2.91", "email: work | ayla@example.com", "email:  | ayla@example.org",
            "phone: mobile | +49 176 04069019", "address: home | Deichstr. 5\\nHinterhaus | 21073 | Hamburg |  | ",
            "link:  | https://ayla.example.com", "tag: vip", "tag: fairs, spring", "note: pays \"cash\"",
            "member: Demir Optik | Owner", "Shoe: 39", "loyalty: 12.5", "extra: {\"a\":[1,true]}"}));
    QCOMPARE(file.customer(0).notes[0].at.microseconds % 1'000'000, 123);
}

void TestJsonReader::anArrayAlone()
{
    const EntryFile file = test::readEntries("\xEF\xBB\xBF [ {\"name\":\"Ayla\"} , {\"name\":\"[{\\\"}]\"} ,]");
    QCOMPARE(file.rows.size(), std::size_t(2));
    QCOMPARE(file.customer(1).name, QStringLiteral("[{\"}]"));
    QVERIFY(!file.isTruncated);
}

void TestJsonReader::purposesTravelWithTheValues()
{
    const EntryFile file = test::readEntries(
        R"([{"name":"Ayla","birthday":"1991-02-14","held":{"birthday":{"purpose":"service_messages"}}}])",
        exchange::UnmappedPolicy::Drop);
    QVERIFY(file.customer(0).birthday);
    QCOMPARE(file.customer(0).birthdayProvenance.purpose, QStringLiteral("service_messages"));
    const EntryFile bare
        = test::readEntries(R"([{"name":"Ayla","birthday":"1991-02-14"}])", exchange::UnmappedPolicy::Drop);
    QVERIFY(!bare.customer(0).birthday);
    QCOMPARE(bare.column(QStringLiteral("birthday")).leftOut, exchange::LeftOut::NoPurpose);
}

void TestJsonReader::brokenFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no customers") << QByteArray(R"({"people": []})");
    QTest::newRow("not an array") << QByteArray(R"({"customers": 7})");
    QTest::newRow("no key") << QByteArray("{customers: []}");
    QTest::newRow("brace only") << QByteArray("{");
    QTest::newRow("NUL") << QByteArray("{\0}", 3);
    QTest::newRow("long key") << "{\"" + QByteArray(200, 'x') + "\":1}";
}
void TestJsonReader::brokenFiles()
{
    QFETCH(QByteArray, bytes);
    const EntryFile file = test::readEntries(bytes);
    QVERIFY(file.failed);
    QCOMPARE(file.error.kind, base::ErrorKind::Unsupported);
}

void TestJsonReader::brokenEntries()
{
    QByteArray deep = "[{\"name\":" + QByteArray(5'000, '[') + QByteArray(5'000, ']') + "},";
    const EntryFile file = test::readEntries(deep + "7,\"x\",{\"name\":\"Ayla\",},{\"name\":\"Ben\"},{\"name\":\"C");
    QCOMPARE(file.rows.size(), std::size_t(6));
    for (const std::size_t i : {0, 1, 2, 3})
        QCOMPARE(file.rows[i].rejected, std::optional(RejectReason::EntryUnreadable));
    QVERIFY(!file.rows[4].rejected);
    QCOMPARE(file.rows[5].rejected, std::optional(RejectReason::EntryCutOff));
    QVERIFY(file.isTruncated);
}

void TestJsonReader::anUnknownVersion_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("newer") << QByteArray(R"({"format":"aicms-customers","version":99,"customers":[{"name":"A"}]})")
                           << true;
    QTest::newRow("no number") << QByteArray(R"({"format":"aicms-customers","version":"x","customers":[]})") << true;
    QTest::newRow("no format") << QByteArray(R"({"version":2,"customers":[{"name":"A"}]})") << true;
    QTest::newRow("behind") << QByteArray(R"({"customers":[{"name":"A"}], "version": 2, "format":"aicms-customers"})")
                            << true;
    QTest::newRow("ours") << QByteArray(R"({"format":"aicms-customers","version":1,"customers":[{"name":"A"}]})")
                          << false;
    QTest::newRow("ours behind") << QByteArray(R"({"customers":[{"name":"A"}],"version":1})") << false;
    QTest::newRow("foreign") << QByteArray(R"({"format":"other","version":7,"customers":[{"name":"A"}]})") << false;
}
void TestJsonReader::anUnknownVersion()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isRefused);
    const EntryFile file = test::readEntries(bytes);
    QCOMPARE(file.failed, isRefused);
    if (isRefused)
        QCOMPARE(file.error.subject, QStringLiteral("json_version"));
}

void TestJsonReader::textsOnly_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::newRow("name") << QByteArray(R"({"name":["a"]})");
    QTest::newRow("given name") << QByteArray(R"({"name":"A","given_name":{"a":1}})");
    QTest::newRow("number") << QByteArray(R"({"name":"A","number":[7]})");
    QTest::newRow("birthday") << QByteArray(R"({"name":"A","birthday":["1991-02-14"]})");
    QTest::newRow("e-mail") << QByteArray(R"({"name":"A","emails":[["a@example.com"]]})");
    QTest::newRow("value of an e-mail") << QByteArray(R"({"name":"A","emails":[{"value":{"x":"a@example.com"}}]})");
    QTest::newRow("town") << QByteArray(R"({"name":"A","addresses":[{"city":["Rome"]}]})");
}
void TestJsonReader::textsOnly()
{
    QFETCH(QByteArray, entry);
    const EntryFile file = test::readEntries("[" + entry + R"(,{"name":"Ben"}])");
    QCOMPARE(file.rows.size(), std::size_t(2));
    QCOMPARE(file.rows[0].rejected, std::optional(RejectReason::EntryUnreadable));
    QVERIFY(!file.rows[0].field.isEmpty());
    QVERIFY(!file.rows[1].rejected);
}

void TestJsonReader::kindsAndKeysThatNobodyKnows()
{
    const EntryFile file = test::readEntries(
        R"([{"name":"A","kind":"robot"},{"name":"B","kind":"company","emails":[{"value":"b@example.com","seen":3}]}])");
    QVERIFY(file.rows[0].warnings == std::vector {exchange::RowWarning::KindUnknown});
    QVERIFY(test::compareLines(test::linesOf(file.customer(0)), {"name: A", "kind: robot"}));
    QVERIFY(test::compareLines(test::linesOf(file.customer(1)),
        {"kind: organisation", "name: B", "email:  | b@example.com", "emails (seen): 3"}));
}

AICMS_TEST(TestJsonReader)
#include "test_json_reader.moc"
