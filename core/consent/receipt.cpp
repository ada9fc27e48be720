// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/receipt.h"

#include "core/consent/receipt_words.h"
#include "core/consent/time_stamp.h"
#include "core/purposes/purpose_rules.h"
#include "core/vault/crypto.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace aicms::consent {

namespace {

const QString hashName = QStringLiteral("aicms:receiptHash");
constexpr int minutesOfUtc = 0;

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QString dpvBasis(const purposes::Purpose& purpose, bool isExplicit)
{
    using purposes::LawfulBasis;
    switch (purpose.basis) {
    case LawfulBasis::Consent:
        return isExplicit ? QStringLiteral("dpv:ExplicitlyExpressedConsent") : QStringLiteral("dpv:ExpressedConsent");
    case LawfulBasis::Contract: return QStringLiteral("dpv:Contract");
    case LawfulBasis::LegalObligation: return QStringLiteral("dpv:LegalObligation");
    case LawfulBasis::VitalInterests: return QStringLiteral("dpv:VitalInterest");
    case LawfulBasis::PublicTask: return QStringLiteral("dpv:PublicInterest");
    case LawfulBasis::LegitimateInterests: return QStringLiteral("dpv:LegitimateInterest");
    case LawfulBasis::RecognisedLegitimateInterests: return QStringLiteral("aicms:RecognisedLegitimateInterest");
    }
    return {};
}

QJsonObject reference(const QString& iri)
{
    return {{QStringLiteral("@id"), iri}};
}

QJsonObject purposeJson(const Receipt& receipt)
{
    return {{QStringLiteral("dct:identifier"), receipt.names.purposeCode},
        {QStringLiteral("aicms:version"), receipt.event.purposeVersion},
        {QStringLiteral("dct:title"), receipt.purposeText.name},
        {QStringLiteral("dct:description"), receipt.purposeText.text}};
}

QJsonObject noticeJson(const Receipt& receipt)
{
    if (receipt.names.noticeCode.isEmpty())
        return QJsonObject {{QStringLiteral("aicms:shown"), false}};
    return QJsonObject {{QStringLiteral("dct:identifier"), receipt.names.noticeCode},
        {QStringLiteral("aicms:version"), receipt.names.noticeVersion},
        {QStringLiteral("dct:language"), receipt.event.language},
        {QStringLiteral("aicms:sha256"), hex(receipt.names.noticeDigest)},
        {QStringLiteral("dct:title"), receipt.notice.title}, {QStringLiteral("dct:description"), receipt.notice.text}};
}

QJsonObject proofJson(const Event& event)
{
    return {{QStringLiteral("aicms:kind"), proofKindCode(event.proof.kind)},
        {QStringLiteral("aicms:text"), event.proof.text}, {QStringLiteral("aicms:sha256"), hex(event.proof.digest)}};
}

QJsonArray processing(const purposes::Purpose& purpose)
{
    QJsonArray kinds {reference(QStringLiteral("dpv:Use"))};
    if (purpose.usesAi)
        kinds.append(reference(QStringLiteral("dpv:Profiling")));
    return kinds;
}

/// As the vocabulary has it, with what the business has told of itself; the rest is null.
QJsonObject controllerJson(const Receipt& receipt)
{
    const auto told = [](const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{QStringLiteral("dct:title"), receipt.controller},
        {QStringLiteral("dpv:hasAddress"), told(receipt.contact.address)},
        {QStringLiteral("dpv:hasContact"),
            QJsonObject {{QStringLiteral("aicms:email"), told(receipt.contact.email)},
                {QStringLiteral("aicms:phone"), told(receipt.contact.phone)}}},
        {QStringLiteral("aicms:dataProtectionOfficer"), told(receipt.contact.officer)},
        {QStringLiteral("dpv:hasCountry"), told(receipt.country)}};
}

QJsonObject storageJson(const purposes::Purpose& purpose)
{
    const QString criterion = purposes::storageCriterion(purpose);
    return {{QStringLiteral("aicms:criterion"), criterion},
        {QStringLiteral("aicms:rule"),
            purpose.retentionRule.isEmpty() ? QJsonValue() : QJsonValue(purpose.retentionRule)},
        {QStringLiteral("dpv:hasDuration"), purpose.renewal.isEmpty() ? QJsonValue() : QJsonValue(purpose.renewal)}};
}

QJsonArray recipientsJson(const Receipt& receipt)
{
    return receipt.receivedBy.empty() ? QJsonArray {reference(QStringLiteral("aicms:NoRecipient"))}
                                      : QJsonArray::fromStringList(recipientNames(receipt));
}

/// One line for each country of each recipient; what is not known of it is null.
QJsonArray destinationsJson(const Receipt& receipt)
{
    QJsonArray lines;
    const auto add = [&lines](const QString& name, const QJsonValue& country, const QString& ground) {
        QJsonValue basis;
        if (!ground.isEmpty() && ground != groundHome)
            basis = QJsonObject {{QStringLiteral("@type"), QStringLiteral("dpv:DataTransferLegalBasis")},
                {QStringLiteral("aicms:ground"), ground}};
        lines.append(QJsonObject {{QStringLiteral("dct:title"), name}, {QStringLiteral("dpv:hasCountry"), country},
            {QStringLiteral("dpv:hasLegalBasis"), basis}});
    };
    for (const ReceivedBy& each : receipt.receivedBy) {
        if (each.to.empty())
            add(each.name, QJsonValue(), {});
        for (const Destination& to : each.to)
            add(each.name, to.country, to.ground);
    }
    return lines;
}

QJsonObject locationJson(const Receipt& receipt)
{
    QJsonObject location {{QStringLiteral("dct:title"), storagePlaceWords(receipt.language)},
        {QStringLiteral("dpv:hasCountry"), receipt.country.isEmpty() ? QJsonValue() : QJsonValue(receipt.country)},
        {QStringLiteral("aicms:transfer"), transferOf(receipt)}};
    if (!receipt.receivedBy.empty())
        location.insert(QStringLiteral("aicms:destinations"), destinationsJson(receipt));
    return location;
}

QJsonValue validJson(const Receipt& receipt)
{
    const Event& event = receipt.event;
    if (event.validUntil)
        return timeStamp(*event.validUntil, event.offsetMinutes);
    return QJsonObject {{QStringLiteral("aicms:duration"), validityOf(receipt)}};
}

QJsonValue orNull(bool isThere, const QJsonValue& value)
{
    return isThere ? value : QJsonValue();
}

} // namespace

