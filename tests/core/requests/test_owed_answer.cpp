// SPDX-License-Identifier: GPL-3.0-or-later
// The answer to somebody who was deleted: it waits with name and address until it is sent.
#include "tests/core/requests/deletion_shop.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using namespace aicms::requests;
using Shop = test::DeletionShop;
using test::operator""_s;

class TestOwedAnswer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Written while it was known to whom it goes, kept until it is sent, and then without name and address.
    void theAnswerOutlivesThePersonUntilItIsSent()
    {
        Shop shop;
        const RequestId id = shop.ask();
        shop.decide(id);
        const auto ready = shop.deletions.draftAnswers(id).result();
        QVERIFY2(ready && ready->size() == 1, ready ? "" : qPrintable(ready.error().subject));
        Letter edited = shop.letters.read(ready->front().id).result().value();
        QVERIFY2(edited.text.body.contains(u"AO § 147"_s), qPrintable(edited.text.body)); // what is kept, and why
        QVERIFY2(edited.text.body.contains(u"– 1 Bestellung mit Name und Anschrift darauf, bis 31. Dezember 2034"_s),
            qPrintable(edited.text.body));
        edited.text.body += u"\nViele Grüße an T. Lindqvist"_s;
        QVERIFY(shop.letters.save(edited.head.id, edited.text, {}).result());
        const auto done = shop.deletions.erase(id, u"Tomas Lindqvist"_s, DeletionService::Undecided::Refuse).result();
        QVERIFY2(done, done ? "" : qPrintable(done.error().subject));
        QCOMPARE(done->certificate.state, retention::ErasureState::Complete);
        QCOMPARE(done->answers.size(), std::size_t(1)); // the one that was looked at
        QCOMPARE(done->answers.front().id, edited.head.id);
        QCOMPARE(done->answers.front().keptUntil, QDate(2026, 8, 28));
        const Letter waiting = shop.letters.read(edited.head.id).result().value();
        QVERIFY(waiting.text.recipient.contains(u"Tomas Lindqvist"_s));
        QCOMPARE(waiting.head.sentTo, u"tomas.lindqvist@example.com"_s);
        // Nobody begins a second one, which could name nobody.
        QCOMPARE(
            shop.letters.begin(id, {LetterKind::Answer, Regime::EuGdpr, {}, {}}).result()->head.id, edited.head.id);
        const QByteArray digest = letterDigest(waiting.text);
        const Letter sent = shop.send(waiting.head);
        QVERIFY(sent.isIntact && sent.head.hasCopy && !sent.head.digest.isEmpty());
        QVERIFY(digest != sent.head.digest || waiting.open.isEmpty());
        QVERIFY2(
            sent.text.body.contains(u"█████"_s) && sent.text.body.contains(u"AO § 147"_s), qPrintable(sent.text.body));
        QCOMPARE(shop.number("SELECT COUNT(*) FROM request_letter WHERE recipient <> '' OR sent_to <> ''"
                             " OR kept_until IS NOT NULL OR body LIKE '%Lindqvist%' OR body LIKE '%Tomas%'"),
            0);
        QCOMPARE(shop.view(id).request.standing.end, End::Answered);
        QCOMPARE(shop.codes(id).last(), u"answer"_s);
        QVERIFY(shop.deletions.open(id).result()->answers.empty());
        // Nobody changes the copy unnoticed.
        QVERIFY(shop.write([](storage::WriteTransaction& tx) {
            tx.execute("DROP TRIGGER request_letter_no_update");
            tx.execute("UPDATE request_letter SET body = body || '!'");
        }));
        QVERIFY(!shop.letters.read(edited.head.id).result()->isIntact);
    }

    /// It ends on the day on which the answer went out, which is often entered later.
    void theRequestEndsOnTheDayOfTheAnswer()
    {
        Shop shop;
        const RequestId id = shop.ask();
        const auto done
            = shop.deletions.erase(id, u"Tomas Lindqvist"_s, DeletionService::Undecided::BlackOutSure).result();
        QVERIFY(done);
        shop.clock.advance(3 * test::OpenedVault::day);
        shop.send(done->answers.front(), {2026, 5, 29});
        QCOMPARE(shop.view(id).request.standing.endedOn, QDate(2026, 5, 29));
    }

    /// Whoever closes the request says that it was answered in another way; and no address waits for ever.
    void anAnswerThatNobodySendsGoes()
    {
        for (const bool isClosed : {true, false}) {
            Shop shop;
            const RequestId id = shop.ask();
            QVERIFY(shop.deletions.erase(id, u"Tomas Lindqvist"_s, DeletionService::Undecided::BlackOutSure).result());
            const auto waiting = [&] { return shop.number("SELECT COUNT(*) FROM request_letter"); };
            QCOMPARE(waiting(), 1);
            if (isClosed) {
                QVERIFY(shop.register_.move(id, {Move::Answer}).result());
            } else {
                const auto drop = [&](QDate day) {
                    return shop.write(
                        [day](storage::WriteTransaction& tx) { LettersService::dropEndedAnswers(tx, day); });
                };
                QVERIFY(drop(QDate(2026, 8, 28)));
                QCOMPARE(waiting(), 1);
                QVERIFY(drop(QDate(2026, 8, 29)));
            }
            QCOMPARE(waiting(), 0);
        }
    }

    /// E5: a backup from before is named by its own end.
    void theCertificateNamesBackupsThatThereAre()
    {
        Shop shop;
        const RequestId id = shop.ask();
        const auto backedUp = [&](const QDate& day) {
            return shop.write([day](storage::WriteTransaction& tx) {
                tx.execute("INSERT INTO backup_log (at, user_id, commit_counter, bytes, digest)"
                           " VALUES (?1, 7, 1, 1, X'00')",
                    base::UtcTime::fromDateTime(QDateTime(day, QTime(9, 0), Qt::UTC)));
            });
        };
        QVERIFY(backedUp(QDate(2026, 5, 2)));
        const auto done
            = shop.deletions.erase(id, u"Tomas Lindqvist"_s, DeletionService::Undecided::BlackOutSure).result();
        QCOMPARE(done->backupsEnd, QDate(2026, 5, 2).addDays(retention::backupMaximumAge));
    }
};

AICMS_TEST(TestOwedAnswer)
#include "test_owed_answer.moc"
