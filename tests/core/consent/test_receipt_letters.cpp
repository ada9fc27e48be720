// SPDX-License-Identifier: GPL-3.0-or-later
// Receipts letter by letter: each one changed shows, whatever the entry; and each word is one of the vocabulary's.
#include "core/consent/ledger_export.h"
#include "core/purposes/notices_service.h"
#include "tests/core/consent/consent_desk.h"
#include "tests/support/error_of.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace aicms;
using aicms::test::email;
using consent::State;

namespace {

constexpr qint64 daysBack = 300; ///< of the oldest entry

/// Of the Data Privacy Vocabulary 2.0 (https://w3id.org/dpv), as far as the guide for ISO/IEC TS 27560 names them.
const QStringList vocabulary {QStringLiteral("dpv:ConsentReceipt"), QStringLiteral("dpv:hasDataSubject"),
    QStringLiteral("dpv:hasNotice"), QStringLiteral("dpv:hasPurpose"), QStringLiteral("dpv:hasLegalBasis"),
    QStringLiteral("dpv:hasPersonalData"), QStringLiteral("dpv:hasDataController"), QStringLiteral("dpv:hasDataSource"),
    QStringLiteral("dpv:hasProcessing"), QStringLiteral("dpv:hasLocation"), QStringLiteral("dpv:hasStorageCondition"),
    QStringLiteral("dpv:hasRecipient"), QStringLiteral("dpv:hasAddress"), QStringLiteral("dpv:hasContact"),
    QStringLiteral("dpv:hasCountry"), QStringLiteral("dpv:hasDuration"), QStringLiteral("dpv:hasConsentControl"),
    QStringLiteral("dpv:isImplementedByEntity"), QStringLiteral("dpv:hasConsentStatus"), QStringLiteral("dpv:Use"),
    QStringLiteral("dpv:Profiling"), QStringLiteral("dpv:WithdrawConsent"), QStringLiteral("dpv:ExpressedConsent"),
    QStringLiteral("dpv:ExplicitlyExpressedConsent"), QStringLiteral("dpv:Contract"),
    QStringLiteral("dpv:LegalObligation"), QStringLiteral("dpv:VitalInterest"), QStringLiteral("dpv:PublicInterest"),
    QStringLiteral("dpv:LegitimateInterest"), QStringLiteral("dpv:ConsentRequested"),
    QStringLiteral("dpv:ConsentGiven"), QStringLiteral("dpv:ConsentRefused"), QStringLiteral("dpv:ConsentWithdrawn"),
    QStringLiteral("dpv:ConsentExpired"), QStringLiteral("dpv:RenewedConsentGiven"),
    QStringLiteral("dpv:ConsentInvalidated"), QStringLiteral("dpv:ConsentUnknown"),
    QStringLiteral("dpv:DataTransferLegalBasis")};
/// Of DCMI Metadata Terms (http://purl.org/dc/terms/).
const QStringList dublinCore {QStringLiteral("dct:identifier"), QStringLiteral("dct:conformsTo"),
    QStringLiteral("dct:language"), QStringLiteral("dct:title"), QStringLiteral("dct:description"),
    QStringLiteral("dct:date"), QStringLiteral("dct:valid")};

QByteArray withoutBlanks(QByteArray text)
{
    const auto isBlank = [](char letter) { return letter == ' ' || letter == '\n'; };
    text.erase(std::remove_if(text.begin(), text.end(), isBlank), text.end());
    return text;
}

/// What may stand in the place of a letter: its neighbours in the table of letters, the other case, a blank, a quote.
QByteArray othersThan(char letter)
{
    QByteArray others {QByteArrayLiteral(" \"0a")};
    others += static_cast<char>(letter + 1);
    others += static_cast<char>(letter ^ 0x20);
    others.removeIf([letter](char other) { return other == letter; });
    return others;
}

/// Names of a receipt's members and the terms that it refers to.
void collectTerms(const QJsonValue& value, QStringList& names, QStringList& references)
{
    for (const QJsonValue& each : value.toArray())
        collectTerms(each, names, references);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key() == QLatin1String("@id") || member.key() == QLatin1String("@type"))
            references << member->toString();
        else if (member.key() != QLatin1String("@context")) {
            names << member.key();
            collectTerms(member.value(), names, references);
        }
    }
}

} // namespace

class TestReceiptLetters : public QObject {
    Q_OBJECT

    std::unique_ptr<test::ConsentDesk> m_desk;
    std::unique_ptr<consent::ReceiptService> m_receipts;
    std::vector<qint64> m_entries;

