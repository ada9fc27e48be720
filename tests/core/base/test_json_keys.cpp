// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_keys.h"
#include "tests/support/test_program.h"

#include <QTest>

class TestJsonKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aKeyTwiceIsFound_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("isDoubled");
        QTest::newRow("none") << QByteArray(R"({"a":1,"b":{"a":2},"c":[{"a":1},{"a":2}]})") << false;
        QTest::newRow("twice") << QByteArray(R"({"a":1,"b":2,"a":3})") << true;
        QTest::newRow("inside") << QByteArray(R"({"b":{"a":2, "a" :2}})") << true;
        QTest::newRow("in a list") << QByteArray(R"([{"a":1,"a":2}])") << true;
        QTest::newRow("escaped") << QByteArray(R"({"a":1,"\u0061":2})") << true;
        QTest::newRow("a value like a key") << QByteArray(R"({"a":"b","b":"a","c":["a","a"]})") << false;
        QTest::newRow("quotes and braces in a text") << QByteArray(R"({"a":"\",\"a\":{","b":"}"})") << false;
        QTest::newRow("no JSON") << QByteArray("\"{,}]") << false;
        QTest::newRow("empty") << QByteArray() << false;
    }
    void aKeyTwiceIsFound()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, isDoubled);
        QCOMPARE(aicms::base::hasDoubledKey(json), isDoubled);
    }
};

AICMS_TEST(TestJsonKeys)
#include "test_json_keys.moc"
