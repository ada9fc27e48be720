// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/ledger_export.h"
#include "core/sharing/sharing_service.h"
#include "tests/core/consent/consent_desk.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace aicms;
using aicms::test::email;
using consent::LedgerFormat;
using consent::State;
using test::operator""_s;

/// Who gets the data stands on a receipt, with the countries and what covers the way there (privacy-rules K2, X3, N1).
class TestReceiptRecipients : public QObject {
    Q_OBJECT

    std::unique_ptr<test::ConsentDesk> m_desk;
    std::unique_ptr<consent::ReceiptService> m_receipts;
    std::unique_ptr<sharing::SharingService> m_sharing;

    consent::LedgerExport what(qint64 entry, LedgerFormat format) const
    {
        consent::LedgerExport what;
        what.entry = entry;
        what.format = format;
        what.controller = u"Lindenhof Cycles"_s;
        what.country = u"DE"_s;
        return what;
    }
    QJsonObject receipt(qint64 entry, LedgerFormat format = LedgerFormat::JsonLd)
    {
        return QJsonDocument::fromJson(m_receipts->exportText(what(entry, format)).result().value()).object();
    }
    qint64 say(State state)
    {
        consent::EventDraft draft = m_desk->draft(email, state, 0);
        draft.at = m_desk->clock.now();
        return m_desk->record(draft);
    }
    sharing::Recipient add(const QString& name, const QString& country, const QString& safeguard = {})
    {
        sharing::Recipient recipient;
        recipient.name = name;
        recipient.countries = {country};
        recipient.purposes = {email};
        recipient.safeguard = safeguard;
        if (!safeguard.isEmpty())
            recipient.safeguardOn = QDateTime::fromMSecsSinceEpoch(test::ConsentDesk::noon / 1000).date().addDays(-1);
        const auto added = m_sharing->add(recipient).result();
        if (!added)
            qFatal("the recipient was not entered: %s", qPrintable(added.error().subject));
        return *added;
    }
    void name(const QStringList& recipients)
    {
        purposes::Purpose purpose = *m_desk->purposes.catalogue()->find(email);
        purpose.recipients = recipients;
        QVERIFY(m_desk->purposes.change(purpose).result());
    }
    consent::ReceiptDifference readBack(QJsonObject said)
    {
        if (said.contains(u"aicms:receiptHash"_s))
            said.insert(u"aicms:receiptHash"_s, QString::fromLatin1(consent::receiptHash(said).toHex()));
        const auto read = m_receipts->read(QJsonDocument(said).toJson(), what(0, LedgerFormat::JsonLd)).result();
        if (!read || !read->isInLedger)
            qFatal("the receipt was not read: %s", read ? "not here" : qPrintable(read.error().subject));
        return read->difference;
    }
    static QJsonArray namesIn(const QJsonObject& receipt) { return receipt[u"dpv:hasRecipient"_s].toArray(); }
    static QJsonArray placesIn(const QJsonObject& receipt)
    {
        return receipt[u"dpv:hasLocation"_s][u"aicms:destinations"_s].toArray();
    }
    static QString transferIn(const QJsonObject& receipt)
    {
        return receipt[u"dpv:hasLocation"_s][u"aicms:transfer"_s].toString();
    }

private Q_SLOTS:
    /// A receipt proves that something was said; whether it still counts stands in the ledger.
    void whatWasTakenBackIsTold()
    {
        const qint64 yes = say(State::Given);
        for (const LedgerFormat format : {LedgerFormat::JsonLd, LedgerFormat::Json}) {
            const QByteArray out = m_receipts->exportText(what(yes, format)).result().value();
            const auto read = m_receipts->read(out, what(0, format)).result();
            QVERIFY(read && read->isInLedger && !read->isStruckOut && !read->countsNow);
        }
        m_desk->clock.advance(test::ConsentDesk::day);
        QVERIFY(say(State::Withdrawn));
        for (const LedgerFormat format : {LedgerFormat::JsonLd, LedgerFormat::Json}) {
            const QByteArray out = m_receipts->exportText(what(yes, format)).result().value();
            const auto read = m_receipts->read(out, what(0, format)).result();
            QVERIFY(read && read->isInLedger && !read->isStruckOut);
            QCOMPARE(read->countsNow, std::optional(State::Withdrawn));
        }
        consent::EventDraft correction = m_desk->draft(email, State::Unknown, 0);
        correction.at = m_desk->clock.now();
        correction.corrects = yes;
        QVERIFY(m_desk->record(correction));
        const QByteArray out = m_receipts->exportText(what(yes, LedgerFormat::JsonLd)).result().value();
        const auto read = m_receipts->read(out, what(0, LedgerFormat::JsonLd)).result();
        QVERIFY(read && read->isInLedger && read->isStruckOut);
    }