    void take(const consent::EventDraft& draft)
    {
        const qint64 seq = m_desk->record(draft);
        QVERIFY(seq > 0);
        m_entries.push_back(seq);
    }
    consent::EventDraft draft(const QString& purpose, State state)
    {
        return m_desk->draft(purpose, state, daysBack - static_cast<qint64>(m_entries.size()));
    }
    qint64 publish()
    {
        purposes::NoticesService notices(*m_desk->database, m_desk->session);
        purposes::Publication publication;
        publication.code = QStringLiteral("privacy");
        publication.publishedAt = base::UtcTime {test::ConsentDesk::noon - 900 * test::ConsentDesk::day};
        publication.reason = QStringLiteral("on paper before");
        publication.texts.insert(
            QStringLiteral("de"), {QStringLiteral("Datenschutz"), QStringLiteral("Wir schreiben Ihnen.\nGern."), {}});
        return notices.publish(publication).result()->version.id;
    }
    QByteArray alone(qint64 entry)
    {
        consent::LedgerExport what;
        what.entry = entry;
        what.controller = QStringLiteral("Lindenhof Cycles");
        return m_receipts->exportText(what).result().value();
    }
    /// The same receipts as they stand in a file of all of them.
    std::vector<QByteArray> together()
    {
        consent::LedgerExport what;
        what.controller = QStringLiteral("Lindenhof Cycles");
        const auto graph = QJsonDocument::fromJson(m_receipts->exportText(what).result().value())
                               .object()
                               .value(QLatin1String("@graph"))
                               .toArray();
        std::vector<QByteArray> all;
        for (const QJsonValue& each : graph)
            all.push_back(QJsonDocument(each.toObject()).toJson(QJsonDocument::Compact));
        return all;
    }

