// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/translation_rules.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace aicms::rules;

namespace {

const QString lupdate = QStringLiteral(AICMS_LUPDATE);

} // namespace

/// Each file of translations/ is whole: a language that is not does not stand there.
class TestTranslationRules : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_source = qEnvironmentVariable("AICMS_SOURCE");

    QString write(const QString& name, const QString& text)
    {
        const QString path = m_dir.filePath(name);
        QFile file(path);
        if (!QDir().mkpath(path.section(u'/', 0, -2)) || !file.open(QIODevice::WriteOnly)
            || file.write(text.toUtf8()) < 0)
            qFatal("%s cannot be written", qPrintable(path));
        return path;
    }
    /// One text in a file of its own. `translation` is XML.
    TranslationFile kept(const QString& source, const QString& translation, bool isPlural = false)
    {
        const QString text
            = QStringLiteral("<TS version=\"2.1\"><context><name>aicms::shop::Shop</name><message%1>"
                             "<source>%2</source>%3</message></context></TS>")
                  .arg(isPlural ? QStringLiteral(" numerus=\"yes\"") : QString(), source.toHtmlEscaped(), translation);
        return readTranslations(write(QStringLiteral("kept.ts"), text));
    }
    static QString finished(const QString& text)
    {
        return QStringLiteral("<translation>%1</translation>").arg(text.toHtmlEscaped());
    }
    static void tell(const QStringList& breaches)
    {
        for (const QString& breach : breaches)
            qWarning("%s", qPrintable(breach)); // the message of QVERIFY2 is cut at some length
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (lupdate.isEmpty())
            QSKIP("skipped: this build has no window and asked for no Qt Linguist");
    }

    void everyLanguageIsWhole_data()
    {
        QTest::addColumn<QString>("language");
        const QStringList files = QDir(m_source + QStringLiteral("/translations")).entryList({QStringLiteral("*.ts")});
        QVERIFY(files.size() >= 2);
        for (const QString& file : files)
            QTest::newRow(qPrintable(file)) << file.section(u'_', 1).section(u'.', 0, 0);
    }
    void everyLanguageIsWhole()
    {
        QFETCH(QString, language);
        const bool isOwn = language == QLatin1String("en");
        const QString path = m_dir.filePath(language + QStringLiteral(".ts"));
        QVERIFY2(collectTexts(lupdate, m_source, isOwn ? Texts::PluralOnly : Texts::All, language, path),
            "lupdate could not be run");
        const TranslationFile inSources = readTranslations(path);
        QVERIFY(inSources.messages.size() > (isOwn ? 50 : 3000));
        const QStringList breaches = languageBreaches(
            inSources, readTranslations(m_source + QStringLiteral("/translations/aicms_%1.ts").arg(language)));
        tell(breaches);
        QVERIFY2(breaches.isEmpty(), "translations/README.md says how the file is brought up to date");
    }

    /// Two words for one thing are two things to whoever reads them.
    void germanHasOneWordForOneThing()
    {
        static const QRegularExpression other(
            QStringLiteral("[Zz]ugestimmt|Theke|Verzeichnis der Verarbeitung|[Ee]ingelesen|(?<!lesbare )(?<!lesbaren )"
                           "Fassung"));
        QStringList breaches;
        for (const TextMessage& message :
            readTranslations(m_source + QStringLiteral("/translations/aicms_de.ts")).messages)
            breaches += message.forms.filter(other);
        tell(breaches);
        QVERIFY2(breaches.isEmpty(), "say: eingewilligt, Tresen, Verarbeitungsverzeichnis, importiert, Version");
    }

    /// Narrow no-break blanks, the apostrophe of printers, and one word for one thing.
    void frenchIsWrittenAsItsListSays_data()
    {
        QTest::addColumn<QString>("wrong");
        const auto row = [](const char* name, const char* wrong) { QTest::newRow(name) << QString::fromUtf8(wrong); };
        row("a blank before ; : ! ? % » that breaks", "[ \u00a0][;:!?»](?![\\w/])|\\d[ \u00a0]%(?![L\\dn])");
        row("no blank before ; : ! ?", "[\\p{L}\\d»)][;!?](?=\\s|$)|[\\p{L}»)]:(?=\\s|$)");
        row("no narrow blank inside « »", "«(?!\u202f)|(?<!\u202f)»");
        row("an apostrophe of the keyboard", "\\p{L}'\\p{L}");
        row("other quotation marks", "[“”„]");
        row("a thousand that breaks", "\\d[ \u00a0]\\d{3}(?!\\d)");
        row("another word",
            "(?i)courriel|paramètre|préférences|coffre-fort|mot-clé|grand "
            "livre|voûte|rétention|(?<!-)GDPR|chiffrage|crypt[ée]");
    }
    void frenchIsWrittenAsItsListSays()
    {
        QFETCH(QString, wrong);
        const QRegularExpression pattern(wrong, QRegularExpression::UseUnicodePropertiesOption);
        QVERIFY2(pattern.isValid(), qPrintable(pattern.errorString()));
        QStringList breaches;
        for (const TextMessage& message :
            readTranslations(m_source + QStringLiteral("/translations/aicms_fr.ts")).messages)
            breaches += message.forms.filter(pattern);
        tell(breaches);
        QVERIFY2(breaches.isEmpty(), "translations/README.md has the signs and words of French");
    }

    /// Questions have a beginning, quotation marks no blanks, and one word stands for one thing.
    void spanishIsWrittenAsItsListSays_data()
    {
        QTest::addColumn<QString>("wrong");
        const auto row = [](const char* name, const char* wrong) { QTest::newRow(name) << QString::fromUtf8(wrong); };
        row("a question without its beginning", "^[^¿]*[\\p{L}\\d»]\\?");
        row("a blank inside « »", "«\\s|\\s»");
        row("other quotation marks", "[“”„]");
        row("a blank before % that breaks", "\\d[ \u00a0]%(?![L\\dn])");
        row("a blank before ; : ! ?", "\\p{L}\\s[;:!?]");
        row("another word", "(?i)bóveda|fichero|encript|contraseña maestra|(?<!-)GDPR|bitácora|bloqueo legal");
    }
    void spanishIsWrittenAsItsListSays()
    {
        QFETCH(QString, wrong);
        const QRegularExpression pattern(wrong, QRegularExpression::UseUnicodePropertiesOption);
        QVERIFY2(pattern.isValid(), qPrintable(pattern.errorString()));
        QStringList breaches;
        for (const TextMessage& message :
            readTranslations(m_source + QStringLiteral("/translations/aicms_es.ts")).messages)
            breaches += message.forms.filter(pattern);
        tell(breaches);
        QVERIFY2(breaches.isEmpty(), "translations/README.md has the signs and words of Spanish");
    }

    void everyTextIsLookedUpWhereItStands()
    {
        const QString path = m_dir.filePath(QStringLiteral("contexts.ts"));
        QStringList doubts;
        QVERIFY(collectTexts(lupdate, m_source, Texts::All, QStringLiteral("de"), path, &doubts));
        const QStringList breaches = doubts + contextBreaches(readTranslations(path));
        tell(breaches);
        QVERIFY2(breaches.isEmpty(),
            "lupdate does not see which class these are of: give the function before them a return type or a name "
            "without a namespace (using kit::PillText;), or name the class (Page::tr)");
    }

    void aNewTextIsFound()
    {
        const QString code
            = QStringLiteral("namespace aicms::shop { struct Shop : QObject {\n    Q_OBJECT\n    void show(int n)\n"
                             "    {\n        label(tr(\"%n bell(s)\", \"\", n));\n        label(tr(\"Bells\"));\n"
                             "    }\n}; }\n");
        write(QStringLiteral("tree/ui/shop.cpp"), code);
        write(QStringLiteral("tree/app/empty.cpp"), QString());
        const QString tree = m_dir.filePath(QStringLiteral("tree"));
        const QString path = m_dir.filePath(QStringLiteral("planted.ts"));
        QVERIFY(collectTexts(lupdate, tree, Texts::All, QStringLiteral("de"), path));
        const TranslationFile all = readTranslations(path);
        QCOMPARE(languageBreaches(all, {}),
            QStringList({QStringLiteral("not there: aicms::shop::Shop: %n bell(s)"),
                QStringLiteral("not there: aicms::shop::Shop: Bells")}));
        QCOMPARE(languageBreaches(all, all).size(), 2); // nobody has translated them
        QCOMPARE(contextBreaches(all), QStringList());
        const QString number = m_dir.filePath(QStringLiteral("number.ts"));
        QVERIFY(collectTexts(lupdate, tree, Texts::PluralOnly, QStringLiteral("en"), number));
        QCOMPARE(readTranslations(number).messages.size(), std::size_t(1));
        const TranslationFile bells = kept(QStringLiteral("Bells"), finished(QStringLiteral("Klingeln")));
        QCOMPARE(languageBreaches(bells, bells), QStringList());
        QCOMPARE(languageBreaches({}, bells).size(), 1); // gone from the sources
    }

    void aTextUnderAParameterOfATemplateIsFound()
    {
        write(QStringLiteral("template/ui/shop.h"),
            QStringLiteral("namespace aicms::shop { struct Shop : QObject {\n    Q_OBJECT\n"
                           "    template <class Row> void show(const std::vector<Row>& rows);\n}; }\n"));
        write(QStringLiteral("template/app/empty.cpp"), QString());
        const QString code = QStringLiteral("#include \"ui/shop.h\"\nnamespace aicms::shop {\n"
                                            "template <class Row> void Shop::show(const std::vector<Row>& rows)\n"
                                            "{\n    label(%1(\"Bells\"));\n}\n}\n");
        for (const auto& [call, count] : {std::pair("tr", 1), std::pair("Shop::tr", 0)}) {
            write(QStringLiteral("template/ui/shop.cpp"), code.arg(QLatin1String(call)));
            QStringList doubts;
            QVERIFY(collectTexts(lupdate, m_dir.filePath(QStringLiteral("template")), Texts::All, QStringLiteral("de"),
                m_dir.filePath(QLatin1String(call).left(1) + QStringLiteral(".ts")), &doubts));
            tell(doubts);
            QCOMPARE(doubts.size(), count);
        }
    }

    void whatIsNotFinishedIsFound_data()
    {
        QTest::addColumn<QString>("translation");
        QTest::addColumn<bool>("isPlural");
        const QString both = QStringLiteral("<numerusform>%n bell</numerusform><numerusform>%n bells</numerusform>");
        const auto of = [](const QString& forms) { return QStringLiteral("<translation>%1</translation>").arg(forms); };
        QTest::newRow("marked") << QStringLiteral("<translation type=\"unfinished\">%n Klingeln</translation>")
                                << false;
        QTest::newRow("vanished") << QStringLiteral("<translation type=\"vanished\">%n Klingeln</translation>")
                                  << false;
        QTest::newRow("empty") << of({}) << false;
        QTest::newRow("none") << QString() << false;
        QTest::newRow("forms marked") << QStringLiteral("<translation type=\"unfinished\">%1</translation>").arg(both)
                                      << true;
        QTest::newRow("one form empty") << of(QStringLiteral("<numerusform>%n</numerusform><numerusform/>")) << true;
        QTest::newRow("no form") << of({}) << true;
    }
    void whatIsNotFinishedIsFound()
    {
        QFETCH(QString, translation);
        QFETCH(bool, isPlural);
        const TranslationFile file = kept(QStringLiteral("%n bell(s)"), translation, isPlural);
        QCOMPARE(file.fault, QString());
        QCOMPARE(
            languageBreaches(file, file), QStringList {QStringLiteral("not finished: aicms::shop::Shop: %n bell(s)")});
    }

    void whatTheProgramCannotUseIsFound_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("form");
        QTest::addColumn<bool>("isGood");
        const auto row = [](const char* name, const char* source, const char* form, bool isGood = false) {
            QTest::newRow(name) << QString::fromUtf8(source) << QString::fromUtf8(form) << isGood;
        };
        row("the same places", "%1 of %2", "%2, davon %1", true);
        row("a place is missing", "%1 of %2", "%1 davon");
        row("a place twice", "%1 of %2", "%1 von %2 (%1)");
        row("a place too many", "%1 of 3", "%1 von %2");
        row("another number", "%Ln left", "%n übrig");
        row("a key letter elsewhere", "&File", "D&atei", true);
        row("without a key letter", "&File", "Datei");
        row("an ampersand as such", "Help & keys", "Hilfe & Tasten", true);
        row("without the dots", "Save as…", "Speichern unter");
        row("with dots", "Save", "Speichern…");
        row("a line less", "One\nTwo", "Eins Zwei");
        row("another tag", "<b>%1</b>", "<i>%1</i>");
        row("without the blank", " min", "min");
        row("other files", "Tables (*.csv *.txt);;All files (*)", "Tabellen (*.csv);;Alle Dateien (*)");
        row("the same files", "Tables (*.csv *.txt);;All files (*)", "Tabellen (*.csv *.txt);;Alle Dateien (*)", true);
    }
    void whatTheProgramCannotUseIsFound()
    {
        QFETCH(QString, source);
        QFETCH(QString, form);
        QFETCH(bool, isGood);
        const TranslationFile file = kept(source, finished(form));
        QCOMPARE(file.fault, QString());
        const QStringList breaches = languageBreaches(file, file);
        tell(breaches);
        QCOMPARE(breaches.isEmpty(), isGood);
    }

    void eachPluralFormIsWritten()
    {
        const QString one = QStringLiteral("<translation><numerusform>%n Klingel</numerusform></translation>");
        const QString two = QStringLiteral("<translation><numerusform>%n Klingel</numerusform>"
                                           "<numerusform>%n Klingeln</numerusform></translation>");
        const QString source = QStringLiteral("%n bell(s)");
        const TranslationFile wanted = kept(source, two, true);
        QCOMPARE(languageBreaches(wanted, wanted), QStringList());
        QCOMPARE(languageBreaches(wanted, kept(source, one, true)).size(), 1);
    }

    void aTextOfNoClassIsFound_data()
    {
        QTest::addColumn<QString>("context");
        QTest::addColumn<int>("breaches");
        QTest::newRow("a class") << "aicms::shell::MenuBar" << 0;
        QTest::newRow("a table of ours") << "consent error" << 0;
        QTest::newRow("no name") << "" << 1;
        QTest::newRow("without its namespace") << "MenuBar" << 1;
        QTest::newRow("a namespace") << "aicms::shell" << 1;
        QTest::newRow("a folder") << "shell" << 1;
    }
    void aTextOfNoClassIsFound()
    {
        QFETCH(QString, context);
        QFETCH(int, breaches);
        const TranslationFile file {{{context, QStringLiteral("Bells")}}, {}};
        QCOMPARE(contextBreaches(file).size(), breaches);
    }

    void whatCannotBeReadIsFound()
    {
        QCOMPARE(languageBreaches({}, readTranslations(m_dir.filePath(QStringLiteral("nowhere.ts")))).size(), 1);
        const TranslationFile broken
            = readTranslations(write(QStringLiteral("broken.ts"), QStringLiteral("<TS><context>")));
        QCOMPARE(languageBreaches({}, broken).size(), 1);
        QVERIFY(!collectTexts(QStringLiteral("no-such-program"), m_dir.path(), Texts::All, QStringLiteral("de"),
            m_dir.filePath(QStringLiteral("x"))));
    }
};

AICMS_TEST(TestTranslationRules)
#include "test_translations.moc"
