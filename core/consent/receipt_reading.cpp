// SPDX-License-Identifier: GPL-3.0-or-later
// A receipt that comes back: is it whole, and what does it say?
#include "core/base/json_keys.h"
#include "core/consent/receipt.h"
#include "core/consent/time_stamp.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace aicms::consent {

using base::ErrorKind;

namespace {

QByteArray bytes(const QJsonValue& hex)
{
    return QByteArray::fromHex(hex.toString().toLatin1());
}

QJsonValue at(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1String(name));
}

/// What every event has: false when a word or a time is not ours.
bool readCore(const QJsonObject& object, Event& event)
{
    const auto state = stateFromCode(at(object, "aicms:state").toString());
    const auto channel = purposes::channelFromCode(at(object, "aicms:channel").toString());
    const auto how = howFromCode(at(object, "dpv:hasDataSource").toString());
    const auto received = readTimeStamp(at(object, "dct:date").toString());
    const auto recorded = readTimeStamp(at(object, "aicms:recordedAt").toString());
    if (!state || !channel || !how || !received || !recorded)
        return false;
    event.recordId = QUuid::fromString(at(object, "dct:identifier").toString());
    event.seq = at(object, "aicms:seq").toInteger();
    event.state = *state;
    event.channel = *channel;
    event.how = *how;
    event.at = received->time;
    event.offsetMinutes = received->offsetMinutes;
    event.recordedAt = recorded->time;
    event.isExplicit = at(object, "aicms:explicit").toBool();
    event.by = {at(object, "aicms:recordedBy").toInteger()};
    event.reason = at(object, "aicms:reason").toString();
    event.batch = {at(object, "aicms:batch").toInteger()};
    if (at(object, "aicms:corrects").isDouble())
        event.corrects = at(object, "aicms:corrects").toInteger();
    return !event.recordId.isNull();
}

bool readParts(const QJsonObject& object, Event& event, EventNames& names)
{
    const QJsonObject entity = at(object, "dpv:isImplementedByEntity").toObject();
    const QJsonObject proof = at(object, "aicms:proof").toObject();
    const auto giver = giverFromCode(at(entity, "aicms:giver").toString());
    const auto kind = proofKindFromCode(at(proof, "aicms:kind").toString());
    if (!giver || !kind)
        return false;
    event.giver = *giver;
    event.giverName = at(entity, "dct:title").toString();
    event.proof = {*kind, at(proof, "aicms:text").toString(), bytes(at(proof, "aicms:sha256"))};
    event.customer = {at(at(object, "dpv:hasDataSubject").toObject(), "aicms:customer").toInteger()};
    const QJsonObject purpose = at(object, "dpv:hasPurpose").toObject();
    names.purposeCode = at(purpose, "dct:identifier").toString();
    event.purposeVersion = at(purpose, "aicms:version").toInt();
    if (at(object, "dct:valid").isString()) {
        const auto until = readTimeStamp(at(object, "dct:valid").toString());
        if (!until)
            return false;
        event.validUntil = until->time;
    }
    const QJsonObject notice = at(object, "dpv:hasNotice").toObject();
    names.noticeCode = at(notice, "dct:identifier").toString();
    names.noticeVersion = at(notice, "aicms:version").toInt();
    names.noticeDigest = bytes(at(notice, "aicms:sha256"));
    event.language = at(notice, "dct:language").toString();
    return event.customer.isValid() && !names.purposeCode.isEmpty();
}

} // namespace

base::Result<ReadReceipt> receiptFromJson(const QJsonObject& object)
{
    const QJsonArray schemas = at(object, "dct:conformsTo").toArray();
    // The earlier forms said less of the business; what they say of the entry reads the same.
    if (!schemas.contains(receiptSchema()) && !schemas.contains(formerReceiptSchema())
        && !schemas.contains(QStringLiteral("aicms-consent-receipt-1")))
        return base::fail(ErrorKind::Invalid, QStringLiteral("receipt.format"));
    // Letter by letter: reading hexadecimal passes over capitals and over what is no digit.
    if (at(object, "aicms:receiptHash").toString() != QString::fromLatin1(receiptHash(object).toHex()))
        return base::fail(ErrorKind::Invalid, QStringLiteral("receipt.hash"));
    ReadReceipt read;
    if (!readCore(object, read.event) || !readParts(object, read.event, read.names))
        return base::fail(ErrorKind::Invalid, QStringLiteral("receipt.format"));
    read.digest = bytes(at(object, "aicms:digest"));
    const QJsonObject notice = at(object, "dpv:hasNotice").toObject();
    const purposes::NoticeText wording {
        at(notice, "dct:title").toString(), at(notice, "dct:description").toString(), {}};
    const bool isWordingWhole
        = read.names.noticeCode.isEmpty() || purposes::noticeDigest(wording) == read.names.noticeDigest;
    const QString status = at(at(object, "dpv:hasConsentStatus").toObject(), "@id").toString();
    if (!isWordingWhole || status != statusTerm(read.event.state)
        || payloadDigest(read.event, read.names) != read.digest)
        return base::fail(ErrorKind::Invalid, QStringLiteral("receipt.entry"));
    return read;
}