    void init()
    {
        m_desk = std::make_unique<test::ConsentDesk>();
        m_receipts = std::make_unique<consent::ReceiptService>(*m_desk->database, m_desk->session);
        m_sharing = std::make_unique<sharing::SharingService>(
            *m_desk->database, m_desk->session, m_desk->purposes, QTimeZone::utc());
    }
    void cleanup()
    {
        m_sharing.reset();
        m_receipts.reset();
        m_desk.reset();
    }

    void whoeverIsEnteredForThePurposeStandsOnIt()
    {
        const qint64 before = say(State::Given);
        m_desk->clock.advance(60'000'000);
        add(u"Mailhouse Inc"_s, u"US"_s, u"scc"_s);
        m_desk->clock.advance(60'000'000);
        const qint64 after = say(State::Withdrawn);
        QVERIFY(before && after);
        // Nobody had the data when the first was said.
        QCOMPARE(namesIn(receipt(before)).first()[u"@id"_s].toString(), u"aicms:NoRecipient"_s);
        QCOMPARE(transferIn(receipt(before)), u"none"_s);
        const QJsonObject said = receipt(after);
        QCOMPARE(namesIn(said), QJsonArray {u"Mailhouse Inc"_s});
        QCOMPARE(transferIn(said), u"other_countries"_s);
        QCOMPARE(placesIn(said).size(), 1);
        const QJsonValue place = placesIn(said).first();
        QCOMPARE(place[u"dct:title"_s].toString(), u"Mailhouse Inc"_s);
        QCOMPARE(place[u"dpv:hasCountry"_s].toString(), u"US"_s);
        QCOMPARE(place[u"dpv:hasLegalBasis"_s][u"@type"_s].toString(), u"dpv:DataTransferLegalBasis"_s);
        QCOMPARE(place[u"dpv:hasLegalBasis"_s][u"aicms:ground"_s].toString(), u"scc"_s);
        const QJsonObject plain = receipt(after, LedgerFormat::Json);
        QCOMPARE(plain[u"transfer"_s].toString(), u"other_countries"_s);
        QCOMPARE(plain[u"recipients"_s].toString(), u"Mailhouse Inc"_s);
        QCOMPARE(plain[u"recipient_countries"_s].toString(), u"Mailhouse Inc: US (scc)"_s);
        for (const qint64 entry : {before, after}) {
            QVERIFY(readBack(receipt(entry)).isEmpty());
            QVERIFY(readBack(receipt(entry, LedgerFormat::Json)).isEmpty());
        }
    }

    /// A name alone says nothing of a country: that is said, and never that there is none.
    void whatIsNotKnownIsSaidToBeUnknown()
    {
        name({u"Kramer Print"_s, u"mailhouse inc"_s});
        const qint64 unknown = say(State::Given);
        QCOMPARE(transferIn(receipt(unknown)), u"unknown"_s);
        QVERIFY(placesIn(receipt(unknown)).first()[u"dpv:hasCountry"_s].isNull());
        m_desk->clock.advance(60'000'000);
        add(u"Mailhouse Inc"_s, u"US"_s);
        add(u"Kramer Print"_s, u"FR"_s);
        add(u"Alpine Post"_s, u"CH"_s);
        add(u"Zeta Letters"_s, u"DE"_s);
        m_desk->clock.advance(60'000'000);
        const qint64 known = say(State::Withdrawn);
        // The purpose's own first, in its words and its order; then the register's.
        const QJsonObject said = receipt(known);
        QCOMPARE(
            namesIn(said), (QJsonArray {u"Kramer Print"_s, u"mailhouse inc"_s, u"Alpine Post"_s, u"Zeta Letters"_s}));
        QCOMPARE(receipt(known, LedgerFormat::Json)[u"recipient_countries"_s].toString(),
            u"Kramer Print: FR (area); mailhouse inc: US; Alpine Post: CH (decision); Zeta Letters: DE (home)"_s);
        QVERIFY(placesIn(said).at(1)[u"dpv:hasLegalBasis"_s].isNull());
        QCOMPARE(transferIn(receipt(unknown)), u"unknown"_s); // as of then
        QVERIFY(readBack(said).isEmpty());
    }

    void whoIsEndedGetsNothingOfALaterAnswer()
    {
        const sharing::Recipient house = add(u"Mailhouse Inc"_s, u"DE"_s);
        m_desk->clock.advance(60'000'000);
        const qint64 during = say(State::Given);
        m_desk->clock.advance(60'000'000);
        QVERIFY(m_sharing->end(house.id, u"another one is cheaper"_s).result());
        m_desk->clock.advance(60'000'000);
        const qint64 after = say(State::Withdrawn);
        QVERIFY(during && after);
        QCOMPARE(namesIn(receipt(during)), QJsonArray {u"Mailhouse Inc"_s});
        QCOMPARE(transferIn(receipt(during)), u"none"_s); // it is where the business is
        QVERIFY(namesIn(receipt(after)).first().isObject());
    }

