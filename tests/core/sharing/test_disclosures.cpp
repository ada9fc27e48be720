// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/sharing_service.h"
#include "tests/core/consent/consent_desk.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <set>

using namespace aicms;
using namespace aicms::sharing;
using base::ErrorKind;
using test::operator""_s;

namespace {

class SharingDesk : public test::ConsentDesk {
public:
    Recipient newsletterHouse()
    {
        Recipient recipient;
        recipient.name = u"Pellorin"_s;
        recipient.role = Role::Processor;
        recipient.countries = {u"DE"_s};
        recipient.purposes = {u"marketing_email"_s};
        recipient.contact = u"privacy@pellorin.example"_s;
        return recipient;
    }
    Recipient added(const Recipient& recipient)
    {
        const auto stored = sharing.add(recipient).result();
        if (!stored)
            qFatal("the recipient was not stored: %s", qPrintable(stored.error().subject));
        return *stored;
    }
    DisclosureDraft handedOver(RecipientId recipient, std::vector<base::CustomerId> people)
    {
        DisclosureDraft draft;
        draft.recipient = recipient;
        draft.purpose = u"marketing_email"_s;
        draft.at = clock.now();
        draft.fields = {u"email"_s, u"name"_s};
        draft.people = std::move(people);
        return draft;
    }
    void remove(base::CustomerId customer)
    {
        const auto gone = write([customer](storage::WriteTransaction& tx) {
            sharing::forgetPerson(tx, customer);
            customers::removeForGood(tx, customer);
        });
        if (!gone)
            qFatal("the customer was not removed");
    }

    SharingService sharing {*database, session, purposes, QTimeZone::utc()};
};

template <class T> base::Error errorOf(const QFuture<base::Result<T>>& future)
{
    const auto result = future.result();
    return result ? base::Error {ErrorKind::Internal, QStringLiteral("nothing was refused"), 0} : result.error();
}

} // namespace

