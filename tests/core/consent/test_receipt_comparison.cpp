// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/ledger_export.h"
#include "core/consent/ledger_store.h"
#include "core/consent/receipt.h"
#include "core/consent/receipt_words.h"
#include "core/consent/receipt_writer.h"
#include "core/purposes/notices_service.h"
#include "tests/core/consent/consent_desk.h"
#include "tests/support/test_program.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace aicms;
using aicms::test::email;
using consent::LedgerFormat;
using consent::ReceiptDifference;
using consent::State;

namespace {

/// The value with one thing in it changed, added or taken out, in every way there is.
std::vector<QJsonValue> changed(const QJsonValue& value)
{
    std::vector<QJsonValue> values;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString& key : object.keys()) {
            QJsonObject without = object;
            without.remove(key);
            values.emplace_back(without);
            for (const QJsonValue& each : changed(object.value(key))) {
                QJsonObject other = object;
                other.insert(key, each);
                values.emplace_back(other);
            }
        }
        QJsonObject more = object;
        more.insert(QStringLiteral("more"), 1);
        values.emplace_back(more);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            QJsonArray without = array;
            without.removeAt(i);
            values.emplace_back(without);
            for (const QJsonValue& each : changed(array.at(i))) {
                QJsonArray other = array;
                other.replace(i, each);
                values.emplace_back(other);
            }
        }
        values.emplace_back(QJsonArray(array) << QStringLiteral("more"));
    } else if (value.isBool()) {
        values.emplace_back(!value.toBool());
    } else if (value.isDouble()) {
        values.emplace_back(value.toInteger() + 1);
    } else {
        values.emplace_back(value.toString() + u'x');
    }
    return values;
}

} // namespace

/// A receipt that came back beside the one that the vault would write: whatever is changed in it is told.
class TestReceiptComparison : public QObject {
    Q_OBJECT

    std::unique_ptr<test::ConsentDesk> m_desk;
    std::unique_ptr<consent::ReceiptService> m_receipts;
    qint64 m_told = 0; ///< an entry that names a wording, in German
    qint64 m_bare = 0; ///< one without, and without an end

    consent::LedgerExport what(qint64 entry, const QString& language = QStringLiteral("en")) const
    {
        consent::LedgerExport what;
        what.entry = entry;
        what.language = language;
        what.controller = QStringLiteral("Lindenhof Cycles");
        what.contact = {QStringLiteral("Lindenweg 5\n79098 Freiburg"), QStringLiteral("shop@example.org"),
            QStringLiteral("+49 761 5550"), QStringLiteral("Dr. Vogt"), {}};
        what.country = QStringLiteral("DE");
        return what;
    }
    consent::Receipt held(qint64 entry, const QString& language = QStringLiteral("en"))
    {
        return m_desk->database
            ->read(
                [what = what(entry, language), entry](storage::ReadTransaction& tx) -> base::Result<consent::Receipt> {
                    QBuffer nowhere;
                    return consent::ReceiptWriter(tx, what, nowhere).receiptOf(*consent::readEvent(tx, entry));
                })
            .result()
            .value();
    }
    QJsonObject exported(qint64 entry, LedgerFormat format, const QString& language)
    {
        consent::LedgerExport one = what(entry, language);
        one.format = format;
        return QJsonDocument::fromJson(m_receipts->exportText(one).result().value()).object();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<test::ConsentDesk>();
        m_receipts = std::make_unique<consent::ReceiptService>(*m_desk->database, m_desk->session);
        purposes::NoticesService notices(*m_desk->database, m_desk->session);
        purposes::Publication publication;
        publication.code = QStringLiteral("privacy");
        publication.publishedAt = base::UtcTime {test::ConsentDesk::noon - 90 * test::ConsentDesk::day};
        publication.reason = QStringLiteral("on paper before");
        publication.texts.insert(
            QStringLiteral("de"), {QStringLiteral("Datenschutz"), QStringLiteral("Wir schreiben Ihnen."), {}});
        auto yes = m_desk->draft(email, State::Given, 30);
        yes.notice = notices.publish(publication).result()->version.id;
        yes.giver = consent::Giver::Parent;
        yes.giverName = QStringLiteral("Bea Ünal");
        yes.proof = {consent::ProofKind::File, QStringLiteral("folder 3"), QByteArray(32, '\x07')};
        m_told = m_desk->record(yes);
        purposes::Purpose passedOn = *m_desk->purposes.catalogue()->find(QStringLiteral("marketing_post"));
        passedOn.recipients = QStringList {QStringLiteral("Kramer Print")};
        QVERIFY(m_desk->purposes.change(passedOn).result());
        m_bare = m_desk->record(m_desk->draft(passedOn.code, State::Refused, 0));
        QVERIFY(m_told != 0 && m_bare != 0);
    }
    void cleanupTestCase() { m_receipts.reset(); }

