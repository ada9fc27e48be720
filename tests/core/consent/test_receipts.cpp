// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/ledger_chain.h"
#include "core/consent/ledger_export.h"
#include "core/consent/time_stamp.h"
#include "core/customers/own_fields_service.h"
#include "core/purposes/notices_service.h"
#include "tests/core/consent/consent_desk.h"
#include "tests/support/error_of.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace aicms;
using aicms::test::email;
using consent::State;

class TestReceipts : public QObject {
    Q_OBJECT

    std::unique_ptr<test::ConsentDesk> m_desk;
    std::unique_ptr<consent::ReceiptService> m_receipts;

    /// An entry that uses every field there is.
    consent::Event full()
    {
        purposes::NoticesService notices(*m_desk->database, m_desk->session);
        purposes::Publication publication;
        publication.code = QStringLiteral("privacy");
        publication.publishedAt = base::UtcTime {test::ConsentDesk::noon - 90 * test::ConsentDesk::day};
        publication.reason = QStringLiteral("on paper before");
        publication.texts.insert(
            QStringLiteral("de"), {QStringLiteral("Datenschutz"), QStringLiteral("Wir schreiben Ihnen.\nGern."), {}});
        const auto published = notices.publish(publication).result();
        auto draft = m_desk->draft(email, State::Given, 30);
        draft.at = base::UtcTime {draft.at->microseconds + 123'457};
        draft.channel = consent::Channel::Email;
        draft.how = consent::How::Letter;
        draft.isExplicit = true;
        draft.notice = published->version.id;
        draft.giver = consent::Giver::Parent;
        draft.giverName = QStringLiteral("Bea \"B\" Ünal");
        draft.proof = {consent::ProofKind::File, QStringLiteral("folder 3"), m_desk->attach(m_desk->ada, 'x')};
        return m_desk->ledger.record(draft).result()->event;
    }
    QByteArray receipt(qint64 entry, consent::LedgerFormat format = consent::LedgerFormat::JsonLd)
    {
        consent::LedgerExport what;
        what.format = format;
        what.entry = entry;
        what.controller = QStringLiteral("Lindenhof Cycles");
        return m_receipts->exportText(what).result().value();
    }

    QJsonObject exported(consent::LedgerExport what, consent::LedgerFormat format)
    {
        what.format = format;
        return QJsonDocument::fromJson(m_receipts->exportText(what).result().value()).object();
    }

private Q_SLOTS:
    void init()
    {
        m_receipts.reset();
        m_desk = std::make_unique<test::ConsentDesk>();
        m_receipts = std::make_unique<consent::ReceiptService>(*m_desk->database, m_desk->session);
    }
    void cleanupTestCase() { m_receipts.reset(); }

    void readBackGivesAnEqualEntry()
    {
        const consent::Event event = full();
        const auto read = m_receipts->read(receipt(event.seq), {}).result();
        QVERIFY2(read, qPrintable(read ? QString() : read.error().subject));
        consent::Event back = read->receipt.event;
        back.purpose = event.purpose; // ids of this vault are not in it
        back.notice = event.notice;
        QVERIFY(back == event);
        QCOMPARE(read->receipt.names.purposeCode, email);
        QCOMPARE(read->receipt.names.noticeVersion, 1);
        QVERIFY(read->isInLedger);
        QVERIFY(!read->isErased);
    }

    /// A receipt as JSON has no hash of its own: the vault that holds its entry checks it.
    void aReceiptAsJsonIsHeldAgainstTheVault()
    {
        const consent::Event event = full();
        consent::LedgerExport own;
        own.controller = QStringLiteral("Lindenhof Cycles");
        const QByteArray json = receipt(event.seq, consent::LedgerFormat::Json);
        const auto read = m_receipts->read(json, own).result();
        QVERIFY2(read, qPrintable(read ? QString() : read.error().subject));
        QVERIFY(read->isInLedger && read->difference.isEmpty());
        QCOMPARE(read->receipt.event.seq, event.seq);
        QJsonObject changed = QJsonDocument::fromJson(json).object();
        changed.insert(QStringLiteral("state"), QStringLiteral("refused"));
        const auto forged = m_receipts->read(QJsonDocument(changed).toJson(), own).result();
        QVERIFY(forged);
        QCOMPARE(forged->difference.ofEntry, QStringList(QStringLiteral("state")));
        QVERIFY(m_desk->record(m_desk->draft(email, State::Refused, 3)));
        for (const qint64 number : {event.seq + 1, qint64(7'000)}) {
            QJsonObject renumbered = QJsonDocument::fromJson(json).object();
            renumbered.insert(QStringLiteral("seq"), number);
            const auto other = m_receipts->read(QJsonDocument(renumbered).toJson(), own).result();
            QVERIFY(other && other->isInLedger);
            QCOMPARE(other->difference.ofEntry, QStringList(QStringLiteral("seq")));
            QCOMPARE(other->receipt.event.seq, event.seq);
        }
        changed.insert(QStringLiteral("record_id"), QStringLiteral("c0ffee00-0000-4000-8000-000000000000"));
        changed.insert(QStringLiteral("digest"), QString(64, u'a'));
        const auto foreign = m_receipts->read(QJsonDocument(changed).toJson(), own).result();
        QVERIFY(!foreign);
        QCOMPARE(foreign.error().subject, QStringLiteral("receipt.plain"));
        consent::LedgerExport all;
        all.format = consent::LedgerFormat::Json;
        const auto several = consent::receiptsIn(m_receipts->exportText(all).result().value());
        QVERIFY(several);
        QCOMPARE(consent::entryOf(several->first().toObject()), event.seq);
    }

    /// Anybody can reckon the hash anew. What the vault would write of the entry decides.
    void aReceiptThatAgreesOnlyWithItselfIsTold()
    {
        const consent::Event event = full();
        QVERIFY(m_desk->record(m_desk->draft(email, State::Refused, 3)));
        consent::LedgerExport own;
        own.controller = QStringLiteral("Lindenhof Cycles");
        const auto differenceAfter = [&](const QString& name, const QJsonValue& value) {
            QJsonObject object = QJsonDocument::fromJson(receipt(event.seq)).object();
            object.insert(name, value);
            object.insert(
                QStringLiteral("aicms:receiptHash"), QString::fromLatin1(consent::receiptHash(object).toHex()));
            const auto read = m_receipts->read(QJsonDocument(object).toJson(), own).result();
            return read && read->isInLedger ? read->difference : consent::ReceiptDifference {{QStringLiteral("?")}, {}};
        };
        const QJsonObject genuine = QJsonDocument::fromJson(receipt(event.seq)).object();
        for (const char* name : {"dpv:hasLegalBasis", "dpv:hasPersonalData", "dpv:hasProcessing", "dpv:hasRecipient",
                 "dpv:hasStorageCondition", "aicms:chainHash", "@context", "@type", "aicms:more"})
            QCOMPARE(
                differenceAfter(QLatin1String(name), QStringLiteral("x")).ofEntry, QStringList(QLatin1String(name)));
        // Another number, of an entry that is here or of none: it is found by its record.
        for (const qint64 number : {event.seq + 1, qint64(7'000)})
            QCOMPARE(
                differenceAfter(QStringLiteral("aicms:seq"), number).ofEntry, QStringList(QStringLiteral("aicms:seq")));
        QJsonObject purpose = genuine[QLatin1String("dpv:hasPurpose")].toObject();
        purpose.insert(QStringLiteral("dct:description"), QStringLiteral("You may sell everything"));
        QCOMPARE(differenceAfter(QStringLiteral("dpv:hasPurpose"), purpose).ofEntry,
            QStringList(QStringLiteral("dpv:hasPurpose")));
        QJsonObject person = genuine[QLatin1String("dpv:hasDataSubject")].toObject();
        person.insert(QStringLiteral("dct:identifier"), QStringLiteral("somebody-else"));
        QVERIFY(!differenceAfter(QStringLiteral("dpv:hasDataSubject"), person).isEmpty());
        QJsonObject withdraw = genuine[QLatin1String("dpv:hasConsentControl")].toObject();
        withdraw.insert(QStringLiteral("dct:description"), QStringLiteral("never"));
        QVERIFY(!differenceAfter(QStringLiteral("dpv:hasConsentControl"), withdraw).ofEntry.isEmpty());
        // The business may have changed since: that is told apart.
        QJsonObject evil = genuine[QLatin1String("dpv:hasDataController")].toObject();
        evil.insert(QStringLiteral("dct:title"), QStringLiteral("Evil Corp"));
        const auto other = differenceAfter(QStringLiteral("dpv:hasDataController"), evil);
        QVERIFY(other.ofEntry.isEmpty());
        QCOMPARE(other.ofBusiness, QStringList(QStringLiteral("dpv:hasDataController")));
        // Both receipts as they were written agree, in every language of the purpose.
        for (const qint64 seq : {event.seq, event.seq + 1}) {
            for (const char* language : {"de", "en", "fr"}) {
                consent::LedgerExport what = own;
                what.entry = seq;
                what.language = QLatin1String(language);
                const auto text = m_receipts->exportText(what).result();
                QVERIFY(text);
                const auto read = m_receipts->read(*text, own).result();
                QVERIFY2(read && read->difference.isEmpty(), qPrintable(read->difference.ofEntry.join(u' ')));
            }
        }
    }

    /// K2: what ISO/IEC TS 27560 calls mandatory is in it, under the names of the vocabulary.
    void holdsTheMandatoryFields()
    {
        const QJsonObject object = QJsonDocument::fromJson(receipt(full().seq)).object();
        for (const char* name :
            {"dct:identifier", "dct:conformsTo", "dpv:hasDataSubject", "dpv:hasNotice", "dpv:hasPurpose",
                "dpv:hasLegalBasis", "dpv:hasPersonalData", "dpv:hasDataController", "dpv:hasDataSource",
                "dpv:hasProcessing", "dpv:hasLocation", "dpv:hasRecipient", "dpv:hasConsentControl", "dct:date",
                "dct:valid", "dpv:isImplementedByEntity", "dpv:hasConsentStatus", "dpv:hasStorageCondition"})
            QVERIFY2(object.contains(QLatin1String(name)), name);
        QCOMPARE(object[QLatin1String("dpv:hasNotice")][QLatin1String("dct:description")].toString(),
            QStringLiteral("Wir schreiben Ihnen.\nGern."));
        QCOMPARE(
            object[QLatin1String("dpv:hasNotice")][QLatin1String("dct:language")].toString(), QStringLiteral("de"));
        QCOMPARE(object[QLatin1String("dpv:hasConsentStatus")][QLatin1String("@id")].toString(),
            QStringLiteral("dpv:ConsentGiven"));
        QCOMPARE(object[QLatin1String("dpv:hasLegalBasis")][QLatin1String("@id")].toString(),
            QStringLiteral("dpv:ExplicitlyExpressedConsent"));
        QCOMPARE(object[QLatin1String("dpv:hasDataController")][QLatin1String("dct:title")].toString(),
            QStringLiteral("Lindenhof Cycles"));
    }

    /// K2: whatever the entry says, nothing of it is empty once the business has told how it is reached.
    void nothingMandatoryIsEmpty()
    {
        QVERIFY(m_desk->record(m_desk->draft(email, State::Refused, 3)));
        consent::LedgerExport what;
        what.entry = 1;
        what.controller = QStringLiteral("Lindenhof Cycles");
        what.contact = {QStringLiteral("Lindenweg 5\n79098 Freiburg"), QStringLiteral("shop@example.org"), {}, {}, {}};
        what.country = QStringLiteral("DE");
        const auto text = [&](consent::LedgerFormat format) {
            what.format = format;
            return m_receipts->exportText(what).result().value();
        };
        const QJsonObject linked = QJsonDocument::fromJson(text(consent::LedgerFormat::JsonLd)).object();
        for (const char* name : {"dpv:hasNotice", "dpv:hasPersonalData", "dpv:hasRecipient", "dpv:hasStorageCondition",
                 "dct:valid", "dct:language", "dpv:hasConsentControl", "dpv:hasLocation"}) {
            const QJsonValue value = linked.value(QLatin1String(name));
            QVERIFY2(!value.isNull() && !value.isUndefined() && value != QJsonValue(QJsonArray()), name);
        }
        const QJsonObject business = linked.value(QLatin1String("dpv:hasDataController")).toObject();
        QCOMPARE(business.value(QLatin1String("dpv:hasAddress")).toString(), what.contact.address);
        QCOMPARE(linked[QLatin1String("dpv:hasStorageCondition")][QLatin1String("aicms:criterion")].toString(),
            QStringLiteral("until_withdrawn_or:P24M"));
        const QJsonObject plain = QJsonDocument::fromJson(text(consent::LedgerFormat::Json)).object();
        const QString rows = QString::fromUtf8(text(consent::LedgerFormat::Csv));
        for (const char* name : {"schema", "receipt_language", "lawful_basis", "event_type", "data_categories",
                 "controller", "controller_address", "controller_email", "processing", "storage_place",
                 "storage_country", "storage_condition", "recipients", "validity", "withdraw"}) {
            QVERIFY2(plain.value(QLatin1String(name)).isString(), name);
            QVERIFY2(rows.section(u'\n', 0, 0).contains(QLatin1String(name)), name);
        }
        QVERIFY(rows.contains(QLatin1String("Lindenweg 5, 79098 Freiburg")));
    }

    /// What the business told of itself stands in each form, in its own place and in no other.
    void whatTheBusinessToldIsInIt()
    {
        QVERIFY(m_desk->record(m_desk->draft(email, State::Refused, 3)));
        consent::LedgerExport what;
        what.entry = 1;
        what.controller = QStringLiteral("Lindenhof Cycles");
        what.contact = {QStringLiteral("Lindenweg 5\n79098 Freiburg"), QStringLiteral("shop@example.org"),
            QStringLiteral("+49 761 5550"), QStringLiteral("Dr. Vogt, dpo@example.org"), {}};
        what.country = QStringLiteral("DE");
        const QJsonObject linked = exported(what, consent::LedgerFormat::JsonLd);
        const QJsonObject business = linked[QLatin1String("dpv:hasDataController")].toObject();
        QCOMPARE(business[QLatin1String("aicms:dataProtectionOfficer")].toString(), what.contact.officer);
        QCOMPARE(
            business[QLatin1String("dpv:hasContact")][QLatin1String("aicms:phone")].toString(), what.contact.phone);
        QCOMPARE(
            business[QLatin1String("dpv:hasContact")][QLatin1String("aicms:email")].toString(), what.contact.email);
        QCOMPARE(business[QLatin1String("dpv:hasCountry")].toString(), what.country);
        QCOMPARE(linked[QLatin1String("dpv:hasLocation")][QLatin1String("dpv:hasCountry")].toString(), what.country);
        const QJsonObject plain = exported(what, consent::LedgerFormat::Json);
        QCOMPARE(plain[QLatin1String("controller_officer")].toString(), what.contact.officer);
        QCOMPARE(plain[QLatin1String("controller_phone")].toString(), what.contact.phone);
        QCOMPARE(plain[QLatin1String("storage_country")].toString(), what.country);
        what.format = consent::LedgerFormat::Csv;
        const QByteArray rows = m_receipts->exportText(what).result().value();
        QVERIFY2(rows.contains("controller_officer") && rows.contains("Dr. Vogt, dpo@example.org"), rows.constData());
        // A number that begins with + is kept from being read as a formula.
        QVERIFY2(rows.contains("controller_phone") && rows.contains("+49 761 5550"), rows.constData());
        // What was not told is null, not an empty word.
        what.contact = {};
        what.country.clear();
        const QJsonObject silent = exported(what, consent::LedgerFormat::JsonLd);
        const QJsonObject nobody = silent[QLatin1String("dpv:hasDataController")].toObject();
        QVERIFY(nobody[QLatin1String("aicms:dataProtectionOfficer")].isNull());
        QVERIFY(nobody[QLatin1String("dpv:hasContact")][QLatin1String("aicms:phone")].isNull());
        QVERIFY(silent[QLatin1String("dpv:hasLocation")][QLatin1String("dpv:hasCountry")].isNull());
    }

    /// A yes holds until its day or its withdrawal, a no until the next answer.
    void howLongAnAnswerHolds()
    {
        QVERIFY(m_desk->record(m_desk->draft(email, State::Given, 3)));
        QVERIFY(m_desk->record(m_desk->draft(email, State::Withdrawn, 2)));
        const auto holds = [this](qint64 entry) {
            consent::LedgerExport what;
            what.entry = entry;
            return std::pair(exported(what, consent::LedgerFormat::JsonLd)[QLatin1String("dct:valid")],
                exported(what, consent::LedgerFormat::Json)[QLatin1String("validity")].toString());
        };
        QVERIFY(holds(1).first.isString());
        QCOMPARE(holds(1).second, holds(1).first.toString());
        QCOMPARE(holds(2).first[QLatin1String("aicms:duration")].toString(), QStringLiteral("until_next_answer"));
        QCOMPARE(holds(2).second, QStringLiteral("until_next_answer"));
        purposes::Purpose endless = *m_desk->purposes.catalogue()->find(email);
        endless.renewal.clear();
        QVERIFY(m_desk->purposes.change(endless).result());
        QVERIFY(m_desk->record(m_desk->draft(email, State::Given, 0)));
        QCOMPARE(holds(3).first[QLatin1String("aicms:duration")].toString(), QStringLiteral("until_withdrawn"));
        QCOMPARE(holds(3).second, QStringLiteral("until_withdrawn"));
    }

    /// Only where the purpose uses a field of the shop's own that holds such data (GDPR Art. 9).
    void aSpecialCategoryIsSaid()
    {
        QVERIFY(m_desk->record(m_desk->draft(email, State::Refused, 3)));
        customers::OwnField allergies;
        allergies.name = QStringLiteral("Allergies");
        allergies.purpose = QStringLiteral("customer_care");
        allergies.sensitivity = customers::Sensitivity::SpecialCategory;
        allergies.ground = customers::SpecialGround::HealthCare;
        customers::OwnFieldsService fields(*m_desk->database, m_desk->session, QStringLiteral("DE"));
        const auto added = fields.add(allergies).result();
        QVERIFY2(added, added ? "" : qPrintable(added.error().subject));
        m_desk->purposes.setOwnFields([name = allergies.name](storage::ReadTransaction&) {
            purposes::OwnFieldNames own;
            own.sensitive << name;
            return own;
        });
        purposes::Purpose wider = *m_desk->purposes.catalogue()->find(email);
        wider.fields << allergies.name;
        QVERIFY(m_desk->purposes.change(wider).result());
        QVERIFY(m_desk->record(m_desk->draft(email, State::Refused, 0)));
        for (const bool isSpecial : {false, true}) {
            consent::LedgerExport what;
            what.entry = isSpecial ? 2 : 1;
            QCOMPARE(exported(what, consent::LedgerFormat::JsonLd)[QLatin1String("aicms:specialCategory")],
                QJsonValue(isSpecial));
            QCOMPARE(
                exported(what, consent::LedgerFormat::Json)[QLatin1String("special_category")], QJsonValue(isSpecial));
        }
    }

    /// A receipt that was handed out before a receipt told more of the business.
    void aReceiptOfTheFirstFormReadsBackEqual()
    {
        const consent::Event event = full();
        QJsonObject object = QJsonDocument::fromJson(receipt(event.seq)).object();
        object[QLatin1String("dct:conformsTo")]
            = QJsonArray {QStringLiteral("ISO/IEC TS 27560:2023"), QStringLiteral("aicms-consent-receipt-1")};
        object[QLatin1String("dpv:hasStorageCondition")] = QJsonValue();
        object[QLatin1String("dpv:hasLocation")] = QStringLiteral("computer of the controller");
        object[QLatin1String("dpv:hasDataController")]
            = QJsonObject {{QStringLiteral("dct:title"), QStringLiteral("Lindenhof Cycles")}};
        object.remove(QLatin1String("dct:language"));
        object.remove(QLatin1String("aicms:specialCategory"));
        object[QLatin1String("aicms:receiptHash")] = QString::fromLatin1(consent::receiptHash(object).toHex());
        const auto read = m_receipts->read(QJsonDocument(object).toJson(), {}).result();
        QVERIFY2(read, qPrintable(read ? QString() : read.error().subject));
        consent::Event back = read->receipt.event;
        back.purpose = event.purpose;
        back.notice = event.notice;
        QVERIFY(back == event);
        QVERIFY(!read->difference.isEmpty() && read->difference.ofEntry.isEmpty());
        QVERIFY(read->difference.ofForm.contains(QStringLiteral("dpv:hasStorageCondition")));
    }

    /// A file that was made to keep the program busy: beginnings of a stream without an end, and one end for all.
    void aHostilePaperIsReadQuickly()
    {
        QElapsedTimer clock;
        clock.start();
        const QByteArray deflated = qCompress(QByteArray(60'000'000, ' ')).mid(4);
        for (const QByteArray& piece : {QByteArray("stream\n"), QByteArray("stream\nx\x9c"),
                 "stream\n" + deflated.left(16'000) + "\nendstream\n"}) {
            QByteArray paper("%PDF-1.4\n");
            while (paper.size() < 8'000'000)
                paper += piece;
            QCOMPARE(consent::forPrograms(paper), QByteArray());
            QCOMPARE(consent::forPrograms(paper + "\nendstream"), QByteArray());
        }
        QVERIFY2(clock.elapsed() < 30'000, qPrintable(QString::number(clock.elapsed())));
    }

    /// A right one beside a changed one makes it no right one.
    void everyPartOfAPaperIsLookedAt()
    {
        const QByteArray right = receipt(full().seq);
        const auto partOf
            = [](const QByteArray& text) { return "stream\n" + qCompress(text).mid(4) + "\nendstream\n"; };
        const QByteArray paper = "%PDF-1.4\n" + partOf(right);
        QCOMPARE(consent::forPrograms(paper), right);
        QByteArray changed = right;
        changed.replace("Bea", "Bee");
        QVERIFY(changed != right);
        const auto both
            = consent::receiptsIn(consent::forPrograms(paper + partOf("not for programs") + partOf(changed)));
        QVERIFY(both);
        QCOMPARE(both->size(), 2);
        QVERIFY(consent::receiptFromJson(both->at(0).toObject()));
        QVERIFY(!consent::receiptFromJson(both->at(1).toObject()));
        // One in which a key stands twice reads in two ways, whatever is beside it.
        const auto doubled = consent::receiptsIn(consent::forPrograms(paper + partOf(R"({"a":1,"a":2})")));
        QCOMPARE(test::errorOf(doubled).subject, QStringLiteral("receipt.doubled"));
        // Behind more parts than a receipt has nobody looks: that is none.
        QByteArray crowded = paper;
        for (int part = 0; part < 50; ++part)
            crowded += partOf("font");
        QCOMPARE(consent::forPrograms(crowded), QByteArray());
    }

    /// Any letter of any value: changed, it shows.
    void aChangedLetterBreaksIt()
    {
        const QByteArray original = receipt(full().seq);
        int tried = 0;
        for (qsizetype i = 0; i < original.size(); i += 7) {
            const char letter = original[i];
            if (!std::isalnum(static_cast<unsigned char>(letter)))
                continue;
            QByteArray changed = original;
            changed[i] = letter == 'a' ? 'b' : letter == '1' ? '2' : std::isdigit(letter) ? '1' : 'a';
            const auto read = m_receipts->read(changed, {}).result();
            QVERIFY2(!read, changed.mid(std::max<qsizetype>(0, i - 30), 60).constData());
            ++tried;
        }
        QVERIFY(tried > 150);
        QVERIFY(m_receipts->read(original, {}).result());
        QCOMPARE(test::errorOf(m_receipts->read(QByteArrayLiteral("{}"), {}).result()).subject,
            QStringLiteral("receipt.format"));
    }

    /// "given" for whoever reads the file from its top, "withdrawn" for the program: of two keys it keeps the last.
    void aKeyThatStandsTwiceBreaksIt()
    {
        const QByteArray original = receipt(full().seq);
        QByteArray changed = original;
        changed.insert(changed.indexOf('{') + 1, R"("aicms:state":"withdrawn",)");
        QCOMPARE(test::errorOf(m_receipts->read(changed, {}).result()).subject, QStringLiteral("receipt.doubled"));
        QCOMPARE(test::errorOf(consent::receiptsIn(changed)).subject, QStringLiteral("receipt.doubled"));
        const QByteArray paper = "%PDF-1.4\n1 0 obj << {\"a\": 1, \"a\": 2} >>";
        QCOMPARE(test::errorOf(consent::receiptsIn(paper)).subject, QStringLiteral("receipt.format"));
        QCOMPARE(consent::receiptsIn(original)->size(), 1);
    }

    /// Whoever computes the hash of the paper anew still has not the entry's own digest.
    void aForgedHashDoesNotHelp()
    {
        QJsonObject object = QJsonDocument::fromJson(receipt(full().seq)).object();
        object.insert(QStringLiteral("aicms:state"), QStringLiteral("withdrawn"));
        object.insert(QStringLiteral("aicms:receiptHash"), QString::fromLatin1(consent::receiptHash(object).toHex()));
        QCOMPARE(test::errorOf(m_receipts->read(QJsonDocument(object).toJson(), {}).result()).subject,
            QStringLiteral("receipt.entry"));
    }

    void anErasedEntryIsStillKnownByItsDigest()
    {
        const QByteArray paper = receipt(full().seq);
        const auto ada = m_desk->ada;
        QVERIFY(m_desk->write([ada](storage::WriteTransaction& tx) { customers::removeForGood(tx, ada); }));
        const auto read = m_receipts->read(paper, {}).result();
        QVERIFY(read);
        QVERIFY(!read->isInLedger);
        QVERIFY(read->isErased);
    }

    void allOfThemInEachFormat()
    {
        full();
        QVERIFY(m_desk->record(m_desk->draft(email, State::Withdrawn, 2)));
        consent::LedgerExport what;
        const QTemporaryDir elsewhere; // nothing is saved beside a vault
        const QString path = elsewhere.filePath(QStringLiteral("out"));
        QCOMPARE(m_receipts->exportTo(path, what).result().value(), 2);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject linked = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(linked[QStringLiteral("@graph")].toArray().size(), 2);
        for (const QJsonValue& each : linked[QStringLiteral("@graph")].toArray())
            QVERIFY(m_receipts->read(QJsonDocument(each.toObject()).toJson(), {}).result());
        what.format = consent::LedgerFormat::Json;
        const QJsonObject plain = QJsonDocument::fromJson(m_receipts->exportText(what).result().value()).object();
        QCOMPARE(plain[QStringLiteral("total")].toInt(), 2);
        QCOMPARE(plain[QStringLiteral("items")][1][QStringLiteral("state")].toString(), QStringLiteral("withdrawn"));
        what.format = consent::LedgerFormat::Csv;
        what.customer = m_desk->ada;
        const QByteArray csv = m_receipts->exportText(what).result().value();
        QCOMPARE(csv.count("\r\n"), 3);
        QVERIFY(csv.contains("privacy/1"));
        what.customer = {77};
        QCOMPARE(test::errorOf(m_receipts->exportText(what).result()).kind, base::ErrorKind::NotFound);
        QVERIFY(m_desk->auditLines().filter(QStringLiteral("consent.export")).size() >= 3);
    }

    /// What one person answered does not go out as another's, and the log tells of whom something left.
    void aReceiptIsOfThePersonOfItsEntry()
    {
        const base::CustomerId ben = m_desk->addPerson(QStringLiteral("Ben"));
        consent::LedgerExport what;
        what.entry = m_desk->record(m_desk->draft(email, State::Refused, 3));
        what.customer = ben;
        const auto exports = [this] { return m_desk->auditLines().filter(QStringLiteral("consent.export")); };
        const QTemporaryDir elsewhere;
        const QString path = elsewhere.filePath(QStringLiteral("out"));
        const auto text = m_receipts->exportText(what).result();
        QCOMPARE(test::errorOf(text).kind, base::ErrorKind::NotFound);
        QCOMPARE(test::errorOf(text).subject, QStringLiteral("entry"));
        QCOMPARE(test::errorOf(m_receipts->exportTo(path, what).result()).subject, QStringLiteral("entry"));
        QVERIFY(!QFile::exists(path));
        QCOMPARE(exports(), QStringList());
        for (const base::CustomerId asked : {base::CustomerId {}, m_desk->ada}) {
            what.customer = asked;
            QVERIFY(m_receipts->exportText(what).result());
            QCOMPARE(m_receipts->exportTo(path, what).result().value(), 1);
        }
        const QString line = QStringLiteral("consent.export %1 entry=%2").arg(m_desk->ada.value).arg(what.entry);
        QCOMPARE(exports(), QStringList(4, line));
        const auto kinds = QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action = 'consent.export'"
                                          " AND object_kind = %1")
                               .arg(static_cast<int>(audit::ObjectKind::Customer));
        QCOMPARE(m_desk->number(kinds.toUtf8().constData()), 4);
    }

    void rightsAreAsked()
    {
        const qint64 parents = full().seq; // it ends on a birthday, which staff may not see
        consent::LedgerExport one;
        one.entry = m_desk->record(m_desk->draft(email, State::Refused, 3));
        QVERIFY(one.entry);
        consent::LedgerExport child;
        child.entry = parents;
        consent::LedgerExport person;
        person.customer = m_desk->ada;
        const auto isRefused = [this](const consent::LedgerExport& what) {
            const auto text = m_receipts->exportText(what).result();
            return !text && text.error().kind == base::ErrorKind::NotAllowed;
        };
        // Who records hands the receipt out; a list that leaves is another matter.
        m_desk->become(QStringLiteral("staff"));
        QVERIFY(!isRefused(one));
        QVERIFY(isRefused(child));
        QVERIFY(isRefused(person));
        QVERIFY(isRefused({}));
        m_desk->become(QStringLiteral("auditor"));
        QVERIFY(isRefused(one));
    }

    void stampsKeepEveryMicrosecond_data()
    {
        QTest::addColumn<qint64>("microseconds");
        QTest::addColumn<int>("offset");
        QTest::newRow("zero") << qint64(0) << 0;
        QTest::newRow("east") << qint64(1'779'969'600'000'001) << 120;
        QTest::newRow("west") << qint64(1'779'969'600'999'999) << -210;
        QTest::newRow("before 1970") << qint64(-1) << 60;
    }
    void stampsKeepEveryMicrosecond()
    {
        QFETCH(qint64, microseconds);
        QFETCH(int, offset);
        const QString text = consent::timeStamp({microseconds}, offset);
        const auto read = consent::readTimeStamp(text);
        QVERIFY2(read, qPrintable(text));
        QCOMPARE(read->time.microseconds, microseconds);
        QCOMPARE(read->offsetMinutes, offset);
    }

    /// The digest is stored with every entry: one that is reckoned in another way makes every ledger read as altered.
    void theDigestOfAnEntryStaysAndCoversEveryField()
    {
        using consent::Event;
        using consent::EventNames;
        Event event;
        event.recordId = QUuid(QStringLiteral("{6f9619ff-8b86-d011-b42d-00c04fc964ff}"));
        event.customer = {5};
        event.purposeVersion = 3;
        event.channel = consent::Channel::Phone;
        event.state = State::Renewed;
        event.isExplicit = true;
        event.at = {1'748'000'000'123'457};
        event.offsetMinutes = 120;
        event.recordedAt = {1'748'000'360'000'001};
        event.validUntil = base::UtcTime {1'811'000'000'000'000};
        event.how = consent::How::Letter;
        event.giver = consent::Giver::Parent;
        event.giverName = QStringLiteral("Bea \"B\" Ünal");
        event.language = QStringLiteral("de");
        event.proof = {consent::ProofKind::File, QStringLiteral("folder 3"), QByteArray(32, '\x07')};
        event.by = {4};
        event.corrects = 11;
        event.reason = QStringLiteral("came late");
        event.batch = {6};
        const EventNames names {email, QStringLiteral("privacy"), 2, QByteArray(32, '\x09')};
        const QByteArray stored
            = QByteArray::fromHex("cdc1022017cf0f6b7903b6d2ae117a2653b5ac4a093df9233cd9c7d0c4c31e68");
        QCOMPARE(consent::payloadDigest(event, names), stored);
        const std::vector<std::function<void(Event&, EventNames&)>> changes {
            [](Event& e, EventNames&) { e.recordId = QUuid(); }, [](Event& e, EventNames&) { e.customer = {6}; },
            [](Event& e, EventNames&) { e.purposeVersion = 4; },
            [](Event& e, EventNames&) { e.channel = consent::Channel::Sms; },
            [](Event& e, EventNames&) { e.state = State::Given; }, [](Event& e, EventNames&) { e.isExplicit = false; },
            [](Event& e, EventNames&) { ++e.at.microseconds; }, [](Event& e, EventNames&) { e.offsetMinutes = 60; },
            [](Event& e, EventNames&) { ++e.recordedAt.microseconds; },
            [](Event& e, EventNames&) { ++e.validUntil->microseconds; },
            [](Event& e, EventNames&) { e.validUntil.reset(); },
            [](Event& e, EventNames&) { e.how = consent::How::Web; },
            [](Event& e, EventNames&) { e.giver = consent::Giver::Customer; },
            [](Event& e, EventNames&) { e.giverName += u' '; }, [](Event& e, EventNames&) { e.language.clear(); },
            [](Event& e, EventNames&) { e.proof.kind = consent::ProofKind::Text; },
            [](Event& e, EventNames&) { e.proof.text.clear(); },
            [](Event& e, EventNames&) { e.proof.digest[31] = '\x06'; }, [](Event& e, EventNames&) { e.by = {5}; },
            [](Event& e, EventNames&) { e.corrects.reset(); }, [](Event& e, EventNames&) { e.corrects = 12; },
            [](Event& e, EventNames&) { e.reason += u'.'; }, [](Event& e, EventNames&) { e.batch = {}; },
            [](Event&, EventNames& n) { n.purposeCode += u'x'; }, [](Event&, EventNames& n) { n.noticeCode.clear(); },
            [](Event&, EventNames& n) { n.noticeVersion = 3; }, [](Event&, EventNames& n) { n.noticeDigest.clear(); }};
        for (std::size_t place = 0; place < changes.size(); ++place) {
            Event other = event;
            EventNames otherNames = names;
            changes[place](other, otherNames);
            QVERIFY2(consent::payloadDigest(other, otherNames) != stored, qPrintable(QString::number(place)));
        }
    }
};

AICMS_TEST(TestReceipts)
#include "test_receipts.moc"
