// SPDX-License-Identifier: GPL-3.0-or-later
// Letters about requests: templates of each law and language, drafts, and copies that are kept as they were sent.
#include "core/audit/audit.h"
#include "core/requests/law_table.h"
#include "core/requests/letters/letter_fill.h"
#include "tests/core/requests/letter_case.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using namespace aicms::requests;
using test::LetterDeskOf;
using test::operator""_s;

namespace {

/// Whatever a letter can name is given: each kind with its outcome, refused where it can be.
LetterFacts wholeCase(const LetterTemplates& templates, LetterKind kind)
{
    LetterFacts facts;
    facts.business = u"Fahrradladen Adler"_s;
    facts.controller = {u"Marktplatz 1\n91522 Ansbach"_s, u"laden@example.org"_s, u"+49 981 1234"_s, u"Dr. Wolf"_s};
    facts.country = u"DE"_s;
    facts.today = {2026, 9, 1};
    facts.request.id = {31};
    facts.request.received = {2026, 8, 3};
    facts.request.regimes = {templates.regime};
    for (int each = 0; each < kindCount; ++each) {
        const auto asked = static_cast<Kind>(each);
        // What a person writes into the answer himself is asked of him by name.
        const bool isWritten = asked == Kind::AdmReview || asked == Kind::ComplaintController;
        if (!LawTable::builtIn().knows(templates.regime, asked))
            continue;
        Item item {asked, Outcome::Granted, {}, {}};
        const bool isRectificationTold = asked == Kind::Rectification && kind == LetterKind::RecipientNotice;
        if ((isWritten || isRectificationTold || kind == LetterKind::Refusal)
            && LawTable::builtIn().mayBeRefused(asked)) {
            item = {asked, Outcome::Refused, u"not_identified"_s, u"We asked twice."_s};
        }
        facts.request.items.push_back(item);
    }
    facts.dates = {QDate(2026, 9, 3), QDate(2026, 9, 3), QDate(2026, 11, 3), QDate(2026, 9, 3), {}};
    facts.person = u"Hannah Okafor"_s;
    facts.address = {u"Lindenstr. 9"_s, u"10969 Berlin"_s};
    facts.number = u"K-17"_s;
    facts.knownPoints = {u"order"_s, u"birthday"_s, u"number"_s, u"phone"_s};
    facts.authority = authorityFor(templates.regime, u"DE"_s, u"BY"_s, {});
    facts.reason = u"We have to look through the archive."_s;
    return facts;
}

} // namespace

