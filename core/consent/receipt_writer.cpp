// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/receipt_writer.h"

#include "core/consent/consent_rules.h"
#include "core/consent/export_check.h"
#include "core/consent/person_store.h"
#include "core/consent/receipt_recipients.h"
#include "core/consent/receipt_words.h"
#include "core/consent/time_stamp.h"
#include "core/customers/customer_writer.h"
#include "core/purposes/purpose_records.h"
#include "core/purposes/purpose_rules.h"
#include "core/sharing/recipient_register.h"

#include <QJsonDocument>

#include <algorithm>

namespace aicms::consent {

namespace {

QString stampOrEmpty(const std::optional<base::UtcTime>& time, int offsetMinutes)
{
    return time ? timeStamp(*time, offsetMinutes) : QString();
}

QString noticeName(const EventNames& names)
{
    return names.noticeCode.isEmpty() ? QString()
                                      : QStringLiteral("%1/%2").arg(names.noticeCode).arg(names.noticeVersion);
}

/// "Mailhouse Inc: US (scc), FR (area); Kramer Print: unknown"
QString destinationText(const Receipt& receipt)
{
    QStringList lines;
    for (const ReceivedBy& each : receipt.receivedBy) {
        QStringList places;
        for (const Destination& to : each.to)
            places << (to.ground.isEmpty() ? to.country : QStringLiteral("%1 (%2)").arg(to.country, to.ground));
        if (places.isEmpty())
            places << QStringLiteral("unknown");
        lines << each.name + QStringLiteral(": ") + places.join(QStringLiteral(", "));
    }
    return lines.join(QStringLiteral("; "));
}

/// Headers and values of one entry, in the order in which a sheet shows them. The names are those of the import.
QList<QPair<QString, QString>> columns(const Receipt& receipt)
{
    const Event& event = receipt.event;
    const int offset = event.offsetMinutes;
    const auto number = [](std::optional<qint64> value) { return value ? QString::number(*value) : QString(); };
    const purposes::Purpose& purpose = receipt.purpose;
    const QString ended = validityOf(receipt);
    const QString anyWay = anyWayWords(receipt.language);
    const QString ways = withdrawalWays(receipt);
    return {{QStringLiteral("seq"), QString::number(event.seq)},
        {QStringLiteral("customer"), QString::number(event.customer.value)},
        {QStringLiteral("customer_uuid"), receipt.customerUuid}, {QStringLiteral("purpose"), receipt.names.purposeCode},
        {QStringLiteral("purpose_version"), QString::number(event.purposeVersion)},
        {QStringLiteral("state"), stateCode(event.state)},
        {QStringLiteral("channel"), purposes::channelCode(event.channel)},
        {QStringLiteral("at"), timeStamp(event.at, offset)},
        {QStringLiteral("read_at"), timeStamp(receipt.readAt.value_or(event.at), offset)},
        {QStringLiteral("recorded_at"), timeStamp(event.recordedAt, 0)},
        {QStringLiteral("valid_until"), stampOrEmpty(event.validUntil, offset)},
        {QStringLiteral("how"), howCode(event.how)}, {QStringLiteral("giver"), giverCode(event.giver)},
        {QStringLiteral("giver_name"), event.giverName},
        {QStringLiteral("explicit"), event.isExplicit ? QStringLiteral("1") : QStringLiteral("0")},
        {QStringLiteral("notice"), noticeName(receipt.names)}, {QStringLiteral("language"), event.language},
        {QStringLiteral("notice_sha256"), QString::fromLatin1(receipt.names.noticeDigest.toHex())},
        {QStringLiteral("proof_kind"), proofKindCode(event.proof.kind)}, {QStringLiteral("proof"), event.proof.text},
        {QStringLiteral("proof_sha256"), QString::fromLatin1(event.proof.digest.toHex())},
        {QStringLiteral("recorded_by"), QString::number(event.by.value)},
        {QStringLiteral("corrects"), number(event.corrects)}, {QStringLiteral("reason"), event.reason},
        {QStringLiteral("record_id"), event.recordId.toString(QUuid::WithoutBraces)},
        {QStringLiteral("digest"), QString::fromLatin1(receipt.digest.toHex())},
        {QStringLiteral("chain_hash"), QString::fromLatin1(receipt.chainHash.toHex())},
        {QStringLiteral("schema"), receiptSchema()}, {QStringLiteral("receipt_language"), receipt.language},
        {QStringLiteral("purpose_name"), receipt.purposeText.name},
        {QStringLiteral("lawful_basis"), purposes::lawfulBasisCode(purpose.basis)},
        {QStringLiteral("event_type"), legalBasisTerm(receipt)},
        {QStringLiteral("data_categories"), purpose.fields.join(QStringLiteral("; "))},
        {QStringLiteral("special_category"), receipt.hasSpecialCategory ? QStringLiteral("1") : QStringLiteral("0")},
        {QStringLiteral("controller"), receipt.controller},
        {QStringLiteral("controller_address"), receipt.contact.addressLines().join(QStringLiteral(", "))},
        {QStringLiteral("controller_email"), receipt.contact.email},
        {QStringLiteral("controller_phone"), receipt.contact.phone},
        {QStringLiteral("controller_officer"), receipt.contact.officer},
        {QStringLiteral("processing"), purpose.usesAi ? QStringLiteral("use; profiling") : QStringLiteral("use")},
        {QStringLiteral("storage_place"), storagePlaceWords(receipt.language)},
        {QStringLiteral("storage_country"), receipt.country}, {QStringLiteral("transfer"), transferOf(receipt)},
        {QStringLiteral("storage_condition"), purposes::storageCriterion(purpose)},
        {QStringLiteral("recipients"),
            receipt.receivedBy.empty() ? noRecipient : recipientNames(receipt).join(QStringLiteral("; "))},
        {QStringLiteral("recipient_countries"), destinationText(receipt)},
        {QStringLiteral("validity"), ended.isEmpty() ? stampOrEmpty(event.validUntil, offset) : ended},
        {QStringLiteral("withdraw"), ways.isEmpty() ? anyWay : anyWay + QStringLiteral("; ") + ways}};
}

/// The one that the text is in.
QString languageOf(const purposes::Purpose& purpose, const purposes::PurposeText& text, const QString& wanted)
{
    return purpose.texts.value(wanted) == text ? wanted : purpose.texts.key(text, QStringLiteral("en"));
}

} // namespace

QJsonObject plainReceipt(const Receipt& receipt)
{
    QJsonObject object;
    for (const auto& [name, value] : columns(receipt))
        object.insert(name, value.isEmpty() ? QJsonValue() : QJsonValue(value));
    object.insert(QStringLiteral("seq"), receipt.event.seq);
    object.insert(QStringLiteral("customer"), receipt.event.customer.value);
    object.insert(QStringLiteral("purpose_version"), receipt.event.purposeVersion);
    object.insert(QStringLiteral("recorded_by"), receipt.event.by.value);
    object.insert(QStringLiteral("explicit"), receipt.event.isExplicit);
    object.insert(QStringLiteral("special_category"), receipt.hasSpecialCategory);
    return object;
}

ReceiptWriter::ReceiptWriter(storage::ReadTransaction& tx, const LedgerExport& what, QIODevice& device)
    : m_tx(tx), m_what(what), m_device(device), m_csv(device), m_names(tx), m_recipients(sharing::recipientRegister(tx))
{
    for (const customers::OwnField& field : customers::readOwnFields(tx)) {
        if (field.sensitivity == customers::Sensitivity::SpecialCategory)
            m_special.insert(field.name);
    }
}

void ReceiptWriter::write(const QByteArray& bytes)
{
    m_isGood = m_isGood && m_device.write(bytes) == bytes.size();
}

Receipt ReceiptWriter::receiptOf(const Event& event)
{
    Receipt receipt;
    receipt.event = event;
    if (isNo(event.state))
        receipt.readAt = lastReadAt(readEvents(m_tx, event.customer), event);
    receipt.names = m_names.of(event);
    std::tie(receipt.digest, receipt.chainHash) = readChain(m_tx, event.seq);
    const auto person = readPerson(m_tx, event.customer);
    receipt.customerUuid = person ? person->uuid : QString();
    receipt.controller = m_what.controller;
    receipt.contact = m_what.contact;
    receipt.country = m_what.country;
    const QPair<qint64, int> key(event.purpose.value, event.purposeVersion);
    if (!m_purposes.contains(key))
        m_purposes.insert(
            key, purposes::purposeVersion(m_tx, event.purpose, event.purposeVersion).value_or(purposes::Purpose {}));
    receipt.purpose = m_purposes.value(key);
    const QString wanted = event.language.isEmpty() ? m_what.language : event.language;
    receipt.purposeText = receipt.purpose.textFor(wanted);
    receipt.language = event.language.isEmpty() ? languageOf(receipt.purpose, receipt.purposeText, wanted) : wanted;
    receipt.receivedBy = receivedBy(receipt.purpose, event, m_recipients, m_what.country);
    receipt.hasSpecialCategory = std::ranges::any_of(
        receipt.purpose.fields, [this](const QString& field) { return m_special.contains(field); });
    if (event.notice != 0) {
        const QPair<qint64, QString> wording(event.notice, event.language);
        if (!m_notices.contains(wording))
            m_notices.insert(wording, purposes::noticeText(m_tx, event.notice, event.language));
        receipt.notice = m_notices.value(wording);
    }
    return receipt;
}

void ReceiptWriter::begin()
{
    if (m_what.format == LedgerFormat::Csv) {
        for (const auto& [name, value] : columns({}))
            m_header << name;
        m_header = checkHeader(m_header);
        m_isGood = m_csv.writeRow(m_header).has_value();
    } else if (!isAlone()) {
        const bool isLinked = m_what.format == LedgerFormat::JsonLd;
        write(isLinked
                ? R"({"@context":)" + QJsonDocument(receiptContext()).toJson(QJsonDocument::Compact) + R"(,"@graph":[)"
                : QByteArrayLiteral(R"({"items":[)"));
    }
}

void ReceiptWriter::add(const Event& event)
{
    const Receipt receipt = receiptOf(event);
    if (m_what.format == LedgerFormat::Csv) {
        writeHeld(false);
        for (const auto& [name, value] : columns(receipt))
            m_held << value;
    } else {
        const bool isLinked = m_what.format == LedgerFormat::JsonLd;
        const QJsonDocument document(isLinked ? receiptToJson(receipt) : plainReceipt(receipt));
        write((m_count > 0 ? "," : "") + document.toJson(isAlone() ? QJsonDocument::Indented : QJsonDocument::Compact));
    }
    ++m_count;
}

void ReceiptWriter::writeHeld(bool isLast)
{
    if (!m_held.isEmpty())
        m_isGood = m_isGood && m_csv.writeRow(checkedRow(m_header, m_held, m_count, isLast)).has_value();
    m_held.clear();
}

void ReceiptWriter::end()
{
    writeHeld(true);
    if (m_what.format == LedgerFormat::Csv || isAlone())
        return;
    write(m_what.format == LedgerFormat::JsonLd ? QByteArrayLiteral("]}")
                                                : "],\"total\":" + QByteArray::number(m_count) + '}');
}

} // namespace aicms::consent