    /// The register keeps nothing of what it said before: of that the business has another word today. A name that the
    /// purpose itself had is the entry's.
    void whatWasChangedIsTold()
    {
        name({u"Kramer Print"_s});
        sharing::Recipient house = add(u"Mailhouse Inc"_s, u"US"_s, u"scc"_s);
        const qint64 entry = say(State::Given);
        const QJsonObject handedOut = receipt(entry);
        const QJsonObject plain = receipt(entry, LedgerFormat::Json);
        house.countries = {u"FR"_s};
        QVERIFY(m_sharing->change(house).result());
        consent::ReceiptDifference difference = readBack(handedOut);
        QVERIFY2(difference.ofEntry.isEmpty(), qPrintable(difference.ofEntry.join(u' ')));
        QCOMPARE(difference.ofBusiness, QStringList {u"dpv:hasLocation"_s});
        difference = readBack(plain);
        QVERIFY2(difference.ofEntry.isEmpty(), qPrintable(difference.ofEntry.join(u' ')));
        QCOMPARE(difference.ofBusiness, QStringList {u"recipient_countries"_s});
        QJsonObject forged = handedOut;
        forged.insert(u"dpv:hasRecipient"_s, QJsonArray {u"Kramer Prinz"_s, u"Mailhouse Inc"_s});
        QCOMPARE(readBack(forged).ofEntry, QStringList {u"dpv:hasRecipient"_s});
        forged = plain;
        forged.insert(u"recipients"_s, u"Kramer Prinz; Mailhouse Inc"_s);
        QCOMPARE(readBack(forged).ofEntry, QStringList {u"recipients"_s});
    }

    /// As it was handed out before receipts told of the register.
    void aReceiptOfTheSecondFormReadsBack()
    {
        const auto inSecondForm = [](QJsonObject object, const QJsonValue& recipients) {
            object.insert(u"dct:conformsTo"_s, QJsonArray {u"ISO/IEC TS 27560:2023"_s, consent::formerReceiptSchema()});
            QJsonObject place = object[u"dpv:hasLocation"_s].toObject();
            place.remove(u"aicms:destinations"_s);
            place.insert(u"aicms:transfer"_s, u"none"_s);
            object.insert(u"dpv:hasLocation"_s, place);
            object.insert(u"dpv:hasRecipient"_s, recipients);
            return object;
        };
        const auto inSecondPlainForm = [](QJsonObject object, const QString& recipients) {
            object.insert(u"schema"_s, consent::formerReceiptSchema());
            object.remove(u"recipient_countries"_s);
            object.insert(u"transfer"_s, u"none"_s);
            object.insert(u"recipients"_s, recipients);
            return object;
        };
        const QJsonArray nobody {QJsonObject {{u"@id"_s, u"aicms:NoRecipient"_s}}};
        const qint64 lonely = say(State::Given);
        QVERIFY(readBack(inSecondForm(receipt(lonely), nobody)).isEmpty());
        QVERIFY(readBack(inSecondPlainForm(receipt(lonely, LedgerFormat::Json), u"none"_s)).isEmpty());
        m_desk->clock.advance(60'000'000);
        add(u"Mailhouse Inc"_s, u"US"_s, u"scc"_s);
        const qint64 silent = say(State::Withdrawn);
        consent::ReceiptDifference difference = readBack(inSecondForm(receipt(silent), nobody));
        QVERIFY(difference.ofEntry.isEmpty() && difference.ofBusiness.isEmpty());
        QCOMPARE(difference.ofForm, QStringList({u"dpv:hasLocation"_s, u"dpv:hasRecipient"_s}));
        difference = readBack(inSecondPlainForm(receipt(silent, LedgerFormat::Json), u"none"_s));
        QVERIFY(difference.ofEntry.isEmpty() && difference.ofBusiness.isEmpty());
        QCOMPARE(difference.ofForm.size(), 3);
        // Nothing else may be otherwise under that form.
        QJsonObject forged = inSecondForm(receipt(lonely), nobody);
        forged.insert(u"dpv:hasPersonalData"_s, QJsonArray {});
        QCOMPARE(readBack(forged).ofEntry, QStringList {u"dpv:hasPersonalData"_s});
    }
};

AICMS_TEST(TestReceiptRecipients)
#include "test_receipt_recipients.moc"
