// SPDX-License-Identifier: GPL-3.0-or-later
// What an erasure leaves of what the person had asked about her own data.
#include "core/retention/erasure_service.h"
#include "tests/core/retention/marked_people.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace aicms;
using namespace test;

class TestErasedRequests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Of what is gone nobody can give a copy.
    void aCopyThatWasAskedForGoesOutFirst()
    {
        MarkedPeople vault(22U);
        const base::CustomerId person = vault.addMany(1).front().id;
        qint64 request = 0;
        QVERIFY(vault.write([&](storage::WriteTransaction& tx) {
            request = tx.insert(
                "INSERT INTO request (revision, customer_id, person_name, person_contact, arrived_by, received_on,"
                " text, taken_by, opened_at, laws_chosen, laws_reason, ended_as, is_identified, waits, is_extended,"
                " is_acknowledged, assigned_to, due_clock) VALUES (1, ?1, '', '', 0, 2461000, '', 7, 0, 0, '', 0, 0, 0,"
                " 0, 0, 7, 'dsr_due')",
                person);
            tx.execute("INSERT INTO request_item (request_id, position, kind, outcome, refusal, text)"
                       " VALUES (?1, 0, 0, 0, '', '')",
                request);
        }));
        retention::ErasureService erasures(*vault.database, vault.session);
        const auto refused = erasures.erase({person}, retention::ErasureGround::NoLongerNeeded).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error(), (base::Error {base::ErrorKind::Conflict, u"open_copy"_s, request}));
        QVERIFY(vault.write([&](storage::WriteTransaction& tx) {
            tx.execute("UPDATE request_item SET outcome = 1 WHERE request_id = ?1", request);
        }));
        QVERIFY(erasures.erase({person}, retention::ErasureGround::NoLongerNeeded).result());
    }

    void theFactStaysWithoutAWord()
    {
        MarkedPeople vault(21U);
        const base::CustomerId erased = vault.addMany(1).front().id;
        const base::CustomerId living = vault.addMany(1).front().id;
        const auto asked = vault.write([&](storage::WriteTransaction& tx) {
            for (const base::CustomerId id : {erased, living}) {
                const qint64 request = tx.insert(
                    "INSERT INTO request (revision, customer_id, person_name, person_contact, arrived_by, received_on,"
                    " text, taken_by, opened_at, laws_chosen, laws_reason, ended_as, is_identified, waits, is_extended,"
                    " is_acknowledged, assigned_to, due_clock) VALUES (1, ?1, '', '', 0, 2461000, 'words of a letter',"
                    " 7, 0, 0, 'words of a reason', 0, 0, 0, 0, 0, 7, 'dsr_due')",
                    id);
                tx.execute("INSERT INTO request_item (request_id, position, kind, outcome, refusal, text)"
                           " VALUES (?1, 0, 2, 0, '', 'words of a decision')",
                    request);
                tx.execute("INSERT INTO request_event (request_id, move, on_day, at, user_id, code, text)"
                           " VALUES (?1, 0, 2461000, 0, 7, 'letter', 'words of a note')",
                    request);
                for (const bool isSent : {true, false})
                    tx.execute("INSERT INTO request_letter (request_id, kind, regime, language, written_at, user_id,"
                               " sender, contact, recipient, place_and_day, subject, body, reason, sent_on, way,"
                               " sent_to, digest) VALUES (?1, 4, 0, 'en', 0, 7, 'Shop', '', 'her name', 'a day',"
                               " 'words of a subject', 'words of an answer', '', ?2, 'post', 'her address', x'00')",
                        request, isSent ? std::optional<qint64>(2461000) : std::nullopt);
            }
        });
        QVERIFY(asked);
        retention::ErasureService erasures(*vault.database, vault.session);
        const auto id = erasures.begin(retention::ErasureGround::NoLongerNeeded);
        QVERIFY(id);
        QCOMPARE(erasures.eraseBlock(*id, {erased}).value(), qint64(1));
        QCOMPARE(vault.number("SELECT COUNT(*) FROM request"), qint64(2));
        QCOMPARE(
            vault.number("SELECT COUNT(*) FROM request WHERE customer_id IS NULL AND text = '' AND laws_reason = ''"),
            qint64(1));
        QCOMPARE(vault.number("SELECT COUNT(*) FROM request_item WHERE text = ''"), qint64(1));
        QCOMPARE(vault.number("SELECT COUNT(*) FROM request_event WHERE text = '' AND code = 'letter'"), qint64(1));
        // Of what was sent the digest stays, without a word; a draft goes.
        QCOMPARE(vault.number("SELECT COUNT(*) FROM request_letter WHERE body = '' AND recipient = '' AND sent_to = ''"
                              " AND subject = '' AND digest IS NOT NULL"),
            qint64(1));
        QCOMPARE(vault.number("SELECT COUNT(*) FROM request_letter"), qint64(3));
        // Somebody else's stays as it is.
        QCOMPARE(vault.number("SELECT COUNT(*) FROM request_event WHERE text <> ''"), qint64(1));
    }
};

AICMS_TEST(TestErasedRequests)
#include "test_erased_requests.moc"
