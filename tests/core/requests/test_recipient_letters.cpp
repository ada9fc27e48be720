// SPDX-License-Identifier: GPL-3.0-or-later
// Notices to whoever received data about a person (GDPR Art. 19): to whom, and what the log of disclosures says of
// them.
#include "tests/core/requests/letter_case.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using namespace aicms::requests;
using test::LetterDeskOf;
using test::operator""_s;

class TestRecipientLetters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// C5: also where nothing was left to end, those who decide for themselves and got data since are written to.
    void anOptOutIsToldToThirdParties()
    {
        LetterDeskOf desk;
        desk.passOn();
        desk.write([&](storage::WriteTransaction& tx) { // the club decides for itself
            tx.execute("UPDATE recipient SET role = 2 WHERE id = ?1", desk.recipients.back());
        });
        const RequestId id = desk.open({Kind::OptOutSaleShare}, {Regime::Ccpa});
        desk.move(id, Move::Decide, u"nothing_held"_s, 0);
        const auto offers = desk.notices(id);
        QCOMPARE(offers.size(), size_t(2));
        QCOMPARE(offers.front().recipientName, u"Radolin [club]"_s);
        QVERIFY(offers.front().isDue && !offers.back().isDue);
        const auto begun = desk.letters.beginForRecipients(id).result();
        QVERIFY(begun);
        QCOMPARE(begun->size(), size_t(1));
        const Letter letter = desk.letters.read(begun->front().id).result().value();
        QVERIFY2(letter.text.body.contains(u"stopped selling and sharing"_s), qPrintable(letter.text.body));
        const auto kept = desk.letters.keep(letter.head.id, {u"email"_s, u"club@radolin.example"_s, {}}).result();
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().subject));
        QVERIFY(desk.sharing.toTell().result()->empty());
        // A notice is no sale: one more opt-out of that day finds nobody new.
        const RequestId again = desk.open({Kind::OptOutSaleShare}, {Regime::Ccpa}, {2026, 5, 28});
        desk.move(again, Move::Decide, u"nothing_held"_s, 0);
        QVERIFY(desk.sharing.toTell().result()->empty());
    }

    /// E7, Art. 19: a letter for each who had the data, addressed, and what goes out is logged where it is told.
    void whoeverHadTheDataGetsALetter()
    {
        LetterDeskOf desk;
        desk.passOn();
        const RequestId id = desk.open({Kind::Restriction});
        desk.move(id, Move::ShowIdentity, u"known"_s);
        QVERIFY(desk.notices(id).empty()); // nothing was restricted yet
        desk.move(id, Move::Decide, u"granted"_s, 0);
        const auto offers = desk.notices(id);
        QCOMPARE(offers.size(), size_t(2));
        QCOMPARE(offers.front().recipientName, u"Post AG"_s);
        QVERIFY(offers.front().isDue && offers.back().isDue);
        const auto begun = desk.letters.beginForRecipients(id).result();
        QVERIFY(begun);
        QCOMPARE(begun->size(), size_t(2));
        QCOMPARE(desk.letters.beginForRecipients(id).result()->size(), size_t(0)); // each has one
        const Letter letter = desk.letters.read(begun->front().id).result().value();
        QCOMPARE(letter.head.recipient, desk.recipients.front());
        QCOMPARE(letter.text.recipient, u"Post AG\nRing 1\n20095 Hamburg\nprivacy@post.example"_s);
        QCOMPARE(letter.text.language, u"de"_s); // of the business's country
        QCOMPARE(letter.open, QStringList());
        QVERIFY2(letter.text.body.contains(u"Hannah Okafor, Lindenstr. 9"_s), qPrintable(letter.text.body));
        // A sign in a name that means an open place is none.
        QCOMPARE(desk.letters.read(begun->back().id).result()->text.recipient, u"Radolin (club)"_s);
        const qint64 before = desk.number("SELECT COUNT(*) FROM disclosure");
        const auto kept = desk.letters.keep(letter.head.id, {u"email"_s, {}, {2026, 5, 27}}).result();
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().subject));
        QCOMPARE(kept->head.sentTo, u"privacy@post.example"_s);
        QCOMPARE(desk.number("SELECT COUNT(*) FROM disclosure"), before + 1);
        sharing::DisclosureQuery query;
        query.customer = desk.hannah;
        query.recipient = desk.recipients.front();
        const sharing::Disclosure entry = desk.sharing.disclosures(query).result()->front();
        QCOMPARE(entry.act, sharing::Act::Letter);
        QCOMPARE(entry.purpose, u"contract_performance"_s);
        QCOMPARE(entry.fields, QStringList({u"number"_s, u"name"_s, u"address"_s}));
        QCOMPARE(entry.note, u"R-001"_s);
        QCOMPARE(entry.at.toDateTime().toTimeZone(QTimeZone("Europe/Berlin")).date(), QDate(2026, 5, 27));
        QVERIFY(desk.notices(id).front().isDue && !desk.notices(id).back().isDue); // what is due first
        QCOMPARE(desk.sharing.toTell().result()->size(), size_t(1)); // the club
        // By post it needs more of an address than a name.
        QCOMPARE(desk.refusalOf(begun->back().id, {u"post"_s, {}, {}}), u"request.letter_address"_s);
        QCOMPARE(desk.number("SELECT COUNT(*) FROM disclosure"), before + 1); // refused, nothing is logged
        QVERIFY(!desk.write(
            [](storage::WriteTransaction& tx) { tx.execute("UPDATE request_letter SET recipient_id = NULL"); }));
        QCOMPARE(desk.letters.begin(id, {LetterKind::RecipientNotice, Regime::EuGdpr, {}, {}, {99}})
                     .result()
                     .error()
                     .subject,
            u"recipient"_s);
    }

    /// Before a deletion nobody is told that it was done.
    void ofADeletionTheyAreToldBeforeIt()
    {
        LetterDeskOf desk;
        desk.passOn();
        const RequestId id = desk.open({Kind::Erasure, Kind::Restriction});
        desk.move(id, Move::ShowIdentity, u"known"_s);
        const auto body = [&](LetterId letter) { return desk.letters.read(letter).result()->text.body; };
        const auto begun = desk.letters.beginForRecipients(id).result();
        QVERIFY(begun && !begun->empty());
        QVERIFY2(body(begun->front().id).contains(u"Wir sind dabei, sie zu löschen."_s),
            qPrintable(body(begun->front().id)));
        QVERIFY(!body(begun->front().id).contains(u"haben wir"_s));
        const RequestId both = desk.open({Kind::Erasure, Kind::Restriction});
        desk.move(both, Move::ShowIdentity, u"known"_s);
        desk.move(both, Move::Decide, u"granted"_s, 1);
        const auto second = desk.letters.beginForRecipients(both).result();
        QVERIFY(second && !second->empty());
        const QString said = body(second->front().id);
        QVERIFY2(said.contains(u"haben wir:"_s) && said.contains(u"eingeschränkt"_s)
                && said.contains(u"Wir sind dabei, sie zu löschen."_s),
            qPrintable(said));
    }

    /// Of whoever was erased before the letter went nobody is named in the log, and it is counted that it went.
    void ofAnErasedPersonTheLogNamesNobody()
    {
        LetterDeskOf desk;
        desk.passOn();
        const RequestId id = desk.open({Kind::Erasure});
        desk.move(id, Move::ShowIdentity, u"known"_s);
        QCOMPARE(desk.notices(id).size(), size_t(2)); // before the deletion it can still be said of whom
        desk.move(id, Move::Decide, u"partly"_s, 0); // all of it the deletion alone says
        QVERIFY(desk.write([id](storage::WriteTransaction& tx) {
            tx.execute("UPDATE request SET customer_id = NULL WHERE id = ?1", id);
            tx.execute("UPDATE recipient_notice SET customer_id = NULL");
        }));
        QCOMPARE(desk.notices(id).size(), size_t(2));
        const Letter begun
            = desk.begin(id, {LetterKind::RecipientNotice, Regime::EuGdpr, {}, {}, desk.recipients.front()});
        LetterText text = begun.text;
        for (const QString& place : begun.open)
            text.body.replace(place, u"the person of our letter of May"_s);
        QVERIFY(desk.letters.save(begun.head.id, text, {}).result());
        const auto kept = desk.letters.keep(begun.head.id, {u"post"_s, {}, {}}).result();
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().subject));
        QVERIFY(!kept->head.hasCopy);
        sharing::DisclosureQuery query;
        query.recipient = desk.recipients.front();
        const sharing::Disclosure entry = desk.sharing.disclosures(query).result()->front();
        QCOMPARE(entry.act, sharing::Act::Letter);
        QCOMPARE(entry.people, qint64(1));
        query.customer = desk.hannah;
        QCOMPARE(desk.sharing.disclosures(query).result()->size(), size_t(1)); // the one of before
        QCOMPARE(desk.sharing.toTell().result()->size(), size_t(1));
    }
};

AICMS_TEST(TestRecipientLetters)
#include "test_recipient_letters.moc"