class TestLetters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// K2, F1, R4, C1, L1: six letters by each law in each of its languages, and each paragraph says what it rests on.
    void everyTemplateIsWhole()
    {
        const QList<std::pair<Regime, QStringList>> wanted {{Regime::EuGdpr, {u"en"_s, u"de"_s, u"es"_s, u"fr"_s}},
            {Regime::UkGdpr, {u"en"_s}}, {Regime::Ccpa, {u"en"_s}}, {Regime::Lgpd, {u"en"_s, u"pt"_s}}};
        for (const auto& [regime, languages] : wanted) {
            QCOMPARE(LetterBook::builtIn().languages(regime), languages);
            for (const QString& language : languages) {
                const LetterTemplates* templates = LetterBook::builtIn().find(regime, language);
                QVERIFY(templates->validFrom.isValid() && templates->checkedOn.isValid());
                QCOMPARE(templates->letters.size(), size_t(letterKindCount));
                for (const auto& [kind, letter] : templates->letters) {
                    for (const LetterParagraph& paragraph : letter.paragraphs)
                        QVERIFY2(!paragraph.text.isEmpty() && !paragraph.source.isEmpty(), qPrintable(letter.subject));
                }
                for (int kind = 0; kind < kindCount; ++kind) {
                    const QString code = kindCode(static_cast<Kind>(kind));
                    if (!LawTable::builtIn().knows(regime, static_cast<Kind>(kind)))
                        continue;
                    QVERIFY2(templates->asked.contains(code), qPrintable(code));
                    QVERIFY2(templates->outcomes.value(u"granted"_s).contains(code), qPrintable(code));
                    const LetterTemplates::Represented& represented = templates->represented;
                    QVERIFY2(represented.asked.value(code).contains(u"{person}"_s) || code == u"complaint_controller"_s,
                        qPrintable(code));
                    QVERIFY2(represented.outcomes.value(u"granted"_s).contains(code), qPrintable(code));
                    for (const QString& ground : LawTable::builtIn().refusalCodes()) {
                        const bool isOfLaw = !ground.startsWith(u"ccpa_"_s) || regime == Regime::Ccpa;
                        if (isOfLaw && LawTable::builtIn().isRefusalFor(ground, static_cast<Kind>(kind)))
                            QVERIFY2(templates->grounds.contains(ground), qPrintable(ground));
                    }
                }
            }
        }
    }

    void everyLetterFillsForAWholeCase_data()
    {
        QTest::addColumn<int>("regime");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("kind");
        for (int regime = 0; regime < regimeCount; ++regime) {
            for (const QString& language : LetterBook::builtIn().languages(static_cast<Regime>(regime))) {
                for (int kind = 0; kind < letterKindCount; ++kind)
                    QTest::addRow("%s %s %s", qPrintable(regimeCode(static_cast<Regime>(regime))), qPrintable(language),
                        qPrintable(letterKindCode(static_cast<LetterKind>(kind))))
                        << regime << language << kind;
            }
        }
    }
    void everyLetterFillsForAWholeCase()
    {
        QFETCH(int, regime);
        QFETCH(QString, language);
        QFETCH(int, kind);
        const LetterTemplates& templates = *LetterBook::builtIn().find(static_cast<Regime>(regime), language);
        const auto letterKind = static_cast<LetterKind>(kind);
        LetterText text = fillLetter(templates, letterKind, wholeCase(templates, letterKind));
        if (letterKind == LetterKind::RecipientNotice) { // to whom it goes somebody says
            QCOMPARE(openPlaces(text), QStringList {text.recipient});
            text.recipient = u"Post AG\nRing 1"_s;
        }
        QCOMPARE(openPlaces(text), QStringList());
        QVERIFY2(!text.whole().contains(u'{') && !text.whole().contains(u'}'), qPrintable(text.whole()));
        QVERIFY(text.subject.contains(u"R-031"_s));
        QVERIFY(text.body.contains(u"Fahrradladen Adler"_s));
        if (letterKind == LetterKind::Refusal) // F1, and the CCPA's basis of a denial
            QVERIFY2(text.body.contains(u"We asked twice."_s)
                    && text.body.contains(authorityFor(templates.regime, u"DE"_s, u"BY"_s, {}).name),
                qPrintable(text.body));
        if (hasReason(letterKind))
            QVERIFY(text.body.contains(u"archive"_s));
        // Without anything known each place is named, and none is left blank.
        LetterFacts nothing;
        nothing.request.regimes = {templates.regime};
        nothing.request.items = {{Kind::Access, Outcome::Open, {}, {}}};
        nothing.country = u"DE"_s;
        nothing.today = {2026, 9, 1};
        const LetterText empty = fillLetter(templates, letterKind, nothing);
        QVERIFY(openPlaces(empty).size() >= 2);
        QVERIFY(!empty.whole().contains(u"{"_s));
    }

    /// DPA 2018 s. 164A: from 19 June 2026 one complains to the business first.
    void paragraphsHoldFromTheirDay()
    {
        const LetterTemplates& templates = *LetterBook::builtIn().find(Regime::UkGdpr, u"en"_s);
        LetterFacts facts = wholeCase(templates, LetterKind::Refusal);
        QVERIFY(fillLetter(templates, LetterKind::Refusal, facts).body.contains(u"to us first"_s));
        facts.today = {2026, 6, 18};
        const QString before = fillLetter(templates, LetterKind::Refusal, facts).body;
        QVERIFY(!before.contains(u"to us first"_s) && before.contains(u"Information Commissioner"_s));
    }

    void theAuthorityIsThatOfThePlace()
    {
        QVERIFY(authorityFor(Regime::EuGdpr, u"DE"_s, u"BY"_s, {}).text().contains(u"lda.bayern.de"_s));
        QVERIFY(authorityFor(Regime::EuGdpr, u"DE"_s, {}, {}).name.isEmpty()); // sixteen of them: never guessed
        QVERIFY(authorityFor(Regime::EuGdpr, u"US"_s, {}, u"FR"_s).text().contains(u"cnil.fr"_s));
        QVERIFY(authorityFor(Regime::UkGdpr, u"DE"_s, u"BY"_s, {}).text().contains(u"ico.org.uk"_s));
        QVERIFY(authorityFor(Regime::Lgpd, u"DE"_s, u"BY"_s, {}).text().contains(u"ANPD"_s));
        // Every country of the EU's law has one, but for Germany, which has one in each of its Länder.
        for (const QString& country : {u"AT"_s, u"BE"_s, u"BG"_s, u"CY"_s, u"CZ"_s, u"DK"_s, u"EE"_s, u"ES"_s, u"FI"_s,
                 u"FR"_s, u"GR"_s, u"HR"_s, u"HU"_s, u"IE"_s, u"IS"_s, u"IT"_s, u"LI"_s, u"LT"_s, u"LU"_s, u"LV"_s,
                 u"MT"_s, u"NL"_s, u"NO"_s, u"PL"_s, u"PT"_s, u"RO"_s, u"SE"_s, u"SI"_s, u"SK"_s})
            QVERIFY2(!authorityFor(Regime::EuGdpr, country, {}, {}).name.isEmpty(), qPrintable(country));
    }

    void whoAsksForAChildGetsTheLetters()
    {
        test::LetterDeskOf desk;
        const RequestId id = desk.open({Kind::Access});
        const QString shown = agentText(
            u"Anna Weber, mother"_s, u"birth certificate"_s, u"Gartenweg 2\n 91522  Ansbach\nanna@example.org\n"_s);
        QVERIFY(desk.requests.move(id, {Move::ShowIdentity, {}, {}, 0, u"agent"_s, shown}).result());
        const auto text = desk.letters.compose(id, {LetterKind::Acknowledgement, Regime::EuGdpr, u"en"_s, {}}).result();
        QVERIFY(text);
        QCOMPARE(text->recipient, u"Anna Weber\nHannah Okafor\nGartenweg 2\n91522 Ansbach"_s); // as on an envelope
        QVERIFY2(text->body.startsWith(u"Dear Anna Weber,\n"_s), qPrintable(text->body));
        QVERIFY2(text->body.contains(u"a copy of the data of Hannah Okafor and"_s), qPrintable(text->body));
        desk.move(id, Move::Decide, u"granted"_s, 0);
        const auto answer = desk.letters.compose(id, {LetterKind::Answer, Regime::EuGdpr, u"de"_s, {}}).result();
        QVERIFY2(answer->body.startsWith(u"Guten Tag Anna Weber,\n"_s)
                && answer->body.contains(u"Eine Kopie der Daten von Hannah Okafor"_s)
                && !answer->body.contains(u"Kopie Ihrer Daten"_s),
            qPrintable(answer->body));
        const Letter letter = desk.begin(id, {LetterKind::Acknowledgement, Regime::EuGdpr, u"en"_s, {}});
        const auto sent = desk.letters.keep(letter.head.id, {u"email"_s}).result();
        QVERIFY(sent);
        QCOMPARE(sent->head.sentTo, u"anna@example.org"_s); // and not to the child
    }

    void theCaseSaysWhichLettersFitAndAreDue()
    {
        LetterDeskOf desk;
        const RequestId id = desk.open({Kind::Access, Kind::Erasure});
        const auto kinds = [&](bool onlyDue) {
            QStringList codes;
            const LetterCase opened = desk.letters.open(id).result().value();
            for (const LetterOffer& offer : opened.offers) {
                if (offer.isDue || !onlyDue)
                    codes << letterKindCode(offer.kind);
            }
            return codes;
        };
        QCOMPARE(kinds(false),
            QStringList(
                {u"acknowledgement"_s, u"identity"_s, u"clarification"_s, u"extension"_s, u"refusal"_s, u"answer"_s}));
        QCOMPARE(kinds(true), QStringList()); // the GDPR wants no confirmation of receipt
        QCOMPARE(desk.letters.open(id).result()->language, u"de"_s);
        desk.move(id, Move::AskIdentity);
        QCOMPARE(kinds(true), QStringList {u"identity"_s});
        desk.move(id, Move::ShowIdentity, u"known"_s);
        desk.move(id, Move::Decide, u"granted"_s, 0);
        desk.move(id, Move::Decide, u"legal_obligation"_s, 1);
        const auto offers = desk.letters.open(id).result()->offers;
        QCOMPARE(kinds(true), QStringList({u"refusal"_s, u"answer"_s}));
        QCOMPARE(offers.front().by, QDate(2026, 6, 5)); // F1: within the first month; 4 June is a holiday in Bavaria
        desk.move(id, Move::Answer);
        QCOMPARE(kinds(true), QStringList({u"refusal"_s, u"answer"_s})); // closed, and still owed
        // C1, and not for advertising, which may never be refused (F4).
        const RequestId californian = desk.open({Kind::Access}, {Regime::Ccpa});
        const auto first = desk.letters.open(californian).result()->offers.front();
        QCOMPARE(first.kind, LetterKind::Acknowledgement);
        QCOMPARE(first.by, QDate(2026, 5, 18));
        const RequestId objection = desk.open({Kind::ObjectionMarketing});
        QCOMPARE(
            desk.letters.compose(objection, {LetterKind::Refusal, Regime::EuGdpr, {}, {}}).result().error().subject,
            u"request.no_refusal"_s);
        QCOMPARE(desk.letters.compose(objection, {LetterKind::Answer, Regime::Lgpd, {}, {}}).result().error().subject,
            u"request.letter_law"_s);
    }

    /// F1: under the GDPR a refusal is due within the first month although the time was extended; in the United Kingdom
    /// within the extended time.
    void aRefusalDoesNotWaitForTheExtension()
    {
        LetterDeskOf desk;
        const auto refusedBy = [&](Regime regime) {
            const RequestId id = desk.open({Kind::Access}, {regime});
            desk.move(id, Move::ShowIdentity, u"known"_s);
            desk.move(id, Move::Extend);
            desk.move(id, Move::Decide, u"excessive"_s, 0);
            const auto offers = desk.letters.open(id).result()->offers;
            return std::ranges::find(offers, LetterKind::Refusal, &LetterOffer::kind)->by;
        };
        QCOMPARE(refusedBy(Regime::EuGdpr), QDate(2026, 6, 5)); // 4 June is a holiday in Bavaria
        QCOMPARE(refusedBy(Regime::UkGdpr), QDate(2026, 8, 4));
    }

    /// L1: that law lets nobody take longer, so no letter says so.
    void noExtensionIsOfferedWhereTheLawKnowsNone()
    {
        LetterDeskOf desk;
        for (const Regime regime : {Regime::EuGdpr, Regime::UkGdpr, Regime::Ccpa, Regime::Lgpd}) {
            const RequestId id = desk.open({Kind::Access}, {regime});
            const auto offers = desk.letters.open(id).result()->offers;
            const bool isOffered = std::ranges::find(offers, LetterKind::Extension, &LetterOffer::kind) != offers.end();
            QCOMPARE(isOffered, regime != Regime::Lgpd);
        }
    }

    void aDraftIsEditedAndKeptAsItWasSent()
    {
        LetterDeskOf desk;
        const RequestId id = desk.open({Kind::Erasure});
        desk.move(id, Move::ShowIdentity, u"known"_s);
        desk.move(id, Move::Refuse, u"legal_obligation"_s);
        const Letter begun = desk.begin(id, {LetterKind::Refusal, Regime::EuGdpr, {}, {}});
        QCOMPARE(begun.head.language, u"de"_s); // the person's
        QCOMPARE(begun.open, QStringList());
        QCOMPARE(begun.text.recipient, u"Hannah Okafor\nLindenstr. 9\n10969 Berlin"_s);
        QCOMPARE(begun.text.placeAndDay, u"Ansbach, 28. Mai 2026"_s);
        for (const QString& said : {u"am 4. Mai 2026"_s, u"die Löschung von Daten"_s, u"ein Gesetz verpflichtet uns"_s,
                 u"the invoices"_s, u"Bayerisches Landesamt"_s, u"vor Gericht"_s, u"Dr. Wolf"_s})
            QVERIFY2(begun.text.body.contains(said), qPrintable(said));
        // It survives leaving.
        LetterText edited = begun.text;
        edited.body.replace(u"the invoices"_s, u"Rechnungen von 2024 und 2025"_s);
        edited.sender = u"Somebody else"_s; // not for whoever writes
        const auto saved = desk.letters.save(begun.head.id, edited, {}).result();
        QVERIFY(saved && saved->text.body.contains(u"2024 und 2025"_s));
        QCOMPARE(saved->text.sender, u"Fahrradladen Adler\nMarktplatz 1\n91522 Ansbach"_s);
        QCOMPARE(desk.letters.read(begun.head.id).result()->text, saved->text);
        const auto kept = desk.letters.keep(begun.head.id, {u"post"_s, {}, {2026, 5, 27}}).result();
        QVERIFY(kept && kept->isIntact && kept->head.hasCopy);
        QCOMPARE(kept->head.sentOn, QDate(2026, 5, 27));
        QCOMPARE(kept->head.sentTo, u"Hannah Okafor, Lindenstr. 9, 10969 Berlin"_s);
        QCOMPARE(kept->head.by, desk.session.user);
        LetterText gone = saved->text;
        gone.placeAndDay = kept->text.placeAndDay; // it was written a day after that
        QCOMPARE(kept->text, gone);
        QCOMPARE(kept->head.digest, letterDigest(gone));
        // Nothing changes it any more.
        QCOMPARE(desk.letters.save(begun.head.id, edited, {}).result().error().subject, u"request.letter_sent"_s);
        QCOMPARE(desk.letters.drop(begun.head.id).result().error().subject, u"request.letter_sent"_s);
        QCOMPARE(desk.refusalOf(begun.head.id, {u"post"_s, {}, {}}), u"request.letter_sent"_s);
        QVERIFY(!desk.write([](storage::WriteTransaction& tx) { tx.execute("UPDATE request_letter SET body = 'x'"); }));
        // Each act is an event with its user; the log says which letter, and nothing of the person.
        QStringList notes;
        for (const Event& event : desk.view(id).events) {
            QCOMPARE(event.by, desk.session.user);
            if (event.move == Move::Note)
                notes << event.code;
        }
        QCOMPARE(notes, QStringList({u"letter.begun.refusal"_s, u"letter.sent.refusal"_s}));
        const QString log = desk.auditLines().filter(u"request."_s).join(u'\n');
        QVERIFY(log.contains(u"letter.sent.refusal"_s));
        QVERIFY(!log.contains(u"Hannah"_s) && !log.contains(u"Linden"_s));
        QVERIFY(desk.letters.logPrinted(begun.head.id).result());
        QVERIFY(desk.auditLines().back().startsWith(u"request.print_letter"_s));
        QCOMPARE(desk.letters.list(id).result()->size(), size_t(1));
    }

    void whatIsOpenOrUnaddressedDoesNotGoOut()
    {
        LetterDeskOf desk;
        const RequestId id = desk.open({Kind::Access});
        const Letter notice = desk.begin(id, {LetterKind::Extension, Regime::EuGdpr, u"en"_s, {}});
        QCOMPARE(notice.open, QStringList {reasonPlace(Regime::EuGdpr, u"en"_s)});
        QCOMPARE(desk.refusalOf(notice.head.id, {u"post"_s, {}, {}}), u"request.letter_open"_s);
        LetterText text = notice.text;
        text.body.replace(notice.open.front(), u"The archive is in another town."_s);
        QVERIFY(desk.letters.save(notice.head.id, text, {}).result());
        QCOMPARE(desk.refusalOf(notice.head.id, {u"pigeon"_s, {}, {}}), u"request.letter_way"_s);
        QCOMPARE(desk.refusalOf(notice.head.id, {u"email"_s, u"no address"_s, {}}), u"request.letter_to"_s);
        QCOMPARE(desk.refusalOf(notice.head.id, {u"post"_s, {}, {2026, 5, 3}}), u"request.day"_s);
        QCOMPARE(desk.refusalOf(notice.head.id, {u"post"_s, {}, {2026, 6, 1}}), u"request.day"_s);
        // R4: the reason stands in the register, too.
        QCOMPARE(desk.refusalOf(notice.head.id, {u"post"_s, {}, {}}), u"request.reason_missing"_s);
        QVERIFY(!desk.view(id).request.standing.isExtended);
        QVERIFY(desk.letters.save(notice.head.id, text, u"The archive is in another town."_s).result());
        LetterText nameless = text;
        nameless.recipient = u"Hannah Okafor"_s;
        QVERIFY(desk.letters.save(notice.head.id, nameless, u"The archive is in another town."_s).result());
        QCOMPARE(desk.refusalOf(notice.head.id, {u"post"_s, {}, {}}), u"request.letter_address"_s);
        const auto kept = desk.letters.keep(notice.head.id, {u"email"_s, {}, {}}).result();
        QVERIFY(kept);
        QCOMPARE(kept->head.sentTo, u"hannah@example.org"_s);
        // By going out it extended the time.
        const RequestView after = desk.view(id);
        QVERIFY(after.request.standing.isExtended);
        QCOMPARE(after.request.dueOn, QDate(2026, 8, 4));
        QVERIFY(kept->text.body.contains(u"4 August 2026"_s));
        // A second one changes nothing in the register, and is kept all the same.
        const Letter again = desk.begin(id, {LetterKind::Extension, Regime::EuGdpr, u"en"_s, {}});
        QCOMPARE(again.open, QStringList());
        QVERIFY(again.text.body.contains(u"The archive is in another town."_s));
        QVERIFY(desk.letters.keep(again.head.id, {u"post"_s, {}, {}}).result());
        const Letter dropped = desk.begin(id, {LetterKind::Answer, Regime::EuGdpr, {}, {}});
        QVERIFY(desk.letters.drop(dropped.head.id).result());
        QCOMPARE(desk.letters.read(dropped.head.id).result().error().subject, u"letter"_s);
        QCOMPARE(desk.view(id).events.back().code, u"letter.dropped.answer"_s);
    }

    /// C1 and I2: what the letter does, the register knows.
    void confirmingAndAskingAreMovesOfTheirLetters()
    {
        LetterDeskOf desk;
        const RequestId id = desk.open({Kind::Access}, {Regime::Ccpa});
        const Letter receipt = desk.begin(id, {LetterKind::Acknowledgement, Regime::Ccpa, {}, {}});
        QCOMPARE(receipt.head.language, u"en"_s); // there is none in German
        QVERIFY(desk.letters.keep(receipt.head.id, {u"email"_s, {}, {2026, 5, 8}}).result());
        QVERIFY(desk.view(id).request.standing.isAcknowledged);
        const Letter question = desk.begin(id, {LetterKind::Identity, Regime::Ccpa, {}, {}});
        QVERIFY2(question.text.body.contains(u"your customer number"_s), qPrintable(question.text.body));
        QVERIFY(desk.letters.keep(question.head.id, {u"handed_over"_s, {}, {}}).result());
        QVERIFY(desk.view(id).request.standing.asksIdentity);
        QVERIFY(!desk.letters.open(id).result()->offers.front().isDue);
    }

    /// The question is written once: it stands in the letter and in the register, and the day it went out counts (R6).
    void whatIsMeantIsAskedByALetter()
    {
        LetterDeskOf desk;
        const RequestId id = desk.open({Kind::Access});
        const QString asked = u"Do you mean the orders as well?"_s;
        const Letter question = desk.begin(id, {LetterKind::Clarification, Regime::EuGdpr, u"en"_s, {}});
        QCOMPARE(question.open, QStringList {reasonPlace(Regime::EuGdpr, u"en"_s, LetterKind::Clarification)});
        QVERIFY(!question.open.front().isEmpty());
        LetterText text = question.text;
        text.body.replace(question.open.front(), asked);
        QVERIFY(desk.letters.save(question.head.id, text, asked).result());
        QVERIFY(desk.letters.keep(question.head.id, {u"email"_s, {}, {2026, 5, 6}}).result());
        const RequestView view = desk.view(id);
        QVERIFY(view.request.standing.asksClarification);
        QCOMPARE(view.events.back().move, Move::AskClarification);
        QCOMPARE(view.events.back().day, QDate(2026, 5, 6));
        QCOMPARE(view.events.back().text, asked);
        // Asked by telephone first: the letter is owed, and knows the question.
        const RequestId other = desk.open({Kind::Access});
        desk.move(other, Move::AskClarification);
        const auto first = desk.letters.open(other).result()->offers.front();
        QCOMPARE(first.kind, LetterKind::Clarification);
        QVERIFY(first.isDue);
        const Letter known = desk.begin(other, {LetterKind::Clarification, Regime::EuGdpr, u"de"_s, {}});
        QCOMPARE(known.open, QStringList());
        QVERIFY2(known.text.body.contains(u"the invoices"_s), qPrintable(known.text.body));
    }

    void aChangedByteOfAKeptCopyIsTold()
    {
        LetterDeskOf desk;
        const RequestId id = desk.open({Kind::Access});
        const Letter receipt = desk.begin(id, {LetterKind::Acknowledgement, Regime::EuGdpr, {}, {}});
        QVERIFY(desk.letters.keep(receipt.head.id, {u"email"_s, {}, {}}).result()->isIntact);
        const auto tamper = [&](const char* sql) {
            return desk.write([sql](storage::WriteTransaction& tx) { tx.execute(sql); }).has_value();
        };
        QVERIFY(tamper("DROP TRIGGER request_letter_no_update"));
        QVERIFY(tamper("UPDATE request_letter SET body = replace(body, 'nichts bezahlen', 'nichts bezahlem')"));
        QVERIFY(!desk.letters.read(receipt.head.id).result()->isIntact);
        // With a digest that fits the changed words the history still says another.
        const QByteArray digest = letterDigest(desk.letters.read(receipt.head.id).result()->text);
        QVERIFY(desk.write(
            [&digest](storage::WriteTransaction& tx) { tx.execute("UPDATE request_letter SET digest = ?1", digest); }));
        QVERIFY(!desk.letters.read(receipt.head.id).result()->isIntact);
        QVERIFY(tamper("UPDATE request_letter SET body = replace(body, 'nichts bezahlem', 'nichts bezahlen')"));
        QVERIFY(!desk.letters.read(receipt.head.id).result()->isIntact);
    }

    /// Who was erased does not come back by the answer that she gets.
    void ofAnErasedPersonTheDigestAloneIsKept()
    {
        LetterDeskOf desk;
        const RequestId id = desk.open({Kind::Erasure});
        QVERIFY(desk.write([id](storage::WriteTransaction& tx) {
            tx.execute("UPDATE request SET customer_id = NULL WHERE id = ?1", id);
        }));
        const Letter begun = desk.begin(id, {LetterKind::Answer, Regime::EuGdpr, u"en"_s, {}});
        QVERIFY(begun.open.size() >= 2); // her name, and what was done
        LetterText text = begun.text;
        text.recipient = u"Hannah Okafor\nLindenstr. 9"_s;
        text.body = u"We have deleted your data."_s;
        const auto saved = desk.letters.save(begun.head.id, text, {}).result();
        QVERIFY(saved);
        const auto kept = desk.letters.keep(begun.head.id, {u"post"_s, {}, {}}).result();
        QVERIFY(kept && kept->isIntact && !kept->head.hasCopy);
        QCOMPARE(kept->head.digest, letterDigest(saved->text));
        QVERIFY(kept->text.recipient.isEmpty() && kept->head.sentTo.isEmpty());
        QCOMPARE(desk.number("SELECT COUNT(*) FROM request_letter WHERE recipient <> '' OR body <> ''"), 0);
    }

    void withoutTheRightNothingIsWritten()
    {
        LetterDeskOf desk;
        const RequestId id = desk.open({Kind::Access});
        const Letter draft = desk.begin(id, {LetterKind::Answer, Regime::EuGdpr, {}, {}});
        for (const QString& role : {u"staff"_s, u"auditor"_s}) {
            desk.become(role);
            const auto isRefused
                = [](const auto& answer) { return !answer && answer.error().kind == base::ErrorKind::NotAllowed; };
            QVERIFY(isRefused(desk.letters.open(id).result()));
            QVERIFY(isRefused(desk.letters.compose(id, {}).result()));
            QVERIFY(isRefused(desk.letters.begin(id, {}).result()));
            QVERIFY(isRefused(desk.letters.save(draft.head.id, draft.text, {}).result()));
            QVERIFY(isRefused(desk.letters.keep(draft.head.id, {u"post"_s, {}, {}}).result()));
            QVERIFY(isRefused(desk.letters.drop(draft.head.id).result()));
            QVERIFY(isRefused(desk.letters.logPrinted(draft.head.id).result()));
            QVERIFY(isRefused(desk.letters.read(draft.head.id).result()));
        }
    }
};

AICMS_TEST(TestLetters)
#include "test_letters.moc"
