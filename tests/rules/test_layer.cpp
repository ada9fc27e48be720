// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/layer_rules.h"
#include "tests/rules/planted_tree.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms::rules;

namespace {

QStringList allBreaches(const SourceTree& tree)
{
    return layerBreaches(tree) + folderBreaches(tree) + includeCycles(tree) + privateHeaderBreaches(tree);
}

} // namespace

class TestLayerRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thisTreeKeepsThem()
    {
        const SourceTree tree = readTree(qEnvironmentVariable("AICMS_SOURCE"));
        QVERIFY2(tree.files.size() > 30, "the sources are not where AICMS_SOURCE says");
        const QStringList breaches = allBreaches(tree);
        for (const QString& breach : breaches)
            qWarning("%s", qPrintable(breach)); // the message of QVERIFY2 is cut at some length
        QVERIFY(breaches.isEmpty());
    }

    /// People's data reach a model through core/insight alone: it stands below everything that could fetch them, and is
    /// linked with nothing of ours.
    void aModelCannotOpenTheDatabase()
    {
        const SourceTree tree = readTree(qEnvironmentVariable("AICMS_SOURCE"));
        const Layers layers = readLayers(tree);
        QVERIFY(layers.core.contains(QStringLiteral("models")));
        for (const char* above : {"vault", "storage", "customers", "sales", "consent", "insight"})
            QVERIFY(layers.core.indexOf(QStringLiteral("models")) < layers.core.indexOf(QString::fromLatin1(above)));
        const SourceFile* build = tree.find(QStringLiteral("core/models/CMakeLists.txt"));
        QVERIFY(build && !build->text.contains(QStringLiteral("DEPENDS")));
        for (const SourceFile& file : tree.files) {
            if (!file.path.startsWith(QStringLiteral("core/models/")))
                continue;
            for (const QString& include : file.includes)
                QVERIFY2(!include.startsWith(u'Q') && !include.startsWith(QStringLiteral("sqlite")),
                    qPrintable(file.path + u' ' + include));
        }
    }

    void aTreeThatKeepsThemIsLeftAlone()
    {
        const SourceTree tree = PlantedTree().read();
        QCOMPARE(allBreaches(tree), QStringList());
    }

    void aWrongIncludeIsFound_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("include");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char* name, const char* file, const char* include, bool allowed = false) {
            QTest::newRow(name) << QString::fromLatin1(file) << QString::fromLatin1(include) << allowed;
        };
        row("core to ui", "core/base/x.h", "ui/theme/theme.h");
        row("core to app", "core/base/x.h", "app/window/main.h");
        row("core upwards", "core/vault/x.h", "core/storage/database.h");
        row("core downwards", "core/storage/x.h", "core/vault/secret.h", true);
        row("core to a folder nobody knows", "core/storage/x.h", "core/stranger/x.h");
        row("a folder nobody knows", "core/stranger/x.h", "core/base/ids.h");
        row("a screen nobody knows", "ui/stranger/x.h", "ui/kit/card.h");
        row("ui to storage", "ui/shell/x.h", "core/storage/database.h");
        row("ui to vault", "ui/customers/x.h", "core/vault/secret.h");
        row("ui to a service", "ui/customers/x.h", "core/customers/customers_service.h", true);
        row("theme to core", "ui/theme/x.h", "core/base/ids.h");
        row("kit to a domain", "ui/kit/x.h", "core/customers/customer.h");
        row("kit to shell", "ui/kit/x.h", "ui/shell/window.h");
        row("shell to a screen", "ui/shell/x.h", "ui/customers/page.h");
        row("screen to screen", "ui/audit/x.h", "ui/customers/page.h");
        row("screen to shell", "ui/audit/x.h", "ui/shell/window.h", true);
        row("ui to app", "ui/audit/x.h", "app/window/main.h");
        row("the command line to a screen", "app/cli/x.h", "ui/customers/page.h");
        row("the command line to the words", "app/cli/x.h", "ui/wording/words.h", true);
        row("the window to a screen", "app/window/x.h", "ui/customers/page.h", true);
        row("product to tests", "app/window/x.h", "tests/support/temporary_folder.h");
        row("ui to a store", "ui/customers/x.h", "core/customers/customers_store.h");
        row("a store from outside", "app/cli/x.h", "core/customers/customers_store.h");
        row("a store from its own test", "tests/core/customers/x.cpp", "core/customers/customers_store.h", true);
        row("a store from another test", "tests/core/vault/x.cpp", "core/customers/customers_store.h");
        row("sqlite3.h outside storage", "core/customers/x.h", "sqlite3.h");
        row("sqlite3.h in the bench", "tests/bench/x.cpp", "sqlite3.h", true);
        row("sqlite3.h in a test", "tests/core/vault/x.cpp", "sqlite3.h");
        row("sodium.h outside the vault", "core/storage/x.h", "sodium.h");
        row("sodium's parts outside the vault", "app/window/x.h", "sodium/core.h");
        row("sodium.h in the vault", "core/vault/x.h", "sodium.h", true);
        row("to storage by a way round", "ui/customers/x.h", "core/base/../storage/database.h");
        row("from where it stands", "core/vault/x.h", "../storage/database.h");
        row("itself", "core/base/x.h", "core/base/x.h");
    }

    void aWrongIncludeIsFound()
    {
        QFETCH(QString, file);
        QFETCH(QString, include);
        QFETCH(bool, allowed);
        PlantedTree planted;
        const SourceTree tree = planted.with(file, QStringLiteral("#include \"%1\"\n").arg(include));
        const QStringList breaches = allBreaches(tree);
        QVERIFY2(breaches.isEmpty() == allowed, qPrintable(breaches.join(u'\n')));
    }

    void aCycleIsFound()
    {
        PlantedTree planted;
        planted.with(QStringLiteral("core/base/one.h"), QStringLiteral("#include \"core/base/two.h\"\n"));
        planted.with(QStringLiteral("core/base/two.h"), QStringLiteral("  #  include \"core/base/three.h\"\n"));
        const SourceTree tree
            = planted.with(QStringLiteral("core/base/three.h"), QStringLiteral("#include \"core/base/one.h\"\n"));
        QCOMPARE(includeCycles(tree).size(), 1);
        QVERIFY(includeCycles(tree).first().contains(QStringLiteral("core/base/two.h -> core/base/one.h"))
            || includeCycles(tree).first().contains(QStringLiteral("core/base/two.h -> core/base/three.h")));
    }

    void anExceptionNeedsAReason()
    {
        PlantedTree planted;
        const QString breach = QStringLiteral("#include \"core/vault/secret.h\"\n");
        const QString list = planted.read().find(QStringLiteral("tests/rules/layers.txt"))->text;
        const QString pair = QStringLiteral("ui/shell/x.cpp core/vault/secret.h");
        planted.with(QStringLiteral("ui/shell/x.cpp"), breach);
        QVERIFY(!layerBreaches(planted.with(QStringLiteral("tests/rules/layers.txt"), list + pair + u'\n')).isEmpty());
        QCOMPARE(layerBreaches(planted.with(
                     QStringLiteral("tests/rules/layers.txt"), list + pair + QStringLiteral(" a reason\n"))),
            QStringList());
        QCOMPARE(layerBreaches(planted.with(QStringLiteral("ui/shell/y.cpp"), breach)).size(), 1);
    }

    void includesInCommentsAndStringsDoNotCount()
    {
        PlantedTree planted;
        const SourceTree tree = planted.with(QStringLiteral("core/base/x.cpp"),
            QStringLiteral(
                "// #include \"ui/a.h\"\n/*\n#include \"ui/b.h\"\n*/\nauto s = R\"x(\n#include \"ui/c.h\"\n)x\";\n"
                "auto n = 1'000; auto c = '\"';\n#include \"core/base/ids.h\"\n"));
        QCOMPARE(
            tree.find(QStringLiteral("core/base/x.cpp"))->includes, QStringList {QStringLiteral("core/base/ids.h")});
    }

    void aNameWithoutAFolderIsFound_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("after"); ///< where the name goes in
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("breaches");
        const QString list = QStringLiteral("tests/rules/layers.txt"), readme = QStringLiteral("ui/README.md");
        const auto row = [](const char* name, const QString& file, const char* after, const char* text, int breaches) {
            QTest::newRow(name) << file << QString::fromLatin1(after) << QString::fromLatin1(text) << breaches;
        };
        row("core", list, "[core]\n", "ledger\n", 1);
        row("ui", list, "[ui]\n", "ledger\n", 1);
        row("a screen", list, "[screens]\n", "ledger\n", 1);
        row("app", list, "[app]\n", "ledger: *\n", 1);
        row("what nobody can see", list, "kit: base", " ledger", 1);
        row("who cannot see", list, "theme:\n", "ledger: base\n", 1);
        row("what app cannot include", list, "cli: wording", " ledger", 1);
        row("an exception of nobody", list, "[exceptions]\n", "ui/kit/card.h core/vault/x.h gone\n", 1);
        row("the page of ui", readme, "`theme`", " `ledger`", 1);
        row("no name at all", readme, "", "", 0);
    }

    void aNameWithoutAFolderIsFound()
    {
        QFETCH(QString, file);
        QFETCH(QString, after);
        QFETCH(QString, name);
        QFETCH(int, breaches);
        PlantedTree planted;
        QString text = planted.read().find(file)->text;
        const qsizetype at = text.indexOf(after);
        QVERIFY(at >= 0);
        QCOMPARE(folderBreaches(planted.with(file, text.insert(at + after.size(), name))).size(), breaches);
    }

    void aFolderWithoutANameIsFound_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* file : {"core/ledger/ledger.h", "ui/ledger/ledger_page.cpp", "app/ledger/CMakeLists.txt"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }

    void aFolderWithoutANameIsFound()
    {
        QFETCH(QString, file);
        PlantedTree planted;
        // In the list, and on the page of its top folder.
        QCOMPARE(folderBreaches(planted.with(file, QStringLiteral("\n"))).size(), 2);
    }

    void aMissingListIsABreach()
    {
        PlantedTree planted;
        QVERIFY(!layerBreaches(planted.with(QStringLiteral("tests/rules/layers.txt"), QString())).isEmpty());
    }
};

AICMS_TEST(TestLayerRules)
#include "test_layer.moc"