QString receiptSchema()
{
    return QStringLiteral("aicms-consent-receipt-3");
}

QString formerReceiptSchema()
{
    return QStringLiteral("aicms-consent-receipt-2");
}

QString transferOf(const Receipt& receipt)
{
    bool isAbroad = false;
    for (const ReceivedBy& each : receipt.receivedBy) {
        if (each.to.empty() || receipt.country.isEmpty())
            return QStringLiteral("unknown");
        for (const Destination& to : each.to)
            isAbroad = isAbroad || to.ground != groundHome;
    }
    return isAbroad ? QStringLiteral("other_countries") : noRecipient;
}

QStringList recipientNames(const Receipt& receipt)
{
    QStringList names;
    for (const ReceivedBy& each : receipt.receivedBy)
        names << each.name;
    return names;
}

QString legalBasisTerm(const Receipt& receipt)
{
    return dpvBasis(receipt.purpose, receipt.event.isExplicit);
}

QString validityOf(const Receipt& receipt)
{
    if (receipt.event.validUntil)
        return {};
    return isAgreed(receipt.event.state) ? QStringLiteral("until_withdrawn") : QStringLiteral("until_next_answer");
}

QString withdrawalWays(const Receipt& receipt)
{
    QStringList ways = receipt.contact.addressLines();
    ways << receipt.contact.email << receipt.contact.phone;
    ways.removeAll(QString());
    return ways.join(QStringLiteral(", "));
}

QString statusTerm(State state)
{
    switch (state) {
    case State::Requested: return QStringLiteral("dpv:ConsentRequested");
    case State::Given: return QStringLiteral("dpv:ConsentGiven");
    case State::Refused: return QStringLiteral("dpv:ConsentRefused");
    case State::Withdrawn: return QStringLiteral("dpv:ConsentWithdrawn");
    case State::Expired: return QStringLiteral("dpv:ConsentExpired");
    case State::Renewed: return QStringLiteral("dpv:RenewedConsentGiven");
    case State::Invalidated: return QStringLiteral("dpv:ConsentInvalidated");
    case State::Unknown:
    case State::NeverAsked: return QStringLiteral("dpv:ConsentUnknown");
    case State::Objected: return QStringLiteral("aicms:Objected");
    case State::OptOutSignal: return QStringLiteral("aicms:OptOutSignal");
    }
    return {};
}

