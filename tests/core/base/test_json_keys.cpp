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
        const auto row = [](const char* name, const char* json, bool isDoubled) {
            QTest::newRow(name) << QByteArray(json).replace('\'', '"') << isDoubled;
        };
        row("none", "{'a':1,'b':{'a':2},'c':[{'a':1},{'a':2}]}", false);
        row("twice", "{'a':1,'b':2,'a':3}", true);
        row("inside", "{'b':{'a':2, 'a' :2}}", true);
        row("in a list", "[{'a':1,'a':2}]", true);
        row("escaped", "{'a':1,'\\u0061':2}", true);
        row("a value like a key", "{'a':'b','b':'a','c':['a','a']}", false);
        row("quotes and braces in a text", "{'a':'\\',\\'a\\':{','b':'}'}", false);
        row("no JSON", "'{,}]", false);
        row("empty", "", false);
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