    static bool reads(const QByteArray& receipt)
    {
        return consent::receiptFromJson(QJsonDocument::fromJson(receipt).object()).has_value();
    }
    /// Only blanks between the words may differ: they are no part of what is said.
    static void expectNoticed(const QByteArray& original, const QByteArray& changed, qsizetype place)
    {
        if (!reads(changed))
            return;
        const bool isSame = QJsonDocument::fromJson(changed) == QJsonDocument::fromJson(original)
            && withoutBlanks(changed) == withoutBlanks(original);
        QVERIFY2(isSame, changed.mid(std::max<qsizetype>(0, place - 30), 60).constData());
    }

private Q_SLOTS:
    /// Every state that can be recorded, and every field at least once.
    void initTestCase()
    {
        m_desk = std::make_unique<test::ConsentDesk>();
        m_receipts = std::make_unique<consent::ReceiptService>(*m_desk->database, m_desk->session);
        auto full = draft(email, State::Given);
        full.at = base::UtcTime {full.at->microseconds + 123'457};
        full.channel = consent::Channel::Email;
        full.how = consent::How::Letter;
        full.isExplicit = true;
        full.notice = publish();
        full.giver = consent::Giver::Parent;
        full.giverName = QStringLiteral("Bea \"B\" Ünal \U0001F600");
        full.proof = {consent::ProofKind::File, QStringLiteral("folder\t3\\"), m_desk->attach(m_desk->ada, 'x')};
        take(full);
        for (const State state : {State::Requested, State::Renewed, State::Refused, State::Withdrawn, State::Expired,
                 State::Objected, State::Invalidated, State::Unknown, State::OptOutSignal}) {
            auto next = draft(QStringLiteral("ai_recommendation"), state);
            next.isImported = true;
            next.proof = {consent::ProofKind::DoubleOptIn, QStringLiteral("5f3a"), {}};
            take(next);
        }
        auto correction = draft(email, State::Refused);
        correction.corrects = m_entries.front();
        correction.reason = QStringLiteral("heard wrong");
        take(correction);
        take(draft(QStringLiteral("customer_care"), State::Objected));
    }
    void cleanupTestCase()
    {
        m_receipts.reset();
        m_desk.reset();
    }

    void eachReadsBackAsTheSameEntry()
    {
        for (const qint64 seq : m_entries) {
            const auto read = m_receipts->read(alone(seq), {}).result();
            QVERIFY2(read, qPrintable(QString::number(seq)));
            QVERIFY(read->isInLedger);
            const auto history = m_desk->ledger.history(m_desk->ada).result();
            const auto entry
                = std::ranges::find(*history, seq, [](const consent::HistoryEntry& each) { return each.event.seq; });
            QVERIFY(entry != history->end());
            consent::Event back = read->receipt.event;
            back.purpose = entry->event.purpose; // ids of this vault are not in it
            back.notice = entry->event.notice;
            QVERIFY(back == entry->event);
            QCOMPARE(read->receipt.names.purposeCode, entry->names.purposeCode);
            QCOMPARE(read->receipt.names.noticeCode, entry->names.noticeCode);
        }
    }

    /// Every byte of every receipt, alone and as one of many: changed, left out or put in twice.
    void noLetterCanBeChanged()
    {
        std::vector<QByteArray> receipts = together();
        QCOMPARE(receipts.size(), m_entries.size());
        receipts.push_back(alone(m_entries.front()));
        receipts.push_back(alone(m_entries.back()));
        qint64 tried = 0;
        for (const QByteArray& original : receipts) {
            QVERIFY(reads(original));
            for (qsizetype place = 0; place < original.size(); ++place) {
                const QByteArray others = othersThan(original[place]);
                QByteArray changed = original;
                changed[place] = others[place % others.size()];
                expectNoticed(original, changed, place);
                if (place % 3 == 0)
                    expectNoticed(original, QByteArray(original).remove(place, 1), place);
                if (place % 3 == 1)
                    expectNoticed(original, QByteArray(original).insert(place, original[place]), place);
                if (QTest::currentTestFailed())
                    return;
                ++tried;
            }
        }
        QVERIFY(tried > 20'000);
    }

    /// The hash itself, with every letter that could stand for each of its own.
    void theHashIsReadLetterByLetter()
    {
        const QByteArray original = alone(m_entries.front());
        const qsizetype name = original.indexOf("aicms:receiptHash");
        const qsizetype from = original.indexOf('"', original.indexOf(':', name + 17)) + 1;
        for (qsizetype place = from; place < from + 64; ++place) {
            for (int letter = 0; letter < 256; ++letter) {
                QByteArray changed = original;
                changed[place] = static_cast<char>(letter);
                QCOMPARE(reads(changed), changed == original);
            }
        }
    }

    /// Whoever makes the hash anew cannot have a withdrawal look like a consent to whoever reads the vocabulary alone.
    void theStatusIsThatOfTheEntry()
    {
        QJsonObject object = QJsonDocument::fromJson(alone(m_entries.at(4))).object();
        QCOMPARE(object.value(QLatin1String("aicms:state")).toString(), QStringLiteral("withdrawn"));
        object.insert(QStringLiteral("dpv:hasConsentStatus"),
            QJsonObject {{QStringLiteral("@id"), QStringLiteral("dpv:ConsentGiven")}});
        object.insert(QStringLiteral("aicms:receiptHash"), QString::fromLatin1(consent::receiptHash(object).toHex()));
        const auto read = consent::receiptFromJson(object);
        QVERIFY(!read);
        QCOMPARE(read.error().subject, QStringLiteral("receipt.entry"));
    }

    /// Nor can what the entry's own digest covers be said anew, nor the words that were shown.
    void theDigestIsThatOfTheEntry()
    {
        const auto refused = [](QJsonObject object, const char* name, const QJsonValue& value) {
            object.insert(QLatin1String(name), value);
            object.insert(
                QStringLiteral("aicms:receiptHash"), QString::fromLatin1(consent::receiptHash(object).toHex()));
            return test::errorOf(consent::receiptFromJson(object)).subject;
        };
        const QString entry = QStringLiteral("receipt.entry");
        int shown = 0;
        for (const qint64 each : m_entries) {
            const QJsonObject object = QJsonDocument::fromJson(alone(each)).object();
            QCOMPARE(refused(object, "aicms:reason", QStringLiteral("said by telephone")), entry);
            QCOMPARE(refused(object, "aicms:recordedBy", 99), entry);
            QJsonObject notice = object.value(QLatin1String("dpv:hasNotice")).toObject();
            if (!notice.contains(QLatin1String("dct:description")))
                continue;
            ++shown;
            notice.insert(QStringLiteral("dct:description"), QStringLiteral("We never write."));
            QCOMPARE(refused(object, "dpv:hasNotice", notice), entry);
        }
        QVERIFY(shown > 0);
    }

    void everyWordIsOneOfTheVocabularys()
    {
        const QJsonObject prefixes = consent::receiptContext();
        QCOMPARE(prefixes.value(QLatin1String("dpv")).toString(), QStringLiteral("https://w3id.org/dpv#"));
        QCOMPARE(prefixes.value(QLatin1String("dct")).toString(), QStringLiteral("http://purl.org/dc/terms/"));
        QSet<QString> used;
        for (const QByteArray& receipt : together()) {
            const QJsonObject object = QJsonDocument::fromJson(receipt).object();
            QCOMPARE(object.value(QLatin1String("@context")).toObject(), prefixes);
            QStringList names;
            QStringList references;
            collectTerms(object, names, references);
            for (const QString& term : names + references) {
                const QString prefix = term.section(u':', 0, 0);
                QVERIFY2(term.count(u':') == 1 && prefixes.contains(prefix), qPrintable(term));
                if (prefix != QLatin1String("aicms"))
                    QVERIFY2(vocabulary.contains(term) || dublinCore.contains(term), qPrintable(term));
                used.insert(term);
            }
            // A term that is referred to must not stand there as a mere text.
            QVERIFY2(!receipt.contains("\"dpv:hasProcessing\":[\"") && !receipt.contains("hasConsentControl\":\""),
                receipt.constData());
        }
        for (int state = 0; state < consent::stateCount; ++state)
            QVERIFY(vocabulary.contains(consent::statusTerm(static_cast<State>(state)))
                || consent::statusTerm(static_cast<State>(state)).startsWith(QLatin1String("aicms:")));
        QVERIFY(used.contains(QStringLiteral("dpv:ConsentGiven")) && used.contains(QStringLiteral("dpv:Profiling")));
    }
};

AICMS_TEST(TestReceiptLetters)
#include "test_receipt_letters.moc"