class TestDisclosures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recipientsAreEnteredChangedAndEnded()
    {
        SharingDesk desk;
        Recipient house = desk.added(desk.newsletterHouse());
        QCOMPARE(house.revision, qint64(1));
        Recipient twin = desk.newsletterHouse();
        twin.name = u" PELLORIN"_s;
        QCOMPARE(
            errorOf(desk.sharing.add(twin)), (base::Error {ErrorKind::AlreadyExists, u"recipient"_s, house.id.value}));
        twin.name.clear();
        QCOMPARE(errorOf(desk.sharing.add(twin)).subject, u"recipient_name"_s);
        house.task = u"Mail and letters"_s;
        const Recipient changed = desk.sharing.change(house).result().value();
        QCOMPARE(changed.task, house.task);
        QCOMPARE(
            errorOf(desk.sharing.change(house)), (base::Error {ErrorKind::Conflict, u"recipient"_s, changed.revision}));
        QCOMPARE(errorOf(desk.sharing.end(house.id, u" "_s)).subject, u"recipient_reason"_s);
        QVERIFY(desk.sharing.end(house.id, u"we write ourselves now"_s).result());
        QCOMPARE(errorOf(desk.sharing.end(house.id, u"again"_s)).subject, u"recipient_ended"_s);
        QVERIFY(desk.sharing.recipients(false).result()->empty());
        QCOMPARE(desk.sharing.recipients(true).result()->size(), std::size_t(1));
        QCOMPARE(desk.sharing.find(u"pellorin"_s).result()->id, house.id);
        QCOMPARE(desk.sharing.find(QString::number(house.id.value)).result()->id, house.id);
        QCOMPARE(errorOf(desk.sharing.find(u"nobody"_s)).subject, u"recipient"_s);
        const QStringList log = desk.auditLines().filter(u"recipient."_s);
        QCOMPARE(log,
            QStringList({u"recipient.add 1 processor"_s, u"recipient.change 1 processor"_s, u"recipient.end 1"_s}));
    }

    /// X2: an agreement is another row, the newest counts, and the signed paper comes out as it went in.
    void agreementsStayAsTheyWereSigned()
    {
        SharingDesk desk;
        const Recipient house = desk.added(desk.newsletterHouse());
        Agreement agreement;
        agreement.signedOn = QDate(2024, 6, 1);
        agreement.endsOn = QDate(2026, 5, 31);
        const QString paper = desk.folder.path(u"contract.pdf"_s);
        QFile file(paper);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF signed") > 0);
        file.close();
        const Recipient first = desk.sharing.agree(house.id, agreement, paper).result().value();
        QCOMPARE(first.agreement->fileName, u"contract.pdf"_s);
        QCOMPARE(agreementState(first, QDate(2026, 5, 28)), AgreementState::EndsSoon);
        agreement.endsOn = QDate(2028, 5, 31);
        const Recipient second = desk.sharing.agree(house.id, agreement).result().value();
        QCOMPARE(agreementState(second, QDate(2026, 5, 28)), AgreementState::InForce);
        QCOMPARE(desk.sharing.agreements(house.id).result()->size(), std::size_t(2));
        const test::TemporaryFolder elsewhere; // never beside the vault
        const QString copy = elsewhere.path(u"copy.pdf"_s);
        QVERIFY(desk.sharing.saveAgreement(first.agreement->id, copy).result());
        QFile read(copy);
        QVERIFY(read.open(QIODevice::ReadOnly));
        QCOMPARE(read.readAll(), QByteArray("%PDF signed"));
        QCOMPARE(errorOf(desk.sharing.saveAgreement(second.agreement->id, copy)).subject, u"agreement_file"_s);
        agreement.signedOn = QDate(2026, 5, 29);
        QCOMPARE(errorOf(desk.sharing.agree(house.id, agreement)).subject, u"agreement_signed"_s);
        QVERIFY(!desk.write(
            [](storage::WriteTransaction& tx) { tx.execute("UPDATE recipient_agreement SET ends_on = NULL"); }));
        QVERIFY(!desk.write([](storage::WriteTransaction& tx) { tx.execute("DELETE FROM recipient_agreement"); }));
    }

    void whatIsLoggedSaysWhoGotWhat()
    {
        SharingDesk desk;
        const base::CustomerId ben = desk.addPerson(u"Ben"_s);
        const Recipient house = desk.added(desk.newsletterHouse());
        DisclosureDraft draft = desk.handedOver(house.id, {ben, desk.ada, ben});
        draft.note = u"May newsletter"_s;
        const auto id = desk.sharing.record(draft).result();
        QVERIFY(id);
        const auto received = desk.sharing.receivedOf(desk.ada).result().value();
        QCOMPARE(received.size(), std::size_t(1));
        QCOMPARE(received[0].recipientName, house.name);
        QCOMPARE(received[0].fields, QStringList({u"name"_s, u"email"_s})); // in the order of a record
        QCOMPARE(received[0].people, qint64(2));
        QCOMPARE(received[0].basis, purposes::LawfulBasis::Consent);
        QCOMPARE(received[0].by, desk.session.user);
        QVERIFY(desk.auditLines().contains(u"disclosure.by_hand 1 recipient=1 marketing_email people=2 fields=2"_s));
        const auto rows = desk.sharing.recipients().result().value();
        QCOMPARE(rows[0].people, qint64(2));
        QCOMPARE(rows[0].lastAt, std::optional(desk.clock.now()));

        const auto refused = [&](auto change) {
            DisclosureDraft bad = desk.handedOver(house.id, {desk.ada});
            change(bad);
            return errorOf(desk.sharing.record(bad)).subject;
        };
        QCOMPARE(refused([](DisclosureDraft& each) { each.fields = {u"shoe size"_s}; }), u"disclosure_fields"_s);
        QCOMPARE(refused([](DisclosureDraft& each) { each.fields.clear(); }), u"disclosure_fields"_s);
        QCOMPARE(refused([](DisclosureDraft& each) { each.people.clear(); }), u"disclosure_people"_s);
        QCOMPARE(refused([](DisclosureDraft& each) { each.at.microseconds += 1; }), u"disclosure_at"_s);
        QCOMPARE(refused([](DisclosureDraft& each) { each.note = QString(501, u'x'); }), u"disclosure_note"_s);
        QCOMPARE(refused([](DisclosureDraft& each) { each.purpose = u"none"_s; }), u"purpose"_s);
        QCOMPARE(refused([](DisclosureDraft& each) { each.recipient = {99}; }), u"recipient"_s);
        QCOMPARE(desk.number("SELECT COUNT(*) FROM disclosure"), qint64(1));
        draft.people.push_back({9'999});
        QCOMPARE(errorOf(desk.sharing.record(draft)), (base::Error {ErrorKind::NotFound, {}, 9'999}));
        QCOMPARE(desk.number("SELECT COUNT(*) FROM disclosure_person"), qint64(2));
    }

    /// E7: nothing takes an entry out again; what goes is that it was about somebody who was erased.
    void theLogIsAppendOnly()
    {
        SharingDesk desk;
        const base::CustomerId ben = desk.addPerson(u"Ben"_s);
        const Recipient house = desk.added(desk.newsletterHouse());
        DisclosureDraft about = desk.handedOver(house.id, {ben});
        about.note = u"Ben asked us to"_s;
        QVERIFY(desk.sharing.record(about).result());
        QVERIFY(desk.sharing.record(desk.handedOver(house.id, {ben, desk.ada})).result());
        for (const char* sql :
            {"DELETE FROM disclosure", "DELETE FROM disclosure_person", "UPDATE disclosure SET people = 0",
                "UPDATE disclosure SET note = 'other'", "UPDATE disclosure SET recipient_id = 2",
                "UPDATE disclosure SET fields = '[]'", "UPDATE disclosure SET at = 0",
                "UPDATE disclosure_person SET disclosure_id = 1", "DELETE FROM recipient"}) {
            QVERIFY2(!desk.write([sql](storage::WriteTransaction& tx) { tx.execute(sql); }), sql);
        }
        desk.remove(ben);
        QCOMPARE(desk.number("SELECT COUNT(*) FROM disclosure"), qint64(2));
        QCOMPARE(desk.number("SELECT COUNT(*) FROM disclosure WHERE note <> ''"), qint64(0));
        QCOMPARE(desk.number("SELECT SUM(people) FROM disclosure"), qint64(3));
        QCOMPARE(desk.number("SELECT COUNT(*) FROM disclosure_person"), qint64(1));
        QCOMPARE(desk.sharing.receivedOf(desk.ada).result()->size(), std::size_t(1));
    }

    /// E7, Art. 19: each recipient once a cause, as long as nobody has told it; the notice outlives the person.
    void recipientsAreNamedToBeTold()
    {
        SharingDesk desk;
        const base::CustomerId ben = desk.addPerson(u"Ben"_s);
        const Recipient house = desk.added(desk.newsletterHouse());
        Recipient club = desk.newsletterHouse();
        club.name = u"Radolin clubs"_s;
        club = desk.added(club);
        QVERIFY(desk.sharing.record(desk.handedOver(house.id, {ben, desk.ada})).result());
        QVERIFY(desk.sharing.record(desk.handedOver(house.id, {ben})).result());
        QVERIFY(desk.sharing.record(desk.handedOver(club.id, {ben})).result());
        const auto note = [&](base::CustomerId who, Cause cause, qint64 request) {
            qint64 named = 0;
            const auto noted = desk.write(
                [&](storage::WriteTransaction& tx) { named = noteToTell(tx, desk.session, who, cause, request); });
            return noted ? named : -1;
        };
        QCOMPARE(note(ben, Cause::Rectified, 31), qint64(2));
        QCOMPARE(note(ben, Cause::Rectified, 31), qint64(0));
        QCOMPARE(note(desk.ada, Cause::Restricted, 0), qint64(1));
        auto open = desk.sharing.toTell().result().value();
        QCOMPARE(open.size(), std::size_t(3));
        QCOMPARE(open[0].recipientName, u"Pellorin"_s);
        QCOMPARE(open[0].contact, u"privacy@pellorin.example"_s);
        QCOMPARE(open[0].request, qint64(31));
        QCOMPARE(errorOf(desk.sharing.settle(open[0].id, ToldState::Impossible)).subject, u"told_reason"_s);
        QCOMPARE(errorOf(desk.sharing.settle(open[0].id, ToldState::Open)).subject, u"told_state"_s);
        QCOMPARE(errorOf(desk.sharing.settle({99}, ToldState::Told)).subject, u"recipient_notice"_s);
        QVERIFY(desk.sharing.settle(open[0].id, ToldState::Impossible, u"Ben's firm is gone"_s).result());
        QCOMPARE(note(ben, Cause::Rectified, 32), qint64(1)); // another correction is told anew
        QCOMPARE(note(ben, Cause::Erased, 33), qint64(2));
        desk.remove(ben);
        open = desk.sharing.toTell(true).result().value();
        QCOMPARE(open.size(), std::size_t(6));
        for (const ToldRecipient& each : open) {
            QCOMPARE(each.customer.isValid(), each.cause == Cause::Restricted);
            QVERIFY(each.note.isEmpty());
        }
        QCOMPARE(open.back().request, qint64(33));
    }

    /// Any handing over, in any order, with people erased in between: what one person is told is what was recorded of
    /// her, and the counts are those of the day.
    void randomLogsSayWhatWasRecorded_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 2U, 3U, 4U})
            QTest::addRow("seed %u", seed) << seed;
    }

    void randomLogsSayWhatWasRecorded()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        SharingDesk desk;
        std::vector<base::CustomerId> people;
        for (int i = 0; i < 12; ++i)
            people.push_back(desk.addPerson(QStringLiteral("P%1").arg(i)));
        std::vector<RecipientId> recipients;
        for (int i = 0; i < 3; ++i) {
            Recipient recipient = desk.newsletterHouse();
            recipient.name = QStringLiteral("R%1").arg(i);
            recipients.push_back(desk.added(recipient).id);
        }
        std::map<qint64, std::vector<qint64>> expected; ///< by person: entries, oldest first
        std::map<qint64, std::set<qint64>> had; ///< by person: recipients
        qint64 sum = 0;
        for (int step = 0; step < 60; ++step) {
            desk.clock.advance(1'000'000);
            if (people.size() > 4 && random.bounded(10) == 0) {
                const auto gone = people.begin() + random.bounded(static_cast<int>(people.size()));
                desk.remove(*gone);
                expected.erase(gone->value);
                had.erase(gone->value);
                people.erase(gone);
                continue;
            }
            std::set<base::CustomerId> chosen;
            const int count = 1 + random.bounded(4);
            while (static_cast<int>(chosen.size()) < count)
                chosen.insert(people[static_cast<std::size_t>(random.bounded(static_cast<int>(people.size())))]);
            const RecipientId recipient = recipients[static_cast<std::size_t>(random.bounded(3))];
            const auto id = desk.sharing.record(desk.handedOver(recipient, {chosen.begin(), chosen.end()})).result();
            QVERIFY(id);
            sum += count;
            for (const base::CustomerId each : chosen) {
                expected[each.value].push_back(id->value);
                had[each.value].insert(recipient.value);
            }
        }
        for (const base::CustomerId each : people) {
            std::vector<qint64> told;
            const auto received = desk.sharing.receivedOf(each).result().value();
            for (const Disclosure& entry : received)
                told.insert(told.begin(), entry.id.value);
            QCOMPARE(told, expected[each.value]);
            const auto with = desk.read<std::vector<Recipient>>(
                [each](storage::ReadTransaction& tx) { return recipientsWith(tx, each); });
            std::set<qint64> ids;
            for (const Recipient& recipient : with)
                ids.insert(recipient.id.value);
            QCOMPARE(ids, had[each.value]);
        }
        QCOMPARE(desk.number("SELECT SUM(people) FROM disclosure"), sum);
    }

    void whoMayNotIsTold()
    {
        SharingDesk desk;
        const Recipient house = desk.added(desk.newsletterHouse());
        desk.become(u"staff"_s);
        QVERIFY(desk.sharing.recipients().result());
        QVERIFY(desk.sharing.record(desk.handedOver(house.id, {desk.ada})).result());
        QCOMPARE(errorOf(desk.sharing.add(desk.newsletterHouse())),
            (base::Error {ErrorKind::NotAllowed, u"recipients.edit"_s, 0}));
        desk.become(u"auditor"_s);
        QVERIFY(desk.sharing.disclosures({}).result());
        QCOMPARE(errorOf(desk.sharing.record(desk.handedOver(house.id, {desk.ada}))),
            (base::Error {ErrorKind::NotAllowed, u"disclosures.record"_s, 0}));
    }
};

AICMS_TEST(TestDisclosures)
#include "test_disclosures.moc"
