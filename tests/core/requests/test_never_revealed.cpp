// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/package/never_revealed.h"
#include "core/requests/package/third_persons.h"
#include "tests/core/customers/opened_vault.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms::requests;
using aicms::test::operator""_s;

class TestNeverRevealed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// I5: whatever stands beside such a number or between its digits, a free text shows nothing of it.
    void numbersThatAreNeverShown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [&](const char* name, const QString& text, const QString& shown) {
            QTest::newRow(name) << text << QString(shown).replace(u'#', blackedOut);
        };
        row("card", u"Card 4111 1111 1111 1111, blue."_s, u"Card #, blue."_s);
        row("card and its month", u"card 4111 1111 1111 1111 12/27"_s, u"card # 12/27"_s);
        row("card after a number", u"2 x 4111-1111-1111-1111"_s, u"2 x #"_s);
        row("card in one piece", u"card4111111111111111 exp"_s, u"card# exp"_s);
        row("social security", u"SSN 123-45-6789"_s, u"SSN #"_s);
        row("social security and forms", u"SSN 123-45-6789 2 forms"_s, u"SSN # 2 forms"_s);
        row("social security after a number", u"form 2 123 45 6789"_s, u"form 2 #"_s);
        row("social security in one piece", u"social 123456789 noted"_s, u"social # noted"_s);
        row("iban", u"IBAN DE89370400440532013000 for refunds"_s, u"IBAN # for refunds"_s);
        row("iban in groups", u"IBAN DE89 3704 0044 0532 0130 00"_s, u"IBAN #"_s);
        row("iban in groups and words", u"to de89 3704 0044 0532 0130 00 please"_s, u"to # please"_s);
        row("two", u"DE89 3704 0044 0532 0130 00 or 4111 1111 1111 1111"_s, u"# or #"_s);
        const QString harmless = u"On 2026-05-28 at 14:30 order A123456789, phone 415 555 0132, ZIP 94103-1234"_s;
        row("other numbers", harmless, harmless);
    }
    void numbersThatAreNeverShown()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, shown);
        QCOMPARE(withoutNeverRevealed(text), shown);
    }
    void aFieldWithSuchANumberIsNotShown()
    {
        QCOMPARE(neverRevealed(u"Pays by"_s, u"card 4111 1111 1111 1111 12/27"_s), u"account_number"_s);
        QCOMPARE(neverRevealed(u"Pays by"_s, u"IBAN DE89 3704 0044 0532 0130 00"_s), u"account_number"_s);
        QCOMPARE(neverRevealed(u"Note"_s, u"SSN 123-45-6789 2 forms"_s), u"ssn"_s);
        QCOMPARE(neverRevealed(u"Their order"_s, u"123456789"_s), QString());
    }
};

AICMS_TEST(TestNeverRevealed)
#include "test_never_revealed.moc"
