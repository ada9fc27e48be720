// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/log_lines.h"

#include "core/vault/crypto.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace aicms::retention {

namespace {

const QString kindKey = QStringLiteral("kind");

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject objectOf(const LoggedErasure& erasure)
{
    return {{kindKey, QStringLiteral("erased")}, {QStringLiteral("by"), static_cast<int>(erasure.stone.kind)},
        {QStringLiteral("digest"), QString::fromLatin1(erasure.stone.digest.toHex())},
        {QStringLiteral("at"), erasure.at.microseconds}};
}

QJsonObject objectOf(const LoggedLowering& logged)
{
    const consent::Lowering& lowering = logged.lowering;
    return {{kindKey, QStringLiteral("lowered")},
        {QStringLiteral("digest"), QString::fromLatin1(logged.person.toHex())},
        {QStringLiteral("purpose"), lowering.purpose}, {QStringLiteral("channel"), static_cast<int>(lowering.channel)},
        {QStringLiteral("state"), consent::stateCode(lowering.state)}, {QStringLiteral("at"), lowering.at.microseconds},
        {QStringLiteral("seq"), lowering.seq}};
}

/// `chain` has taken in the piece and the mac of the one before.
QByteArray macOf(const vault::SecretBytes& key, const QByteArray& chain, const LogReach& reach)
{
    const QByteArray text = "aicms tombstones 1\n" + chain + '\n' + QByteArray::number(reach.tombstone) + '\n'
        + QByteArray::number(reach.ledger) + '\n' + QByteArray::number(reach.commit);
    return vault::keyedBlake2b(key, text);
}

LoggedErasure erasureOf(const QJsonObject& object)
{
    return {{static_cast<TombstoneKind>(object[QLatin1String("by")].toInt()),
                QByteArray::fromHex(object[QLatin1String("digest")].toString().toLatin1())},
        {object[QLatin1String("at")].toInteger()}};
}

LoggedLowering loweringOf(const QJsonObject& object)
{
    LoggedLowering logged;
    logged.person = QByteArray::fromHex(object[QLatin1String("digest")].toString().toLatin1());
    logged.lowering.seq = object[QLatin1String("seq")].toInteger();
    logged.lowering.purpose = object[QLatin1String("purpose")].toString();
    logged.lowering.channel = static_cast<consent::Channel>(object[QLatin1String("channel")].toInt());
    // A state that a newer version knows is taken for the most careful one.
    logged.lowering.state
        = consent::stateFromCode(object[QLatin1String("state")].toString()).value_or(consent::State::Withdrawn);
    logged.lowering.at = {object[QLatin1String("at")].toInteger()};
    return logged;
}

} // namespace

QByteArray logLines(const std::vector<LoggedErasure>& erasures, const std::vector<LoggedLowering>& lowerings,
    const LogReach& reach, const QByteArray& lastMac, const vault::SecretBytes& key, QByteArray* mac)
{
    QByteArray lines;
    for (const LoggedErasure& erasure : erasures)
        lines += lineOf(objectOf(erasure));
    for (const LoggedLowering& lowering : lowerings)
        lines += lineOf(objectOf(lowering));
    const QByteArray made = macOf(key, vault::blake2b(lastMac + lines), reach);
    if (mac)
        *mac = made;
    return lines
        + lineOf({{kindKey, QStringLiteral("reach")}, {QStringLiteral("tombstone"), reach.tombstone},
            {QStringLiteral("ledger"), reach.ledger}, {QStringLiteral("commit"), reach.commit},
            {QStringLiteral("mac"), QString::fromLatin1(made.toHex())}});
}

base::Result<TombstoneLogContent> parseLogLines(const QByteArray& bytes, const vault::SecretBytes& key)
{
    TombstoneLogContent content;
    std::vector<LoggedErasure> erasures;
    std::vector<LoggedLowering> lowerings;
    for (qsizetype from = 0; from < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', from);
        if (end < 0)
            break; // cut off while it was written
        const QJsonObject object = QJsonDocument::fromJson(bytes.sliced(from, end - from)).object();
        const QString kind = object[kindKey].toString();
        if (kind == QLatin1String("erased")) {
            erasures.push_back(erasureOf(object));
        } else if (kind == QLatin1String("lowered")) {
            lowerings.push_back(loweringOf(object));
        } else if (kind == QLatin1String("reach")) {
            const auto number = [&object](const char* name) { return object[QLatin1String(name)].toInteger(); };
            const LogReach reach {number("tombstone"), number("ledger"), number("commit")};
            const QByteArray mac = QByteArray::fromHex(object[QLatin1String("mac")].toString().toLatin1());
            const QByteArray chain
                = vault::blake2b(content.lastMac + bytes.sliced(content.soundBytes, from - content.soundBytes));
            if (!vault::equalBytes(mac, macOf(key, chain, reach)))
                return base::fail(base::ErrorKind::Tampered, QStringLiteral("vault.tombstones"));
            content.erasures.insert(content.erasures.end(), erasures.begin(), erasures.end());
            content.lowerings.insert(content.lowerings.end(), lowerings.begin(), lowerings.end());
            erasures.clear();
            lowerings.clear();
            content.reach = reach;
            content.lastMac = mac;
            content.soundBytes = end + 1;
        } else {
            return base::fail(base::ErrorKind::Tampered, QStringLiteral("vault.tombstones"));
        }
        from = end + 1;
    }
    return content;
}

} // namespace aicms::retention
