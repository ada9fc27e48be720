// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/plural_rules.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace aicms::rules;

namespace {

const QString lupdate = QStringLiteral(AICMS_LUPDATE);

} // namespace

class TestPluralRules : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    QString write(const QString& name, const QString& text)
    {
        const QString path = m_dir.filePath(name);
        QFile file(path);
        if (!QDir().mkpath(path.section(u'/', 0, -2)) || !file.open(QIODevice::WriteOnly)
            || file.write(text.toUtf8()) < 0)
            qFatal("%s cannot be written", qPrintable(path));
        return path;
    }
    /// One text with a number, in a file of its own.
    PluralTexts translation(const QString& attributes, const QString& forms)
    {
        const QString text = QStringLiteral("<TS version=\"2.1\"><context><name>Shop</name><message numerus=\"yes\">"
                                            "<source>%n bell(s)</source><translation%1>%2</translation>"
                                            "</message></context></TS>");
        return readPluralTexts(write(QStringLiteral("kept.ts"), text.arg(attributes, forms)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (lupdate.isEmpty())
            QSKIP("skipped: this build has no window and asked for no Qt Linguist");
    }

    void everyNumberHasItsForms()
    {
        const QString source = qEnvironmentVariable("AICMS_SOURCE");
        const QString found = m_dir.filePath(QStringLiteral("found.ts"));
        QVERIFY2(collectPluralTexts(lupdate, source, found), "lupdate could not be run");
        const PluralTexts inSources = readPluralTexts(found);
        QVERIFY(inSources.unfinished.size() > 50);
        const QStringList breaches
            = pluralBreaches(inSources, readPluralTexts(source + QStringLiteral("/translations/aicms_en.ts")));
        for (const QString& breach : breaches)
            qWarning("%s", qPrintable(breach)); // the message of QVERIFY2 is cut at some length
        QVERIFY2(breaches.isEmpty(), "translations/README.md says how the file is brought up to date");
    }

    void aNewNumberIsFound()
    {
        const QString code
            = QStringLiteral("struct Shop : QObject {\n    Q_OBJECT\n    void show(int n)\n    {\n"
                             "        label(tr(\"%n bell(s)\", \"\", n));\n        label(tr(\"Bells\"));\n"
                             "    }\n};\n");
        write(QStringLiteral("tree/ui/shop.cpp"), code);
        write(QStringLiteral("tree/app/empty.cpp"), QString());
        const QString found = m_dir.filePath(QStringLiteral("planted.ts"));
        QVERIFY(collectPluralTexts(lupdate, m_dir.filePath(QStringLiteral("tree")), found));
        const PluralTexts inSources = readPluralTexts(found);
        QCOMPARE(inSources.unfinished, QStringList {QStringLiteral("Shop: %n bell(s)")});
        QCOMPARE(pluralBreaches(inSources, {}).size(), 1);
        const QString both = QStringLiteral("<numerusform>%n bell</numerusform><numerusform>%n bells</numerusform>");
        QCOMPARE(pluralBreaches(inSources, translation(QString(), both)), QStringList());
        QCOMPARE(pluralBreaches({}, translation(QString(), both)).size(), 1);
    }

    void whatIsNotFinishedIsFound_data()
    {
        QTest::addColumn<QString>("attributes");
        QTest::addColumn<QString>("forms");
        const QString both = QStringLiteral("<numerusform>%n bell</numerusform><numerusform>%n bells</numerusform>");
        QTest::newRow("marked") << QStringLiteral(" type=\"unfinished\"") << both;
        QTest::newRow("one form empty") << QString() << QStringLiteral("<numerusform>%n</numerusform><numerusform/>");
        QTest::newRow("no form") << QString() << QString();
    }

    void whatIsNotFinishedIsFound()
    {
        QFETCH(QString, attributes);
        QFETCH(QString, forms);
        const PluralTexts kept = translation(attributes, forms);
        QCOMPARE(kept.fault, QString());
        QCOMPARE(pluralBreaches(kept, kept).size(), 1);
    }

    void whatCannotBeReadIsFound()
    {
        QCOMPARE(pluralBreaches({}, readPluralTexts(m_dir.filePath(QStringLiteral("nowhere.ts")))).size(), 1);
        const PluralTexts broken = readPluralTexts(write(QStringLiteral("broken.ts"), QStringLiteral("<TS><context>")));
        QCOMPARE(pluralBreaches({}, broken).size(), 1);
        QVERIFY(
            !collectPluralTexts(QStringLiteral("no-such-program"), m_dir.path(), m_dir.filePath(QStringLiteral("x"))));
    }
};

AICMS_TEST(TestPluralRules)
#include "test_plurals.moc"