QJsonObject receiptContext()
{
    return {{QStringLiteral("dpv"), QStringLiteral("https://w3id.org/dpv#")},
        {QStringLiteral("dct"), QStringLiteral("http://purl.org/dc/terms/")},
        {QStringLiteral("aicms"), QStringLiteral("urn:aicms:consent:")}};
}

QJsonObject receiptToJson(const Receipt& receipt)
{
    const Event& event = receipt.event;
    const purposes::Purpose& purpose = receipt.purpose;
    QJsonObject object {{QStringLiteral("@context"), receiptContext()},
        {QStringLiteral("@type"), QStringLiteral("dpv:ConsentReceipt")},
        {QStringLiteral("dct:identifier"), event.recordId.toString(QUuid::WithoutBraces)},
        {QStringLiteral("dct:conformsTo"), QJsonArray {QStringLiteral("ISO/IEC TS 27560:2023"), receiptSchema()}},
        {QStringLiteral("dpv:hasDataSubject"),
            QJsonObject {{QStringLiteral("dct:identifier"), receipt.customerUuid},
                {QStringLiteral("aicms:customer"), event.customer.value}}},
        {QStringLiteral("dpv:hasNotice"), noticeJson(receipt)},
        {QStringLiteral("dpv:hasPurpose"), purposeJson(receipt)},
        {QStringLiteral("dpv:hasLegalBasis"), reference(legalBasisTerm(receipt))},
        {QStringLiteral("dpv:hasPersonalData"), QJsonArray::fromStringList(purpose.fields)},
        {QStringLiteral("dct:language"), receipt.language},
        {QStringLiteral("aicms:specialCategory"), receipt.hasSpecialCategory},
        {QStringLiteral("dpv:hasDataController"), controllerJson(receipt)},
        {QStringLiteral("dpv:hasDataSource"), howCode(event.how)},
        {QStringLiteral("dpv:hasProcessing"), processing(purpose)},
        {QStringLiteral("dpv:hasLocation"), locationJson(receipt)},
        {QStringLiteral("dpv:hasStorageCondition"), storageJson(purpose)},
        {QStringLiteral("dpv:hasRecipient"), recipientsJson(receipt)},
        {QStringLiteral("dpv:hasConsentControl"),
            QJsonObject {{QStringLiteral("@id"), QStringLiteral("dpv:WithdrawConsent")},
                {QStringLiteral("dct:description"), anyWayWords(receipt.language) + u'.'},
                {QStringLiteral("dpv:hasContact"), withdrawalWays(receipt)}}},
        {QStringLiteral("dct:date"), timeStamp(event.at, event.offsetMinutes)},
        {QStringLiteral("dct:valid"), validJson(receipt)},
        {QStringLiteral("dpv:isImplementedByEntity"),
            QJsonObject {{QStringLiteral("aicms:giver"), giverCode(event.giver)},
                {QStringLiteral("dct:title"), event.giverName}}},
        {QStringLiteral("dpv:hasConsentStatus"), reference(statusTerm(event.state))},
        {QStringLiteral("aicms:state"), stateCode(event.state)}, {QStringLiteral("aicms:explicit"), event.isExplicit},
        {QStringLiteral("aicms:channel"), purposes::channelCode(event.channel)},
        {QStringLiteral("aicms:seq"), event.seq},
        {QStringLiteral("aicms:recordedAt"), timeStamp(event.recordedAt, minutesOfUtc)},
        {QStringLiteral("aicms:recordedBy"), event.by.value}, {QStringLiteral("aicms:proof"), proofJson(event)},
        {QStringLiteral("aicms:corrects"), orNull(event.corrects.has_value(), event.corrects.value_or(0))},
        {QStringLiteral("aicms:reason"), event.reason}, {QStringLiteral("aicms:batch"), event.batch.value},
        {QStringLiteral("aicms:digest"), hex(receipt.digest)},
        {QStringLiteral("aicms:chainHash"), hex(receipt.chainHash)}};
    object.insert(hashName, hex(receiptHash(object)));
    return object;
}

QByteArray receiptHash(QJsonObject object)
{
    object.remove(hashName);
    return vault::sha256(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace aicms::consent
