// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <limits>

using aicms::base::Decimal;

namespace {

Decimal decimal(const char* text)
{
    const auto read = Decimal::parse(QString::fromUtf8(text));
    if (!read)
        qFatal("no decimal: %s", text);
    return *read;
}

} // namespace

class TestDecimal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QChar>("mark");
        QTest::addColumn<QString>("expected"); // empty: refused
        const auto row = [](const char* text, char mark, const char* expected) {
            QTest::addRow("%s by %c", text, mark)
                << QString::fromUtf8(text) << QChar::fromLatin1(mark) << QString::fromLatin1(expected);
        };
        row("0", '.', "0");
        row("2.55", '.', "2.55");
        row("0.001", '.', "0.001");
        row("0,001", ',', "0.001");
        row("-11062.06", '.', "-11062.06");
        row("12.50-", '.', "-12.5");
        row("1,234.50", '.', "1234.5");
        row("1.234,50", ',', "1234.5");
        row("1.234", ',', "1234");
        row("1 234,5", ',', "1234.5");
        row("1’234.5", '.', "1234.5");
        row("£2.55", '.', "2.55");
        row("2.55 GBP", '.', "2.55");
        row(" 7 ", '.', "7");
        row(".5", '.', "0.5");
        row("5.", '.', "5");
        row("1.0000000000000000", '.', "1");
        row("٣٫", '.', "");
        row("٣", '.', "3");
        row("9223372036854775807", '.', "9223372036854775807");
        row("9223372036854775808", '.', "");
        row("0.0000000000001", '.', "");
        row("", '.', "");
        row("-", '.', "");
        row("--1", '.', "");
        row("1e5", '.', "");
        row("1.2.3", '.', "");
        row("12,50", '.', "");
        row("1.25", ',', "");
        row("12,34,567.5", '.', "1234567.5");
        row(",500", '.', "");
        row("1.2,3", '.', "");
        row("many", '.', "");
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QChar, mark);
        QFETCH(QString, expected);
        const auto read = Decimal::parse(text, mark);
        QCOMPARE(read ? read->toString() : QString(), expected);
    }

    void equalNumbersAreEqual()
    {
        QCOMPARE(decimal("2.50"), decimal("2.5"));
        QCOMPARE(*Decimal::of(1000, 3), decimal("1"));
        QCOMPARE(Decimal::of(5, 13), std::nullopt);
        QCOMPARE(Decimal::of(50, 13)->toString(), QStringLiteral("0.000000000005"));
        QCOMPARE(Decimal::of(std::numeric_limits<qint64>::min(), 0), std::nullopt);
    }

    void sumsAreExact()
    {
        // Ten times 0.1 is not 1 in floating point.
        Decimal sum;
        for (int i = 0; i < 10; ++i)
            sum = *sum.plus(decimal("0.1"));
        QCOMPARE(sum, decimal("1"));
        QCOMPARE(*decimal("80995").times(decimal("2.08")), decimal("168469.6"));
        QCOMPARE(*decimal("-3").times(decimal("0.333333")), decimal("-0.999999"));
        QCOMPARE(decimal("9223372036854775807").plus(decimal("1")), std::nullopt);
        QCOMPARE(decimal("9223372036854775807").times(decimal("2")), std::nullopt);
        QCOMPARE(decimal("0.000001").times(decimal("0.0000001")), std::nullopt);
    }

    void scales()
    {
        QCOMPARE(*decimal("2.55").scaledBy(6), 2'550'000);
        QCOMPARE(decimal("0.0000001").scaledBy(6), std::nullopt);
        QCOMPARE(decimal("9223372036854775807").scaledBy(1), std::nullopt);
    }

    void roundsCommercially()
    {
        const QString gbp = QStringLiteral("GBP");
        QCOMPARE(decimal("0.005").rounded(gbp)->minor(), 1);
        QCOMPARE(decimal("-0.005").rounded(gbp)->minor(), -1);
        QCOMPARE(decimal("0.0049").rounded(gbp)->minor(), 0);
        QCOMPARE(decimal("12.3").rounded(gbp)->toDecimal(), QStringLiteral("12.30"));
        QCOMPARE(decimal("12.5").rounded(QStringLiteral("JPY"))->toDecimal(), QStringLiteral("13"));
        QVERIFY(!decimal("1").rounded(QStringLiteral("pounds")));
    }

    void prints()
    {
        QCOMPARE(decimal("12.5").toString(2), QStringLiteral("12.50"));
        QCOMPARE(decimal("-0.05").toString(), QStringLiteral("-0.05"));
        QCOMPARE(decimal("0.001").toString(2), QStringLiteral("0.001"));
    }

    void countriesHaveACurrency()
    {
        using aicms::base::currencyOf;
        QCOMPARE(currencyOf(QStringLiteral("GB")), QStringLiteral("GBP"));
        QCOMPARE(currencyOf(QStringLiteral("DE")), QStringLiteral("EUR"));
        QCOMPARE(currencyOf(QString()), QString());
    }
};

AICMS_TEST(TestDecimal)
#include "test_decimal.moc"
