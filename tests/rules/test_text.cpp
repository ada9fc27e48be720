// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/planted_tree.h"
#include "tests/rules/size_rules.h"
#include "tests/rules/text_rules.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <functional>

using namespace aicms::rules;

namespace {

using Rule = std::function<QStringList(const SourceTree&)>;

struct NamedRule {
    const char* name;
    Rule rule;
};

const std::vector<NamedRule> allRules {{"network", networkBreaches}, {"processes", processBreaches},
    {"translation", translationBreaches}, {"untranslated", untranslatedBreaches}, {"licence", missingLicenceLines},
    {"traces", machineTraces}, {"names", emptyNames}, {"readmes", missingReadmes}, {"tests", forgottenTests},
    {"qt", qtLinkBreaches}, {"sizes", sizeBreaches}, {"clock", clockBreaches}, {"consent", consentBreaches},
    {"saving", savingBreaches}, {"ways out", wayOutBreaches}, {"numbers", numberListBreaches}};

const QString licence = QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n");
const QString hashLicence = QStringLiteral("# SPDX-License-Identifier: GPL-3.0-or-later\n");

QString linesOf(int count)
{
    return licence + QStringLiteral("\n").repeated(count - 1);
}

} // namespace

class TestTextRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thisTreeKeeps_data() { addRules(); }

    void thisTreeKeeps()
    {
        QFETCH(int, rule);
        static const SourceTree tree = readTree(qEnvironmentVariable("AICMS_SOURCE")); // once for all rules
        QVERIFY2(tree.files.size() > 30, "the sources are not where AICMS_SOURCE says");
        const QStringList breaches = allRules[size_t(rule)].rule(tree);
        for (const QString& breach : breaches)
            qWarning("%s", qPrintable(breach)); // the message of QVERIFY2 is cut at some length
        QVERIFY(breaches.isEmpty());
    }

    void aTreeThatKeepsItIsLeftAlone_data() { addRules(); }

    void aTreeThatKeepsItIsLeftAlone()
    {
        QFETCH(int, rule);
        QCOMPARE(allRules[size_t(rule)].rule(PlantedTree().read()), QStringList());
    }

    void aBreachIsFound_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* rule, const char* file, const QString& text) {
            QTest::addRow("%s: %s %s", rule, file, qPrintable(text.simplified().left(30)))
                << QString::fromLatin1(rule) << QString::fromLatin1(file) << text;
        };
        const QString home = QStringLiteral("/ho") + QStringLiteral("me/");
        row("network", "core/base/x.h", QStringLiteral("QNetworkAccessManager m;\n"));
        row("network", "ui/kit/x.h", QStringLiteral("#include <QtNetwork>\n"));
        row("network", "ui/kit/x.h", QStringLiteral("#include <QTcpSocket>\n"));
        row("network", "app/cli/x.cpp", QStringLiteral("QLocalServer server;\n"));
        row("network", "app/cli/x.cpp", QStringLiteral("#include <netdb.h>\n"));
        row("network", "tests/x/x.cpp", QStringLiteral("class QTcpSocket;\n"));
        row("network", "app/cli/CMakeLists.txt", QStringLiteral("target_link_libraries(x PRIVATE Qt6::Network)\n"));
        row("network", "app/cli/CMakeLists.txt", QStringLiteral("aicms_library(x QT Core\n    Network)\n"));
        row("network", "CMakeLists.txt", QStringLiteral("find_package(Qt6 6.4 COMPONENTS Core Network)\n"));
        row("network", "core/base/x.cpp", QStringLiteral("#include <sys/socket.h>\n"));
        row("network", "core/base/x.cpp", QStringLiteral("int s = ::socket(2, 1, 0);\n"));
        row("processes", "core/base/x.cpp", QStringLiteral("QProcess::execute(\"curl\");\n"));
        row("processes", "core/base/x.cpp", QStringLiteral("auto* pipe = ::popen(\"curl\", \"r\");\n"));
        row("processes", "core/base/x.cpp", QStringLiteral("std::system(\"curl\");\n"));
        row("untranslated", "ui/kit/x.cpp", QStringLiteral("return QStringLiteral(\"Save the changes\");\n"));
        row("untranslated", "ui/kit/x.cpp", QStringLiteral("auto s = u\"Not yet, but soon\"_s;\n"));
        row("untranslated", "app/cli/x.cpp", QStringLiteral("out << QLatin1String(\"Nothing was changed.\");\n"));
        row("untranslated", "ui/kit/x.cpp", QStringLiteral("button->setToolTip(\"save now\");\n"));
        row("untranslated", "ui/kit/x.cpp", QStringLiteral("new MessageBar(Kind::Info, \"Nothing here\");\n"));
        row("translation", "core/base/x.cpp", QStringLiteral("auto t = tr (\"Names\");\n"));
        row("translation", "core/base/x.cpp", QStringLiteral("auto t = QCoreApplication::translate(\"a\", \"b\");\n"));
        row("translation", "core/base/x.cpp", QStringLiteral("auto t = QT_TR_NOOP(\"a\");\n"));
        row("licence", "core/base/x.cpp", QStringLiteral("int a;\n"));
        row("licence", "core/base/x.cpp", QStringLiteral("int a;\nint b;\nint c;\n") + licence);
        row("licence", "core/storage/migrations/0001_start.sql", QStringLiteral("CREATE TABLE t(a);\n"));
        row("licence", "core/base/CMakeLists.txt", QStringLiteral("aicms_library(base QT Core)\n"));
        row("licence", "cmake/Extra.cmake", QStringLiteral("set(A 1)\n"));
        row("licence", "do", QStringLiteral("#!/bin/sh\necho\n"));
        row("traces", "core/base/x.cpp", QStringLiteral("open(\"%1anna/x\");\n").arg(home));
        row("traces", "README.md", QStringLiteral("Look into %1anna.\n").arg(home));
        row("traces", "dev", QStringLiteral("cd /wo") + QStringLiteral("rk/main\n"));
        row("traces", "packaging/thirdparty/package-lock.json",
            QStringLiteral("{ \"resolved\": \"https://registry.example/a.tgz\" }\n"));
        row("numbers", "core/consent/x.cpp", QStringLiteral("tx.query(\"SELECT 1 FROM t WHERE a IN (3, 4)\");\n"));
        row("names", "core/base/utils.h", licence);
        row("names", "core/base/string_helpers.cpp", licence);
        row("names", "ui/kit/window_manager.h", licence);
        row("names", "ui/kit/misc.cpp", licence);
        row("readmes", "resources/icons.txt", QStringLiteral("users\n"));
        row("readmes", "core/README.md", QStringLiteral("\n"));
        row("tests", "tests/core/ledger/CMakeLists.txt", hashLicence);
        row("tests", "tests/CMakeLists.txt",
            hashLicence + QStringLiteral("# core/base\nadd_subdirectory(core/basement)\n"));
        row("clock", "core/customers/x.cpp", licence + QStringLiteral("read(QDate::currentDate());\n"));
        row("clock", "core/audit/x.h", licence + QStringLiteral("auto t = QDateTime::currentDateTimeUtc();\n"));
        row("clock", "core/exchange/x.cpp", licence + QStringLiteral("return base::SystemClock().now();\n"));
        row("clock", "core/exchange/x.cpp", licence + QStringLiteral("auto t = std::chrono::system_clock::now();\n"));
        row("clock", "core/exchange/x.cpp", licence + QStringLiteral("const auto t = std::time(nullptr);\n"));
        row("clock", "ui/kit/x.cpp", licence + QStringLiteral("edit->setDate(QDate::currentDate());\n"));
        row("clock", "ui/kit/x.cpp", licence + QStringLiteral("base::SystemClock clock;\n"));
        row("clock", "app/cli/x.cpp", licence + QStringLiteral("const auto day = QDateTime::currentDateTime();\n"));
        row("consent", "core/insight/x.cpp",
            licence + QStringLiteral("auto rows = tx.query(\"SELECT 1 FROM consent_current\");\n"));
        row("consent", "ui/customers/x.cpp", licence + QStringLiteral("\"DELETE FROM restriction\"\n"));
        row("saving", "core/customers/x.cpp", licence + QStringLiteral("QSaveFile target(path);\n"));
        row("saving", "app/cli/x.cpp", licence + QStringLiteral("QFile f(path);\nf.open(QIODevice::Append);\n"));
        row("saving", "ui/kit/x.cpp", licence + QStringLiteral("QPdfWriter writer(path);\n"));
        row("ways out", "ui/customers/x.cpp", licence + QStringLiteral("m_choosers.saveFile(this, title, name);\n"));
        row("ways out", "ui/customers/x.cpp", licence + QStringLiteral("shell::saveAsKind(\n    this, title);\n"));
        row("ways out", "ui/customers/x.cpp", licence + QStringLiteral("app->clipboard()->setText(names);\n"));
        row("ways out", "tests/rules/ways_out.txt", QStringLiteral("ui/customers/gone.cpp 1 1 customers\n"));
        row("qt", "core/base/CMakeLists.txt", QStringLiteral("aicms_library(base QT Core Gui)\n"));
        row("qt", "core/base/CMakeLists.txt", QStringLiteral("aicms_library(base\n    QT\n    Sql)\n"));
        row("qt", "core/base/CMakeLists.txt",
            QStringLiteral("target_link_libraries(aicms_base PUBLIC Qt6::Widgets)\n"));
        row("sizes", "core/base/x.cpp", linesOf(501));
        row("sizes", "tests/rules/long_files.txt", QStringLiteral("core/base/gone.cpp a table of the law\n"));
    }

    void aBreachIsFound()
    {
        QFETCH(QString, rule);
        QFETCH(QString, file);
        QFETCH(QString, text);
        PlantedTree planted;
        const SourceTree tree = planted.with(file, text);
        const auto found
            = std::ranges::find_if(allRules, [&rule](const NamedRule& r) { return rule == QLatin1String(r.name); });
        QVERIFY(found != allRules.end());
        QVERIFY(!found->rule(tree).isEmpty());
    }

    void harmlessTextIsLeftAlone_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* file, const QString& text) {
            QTest::addRow("%s %s", file, qPrintable(text.simplified().left(40))) << QString::fromLatin1(file) << text;
        };
        row("core/base/x.cpp",
            licence + QStringLiteral("// no QTcpSocket here, and no tr(\"x\")\nauto s = \"QTcpSocket\";\n"));
        row("core/base/x.cpp", licence + QStringLiteral("int str(int); auto a = str(1);\n"));
        row("app/cli/x.cpp", licence + QStringLiteral("auto t = QCoreApplication::translate(\"a\", \"b\");\n"));
        row("do", QStringLiteral("#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n"));
        row("core/README.md", QStringLiteral("See https://example.org/home/page and share/work/x.\n"));
        row("packaging/README.md", QStringLiteral("# packaging\n"));
        row("core/base/manage.h", licence);
        row("core/base/CMakeLists.txt",
            QStringLiteral("# SPDX-License-Identifier: GPL-3.0-or-later\n# not Qt6::Gui\naicms_library(base LIBRARIES "
                           "A::B QT Core DEPENDS vault)\n"));
        row("core/base/x.cpp", linesOf(500));
        row("core/base/x.cpp", licence + QStringLiteral("QFile f(path);\nf.open(QIODevice::ReadOnly);\n"));
        row("app/cli/x.cpp", licence + QStringLiteral("base::SystemClock m_clock;\n"));
        row("core/base/x.h", licence + QStringLiteral("class SystemClock final : public Clock {\n};\n"));
        row("core/base/clock.cpp", licence + QStringLiteral("return std::chrono::system_clock::now();\n"));
        row("core/base/x.cpp", licence + QStringLiteral("QRandomGenerator::system(); at = rows.time(0);\n"));
        row("core/base/x.cpp", licence + QStringLiteral("const auto t = std::chrono::steady_clock::now();\n"));
        row("ui/kit/x.cpp",
            licence
                + QStringLiteral(
                    "// u\"Save it\"\nauto f = QStringLiteral(\"IBM Plex Sans\") + QStringLiteral(\"MMMM yyyy\");\n"
                    "label->setText(tr(\"Save the changes\")); label->setText(QStringLiteral(\"AICMS\"));\n"));
        row("core/base/x.cpp", licence + QStringLiteral("requirePlaceForOutput(path);\nQSaveFile target(path);\n"));
    }

    void harmlessTextIsLeftAlone()
    {
        QFETCH(QString, file);
        QFETCH(QString, text);
        PlantedTree planted;
        const SourceTree tree = planted.with(file, text);
        for (const NamedRule& rule : allRules)
            QCOMPARE(rule.rule(tree), QStringList());
    }

    void aLongFileWithAReasonIsAccepted()
    {
        PlantedTree planted;
        planted.with(QStringLiteral("core/base/x.cpp"), linesOf(501));
        const QString list = QStringLiteral("tests/rules/long_files.txt");
        QVERIFY(!sizeBreaches(planted.with(list, QStringLiteral("core/base/x.cpp\n"))).isEmpty());
        QCOMPARE(sizeBreaches(planted.with(list, QStringLiteral("# why\ncore/base/x.cpp one table\n"))), QStringList());
    }

    void theSpreadOfSizesIsJudged()
    {
        PlantedTree planted;
        for (int i = 0; i < 3; ++i)
            planted.with(QStringLiteral("core/base/large%1.cpp").arg(i), linesOf(301));
        QCOMPARE(sizeBreaches(planted.read()).size(), 1);
        for (int i = 0; i < 30; ++i)
            planted.with(QStringLiteral("core/base/middle%1.cpp").arg(i), linesOf(111));
        QCOMPARE(sizesOf(planted.read()).median, 111);
        QCOMPARE(sizeBreaches(planted.read()).size(), 1);
    }

private:
    static void addRules()
    {
        QTest::addColumn<int>("rule");
        for (size_t i = 0; i < allRules.size(); ++i)
            QTest::newRow(allRules[i].name) << int(i);
    }
};

AICMS_TEST(TestTextRules)
#include "test_text.moc"