    void everyFieldOfJsonLdIsCompared()
    {
        static const QStringList ofBusiness {QStringLiteral("dpv:hasDataController"),
            QStringLiteral("aicms:specialCategory"), QStringLiteral("dpv:hasConsentControl"),
            QStringLiteral("dpv:hasLocation")};
        for (const qint64 entry : {m_told, m_bare}) {
            const consent::Receipt own = held(entry);
            const QJsonObject whole = consent::receiptToJson(own);
            QVERIFY(consent::differenceOf(whole, own).isEmpty());
            for (const QString& name : whole.keys()) {
                if (name == QLatin1String("aicms:receiptHash"))
                    continue;
                std::vector<QJsonValue> values = changed(whole.value(name));
                values.emplace_back(QJsonValue::Undefined); // the whole field is gone
                for (const QJsonValue& value : values) {
                    QJsonObject said = whole;
                    said.insert(name, value);
                    const ReceiptDifference difference = consent::differenceOf(said, own);
                    const QByteArray case_ = name.toUtf8() + ": " + QJsonDocument(QJsonObject {{name, value}}).toJson();
                    QVERIFY2((difference.ofEntry + difference.ofBusiness + difference.ofForm).contains(name), case_);
                    QVERIFY2(difference.ofBusiness.isEmpty() || ofBusiness.contains(name), case_);
                }
            }
        }
    }

    void everyFieldOfJsonIsCompared()
    {
        static const QStringList ofBusiness {
            QStringLiteral("special_category"), QStringLiteral("storage_country"), QStringLiteral("withdraw")};
        for (const qint64 entry : {m_told, m_bare}) {
            const consent::Receipt own = held(entry);
            const QJsonObject whole = consent::plainReceipt(own);
            QVERIFY(consent::plainDifferenceOf(whole, own).isEmpty());
            for (const QString& name : whole.keys()) {
                std::vector<QJsonValue> values = changed(whole.value(name));
                values.emplace_back(QJsonValue::Undefined);
                for (const QJsonValue& value : values) {
                    QJsonObject said = whole;
                    said.insert(name, value);
                    const ReceiptDifference difference = consent::plainDifferenceOf(said, own);
                    const bool mayBeBusiness
                        = ofBusiness.contains(name) || name.startsWith(QLatin1String("controller"));
                    QVERIFY2((difference.ofEntry + difference.ofBusiness).contains(name), qPrintable(name));
                    QVERIFY2(difference.ofBusiness.isEmpty() || mayBeBusiness, qPrintable(name));
                }
            }
        }
    }

    /// Where no wording was shown the language is that of the purpose's text, and no other can be put there.
    void anotherLanguageIsTold()
    {
        for (const char* language : {"en", "de"}) {
            for (const char* other : {"en", "de", "fr", "xx", ""}) {
                const bool isSame = QByteArray(language) == other;
                QJsonObject linked = exported(m_bare, LedgerFormat::JsonLd, QLatin1String(language));
                linked.insert(QStringLiteral("dct:language"), QLatin1String(other));
                QCOMPARE(consent::differenceOf(linked, held(m_bare)).isEmpty(), isSame);
                QJsonObject plain = exported(m_bare, LedgerFormat::Json, QLatin1String(language));
                plain.insert(QStringLiteral("receipt_language"), QLatin1String(other));
                QCOMPARE(consent::plainDifferenceOf(plain, held(m_bare)).isEmpty(), isSame);
            }
        }
    }

