// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/calendar_date.h"
#include "core/base/email_address.h"
#include "core/base/money.h"
#include "core/base/phone_number.h"
#include "core/base/text_fold.h"
#include "tests/support/test_program.h"

#include <QRandomGenerator>
#include <QTest>

using namespace aicms::base;

class TestValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emailAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("problem");
        QTest::newRow("plain") << QStringLiteral(" ayla.demir@example.com ") << int(EmailProblem::None);
        QTest::newRow("plus, international") << QStringLiteral("zoë+shop@münchen.example") << int(EmailProblem::None);
        QTest::newRow("two signs") << QStringLiteral("ayla@@example.com") << int(EmailProblem::SeveralAt);
        QTest::newRow("no dot") << QStringLiteral("contact1@invalid") << int(EmailProblem::DomainWithoutDot);
        QTest::newRow("blank inside") << QStringLiteral("a b@example.com") << int(EmailProblem::BadCharacter);
        QTest::newRow("double dot") << QStringLiteral("a..b@example.com") << int(EmailProblem::BadCharacter);
        QTest::newRow("hyphen first") << QStringLiteral("a@-example.com") << int(EmailProblem::BadCharacter);
        QTest::newRow("no local part") << QStringLiteral("@example.com") << int(EmailProblem::NoLocalPart);
        QTest::newRow("no domain") << QStringLiteral("a@") << int(EmailProblem::NoDomain);
        QTest::newRow("empty") << QStringLiteral("  ") << int(EmailProblem::Empty);
        QTest::newRow("long") << QString(300, u'a') + QStringLiteral("@example.com") << int(EmailProblem::TooLong);
        QTest::newRow("formula") << QStringLiteral("=cmd|'/c'!A1") << int(EmailProblem::NoAt);
    }
    void emailAddresses()
    {
        QFETCH(QString, text);
        QFETCH(int, problem);
        QCOMPARE(int(emailProblem(text)), problem);
        QCOMPARE(EmailAddress::parse(text).has_value(), problem == int(EmailProblem::None));
    }

    void phoneNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("e164");
        QTest::newRow("national") << QStringLiteral("040 / 66 96 91 42") << QStringLiteral("DE")
                                  << QStringLiteral("+494066969142");
        QTest::newRow("brackets") << QStringLiteral("(446) 758-2122") << QStringLiteral("US")
                                  << QStringLiteral("+14467582122");
        QTest::newRow("zero in brackets")
            << QStringLiteral("+49 (0)40 66969142") << QString() << QStringLiteral("+494066969142");
        QTest::newRow("no region") << QStringLiteral("040 66969142") << QString() << QString();
        QTest::newRow("words") << QStringLiteral("call the shop") << QStringLiteral("DE") << QString();
        QTest::newRow("too short") << QStringLiteral("12") << QStringLiteral("DE") << QString();
    }
    void phoneNumbers()
    {
        QFETCH(QString, text);
        QFETCH(QString, region);
        QFETCH(QString, e164);
        const auto number = PhoneNumber::parse(text, region);
        QCOMPARE(number ? number->e164() : QString(), e164);
    }

    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("order");
        QTest::addColumn<QString>("iso");
        const auto row = [](const char* text, DateOrder order, const char* iso) {
            QTest::newRow(text) << QString::fromUtf8(text) << int(order) << QString::fromUtf8(iso);
        };
        row("1991-02-14", DateOrder::DayMonthYear, "1991-02-14");
        row("2024-07-01T11:54:49.95+00:00", DateOrder::DayMonthYear, "2024-07-01");
        row("--02-29", DateOrder::DayMonthYear, "--02-29");
        row("14.02.1991", DateOrder::DayMonthYear, "1991-02-14");
        row("02/14/1991", DateOrder::MonthDayYear, "1991-02-14");
        row("14/2/91", DateOrder::DayMonthYear, "1991-02-14");
        row("14/2/25", DateOrder::DayMonthYear, "2025-02-14");
        row("14. Februar 1991", DateOrder::DayMonthYear, "1991-02-14");
        row("3 März 1991", DateOrder::DayMonthYear, "1991-03-03");
        row("May 4, 1980", DateOrder::DayMonthYear, "1980-05-04");
        row("4 Dez 1980", DateOrder::DayMonthYear, "1980-12-04");
        row("29.02.1991", DateOrder::DayMonthYear, "");
        row("31.04.1991", DateOrder::DayMonthYear, "");
        row("3.5.", DateOrder::DayMonthYear, "");
        row("soon", DateOrder::DayMonthYear, "");
        row("", DateOrder::DayMonthYear, "");
    }
    void dates()
    {
        QFETCH(QString, text);
        QFETCH(int, order);
        QFETCH(QString, iso);
        const auto date = CalendarDate::parse(text, DateOrder(order), QDate(2026, 11, 23));
        QCOMPARE(date ? date->toIso() : QString(), iso);
    }

    void money_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("decimal");
        const auto row = [](const char* text, const char* currency, const char* decimal) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(currency)
                                << QString::fromLatin1(decimal);
        };
        row("1,234.50", "EUR", "1234.50");
        row("1.234,50 €", "EUR", "1234.50");
        row("1 234,5", "EUR", "1234.50");
        row("1.234", "EUR", "1234.00");
        row("-3", "EUR", "-3.00");
        row("0.05", "EUR", "0.05");
        row("-0.05", "EUR", "-0.05");
        row("1.005", "KWD", "1005.000");
        row("12.345,678", "KWD", "12345.678");
        row("500", "JPY", "500");
        row("1.2345", "EUR", "");
        row("abc", "EUR", "");
        row("99999999999999999999", "EUR", "");
    }
    void money()
    {
        QFETCH(QString, text);
        QFETCH(QString, currency);
        QFETCH(QString, decimal);
        const auto amount = Money::parse(text, currency);
        QCOMPARE(amount ? amount->toDecimal() : QString(), decimal);
    }

    void foldingKeepsPlaces()
    {
        const FoldedText folded = foldWithPlaces(QStringLiteral("  Stra\u00DFe  5, Mu\u0308ller"));
        QCOMPARE(folded.text, QStringLiteral("strasse 5, muller"));
        // "ss" came from one letter; the mark belongs to the u before it.
        QCOMPARE(folded.starts[4], 6);
        QCOMPARE(folded.starts[5], 6);
        QCOMPARE(folded.ends[5], 7);
        QCOMPARE(folded.ends[12] - folded.starts[12], 2);
        // Over random text of many kinds of character it says what foldText says.
        QRandomGenerator random(4711);
        const QString odd = QStringLiteral("aZ "
                                           "\t\n\u00DF\u00E9e\u0301\u0130\u03A3\u03C2\uFB01\u00A8\u00B4\uFDFA\u1100"
                                           "\u1161\uAC00\u200E\u0301;@.-\u0007")
            + QString::fromUcs4(U"\U0001F600\U0001D49C\U00020000", 3) + QChar(0xD800);
        for (int round = 0; round < 2'000; ++round) {
            QString text;
            for (int i = random.bounded(12); i >= 0; --i)
                text += odd[random.bounded(static_cast<int>(odd.size()))];
            const FoldedText both = foldWithPlaces(text);
            QCOMPARE(both.text, foldText(text));
            QCOMPARE(static_cast<qsizetype>(both.starts.size()), both.text.size());
            for (std::size_t i = 0; i < both.starts.size(); ++i)
                QVERIFY(both.starts[i] <= both.ends[i] && both.ends[i] <= text.size()
                    && (i == 0 || both.starts[i - 1] <= both.starts[i]));
        }
    }

    void folding()
    {
        QCOMPARE(foldText(QStringLiteral("  Müller\t Straße ")), QStringLiteral("muller strasse"));
        // Letters that Unicode does not take apart.
        QCOMPARE(foldText(QStringLiteral("Cœur Œuvre Ærø ẞ Ørsted Łódź Işık İzmir Đorđe Ðagur Þór Ħal")),
            QStringLiteral("coeur oeuvre aero ss orsted lodz isik izmir dorde dagur thor hal"));
        QCOMPARE(foldText(QStringLiteral("Łukasz Ørsted")), QStringLiteral("lukasz orsted"));
        QCOMPARE(foldText(QStringLiteral("ﬁle \u200ENo")), QStringLiteral("file no"));
        QCOMPARE(sortKey(QStringLiteral("Okafor"), QStringLiteral("Hannah")), QStringLiteral("okafor hannah"));
        QCOMPARE(digitsOnly(QStringLiteral("+49 (0)40-٦٦")), QStringLiteral("4904066"));
    }
};

AICMS_TEST(TestValues)
#include "test_values.moc"
