// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/call_rules.h"
#include "tests/rules/planted_tree.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms::rules;

namespace {

const QString header = QStringLiteral("core/customers/customers_service.h");
const QString list = QStringLiteral("tests/core/workspace/every_call.h");
const QString exceptions = QStringLiteral("tests/rules/calls_without_operation.txt");

const QString service = QStringLiteral("class CustomersService {\n"
                                       "public:\n"
                                       "    template <class T> using Future = QFuture<base::Result<T>>;\n"
                                       "    struct Asked {\n        int limit() const { return 1; }\n    };\n"
                                       "    static base::Result<void> initialise();\n"
                                       "    Future<std::vector<int>> ids(const Query& query, Token token = {});\n"
                                       "    base::Result<void> add(Customer customer);\n"
                                       "    QDate today() const;\n"
                                       "private:\n"
                                       "    Future<void> change(int id);\n"
                                       "};\n");

/// A tree with that service and a list that names what is given.
SourceTree treeWith(PlantedTree& planted, const QString& calls)
{
    planted.with(QStringLiteral("core/workspace/workspace.h"),
        QStringLiteral("customers::CustomersService& customers() { return *m_customers; }\n"));
    planted.with(header, service);
    return planted.with(
        list, QStringLiteral("using S = other::OtherService;\nusing S = customers::CustomersService;\n") + calls);
}

const QString ids = QStringLiteral("add(\"ids\", [](S& s) { return s.ids({}); });\n");
const QString add = QStringLiteral("all.push_back({\"add\", [](W& w) { return said(w.customers().add({})); }});\n");

} // namespace

class TestCallRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thisTreeListsEveryCall()
    {
        const SourceTree tree = readTree(qEnvironmentVariable("AICMS_SOURCE"));
        QVERIFY2(tree.files.size() > 30, "the sources are not where AICMS_SOURCE says");
        QVERIFY(serviceCalls(tree).size() > 20);
        QVERIFY(freeCalls(tree).size() >= 6);
        const QStringList breaches = callBreaches(tree);
        for (const QString& breach : breaches)
            qWarning("%s", qPrintable(breach)); // the message of QVERIFY2 is cut at some length
        QVERIFY(breaches.isEmpty());
    }

    void publicCallsAreFound()
    {
        PlantedTree planted;
        const SourceTree tree = planted.with(header, service);
        QCOMPARE(serviceCalls(tree).at(QStringLiteral("CustomersService")),
            (QStringList {QStringLiteral("ids"), QStringLiteral("add")}));
    }

    void aCallThatIsLeftOutIsFound()
    {
        QCOMPARE(callBreaches(PlantedTree().read()), QStringList());
        PlantedTree planted;
        QCOMPARE(callBreaches(treeWith(planted, ids + add)), QStringList());
        QCOMPARE(callBreaches(treeWith(planted, add)).size(), 1);
        QVERIFY(callBreaches(treeWith(planted, ids)).first().startsWith(QStringLiteral("CustomersService::add ")));
        // The same name of another class is another call.
        QCOMPARE(callBreaches(treeWith(planted, QStringLiteral("[](O& s) { return s.ids({}); }\n") + add)).size(), 1);
        QCOMPARE(callBreaches(treeWith(planted, QStringLiteral("// ") + ids + add)).size(), 1);
    }

    void aFunctionOfNoClassThatAsksIsFound()
    {
        PlantedTree planted;
        treeWith(planted, ids + add);
        planted.with(
            QStringLiteral("core/customers/look.h"), QStringLiteral("base::Result<File> look(\n    int id);\n"));
        planted.with(QStringLiteral("core/customers/look.cpp"),
            QStringLiteral("bool hidden(int id)\n{\n    return access::permit(id);\n}\n"
                           "base::Result<File> look(\n    int id)\n{\n    const int right = other(id);\n"
                           "    if (access::permit(right))\n        return {};\n}\n"
                           "void CustomersService::ids()\n{\n    access::permit(1);\n}\n"));
        QCOMPARE(freeCalls(planted.read()), QStringList {QStringLiteral("look")});
        QCOMPARE(callBreaches(planted.read()).size(), 1);
        QVERIFY(callBreaches(planted.read()).first().startsWith(QStringLiteral("look ")));
        QCOMPARE(callBreaches(treeWith(planted, ids + add + QStringLiteral("customers::look(1);\n"))), QStringList());
    }

    void anExceptionNeedsAReasonAndACall()
    {
        PlantedTree planted;
        treeWith(planted, ids);
        const QString call = QStringLiteral("CustomersService::add");
        QVERIFY(!callBreaches(planted.with(exceptions, call + u'\n')).isEmpty());
        QCOMPARE(callBreaches(planted.with(exceptions, call + QStringLiteral(" asks itself\n"))), QStringList());
        QCOMPARE(callBreaches(treeWith(planted, ids + add)).size(), 1);
    }
};

AICMS_TEST(TestCallRules)
#include "test_calls.moc"
