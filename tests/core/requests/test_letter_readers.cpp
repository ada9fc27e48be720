// SPDX-License-Identifier: GPL-3.0-or-later
// What letters say of what a deletion leaves, to whom they speak, and which day stands on them.
#include "core/base/long_day.h"
#include "core/requests/letters/letter_fill.h"
#include "tests/core/requests/letter_case.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using namespace aicms::requests;
using test::operator""_s;

namespace {

LetterFacts answerFacts(const LetterTemplates& templates)
{
    LetterFacts facts;
    facts.business = u"Fahrradladen Adler"_s;
    facts.controller = {u"Marktplatz 1\n91522 Ansbach"_s, u"laden@example.org"_s, {}, {}};
    facts.country = u"DE"_s;
    facts.today = {2026, 9, 1};
    facts.request.id = {31};
    facts.request.received = {2026, 8, 3};
    facts.request.regimes = {templates.regime};
    facts.person = u"Hannah Okafor"_s;
    facts.address = {u"Lindenstr. 9"_s, u"10969 Berlin"_s};
    facts.authority = authorityFor(templates.regime, u"DE"_s, u"BY"_s, {});
    return facts;
}

} // namespace

class TestLetterReaders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAgentIsAddressedByTheNameAlone_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("greeted");
        QTest::newRow("role") << u"Claudia Hartwig, mother"_s << u"Claudia Hartwig"_s;
        QTest::newRow("brackets") << u"Claudia Hartwig (mother)"_s << u"Claudia Hartwig"_s;
        QTest::newRow("name") << u"Claudia Hartwig"_s << u"Claudia Hartwig"_s;
        QTest::newRow("one word") << u"Kinderhilfe"_s << u"Kinderhilfe"_s;
        QTest::newRow("family name first") << u"Hartwig, Claudia"_s << u"Hartwig, Claudia"_s;
    }
    void anAgentIsAddressedByTheNameAlone()
    {
        QFETCH(QString, said);
        QFETCH(QString, greeted);
        LetterFacts facts;
        facts.request.items = {{Kind::Access, Outcome::Open, {}, {}}};
        facts.country = u"DE"_s;
        Event shown;
        shown.move = Move::ShowIdentity;
        shown.code = u"agent"_s;
        shown.text = agentText(said, u"birth certificate"_s, u"claudia@example.org"_s);
        facts.events = {shown};
        facts.person = u"Mia Hartwig"_s;
        facts.address = {u"Lindenstr. 9"_s, u"10969 Berlin"_s};
        const LetterText text
            = fillLetter(*LetterBook::builtIn().find(Regime::EuGdpr, u"en"_s), LetterKind::Acknowledgement, facts);
        QVERIFY2(text.body.startsWith(u"Dear %1,\n"_s.arg(greeted)), qPrintable(text.body));
        // Where only a mailbox is known of her, the child's street is not hers.
        QCOMPARE(text.recipient, greeted + u"\nMia Hartwig"_s);
    }

    /// E2: of each group what stays, until when and by which law; in every language, of one and of several.
    void theAnswerSaysWhatStays()
    {
        const std::vector<retention::KeptGroup> kept {{u"de.invoices"_s, u"AO § 147(3)"_s, {2034, 12, 31}, 1},
            {u"de.old"_s, u"HGB § 257(4)"_s, {2030, 12, 31}, 3},
            {retention::proofRule, u"UWG § 7a"_s, {2031, 3, 1}, 2, true}};
        for (int regime = 0; regime < regimeCount; ++regime) {
            for (const QString& language : LetterBook::builtIn().languages(static_cast<Regime>(regime))) {
                const LetterTemplates& templates = *LetterBook::builtIn().find(static_cast<Regime>(regime), language);
                LetterFacts facts = answerFacts(templates);
                facts.request.items = {{Kind::Erasure, Outcome::Partly, {}, u"AO § 147(3); HGB § 257(4)"_s}};
                facts.kept = kept;
                facts.backupsEnd = {2026, 12, 14};
                const LetterText text = fillLetter(templates, LetterKind::Answer, facts);
                QCOMPARE(openPlaces(text), QStringList());
                QVERIFY2(
                    !text.body.contains(u"AO § 147(3); HGB"_s) && !text.body.contains(u'{'), qPrintable(text.body));
                const QLocale locale(language + u"_DE"_s);
                for (const retention::KeptGroup& group : kept) {
                    const QStringList lines = text.body.split(u'\n').filter(group.basis);
                    QCOMPARE(lines.size(), 1);
                    QVERIFY2(lines.front().contains(base::longDay(locale, group.until))
                            && lines.front().startsWith(u"– %1 "_s.arg(group.orders)),
                        qPrintable(text.body));
                }
                QVERIFY2(text.body.contains(base::longDay(locale, facts.backupsEnd)), qPrintable(text.body));
            }
        }
        const auto answerIn = [&](const QString& language) {
            const LetterTemplates& templates = *LetterBook::builtIn().find(Regime::EuGdpr, language);
            LetterFacts facts = answerFacts(templates);
            facts.request.items = {{Kind::Erasure, Outcome::Partly, {}, {}}};
            facts.kept = kept;
            return fillLetter(templates, LetterKind::Answer, facts).body;
        };
        QVERIFY2(answerIn(u"en"_s).contains(
                     u"We have deleted the data about you, except for what a law obliges us to keep."_s),
            qPrintable(answerIn(u"en"_s)));
        QVERIFY(answerIn(u"en"_s).contains(u"– 1 order with"_s) && answerIn(u"en"_s).contains(u"– 3 orders with"_s));
        QVERIFY(answerIn(u"de"_s).contains(u"bis 31. Dezember 2034, wegen AO § 147(3)"_s));
        QVERIFY(answerIn(u"fr"_s).contains(u"jusqu'au 31 décembre 2034"_s));
        QVERIFY(answerIn(u"es"_s).contains(u"hasta el 31 de diciembre de 2034"_s));
    }

    void noLetterIsYoungerThanTheDayItWent()
    {
        test::LetterDeskOf desk;
        const RequestId id = desk.open({Kind::Access});
        const LetterOrder order {LetterKind::Acknowledgement, Regime::EuGdpr, u"de"_s, {}};
        const Letter written = desk.begin(id, order);
        QCOMPARE(written.text.placeAndDay, u"Ansbach, 28. Mai 2026"_s);
        const auto before = desk.letters.keep(written.head.id, {u"post"_s, {}, {2026, 5, 26}}).result();
        QCOMPARE(before->text.placeAndDay, u"Ansbach, 26. Mai 2026"_s);
        QVERIFY(before->isIntact);
        // What lay here after it was written keeps its day.
        const Letter late = desk.begin(id, {LetterKind::Clarification, Regime::EuGdpr, u"de"_s, u"What for?"_s});
        desk.clock.advance(2 * test::LetterDeskOf::day);
        const auto sent = desk.letters.keep(late.head.id, {u"post"_s, {}, {}}).result();
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().subject));
        QCOMPARE(sent->head.sentOn, QDate(2026, 5, 30));
        QCOMPARE(sent->text.placeAndDay, u"Ansbach, 28. Mai 2026"_s);
    }
};

AICMS_TEST(TestLetterReaders)
#include "test_letter_readers.moc"
