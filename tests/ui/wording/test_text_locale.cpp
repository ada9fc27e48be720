// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/wording/text_locale.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFile>
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
        QTest::newRow("a system of a language that there is not") << "" << "fr_FR" << "en" << "en_GB";
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
        const bool isGerman = texts == QLatin1String("de");
        QCOMPARE(say("aicms::shell::MenuBar", "&File", nullptr, -1),
            isGerman ? QStringLiteral("&Datei") : QStringLiteral("&File"));
        QCOMPARE(say("aicms::about::Age", "This version is %n day(s) old.", nullptr, 1),
            isGerman ? QStringLiteral("Diese Version ist 1 Tag alt.") : QStringLiteral("This version is 1 day old."));
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
        if (!QFile::exists(QStringLiteral(":/translations/qt/qtbase_de.qm")))
            QSKIP("skipped: Qt's own German texts were not there when this was built");
        Texts spoken;
        spoken.use(QStringLiteral("de"), QLocale::c());
        QCOMPARE(say("QPlatformTheme", "Cancel", nullptr, -1), QStringLiteral("Abbrechen"));
    }

    void cleanup() { QLocale::setDefault(QLocale::c()); }
};

AICMS_TEST(TestTextLocale)
#include "test_text_locale.moc"
