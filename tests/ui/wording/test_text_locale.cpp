// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/wording/text_locale.h"

#include <QDate>
#include <QTest>

using aicms::wording::textLocale;

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
};

AICMS_TEST(TestTextLocale)
#include "test_text_locale.moc"
