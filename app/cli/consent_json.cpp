// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/consent_json.h"

#include "app/cli/time_text.h"

namespace aicms::cli {

namespace {

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue timeOrNull(const std::optional<base::UtcTime>& time, const QTimeZone& zone)
{
    return time ? QJsonValue(timeText(*time, zone)) : QJsonValue();
}

/// The words where there are any, else the digest or token, else what kind of proof it is.
QJsonValue proofJson(const consent::Proof& proof)
{
    if (proof.kind == consent::ProofKind::None)
        return {};
    if (!proof.text.isEmpty())
        return proof.text;
    if (!proof.digest.isEmpty())
        return QString::fromLatin1(proof.digest.toHex());
    return consent::proofKindCode(proof.kind);
}

} // namespace

QJsonObject stateJson(const consent::ShownAnswer& row, const QString& purpose, const QTimeZone& zone)
{
    return {{QStringLiteral("purpose"), purpose}, {QStringLiteral("channel"), purposes::channelCode(row.channel)},
        {QStringLiteral("state"), consent::stateCode(row.state)},
        {QStringLiteral("since"), timeOrNull(row.since, zone)},
        {QStringLiteral("event"), row.event == 0 ? QJsonValue() : QJsonValue(row.event)},
        {QStringLiteral("valid_until"), timeOrNull(row.validUntil, zone)}, {QStringLiteral("usable"), row.isAllowed},
        {QStringLiteral("why"), consent::gateReasonCode(row.reason)}};
}

QJsonObject eventJson(const consent::HistoryEntry& entry, const QString& by, const QTimeZone& zone)
{
    const consent::Event& event = entry.event;
    return {{QStringLiteral("seq"), event.seq},
        {QStringLiteral("record_id"), event.recordId.toString(QUuid::WithoutBraces)},
        {QStringLiteral("purpose"), entry.names.purposeCode}, {QStringLiteral("purpose_version"), event.purposeVersion},
        {QStringLiteral("state"), consent::stateCode(event.state)},
        {QStringLiteral("at"), timeText(event.at, event.offsetMinutes)},
        {QStringLiteral("recorded_at"), timeText(event.recordedAt, zone)},
        {QStringLiteral("valid_until"), timeOrNull(event.validUntil, zone)},
        {QStringLiteral("channel"), purposes::channelCode(event.channel)},
        {QStringLiteral("how"), consent::howCode(event.how)},
        {QStringLiteral("notice"), orNull(noticeText(entry.names))},
        {QStringLiteral("language"), orNull(event.language)}, {QStringLiteral("proof"), proofJson(event.proof)},
        {QStringLiteral("proof_kind"), consent::proofKindCode(event.proof.kind)},
        {QStringLiteral("proof_file"), orNull(consent::proofPlaceCode(entry.file.place))},
        {QStringLiteral("proof_removed_at"),
            entry.file.place == consent::ProofFile::Place::Removed ? QJsonValue(timeText(entry.file.removedAt, zone))
                                                                   : QJsonValue()},
        {QStringLiteral("giver"), consent::giverCode(event.giver)},
        {QStringLiteral("giver_name"), orNull(event.giverName)}, {QStringLiteral("explicit"), event.isExplicit},
        {QStringLiteral("corrects"), event.corrects ? QJsonValue(*event.corrects) : QJsonValue()},
        {QStringLiteral("reason"), orNull(event.reason)}, {QStringLiteral("by"), by}};
}

QString noticeText(const consent::EventNames& names)
{
    return names.noticeCode.isEmpty() ? QString()
                                      : QStringLiteral("%1/%2").arg(names.noticeCode).arg(names.noticeVersion);
}

} // namespace aicms::cli
