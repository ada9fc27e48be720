// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/wording/amount_text.h"

#include <QLocale>
#include <QTest>

using namespace aicms;

class TestAmountText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sizesAreSaidAsElsewhere()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(wording::sizeText(1), QStringLiteral("1 byte"));
        QCOMPARE(wording::sizeText(0), QStringLiteral("0 bytes"));
        QCOMPARE(wording::sizeText(293), QStringLiteral("293 bytes"));
        QCOMPARE(wording::sizeText(qint64(25) << 20), QStringLiteral("25 MB"));
        QCOMPARE(wording::sizeText(qint64(3) << 19), QStringLiteral("1.5 MB"));
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QVERIFY(wording::sizeText(qint64(25) << 20).startsWith(QStringLiteral("25")));
        QVERIFY(!wording::sizeText(qint64(25) << 20).contains(QStringLiteral("25,0")));
        QLocale::setDefault(before);
    }

    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void theSignStandsWhereTheLocaleWritesIt_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<qint64>("cents");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* locale, qint64 cents, const char* currency, const char* text) {
            QTest::addRow("%s %s %lld", locale, currency, static_cast<long long>(cents))
                << QString::fromLatin1(locale) << cents << QString::fromLatin1(currency) << QString::fromUtf8(text);
        };
        row("en_GB", 1290, "GBP", "£12.90");
        row("en_GB", 124'900, "EUR", "€1,249.00");
        row("en_GB", 2000, "CHF", "CHF\u00a020.00");
        row("en_GB", -1290, "GBP", "-£12.90");
        row("de_DE", 1290, "EUR", "12,90\u00a0€");
        row("de_DE", -124'900, "EUR", "-1.249,00\u00a0€");
        row("de_DE", 2000, "CHF", "20,00\u00a0CHF");
        row("nl_NL", 1290, "EUR", "€\u00a012,90");
    }
    void theSignStandsWhereTheLocaleWritesIt()
    {
        QFETCH(QString, locale);
        QFETCH(qint64, cents);
        QFETCH(QString, currency);
        QLocale::setDefault(QLocale(locale));
        const base::Decimal amount = *base::Decimal::of(cents, 2);
        QTEST(wording::amountText(amount, currency), "text");
    }

    /// The window may speak English in a shop that writes fractions with a comma.
    void aFractionIsReadHoweverItIsWritten()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        const auto typed = [](const char* text) { return wording::numberFrom(QString::fromLatin1(text)); };
        QCOMPARE(typed("12.50"), base::Decimal::of(1250, 2));
        QCOMPARE(typed("12,50"), base::Decimal::of(1250, 2));
        QCOMPARE(typed("1,250"), base::Decimal::of(1250));
        QCOMPARE(typed("1.234,50"), base::Decimal::of(123450, 2));
        QVERIFY(!typed("1,2,3"));
    }
};

AICMS_BARE_TEST(TestAmountText)
#include "test_amount_text.moc"
