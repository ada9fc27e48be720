// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/log_lines.h"

#include "core/vault/crypto.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>
#include <utility>

namespace aicms::retention {

namespace {

const QString kindKey = QStringLiteral("kind");
const QString erasedKind = QStringLiteral("erased");
const QString loweredKind = QStringLiteral("lowered");
const QString listedKind = QStringLiteral("listed");
const QString barredKind = QStringLiteral("barred");
const QString freedKind = QStringLiteral("freed");
const QString entryKey = QStringLiteral("entry");
const QString correctsKey = QStringLiteral("corrects");
const QString advertisingKey = QStringLiteral("advertising");
const QString liftedKey = QStringLiteral("lifted");
const QString untilKey = QStringLiteral("until");
const QString reachKind = QStringLiteral("reach");

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject objectOf(const LoggedErasure& erasure)
{
    return {{kindKey, erasedKind}, {QStringLiteral("by"), static_cast<int>(erasure.stone.kind)},
        {QStringLiteral("digest"), QString::fromLatin1(erasure.stone.digest.toHex())},
        {QStringLiteral("at"), erasure.at.microseconds}};
}

QJsonObject objectOf(const LoggedLowering& logged)
{
    const consent::Lowering& lowering = logged.lowering;
    QJsonObject object {{kindKey, loweredKind}, {QStringLiteral("digest"), QString::fromLatin1(logged.person.toHex())},
        {QStringLiteral("purpose"), lowering.purpose}, {QStringLiteral("channel"), static_cast<int>(lowering.channel)},
        {QStringLiteral("state"), consent::stateCode(lowering.state)}, {QStringLiteral("at"), lowering.at.microseconds},
        {QStringLiteral("seq"), lowering.seq}};
    if (!logged.entry.isEmpty())
        object[entryKey] = QString::fromLatin1(logged.entry.toHex());
    if (!logged.corrects.isEmpty())
        object[correctsKey] = QString::fromLatin1(logged.corrects.toHex());
    if (!lowering.isAdvertising)
        object[advertisingKey] = false;
    if (lowering.validUntil)
        object[untilKey] = lowering.validUntil->microseconds;
    return object;
}

QJsonObject objectOf(const LoggedAddress& logged)
{
    const consent::ListedAddress& row = logged.row;
    QJsonObject object {{kindKey, listedKind}, {QStringLiteral("digest"), QString::fromLatin1(row.digest.toHex())},
        {QStringLiteral("by"), static_cast<int>(row.kind)}, {QStringLiteral("purpose"), row.purpose},
        {QStringLiteral("at"), row.at.microseconds}};
    if (!logged.entry.isEmpty())
        object[entryKey] = QString::fromLatin1(logged.entry.toHex());
    if (row.isLifted)
        object[liftedKey] = true;
    if (!row.isAdvertising)
        object[advertisingKey] = false;
    return object;
}

QJsonObject objectOf(const LoggedBar& bar, const QString& kind)
{
    return {{kindKey, kind}, {QStringLiteral("what"), bar.kind},
        {QStringLiteral("digest"), QString::fromLatin1(bar.person.toHex())}, {QStringLiteral("detail"), bar.detail},
        {QStringLiteral("at"), bar.since.microseconds}};
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
    logged.entry = QByteArray::fromHex(object[entryKey].toString().toLatin1());
    logged.corrects = QByteArray::fromHex(object[correctsKey].toString().toLatin1());
    logged.lowering.isAdvertising = object[advertisingKey].toBool(true);
    if (object.contains(untilKey))
        logged.lowering.validUntil = base::UtcTime {object[untilKey].toInteger()};
    return logged;
}

LoggedAddress addressOf(const QJsonObject& object)
{
    LoggedAddress logged;
    logged.row.digest = QByteArray::fromHex(object[QLatin1String("digest")].toString().toLatin1());
    logged.row.kind = static_cast<consent::AddressKind>(object[QLatin1String("by")].toInt());
    logged.row.purpose = object[QLatin1String("purpose")].toString();
    logged.row.at = {object[QLatin1String("at")].toInteger()};
    logged.entry = QByteArray::fromHex(object[entryKey].toString().toLatin1());
    logged.row.isLifted = object[liftedKey].toBool();
    logged.row.isAdvertising = object[advertisingKey].toBool(true);
    return logged;
}

LoggedBar barOf(const QJsonObject& object)
{
    return {object[QLatin1String("what")].toString(),
        QByteArray::fromHex(object[QLatin1String("digest")].toString().toLatin1()),
        object[QLatin1String("detail")].toString(), {object[QLatin1String("at")].toInteger()}};
}

LogReach reachIn(const QJsonObject& object)
{
    const auto number = [&object](const char* name) { return object[QLatin1String(name)].toInteger(); };
    return {number("tombstone"), number("ledger"), number("commit")};
}

/// The lines of a piece, until its end has shown that they hold.
void addTo(TombstoneLogContent& content, LogPiece&& piece)
{
    std::ranges::move(piece.erasures, std::back_inserter(content.erasures));
    std::ranges::move(piece.lowerings, std::back_inserter(content.lowerings));
    std::ranges::move(piece.addresses, std::back_inserter(content.addresses));
    for (const LoggedBar& bar : piece.taken)
        content.bars.erase(bar);
    content.bars.insert(piece.put.begin(), piece.put.end());
}

/// By the text alone, for most lines are such. In a word that somebody typed the quotation marks would be escaped.
bool isOfPerson(QByteArrayView line)
{
    static const QByteArray erased = lineOf({{kindKey, erasedKind}}).mid(1).chopped(2);
    static const QByteArray lowered = lineOf({{kindKey, loweredKind}}).mid(1).chopped(2);
    static const QByteArray listed = lineOf({{kindKey, listedKind}}).mid(1).chopped(2);
    return line.contains(lowered) || line.contains(erased) || line.contains(listed);
}

/// False for a kind that is none.
bool addLine(LogPiece& piece, const QString& kind, const QJsonObject& object)
{
    if (kind == erasedKind)
        piece.erasures.push_back(erasureOf(object));
    else if (kind == loweredKind)
        piece.lowerings.push_back(loweringOf(object));
    else if (kind == listedKind)
        piece.addresses.push_back(addressOf(object));
    else if (kind == barredKind)
        piece.put.push_back(barOf(object));
    else if (kind == freedKind)
        piece.taken.push_back(barOf(object));
    else
        return false;
    return true;
}

} // namespace

std::strong_ordering LoggedBar::operator<=>(const LoggedBar& other) const
{
    const auto order = [](int compared) { return compared <=> 0; };
    if (const int kinds = kind.compare(other.kind); kinds != 0)
        return order(kinds);
    if (const int people = person.compare(other.person); people != 0)
        return order(people);
    return order(detail.compare(other.detail));
}

QByteArray logLines(const LogPiece& piece, const LogReach& reach, const QByteArray& lastMac,
    const vault::SecretBytes& key, QByteArray* mac)
{
    QByteArray lines;
    for (const LoggedErasure& erasure : piece.erasures)
        lines += lineOf(objectOf(erasure));
    for (const LoggedLowering& lowering : piece.lowerings)
        lines += lineOf(objectOf(lowering));
    for (const LoggedAddress& address : piece.addresses)
        lines += lineOf(objectOf(address));
    for (const LoggedBar& bar : piece.taken)
        lines += lineOf(objectOf(bar, freedKind));
    for (const LoggedBar& bar : piece.put)
        lines += lineOf(objectOf(bar, barredKind));
    const QByteArray made = macOf(key, vault::blake2b(lastMac + lines), reach);
    if (mac)
        *mac = made;
    return lines
        + lineOf({{kindKey, reachKind}, {QStringLiteral("tombstone"), reach.tombstone},
            {QStringLiteral("ledger"), reach.ledger}, {QStringLiteral("commit"), reach.commit},
            {QStringLiteral("mac"), QString::fromLatin1(made.toHex())}});
}

std::optional<LogReach> reachInLine(const QByteArray& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    return object[kindKey].toString() == reachKind ? std::optional(reachIn(object)) : std::nullopt;
}

bool namesPeople(const QByteArray& lines)
{
    return isOfPerson(lines);
}

base::Result<TombstoneLogContent> parseLogLines(const QByteArray& bytes, const vault::SecretBytes& key, LogParts parts)
{
    TombstoneLogContent content;
    LogPiece piece;
    for (qsizetype from = 0; from < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', from);
        if (end < 0)
            break; // cut off while it was written
        if (parts == LogParts::BarsAlone && isOfPerson(QByteArrayView(bytes).sliced(from, end - from))) {
            from = end + 1; // its bytes are under the mac all the same
            continue;
        }
        const QJsonObject object = QJsonDocument::fromJson(bytes.sliced(from, end - from)).object();
        const QString kind = object[kindKey].toString();
        if (kind == reachKind) {
            const LogReach reach = reachIn(object);
            const QByteArray mac = QByteArray::fromHex(object[QLatin1String("mac")].toString().toLatin1());
            const QByteArray chain
                = vault::blake2b(content.lastMac + bytes.sliced(content.soundBytes, from - content.soundBytes));
            if (!vault::equalBytes(mac, macOf(key, chain, reach)))
                return base::fail(base::ErrorKind::Tampered, QStringLiteral("vault.tombstones"));
            addTo(content, std::exchange(piece, {}));
            content.reach = reach;
            content.lastMac = mac;
            content.soundBytes = end + 1;
        } else if (!addLine(piece, kind, object)) {
            return base::fail(base::ErrorKind::Tampered, QStringLiteral("vault.tombstones"));
        }
        from = end + 1;
    }
    return content;
}

} // namespace aicms::retention