    /// All that the program says itself is in the language that the receipt names.
    void theWholeReceiptIsInItsLanguage()
    {
        const auto textIn = [&](const QString& language) {
            return m_desk->purposes.catalogue()->find(email)->textFor(language).text;
        };
        const auto check = [&](qint64 entry, const QString& wanted, const QString& is) {
            const QJsonObject linked = exported(entry, LedgerFormat::JsonLd, wanted);
            QCOMPARE(linked[QLatin1String("dct:language")].toString(), is);
            QCOMPARE(linked[QLatin1String("dpv:hasConsentControl")][QLatin1String("dct:description")].toString(),
                consent::anyWayWords(is) + u'.');
            QCOMPARE(linked[QLatin1String("dpv:hasLocation")][QLatin1String("dct:title")].toString(),
                consent::storagePlaceWords(is));
            const QJsonObject plain = exported(entry, LedgerFormat::Json, wanted);
            QCOMPARE(plain[QLatin1String("receipt_language")].toString(), is);
            QVERIFY(plain[QLatin1String("withdraw")].toString().startsWith(consent::anyWayWords(is)));
            QCOMPARE(plain[QLatin1String("storage_place")].toString(), consent::storagePlaceWords(is));
        };
        for (const char* language : {"en", "de", "fr", "es"}) {
            check(m_bare, QLatin1String(language), QLatin1String(language));
            check(m_told, QLatin1String(language), QStringLiteral("de")); // as the wording that was shown
        }
        check(m_bare, QStringLiteral("tlh"), QStringLiteral("en"));
        QCOMPARE(exported(m_told, LedgerFormat::JsonLd,
                     QStringLiteral("en"))[QLatin1String("dpv:hasPurpose")][QLatin1String("dct:description")]
                     .toString(),
            textIn(QStringLiteral("de")));
        QVERIFY(consent::anyWayWords(QStringLiteral("de")) != consent::anyWayWords(QStringLiteral("en")));
        // As it was written before: the program's own words in English.
        QJsonObject former = exported(m_told, LedgerFormat::JsonLd, QStringLiteral("de"));
        QJsonObject control = former[QLatin1String("dpv:hasConsentControl")].toObject();
        control.insert(QStringLiteral("dct:description"), consent::anyWayWords(QStringLiteral("en")) + u'.');
        former.insert(QStringLiteral("dpv:hasConsentControl"), control);
        QVERIFY(consent::differenceOf(former, held(m_told)).isEmpty());
    }

    /// Whoever says "first form" may take out what that one did not say: it is told, and not as a change of the entry.
    void aReceiptThatSaysLessIsTold()
    {
        QJsonObject former = exported(m_bare, LedgerFormat::JsonLd, QStringLiteral("en"));
        former.insert(QStringLiteral("dct:conformsTo"),
            QJsonArray {QStringLiteral("ISO/IEC TS 27560:2023"), QStringLiteral("aicms-consent-receipt-1")});
        former.insert(QStringLiteral("dpv:hasLocation"), QStringLiteral("computer of the controller"));
        former.insert(QStringLiteral("dpv:hasDataController"),
            QJsonObject {{QStringLiteral("dct:title"), QStringLiteral("Lindenhof Cycles")}});
        for (const char* name : {"dct:language", "dpv:hasRecipient"})
            former.remove(QLatin1String(name));
        const ReceiptDifference less = consent::differenceOf(former, held(m_bare));
        QVERIFY2(less.ofEntry.isEmpty() && less.ofBusiness.isEmpty(), qPrintable(less.ofEntry.join(u' ')));
        QCOMPARE(less.ofForm,
            QStringList({QStringLiteral("dct:conformsTo"), QStringLiteral("dct:language"),
                QStringLiteral("dpv:hasDataController"), QStringLiteral("dpv:hasLocation"),
                QStringLiteral("dpv:hasRecipient")}));
        QVERIFY(!less.isEmpty());
        former.insert(QStringLiteral("aicms:state"), QStringLiteral("given"));
        QCOMPARE(consent::differenceOf(former, held(m_bare)).ofEntry, QStringList(QStringLiteral("aicms:state")));
    }

    /// A print of the record, or any file that is no JSON: nobody changed it, it is just no receipt.
    void aFileOfAnotherKindIsNoForgery()
    {
        const QByteArray print = QByteArrayLiteral(
            "%PDF-1.4\n1 0 obj\n<< /Title (\"a\") >>\n{ \"a\" : 1, \"a\" : 2 }\n<< /Type /Page >>\n%%EOF");
        const auto receipts = consent::receiptsIn(print);
        QVERIFY(receipts);
        QCOMPARE(receipts->size(), 1);
        const auto read = consent::receiptFromJson(receipts->first().toObject());
        QCOMPARE(read.error().subject, QStringLiteral("receipt.format"));
        QCOMPARE(consent::receiptsIn(QByteArrayLiteral("{\"a\": 1, \"a\": 2}")).error().subject,
            QStringLiteral("receipt.doubled"));
    }
};

AICMS_TEST(TestReceiptComparison)
#include "test_receipt_comparison.moc"
