// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/wording/text_locale.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QTest>

using namespace aicms::wording;

namespace {

/// What the program says where it asks for that text of that class.
const auto say = &QCoreApplication::translate;

} // namespace

class TestTextLocale : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void monthsSpeakTheLanguageOfTheTexts_data()
    {
        QTest::addColumn<QString>("texts");
        QTest::addColumn<QLocale>("system");
        QTest::addColumn<QString>("month");
        QTest::addColumn<QString>("number");
        const QLocale germany(QLocale::German, QLocale::Germany);
        QTest::newRow("English on a German machine") << "en" << germany << "March" << "1,234.50";
        QTest::newRow("German on a German machine") << "de" << germany << QStringLiteral("März") << "1.234,50";
        QTest::newRow("French on a German machine") << "fr" << germany << "mars" << QStringLiteral("1\u202f234,50");
        QTest::newRow("English in Britain") << "en" << QLocale(QLocale::English, QLocale::UnitedKingdom) << "March"
                                            << "1,234.50";
        QTest::newRow("a machine without a language") << "en" << QLocale::c() << "March" << "1,234.50";
        QTest::newRow("no file of texts at all") << "" << germany << "March" << "1,234.50";
    }
    void monthsSpeakTheLanguageOfTheTexts()
    {
        QFETCH(QString, texts);
        QFETCH(QLocale, system);
        QFETCH(QString, month);
        QFETCH(QString, number);
        const QLocale locale = textLocale(texts, system);
        QCOMPARE(locale.toString(QDate(2026, 3, 1), QStringLiteral("MMMM")), month);
        QCOMPARE(locale.toString(1234.5, 'f', 2), number);
    }

    void eachLanguageThatIsOfferedIsBuiltIn()
    {
        QStringList offered;
        for (const TextLanguage& each : textLanguages())
            offered << QStringLiteral("aicms_%1.qm").arg(each.code);
        offered.sort();
        QCOMPARE(QDir(QStringLiteral(":/translations")).entryList({QStringLiteral("*.qm")}, QDir::Files, QDir::Name),
            offered);
    }

    void aChoiceGoesBeforeTheSystem_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("texts");
        QTest::addColumn<QString>("locale");
        QTest::newRow("German on an English machine") << "de" << "en_US" << "de" << "de_DE";
        QTest::newRow("English on a German machine") << "en" << "de_DE" << "en" << "en_GB";
        QTest::newRow("as the system, Germany") << "" << "de_DE" << "de" << "de_DE";
        QTest::newRow("as the system, Austria") << "" << "de_AT" << "de" << "de_AT";
        QTest::newRow("German on an Austrian machine") << "de" << "de_AT" << "de" << "de_AT";
        QTest::newRow("French on an English machine") << "fr" << "en_US" << "fr" << "fr_FR";
        QTest::newRow("Spanish on an English machine") << "es" << "en_US" << "es" << "es_ES";
        QTest::newRow("as the system, Mexico") << "" << "es_MX" << "es" << "es_MX";
        QTest::newRow("as the system, Belgium") << "" << "fr_BE" << "fr" << "fr_BE";
        QTest::newRow("a system of a language that there is not") << "" << "ja_JP" << "en" << "en_GB";
        QTest::newRow("a machine without a language") << "" << "C" << "en" << "en_GB";
        QTest::newRow("a choice of a later version") << "xx" << "de_DE" << "de" << "de_DE";
    }
    void aChoiceGoesBeforeTheSystem()
    {
        QFETCH(QString, chosen);
        QFETCH(QString, system);
        QFETCH(QString, texts);
        QFETCH(QString, locale);
        Texts spoken;
        spoken.use(chosen, QLocale(system));
        QCOMPARE(spoken.language(), texts);
        QCOMPARE(QLocale().name(), locale);
        struct Said {
            QString menu;
            QString age;
        };
        const QHash<QString, Said> all {
            {QStringLiteral("en"), {QStringLiteral("&File"), QStringLiteral("This version is 1 day old.")}},
            {QStringLiteral("de"), {QStringLiteral("&Datei"), QStringLiteral("Diese Version ist 1 Tag alt.")}},
            {QStringLiteral("fr"), {QStringLiteral("&Fichier"), QStringLiteral("Cette version a 1 jour.")}},
            {QStringLiteral("es"), {QStringLiteral("&Archivo"), QStringLiteral("Esta versión tiene 1 día.")}}};
        QCOMPARE(say("aicms::shell::MenuBar", "&File", nullptr, -1), all[texts].menu);
        QCOMPARE(say("aicms::about::Age", "This version is %n day(s) old.", nullptr, 1), all[texts].age);
    }

    void aNameInASentence()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        QCOMPARE(withinSentence(QStringLiteral("Owner")), QStringLiteral("owner"));
        QLocale::setDefault(QLocale(QStringLiteral("de_AT")));
        QCOMPARE(withinSentence(QStringLiteral("Inhaber")), QStringLiteral("Inhaber"));
    }

    void anotherLanguageLeavesNothingOfTheFormer()
    {
        Texts spoken;
        spoken.use(QStringLiteral("de"), QLocale(QStringLiteral("en_US")));
        spoken.use(QStringLiteral("en"), QLocale(QStringLiteral("en_US")));
        QCOMPARE(say("aicms::shell::MenuBar", "&File", nullptr, -1), QStringLiteral("&File"));
        QCOMPARE(say("QPlatformTheme", "Cancel", nullptr, -1), QStringLiteral("Cancel"));
        QCOMPARE(QLocale().name(), QStringLiteral("en_US"));
    }

    void theDialogsOfQtSpeakItToo()
    {
        for (const auto& [language, cancel] :
            {std::pair("de", "Abbrechen"), std::pair("fr", "Annuler"), std::pair("es", "Cancelar")}) {
            if (!QFile::exists(QStringLiteral(":/translations/qt/qtbase_%1.qm").arg(QLatin1String(language))))
                QSKIP("skipped: Qt's own texts were not there when this was built");
            Texts spoken;
            spoken.use(QLatin1String(language), QLocale::c());
            QCOMPARE(say("QPlatformTheme", "Cancel", nullptr, -1), QLatin1String(cancel));
        }
    }

    void keysAreNamedAsOnTheKeyboard()
    {
        for (const auto& [language, named] :
            {std::pair("en", "Ctrl Return Del Esc"), std::pair("de", "Strg Return Entf Esc"),
                std::pair("fr", "Ctrl Entrée Suppr Échap"), std::pair("es", "Ctrl Intro Supr Esc")}) {
            Texts spoken;
            spoken.use(QLatin1String(language), QLocale::c());
            QStringList names;
            for (const char* key : {"Ctrl", "Return", "Del", "Esc"})
                names << say("QShortcut", key, nullptr, -1);
            QCOMPARE(names.join(u' '), QString::fromUtf8(named));
        }
    }

    /// A key letter opens one menu only, and one entry of it.
    void eachMenuHasALetterOfItsOwn()
    {
        for (const TextLanguage& each : textLanguages()) {
            Texts spoken;
            spoken.use(each.code, QLocale::c());
            QStringList letters;
            for (const char* menu : {"&File", "&Edit", "&Go", "&View", "&Help"}) {
                const QString text = say("aicms::shell::MenuBar", menu, nullptr, -1);
                letters << text.mid(text.indexOf(u'&') + 1, 1).toLower();
            }
            QCOMPARE(letters.removeDuplicates(), 0);
        }
    }

    void cleanup() { QLocale::setDefault(QLocale::c()); }
};

AICMS_TEST(TestTextLocale)
#include "test_text_locale.moc"