bool isPlainReceipt(const QJsonObject& object)
{
    const QString schema = at(object, "schema").toString();
    return !object.contains(QLatin1String("@type")) && (schema == receiptSchema() || schema == formerReceiptSchema())
        && entryOf(object) > 0;
}

qint64 entryOf(const QJsonObject& receipt)
{
    return at(receipt, receipt.contains(QLatin1String("aicms:seq")) ? "aicms:seq" : "seq").toInteger();
}

base::Result<QJsonArray> receiptsIn(const QByteArray& json)
{
    // First whether it is JSON at all: a paper that was chosen by mistake is not said to be changed.
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return base::fail(ErrorKind::Invalid, QStringLiteral("receipt.format"));
    if (base::hasDoubledKey(json))
        return base::fail(ErrorKind::Invalid, QStringLiteral("receipt.doubled"));
    const QJsonObject object = document.object();
    const bool isPlain = object.contains(QLatin1String("items"));
    const QJsonArray graph = object.value(QLatin1String(isPlain ? "items" : "@graph")).toArray();
    if (graph.isEmpty())
        return QJsonArray {object};
    // Around the receipts stands what the program writes there and nothing else: no hash or entry covers it.
    const QJsonObject around = isPlain
        ? QJsonObject {{QStringLiteral("items"), graph}, {QStringLiteral("total"), graph.size()}}
        : QJsonObject {{QStringLiteral("@context"), receiptContext()}, {QStringLiteral("@graph"), graph}};
    if (object != around)
        return base::fail(ErrorKind::Invalid, QStringLiteral("receipt.hash"));
    return graph;
}

bool isPaper(const QByteArray& file)
{
    return file.startsWith("%PDF-");
}

/// ISO 32000-1, 7.3.8 and 7.11.4: a stream of its own, deflated as Qt writes it. Anything else inside a PDF is passed
/// over. None: there are more of them than a receipt has.
static std::optional<QByteArrayList> partsForPrograms(const QByteArray& file)
{
    QByteArrayList parts;
    constexpr qsizetype most = 16LL * 1024; // one receipt has 2 KB; zlib makes at most 1,032 times as much of it
    constexpr int mostStreams = 40; // as small as that; a receipt has a page or two in a few fonts
    const QByteArray begin = "stream\n";
    const QByteArray end = "endstream";
    qsizetype at = 0;
    qsizetype to = 0; // kept: a file of nothing but beginnings would be read to its end for each
    for (int tried = 0; (at = file.indexOf(begin, at)) >= 0;) {
        const qsizetype from = at + begin.size();
        const bool isEnd = at >= 3 && file.mid(at - 3, 3) == "end";
        at = from;
        if (to < from)
            to = file.indexOf(end, from);
        if (to < 0)
            break;
        if (isEnd || to - from > most || !file.mid(from, 1).startsWith('\x78'))
            continue;
        if (++tried > mostStreams)
            return std::nullopt; // what is in the others nobody has looked at
        const QByteArray unknownSize(4, '\0');
        const QByteArray text = qUncompress(unknownSize + file.mid(from, to - from));
        if (text.startsWith('{') && QJsonDocument::fromJson(text).isObject())
            parts << text;
        at = to;
    }
    return parts;
}

QByteArray forPrograms(const QByteArray& file)
{
    if (!isPaper(file))
        return file;
    const auto parts = partsForPrograms(file);
    if (!parts || parts->isEmpty())
        return {};
    if (parts->size() == 1)
        return parts->front();
    // One that is right says nothing of another one beside it: all are looked at, as those of any file.
    QJsonArray all;
    for (const QByteArray& part : *parts) {
        const auto receipts = receiptsIn(part);
        if (!receipts)
            return part; // of which that is told
        for (const QJsonValue& receipt : *receipts)
            all << receipt;
    }
    return QJsonDocument(QJsonObject {{QStringLiteral("@context"), receiptContext()}, {QStringLiteral("@graph"), all}})
        .toJson();
}

} // namespace aicms::consent
